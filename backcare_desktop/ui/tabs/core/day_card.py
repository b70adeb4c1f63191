"""The list of the opened day."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.core.advice_part import AdvicePart
from backcare_desktop.ui.tabs.core.exercise_row import ExerciseLine
from backcare_desktop.ui.tabs.core.state import DayState, ExerciseRow
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.toast import kept_clear
from backcare_desktop.ui.widgets.wrap_row import WrapRow

SPREAD_FROM = 3
"""So many rows share the height that the card has; fewer stand at its top, close together."""


class DayCard(Card):
    """Head with the one main action, a row for each exercise, and a note at the foot.

    Signals:
        line_made: a new :class:`ExerciseLine`, to be listened to.
    """

    line_made = Signal(object)

    def __init__(self, figures: Mapping[str, Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=16)
        self._figures = figures
        self._lines: dict[str, ExerciseLine] = {}
        self._title = Label("", "h2", wrap=True)
        self._progress = Label("", "small", "text_muted", wrap=True)
        self._late = Label("", "small", "text_muted", wrap=True)
        self.edit = Button(self.tr("Edit"), "text", "normal", "pencil")
        self.change = Button(self.tr("Change programme"), "text", "normal")
        self.today = Button(self.tr("Back to today"), "secondary", "normal", "arrow-left")
        self.file = Button("", "secondary")
        self.start = Button("", "primary", icon="play")
        words = QWidget()
        words.setLayout(boxes.column(self._title, self._progress, gap=2))
        other = WrapRow(self.change, self.edit, gap=0, apart=False)
        second = WrapRow(other, self.file, gap=8, apart=False)
        first = WrapRow(self.today, self.start, gap=8, apart=False)
        self.body.addWidget(WrapRow(words, WrapRow(second, first, gap=8, apart=False)))
        self.body.addWidget(self._late)
        self.advice = AdvicePart()
        self.body.addWidget(self.advice)
        self._list = QVBoxLayout()
        theme.spaced(self._list, 12, 0)
        self.body.addLayout(self._list, 1)
        self.body.addWidget(Divider())
        self.note = Label(
            self.tr(
                "Stop a set when your form goes, not when it burns. Pain up to 3 that settles by "
                "the next morning is fine."
            ),
            "small",
            "text_muted",
            wrap=True,
        )
        kept_clear(self.note)
        line = boxes.row(Icon("info", "text_muted", 18), self.note, gap=10)
        line.setStretchFactor(self.note, 1)
        self.body.addLayout(line)

    def line(self, exercise_id: str) -> ExerciseLine:
        """The row of one exercise."""
        return self._lines[exercise_id]

    def show_day(self, day: DayState) -> None:
        """Show a day; rows that stay keep the focus."""
        self._title.setText(day.title)
        self._progress.setText(day.progress)
        self._late.setText(day.late)
        self._late.setVisible(bool(day.late))
        for button in (self.change, self.edit):
            button.setVisible(day.is_today and not day.file)
        self.advice.show_advice(day.advice, can_accept=day.can_edit)
        self.edit.setEnabled(day.can_edit)
        self.today.setVisible(not day.is_today)
        self.file.setText(day.file)
        self.file.setVisible(bool(day.file))
        self.start.setText(day.start)
        self.start.setVisible(bool(day.start))
        self.start.setEnabled(day.can_start)
        self.start.set_kind("secondary" if day.paused else "primary")
        self.start.updateGeometry()
        self._keep_in_order([row.exercise_id for row in day.rows])
        for number, row in enumerate(day.rows):
            line = self._shown(row)
            line.divider.setVisible(number > 0)
            self._list.setStretch(number, 1 if len(day.rows) >= SPREAD_FROM else 0)

    def _shown(self, row: ExerciseRow) -> ExerciseLine:
        line = self._lines.get(row.exercise_id)
        if line is None:
            line = self._lines[row.exercise_id] = ExerciseLine(row, self._figures)
            self._list.addWidget(line)
            self.line_made.emit(line)
        line.show_row(row)
        return line

    def _keep_in_order(self, ids: list[str]) -> None:
        """Keep the rows that stay where they are; another order makes them all anew."""
        for exercise_id in [known for known in self._lines if known not in ids]:
            self._drop(exercise_id)
        if list(self._lines) != ids[: len(self._lines)]:
            for exercise_id in tuple(self._lines):
                self._drop(exercise_id)

    def _drop(self, exercise_id: str) -> None:
        line = self._lines.pop(exercise_id)
        self._list.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()
