"""A chart that is read, opened and looked at closer by mouse and by keyboard.

========================  =============================================
Hover, arrows, Home, End  read a dot
Click, Return             open its day
Drag; Space twice         choose the days between
Ctrl+wheel, plus, minus   fewer days or more, around pointer or marker
Sideways wheel,           earlier or later days
Shift+Left, Shift+Right
0                         the range as it was
Escape                    let go
========================  =============================================

A wheel turned up or down alone always scrolls the page.
"""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from backcare_desktop.reporting.chart_range import ChartRange
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.chart_dots import REACH, ChartDots, Reading
from backcare_desktop.ui.widgets.chart_marker import ChartMarker
from backcare_desktop.ui.widgets.chart_selection import CLOSER, ChartSelection
from backcare_desktop.ui.widgets.chart_surface import ChartSurface, Draw, Height
from backcare_desktop.ui.widgets.own_keys import claimed

_CLOSER_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_FURTHER_KEYS = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChartCanvas(ChartSurface):
    """A chart with a marker that walks from dot to dot.

    Signals:
        read: the words of the dot under the mouse or the marker.
        opened: the day of a dot that was clicked, as a date.
        range_chosen: first and last day that are to be shown, as dates.
        reset_range: the range as it was before anybody chose one.
    """

    read = Signal(str)
    opened = Signal(object)
    range_chosen = Signal(object, object)
    reset_range = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = ChartDots()
        self._pressed: QPointF | None = None
        self._selection = ChartSelection(self)
        self._marker = ChartMarker(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        focus.track(self)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What the dots say, from left to right."""
        return self._dots.readings

    @property
    def places(self) -> tuple[QPointF, ...]:
        """Where the dots are, px; empty as long as there are none."""
        return self._dots.places(self.placed, self.height())

    def set_figure(
        self, draw: Draw, readings: tuple[Reading, ...], height: Height | None = None
    ) -> None:
        """Show another chart, whose dots say ``readings``, from left to right."""
        self._dots = ChartDots(readings)
        self._selection.cancel()
        self._pressed = None
        self._forget()
        self.set_drawing(draw, height)

    def set_range(self, shown: ChartRange | None) -> None:
        """Say which days are shown, and which could be; None takes the choice away."""
        self._selection.range = shown

    # --- what Qt calls -------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        return claimed(event, self._shows_all) or super().event(event)

    def _shows_all(self, event: QKeyEvent) -> bool:
        """0 is this chart's while it has the focus, whatever else it is a shortcut for."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and event.key() == Qt.Key.Key_0 and self._selection.range is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for above in (self._selection, self._marker):
            above.setGeometry(self.rect())
        self._selection.cancel()
        self._forget()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._selection.cancel()
        self._forget()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._selection.is_open:
            self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, placed = event.position().x(), self.placed
        if placed is None:
            return
        if self._pressed is None:
            nearest = self._dots.nearest(event.position(), self.places)
            if nearest is None:
                self._forget()
            elif nearest != self._marker.index:
                self._point_at(nearest)
            return
        far = QGuiApplication.styleHints().startDragDistance()
        if not self._selection.is_open and abs(x - self._pressed.x()) >= far:
            self._forget()
            self._selection.begin(placed, placed.day_at(self._pressed.x()))
        self._selection.reach(placed.day_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._selection.is_open:
            self._tell(self._selection.finish())
        elif (event.position() - pressed).manhattanLength() < theme.current().px(REACH):
            self._open(self._dots.nearest(event.position(), self.places))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, placed = event.angleDelta(), self.placed
        closer = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        along = abs(turn.x()) > abs(turn.y())
        if self._selection.range is None or placed is None or not (closer or along):
            event.ignore()
            return
        event.accept()
        around = placed.day_at(event.position().x()) if closer else None
        self._tell(self._selection.turned(turn.y() if closer else turn.x(), around))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._move_range(event) or self._choose(event) or self._walk(event)):
            super().keyPressEvent(event)

    # --- reading -------------------------------------------------------------------------------

    def _walk(self, event: QKeyEvent) -> bool:
        """Take the marker from dot to dot."""
        last = len(self.places) - 1
        here = self._marker.index
        # Time runs from left to right in every language, and so do these keys.
        targets = {
            Qt.Key.Key_Right: 0 if here is None else min(here + 1, last),
            Qt.Key.Key_Left: last if here is None else max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None or last < 0:
            return False
        self._point_at(target)
        self._selection.reach(self.readings[target].x)
        announce(self, self.readings[target].text)
        return True

    def _point_at(self, index: int) -> None:
        text = self.readings[index].text
        self._marker.point_at(index, self.places[index], text)
        self._marker.raise_()
        self.read.emit(text)

    def _forget(self) -> None:
        self._marker.point_at(None, QPointF(), "")

    def _open(self, index: int | None) -> bool:
        day = None if index is None else self.readings[index].day
        if day is not None:
            self.opened.emit(day)
        return day is not None

    # --- choosing days -------------------------------------------------------------------------

    def _choose(self, event: QKeyEvent) -> bool:
        """Begin to choose days at the marker, take them, or let go."""
        here, selection, placed = self._marker.index, self._selection, self.placed
        if event.key() == Qt.Key.Key_Escape and (selection.is_open or here is not None):
            self._pressed = None
            if not selection.is_open:
                self._forget()
            selection.cancel()
            return True
        if event.key() in _OPENING_KEYS and not selection.is_open:
            return self._open(here)
        if event.key() not in (Qt.Key.Key_Space, *_OPENING_KEYS):
            return False
        if selection.is_open:
            self._tell(selection.finish())
        elif here is not None and placed is not None:
            selection.begin(placed, self.readings[here].x)
        return selection.is_open or here is not None

    def _move_range(self, event: QKeyEvent) -> bool:
        """Zoom, move along, or go back to the range as it was."""
        selection, key = self._selection, event.key()
        held = event.modifiers()
        if selection.range is None or held & Qt.KeyboardModifier.ControlModifier:
            return False
        shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
        here = None if self._marker.index is None else self.readings[self._marker.index].x
        if key in _CLOSER_KEYS:
            self._tell(selection.zoomed(CLOSER, here))
        elif key in _FURTHER_KEYS:
            self._tell(selection.zoomed(1 / CLOSER, here))
        elif shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._tell(selection.panned(1 if key == Qt.Key.Key_Right else -1))
        elif key == Qt.Key.Key_0:
            self.reset_range.emit()
        else:
            return False
        return True

    def _tell(self, wanted: ChartRange | None) -> None:
        if wanted is not None:
            self.range_chosen.emit(wanted.first, wanted.last)
