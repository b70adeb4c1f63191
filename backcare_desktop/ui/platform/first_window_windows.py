"""Windows: a mutex and an event that bear the name of a folder, and end with their process.

Not tried out on Windows so far; the tests stand in for its library. What the calls and numbers mean
is after Microsoft's pages on CreateMutexW, WaitForSingleObject, CreateEventW and
AllowSetForegroundWindow.
"""

import ctypes
import hashlib
import sys
from collections.abc import Callable
from ctypes import wintypes
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

_HELD = frozenset({0x00, 0x80})
"""The mutex is ours: it was free, or its process ended without giving it back."""

_MAY_SIGNAL = 0x0002
_ANY_PROCESS = 0xFFFFFFFF


def load_windows() -> Any:
    """Load the calls of Windows that are needed here.

    Raises:
        OSError: this is not Windows.
    """
    if sys.platform == "win32":
        library = ctypes.WinDLL("kernel32")
        handle, flag, text = wintypes.HANDLE, wintypes.BOOL, wintypes.LPCWSTR
        library.CreateMutexW.argtypes = [wintypes.LPVOID, flag, text]
        library.CreateMutexW.restype = handle
        library.CreateEventW.argtypes = [wintypes.LPVOID, flag, flag, text]
        library.CreateEventW.restype = handle
        library.OpenEventW.argtypes = [wintypes.DWORD, flag, text]
        library.OpenEventW.restype = handle
        library.WaitForSingleObject.argtypes = [handle, wintypes.DWORD]
        library.WaitForSingleObject.restype = wintypes.DWORD
        for name in ("SetEvent", "CloseHandle", "ReleaseMutex"):
            getattr(library, name).argtypes = [handle]
        library.AllowSetForegroundWindow = ctypes.WinDLL("user32").AllowSetForegroundWindow
        library.AllowSetForegroundWindow.argtypes = [wintypes.DWORD]
        return library
    raise OSError("this is not Windows")


def _watched(event: int, parent: QObject) -> Any:
    """Qt's notifier for an event, which only Qt for Windows has."""
    import PySide6.QtCore

    return PySide6.QtCore.QWinEventNotifier(event, parent)  # type: ignore[attr-defined]


class EventDoor(QObject):
    """Names of the session of whoever is logged in; a folder's name is not readable in them.

    Args:
        folder: of the profile's state.

    Signals:
        knocked: see :class:`Door`; without a token, which Windows doesn't know.
    """

    knocked = Signal(str)

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        load: Callable[[], Any] = load_windows,
        watch: Callable[[int, QObject], Any] = _watched,
    ) -> None:
        super().__init__(parent)
        mark = hashlib.sha256(str(folder).casefold().encode()).hexdigest()[:32]
        self._name = f"Local\\Backcare-{mark}"
        self._library = load()
        self._watch = watch
        self._mutex: int | None = None
        self._event: int | None = None
        self._notifier: Any = None

    def claim(self) -> bool:
        """See :class:`Door`."""
        mutex = self._library.CreateMutexW(None, 0, f"{self._name}-first")
        if not mutex:
            return True
        if self._library.WaitForSingleObject(mutex, 0) not in _HELD:
            self._library.CloseHandle(mutex)
            return False
        self._mutex = mutex
        return True

    def listen(self) -> None:
        """See :class:`Door`."""
        event = self._library.CreateEventW(None, 0, 0, f"{self._name}-knock")
        if event:
            self._event = event
            self._notifier = self._watch(event, self)
            self._notifier.activated.connect(self._on_knock)

    def knock(self, token: str) -> bool:  # noqa: ARG002 - Windows knows no tokens
        """See :class:`Door`. An event is set without an answer; one that hangs isn't noticed."""
        event = self._library.OpenEventW(_MAY_SIGNAL, 0, f"{self._name}-knock")
        if not event:
            return False
        self._library.AllowSetForegroundWindow(_ANY_PROCESS)
        done = bool(self._library.SetEvent(event))
        self._library.CloseHandle(event)
        return done

    def close(self) -> None:
        """See :class:`Door`."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._event is not None:
            self._library.CloseHandle(self._event)
            self._event = None
        if self._mutex is not None:
            self._library.ReleaseMutex(self._mutex)
            self._library.CloseHandle(self._mutex)
            self._mutex = None

    @Slot()
    def _on_knock(self) -> None:
        self.knocked.emit("")
