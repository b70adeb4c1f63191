"""Pages of a PDF as texts, as pictures and on paper. Everything here may run on any thread.

A page is drawn in bands: Qt lets no other thread go on while it draws one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColorConstants,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
)

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

BAND: Final = 800_000
"""Dots that are drawn at a time; about 25 milliseconds."""

_PRINTED_DPI: Final = 300
_POINTS: Final = 72


class Pages(Struct, frozen=True):
    """What is known of a PDF without drawing it.

    Attributes:
        data: the file.
        sizes: width and height of each page in points.
        texts: what each page says.
    """

    data: bytes
    sizes: tuple[tuple[float, float], ...]
    texts: tuple[str, ...]


def read_pages(data: bytes) -> Pages:
    """Look into a PDF.

    Raises:
        ImportError: this computer lacks what shows PDFs.
        ValueError: it is no PDF.
    """
    with _opened(data) as document:
        numbers = range(document.pageCount())
        sizes = [document.pagePointSize(page) for page in numbers]
        texts = [document.getAllText(page).text() for page in numbers]
    return Pages(
        data,
        tuple((size.width(), size.height()) for size in sizes),
        tuple(text.replace("\r\n", "\n") for text in texts),
    )


def drawn(data: bytes, page: int, width: int) -> QImage:
    """A page, ``width`` dots wide, black on white.

    Raises:
        ImportError, ValueError: as for :func:`read_pages`.
    """
    with _opened(data) as document:
        return _drawn(document, page, width)


def print_pages(data: bytes, device: QPagedPaintDevice) -> bool:
    """Put pages on paper, as large as they fit; whether the device took all of them. They are all
    the pages, or those that somebody asked the device for.

    Raises:
        ImportError, ValueError: as for :func:`read_pages`.
    """
    with _opened(data) as document:
        _use_whole_sheet(device)
        painter = QPainter()
        if not painter.begin(device):
            return False
        # Thin lines would get shadows.
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, page in enumerate(_asked_for(device, document.pageCount())):
            if number and not device.newPage():
                painter.end()
                return False
            _print(painter, document, page)
        return painter.end()


def _asked_for(device: QPagedPaintDevice, count: int) -> list[int]:
    """Numbers of pages, from 0. A range that has none of them is taken for all."""
    ranges = device.pageRanges()
    chosen = [page for page in range(count) if ranges.contains(page + 1)]
    return chosen or list(range(count))


@contextmanager
def _opened(data: bytes) -> Iterator["QPdfDocument"]:
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        if document.error() is not QPdfDocument.Error.None_:
            raise ValueError("this is no PDF")
        yield document
    finally:
        document.close()
        buffer.close()


def _drawn(document: "QPdfDocument", page: int, width: int) -> QImage:
    size = document.pagePointSize(page)
    whole = QSize(width, round(width * size.height() / size.width()))
    image = QImage(whole, QImage.Format.Format_RGB32)
    image.fill(QColorConstants.White)
    painter = QPainter(image)
    for band, part in _bands(document, page, whole):
        painter.drawImage(band.topLeft(), part)
    painter.end()
    return image


def _print(painter: QPainter, document: "QPdfDocument", page: int) -> None:
    size = document.pagePointSize(page)
    width = round(size.width() * _PRINTED_DPI / _POINTS)
    whole = QSize(width, round(width * size.height() / size.width()))
    area = _fitted(painter.viewport(), size)
    scale = area.height() / whole.height()
    for band, part in _bands(document, page, whole):
        # Whole dots, so that no line of white is left between two bands.
        top, end = (round(area.y() + y * scale) for y in (band.y(), band.y() + band.height()))
        place = QRect(round(area.x()), top, round(area.width()), end - top)
        painter.drawImage(place, _on_white(part))


def _bands(document: "QPdfDocument", page: int, whole: QSize) -> Iterator[tuple[QRect, QImage]]:
    """A page that is ``whole`` dots large, from top to bottom."""
    from PySide6.QtPdf import QPdfDocumentRenderOptions

    step = max(1, BAND // whole.width())
    for top in range(0, whole.height(), step):
        band = QRect(0, top, whole.width(), min(step, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band)
        yield band, document.render(page, band.size(), options)


def _on_white(part: QImage) -> QImage:
    """What a printer is given: some take a transparent dot for a black one."""
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    image.fill(QColorConstants.White)
    painter = QPainter(image)
    painter.drawImage(0, 0, part)
    painter.end()
    return image


def _use_whole_sheet(device: QPagedPaintDevice) -> None:
    """The pages have margins of their own, wider than what a printer can't reach."""
    layout = device.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def _fitted(area: QRect, size: QSizeF) -> QRectF:
    """The page in the middle of the sheet, with its own proportions."""
    fitted = size.scaled(QSizeF(area.size()), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, fitted.width(), fitted.height())
    place.moveCenter(QRectF(area).center())
    return place
