"""The next morning: how the back is after yesterday's session."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary import Saved
from backcare_desktop.services.today import TodayPage
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.today.state import MorningQuestion


class MorningKeeper(QObject):
    """Knows whether to ask, and saves the answer with the session it belongs to.

    Signals:
        put_away: nothing is asked any more today.
        rated: what was :class:`Saved`.
        not_rated: the score, a call that tries again, and the StorageUnavailable.
    """

    put_away = Signal()
    rated = Signal(object)
    not_rated = Signal(int, object, object)

    def __init__(self, desk: Desk, jobs: Jobs, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._clock = clock
        self._day: date | None = None
        self._quiet_on: date | None = None

    def question(self, page: TodayPage) -> MorningQuestion | None:
        """What to ask on this page; None when there is nothing to ask, or not today."""
        self._day = page.day
        if page.morning is None or self._quiet_on == page.day:
            return None
        text = self.tr("How is your back this morning, after yesterday’s {routine}?")
        return MorningQuestion(
            page.morning.id, text.format(routine=page.morning.routine_name), self.tr("Not now")
        )

    def put_away_today(self) -> None:
        """Ask no more until another day."""
        self._quiet_on = self._day
        self.put_away.emit()

    def rate(self, score: int, session_id: str) -> None:
        """Save the pain of the morning after a session, of the moment it is touched."""
        self._give(score, session_id, now(self._clock))

    def _give(self, score: int, session_id: str, when: Moment) -> None:
        self._jobs.submit(
            partial(self._save, score, session_id, when),
            self.rated.emit,
            partial(self._on_failed, score, partial(self._give, score, session_id, when)),
        )

    def _save(self, score: int, session_id: str, when: Moment) -> Saved:
        """Runs on the database's thread."""
        return self._desk.diary.rate(
            score, context=RatingContext.NEXT_MORNING, session_id=session_id, when=when
        )

    def _on_failed(
        self, score: int, again: Callable[[], None], problem: StorageUnavailable
    ) -> None:
        self.not_rated.emit(score, again, problem)
