"""Where an episode stands on the way back to lifting: criteria decide, the calendar guides.

=============  ==========  ============================================
Phase          Calendar    Gates that must be met
=============  ==========  ============================================
First 48 h     days 0-1    none
Days 3-5       days 2-4    none
Week 2         days 5-13   stairs
Weeks 3-4      days 14-27  all five
Full training  day 28 on   all five
=============  ==========  ============================================

The stair test before light loads is the source's (articles.md, A-11), and so are the other four
before heavy ones (A-12). That they stand before anything beyond half of the usual load is our
choice, the careful one: a steady spine shows itself under light load, and week 2 has that. Beyond
four fifths a week of the log has to show that more than half stays calm; that is our choice, too.
The days 3-5 bring bodyweight movement only, which every exercise lets go of when it hurts, so that
nothing is asked before them.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.gates import NO_LOAD, Gate
from backcare_desktop.core.load_plan import MIDDLE, START_SHARE
from backcare_desktop.core.routine import RoutinePhase

PHASES = tuple(phase for phase in RoutinePhase if phase is not RoutinePhase.ANY)
"""In the order of recovery."""

FIRST_DAYS: dict[RoutinePhase, int] = dict(zip(PHASES, (0, 2, NO_LOAD.days, 14, 28), strict=True))
"""The day of the episode that a phase begins on by the calendar; the onset is day 0."""

_NEEDED: dict[RoutinePhase, tuple[Gate, ...]] = {
    RoutinePhase.FIRST_48H: (),
    RoutinePhase.DAYS_3_5: (),
    RoutinePhase.WEEK_2: (Gate.STAIRS,),
    RoutinePhase.WEEKS_3_4: tuple(Gate),
    RoutinePhase.FULL_TRAINING: tuple(Gate),
}
_MOST_SHARE: dict[RoutinePhase, Decimal] = {
    RoutinePhase.FIRST_48H: Decimal(0),
    RoutinePhase.DAYS_3_5: Decimal(0),
    RoutinePhase.WEEK_2: START_SHARE,
    RoutinePhase.WEEKS_3_4: MIDDLE,
    RoutinePhase.FULL_TRAINING: Decimal(1),
}


class Pace(Struct, frozen=True):
    """Where an episode stood back, and since when: from there on it goes by single phases.

    Attributes:
        phase: one of :data:`PHASES`.
        since: the day it stood there.
    """

    phase: RoutinePhase
    since: date


class Correction(Struct, frozen=True):
    """The person's word on where the episode stands.

    Attributes:
        phase: one of :data:`PHASES`; None once the word was taken back.
        at: when that was said.
        pace: from where it goes on slowly, because it stood further back than days and checks say;
            None if it never did.

    Raises:
        ValueError: a phase is ``ANY``, which is no place to stand, or a word that was taken back
            leaves nothing behind.
    """

    phase: RoutinePhase | None
    at: Moment
    pace: Pace | None = None

    def __post_init__(self) -> None:
        places = (self.phase, self.pace.phase if self.pace is not None else None)
        if RoutinePhase.ANY in places:
            raise ValueError("an episode stands in one phase")
        if self.phase is None and self.pace is None:
            raise ValueError("a word that was taken back leaves a pace, or isn't kept")


class PhaseStanding(Struct, frozen=True):
    """Where an episode stands.

    Attributes:
        phase: the phase.
        first_day: since when it has stood there without a break.
        by_calendar: where the calendar alone would put it.
        held_back_by: gates still to be met before it is where calendar or correction put it.
        corrected: whether the person's correction took the calendar's place.
        slowed: the next phase waits for a week, and where loads are open for a calm one in the log.
    """

    phase: RoutinePhase
    first_day: date
    by_calendar: RoutinePhase
    held_back_by: tuple[Gate, ...] = ()
    corrected: bool = False
    slowed: bool = False


def needed(phase: RoutinePhase) -> tuple[Gate, ...]:
    """The gates that must be met before a phase, in order.

    Raises:
        KeyError: the phase is ``ANY``.
    """
    return _NEEDED[phase]


def allowed(met: Iterable[Gate]) -> RoutinePhase:
    """The furthest phase whose gates are all met."""
    met = frozenset(met)
    return max((phase for phase in PHASES if met.issuperset(_NEEDED[phase])), key=PHASES.index)


def by_calendar(onset: date, day: date) -> RoutinePhase:
    """The phase that the calendar puts a day in; days before the onset count as the onset."""
    days = max(0, (day - onset).days)
    return max((phase for phase in PHASES if FIRST_DAYS[phase] <= days), key=PHASES.index)


def usual_days(phase: RoutinePhase) -> int | None:
    """How many days the calendar gives a phase; None for the last one, which has no end.

    Raises:
        ValueError: the phase is ``ANY``.
    """
    at = PHASES.index(phase)
    return FIRST_DAYS[PHASES[at + 1]] - FIRST_DAYS[phase] if at + 1 < len(PHASES) else None


def most_share(phase: RoutinePhase) -> Decimal:
    """The largest share of the usual load in a phase.

    None in the first days and half in week 2, where a plan begins (articles.md, A-11). In weeks 3-4
    up to where a plan's sets of six end, which is our choice.

    Raises:
        KeyError: the phase is ``ANY``.
    """
    return _MOST_SHARE[phase]


def gates_for_share(share: Decimal) -> tuple[Gate, ...]:
    """The gates that must be met before a share of the usual load, in order.

    Args:
        share: 0 to 1.

    Raises:
        ValueError: it is more than the whole.
    """
    if share > 1:
        raise ValueError("no phase has more than the usual load")
    return next(_NEEDED[phase] for phase in PHASES if share <= _MOST_SHARE[phase])
