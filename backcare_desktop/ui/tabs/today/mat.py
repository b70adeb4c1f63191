"""From Today to the mat: a routine, core work, or a session that was broken off."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.ui.jobs import Jobs


class Mat(QObject):
    """A second press before the first is answered does nothing.

    Signals:
        start_wanted: a routine.
        resume_wanted: the id of a session to go on with.
        changed: what was written, as Changes.
        discarded: the id of a session that was taken back.
        failed: a StorageUnavailable; nothing could be read.
        not_saved: what was not done, in words, the StorageUnavailable, and the call to repeat it.
    """

    start_wanted = Signal(object)
    resume_wanted = Signal(str)
    changed = Signal(object)
    discarded = Signal(str)
    failed = Signal(object)
    not_saved = Signal(str, object, object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._busy = False

    def settled(self) -> None:
        """What is shown is up to date: there may be another press."""
        self._busy = False

    def start(self, routine: Routine) -> None:
        """Put a routine on the mat."""
        if not self._busy:
            self.start_wanted.emit(routine)

    def go_on(self, session_id: str) -> None:
        """Go on with a session."""
        if not self._busy:
            self.resume_wanted.emit(session_id)

    def start_core(self) -> None:
        """Put what is left of today's core work on the mat."""
        if not self._busy:
            self._busy = True
            self._jobs.submit(self._left_today, self._on_left, self._on_failed)

    def end(self, session_id: str, *, discard: bool) -> None:
        """Keep a broken-off session as it is, or take it back; that can be undone."""
        if not self._busy:
            self._busy = True
            self._jobs.submit(
                partial(self._ended, session_id, discard=discard),
                partial(self._on_ended, session_id, discard),
                partial(self._on_not_ended, session_id, discard),
            )

    def _left_today(self) -> Routine | None:
        """Runs on the database's thread."""
        try:
            return self._desk.core_work.left_today()
        except LookupError:
            return None

    @Slot(object)
    def _on_left(self, routine: Routine | None) -> None:
        self._busy = False
        if routine is not None:
            self.start_wanted.emit(routine)

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self._busy = False
        self.failed.emit(problem)

    def _ended(self, session_id: str, *, discard: bool) -> Changes:
        """Runs on the database's thread."""
        sessions = self._desk.sessions
        return sessions.discard(session_id) if discard else sessions.finish_broken_off(session_id)

    def _on_ended(self, session_id: str, discard: bool, changes: Changes) -> None:  # noqa: FBT001 - bound by partial
        self.changed.emit(changes)
        if discard:
            self.discarded.emit(session_id)

    def _on_not_ended(
        self,
        session_id: str,
        discard: bool,  # noqa: FBT001 - bound by partial
        problem: StorageUnavailable,
    ) -> None:
        self._busy = False
        if discard:
            text = self.tr("The session was not discarded.")
        else:
            text = self.tr("The session was not ended.")
        self.not_saved.emit(text, problem, partial(self.end, session_id, discard=discard))
