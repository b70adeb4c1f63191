"""Where a lift stands in its load plan: the weeks that are over, this week, what today allows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import (
    RECENT,
    START_SHARE,
    WEEK,
    Lift,
    LoadPlan,
    PlanWeek,
    on_line,
    scheme,
)
from backcare_desktop.core.load_week import Move, NextWeek, next_week, repeat_week, replan
from backcare_desktop.core.open_days import OpenShares
from backcare_desktop.core.phase import gates_for_share, most_share
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.running import RunningPlan

EVERYTHING = OpenShares()
"""Nothing is held back on any day."""

Usual = Callable[[date], int | None]
"""How much it usually hurts in the morning, 0-10, before the week that begins on a day."""


@dataclass(frozen=True, slots=True)
class PastWeek:
    """A week that is over.

    Attributes:
        week: what it held.
        first_day: its first day with its load open.
        until: the day after its last.
        came: what came after it.
    """

    week: PlanWeek
    first_day: date
    until: date
    came: NextWeek


@dataclass(frozen=True, slots=True)
class Followed:
    """A plan as its weeks have gone.

    Attributes:
        plan: the plan now: repeated and stepped-back weeks have made another of it.
        week: this week.
        first_day: its first day, or that of the wait before it; tomorrow, right after a step back.
        passed: the weeks that are over, the earliest first. One in which nothing was lifted comes
            again under its number: weeks are counted as they are lifted.
        outlook: what this week asks for so far.
        lifted: the heaviest load since its first day; None if there was none.
        complete: the week with the usual load is over, and nothing spoke against it.
        began: the day on which the plan was made to begin.
        held: the load of this week isn't open today; the plan waits.
        starts: the first day of this week and of those to come, by what is known now; None where
            a week waits for something without a date.
        rested: the day from which the plan went back to its start, because nothing had been lifted
            for longer than a load says anything; None without, and once a week was lifted again.
    """

    plan: LoadPlan
    week: PlanWeek
    first_day: date
    passed: tuple[PastWeek, ...]
    outlook: NextWeek
    lifted: Load | None
    complete: bool
    began: date
    held: bool
    starts: tuple[date | None, ...]
    rested: date | None = None

    def planned_on(self, day: date) -> PlanWeek | None:
        """The week that a day lay in, or that it waited for; None for a day outside of the plan."""
        if day < self.began:
            return None
        found = next((past.week for past in self.passed if day < past.until), None)
        return found or (None if self.complete else self.week)


@dataclass(frozen=True, slots=True)
class LiftStanding:
    """A lift, and what may be lifted today.

    Attributes:
        lift: which.
        running: its plan as it is kept; None if there is none for this episode.
        followed: the same as its weeks have gone; None without a plan.
        load: the most for today, lighter at once when this week asks for a step back; None while
            no load is open, or nothing that light can be loaded.
        missing: gates to be met before this week's load, in order.
        waits_for: the phase that this week's load waits for; None when it waits for none.
        shares: how much of the usual load is open, day by day.
    """

    lift: Lift
    running: RunningPlan | None = None
    followed: Followed | None = None
    load: Load | None = None
    missing: tuple[Gate, ...] = ()
    waits_for: RoutinePhase | None = None
    shares: OpenShares = EVERYTHING

    @property
    def scheme(self) -> tuple[int, int] | None:
        """Sets and repetitions for today's load; None without one."""
        if self.load is None or self.followed is None:
            return None
        week = self.followed.week
        if week.load == self.load:
            return week.sets, week.reps
        return scheme(self.load.kg / self.lift.normal.kg)

    @property
    def held(self) -> bool:
        """Whether gates or phase keep this week's load back."""
        return bool(self.missing) or self.waits_for is not None


def follow(
    running: RunningPlan,
    entries: Iterable[LiftEntry],
    usual: Usual,
    today: date,
    shares: OpenShares = EVERYTHING,
) -> Followed:
    """The plan on a day, after each week that is over has moved it up, on or back.

    A week is over after seven days on which its load was open. Nothing of this is kept: an answer
    that is given or changed later changes what it says.

    Args:
        running: the plan as it is kept.
        entries: what was logged; entries of other lifts are passed over.
        usual: usual mornings.
        today: the day it is.
        shares: how much of the usual load is open, day by day.
    """
    own = tuple(entry for entry in entries if entry.lift_id == running.plan.lift.id)
    plan, since, number = running.plan, running.began, running.plan.first_week
    passed: list[PastWeek] = []
    complete, rested = False, None
    breaks = _breaks(running.began, own, today)
    while True:
        days = _open_week(plan.week(number), since, shares)
        rest = _rest(breaks, since, days)
        if rest is not None and (lighter := _rested(running, plan, number)) is not None:
            plan, since, rested = lighter, rest, rest
            continue
        if days is None or days[1] > today:
            break
        past = _between(own, *days)
        rested = None if past else rested
        came = next_week(plan, number, past, usual(days[0]))
        passed.append(PastWeek(plan.week(number), *days, came))
        complete = came.move is Move.MOVE_UP and number == plan.weeks[-1].number
        if complete:
            break
        plan, number = _moved(plan, number, came, heaviest(past))
        since = days[1]
    week = plan.week(number)
    held = not complete and shares.on(max(since, today)) < week.share
    begun = shares.first_open(week.share, since)
    here = since if begun is None or begun > today or complete else begun
    lately = tuple(entry for entry in own if entry.day >= here)
    return Followed(
        plan=plan,
        week=week,
        first_day=here,
        passed=tuple(passed),
        outlook=next_week(plan, number, lately, usual(here), held=held),
        lifted=heaviest(lately),
        complete=complete,
        began=running.began,
        held=held,
        starts=_starts(plan, number, since, shares),
        rested=rested,
    )


def _breaks(began: date, own: Iterable[LiftEntry], today: date) -> tuple[date, ...]:
    """Days up to today on which nothing had been lifted for longer than RECENT."""
    days = sorted({began, *(entry.day for entry in own)})
    longest = RECENT + timedelta(days=1)
    later = [*days[1:], date.max]
    found = (day + longest for day, then in zip(days, later, strict=True) if then - day > RECENT)
    return tuple(day for day in found if day <= today)


def _rest(breaks: tuple[date, ...], since: date, days: tuple[date, date] | None) -> date | None:
    """The first break in a week that is looked at from ``since`` on."""
    return next((b for b in breaks if since < b and (days is None or b < days[1])), None)


def _rested(running: RunningPlan, plan: LoadPlan, number: int) -> LoadPlan | None:
    """The plan from its start again; None where it stands no higher than that.

    After a break longer than RECENT what was lifted before says nothing, so that the plan goes back
    to the share that every plan begins with at most: our choice.
    """
    lift = plan.lift
    start = min(running.plan.start_kg, on_line(lift.normal.kg * START_SHARE))
    if start >= plan.week(number).exact_kg:
        return None
    return LoadPlan(lift, start, plan.cap, number)


def _open_week(week: PlanWeek, since: date, shares: OpenShares) -> tuple[date, date] | None:
    """Its first open day and the day after its seventh; None where they aren't known."""
    first = shares.first_open(week.share, since)
    until = None if first is None else shares.after(week.share, first, WEEK.days)
    return None if first is None or until is None else (first, until)


def _moved(
    plan: LoadPlan, number: int, came: NextWeek, lifted: Load | None
) -> tuple[LoadPlan, int]:
    """The plan after a week, and the number of the next one."""
    if came.move is Move.STEP_BACK:
        return replan(plan, number, lifted), number + 1
    if lifted is None:
        return plan, number
    if came.move is Move.REPEAT:
        return repeat_week(plan, number, lifted), number + 1
    return plan, number + 1


def _starts(
    plan: LoadPlan, number: int, since: date, shares: OpenShares
) -> tuple[date | None, ...]:
    found: list[date | None] = []
    here: date | None = since
    for week in plan.weeks:
        if week.number < number:
            continue
        days = None if here is None else _open_week(week, here, shares)
        found.append(None if here is None else shares.first_open(week.share, here))
        here = None if days is None else days[1]
    return tuple(found)


def lift_standing(
    lift: Lift,
    running: RunningPlan | None,
    entries: Iterable[LiftEntry],
    usual: Usual,
    today: date,
    reached: tuple[RoutinePhase, frozenset[Gate]] | None,
    shares: OpenShares = EVERYTHING,
) -> LiftStanding:
    """Where a lift stands today.

    Args:
        lift, running: the lift and its plan.
        entries: what was logged; entries of other lifts are passed over.
        usual: usual mornings.
        today: the day it is.
        reached: the phase and the gates that are met; None while no episode holds anything back.
        shares: how much of the usual load is open, day by day.
    """
    if running is None:
        return LiftStanding(lift)
    followed = follow(running, entries, usual, today, shares)
    week, most = followed.week, shares.on(today)
    missing: tuple[Gate, ...] = ()
    waits = None
    if reached is not None:
        phase, met = reached
        most = min(most, most_share(phase))
        missing = tuple(gate for gate in gates_for_share(week.share) if gate not in met)
        waits = _phase_of(week) if week.share > most_share(phase) else None
    load = _opened(lift, followed, most)
    return LiftStanding(lift, running, followed, load, missing, waits, shares)


def _opened(lift: Lift, followed: Followed, most: Decimal) -> Load | None:
    """The most for today.

    Args:
        lift: whose.
        followed: its plan.
        most: the share of the usual load that is open.
    """
    week = followed.week
    kg = week.exact_kg if week.load is None else week.load.kg
    if followed.outlook.move is Move.STEP_BACK:
        lighter = replan(followed.plan, week.number, followed.lifted)
        kg = min(kg, lighter.weeks[0].exact_kg)
    kg = min(kg, lift.normal.kg * most)
    return lift.loadable(kg) if kg > 0 else None


def heaviest(entries: Iterable[LiftEntry]) -> Load | None:
    """The heaviest load of some entries; None if there are none."""
    return max((entry.load for entry in entries), default=None)


def _between(entries: tuple[LiftEntry, ...], first: date, until: date) -> tuple[LiftEntry, ...]:
    return tuple(entry for entry in entries if first <= entry.day < until)


def _phase_of(week: PlanWeek) -> RoutinePhase:
    """The earliest phase that has as much as this week."""
    phases = [phase for phase in RoutinePhase if phase is not RoutinePhase.ANY]
    return next(phase for phase in phases if week.share <= most_share(phase))
