"""Two columns side by side where there is room, below each other where there isn't."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at

BREAK_AT = 1280
"""Window width in design px below which the right column moves under the left."""


class Columns(QWidget):
    """The page's two columns; ``left`` and ``right`` are columns to add widgets to.

    What is added to ``below`` stands under ``left`` in the same column; where the columns are under
    each other it comes after ``right``.

    Args:
        shares: how the width is divided, as the spans of the design grid, such as (722, 510).
    """

    def __init__(self, shares: tuple[int, int] = (722, 510), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left: QVBoxLayout = boxes.column(gap=20)
        self.right: QVBoxLayout = boxes.column(gap=20)
        self.below: QVBoxLayout = boxes.column(gap=20)
        layout = _ColumnsLayout(shares)
        for column in (self.left, self.right, self.below):
            holder = QWidget()
            holder.setLayout(column)
            layout.addWidget(holder)
        self.setLayout(layout)

    @property
    def stacked(self) -> bool:
        """Whether the right column is under the left one at the width they have now."""
        layout = self.layout()
        return isinstance(layout, _ColumnsLayout) and layout.stacks(self.width())


class _ColumnsLayout(ItemsLayout):
    def __init__(self, shares: tuple[int, int]) -> None:
        super().__init__()
        self._shares = shares

    def stacks(self, width: int) -> bool:
        """Whether ``width`` is too small for both columns."""
        now = theme.current()
        beside = now.layout("rail") + 2 * now.layout("page_margin_x")
        if width < now.px(BREAK_AT) - beside:
            return True
        left, right = self._split(width)
        needs = [item.minimumSize().width() for item in self._items]
        return max(needs[0], needs[2]) > left or needs[1] > right

    def place(self, area: QRect, *, apply: bool) -> int:
        if self.stacks(area.width()):
            return self._stack(area, apply=apply)
        left, right = self._split(area.width())
        first, second, below = self._items
        beside, under = height_at(second, right), height_at(below, left)
        upper = height_at(first, left)
        begin = upper + theme.current().space("xl")
        high = max(begin + under if under else upper, beside)
        if apply:
            tall = max(high, area.height())
            x, other = area.x(), area.right() + 1 - right
            if self.mirrored:
                x, other = area.right() + 1 - left, area.x()
            if not upper and not under:
                # Everything on the left is hidden: what is there begins where reading does.
                other = area.right() + 1 - right if self.mirrored else x
            first.setGeometry(QRect(x, area.y(), left, upper if under else tall))
            below.setGeometry(QRect(x, area.y() + begin, left, tall - begin if under else 0))
            second.setGeometry(QRect(other, area.y(), right, tall))
        return high

    def narrowest(self) -> int:
        return max(item.minimumSize().width() for item in self._items)

    def natural(self) -> int:
        return theme.current().px(sum(self._shares)) + theme.current().layout("gutter")

    def _split(self, width: int) -> tuple[int, int]:
        room = width - theme.current().layout("gutter")
        left = round(room * self._shares[0] / sum(self._shares))
        return left, room - left

    def _stack(self, area: QRect, *, apply: bool) -> int:
        y, gap = area.y(), theme.current().space("xl")
        for item in self._items:
            high = height_at(item, area.width())
            if not high:
                continue
            if apply:
                item.setGeometry(QRect(area.x(), y, area.width(), high))
            y += high + gap
        return y - gap - area.y()
