"""Leads through a session, from the pain before it to the pain after it."""

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.session_feedback import HIGHEST_TO_GO_ON
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.after_rating import AfterRating
from backcare_desktop.ui.player.departure import Departure
from backcare_desktop.ui.player.feel_keeper import FeelKeeper
from backcare_desktop.ui.player.feel_state import FeelSaid, HurtSaid
from backcare_desktop.ui.player.follower import Follower
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.pages import PageWriter, PanelKind
from backcare_desktop.ui.player.state import Action, Page, PlayerState
from backcare_desktop.ui.player.steering import Steering
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
        self._departure = Departure(desk, jobs, waiting, self)
        self._departure.left.connect(self._on_left)
        self._departure.discarded.connect(self._on_discarded)
        self._departure.refused.connect(self._on_not_left)
        self._departure.left_behind.connect(self.changed)
        self._departure.not_left_behind.connect(self.failed)
        self._steering = Steering(self.follower, self)
        self._steering.asked.connect(self._show)
        self._steering.windowed.connect(self._leave_full_screen)
        self._steering.leaving.connect(self._on_leaving)
        self._steering.discarding.connect(self._discard)
        self._feels = FeelKeeper(desk, jobs, waiting, self)
        self._feels.settled.connect(self._on_rated_after)
        self._feels.failed.connect(self.failed)
        self._forget()

    def _forget(self) -> None:
        self.follower.let_go()
        self._routine: Routine | None = None
        self._after.begin_anew()
        self._steering.begin_anew()
        self._feels.begin_anew()
        self._strong: int | None = None
        self._full_screen = False
        self._departure.begin_anew()

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
        self._departure.keep_rating(self._strong)
        self._steering.write_what_hurts()
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
            self._rate_before(score)
        elif self.follower.over and not self.follower.held:
            self._after.rate(score, self._session_id)

    @Slot(object)
    def act(self, action: Action | HurtSaid | FeelSaid) -> None:
        """A key or a button; a second press while the first is being answered does nothing."""
        if self.follower.held or self._steering.deaf_to(action):
            return
        if isinstance(action, HurtSaid):
            self._steering.hear(action)
        elif isinstance(action, FeelSaid):
            if self.follower.over:
                self._feels.touch(action, self._session_id)
        elif action is Action.FULL_SCREEN:
            self._set_full_screen(full=not self._full_screen)
            self._show()
        elif self.follower.following is None:
            self._act_before(action)
        else:
            self._steering.act(action)

    def _act_before(self, action: Action) -> None:
        if action is Action.SKIP_RATING:
            # A media key asks for it too; what was rated strong begins by its own button alone.
            if self._strong is None:
                self._begin(None)
        elif action is Action.BEGIN_ANYWAY:
            self._begin(self._strong)
        elif action is Action.CHECK:
            self._close(to_check=True)
        elif action is Action.VOICE:
            self._around.turn_voice()
        elif action in (Action.LEAVE, Action.CLOSE):
            if self.follower.asking:
                self._departure.leave_behind()
            self._close()

    # --- beginning and ending ------------------------------------------------------------------

    def _rate_before(self, score: int) -> None:
        """Above 5 nothing begins by itself: a session is better left out then."""
        if self.follower.asking or self._routine is None:
            return
        if score > HIGHEST_TO_GO_ON:
            self._strong = score
            self._show()
        else:
            self._strong = None
            self._begin(score)

    def _begin(self, score: int | None) -> None:
        routine = self._routine
        if routine is None or self.follower.asking:
            return
        self._strong = None
        self._after.before = score
        plan = routine.plan(self._pace)
        self.follower.ask(lambda sessions: sessions.begin(routine, plan, score))

    def _leave(self) -> None:
        """Write what is still to be written, and only then close."""
        self.follower.hold()
        self._departure.settle(self._session_id)

    @Slot()
    def _on_leaving(self) -> None:
        """A rating that is not saved yet is not left without a word; a symptom check can't wait."""
        if self.follower.over and self._waiting.things and not self._steering.to_check:
            # A discard that was refused earlier was not the last word.
            self._departure.begin_anew()
            self.leaving_asked.emit()
        else:
            self._leave()

    def leave_unsaved(self) -> None:
        """Leave what the disk does not take; saving it goes on being tried."""
        if self.follower.following is None:
            return
        self._departure.put_off(self._session_id, self.changed.emit)
        self._close()

    @Slot()
    def _discard(self) -> None:
        self.follower.hold()
        self._departure.discard(self._session_id)

    @Slot(object)
    def _on_left(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self._close()

    @Slot(str)
    def _on_discarded(self, session_id: str) -> None:
        self.changed.emit(Changes(sessions=True))
        self._close()
        self.discarded.emit(session_id)

    def _close(self, *, to_check: bool = False) -> None:
        self._set_full_screen(full=False)
        to_check = to_check or self._steering.to_check
        self._departure.keep_rating(self._strong)
        self._forget()
        self._around.rest()
        self.closed.emit()
        if to_check:
            self.check_wanted.emit()

    # --- what the session answers --------------------------------------------------------------

    @Slot(object)
    def _on_not_left(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)
        if self._steering.to_check:
            # Somebody who is to look at their symptoms is not kept waiting by a disk.
            self.leave_unsaved()
            return
        self.follower.go_on()
        self._show()
        self.leaving_asked.emit()

    @Slot()
    def _on_rated_after(self) -> None:
        if self.follower.over:
            self._show()

    @Slot(object)
    def _on_arrived(self, following: Following) -> None:
        self._steering.arrived(following)
        self._around.follow(following)
        if following.changes != NOTHING:
            self.changed.emit(following.changes)
        if self._steering.to_check and self.follower.over and not self.follower.held:
            self._leave()
        self._show()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)
        self._steering.failed()
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
            rating = self._pages.before(self._routine, self._strong)
            state = PlayerState(Page.BEFORE, rating=rating)
        elif self.follower.over and self._steering.panel is PanelKind.NONE:
            after = self._after
            page = self._pages.after(following, after.before, after.score, self._feels.feels)
            state = PlayerState(Page.AFTER, rating=page)
        else:
            asked, said = self._steering.panel, self._steering.said
            page_on_mat = self._pages.mat(following, asked, said, self._after.before)
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

    @Slot()
    def _leave_full_screen(self) -> None:
        self._set_full_screen(full=False)

    def _set_full_screen(self, *, full: bool) -> None:
        if full != self._full_screen:
            self._full_screen = full
            self.full_screen_changed.emit(full)

    @property
    def _session_id(self) -> str:
        if self.follower.following is None:
            raise LookupError("no session is on the mat")
        return self.follower.following.record.id
