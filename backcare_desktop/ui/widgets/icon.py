"""A line icon as a widget, and the soft tile that some icons sit on."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Themed


class Icon(Themed, QWidget):
    """A line icon that says nothing its neighbour's text doesn't say.

    Args:
        name: the icon.
        role: colour role of the lines.
        size: design px.
        tile: design px of a rounded soft tile around the icon; 0 for none.
        tile_role: colour role of the tile.
    """

    def __init__(
        self,
        name: str,
        role: str = "text_muted",
        size: int = 20,
        parent: QWidget | None = None,
        *,
        tile: int = 0,
        tile_role: str = "primary_soft",
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self._tile, self._tile_role = tile, tile_role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon, in another role if one is given."""
        self._name = name
        self._role = role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(max(self._size, self._tile))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        if self._tile:
            line = now.color("border") if now.is_high_contrast else None
            fill = now.color(self._tile_role)
            paint.box(painter, self.rect(), now.radius("control"), fill, line)
        place = QRect(0, 0, now.px(self._size), now.px(self._size))
        place.moveCenter(self.rect().center())
        theme.icons.paint(painter, self._name, place, now.color(self._role))
        painter.end()
