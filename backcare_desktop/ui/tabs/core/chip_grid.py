"""The set chips of one exercise: a line for each side, more lines where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.items_layout import ItemsLayout
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.set_chip import ChipFace, SetChip

_SIGN = 18
"""What is kept free before the chips for the side, design px; so the chips of all rows align."""

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
        self._signs: list[Label] = []
        self._grid = _LinesLayout()
        self.setLayout(self._grid)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(
        self, lines: Sequence[Sequence[ChipFace]], signs: Sequence[str], *, can_log: bool
    ) -> None:
        """Show the sets of each side; only what is done already can be touched if not.

        Args:
            lines: one a side.
            signs: what stands before each line.
            can_log: whether new sets are taken.
        """
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
        self._show_signs(signs)
        self._grid.set_lines([len(line) for line in lines])

    def _show_signs(self, signs: Sequence[str]) -> None:
        """The chips say their side themselves to whoever listens; these are for the eyes."""
        while len(self._signs) < len(signs):
            sign = Label("", "small", "text_muted", self, weight=600)
            self._signs.append(sign)
            self._grid.signs.append(sign)
        for sign, text in zip(self._signs, (*signs, *[""] * len(self._signs)), strict=False):
            sign.setText(text)
            sign.setVisible(bool(text))

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
        self.signs: list[Label] = []

    def set_lines(self, lines: list[int]) -> None:
        if lines != self._lines:
            self._lines = lines
            self.invalidate()

    def place(self, area: QRect, *, apply: bool) -> int:
        gap, begin = theme.current().px(8), theme.current().px(_SIGN)
        items = iter(self._items)
        top = 0
        for number, count in enumerate(self._lines):
            left, high = begin, 0
            for item in [next(items) for _ in range(count)]:
                size = item.sizeHint()
                if left > begin and left + size.width() > area.width():
                    left, top = begin, top + high + gap
                elif left == begin and apply and number < len(self.signs):
                    start = area.width() - begin if self.mirrored else 0
                    place = QRect(area.x() + start, area.y() + top, begin, size.height())
                    self.signs[number].setGeometry(place)
                if apply:
                    start = area.width() - left - size.width() if self.mirrored else left
                    item.setGeometry(QRect(QPoint(area.x() + start, area.y() + top), size))
                left += size.width() + gap
                high = size.height()
            top += high + gap
        return max(0, top - gap)

    def narrowest(self) -> int:
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return theme.current().px(_SIGN) + widest

    def natural(self) -> int:
        now = theme.current()
        chips = ON_A_LINE * now.control("set_chip.w") + (ON_A_LINE - 1) * now.px(8)
        return now.px(_SIGN) + max(chips, 1)
