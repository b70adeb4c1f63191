"""Things of one height in as many lines as they need."""

from PySide6.QtCore import QPoint, QRect

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout


class LinesLayout(ItemsLayout):
    """Lines of items, each as wide as it likes to be."""

    def place(self, area: QRect, *, apply: bool) -> int:
        gap = theme.current().px(8)
        left = top = high = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left and left + size.width() > area.width():
                left, top = 0, top + high + gap
            if apply:
                start = area.width() - left - size.width() if self.mirrored else left
                item.setGeometry(QRect(QPoint(area.x() + start, area.y() + top), size))
            left += size.width() + gap
            high = size.height()
        return top + high

    def narrowest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)

    def natural(self) -> int:
        gaps = theme.current().px(8) * max(0, self.count() - 1)
        return sum(item.sizeHint().width() for item in self._items) + gaps
