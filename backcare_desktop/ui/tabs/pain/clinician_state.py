"""What the physiotherapist's view shows."""

from msgspec import Struct

from backcare_desktop.reporting.xmr_chart import XmrChart, XmrWords


class BandBar(Struct, frozen=True):
    """A part of the scale.

    Attributes:
        name: which scores.
        share: 0 to 1 of the rated days.
        text: the share and the days in words.
    """

    name: str
    share: float
    text: str


class Section(Struct, frozen=True):
    """A statistic.

    Attributes:
        title: its name.
        figure: the number that matters most; may be empty.
        lines: what it is made of, and what it can't say; a sentence each.
    """

    title: str
    figure: str
    lines: tuple[str, ...]


class XmrPicture(Struct, frozen=True):
    """The individuals chart.

    Attributes:
        chart, words: what is drawn.
        name, description: for assistive technology.
        readings: each day in words.
    """

    chart: XmrChart
    words: XmrWords
    name: str
    description: str
    readings: tuple[str, ...]


class ClinicianState(Struct, frozen=True):
    """The whole view.

    Attributes:
        stretch: which days.
        message: said instead of the numbers; else empty.
        summary: verdict, latest measures, days rated.
        trend: slope, and trend test; one section where there are too few days for both.
        bands: rated days by band, with what is said of them.
        bars: one a band.
        xmr, chart: limits of the individuals chart, and its picture; None with too few days.
        signals: day or days, and what stands out; a line each.
        signals_text: what the table holds, or that nothing stands out.
        volatility: how far the pain moves.
        compared: days with something against days without.
        text: all of it, to be copied.
    """

    stretch: str = ""
    message: str = ""
    summary: Section | None = None
    trend: tuple[Section, ...] = ()
    bands: Section | None = None
    bars: tuple[BandBar, ...] = ()
    xmr: Section | None = None
    chart: XmrPicture | None = None
    signals: tuple[tuple[str, str], ...] = ()
    signals_text: str = ""
    volatility: Section | None = None
    compared: Section | None = None
    text: str = ""
