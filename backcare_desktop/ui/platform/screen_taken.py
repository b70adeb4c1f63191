"""Whether another program has taken the whole screen: a film, a talk, a game, a call.

X11 and Windows can be asked. On Wayland no program hears of another's windows, and macOS has no
public way that Backcare knows of: there it can't be told, and Settings says so.
"""

import os
import sys
from typing import Protocol

from PySide6.QtGui import QGuiApplication


class ScreenTaken(Protocol):
    """Somebody who looks. No call raises; each takes a few milliseconds at most."""

    @property
    def can_tell(self) -> bool:
        """Whether it can be told on this desktop."""
        ...

    def look(self) -> bool:
        """Whether a window of any program fills a screen now; False where it can't be told."""
        ...


class NobodyTells:
    """Where it can't be told."""

    can_tell = False

    def look(self) -> bool:
        """See :class:`ScreenTaken`."""
        return False


def machine_screen_taken() -> ScreenTaken:
    """This machine's way of telling; call once the application is there."""
    platform: str = sys.platform
    if platform == "win32":
        from backcare_desktop.ui.platform.screen_taken_windows import WindowsScreenTaken

        return WindowsScreenTaken()
    # Under Wayland an X server shows what speaks X11, and nothing else.
    wayland = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    if QGuiApplication.platformName() == "xcb" and not wayland:
        from backcare_desktop.ui.platform.screen_taken_x11 import X11ScreenTaken

        return X11ScreenTaken()
    return NobodyTells()
