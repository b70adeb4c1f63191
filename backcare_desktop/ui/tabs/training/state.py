"""What the Training tab shows."""

from dataclasses import dataclass

from backcare_desktop.ui.safety_words import LockNotice
from backcare_desktop.ui.widgets.phase_strip import PhaseStep
from backcare_desktop.ui.widgets.step_chart import StepBar

Options = tuple[tuple[str, str], ...]
"""Key and text of each option."""


@dataclass(frozen=True, slots=True)
class PhaseState:
    """Where the episode stands.

    Attributes:
        steps: every phase with its dates.
        title: the phase it stands in.
        since: since when, and which day of the episode it is.
        fits, waits: what to do now and what not yet, one sentence each.
        held: what keeps it from being further; empty when nothing does.
        corrected: that the person's own word counts; empty when it doesn't.
        choices, choice: phases to choose from, and the corrected one.
        source: where all that comes from.
        finish: words of the button that closes the episode.
        complete: nothing is left to come back to; a sentence, or empty.
        question: asked before the episode ends, because its plans end with it; empty for none.
    """

    steps: tuple[PhaseStep, ...]
    title: str
    since: str
    fits: tuple[str, ...]
    waits: tuple[str, ...]
    held: str
    corrected: str
    choices: Options
    choice: str
    source: str
    finish: str
    complete: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class TryRow:
    """One try at a gate.

    Attributes:
        text: when and how it went.
        remove: name of the button that removes it.
        note: the person's own words; empty for none.
    """

    id: str
    text: str
    remove: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class GateRow:
    """One gate.

    Attributes:
        key: value of the gate.
        title: its name.
        met: whether it is met now.
        status: ``Met`` or ``Not yet`` with the day, or that it wasn't tried.
        steps: how to try it.
        counts: when it counts as met.
        source: where it comes from.
        figure, figure_words: what shows it; empty for none.
        tries: the latest first.
        opened: its details are shown.
    """

    key: str
    title: str
    met: bool
    status: str
    steps: tuple[str, ...]
    counts: str
    source: str
    figure: str
    figure_words: str
    tries: tuple[TryRow, ...]
    opened: bool


@dataclass(frozen=True, slots=True)
class GatesState:
    """All gates; ``count`` says how many of them are met."""

    count: str
    rows: tuple[GateRow, ...]


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A week of the table: one text a column; ``now`` marks this week."""

    cells: tuple[str, ...]
    now: bool


@dataclass(frozen=True, slots=True)
class PlanState:
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


@dataclass(frozen=True, slots=True)
class NextState:
    """What to lift next, and what it waits for."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ThumbState:
    """A figure with its name and why it is there."""

    figure: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SwapsState:
    """What stands in for a lift."""

    lifts: Options
    chosen: str
    swaps: tuple[ThumbState, ...]
    source: str


@dataclass(frozen=True, slots=True)
class TechniqueState:
    """Skills to practise, one opened: ``lines`` and ``source`` are those of the opened one.

    ``look`` says when to have the form looked at, with its source.
    """

    cards: Options
    chosen: str
    figure: ThumbState
    lines: tuple[str, ...]
    source: str
    look: str


@dataclass(frozen=True, slots=True)
class MorningState:
    """Asks how the morning after a day with lifting was; ``day`` is its ISO date."""

    day: str
    question: str


@dataclass(frozen=True, slots=True)
class LogRow:
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


@dataclass(frozen=True, slots=True)
class LogState:
    """The latest entries, newest first.

    Attributes:
        more: words of the button that shows more, all or fewer; empty without one.
        film: reminds of filming, or is empty.
        filmed: when lifts were filmed last, or empty.
        can_add: there is a lift to log.
    """

    rows: tuple[LogRow, ...]
    more: str
    film: str
    filmed: str
    can_add: bool


@dataclass(frozen=True, slots=True)
class ComebackState:
    """The comeback.

    Attributes:
        name, summary: of the template or of what is followed.
        title: this week; empty while none is followed.
        text: what to know of it.
        items: what it holds.
        waits: which gates the next week waits for; empty when it doesn't.
        source: where it comes from.
        followed: whether it is.
    """

    name: str
    summary: str
    title: str
    text: str
    items: tuple[ThumbState, ...]
    waits: str
    source: str
    followed: bool


@dataclass(frozen=True, slots=True)
class WeekDayRow:
    """A day of the week, Monday being 0: its name, the key of what it is for, what goes with it."""

    weekday: int
    name: str
    kind: str
    note: str


@dataclass(frozen=True, slots=True)
class WeekState:
    """The training week.

    Attributes:
        options: what a day can be for.
        days: all seven, in the order of the country.
        hints: what to mind and to think over, one sentence each.
        source: where that comes from.
    """

    options: Options
    days: tuple[WeekDayRow, ...]
    hints: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class TrainingState:
    """The whole tab.

    Attributes:
        message: said until the diary has been read; else empty.
        rest: the lighter part of the title.
        lock: why everything but the log waits; None when it doesn't.
        can_save: entries are taken.
        episode: one goes on.
        can_log: there is a lift to log.
        phase, gates, comeback: None without an episode.
        plan, next: None while locked, or without episode and lifts.
        week: what the days are for; None while locked.
        past: episodes that are over, one line each.
        notice: why what was pressed wasn't done; empty for nothing to say.
    """

    message: str = ""
    rest: str = ""
    lock: LockNotice | None = None
    can_save: bool = True
    episode: bool = False
    can_log: bool = False
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
