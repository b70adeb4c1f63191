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


def test_with_too_few_days_it_says_how_many_are_missing(opened: Any, book: PainBook) -> None:
    book.rate_each(9, *([4] * 10))
    state = opened().tab.clinician.state
    assert state.xmr is not None
    for section in (*state.trend, state.xmr):
        assert section.figure == ""
        assert section.lines == ("10 days are rated; 14 are needed, 4 more.",)


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
    assert text.startswith("Pain, 10 June 2025 to 9 July 2025\n\nSlope (Theil–Sen)\n")
    for part in ("Trend test", "Time in bands\nPain 0–3: ", "Individuals chart", "Days with and"):
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
