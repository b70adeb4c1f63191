"""Painting shared by the widgets: crisp rounded boxes, and a line of text with an icon."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.reading import visual_rect


def painter_for(widget: QWidget) -> QPainter:
    """An antialiasing painter on ``widget``; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def without_ground(widget: QWidget) -> None:
    """Let what lies behind ``widget`` be its ground, where one of Qt's fields would fill it."""
    colors = QPalette()
    colors.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(colors)


def box(
    painter: QPainter,
    rect: QRect,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: int = 1,
) -> None:
    """A rounded rectangle whose border lies inside ``rect``."""
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    inset = width / 2 if border else 0.0
    if border:
        painter.setPen(QPen(border, width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    shape = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, min(radius - inset, shape.height() / 2, shape.width() / 2))
    painter.drawRoundedRect(shape, corner, corner)


def fill(painter: QPainter, rect: QRect, color: QColor) -> None:
    """A plain surface. For ``fillRect``, PySide makes the names of 170 gradients first."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)


class Content(Struct, frozen=True):
    """An optional icon and a line of text.

    Attributes:
        font: of the text.
        text: may mark a mnemonic with ``&``.
        icon: name of a line icon, or empty.
        icon_size, gap: side of the icon and distance to the text, px.
    """

    font: QFont
    text: str
    icon: str = ""
    icon_size: int = 0
    gap: int = 0

    def size(self) -> QSize:
        """The room needed, px; an icon's place is counted when ``icon_size`` is given."""
        metrics = QFontMetrics(self.font)
        words = QSize(0, 0)
        if self.text:
            words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text)
        between = self.gap if self.icon_size and self.text else 0
        height = max(self.icon_size, metrics.height())
        return QSize(self.icon_size + between + words.width(), height)

    def paint(
        self, painter: QPainter, rect: QRect, color: QColor, direction: Qt.LayoutDirection
    ) -> None:
        """Paint in the middle of ``rect``, the icon where reading starts.

        Text that doesn't fit is shortened with an ellipsis.
        """
        shown = self if self.icon else replace(self, icon_size=0)
        room = min(shown.size().width(), rect.width())
        left = rect.x() + (rect.width() - room) // 2
        rest = whole = QRect(left, rect.y(), room, rect.height())
        if self.icon:
            side = self.icon_size
            place = QRect(left, rect.y() + (rect.height() - side) // 2, side, side)
            place = visual_rect(direction, whole, place)
            theme.icons.paint(painter, self.icon, place, color)
            rest = visual_rect(direction, whole, whole.adjusted(side + self.gap, 0, 0, 0))
        painter.setFont(self.font)
        painter.setPen(color)
        flag = Qt.TextFlag.TextShowMnemonic
        words = QFontMetrics(self.font).elidedText(
            self.text, Qt.TextElideMode.ElideRight, rest.width() + 1, flag
        )
        painter.drawText(rest, Qt.AlignmentFlag.AlignCenter | flag, words)
