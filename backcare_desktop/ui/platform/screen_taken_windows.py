"""Windows: the system says whether a notification is welcome now.

Not tried out on Windows so far; the tests stand in for its library. What the numbers mean is after
Microsoft's page on QUERY_USER_NOTIFICATION_STATE.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

_NOT_PRESENT, _BUSY, _GAME, _PRESENTATION = 1, 2, 3, 4
TAKEN = frozenset({_NOT_PRESENT, _BUSY, _GAME, _PRESENTATION})
"""A screen saver or the lock; a program that fills the screen; a game that does; a talk."""


def load_shell() -> Any:
    """Load the library of Windows that knows.

    Raises:
        OSError: it isn't there.
    """
    if sys.platform == "win32":
        return ctypes.WinDLL("shell32")
    raise OSError("this is not Windows")


class WindowsScreenTaken:
    """See :class:`~backcare_desktop.ui.platform.screen_taken.ScreenTaken`."""

    can_tell = True

    def __init__(self, *, load: Callable[[], Any] = load_shell) -> None:
        self._load = load

    def look(self) -> bool:
        """See :class:`ScreenTaken`."""
        state = ctypes.c_int(0)
        try:
            failed = self._load().SHQueryUserNotificationState(ctypes.byref(state))
        except OSError:
            return False
        return not failed and state.value in TAKEN
