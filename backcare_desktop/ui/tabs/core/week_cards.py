"""The cards beside the day: the week's ring and the twelve weeks."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.core.state import GridState, RingState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.day_cell import DayKey, DayLook
from backcare_desktop.ui.widgets.day_grid import DayGrid
from backcare_desktop.ui.widgets.items_layout import ItemsLayout
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.week_ring import WeekRing
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class RingCard(Card):
    """The ring, and what it means in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = WeekRing()
        self._title = Label("", "h2", wrap=True)
        self._text = Label("", role="text_muted", wrap=True)
        words = boxes.column(None, self._title, self._text, None, gap=6)
        line = boxes.row(self.ring, words, gap=24)
        line.setStretchFactor(words, 1)
        self.body.addLayout(line)

    def show_ring(self, ring: RingState) -> None:
        """Show a week."""
        self.ring.show_week(ring.share, ring.words, ring.spoken, paused=ring.paused)
        self._title.setText(ring.title)
        self._text.setText(ring.text)


class GridCard(Card):
    """The calendar with its legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        title = self.tr("12 weeks")
        self._count = Label("", "small", "text_muted")
        self.grid = DayGrid(title)
        self._legend = QWidget()
        self._keys: dict[DayLook, Label] = {}
        self.body.addWidget(WrapRow(Label(title, "h2"), self._count))
        self.body.addWidget(self.grid)
        self.body.addWidget(self._legend)
        self.body.addStretch(1)

    def show_grid(self, grid: GridState) -> None:
        """Show other weeks."""
        self._count.setText(grid.count)
        self._count.setVisible(bool(grid.count))
        self.grid.show_days(grid.weekdays, grid.columns)
        if not self._keys:
            self._make_legend(grid)

    def _make_legend(self, grid: GridState) -> None:
        layout = _KeysLayout()
        for look, word in grid.legend:
            key, words = DayKey(look), Label(word, "small", "text_muted")
            self._keys[look] = words
            holder = QWidget()
            line = boxes.row(key, words, gap=6)
            line.setAlignment(key, Qt.AlignmentFlag.AlignVCenter)
            holder.setLayout(line)
            layout.addWidget(holder)
        self._legend.setLayout(layout)


class _KeysLayout(ItemsLayout):
    """As many keys on a line as it has room for."""

    def place(self, area: QRect, *, apply: bool) -> int:
        across, down = theme.current().px(12), theme.current().px(6)
        left = top = high = 0
        for item in self._items:
            size = item.sizeHint()
            if left and left + size.width() > area.width():
                left, top = 0, top + high + down
            if apply:
                start = area.width() - left - size.width() if self.mirrored else left
                item.setGeometry(QRect(QPoint(area.x() + start, area.y() + top), size))
            left += size.width() + across
            high = size.height()
        return top + high

    def narrowest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)

    def natural(self) -> int:
        gaps = theme.current().px(12) * max(0, self.count() - 1)
        return sum(item.sizeHint().width() for item in self._items) + gaps
