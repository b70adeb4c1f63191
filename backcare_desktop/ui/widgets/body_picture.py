"""The body from the front and from behind, with areas to choose."""

import math
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from backcare_desktop.core.body import BodyArea
from backcare_desktop.ui import theme
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.body_figures import BodyFigures

_NEAR: Final = 10
"""A press this far from an area still means it, design px: some of them are small."""

_LEAST: Final = 24

_WAYS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class BodyPicture(BodyFigures):
    """Each area is a check box, turned round by pointer or with Space.

    Tab enters the picture once; arrow keys go to the area that lies that way, Home and End to the
    first and the last.

    Args:
        name: accessible name of the group, such as the question above it.

    Signals:
        chosen: the word of an area, each time the person turns it round.
        pointed: the word of the area under the pointer, else of the one with the focus, else
            nothing.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._hovered: BodyArea | None = None
        self._pressed: BodyArea | None = None
        words = EntryWords(self)
        self._boxes = {area: _AreaBox(area, words.area(area), self) for area in BodyArea}
        for box in self._boxes.values():
            box.clicked.connect(self._press)
            box.reached.connect(self._say_pointed)
        self.setMouseTracking(True)
        self._reach(next(iter(BodyArea)))

    def choose(self, areas: Iterable[BodyArea]) -> None:
        """Show exactly these as chosen, without reporting it."""
        super().choose(areas)
        for area, box in self._boxes.items():
            box.setChecked(area in self.areas)

    def box(self, area: BodyArea) -> QCheckBox:
        """The check box of one area."""
        return self._boxes[area]

    def area_at(self, place: QPointF) -> BodyArea | None:
        """The area at a place in px, or the nearest within a small distance."""
        for area in BodyArea:
            if self.path_of(area).contains(place):
                return area
        away = {area: _distance(place, self.path_of(area).boundingRect()) for area in BodyArea}
        nearest = min(BodyArea, key=lambda area: away[area])
        return nearest if away[nearest] <= theme.current().px(_NEAR) else None

    def pointed_area(self) -> BodyArea | None:
        """The area under the pointer, else the one with the focus."""
        focused = next((area for area, box in self._boxes.items() if box.hasFocus()), None)
        return self._hovered or focused

    def place(self) -> None:
        super().place()
        least = theme.current().px(_LEAST)
        for area, box in self._boxes.items():
            rect = self.path_of(area).boundingRect().toAlignedRect()
            size = rect.size().expandedTo(QSize(least, least))
            middle = rect.center()
            rect.setSize(size)
            rect.moveCenter(middle)
            box.setGeometry(rect)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.area_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed = self.area_at(event.position())
        if self._pressed is not None:
            self._go(self._pressed, Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.area_at(event.position()) is pressed:
            self._boxes[pressed].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((area for area, box in self._boxes.items() if box.hasFocus()), None)
        key = Qt.Key(event.key())
        if here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _WAYS:
            self._go(self._next(here, _WAYS[key]), Qt.FocusReason.TabFocusReason)
        elif key in _ENDS:
            self._go(tuple(BodyArea)[_ENDS[key]], Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _press(self) -> None:
        box = self.sender()
        if isinstance(box, _AreaBox):
            super().choose(area for area, other in self._boxes.items() if other.isChecked())
            self.chosen.emit(box.area.value)

    @Slot()
    def _say_pointed(self) -> None:
        self.pointed.emit(self.pointed_area() or "")
        self.update()

    def _hover(self, area: BodyArea | None) -> None:
        if area is not self._hovered:
            self._hovered = area
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if area else arrow)
            self._say_pointed()

    def _go(self, area: BodyArea, reason: Qt.FocusReason) -> None:
        self._reach(area)
        self._boxes[area].setFocus(reason)

    def _next(self, here: BodyArea, way: QPointF) -> BodyArea:
        """The area that lies that way, the nearest first; ``here`` where nothing does."""
        start = self.path_of(here).boundingRect().center()
        best, found = math.inf, here
        for area in BodyArea:
            step = self.path_of(area).boundingRect().center() - start
            along = QPointF.dotProduct(step, way)
            across = abs(step.x() * way.y()) + abs(step.y() * way.x())
            if along > 1 and across <= 2 * along and along + 2 * across < best:
                best, found = along + 2 * across, area
        return found

    def _reach(self, area: BodyArea) -> None:
        """Let Tab enter the picture at one area only; arrow keys reach the others."""
        for other, box in self._boxes.items():
            stop = Qt.FocusPolicy.StrongFocus if other is area else Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(stop)


class _AreaBox(QCheckBox):
    """An area as the keyboard and a screen reader meet it; the picture paints it."""

    reached = Signal()
    """It has got or lost the focus."""

    def __init__(self, area: BodyArea, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.area = area
        self.setAccessibleName(name)
        # Areas aren't rectangles: the picture knows which one the pointer is on.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        focus.track(self, "small")

    def sizeHint(self) -> QSize:
        side = theme.current().px(_LEAST)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: see the class."""


def _distance(place: QPointF, rect: QRectF) -> float:
    """From a place to a rectangle; 0 inside it."""
    x = max(rect.left() - place.x(), 0.0, place.x() - rect.right())
    y = max(rect.top() - place.y(), 0.0, place.y() - rect.bottom())
    return math.hypot(x, y)
