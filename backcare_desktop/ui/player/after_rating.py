"""The pain before and after a session; the one after is saved at every touch, the latest kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary import Saved
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.waiting import Waiting


class AfterRating(QObject):
    """Saves the pain after one session, and knows what could not be saved yet.

    Attributes:
        before: the pain before the session, 0-10; None when it wasn't rated.
        score: the rating that was touched last, 0-10; None when none was.
        problem: why the latest touch is not saved yet; None when it is.

    Signals:
        settled: before, score or problem may have changed.
        changed: what a saved rating changed for others.
        failed: the :class:`StorageUnavailable` of one that was not saved or read.
    """

    settled = Signal()
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, waiting: Waiting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._waiting = waiting
        self.begin_anew()

    def begin_anew(self) -> None:
        """Know nothing of the session before; what is on its way is saved all the same."""
        self.before: int | None = None
        self.score: int | None = None
        self.problem: StorageUnavailable | None = None
        self._session_id: str | None = None
        self._kept: list[str] = []

    def recall(self, session_id: str) -> None:
        """Read the pain before a session that began earlier, perhaps before a crash."""
        self._session_id = session_id
        self._jobs.submit(partial(self._read, session_id), self._on_read, self.failed.emit)

    def _read(self, session_id: str) -> tuple[str, int | None]:
        """Runs on the database's thread."""
        return session_id, self._desk.today.pain_before(session_id)

    @Slot(object)
    def _on_read(self, read: tuple[str, int | None]) -> None:
        session_id, before = read
        if session_id == self._session_id:
            self.before = before
            self.settled.emit()

    def rate(self, score: int, session_id: str) -> None:
        """Save at once, or as soon as can be; another touch takes the place of the one before.

        Which ratings there are is known on the database's thread only, so that quick touches
        find each other; the old one goes when the new one is safe.
        """
        self._session_id, self.score = session_id, score
        kept, made = self._kept, list[Rating]()
        self._waiting.drop(session_id)

        def save() -> Saved:
            diary = self._desk.diary
            if not made:
                made.append(diary.made(score, RatingContext.AFTER_SESSION, session_id))
            saved = diary.keep(made[0])
            kept.append(saved.rating.id)
            while len(kept) > 1:
                self._desk.diary.remove(kept[0])
                del kept[0]
            return saved

        self._jobs.submit(save, self._on_saved, partial(self._on_failed, session_id, score, save))
        self.settled.emit()

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        if (saved.rating.session_id, saved.rating.score) == (self._session_id, self.score):
            self.problem = None
            self.settled.emit()
        self.changed.emit(saved.changes)

    def _on_failed(
        self, session_id: str, score: int, save: Callable[[], Saved], problem: StorageUnavailable
    ) -> None:
        """A failure may come when another session is on the mat, or when another was touched."""
        here = session_id == self._session_id
        if not here or score == self.score:
            what = self.tr("Your rating {score} is not saved.").format(score=score)
            self._waiting.put(session_id, what, save, self._on_saved)
        if here:
            self.problem = problem
            self.settled.emit()
        self.failed.emit(problem)
