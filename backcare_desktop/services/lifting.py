"""Lifts, their load plans and the lift log."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from msgspec.structs import replace

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.load import Load, Rounding
from backcare_desktop.core.load_plan import (
    CAP,
    START_SHARE,
    Lift,
    LoadPlan,
    PlanWeek,
    load_plan,
    on_line,
)
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.lift_journal import LIFTING, LiftJournal
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lifting_ports import LiftingStore


class Lifting(LiftJournal):
    """The use cases of lifts and their log. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.

    Args:
        store: lifts, plans and log.
        clock, new_id: time, and keys that no other row has.
        admit: raises LockedError while a symptom check locks.
        held: what a return that ended unfinished still holds back.
    """

    def __init__(
        self,
        store: LiftingStore,
        clock: Clock,
        new_id: Callable[[], str],
        admit: Callable[[], None],
        held: HeldDays,
    ) -> None:
        super().__init__(store, clock, new_id)
        self._admit = admit
        self._held = held

    # --- lifts and plans -----------------------------------------------------------------------

    def add_lift(
        self,
        name: str,
        normal: Load,
        rounding: Rounding,
        share: Decimal = START_SHARE,
        cap: Decimal = CAP,
        lift_id: str = "",
    ) -> Done:
        """Name a lift and plan its way back from today on.

        After a return that ended unfinished the plan begins no higher than
        :meth:`HeldDays.most_to_begin` says.

        Args:
            name, normal, rounding: of the lift.
            share, cap: of its plan.
            lift_id: the key of the form; empty for a new one.

        Raises:
            ValueError: the name can't be one, or share or cap are out of their bounds.
            LockedError: somebody has to look at the person first.
        """
        self._admit()
        lift = Lift(lift_id or self._new_id(), name, normal, rounding)
        plan = self._begun(load_plan(lift, share, cap), normal)
        self._store.put_planned(lift, RunningPlan(plan, self._today, self._clock.utc_now()))
        return Done(LIFTING, lambda: self._take_lift(lift.id))

    def change_lift(
        self,
        standing: LiftStanding,
        lift: Lift,
        cap: Decimal,
        share: Decimal = START_SHARE,
        *,
        anew: bool = False,
    ) -> Done:
        """Rewrite a lift; its plan goes on from this week's load under the cap.

        What was planned in kilograms stays: neither another usual load nor another cap makes
        today heavier. Half of a higher usual load is more, so that a raised one begins with what
        was open before, and a week has to pass. While a step back is due, a change steps back as
        well, from tomorrow on. A lift without a plan gets one that begins with ``share``.

        Args:
            standing: the lift as it stands.
            lift: what it becomes.
            cap, share: of its plan.
            anew: begin another plan today, with ``share``, instead of going on.

        Raises:
            ValueError: it is another lift, its plan is another one by now, or share or cap are out
                of their bounds.
            LockedError: somebody has to look at the person first.
        """
        self._admit()
        before = standing.lift
        if lift.id != before.id:
            raise ValueError("a lift keeps its id")
        self._refuse_stale(standing)
        followed = None if anew else standing.followed
        plan, began = load_plan(lift, share, cap), self._today
        if followed is not None:
            start = min(_on_bar(followed.week), lift.normal.kg)
            plan, began = LoadPlan(lift, start, cap, followed.week.number), followed.first_day
        if followed is None:
            plan = self._begun(plan, min(before.normal, lift.normal))
        plan = _no_heavier(plan, standing)
        if standing.setback:
            began = self._today + timedelta(days=1)
        running = RunningPlan(plan, began, self._clock.utc_now())
        number = self._store.put_planned(lift, running)

        def undo() -> Changes:
            if lift not in self._store.lifts():
                raise ValueError("the lift has changed since")
            self._store.undo_planned(before, number)
            return LIFTING

        return Done(LIFTING, undo)

    def remove_lift(self, lift_id: str) -> Done:
        """Take a lift out of every list; its log stays."""
        self._take_lift(lift_id)

        def undo() -> Changes:
            self._store.restore_lift(lift_id)
            return LIFTING

        return Done(LIFTING, undo)

    def step_back(self, standing: LiftStanding) -> Done:
        """Plan anew after a setback: one step back at least, from tomorrow on.

        A second press finds the step of the first, and changes nothing.

        Raises:
            ValueError: the lift has no plan, or another one by now.
        """
        plan = standing.stepped_back
        if plan is None:
            raise ValueError("there is no plan to step back in")
        tomorrow = self._today + timedelta(days=1)
        if any(each.plan == plan and each.began == tomorrow for each in self._store.plans()):
            return Done()
        self._refuse_stale(standing)
        number = self._store.put_plan(RunningPlan(plan, tomorrow, self._clock.utc_now()))

        def undo() -> Changes:
            self._store.undo_plan(number)
            return LIFTING

        return Done(LIFTING, undo)

    # --- the week ------------------------------------------------------------------------------

    def choose_day(self, weekday: int, kind: DayKind) -> Done:
        """Keep what a day of the week is for; days that were never chosen are for rest.

        Args:
            weekday: Monday is 0.
            kind: what it is for.

        Raises:
            ValueError: there is no such day.
            LockedError: somebody has to look at the person first.
        """
        self._admit()
        before = self._store.week()
        after = (before or TrainingWeek()).with_day(weekday, kind)
        self._store.plan_week(after)

        def undo() -> Changes:
            if self._store.week() != after:
                raise ValueError("the week has changed since")
            self._store.plan_week(before)
            return LIFTING

        return Done(LIFTING, undo)

    # --- help ----------------------------------------------------------------------------------

    def _begun(self, plan: LoadPlan, usual: Load) -> LoadPlan:
        """A new plan, no higher than a return that ended unfinished leaves open."""
        most = self._held.most_to_begin(replace(plan.lift, normal=usual), self._today)
        return plan if most is None else replace(plan, start_kg=min(plan.start_kg, on_line(most)))

    def _refuse_stale(self, standing: LiftStanding) -> None:
        """Plans are made from what was looked at; a second press would make them twice."""
        if standing.running is not None and standing.running not in self._store.plans():
            raise ValueError("the plan is another one by now")

    def _take_lift(self, lift_id: str) -> Changes:
        self._store.remove_lift(lift_id, self._clock.utc_now())
        return LIFTING


def _on_bar(week: PlanWeek) -> Decimal:
    """Kilograms on the bar in a week: finer plates make today no heavier than that.

    Where nothing that light could be loaded, those of the line.
    """
    return week.exact_kg if week.load is None else week.load.kg


def _no_heavier(plan: LoadPlan, before: LiftStanding) -> LoadPlan:
    """The plan of a changed lift, no heavier than what may be lifted now.

    That counts while a step back is due, and where the usual load was raised.
    """
    if before.followed is None:
        return plan
    opened, lighter = before.kept, before.stepped_back
    most = plan.start_kg
    if before.setback and lighter is not None:
        most = lighter.weeks[0].exact_kg if opened is None else min(opened.kg, lighter.start_kg)
    elif plan.lift.normal > before.lift.normal:
        most = before.lift.normal.kg * START_SHARE if opened is None else opened.kg
    return replace(plan, start_kg=min(plan.start_kg, on_line(most)))
