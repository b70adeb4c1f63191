"""Saves pain at one touch: right now, or of the morning after a session."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary import Saved
from backcare_desktop.ui.jobs import Jobs


class Rater(QObject):
    """Each is of the moment of the touch, however late the diary takes it.

    Signals:
        changed: what was written, as Changes.
        saved: what was saved, in words, and the rating's id.
        not_saved: what was not saved, in words, the StorageUnavailable, and the call to repeat it.
    """

    changed = Signal(object)
    saved = Signal(str, str)
    not_saved = Signal(str, object, object)

    def __init__(self, desk: Desk, jobs: Jobs, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._clock = clock

    def rate(self, score: int, session_id: str = "") -> None:
        """Save it; with a session's id, as the morning after it."""
        self._give(score, session_id, now(self._clock))

    def _give(self, score: int, session_id: str, when: Moment) -> None:
        self._jobs.submit(
            partial(self._save, score, session_id, when),
            self._on_saved,
            partial(self._on_failed, score, session_id, when),
        )

    def _save(self, score: int, session_id: str, when: Moment) -> Saved:
        """Runs on the database's thread."""
        context = RatingContext.NEXT_MORNING if session_id else RatingContext.NOW
        return self._desk.diary.rate(
            score, context=context, session_id=session_id or None, when=when
        )

    def _on_saved(self, saved: Saved) -> None:
        self.changed.emit(saved.changes)
        text = self.tr("Pain {score} saved").format(score=saved.rating.score)
        self.saved.emit(text, saved.rating.id)

    def _on_failed(
        self, score: int, session_id: str, when: Moment, problem: StorageUnavailable
    ) -> None:
        text = self.tr("Pain {score} was not saved.").format(score=score)
        self.not_saved.emit(text, problem, partial(self._give, score, session_id, when))
