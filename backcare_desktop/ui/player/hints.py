"""The keys at the foot of the player, sized by the window so that they always stand in one row."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.state import Action
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.reading import visual_rect
from backcare_desktop.ui.widgets.themed import Themed
from backcare_desktop.ui.widgets.toast import kept_clear


class KeyCap(Struct, frozen=True):
    """A key as it looks on a keyboard, with letters of ``px`` pixels."""

    word: str
    px: int

    def size(self) -> QSize:
        """How large the cap is, in pixels."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.word)
        return QSize(max(2 * self.px + 2, words + round(1.3 * self.px)), 2 * self.px)

    def paint(self, painter: QPainter, corner: QPoint) -> None:
        """Paint the cap with its top left corner at ``corner``."""
        look = theme.current()
        rect = QRect(corner, self.size())
        fill, edge = look.color("surface_raised"), look.color("border_strong")
        paint.box(painter, rect, self.px * 0.43, fill, edge, look.line_width("border"))
        painter.setFont(self._font())
        painter.setPen(look.color("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.word)

    def _font(self) -> QFont:
        font = theme.current().font("small", 600)
        font.setPixelSize(max(1, self.px))
        return font


class Hint(Struct, frozen=True):
    """A key's name, already translated, what it does in a word, and as an action."""

    key: str
    word: str
    action: Action | None = None


class HintRow(Themed, QWidget):
    """Keys and what they do. Whoever has only a mouse can press them there.

    Signals:
        pressed: the action of a hint that was clicked.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._fit = Fit(1.0, 1.0)
        self.setMouseTracking(True)
        kept_clear(self)

    def set_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show these, from the side where reading starts."""
        if hints != self._hints:
            self._hints = hints
            self.setAccessibleName(", ".join(f"{hint.key}: {hint.word}" for hint in hints))
            self.update()

    def place_of(self, action: Action) -> QRect:
        """Where the hint of an action is.

        Raises:
            LookupError: no hint does that.
        """
        for hint, place in self._places():
            if hint.action is action:
                return place
        raise LookupError(f"no hint for {action}")

    def set_fit(self, fitted: Fit) -> None:
        """Draw for another window size."""
        self._fit = fitted
        self.update()

    def sizeHint(self) -> QSize:
        """The room the row needs as it is drawn now."""
        return QSize(self._needed(self._px()), self._fit.small(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caps and words in one row."""
        painter = paint.painter_for(self)
        px = self._px()
        for hint, place in self._places():
            cap = KeyCap(hint.key, _cap_px(px))
            size = cap.size()
            words = QRect(place)
            words.setLeft(place.left() + size.width() + px // 2)
            corner = QRect(place.topLeft(), size)
            corner.moveTop((self.height() - size.height()) // 2)
            cap.paint(painter, visual_rect(self.layoutDirection(), place, corner).topLeft())
            painter.setFont(self._font(px))
            painter.setPen(theme.current().color("text_muted"))
            room = visual_rect(self.layoutDirection(), place, words)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, hint.word)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where pressing does something."""
        over = self._under(event) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The row keeps its presses for itself, also those beside a hint."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses are two presses."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the hint under the pointer."""
        action = self._under(event)
        if action is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(action)

    def _under(self, event: QMouseEvent) -> Action | None:
        spot = event.position().toPoint()
        return next((hint.action for hint, place in self._places() if place.contains(spot)), None)

    def _places(self) -> Iterator[tuple[Hint, QRect]]:
        """Every hint with the part of the row that is its own."""
        px = self._px()
        metrics = QFontMetrics(self._font(px))
        x = 0
        for hint in self._hints:
            cap = KeyCap(hint.key, _cap_px(px)).size().width()
            width = cap + px // 2 + metrics.horizontalAdvance(hint.word) + 1
            place = QRect(x, 0, width, self.height())
            yield hint, visual_rect(self.layoutDirection(), self.rect(), place)
            x += width - 1 + _gap(px)

    def _px(self) -> int:
        """Letters as large as asked for, or as large as the row's width allows."""
        px = max(1, self._fit.small(16))
        while px > 8 and self._needed(px) > self.width():
            px -= 1
        return px

    def _needed(self, px: int) -> int:
        metrics = QFontMetrics(self._font(px))
        caps = sum(KeyCap(hint.key, _cap_px(px)).size().width() for hint in self._hints)
        words = sum(metrics.horizontalAdvance(hint.word) + px // 2 for hint in self._hints)
        return caps + words + _gap(px) * max(0, len(self._hints) - 1)

    def _font(self, px: int) -> QFont:
        font = theme.current().font("player_small", 400)
        font.setPixelSize(px)
        return font


def _cap_px(px: int) -> int:
    return round(px * 0.85)


def _gap(px: int) -> int:
    return round(px * 1.75)
