"""The figure of an exercise, found by its name."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.moving import Moving
from backcare_desktop.ui.player.state import Shown
from backcare_desktop.ui.widgets.figure import FigureView


class Picture(FigureView):
    """Shows what a :class:`Shown` asks for; a figure that is missing leaves the panel empty."""

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._shown: Shown | None = None
        self._still: tuple[str, str | None] | None = None

    def show_picture(self, shown: Shown | None) -> None:
        """Show another picture, phase or side; the same one costs nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        if shown is None:
            self._still = None
            self.set_figure(None)
            self.set_description("")
            return
        before = self._still
        self._still = (shown.figure, shown.side)
        figure = self._figures.get(shown.figure)
        if before != self._still or theme.current().reduced_motion:
            self.set_figure(figure, shown.side, shown.frame)
        if shown.description != self.accessibleName():
            self.set_description(shown.description)

    def show_moment(self, moment: Moving) -> None:
        """Show the movement at a moment of the session's own clock."""
        if moment.repeats:
            self.set_phase(moment.phase, moment.fraction)
        else:
            self.set_held(0, moment.held_s)
