"""How the desktop knows that a window, its shortcut and its notifications belong together."""

import sys

from PySide6.QtGui import QGuiApplication


def announce(app_id: str) -> None:
    """Tell the desktop under which name this program is installed; before the first window.

    Linux desktops look for the .desktop file of that name. Windows, where this was not tried yet,
    compares it with the AppUserModelID of the shortcut that the installer makes.
    """
    QGuiApplication.setDesktopFileName(app_id)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(app_id)
