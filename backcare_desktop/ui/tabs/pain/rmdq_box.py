"""A statement with a box before it: ticked, or left alone."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.reading import visual_alignment, visual_rect
from backcare_desktop.ui.widgets.themed import Themed

_BESIDE, _AROUND = 12, 8
"""Design px between box and words, and above and below them."""

_WRAPS = int(Qt.TextFlag.TextWordWrap)


class StatementBox(Themed, QCheckBox):
    """As wide as it may be; the words take the lines that they need. Enter ticks as Space does.

    Args:
        text: the statement, shown as it is.
        number: what the answer calls it by, from 1.
    """

    def __init__(self, text: str, number: int, parent: QWidget | None = None) -> None:
        # Only for assistive technology is an ampersand one; on the screen it marks a key.
        super().__init__(text.replace("&", "&&"), parent)
        self.number = number
        self._words = text
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.track(self, "small")

    def sizeHint(self) -> QSize:
        wide = theme.current().px(480)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        longest = max(QFontMetrics(now.font("body")).horizontalAdvance(w) for w in self._parts())
        return QSize(self._indent() + longest + now.px(_AROUND), now.control("min_target"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        now = theme.current()
        words = self._metrics().boundingRect(self._room(width), _WRAPS, self._words).height()
        return max(words, now.control("checkbox")) + 2 * now.px(_AROUND)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), paint.painter_for(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            soft = "primary_soft" if now.is_high_contrast else "surface_sunken"
            paint.box(painter, self.rect(), now.radius("small"), now.color(soft))
        room = self._room(self.width())
        side = now.control("checkbox")
        line = self._metrics().height()
        around = now.px(_AROUND)
        words = self._metrics().boundingRect(room, _WRAPS, self._words)
        words.moveTop(max(around, (self.height() - words.height()) // 2))
        tick = QRect(around, words.top() + (line - side) // 2, side, side)
        self._paint_box(painter, visual_rect(self.layoutDirection(), self.rect(), tick))
        painter.setFont(now.font("body"))
        painter.setPen(now.color("text" if self.isEnabled() else "disabled_text"))
        room.setTop(words.top())
        room.setHeight(words.height())
        leading = visual_alignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        place = visual_rect(self.layoutDirection(), self.rect(), room)
        painter.drawText(place, int(leading) | _WRAPS, self._words)
        painter.end()

    def _paint_box(self, painter: QPainter, place: QRect) -> None:
        now = theme.current()
        fill, edge = "surface_raised", "border_strong"
        if not self.isEnabled():
            fill, edge = "disabled_bg", "disabled_text"
        elif self.isChecked():
            fill = edge = "primary"
        width = now.line_width("checkbox_border")
        paint.box(painter, place, now.radius("tick"), now.color(fill), now.color(edge), width)
        if self.isChecked():
            sign = QRect(0, 0, now.px(16), now.px(16))
            sign.moveCenter(place.center())
            ink = "on_primary" if self.isEnabled() else "disabled_text"
            theme.icons.paint(painter, "check", sign, now.color(ink))

    def _parts(self) -> list[str]:
        return self._words.split() or [""]

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.current().font("body"))

    def _indent(self) -> int:
        now = theme.current()
        return now.px(_AROUND) + now.control("checkbox") + now.px(_BESIDE)

    def _room(self, width: int) -> QRect:
        """Where the words may go."""
        right = theme.current().px(_AROUND)
        return QRect(self._indent(), 0, max(1, width - self._indent() - right), 10_000)
