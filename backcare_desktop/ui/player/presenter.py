"""Leads through a session, from the pain before it to the pain after it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.session_state import PauseReason
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.after_rating import AfterRating
from backcare_desktop.ui.player.feel_keeper import FeelKeeper, HurtKeeper
from backcare_desktop.ui.player.feel_state import FeelSaid, HurtSaid
from backcare_desktop.ui.player.follower import Follower
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.pages import PageWriter, PanelKind
from backcare_desktop.ui.player.state import Action, Page, PlayerState
from backcare_desktop.ui.player.surroundings import Surroundings
from backcare_desktop.ui.player.unsaved_words import UnsavedWords
from backcare_desktop.ui.player.waiting import Waiting
from backcare_desktop.ui.ticker import Ticker


class PlayerPresenter(QObject):
    """One session at a time. Every action goes to the diary first and to the screen after.

    Signals:
        check_wanted: the player has closed, and the person wants the symptom check.
        leaving_asked: the person wants to leave what is not saved; it is :attr:`unsaved`.
    """

    state_changed = Signal(object)
    moved = Signal(object)
    changed = Signal(object)
    full_screen_changed = Signal(bool)
    discarded = Signal(str)
    failed = Signal(object)
    closed = Signal()
    check_wanted = Signal()
    leaving_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        ticker: Ticker,
        around: Surroundings,
        mat: MatWriter,
        waiting: Waiting,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._waiting = waiting
        self._pages = PageWriter(mat, self)
        self._unsaved = UnsavedWords(self)
        self._around = around
        self._pace = Pace()
        self.state_changed.connect(around.see)
        around.wanted.connect(self.act)
        around.changed.connect(self._show)
        around.failed.connect(self.failed)
        self.follower = Follower(desk, jobs, clock, ticker, self)
        self.follower.arrived.connect(self._on_arrived)
        self.follower.moved.connect(self.moved)
        self.follower.failed.connect(self._on_failed)
        self._after = AfterRating(desk, jobs, waiting, self)
        self._after.settled.connect(self._on_rated_after)
        self._after.changed.connect(self.changed)
        self._after.failed.connect(self.failed)
        self._hurts = HurtKeeper()
        self._feels = FeelKeeper(desk, jobs, waiting, self)
        self._feels.settled.connect(self._on_rated_after)
        self._feels.failed.connect(self.failed)
        self._forget()

    def _forget(self) -> None:
        self.follower.let_go()
        self._routine: Routine | None = None
        self._after.begin_anew()
        self._hurts.begin_anew()
        self._feels.begin_anew()
        self._panel = self._covered = PanelKind.NONE
        self._goes_on = self._to_check = False
        self._answered: PanelKind | None = None
        self._full_screen = False
        self._left_by: Callable[[], Changes] = self._left_open

    # --- opening -------------------------------------------------------------------------------

    def open(self, routine: Routine) -> None:
        """Ask for the pain before the routine; the session starts after the answer."""
        self._forget()
        self._routine = routine
        self._around.open(routine)
        self._show()

    def resume(self, session_id: str) -> None:
        """Take up a session that was broken off; it stands paused until the person is ready."""
        self._forget()
        self._around.warm_up()
        self.follower.ask(lambda sessions: sessions.resume_broken_off(session_id))
        self._after.recall(session_id)

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Let the ring step once a second."""
        self.follower.set_smooth(smooth=not reduced)
        self._around.set_reduced_motion(reduced=reduced)

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Begin the next sessions at this pace."""
        self._pace = pace

    def stop(self) -> None:
        """Ask nothing any more; the window is going."""
        self._write_what_hurts()
        self._waiting.stop()
        self.follower.let_go()

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What was done or said and is not saved yet, one sentence each."""
        following = self.follower.following
        if following is None or following.problem is None:
            return self._waiting.things
        return (self.tr("The session is not saved to its end."), *self._waiting.things)

    # --- what the person does ------------------------------------------------------------------

    @Slot(int)
    def rate(self, score: int) -> None:
        """The pain before the session starts it; the pain after it is saved at once."""
        if self.follower.following is None:
            self._begin(score)
        elif self.follower.over and not self.follower.held:
            self._after.rate(score, self._session_id)

    @Slot(object)
    def act(self, action: Action | HurtSaid | FeelSaid) -> None:
        """A key or a button; a second press while the first is being answered does nothing."""
        if self.follower.held or (self._answered is not None and action is not Action.HURTS):
            return
        if not isinstance(action, Action):
            self._hear(action)
        elif action is Action.FULL_SCREEN:
            self._set_full_screen(full=not self._full_screen)
            self._show()
        elif self.follower.following is None:
            self._act_before(action)
        elif action is Action.HURTS and self._asking_of_pain:
            self._panel = PanelKind.HURTS
            self._show()
        elif self.follower.over:
            self._act_after(action)
        elif self._panel is PanelKind.NONE or (
            action is Action.HURTS and self._panel in _NO_ANSWER_TO_PAIN
        ):
            self._act_on_mat(action)
        else:
            self._act_on_panel(action)

    def _act_before(self, action: Action) -> None:
        if action is Action.SKIP_RATING:
            self._begin(None)
        elif action is Action.VOICE:
            self._around.turn_voice()
        elif action in (Action.LEAVE, Action.CLOSE):
            if self.follower.asking:
                # Whatever is being begun is left to be resumed.
                self._jobs.submit(self._left_open, self._on_left_behind, self._on_not_left_behind)
            self._close()

    def _act_on_mat(self, action: Action) -> None:
        if action is Action.LEAVE:
            self._set_full_screen(full=False)
            self._ask_about_leaving()
            self.follower.ask(Sessions.pause)
        elif action is Action.HURTS:
            self._ask_what_hurts()
        elif action is Action.PAUSE_OR_RESUME:
            self.follower.ask(Sessions.pause if self.follower.running else Sessions.resume)
        elif action in _MOVES:
            self.follower.ask(_MOVES[action])

    def _act_after(self, action: Action) -> None:
        """The session is over: leave, or say what hurt in it and come back."""
        if action in _ON_THE_QUESTION and self._panel is not PanelKind.NONE:
            self._panel = _ON_THE_QUESTION[action]
        elif action in (Action.STAY, Action.ESCAPE):
            self._set_full_screen(full=False)
            self._write_what_hurts()
            self._panel = PanelKind.NONE
        elif action is Action.HURTS:
            self._ask_what_hurts()
        elif action is Action.CHECK:
            self._write_what_hurts()
            self._to_check, self._panel = True, PanelKind.NONE
            self._leave()
        elif action in (Action.CLOSE, Action.LEAVE):
            self._leave_or_ask()
        elif action is Action.DISCARD:
            self._discard()
        self._show()

    def _ask_what_hurts(self) -> None:
        """Every press is an event of its own, and a question."""
        self._panel, self._answered = PanelKind.HURTS, None
        self._hurts.begin_anew()
        self.follower.ask(Sessions.hurt)

    @property
    def _asking_of_pain(self) -> bool:
        """What hurts is being asked already, with something else laid over the question."""
        asked = (PanelKind.HURTS, PanelKind.WARNING_SIGNS)
        over_it = self._panel is PanelKind.LEAVE and self._covered in asked
        return over_it or self._panel is PanelKind.WARNING_SIGNS

    def _act_on_panel(self, action: Action) -> None:
        if action in _ON_THE_QUESTION:
            self._panel = _ON_THE_QUESTION[action]
            self._show()
        elif action is Action.ESCAPE:
            self._escape()
        elif action is Action.LEAVE:
            self._leave()
        elif action is Action.DISCARD:
            self._discard()
        elif action is Action.STAY:
            self._stay()
        elif action in _ANSWERS:
            self._to_check = action is Action.CHECK
            self._answer(_ANSWERS[action])

    def _answer(self, answer: Callable[[Sessions], Following]) -> None:
        self._answered, self._panel = self._panel, PanelKind.NONE
        self.follower.ask(self._hurts.written_first(answer))

    def _hear(self, said: HurtSaid | FeelSaid) -> None:
        """What is said beside what is done: of what hurts, and of how an exercise felt."""
        if isinstance(said, FeelSaid):
            if self.follower.over:
                self._feels.touch(said, self._session_id)
        elif self._panel is PanelKind.HURTS:
            self._hurts.said = said
            self._write_what_hurts()
            self._show()

    def _write_what_hurts(self) -> None:
        """The question is left without an answer; what was said is kept all the same."""
        writing = self._hurts.writing()
        if writing is not None:
            self.follower.ask(writing)

    def _escape(self) -> None:
        """Esc always leads out: of the full screen, to the question, or back to where it was."""
        self._set_full_screen(full=False)
        if self._panel is PanelKind.LEAVE:
            self._stay()
        else:
            self._write_what_hurts()
            self._ask_about_leaving()
            self._show()

    def _ask_about_leaving(self) -> None:
        self._covered = self._panel
        self._goes_on = self._panel is PanelKind.NONE and self.follower.running
        self._panel = PanelKind.LEAVE

    def _stay(self) -> None:
        """Back to what the question covered: a mat that ran runs on, nothing else does."""
        if self._goes_on:
            self._answer(Sessions.resume)
        else:
            self._panel = self._covered
            self._show()

    # --- beginning and ending ------------------------------------------------------------------

    def _begin(self, score: int | None) -> None:
        routine = self._routine
        if routine is None or self.follower.asking:
            return
        self._after.before = score
        plan = routine.plan(self._pace)
        self.follower.ask(lambda sessions: sessions.begin(routine, plan, score))

    def _leave(self) -> None:
        """Write what is still to be written, and only then close."""
        self._left_by = partial(self._settled, self._session_id)
        self.follower.hold()
        self._jobs.submit(self._left_open, self._on_left, self._on_not_left)

    def _leave_or_ask(self) -> None:
        """A rating that is not saved yet is not left without a word."""
        if self._waiting.things:
            self.leaving_asked.emit()
        else:
            self._leave()

    def leave_unsaved(self) -> None:
        """Leave what the disk does not take; saving it goes on being tried."""
        if self.follower.following is None:
            return
        what = self.tr("The session is not saved to its end.")
        self._waiting.put(f"session {self._session_id}", what, self._left_by, self.changed.emit)
        self._close()

    def _settled(self, session_id: str) -> Changes:
        """Runs on the database's thread, when another session may be on the mat."""
        return self._desk.sessions.settle(session_id)

    def _discarded(self, session_id: str) -> Changes:
        """Runs on the database's thread."""
        return self._desk.sessions.discard(session_id)

    def _left_open(self) -> Changes:
        """Runs on the database's thread."""
        self._desk.sessions.leave_open()
        return Changes(sessions=True)

    def _discard(self) -> None:
        session_id = self._session_id

        def discard() -> str:
            self._discarded(session_id)
            return session_id

        self._left_by = partial(self._discarded, session_id)
        self.follower.hold()
        self._jobs.submit(discard, self._on_discarded, self._on_not_left)

    @Slot(object)
    def _on_left(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self._close()

    @Slot(object)
    def _on_discarded(self, session_id: str) -> None:
        self.changed.emit(Changes(sessions=True))
        self._close()
        self.discarded.emit(session_id)

    def _close(self) -> None:
        self._set_full_screen(full=False)
        to_check = self._to_check
        self._forget()
        self._around.rest()
        self.closed.emit()
        if to_check:
            self.check_wanted.emit()

    # --- what the session answers --------------------------------------------------------------

    @Slot(object)
    def _on_left_behind(self, changes: Changes) -> None:
        # Nobody heard whether it had begun with a rating.
        self.changed.emit(replace(changes, ratings=True))

    @Slot(object)
    def _on_not_left(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)
        if self._to_check:
            # Somebody who is to look at their symptoms is not kept waiting by a disk.
            self.leave_unsaved()
            return
        self.follower.go_on()
        self._show()
        self.leaving_asked.emit()

    @Slot(object)
    def _on_not_left_behind(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)

    @Slot()
    def _on_rated_after(self) -> None:
        if self.follower.over:
            self._show()

    @Slot(object)
    def _on_arrived(self, following: Following) -> None:
        if not self.follower.asking:
            self._answered = None
        if self.follower.over and self._panel in _NO_ANSWER_TO_PAIN:
            self._panel = PanelKind.NONE
        if self._panel is PanelKind.NONE:
            self._panel = self._asked_by(following)
        self._around.follow(following)
        if following.changes != NOTHING:
            self.changed.emit(following.changes)
        if self._to_check and self.follower.over and not self.follower.held:
            self._leave()
        self._show()

    def _asked_by(self, following: Following) -> PanelKind:
        """The question with which a session stands still by itself, or was left."""
        reason = following.state.reason
        if reason is PauseReason.HURT and not self.follower.asking:
            self._hurts.recall(following.said)
            return PanelKind.HURTS
        return PanelKind.SLEPT if reason is PauseReason.SLEPT else PanelKind.NONE

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)
        if self._answered is not None and not self.follower.asking:
            # What was not done leaves the question standing.
            self._panel, self._answered = self._answered, None
        if self.follower.following is None:
            self._close()
        else:
            self._show()

    # --- showing -------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        following = self.follower.following
        if following is None:
            if self._routine is None:
                return
            state = PlayerState(Page.BEFORE, rating=self._pages.before(self._routine))
        elif self.follower.over and self._panel is PanelKind.NONE:
            after = self._after
            page = self._pages.after(following, after.before, after.score, self._feels.feels)
            state = PlayerState(Page.AFTER, rating=page)
        else:
            said, before = self._hurts.said, self._after.before
            page_on_mat = self._pages.mat(following, self._panel, said, before)
            state = PlayerState(Page.MAT, mat=page_on_mat)
        notice = self._notice()
        state = PlayerState(state.page, state.rating, state.mat, notice, self._full_screen)
        self.state_changed.emit(self._around.dressed(state))

    def _notice(self) -> str:
        """One line about the machine: what isn't saved matters more than what isn't heard."""
        following = self.follower.following
        if self._after.problem is not None:
            return self._unsaved.rating(self._after.problem)
        if self._feels.problem is not None:
            return self._unsaved.feel(self._feels.problem)
        if following is not None and following.problem is not None:
            return self._unsaved.session(following.problem)
        return self._around.notice()

    def _set_full_screen(self, *, full: bool) -> None:
        if full != self._full_screen:
            self._full_screen = full
            self.full_screen_changed.emit(full)

    @property
    def _session_id(self) -> str:
        if self.follower.following is None:
            raise LookupError("no session is on the mat")
        return self.follower.following.record.id


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
