"""Core: what hurts is said by hand, why nothing grows, and a page that is older than the diary."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.clock import now
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.suggestion import Reason, Suggestion, SuggestionKind
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.core.state import Front
from backcare_desktop.ui.tabs.core.suggestion_words import ItemWords, SuggestionWords
from backcare_desktop.ui.tabs.core.view import CoreView
from backcare_desktop.ui.theme import ThemeManager
from tests.core_house import BASICS, DAY, LIBRARY, TODAY, House, shown
from tests.core_life import live
from tests.fakes import HeldJobs
from tests.journeys.person import Person
from tests.words import plain

HAWAII, SAMOA = "Pacific/Honolulu", "Pacific/Apia"
"""Samoa is a day ahead of Hawaii."""


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def view(house: House, qtbot: QtBot) -> CoreView:
    return shown(house, qtbot)


def suggested(house: House, exercise_id: str = "plank") -> str:
    line = house.row(exercise_id).suggestion
    assert line is not None
    return f"{line.lead} {plain(line.text)}"


# --- it hurts ------------------------------------------------------------------------------------


def test_one_press_notes_that_it_hurts_and_a_smaller_dose_is_suggested(
    house: House, view: CoreView
) -> None:
    line = view.page.day.line("plank")
    QTest.mouseClick(line.hurts, Qt.MouseButton.LeftButton)
    assert line.ask.isVisible() and line.ask.pad.key(0).hasFocus()
    assert (house.row().hurt, house.row().ask.score) == ("It hurt: left out today", None)
    assert suggested(house) == "Next time: it hurt: try 15 s"
    assert house.undo[-1][0] == "Front plank: noted that it hurt"
    house.undo[-1][1]()
    assert house.row().hurt == ""


def test_how_much_may_be_said_and_keeps_the_rest_of_what_was_said(
    house: House, view: CoreView
) -> None:
    house.presenter.sets.touch("plank", "s1")
    house.presenter.sets.say_effort("plank", "6")
    line = view.page.day.line("plank")
    line.hurts.click()
    QTest.keyClick(line.ask.pad.key(0), Qt.Key.Key_3)
    assert (house.row().hurt, house.row().effort) == ("It hurt, 3 of 10: left out today", "6")
    assert not house.row().ask.warns
    QTest.keyClick(line.ask.pad, Qt.Key.Key_Escape)
    assert not line.ask.isVisible() and line.hurts.hasFocus()
    assert house.row().hurt == "It hurt, 3 of 10: left out today"


def test_pain_above_five_leads_to_the_symptom_check(house: House, view: CoreView) -> None:
    wanted = QSignalSpy(view.check_wanted)
    line = view.page.day.line("plank")
    line.hurts.click()
    line.ask.pad.key(6).click()
    ask = house.row().ask
    assert ask.warns and ask.text.startswith("That is above 5")
    assert line.ask.check.text() == "Check my symptoms"
    day = house.state.day
    assert day is not None and day.paused  # To go on is no longer the main thing to do.
    line.ask.check.click()
    assert wanted.count() == 1


def test_pain_that_rose_by_more_than_two_points_leads_to_the_symptom_check(house: House) -> None:
    before = Rating("r", 1, now(house.clock), RatingContext.NOW)
    house.store.ratings.add(before)
    house.presenter.sets.say_hurt("plank", 3)
    assert not house.row().ask.warns
    house.presenter.sets.say_hurt("plank", 4)
    assert house.row().ask.text.startswith("That is more than 2 points above what you rated before")


def test_it_is_taken_back_in_the_same_place(house: House, view: CoreView) -> None:
    line = view.page.day.line("plank")
    line.hurts.click()
    line.ask.back.click()
    assert house.row().hurt == "" and not line.ask.isVisible()
    assert not house.row().ask.said


def test_what_hurt_on_an_earlier_day_is_said_of_that_day(house: House) -> None:
    house.presenter.open_day((TODAY - DAY).isoformat())
    house.presenter.sets.say_hurt("plank", 2)
    assert house.store.core.notes(TODAY - DAY, TODAY - DAY)[0].pain == 2
    assert house.store.core.notes(TODAY, TODAY) == ()


def test_locked_it_can_still_be_said_that_it_hurts_and_no_programme_can_be_chosen(
    house: House, view: CoreView, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.locked(monkeypatch)
    line = view.page.day.line("plank")
    assert line.hurts.isEnabled() and not line.chips.chip("s1").isEnabled()
    line.hurts.click()
    assert house.row().hurt == "It hurt: left out today"
    house.presenter.pages.show_choice()
    house.presenter.choose("first-steps")
    assert house.state.front is Front.DAY and house.row("plank").target


def test_without_a_diary_to_write_to_nothing_is_asked(house: House, view: CoreView) -> None:
    house.presenter.set_writable(False)
    assert not view.page.day.line("plank").hurts.isEnabled()


# --- why nothing grows ---------------------------------------------------------------------------


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    items = ItemWords(LIBRARY.exercises)
    words = SuggestionWords(items, RoutineWords())
    item = BASICS.items[0]
    line = words.line(Suggestion(SuggestionKind.STAY, item, item, reason), next_time=False)
    assert line.text and not line.can_accept


def test_a_pause_an_episode_and_a_long_break_say_why_nothing_grows(house: House) -> None:
    for ago in (4, 2):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.presenter.rest.pause(TODAY.isoformat(), TODAY.isoformat())
    assert suggested(house) == "Today: stay at 20 s. Nothing grows during a pause"
    house.undo[-1][1]()
    house.store.episodes.put(Episode("e", TODAY - DAY, None, None, (), now(house.clock)))
    house.presenter.refresh()
    assert suggested(house) == "Today: stay at 20 s. Nothing grows in the first days of pain"


# --- a page that is older than the diary ----------------------------------------------------------


def test_a_day_that_lies_ahead_after_a_flight_is_read_again_and_it_is_said(
    house: House, view: CoreView
) -> None:
    house.clock.zone_name = SAMOA
    house.clock.jump(12 * 3600)
    house.presenter.refresh()
    house.clock.zone_name = HAWAII
    house.presenter.sets.touch("plank", "s1")
    assert house.state.notice == (
        "It was not saved. This page had changed since; now it is up to date."
    )
    assert view.page.notice.isVisible()
    assert not house.row().chips[0][0].done
    house.presenter.sets.touch("plank", "s1")
    assert house.row().chips[0][0].done
    assert house.state.notice == "" and not view.page.notice.isVisible()


def test_a_set_that_no_day_has_room_for_is_told_not_raised(house: House) -> None:
    jobs = HeldJobs()
    house.presenter._keeper._jobs = jobs
    for number in range(30):
        house.presenter.sets.set_amount("plank", "+s", 10 + number)
    jobs.run()
    assert house.state.notice


def test_pressing_twice_before_it_is_written_adds_one_set(house: House) -> None:
    jobs = HeldJobs()
    house.presenter._keeper._jobs = jobs
    for _ in range(2):
        house.presenter.sets.set_amount("plank", "+s", 10)
    jobs.run()
    assert len(house.store.core.sets(TODAY, TODAY)) == 1


def test_an_undo_that_fits_no_more_is_told_not_raised(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.presenter.sets.touch("plank", "s1")

    def gone(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr(house.store.core, "remove", gone)
    house.undo[-1][1]()
    assert house.state.notice == "It was not taken back: something else has changed since."


def test_a_session_that_is_filed_twice_is_told_not_raised(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    routine = house.desk.core_work.left_today()
    assert routine is not None
    broken = house.desk.sessions.begin(routine, routine.plan(), None).record.id
    house.desk.sessions.leave_open()
    house.presenter.refresh()
    house.desk.sessions.finish_broken_off(broken)
    house.presenter.mat.file_broken_off()
    assert house.state.notice.startswith("It was not saved")


def test_start_pressed_twice_starts_once(house: House) -> None:
    jobs = HeldJobs()
    house.presenter.mat._jobs = jobs
    started = QSignalSpy(house.presenter.start_wanted)
    for _ in range(2):
        house.presenter.mat.start()
    jobs.run()
    assert started.count() == 1


# --- while a symptom check locks -----------------------------------------------------------------


def test_locked_the_goal_goes_down_only_and_the_card_says_why(
    house: House, view: CoreView, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.locked(monkeypatch)
    rest = view.page.rest
    rest.change.click()
    assert rest.number.number.maximum() == BASICS.weekly_target
    assert house.state.rest is not None and "only be lowered" in house.state.rest.goal_note
    assert not rest.number.more.isEnabled()
    house.presenter.rest.set_goal(BASICS.weekly_target + 1)
    assert "nothing grows" in house.state.notice
    house.presenter.rest.set_goal(1)
    assert house.state.rest.goal_words == "Weekly goal: 1 session"
    house.undo[-1][1]()
    assert house.state.rest.goal_words == "Weekly goal: 1 session"
    assert house.state.notice.startswith("It was not taken back: that would be more")


def test_locked_a_programme_is_saved_smaller_only_and_the_page_says_why(
    house: House, view: CoreView, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.presenter.change_programme()
    edit = house.presenter.edit
    edit.open_item(0)
    edit.set_number("sets", 5)
    assert edit.state.can_save
    house.locked(monkeypatch)
    assert not edit.state.can_save and not view.edit.save.isEnabled()
    assert "can only get smaller" in edit.state.note
    assert "asks for more than now" in edit.state.items_problem
    edit.set_number("sets", 1)
    assert edit.state.can_save and edit.state.items_problem == ""
    edit.save()
    assert len(house.row("plank").chips[0]) == 1


# --- the way to the symptom check ----------------------------------------------------------------


def test_a_warning_brings_the_way_to_the_check_into_view_and_the_focus_to_it(
    qt_test: ThemeManager, tmp_path: Path
) -> None:
    person = Person(tmp_path / "profile")
    person.app.settings.set_text_scale(2.0)
    person.app.window.resize(1024, 640)
    person.app.window.show_tab("core")
    person.app.core.choose("core-basics")
    person.settle()
    page = person.app.core_view.page
    line = page.day.line("plank")
    line.hurts.click()
    person.settle()
    person.press(Qt.Key.Key_7)
    person.settle()
    check = line.ask.check
    assert check.hasFocus()
    top = check.mapTo(page.viewport(), check.rect().topLeft()).y()
    assert top >= 0 and top + check.height() <= page.viewport().height()
    person.leave()
