"""The keys at the foot of the player, sized by the window so that they always stand in one row."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.widgets import paint


@dataclass(frozen=True, slots=True)
class KeyCap:
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


class HintRow(QWidget):
    """Keys and what they do; hints for the eye, not buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._fit = Fit(1.0, 1.0)

    def set_hints(self, hints: tuple[tuple[str, str], ...]) -> None:
        """Show pairs of a key's name, already translated, and what it does."""
        if hints != self._hints:
            self._hints = hints
            self.setAccessibleName(", ".join(f"{key}: {word}" for key, word in hints))
            self.update()

    def set_fit(self, fitted: Fit) -> None:
        """Draw for another window size."""
        self._fit = fitted
        self.update()

    def sizeHint(self) -> QSize:
        """The room the row needs as it is drawn now."""
        return QSize(self._needed(self._px()), self._fit.small(28))

    def changeEvent(self, event: QEvent) -> None:
        """Another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caps and words in one row."""
        painter = paint.painter_for(self)
        px = self._px()
        font = self._font(px)
        x = 0
        for key, word in self._hints:
            cap = KeyCap(key, _cap_px(px))
            size = cap.size()
            box = self._mirrored(QRect(x, (self.height() - size.height()) // 2, *_pair(size)))
            cap.paint(painter, box.topLeft())
            x += size.width() + px // 2
            width = QFontMetrics(font).horizontalAdvance(word)
            painter.setFont(font)
            painter.setPen(theme.current().color("text_muted"))
            room = self._mirrored(QRect(x, 0, width + 1, self.height()))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)
            x += width + _gap(px)
        painter.end()

    def _px(self) -> int:
        """Letters as large as asked for, or as large as the row's width allows."""
        px = max(1, self._fit.small(16))
        while px > 8 and self._needed(px) > self.width():
            px -= 1
        return px

    def _needed(self, px: int) -> int:
        metrics = QFontMetrics(self._font(px))
        caps = sum(KeyCap(key, _cap_px(px)).size().width() for key, _word in self._hints)
        words = sum(metrics.horizontalAdvance(word) + px // 2 for _key, word in self._hints)
        return caps + words + _gap(px) * max(0, len(self._hints) - 1)

    def _font(self, px: int) -> QFont:
        font = theme.current().font("player_small", 400)
        font.setPixelSize(px)
        return font

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


def _cap_px(px: int) -> int:
    return round(px * 0.85)


def _gap(px: int) -> int:
    return round(px * 1.75)


def _pair(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
