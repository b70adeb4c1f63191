"""The physiotherapist's view: numbers with what they are made of, and what they can't say."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem
from backcare_desktop.services.pain_range import Span
from backcare_desktop.ui.tabs.pain.clinician_state import ClinicianState
from backcare_desktop.ui.widgets.chart_marker import ChartMarker
from tests.fakes import HeldJobs
from tests.services.pain_book import PainBook
from tests.ui.pain_house import FULL, House


@pytest.fixture
def book() -> PainBook:
    return PainBook()


@pytest.fixture
def opened(qtbot: QtBot, book: PainBook) -> Iterator[Callable[[], House]]:
    """Opens the view."""

    houses: list[House] = []  # One that nobody holds any more may go in the middle of its painting.

    def make() -> House:
        house = House(book)
        houses.append(house)
        qtbot.addWidget(house.tab.view)
        house.tab.clinician.open()
        return house

    yield make
    houses.clear()


def falling(book: PainBook) -> None:
    """A month that falls by a point every ten days, up and down by one."""
    for days in range(30):
        book.rate(days, 3 + days // 10 + days % 2)


def test_nothing_is_worked_out_before_somebody_looks(qtbot: QtBot, book: PainBook) -> None:
    falling(book)
    house = House(book)
    qtbot.addWidget(house.tab.view)
    house.tab.pain.set_span(Span.QUARTER)
    assert house.tab.clinician.state == ClinicianState()


def test_the_slope_has_its_interval_its_days_and_its_caveat(opened: Any, book: PainBook) -> None:
    falling(book)
    slope = opened().tab.clinician.state.trend[0]
    assert slope.figure == "−0.64 points a week"
    interval, made_of, caveat = slope.lines
    assert interval.startswith("95 % interval −")
    assert made_of == "From 30 rated days, 10 June to 9 July."
    assert "the true interval is wider" in caveat


def test_the_trend_test_is_called_descriptive_and_no_verdict(opened: Any, book: PainBook) -> None:
    falling(book)
    test = opened().tab.clinician.state.trend[1]
    assert test.title.endswith("descriptive")
    assert "p < 0.001" in test.figure
    made_of, caveat = test.lines
    assert made_of == "From 30 rated days, 10 June to 9 July."
    assert "autocorrelation" in caveat and "no part of the verdict" in caveat
    assert "Backcare’s own simulation" in caveat


def test_of_a_long_stretch_the_trend_says_that_only_its_latest_part_counts(
    opened: Any, book: PainBook
) -> None:
    book.rate_each(700, *([6] * 20))
    falling(book)
    house = opened()
    house.tab.pain.set_span(Span.ALL)
    for section in house.tab.clinician.state.trend:
        assert (
            "From 30 rated days, 10 June to 9 July: only the latest 366 days count here. Bands and "
            "limits are made of all 50."
        ) in section.lines


def test_days_that_are_all_alike_have_no_limits_and_that_is_said(
    opened: Any, book: PainBook
) -> None:
    book.rate_each(17, *([4] * 14), 4, 5, 4, 3)
    state = opened().tab.clinician.state
    assert state.xmr is not None
    assert state.xmr.figure == "Mean 4.0, no limits"
    assert state.xmr.lines[0].startswith("The first 14 rated days are all alike.")
    assert state.signals == ()


@pytest.mark.parametrize(
    ("scores", "figure", "group"),
    [
        ((0, 2, 4, 5, 7, 8), "1.6", "This is 1.6 or more, in the higher of two groups."),
        ((0, 2, 3, 5, 6), "1.5", "This lies below 1.6, in the lower of two groups."),
    ],
)
def test_volatility_stands_with_its_threshold_and_where_that_is_from(
    opened: Any, book: PainBook, scores: tuple[int, ...], figure: str, group: str
) -> None:
    book.rate_each(len(scores) - 1, *scores)
    state = opened().tab.clinician.state
    assert state.volatility is not None
    assert state.volatility.figure == f"{figure} points from entry to entry"
    assert group in state.volatility.lines
    assert any("782 users" in line and "Rahman 2018" in line for line in state.volatility.lines)
    assert state.volatility.figure in state.text


def test_with_too_few_days_it_says_once_how_many_are_missing(opened: Any, book: PainBook) -> None:
    book.rate_each(9, *([4] * 10))
    state = opened().tab.clinician.state
    (section,) = state.trend
    assert section.title == "Slope, trend test and individuals chart"
    assert section.lines == ("10 days are rated; 14 are needed, 4 more.",)
    assert (state.xmr, state.chart) == (None, None)
    assert state.text.count("14 are needed") == 1


def test_bands_are_bars_with_numbers(opened: Any, book: PainBook) -> None:
    book.rate_each(3, 2, 5, 5, 9)
    house = opened()
    bars = house.tab.clinician.state.bars
    assert [(bar.name, bar.share, bar.text) for bar in bars] == [
        ("Pain 0–3", 0.25, "25 % · 1 day"),
        ("Pain 4–6", 0.5, "50 % · 2 days"),
        ("Pain 7–10", 0.25, "25 % · 1 day"),
    ]


def test_limits_come_with_signals_to_look_at_and_no_alert(opened: Any, book: PainBook) -> None:
    book.rate_each(19, *([3, 4] * 7), 9, 3, 4, 3, 4, 3)
    state = opened().tab.clinician.state
    assert state.xmr is not None
    assert state.xmr.figure == "Mean 3.5, limits 0.8 to 6.2"
    assert state.signals == (("4 July", "outside of the limits"),)
    assert state.signals_text == "Signals to look at"
    assert any("no alert" in line for line in state.xmr.lines)
    assert any("own simulation" in line for line in state.xmr.lines)


def test_days_with_and_without_are_told_side_by_side_without_a_cause(
    opened: Any, book: PainBook
) -> None:
    for days in range(30):
        book.rate(days, 5 if days % 2 else 2)
        if days % 2:
            book.lift(days, "Squat", "50")
    state = opened().tab.clinician.state
    assert state.compared is not None
    first, caveat = state.compared.lines
    assert first == "Days with lifting: mean 5.0 (15 days); days without: 2.0 (15 days)."
    assert caveat.startswith("This does not show cause")


def test_what_was_never_done_in_this_time_is_not_compared(opened: Any, book: PainBook) -> None:
    book.rate_each(80, *([4] * 81))
    book.relieve(70, ReliefKind.WARMTH)
    book.relieve(5, ReliefKind.WALK)
    state = opened().tab.clinician.state
    assert state.compared is not None
    assert [line for line in state.compared.lines if "Warmth" in line] == []
    assert [line for line in state.compared.lines if "Walk" in line] != []


def test_short_nights_are_told_in_hours_and_minutes(opened: Any, book: PainBook) -> None:
    for days in range(20):
        book.rate(days, 4)
        book.relieve(days, ReliefKind.SLEEP, 430 + days % 2 * 20)
    state = opened().tab.clinician.state
    assert state.compared is not None
    assert "Days with less than 7 h 20 min of sleep" in state.compared.lines[0]


def test_with_14_days_there_is_no_later_one_to_look_at(opened: Any, book: PainBook) -> None:
    book.rate_each(13, *([3, 5] * 7))
    assert opened().tab.clinician.state.signals_text == "No rated day after the first 14 yet."


def test_with_a_later_day_that_is_no_signal_it_says_so(opened: Any, book: PainBook) -> None:
    book.rate_each(14, *([3, 5] * 7), 4)
    assert opened().tab.clinician.state.signals_text == "No signals after the first 14 days."


@pytest.mark.parametrize(("scores", "narrow"), [([4] * 7 + [5] * 7, True), ([3, 4] * 7, False)])
def test_limits_of_days_that_hardly_move_mean_little(
    opened: Any, book: PainBook, scores: list[int], narrow: bool
) -> None:
    book.rate_each(14, *scores, 4)
    section = opened().tab.clinician.state.xmr
    assert section is not None
    assert any("mean little" in line for line in section.lines) == narrow


def test_below_zero_the_minus_is_the_same_everywhere(opened: Any, book: PainBook) -> None:
    falling(book)
    trend = opened().tab.clinician.state.trend
    assert "S = −" in trend[1].figure and "z = −" in trend[1].figure
    assert "-" not in trend[1].figure + trend[0].figure + trend[0].lines[0]


def test_the_interval_says_of_which_days_it_is(opened: Any, book: PainBook) -> None:
    falling(book)
    assert opened().tab.clinician.state.trend[0].lines[0].endswith(", for 10 June to 9 July.")


def test_the_individuals_chart_is_drawn_and_told(opened: Any, book: PainBook) -> None:
    book.rate_each(19, *([3, 4] * 7), 9, 3, 4, 3, 4, 3)
    house = opened()
    house.show()
    picture = house.tab.clinician.state.chart
    assert picture is not None
    assert [day.value for day in picture.chart.days][14:16] == [9, 3]
    assert picture.description == "4 July: outside of the limits."
    surface = house.tab.view.clinician_page.xmr.chart
    assert surface.isVisible()
    assert surface.accessibleName() == "Individuals chart, 20 rated days, 20 June to 9 July"
    assert not surface.grab().toImage().isNull()
    surface.setFocus()
    heard = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, *[Qt.Key.Key_Left] * 5):
        QTest.keyClick(surface, key)
        heard.append(surface.reading)
    assert heard[:2] == ["20 June: 3 of 10", "9 July: 3 of 10"]
    assert heard[-1] == "4 July: 9 of 10, outside of the limits"
    marked = surface.findChild(ChartMarker)
    assert marked.isVisible() and marked._place.y() < surface.height() / 3


def test_first_comes_the_verdict_with_both_weeks_the_measures_and_the_days_rated(
    opened: Any, book: PainBook
) -> None:
    book.rate_each(13, *([6] * 7), *([3] * 7))
    book.rmdq(13, 12)
    book.rmdq(0, 5)
    summary = opened().tab.clinician.state.summary
    assert summary is not None
    assert summary.figure == "Meaningfully lower: 6.0, then 3.0"
    told = " ".join(summary.lines)
    assert "26 June to 2 July, 7 of 7" in told and "3 July to 9 July, 7 of 7" in told
    assert "14 of 14 days rated." in told
    assert "RMDQ: 5 of 24, 9 July. Meaningfully lower: 12 at the start, 26 June; 5 now." in told
    assert "Own activities (PSFS): no complete answer yet." in told


def test_groups_of_fewer_than_ten_days_say_how_many_are_missing(
    opened: Any, book: PainBook
) -> None:
    for days in range(20):
        book.rate(days, 4)
    book.relieve(15, ReliefKind.WARMTH)
    state = opened().tab.clinician.state
    assert state.compared is not None
    said_of_warmth = "Days with relief “Warmth”: 1 (9 more needed), without: 15."
    assert state.compared.lines[0] == said_of_warmth


def test_only_what_takes_longer_is_said_to_be_calculated(qtbot: QtBot, book: PainBook) -> None:
    falling(book)
    jobs = HeldJobs()
    house = House(book, jobs)
    qtbot.addWidget(house.tab.view)
    jobs.run()
    clinician = house.tab.clinician
    clinician.open()
    assert clinician.state.message == ""
    clinician._patience.timeout.emit()
    assert clinician.state.message == "Calculating"
    jobs.run()
    assert clinician.state.message == ""
    assert clinician.state.trend
    assert not clinician._patience.isActive()


def test_a_diary_that_cannot_be_read_is_said_calmly(opened: Any, book: PainBook) -> None:
    falling(book)
    book.store.ratings.problem = FULL
    house = opened()
    message = "Your diary can’t be read now. Nothing in it has changed."
    assert house.tab.clinician.state.message == message
    assert StorageProblem.FULL in house.problems


def test_it_speaks_of_the_days_that_the_chart_shows(opened: Any, book: PainBook) -> None:
    falling(book)
    house = opened()
    assert house.tab.clinician.state.stretch == "10 June 2025 to 9 July 2025"
    house.tab.pain.set_span(Span.WEEK)
    assert house.tab.clinician.state.stretch == "3 July 2025 to 9 July 2025"


def test_all_of_it_is_copied_as_text(opened: Any, book: PainBook) -> None:
    falling(book)
    house = opened()
    house.show()
    house.tab.view.clinician_page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Pain, 10 June 2025 to 9 July 2025\n\nLatest week, measures")
    for part in (
        "Slope (Theil–Sen)\n",
        "Trend test",
        "Time in bands\nPain 0–3: ",
        "Individuals chart",
        "Days with and",
    ):
        assert part in text


def test_escape_leads_back_to_the_button_that_opened_it(opened: Any, book: PainBook) -> None:
    falling(book)
    house = opened()
    house.tab.clinician.close()
    house.show()
    view = house.tab.view
    view.home.clinician.setFocus()
    QTest.keyClick(view.home.clinician, Qt.Key.Key_Space)
    assert view.currentWidget() is view.clinician_page
    QTest.keyClick(view.clinician_page, Qt.Key.Key_Escape)
    assert view.currentWidget() is view.home
    assert view.home.clinician.hasFocus()
