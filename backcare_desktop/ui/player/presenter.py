"""Leads through a session, from the pain before it to the pain after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session import PauseReason
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary import Saved
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.platform.sound import Sound
from backcare_desktop.ui.platform.speech import Speech
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.follower import Follower
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.pages import PageWriter, PanelKind
from backcare_desktop.ui.player.state import Action, Page, PlayerState
from backcare_desktop.ui.ticker import Ticker

NOTICE_S = 10.0
"""How long a silent machine is mentioned; it is mentioned once."""


class PlayerPresenter(QObject):
    """One session at a time. Every action goes to the diary first and to the screen after."""

    state_changed = Signal(object)
    ring_changed = Signal(float)
    changed = Signal(object)
    full_screen_changed = Signal(bool)
    discarded = Signal(str)
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        ticker: Ticker,
        sound: Sound,
        speech: Speech,
        mat: MatWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._clock = clock
        self._sound = sound
        self._speech = speech
        self._pages = PageWriter(mat, self)
        self._cues = CueWriter(mat, self)
        self.follower = Follower(desk, jobs, clock, ticker, self)
        self.follower.arrived.connect(self._on_arrived)
        self.follower.ring_moved.connect(self.ring_changed)
        self.follower.failed.connect(self._on_failed)
        self._silent_until: float | None = None
        self._forget()

    def _forget(self) -> None:
        self.follower.let_go()
        self._routine: Routine | None = None
        self._panel = PanelKind.NONE
        self._before: int | None = None
        self._after: int | None = None
        self._kept_after: list[str] = []
        self._full_screen = False

    # --- opening -------------------------------------------------------------------------------

    def open(self, routine: Routine) -> None:
        """Ask for the pain before the routine; the session starts after the answer."""
        self._forget()
        self._routine = routine
        self._sound.warm_up()
        self._show()

    def resume(self, session_id: str) -> None:
        """Take up a session that was broken off; it stands paused until the person is ready."""
        self._forget()
        self._sound.warm_up()
        self.follower.ask(lambda sessions: sessions.resume_broken_off(session_id))

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Let the ring step once a second."""
        self.follower.set_smooth(smooth=not reduced)

    def stop(self) -> None:
        """Ask nothing any more; the window is going."""
        self.follower.let_go()

    # --- what the person does ------------------------------------------------------------------

    @Slot(int)
    def rate(self, score: int) -> None:
        """The pain before the session starts it; the pain after it is saved at once."""
        if self.follower.following is None:
            self._begin(score)
        elif self.follower.over:
            self._rate_after(score)

    @Slot(object)
    def act(self, action: Action) -> None:
        """A key or a button."""
        if self.follower.held:
            return
        if action is Action.FULL_SCREEN:
            self._set_full_screen(full=not self._full_screen)
            self._show()
        elif self.follower.following is None:
            self._act_before(action)
        elif self.follower.over:
            if action in (Action.CLOSE, Action.LEAVE):
                self._close()
        elif self._panel is PanelKind.NONE:
            self._act_on_mat(action)
        else:
            self._act_on_panel(action)

    def _act_before(self, action: Action) -> None:
        if action is Action.SKIP_RATING:
            self._begin(None)
        elif action in (Action.LEAVE, Action.CLOSE) and not self.follower.asking:
            self._close()

    def _act_on_mat(self, action: Action) -> None:
        if action is Action.LEAVE:
            self._set_full_screen(full=False)
            self._panel = PanelKind.LEAVE
            self.follower.ask(Sessions.pause)
        elif action is Action.HURTS:
            self._panel = PanelKind.HURTS
            self.follower.ask(Sessions.hurt)
        elif action is Action.PAUSE_OR_RESUME:
            self.follower.ask(Sessions.pause if self.follower.running else Sessions.resume)
        elif action in _MOVES:
            self.follower.ask(_MOVES[action])

    def _act_on_panel(self, action: Action) -> None:
        if action in _PANELS:
            self._panel = _PANELS[action]
            self._show()
        elif action is Action.ESCAPE:
            self._escape()
        elif action is Action.LEAVE:
            self._leave()
        elif action is Action.DISCARD:
            self._discard()
        elif action in _ANSWERS:
            self._panel = PanelKind.NONE
            for answer in _ANSWERS[action]:
                self.follower.ask(answer)

    def _escape(self) -> None:
        """Esc always leads out: of the full screen, to the question, or back to the mat."""
        self._set_full_screen(full=False)
        if self._panel is PanelKind.LEAVE:
            self._panel = PanelKind.NONE
            self.follower.ask(Sessions.resume)
        else:
            self._panel = PanelKind.LEAVE
            self._show()

    # --- beginning and ending ------------------------------------------------------------------

    def _begin(self, score: int | None) -> None:
        routine = self._routine
        if routine is None or self.follower.asking:
            return
        self._before = score
        self.follower.ask(lambda sessions: sessions.begin(routine, routine.plan(), score))

    def _rate_after(self, score: int) -> None:
        """Save at once; another touch takes the place of the one before.

        Which ratings there are is known on the database's thread only, so that quick touches
        find each other; the old one goes when the new one is safe.
        """
        session_id = self._session_id
        kept = self._kept_after

        def save() -> Saved:
            saved = self._desk.diary.rate(
                score, context=RatingContext.AFTER_SESSION, session_id=session_id
            )
            kept.append(saved.rating.id)
            while len(kept) > 1:
                self._desk.diary.remove(kept[0])
                del kept[0]
            return saved

        self._jobs.submit(save, self._on_rated_after, self._on_failed)

    @Slot(object)
    def _on_rated_after(self, saved: Saved) -> None:
        following = self.follower.following
        if following is not None and following.record.id == saved.rating.session_id:
            self._after = saved.rating.score
            self._show()
        self.changed.emit(saved.changes)

    def _leave(self) -> None:
        def leave() -> Changes:
            self._desk.sessions.leave_open()
            return Changes(sessions=True)

        self.follower.hold()
        self._jobs.submit(leave, self._on_left, self._on_failed)

    def _discard(self) -> None:
        session_id = self._session_id

        def discard() -> str:
            self._desk.sessions.discard(session_id)
            return session_id

        self.follower.hold()
        self._jobs.submit(discard, self._on_discarded, self._on_failed)

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
        self._forget()
        self.closed.emit()

    # --- what the session answers --------------------------------------------------------------

    @Slot(object)
    def _on_arrived(self, following: Following) -> None:
        if following.state.reason is PauseReason.SLEPT and self._panel is PanelKind.NONE:
            self._panel = PanelKind.SLEPT
        self._play(following)
        if following.changes != NOTHING:
            self.changed.emit(following.changes)
        self._show()

    def _play(self, following: Following) -> None:
        if following.cue is None:
            return
        sound = self._cues.sound(following.cue)
        if sound is not None:
            self._sound.play(sound)
        words = self._cues.words(following, following.cue)
        if words:
            self._speech.say(words, at_once=self._cues.is_urgent(following.cue))

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)
        if self.follower.following is None:
            self._close()
        else:
            self.follower.go_on()

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        following = self.follower.following
        if following is None:
            if self._routine is None:
                return
            state = PlayerState(Page.BEFORE, rating=self._pages.before(self._routine))
        elif self.follower.over:
            page = self._pages.after(following, self._before, self._after)
            state = PlayerState(Page.AFTER, rating=page)
        else:
            page_on_mat = self._pages.mat(following, self._panel)
            state = PlayerState(Page.MAT, mat=page_on_mat)
        self.state_changed.emit(
            PlayerState(state.page, state.rating, state.mat, self._notice(), self._full_screen)
        )

    def _notice(self) -> str:
        """One line about the machine: what isn't saved matters more than what isn't heard."""
        following = self.follower.following
        if following is not None and following.problem is not None:
            return self.tr("Not saved yet: the disk does not take it. Backcare keeps trying.")
        silent = self._sound.problem()
        if silent is None:
            return ""
        mono = self._clock.monotonic()
        if self._silent_until is None:
            self._silent_until = mono + NOTICE_S
        return silent if mono < self._silent_until else ""

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
    Action.NEXT: Sessions.skip,
    Action.BACK: Sessions.back,
    Action.MORE_TIME: Sessions.prolong,
}

_PANELS = {
    Action.WARNING_SIGNS: PanelKind.WARNING_SIGNS,
    Action.CLOSE: PanelKind.HURTS,
}

_ANSWERS: dict[Action, tuple[Callable[[Sessions], Following], ...]] = {
    Action.PAUSE_OR_RESUME: (Sessions.resume,),
    Action.STAY: (Sessions.resume,),
    Action.NEXT: (Sessions.skip, Sessions.resume),
    Action.EASE: (Sessions.ease,),
    Action.RESTART_STEP: (Sessions.restart_step,),
    Action.END_HERE: (Sessions.end_early,),
}
