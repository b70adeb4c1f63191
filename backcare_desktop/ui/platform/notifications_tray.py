"""Notes beside the icon in the tray: Windows and macOS know no other way without a library."""

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.ui.platform.notifications import Note
from backcare_desktop.ui.platform.tray import Tray


class TrayNotifications(QObject):
    """See :class:`~backcare_desktop.ui.platform.notifications.Notifications`.

    Such a note has no buttons, and the system takes it away by itself: what it is about, and what
    can be done, stands in the window that a click opens. The icon is shown for it, and stays.
    """

    pressed = Signal(str, str)
    answered = Signal()

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._works: bool | None = None
        tray.message_pressed.connect(self._on_pressed)

    @property
    def works(self) -> bool | None:
        """See :class:`Notifications`."""
        return self._works

    def try_out(self) -> None:
        """See :class:`Notifications`."""
        self._settle(works=self._tray.present())

    def show(self, note: Note) -> None:
        """See :class:`Notifications`."""
        self._settle(works=self._tray.show_message(note.title, note.text))

    def withdraw(self) -> None:
        """See :class:`Notifications`. The system does so."""

    def close(self) -> None:
        """See :class:`Notifications`. The tray goes with the window."""

    def _settle(self, *, works: bool) -> None:
        if works is not self._works:
            self._works = works
            self.answered.emit()

    @Slot()
    def _on_pressed(self) -> None:
        self.pressed.emit("", "")
