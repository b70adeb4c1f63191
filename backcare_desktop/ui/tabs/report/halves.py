"""The choices beside the preview: a narrow column that scrolls by itself, and paper beside it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at
from backcare_desktop.ui.widgets.scroll import ScrollArea

_LEFT, _RIGHT, _LOWEST, _PAPER = 380, 400, 560, 760
"""Design px: width of the choices, least width of the preview beside them, least height side by
side, and that of the preview below them."""

_UPRIGHT = 1.3
"""Height of the preview to its width, where it is below: a page and what is around it."""

_UNBOUNDED = 16_777_215


class Halves(QWidget):
    """Side by side where there is room; below each other, all of it in sight, where there isn't.

    Args:
        choices: scrolls by itself where it is beside the preview.
        below: stays in sight below the choices.
        preview: takes the room that is left.
    """

    def __init__(self, choices: ScrollArea, below: QWidget, preview: QWidget) -> None:
        super().__init__()
        layout = _HalvesLayout(choices)
        for widget in (choices, below, preview):
            layout.addWidget(widget)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _HalvesLayout(ItemsLayout):
    def __init__(self, choices: ScrollArea) -> None:
        super().__init__()
        self._choices = choices

    def heightForWidth(self, width: int) -> int:
        # What scrolls changes without a word to this layout: nothing is remembered.
        return self._height_at(width)

    def place(self, area: QRect, *, apply: bool) -> int:
        now = theme.current()
        if area.width() < now.px(_LEFT) + now.layout("gutter") + now.px(_RIGHT):
            return self._stack(area, apply=apply)
        left, gap, gutter = now.px(_LEFT), now.space("xl"), now.layout("gutter")
        high = max(area.height(), now.px(_LOWEST))
        low = height_at(self._items[1], left)
        right = area.width() - left - gutter
        if apply:
            self._choices.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._choices.content.setMaximumWidth(left)
            # The bar stands between the halves: the cards are as wide as the one below them.
            x, other = area.x(), area.right() + 1 - right
            if self.mirrored:
                x, other = area.right() + 1 - left, area.x()
            bar = 0 if self.mirrored else gutter - now.px(4)
            self._items[0].setGeometry(QRect(x, area.y(), left + bar, high - low - gap))
            self._items[1].setGeometry(QRect(x, area.y() + high - low, left, low))
            self._items[2].setGeometry(QRect(other, area.y(), right, high))
        return high

    def _stack(self, area: QRect, *, apply: bool) -> int:
        now, gap = theme.current(), theme.current().space("xl")
        content = self._choices.content
        heights = (
            content.heightForWidth(area.width()),
            height_at(self._items[1], area.width()),
            min(now.px(_PAPER), round(area.width() * _UPRIGHT)),
        )
        y = area.y()
        if apply:
            # A bar from before would make the lines narrower, and so be needed for ever.
            self._choices.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            content.setMaximumWidth(_UNBOUNDED)
        for item, high in zip(self._items, heights, strict=True):
            if apply:
                item.setGeometry(QRect(area.x(), y, area.width(), high))
            y += high + gap
        return y - gap - area.y()

    def narrowest(self) -> int:
        content = self._choices.content.minimumSizeHint().width()
        return max(content, *(item.minimumSize().width() for item in self._items[1:]))

    def natural(self) -> int:
        return theme.current().px(_LEFT) * 3

    def _lowest(self) -> int:
        return theme.current().px(_LOWEST)
