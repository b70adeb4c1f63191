"""Lifts, their load plans and the lift log."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
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
from backcare_desktop.core.load_week import replan
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lifting_ports import LiftingStore

LIFTING = Changes(lifting=True)


@dataclass(frozen=True, slots=True)
class Lifted:
    """What somebody says was lifted; see :class:`LiftEntry`."""

    day: date
    lift_id: str
    sets: int
    reps: int
    load: Load
    effort: int | None = None
    pain_during: int | None = None
    pain_next_morning: int | None = None
    form: tuple[FormPoint, ...] | None = None
    note: str = ""


class Lifting:
    """The use cases of lifts and their log. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.

    Args:
        store: lifts, plans and log.
        clock, new_id: time, and keys that no other row has.
        admit: raises LockedError while a symptom check locks.
    """

    def __init__(
        self,
        store: LiftingStore,
        clock: Clock,
        new_id: Callable[[], str],
        admit: Callable[[], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._admit = admit

    # --- lifts and plans -----------------------------------------------------------------------

    def add_lift(
        self,
        name: str,
        normal: Load,
        rounding: Rounding,
        share: Decimal = START_SHARE,
        cap: Decimal = CAP,
    ) -> Done:
        """Name a lift and plan its way back from today on.

        Raises:
            ValueError: the name can't be one, or share or cap are out of their bounds.
            LockedError: somebody has to look at the person first.
        """
        self._admit()
        lift = Lift(self._new_id(), name, normal, rounding)
        plan = load_plan(lift, share, cap)
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
        was open before, and a week has to pass. A lift without a plan gets one that begins with
        ``share``.

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
        plan = _no_heavier(plan, standing)
        running = RunningPlan(plan, began, self._clock.utc_now())
        number = self._store.put_planned(lift, running)

        def undo() -> Changes:
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

        Raises:
            ValueError: the lift has no plan, or another one by now.
        """
        followed = standing.followed
        if followed is None:
            raise ValueError("there is no plan to step back in")
        self._refuse_stale(standing)
        plan = replan(followed.plan, followed.week.number, followed.lifted)
        tomorrow = self._today + timedelta(days=1)
        number = self._store.put_plan(RunningPlan(plan, tomorrow, self._clock.utc_now()))

        def undo() -> Changes:
            self._store.undo_plan(number)
            return LIFTING

        return Done(LIFTING, undo)

    # --- the log -------------------------------------------------------------------------------

    def log(self, lifted: Lifted) -> Done:
        """Keep what was lifted.

        Raises:
            ValueError: something is out of its bounds, or the day lies ahead.
        """
        entry = self._entry(lifted, self._new_id())
        self._store.log(entry)
        return Done(LIFTING, lambda: self._take_entry(entry.id))

    def change(self, before: LiftEntry, lifted: Lifted) -> Done:
        """Rewrite an entry. It keeps the time it was entered, unless its day was later.

        Raises:
            ValueError: something is out of its bounds, or the day lies ahead.
        """
        entry = self._entry(lifted, before.id)
        if entry.day <= before.logged.local_date:
            entry = replace(entry, logged=before.logged)
        self._store.log(entry)
        return Done(LIFTING, lambda: self._put_back((before,)))

    def remove(self, entry_id: str) -> Done:
        """Take an entry out of every view."""
        self._take_entry(entry_id)

        def undo() -> Changes:
            self._store.restore(entry_id)
            return LIFTING

        return Done(LIFTING, undo)

    def answer_morning(self, day: date, score: int) -> Done:
        """Keep the pain on the morning after a day, with every entry of it that has none.

        Raises:
            ValueError: the score is not on the 0-10 scale.
        """
        before = tuple(e for e in self._store.entries(day, day) if e.pain_next_morning is None)
        self._store.log(*(replace(each, pain_next_morning=score) for each in before))
        return Done(LIFTING, lambda: self._put_back(before))

    def film(self) -> Done:
        """Keep that lifts were filmed today; undoing a second time leaves the first."""
        today = self._today
        before = self._store.last_filmed() == today
        self._store.filmed(today)

        def undo() -> Changes:
            if not before:
                self._store.unfilmed(today)
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
        self._store.plan_week((before or TrainingWeek()).with_day(weekday, kind))

        def undo() -> Changes:
            self._store.plan_week(before)
            return LIFTING

        return Done(LIFTING, undo)

    # --- help ----------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return now(self._clock).local_date

    def _entry(self, lifted: Lifted, entry_id: str) -> LiftEntry:
        return LiftEntry(
            id=entry_id,
            day=lifted.day,
            logged=now(self._clock),
            lift_id=lifted.lift_id,
            sets=lifted.sets,
            reps=lifted.reps,
            load=lifted.load,
            effort=lifted.effort,
            pain_during=lifted.pain_during,
            pain_next_morning=lifted.pain_next_morning,
            form=lifted.form,
            note=lifted.note,
        )

    def _refuse_stale(self, standing: LiftStanding) -> None:
        """Plans are made from what was looked at; a second press would make them twice."""
        if standing.running is not None and standing.running not in self._store.plans():
            raise ValueError("the plan is another one by now")

    def _take_lift(self, lift_id: str) -> Changes:
        self._store.remove_lift(lift_id, self._clock.utc_now())
        return LIFTING

    def _take_entry(self, entry_id: str) -> Changes:
        self._store.remove(entry_id, self._clock.utc_now())
        return LIFTING

    def _put_back(self, entries: tuple[LiftEntry, ...]) -> Changes:
        self._store.log(*entries)
        return LIFTING


def _on_bar(week: PlanWeek) -> Decimal:
    """Kilograms on the bar in a week: finer plates make today no heavier than that.

    Where nothing that light could be loaded, those of the line.
    """
    return week.exact_kg if week.load is None else week.load.kg


def _no_heavier(plan: LoadPlan, before: LiftStanding) -> LoadPlan:
    """The plan of a lift whose usual load was raised, no heavier than what was open before."""
    if before.followed is None or plan.lift.normal <= before.lift.normal:
        return plan
    opened = before.load
    most = before.lift.normal.kg * START_SHARE if opened is None else opened.kg
    return replace(plan, start_kg=min(plan.start_kg, on_line(most)))
