"""What every widget that paints itself does when the theme or the size of text changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    # No widget of its own: it stands beside a button, a slider or a plain area.
    _Widget = object


class Themed(_Widget):
    """Named before the kind of widget: measures and paints itself anew in another look."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.updateGeometry()
            self.update()


class Unshrinking(Themed):
    """The same for one that is never smaller than it wants to be."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
