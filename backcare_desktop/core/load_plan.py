"""A lift's loads by week, from half of the usual load back to the whole.

The cap bounds what is on the bar: a week has the heaviest load that can be loaded and lies within
the cap above the week before. Where the plates are coarser than that, the load repeats while a line
in kilograms rises by the cap from it, until that line has reached the next load; the week says
then by how much the smallest step is above the cap.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from functools import cached_property

from msgspec import Struct

from backcare_desktop.core.load import Load, Rounding

START_SHARE = Decimal("0.5")
"""Of the usual load (articles.md, A-11)."""

CAP = Decimal("0.1")
OFFERED_CAPS = (Decimal("0.05"), Decimal("0.075"), CAP)
"""Shares a week: the source's 5-10 % (articles.md, A-10 and A-14)."""

LEAST_CAP, MOST_CAP = Decimal("0.025"), Decimal("0.25")
"""What a person may choose beyond the offer. No study gives a number (clinical.md 1.5, 15); with a
quarter more each week, half becomes the whole in four steps, and no setting is quicker than that.
"""

LEAST_SHARE = Decimal("0.1")
LONGEST_NAME = 60

WEEK = timedelta(days=7)
RECENT = timedelta(days=28)
"""How far back a load says anything about today's: our choice, as no source names a time."""

_LINE = Decimal("1E-10")  # a hundredth of a pound is a whole number of these
_THOUSANDTH = Decimal("0.001")
_LEAST_KG = Decimal("1E-6")

LIGHT, MIDDLE = Decimal("0.6"), Decimal("0.8")
"""Shares up to which a week has sets of eight, and sets of six: our choice."""


class Lift(Struct, frozen=True):
    """A lift that the person wants to come back to.

    Attributes:
        id: stable key.
        name: what the person calls it, one line.
        normal: the usual working load before the trouble.
        rounding: what can be loaded.

    Raises:
        ValueError: the name is empty, too long, or not one line.
    """

    id: str
    name: str
    normal: Load
    rounding: Rounding

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > LONGEST_NAME or not self.name.isprintable():
            raise ValueError(f"a lift's name is one line of 1 to {LONGEST_NAME} characters")

    def loadable(self, kg: Decimal) -> Load | None:
        """The heaviest load that can be loaded and isn't above ``kg`` kilograms; None if none is.

        Never above the usual load, which was lifted before, whatever plates are named now.
        """
        return self.normal if kg >= self.normal.kg else self.rounding.down(kg)

    def above(self, load: Load) -> Load:
        """The lightest that can be loaded above ``load``; the usual load at most."""
        return self.rounding.above(load.kg, self.normal.kg) or self.normal


class PlanWeek(Struct, frozen=True):
    """One week of a plan.

    Attributes:
        number: counted from 1 over all plans of a return.
        exact_kg: the load in kilograms; while it repeats, the line that rises from it.
        load: what is on the bar; None below the lightest.
        share: of the usual load, to a tenth of a percent; that of the line without a load.
        sets, reps: how often, and repetitions a set.
        step: how much heavier than the week before, as a share, where that is the smallest step
            of the plates and above the cap; None where the cap is kept.
    """

    number: int
    exact_kg: Decimal
    load: Load | None
    share: Decimal
    sets: int
    reps: int
    step: Decimal | None = None


class LoadPlan(Struct, frozen=True, dict=True):
    """The weeks of one lift, the last one with the usual load itself.

    Attributes:
        lift: whose loads.
        start_kg: what the first week has at most, in kilograms.
        cap: how much heavier a week may be than the one before, as a share.
        first_week: number of the first week.

    Raises:
        ValueError: it begins at nothing or above the usual load, or the cap is out of its bounds.
    """

    lift: Lift
    start_kg: Decimal
    cap: Decimal = CAP
    first_week: int = 1

    def __post_init__(self) -> None:
        if not _LEAST_KG <= self.start_kg <= self.lift.normal.kg:
            raise ValueError("a plan begins above 0 and no higher than the usual load")
        if not LEAST_CAP <= self.cap <= MOST_CAP or self.cap % _THOUSANDTH:
            raise ValueError(f"the cap is {LEAST_CAP:%} to {MOST_CAP:%}, in tenths of a percent")
        if self.first_week < 1:
            raise ValueError("weeks count from 1")

    @cached_property
    def weeks(self) -> tuple[PlanWeek, ...]:
        """Every week, worked out from the others once."""
        return _weeks(self)

    def week(self, number: int) -> PlanWeek:
        """One week.

        Raises:
            ValueError: the plan has no such week.
        """
        for week in self.weeks:
            if week.number == number:
                return week
        raise ValueError(f"there is no week {number}")


def load_plan(lift: Lift, start_share: Decimal = START_SHARE, cap: Decimal = CAP) -> LoadPlan:
    """A plan from a share of the usual load.

    Raises:
        ValueError: the share is below a tenth or above the whole, or the cap is out of its bounds.
    """
    if not LEAST_SHARE <= start_share <= 1:
        raise ValueError("a plan begins with a tenth to the whole of the usual load")
    return LoadPlan(lift, on_line(lift.normal.kg * start_share), cap)


def scheme(share: Decimal) -> tuple[int, int]:
    """Sets and repetitions for a share of the usual load: fewer and heavier on the way up.

    Our choice; the sources name no numbers.
    """
    if share <= LIGHT:
        return 3, 8
    return (3, 6) if share <= MIDDLE else (4, 5)


def _weeks(plan: LoadPlan) -> tuple[PlanWeek, ...]:
    normal_kg = plan.lift.normal.kg
    load = plan.lift.loadable(plan.start_kg)
    line = plan.start_kg if load is None else load.kg
    weeks = [_week(plan.first_week, line, load, plan.lift)]
    while load is None or load.kg < normal_kg:
        line = min(normal_kg, on_line(line * (1 + plan.cap)))
        load, step = _next(plan, load, line)
        if load is not None and load != weeks[-1].load:
            line = load.kg
        weeks.append(_week(plan.first_week + len(weeks), line, load, plan.lift, step))
    return tuple(weeks)


def _next(plan: LoadPlan, load: Load | None, line: Decimal) -> tuple[Load | None, Decimal | None]:
    """The load after another, and its step where that is above the cap.

    Args:
        plan: whose.
        load: that of the week before.
        line: kilograms that the line has come to.
    """
    found = plan.lift.loadable(line)
    if load is None or found is None or found.kg <= load.kg * (1 + plan.cap):
        return found, None
    smallest = plan.lift.above(load)
    return smallest, (smallest.kg / load.kg - 1).quantize(_THOUSANDTH, ROUND_UP)


def _week(
    number: int, line: Decimal, load: Load | None, lift: Lift, step: Decimal | None = None
) -> PlanWeek:
    kg = line if load is None else load.kg
    share = (kg / lift.normal.kg).quantize(_THOUSANDTH, ROUND_HALF_UP)
    return PlanWeek(number, line, load, share, *scheme(share), step)


def on_line(kg: Decimal) -> Decimal:
    """Kilograms as a line keeps them: never more than asked for, and exact for any load."""
    return max(_LEAST_KG, kg.quantize(_LINE, ROUND_DOWN))


# --- a load that runs ahead ----------------------------------------------------------------------


class Jump(Struct, frozen=True):
    """A logged load that is higher than the cap allows.

    Attributes:
        load: what was logged.
        measure: what it is held against.
        on: the day of that; None when it is the plan's load.
    """

    load: Load
    measure: Load
    on: date | None

    @property
    def rise(self) -> Decimal:
        """How much higher, as a share of the measure, to a tenth of a percent."""
        return (self.load.kg / self.measure.kg - 1).quantize(_THOUSANDTH, ROUND_HALF_UP)


def jump(
    earlier: Iterable[tuple[date, Load]],
    load: Load,
    day: date,
    cap: Decimal = CAP,
    planned: Load | None = None,
) -> Jump | None:
    """Whether a load is more than ``cap`` above the week before.

    The week before is the seven days that end with the last day the lift was done before ``day``,
    and none of them lies more than 28 days back. So a break earns nothing: after three weeks the
    measure is what it was. What was lifted on ``day`` itself doesn't count, as warming up would
    raise the measure. After more than 28 days the plan's load is the measure.

    Args:
        earlier: days and loads of this lift. Leave out those before the trouble began.
        load, day: what is logged, and for which day.
        cap: the share above the measure that is no jump.
        planned: the plan's load for that day, the measure where nothing else is; None without.
    """
    recent = [(on, each) for on, each in earlier if timedelta(0) < day - on <= RECENT]
    on: date | None = None
    if recent:
        last = max(on for on, _ in recent)
        measure, on = max((each, on) for on, each in recent if last - on < WEEK)
    elif planned is not None:
        measure = planned
    else:
        return None
    return Jump(load, measure, on) if load.kg > measure.kg * (1 + cap) else None
