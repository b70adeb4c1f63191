"""The individuals chart, read day by day."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.reporting.xmr_chart import XmrChart, XmrWords, xmr_spots
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.chart_marker import ChartMarker
from backcare_desktop.ui.widgets.chart_painting import width_of_words
from backcare_desktop.ui.widgets.chart_surface import ChartSurface, chart_style


class XmrSurface(ChartSurface):
    """Left and Right go from day to day and say it, Home and End to the first and the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[XmrChart, XmrWords] | None = None
        self._readings: tuple[str, ...] = ()
        self._marker = ChartMarker(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        focus.track(self, "small")

    @property
    def reading(self) -> str:
        """The day that the keyboard is at, in words; empty when it is at none."""
        at = self._marker.index
        return "" if at is None else self._readings[at]

    def set_readings(self, chart: XmrChart, words: XmrWords, readings: tuple[str, ...]) -> None:
        """Say these words of the days of ``chart``."""
        self._shown, self._readings = (chart, words), readings
        self._forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, here = len(self._readings) - 1, self._marker.index
        # Time runs from left to right in every language, and so do these keys.
        targets = {
            Qt.Key.Key_Right: 0 if here is None else min(here + 1, last),
            Qt.Key.Key_Left: last if here is None else max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
            return
        self._marker.point_at(target, self._place(target), self._readings[target])
        announce(self, self.reading)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._marker.setGeometry(self.rect())
        self._forget()

    def _place(self, number: int) -> QPointF:
        if self._shown is None:
            return QPointF()
        size = (float(self.width()), float(self.height()))
        x, y = xmr_spots(*self._shown, chart_style(), size, width_of_words())[number]
        return QPointF(x, self.height() - y)

    def _forget(self) -> None:
        self._marker.point_at(None, QPointF(), "")
