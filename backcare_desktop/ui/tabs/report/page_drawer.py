"""Draws pages of the preview while the window goes on."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.report.pdf_pages import Pages, drawn


class Picture(Struct, frozen=True):
    """A page to draw.

    Attributes:
        pages: of which PDF.
        page: its number, from 0.
        width: in dots of the screen.
    """

    pages: Pages
    page: int
    width: int


class PageDrawer(QObject):
    """One at a time; what isn't wanted any more is not drawn.

    Signals:
        drawn: a :class:`Picture` and its QImage.
    """

    drawn = Signal(object, QImage)

    def __init__(self, files: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._wanted: list[Picture] = []
        self._under_way: Picture | None = None

    def want(self, pictures: Sequence[Picture]) -> None:
        """Draw these, the first one first, and nothing else that was wanted before."""
        self._wanted = list(pictures)
        self._begin()

    def _begin(self) -> None:
        if self._under_way is None and self._wanted:
            self._under_way = first = self._wanted.pop(0)
            work = partial(drawn, first.pages.data, first.page, first.width)
            self._files.submit(work, self._on_drawn, self._on_lost)

    @Slot(object)
    def _on_drawn(self, image: QImage) -> None:
        picture, self._under_way = self._under_way, None
        self.drawn.emit(picture, image)
        self._begin()

    @Slot(object)
    def _on_lost(self, _problem: StorageUnavailable) -> None:
        self._under_way = None
        self._begin()
