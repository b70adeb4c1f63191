"""What the Core tab shows."""

from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.dose import Side
from backcare_desktop.ui.safety_words import LockNotice
from backcare_desktop.ui.tabs.core.hurt_state import HurtAsk
from backcare_desktop.ui.widgets.day_cell import DayLook
from backcare_desktop.ui.widgets.day_grid import GridColumn
from backcare_desktop.ui.widgets.progress_chart import ProgressPoint
from backcare_desktop.ui.widgets.set_chip import ChipFace

OPEN_END = "open"
"""Key of a pause that has no end yet."""

Options = tuple[tuple[str, str], ...]
"""Key and words of each."""


class Front(StrEnum):
    """Which page is in front."""

    WAITING = "waiting"
    CHOICE = "choice"
    DAY = "day"
    HISTORY = "history"
    EDIT = "edit"


class ProgrammeCard(Struct, frozen=True):
    """A programme to choose.

    Attributes:
        facts: days a week, exercises and sets.
        fits: when in an episode it fits.
        early: that the episode hasn't come that far, and what fits now; mostly empty.
        figures: figure id and words of each exercise.
        followed: it is the one that is followed now.
        own: the person has made it of another one.
    """

    id: str
    name: str
    summary: str
    purpose: str
    facts: str
    fits: str
    early: str
    source: str
    figures: Options
    followed: bool
    own: bool


class RingState(Struct, frozen=True):
    """The running week.

    Attributes:
        share: how much of the ring is filled, 0 to 1.
        words: the large number, what follows it, and the line below.
        spoken: all of it, for a screen reader.
        title, text: what that means.
    """

    share: float
    words: tuple[str, str, str]
    spoken: str
    title: str
    text: str
    paused: bool


class GridState(Struct, frozen=True):
    """Twelve weeks.

    Attributes:
        count: how many days count.
        legend: look and word of every mark.
    """

    count: str
    weekdays: tuple[str, ...]
    columns: tuple[GridColumn, ...]
    legend: tuple[tuple[DayLook, str], ...]


class AskState(Struct, frozen=True):
    """Why a week fell short, asked once and quietly."""

    question: str
    reasons: Options


class PauseLine(Struct, frozen=True):
    """A pause that doesn't go on today.

    Attributes:
        first, last: keys of its days, as in :class:`RestState`.
    """

    words: str
    first: str
    last: str


class RestState(Struct, frozen=True):
    """Rest, the weekly goal and the injury pause.

    Attributes:
        goal: days a week.
        most: the highest goal that can be set now.
        goal_words: the goal in a sentence.
        goal_note: why it can't be set higher; empty if it can.
        paused: since when it is paused; empty while it isn't.
        starts, ends: days that a pause can begin and end on; the first end is "open".
        pause: keys of the first and last day of the pause that goes on; empty without one.
        pauses: the other pauses, earlier and later ones.
        today: the key of today.
        ask: why last week fell short; None when there is nothing to ask.
    """

    goal: int
    most: int
    goal_words: str
    goal_note: str
    paused: str
    starts: Options
    ends: Options
    pause: tuple[str, str]
    pauses: tuple[PauseLine, ...]
    today: str
    ask: AskState | None


class SetPlace(Struct, frozen=True):
    """A set of the opened day that can be logged or changed.

    Attributes:
        side, set_no: its place; a number after the plan's is an extra one.
        amount: what it was; or what it would be logged with.
        set_id: the logged set; empty while there is none.
        extra: beyond the plan.
        part: it was less than its target.
    """

    key: str
    side: Side | None
    set_no: int
    amount: int
    set_id: str = ""
    extra: bool = False
    part: bool = False


class SuggestionLine(Struct, frozen=True):
    """What could change, with its reason.

    Attributes:
        can_accept: something would change; else it only says what to stay with, and why.
    """

    lead: str
    text: str
    can_accept: bool


class AdviceState(Struct, frozen=True):
    """What stands before core work today, above the list.

    Attributes:
        check: words of the button that leads to the symptom check; empty without one.
        accept: words of the button that does what is advised; empty without one.
        warns: it is a warning, and no suggestion.
    """

    text: str
    check: str = ""
    accept: str = ""
    warns: bool = False


class ExerciseRow(Struct, frozen=True):
    """One exercise of the opened day.

    Attributes:
        target: what is planned; empty for an exercise that isn't.
        picture: what the figure shows, where that isn't the way it is done; mostly empty.
        chips: the sets, one tuple a side.
        sides: what stands before each of these lines; empty for an exercise without sides.
        places: where each chip stands, by its key.
        amounts: sets whose amount can be said, with those that can be added, as key and words.
        largest: the largest amount a set can have.
        unit: what is counted; for instance `` s``.
        effort, form: keys of what was said; empty for nothing.
        can_log: new sets are taken now.
        left_out: it hurt today; its sets wait for another day, and what was done is still taken.
        hurt: that it hurt; empty if it didn't.
        ask: how much.
    """

    exercise_id: str
    name: str
    figure: str
    target: str
    picture: str
    chips: tuple[tuple[ChipFace, ...], ...]
    sides: tuple[str, ...]
    places: tuple[SetPlace, ...]
    amounts: Options
    largest: int
    unit: str
    effort: str
    form: str
    can_log: bool
    can_say: bool
    left_out: bool
    hurt: str
    ask: HurtAsk
    suggestion: SuggestionLine | None


class DayState(Struct, frozen=True):
    """The opened day.

    Attributes:
        progress: sets done and minutes left.
        start: words of the button that opens the player; empty when nothing is left.
        resumes: the button goes on with a session that was broken off.
        file: words of the button that keeps that session as it is; empty without one.
        late: that entries of this day are marked; empty for today.
        paused: core work rests, comes too early, or pain is a reason to stop; what opens the player
            is no longer the main thing to do.
        advice: what stands before core work today; None when nothing does.
        rows: exercises in order.
    """

    title: str
    progress: str
    start: str
    resumes: bool
    file: str
    late: str
    is_today: bool
    can_start: bool
    can_edit: bool
    paused: bool
    advice: AdviceState | None
    rows: tuple[ExerciseRow, ...]


class HistoryState(Struct, frozen=True):
    """One exercise from its first day on.

    Attributes:
        exercises: what can be chosen.
        shown: which one is.
        kept: planned against done in twelve weeks, with the reasons given.
        points: one a day.
        name, description: of the chart, for assistive technology.
        headers, lines: the same as a table, newest day first.
        days: ISO date of each line.
        empty: said when nothing was logged yet; else empty.
    """

    exercises: Options
    shown: str
    kept: str
    points: tuple[ProgressPoint, ...]
    titles: tuple[str, str]
    name: str
    description: str
    headers: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    days: tuple[str, ...]
    empty: str


class CoreState(Struct, frozen=True):
    """The whole tab.

    Attributes:
        message: said while nothing could be read; else empty.
        notice: that something was not done, and why; mostly empty.
        date: today, in words.
        lock: why core work waits; None when it doesn't.
        followed: a programme was chosen, so that there is a page to go back to.
        can_write: the diary takes entries.
    """

    front: Front
    message: str = ""
    notice: str = ""
    date: str = ""
    lock: LockNotice | None = None
    followed: bool = False
    can_write: bool = True
    cards: tuple[ProgrammeCard, ...] = ()
    ring: RingState | None = None
    grid: GridState | None = None
    rest: RestState | None = None
    day: DayState | None = None
    history: HistoryState | None = None
