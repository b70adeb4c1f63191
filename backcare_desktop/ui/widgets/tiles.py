"""Equally wide tiles in rows; the ones that are hidden leave no gap."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at


class Tiles(QWidget):
    """Rows of equally wide widgets.

    Args:
        least: the smallest width of one of them, design px.
        gap: between them, design px.
    """

    def __init__(self, least: int, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = _TilesLayout(least, gap)
        self.setLayout(self._tiles)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget after the ones already there."""
        self._tiles.addWidget(widget)

    def put_in_order(self, widgets: Sequence[QWidget]) -> None:
        """Show all that were added in this order, which Tab follows."""
        for widget in widgets:
            self._tiles.removeWidget(widget)
            self._tiles.addWidget(widget)
        for one, other in itertools.pairwise(widgets):
            QWidget.setTabOrder(one, other)


class _TilesLayout(ItemsLayout):
    def __init__(self, least: int, gap: int) -> None:
        super().__init__()
        self._least, self._gap = least, gap

    def place(self, area: QRect, *, apply: bool) -> int:
        now, shown = theme.current(), self._shown()
        gap, least = now.px(self._gap), max(now.px(self._least), self.narrowest())
        columns = max(1, (area.width() + gap) // (least + gap))
        wide = (area.width() - gap * (columns - 1)) // columns
        top = area.y()
        for start in range(0, len(shown), columns):
            line = shown[start : start + columns]
            high = max(height_at(item, wide) for item in line)
            if apply:
                self._place_line(line, QRect(area.x(), top, area.width(), high), wide, gap)
            top += high + gap
        return max(0, top - gap - area.y())

    def _place_line(self, line: list[QLayoutItem], area: QRect, wide: int, gap: int) -> None:
        for along, item in enumerate(line):
            x = area.x() + along * (wide + gap)
            if self.mirrored:
                x = area.right() + 1 - along * (wide + gap) - wide
            item.setGeometry(QRect(x, area.y(), wide, area.height()))

    def narrowest(self) -> int:
        return max((item.minimumSize().width() for item in self._shown()), default=0)

    def natural(self) -> int:
        return theme.current().px(self._least)

    def _lowest(self) -> int:
        return max((item.minimumSize().height() for item in self._shown()), default=0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]
