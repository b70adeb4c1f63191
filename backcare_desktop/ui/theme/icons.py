"""Line icons, coloured when painted: ``resources/icons/NAME.svg`` on a 24-px grid."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from backcare_desktop import paths


def paint(painter: QPainter, name: str, rect: QRect, color: QColor) -> None:
    """Paint an icon into ``rect`` (logical px), sharp at the device's own resolution.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    ratio = painter.device().devicePixelRatioF()
    image = _image(name, color.rgba(), rect.width(), rect.height(), ratio)
    painter.drawImage(rect.topLeft(), image)


def pixmap(name: str, color: QColor, size: QSize | int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` logical px for a device with ``ratio`` pixels per logical px.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    area = QSize(size, size) if isinstance(size, int) else size
    return QPixmap.fromImage(_image(name, color.rgba(), area.width(), area.height(), ratio))


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
