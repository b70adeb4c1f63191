"""What a symptom check locks, and what opens it again."""

from collections.abc import Callable
from dataclasses import dataclass

from backcare_desktop.core.check import Clearance, Clinician, Lock, lock_of
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.ports import CheckStore

_CHECKS = Changes(checks=True)


class LockedError(Exception):
    """Something was asked for that waits until somebody has looked at the person.

    Attributes:
        lock: why.
    """

    def __init__(self, lock: Lock) -> None:
        super().__init__(f"check {lock.check_id} asks for {lock.level.word}")
        self.lock = lock


@dataclass(frozen=True, slots=True)
class Cleared:
    """A clearance that is in the diary now."""

    clearance: Clearance
    changes: Changes


class Gate:
    """The use cases of the lock. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(self, checks: CheckStore, clock: Clock, new_id: Callable[[], str]) -> None:
        self._checks = checks
        self._clock = clock
        self._new_id = new_id

    def lock(self) -> Lock | None:
        """Why stretching, core work and lifting wait; None when they don't."""
        latest = self._checks.latest()
        clearance = None if latest is None else self._checks.clearance_of(latest.id)
        return lock_of(latest, clearance)

    def asked_today(self) -> bool:
        """Whether a check was finished today, by the person's own day."""
        latest = self._checks.latest()
        today = now(self._clock).local_date
        return (
            latest is not None
            and latest.complete
            and latest.found is not None
            and latest.found.local_date == today
        )

    def pass_or_raise(self) -> None:
        """Raise LockedError while something is locked."""
        lock = self.lock()
        if lock is not None:
            raise LockedError(lock)

    def clear(self, check_id: str, who: Clinician) -> Cleared:
        """Record the person's word that ``who`` examined and cleared them after that check."""
        clearance = Clearance(self._new_id(), check_id, now(self._clock), who)
        self._checks.clear(clearance)
        return Cleared(clearance, _CHECKS)

    def withdraw(self, clearance_id: str) -> Changes:
        """Take a clearance back."""
        self._checks.withdraw(clearance_id, self._clock.utc_now())
        return _CHECKS
