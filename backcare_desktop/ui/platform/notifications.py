"""Notes that the desktop shows over whatever is in front.

Linux has a service for them on the session's bus; Windows and macOS show them through an icon in
the tray. Where there is neither, nothing is shown, and the window says what there is to say.
"""

import sys
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, SignalInstance

from backcare_desktop.ui.platform.tray import Tray


class Note(Struct, frozen=True):
    """What is shown.

    Attributes:
        title, text: plain words of the program's own: whoever is near the screen reads them.
        actions: key and words of each button, the most likely first. Not every desktop has buttons.
    """

    title: str
    text: str = ""
    actions: tuple[tuple[str, str], ...] = ()


class Notifications(Protocol):
    """The desktop's notes; one at a time, a new one replaces the one before. No call blocks."""

    @property
    def pressed(self) -> SignalInstance:
        """Emitted with the key of an action, empty for the note itself, and the desktop's leave to
        come to the front, empty where it gives none."""
        ...

    @property
    def answered(self) -> SignalInstance:
        """Emitted when :attr:`works` is another one."""
        ...

    @property
    def works(self) -> bool | None:
        """Whether notes are shown here; None while nobody has tried."""
        ...

    def try_out(self) -> None:
        """Find out whether notes can be shown, without showing one."""
        ...

    def show(self, note: Note) -> None:
        """Show a note in the place of the last one."""
        ...

    def withdraw(self) -> None:
        """Take the last one away, if it is still there."""
        ...

    def close(self) -> None:
        """Take it away, for good."""
        ...


def machine_notifications(tray: Tray, parent: QObject | None = None) -> Notifications:
    """This machine's way; nothing is loaded before a note is to be shown."""
    platform: str = sys.platform
    if platform.startswith("linux"):
        from backcare_desktop.ui.platform.notifications_dbus import BusNotifications

        return BusNotifications(parent)
    from backcare_desktop.ui.platform.notifications_tray import TrayNotifications

    return TrayNotifications(tray, parent)
