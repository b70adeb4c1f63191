"""A session pauses when the screen is locked: nobody is guided who has left the computer."""

from PySide6.QtCore import QObject, Slot

from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.sessions import Sessions
from backcare_desktop.ui.platform.screen_lock import ScreenLock
from backcare_desktop.ui.player.follower import Follower


class Absence(QObject):
    """Looks out for a lock while a session is on the mat, and pauses it as the person would.

    The screen is kept on while a session runs, so somebody has locked it on purpose. Who chose to
    let it go dark finds it locked by itself in mid-exercise: their session goes on and is heard.
    Unlocking resumes nothing.
    """

    def __init__(self, lock: ScreenLock, follower: Follower, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._follower = follower
        self._kept_on = Preferences().keep_awake
        lock.locked.connect(self._on_locked)
        follower.arrived.connect(self.look)

    @Slot(object)
    def set_preferences(self, chosen: Preferences) -> None:
        """Go by other choices from now on."""
        self._kept_on = chosen.keep_awake
        self.look()

    @Slot()
    def look(self) -> None:
        """Look out, or no longer: a session has begun, gone on, ended, or left the mat."""
        on_mat = self._follower.following is not None and not self._follower.over
        if on_mat and self._kept_on:
            self._lock.watch()
        else:
            self._lock.rest()

    @Slot()
    def _on_locked(self) -> None:
        if self._follower.running and not self._follower.held:
            self._follower.ask(Sessions.pause)
