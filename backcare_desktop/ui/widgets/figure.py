"""The picture of an exercise, still or in motion."""

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.clock import Clock, SystemClock
from backcare_desktop.core.figure import Figure
from backcare_desktop.core.figure_motion import motion
from backcare_desktop.core.figure_picture import Skeleton
from backcare_desktop.ui import theme
from backcare_desktop.ui.ticker import QtTicker, Ticker
from backcare_desktop.ui.widgets.figure_loop import STILL_S, FigureLoop
from backcare_desktop.ui.widgets.figure_painter import (
    FigurePainter,
    FigurePictures,
    Labels,
    paint_panel,
)
from backcare_desktop.ui.widgets.figure_place import design_size, smallest_size


class FigureView(QWidget):
    """Shows an exercise figure, as large as the widget is: a still picture, or its movement.

    A still picture is drawn once for each phase and kept until size, resolution, theme or figure
    change; of a movement, the ground is kept. There are two ways to move: :meth:`play` runs the
    figure's own loop while the widget is seen, :meth:`set_phase` and :meth:`set_held` show the
    moment that a player's clock says. Where motion is reduced there are still pictures only.

    Args:
        parent: the widget it lies in.
        clock, ticker: what the own loop goes by; the machine's unless a test brings others.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Clock | None = None,
        ticker: Ticker | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._ticker = clock, ticker
        self._figure: Figure | None = None
        self._side: str | None = None
        self._frame = 0
        self._moment: Skeleton | None = None
        self._loop: FigureLoop | None = None
        self._plays = False
        self._tempo_s = 0.0
        self._panel = True
        self._labels = False
        self._kept: FigurePictures | None = None

    @property
    def is_playing(self) -> bool:
        """Whether the figure's own loop is wanted; it rests while the widget is hidden."""
        return self._plays

    @property
    def has_motion(self) -> bool:
        """Whether :meth:`play` would show more than one position of the body.

        A position that is held has nothing to play; where motion is reduced it takes two still
        pictures.
        """
        if self._figure is None:
            return False
        if theme.current().reduced_motion:
            return len(self._figure.frames) > 1
        return motion(self._figure, self._side).moves

    def set_figure(self, figure: Figure | None, side: str | None = None, frame: int = 0) -> None:
        """Show ``figure``; None shows the panel alone.

        Args:
            figure: what to show.
            side: ``left`` or ``right``, the person's own; None where it makes no difference.
            frame: the phase, counted from 0; phases go round.
        """
        if figure is not self._figure or side != self._side:
            self._figure, self._side = figure, side
            self._moment = None
            self._forget()
            if self._loop is not None:
                self._loop.begin()
        self.set_frame(frame)
        self._run()

    def set_frame(self, index: int) -> None:
        """Show the still picture of phase ``index``; phases go round."""
        if index != self._frame or self._moment is not None:
            self._frame, self._moment = index, None
            self.update()

    def set_phase(self, index: int, fraction: float) -> None:
        """Show the movement of phase ``index`` at ``fraction`` (0-1) of the phase's time.

        For whoever has a clock of its own, up to thirty times a second. Ends :meth:`play`.
        """
        self.stop()
        self._frame = index
        if self._figure is None or theme.current().reduced_motion:
            self.set_frame(index)
        else:
            self._show_moment(motion(self._figure, self._side).in_phase(index, fraction))

    def set_held(self, index: int, seconds: float) -> None:
        """Show picture ``index`` held for ``seconds``: it breathes very slightly.

        For whoever has a clock of its own; a few times a second is enough. Ends :meth:`play`.
        """
        self.stop()
        if self._figure is None or theme.current().reduced_motion:
            self.set_frame(index)
        else:
            self._frame = index
            self._show_moment(motion(self._figure, self._side).held(index, 1000 * seconds))

    def play(self, tempo_s: float = 0.0) -> None:
        """Run the figure's own loop from its beginning, whenever the widget is seen.

        Args:
            tempo_s: seconds that one repetition takes, with an equal part for each phase, as in a
                session; 0 for the time that the figure was drawn for.
        """
        if self._loop is None:
            ticker = self._ticker or QtTicker(self)
            self._loop = FigureLoop(self._clock or SystemClock(), ticker, self)
            self._loop.moved.connect(self._on_moved)
        self._plays, self._tempo_s = True, tempo_s
        self._loop.begin()
        self._run()

    def stop(self) -> None:
        """End the own loop and show the still picture of the phase set last."""
        if self._plays:
            self._plays = False
            self._run()
            self._moment = None
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
        return design_size()

    def minimumSizeHint(self) -> QSize:
        """The smallest size at which a figure can still be told."""
        return smallest_size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy what is kept, drawing it first if there is none yet, and paint what moves."""
        painter = QPainter(self)
        if self._figure is None:
            if self._panel:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_panel(painter, self.size(), theme.current())
        elif self._moment is None:
            still = self._frame % len(self._figure.frames)
            painter.drawPixmap(0, 0, self._pictures(self._figure).still(still))
        else:
            pictures = self._pictures(self._figure)
            painter.drawPixmap(0, 0, pictures.ground())
            pictures.painter.paint(painter, self._moment)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw anew for another size."""
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew for another theme or language; still pictures when motion is reduced."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._forget()
            if theme.current().reduced_motion:
                self._moment = None
            self._run()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the movement rested."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest: nothing moves that isn't seen."""
        super().hideEvent(event)
        self._run()

    @Slot(float)
    def _on_moved(self, ms: float) -> None:
        if self._figure is None:
            return
        if theme.current().reduced_motion:
            self.set_frame(round(ms / (1000 * STILL_S)))
        elif self._tempo_s > 0:
            phase, fraction = divmod(ms / self._phase_ms(self._figure), 1.0)
            self._show_moment(motion(self._figure, self._side).in_phase(int(phase), fraction))
        else:
            self._show_moment(motion(self._figure, self._side).at(ms))

    def _phase_ms(self, figure: Figure) -> float:
        return 1000 * self._tempo_s / len(figure.frames)

    def _run(self) -> None:
        """Let the loop tick if it is wanted, seen, and has something to move."""
        if self._loop is None:
            return
        reduced = theme.current().reduced_motion
        figure = self._figure
        moves = figure is not None and (len(figure.frames) > 1 or not reduced)
        self._loop.run(on=self._plays and self.isVisible() and moves, reduced=reduced)

    def _show_moment(self, moment: Skeleton) -> None:
        self._moment = moment
        self.update()

    def _pictures(self, figure: Figure) -> FigurePictures:
        words = Labels(self.tr("your left"), self.tr("your right")) if self._labels else None
        if self._kept is None or self._kept.ratio != self.devicePixelRatioF():
            painter = FigurePainter(figure, self._side, self.size(), theme.current())
            ratio = self.devicePixelRatioF()
            self._kept = FigurePictures(painter, ratio, panel=self._panel, labels=words)
        return self._kept

    def _forget(self) -> None:
        self._kept = None
        self.update()
