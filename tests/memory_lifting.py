"""Gates, lifts, plans and the lift log in memory."""

from collections.abc import Container
from datetime import date, datetime

from backcare_desktop.core.gates import GateTry
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.phase import Correction
from backcare_desktop.core.running import RunningComeback, RunningPlan
from backcare_desktop.core.training_week import TrainingWeek
from tests.memory_base import Troubled, must_be_utc


class MemoryLifting(Troubled):
    """A lifting store in dictionaries."""

    def __init__(self) -> None:
        super().__init__()
        self._tries: dict[str, GateTry] = {}
        self._corrections: dict[str, Correction] = {}
        self._lifts: dict[str, Lift] = {}
        self._plans: dict[int, RunningPlan] = {}
        self._plans_made = 0
        self._comebacks: dict[str, RunningComeback] = {}
        self._entries: dict[str, LiftEntry] = {}
        self._films: set[date] = set()
        self._week: TrainingWeek | None = None
        self._removed: set[str] = set()

    # --- gates and phases ----------------------------------------------------------------------

    def add_try(self, gate_try: GateTry) -> None:
        self._check()
        self._tries[gate_try.id] = gate_try

    def remove_try(self, try_id: str, at_utc: datetime) -> None:
        self._take("try", self._tries, try_id, at_utc)

    def restore_try(self, try_id: str) -> None:
        self._give_back("try", self._tries, try_id)

    def tries(self, episode_id: str) -> tuple[GateTry, ...]:
        self._check()
        found = [t for t in self._tries.values() if t.episode_id == episode_id]
        return tuple(
            sorted((t for t in found if f"try {t.id}" not in self._removed), key=_tried_at)
        )

    def correct(self, episode_id: str, correction: Correction | None) -> None:
        self._check()
        self._corrections.pop(episode_id, None)
        if correction is not None:
            self._corrections[episode_id] = correction

    def correction(self, episode_id: str) -> Correction | None:
        self._check()
        return self._corrections.get(episode_id)

    # --- lifts and their plans -----------------------------------------------------------------

    def put_lift(self, lift: Lift) -> None:
        self._check()
        self._lifts[lift.id] = lift

    def remove_lift(self, lift_id: str, at_utc: datetime) -> None:
        self._take("lift", self._lifts, lift_id, at_utc)

    def restore_lift(self, lift_id: str) -> None:
        self._give_back("lift", self._lifts, lift_id)

    def lifts(self) -> tuple[Lift, ...]:
        self._check()
        return tuple(
            lift for lift in self._lifts.values() if f"lift {lift.id}" not in self._removed
        )

    def every_lift(self) -> dict[str, Lift]:
        """Lifts by their ids, removed ones too."""
        return dict(self._lifts)

    def put_plan(self, running: RunningPlan) -> int:
        self._check()
        _refuse_unknown("lift", self._lifts, running.plan.lift.id)
        self._plans_made += 1
        self._plans[self._plans_made] = running
        return self._plans_made

    def undo_plan(self, number: int) -> None:
        self._check()
        self._plans.pop(number, None)

    def put_planned(self, lift: Lift, running: RunningPlan) -> int:
        self.put_lift(lift)
        return self.put_plan(running)

    def undo_planned(self, lift: Lift, number: int) -> None:
        self.put_lift(lift)
        self.undo_plan(number)

    def plans(self) -> tuple[RunningPlan, ...]:
        self._check()
        newest = {running.plan.lift.id: running for running in self._plans.values()}
        return tuple(newest[lift.id] for lift in self.lifts() if lift.id in newest)

    def usual_loads(self) -> tuple[tuple[str, datetime, Load], ...]:
        self._check()
        return tuple(
            (lift.id, each.made, each.plan.lift.normal)
            for lift in self.lifts()
            for each in self._plans.values()
            if each.plan.lift.id == lift.id
        )

    def put_comeback(self, running: RunningComeback) -> None:
        self._check()
        self._comebacks[running.episode_id] = running

    def drop_comeback(self, episode_id: str) -> None:
        self._check()
        self._comebacks.pop(episode_id, None)

    def comeback(self, episode_id: str) -> RunningComeback | None:
        self._check()
        return self._comebacks.get(episode_id)

    # --- the log -------------------------------------------------------------------------------

    def log(self, *entries: LiftEntry) -> None:
        self._check()
        for entry in entries:
            _refuse_unknown("lift", self._lifts, entry.lift_id)
            self._entries[entry.id] = entry

    def remove(self, entry_id: str, at_utc: datetime) -> None:
        self._take("entry", self._entries, entry_id, at_utc)

    def restore(self, entry_id: str) -> None:
        self._give_back("entry", self._entries, entry_id)

    def entries(self, first: date, last: date) -> tuple[LiftEntry, ...]:
        self._check()
        shown = (e for e in self._entries.values() if f"entry {e.id}" not in self._removed)
        return tuple(sorted((e for e in shown if first <= e.day <= last), key=_lifted_at))

    def filmed(self, day: date) -> None:
        self._check()
        self._films.add(day)

    def unfilmed(self, day: date) -> None:
        self._check()
        self._films.discard(day)

    def last_filmed(self) -> date | None:
        self._check()
        return max(self._films, default=None)

    def plan_week(self, week: TrainingWeek | None) -> None:
        self._check()
        self._week = week

    def week(self) -> TrainingWeek | None:
        self._check()
        return self._week

    def _take(self, kind: str, known: Container[str], key: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        _refuse_unknown(kind, known, key)
        self._removed.add(f"{kind} {key}")

    def _give_back(self, kind: str, known: Container[str], key: str) -> None:
        self._check()
        _refuse_unknown(kind, known, key)
        self._removed.discard(f"{kind} {key}")


def _refuse_unknown(kind: str, known: Container[str], key: str) -> None:
    if key not in known:
        raise LookupError(f"there is no {kind} {key}")


def _tried_at(gate_try: GateTry) -> tuple[datetime, str]:
    return gate_try.at.at_utc, gate_try.id


def _lifted_at(entry: LiftEntry) -> tuple[date, datetime, str]:
    return entry.day, entry.logged.at_utc, entry.id
