"""The picture of an exercise."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.figure_painter import FigurePainter, Labels, paint_panel

_DESIGN_SIZE = (214, 138)
_SMALLEST = (64, 44)


class FigureView(QWidget):
    """Shows one phase of an exercise figure, as large as the widget is.

    Each phase is drawn once and kept until size, resolution, theme or figure change.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._side: str | None = None
        self._frame = 0
        self._panel = True
        self._labels = False
        self._ratio = 0.0
        self._painter: FigurePainter | None = None
        self._pictures: dict[int, QPixmap] = {}

    def set_figure(self, figure: Figure | None, side: str | None = None, frame: int = 0) -> None:
        """Show ``figure``; None shows the panel alone.

        Args:
            figure: what to show.
            side: ``left`` or ``right``, the person's own; None where it makes no difference.
            frame: the phase, counted from 0; phases go round.
        """
        if figure is not self._figure or side != self._side:
            self._figure, self._side = figure, side
            self._forget()
        self.set_frame(frame)

    def set_frame(self, index: int) -> None:
        """Show phase ``index`` of the figure; phases go round."""
        if index != self._frame:
            self._frame = index
            self.update()

    def set_panel(self, shown: bool) -> None:  # noqa: FBT001 - a plain switch
        """Draw the rounded panel below the picture, or leave the ground as it is."""
        if shown != self._panel:
            self._panel = shown
            self._forget()

    def set_labels(self, shown: bool) -> None:  # noqa: FBT001 - a plain switch
        """Write "your left" and "your right" on a view from above that is large enough."""
        if shown != self._labels:
            self._labels = shown
            self._forget()

    def set_description(self, text: str) -> None:
        """Say in words what the picture shows, for people who listen to it."""
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """The size of a panel on Today."""
        return _scaled(_DESIGN_SIZE)

    def minimumSizeHint(self) -> QSize:
        """The smallest size at which a figure can still be told."""
        return _scaled(_SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the picture of this phase, drawing it first if there is none yet."""
        painter = QPainter(self)
        if self._figure is not None:
            painter.drawPixmap(0, 0, self._picture(self._figure))
        elif self._panel:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_panel(painter, self.size(), theme.current())
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw anew for another size."""
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew for another theme or language."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._forget()
        super().changeEvent(event)

    def _picture(self, figure: Figure) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self._pictures.clear()
        phase = self._frame % len(figure.frames)
        if phase not in self._pictures:
            if self._painter is None:
                self._painter = FigurePainter(figure, self._side, self.size(), theme.current())
            self._pictures[phase] = self._painter.pixmap(
                phase, ratio, panel=self._panel, labels=self._words()
            )
        return self._pictures[phase]

    def _words(self) -> Labels | None:
        return Labels(self.tr("your left"), self.tr("your right")) if self._labels else None

    def _forget(self) -> None:
        self._painter = None
        self._pictures.clear()
        self.update()


def _scaled(size: tuple[int, int]) -> QSize:
    look = theme.current()
    return QSize(look.px(size[0]), look.px(size[1]))
