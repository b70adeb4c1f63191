"""The pain chart as it stands on paper: the window's chart, told apart without colour."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache, partial

from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.chart import Grain, LaneKind, PainChart
from backcare_desktop.reporting.chart_layout import lay_out
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords
from backcare_desktop.reporting.chart_ticks import TickKind
from backcare_desktop.reporting.drawing import pain_drawing
from backcare_desktop.reporting.figure import picture, text_width
from backcare_desktop.reporting.pdf_text import Page, own
from backcare_desktop.reporting.report import Report

WIDTH = 720.0
PLOTS = 170.0, 110.0, 70.0
"""What the chart is laid out for, px: its width, and heights of its plot to choose from, the wanted
one first. The page shows it as wide as its text."""

_TEXT_PX, _SCALE = 10.5, 0.7
_LAST_CYRILLIC, _BEYOND_IT = "\u052f", "–—’“”„…"


def chart_part(chart: PainChart, report: Report, words: ReportWords) -> Page:
    """What is said of the chart: its title, and what it shows or that there is nothing to show."""
    rated = bool(chart.days)
    return {
        "title": words("chart.title_days", days=chart.width),
        "none": "" if rated else words("chart.none"),
        "alt": _described(chart, report, words) if rated else "",
    }


def chart_svgs(chart: PainChart, words: ReportWords) -> list[str]:
    """The chart in each of the :data:`PLOTS`, as SVGs whose words are text; none without a rating.

    The page takes the first one that leaves room for everything else.
    """
    if not chart.days:
        return []
    shown, legend, style = _on_paper(chart), _legend(chart, words), _style()
    measure = partial(text_width, px=style.text_px)
    foot = lay_out(shown, legend, style, (WIDTH, 0.0), measure).bottom
    head = 2 * style.text_px * (2 if chart.phases else 1)
    sizes = [(WIDTH, foot + plot + head) for plot in PLOTS]
    drawings = [pain_drawing(shown, legend, style, size, measure) for size in sizes]
    return [picture(drawing, as_text=True).decode() for drawing in drawings]


def _on_paper(chart: PainChart) -> PainChart:
    """Without notes that the chart's fonts can't write; the part on flares has them too."""
    flares = tuple(
        flare if _writable(flare.note) else replace(flare, note="") for flare in chart.flares
    )
    return replace(chart, flares=flares)


def _writable(note: str) -> bool:
    known = (each <= _LAST_CYRILLIC or each in _BEYOND_IT for each in own(note))
    return all(known) and own(note).isprintable()


def _legend(chart: PainChart, words: ReportWords) -> ChartWords:
    def tick(day: date, kind: TickKind) -> str:
        if kind is TickKind.DAY:
            return words.short_day(day)
        if kind is TickKind.YEAR:
            return str(day.year)
        return words("pdf.month", month=words(f"month_short.{day.month}"), year=day.year)

    def note(text: str) -> str:
        return words("chart.note", words=own(text))

    grain = {Grain.DAY: "day", Grain.WEEK: "week", Grain.MONTH: "month"}[chart.grain]
    return ChartWords(
        value=words(f"chart.{grain}"),
        spread=words(f"chart.{grain}_range"),
        median=words("chart.median"),
        flare=words("chart.flare"),
        gap=words("chart.gap"),
        date=tick,
        note=note,
        lanes={kind: words.of(kind) for kind in LaneKind},
        partial={
            kind: words("pdf.partial", kind=words.of(kind), partial=words("chart.partial"))
            for kind in (LaneKind.STRETCH, LaneKind.CORE)
        },
        second="" if chart.second is None else words(f"pdf.second_{chart.second.kind}"),
    )


def _described(chart: PainChart, report: Report, words: ReportWords) -> str:
    """What the chart shows, for somebody who can't see it."""
    coverage, days = report.coverage, chart.days
    mean = sum(day.value for day in days) / len(days)
    told = [
        words(
            "chart.described",
            first=words.day(chart.first),
            last=words.day(chart.last),
            rated=coverage.rated,
            possible=coverage.possible,
        ),
        words(
            "chart.mean",
            mean=words.number(mean, 1),
            lowest=min(day.lowest for day in days),
            highest=max(day.highest for day in days),
        ),
    ]
    spans = [chart.clipped(flare.first, flare.last) for flare in chart.flares]
    shown = [words.span(*span) for span in spans if span is not None]
    if shown:
        told.append(words("chart.flares", flares=words("pdf.comma").join(shown)))
    return " ".join(told)


@cache
def _style() -> ChartStyle:
    """The light theme on white; what is only a tint on the screen has a line around it."""
    look = _light_theme()
    return ChartStyle(
        background="#ffffff",
        text=look["text"],
        grid=look["chart_grid"],
        baseline=look["border_strong"],
        rating=look["chart_rating"],
        spread=look["chart_range"],
        median=look["chart_median"],
        flare=look["chart_flare"],
        flare_ink=look["on_accent_soft"],
        stretch=look["chart_stretch"],
        core=look["chart_core"],
        lift=look["chart_lift"],
        relief=look["chart_range"],
        note=look["text_muted"],
        second=look["chart_lift"],
        outlined=True,
        text_px=_TEXT_PX,
        scale=_SCALE,
    )


def _light_theme() -> Mapping[str, str]:
    """The colours of the light theme by their roles; the page's template reads the same file."""
    tokens = tomllib.loads(paths.resource("themes/tokens.toml").read_text("utf-8"))
    found: Mapping[str, str] = tokens["theme"]["light"]
    return found
