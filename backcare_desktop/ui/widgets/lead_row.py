"""Words with widgets at the end of their line, or below them where the line is too short."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout, height_at
from backcare_desktop.ui.widgets.labels import Label


class LeadRow(QWidget):
    """Words that may wrap, and widgets at the far end of the line.

    The widgets keep their width. Where the words would have less than ``least`` beside them, the
    widgets stand below, one after the other, in as many lines as they need.

    Args:
        lead: the words.
        rest: more words, which follow the first on their line or stand below it; None for none.
        least: design px that wrapped words need beside the widgets.
        gap: between two of them, design px.
    """

    def __init__(
        self,
        lead: Label,
        rest: Label | None = None,
        *,
        least: int = 0,
        gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._layout = _LeadLayout(least, gap, has_rest=rest is not None)
        self._layout.addWidget(lead)
        if rest is not None:
            self._layout.addWidget(rest)
        self.setLayout(self._layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the line, after those already there."""
        self._layout.addWidget(widget)


class _LeadLayout(ItemsLayout):
    def __init__(self, least: int, gap: int, *, has_rest: bool) -> None:
        super().__init__()
        self._least, self._gap = least, gap
        self._words = 2 if has_rest else 1

    def place(self, area: QRect, *, apply: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        words = [item for item in self._items[: self._words] if item in shown]
        ends = [item for item in shown if item not in words]
        gap = theme.current().px(self._gap)
        taken = sum(item.sizeHint().width() + gap for item in ends)
        room = area.width() - taken
        if sum(_whole(item) for item in words) + gap * max(0, len(words) - 1) <= room:
            return self._in_a_line(area, [(item, _whole(item)) for item in words], ends, apply)
        lead, below = words[:1], words[1:]
        if not lead or room >= self._narrowest_lead(lead[0]):
            wide = [(item, min(_whole(item), room)) for item in lead]
            high = self._in_a_line(area, wide, ends, apply)
            return high + self._below(area, high, [[item] for item in below], apply)
        first = self._in_a_line(area, [(lead[0], area.width())], [], apply)
        lines = [[item] for item in below] + _lines(ends, area.width(), gap)
        return first + self._below(area, first, lines, apply)

    def _narrowest_lead(self, lead: QLayoutItem) -> int:
        """Words that are shorter than what wrapped ones need have room in their own width."""
        least = min(theme.current().px(self._least), _whole(lead))
        return max(least, lead.minimumSize().width())

    def _in_a_line(
        self,
        area: QRect,
        words: list[tuple[QLayoutItem, int]],
        ends: list[QLayoutItem],
        apply: bool,  # noqa: FBT001 - handed through
    ) -> int:
        """Words from the start, widgets at the end, each in the middle of the line's height."""
        gap = theme.current().px(self._gap)
        sized = [*words, *((item, item.sizeHint().width()) for item in ends)]
        high = max((height_at(item, width) for item, width in sized), default=0)
        if apply:
            left = area.left()
            for item, width in words:
                self._put(item, area, QRect(left, area.top(), width, high))
                left += width + gap
            left = area.right() + 1 + gap - sum(w + gap for _, w in sized[len(words) :])
            for item, width in sized[len(words) :]:
                self._put(item, area, QRect(left, area.top(), width, high))
                left += width + gap
        return high

    def _below(
        self,
        area: QRect,
        top: int,
        lines: list[list[QLayoutItem]],
        apply: bool,  # noqa: FBT001 - handed through
    ) -> int:
        """Lines of items under what is there; answers how much higher it gets."""
        gap, between = theme.current().px(self._gap), theme.current().px(6)
        high = 0
        for line in lines:
            high += between
            sized = [(item, min(_whole(item), area.width())) for item in line]
            tall = max(height_at(item, width) for item, width in sized)
            left = area.left()
            for item, width in sized:
                if apply:
                    self._put(item, area, QRect(left, area.top() + top + high, width, tall))
                left += width + gap
            high += tall
        return high

    def _put(self, item: QLayoutItem, area: QRect, line: QRect) -> None:
        tall = height_at(item, line.width())
        left = area.left() + area.right() + 1 - line.left() - line.width()
        x = left if self.mirrored else line.left()
        item.setGeometry(QRect(x, line.top() + (line.height() - tall) // 2, line.width(), tall))

    def narrowest(self) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        return max((item.minimumSize().width() for item in shown), default=0)

    def natural(self) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        gaps = theme.current().px(self._gap) * max(0, len(shown) - 1)
        return sum(_whole(item) for item in shown) + gaps


def _whole(item: QLayoutItem) -> int:
    """The width without a line that is broken, px."""
    label = item.widget()
    if isinstance(label, Label):
        return QFontMetrics(label.font()).horizontalAdvance(label.text()) + 2
    return item.sizeHint().width()


def _lines(items: list[QLayoutItem], width: int, gap: int) -> list[list[QLayoutItem]]:
    """Items in lines that are no longer than ``width``."""
    lines: list[list[QLayoutItem]] = []
    left = 0
    for item in items:
        wanted = item.sizeHint().width()
        if not lines or wanted > left:
            lines.append([])
            left = width
        lines[-1].append(item)
        left -= wanted + gap
    return lines
