"""One exercise of the day: figure, target, sets, what was said of it, and what comes next."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.core.amount_panel import AmountPanel
from backcare_desktop.ui.tabs.core.chip_grid import ChipGrid
from backcare_desktop.ui.tabs.core.day_words import GOOD, LOST
from backcare_desktop.ui.tabs.core.hurt_panel import HurtPanel
from backcare_desktop.ui.tabs.core.state import ExerciseRow, SuggestionLine
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Divider
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.quiet_choice import QuietChoice
from backcare_desktop.ui.widgets.wrap_row import WrapRow

HARDEST = 10


class ExerciseLine(QWidget):
    """A row of the list; every touch is reported with the exercise's id.

    Signals:
        touched: exercise and key of a set.
        amount_given: exercise, key of a set, and how much.
        effort_said, form_said: exercise and key of the choice.
        hurt_said: exercise and how much, 0-10; None where only that it hurts is said.
        hurt_taken_back: the exercise that didn't hurt.
        check_wanted: ask the symptom check's questions.
        accepted, put_aside: the exercise whose suggestion is meant.
    """

    touched = Signal(str, str)
    amount_given = Signal(str, str, int)
    effort_said = Signal(str, str)
    form_said = Signal(str, str)
    hurt_said = Signal(str, object)
    hurt_taken_back = Signal(str)
    check_wanted = Signal()
    accepted = Signal(str)
    put_aside = Signal(str)

    def __init__(
        self, row: ExerciseRow, figures: Mapping[str, Figure], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.exercise_id = row.exercise_id
        self._figures = figures
        self._row = row
        self._picture = _Thumb()
        self.divider = Divider()
        self.chips = ChipGrid()
        self.panel = AmountPanel(row)
        self.ask = HurtPanel(row)
        self.hint = SuggestionView(row.name)
        self._make_words(row)
        said = WrapRow(self.effort, self.form, gap=4, apart=False)
        sets = WrapRow(self._head, self.chips, gap=16, apart=False)
        # What the card has to spare stands around the sets, not in them.
        self.setLayout(
            boxes.column(
                self.divider,
                None,
                WrapRow(sets, said, gap=12, apart=False),
                self.hint,
                self.panel,
                self.ask,
                None,
                gap=10,
            )
        )
        self.chips.pressed_on.connect(self._touch)
        self.chips.other_wanted.connect(self.panel.open)
        self.more.clicked.connect(self._open_more)
        self.panel.saved.connect(self._give)
        self.panel.closed.connect(self._focus_back)
        self._connect_hurt()
        self.effort.chosen.connect(self._say_effort)
        self.form.chosen.connect(self._say_form)
        self.hint.accepted.connect(self._accept)
        self.hint.put_aside.connect(self._put_aside)
        self.show_row(row)

    def _connect_hurt(self) -> None:
        self.hurts.clicked.connect(self._open_hurt)
        self.ask.scored.connect(self._score)
        self.ask.taken_back.connect(self._take_hurt_back)
        self.ask.check_wanted.connect(self.check_wanted)
        self.ask.closed.connect(self._focus_hurt)

    def _make_words(self, row: ExerciseRow) -> None:
        exercise = {"exercise": row.name}
        self._name = Label("", "h3", wrap=True)
        self._target = Label("", "body", "text_muted", wrap=True)
        self._shown = Label("", "small", "text_muted", wrap=True)
        self._hurt = Label("", "small", "accent", wrap=True, weight=600)
        self.more = Button(self.tr("+ set"), "text", "small")
        self.more.setAccessibleName(
            self.tr("+ set: add one, or another amount, {exercise}").format(**exercise)
        )
        self.hurts = Button(self.tr("It hurts"), "text", "small")
        self.hurts.setAccessibleName(self.tr("It hurts, {exercise}").format(**exercise))
        lines = (self._name, self._target, self._shown, self._hurt)
        told = boxes.column(*lines, gap=0, margins=(12, 0, 0, 0))
        words = _Words(boxes.column(told, gap=0))
        words.add(WrapRow(self.more, self.hurts, gap=0, apart=False))
        self._head = QWidget()
        line = boxes.row(self._picture, words, gap=4)
        line.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self._head.setLayout(line)
        of_ten = self.tr("{effort} of 10")
        efforts = tuple((str(n), of_ten.format(effort=n)) for n in range(HARDEST + 1))
        self.effort = QuietChoice(
            self.tr("Effort"),
            self.tr("Effort, {exercise}").format(**exercise),
            (("", "–"), *efforts),
        )
        self.form = QuietChoice(
            self.tr("Form"),
            self.tr("Form, {exercise}").format(**exercise),
            (("", "–"), (GOOD, self.tr("Good")), (LOST, self.tr("Lost it"))),
        )

    def show_row(self, row: ExerciseRow) -> None:
        """Show how the exercise stands."""
        self._row = row
        self._picture.set_figure(self._figures.get(row.figure))
        self._picture.set_description(row.picture or row.name)
        self._shown.setText(row.picture)
        self._shown.setVisible(bool(row.picture))
        self._name.setText(row.name)
        self._target.setText(row.target)
        self._hurt.setText(row.hurt)
        self._hurt.setVisible(bool(row.hurt))
        self.hurts.setEnabled(row.ask.can_say)
        self.ask.show_row(row)
        can_touch = row.can_log and not row.left_out
        self.chips.show_chips(row.chips, row.sides, can_log=can_touch)
        self.more.setEnabled(row.can_log and bool(row.amounts))
        self.effort.choose(row.effort)
        self.form.choose(row.form)
        for choice in (self.effort, self.form):
            choice.setEnabled(row.can_say)
        self.panel.show_row(row)
        self.hint.show_line(row.suggestion, can_accept=row.can_log)

    @Slot(str)
    def _touch(self, key: str) -> None:
        self.touched.emit(self.exercise_id, key)

    @Slot()
    def _open_more(self) -> None:
        """Ask for a set more; without room for one, for the last of those there are."""
        keys = [key for key, _ in self._row.amounts]
        self.panel.open(next((key for key in keys if key.startswith("+")), keys[-1]))

    @Slot(str, int)
    def _give(self, key: str, number: int) -> None:
        self.amount_given.emit(self.exercise_id, key, number)

    @Slot()
    def _focus_back(self) -> None:
        if self.more.isEnabled():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open_hurt(self) -> None:
        """Note it at once, and ask how much."""
        if not self._row.ask.said:
            self.hurt_said.emit(self.exercise_id, None)
        self.ask.open()

    @Slot(int)
    def _score(self, score: int) -> None:
        self.hurt_said.emit(self.exercise_id, score)

    @Slot()
    def _take_hurt_back(self) -> None:
        self.hurt_taken_back.emit(self.exercise_id)

    @Slot()
    def _focus_hurt(self) -> None:
        self.hurts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _say_effort(self, key: str) -> None:
        self.effort_said.emit(self.exercise_id, key)

    @Slot(str)
    def _say_form(self, key: str) -> None:
        self.form_said.emit(self.exercise_id, key)

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self.exercise_id)

    @Slot()
    def _put_aside(self) -> None:
        self.put_aside.emit(self.exercise_id)


class SuggestionView(QWidget):
    """One line: when, what and why; with two buttons where something would change.

    Signals:
        accepted, put_aside: what the person says to it.
    """

    accepted = Signal()
    put_aside = Signal()

    def __init__(self, exercise: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = Label("", "small", "primary", weight=650)
        self._text = Label("", "small", "primary", wrap=True)
        words = QWidget()
        line = boxes.row(Icon("arrow-right", "primary", 16), self._lead, self._text, gap=6)
        line.setStretchFactor(self._text, 1)
        line.setAlignment(self._lead, Qt.AlignmentFlag.AlignTop)
        words.setLayout(line)
        self.accept = Button(self.tr("Accept"), "secondary", "small")
        self.not_now = Button(self.tr("Not now"), "text", "small")
        self.accept.setAccessibleName(
            self.tr("Accept the suggestion, {exercise}").format(exercise=exercise)
        )
        self.not_now.setAccessibleName(self.tr("Not now, {exercise}").format(exercise=exercise))
        self._buttons = WrapRow(self.accept, self.not_now, gap=4, apart=False)
        self.setLayout(boxes.column(WrapRow(words, self._buttons, gap=12, apart=False)))
        self.accept.clicked.connect(self._accept)
        self.not_now.clicked.connect(self._put_aside)

    def show_line(self, line: SuggestionLine | None, *, can_accept: bool) -> None:
        """Show a suggestion, or hide."""
        self.setVisible(line is not None)
        if line is not None:
            self._lead.setText(line.lead)
            self._text.setText(line.text)
            self._buttons.setVisible(line.can_accept)
            self.accept.setEnabled(can_accept)

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit()

    @Slot()
    def _put_aside(self) -> None:
        self.put_aside.emit()


class _Words(QWidget):
    """Name and target, in a column of one width, so that the chips of all rows stand in line."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__()
        self._column = column
        self.setLayout(column)

    def add(self, buttons: QWidget) -> None:
        """Put buttons below the words, where their lines begin."""
        self._column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        wide = theme.current().px(168)
        return QSize(wide, self._column.totalHeightForWidth(wide))


class _Thumb(FigureView):
    """A figure as high as the list's rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_panel(True)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(124), look.px(92))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
