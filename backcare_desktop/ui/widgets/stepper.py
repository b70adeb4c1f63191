"""A number with less and more beside it; both repeat while they are held."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QDoubleSpinBox,
    QSizePolicy,
    QWidget,
)

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, focus, paint

_STEP_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Stepper(QWidget):
    """A number that is pressed, typed or moved with the arrow keys.

    The number itself is what the keyboard reaches; the two buttons are for the pointer.

    Args:
        name: accessible name; the visible label stands beside it.
        least, most: bounds, both allowed.
        step: what one press changes.
        unit: follows the number, for instance `` s``; already translated.
        decimals: most digits after the point.

    Signals:
        changed: the number, when a person changes it.
        settled: the button or key was let go, or typing is over.
    """

    changed = Signal(float)
    settled = Signal()

    def __init__(
        self,
        name: str,
        least: float,
        most: float,
        step: float = 1,
        unit: str = "",
        decimals: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.number = _Number(decimals)
        self.number.setAccessibleName(name)
        self.number.setRange(least, most)
        self.number.setSingleStep(step)
        self.number.setSuffix(unit)
        self.less = _Key("minus", self.tr("Less: {name}").format(name=name))
        self.more = _Key("plus", self.tr("More: {name}").format(name=name))
        self.less.clicked.connect(self.number.stepDown)
        self.more.clicked.connect(self.number.stepUp)
        for key in (self.less, self.more):
            key.released.connect(self._let_go)
        self.number.valueChanged.connect(self._tell)
        self.number.settled.connect(self.settled)
        # Room for the outline and the lines between: the number fills all of its own ground.
        line = boxes.row(self.less, self.number, self.more, gap=2, margins=(0, 2, 0, 2))
        line.setStretchFactor(self.number, 1)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bounds()

    @property
    def value(self) -> float:
        """The number shown."""
        return self.number.value()

    def show_value(self, value: float) -> None:
        """Show another number without reporting it."""
        # What is being typed may read otherwise and mean the same.
        if value != self.number.value():
            with QSignalBlocker(self.number):
                self.number.setValue(value)
        self._bounds()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        fill = "surface_raised" if self.isEnabled() else "disabled_bg"
        line = now.line_width("control_border")
        edge = now.color("border_strong" if self.isEnabled() else "disabled_text")
        paint.box(painter, self.rect(), now.radius("control"), now.color(fill), edge, line)
        inner = self.number.geometry()
        for x in (inner.left() - line, inner.right() + 1):
            painter.fillRect(QRect(x, line, line, self.height() - 2 * line), now.color("border"))
        painter.end()

    @Slot(float)
    def _tell(self, value: float) -> None:
        self._bounds()
        self.changed.emit(value)

    @Slot()
    def _let_go(self) -> None:
        # A held button reports each repetition as a release as well.
        if not (self.less.isDown() or self.more.isDown()):
            self.settled.emit()

    def _bounds(self) -> None:
        number = self.number
        self.less.setEnabled(number.value() > number.minimum())
        self.more.setEnabled(number.value() < number.maximum())


class _Number(QDoubleSpinBox):
    """The number, without a frame: the stepper paints one around all of it."""

    settled = Signal()

    def __init__(self, decimals: int) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The line inside takes its focus through the number, which has the name and the role.
        self.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self.settled)
        focus.track(self)
        self._restyle()

    def focus_area(self) -> QRect:
        """The whole stepper, which the focus ring goes around."""
        stepper = self.parentWidget() or self
        return QRect(self.mapFrom(stepper, QPoint(0, 0)), stepper.size())

    def textFromValue(self, value: float) -> str:
        written = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return (
            written.rstrip(self.locale().zeroDigit()).removesuffix(point)
            if (point in written)
            else written
        )

    def sizeHint(self) -> QSize:
        now = theme.current()
        widest = f"{self.textFromValue(self.maximum())}{self.suffix()}"
        wide = self.fontMetrics().horizontalAdvance(widest) + now.px(24)
        high = max(now.control("height") - now.px(4), self.fontMetrics().height() + now.px(4))
        return QSize(max(wide, now.px(56)), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls; a number must not change because it lies under the pointer.
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        passed_on = (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
            or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        )
        if passed_on:
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() in _STEP_KEYS and not event.isAutoRepeat():
            self.settled.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        font = theme.current().font("body_strong")
        self.setFont(font)
        # The line inside takes a font of its own with the first one that it is given.
        self.lineEdit().setFont(font)
        self.updateGeometry()


class _Key(QAbstractButton):
    """Less or more; painted as a part of the stepper."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoRepeat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.control("height"), now.control("min_target"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            role = "primary_soft" if now.is_high_contrast else "surface_sunken"
            inside = now.line_width("control_border")
            area = self.rect().adjusted(inside, inside, -inside, -inside)
            paint.box(painter, area, now.radius("small"), now.color(role))
        place = QRect(0, 0, now.px(18), now.px(18))
        place.moveCenter(self.rect().center())
        ink = now.color("text" if self.isEnabled() else "disabled_text")
        theme.icons.paint(painter, self._icon, place, ink)
        painter.end()
