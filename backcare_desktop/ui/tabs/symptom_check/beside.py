"""Something that leads, words that take the room, and something at the end of the line."""

from msgspec import Struct
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at


class Beside(QWidget):
    """``lead`` and ``words`` side by side, ``tail`` after them or, in a narrow line, below.

    Args:
        least: the width, design px, that is left to the words before ``tail`` moves below.
        gap: between them, design px.
        centred: they stand in the middle of the line's height instead of at its top.
        tail_first: in a narrow line ``tail`` stands beside ``lead``, and the words below both.
    """

    def __init__(
        self,
        lead: QWidget,
        words: QWidget,
        tail: QWidget,
        *,
        least: int = 240,
        gap: int = 16,
        centred: bool = True,
        tail_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = _BesideLayout(least, gap, centred=centred, tail_first=tail_first)
        for widget in (lead, words, tail):
            layout.addWidget(widget)
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Plan(Struct, frozen=True):
    """Where the three go, counted from the corner where reading starts; and the whole height."""

    places: tuple[QRect, QRect, QRect]
    height: int


class _BesideLayout(ItemsLayout):
    def __init__(self, least: int, gap: int, *, centred: bool, tail_first: bool) -> None:
        super().__init__()
        self._least = least
        self._gap = gap
        self._centred = centred
        self._tail_first = tail_first

    def place(self, area: QRect, *, apply: bool) -> int:
        plan = self._plan(area.width())
        if apply:
            for item, place in zip(self._items, plan.places, strict=True):
                left = area.width() - place.x() - place.width() if self.mirrored else place.x()
                item.setGeometry(
                    QRect(area.x() + left, area.y() + place.y(), place.width(), place.height())
                )
        return plan.height

    def narrowest(self) -> int:
        lead, words, tail = self._items
        start = self._beside(lead)
        # An item that isn't shown measures nothing.
        return max(start + words.minimumSize().width(), start + tail.minimumSize().width())

    def natural(self) -> int:
        lead, words, tail = self._items
        return self._beside(lead) + words.sizeHint().width() + self._beside(tail)

    def _plan(self, width: int) -> _Plan:
        _, words, tail = self._items
        start, end = self._beside(self._items[0]), self._beside(tail)
        least = max(theme.current().px(self._least), words.minimumSize().width())
        if end == 0 or width - start - end >= least:
            return self._in_line(width, start, end)
        return self._words_below(width) if self._tail_first else self._tail_below(width, start)

    def _in_line(self, width: int, start: int, end: int) -> _Plan:
        lead, words, tail = self._items
        gap = theme.current().px(self._gap)
        wide, tail_wide = width - start - end, max(0, end - gap)
        high = height_at(words, wide)
        lead_high = lead.sizeHint().height() if start else 0
        tail_high = height_at(tail, tail_wide) if end else 0
        line = max(lead_high, high, tail_high)
        return _Plan(
            (
                QRect(0, self._down(line, lead_high), max(0, start - gap), lead_high),
                QRect(start, self._down(line, high), wide, high),
                QRect(width - tail_wide, self._down(line, tail_high), tail_wide, tail_high),
            ),
            line,
        )

    def _tail_below(self, width: int, start: int) -> _Plan:
        tail = self._items[2]
        above = self._in_line(width, start, 0)
        top = above.height + theme.current().px(self._gap)
        wide = min(width - start, tail.sizeHint().width())
        high = height_at(tail, wide)
        first, second, _ = above.places
        return _Plan((first, second, QRect(start, top, wide, high)), top + high)

    def _words_below(self, width: int) -> _Plan:
        lead, tail = self._items[0].sizeHint(), self._items[2].sizeHint()
        gap = theme.current().px(self._gap)
        start = self._beside(self._items[0])
        wide = min(width - start, tail.width())
        line = max(lead.height(), tail.height())
        high = height_at(self._items[1], width)
        return _Plan(
            (
                QRect(0, 0, max(0, start - gap), lead.height()),
                QRect(0, line + gap, width, high),
                QRect(start, 0, wide, tail.height()),
            ),
            line + gap + high,
        )

    def _beside(self, item: QLayoutItem) -> int:
        """The width of an item with its gap; 0 for one that isn't shown."""
        if item.isEmpty():
            return 0
        return item.sizeHint().width() + theme.current().px(self._gap)

    def _down(self, line: int, height: int) -> int:
        return (line - height) // 2 if self._centred else 0
