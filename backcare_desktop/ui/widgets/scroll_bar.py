"""The bar beside what scrolls."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import style


class ScrollBar(QScrollBar):
    """A slim thumb without a ground of its own; most are never seen, and take no look."""

    _dressing = False

    def sizeHint(self) -> QSize:
        across, along = style.bar_width(theme.current()), super().sizeHint()
        upright = self.orientation() == Qt.Orientation.Vertical
        return QSize(across, along.height()) if upright else QSize(along.width(), across)

    def showEvent(self, event: QShowEvent) -> None:
        self._dress()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Its own look makes it no wider, and to ask for room is dear: see below.
        if event.type() == QEvent.Type.PaletteChange and not self._dressing:
            self.updateGeometry()
            if self.isVisible():
                self._dress()
                self._ask_for_room()

    def _dress(self) -> None:
        sheet = style.scroll_bar(theme.current())
        if sheet != self.styleSheet():
            self._dressing = True
            self.setStyleSheet(sheet)
            self._dressing = False

    def _ask_for_room(self) -> None:
        """An area asks its bars for their width only when it is told to lay itself out.

        Asked for a parent of Qt's own, PySide makes every kind of widget known: 15 ms.
        """
        holder = self.parentWidget()
        area = holder.parentWidget() if holder is not None else None
        if holder is None or area is None:
            return
        if (layout := holder.layout()) is not None:
            layout.activate()
        QCoreApplication.postEvent(area, QEvent(QEvent.Type.LayoutRequest))


def slim(area: QAbstractScrollArea) -> None:
    """Give ``area`` our bars; to be called before it is told when to show them."""
    area.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal))
