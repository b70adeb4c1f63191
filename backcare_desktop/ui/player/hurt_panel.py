"""How much it hurts and where: small beside the large ways on, and all of it may be left out."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.feel_chip import LEAST, FitChip, flow, largest
from backcare_desktop.ui.player.feel_score_pad import COLUMNS, GAP, WORST, ScorePad
from backcare_desktop.ui.player.feel_state import HurtSaid
from backcare_desktop.ui.player.feel_words import FeelWords
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.reading import visual_rect

HIGHEST_KEY = 82
END_PX = 16
"""Drawn pixels: of a score's button, and of the words at both ends."""


class HurtDetails(QWidget):
    """Covers the ring, which stands still, while the question after "This hurts" is open.

    Signals:
        said: a :class:`HurtSaid`, whole, at every touch.
    """

    said = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._told = HurtSaid()
        title = self.tr("If you like: how much, and where?")
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self._title = FitLabel("h2", parent=self)
        self._title.set_words(title)
        self._brief = self.tr("How much (10 = worst), and where?")
        self.pad = ScorePad(self.tr("How much does it hurt?"), self)
        self._ends = (FitLabel("small", "text_muted", self), FitLabel("small", "text_muted", self))
        self._ends[0].set_words(self.tr("0 = no pain"))
        self._ends[1].set_words(self.tr("10 = worst pain imaginable"))
        self._ends[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = FeelWords(self)
        self._regions = {r: FitChip(words.region(r), r.value, self) for r in Region}
        self._sides = {s: FitChip(words.side(s), s.value, self) for s in BodySide}
        self.pad.chosen.connect(self._on_score)
        for chip in self._regions.values():
            chip.clicked.connect(self._on_regions)
        for chip in self._sides.values():
            chip.clicked.connect(self._on_side)

    @property
    def told(self) -> HurtSaid:
        """What is shown as said."""
        return self._told

    @property
    def stops(self) -> tuple[QAbstractButton, ...]:
        """Everything that can be pressed, in reading order."""
        return (*self.pad.keys, *self._regions.values(), *self._sides.values())

    def region(self, region: Region) -> FitChip:
        """The chip of a part of the body."""
        return self._regions[region]

    def side(self, side: BodySide) -> FitChip:
        """The chip of a side."""
        return self._sides[side]

    def show_said(self, told: HurtSaid) -> None:
        """Show what was said, without reporting it."""
        self._told = told
        self.pad.set_score(told.score)
        for region, chip in self._regions.items():
            chip.setChecked(region in told.regions)
        for side, chip in self._sides.items():
            chip.setChecked(side is told.side)

    def give(self, score: int) -> None:
        """Say how much, as its button does."""
        self._on_score(score)

    @Slot()
    def give_worst(self) -> None:
        """Say 10."""
        self.give(WORST)

    def place(self, card: QRect, fitted: Fit) -> None:
        """Stand at ``card`` of the parent."""
        self._fit = fitted
        self.setGeometry(card)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the card."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another look; or reading begins at the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        look = theme.current()
        painter = paint.painter_for(self)
        fill, edge = look.color("surface_raised"), look.color("border_strong")
        paint.box(painter, self.rect(), self._fit.px(24), fill, edge, look.line_width("border"))
        painter.end()

    @Slot(object)
    def _on_score(self, score: int | None) -> None:
        self._tell(HurtSaid(score, self._told.side, self._told.regions))

    @Slot()
    def _on_regions(self) -> None:
        regions = tuple(region for region, chip in self._regions.items() if chip.isChecked())
        self._tell(HurtSaid(self._told.score, self._told.side, regions))

    @Slot()
    def _on_side(self) -> None:
        pressed = self.sender()
        side = next((side for side, chip in self._sides.items() if chip is pressed), None)
        side = None if side is self._told.side else side
        self._tell(HurtSaid(self._told.score, side, self._told.regions))

    def _tell(self, told: HurtSaid) -> None:
        self.show_said(told)
        self.said.emit(told)

    def _lay_out(self) -> None:
        """Title, buttons with their ends, and the chips as large as the rest allows."""
        px, small = self._fit.px, self._fit.small
        inner = self.rect().adjusted(px(24), px(20), -px(24), -px(20))
        size = small(26, 1.15)
        y = inner.top() + round(1.35 * size)
        self._title.place(QRect(inner.left(), inner.top(), inner.width(), y - inner.top()), size)
        y += px(6)
        groups = (tuple(self._regions.values()), tuple(self._sides.values()))
        between, end = px(14), self._end_high()
        caption = end + px(4)
        room = inner.bottom() + 1 - y - 2 * (LEAST + caption) - GAP - px(8)
        size = largest(groups, inner.width(), room, small(19, 1.4), between)
        chips_high = between + sum(flow(chips, inner, size, move=False) for chips in groups)
        low = chips_high > room
        key = max(LEAST, min(px(HIGHEST_KEY), LEAST + (room - chips_high) // 2))
        top = y if low else y + caption
        pad = QRect(inner.left(), top, inner.width(), 2 * key + GAP)
        self.pad.setGeometry(pad)
        self.pad.set_px(small(22, 1.2))
        # A low window has no line to spare for the ends, and says the one that counts above.
        self._title.set_words(self._brief if low else self.accessibleName())
        for label in self._ends:
            label.setVisible(not low)
        self._put_ends(pad, end)
        y = pad.bottom() + 1 + px(8) + (0 if low else caption)
        for chips in groups:
            area = QRect(inner.left(), y, inner.width(), 0)
            rtl = self.isRightToLeft()
            y += flow(chips, area, size, move=True, right_to_left=rtl) + between

    def _end_high(self) -> int:
        return round(self._fit.small(END_PX, 1.3) * 1.4)

    def _put_ends(self, pad: QRect, high: int) -> None:
        """Say what 0 and 10 mean: above the first key, and under the last up to its far edge."""
        size, gap = self._fit.small(END_PX, 1.3), self._fit.px(4)
        to_worst = (pad.width() + GAP) * (WORST + 1 - COLUMNS) // COLUMNS - GAP
        above, under = pad.top() - gap - high, pad.bottom() + 1 + gap
        first = QRect(pad.left(), above, pad.width(), high)
        last = QRect(pad.left(), under, to_worst, high)
        for label, place in zip(self._ends, (first, last), strict=True):
            label.place(visual_rect(self.layoutDirection(), pad, place), size)
