"""What a symptom check locks, and what opens it again."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from backcare_desktop.core.check import Clearance, Clinician, Lock, Mode, SymptomCheck, lock_of
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


class Cleared(Struct, frozen=True):
    """A clearance that is in the diary now."""

    clearance: Clearance
    changes: Changes


def lock_now(checks: CheckStore) -> Lock | None:
    """Why stretching, core work and lifting wait; None when they don't.

    Raises:
        StorageUnavailable: it can't be read.
    """
    latest = checks.latest()
    lock = _lock_of(checks, latest)
    if lock is None and latest is not None and latest.mode is Mode.CHECKLIST:
        # "None applies" computes nothing, so it takes nothing back that was computed.
        lock = _lock_of(checks, checks.latest(Mode.COMPUTED))
    return lock


def _lock_of(checks: CheckStore, check: SymptomCheck | None) -> Lock | None:
    clearance = None if check is None else checks.clearance_of(check.id)
    return lock_of(check, clearance)


class Gate:
    """The use cases of the lock. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(self, checks: CheckStore, clock: Clock, new_id: Callable[[], str]) -> None:
        self._checks = checks
        self._clock = clock
        self._new_id = new_id

    def latest(self) -> SymptomCheck | None:
        """The newest check that was finished; None without one."""
        return self._checks.latest()

    def lock(self) -> Lock | None:
        """Why stretching, core work and lifting wait; None when they don't."""
        return lock_now(self._checks)

    def cleared(self) -> Clearance | None:
        """The clearance of the newest check, while nothing is locked."""
        latest = self.latest()
        if latest is None or self.lock() is not None:
            return None
        return self._checks.clearance_of(latest.id)

    def asked_today(self) -> bool:
        """Whether a check was finished today, by the person's own day."""
        latest = self.latest()
        today = now(self._clock).local_date
        return (
            latest is not None
            and latest.complete
            and latest.found is not None
            and latest.found.local_date == today
        )

    def allowed_at(self) -> datetime | None:
        """When the newest check was finished, if it locks nothing; None while something does."""
        latest = self.latest()
        if latest is None or not latest.complete or latest.found is None:
            return None
        return None if self.lock() is not None else latest.found.at_utc

    def pass_or_raise(self) -> None:
        """Raise LockedError while something is locked."""
        lock = self.lock()
        if lock is not None:
            raise LockedError(lock)

    def clear(self, check_id: str, who: Clinician) -> Cleared:
        """Record the person's word that ``who`` examined and cleared them after that check.

        A second press finds the word of the first.
        """
        lock = self.lock()
        known = self._checks.clearance_of(check_id)
        if known is not None and (lock is None or lock.check_id != check_id):
            return Cleared(known, _CHECKS)
        clearance = Clearance(self._new_id(), check_id, now(self._clock), who)
        self._checks.clear(clearance)
        return Cleared(clearance, _CHECKS)

    def withdraw(self, clearance_id: str) -> Changes:
        """Take a clearance back."""
        self._checks.withdraw(clearance_id, self._clock.utc_now())
        return _CHECKS


class GateOnce(Gate):
    """The same for one reading of a screen, between whose questions nothing is written.

    Many parts of it ask the same; the diary is asked once.
    """

    def __init__(self, checks: CheckStore, clock: Clock, new_id: Callable[[], str]) -> None:
        super().__init__(checks, clock, new_id)
        self._found: tuple[SymptomCheck | None, Lock | None] | None = None

    def latest(self) -> SymptomCheck | None:
        return self._both()[0]

    def lock(self) -> Lock | None:
        return self._both()[1]

    def _both(self) -> tuple[SymptomCheck | None, Lock | None]:
        if self._found is None:
            self._found = super().latest(), super().lock()
        return self._found
