"""What can be taken back in this session."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from backcare_desktop.ui.widgets.toast import Toast

MOST = 50
"""So many things can be taken back; beyond them the oldest is forgotten."""


class Undos(QObject):
    """The newest first; the toast speaks of it for a while, and after that it stays.

    Args:
        toast: where it is said.
    """

    def __init__(self, toast: Toast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._toast = toast
        self._undos: deque[Callable[[], None]] = deque(maxlen=MOST)
        toast.undo_requested.connect(self.take_back)

    @property
    def offered(self) -> bool:
        """The toast offers to take something back now."""
        return self._toast.isVisible() and self._toast.offers_undo

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done, unless it is said elsewhere already; ``undo`` takes it back."""
        self._undos.append(undo)
        if text:
            self._toast.show_message(text, undo=True)
        else:
            # What it still speaks of isn't the newest any more.
            self._toast.dismiss()

    def forget(self) -> None:
        """What was done is not in the diary any more: there is nothing to take back."""
        self._toast.dismiss()
        self._undos.clear()

    @Slot()
    def take_back(self) -> None:
        """Take back the newest that hasn't been; nothing happens without one."""
        self._toast.dismiss()
        if self._undos:
            self._undos.pop()()
