"""A lift's loads by week, from half of the usual load back to the whole.

Behind the loads stands an exact line in kilograms. Each week it is higher than the week before by
the cap at most, and what is loaded is the line rounded down to the plates at hand. Where the plates
are coarser than the cap, a load repeats until the line has reached the next one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

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
"""How far back a load says anything about today's."""

_LINE = Decimal("1E-10")  # a hundredth of a pound is a whole number of these
_THOUSANDTH = Decimal("0.001")
_LEAST_KG = Decimal("1E-6")

LIGHT, MIDDLE = Decimal("0.6"), Decimal("0.8")
"""Shares up to which a week has sets of eight, and sets of six."""


@dataclass(frozen=True, slots=True)
class Lift:
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


@dataclass(frozen=True, slots=True)
class PlanWeek:
    """One week of a plan.

    Attributes:
        number: counted from 1 over all plans of a return.
        exact_kg: the line.
        load: the line rounded down to what can be loaded; None below the lightest.
        share: of the usual load, to a tenth of a percent.
        sets, reps: how often, and repetitions a set.
    """

    number: int
    exact_kg: Decimal
    load: Load | None
    share: Decimal
    sets: int
    reps: int


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """The weeks of one lift, the last one with the usual load itself.

    Attributes:
        lift: whose loads.
        start_kg: where the line begins, in kilograms.
        cap: how much higher it may be from one week to the next, as a share.
        first_week: number of the first week.
        weeks: worked out from the others.

    Raises:
        ValueError: it begins at nothing or above the usual load, or the cap is out of its bounds.
    """

    lift: Lift
    start_kg: Decimal
    cap: Decimal = CAP
    first_week: int = 1
    weeks: tuple[PlanWeek, ...] = field(init=False)

    def __post_init__(self) -> None:
        if not _LEAST_KG <= self.start_kg <= self.lift.normal.kg:
            raise ValueError("a plan begins above 0 and no higher than the usual load")
        if not LEAST_CAP <= self.cap <= MOST_CAP or self.cap % _THOUSANDTH:
            raise ValueError(f"the cap is {LEAST_CAP:%} to {MOST_CAP:%}, in tenths of a percent")
        if self.first_week < 1:
            raise ValueError("weeks count from 1")
        object.__setattr__(self, "weeks", _weeks(self))

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
    """Sets and repetitions for a share of the usual load: fewer and heavier on the way up."""
    if share <= LIGHT:
        return 3, 8
    return (3, 6) if share <= MIDDLE else (4, 5)


def _weeks(plan: LoadPlan) -> tuple[PlanWeek, ...]:
    normal_kg = plan.lift.normal.kg
    weeks: list[PlanWeek] = []
    line, number = plan.start_kg, plan.first_week
    while line < normal_kg:
        weeks.append(_week(number, line, plan.lift))
        line, number = on_line(line * (1 + plan.cap)), number + 1
    return (*weeks, _week(number, normal_kg, plan.lift))


def _week(number: int, line: Decimal, lift: Lift) -> PlanWeek:
    share = (line / lift.normal.kg).quantize(_THOUSANDTH, ROUND_HALF_UP)
    return PlanWeek(number, line, lift.loadable(line), share, *scheme(share))


def on_line(kg: Decimal) -> Decimal:
    """Kilograms as a line keeps them: never more than asked for, and exact for any load."""
    return max(_LEAST_KG, kg.quantize(_LINE, ROUND_DOWN))


# --- a load that runs ahead ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Jump:
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
        planned: the plan's load for that week; up to it nothing is a jump, because plates can be
            coarser than the cap. None without a plan.
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
    most = max(measure.kg * (1 + cap), planned.kg if planned is not None else Decimal(0))
    return Jump(load, measure, on) if load.kg > most else None
