"""Puts symptom checks into the diary, reads them again, and says what could not be kept."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.check import Clinician, SymptomCheck
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.checks import Kept
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.gate import Cleared
from backcare_desktop.ui.jobs import Jobs

T = TypeVar("T")


class CheckKeeper(QObject):
    """Everything the tab asks of the diary; nothing waits for it.

    Signals:
        page_read: a ChecksPage.
        before_found: id of a check, and the one before it or None.
        changed: what was touched.
        failed: a StorageUnavailable; nothing could be read.
        not_saved: what was not saved, in words, the StorageUnavailable, and the call to repeat it.
        cleared: id of a clearance that was recorded.
        removed: id of a check that was taken out.
    """

    page_read = Signal(object)
    before_found = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    not_saved = Signal(str, object, object)
    cleared = Signal(str)
    removed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._unsaved: dict[str, SymptomCheck] = {}

    @property
    def unsaved(self) -> tuple[SymptomCheck, ...]:
        """Checks that the diary did not take; they are given to it again at every reading."""
        return tuple(self._unsaved.values())

    def read(self) -> None:
        """Give the diary what it did not take before, and read what it knows."""
        for check in self.unsaved:
            self._jobs.submit(partial(self._put, check), self._on_kept, _ignore)
        self._jobs.submit(lambda: self._desk.checks.page(), self.page_read.emit, self.failed.emit)

    def find_before(self, check: SymptomCheck) -> None:
        """Look for the check to compare this one with; without one nothing is compared."""
        self._jobs.submit(
            lambda: (check.id, self._desk.checks.before(check)), self.before_found.emit, _ignore
        )

    def keep(self, check: SymptomCheck) -> None:
        """Write a check as it stands. Until that is done it counts as not saved."""
        self._unsaved[check.id] = check
        self._write(partial(self._put, check), self._on_kept, partial(self.keep, check))

    def _put(self, check: SymptomCheck) -> Kept:
        """Runs on the database's thread."""
        return self._desk.checks.keep(check)

    def belongs(self, check_id: str, *, new: bool) -> None:
        """Count a check to the episode that goes on, or begin a new one with it."""

        def work() -> Kept:
            checks = self._desk.checks
            return checks.start_episode(check_id) if new else checks.continue_episode(check_id)

        self._write(work, self._on_kept, partial(self.belongs, check_id, new=new))

    def clear(self, check_id: str, who: Clinician) -> None:
        """Record that somebody examined and cleared the person."""
        self._write(
            lambda: self._desk.gate.clear(check_id, who),
            self._on_cleared,
            partial(self.clear, check_id, who),
        )

    def remove(self, check_id: str) -> None:
        """Take a check out of the history."""

        def work() -> tuple[Changes, str]:
            return self._desk.checks.remove(check_id), check_id

        self._write(work, self._on_removed, partial(self.remove, check_id))

    def _write(
        self, work: Callable[[], T], done: Callable[[T], None], again: Callable[[], None]
    ) -> None:
        self._jobs.submit(work, done, partial(self._on_not_saved, again))

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        # A later state of the same check may still be on its way.
        if self._unsaved.get(kept.check.id) == kept.check:
            del self._unsaved[kept.check.id]
        self.changed.emit(kept.changes)

    @Slot(object)
    def _on_cleared(self, cleared: Cleared) -> None:
        self.changed.emit(cleared.changes)
        self.cleared.emit(cleared.clearance.id)

    @Slot(object)
    def _on_removed(self, removed: tuple[Changes, str]) -> None:
        changes, check_id = removed
        # First, so that nobody goes on showing it.
        self.removed.emit(check_id)
        self.changed.emit(changes)

    def _on_not_saved(self, again: Callable[[], None], problem: StorageUnavailable) -> None:
        self.not_saved.emit(self.tr("The symptom check was not saved."), problem, again)


def _ignore(_: StorageUnavailable) -> None:
    """The banner tells of the diary already."""
