"""What the chart's marks say, what a saved picture says, and where the verdict stands."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.reporting.chart import LaneKind
from backcare_desktop.services.pain_range import Span
from tests.services.pain_book import PainBook, ago, at
from tests.ui.pain_house import House


@pytest.fixture
def book() -> PainBook:
    return PainBook()


def test_sleep_is_no_relief_on_the_chart_and_has_its_own_column(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate_each(4, 3, 3, 3, 3, 3)
    for days in range(5):
        book.relieve(days, ReliefKind.SLEEP, 442)
    book.relieve(2, ReliefKind.WARMTH)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    state = house.tab.pain.state
    assert state.chart is not None and state.table is not None
    reliefs = next(lane for lane in state.chart.chart.lanes if lane.kind is LaneKind.RELIEF)
    assert [mark.day for mark in reliefs.marks] == [ago(2)]
    at = state.table.headers.index("Sleep")
    rows = [state.table.cells(line) for line in state.table.lines()]
    assert {row[at] for row in rows} == {"7 h 22 min"}
    assert {row[at - 1] for row in rows} == {"Warmth", "–"}


def test_a_dot_says_what_was_done_on_its_day(qtbot: QtBot, book: PainBook) -> None:
    book.rate(0, 4, note="stiff")
    book.lift(0, "Squat", "50")
    book.core_set(0)
    book.session(0)
    book.relieve(0, ReliefKind.WARMTH)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    assert house.tab.pain.state.chart is not None
    (reading,) = house.tab.pain.state.chart.readings
    assert reading.text == (
        "9 July: pain 4 · Squat 50 kg · core · stretch · relief: Warmth · “stiff”"
    )


def test_a_dot_that_is_a_week_says_on_how_many_days(qtbot: QtBot, book: PainBook) -> None:
    book.rate_each(300, *[3] * 301)
    for days in (0, 1, 2):
        book.session(days)
    book.lift(1, "Squat", "50")
    book.relieve(1, ReliefKind.SLEEP, 440)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_span(Span.YEAR)
    assert house.tab.pain.state.chart is not None
    latest = house.tab.pain.state.chart.readings[-1]
    assert latest.text.endswith(" · lifting: 1 d · stretch: 3 d")


def test_a_saved_picture_says_which_days_of_which_year(qtbot: QtBot, book: PainBook) -> None:
    book.rate_each(40, *[3] * 20)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    assert house.tab.pain.state.chart is not None
    words = house.tab.pain.state.chart.words
    assert words.title == ("Pain, 0 to 10 · 10 June 2025 to 9 July 2025 · 9 of 30 days rated")
    assert words.maker == "made with Backcare"


def test_in_one_column_the_verdict_comes_right_after_the_chart(
    qtbot: QtBot, book: PainBook
) -> None:
    book.rate_each(4, 3, 3, 3, 3, 3)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.show((900, 700))
    home = house.tab.view.home

    def top(part: QWidget) -> int:
        return part.mapTo(home.widget(), QPoint(0, 0)).y()

    assert top(home.chart) < top(home.verdict) < top(home.entries)
    house.tab.view.resize(1336, 900)
    QApplication.processEvents()
    assert top(home.verdict) == top(home.chart) < top(home.entries)


def test_a_phase_that_stood_still_ends_with_its_episode_and_is_no_date(
    qtbot: QtBot, book: PainBook
) -> None:
    """No gate was met: the episode stayed in days 3-5 until it was closed."""
    episode = book.begin_episode(40)
    book.store.episodes.put(episode.ended(at(10)))
    book.rate_each(40, *[3] * 41)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_span(Span.QUARTER)
    assert house.tab.pain.state.chart is not None
    last = house.tab.pain.state.chart.chart.phases[-1]
    assert last.name == "in phase “Days 3–5”"
    assert (last.first, last.usual, last.last) == (ago(38), ago(36), ago(10))


def test_over_a_year_no_phase_is_drawn_without_its_name(qtbot: QtBot, book: PainBook) -> None:
    book.begin_episode(40)
    book.rate_each(300, *[3] * 301)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_span(Span.YEAR)
    assert house.tab.pain.state.chart is not None
    assert house.tab.pain.state.chart.chart.phases == ()
