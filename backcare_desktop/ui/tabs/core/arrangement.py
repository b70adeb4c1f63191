"""Where the tab's cards stand, in a wide window and in a narrow one."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.columns import BREAK_AT
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at

_LEFT, _RIGHT = 403, 829
_LEAST_CARD = 390


class Arrangement(QWidget):
    """Wide, the week and rest stand left of the day. Narrow, the day comes right after the week.

    The keyboard comes to the cards in the order given, which is that of the narrow window: what
    is to be done stands before what is said of rest.
    """

    def __init__(
        self,
        ring: QWidget,
        grid: QWidget,
        day: QWidget,
        rest: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = _CardsLayout()
        for card in (ring, grid, day, rest):
            layout.addWidget(card)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _CardsLayout(ItemsLayout):
    def place(self, area: QRect, *, apply: bool) -> int:
        if self._is_narrow(area.width()):
            return self._place_narrow(area, apply=apply)
        return self._place_wide(area, apply=apply)

    def narrowest(self) -> int:
        return max(item.minimumSize().width() for item in self._items)

    def natural(self) -> int:
        return theme.current().px(_LEFT + _RIGHT) + theme.current().layout("gutter")

    def _is_narrow(self, width: int) -> bool:
        now = theme.current()
        beside = now.layout("rail") + 2 * now.layout("page_margin_x")
        left, right = self._split(width)
        ring, grid, day, rest = (item.minimumSize().width() for item in self._items)
        too_narrow = max(ring, grid, rest) > left or day > right
        return too_narrow or width < now.px(BREAK_AT) - beside

    @staticmethod
    def _split(width: int) -> tuple[int, int]:
        room = width - theme.current().layout("gutter")
        left = round(room * _LEFT / (_LEFT + _RIGHT))
        return left, room - left

    def _place_wide(self, area: QRect, *, apply: bool) -> int:
        gap = theme.current().layout("gutter")
        left, right = self._split(area.width())
        ring, grid, day, rest = self._items
        heights = [height_at(item, left) for item in (ring, grid, rest)]
        high = max(sum(heights) + 2 * gap, height_at(day, right))
        if apply:
            high = max(high, area.height())
            heights[2] = high - heights[0] - heights[1] - 2 * gap
            top = area.y()
            for item, tall in zip((ring, grid, rest), heights, strict=True):
                self._set(item, area, QRect(0, top, left, tall))
                top += tall + gap
            self._set(day, area, QRect(left + gap, area.y(), right, high))
        return high

    def _place_narrow(self, area: QRect, *, apply: bool) -> int:
        """Ring and calendar side by side if there is room, then the day, then rest."""
        gap = theme.current().layout("gutter")
        half = (area.width() - gap) // 2
        ring, grid, day, rest = self._items
        top = area.y()
        if half >= max(theme.current().px(_LEAST_CARD), grid.minimumSize().width()):
            tall = max(height_at(ring, half), height_at(grid, half))
            if apply:
                self._set(ring, area, QRect(0, top, half, tall))
                self._set(grid, area, QRect(half + gap, top, half, tall))
            top += tall + gap
            below: tuple[QLayoutItem, ...] = (day, rest)
        else:
            below = (ring, grid, day, rest)
        for item in below:
            tall = height_at(item, area.width())
            if apply:
                self._set(item, area, QRect(0, top, area.width(), tall))
            top += tall + gap
        return top - gap - area.y()

    def _set(self, item: QLayoutItem, area: QRect, place: QRect) -> None:
        """Place an item whose left edge is counted from where reading begins."""
        left = area.width() - place.x() - place.width() if self.mirrored else place.x()
        item.setGeometry(QRect(area.x() + left, place.y(), place.width(), place.height()))
