"""Where a lift stands in its load plan: the weeks that are over, this week, what today allows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median_low

from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import WEEK, Jump, Lift, LoadPlan, PlanWeek, jump
from backcare_desktop.core.load_week import Move, NextWeek, next_week, repeat_week, replan
from backcare_desktop.core.open_days import OpenShares
from backcare_desktop.core.phase import gates_for_share, most_share
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.services.lifting_ports import RunningPlan

USUAL_DAYS = timedelta(days=14)
"""How long before a week its usual morning is looked for."""

USUAL_MORNINGS = 3
"""Fewer rated mornings than this say nothing about what is usual."""

NOON_HOUR = 12
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
        load: the most for today; None while no load is open, or nothing that light can be loaded.
        missing: gates to be met before this week's load, in order.
        waits_for: the phase that this week's load waits for; None when it waits for none.
    """

    lift: Lift
    running: RunningPlan | None = None
    followed: Followed | None = None
    load: Load | None = None
    missing: tuple[Gate, ...] = ()
    waits_for: RoutinePhase | None = None

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
    complete = False
    while (days := _open_week(plan.week(number), since, shares)) and days[1] <= today:
        past = _between(own, *days)
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
    )


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
    week = followed.week
    if reached is None:
        return LiftStanding(lift, running, followed, week.load)
    phase, met = reached
    most = most_share(phase)
    missing = tuple(gate for gate in gates_for_share(week.share) if gate not in met)
    waits = _phase_of(week) if week.share > most else None
    open_kg = min(week.exact_kg, lift.normal.kg * most)
    load = lift.loadable(open_kg) if open_kg > 0 else None
    return LiftStanding(lift, running, followed, load, missing, waits)


def jump_of(
    standing: LiftStanding,
    entries: Iterable[LiftEntry],
    load: Load,
    day: date,
    since: date | None = None,
) -> Jump | None:
    """Whether a load on a day passes the cap of the lift's plan.

    Args:
        standing: the lift.
        entries: what was logged; leave out the one that is looked at.
        load, day: what is looked at.
        since: entries before that day don't count; the first day of the trouble.
    """
    if standing.followed is None:
        return None
    earlier = [
        (entry.day, entry.load)
        for entry in entries
        if entry.lift_id == standing.lift.id and (since is None or entry.day >= since)
    ]
    week = standing.followed.planned_on(day)
    planned = week.load if week is not None else None
    return jump(earlier, load, day, standing.followed.plan.cap, planned)


def usual_mornings(ratings: Iterable[Rating], lifting_days: frozenset[date]) -> Usual:
    """How much it usually hurts in the morning, from the diary.

    The middle of the first ratings before noon in the 14 days before; mornings after a day with
    lifting are left out, as they are what is held against it. Unknown below three mornings.

    Args:
        ratings: in any order.
        lifting_days: days on which something was lifted.
    """
    first: dict[date, Rating] = {}
    for rating in ratings:
        day = rating.when.local_date
        morning = rating.when.local.date() == day and rating.when.local.hour < NOON_HOUR
        lone = rating.context in (RatingContext.NOW, RatingContext.NEXT_MORNING)
        after = day - timedelta(days=1) in lifting_days
        if not morning or not lone or after:
            continue
        known = first.get(day)
        if known is None or rating.when.at_utc < known.when.at_utc:
            first[day] = rating

    def usual(day: date) -> int | None:
        scores = [r.score for on, r in first.items() if day - USUAL_DAYS <= on < day]
        return median_low(scores) if len(scores) >= USUAL_MORNINGS else None

    return usual


def heaviest(entries: Iterable[LiftEntry]) -> Load | None:
    """The heaviest load of some entries; None if there are none."""
    return max((entry.load for entry in entries), default=None)


def _between(entries: tuple[LiftEntry, ...], first: date, until: date) -> tuple[LiftEntry, ...]:
    return tuple(entry for entry in entries if first <= entry.day < until)


def _phase_of(week: PlanWeek) -> RoutinePhase:
    """The earliest phase that has as much as this week."""
    phases = [phase for phase in RoutinePhase if phase is not RoutinePhase.ANY]
    return next(phase for phase in phases if week.share <= most_share(phase))
