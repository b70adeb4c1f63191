"""A list that closes up takes no click that was meant for the row that is gone."""

import pytest
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.tabs.pain.entry_card import EntryCard
from backcare_desktop.ui.tabs.pain.entry_state import EntryLine
from backcare_desktop.ui.widgets.settling import SETTLE_S, Settling
from tests.fakes import FakeClock


def line(rating_id: str) -> EntryLine:
    return EntryLine(rating_id, 4, "12:00", "", "", (), "", "Change", "Delete")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def card(qtbot: QtBot, clock: FakeClock) -> EntryCard:
    shown = EntryCard(settling=Settling(clock))
    qtbot.addWidget(shown)
    shown.show_lines([line("a"), line("b"), line("c")], can_save=True)
    shown.show()
    shown.activateWindow()
    return shown


def test_a_second_click_right_after_a_row_is_gone_deletes_no_other(
    card: EntryCard, clock: FakeClock
) -> None:
    deleted: list[str] = []
    card.delete_wanted.connect(deleted.append)
    card.parts[0].delete.click()
    card.show_lines([line("b"), line("c")], can_save=True)
    clock.advance(SETTLE_S / 2)
    card.parts[0].delete.click()
    card.parts[0].edit.click()
    assert deleted == ["a"]
    clock.advance(SETTLE_S)
    card.parts[0].delete.click()
    assert deleted == ["a", "b"]


def test_a_row_more_or_another_text_moves_nothing_away(card: EntryCard) -> None:
    deleted: list[str] = []
    card.delete_wanted.connect(deleted.append)
    card.show_lines([line("a"), line("b"), line("c"), line("d")], can_save=True)
    card.parts[0].delete.click()
    assert deleted == ["a"]


def test_the_focus_stays_with_the_entries_and_on_no_bin(card: EntryCard) -> None:
    card.parts[1].delete.setFocus()
    card.show_lines([line("a"), line("c")], can_save=True)
    assert card.parts[1].edit.hasFocus()
    card.show_lines([line("a")], can_save=True)
    assert card.parts[0].edit.hasFocus()
