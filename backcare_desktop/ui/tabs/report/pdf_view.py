"""The pages of a PDF below each other, to scroll and to look at closer.

===================  =========================================
Arrows, Page, Home   scroll
Plus, minus          closer, further away
0                    the whole page again
===================  =========================================
"""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColorConstants,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.report.page_drawer import PageDrawer, Picture
from backcare_desktop.ui.tabs.report.pdf_pages import Pages
from backcare_desktop.ui.widgets import focus, paint, scroll_bar

CLOSER = 1.25
MOST_ZOOM, LEAST_ZOOM = CLOSER**6, CLOSER**-2
_AROUND, _GAP = 24, 20
"""Design px around the pages, and between them."""


class PdfView(QAbstractScrollArea):
    """White paper, whatever the window looks like; the old pages stay until new ones are drawn.

    Signals:
        page_changed: the number of the page in front, from 1, and how many there are.
    """

    page_changed = Signal(int, int)

    def __init__(self, drawer: PageDrawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawer = drawer
        self._pages: Pages | None = None
        self._zoom = 1.0
        self._places: list[QRect] = []
        self._images: dict[int, tuple[Pages, QImage]] = {}
        self._told = (0, 0)
        scroll_bar.slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A frame is something to assistive technology; an area that scrolls is nothing.
        sheet = QFrame()
        self.setViewport(sheet)
        sheet.setAutoFillBackground(False)
        sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets "nobody"
        self.setFocusProxy(sheet)
        focus.track(sheet, "card")
        drawer.drawn.connect(self._on_drawn)
        self._say_page()

    @property
    def pages(self) -> Pages | None:
        """What is shown; None before the first."""
        return self._pages

    @property
    def page(self) -> int:
        """The number of the page in front, from 1; 0 without any."""
        return self._told[0]

    @property
    def zoom(self) -> float:
        """How large pages are; at 1 a whole one is seen."""
        return self._zoom

    @property
    def drawn(self) -> bool:
        """Whether the page in front is drawn as it is now."""
        kept = self._images.get(self.page - 1)
        return kept is not None and kept[0] is self._pages

    def show_pages(self, pages: Pages) -> None:
        """Show another PDF, where the one before was looked at."""
        self._pages = pages
        self._images = {at: kept for at, kept in self._images.items() if at < len(pages.sizes)}
        self._arrange()

    @Slot()
    def zoom_in(self) -> None:
        """Look closer."""
        self.set_zoom(self._zoom * CLOSER)

    @Slot()
    def zoom_out(self) -> None:
        """See more."""
        self.set_zoom(self._zoom / CLOSER)

    def set_zoom(self, zoom: float) -> None:
        """So many times as large as a whole page; what is in the middle stays there."""
        zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [
            (bar.value() + bar.pageStep() / 2) / max(bar.maximum() + bar.pageStep(), 1)
            for bar in bars
        ]
        self._zoom = zoom
        self._arrange()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    # --- places --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Find the place of each page, and scroll as far as they go."""
        now, view, pages = theme.current(), self.viewport().size(), self._pages
        sizes = pages.sizes if pages is not None else ()
        around, gap = now.px(_AROUND), now.px(_GAP)
        wide, high = max((w for w, _ in sizes), default=1), max((h for _, h in sizes), default=1)
        room = (max(view.width() - 2 * around, 1), max(view.height() - 2 * around, 1))
        scale = min(room[0] / wide, room[1] / high) * self._zoom
        across = max(view.width(), round(wide * scale) + 2 * around)
        self._places, top = [], around
        for width, height in sizes:
            place = QRect(0, top, max(1, round(width * scale)), max(1, round(height * scale)))
            place.moveLeft((across - place.width()) // 2)
            self._places.append(place)
            top += place.height() + gap
        down = top - gap + around if sizes else 0
        for bar, whole, seen in (
            (self.horizontalScrollBar(), across, view.width()),
            (self.verticalScrollBar(), down, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(now.px(40))
        self._look()

    def _look(self) -> None:
        """Have drawn what is seen now, and say which page is in front."""
        self._say_page()
        pages = self._pages
        if pages is not None and self.isVisible():
            ratio = self.devicePixelRatioF()
            wanted = [
                Picture(pages, at, round(self._places[at].width() * ratio))
                for at in self._seen()
                if not self._is_drawn(at, round(self._places[at].width() * ratio))
            ]
            self._drawer.want(wanted)
        self.viewport().update()

    def _is_drawn(self, at: int, width: int) -> bool:
        kept = self._images.get(at)
        return kept is not None and kept[0] is self._pages and kept[1].width() == width

    def _seen(self) -> list[int]:
        """Pages in sight, and the one in front first."""
        view = self.viewport().rect().translated(self._offset())
        seen = [at for at, place in enumerate(self._places) if place.intersects(view)]
        return sorted(seen, key=lambda at: at != self.page - 1)

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _say_page(self) -> None:
        middle = self._offset().y() + self.viewport().height() / 2
        at = sum(place.top() <= middle for place in self._places)
        told = (max(at, 1) if self._places else 0, len(self._places))
        if told != self._told:
            self._told = told
            self.page_changed.emit(*told)
        self._name()

    def _name(self) -> None:
        pages, (page, count) = self._pages, self._told
        if pages is None or not page:
            self.viewport().setAccessibleName(self.tr("Preview of the report"))
            return
        named = self.tr("Preview of the report, page {page} of {count}")
        self.viewport().setAccessibleName(named.format(page=page, count=count))
        self.viewport().setAccessibleDescription(pages.texts[page - 1])

    @Slot(object, QImage)
    def _on_drawn(self, picture: Picture, image: QImage) -> None:
        if picture.pages is self._pages:
            # What is far away is drawn again when somebody comes there.
            near = range(picture.page - 3, picture.page + 4)
            self._images = {at: kept for at, kept in self._images.items() if at in near}
            self._images[picture.page] = (picture.pages, image)
            self.viewport().update()

    # --- Qt ------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.ScreenChangeInternal}:
            self._look()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in()
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.set_zoom(self._zoom * CLOSER ** (turned / 120))
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset, line = self._offset(), now.line_width("border")
        for at in self._seen():
            place = self._places[at].translated(-offset)
            painter.fillRect(place, QColorConstants.White)
            kept = self._images.get(at)
            if kept is not None:
                painter.drawImage(place, kept[1])
            edge = place.adjusted(-line, -line, line, line)
            paint.box(painter, edge, 0, None, now.color("border"), line)
        painter.end()
