"""The picture of an exercise that moves when it is asked to, and stands still otherwise."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.ticker import Ticker
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.figure import FigureView

_INSET = 10


class MovingFigure(FigureView):
    """A figure with a small Play button in the corner of its panel; a click on it does the same.

    Nothing moves by itself, and what moves stops when it is hidden. Where motion is reduced, still
    pictures take turns instead. A figure that holds one position has no button.

    Signals:
        started: the person has asked for the movement.
    """

    started = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Clock | None = None,
        ticker: Ticker | None = None,
    ) -> None:
        super().__init__(parent, clock, ticker)
        self._name = ""
        self._asked_tempo_s = 0.0
        self.button = Button(self.tr("Play"), "secondary", "small", "play", self)
        self.button.clicked.connect(self.toggle)
        self._show_button()

    def set_exercise(self, figure: Figure | None, name: str, tempo_s: float = 0.0) -> None:
        """Show another exercise, standing still.

        Args:
            figure: what to show; None leaves the panel empty.
            name: of the exercise, said to whoever listens.
            tempo_s: see :meth:`FigureView.play`.
        """
        self.stop()
        self._name, self._asked_tempo_s = name, tempo_s
        self.set_figure(figure)
        self.set_description(name)
        self._show_button()

    @Slot()
    def toggle(self) -> None:
        """Play or stop."""
        if self.is_playing:
            self.stop()
        elif self.has_motion:
            self.play(self._asked_tempo_s)
            self._show_button()
            self.started.emit()

    def stop(self) -> None:
        """See :class:`FigureView`."""
        super().stop()
        self._show_button()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press where it will mean something."""
        if event.button() == Qt.MouseButton.LeftButton and self.has_motion:
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the figure is a press of its button."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.toggle()
        else:
            super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays in its corner."""
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        """Another look, or motion that is reduced from now on."""
        super().changeEvent(event)
        # The base class is told of changes before this one is made.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "button"):
            if not self.has_motion:
                self.stop()
            self._show_button()

    def hideEvent(self, event: QHideEvent) -> None:
        """What isn't seen any more stands still when it is seen again."""
        super().hideEvent(event)
        self.stop()

    def _show_button(self) -> None:
        has_motion, plays = self.has_motion, self.is_playing
        if plays:
            words, name = self.tr("Stop"), self.tr("Stop the movement of {name}")
        elif theme.current().reduced_motion:
            words, name = self.tr("Play"), self.tr("Play the positions of {name} in turn")
        else:
            words, name = self.tr("Play"), self.tr("Play the movement of {name}")
        self.button.setText(words)
        self.button.set_icon("stop" if plays else "play")
        self.button.setAccessibleName(name.format(name=self._name))
        self.button.setVisible(has_motion)
        if has_motion:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self._place_button()

    def _place_button(self) -> None:
        """In the upper corner where lines end: most figures lie, and stay below it."""
        inset = theme.current().px(_INSET)
        area = self.rect().adjusted(inset, inset, -inset, -inset)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        size = self.button.sizeHint()
        self.button.setGeometry(QStyle.alignedRect(self.layoutDirection(), corner, size, area))
