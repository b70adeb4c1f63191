"""Noticing that the screen is locked, or that somebody else takes over the computer.

Linux says so on its buses, Windows in a message to a window. On macOS nothing says so: there is no
public way to hear of it without another library.
"""

import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class ScreenLock(Protocol):
    """Somebody who notices. No call blocks or raises."""

    @property
    def locked(self) -> SignalInstance:
        """Emitted when the screen is locked or another person's session comes to the front."""
        ...

    @property
    def unlocked(self) -> SignalInstance:
        """Emitted when somebody is back."""
        ...

    def watch(self) -> None:
        """Look out for it from now on; a second call changes nothing."""
        ...

    def rest(self) -> None:
        """Look out no longer: nothing is emitted any more."""
        ...

    def close(self) -> None:
        """Look out no longer, for good."""
        ...


class NoScreenLock(QObject):
    """Where the system has no way of saying so that Backcare knows of."""

    locked = Signal()
    unlocked = Signal()

    def watch(self) -> None:
        """See :class:`ScreenLock`."""

    def rest(self) -> None:
        """See :class:`ScreenLock`."""

    def close(self) -> None:
        """See :class:`ScreenLock`."""


def machine_screen_lock(parent: QObject | None = None) -> ScreenLock:
    """This machine's way of noticing; nothing is loaded before it looks out."""
    platform: str = sys.platform
    if platform.startswith("linux"):
        from backcare_desktop.ui.platform.screen_lock_dbus import BusScreenLock

        return BusScreenLock(parent)
    if platform == "win32":
        from backcare_desktop.ui.platform.screen_lock_windows import WindowsScreenLock

        return WindowsScreenLock(parent)
    return NoScreenLock(parent)
