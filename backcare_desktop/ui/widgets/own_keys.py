"""Keys that the window has a use for, and a page takes for itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def claimed(event: QEvent, is_ours: Callable[[QKeyEvent], bool]) -> bool:
    """Keep a key from the window's shortcuts; for a page's ``event``.

    Args:
        event: what has come; a claimed one is accepted, and then arrives as a press.
        is_ours: whether the page answers to a key.

    Returns:
        True for a claimed one; everything else goes its usual way.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if is_ours(event):
        event.accept()
        return True
    return False
