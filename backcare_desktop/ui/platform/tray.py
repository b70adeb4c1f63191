"""A small icon in the desktop's tray, from which pain is rated whatever is in front.

GNOME has none, other desktops may not: nothing depends on it, and all that its menu does is done in
the window as well.
"""

from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, SignalInstance


class TrayReminders(Struct, frozen=True):
    """What the menu says of reminders.

    Attributes:
        text: the next one, in words for everybody who sees the screen.
        left_out: they are left out for today, and can be taken up again.
    """

    text: str
    left_out: bool = False


class Tray(Protocol):
    """The tray of the desktop. No call blocks or raises."""

    @property
    def rate_wanted(self) -> SignalInstance:
        """Somebody wants to rate their pain."""
        ...

    @property
    def open_wanted(self) -> SignalInstance:
        """Somebody wants to see the window."""
        ...

    @property
    def left_out_wanted(self) -> SignalInstance:
        """Emitted with whether reminders are to be left out for today."""
        ...

    @property
    def quit_wanted(self) -> SignalInstance:
        """Somebody wants the program to end."""
        ...

    @property
    def message_pressed(self) -> SignalInstance:
        """The last message was clicked."""
        ...

    def present(self) -> bool:
        """Whether this desktop has a tray now."""
        ...

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show the icon where there is a tray, or take it away."""
        ...

    def set_reminders(self, reminders: TrayReminders | None) -> None:
        """Say this of reminders in the menu; None for nothing, while none is wanted."""
        ...

    def show_message(self, title: str, text: str) -> bool:
        """Show a few words beside the icon, which is shown for it; False where it can't be."""
        ...

    def close(self) -> None:
        """Take it away for good."""
        ...


def machine_tray(parent: QObject | None = None) -> Tray:
    """The tray of this machine; Qt knows one way for all of them."""
    from backcare_desktop.ui.platform.tray_qt import QtTray

    return QtTray(parent)
