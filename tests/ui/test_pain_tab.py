"""The Pain tab's first page: what is shown, what is said, what a press does."""

import weakref
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.chart import LaneKind, SeriesKind
from backcare_desktop.services.pain_range import FreeRange, Span
from backcare_desktop.ui import theme
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.tabs.pain.ask_picture import PictureDialogs
from backcare_desktop.ui.tabs.pain.home import PainHome
from backcare_desktop.ui.tabs.pain.presenter import AHEAD_MS, COVERED_MS, PainPresenter
from backcare_desktop.ui.tabs.pain.state import ChartState, PainState, TableState
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import HeldJobs
from tests.services.pain_book import PainBook, ago
from tests.ui.pain_house import House

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def book() -> PainBook:
    return PainBook()


@pytest.fixture
def shown(qtbot: QtBot, book: PainBook) -> Iterator[Callable[..., House]]:
    """Puts the tab on the screen."""

    houses: list[House] = []  # One that nobody holds any more may go in the middle of its painting.

    def show(size: tuple[int, int] = (1336, 900)) -> House:
        house = House(book)
        houses.append(house)
        qtbot.addWidget(house.tab.view)
        house.show(size)
        return house

    yield show
    houses.clear()


def state_of(book: PainBook, qtbot: QtBot, span: str = Span.MONTH) -> PainState:
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_span(span)
    return house.tab.pain.state


def chart_of(state: PainState) -> ChartState:
    assert state.chart is not None
    return state.chart


def table_of(state: PainState) -> TableState:
    assert state.table is not None
    return state.table


def wait_of(pain: PainPresenter, ms: int) -> QTimer:
    (found,) = [timer for timer in pain.findChildren(QTimer) if timer.interval() == ms]
    return found


def rows(state: PainState) -> list[tuple[str, ...]]:
    table = table_of(state)
    return [table.cells(line) for line in table.lines()]


def home_of(house: House) -> PainHome:
    return house.tab.view.home


def cell(house: House, row: int, column: int = 0) -> str:
    model = home_of(house).chart.table.model()
    return str(model.index(row, column).data())


# --- reading -----------------------------------------------------------------------------------


def test_before_the_diary_is_read_the_tab_says_so(qtbot: QtBot, book: PainBook) -> None:
    house = House(book, HeldJobs())
    qtbot.addWidget(house.tab.view)
    assert house.tab.pain.state.chart is None
    assert house.tab.pain.state.message == "Your diary hasn’t been read yet."


def test_a_diary_that_cannot_be_read_is_said_calmly(qtbot: QtBot, book: PainBook) -> None:
    jobs = HeldJobs()
    house = House(book, jobs)
    qtbot.addWidget(house.tab.view)
    book.store.ratings.problem = StorageUnavailable(StorageProblem.LOCKED)
    jobs.run()
    message = "Your diary can’t be read now. Nothing in it has changed."
    assert house.tab.pain.state.message == message
    assert StorageProblem.LOCKED in house.problems


def test_the_chart_begins_with_30_days(qtbot: QtBot, book: PainBook) -> None:
    book.rate(60, 6)
    book.rate(0, 2)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    chart = chart_of(house.tab.pain.state).chart
    assert (chart.first, chart.last, chart.width) == (ago(29), ago(0), 30)
    assert house.tab.view.home.span.choice == Span.MONTH


def test_of_two_ranges_asked_for_only_the_later_one_is_shown(qtbot: QtBot, book: PainBook) -> None:
    book.rate(0, 4)
    jobs = HeldJobs()
    house = House(book, jobs)
    qtbot.addWidget(house.tab.view)
    seen: list[PainState] = []
    house.tab.pain.state_changed.connect(seen.append)
    house.tab.pain.set_span(Span.WEEK)
    house.tab.pain.set_span(Span.YEAR)
    jobs.run()
    drawn = [state.chart.chart.width for state in seen if state.chart is not None]
    assert drawn == [365]


def test_a_range_that_was_just_read_is_shown_again_without_reading(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(0, 4)
    jobs = HeldJobs()
    house = House(book, jobs)
    qtbot.addWidget(house.tab.view)
    pain = house.tab.pain
    jobs.run()
    pain.set_span(Span.YEAR)
    jobs.run()
    pain.set_span(Span.MONTH)
    assert len(jobs) == 0
    assert chart_of(pain.state).chart.width == 30
    pain.refresh()
    pain.set_span(Span.YEAR)
    assert len(jobs) == 2


def test_the_whole_diary_is_read_ahead_once_nothing_changes_any_more(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(400, 4)
    jobs = HeldJobs()
    house = House(book, jobs)
    qtbot.addWidget(house.tab.view)
    pain = house.tab.pain
    jobs.run()
    assert wait_of(pain, AHEAD_MS).isActive()
    wait_of(pain, AHEAD_MS).timeout.emit()
    jobs.run()
    pain.set_span(Span.ALL)
    assert len(jobs) == 0
    assert chart_of(pain.state).chart.width == 401
    pain.refresh()
    assert not wait_of(pain, AHEAD_MS).isActive()


def test_reading_ahead_that_fails_is_told_to_nobody(qtbot: QtBot, book: PainBook) -> None:
    house = House(book)
    qtbot.addWidget(house.tab.view)
    book.store.ratings.problem = StorageUnavailable(StorageProblem.LOCKED)
    wait_of(house.tab.pain, AHEAD_MS).timeout.emit()
    assert house.problems == []


def test_behind_another_page_reading_waits_until_that_has_been_painted(
    qtbot: QtBot, book: PainBook
) -> None:
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.room.new()
    house.tab.room.keeper.rate(7)
    assert wait_of(house.tab.pain, COVERED_MS).isActive()
    assert house.tab.pain.state.empty
    wait_of(house.tab.pain, COVERED_MS).timeout.emit()
    assert not house.tab.pain.state.empty


def test_back_on_the_first_page_nothing_waits(qtbot: QtBot, book: PainBook) -> None:
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.room.new()
    house.tab.room.keeper.rate(7)
    house.tab.room.keeper.leave()
    assert [row.score for row in house.tab.pain.state.entries] == [7]
    assert not wait_of(house.tab.pain, COVERED_MS).isActive()


# --- what the chart says -----------------------------------------------------------------------


def test_the_chart_describes_days_number_mean_extremes_and_direction(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(9, 6)
    book.rate(0, 2)
    chart = chart_of(state_of(book, qtbot))
    assert chart.name == "Pain chart, Last 30 days"
    assert chart.description == (
        "From 10 June to 9 July. 2 of 10 days rated. Mean 4.0. Lowest 2, on 9 July. "
        "Highest 6, on 30 June. Nothing to compare yet."
    )


def test_the_mean_of_a_stretch_is_that_of_its_dots(qtbot: QtBot, book: PainBook) -> None:
    """A dot is the day's last rating, and so is what the description counts."""
    book.rate(0, 10, 2)
    assert "Mean 2.0." in chart_of(state_of(book, qtbot)).description


@pytest.mark.parametrize(
    ("days_ago", "scores", "note", "said"),
    [
        (0, (4,), "", "9 July: pain 4"),
        (0, (4, 7), "", "9 July: last 7, from 4 to 7"),
        (0, (4,), "after\nsquats", "9 July: pain 4 · “after squats”"),
        (200, (4, 4), "", "21 December 2024: last 4, from 4 to 4"),
    ],
)
def test_a_dot_says_its_day_its_values_and_its_note(
    qtbot: QtBot, book: PainBook, days_ago: int, scores: Any, note: str, said: str
) -> None:
    book.rate(days_ago, *scores, note=note)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_days(ago(days_ago + 9), ago(days_ago))
    assert chart_of(house.tab.pain.state).readings[0].text == said


def test_a_dot_on_the_line_says_the_median(qtbot: QtBot, book: PainBook) -> None:
    book.rate_each(3, 2, 3, 4, 5)
    last = chart_of(state_of(book, qtbot)).readings[-1].text
    assert last == "9 July: pain 5 · 7-day median 3.5"


def test_over_years_a_dot_says_that_it_is_a_month(qtbot: QtBot, book: PainBook) -> None:
    book.rate(3000, 4)
    book.rate(0, 2)
    chart = chart_of(state_of(book, qtbot, Span.ALL))
    assert chart.words.value == "monthly mean"
    assert chart.readings[-1].text == "July 2025: mean 2.0, from 2 to 2, days rated: 1"


def test_a_stretch_without_entries_says_so_although_there_are_older_ones(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(100, 5)
    state = state_of(book, qtbot)
    assert not state.empty
    assert chart_of(state).notice == "You have no entries in this time."
    assert len(state.entries) == 1


def test_what_was_done_stands_in_lanes(qtbot: QtBot, book: PainBook) -> None:
    book.rate(0, 4, note="stiff")
    book.session(1)
    book.session(2, core=True)
    book.lift(3, "Squat", "50")
    book.relieve(4, ReliefKind.WARMTH, 20)
    lanes = {lane.kind: lane.marks for lane in chart_of(state_of(book, qtbot)).chart.lanes}
    assert {kind: marks[0].day for kind, marks in lanes.items()} == {
        LaneKind.STRETCH: ago(1),
        LaneKind.CORE: ago(2),
        LaneKind.LIFTING: ago(3),
        LaneKind.RELIEF: ago(4),
        LaneKind.NOTES: ago(0),
    }
    assert lanes[LaneKind.LIFTING][0].text == "50 kg"


def test_what_ended_early_is_marked_so_unless_more_was_done_that_day(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(0, 4)
    book.session(1, early=True)
    book.session(2, early=True)
    book.session(2)
    book.session(1, core=True, early=True)
    state = state_of(book, qtbot)
    lanes = {lane.kind: lane.marks for lane in chart_of(state).chart.lanes}
    told = [(mark.day, mark.partial) for mark in lanes[LaneKind.STRETCH]]
    assert told == [(ago(2), False), (ago(1), True)]
    assert [mark.partial for mark in lanes[LaneKind.CORE]] == [True]
    cells = {row[0]: row[6:8] for row in rows(state)}
    assert cells["8 July"] == ("ended early", "ended early")
    assert cells["7 July"] == ("yes", "–")


def test_a_month_of_many_sessions_ended_early_only_if_all_did(qtbot: QtBot, book: PainBook) -> None:
    book.rate(1500, 4)
    for days_ago, early in ((900, True), (899, False), (898, True), (800, True)):
        book.session(days_ago, early=early)
    chart = chart_of(state_of(book, qtbot, Span.ALL)).chart
    (marks,) = [lane.marks for lane in chart.lanes if lane.kind is LaneKind.STRETCH]
    assert [mark.partial for mark in marks] == [False, True]


def test_loads_are_written_in_the_unit_that_was_chosen(qtbot: QtBot, book: PainBook) -> None:
    book.rate(0, 4)
    book.lift(3, "Squat", "50")
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.set_unit("lb")
    lanes = {lane.kind: lane for lane in chart_of(house.tab.pain.state).chart.lanes}
    assert lanes[LaneKind.LIFTING].marks[0].text == "110.2 lb"


def test_phases_follow_each_other_until_now(qtbot: QtBot, book: PainBook) -> None:
    book.rate(0, 4)
    book.begin_episode(10)
    phases = chart_of(state_of(book, qtbot)).chart.phases
    assert [(each.first, each.last, each.names[0]) for each in phases] == [
        (ago(10), ago(9), "First 48 hours"),
        (ago(8), None, "Days 3–5"),
    ]


# --- the second panel --------------------------------------------------------------------------


def test_only_what_was_noted_can_stand_below_and_the_rest_is_named(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(0, 4)
    book.rmdq(3, 9)
    panel = chart_of(state_of(book, qtbot)).panel
    assert panel.options == (("nothing", "Nothing"), ("rmdq", "RMDQ"))
    assert panel.missing == "Nothing is noted in this time for: My activities and Sleep."


def test_sleep_stands_below_in_hours_and_is_read_there(shown: Any, book: PainBook) -> None:
    book.rate(0, 4)
    book.relieve(0, ReliefKind.SLEEP, 450)
    house = shown()
    house.tab.pain.choose_panel("sleep")
    chart = chart_of(house.tab.pain.state)
    assert chart.chart.second is not None
    assert chart.chart.second.kind is SeriesKind.SLEEP
    assert [reading.text for reading in chart.readings] == [
        "9 July: pain 4",
        "9 July: 7.5 hours of sleep",
    ]


def test_a_panel_without_anything_to_show_disappears_and_comes_back(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(0, 4)
    book.rmdq(50, 9)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    pain = house.tab.pain
    pain.set_span(Span.QUARTER)
    pain.choose_panel("rmdq")
    assert chart_of(pain.state).panel.chosen == "rmdq"
    pain.set_span(Span.WEEK)
    assert chart_of(pain.state).panel.chosen == "nothing"
    pain.set_span(Span.QUARTER)
    assert chart_of(pain.state).panel.chosen == "rmdq"


# --- which days --------------------------------------------------------------------------------


def test_other_days_leave_no_span_chosen_and_are_said_with_a_way_back(
    shown: Any, book: PainBook
) -> None:
    book.rate_each(40, *([4] * 41))
    house = shown()
    home = home_of(house)
    home.span.segment(Span.QUARTER).click()
    home.chart.canvas.range_chosen.emit(ago(20), ago(11))
    assert house.tab.pain.state.wanted == FreeRange(ago(20), ago(11))
    assert {segment for segment in Span if home.span.segment(segment).isChecked()} == set()
    assert house.tab.pain.state.free == "19 June to 28 June"
    assert home.chart.reset.isVisible()
    home.chart.reset.click()
    assert home.span.choice == Span.QUARTER
    assert not home.chart.reset.isVisible()


def test_a_dot_that_is_a_month_opens_its_days(shown: Any, book: PainBook) -> None:
    book.rate(3000, 4)
    book.rate(40, 6)
    book.rate(0, 2)
    house = shown()
    house.tab.pain.set_span(Span.ALL)
    home_of(house).chart.canvas.opened.emit(date(2025, 5, 31))
    assert house.tab.pain.state.wanted == FreeRange(date(2025, 5, 1), date(2025, 5, 31))


def test_a_dot_that_is_a_day_opens_its_page(shown: Any, book: PainBook) -> None:
    book.rate(1, 6)
    house = shown()
    home_of(house).chart.canvas.opened.emit(ago(1))
    assert house.tab.view.currentWidget() is house.tab.view.entry_pages.day_page


# --- the table ---------------------------------------------------------------------------------


def test_days_ahead_are_no_days_without_an_entry(qtbot: QtBot, book: PainBook) -> None:
    book.rate(2, 4)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_days(ago(3), ago(-5))
    lines = table_of(house.tab.pain.state).lines()
    assert [line.day for line in lines] == [ago(0), ago(1), ago(2)]


def test_a_rated_day_ahead_has_its_line(qtbot: QtBot, book: PainBook) -> None:
    # Whoever flew east over the date line and back has been there.
    book.rate(0, 4)
    book.rate(-1, 5)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    lines = table_of(house.tab.pain.state).lines()
    assert [line.day for line in lines] == [ago(-1), ago(0)]


def test_the_table_lists_days_without_an_entry_as_such(qtbot: QtBot, book: PainBook) -> None:
    book.rate(2, 6, 7)
    book.rate(0, 2, note="stiff")
    book.session(1)
    book.lift(1, "Squat", "50")
    book.relieve(1, ReliefKind.WALK)
    none = "–"
    assert rows(state_of(book, qtbot)) == [
        ("9 July", "2", "2", "2", "1", none, none, none, none, none, none, "stiff"),
        (
            "8 July",
            "no entry",
            none,
            none,
            none,
            none,
            "yes",
            none,
            "Squat 50 kg",
            "Walk",
            none,
            "",
        ),
        ("7 July", "7", "6", "7", "2", none, none, none, none, none, none, ""),
    ]


def test_a_heading_sorts_and_turns_round_and_days_without_a_value_stay_last(
    shown: Any, book: PainBook
) -> None:
    book.rate(3, 4)
    book.rate(2, 9)
    book.rate(0, 6)
    house = shown()
    home = home_of(house)
    home.chart.as_table.setChecked(True)
    header = home.chart.table.horizontalHeader()
    header.sectionClicked.emit(1)
    assert [cell(house, row, 1) for row in range(4)] == ["9", "6", "4", "no entry"]
    header.sectionClicked.emit(1)
    assert [cell(house, row, 1) for row in range(4)] == ["4", "6", "9", "no entry"]
    assert home.chart.table_panel.turn.text() == "Smallest first"


def test_the_table_is_sorted_by_keyboard_as_well(shown: Any, book: PainBook) -> None:
    book.rate(3, 4)
    book.rate(0, 9)
    house = shown()
    panel = home_of(house).chart.table_panel
    home_of(house).chart.as_table.setChecked(True)
    panel.turn.setFocus()
    QTest.keyClick(panel.turn, Key.Key_Space)
    assert cell(house, 0) == "6 July"
    panel.column.setFocus()
    QTest.keyClick(panel.column, Key.Key_Down)
    assert cell(house, 0, 1) == "9"


def test_the_order_stays_when_the_days_change(shown: Any, book: PainBook) -> None:
    book.rate(20, 8)
    book.rate(0, 3)
    house = shown()
    home_of(house).chart.as_table.setChecked(True)
    home_of(house).chart.table.sort(1, largest_first=True)
    house.tab.pain.set_span(Span.QUARTER)
    assert cell(house, 0, 1) == "8"


def test_copying_is_said_in_sight(shown: Any, book: PainBook) -> None:
    book.rate(0, 2)
    house = shown()
    said: list[str] = []
    house.tab.said.connect(said.append)
    home_of(house).chart.as_table.setChecked(True)
    home_of(house).chart.table_panel.copy.click()
    assert said == ["Copied"]


def test_selected_days_are_copied_with_their_headings(shown: Any, book: PainBook) -> None:
    book.rate(2, 6)
    book.rate(0, 2, note="a\ttab")
    house = shown()
    home = home_of(house)
    home.chart.as_table.setChecked(True)
    home.chart.table.selectRow(0)
    QTest.keyClick(home.chart.table, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == (
        "Day\tLast rating\tLowest\tHighest\tRatings\t7-day median\tStretch\tCore\tLifting\tRelief"
        "\tSleep\tNote\n9 July\t2\t2\t2\t1\t–\t–\t–\t–\t–\t–\ta tab"
    )
    home.chart.table_panel.copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


def test_return_opens_the_day_of_a_line(shown: Any, book: PainBook) -> None:
    book.rate(1, 6)
    house = shown()
    home = home_of(house)
    home.chart.as_table.setChecked(True)
    home.chart.table.setFocus()
    home.chart.table.selectRow(1)
    QTest.keyClick(home.chart.table, Key.Key_Return)
    assert house.tab.view.currentWidget() is house.tab.view.entry_pages.day_page


# --- a picture ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "begins"), [("p.png", b"\x89PNG"), ("p.svg", b"<?xml")])
def test_the_chart_is_saved_as_it_looks(
    shown: Any, book: PainBook, tmp_path: Path, name: str, begins: bytes
) -> None:
    book.rate_each(3, 2, 3, 4, 5)
    house = shown()
    house.asked.path = tmp_path / name
    home_of(house).chart.save.click()
    assert house.asked.proposed == ["pain 2025-06-10 to 2025-07-09"]
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert house.told == [("info", f"Chart saved to {tmp_path / name}.")]


def test_a_picture_that_cannot_be_written_is_said_and_leaves_nothing(
    shown: Any, book: PainBook, tmp_path: Path
) -> None:
    book.rate(0, 4)
    house = shown()
    house.asked.path = tmp_path / "nowhere" / "p.png"
    home_of(house).chart.save.click()
    ((kind, text),) = house.told
    assert kind == "warning"
    assert "could not be written: No such file or directory" in text
    assert list(tmp_path.iterdir()) == []


def test_the_ending_follows_the_kind_that_is_chosen(
    shown: Any, book: PainBook, tmp_path: Path
) -> None:
    book.rate(0, 4)
    house = shown()

    def choose(dialog: QFileDialog) -> bool:
        dialog.setDirectory(str(tmp_path))
        dialog.filterSelected.emit(dialog.nameFilters()[1])
        return dialog.defaultSuffix() == "svg"

    assert (
        PictureDialogs(house.tab.view, OwnFiles(), choose).to_save("pain") == tmp_path / "pain.svg"
    )
    assert PictureDialogs(house.tab.view, OwnFiles(), lambda _: False).to_save("pain") is None


# --- the view ----------------------------------------------------------------------------------


def test_an_empty_diary_shows_one_sentence_and_no_numbers(shown: Any) -> None:
    house = shown()
    home = home_of(house)
    assert home.rate_now.isVisible()
    for part in (home.chart, home.entries, home.verdict, home.where, home.new_entry, home.span):
        assert not part.isVisible()
    home.rate_now.click()
    assert house.tab.view.currentWidget() is house.tab.view.entry_pages.entry_page


def test_an_entry_tells_when_in_which_context_and_with_which_words(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate(1, 5, areas=(BodyArea.LOWER_BACK_RIGHT,))
    book.rate(0, 4, context=RatingContext.AFTER_SESSION, note="stiff\nand slow")
    newest, older = state_of(book, qtbot).entries
    assert (newest.when, newest.context, newest.words) == (
        "Today, 06:00",
        "After the session",
        "stiff and slow",
    )
    assert newest.edit == "Change pain 4, Today, 06:00"
    assert (older.context, older.words) == ("", "Lower back, your right")


def test_the_pencil_opens_its_entry(shown: Any, book: PainBook) -> None:
    book.rate(0, 4)
    house = shown()
    (pencil,) = (
        one
        for one in home_of(house).entries.findChildren(Button)
        if one.text() == "Change pain 4, Today, 06:00"
    )
    pencil.click()
    assert house.tab.view.currentWidget() is house.tab.view.entry_pages.entry_page
    assert house.tab.view.entry_pages.entry_page.pad.score == 4


def test_without_writing_nothing_new_is_offered_and_the_reason_is_told(
    shown: Any, book: PainBook
) -> None:
    book.rate(0, 2)
    house = shown()
    house.tab.set_writable(False)
    home = home_of(house)
    assert not any(b.isEnabled() for b in (home.new_entry, home.where.edit, home.flares.declare))
    assert home._reason.text() == "The diary can’t be written now, so nothing is saved."
    house.tab.set_writable(True)
    assert home.new_entry.isEnabled()


def test_words_of_the_person_are_shown_as_text(shown: Any, book: PainBook) -> None:
    book.rate(0, 2, note="<b>bad</b>\n$\\foo$")
    house = shown()
    texts = [one.text() for one in home_of(house).entries.findChildren(Label)]
    assert "<b>bad</b> $\\foo$" in texts


def test_a_flare_is_shaded(qtbot: QtBot, book: PainBook) -> None:
    book.rate(0, 4)
    flare = Flare("f", ago(5), ago(4), "moved house")
    book.store.flares.replace_all([flare])
    assert chart_of(state_of(book, qtbot)).chart.flares == (flare,)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1336, 900), (920, 640)])
def test_the_tab_never_needs_to_scroll_sideways(
    shown: Any, book: PainBook, scale: float, size: tuple[int, int]
) -> None:
    for days in range(12):
        book.rate(days, days % 11, note="a word " * 40)
    book.store.flares.replace_all([Flare("f", ago(5), None, "a word " * 40)])
    theme.manager().set_text_scale(scale)
    try:
        # The rail grows with the text and takes its share of the window.
        house = shown((size[0] + 104 - round(104 * scale), size[1]))
        home = home_of(house)
        for table in (False, True):
            home.chart.as_table.setChecked(table)
            QApplication.processEvents()
            assert home.content.width() <= home.viewport().width()
    finally:
        theme.manager().set_text_scale(1.0)


def test_a_view_that_is_dropped_is_gone_at_once(book: PainBook, qt_test: Any) -> None:
    book.rate(0, 2)
    house = House(book)
    house.show()
    gone = weakref.ref(house.tab.view)
    del house.tab.view
    assert gone() is None


@pytest.mark.parametrize("key", ["psfs", "groc"])
def test_a_page_of_the_measures_is_made_for_whoever_opens_it(
    shown: Callable[..., House], key: str
) -> None:
    house = shown()
    view, measures = house.tab.view, house.tab.measures
    measures.refresh()
    assert "measure_pages" not in vars(view)
    measures.open(key)
    assert view.currentWidget() is view.measure_pages
    assert {"psfs", "rmdq", "groc"} & set(vars(view.measure_pages)) == {key}
    page = view.measure_pages.currentWidget()
    assert page is getattr(view.measure_pages, key)
    assert page.isAncestorOf(view.focusWidget())
    measures.close()
    measures.open(key)
    assert view.measure_pages.currentWidget() is page
