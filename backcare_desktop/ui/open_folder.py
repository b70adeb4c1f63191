"""Showing a folder in the system's own file manager."""

from collections.abc import Callable
from pathlib import Path

OpenFolder = Callable[[Path], bool]
"""Shows a folder; False when nobody on this computer does so."""


def open_folder(folder: Path) -> bool:
    """Ask the desktop to show a folder."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
