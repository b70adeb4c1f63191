"""How the exercises felt: one line and three chips for each, as far as somebody wants to say."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.feel_chip import LEAST, FitChip
from backcare_desktop.ui.player.feel_state import FeelRow, FeelSaid
from backcare_desktop.ui.player.feel_words import FeelWords
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.reading import visual_rect
from backcare_desktop.ui.widgets.scroll import ScrollArea
from backcare_desktop.ui.widgets.themed import Themed

INSET = 24
"""Drawn pixels between the card's edge and its lines."""


class FeelList(Themed, QWidget):
    """A question, and a card with lines that scroll where there is no room for all.

    Signals:
        said: a :class:`FeelSaid`, at every touch.
    """

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._words = FeelWords(self)
        self._lines: list[_Line] = []
        self._card = QRect()
        question = self.tr("How did the exercises feel?")
        self.setAccessibleName(question)
        self._question = FitLabel("h1", parent=self)
        self._question.set_words(question)
        self._hint = FitLabel("small", "text_muted", self)
        self._hint.set_words(self.tr("Touch again to take it back."))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._area = ScrollArea(self)

    @property
    def chips(self) -> tuple[FitChip, ...]:
        """Every chip, in reading order."""
        return tuple(chip for line in self._lines for chip in line.chips.values())

    def chip(self, exercise_id: str, feel: Feel) -> FitChip:
        """The chip that says how one exercise felt.

        Raises:
            LookupError: there is no line for that exercise.
        """
        for line in self._lines:
            if line.exercise_id == exercise_id:
                return line.chips[feel]
        raise LookupError(f"no line for {exercise_id}")

    def show_rows(self, rows: Sequence[FeelRow]) -> None:
        """Show these; the lines stay as long as the exercises are the same."""
        if [row.exercise_id for row in rows] != [line.exercise_id for line in self._lines]:
            for old in self._lines:
                old.hide()
                old.deleteLater()
            self._lines = [
                _Line(row, self._words, self._area.content, first=not number)
                for number, row in enumerate(rows)
            ]
            for line in self._lines:
                line.said.connect(self.said)
                line.show()
            self._area.verticalScrollBar().setValue(0)
            self._lay_out()
        for line, row in zip(self._lines, rows, strict=True):
            line.show_feel(row.feel)

    def card_height(self, fitted: Fit) -> int:
        """Pixels that the card needs to show all lines at once."""
        return len(self._lines) * _line_high(fitted) + 2 * _edge(fitted)

    def place(self, question: QRect, card: QRect, fitted: Fit) -> None:
        """Ask at ``question`` of the parent; the lines stand in ``card`` under it."""
        self._fit = fitted
        whole = question.united(card)
        self.setGeometry(whole)
        self._card = card.translated(-whole.topLeft())
        size = fitted.small(18, 1.3)
        row = question.translated(-whole.topLeft())
        hint = QRect(row)
        hint.setLeft(row.right() + 1 - min(row.width() // 2, self._hint.natural_width(size)))
        asked = QRect(row)
        asked.setRight(hint.left() - 1 - fitted.px(16))
        self._question.place(self._seen(asked), fitted.small(30, 1.25))
        self._hint.place(self._seen(hint), size)
        self._lay_out()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        now = theme.current()
        painter = paint.painter_for(self)
        fill, border = now.color("surface"), now.color("border")
        line = now.line_width("border")
        paint.box(painter, self._card, self._fit.px(16), fill, border, line)
        painter.end()

    def _lay_out(self) -> None:
        edge, high = _edge(self._fit), _line_high(self._fit)
        area = self._card.adjusted(edge, edge, -edge, -edge)
        self._area.setGeometry(area)
        needed = len(self._lines) * high
        self._area.content.setMinimumHeight(needed)
        bar = self._area.verticalScrollBar().sizeHint().width()
        wide = area.width() - (bar if needed > area.height() else 0)
        for number, line in enumerate(self._lines):
            line.place(QRect(0, number * high, wide, high), self._fit)

    def _seen(self, rect: QRect) -> QRect:
        return visual_rect(self.layoutDirection(), self.rect(), rect)


def _ring() -> int:
    """Pixels that the focus ring takes around a chip."""
    now = theme.current()
    return now.line_width("focus_ring") + now.line_width("focus_gap")


def _chip_high(fitted: Fit) -> int:
    return max(LEAST, fitted.small(48, 1.1))


def _line_high(fitted: Fit) -> int:
    """A chip with air around it, and never less than its focus ring needs."""
    return _chip_high(fitted) + 2 * max(fitted.px(10), _ring() + 1)


def _edge(fitted: Fit) -> int:
    """Pixels between the card's edge and the lines, which keep them clear of its corners."""
    return fitted.px(6) + theme.current().line_width("border")


class _Line(QWidget):
    """One exercise; a thin line parts it from the one above it."""

    said = Signal(object)

    def __init__(self, row: FeelRow, words: FeelWords, parent: QWidget, *, first: bool) -> None:
        super().__init__(parent)
        self._inset = 0
        self._first = first
        self.exercise_id = row.exercise_id
        self._name = FitLabel("body_strong", parent=self)
        self._name.set_words(row.name)
        self.chips = {feel: FitChip(words.feel(feel), feel.value, self) for feel in Feel}
        for chip in self.chips.values():
            named = self.tr("{exercise}: {feel}").format(exercise=row.name, feel=chip.text())
            chip.setAccessibleName(named)
            chip.clicked.connect(self._press)

    def show_feel(self, felt: Feel | None) -> None:
        for feel, chip in self.chips.items():
            chip.setChecked(feel is felt)

    def place(self, rect: QRect, fitted: Fit) -> None:
        """The name where reading starts, the chips below each other from line to line."""
        self.setGeometry(rect)
        self._inset = fitted.px(INSET) - _edge(fitted)
        px, high = fitted.small(19, 1.3), _chip_high(fitted)
        gap = max(fitted.px(10), _ring() + fitted.px(5))
        top, right = (rect.height() - high) // 2, rect.width() - self._inset
        for chip in reversed(self.chips.values()):
            chip.set_px(px)
            wide = chip.sizeHint().width()
            chip.setGeometry(self._seen(QRect(right - wide, top, wide, high)))
            right -= wide + gap
        name = QRect(self._inset, 0, max(0, right - self._inset), rect.height())
        self._name.place(self._seen(name), fitted.small(20, 1.3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line above."""
        if self._first:
            return
        now = theme.current()
        high = now.line_width("border")
        painter = paint.painter_for(self)
        rule = QRect(self._inset, 0, self.width() - 2 * self._inset, high)
        painter.fillRect(self._seen(rule), now.color("border"))
        painter.end()

    @Slot()
    def _press(self) -> None:
        pressed = self.sender()
        for feel, chip in self.chips.items():
            if chip is pressed:
                # What is chosen is shown when it is saved.
                chip.setChecked(not chip.isChecked())
                self.said.emit(FeelSaid(self.exercise_id, feel))

    def _seen(self, rect: QRect) -> QRect:
        return visual_rect(self.layoutDirection(), self.rect(), rect)
