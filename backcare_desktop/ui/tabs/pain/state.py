"""What the Pain tab's first page shows."""

from collections.abc import Callable, Mapping
from datetime import date

from msgspec import Struct, field

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.day_marks import DoneDay, LiftDay
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_range import ChartRange
from backcare_desktop.reporting.chart_style import ChartWords
from backcare_desktop.services.pain_range import PainRange, Span
from backcare_desktop.ui.widgets.chart_dots import Reading


class PanelChoice(Struct, frozen=True):
    """What may be shown below the pain.

    Attributes:
        options: key and words of each; the first shows nothing.
        chosen: key of the one that is shown.
        missing: why others aren't offered; empty if all are.
    """

    options: tuple[tuple[str, str], ...]
    chosen: str
    missing: str


class ChartState(Struct, frozen=True):
    """The chart and everything it says to somebody who can't see it.

    Attributes:
        name, description: for assistive technology.
        notice: said across the plot when the stretch holds no rating; else empty.
        shown: the days, out of those that there could be.
        stretches: of a chart whose dots are weeks or months, the days that each stands for, by the
            day it names; empty where a dot is a day.
        panel: what can be shown below.
        file_name: proposed for a picture of it, without an ending.
    """

    chart: PainChart
    words: ChartWords
    readings: tuple[Reading, ...]
    title: str
    name: str
    description: str
    notice: str
    shown: ChartRange
    stretches: Mapping[date, tuple[date, date]]
    panel: PanelChoice
    file_name: str


class DayLine(Struct, frozen=True):
    """A day of the table; what didn't happen is None or empty."""

    day: date
    rated: DailyPain | None = None
    median: float | None = None
    stretch: DoneDay | None = None
    core: DoneDay | None = None
    lifts: tuple[LiftDay, ...] = ()
    reliefs: tuple[ReliefKind, ...] = ()
    sleep_min: int | None = None
    note: str = ""


class TableState(Struct, frozen=True):
    """The chart as a table.

    Attributes:
        headers: a word or two a column.
        lines: finds the days, newest first; ten years are 3 650, so that they are asked for only
            when somebody looks.
        cells: writes a line, one text a column; called for the lines that are looked at.
        keys: what a line is sorted by, one value a column; None for a column without a value.
    """

    headers: tuple[str, ...]
    lines: Callable[[], tuple[DayLine, ...]]
    cells: Callable[[DayLine], tuple[str, ...]]
    keys: Callable[[DayLine], tuple[float | str | None, ...]]


class EntryRow(Struct, frozen=True):
    """One of the latest entries.

    Attributes:
        context: what the rating surrounds; empty for one that stands alone.
        words: its note, else what was said of it.
        late: that it was written down later; empty if it wasn't.
        edit: accessible name of its button.
    """

    rating_id: str
    score: int
    when: str
    context: str
    words: str
    late: str
    edit: str


class VerdictState(Struct, frozen=True):
    """What can be said of the latest week.

    Attributes:
        title: the verdict in words.
        direction: ``lower`` or ``higher`` by an amount that means something, or empty; an arrow
            that way stands beside the word.
        before, after: the two means; both empty while they can't be compared.
        caption: which two weeks they are of, and how many days of each are rated.
        aside: why the episode's week isn't the one compared with; empty otherwise.
        reasons: why nothing can be said, and when it can; a sentence each.
        rated: days rated of days possible.
        moves: how far the pain moves between entries.
        recovered: whether the bout is over, or what is missing to say so; may be empty.
        why: the rule and its source.
    """

    title: str
    direction: str
    before: str
    after: str
    caption: str
    aside: str
    reasons: tuple[str, ...]
    rated: str
    moves: str
    recovered: str
    why: str


class WhereState(Struct, frozen=True):
    """Where it hurt.

    Attributes:
        areas: every place that was named.
        places: the most frequent ones, each with how often it was named.
        notes: what else is good to know; a sentence each.
        name: everything in words, for assistive technology.
        newest: id of the newest entry; empty without one.
    """

    areas: tuple[BodyArea, ...]
    places: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    name: str
    newest: str


class PainState(Struct, frozen=True):
    """The whole page.

    Attributes:
        wanted: the stretch that is chosen.
        free: the days of a stretch that isn't one of the spans, in words; else empty.
        chart, table, verdict, where: None until the diary has been read.
        message: said instead of them until then.
        empty: the diary holds no rating at all.
        entries: the latest ones, newest first.
        can_save: the diary takes entries.
        reason: why it doesn't; empty otherwise.
    """

    wanted: PainRange = Span.MONTH
    free: str = ""
    message: str = ""
    chart: ChartState | None = None
    table: TableState | None = None
    verdict: VerdictState | None = None
    where: WhereState | None = None
    empty: bool = False
    entries: tuple[EntryRow, ...] = field(default=())
    can_save: bool = True
    reason: str = ""

    @property
    def span(self) -> Span | None:
        """The span that is chosen; None for other days."""
        return self.wanted if isinstance(self.wanted, Span) else None
