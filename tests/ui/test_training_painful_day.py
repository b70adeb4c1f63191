"""What the Training tab says on a day with strong pain, under a lock, and without an episode."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Unit
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.training.reading import read_load
from tests.lifting_house import BAR, EASY, House, kg, lock
from tests.ui.test_training_tab import ENGLISH, SQUAT, Tab, logged
from tests.ui.test_training_tab_view import on_the_way, shown

DAY = timedelta(days=1)


def on_day(ago: int, *gates: Gate) -> Tab:
    """Day ``ago`` of an episode, with a deadlift planned."""
    house = House()
    house.hurt(ago=ago)
    if gates:
        house.meet(*gates)
    house.lifting.add_lift("Deadlift", kg("120"), BAR)
    return Tab(house)


@pytest.fixture
def back() -> Tab:
    return on_day(30, *Gate)


# --- strong pain --------------------------------------------------------------------------------


def test_a_9_in_the_diary_has_lifting_left_for_today(back: Tab) -> None:
    back.house.diary.rate(9)
    back.presenter.refresh()
    state = back.state
    assert state.concern.startswith("You rated 9 today. Leave lifting for today.")
    assert state.next is None and state.quiet
    assert (
        state.plan is not None
        and state.plan.rule == ""
        and state.plan.rows[0].cells[-1] == ("not today")
    )
    assert state.phase is not None and state.phase.fits[0].startswith("Walk gently")
    assert not any("load rise" in line for line in state.phase.fits)
    assert state.swaps is not None and state.swaps.swaps == ()
    assert state.swaps.note.startswith("None today.")
    assert state.comeback is not None and not state.comeback.can_begin
    assert state.week is not None and state.week.prepare == ""
    assert state.log is not None and state.log.film == ""


def test_under_a_lock_the_lock_alone_speaks(back: Tab) -> None:
    back.house.diary.rate(9)
    lock(back.house)
    back.presenter.refresh()
    assert back.state.concern == "" and back.state.lock is not None


def test_while_strong_pain_stands_no_load_is_proposed(back: Tab) -> None:
    back.house.diary.rate(9)
    back.presenter.refresh()
    back.logging.new()
    assert back.forms[-1].draft.load == ""  # type: ignore[attr-defined]


def test_the_reduced_load_of_this_week_is_shown_in_every_unit_and_as_a_share(back: Tab) -> None:
    back.house.lift("60", pain_during=9)
    back.presenter.refresh()
    for unit, load in (("kg", "52.5 kg"), ("lb", "115.7 lb")):
        back.presenter.choose_unit(unit)
        plan = back.state.plan
        assert plan is not None and plan.rows[0].cells[1:3] == ("44 %", load)
        assert plan.bars[0].share == pytest.approx(0.438) and "44 %, " + load in plan.chart_text


# --- a light load and swaps have their phase ----------------------------------------------------


def test_a_steady_back_is_not_asked_for_before_week_2() -> None:
    tab = on_day(1)
    tab.presenter.open_gate("neutral_spine")
    assert tab.state.gates is not None
    row = tab.state.gates.rows[-1]
    assert row.closed == row.counts == row.status == "A light load waits until “Week 2”."
    assert row.steps == () and row.light_day == "" and row.figure == ""
    tab.house.meet(*EASY)
    tab.days_pass(4)
    row = tab.state.gates.rows[-1]
    assert row.closed == "" and row.steps and row.light_day


def test_swaps_begin_with_the_planned_lift_and_fit_the_phase() -> None:
    tab = on_day(1)
    swaps = tab.state.swaps
    assert swaps is not None and swaps.chosen == "deadlift" and swaps.swaps == ()
    assert swaps.note.startswith("None yet. What fits now: Walk gently")
    tab.days_pass(2)
    swaps = tab.state.swaps
    assert swaps is not None and "Glute bridge" in [each.name for each in swaps.swaps]
    assert swaps.note.startswith("Without weights for now. From “Week 2” on:")
    tab.presenter.choose_swaps("squat")
    assert tab.state.swaps is not None
    assert "Goblet squat" not in [each.name for each in tab.state.swaps.swaps]
    tab.house.meet(Gate.STAIRS)
    tab.days_pass(4)
    assert tab.state.swaps.swaps[0].name == "Goblet squat" and tab.state.swaps.note == ""


# --- pain of the back is that of every lift -----------------------------------------------------


def test_a_setback_of_another_lift_is_told_whichever_is_looked_at(back: Tab) -> None:
    back.lifts.new()
    back.lifts.save(SQUAT)
    back.house.lift("60", pain_during=9)
    back.presenter.refresh()
    first, second = back.house.page.lifts
    for lift_id in (first.lift.id, second.lift.id):
        back.presenter.choose_lift(lift_id)
        plan = back.state.plan
        assert plan is not None
        assert "above 5 while lifting" in " ".join((plan.setback, *plan.notices))
    assert back.state.plan is not None
    assert any("Another lift hurt by more than 3" in line for line in back.state.plan.notices)


def test_rows_keep_one_kind_of_name_and_say_whose_sets_they_are(back: Tab) -> None:
    back.house.calm_week()
    back.house.lifting.add_lift("Press", kg("40"), BAR)
    back.presenter.refresh()
    plan = back.state.plan
    assert plan is not None
    names = [row.cells[0] for row in plan.rows]
    assert names[:2] == ["Now", "In a week"] and not any(n.startswith("Week") for n in names)
    schemes = {row.cells[-2] for row in plan.rows}
    assert any("Deadlift" in each and "Press" in each for each in schemes)


def test_a_share_that_plates_round_down_says_so() -> None:
    house = House()
    house.hurt(ago=30)
    house.meet()
    house.lifting.add_lift("Press", kg("47.5"), BAR)
    plan = Tab(house).state.plan
    assert plan is not None
    assert plan.notices[0] == "47 % for 50 %: rounded down to what you can load."


# --- locked -------------------------------------------------------------------------------------


def test_under_a_lock_only_an_earlier_entry_can_be_added(back: Tab) -> None:
    back.house.lift("60")
    lock(back.house)
    back.presenter.refresh()
    state = back.state
    assert state.log is not None and state.log.film == ""
    assert state.log.new == state.log_session == "Add an earlier entry" and state.quiet
    back.logging.new()
    assert back.forms[-1].draft.day == "8 July 2025"  # type: ignore[attr-defined]


# --- forms --------------------------------------------------------------------------------------


def test_the_next_morning_of_today_can_not_be_told_today(qtbot: QtBot, back: Tab) -> None:
    view = shown(qtbot, back)
    view.logging.new()
    page = view.log_page
    assert not page.morning.isEnabled() and page.morning.value is None
    QTest.mouseClick(page.day.less, Qt.MouseButton.LeftButton)
    assert page.morning.isEnabled()
    page.morning.set_value(9)
    QTest.mouseClick(page.day.more, Qt.MouseButton.LeftButton)
    assert not page.morning.isEnabled() and page.morning.value is None


def test_11_of_10_stays_and_is_refused(qtbot: QtBot, back: Tab) -> None:
    view = shown(qtbot, back)
    view.logging.new()
    page = view.log_page
    page.load.input.setText("60")
    QTest.keyClicks(page.during.input, "11")
    assert page.during.input.text() == "11" and page.during.value is None
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert view.currentWidget() is page and back.house.page.entries == ()
    assert page.during._problem.text() == "Write a whole number from 0 to 10."
    QTest.keyClick(page.during.input, Qt.Key.Key_Backspace)
    assert page.during._problem.text() == ""
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert back.house.page.entries[0].pain_during == 1


def test_what_is_wrong_with_a_field_goes_when_it_is_right(qtbot: QtBot, back: Tab) -> None:
    view = shown(qtbot, back)
    view.logging.new()
    page = view.log_page
    for field, text in ((page.sets, "0"), (page.load, "no")):
        field.input.setText(text)
    page.note.show_text("n" * 10_001)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert page.sets.input.accessibleDescription() == "It has to be above 0."
    page.sets.input.setFocus()
    page.sets.input.selectAll()
    QTest.keyClicks(page.sets.input, "3")
    assert page.sets.input.accessibleDescription() == ""
    assert page.load.input.accessibleDescription() and page.note.input.accessibleDescription()
    page.note.show_text("")
    assert page.note.input.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("100 kg", "100", Unit.KG),
        ("100kg", "100", Unit.KG),
        ("225 lbs", "225", Unit.LB),
        ("52.5 KG.", "52.5", Unit.KG),
    ],
)
def test_a_load_is_read_with_its_unit(text: str, amount: str, unit: Unit) -> None:
    load = read_load(text, Unit.KG, ENGLISH)
    assert (load.amount, load.unit) == (Decimal(amount), unit)


def test_a_first_day_more_than_a_year_ago_is_asked_about_once_more() -> None:
    tab = Tab()
    tab.episodes.new()
    draft = tab.forms[-1].draft  # type: ignore[attr-defined]
    tab.episodes.save(type(draft)("1 January 1989"))
    assert "too long ago" in tab.refused[-1]["day"]
    tab.episodes.save(type(draft)("1 January 2024"))
    assert "more than a year ago" in tab.refused[-1]["day"] and not tab.state.episode
    tab.episodes.save(type(draft)("1 January 2024"))
    assert tab.state.episode
    said: list[str] = []
    tab.presenter.deeds.onset_refused.connect(said.append)
    tab.presenter.deeds.change_onset("1 January 2023")
    assert "more than a year ago" in said[-1]
    tab.presenter.deeds.change_onset("1 January 2023")
    assert tab.house.page.episode is not None and tab.house.page.episode.onset.year == 2023


def test_a_failed_save_that_is_tried_again_and_pressed_again_is_one_entry(back: Tab) -> None:
    back.logging.new()
    draft = logged(back)
    back.house.store.problem = StorageUnavailable(StorageProblem.FULL)
    back.logging.save(draft)
    back.house.store.problem = None
    back.logging.save(draft)
    back.retry()
    assert len(back.house.page.entries) == 1
    back.lifts.new()
    back.house.store.problem = StorageUnavailable(StorageProblem.FULL)
    back.lifts.save(SQUAT)
    back.house.store.problem = None
    back.retry()
    back.lifts.save(SQUAT)
    assert len(back.house.page.lifts) == 2


def test_the_answer_about_this_morning_is_in_the_diary(back: Tab) -> None:
    back.house.lift("60", pain_next_morning=None)
    back.house.next_morning()
    back.presenter.refresh()
    asked = back.state.morning
    assert asked is not None
    back.logging.answer_morning(asked.day, 2)
    assert back.house.ratings.latest(1)[0].context is RatingContext.NEXT_MORNING
    assert back.changes[-1].ratings and back.state.morning is None
    back.undo()
    assert back.state.morning == asked


# --- presses ------------------------------------------------------------------------------------


def test_a_double_click_is_one_answer_and_the_whole_row_opens_a_gate(qtbot: QtBot) -> None:
    tab = on_day(6)
    view = shown(qtbot, tab)
    row = view.overview.gates.rows["stairs"]
    QTest.mouseClick(row.head, Qt.MouseButton.LeftButton, pos=QPoint(4, row.head.height() // 2))
    assert tab.presenter.chosen.gate is Gate.STAIRS and row.met.isVisible()
    QTest.mouseClick(row.met, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(row.met, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(row.met, Qt.MouseButton.LeftButton)
    assert len(tab.house.page.gates.tries) == 1
    QTest.mouseClick(row._tick, Qt.MouseButton.LeftButton)
    assert tab.presenter.chosen.gate is None


def test_step_back_twice_is_one_step_without_a_complaint(back: Tab) -> None:
    back.house.lift("60", pain_during=9)
    back.days_pass(1)
    standing = back.house.page.lifts[0]
    for _ in range(2):
        back.presenter.deeds.step_back(standing)
    assert len(back.offers) == 1 and back.state.notice == ""
    assert back.state.plan is not None
    first = back.state.plan.rows[0].cells
    assert first[-1] == "from tomorrow" and first[2] == "52.5 kg"


# --- without an episode -------------------------------------------------------------------------


def test_after_an_end_lifts_can_be_planned_and_logged(qtbot: QtBot) -> None:
    tab = on_day(0)
    tab.presenter.deeds.end_episode()
    tab.house.clock.jump(60)
    view = shown(qtbot, tab)
    front = view.overview
    assert front.plan.make.isVisible() and front.plan.make.text() == "Plan Deadlift"
    assert front.week.isVisible() and front.log_session.isVisible()
    QTest.mouseClick(front.plan.make, Qt.MouseButton.LeftButton)
    assert view.currentWidget() is view.lift_page
    QTest.mouseClick(view.lift_page.save, Qt.MouseButton.LeftButton)
    assert tab.house.page.lifts[0].followed is not None
    assert not front.plan.make.isVisible()


# --- how it looks -------------------------------------------------------------------------------


def test_a_table_that_is_too_wide_scrolls_and_cuts_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, on_the_way())
    table = view.overview.plan.table
    low = table.sizeHint().height()
    table.setFixedWidth(160)
    wide = [table.columnWidth(c) for c in range(len(table.model().state.headers))]
    assert table.horizontalScrollBar().maximum() > 0
    assert sum(wide) > table.viewport().width() and table.sizeHint().height() > low


def test_a_chosen_row_has_no_dark_corners(qtbot: QtBot) -> None:
    view = shown(qtbot, on_the_way())
    table = view.overview.plan.table
    table.selectRow(1)
    picture = table.viewport().grab().toImage()
    corner = table.rowViewportPosition(1)
    assert picture.pixelColor(0, corner).name() == theme.current().color("surface").name()
