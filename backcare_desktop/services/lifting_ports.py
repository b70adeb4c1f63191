"""What the use cases of the return to lifting need of the outside."""

from datetime import date, datetime
from typing import Protocol

from backcare_desktop.core.gates import GateTry
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.phase import Correction
from backcare_desktop.core.running import RunningComeback, RunningPlan
from backcare_desktop.core.training_week import TrainingWeek


class LiftingStore(Protocol):
    """Gates, lifts, plans and the lift log. Every method may raise StorageUnavailable."""

    # --- gates and phases ----------------------------------------------------------------------

    def add_try(self, gate_try: GateTry) -> None:
        """Keep an answer to a gate."""
        ...

    def remove_try(self, try_id: str, at_utc: datetime) -> None:
        """Take an answer out of every view; it can be restored."""
        ...

    def restore_try(self, try_id: str) -> None:
        """Undo a removal."""
        ...

    def tries(self, episode_id: str) -> tuple[GateTry, ...]:
        """All answers of an episode, in order of time."""
        ...

    def correct(self, episode_id: str, correction: Correction | None) -> None:
        """Keep the person's own word on the phase; None takes it back."""
        ...

    def correction(self, episode_id: str) -> Correction | None:
        """The person's latest word on the phase of an episode."""
        ...

    # --- lifts and their plans -----------------------------------------------------------------

    def put_lift(self, lift: Lift) -> None:
        """Keep a lift, or rewrite the one with its id."""
        ...

    def remove_lift(self, lift_id: str, at_utc: datetime) -> None:
        """Take a lift out of every list; its log stays, and it can be restored."""
        ...

    def restore_lift(self, lift_id: str) -> None:
        """Undo a removal."""
        ...

    def lifts(self) -> tuple[Lift, ...]:
        """The lifts, in the order they were named."""
        ...

    def put_plan(self, running: RunningPlan) -> int:
        """Follow a plan for its lift; the one before is kept in the file, and no longer shown.

        Returns its number, which no other plan has.
        """
        ...

    def undo_plan(self, number: int) -> None:
        """Take one plan out of the file; the newest of those that are left is followed."""
        ...

    def put_planned(self, lift: Lift, running: RunningPlan) -> int:
        """Keep a lift and follow a plan for it, in one transaction; the plan's number."""
        ...

    def undo_planned(self, lift: Lift, number: int) -> None:
        """Back to the lift as it was, and that plan out of the file, in one transaction."""
        ...

    def plans(self) -> tuple[RunningPlan, ...]:
        """The plans that are followed, in the order of the lifts."""
        ...

    def usual_loads(self) -> tuple[tuple[str, datetime, Load], ...]:
        """Lift, time and usual load of every plan there is, each lift's in the order of making."""
        ...

    def put_comeback(self, running: RunningComeback) -> None:
        """Follow a comeback in its episode, or rewrite the one of that episode."""
        ...

    def drop_comeback(self, episode_id: str) -> None:
        """Follow none."""
        ...

    def comeback(self, episode_id: str) -> RunningComeback | None:
        """The comeback of an episode."""
        ...

    # --- the log -------------------------------------------------------------------------------

    def log(self, *entries: LiftEntry) -> None:
        """Keep what was lifted, or rewrite entries with their ids, in one transaction."""
        ...

    def remove(self, entry_id: str, at_utc: datetime) -> None:
        """Take an entry out of every view; it can be restored."""
        ...

    def restore(self, entry_id: str) -> None:
        """Undo a removal."""
        ...

    def entries(self, first: date, last: date) -> tuple[LiftEntry, ...]:
        """Entries of these days, in order of time, removed lifts' entries too."""
        ...

    def filmed(self, day: date) -> None:
        """Keep that lifts were filmed on a day."""
        ...

    def unfilmed(self, day: date) -> None:
        """Take that back."""
        ...

    def last_filmed(self) -> date | None:
        """The latest day on which lifts were filmed."""
        ...

    # --- the week ------------------------------------------------------------------------------

    def plan_week(self, week: TrainingWeek | None) -> None:
        """Keep what the days of a week are for, or rewrite them; None takes them back."""
        ...

    def week(self) -> TrainingWeek | None:
        """What the days of a week are for; None if that was never said."""
        ...
