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
choice, the careful one: a steady spine shows itself under light load, and week 2 has that. The
days 3-5 bring bodyweight movement only, which every exercise lets go of when it hurts, so that
nothing is asked before them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import takewhile

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.gates import Gate, GateStanding, Standing, standing
from backcare_desktop.core.load_plan import MIDDLE, START_SHARE, WEEK
from backcare_desktop.core.open_days import WHOLE, OpenShares
from backcare_desktop.core.routine import RoutinePhase

PHASES = tuple(phase for phase in RoutinePhase if phase is not RoutinePhase.ANY)
"""In the order of recovery."""

FIRST_DAYS: dict[RoutinePhase, int] = dict(zip(PHASES, (0, 2, 5, 14, 28), strict=True))
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


@dataclass(frozen=True, slots=True)
class Correction:
    """The person's word on where the episode stands.

    Attributes:
        phase: one of :data:`PHASES`.
        at: when it was said.

    Raises:
        ValueError: the phase is ``ANY``, which is no place to stand.
    """

    phase: RoutinePhase
    at: Moment

    def __post_init__(self) -> None:
        if self.phase not in PHASES:
            raise ValueError("an episode stands in one phase")


@dataclass(frozen=True, slots=True)
class PhaseStanding:
    """Where an episode stands.

    Attributes:
        phase: the phase.
        first_day: since when it has stood there without a break.
        by_calendar: where the calendar alone would put it.
        held_back_by: gates still to be met before it is where calendar or correction put it.
        corrected: whether the person's correction took the calendar's place.
    """

    phase: RoutinePhase
    first_day: date
    by_calendar: RoutinePhase
    held_back_by: tuple[Gate, ...] = ()
    corrected: bool = False


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


def phase_standing(
    onset: date, today: date, gates: Standing, correction: Correction | None = None
) -> PhaseStanding:
    """Where an episode stands today.

    The phase is what the calendar says, and never further than the gates allow. A correction takes
    the calendar's place, ahead of it or behind, but opens no gate. It holds until a gate is met
    that was not met when the person said so: from then on it goes towards the calendar, by one
    phase at once and one more each week, and a correction ahead of the calendar stays the least.
    The pace is our choice: whoever stepped back isn't sent to full training in a day.

    Args:
        onset: the episode's first day.
        today: the day it is.
        gates: how they stand now; a taken-back try is left out.
        correction: the last one; None without.
    """
    guide = _guide(onset, today, gates, correction)
    missing = tuple(gate for gate in needed(guide) if gate not in gates.met)
    calendar = by_calendar(onset, today)
    return PhaseStanding(
        phase=_phase(onset, today, gates, correction),
        first_day=_since(onset, today, gates, correction),
        by_calendar=calendar,
        held_back_by=missing,
        corrected=guide is not calendar,
    )


def stood(
    onset: date, today: date, gates: Standing, correction: Correction | None = None
) -> dict[RoutinePhase, date]:
    """The phases that an episode has stood in, each with the first day it last stood there on.

    Days behind are judged by what was known then; a phase that was never reached isn't there.

    Args:
        onset, today, gates, correction: as for :func:`phase_standing`.
    """
    found: dict[RoutinePhase, date] = {}
    before: RoutinePhase | None = None
    for day in sorted(turn for turn in _turns(onset, gates, correction) if onset <= turn <= today):
        phase = _phase_on(onset, day, gates, correction)
        if phase is not before:
            found[phase] = day
        before = phase
    return found


def open_shares(
    onset: date,
    gates: Standing,
    correction: Correction | None = None,
    until: date | None = None,
) -> OpenShares:
    """How much of the usual load an episode leaves open, day by day.

    Days behind are judged by what was known then, days ahead by the calendar and the gates as they
    stand now. Before the episode everything is open.

    Args:
        onset, gates, correction: as for :func:`phase_standing`.
        until: the day from which the episode holds nothing back any more; None while it goes on.
    """
    days = sorted(day for day in _turns(onset, gates, correction) if day >= onset)
    shares = [(day, most_share(_phase_on(onset, day, gates, correction))) for day in days]
    if until is not None:
        shares = [*(turn for turn in shares if turn[0] < until), (until, WHOLE)]
    return OpenShares(tuple(shares))


def _guide(onset: date, day: date, gates: Standing, correction: Correction | None) -> RoutinePhase:
    """The phase that calendar or correction put a day in."""
    calendar = by_calendar(onset, day)
    if correction is None:
        return calendar
    won = _won_since(gates, correction)
    here, there = PHASES.index(correction.phase), PHASES.index(calendar)
    if won is None or there <= here:
        return correction.phase
    weeks = max(0, (day - won).days) // WEEK.days
    return PHASES[min(there, here + 1 + weeks)]


def _won_since(gates: Standing, correction: Correction) -> date | None:
    """The day on which a gate was met that wasn't when the correction was made; None if none is."""
    said = correction.at.at_utc
    met_then = standing(each for each in gates.tries if each.at.at_utc <= said).met
    return min((_met_on(gates.of(gate)) for gate in gates.met - met_then), default=None)


def _met_on(gate: GateStanding) -> date:
    """The first day of the unbroken run of tries that went well, up to the latest."""
    run = takewhile(lambda each: each.met, gate.tries[::-1])
    return list(run)[-1].at.local_date


def _phase(onset: date, day: date, gates: Standing, correction: Correction | None) -> RoutinePhase:
    guide = _guide(onset, day, gates, correction)
    return min(guide, allowed(gates.met), key=PHASES.index)


def _since(onset: date, today: date, gates: Standing, correction: Correction | None) -> date:
    """The day from which the phase has been what it is today."""
    turns = _turns(onset, gates, correction)
    phase = _phase(onset, today, gates, correction)
    since = max(onset, today)
    for day in sorted((turn for turn in turns if onset <= turn <= today), reverse=True):
        if _phase_on(onset, day, gates, correction) is not phase:
            break
        since = day
    return since


def _turns(onset: date, gates: Standing, correction: Correction | None) -> set[date]:
    """The days on which the phase may change."""
    turns = {onset + timedelta(days) for days in FIRST_DAYS.values()}
    turns |= {each.at.local_date for each in gates.tries}
    if correction is not None:
        turns.add(correction.at.local_date)
        later = [each.at for each in gates.tries if each.at.at_utc > correction.at.at_utc]
        turns |= {at.local_date + WEEK * n for at in later for n in range(1, len(PHASES))}
    return turns


def _phase_on(
    onset: date, day: date, gates: Standing, correction: Correction | None
) -> RoutinePhase:
    """The phase at the end of a day, by what was known then."""
    return _phase(onset, day, gates.at_end_of(day), _made_by(correction, day))


def _made_by(correction: Correction | None, day: date) -> Correction | None:
    return correction if correction is not None and correction.at.local_date <= day else None
