"""The little chart on Today: all of the scale, gaps left open, today at the right."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.mini_trend import MiniTrend
from tests.ui.other_words import spoken

LAST = date(2025, 7, 9)
FIRST = LAST - timedelta(days=13)
SIZE = QSize(458, 144)


def rated(ago: int, score: int) -> DailyPain:
    return DailyPain.single(LAST - timedelta(days=ago), score)


def shown(qtbot: QtBot, *days: DailyPain) -> MiniTrend:
    chart = MiniTrend()
    qtbot.addWidget(chart)
    chart.resize(SIZE)
    chart.set_days(FIRST, LAST, days, ("26 June", "today"), "Pain in the last 14 days.")
    return chart


def spots(chart: MiniTrend, role: str) -> list[tuple[int, int]]:
    """Where a colour role was painted."""
    picture = QImage(chart.size(), QImage.Format.Format_ARGB32)
    picture.fill(theme.current().color("surface"))
    chart.render(picture)
    wanted = QColor(theme.current().color(role)).rgb()
    return [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) == wanted
    ]


def middle(chart: MiniTrend) -> tuple[float, float]:
    """The middle of the dots, which have to be there."""
    found = spots(chart, "chart_rating")
    xs, ys = zip(*found, strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def test_the_sentence_is_its_accessible_name(qtbot: QtBot) -> None:
    assert shown(qtbot).accessibleName() == "Pain in the last 14 days."


def test_no_ratings_no_dots(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    assert spots(chart, "chart_rating") == []
    assert spots(chart, "chart_range") == []
    assert spots(chart, "chart_grid") != []


def test_today_stands_at_the_right_and_a_fortnight_ago_at_the_left(qtbot: QtBot) -> None:
    assert middle(shown(qtbot, rated(0, 5)))[0] > 0.9 * SIZE.width()
    assert middle(shown(qtbot, rated(13, 5)))[0] < 0.15 * SIZE.width()


def test_where_reading_goes_from_right_to_left_time_does_not(
    qtbot: QtBot, qapp: QApplication
) -> None:
    pictures = []
    for words in ("en", "rtl"):
        with spoken(qapp, words):
            chart = shown(qtbot)
            chart.set_days(FIRST, LAST, (), ("begin", ""), "")
            pictures.append(chart.grab().toImage())
    assert pictures[0] == pictures[1]


def test_worse_stands_higher_and_five_in_the_middle(qtbot: QtBot) -> None:
    none, five, ten = (middle(shown(qtbot, rated(5, score)))[1] for score in (0, 5, 10))
    assert ten < five < none
    assert five == pytest.approx((none + ten) / 2, abs=1)


def test_days_next_to_each_other_are_joined_and_a_gap_stays_open(qtbot: QtBot) -> None:
    assert spots(shown(qtbot, rated(6, 2), rated(5, 8)), "chart_range") != []
    assert spots(shown(qtbot, rated(7, 2), rated(5, 8)), "chart_range") == []
    assert spots(shown(qtbot, rated(5, 4)), "chart_range") == []


def test_the_ends_of_the_scale_fit_into_the_smallest_chart(qtbot: QtBot) -> None:
    chart = shown(qtbot, rated(3, 0), rated(2, 10))
    chart.resize(chart.minimumSizeHint())
    ys = [y for _, y in spots(chart, "chart_rating")]
    assert 0 < min(ys) < max(ys) < chart.height() - 1


def test_a_chart_of_one_day_is_painted(qtbot: QtBot) -> None:
    chart = MiniTrend()
    qtbot.addWidget(chart)
    chart.resize(SIZE)
    chart.set_days(LAST, LAST, (rated(0, 3),), ("today", "today"), "x")
    assert spots(chart, "chart_rating") != []


def test_it_grows_with_the_text_and_follows_the_theme(qtbot: QtBot, qt_test: ThemeManager) -> None:
    chart = shown(qtbot, rated(3, 5))
    before = chart.minimumSizeHint()
    qt_test.set_text_scale(2.0)
    assert chart.minimumSizeHint() == before * 2
    for name in ("dark", "high_contrast"):
        qt_test.set_choice(name)
        assert spots(chart, "chart_rating") != []


def test_what_the_ground_means_is_written_on_it_or_before_it(qtbot: QtBot) -> None:
    def begins(ago: int, *days: DailyPain) -> tuple[int, int]:
        """Where the ground and the words begin; -1 for words that are not there."""
        chart = shown(qtbot, *days)
        since = LAST - timedelta(days=ago), "this episode"
        chart.set_days(FIRST, LAST, days, ("", ""), "", since)
        ground = min(x for x, _ in spots(chart, "chart_flare"))
        ink = [x for x, _ in spots(chart, "on_accent_soft")]
        return ground, min(ink, default=-1)

    ground, words = begins(9)
    assert words > ground
    ground, words = begins(1)
    assert 0 < words < ground
    assert begins(1, rated(3, 10))[1] == -1


def test_in_high_contrast_the_ground_has_a_line_around_it(
    qtbot: QtBot, qt_test: ThemeManager
) -> None:
    chart = shown(qtbot)
    chart.set_days(FIRST, LAST, (), ("", ""), "", (LAST - timedelta(days=5), "x"))
    for name, lined in (("light", False), ("high_contrast", True)):
        qt_test.set_choice(name)
        ground = [x for x, _ in spots(chart, "chart_flare")]
        edge = {x for x, y in spots(chart, "border") if y == SIZE.height() // 3}
        assert (edge == {min(ground) - 1, max(ground) + 1}) is lined
