"""How the exercises felt: one line and three chips for each, as far as somebody wants to say."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.ui.player.feel_chip import LEAST, FitChip
from backcare_desktop.ui.player.feel_state import FeelRow, FeelSaid
from backcare_desktop.ui.player.feel_words import FeelWords
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.widgets.scroll import ScrollArea


class FeelList(QWidget):
    """A title, and lines that scroll where there is no room for all.

    Signals:
        said: a :class:`FeelSaid`, at every touch.
    """

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(1.0, 1.0)
        self._words = FeelWords(self)
        self._lines: list[_Line] = []
        self._title = FitLabel("h2", parent=self)
        self._title.set_words(self.tr("How did the exercises feel? Touch again to take it back."))
        self.setAccessibleName(self.tr("How did the exercises feel?"))
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
            self._lines = [_Line(row, self._words, self._area.content) for row in rows]
            for line in self._lines:
                line.said.connect(self.said)
                line.show()
            self._lay_out()
        for line, row in zip(self._lines, rows, strict=True):
            line.show_feel(row.feel)

    def wanted(self, fitted: Fit) -> int:
        """Pixels that all lines need."""
        self._fit = fitted
        return self._head() + len(self._lines) * self._high()

    def place(self, area: QRect, fitted: Fit) -> None:
        """Stand in the middle of ``area``, no higher than needed."""
        high = min(area.height(), self.wanted(fitted))
        top = area.top() + (area.height() - high) // 2
        self.setGeometry(area.left(), top, area.width(), high)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the page."""
        super().resizeEvent(event)
        self._lay_out()

    def _head(self) -> int:
        return self._fit.small(40, 1.2)

    def _high(self) -> int:
        return max(LEAST, self._fit.small(50, 1.1)) + self._fit.px(8)

    def _lay_out(self) -> None:
        head, high = self._head(), self._high()
        self._title.place(QRect(0, 0, self.width(), head), self._fit.small(22, 1.2))
        self._area.setGeometry(0, head, self.width(), max(0, self.height() - head))
        needed = len(self._lines) * high
        self._area.content.setMinimumHeight(needed)
        bar = self._area.verticalScrollBar().sizeHint().width()
        wide = self.width() - (bar if needed > self._area.height() else 0)
        for number, line in enumerate(self._lines):
            line.place(QRect(0, number * high, wide, high), self._fit)


class _Line(QWidget):
    said = Signal(object)

    def __init__(self, row: FeelRow, words: FeelWords, parent: QWidget) -> None:
        super().__init__(parent)
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
        px, gap = fitted.small(19, 1.4), fitted.px(10)
        high = rect.height() - fitted.px(8)
        right = rect.width() - fitted.px(4)
        for chip in reversed(self.chips.values()):
            chip.set_px(px)
            wide = chip.sizeHint().width()
            chip.setGeometry(self._seen(QRect(right - wide, 0, wide, high)))
            right -= wide + gap
        self._name.place(self._seen(QRect(0, 0, max(0, right), high)), fitted.small(20, 1.3))

    @Slot()
    def _press(self) -> None:
        pressed = self.sender()
        for feel, chip in self.chips.items():
            if chip is pressed:
                # What is chosen is shown when it is saved.
                chip.setChecked(not chip.isChecked())
                self.said.emit(FeelSaid(self.exercise_id, feel))

    def _seen(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
