"""The parts of a report as frozen values; see :mod:`backcare_desktop.reporting.report`."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.day_marks import AreaCounts, LiftDay
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import HabitTick
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.outcome import Change, GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import Activity, Effect, Quality, Relief, ReliefKind
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.verdict import PainVerdict
from backcare_desktop.core.volatility import Volatility

DAYS_BEFORE_A_FLARE = 3
"""So many days of lifting are told of a flare: the one it began on, and those before. The number is
a choice, not a finding: pain after lifting comes within two days as a rule."""


class Peak(Struct, frozen=True):
    """The highest rating of some days.

    Attributes:
        score: 0-10.
        day: the first on which it was given.
    """

    score: int
    day: date


class EpisodeLine(Struct, frozen=True):
    """An episode that shares a day with the report.

    Attributes:
        episode: as it was entered.
        peak: of those of its days that lie in the report; None where none was rated, and where
            scores were left out.
    """

    episode: Episode
    peak: Peak | None


class Scores(Struct, frozen=True):
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
        psfs_before: answers to forms that are no longer in use, in order of time.
        peak: the highest rating; None without any.
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
    psfs_before: tuple[PsfsMeasure, ...] = ()
    peak: Peak | None = None

    @property
    def psfs_all(self) -> tuple[PsfsMeasure, ...]:
        """Answers to every form, in order of time."""
        return tuple(sorted((*self.psfs_before, *self.psfs), key=lambda each: each.when.at_utc))


class Doing(StrEnum):
    """What is planned, or simply done."""

    STRETCH = "stretch"
    CORE = "core"
    WALK = "walk"


class Done(Struct, frozen=True):
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


class SideHurt(Struct, frozen=True):
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


class SideHold(Struct, frozen=True):
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


class ReliefLine(Struct, frozen=True):
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


class Where(Struct, frozen=True):
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


class LiftLine(Struct, frozen=True):
    """One exercise of a training day.

    Attributes:
        entry: as it was logged.
        name: of the lift, also of one that was removed.
    """

    entry: LiftEntry
    name: str


class BeforeFlare(Struct, frozen=True):
    """A flare, and the lifting of the days before it. This does not show cause.

    Attributes:
        flare: as it was declared; without its note unless notes are told.
        lifts: of the :data:`DAYS_BEFORE_A_FLARE` days up to its first, in order of time.
    """

    flare: Flare
    lifts: tuple[LiftLine, ...]


class Lifting(Struct, frozen=True):
    """Lifting around the flares of these days.

    Attributes:
        flares: in order.
        lifted_days: days with lifting in the range.
        heaviest: each lift with its heaviest load of the range, in order of their names.
    """

    flares: tuple[BeforeFlare, ...]
    lifted_days: int
    heaviest: tuple[LiftDay, ...]


class Sets(Struct, frozen=True):
    """What was done in numbers, in order of time.

    Attributes:
        core: sets of core work.
        lifts: the lift log; without its notes unless notes are told.
    """

    core: tuple[SetLog, ...]
    lifts: tuple[LiftLine, ...]


class Ratings(Struct, frozen=True):
    """The diary, in order of time; without own words and medicine unless these are told.

    Attributes:
        entries: ratings with what was said with them.
        reliefs: those that stand alone.
        habits: those that were ticked, day by day.
    """

    entries: tuple[Entry, ...]
    reliefs: tuple[Relief, ...]
    habits: tuple[HabitTick, ...] = ()

    @property
    def all_reliefs(self) -> tuple[Relief, ...]:
        """Those of entries and those that stand alone, in order of time."""
        told = (relief for entry in self.entries for relief in entry.reliefs)
        return tuple(sorted((*told, *self.reliefs), key=_done_at))

    @property
    def tried(self) -> tuple[Relief, ...]:
        """The same without sleep: every night of a habit is no treatment."""
        return tuple(each for each in self.all_reliefs if each.kind is not ReliefKind.SLEEP)

    @property
    def nights(self) -> tuple[int, ...]:
        """Minutes of sleep, where somebody said them, in order of time."""
        slept = (each for each in self.all_reliefs if each.kind is ReliefKind.SLEEP)
        return tuple(each.minutes for each in slept if each.minutes is not None)


def _done_at(relief: Relief) -> tuple[datetime, str]:
    return relief.when.at_utc, relief.id
