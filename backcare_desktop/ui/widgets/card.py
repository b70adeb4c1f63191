"""The surface that things lie on."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Themed


class Card(Themed, QFrame):
    """A bordered, rounded surface with a column inside.

    Args:
        padding: inner margin, design px.
        gap: between the things in the column, design px.
        fill, border: colour roles.
        radius: name of the corner radius.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        padding: float = 24,
        gap: float = 12,
        fill: str = "surface",
        border: str = "border",
        radius: str = "card",
    ) -> None:
        super().__init__(parent)
        self._fill, self._border, self._radius = fill, border, radius
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.body = theme.spaced(QVBoxLayout(self), gap, padding)

    def set_roles(self, fill: str, border: str) -> None:
        """Show the surface in other colour roles."""
        self._fill, self._border = fill, border
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        paint.box(
            painter,
            self.rect(),
            now.radius(self._radius),
            now.color(self._fill),
            now.color(self._border),
            now.line_width("border"),
        )
        painter.end()


class Divider(QWidget):
    """A thin line between rows of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        painter.fillRect(self.rect(), theme.current().color("border"))
        painter.end()

    def _measure(self) -> None:
        self.setFixedHeight(theme.current().line_width("border"))
