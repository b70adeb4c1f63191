"""What keys and buttons do while a session is on the mat, and with the questions laid over it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.session_state import PauseReason
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.player.feel_keeper import HurtKeeper
from backcare_desktop.ui.player.feel_state import HurtSaid
from backcare_desktop.ui.player.follower import Follower
from backcare_desktop.ui.player.pages import PanelKind
from backcare_desktop.ui.player.state import Action


class Steering(QObject):
    """Asks the session, and knows which question stands over it.

    Attributes:
        panel: what is being asked.
        to_check: the person wants the symptom check once the session is off the mat.

    Signals:
        asked: another question stands there, or another thing was said of it.
        windowed: the way out leads through the window, so full screen ends.
        leaving: the person leaves what is on the mat.
        discarding: the person takes it back.
    """

    asked = Signal()
    windowed = Signal()
    leaving = Signal()
    discarding = Signal()

    def __init__(self, follower: Follower, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follower = follower
        self._hurts = HurtKeeper()
        self.begin_anew()

    def begin_anew(self) -> None:
        """Know nothing of the session before."""
        self._hurts.begin_anew()
        self.panel = self._covered = PanelKind.NONE
        self.to_check = self._goes_on = False
        self._answered: PanelKind | None = None

    @property
    def said(self) -> HurtSaid:
        """What was said of the latest "This hurts"."""
        return self._hurts.said

    def deaf_to(self, action: object) -> bool:
        """Whether a press is one too many: the question is being answered, or is gone."""
        return self._answered is not None and action is not Action.HURTS

    # --- keys and buttons ----------------------------------------------------------------------

    def act(self, action: Action) -> None:
        """Do what a key or button means on the mat."""
        if action is Action.HURTS and self._asking_of_pain:
            self.panel = PanelKind.HURTS
            self.asked.emit()
        elif self._follower.over:
            self._act_after(action)
        elif self.panel is PanelKind.NONE or (
            action is Action.HURTS and self.panel in _NO_ANSWER_TO_PAIN
        ):
            self._act_on_mat(action)
        else:
            self._act_on_panel(action)

    def _act_on_mat(self, action: Action) -> None:
        if action is Action.LEAVE:
            self.windowed.emit()
            self._ask_about_leaving()
            self._follower.ask(Sessions.pause)
        elif action is Action.HURTS:
            self._ask_what_hurts()
        elif action is Action.PAUSE_OR_RESUME:
            self._follower.ask(Sessions.pause if self._follower.running else Sessions.resume)
        elif action in _MOVES:
            self._follower.ask(_MOVES[action])

    def _act_on_panel(self, action: Action) -> None:
        if action in _ON_THE_QUESTION:
            self.panel = _ON_THE_QUESTION[action]
            self.asked.emit()
        elif action is Action.ESCAPE:
            self._escape()
        elif action is Action.LEAVE:
            self.leaving.emit()
        elif action is Action.DISCARD:
            self.discarding.emit()
        elif action is Action.STAY:
            self._stay()
        elif action in _ANSWERS:
            self.to_check = action is Action.CHECK
            self._answer(_ANSWERS[action])

    def _act_after(self, action: Action) -> None:
        """The session is over: leave, or say what hurt in it and come back."""
        if action in _ON_THE_QUESTION and self.panel is not PanelKind.NONE:
            self.panel = _ON_THE_QUESTION[action]
        elif action in (Action.STAY, Action.ESCAPE):
            self.windowed.emit()
            self.write_what_hurts()
            self.panel = PanelKind.NONE
        elif action is Action.HURTS:
            self._ask_what_hurts()
        elif action is Action.CHECK:
            self.write_what_hurts()
            self.to_check, self.panel = True, PanelKind.NONE
            self.leaving.emit()
        elif action in (Action.CLOSE, Action.LEAVE):
            self.leaving.emit()
        elif action is Action.DISCARD:
            self.discarding.emit()
        self.asked.emit()

    def _answer(self, answer: Callable[[Sessions], Following]) -> None:
        self._answered, self.panel = self.panel, PanelKind.NONE
        self._follower.ask(self._hurts.written_first(answer))

    # --- what hurts ----------------------------------------------------------------------------

    def hear(self, said: HurtSaid) -> None:
        """What hurts is being told."""
        if self.panel is PanelKind.HURTS:
            self._hurts.said = said
            self.write_what_hurts()
            self.asked.emit()

    def write_what_hurts(self) -> None:
        """The question is left without an answer; what was said is kept all the same."""
        writing = self._hurts.writing()
        if writing is not None:
            self._follower.ask(writing)

    def _ask_what_hurts(self) -> None:
        """Every press is an event of its own, and a question."""
        self.panel, self._answered = PanelKind.HURTS, None
        self._hurts.begin_anew()
        self._follower.ask(Sessions.hurt)

    @property
    def _asking_of_pain(self) -> bool:
        """What hurts is being asked already, with something else laid over the question."""
        asked = (PanelKind.HURTS, PanelKind.WARNING_SIGNS)
        over_it = self.panel is PanelKind.LEAVE and self._covered in asked
        return over_it or self.panel is PanelKind.WARNING_SIGNS

    # --- leaving, and staying ------------------------------------------------------------------

    def _escape(self) -> None:
        """Esc always leads out: of the full screen, to the question, or back to where it was."""
        self.windowed.emit()
        if self.panel is PanelKind.LEAVE:
            self._stay()
        else:
            self.write_what_hurts()
            self._ask_about_leaving()
            self.asked.emit()

    def _ask_about_leaving(self) -> None:
        self._covered = self.panel
        self._goes_on = self.panel is PanelKind.NONE and self._follower.running
        self.panel = PanelKind.LEAVE

    def _stay(self) -> None:
        """Back to what the question covered: a mat that ran runs on, nothing else does."""
        if self._goes_on:
            self._answer(Sessions.resume)
        else:
            self.panel = self._covered
            self.asked.emit()

    # --- what the session answers --------------------------------------------------------------

    def arrived(self, following: Following) -> None:
        """Something was done; a session may stand still by itself, or end under a question."""
        if not self._follower.asking:
            self._answered = None
        if self._follower.over and self.panel in _NO_ANSWER_TO_PAIN:
            self.panel = PanelKind.NONE
        if self.panel is PanelKind.NONE:
            self.panel = self._asked_by(following)

    def failed(self) -> None:
        """What was not done leaves the question standing."""
        if self._answered is not None and not self._follower.asking:
            self.panel, self._answered = self._answered, None

    def _asked_by(self, following: Following) -> PanelKind:
        """The question with which a session stands still by itself, or was left."""
        reason = following.state.reason
        if reason is PauseReason.HURT and not self._follower.asking:
            self._hurts.recall(following.said)
            return PanelKind.HURTS
        return PanelKind.SLEPT if reason is PauseReason.SLEPT else PanelKind.NONE


_MOVES: dict[Action, Callable[[Sessions], Following]] = {
    Action.NEXT: Sessions.onward,
    Action.BACK: Sessions.back,
    Action.MORE_TIME: Sessions.prolong,
    Action.LESS_TIME: Sessions.shorten,
    Action.EASIER: Sessions.easier,
    Action.HARDER: Sessions.harder,
}

_NO_ANSWER_TO_PAIN = frozenset({PanelKind.SLEPT, PanelKind.LEAVE})
"""Questions over which "this hurts" is heard all the same."""

_ON_THE_QUESTION = {
    Action.WARNING_SIGNS: PanelKind.WARNING_SIGNS,
    Action.CLOSE: PanelKind.HURTS,
}

_ANSWERS: dict[Action, Callable[[Sessions], Following]] = {
    Action.PAUSE_OR_RESUME: Sessions.resume,
    Action.SKIP_EXERCISE: Sessions.skip_exercise,
    Action.EASE: Sessions.ease,
    Action.RESTART_STEP: Sessions.restart_step,
    Action.END_HERE: Sessions.end_early,
    Action.CHECK: Sessions.end_early,
}
