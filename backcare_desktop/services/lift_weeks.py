"""The weeks of a load plan as they have gone: those that are over, this one, those to come."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_calm import Usual
from backcare_desktop.core.load_plan import (
    RECENT,
    START_SHARE,
    WEEK,
    Lift,
    LoadPlan,
    PlanWeek,
    on_line,
)
from backcare_desktop.core.load_week import Move, NextWeek, next_week, repeat_week, replan
from backcare_desktop.core.open_days import WHOLE, OpenShares
from backcare_desktop.core.running import RunningPlan

EVERYTHING = OpenShares()
"""Nothing is held back on any day."""

_THOUSANDTH = Decimal("0.001")


class PastWeek(Struct, frozen=True):
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


class Followed(Struct, frozen=True):
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


class Open(Struct, frozen=True):
    """What is open of a lift, day by day.

    Attributes:
        shares: of its usual load.
        usual: the usual load that they are shares of: the lowest that was named in this episode,
            so that a higher one opens nothing; None for the one that the plan has.
    """

    shares: OpenShares = EVERYTHING
    usual: Load | None = None

    def needs(self, week: PlanWeek, lift: Lift) -> Decimal:
        """The share that a week of a lift's plan asks for, to a tenth of a percent."""
        kg = week.exact_kg if week.load is None else week.load.kg
        share = kg / (self.usual or lift.normal).kg
        return min(WHOLE, share.quantize(_THOUSANDTH, ROUND_HALF_UP))

    def most_kg(self, day: date, lift: Lift) -> Decimal | None:
        """Kilograms that are open on a day; None where nothing is held back."""
        share = self.shares.on(day)
        return None if share == WHOLE else (self.usual or lift.normal).kg * share


_ALL_OPEN = Open()


def follow(
    running: RunningPlan,
    entries: Iterable[LiftEntry],
    usual: Usual,
    today: date,
    opened: Open = _ALL_OPEN,
) -> Followed:
    """The plan on a day, after each week that is over has moved it up, on or back.

    A week is over after seven days on which its load was open. What hurt while it waited is a
    reason to step back all the same, and stays one until the plan has. Nothing of this is kept: an
    answer that is given or changed later changes what it says.

    Args:
        running: the plan as it is kept.
        entries: what was logged; of other lifts pain above 3 counts, and nothing else.
        usual: usual mornings.
        today: the day it is.
        opened: how much of the usual load is open, day by day.
    """
    entries = tuple(entries)
    own = tuple(entry for entry in entries if entry.lift_id == running.plan.lift.id)
    at = _At(running.plan, running.plan.first_week, running.began)
    passed: list[PastWeek] = []
    breaks = _breaks(running.began, own, today)
    while True:
        days = None if at.complete else at.days(opened)
        rest = _rest(breaks, at.since, days)
        if rest is not None and (lighter := _rested(running, at)) is not None:
            at = replace(at, plan=lighter, since=rest, rested=rest, complete=False)
            continue
        if days is None or days[1] > today:
            break
        past = _between(entries, *days)
        came = next_week(
            at.plan,
            at.number,
            past,
            usual(days[0]),
            waited=_between(entries, at.since, days[0]),
        )
        passed.append(PastWeek(at.week, *days, came))
        if at.week.load is None:
            breaks = _breaks(days[1], own, today)
        at = at.after(came, days[1], own, days[0])
    return _followed(running, at, passed, entries, usual, today, opened)


class _At(Struct, frozen=True):
    """A place in a plan; the names are those of :class:`Followed`.

    Attributes:
        since: the day after the week before, or the first day of all.
    """

    plan: LoadPlan
    number: int
    since: date
    rested: date | None = None
    complete: bool = False

    @property
    def week(self) -> PlanWeek:
        return self.plan.week(self.number)

    def first_open(self, opened: Open) -> date | None:
        return opened.shares.first_open(opened.needs(self.week, self.plan.lift), self.since)

    def days(self, opened: Open) -> tuple[date, date] | None:
        """The week's first open day and the day after its seventh; None where they aren't known."""
        share = opened.needs(self.week, self.plan.lift)
        first = opened.shares.first_open(share, self.since)
        until = None if first is None else opened.shares.after(share, first, WEEK.days)
        return None if first is None or until is None else (first, until)

    def after(self, came: NextWeek, until: date, own: tuple[LiftEntry, ...], opened: date) -> "_At":
        """The place after this week.

        Args:
            came: what comes after it.
            until: the day after it.
            own: what was logged of the lift.
            opened: its first open day.
        """
        lifted = heaviest(_between(own, opened, until))
        rested = self.rested if lifted is None else None
        there = replace(self, since=until, rested=rested)
        if came.move is Move.STEP_BACK:
            most = heaviest(_between(own, self.since, until))
            lighter = replan(self.plan, self.number, most)
            return replace(there, plan=lighter, number=self.number + 1)
        if came.move is Move.MOVE_UP:
            complete = self.number == self.plan.weeks[-1].number
            return replace(there, number=self.number + (not complete), complete=complete)
        if lifted is None:
            return there
        again = repeat_week(self.plan, self.number, lifted)
        return replace(there, plan=again, number=self.number + 1)


def _followed(
    running: RunningPlan,
    at: _At,
    passed: list[PastWeek],
    entries: tuple[LiftEntry, ...],
    usual: Usual,
    today: date,
    opened: Open,
) -> Followed:
    begun = at.first_open(opened)
    here = at.since if begun is None or begun > today or at.complete else begun
    most = opened.shares.on(max(at.since, today))
    held = not at.complete and most < opened.needs(at.week, at.plan.lift)
    late = tuple(entry for entry in entries if entry.day >= here)
    waited = _between(entries, at.since, here)
    own = (e for e in (*waited, *late) if e.lift_id == at.plan.lift.id)
    first = replace(at, since=passed[-1].first_day) if at.complete else at
    return Followed(
        plan=at.plan,
        week=at.week,
        first_day=here,
        passed=tuple(passed),
        outlook=next_week(at.plan, at.number, late, usual(here), held=held, waited=waited),
        lifted=heaviest(own),
        complete=at.complete,
        began=running.began,
        held=held,
        starts=_starts(first, opened),
        rested=at.rested,
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


def _rested(running: RunningPlan, at: _At) -> LoadPlan | None:
    """The plan from its start again; None where it stands no higher than that.

    After a break longer than RECENT what was lifted before says nothing, so that the plan goes back
    to the share that every plan begins with at most: our choice. A plan that was lived to its end
    does as well.
    """
    lift = at.plan.lift
    start = min(running.plan.start_kg, on_line(lift.normal.kg * START_SHARE))
    if start >= at.week.exact_kg:
        return None
    return LoadPlan(lift, start, at.plan.cap, at.number)


def _starts(at: _At, opened: Open) -> tuple[date | None, ...]:
    """The first day of this week and of those to come; None from where they aren't known."""
    found: list[date | None] = []
    here: _At | None = at
    for week in at.plan.weeks:
        if week.number < at.number:
            continue
        here = None if here is None else replace(here, number=week.number)
        found.append(None if here is None else here.first_open(opened))
        days = None if here is None else here.days(opened)
        here = None if here is None or days is None else replace(here, since=days[1])
    return tuple(found)


def heaviest(entries: Iterable[LiftEntry]) -> Load | None:
    """The heaviest load of some entries; None if there are none."""
    return max((entry.load for entry in entries), default=None)


def _between(entries: tuple[LiftEntry, ...], first: date, until: date) -> tuple[LiftEntry, ...]:
    return tuple(entry for entry in entries if first <= entry.day < until)
