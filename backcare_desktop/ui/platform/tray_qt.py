"""The tray by Qt: StatusNotifierItem or XEmbed on Linux, the system's own elsewhere."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from backcare_desktop import paths
from backcare_desktop.ui import theme
from backcare_desktop.ui.platform.tray import TrayReminders
from backcare_desktop.ui.theme import style


class QtTray(QObject):
    """See :class:`~backcare_desktop.ui.platform.tray.Tray`.

    One click rates; the menu does so as well, for desktops where every click opens it. What stands
    in it is seen by whoever looks over a shoulder: it names no number and no entry.
    """

    rate_wanted = Signal()
    open_wanted = Signal()
    left_out_wanted = Signal(bool)
    quit_wanted = Signal()
    message_pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._of_reminders: tuple[QAction, ...] = ()
        self._reminders: TrayReminders | None = None

    def present(self) -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show the icon where there is a tray, or take it away."""
        if not shown:
            self._take_away()
        elif self._icon is None and self.present():
            self._icon = self._made()
            self._show_reminders()
            self._icon.show()

    def set_reminders(self, reminders: TrayReminders | None) -> None:
        """See :class:`Tray`. A menu that says the same already is left as it is."""
        if reminders != self._reminders:
            self._reminders = reminders
            self._show_reminders()

    def show_message(self, title: str, text: str) -> bool:
        """See :class:`Tray`."""
        self.set_shown(True)
        if self._icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def close(self) -> None:
        """Take it away for good."""
        self._take_away()

    @property
    def menu(self) -> QMenu | None:
        """What the icon opens; None while it isn't shown."""
        return self._menu

    def _made(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(QIcon(str(paths.resource("icons/app.svg"))), self)
        icon.setToolTip("Backcare")
        menu = self._menu = QMenu()
        rate = menu.addAction(self.tr("Rate your pain"))
        show = menu.addAction(self.tr("Open Backcare"))
        line = menu.addSeparator()
        following = menu.addAction("")
        following.setEnabled(False)
        leave_out = menu.addAction("")
        self._of_reminders = (line, following, leave_out)
        menu.addSeparator()
        leave = menu.addAction(self.tr("Quit"))
        rate.triggered.connect(self._rate)
        show.triggered.connect(self._open)
        leave_out.triggered.connect(self._leave_out)
        leave.triggered.connect(self._quit)
        menu.aboutToShow.connect(self._dress)
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.message_pressed)
        return icon

    @Slot()
    def _dress(self) -> None:
        if self._menu is not None:
            self._menu.setStyleSheet(style.menu(theme.current()))

    def _show_reminders(self) -> None:
        if self._menu is None:
            return
        told = self._reminders
        for action in self._of_reminders:
            action.setVisible(told is not None)
        if told is not None:
            _, following, leave_out = self._of_reminders
            # A menu takes an ampersand for a mnemonic.
            following.setText(told.text.replace("&", "&&"))
            leave_out.setText(
                self.tr("Remind me again today")
                if told.left_out
                else self.tr("No reminders for the rest of today")
            )

    def _take_away(self) -> None:
        icon, menu = self._icon, self._menu
        self._icon = self._menu = None
        self._of_reminders = ()
        if icon is not None:
            icon.hide()
            icon.deleteLater()
        if menu is not None:
            menu.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.rate_wanted.emit()

    @Slot()
    def _rate(self) -> None:
        self.rate_wanted.emit()

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit()

    @Slot()
    def _leave_out(self) -> None:
        self.left_out_wanted.emit(self._reminders is not None and not self._reminders.left_out)

    @Slot()
    def _quit(self) -> None:
        self.quit_wanted.emit()
