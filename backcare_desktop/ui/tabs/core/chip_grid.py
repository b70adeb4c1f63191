"""The set chips of one exercise: a line for each side, more lines where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout
from backcare_desktop.ui.widgets.set_chip import ChipFace, SetChip

ON_A_LINE = 3
"""As many sets as most programmes have; the grid is wide enough for them."""


class ChipGrid(QWidget):
    """Keeps the chips that stay, so that the focus stays where it is.

    Signals:
        pressed_on, other_wanted: see :class:`SetChip`.
    """

    pressed_on = Signal(str)
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, SetChip] = {}
        self._grid = _LinesLayout()
        self.setLayout(self._grid)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, lines: Sequence[Sequence[ChipFace]], *, can_log: bool) -> None:
        """Show the sets of each side; only what is done already can be touched if not."""
        faces = [face for line in lines for face in line]
        keys = [face.key for face in faces]
        if [key for key in keys if key in self._chips] != list(self._chips):
            self._drop(set(self._chips) - set(keys))
        if keys[: len(self._chips)] != list(self._chips):
            # A chip between others, such as an extra one of the first side, moves those after it.
            self._drop(set(self._chips))
        for face in faces:
            if face.key not in self._chips:
                self._chips[face.key] = self._made()
            chip = self._chips[face.key]
            chip.show_face(face)
            chip.setEnabled(can_log or face.done)
        self._grid.set_lines([len(line) for line in lines])

    def chip(self, key: str) -> SetChip:
        """The chip of one set."""
        return self._chips[key]

    def _made(self) -> SetChip:
        chip = SetChip()
        chip.pressed_on.connect(self.pressed_on)
        chip.other_wanted.connect(self.other_wanted)
        self._grid.addWidget(chip)
        return chip

    def _drop(self, keys: set[str]) -> None:
        for key in keys:
            chip = self._chips.pop(key)
            self._grid.removeWidget(chip)
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()


class _LinesLayout(ItemsLayout):
    """So many items on each line; a line that is too long goes on below."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[int] = []

    def set_lines(self, lines: list[int]) -> None:
        if lines != self._lines:
            self._lines = lines
            self.invalidate()

    def place(self, area: QRect, *, apply: bool) -> int:
        gap = theme.current().px(8)
        items = iter(self._items)
        top = 0
        for count in self._lines:
            left = high = 0
            for item in [next(items) for _ in range(count)]:
                size = item.sizeHint()
                if left and left + size.width() > area.width():
                    left, top = 0, top + high + gap
                if apply:
                    start = area.width() - left - size.width() if self.mirrored else left
                    item.setGeometry(QRect(QPoint(area.x() + start, area.y() + top), size))
                left += size.width() + gap
                high = size.height()
            top += high + gap
        return max(0, top - gap)

    def narrowest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)

    def natural(self) -> int:
        now = theme.current()
        return max(ON_A_LINE * now.control("set_chip.w") + (ON_A_LINE - 1) * now.px(8), 1)
