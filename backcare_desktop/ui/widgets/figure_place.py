"""Where a figure will be: its room is kept until what draws figures is loaded."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme

if TYPE_CHECKING:
    from backcare_desktop.core.figure import Figure
    from backcare_desktop.ui.widgets.figure import FigureView

_DESIGN_SIZE = (214, 138)
_SMALLEST = (64, 44)


class FigurePlace(QWidget):
    """Shows a figure one turn of the event loop after it was painted the first time.

    Twenty modules draw figures. Whoever has their words before the picture need not wait for them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Mapping[str, Figure], str, str] | None = None
        self._view: FigureView | None = None
        self._coming = False

    def show_figure(self, figures: Mapping[str, "Figure"], figure_id: str, name: str) -> None:
        """Show the figure with that id, or the panel alone where there is none.

        Args:
            figures: are asked when it is drawn.
            figure_id: which one.
            name: says it in words.
        """
        self._shown = figures, figure_id, name
        if self._view is not None:
            self._draw()
        self.update()

    def sizeHint(self) -> QSize:
        """The same as the figure's."""
        return design_size()

    def minimumSizeHint(self) -> QSize:
        """The same as the figure's."""
        return smallest_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown is not None and not self._coming:
            self._coming = True
            QTimer.singleShot(0, self, self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._view.resize(self.size())

    @Slot()
    def _draw(self) -> None:
        from backcare_desktop.ui.widgets.figure import FigureView

        if self._shown is None:
            return
        figures, figure_id, name = self._shown
        if self._view is None:
            self._view = FigureView(self)
            self._view.setObjectName("figure")
            self._view.resize(self.size())
        self._view.set_figure(figures.get(figure_id))
        self._view.set_description(name)
        self._view.show()


def design_size() -> QSize:
    """The size of a panel on Today."""
    return _scaled(_DESIGN_SIZE)


def smallest_size() -> QSize:
    """The smallest size at which a figure can still be told."""
    return _scaled(_SMALLEST)


def _scaled(size: tuple[int, int]) -> QSize:
    look = theme.current()
    return QSize(look.px(size[0]), look.px(size[1]))
