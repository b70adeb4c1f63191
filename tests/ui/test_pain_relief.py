"""Reliefs that belong to no rating: a night, a bath, a pill, logged by themselves."""

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.pain_context import Effect, Relief, ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tabs.pain.entry_draft import ReliefDraft
from backcare_desktop.ui.tabs.pain.relief_page import ReliefPage
from backcare_desktop.ui.tabs.pain.relief_state import ReliefState
from tests.ui.pain_entry_house import House, at

FULL = StorageUnavailable(StorageProblem.FULL)
TODAY, YESTERDAY = date(2025, 7, 9), date(2025, 7, 8)
NIGHT = ReliefDraft(ReliefKind.SLEEP, minutes=430, effect=Effect.EASED)
PILL = ReliefDraft(ReliefKind.MEDICINE, "ibuprofen 400 mg")


@pytest.fixture
def house() -> House:
    return House()


def state(house: House) -> ReliefState:
    return house.room.reliefs.state


def write(house: House, **changes: Any) -> None:
    house.room.reliefs.write(replace(state(house).draft, **changes))


def kept(house: House) -> tuple[Relief, ...]:
    return house.store.entries.reliefs(date(2000, 1, 1), date(2100, 1, 1))


def ago(house: House, past: timedelta) -> Moment:
    return moment(house.clock.utc - past, house.clock.zone())


def slept(house: House) -> Relief:
    """A night that is in the diary, with its day open."""
    night = house.entries.made_relief(ReliefKind.SLEEP, ago(house, timedelta(hours=5)), "", 430)
    house.entries.relieve(night)
    house.room.open_day(TODAY)
    return night


# --- written -------------------------------------------------------------------------------------


def test_a_night_is_logged_without_a_score(house: House) -> None:
    house.room.reliefs.new()
    assert (state(house).title, state(house).kept) == ("Add relief or sleep", False)
    write(house, reliefs=(NIGHT,), when=house.when("9 July 2025", "7:10"))
    assert state(house).notices == ("For sleep, the time is when you woke up.",)
    house.room.reliefs.save()
    (night,) = kept(house)
    assert (night.kind, night.minutes, night.effect) == (ReliefKind.SLEEP, 430, Effect.EASED)
    assert night.when.local == at(2025, 7, 9, 7, 10)
    assert (night.rating_id, house.kept) == (None, ())
    assert house.changes[-1] == Changes(entries=True)


def test_what_is_saved_is_shown_on_its_day_and_can_be_undone(house: House) -> None:
    house.room.reliefs.new()
    write(house, reliefs=(PILL,), when=house.when("8 July 2025", "21:00"))
    house.room.reliefs.save()
    assert house.room.days.day == YESTERDAY
    lines = [line.words for line in house.room.days.state.reliefs]
    assert lines == ["21:00 · Medicine: ibuprofen 400 mg"]
    assert house.undo() == "Medicine saved"
    assert (kept(house), house.room.days.state.reliefs) == ((), ())


def test_on_another_day_its_time_is_asked_for(house: House) -> None:
    house.room.open_day(YESTERDAY)
    house.room.add_relief()
    write(house, reliefs=(NIGHT,))
    house.room.reliefs.save()
    assert kept(house) == ()
    assert state(house).problems == {"time": "Enter a time, such as 7:40."}
    house.room.reliefs.step_time(-1)
    when = state(house).draft.when
    assert (when.day, when.time) == ("8 July 2025", "11:45")
    house.room.reliefs.save()
    assert kept(house)[0].when.local_date == YESTERDAY


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({}, {"kind": "Choose what it was first."}),
        (
            {"reliefs": (ReliefDraft(ReliefKind.OTHER, " "),)},
            {"relief-0": "Write what it was, or remove it."},
        ),
        (
            {"reliefs": (ReliefDraft(ReliefKind.OTHER, "\u2800"),)},
            {"relief-0": "Nobody could read this. Write it in letters."},
        ),
        (
            {"reliefs": (ReliefDraft(ReliefKind.OTHER, "a\x00b"),)},
            {"relief-0": "Some characters in it can’t be shown. Take them out."},
        ),
        (
            {"reliefs": (NIGHT,), "when": ("9 July 2025", "12:30")},
            {"time": "This time is still to come."},
        ),
        (
            {"reliefs": (NIGHT,), "when": ("31 December 1899", "12:30")},
            {"day": "Enter a day from 1900 on."},
        ),
    ],
)
def test_what_can_not_be_kept_is_refused_beside_its_field(
    house: House, changes: dict[str, Any], problems: dict[str, str]
) -> None:
    refused: list[None] = []
    house.room.reliefs.refused.connect(lambda: refused.append(None))
    house.room.reliefs.new()
    if "when" in changes:
        changes = {**changes, "when": house.when(*changes["when"])}
    write(house, **changes)
    house.room.reliefs.save()
    assert (state(house).problems, kept(house), len(refused)) == (problems, (), 1)


def test_a_full_disk_keeps_the_page_and_a_second_try_keeps_the_time(house: House) -> None:
    touched = house.clock.utc
    house.room.reliefs.new()
    write(house, reliefs=(PILL,))
    house.store.entries.problem = FULL
    house.room.reliefs.save()
    assert house.unsaved[0][0] == "Medicine was not saved."
    assert house.room.reliefs.unsaved == ("The relief you are writing about is not saved.",)
    house.store.entries.problem = None
    house.clock.advance(26 * 3600)
    house.unsaved[0][2]()
    assert [relief.when.at_utc for relief in kept(house)] == [touched]
    assert house.room.reliefs.unsaved == ()


def test_while_nothing_can_be_written_nothing_is(house: House) -> None:
    house.room.reliefs.new()
    write(house, reliefs=(NIGHT,))
    house.room.set_writable(False)
    house.room.reliefs.save()
    assert (state(house).can_save, kept(house)) == (False, ())


def test_what_is_left_unsaved_can_be_had_back(house: House) -> None:
    house.room.reliefs.new()
    write(house, reliefs=(PILL,))
    house.room.reliefs.leave()
    assert house.room.reliefs.unsaved == ()
    assert house.undo() == "Relief not saved"
    assert state(house).draft.reliefs == (PILL,)
    house.room.reliefs.save()
    assert len(kept(house)) == 1


def test_leaving_an_untouched_page_says_nothing(house: House) -> None:
    house.room.reliefs.new()
    house.room.reliefs.leave()
    assert house.undos == []


# --- changed and deleted -------------------------------------------------------------------------


def test_one_is_changed_and_the_change_taken_back(house: House) -> None:
    night = slept(house)
    house.room.edit_relief(night.id)
    assert (state(house).title, state(house).kept) == ("Change relief or sleep", True)
    (shown,) = state(house).draft.reliefs
    write(house, reliefs=(replace(shown, minutes=480),))
    house.room.reliefs.save()
    assert kept(house) == (replace(night, minutes=480),)
    assert house.undo() == "Sleep saved"
    assert kept(house) == (night,)


def test_one_that_is_moved_to_another_day_is_shown_there(house: House) -> None:
    night = slept(house)
    house.room.edit_relief(night.id)
    write(house, when=house.when("8 July 2025", "7:00"))
    house.room.reliefs.save()
    assert kept(house)[0].id == night.id
    assert house.room.days.day == YESTERDAY


def test_one_that_is_changed_in_another_zone_keeps_its_day(house: House) -> None:
    night = slept(house)
    house.clock.zone_name = "Pacific/Honolulu"
    house.room.edit_relief(night.id)
    (shown,) = state(house).draft.reliefs
    write(house, reliefs=(replace(shown, minutes=480),))
    house.room.reliefs.save()
    assert kept(house)[0].when == night.when


@pytest.mark.parametrize("place", ["day", "page"])
def test_one_is_deleted_and_comes_back(house: House, place: str) -> None:
    night = slept(house)
    if place == "day":
        house.room.remove_relief(night.id)
    else:
        house.room.edit_relief(night.id)
        house.room.reliefs.remove()
    assert (kept(house), house.room.days.state.reliefs) == ((), ())
    assert house.undo() == "Relief deleted"
    assert kept(house) == (night,)


def test_one_that_a_full_disk_did_not_delete_can_be_deleted_again(house: House) -> None:
    night = slept(house)
    house.store.entries.problem = FULL
    house.room.remove_relief(night.id)
    house.store.entries.problem = None
    assert house.unsaved[-1][0] == "The relief was not deleted."
    house.unsaved[-1][2]()
    assert kept(house) == ()


def test_deleting_what_is_gone_reads_the_day_again(house: House) -> None:
    night = slept(house)
    house.store.entries.remove_relief(night.id)
    house.room.remove_relief(night.id)
    assert (house.undos, house.room.days.state.reliefs) == ([], ())


# --- the page ------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot, house: House) -> ReliefPage:
    page = ReliefPage(house.room.reliefs, house.keeper.texts.words)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activateWindow()
    house.room.reliefs.new()
    page.begin()
    return page


def test_two_touches_log_a_night(page: ReliefPage, house: House) -> None:
    page.reliefs.adds[ReliefKind.SLEEP].click()
    QApplication.processEvents()
    assert not page.reliefs.adds[ReliefKind.WALK].isVisible()
    assert page.reliefs.rows[0].minutes.isVisible()
    assert page.reliefs.rows[0].minutes.hasFocus()
    page.done.click()
    assert [relief.kind for relief in kept(house)] == [ReliefKind.SLEEP]


def test_what_was_chosen_can_be_chosen_again(page: ReliefPage, house: House) -> None:
    page.reliefs.adds[ReliefKind.SLEEP].click()
    page.reliefs.rows[0].remove.click()
    assert page.reliefs.adds[ReliefKind.SLEEP].hasFocus()
    assert state(house).draft.reliefs == ()


def test_without_a_choice_the_buttons_have_the_focus_and_it_is_said(page: ReliefPage) -> None:
    page.done.setFocus()
    page.done.click()
    assert page.reliefs.adds[ReliefKind.WARMTH].hasFocus()


def test_escape_leaves(page: ReliefPage, house: House) -> None:
    closed: list[None] = []
    house.room.reliefs.closed.connect(lambda: closed.append(None))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert len(closed) == 1
