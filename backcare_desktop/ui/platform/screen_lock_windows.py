"""Windows: the system sends a message to a window that asked for it.

Not tried out on Windows so far; the tests stand in for its library. What the calls and numbers mean
is after Microsoft's pages on WTSRegisterSessionNotification and WM_WTSSESSION_CHANGE.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QWindow

TO_A_WINDOW = b"windows_generic_MSG"
SESSION_CHANGE = 0x02B1
THIS_SESSION = 0
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOCK = 0x2, 0x4, 0x7
LEAVING = frozenset({_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOCK})
"""Another person was switched to, the remote desktop was left, the screen was locked."""

_CONSOLE_CONNECT, _REMOTE_CONNECT, _UNLOCK = 0x1, 0x3, 0x8
RETURNING = frozenset({_CONSOLE_CONNECT, _REMOTE_CONNECT, _UNLOCK})
"""The opposite of each."""


def load_wtsapi() -> Any:
    """Load the library of Windows that tells of sessions.

    Raises:
        OSError: it isn't there.
    """
    if sys.platform == "win32":
        library = ctypes.WinDLL("wtsapi32")
        library.WTSRegisterSessionNotification.argtypes = [wintypes.HWND, wintypes.DWORD]
        library.WTSRegisterSessionNotification.restype = wintypes.BOOL
        library.WTSUnRegisterSessionNotification.argtypes = [wintypes.HWND]
        library.WTSUnRegisterSessionNotification.restype = wintypes.BOOL
        return library
    raise OSError("this is not Windows")


class WindowsScreenLock(QObject):
    """Has a window that is never shown, and reads what the system sends to it.

    Signals:
        locked: the screen was locked, or the session is not in front any more.
        unlocked: somebody is back.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self, parent: QObject | None = None, *, load: Callable[[], Any] = load_wtsapi
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._library: Any = None
        self._window: QWindow | None = None
        self._messages = _Messages(self.locked.emit, self.unlocked.emit)
        self._closed = False

    def watch(self) -> None:
        """See :class:`ScreenLock`. A system that refuses is asked again the next time."""
        if self._closed or self._window is not None:
            return
        try:
            self._library = self._load()
        except OSError:
            return
        window = QWindow()
        window.create()
        if not self._library.WTSRegisterSessionNotification(window.winId(), THIS_SESSION):
            window.destroy()
            return
        self._window = window
        self._messages.read(window.winId())

    def rest(self) -> None:
        """See :class:`ScreenLock`."""
        window, self._window = self._window, None
        if window is not None:
            self._messages.leave()
            self._library.WTSUnRegisterSessionNotification(window.winId())
            window.destroy()

    def close(self) -> None:
        """See :class:`ScreenLock`."""
        self._closed = True
        self.rest()


class _Messages(QAbstractNativeEventFilter):
    """Reads the messages to one window as they pass; every one of them passes on."""

    def __init__(self, left: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__()
        self._left = left
        self._back = back
        self._window = 0

    def read(self, window: int) -> None:
        self._window = window
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def leave(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int, /
    ) -> object:
        """Look at a message; its parts are read only where they are known to be such."""
        if kind == TO_A_WINDOW:
            sent = wintypes.MSG.from_address(int(message))
            ours = sent.message == SESSION_CHANGE and sent.hWnd == self._window
            if ours and sent.wParam in LEAVING:
                self._left()
            elif ours and sent.wParam in RETURNING:
                self._back()
        return False, 0
