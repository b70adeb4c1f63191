"""A result on one sheet of paper: black on white, whatever the window looks like."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextListFormat,
)

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.state import ResultState, Tone

_LETTER: Final = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)
"""Territories whose paper is Letter, after the table of paper sizes in Unicode's CLDR."""

_MARGIN_MM: Final = 18
_SMALLEST: Final = 0.7
"""Text is made no smaller than this share of its size for one sheet; then a second is used."""

_BODY: Final = 11
"""Points of plain text; titles are a little larger."""

_WAITING = (Tone.EMERGENCY, Tone.URGENT)


def paper(locale: QLocale) -> QPageLayout:
    """A4 or Letter, upright, with margins in millimetres."""
    letter = QLocale.territoryToCode(locale.territory()) in _LETTER
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


class PageWriter(QObject):
    """Turns a result into a document, and puts that on paper."""

    def document(self, state: ResultState) -> QTextDocument:
        """The page. Every text goes in as plain text: markup in it has no meaning."""
        page = _Sheet()
        title = self.tr("Backcare symptom check, {when}").format(when=state.date)
        page.line(title, _BODY, space=0)
        page.begin_frame()
        page.line(state.level, 11, 650, space=2)
        page.line(state.headline, 17, 650, space=4)
        page.line(state.text, 12, space=0)
        if state.number:
            whose = self.tr("Emergency number in {country}: {number}")
            number = whose.format(country=state.country, number=state.number)
            page.line(number, 20, 700, space=0, above=8)
        page.end_frame()
        page.line(state.unfinished, _BODY, space=2)
        reasons = [
            self.tr("{answer} – {said}").format(answer=row.text, said=row.said)
            for row in state.reasons
        ]
        page.section(self.tr("The answers that led here"), reasons)
        page.line(state.since, _BODY, space=2, above=6)
        quote = self.tr("“{words}”").format(words=state.tell)
        page.section(self.tr("What to tell them"), [quote], bullets=False)
        waiting = state.tone in _WAITING
        meanwhile = self.tr("While you wait") if waiting else self.tr("Meanwhile")
        page.section(meanwhile, state.do)
        page.section(self.tr("What to bring"), state.bring)
        page.section(self.tr("If something changes"), [state.net], bullets=False)
        page.line(f"{self._disclaimer()} {state.rules}", 9, space=0, above=16)
        page.finished.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
        return page.finished

    def paint(self, state: ResultState, device: QPagedPaintDevice) -> bool:
        """Put the page on ``device``, on one sheet if it fits; false if that can't be written."""
        document = self.document(state)
        document.documentLayout().setPaintDevice(device)
        painter = QPainter()
        if not painter.begin(device):
            return False
        room = QSizeF(device.width(), device.height())
        scale = _fitting(document, room)
        document.setPageSize(room / scale)
        painter.scale(scale, scale)
        sheet = QRectF(QPointF(0, 0), room / scale)
        for number in range(document.pageCount()):
            if number:
                device.newPage()
                painter.translate(0, -sheet.height())
            document.drawContents(painter, sheet.translated(0, number * sheet.height()))
        return painter.end()

    def _disclaimer(self) -> str:
        return self.tr(
            "Backcare compares your answers with published warning signs. It can’t examine you and "
            "doesn’t make a diagnosis."
        )


def _fitting(document: QTextDocument, room: QSizeF) -> float:
    """Lay the document out in ``room``, device px; the scale at which it fits one page."""
    scale = 1.0
    while True:
        document.setTextWidth(room.width() / scale)
        if document.size().height() * scale <= room.height() or scale <= _SMALLEST:
            return scale
        scale -= 0.04


class _Sheet:
    """A document that grows line by line."""

    def __init__(self) -> None:
        self.finished = QTextDocument()
        self.finished.setDocumentMargin(0)
        self.finished.setIndentWidth(18)
        self._cursor = QTextCursor(self.finished)
        self._fresh = True

    def line(
        self, text: str, points: float, weight: int = 400, *, space: float = 4, above: float = 0
    ) -> None:
        """A paragraph; nothing without a text."""
        if not text:
            return
        self._next_block(above, space)
        self._cursor.insertText(text, _letters(points, weight))

    def section(self, title: str, texts: Sequence[str], *, bullets: bool = True) -> None:
        """A title over a list; nothing without a list."""
        texts = [text for text in texts if text]
        if not texts:
            return
        self.line(title, 12.5, 650, space=4, above=14)
        made = None
        for text in texts:
            self.line(text, _BODY, space=3)
            if bullets and made is None:
                style = QTextListFormat()
                style.setStyle(QTextListFormat.Style.ListDisc)
                made = self._cursor.createList(style)
            elif made is not None:
                made.add(self._cursor.block())

    def begin_frame(self) -> None:
        """What follows stands in a box."""
        style = QTextFrameFormat()
        style.setBorder(1.5)
        style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        style.setBorderBrush(Qt.GlobalColor.black)
        style.setPadding(12)
        style.setTopMargin(10)
        style.setBottomMargin(10)
        self._cursor.insertFrame(style)
        self._fresh = True

    def end_frame(self) -> None:
        """The box ends here."""
        self._cursor = self.finished.rootFrame().lastCursorPosition()
        self._fresh = True

    def _next_block(self, above: float, below: float) -> None:
        style = QTextBlockFormat()
        style.setTopMargin(above)
        style.setBottomMargin(below)
        letters = _letters(_BODY, 400)
        if self._fresh:
            self._cursor.setBlockFormat(style)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(style, letters)
        self._fresh = False


def _letters(points: float, weight: int) -> QTextCharFormat:
    """The interface's typeface in a size for paper."""
    font = theme.current().font("body", weight)
    font.setPointSizeF(points)
    style = QTextCharFormat()
    style.setFont(font)
    style.setForeground(Qt.GlobalColor.black)
    return style
