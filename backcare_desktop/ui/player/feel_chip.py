"""Chips of the player, sized by the window."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.chip import Chip

LEAST = 48
"""Pixels of the smallest target in the player (ux.md D 6)."""

SMALLEST_PX = 12
SMALLER_TO_SAVE_A_LINE = 0.85


class FitChip(Chip):
    """A chip with letters of ``px`` pixels; it is as wide as when it is chosen."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, key, parent)
        self._px = 16

    def set_px(self, px: int) -> None:
        """Draw with letters of another size."""
        if px != self._px:
            self._px = px
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The room for the tick and the words."""
        content = self._content(chosen=True).size()
        return QSize(max(LEAST, content.width() + self._px), LEAST)

    def _content(self, *, chosen: bool) -> paint.Content:
        font = theme.current().font("body", 600 if chosen else 500)
        font.setPixelSize(self._px)
        tick = self._px if chosen else 0
        return paint.Content(font, self.text(), "check" if chosen else "", tick, self._px // 4)


def flow(
    chips: Sequence[FitChip], area: QRect, px: int, *, move: bool, right_to_left: bool = False
) -> int:
    """Lines of chips with letters of ``px`` in ``area``; answers the pixels they need in height.

    They move only if asked to.
    """
    gap, high = max(6, px // 2), max(LEAST, round(1.9 * px))
    left = top = 0
    for chip in chips:
        chip.set_px(px)
        wide = min(area.width(), chip.sizeHint().width())
        if left and left + wide > area.width():
            left, top = 0, top + high + gap
        if move:
            start = area.width() - left - wide if right_to_left else left
            chip.setGeometry(area.x() + start, area.y() + top, wide, high)
        left += wide + gap
    return top + high if chips else 0


def largest(groups: Sequence[Sequence[FitChip]], width: int, room: int, px: int, gap: int) -> int:
    """Letters of ``px`` or, where ``room`` is too low for all groups, the largest that fit.

    Rather a little smaller than with one chip of the last group alone on another line.
    """
    area = QRect(0, 0, width, 0)

    def high(chips: Sequence[FitChip], px: int) -> int:
        return flow(chips, area, px, move=False)

    while px > SMALLEST_PX:
        if sum(high(chips, px) for chips in groups) + gap * (len(groups) - 1) <= room:
            break
        px -= 1
    last = groups[-1]
    for smaller in range(px, round(SMALLER_TO_SAVE_A_LINE * px) - 1, -1):
        if high(last, smaller) <= high(last[:1], smaller):
            return smaller
    return px
