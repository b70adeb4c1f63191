"""A line of words with a box before it: ticked, or not."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.reading import visual_alignment, visual_rect
from backcare_desktop.ui.widgets.themed import Themed

_BESIDE, _HIGH = 12, 34
"""Design px between box and words, and of a row of one line."""

_WRAPS = int(Qt.TextFlag.TextWordWrap)


class TickBox(Themed, QCheckBox):
    """The words take the lines that they need. Enter ticks as Space does.

    Args:
        text: shown as it is.
        key: what the program knows it by.
    """

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        # Only for assistive technology is an ampersand one; on the screen it marks a key.
        super().__init__(text.replace("&", "&&"), parent)
        self.key = key
        self._words = text
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.track(self, "small")

    def sizeHint(self) -> QSize:
        wide = self._indent() + self._metrics().horizontalAdvance(self._words) + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        now, metrics = theme.current(), self._metrics()
        longest = max(map(metrics.horizontalAdvance, self._words.split() or [""]))
        return QSize(self._indent() + longest + 2, now.control("min_target"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        now = theme.current()
        words = self._metrics().boundingRect(self._room(width), _WRAPS, self._words).height()
        spare = now.px(_HIGH) - self._metrics().height()
        return max(words + spare, now.control("min_target"))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), paint.painter_for(self)
        room, side = self._room(self.width()), now.control("checkbox")
        words = self._metrics().boundingRect(room, _WRAPS, self._words)
        top = (self.height() - words.height()) // 2
        tick = QRect(0, top + (self._metrics().height() - side) // 2, side, side)
        direction = self.layoutDirection()
        self._paint_tick(painter, visual_rect(direction, self.rect(), tick))
        painter.setFont(now.font("body"))
        painter.setPen(now.color("text" if self.isEnabled() else "disabled_text"))
        room = QRect(room.x(), top, room.width(), words.height())
        leading = visual_alignment(direction, Qt.AlignmentFlag.AlignLeft)
        place = visual_rect(direction, self.rect(), room)
        painter.drawText(place, int(leading) | _WRAPS, self._words)
        painter.end()

    def _paint_tick(self, painter: QPainter, place: QRect) -> None:
        now = theme.current()
        fill, edge, ink = self._roles()
        width = now.line_width("checkbox_border")
        paint.box(painter, place, now.radius("tick"), now.color(fill), now.color(edge), width)
        if self.isChecked():
            sign = QRect(0, 0, now.px(16), now.px(16))
            sign.moveCenter(place.center())
            theme.icons.paint(painter, "check", sign, now.color(ink))

    def _roles(self) -> tuple[str, str, str]:
        """Colour roles of the box, its edge and its tick."""
        if not self.isEnabled():
            return "disabled_bg", "disabled_text", "disabled_text"
        pointed = self.underMouse() or self.isDown()
        if self.isChecked():
            fill = "primary_hover" if pointed else "primary"
            return fill, fill, "on_primary"
        soft = "primary_soft" if theme.current().is_high_contrast else "surface_sunken"
        return soft if pointed else "surface_raised", "border_strong", "on_primary"

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.current().font("body"))

    def _indent(self) -> int:
        now = theme.current()
        return now.control("checkbox") + now.px(_BESIDE)

    def _room(self, width: int) -> QRect:
        """Where the words may go."""
        return QRect(self._indent(), 0, max(1, width - self._indent()), 10_000)


class AlwaysTicked(TickBox):
    """A box that only says that something is always so."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def nextCheckState(self) -> None:
        """Assistive technology may try; it stays ticked."""
