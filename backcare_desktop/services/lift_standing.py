"""Where a lift stands in its load plan, and what today allows."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from msgspec import Struct

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_calm import Usual
from backcare_desktop.core.load_plan import Lift, LoadPlan, scheme
from backcare_desktop.core.load_week import Move, replan
from backcare_desktop.core.phase import PHASES, gates_for_share, most_share
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.services.lift_weeks import Followed, Open, follow

ALL_OPEN = Open()
"""Nothing is held back on any day."""


class LiftStanding(Struct, frozen=True):
    """A lift, and what may be lifted today.

    Attributes:
        lift: which.
        running: its plan as it is kept; None if there is none for this episode.
        followed: the same as its weeks have gone; None without a plan.
        load: the most for today, lighter at once when this week asks for a step back; None while
            no load is open, or nothing that light can be loaded.
        kept: the same, a lock and strong pain of today left aside: what the plan stands at.
        missing: gates to be met before this week's load, in order.
        waits_for: the phase that this week's load waits for; None when it waits for none.
        opened: how much of the usual load is open, day by day.
        calm_first: this week's load waits for a calm week above half, and for nothing else.
    """

    lift: Lift
    running: RunningPlan | None = None
    followed: Followed | None = None
    load: Load | None = None
    kept: Load | None = None
    missing: tuple[Gate, ...] = ()
    waits_for: RoutinePhase | None = None
    opened: Open = ALL_OPEN
    calm_first: bool = False

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
        """Whether gates, phase or the log keep this week's load back."""
        return bool(self.missing) or self.waits_for is not None or self.calm_first

    @property
    def setback(self) -> bool:
        """Whether this week asks for a step back."""
        return self.followed is not None and self.followed.outlook.move is Move.STEP_BACK

    @property
    def stepped_back(self) -> LoadPlan | None:
        """The plan after a step back from here; None without a plan."""
        followed = self.followed
        if followed is None:
            return None
        return replan(followed.plan, followed.week.number, followed.lifted)


def lift_standing(
    lift: Lift,
    running: RunningPlan | None,
    entries: Iterable[LiftEntry],
    usual: Usual,
    today: date,
    reached: tuple[RoutinePhase, frozenset[Gate]] | None,
    opened: Open = ALL_OPEN,
    *,
    closed: bool = False,
) -> LiftStanding:
    """Where a lift stands today.

    Args:
        lift, running: the lift and its plan.
        entries: what was logged, of other lifts, too.
        usual: usual mornings.
        today: the day it is.
        reached: the phase and the gates that are met; None while no episode holds anything back.
        opened: how much of the usual load is open, day by day.
        closed: a symptom check locks now, or pain is strong today: nothing is open, whatever the
            day had before.
    """
    if running is None:
        return LiftStanding(lift, opened=opened)
    followed = follow(running, entries, usual, today, opened)
    needs = opened.needs(followed.week, lift)
    missing: tuple[Gate, ...] = ()
    waits, calm_first = None, False
    if reached is not None and not followed.complete:
        phase, met = reached
        missing = tuple(gate for gate in gates_for_share(needs) if gate not in met)
        waits = _phase_of(needs) if needs > most_share(phase) else None
        calm_first = not missing and waits is None and 0 < opened.shares.on(today) < needs
    kept = _opened(lift, followed, opened.most_kg(today, lift))
    load = None if closed else kept
    return LiftStanding(lift, running, followed, load, kept, missing, waits, opened, calm_first)


def _opened(lift: Lift, followed: Followed, most_kg: Decimal | None) -> Load | None:
    """The most for today.

    Args:
        lift: whose.
        followed: its plan.
        most_kg: kilograms that are open; None where nothing is held back.
    """
    week = followed.week
    kg = week.exact_kg if week.load is None else week.load.kg
    if followed.outlook.move is Move.STEP_BACK:
        lighter = replan(followed.plan, week.number, followed.lifted)
        kg = min(kg, lighter.weeks[0].exact_kg)
    if most_kg is not None:
        kg = min(kg, most_kg)
    return lift.loadable(kg) if kg > 0 else None


def _phase_of(share: Decimal) -> RoutinePhase:
    """The earliest phase that has as much of the usual load."""
    return next(phase for phase in PHASES if share <= most_share(phase))
