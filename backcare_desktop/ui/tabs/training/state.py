"""What the Training tab shows."""

from msgspec import Struct

from backcare_desktop.ui.safety_words import LockNotice
from backcare_desktop.ui.tabs.training.card_state import (
    ComebackState,
    SwapsState,
    TechniqueState,
    WeekState,
)
from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.tabs.training.way_state import GatesState, PhaseState
from backcare_desktop.ui.widgets.step_chart import StepBar


class PlanRow(Struct, frozen=True):
    """A week of the table: one text a column; ``now`` marks this week."""

    cells: tuple[str, ...]
    now: bool


class PlanState(Struct, frozen=True):
    """The load plan.

    Attributes:
        lifts: every lift; chosen: the one that chart and notices speak of.
        about: from which usual loads it starts.
        unit: ``kg`` or ``lb``, what loads are shown in.
        headers: one a column: week with its first day, share, one a lift, sets, mark.
        lift_columns: which columns are lifts other than the chosen one; where there is no room
            for all of them, the last ones are left out.
        more_lifts: how many planned lifts have no column at all.
        rows: this week and those to come.
        bars: the same as steps, of the chosen lift.
        chart_name, chart_text: the steps for somebody who can't see them.
        rule: when to move up.
        source: where its numbers come from; empty without a plan.
        notices: what the weeks behind and this one say, one sentence each.
        setback: why to step back now; empty when nothing asks for it.
        planless: that the chosen lift has no plan yet; empty when it has.
        make: words of the button that plans it then.
    """

    lifts: Options
    chosen: str
    about: str
    unit: str
    headers: tuple[str, ...]
    lift_columns: tuple[int, ...]
    more_lifts: int
    rows: tuple[PlanRow, ...]
    bars: tuple[StepBar, ...]
    chart_name: str
    chart_text: str
    rule: str
    source: str
    notices: tuple[str, ...]
    setback: str
    planless: str
    make: str = ""


class NextState(Struct, frozen=True):
    """What to lift next, and what it waits for."""

    title: str
    text: str


class MorningState(Struct, frozen=True):
    """Asks how the morning after a day with lifting was; ``day`` is its ISO date."""

    day: str
    question: str


class LogRow(Struct, frozen=True):
    """An entry of the log.

    Attributes:
        title: the lift with what was done.
        facts: day, effort, pain, form.
        warning: that its load passes the cap; empty when it doesn't.
        note: the person's own words.
        change, remove: names of its buttons.
    """

    id: str
    title: str
    facts: str
    warning: str
    note: str
    change: str
    remove: str


class LogState(Struct, frozen=True):
    """The latest entries, newest first.

    Attributes:
        more: words of the button that shows more, all or fewer; empty without one.
        film: reminds of filming, or is empty.
        filmed: when lifts were filmed last, or empty.
        can_add: there is a lift to log.
        new: words of the button that adds an entry.
    """

    rows: tuple[LogRow, ...]
    more: str
    film: str
    filmed: str
    can_add: bool
    new: str = ""


class TrainingState(Struct, frozen=True):
    """The whole tab.

    Attributes:
        message: said until the diary has been read; else empty.
        rest: the lighter part of the title.
        lock: why everything but the log waits; None when it doesn't.
        can_save: entries are taken.
        episode: one goes on.
        can_log: there is a lift to log.
        log_session: words of the button that logs one; quiet: it is not what the day is for.
        phase, gates, comeback: None without an episode.
        plan, next: None while locked; nothing is next on a day with strong pain.
        week: what the days are for; None while locked.
        past: episodes that are over, one line each.
        notice: why what was pressed wasn't done; empty for nothing to say.
        concern: why the symptoms are better checked; empty without a reason.
    """

    message: str = ""
    rest: str = ""
    lock: LockNotice | None = None
    can_save: bool = True
    episode: bool = False
    can_log: bool = False
    log_session: str = ""
    quiet: bool = False
    phase: PhaseState | None = None
    gates: GatesState | None = None
    plan: PlanState | None = None
    next: NextState | None = None
    comeback: ComebackState | None = None
    swaps: SwapsState | None = None
    technique: TechniqueState | None = None
    log: LogState | None = None
    morning: MorningState | None = None
    week: WeekState | None = None
    past: tuple[str, ...] = ()
    notice: str = ""
    concern: str = ""
