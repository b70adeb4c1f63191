"""A whole number that is typed, or counted up and down; empty until somebody enters it."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPaintEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, edit_menu, focus, paint, tips
from backcare_desktop.ui.widgets.themed import Themed, Unshrinking

_STEPS: Final = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}
_NOTCH = 120
"""What a wheel turns by at a time, eighths of a degree."""

_MOST_DIGITS_SHOWN = 5


class NumberField(Themed, QWidget):
    """A minus, a field and a plus in one outline.

    Up and Down count by one, Page Up and Page Down by ten; the wheel counts only while the field
    has the focus. What is typed can't leave the bounds.

    Args:
        name: accessible name, such as the question beside it.
        least, most: bounds, both included; not below 0.
        unit: what is counted, such as ``years``; a screen reader hears it with the bounds.
        keeps_wrong: a number beyond the bounds can be typed and stays, for the form to refuse it.
            Without it the digit that would lead there is left out, and 11 of 10 becomes 1.

    Signals:
        entered: the number, or None once the field is empty, each time the person changes it.
    """

    entered = Signal(object)

    def __init__(
        self,
        name: str,
        least: int,
        most: int,
        unit: str = "",
        parent: QWidget | None = None,
        *,
        keeps_wrong: bool = False,
    ) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.field = _Field(self, most, keeps_wrong=keeps_wrong)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(
            self.tr("{least} to {most} {unit}").format(least=least, most=most, unit=unit).strip()
        )
        self.field.setValidator(_Bounds(least, most, self.field, keeps_wrong=keeps_wrong))
        self.less = _StepButton("minus", self.tr("Less: {name}").format(name=name))
        self.more = _StepButton("plus", self.tr("More: {name}").format(name=name))
        self.setLayout(boxes.row(self.less, self.field, self.more, gap=0))
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._on_edited)
        self.less.clicked.connect(self._count_down)
        self.more.clicked.connect(self._count_up)
        self._allow_steps()

    @property
    def value(self) -> int | None:
        """The number entered; None while there is none within the bounds."""
        number = self.field.number(self._least)
        return None if number is None or number > self._most else number

    @property
    def is_wrong(self) -> bool:
        """Whether something is typed that is no number within the bounds."""
        return bool(self.field.text()) and self.value is None

    def set_value(self, value: int | None) -> None:
        """Show a number, or none, without reporting it; what is being typed isn't disturbed."""
        if value != self.value or self.is_wrong:
            self.field.setText("" if value is None else str(value))
        self._allow_steps()

    def count(self, step: int) -> None:
        """Change the number by ``step`` within the bounds, and report it; from empty, begin."""
        here = self.value
        wanted = self._least if here is None else min(self._most, max(self._least, here + step))
        if wanted != here and (here is not None or step > 0):
            self.field.setText(str(wanted))
            self._on_edited()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        line = now.line_width("control_border")
        fill = now.color("surface_raised" if self.isEnabled() else "disabled_bg")
        edge = now.color("border_strong" if self.isEnabled() else "disabled_text")
        painter = paint.painter_for(self)
        paint.box(painter, self.rect(), now.radius("control"), fill, edge, line)
        soft = now.color("border")
        for x in (self.field.x(), self.field.geometry().right() + 1 - line):
            painter.fillRect(QRect(x, line, line, self.height() - 2 * line), soft)
        painter.end()

    @Slot()
    def _count_up(self) -> None:
        self.count(1)

    @Slot()
    def _count_down(self) -> None:
        self.count(-1)

    @Slot()
    def _on_edited(self) -> None:
        self._allow_steps()
        self.entered.emit(self.value)

    def _allow_steps(self) -> None:
        value = self.value
        self.less.setEnabled(value is not None and value > self._least)
        self.more.setEnabled(value is None or value < self._most)


class _Bounds(QValidator):
    """Digits up to the larger bound."""

    def __init__(self, least: int, most: int, parent: QWidget, *, keeps_wrong: bool) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._keeps_wrong = keeps_wrong

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if not text:
            return QValidator.State.Acceptable, text, position
        state = QValidator.State
        # One digit more than there can be is kept: 100 of 10 must not become 10 either.
        short = self._keeps_wrong and len(text) <= len(str(self._most)) + 1
        if not text.isdecimal() or (int(text) > self._most and not short):
            return state.Invalid, text, position
        if int(text) > self._most:
            return state.Intermediate, text, position
        return (
            (state.Acceptable if int(text) >= self._least else state.Intermediate),
            text,
            position,
        )


class _Field(QLineEdit):
    """The number as text; the whole control has the ring while it has the focus."""

    def __init__(self, parent: NumberField, most: int, *, keeps_wrong: bool) -> None:
        super().__init__(parent)
        self._keeps_wrong = keeps_wrong
        self._digits = min(_MOST_DIGITS_SHOWN, len(str(most)))
        self._most_text = str(most)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        paint.without_ground(self)
        self._dress()
        focus.track(self)

    def number(self, least: int) -> int | None:
        """What is written, if it is a number of at least ``least``."""
        text = self.text()
        return int(text) if text.isdecimal() and int(text) >= least else None

    def focus_area(self) -> QRect:
        """The whole control, seen from the field."""
        around = self.parentWidget()
        return self.rect() if around is None else around.rect().translated(-self.pos())

    def sizeHint(self) -> QSize:
        now = theme.current()
        metrics = QFontMetrics(now.font("body_strong"))
        height = max(now.control("height"), metrics.height() + now.px(8))
        return QSize(metrics.horizontalAdvance("0") * self._digits + now.px(36), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
            self.updateGeometry()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        edit_menu.show(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        around = self.parentWidget()
        if step is not None and isinstance(around, NumberField):
            around.count(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        around = self.parentWidget()
        if not self.hasFocus() or not isinstance(around, NumberField):
            event.ignore()
        elif abs(event.angleDelta().y()) >= _NOTCH:
            around.count(1 if event.angleDelta().y() > 0 else -1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # A number that isn't one yet must not look as if it were entered.
        if not self.hasAcceptableInput() and not self._keeps_wrong:
            self.clear()
        super().focusOutEvent(event)

    def _dress(self) -> None:
        self.setFont(theme.current().font("body_strong"))


class _StepButton(Unshrinking, QAbstractButton):
    """Minus or plus, for the pointer; held down, it goes on counting. Keys count in the field."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.setAccessibleName(name)
        tips.give(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().control("height")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        pointed = self.isEnabled() and (self.underMouse() or self.isDown())
        if pointed:
            inside = self.rect().adjusted(*(now.px(3) * sign for sign in (1, 1, -1, -1)))
            fill = "border" if self.isDown() else "surface_sunken"
            if now.is_high_contrast:
                fill = "primary_soft"
            paint.box(painter, inside, now.radius("small"), now.color(fill))
        place = QRect(0, 0, now.px(20), now.px(20))
        place.moveCenter(self.rect().center())
        ink = now.color("text" if self.isEnabled() else "disabled_text")
        theme.icons.paint(painter, self._icon, place, ink)
        painter.end()
