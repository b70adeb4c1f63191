"""A small icon in the desktop's tray, from which pain is rated whatever is in front.

GNOME has none, other desktops may not: nothing depends on it. It keeps nothing running: closing the
window closes the program and takes the icon with it.
"""

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from backcare_desktop.ui.platform.tray_qt import QtTray


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

    def present(self) -> bool:
        """Whether this desktop has a tray now."""
        ...

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show the icon where there is a tray, or take it away."""
        ...

    def close(self) -> None:
        """Take it away for good."""
        ...


def machine_tray(parent: QObject | None = None) -> Tray:
    """The tray of this machine; Qt knows one way for all of them."""
    return QtTray(parent)
