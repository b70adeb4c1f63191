"""Follows a running session: asks it when something is due, and hears when that is written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.session_state import Status
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.player.moving import moving
from backcare_desktop.ui.ticker import Ticker

FRAME_S = 1 / 34
"""Aimed at; what a frame itself takes leaves a little over thirty a second."""
RETRY_S = 2.0
"""How often events that could not be written are tried again."""


class Follower(QObject):
    """Keeps the latest :class:`Following` and wakes up for the next change in it.

    The session itself lives on the database's thread. What arrives here has been committed, or
    says why it could not be.

    Signals:
        arrived: a :class:`Following`.
        moved: a :class:`~backcare_desktop.ui.player.moving.Moving`, between two of them.
        failed: a StorageUnavailable.
    """

    arrived = Signal(object)
    moved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._clock = clock
        self._ticker = ticker
        self._asking = 0
        self._unheard = 0
        self._held = False
        self._smooth = True
        self.following: Following | None = None
        self._ticker.due.connect(self._on_due)

    def set_smooth(self, *, smooth: bool) -> None:
        """Move the ring continuously, or once a second when motion is reduced."""
        self._smooth = smooth

    def ask(self, action: Callable[[Sessions], Following]) -> None:
        """Let the session do something; ``arrived`` tells when it is written."""
        self._asking += 1
        self._jobs.submit(lambda: action(self._desk.sessions), self._on_following, self._on_failed)

    def let_go(self) -> None:
        """Stop following; nothing is asked any more, and answers on their way are not heard."""
        self._ticker.stop()
        self._unheard = self._asking
        self._held = False
        self.following = None

    def hold(self) -> None:
        """Ask nothing while the session is being taken off the mat."""
        self._held = True
        self._ticker.stop()

    def go_on(self) -> None:
        """It stays on the mat after all."""
        self._held = False
        self._arm()

    @property
    def asking(self) -> bool:
        """An answer is on its way."""
        return self._asking > self._unheard

    @property
    def held(self) -> bool:
        """The session is being taken off the mat."""
        return self._held

    @property
    def running(self) -> bool:
        """Time is passing on the mat."""
        return self.following is not None and self.following.state.status is Status.RUNNING

    @property
    def over(self) -> bool:
        """Finished or ended early."""
        return self.following is not None and self.following.state.over

    @Slot(object)
    def _on_following(self, following: Following) -> None:
        if self._hears():
            self.following = following
            self.arrived.emit(following)
            self._arm()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self._hears():
            # What fails again and again must not be asked thirty times a second: the next
            # question is the person's.
            self._ticker.stop()
            self.failed.emit(problem)

    def _hears(self) -> bool:
        """An answer has come: whether it is to something asked since the last letting go.

        Answers come in the order they were asked for.
        """
        self._asking -= 1
        if not self._unheard:
            return True
        self._unheard -= 1
        return False

    @Slot()
    def _on_due(self) -> None:
        following = self.following
        if following is None:
            return
        changes = not self.asking and self._left(following) <= 0.0
        if changes:
            self.ask(Sessions.poll)
        if self.running and (self._smooth or not changes):
            # Also while the answer is on its way: the figure would halt once a second.
            moment = moving(following, self._clock.monotonic())
            # At the end of a segment another page comes, and a frame would only be in its way.
            if moment.ring > 0:
                self.moved.emit(moment)
        self._arm()

    def _left(self, following: Following) -> float:
        """Seconds until the session should be asked again."""
        wait = following.state.next_change_s if self.running else RETRY_S
        return wait - (self._clock.monotonic() - following.state.mono)

    def _arm(self) -> None:
        """Wake for the next frame or change, whichever is first; never when nothing moves."""
        following = self.following
        moving = self.running or (following is not None and following.problem is not None)
        if following is None or self._held or not moving:
            self._ticker.stop()
            return
        frame = FRAME_S if self.running and self._smooth else RETRY_S
        left = FRAME_S if self.asking else self._left(following)
        self._ticker.arm(min(frame, max(0.0, left)))
