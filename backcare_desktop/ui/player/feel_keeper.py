"""What is said during and after a session beside its ratings, and how it gets into the diary."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.feel_state import FeelSaid, HurtSaid
from backcare_desktop.ui.player.waiting import Waiting


class HurtKeeper:
    """What is said of the latest press of "This hurts", until it is written.

    Attributes:
        said: so far.
    """

    def __init__(self) -> None:
        self.begin_anew()

    def begin_anew(self) -> None:
        """Another press, of which nothing is said yet."""
        self.said = self._given = HurtSaid()

    def recall(self, told: Hurt | None) -> None:
        """What the diary already knows of a press that is still to be answered."""
        self.begin_anew()
        if told is not None:
            self.said = self._given = HurtSaid(told.score, told.side, told.regions)

    def writing(self) -> Callable[[Sessions], Following] | None:
        """The call that gives the diary what it wasn't given yet; None when there is nothing.

        What could not be written then is kept by the session and tried again with its events.
        """
        if self.said == self._given:
            return None
        self._given = said = self.said
        return lambda sessions: sessions.tell_hurt(said.score, said.side, said.regions)

    def written_first(
        self, answer: Callable[[Sessions], Following]
    ) -> Callable[[Sessions], Following]:
        """The answer to the question, with what was said of it given to the diary before."""
        writing = self.writing()
        if writing is None:
            return answer

        def both(sessions: Sessions) -> Following:
            writing(sessions)
            return answer(sessions)

        return both


class FeelKeeper(QObject):
    """How the exercises of one session felt: saved at each touch.

    Attributes:
        feels: what is saved, by the id of the exercise.
        problem: why the latest touch is not saved yet; None when it is.

    Signals:
        settled: feels or problem may have changed.
        failed: the :class:`StorageUnavailable` of a touch that was not saved.
    """

    settled = Signal()
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
        self.feels: Mapping[str, Feel] = {}
        self.problem: StorageUnavailable | None = None
        self._session_id: str | None = None

    def touch(self, said: FeelSaid, session_id: str) -> None:
        """Save how an exercise felt; the same touch again takes it back."""
        self._session_id = session_id
        save = partial(self._save, session_id, said)
        key = f"{session_id} {said.exercise_id}"
        self._waiting.drop(key)
        self._jobs.submit(save, self._on_saved, partial(self._on_failed, session_id, key, save))

    def _save(self, session_id: str, said: FeelSaid) -> tuple[str, dict[str, Feel]]:
        """Runs on the database's thread, where quick touches find each other."""
        sessions = self._desk.sessions
        return session_id, sessions.touch_feel(session_id, said.exercise_id, said.feel)

    @Slot(object)
    def _on_saved(self, saved: tuple[str, dict[str, Feel]]) -> None:
        session_id, feels = saved
        if session_id == self._session_id:
            self.feels, self.problem = feels, None
            self.settled.emit()

    def _on_failed(
        self,
        session_id: str,
        key: str,
        save: Callable[[], tuple[str, dict[str, Feel]]],
        problem: StorageUnavailable,
    ) -> None:
        """A failure may come when another session is on the mat."""
        what = self.tr("How an exercise felt is not saved.")
        self._waiting.put(key, what, save, self._on_saved)
        if session_id == self._session_id:
            self.problem = problem
            self.settled.emit()
        self.failed.emit(problem)
