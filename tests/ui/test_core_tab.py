"""Core: a programme to choose, the day's list, the week beside it, and what was before."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.clock import now
from backcare_desktop.core.dose import Side
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.ui.tabs.core.presenter import CorePresenter
from backcare_desktop.ui.tabs.core.state import OPEN_END, Front
from backcare_desktop.ui.tabs.core.view import CoreView, DayPage
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.day_cell import DayLook
from tests.core_house import BASICS, DAY, LIBRARY, TODAY, House, shown
from tests.core_life import live, live_weeks
from tests.fakes import HeldJobs, InlineJobs
from tests.journeys.person import Person
from tests.services.test_sessions import FULL
from tests.ui.test_audit import Audit
from tests.words import plain


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def view(house: House, qtbot: QtBot) -> CoreView:
    return shown(house, qtbot)


# --- choosing ------------------------------------------------------------------------------------


def test_the_first_thing_is_to_choose_a_programme() -> None:
    house = House(None)
    assert house.state.front is Front.CHOICE
    assert [card.name for card in house.state.cards] == ["First steps", "Core basics"]
    first = house.state.cards[0]
    assert first.summary and first.purpose and first.source
    assert not any(card.followed for card in house.state.cards)
    house.presenter.choose("core-basics")
    assert house.state.front is Front.DAY
    assert [row.name for row in house.state.day.rows] == [  # type: ignore[union-attr]
        "Front plank",
        "Bird dog",
        "Dead bug",
        "Glute bridge",
    ]


def test_another_programme_is_chosen_from_the_same_cards_and_undone(house: House) -> None:
    house.presenter.pages.show_choice()
    assert [card.followed for card in house.state.cards] == [False, True]
    house.presenter.choose("first-steps")
    assert house.row("clamshell").target
    ((text, undo),) = house.undo
    assert text == "First steps chosen"
    undo()
    assert house.row("plank").target


def test_until_the_diary_is_read_the_tab_says_so() -> None:
    house, jobs = House(), HeldJobs()
    presenter = CorePresenter(house.desk, jobs, LIBRARY, QLocale("en_GB"))
    assert presenter.state.front is Front.WAITING
    assert presenter.state.message
    presenter.mat.start()
    presenter.refresh()
    jobs.run()
    assert presenter.state.front is Front.DAY


def test_a_diary_that_cannot_be_read_is_said_and_reported(house: House) -> None:
    house.store.core.problem = FULL
    presenter = CorePresenter(house.desk, InlineJobs(), LIBRARY, QLocale("en_GB"))
    failed = QSignalSpy(presenter.failed)
    presenter.refresh()
    assert failed.count() == 1
    assert "Nothing in it has changed" in presenter.state.message


# --- the week ------------------------------------------------------------------------------------


def test_a_week_without_a_session_shouts_no_zero(house: House) -> None:
    spoken, title, text = house.ring()
    assert (spoken, title) == ("3 planned", "Three to go")
    assert text == "Today or any day until Sunday is fine."


def test_the_ring_tells_what_was_done_and_what_is_left(house: House) -> None:
    for ago in (2, 1):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.presenter.refresh()
    assert house.ring() == (
        "2 of 3 this week",
        "One to go",
        "Done on Monday and Tuesday. Today or any day until Sunday is fine.",
    )


def test_a_week_that_is_done_is_neither_praised_nor_closed(house: House) -> None:
    for ago in (2, 1, 0):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.presenter.refresh()
    spoken, title, text = house.ring()
    assert (spoken, title) == ("3 of 3 this week", "This week is done")
    assert "rest" in text and "!" not in text


def test_a_pause_is_planned_rest_in_the_ring_and_in_the_calendar(house: House) -> None:
    house.presenter.rest.pause(TODAY.isoformat(), "open")
    spoken, title, _ = house.ring()
    assert (spoken, title) == ("Paused", "Planned rest")
    rest = house.state.rest
    assert rest is not None and rest.paused == "Paused since 9 July."
    cells = [cell for column in house.state.grid.columns for cell in column.cells]  # type: ignore[union-attr]
    today = next(cell for cell in cells if cell.today)
    assert today.look is DayLook.PAUSED
    assert today.name == "Today, Wednesday 9 July: paused"
    house.undo[-1][1]()
    assert house.store.core.pauses() == ()


def test_a_pause_that_would_end_before_it_begins_is_one_day_long(house: House) -> None:
    house.presenter.rest.pause(TODAY.isoformat(), (TODAY - DAY).isoformat())
    assert house.store.core.pauses() == (Pause(TODAY, TODAY),)


def test_a_pause_is_ended_or_taken_back(house: House) -> None:
    first = TODAY - 3 * DAY
    house.presenter.rest.pause(first.isoformat(), "open")
    house.presenter.rest.end_pause()
    assert house.store.core.pauses() == (Pause(first, TODAY - DAY),)
    house.presenter.rest.pause(TODAY.isoformat(), "open")
    house.presenter.rest.take_pause_back()
    assert house.store.core.pauses() == (Pause(first, TODAY - DAY),)


def test_the_weekly_goal_is_said_in_a_sentence_and_changed(house: House) -> None:
    house.presenter.rest.set_goal(1)
    rest = house.state.rest
    assert rest is not None and rest.goal_words == "Weekly goal: 1 session"


def test_what_came_in_the_way_is_asked_once_and_may_be_left() -> None:
    house = House(None)
    house.store.core.follow(BASICS, TODAY - 28 * DAY)
    live(house.store.core, BASICS, TODAY - 7 * DAY)
    house.presenter.refresh()
    rest = house.state.rest
    assert rest is not None and rest.ask is not None
    assert rest.ask.question == "Last week had 1 of 3 days. What came in the way?"
    house.presenter.rest.explain("too_painful")
    assert house.state.rest.ask is None  # type: ignore[union-attr]
    house.undo[-1][1]()
    assert house.state.rest.ask == rest.ask  # type: ignore[union-attr]
    house.presenter.rest.ask_no_more()
    assert house.state.rest.ask is None  # type: ignore[union-attr]


def test_the_calendar_begins_on_the_first_day_of_the_persons_week() -> None:
    american = House(locale="en_US")
    assert american.state.grid.weekdays[0] == "Sun"  # type: ignore[union-attr]
    assert House().state.grid.weekdays[0] == "Mon"  # type: ignore[union-attr]


# --- the list ------------------------------------------------------------------------------------


def test_a_row_says_what_is_planned_and_has_a_chip_for_every_set_of_each_side(
    house: House,
) -> None:
    assert plain(house.row().target) == "3 × 20 s"
    assert house.faces() == ["20 s"] * 3
    assert plain(house.row("bird-dog").target) == "3 × 6 each side"
    assert house.faces("bird-dog") == ["6"] * 6
    assert house.row("bird-dog").sides == ("R", "L")
    name = house.row("bird-dog").chips[1][0].name
    assert name == "Bird dog, set 1, left side: 6 repetitions"


def test_one_touch_logs_and_another_takes_back_each_with_an_undo(house: House) -> None:
    house.presenter.sets.touch("plank", "s1")
    assert house.row().chips[0][0].done
    assert house.undo[-1][0] == "Front plank: 20 seconds logged"
    house.presenter.sets.touch("plank", "s1")
    assert not house.row().chips[0][0].done
    house.undo[-1][1]()
    assert house.row().chips[0][0].done


def test_another_amount_a_set_more_and_a_change_are_shown_as_they_were(house: House) -> None:
    house.presenter.sets.set_amount("plank", "s1", 12)
    house.presenter.sets.set_amount("plank", "+s", 30)
    assert house.faces() == ["12 s", "20 s", "20 s", "+30 s"]
    first = house.row().chips[0][0]
    assert first.part and first.name.endswith("12 seconds done, less than planned")
    house.presenter.sets.set_amount("plank", "s1", 25)
    assert house.faces()[0] == "25 s"


def test_an_extra_set_has_the_side_it_was_done_on(house: House) -> None:
    house.presenter.sets.set_amount("bird-dog", "+l", 4)
    assert house.faces("bird-dog") == ["6"] * 6 + ["+4"]


def test_effort_and_form_are_kept_and_taken_back(house: House) -> None:
    house.presenter.sets.touch("plank", "s1")
    house.presenter.sets.say_effort("plank", "6")
    house.presenter.sets.say_form("plank", "good")
    assert (house.row().effort, house.row().form) == ("6", "good")
    house.presenter.sets.say_form("plank", "")
    assert (house.row().effort, house.row().form) == ("6", "")


def test_progress_counts_sets_and_the_minutes_left(house: House) -> None:
    day = house.state.day
    assert day is not None and day.start == "Start with front plank"
    before = day.progress
    for key in ("s1", "s2", "s3"):
        house.presenter.sets.touch("plank", key)
    day = house.state.day
    assert day is not None and day.start == "Continue with bird dog"
    assert day.progress.startswith("3 of 18 sets · about ")
    assert before.startswith("18 sets · about ")
    house.presenter.set_pace(Pace(rest_factor=2.0))
    assert house.state.day != day


def test_with_everything_done_nothing_is_left_to_start(house: House) -> None:
    live(house.store.core, BASICS, TODAY)
    house.presenter.refresh()
    day = house.state.day
    assert day is not None and (day.start, day.progress) == ("", "18 of 18 sets")


def test_a_suggestion_says_why_and_is_accepted_and_undone(house: House) -> None:
    for ago in (4, 2):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.presenter.refresh()
    line = house.row().suggestion
    assert line is not None
    assert f"{line.lead} {plain(line.text)}" == ("Today: all sets with good form twice: try 25 s")
    house.presenter.sets.accept("plank")
    assert plain(house.row().target) == "3 × 25 s"
    text, undo = house.undo[-1]
    assert plain(text) == "Front plank: now 3 × 25 s"
    undo()
    assert plain(house.row().target) == "3 × 20 s"
    house.presenter.sets.put_aside("plank")
    assert house.row().suggestion is None


def test_after_todays_sets_a_suggestion_is_for_the_next_time(house: House) -> None:
    for ago in (2, 0):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.presenter.refresh()
    line = house.row().suggestion
    assert line is not None and line.lead == "Next time:"


def test_what_is_not_saved_is_said_and_tried_again(house: House) -> None:
    lost = QSignalSpy(house.presenter.not_saved)
    keep = house.store.core.log

    def refuse(*_: object) -> None:
        raise FULL

    house.store.core.log = refuse  # type: ignore[method-assign]
    house.presenter.sets.touch("plank", "s1")
    assert not house.row().chips[0][0].done
    house.store.core.log = keep  # type: ignore[method-assign]
    lost.at(0)[2]()
    assert house.row().chips[0][0].done


# --- other days ----------------------------------------------------------------------------------


def test_an_earlier_day_is_opened_and_what_is_added_is_marked(house: House) -> None:
    house.presenter.open_day((TODAY - DAY).isoformat())
    day = house.state.day
    assert day is not None and day.title == "Tuesday 8 July"
    assert day.late and not day.start
    house.presenter.sets.touch("plank", "s1")
    (late,) = house.store.core.sets(TODAY - DAY, TODAY - DAY)
    assert late.back_dated
    house.presenter.pages.show_history()
    assert house.state.history.lines[0][-1] == "entered later"  # type: ignore[union-attr]
    house.presenter.pages.open_today()
    assert house.faces() == ["20 s"] * 3 and not house.row().chips[0][0].done


def test_history_shows_one_exercise_as_chart_and_as_table(house: House) -> None:
    live_weeks(house.store.core, BASICS, TODAY, 52)
    house.presenter.pages.show_history()
    house.presenter.pages.show_exercise("plank")
    history = house.state.history
    assert house.state.front is Front.HISTORY
    assert history is not None and history.shown == "plank"
    assert len(history.points) == len(history.lines) > 100
    assert plain(history.lines[0][1]) == "20 s"
    assert history.kept.endswith("planned days in twelve weeks.")
    assert "Best set: 20 seconds" in history.description


def test_a_history_without_a_set_says_what_starts_it(house: House) -> None:
    house.presenter.pages.show_history()
    history = house.state.history
    assert history is not None and history.empty and not history.points


# --- the symptom check ---------------------------------------------------------------------------


def test_locked_nothing_can_be_begun_and_suggestions_wait(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ago in (4, 2):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.locked(monkeypatch)
    assert house.state.lock is not None
    day = house.state.day
    assert day is not None and not day.can_start
    assert not any(row.can_log or row.suggestion for row in day.rows)
    house.presenter.sets.touch("plank", "s1")
    assert not house.row().chips[0][0].done


def test_without_a_diary_to_write_to_nothing_is_offered(house: House) -> None:
    house.presenter.set_writable(False)
    assert not house.state.can_write
    assert not house.state.day.can_start  # type: ignore[union-attr]


# --- the player ----------------------------------------------------------------------------------


def test_start_hands_over_what_is_left_of_today(house: House) -> None:
    started = QSignalSpy(house.presenter.start_wanted)
    for key in ("s1", "s2", "s3"):
        house.presenter.sets.touch("plank", key)
    house.presenter.mat.start()
    routine = started.at(0)[0]
    assert isinstance(routine, Routine)
    assert [step.exercise.id for step in routine.steps] == ["bird-dog", "dead-bug", "glute-bridge"]


def broken_off(house: House) -> str:
    routine = house.desk.core_work.left_today()
    assert routine is not None
    session_id = house.desk.sessions.begin(routine, routine.plan(), None).record.id
    for _ in range(40):
        house.clock.advance(1.0)
        house.desk.sessions.poll()
    house.desk.sessions.leave_open()
    house.presenter.refresh()
    return session_id


def test_a_session_that_was_broken_off_is_gone_on_with(house: House) -> None:
    session_id = broken_off(house)
    resumed = QSignalSpy(house.presenter.resume_wanted)
    day = house.state.day
    assert day is not None and day.start == "Go on with your session"
    house.presenter.mat.start()
    assert resumed.at(0) == [session_id]


def test_or_it_is_kept_as_it_is_and_its_sets_stay(house: House) -> None:
    broken_off(house)
    house.presenter.mat.file_broken_off()
    assert house.state.day.start == "Continue with front plank"  # type: ignore[union-attr]
    assert [face.done for face in house.row().chips[0]] == [True, False, False]


# --- what is seen --------------------------------------------------------------------------------


def test_a_click_on_a_chip_logs_and_the_focus_stays(house: House, view: CoreView) -> None:
    chip = view.page.day.line("plank").chips.chip("s2")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert chip.isChecked()
    assert view.page.day.line("plank").chips.chip("s2") is chip
    assert chip.hasFocus()


def test_the_amount_panel_is_opened_from_a_chip_and_closed_with_escape(
    house: House, view: CoreView
) -> None:
    line = view.page.day.line("bird-dog")
    line.chips.chip("l2").other_wanted.emit("l2")
    assert line.panel.isVisible() and line.panel.which.choice == "l2"
    QTest.keyClick(line.panel.number.number, Qt.Key.Key_Escape)
    assert not line.panel.isVisible()
    assert line.more.hasFocus()
    line.more.click()
    assert line.panel.which.choice == "+r"
    line.panel.number.show_value(9)
    line.panel.save.click()
    assert "+9" in house.faces("bird-dog")


def test_enter_in_the_panel_saves(house: House, view: CoreView) -> None:
    line = view.page.day.line("plank")
    line.panel.open("s3")
    line.panel.number.show_value(11)
    QTest.keyClick(line.panel.number.number, Qt.Key.Key_Return)
    assert house.faces() == ["20 s", "20 s", "11 s"]
    assert len(house.store.core.sets(TODAY, TODAY)) == 1


def test_a_day_of_the_calendar_opens_with_enter(house: House, view: CoreView) -> None:
    day = view.page.grid.grid.day(TODAY - DAY)
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert house.state.day.title == "Tuesday 8 July"  # type: ignore[union-attr]
    assert view.page.day.today.isVisible()
    view.page.day.today.click()
    assert not view.page.day.today.isVisible()


def test_the_goal_is_changed_in_place(house: House, view: CoreView) -> None:
    rest = view.page.rest
    rest.change.click()
    rest.number.number.setValue(5)
    rest.keep.click()
    assert house.state.rest.goal == 5  # type: ignore[union-attr]
    assert rest.change.hasFocus()


def test_a_pause_is_entered_and_ended_with_the_focus_in_place(house: House, view: CoreView) -> None:
    part = view.page.rest.pause_part
    part.begin.click()
    assert part.first.isVisible()
    part.keep.click()
    assert house.store.core.pauses() == (Pause(TODAY),)
    assert part.end.hasFocus()
    part.back.click()
    assert house.store.core.pauses() == ()
    assert part.begin.isVisible()


def test_locked_the_card_stands_on_top_and_chips_cannot_be_pressed(
    house: House, view: CoreView, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.locked(monkeypatch)
    assert view.page.lock.isVisible()
    assert not view.page.day.line("plank").chips.chip("s1").isEnabled()
    assert not view.page.day.start.isEnabled()


def test_history_turns_into_a_table_whose_days_open(house: House, view: CoreView) -> None:
    live(house.store.core, BASICS, TODAY - DAY)
    house.presenter.pages.show_history()
    assert view.currentWidget() is view.past
    view.past.as_table.setChecked(True)
    view.past.open_row.click()
    assert view.currentWidget() is view.page
    assert house.state.day.title == "Tuesday 8 July"  # type: ignore[union-attr]


def test_escape_leads_from_history_and_from_the_programmes_to_today(
    house: House, view: CoreView
) -> None:
    for open_page, page in (
        (house.presenter.pages.show_history, view.past),
        (house.presenter.pages.show_choice, view.choice),
    ):
        open_page()
        assert view.currentWidget() is page
        QTest.keyClick(page.back, Qt.Key.Key_Escape)
        assert view.currentWidget() is view.page


def test_escape_does_not_leave_the_first_choice_of_a_programme(
    house: House, view: CoreView
) -> None:
    house.presenter.pages.show_choice()
    view.choice.back.hide()
    QTest.keyClick(view.choice, Qt.Key.Key_Escape)
    assert view.currentWidget() is view.choice


def test_an_exercise_that_is_not_planned_any_more_keeps_its_row(house: House) -> None:
    live(house.store.core, BASICS, TODAY)
    extra = replace(_a_set(house), id="squat", exercise_id="bw-squat", target=0, seconds=False)
    house.store.core.log(extra, house.store.core.planned(TODAY, TODAY)[0])
    house.presenter.refresh()
    row = house.row("bw-squat")
    assert row.target == "not planned" and len(row.chips[0]) == 1


def _a_set(house: House) -> SetLog:
    return next(log for log in house.store.core.sets(TODAY, TODAY) if log.side in (None, Side.LEFT))


# --- what is read, reached and pressed -----------------------------------------------------------


def walk(person: Person) -> tuple[tuple[str, Callable[[], object]], ...]:
    """Every state of the tab, in an order in which each follows from the one before."""
    core, today = person.app.core, now(person.clock).local_date

    def page() -> DayPage:
        return person.app.core_view.page

    def fill() -> None:
        live_weeks(person.app.desk._opened().core, BASICS, today, 20)

    def lived() -> None:
        person.app.jobs.submit(fill, print, print)
        person.settle()
        core.refresh()

    return (
        ("the choice", core.refresh),
        ("nothing done", lambda: core.choose("core-basics")),
        ("twenty weeks", lived),
        ("one set", lambda: core.sets.touch("bird-dog", "r1")),
        ("a set more", lambda: core.sets.set_amount("bird-dog", "+l", 100)),
        ("an amount", lambda: page().day.line("plank").panel.open("s1")),
        ("it hurts", lambda: page().day.line("dead-bug").hurts.click()),
        ("it hurts much", lambda: core.sets.say_hurt("dead-bug", 8)),
        ("the goal", lambda: page().rest.change.click()),
        ("a pause to enter", lambda: page().rest.pause_part.begin.click()),
        ("paused", lambda: page().rest.pause_part.keep.click()),
        ("yesterday", lambda: core.open_day((today - DAY).isoformat())),
        ("history", core.pages.show_history),
        ("a table", lambda: person.app.core_view.past.as_table.setChecked(True)),
        ("another programme", core.pages.show_choice),
    )


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1024, 640), 2.0),
        ((1440, 900), 1.0),
        pytest.param((1024, 640), 1.0, marks=pytest.mark.long),
        pytest.param((1120, 720), 1.0, marks=pytest.mark.long),
        pytest.param((1120, 720), 2.0, marks=pytest.mark.long),
        pytest.param((1440, 900), 2.0, marks=pytest.mark.long),
    ],
)
def test_every_state_can_be_read_reached_and_pressed(
    qt_test: ThemeManager, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    person = Person(tmp_path / "profile")
    person.app.settings.set_text_scale(scale)
    person.app.window.resize(*size)
    person.app.window.show_tab("core")
    audit = Audit(person)
    for where, step in walk(person):
        step()
        person.settle()
        person.app.window._toast.dismiss()  # It has an audit of its own.
        audit.look(where)
    person.leave()
    assert audit.found == []


# --- the programme is changed --------------------------------------------------------------------


def test_what_is_changed_is_kept_as_ones_own_and_undone(house: House) -> None:
    tab = house.presenter
    tab.change_programme()
    assert house.state.front is Front.EDIT
    tab.edit.remove(0)
    tab.edit.move(0, 2)
    tab.edit.add("side-plank")
    tab.edit.set_number("sets", 4)
    tab.edit.set_number("rest_s", 45)
    tab.edit.set_name("Mine")
    assert [line.title for line in tab.edit.state.lines] == [
        "1. Dead bug",
        "2. Glute bridge",
        "3. Bird dog",
        "4. Side plank",
    ]
    tab.edit.save()
    assert house.state.front is Front.DAY
    day = house.state.day
    assert day is not None and [row.exercise_id for row in day.rows][-1] == "side-plank"
    assert plain(house.row("side-plank").target) == "4 × 15 s each side"
    tab.pages.show_choice()
    assert next((card.name, card.own, card.followed) for card in house.state.cards) == (
        "Mine",
        True,
        True,
    )
    assert house.undo[-1][0] == "Mine changed"
    house.undo[-1][1]()
    assert [card.followed for card in house.state.cards if card.id == "core-basics"] == [True]


def test_a_programme_that_ships_is_changed_under_its_name_in_the_language_of_now() -> None:
    stored = House(replace(BASICS, name="Rumpf: die Grundlagen"))
    stored.presenter.change_programme()
    edit = stored.presenter.edit
    assert edit.state.name == BASICS.name
    edit.save()
    assert stored.undo == [], "nothing was changed"
    own = House(replace(BASICS, id="own-1", name="Mine"))
    own.presenter.change_programme()
    assert own.presenter.edit.state.name == "Mine"


def test_each_edit_is_taken_back_and_numbers_that_run_are_one(house: House) -> None:
    edit = house.presenter.edit
    house.presenter.change_programme()
    edit.open_item(0)
    for seconds in (25, 30, 35):
        edit.set_number("amount", seconds)
    edit.settle()
    edit.set_number("most", 30)
    item = edit.state.item
    assert item is not None and (item.item.dose.hold_s, item.item.most) == (30, 30)
    edit.undo()
    edit.undo()
    item = edit.state.item
    assert item is not None and (item.item.dose.hold_s, item.item.most) == (20, 60)
    assert not edit.state.can_undo


def test_without_name_or_exercise_nothing_is_saved_and_it_is_said_why(house: House) -> None:
    edit = house.presenter.edit
    house.presenter.change_programme()
    edit.set_name("  ")
    for _ in range(4):
        edit.remove(0)
    assert edit.state.name_problem == "Give the programme a name."
    assert edit.state.items_problem == "Add at least one exercise."
    assert not edit.state.can_save
    edit.save()
    assert house.state.front is Front.EDIT


def test_what_is_left_unsaved_can_be_taken_up_again(house: House) -> None:
    house.presenter.change_programme()
    house.presenter.edit.remove(0)
    house.presenter.edit.cancel()
    assert house.state.front is Front.DAY
    assert len(house.state.day.rows) == 4  # type: ignore[union-attr]
    house.undo[-1][1]()
    assert house.state.front is Front.EDIT
    assert len(house.presenter.edit.state.lines) == 3


def test_the_page_is_worked_with_keys(house: House, view: CoreView) -> None:
    QTest.keyClick(view.page.day.edit, Qt.Key.Key_Return)
    page = view.edit
    assert view.currentWidget() is page
    assert page.items.rows[0].hasFocus()
    QTest.keyClick(page.items.rows[0], Qt.Key.Key_Delete)
    assert len(page.items.rows) == 3
    QTest.keyClick(page.items.rows[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.items.rows) == 4
    QTest.keyClick(page.items.rows[0], Qt.Key.Key_Escape)
    assert view.currentWidget() is view.page


def test_a_pause_ahead_is_listed_changed_and_taken_back(house: House, view: CoreView) -> None:
    house.presenter.rest.pause("2025-07-20", "2025-07-22")
    part = view.page.rest.pause_part
    QTest.mouseClick(part.others, Qt.MouseButton.LeftButton)
    (row,) = part.rows
    QTest.mouseClick(row.change, Qt.MouseButton.LeftButton)
    assert (part.first.choice, part.last.choice) == ("2025-07-20", "2025-07-22")
    part.last.choose("2025-07-25")
    QTest.mouseClick(part.keep, Qt.MouseButton.LeftButton)
    assert house.store.core.pauses() == (Pause(date(2025, 7, 20), date(2025, 7, 25)),)
    QTest.mouseClick(part.rows[0].back, Qt.MouseButton.LeftButton)
    assert house.store.core.pauses() == ()
    assert part.others.isHidden()


def test_asked_or_not_paused_or_not_the_page_fits_a_window_of_1440_by_900(
    house: House, view: CoreView
) -> None:
    view.resize(1336, 900)
    live(house.store.core, BASICS, TODAY - 7 * DAY)
    house.store.core.follow(BASICS, TODAY - 14 * DAY)
    house.presenter.refresh()
    assert view.page.rest.question.isVisible()
    for paused in (False, True):
        if paused:
            house.presenter.rest.pause(TODAY.isoformat(), OPEN_END)
        QApplication.processEvents()
        assert view.page.verticalScrollBar().maximum() == 0


def test_rows_share_the_height_that_the_card_has(house: House, view: CoreView) -> None:
    heights = {view.page.day.line(row.exercise_id).height() for row in house.state.day.rows}  # type: ignore[union-attr]
    last = view.page.day.line("glute-bridge")
    bottom = last.mapTo(view.page.day, last.rect().bottomLeft()).y()
    assert view.page.day.height() - bottom < 100
    assert max(heights) - min(heights) < 60
