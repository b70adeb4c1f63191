"""Eleven buttons for how much it hurts, sized by the window and in two rows."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player import keys
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.themed import Themed

WORST = 10
COLUMNS = 6
GAP = 6

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


def score_typed(event: QKeyEvent) -> int | None:
    """The score that a key gives, 0 to 10; None for any other key.

    Shift with the key of 0 types a closing bracket on some keyboards, which a shortcut hears, and
    an equals sign on others.
    """
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if shifted and event.key() == Qt.Key.Key_Equal:
        return WORST
    return keys.rating_typed(event)


class ScorePad(QWidget):
    """Shows a score or none; pressing the chosen one again takes it back.

    Tab enters at one button, arrow keys reach the others.

    Signals:
        chosen: 0-10, or None when it was taken back.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._score: int | None = None
        self._keys = [_ScoreKey(score, self) for score in range(WORST + 1)]
        for key in self._keys:
            key.clicked.connect(self._press)
        self._reach(0)

    @property
    def score(self) -> int | None:
        """The score shown as chosen."""
        return self._score

    @property
    def keys(self) -> tuple[QAbstractButton, ...]:
        """The buttons, from 0 to 10."""
        return tuple(self._keys)

    def set_score(self, score: int | None) -> None:
        """Show a score, or none, without reporting it."""
        self._score = score
        for key in self._keys:
            key.set_chosen(chosen=key.score == score)
        self._reach(score or 0)

    def set_px(self, px: int) -> None:
        """Draw with figures of ``px`` pixels."""
        for key in self._keys:
            key.set_px(px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from button to button."""
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((key.score for key in self._keys if key.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        mirrored = self.isRightToLeft() and event.key() in _SIDEWAYS
        there = here + (-step if mirrored else step)
        if 0 <= there <= WORST:
            self._reach(there)
            self._keys[there].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Reading may begin at the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the pad."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Six and five."""
        wide = (self.width() - GAP * (COLUMNS - 1)) / COLUMNS
        high = (self.height() - GAP) // 2
        for key in self._keys:
            down, along = divmod(key.score, COLUMNS)
            left, right = round(along * (wide + GAP)), round(along * (wide + GAP) + wide)
            x = self.width() - right if self.isRightToLeft() else left
            key.setGeometry(QRect(x, down * (high + GAP), right - left, high))

    @Slot()
    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, _ScoreKey):
            self.chosen.emit(None if key.score == self._score else key.score)

    def _reach(self, score: int) -> None:
        for key in self._keys:
            here = key.score == score
            key.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)


class _ScoreKey(Themed, QAbstractButton):
    """One score, named "Pain 4 of 10"; the chosen one has a double ring."""

    def __init__(self, score: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.score = score
        self._chosen = False
        self._px = 18
        self.setText(str(score))
        self.setAccessibleName(self.tr("Pain {score} of 10").format(score=score))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus.track(self, "large_control")

    def set_chosen(self, *, chosen: bool) -> None:
        self._chosen = chosen
        self.setAccessibleDescription(self.tr("chosen") if chosen else "")
        self.update()

    def set_px(self, px: int) -> None:
        self._px = px
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Not a second press: it would take back what the first one said."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in keys.CONFIRM:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        fill, ink = now.pain(self.score)
        high = self.height()
        radius = min(now.radius("control"), high / 4)
        painter = paint.painter_for(self)
        area = self.rect()
        if self._chosen:
            ring = min(now.line_width("focus_ring"), high // 12)
            gap = min(now.line_width("focus_gap"), high // 16)
            paint.box(painter, area, radius, now.color("surface_raised"), now.color("text"), ring)
            area = area.adjusted(ring + gap, ring + gap, -ring - gap, -ring - gap)
            radius -= ring
        pointed = self.underMouse() or self.isDown()
        edge = now.color("text" if pointed else "border_strong")
        width = now.px(2) if pointed else now.line_width("control_border")
        paint.box(painter, area, radius, fill, edge, width)
        font = now.font("h2")
        font.setPixelSize(self._px)
        paint.Content(font, self.text()).paint(painter, area, ink, self.layoutDirection())
        painter.end()
