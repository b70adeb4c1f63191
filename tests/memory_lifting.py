"""Gates, lifts, plans and the lift log in memory."""

from collections.abc import Container
from datetime import date, datetime

from backcare_desktop.core.gates import GateTry
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.phase import Correction
from backcare_desktop.services.lifting_ports import RunningComeback, RunningPlan
from tests.memory_base import Troubled, must_be_utc


class MemoryLifting(Troubled):
    """A lifting store in dictionaries."""

    def __init__(self) -> None:
        super().__init__()
        self._tries: dict[str, GateTry] = {}
        self._corrections: dict[str, Correction] = {}
        self._lifts: dict[str, Lift] = {}
        self._plans: dict[str, list[RunningPlan]] = {}
        self._comebacks: dict[str, RunningComeback] = {}
        self._entries: dict[str, LiftEntry] = {}
        self._films: set[date] = set()
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

    def put_plan(self, running: RunningPlan) -> None:
        self._check()
        _refuse_unknown("lift", self._lifts, running.plan.lift.id)
        self._plans.setdefault(running.plan.lift.id, []).append(running)

    def undo_plan(self, lift_id: str) -> None:
        self._check()
        if self._plans.get(lift_id):
            self._plans[lift_id].pop()

    def put_planned(self, lift: Lift, running: RunningPlan) -> None:
        self.put_lift(lift)
        self.put_plan(running)

    def undo_planned(self, lift: Lift) -> None:
        self.put_lift(lift)
        self.undo_plan(lift.id)

    def plans(self) -> tuple[RunningPlan, ...]:
        self._check()
        shown = (lift.id for lift in self._lifts.values() if f"lift {lift.id}" not in self._removed)
        return tuple(self._plans[each][-1] for each in shown if self._plans.get(each))

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
