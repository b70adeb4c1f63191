"""Takes a session off the mat: settled, discarded, or left to be resumed."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.diary import Rating
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary import Saved
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.waiting import Waiting


class Departure(QObject):
    """Writes what is still to be written, and says when the player may close.

    Signals:
        left: the session is off the mat; the Changes.
        discarded: it is, and counts for nothing; its id.
        refused: the StorageUnavailable for which it could not be taken off.
        left_behind: what was being begun is left to be resumed, or a rating that nothing came of is
            kept; the Changes.
        not_left_behind: the StorageUnavailable for which it was not.
    """

    left = Signal(object)
    discarded = Signal(str)
    refused = Signal(object)
    left_behind = Signal(object)
    not_left_behind = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, waiting: Waiting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._waiting = waiting
        self.begin_anew()

    def begin_anew(self) -> None:
        """Know nothing of what was refused before."""
        self._refused: Callable[[], Changes] | None = None

    def settle(self, session_id: str) -> None:
        """Take a session off the mat, to be resumed if it is not over."""
        self._refused = None
        work = partial(self._settled, session_id)
        self._jobs.submit(work, self.left.emit, self.refused.emit)

    def discard(self, session_id: str) -> None:
        """Take a session off the mat and out of every view."""
        work = self._refused = partial(self._discarded, session_id)
        self._jobs.submit(work, partial(self._on_discarded, session_id), self.refused.emit)

    def leave_behind(self) -> None:
        """Leave whatever is being begun to be resumed."""
        self._jobs.submit(self._left_open, self._on_left_behind, self.not_left_behind.emit)

    def put_off(self, session_id: str, heard: Callable[[Changes], None]) -> None:
        """Go on trying, with the player closed: to discard where that was wanted last.

        Args:
            session_id: the session that is not saved to its end.
            heard: hears the Changes once it is.
        """
        what = self.tr("The session is not saved to its end.")
        work = self._refused or partial(self._settled, session_id)
        self._waiting.put(f"session {session_id}", what, work, heard)

    def keep_rating(self, score: int | None) -> None:
        """Keep a rating of which no session came; None when there is nothing to keep."""
        if score is None:
            return
        made = list[Rating]()

        def save() -> Saved:
            diary = self._desk.diary
            if not made:
                made.append(diary.made(score))
            return diary.keep(made[0])

        def waits(problem: StorageUnavailable) -> None:
            what = self.tr("Your rating {score} is not saved.").format(score=score)
            self._waiting.put(f"rating {score}", what, save, self._on_rated)
            self.not_left_behind.emit(problem)

        self._jobs.submit(save, self._on_rated, waits)

    # --- on the database's thread, when another session may be on the mat ----------------------

    def _settled(self, session_id: str) -> Changes:
        return self._desk.sessions.settle(session_id)

    def _discarded(self, session_id: str) -> Changes:
        return self._desk.sessions.discard(session_id)

    def _left_open(self) -> Changes:
        self._desk.sessions.leave_open()
        return Changes(sessions=True)

    # --- back on the window's thread -----------------------------------------------------------

    @Slot(object)
    def _on_rated(self, saved: Saved) -> None:
        self.left_behind.emit(saved.changes)

    def _on_discarded(self, session_id: str, _changes: Changes) -> None:
        self.discarded.emit(session_id)

    @Slot(object)
    def _on_left_behind(self, changes: Changes) -> None:
        # Nobody heard whether it had begun with a rating.
        self.left_behind.emit(replace(changes, ratings=True))
