"""Rest counts too: the weekly goal, injury pauses, and what came in the way last week."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.programme import DAYS_A_WEEK
from backcare_desktop.ui.tabs.core.pause_part import PausePart
from backcare_desktop.ui.tabs.core.state import AskState, RestState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class RestCard(Card):
    """What stands still, said as calmly as what moves.

    Signals:
        goal_set: days a week.
        paused, pause_ended, pause_taken_back, pause_changed, pause_removed: see
            :class:`PausePart`.
        explained: the key of what came in the way.
        not_asked: leave the question.
    """

    goal_set = Signal(int)
    paused = Signal(str, str)
    pause_ended = Signal()
    pause_taken_back = Signal()
    pause_changed = Signal(str, str, str)
    pause_removed = Signal(str)
    explained = Signal(str)
    not_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=6)
        self.pause_part = PausePart()
        title = QWidget()
        title.setLayout(
            boxes.row(Icon("info", "primary", 20), Label(self.tr("Rest counts too"), "h3"), gap=8)
        )
        self.body.addWidget(WrapRow(title, self.pause_part.begin, gap=8))
        self._text = Label(
            self.tr(
                "Days without a session are rest, not misses. Two sessions in a week is still a "
                "good week."
            ),
            role="text_muted",
            wrap=True,
        )
        self.body.addWidget(self._text)
        self.question = ReasonsPart()
        self.question.explained.connect(self.explained)
        self.question.not_asked.connect(self.not_asked)
        self.body.addWidget(self.question)
        self.body.addWidget(Divider())
        self._make_goal()
        self.pause_part.paused.connect(self.paused)
        self.pause_part.pause_ended.connect(self.pause_ended)
        self.pause_part.pause_taken_back.connect(self.pause_taken_back)
        self.pause_part.pause_changed.connect(self.pause_changed)
        self.pause_part.pause_removed.connect(self.pause_removed)
        self.body.addWidget(self.pause_part)
        self.body.addStretch(1)

    def _make_goal(self) -> None:
        self._goal = Label("", wrap=True)
        self.change = Button(self.tr("Change"), "secondary", "small")
        self.change.setAccessibleName(self.tr("Change the weekly goal"))
        self._goal_line = WrapRow(self._goal, self.change)
        self.number = Stepper(self.tr("Days a week"), 1, DAYS_A_WEEK)
        self.keep = Button(self.tr("Keep"), "primary", "small")
        self.keep.setAccessibleName(self.tr("Keep this weekly goal"))
        self._goal_note = Label("", "small", "text_muted", wrap=True)
        asked = WrapRow(self.number, self.keep, gap=12, apart=False)
        self._asking = QWidget()
        self._asking.setLayout(boxes.column(asked, self._goal_note, gap=6))
        self._asking.hide()
        self.body.addWidget(self._goal_line)
        self.body.addWidget(self._asking)
        self.change.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)

    def show_rest(self, rest: RestState, *, can_write: bool) -> None:
        """Show goal, pause and question."""
        self._goal.setText(rest.goal_words)
        self._goal_note.setText(rest.goal_note)
        self._goal_note.setVisible(bool(rest.goal_note))
        self.number.number.setMaximum(rest.most)
        self.number.show_value(rest.goal if self._asking.isHidden() else self.number.value)
        for button in (self.change, self.keep):
            button.setEnabled(can_write)
        # One thing to read at a time: a question or a pause takes the place of the words.
        self._text.setVisible(rest.ask is None and not rest.paused)
        self.question.show_question(rest.ask, can_write=can_write)
        self.pause_part.show_rest(rest, can_write=can_write)

    @Slot()
    def _ask(self) -> None:
        self._goal_line.hide()
        self._asking.show()
        self.number.number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _keep(self) -> None:
        self._asking.hide()
        self._goal_line.show()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.goal_set.emit(int(self.number.value))


class ReasonsPart(QWidget):
    """One question with a few answers, and a way past it.

    Signals: see :class:`RestCard`.
    """

    explained = Signal(str)
    not_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", wrap=True)
        self.answer = ChoiceBox(self.tr("What came in the way last week"), ())
        self.leave = Button(self.tr("No answer"), "text", "small")
        line = WrapRow(self.answer, self.leave, gap=8, apart=False)
        self.setLayout(boxes.column(self._words, line, gap=8))
        self.answer.chosen.connect(self.explained)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def show_question(self, ask: AskState | None, *, can_write: bool) -> None:
        """Ask, or hide."""
        self.setVisible(ask is not None)
        if ask is not None:
            self._words.setText(ask.question)
            self.answer.set_options(ask.reasons)
            self.answer.choose(None)
            self.setEnabled(can_write)

    @Slot()
    def _leave(self) -> None:
        self.not_asked.emit()
