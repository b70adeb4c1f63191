"""The cards below the result's headline."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from backcare_desktop.ui.tabs.symptom_check.beside import Beside
from backcare_desktop.ui.tabs.symptom_check.levels import LevelPill
from backcare_desktop.ui.tabs.symptom_check.result_writer import STRETCH
from backcare_desktop.ui.tabs.symptom_check.state import NextStep, ReasonRow, ResultState, Tone
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.flow import Flow
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow

_WAITING = (Tone.EMERGENCY, Tone.URGENT)


class AnswersCard(Card):
    """The answers that led to the result, and the ways to change or complete them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=8)
        self._title = Label(self.tr("The answers that led here"), "h2", wrap=True)
        self._list = QWidget()
        self._column = boxes.column(gap=0)
        self._list.setLayout(self._column)
        self._rows: list[_Reason] = []
        self._since = Label("", wrap=True)
        for part in (self._title, self._list, self._since):
            self.body.addWidget(part)
        self._note = Label("", "small", "text_muted", wrap=True)
        self.finish = Button(self.tr("Answer the rest"), "secondary", "small")
        self.correct = Button(self.tr("Change my answers"), "text", "small", "pencil")
        buttons = WrapRow(self.finish, self.correct, gap=8, apart=False)
        self.body.addWidget(WrapRow(self._note, buttons, gap=8))
        self.body.addStretch(1)

    def show_result(self, state: ResultState) -> None:
        """Set the answers; the card disappears when it has nothing to say."""
        self._title.setVisible(bool(state.reasons))
        while len(self._rows) < len(state.reasons):
            self._rows.append(_Reason())
            self._column.addWidget(self._rows[-1])
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(state.reasons))
            if number < len(state.reasons):
                row.show_reason(state.reasons[number], state.tone)
        self._list.setVisible(bool(state.reasons))
        self._since.setText(state.since)
        self._since.setVisible(bool(state.since))
        self._note.setText(state.unfinished or self._answered(state))
        self.finish.setVisible(state.can_finish)
        self.correct.setVisible(state.can_correct)
        can_do = state.can_finish or state.can_correct
        self.setVisible(bool(state.reasons or state.since or state.unfinished) or can_do)

    def _answered(self, state: ResultState) -> str:
        if state.can_correct:
            return self.tr("{when}. Is one of the answers wrong?").format(when=state.when)
        return state.when


class _Reason(QWidget):
    """One answer, with a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", wrap=True)
        self._said = LevelPill()
        line = WrapRow(self._text, self._said)
        self.setLayout(boxes.column(line, Divider(), gap=8, margins=(0, 8, 0, 0)))

    def show_reason(self, row: ReasonRow, tone: Tone) -> None:
        self._text.setText(row.text)
        self._said.show_level(row.said, tone)


class AllAnswersCard(Card):
    """Everything that was answered in a check that was looked up; hidden otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=10)
        self.body.addWidget(Label(self.tr("All answers"), "h2", wrap=True))
        self._column = boxes.column(gap=8)
        self.body.addLayout(self._column)
        self._shown: tuple[ReasonRow, ...] = ()
        self.hide()

    def show_answers(self, answers: tuple[ReasonRow, ...]) -> None:
        """List these; without any the card disappears."""
        if answers != self._shown:
            self._shown = answers
            _empty(self._column)
            for row in answers:
                said = Label(row.said, "body_strong")
                self._column.addWidget(WrapRow(Label(row.text, wrap=True), said))
                self._column.addWidget(Divider())
        self.setVisible(bool(answers))


class NextCard(Card):
    """What comes next in Backcare; rows keep their buttons while their keys stay the same.

    Signals:
        step_wanted: key of the step whose button was pressed.
    """

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=10)
        self.body.addWidget(Label(self.tr("What next"), "h2", wrap=True))
        self._column = boxes.column(gap=12)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self._rows: dict[str, _Step] = {}

    def show_steps(self, steps: Sequence[NextStep]) -> None:
        """Set the rows; without any the card disappears."""
        if list(self._rows) != [step.key for step in steps]:
            _empty(self._column)
            self._rows = {}
            for step in steps:
                if self._rows:
                    self._column.addWidget(Divider())
                self._rows[step.key] = row = _Step(step)
                row.button.clicked.connect(self._press)
                self._column.addWidget(row)
        for step in steps:
            self._rows[step.key].show_step(step)
        self.setVisible(bool(steps))

    def button(self, key: str) -> Button:
        """The button of a step.

        Raises:
            KeyError: there is no such step.
        """
        return self._rows[key].button

    @Slot()
    def _press(self) -> None:
        pressed = self.sender()
        for key, row in self._rows.items():
            if row.button is pressed:
                self.step_wanted.emit(key)


class _Step(QWidget):
    """Icon, two lines and a button; the recommended one stands out."""

    def __init__(self, step: NextStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(step.icon, "on_primary_soft", 22, tile=44)
        self._title = Label("", "body_strong", wrap=True)
        self._text = Label("", "small", "text_muted", wrap=True)
        words = QWidget()
        words.setLayout(boxes.column(self._title, self._text, gap=0))
        recommended = step.key == STRETCH
        self.button = Button("", "primary" if recommended else "secondary")
        self.button.set_icon("play" if recommended else None)
        self.setLayout(boxes.column(Beside(self._icon, words, self.button)))

    def show_step(self, step: NextStep) -> None:
        self._icon.set_icon(step.icon)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._text.setVisible(bool(step.text))
        self.button.setText(step.button)
        self.button.setVisible(bool(step.button))
        self.button.setAccessibleName(
            self.tr("{button}: {title}").format(button=step.button, title=step.title)
        )


class MeanwhileCard(Card):
    """What to do until then, and what to take along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self._do, self._bring = Points(), Points()
        halves = Flow(300)
        # Its height below each other must not be the least when they stand side by side.
        policy = halves.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        halves.setSizePolicy(policy)
        halves.add(self._do)
        halves.add(self._bring)
        self.body.addWidget(halves)
        self.body.addStretch(1)

    def show_result(self, state: ResultState) -> None:
        """Set both lists."""
        waiting = state.tone in _WAITING
        title = self.tr("While you wait") if waiting else self.tr("Meanwhile")
        self._do.show_points(title, state.do)
        self._bring.show_points(self.tr("What to bring"), state.bring)
        self.setVisible(bool(state.do or state.bring))


class Points(QWidget):
    """A title over a list of short sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "h2", wrap=True)
        self._column = boxes.column(gap=6)
        self._lines: list[tuple[QWidget, Label]] = []
        self.setLayout(boxes.column(self._title, self._column, None, gap=8))

    def show_points(self, title: str, points: Sequence[str]) -> None:
        """Set the title and the list; without a list the whole disappears."""
        self._title.setText(title)
        while len(self._lines) < len(points):
            self._add_line()
        for number, (line, label) in enumerate(self._lines):
            line.setVisible(number < len(points))
            label.setText(points[number] if number < len(points) else "")
        self.setVisible(bool(points))

    def _add_line(self) -> None:
        holder, dot, text = QWidget(), Label("•", role="text_muted"), Label("", wrap=True)
        line = boxes.row(dot, text, gap=10)
        line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(text, 1)
        holder.setLayout(line)
        self._lines.append((holder, text))
        self._column.addWidget(holder)


class NetCard(Card):
    """When to get help at once; stands by every result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=8)
        self.body.addWidget(Label(self.tr("If something changes"), "h2", wrap=True))
        icon = Icon("warning", "emergency", 22)
        self._text = Label("", wrap=True)
        line = boxes.row(icon, self._text)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(self._text, 1)
        self.body.addLayout(line)
        self.body.addStretch(1)

    def show_text(self, text: str) -> None:
        """Set the words."""
        self._text.setText(text)


def _empty(column: QBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
