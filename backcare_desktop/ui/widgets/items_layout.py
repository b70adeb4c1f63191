"""A layout that places its items by one rule of width; the base of columns and the pain pad."""

from abc import abstractmethod

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from backcare_desktop.ui import theme


class ItemsLayout(QLayout):
    """Keeps the items; subclasses say how wide they must be and where they go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._measured_in: theme.Theme | None = None
        self.setContentsMargins(0, 0, 0, 0)

    @abstractmethod
    def place(self, area: QRect, *, apply: bool) -> int:
        """The height the items need at the width of ``area``; with ``apply`` they move there."""

    @abstractmethod
    def narrowest(self) -> int:
        """The smallest width that works, px, without margins."""

    @abstractmethod
    def natural(self) -> int:
        """The width that suits best, px, without margins."""

    @property
    def mirrored(self) -> bool:
        """Whether reading goes from right to left."""
        widget = self.parentWidget()
        return widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Remembered until something in it changes: the same few widths are asked for often."""
        look = theme.current()
        if look is not self._measured_in:
            self._heights.clear()
            self._measured_in = look
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _height_at(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        height = self.place(QRect(0, 0, inner, 0), apply=False)
        return height + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.place(self.contentsRect(), apply=True)

    def sizeHint(self) -> QSize:
        return self._size(self.natural())

    def minimumSize(self) -> QSize:
        # The height of a narrow arrangement would keep a wide one from ever being that low.
        return QSize(self._size(self.narrowest()).width(), self._lowest())

    def _lowest(self) -> int:
        margins = self.contentsMargins()
        heights = [item.minimumSize().height() for item in self._items]
        return max(heights, default=0) + margins.top() + margins.bottom()

    def _size(self, inner: int) -> QSize:
        margins = self.contentsMargins()
        width = inner + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))


def height_at(item: QLayoutItem, width: int) -> int:
    """The height an item wants when it is ``width`` px wide."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
