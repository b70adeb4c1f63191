"""Cards of one width, as many to a row as there is room for."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at


class Flow(QWidget):
    """Rows of equally wide widgets.

    Args:
        least: the smallest width of one of them, design px.
    """

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayout(_FlowLayout(least))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget after the ones already there."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)


class _FlowLayout(ItemsLayout):
    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    def place(self, area: QRect, *, apply: bool) -> int:
        gap = theme.current().layout("gutter")
        least = max(theme.current().px(self._least), self.narrowest())
        columns = max(1, (area.width() + gap) // (least + gap))
        wide = (area.width() - gap * (columns - 1)) // columns
        top = area.y()
        for start in range(0, self.count(), columns):
            line = self._items[start : start + columns]
            high = max(height_at(item, wide) for item in line)
            if apply:
                for along, item in enumerate(line):
                    x = area.x() + along * (wide + gap)
                    if self.mirrored:
                        x = area.right() + 1 - along * (wide + gap) - wide
                    item.setGeometry(QRect(x, top, wide, high))
            top += high + gap
        return max(0, top - gap - area.y())

    def narrowest(self) -> int:
        return max((item.minimumSize().width() for item in self._items), default=0)

    def natural(self) -> int:
        return theme.current().px(self._least)
