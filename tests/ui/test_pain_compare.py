"""The week that the latest one is compared with can be chosen, and stays chosen."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.services.pain_book import PainBook, ago
from tests.ui.pain_house import House

Key = Qt.Key


@pytest.fixture
def book(qt_test: Any) -> PainBook:
    """Three weeks apart: 6, then 8, then 3."""
    book = PainBook()
    for first, score in ((60, 6), (30, 8), (6, 3)):
        book.rate_each(first, *([score] * 7))
    return book


@pytest.fixture
def house(qtbot: QtBot, book: PainBook) -> House:
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.show()
    return house


def means(house: House) -> tuple[str, str]:
    verdict = house.tab.pain.state.verdict
    assert verdict is not None
    return verdict.before, verdict.after


def test_by_itself_it_is_the_episodes_week_or_else_the_diarys(house: House) -> None:
    assert means(house) == ("6.0", "3.0")
    house.book.begin_episode(30)
    house.refresh()
    assert means(house) == ("8.0", "3.0")


def test_the_diarys_week_can_be_chosen_while_an_episode_goes_on(house: House) -> None:
    house.book.begin_episode(30)
    house.tab.view.home.compare.choice.chosen.emit("diary")
    assert means(house) == ("6.0", "3.0")


def test_a_week_of_ones_own_is_typed_used_and_kept(qtbot: QtBot, house: House) -> None:
    panel = house.tab.view.home.compare
    assert not panel.choice.isVisible()
    panel.open.click()
    assert panel.choice.isVisible() and panel.choice.hasFocus() and not panel.day.isVisible()
    panel.choice.chosen.emit("chosen")
    # Until a day is used everything stays; the last week that can be compared is proposed.
    assert (panel.day.isVisible(), panel.day.text) == (True, "26 June 2025")
    assert means(house) == ("6.0", "3.0")
    panel.day.field.input.setText("")
    qtbot.keyClicks(panel.day.field.input, "9 June")
    qtbot.keyClick(panel.day.field.input, Key.Key_Return)
    assert means(house) == ("8.0", "3.0")
    assert house.choices.preferences.baseline == ago(30)
    again = House(house.book, choices=house.choices)
    qtbot.addWidget(again.tab.view)
    assert means(again) == ("8.0", "3.0")
    assert again.tab.pain.compare.state.day == "9 June 2025"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("soon", "That isn’t a date. Write it like 9 July 2025."),
        ("1 January 1899", "That isn’t a date. Write it like 9 July 2025."),
        ("10 July 2025", "This day lies ahead."),
    ],
)
def test_what_is_no_day_of_a_past_week_is_said_and_changes_nothing(
    house: House, typed: str, problem: str
) -> None:
    keeper = house.tab.pain.compare
    keeper.choose("chosen")
    keeper.set_day(typed)
    keeper.use()
    assert keeper.state.problem == problem
    assert means(house) == ("6.0", "3.0")
    keeper.set_day("9 June 2025")
    assert keeper.state.problem == ""


def test_days_are_stepped_and_never_ahead(house: House) -> None:
    keeper = house.tab.pain.compare
    keeper.choose("chosen")
    for text, by, then in (
        ("9 June 2025", -1, "8 June 2025"),
        ("9 July 2025", 1, "9 July 2025"),
        ("nothing", -1, "8 July 2025"),
        ("1 January 1899", -1, "1 January 1900"),
    ):
        keeper.step(text, by)
        assert keeper.state.day == then


def test_escape_closes_the_choice(qtbot: QtBot, house: House) -> None:
    panel = house.tab.view.home.compare
    panel.open.click()
    qtbot.keyClick(panel.choice, Key.Key_Escape)
    assert not panel.choice.isVisible()
    assert panel.open.hasFocus()
