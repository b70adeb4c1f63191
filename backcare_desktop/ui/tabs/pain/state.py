"""What the Pain tab shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from backcare_desktop.core.diary import RatedDay
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_layout import ChartWords
from backcare_desktop.services.diary import Span
from backcare_desktop.ui.widgets.chart_canvas import Reading


@dataclass(frozen=True, slots=True)
class ChartState:
    """The chart and everything it says to somebody who can't see it.

    Attributes:
        name, description: for assistive technology.
        notice: said across the plot when the stretch holds no rating; else empty.
    """

    chart: PainChart
    words: ChartWords
    readings: tuple[Reading, ...]
    title: str
    name: str
    description: str
    notice: str


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day of the table; ``rated`` is None on a day without a rating."""

    day: date
    rated: RatedDay | None
    sessions: int


@dataclass(frozen=True, slots=True)
class TableState:
    """The chart as a table, newest day first.

    Attributes:
        headers: one word a column.
        lines: one a day since the diary began.
        cells: writes a line, one text a column; called for the lines that are looked at.
    """

    headers: tuple[str, ...]
    lines: tuple[DayLine, ...]
    cells: Callable[[DayLine], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One of the latest ratings.

    Attributes:
        context: what the rating surrounds; empty for one that stands alone.
        delete: accessible name of its delete button.
    """

    rating_id: str
    score: int
    when: str
    context: str
    note: str
    delete: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A number of the stretch with its name."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The stretch in neutral numbers.

    Attributes:
        title: which stretch.
        mean: the large number; empty when nothing was rated.
        mean_text: what it is.
        facts: lowest and highest.
        rated: days rated of days possible.
        gaps: what the days without a rating mean; empty when there are none.
    """

    title: str
    mean: str
    mean_text: str
    facts: tuple[Fact, ...]
    rated: str
    gaps: str


@dataclass(frozen=True, slots=True)
class PainState:
    """The whole tab.

    Attributes:
        span: the stretch that is chosen.
        chart, table, summary: None until the diary has been read.
        message: said instead of them until then.
        empty: the diary holds no rating at all.
        entries: the latest ratings, newest first.
        can_save: ratings can be saved and deleted.
        reason: why they can't; empty otherwise.
    """

    span: Span
    message: str = ""
    chart: ChartState | None = None
    table: TableState | None = None
    summary: Summary | None = None
    empty: bool = False
    entries: tuple[EntryRow, ...] = ()
    can_save: bool = True
    reason: str = ""
