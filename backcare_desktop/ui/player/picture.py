"""The figure of an exercise, found by its name."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.player.state import Shown
from backcare_desktop.ui.widgets.figure import FigureView


class Picture(FigureView):
    """Shows what a :class:`Shown` asks for; a figure that is missing leaves the panel empty."""

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._shown: Shown | None = None

    def show_picture(self, shown: Shown | None) -> None:
        """Show another picture, phase or side; the same one costs nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        if shown is None:
            self.set_figure(None)
            self.set_description("")
            return
        self.set_figure(self._figures.get(shown.figure), shown.side, shown.frame)
        if shown.description != self.accessibleName():
            self.set_description(shown.description)
