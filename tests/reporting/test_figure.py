"""The chart as drawn: gaps stay gaps, text stays text, nothing is left behind."""

import logging
import math
import subprocess
import sys
import warnings
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import by_day
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_layout import ChartStyle, ChartWords, Mark, lay_out
from backcare_desktop.reporting.chart_ticks import TickKind
from backcare_desktop.reporting.figure import font_families, pain_figure, text_width

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

LAST = date(2025, 7, 9)
STYLE = ChartStyle("#fffdfa", "#56605e", "#e9e1d4", "#857c6e", "#0f5257", "#6b918c", "#2c5b8f")
SIZE = (781.0, 410.0)


def written(day: date, kind: TickKind) -> str:
    return {
        TickKind.DAY: f"{day:%d %b}",
        TickKind.MONTH: f"{day:%b %Y}",
        TickKind.YEAR: f"{day:%Y}",
    }[kind]


WORDS = ChartWords("mean", "range", "stretch", "ended early", "gap: no entry", written)


def chart(
    width: int, *scores: tuple[int, int], sessions: tuple[SessionMark, ...] = ()
) -> PainChart:
    rated = by_day((LAST - timedelta(days=ago), score) for ago, score in scores)
    return PainChart(LAST - timedelta(days=width - 1), LAST, rated, sessions)


def session(ago: int, outcome: Outcome) -> SessionMark:
    day = LAST - timedelta(days=ago)
    when = Moment(datetime(day.year, day.month, day.day, 9, tzinfo=UTC), 0, "UTC", day)
    return SessionMark(f"s{ago}", "trio", "Trio", when, outcome, 60.0)


def paint(figure: "Figure") -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()


def drawn(shown: PainChart, words: ChartWords = WORDS, style: ChartStyle = STYLE) -> "Figure":
    figure = pain_figure(shown, words, style, SIZE)
    paint(figure)
    return figure


def xs(one: "Line2D") -> list[float]:
    values: Any = one.get_xdata()
    return list(values)


def ys(one: "Line2D") -> list[float]:
    values: Any = one.get_ydata()
    return list(values)


def line(figure: "Figure", gid: str) -> "Line2D":
    (found,) = [one for one in figure.axes[0].lines if one.get_gid() == gid]
    return found


def strokes_of(one: "Line2D") -> list[list[float]]:
    """The x values of each separate stroke."""
    found: list[list[float]] = [[]]
    for x in xs(one):
        if not math.isnan(x):
            found[-1].append(float(x))
        elif found[-1]:
            found.append([])
    return [stroke for stroke in found if stroke]


def test_pain_runs_from_0_to_10_in_steps_of_2() -> None:
    axes = drawn(chart(30, (3, 4))).axes[0]
    assert axes.get_ylim() == (0, 10)
    assert list(axes.get_yticks()) == [0, 2, 4, 6, 8, 10]


def test_each_rated_day_is_a_dot_at_its_mean_and_no_other_day_is() -> None:
    mean = line(drawn(chart(7, (6, 3), (6, 6), (1, 2))), "mean")
    day = LAST.toordinal()
    assert xs(mean) == [day - 6, day - 1]
    assert ys(mean) == [4.5, 2]


def test_no_line_crosses_a_day_without_an_entry() -> None:
    figure = drawn(chart(30, (9, 3), (8, 4), (6, 5), (5, 5), (2, 1)))
    day = LAST.toordinal()
    assert strokes_of(line(figure, "joined")) == [[day - 9, day - 8], [day - 6, day - 5], [day - 2]]


def test_the_zero_line_is_open_over_a_day_without_an_entry() -> None:
    figure = drawn(chart(30, (29, 3), (28, 4), (26, 5)))
    left, right = strokes_of(line(figure, "baseline"))
    missing = LAST.toordinal() - 27
    assert left[1] < missing < right[0]


def test_a_range_is_drawn_only_where_ratings_of_a_day_differ() -> None:
    figure = drawn(chart(7, (5, 3), (5, 7), (3, 4), (3, 4), (1, 2)))
    assert strokes_of(line(figure, "range")) == [[LAST.toordinal() - 5] * 2]


def test_sessions_are_circles_and_those_ended_early_are_half_circles() -> None:
    sessions = (session(4, Outcome.FINISHED), session(2, Outcome.PARTIAL))
    figure = drawn(chart(7, sessions=sessions))
    day = LAST.toordinal()
    finished, partial = line(figure, "finished"), line(figure, "partial")
    assert xs(finished) == [day - 4]
    assert xs(partial) == [day - 2]
    assert finished.get_marker() != partial.get_marker()


def test_the_legend_has_a_word_for_everything_and_for_gaps() -> None:
    texts = [text.get_text() for text in drawn(chart(7, (1, 2))).texts]
    for word in ("mean", "range", "stretch", "ended early", "gap: no entry"):
        assert word in texts


@pytest.mark.parametrize("text", ["$\\foo$", "$ }{ $", "$10 then $20 back", "a_b^c \\"])
def test_words_are_never_read_as_maths(text: str) -> None:
    words = replace(WORDS, mean=text, date=lambda _day, _kind: text)
    figure = drawn(chart(7, (1, 2)), words)
    assert [one.get_text() for one in figure.texts].count(text) > 1


@pytest.mark.parametrize("width", [1, 7, 30, 90, 365, 800, 3650])
@pytest.mark.parametrize("size", [(1, 1), (240, 180), (781, 410), (2400, 900)])
def test_every_width_can_be_drawn_at_every_size(width: int, size: tuple[int, int]) -> None:
    shown = chart(width, *((ago, ago % 11) for ago in range(0, width, 3)))
    paint(pain_figure(shown, WORDS, STYLE, size))


def test_an_empty_stretch_has_no_dot_and_no_zero_line() -> None:
    figure = drawn(chart(30))
    assert xs(line(figure, "mean")) == []
    assert strokes_of(line(figure, "baseline")) == []


def test_drawing_is_quiet(caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        warnings.simplefilter("error")
        drawn(chart(30, (3, 4), (2, 6)))
    assert not caplog.records


def test_the_chart_is_written_in_inter() -> None:
    assert font_families()[0] == "Inter"
    figure = drawn(chart(7, (1, 2)))
    assert {text.get_fontfamily()[0] for text in figure.texts} == {"Inter"}


def test_without_inter_the_chart_is_written_in_another_font_quietly(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "fontpkg_inter", None)
    font_families.cache_clear()
    try:
        with caplog.at_level(logging.WARNING):
            figure = drawn(chart(7, (1, 2)))
        assert font_families() == ("DejaVu Sans",)
    finally:
        font_families.cache_clear()
    assert figure.texts
    assert not caplog.records


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [400, 600, 781])
def test_words_fit_side_by_side_and_inside_the_chart(scale: float, width: int) -> None:
    style = replace(STYLE, scale=scale, text_px=13 * scale)

    def measure(text: str) -> float:
        return text_width(text, style.text_px)

    for days in (7, 30, 90, 365, 3650):
        place = lay_out(chart(days), WORDS, style, (width, 500), measure)
        ends = [
            (
                word.x,
                word.x + measure(word.text) + (18 * scale if word.mark is not Mark.NONE else 0),
                word.y,
            )
            for word in place.legend
        ]
        ends += [
            (word.x - measure(word.text) / 2, word.x + measure(word.text) / 2, word.y)
            for _, word in place.dates
        ]
        assert all(left >= -0.5 and right <= width + 0.5 for left, right, _ in ends)
        for one in ends:
            assert not any(
                one is not other and one[2] == other[2] and one[0] < other[1] and other[0] < one[1]
                for other in ends
            )
        heights = [word.y for word in place.legend] + [place.tick, place.lane, place.bottom]
        assert heights[-4:] == sorted(heights[-4:])


def test_importing_the_module_does_not_load_the_library() -> None:
    code = "import sys, backcare_desktop.reporting.figure; print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_somebodys_own_settings_do_not_reach_the_chart() -> None:
    import matplotlib as mpl

    with mpl.rc_context({"text.usetex": True, "text.parse_math": True}):
        figure = pain_figure(chart(7, (1, 2)), WORDS, STYLE, SIZE)
    assert not any(text.get_usetex() for text in figure.texts)
    paint(figure)
