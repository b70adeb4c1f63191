"""One window for a diary: a second start brings the first one forward and ends.

What keeps two programs from writing is the lock on the diary itself. This here is a courtesy: where
it can't be had, the second window opens and says that the diary is open elsewhere.
"""

import os
import re
import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

_TRIES = 100
_PAUSE_S = 0.05
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
_TOKEN = re.compile(r"[\w.:/@-]{1,200}", re.ASCII)


class Entry(Enum):
    """What became of a start."""

    FIRST = "first"
    BROUGHT_FORWARD = "brought forward"
    UNHEARD = "unheard"


class Door(Protocol):
    """Who came first, and how to reach them."""

    @property
    def knocked(self) -> SignalInstance:
        """Somebody wants the window in front; with the desktop's leave for it, or nothing."""
        ...

    def claim(self) -> bool:
        """Be the first, from now on until :meth:`close`; False when somebody else is."""
        ...

    def listen(self) -> None:
        """Hear those who come later. Where that can't be done nobody is heard."""
        ...

    def knock(self, token: str) -> bool:
        """Ask the first to come forward; False when nobody listens yet, or no longer.

        Raises:
            TimeoutError: somebody listens, and doesn't answer.
        """
        ...

    def close(self) -> None:
        """Let somebody else be the first."""
        ...


def machine_door(folder: Path, parent: QObject | None = None) -> Door:
    """The door of this system.

    Args:
        folder: of the profile's state: another folder, another door.
        parent: owns it.
    """
    if sys.platform == "win32":
        from backcare_desktop.ui.platform.first_window_windows import EventDoor

        return EventDoor(folder, parent)
    from backcare_desktop.ui.platform.first_window_posix import SocketDoor

    return SocketDoor(folder, parent)


def enter(door: Door, pause: Callable[[float], None] = time.sleep) -> Entry:
    """Be the first, or bring the first one forward.

    One that is just starting or just ending doesn't listen: it is asked again for 5 s.
    """
    token = os.environ.get(_ACTIVATION, "")
    for _ in range(_TRIES):
        if door.claim():
            return Entry.FIRST
        try:
            if door.knock(token if _TOKEN.fullmatch(token) else ""):
                return Entry.BROUGHT_FORWARD
        except TimeoutError:
            return Entry.UNHEARD
        pause(_PAUSE_S)
    return Entry.UNHEARD


def use_token(token: str) -> None:
    """Let the next window that is activated use the leave that a second start was given.

    On Wayland a window comes to the front only with a token of the desktop's, which Qt takes from
    the environment.
    """
    if _TOKEN.fullmatch(token):
        os.environ[_ACTIVATION] = token
