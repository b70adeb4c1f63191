"""How an episode goes through its phases: by days, gates, the person's word, and calm weeks."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.gates import Standing
from backcare_desktop.core.load_calm import CalmWeek
from backcare_desktop.core.load_plan import MIDDLE, WEEK
from backcare_desktop.core.open_days import WHOLE, OpenShares
from backcare_desktop.core.phase import (
    FIRST_DAYS,
    PHASES,
    Correction,
    Pace,
    PhaseStanding,
    allowed,
    by_calendar,
    most_share,
    needed,
)
from backcare_desktop.core.routine import RoutinePhase


def phase_standing(
    onset: date,
    today: date,
    gates: Standing,
    correction: Correction | None = None,
    calm: Sequence[CalmWeek] = (),
) -> PhaseStanding:
    """Where an episode stands today.

    The phase is what the calendar says, and never further than the gates allow. A correction takes
    the calendar's place, but opens no gate. Back it goes at once, and as far as said. Ahead it goes
    one phase at most beyond what days and gates say, and one more for each calm week in the log. It
    holds until a gate is met that was not met when the person said so, or until it is taken back:
    then it goes towards the calendar at the same pace, one phase at once, and one more for each
    week, which has to be a calm one in the log where loads are open. That pace is our choice:
    nobody goes from bed to full training in a day.

    Args:
        onset: the episode's first day.
        today: the day it is.
        gates: how they stand now; a taken-back try is left out.
        correction: the last one; None without.
        calm: the calm weeks of the log.
    """
    way = _Way(onset, gates, correction, calm)
    guide, free = way.guide(today), way.free(today)
    missing = tuple(gate for gate in needed(guide) if gate not in gates.met)
    calendar = by_calendar(onset, today)
    return PhaseStanding(
        phase=way.phase(today),
        first_day=way.since(today),
        by_calendar=calendar,
        held_back_by=missing,
        corrected=guide is not calendar and way.said,
        slowed=guide is not free and not missing,
    )


def corrected(
    onset: date,
    said: Moment,
    phase: RoutinePhase | None,
    gates: Standing,
    before: Correction | None = None,
    calm: Sequence[CalmWeek] = (),
) -> Correction | None:
    """The word to keep when somebody corrects the phase; None where nothing is left of it.

    Args:
        onset, gates, calm: as for :func:`phase_standing`.
        said: when it is said.
        phase: where the episode stands; None to leave that to days and gates again.
        before: the word that was kept up to now.
    """
    today = said.local_date
    here = _Way(onset, gates, before, calm).phase(today)
    due = _Way(onset, gates, None, calm).phase(today)
    back = phase is not None and PHASES.index(phase) < PHASES.index(here)
    pace = before.pace if before is not None else None
    if phase is not None and back:
        pace = Pace(phase, today)
    elif pace is None and PHASES.index(here) < PHASES.index(due):
        pace = Pace(here, today)
    return None if phase is None and pace is None else Correction(phase, said, pace)


def phases_begun(
    onset: date,
    last: date,
    gates: Standing,
    correction: Correction | None = None,
    calm: Sequence[CalmWeek] = (),
) -> tuple[tuple[date, RoutinePhase], ...]:
    """The phases that an episode went through up to a day, each with the day it began on.

    Every day is judged by what was known at its end. A phase that was left and came back is there
    again, one that was never reached isn't.

    Args:
        onset, gates, correction, calm: as for :func:`phase_standing`.
        last: the last day that is looked at.
    """
    way = _Way(onset, gates, correction, calm)
    begun: list[tuple[date, RoutinePhase]] = []
    for day in sorted(turn for turn in way.turns() if onset <= turn <= last):
        phase = way.phase_on(day)
        if not begun or begun[-1][1] is not phase:
            begun.append((day, phase))
    return tuple(begun)


def stood(
    onset: date,
    today: date,
    gates: Standing,
    correction: Correction | None = None,
    calm: Sequence[CalmWeek] = (),
) -> dict[RoutinePhase, date]:
    """The phases that an episode has stood in, each with the first day it last stood there on.

    Args:
        onset, today, gates, correction, calm: as for :func:`phase_standing`.
    """
    return {phase: day for day, phase in phases_begun(onset, today, gates, correction, calm)}


def open_shares(
    onset: date,
    gates: Standing,
    correction: Correction | None = None,
    until: date | None = None,
    calm: Sequence[CalmWeek] = (),
) -> OpenShares:
    """How much of the usual load an episode leaves open, day by day.

    What its phase has, and no more than four fifths before a calm week above half. Days behind are
    judged by what was known then, days ahead by the calendar, the gates and the log as they stand
    now. Before the episode everything is open.

    Args:
        onset, gates, correction, calm: as for :func:`phase_standing`.
        until: the day from which the episode holds nothing back any more; None while it goes on.
    """
    way = _Way(onset, gates, correction, calm)
    shares = [(day, way.share_on(day)) for day in sorted(way.turns()) if day >= onset]
    if until is not None:
        shares = [*(turn for turn in shares if turn[0] < until), (until, WHOLE)]
    return OpenShares(tuple(shares))


class _Way(Struct, frozen=True):
    """What decides where an episode stands, as far as it is known.

    Attributes:
        onset, gates, correction, calm: as for :func:`phase_standing`. A correction or a calm week
            from before the onset counts for nothing.
    """

    onset: date
    gates: Standing
    correction: Correction | None
    calm: Sequence[CalmWeek] = ()

    def __post_init__(self) -> None:
        said = self.correction
        if said is not None and said.at.local_date < self.onset:
            force_setattr(self, "correction", None)
        known = tuple(week for week in self.calm if week.first >= self.onset)
        force_setattr(self, "calm", known)

    @property
    def said(self) -> bool:
        """Whether a word of the person stands."""
        return self.correction is not None and self.correction.phase is not None

    def known_on(self, day: date) -> "_Way":
        """The same, by what was known at the end of a day."""
        said = self.correction
        if said is not None and said.at.local_date > day:
            back = said.pace
            said = replace(said, phase=back.phase) if back and back.since <= day else None
        calm = tuple(week for week in self.calm if week.until <= day)
        return _Way(self.onset, self.gates.at_end_of(day), said, calm)

    def free(self, day: date) -> RoutinePhase:
        """Where calendar or correction would put a day if there were no pace."""
        calendar, said = by_calendar(self.onset, day), self.correction
        if said is None or said.phase is None:
            return calendar
        return max(said.phase, calendar, key=PHASES.index) if self._won(said) else said.phase

    def guide(self, day: date) -> RoutinePhase:
        """Where calendar or correction put a day."""
        said, most = self.correction, PHASES.index(self.free(day))
        if said is None:
            return PHASES[most]
        told = said.at.local_date
        counted = sum(told <= week.first and week.until <= day for week in self.calm)
        most = min(most, PHASES.index(by_calendar(self.onset, day)) + 1 + counted)
        pace = said.pace or (Pace(said.phase, told) if said.phase is not None else None)
        return PHASES[most if pace is None else min(most, self._paced(pace, day))]

    def phase(self, day: date) -> RoutinePhase:
        """The phase of a day."""
        return min(self.guide(day), allowed(self.gates.met), key=PHASES.index)

    def phase_on(self, day: date) -> RoutinePhase:
        """The phase at the end of a day, by what was known then."""
        return self.known_on(day).phase(day)

    def share_on(self, day: date) -> Decimal:
        """The share of the usual load that was open on a day, by what was known then."""
        share = most_share(self.phase_on(day))
        shown = any(week.above_half and week.until <= day for week in self.calm)
        return share if shown else min(share, MIDDLE)

    def since(self, today: date) -> date:
        """The day from which the phase has been what it is today."""
        phase, since = self.phase(today), max(self.onset, today)
        behind = (turn for turn in self.turns() if self.onset <= turn <= today)
        for day in sorted(behind, reverse=True):
            if self.phase_on(day) is not phase:
                break
            since = day
        return since

    def turns(self) -> set[date]:
        """The days on which the phase, or what it opens, may change."""
        turns = {self.onset + timedelta(days) for days in FIRST_DAYS.values()}
        turns |= {each.at.local_date for each in self.gates.tries}
        turns |= {week.until for week in self.calm}
        said = self.correction
        if said is not None:
            slow = said.pace.since if said.pace is not None else said.at.local_date
            turns |= {said.at.local_date, *(slow + WEEK * n for n in range(1, len(PHASES)))}
        return turns

    def _won(self, said: Correction) -> bool:
        """Whether a gate is met that wasn't when that was said."""
        return bool(self.gates.met - self.gates.before(said.at.at_utc).met)

    def _paced(self, pace: Pace, day: date) -> int:
        """How far it has come: one phase at once, and one more for each week since.

        Where a load is open the week has to be a calm one in the log.
        """
        index, since = PHASES.index(pace.phase) + 1, pace.since
        while index < len(PHASES) - 1:
            passed = since + WEEK
            if most_share(PHASES[index]) > 0:
                weeks = (week.until for week in self.calm if week.first >= since)
                passed = next(weeks, date.max)
            if passed > day:
                break
            index, since = index + 1, passed
        return min(index, len(PHASES) - 1)
