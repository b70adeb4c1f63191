"""What a report says, as one frozen value. Every writer reads this and nothing else.

So the page, the tables and the bundle hold the same numbers. What was not chosen is not in the
value: a writer can't tell what it doesn't know. A part that was left out is None; one in which
nothing was recorded is empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Lock, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.coverage import Coverage
from backcare_desktop.core.daily import check_day
from backcare_desktop.core.day_marks import AreaCounts, LiftDay
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import HabitTick
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.outcome import Change, GrocMeasure, RmdqMeasure
from backcare_desktop.core.own_words import one_line
from backcare_desktop.core.pain_context import Activity, Effect, Quality, Relief, ReliefKind
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.verdict import PainVerdict
from backcare_desktop.core.volatility import Volatility
from backcare_desktop.reporting.chart import PainChart

DAYS_BEFORE_A_FLARE = 3
"""So many days of lifting are told of a flare: the one it began on, and those before. The number is
a choice, not a finding: pain after lifting comes within two days as a rule."""


LONGEST_NAME = 100
"""Characters of a person's name."""


class Section(StrEnum):
    """A part that can be left out, in the order of the pages. Warning signs can't."""

    SCORES = "scores"
    CHART = "chart"
    PLANNED = "planned"
    WHERE = "where"
    LIFTING = "lifting"
    SESSIONS = "sessions"
    SETS = "sets"
    RATINGS = "ratings"


FIRST_PAGE = (Section.SCORES, Section.CHART, Section.PLANNED, Section.WHERE, Section.LIFTING)
"""What is meant to be read in a minute; the others are tables behind it."""


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """What somebody wants in a report.

    Attributes:
        first, last: the days, both included.
        episode_id: the episode that these days were chosen by; None for a plain range.
        sections: the parts wanted.
        name: the person's name as they want it read; empty for none.
        notes: whether their own words are told: notes of entries, lifts and flares, own words of
            relief; and relief by something else, which is nothing but own words. Names that they
            gave to activities, lifts and routines are no notes.
        medicine: whether medicine is told: that it was taken, what, and how it was afterwards.

    Raises:
        ValueError: it ends before it begins, a day lies outside 1900-2100, or the name has more
            than :data:`LONGEST_NAME` characters or isn't one line.
    """

    first: date
    last: date
    episode_id: str | None = None
    sections: frozenset[Section] = frozenset(Section)
    name: str = ""
    notes: bool = False
    medicine: bool = False

    def __post_init__(self) -> None:
        check_day(self.first)
        check_day(self.last)
        if self.last < self.first:
            raise ValueError("a report ends after it begins")
        if len(self.name) > LONGEST_NAME:
            raise ValueError(f"a name has {LONGEST_NAME} characters at most")
        if not one_line(self.name):
            raise ValueError("a name holds no line break and no sign that can't be seen")


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One symptom check of these days.

    Attributes:
        check: as it was answered; its finding holds level and reasons.
        cleared: the word that somebody looked, if there is one.
    """

    check: SymptomCheck
    cleared: Clearance | None = None


@dataclass(frozen=True, slots=True)
class WarningSigns:
    """Symptom checks, always told and always first.

    Attributes:
        checks: those that count and were begun in these days, in order of time.
        lock: what waits for a clinician now, whenever it was found; None for nothing.
        latest: when the newest check of all was found, of these days or before; None without any.
    """

    checks: tuple[CheckLine, ...]
    lock: Lock | None
    latest: Moment | None


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores and how they moved within these days.

    Attributes:
        pain: the last seven days of the range that have come against its first week with enough
            rated days; None while no week has had enough.
        volatility: how far the pain moves from entry to entry; None with fewer than five.
        form: the own activities in use at the end of the range; None without any.
        psfs: complete and incomplete answers to that form, in order of time.
        psfs_change: from the first complete one to the latest; None with fewer than two.
        psfs_activities: the same for each activity, by its id.
        rmdq: finished answers, in order of time.
        rmdq_change: from the first to the latest; None with fewer than two.
        groc: the change since the start, in order of time.
    """

    pain: PainVerdict | None
    volatility: Volatility | None
    form: PsfsForm | None
    psfs: tuple[PsfsMeasure, ...]
    psfs_change: Change | None
    psfs_activities: Mapping[str, Change]
    rmdq: tuple[RmdqMeasure, ...]
    rmdq_change: Change | None
    groc: tuple[GrocMeasure, ...]


class Doing(StrEnum):
    """What is planned, or simply done."""

    STRETCH = "stretch"
    CORE = "core"
    WALK = "walk"


@dataclass(frozen=True, slots=True)
class Done:
    """One kind of doing over these days.

    Attributes:
        doing: which.
        planned: days planned; None where nothing was ever planned, which is not nought.
        done: days on which it was done; of planned ones, days that count, and no more in a week
            than that week planned.
        times: how often, more than one a day counted.
        reasons: why planned days were not done, where somebody said.
        unexplained: planned days not done without a reason.
    """

    doing: Doing
    planned: int | None
    done: int
    times: int
    reasons: Mapping[MissReason, int]
    unexplained: int = 0


@dataclass(frozen=True, slots=True)
class SideHurt:
    """An exercise that was said to hurt, told by the side that was being worked.

    Attributes:
        exercise_id: which.
        side: the side of the exercise; None for one without sides.
        times: how often it was said, to the player or in the log; of discarded sessions as well.
        worst: the highest score given, 0-10; None if nobody gave one.
    """

    exercise_id: str
    side: Side | None
    times: int
    worst: int | None


@dataclass(frozen=True, slots=True)
class SideHold:
    """The latest set of an exercise with sides, both sides beside each other.

    Attributes:
        exercise_id: which.
        day: when both were last done in the same way.
        left, right: seconds or repetitions, the best set of the day.
        seconds: whether these are seconds.
    """

    exercise_id: str
    day: date
    left: int
    right: int
    seconds: bool


@dataclass(frozen=True, slots=True)
class ReliefLine:
    """What was done against pain, one kind but sleep; afterwards, not therefore.

    Attributes:
        kind: which.
        times: how often.
        effects: how the pain was afterwards, where somebody said.
        words: what was taken or done in the person's own words, each once, most often first; empty
            unless these are told.
    """

    kind: ReliefKind
    times: int
    effects: Mapping[Effect, int]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Where:
    """What hurt, which side, what eased it.

    Attributes:
        areas: in how many entries it hurt where.
        sides: entries that name an area of a side, by side; one may name both, and the middle is
            neither.
        qualities: entries by what it felt like, most first.
        eased_by, worsened_by: entries by what was said to do so, most first.
        reliefs: most first.
        episode_side, episode_regions: as the episode was entered; None and empty without one.
        hurt: exercises that were said to hurt, most often first.
        holds: exercises with sides whose sides differ by a fifth or more, most recent first.
    """

    areas: AreaCounts
    sides: Mapping[BodySide, int]
    qualities: Mapping[Quality, int]
    eased_by: Mapping[Activity, int]
    worsened_by: Mapping[Activity, int]
    reliefs: tuple[ReliefLine, ...]
    episode_side: BodySide | None
    episode_regions: tuple[Region, ...]
    hurt: tuple[SideHurt, ...]
    holds: tuple[SideHold, ...]


@dataclass(frozen=True, slots=True)
class LiftLine:
    """One exercise of a training day.

    Attributes:
        entry: as it was logged.
        name: of the lift, also of one that was removed.
    """

    entry: LiftEntry
    name: str


@dataclass(frozen=True, slots=True)
class BeforeFlare:
    """A flare, and the lifting of the days before it. This does not show cause.

    Attributes:
        flare: as it was declared; without its note unless notes are told.
        lifts: of the :data:`DAYS_BEFORE_A_FLARE` days up to its first, in order of time.
    """

    flare: Flare
    lifts: tuple[LiftLine, ...]


@dataclass(frozen=True, slots=True)
class Lifting:
    """Lifting around the flares of these days.

    Attributes:
        flares: in order.
        lifted_days: days with lifting in the range.
        heaviest: each lift with its heaviest load of the range, in order of their names.
    """

    flares: tuple[BeforeFlare, ...]
    lifted_days: int
    heaviest: tuple[LiftDay, ...]


@dataclass(frozen=True, slots=True)
class Sets:
    """What was done in numbers, in order of time.

    Attributes:
        core: sets of core work.
        lifts: the lift log; without its notes unless notes are told.
    """

    core: tuple[SetLog, ...]
    lifts: tuple[LiftLine, ...]


@dataclass(frozen=True, slots=True)
class Ratings:
    """The diary, in order of time; without own words and medicine unless these are told.

    Attributes:
        entries: ratings with what was said with them.
        reliefs: those that stand alone.
        habits: those that were ticked, day by day.
    """

    entries: tuple[Entry, ...]
    reliefs: tuple[Relief, ...]
    habits: tuple[HabitTick, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report says.

    Attributes:
        choice: what was wanted; tells nothing that the parts don't.
        code: a short code that is the same in every report of this diary, "BC-7F3K".
        made: when the numbers were read.
        version: of Backcare.
        episode: the episode that the range was chosen by, or the one that goes on at its end; None
            for neither.
        coverage: days rated of days possible.
        entries: ratings of these days.
        warning: symptom checks.
        scores, chart, planned, where, lifting, sessions, sets, ratings: the sections; None where
            one was left out. Sessions are those that were finished or ended early, in order of
            time. The chart's flares have notes only if notes are told, its lane of notes likewise.
    """

    choice: ReportChoice
    code: str
    made: Moment
    version: str
    episode: Episode | None
    coverage: Coverage
    entries: int
    warning: WarningSigns
    scores: Scores | None = None
    chart: PainChart | None = None
    planned: tuple[Done, ...] | None = None
    where: Where | None = None
    lifting: Lifting | None = None
    sessions: tuple[SessionMark, ...] | None = None
    sets: Sets | None = None
    ratings: Ratings | None = None

    @property
    def first(self) -> date:
        """The first day."""
        return self.choice.first

    @property
    def last(self) -> date:
        """The last day."""
        return self.choice.last
