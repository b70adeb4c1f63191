"""The tray by Qt: StatusNotifierItem or XEmbed on Linux, the system's own elsewhere."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from backcare_desktop import paths


class QtTray(QObject):
    """See :class:`~backcare_desktop.ui.platform.tray.Tray`.

    One click rates; the menu does so as well, for desktops where every click opens it. What stands
    in it is seen by whoever looks over a shoulder: it names no number and no entry.
    """

    rate_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    def present(self) -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a plain switch
        """Show the icon where there is a tray, or take it away."""
        if not shown:
            self._take_away()
        elif self._icon is None and self.present():
            self._icon = self._made()
            self._icon.show()

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
        self._menu = QMenu()
        rate = self._menu.addAction(self.tr("Rate your pain"))
        show = self._menu.addAction(self.tr("Open Backcare"))
        rate.triggered.connect(self._rate)
        show.triggered.connect(self._open)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._on_activated)
        return icon

    def _take_away(self) -> None:
        icon, menu = self._icon, self._menu
        self._icon = self._menu = None
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
