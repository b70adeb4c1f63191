"""Line icons, coloured when painted: ``resources/icons/NAME.svg`` on a 24-px grid."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from backcare_desktop import paths

_POINTING = frozenset({"arrow-left", "arrow-right", "chevron-right"})
"""Icons that point along the line: where that goes from right to left they are mirrored."""


def paint(painter: QPainter, name: str, rect: QRect, color: QColor) -> None:
    """Paint an icon into ``rect`` (logical px), sharp at the device's own resolution.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    ratio = painter.device().devicePixelRatioF()
    image = _turned(name, color, rect.size(), ratio)
    painter.drawImage(rect.topLeft(), image)


def pixmap(name: str, color: QColor, size: QSize | int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` logical px for a device with ``ratio`` pixels per logical px.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    area = QSize(size, size) if isinstance(size, int) else size
    return QPixmap.fromImage(_turned(name, color, area, ratio))


def _turned(name: str, color: QColor, area: QSize, ratio: float) -> QImage:
    """An icon that points the way people read."""
    image = _image(name, color.rgba(), area.width(), area.height(), ratio)
    reads_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if reads_left and name in _POINTING:
        return image.flipped(Qt.Orientation.Horizontal)
    return image


# Images rather than pixmaps are kept: a pixmap must not outlive the application object.
@lru_cache(maxsize=512)
def _image(name: str, rgba: int, width: int, height: int, ratio: float) -> QImage:
    color = QColor.fromRgba(rgba)
    svg = _source(name).replace("currentColor", color.name(QColor.NameFormat.HexRgb))
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(
        painter, QRectF(0, 0, image.width(), image.height())
    )
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return paths.resource(f"icons/{name}.svg").read_text("utf-8")
