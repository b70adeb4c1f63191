"""Rest counts too: the weekly goal, injury pauses, and what came in the way last week."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.programme import DAYS_A_WEEK
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
        paused: first and last day, as keys.
        pause_ended, pause_taken_back: what becomes of the pause that goes on.
        explained: the key of what came in the way.
        not_asked: leave the question.
    """

    goal_set = Signal(int)
    paused = Signal(str, str)
    pause_ended = Signal()
    pause_taken_back = Signal()
    explained = Signal(str)
    not_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20, gap=8)
        title = boxes.row(
            Icon("info", "primary", 20), Label(self.tr("Rest counts too"), "h3"), gap=8
        )
        title.addStretch(1)
        self.body.addLayout(title)
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
        self.pause_part = PausePart()
        self.pause_part.paused.connect(self.paused)
        self.pause_part.pause_ended.connect(self.pause_ended)
        self.pause_part.pause_taken_back.connect(self.pause_taken_back)
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
        self._asking = WrapRow(self.number, self.keep, gap=12, apart=False)
        self._asking.hide()
        self.body.addWidget(self._goal_line)
        self.body.addWidget(self._asking)
        self.change.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)

    def show_rest(self, rest: RestState, *, can_write: bool) -> None:
        """Show goal, pause and question."""
        self._goal.setText(rest.goal_words)
        if self._asking.isHidden():
            self.number.show_value(rest.goal)
        for button in (self.change, self.keep):
            button.setEnabled(can_write)
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


class PausePart(QWidget):
    """A button that asks from when to when; while it is paused, how to go on.

    Signals: see :class:`RestCard`.
    """

    paused = Signal(str, str)
    pause_ended = Signal()
    pause_taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self.begin = Button(self.tr("I’m injured: pause"), "secondary", "small", "pause")
        self._form = self._made_form()
        self._now = self._made_now()
        self._begin_line = boxes.row(self.begin, None)
        self.setLayout(boxes.column(self._begin_line, self._form, self._now, gap=0))
        self.begin.clicked.connect(self._ask)

    def _made_form(self) -> QWidget:
        self.first = ChoiceBox(self.tr("Pause from"), ())
        self.last = ChoiceBox(self.tr("Pause until"), ())
        self.keep = Button(self.tr("Pause"), "primary", "small")
        self.cancel = Button(self.tr("Cancel"), "text", "small")
        form = QWidget()
        form.setLayout(
            boxes.column(
                Label(
                    self.tr("Days of a pause are planned rest."), "small", "text_muted", wrap=True
                ),
                Label(self.tr("From"), "small"),
                self.first,
                Label(self.tr("Until"), "small"),
                self.last,
                WrapRow(self.keep, self.cancel, gap=8, apart=False),
                gap=6,
            )
        )
        form.hide()
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._put_away)
        return form

    def _made_now(self) -> QWidget:
        self._since = Label("", weight=600, wrap=True)
        self.end = Button(self.tr("End the pause"), "secondary", "small")
        self.back = Button(self.tr("Take it back"), "text", "small")
        self.back.setAccessibleName(self.tr("Take it back: the pause"))
        shown = QWidget()
        shown.setLayout(
            boxes.column(self._since, WrapRow(self.end, self.back, gap=8, apart=False), gap=8)
        )
        shown.hide()
        self.end.clicked.connect(self._end)
        self.back.clicked.connect(self._take_back)
        return shown

    def show_rest(self, rest: RestState, *, can_write: bool) -> None:
        """Show whether it is paused; the focus follows to what takes the place of a button."""
        was_paused, focus = self._is_paused, self._has_focus()
        self._is_paused = bool(rest.paused)
        self._since.setText(rest.paused)
        self.first.set_options(rest.starts)
        self.last.set_options(rest.ends)
        if self._is_paused:
            self._form.hide()
        self.begin.setVisible(not self._is_paused and self._form.isHidden())
        self._now.setVisible(self._is_paused)
        for button in (self.begin, self.keep, self.end, self.back):
            button.setEnabled(can_write)
        if focus and was_paused != self._is_paused:
            here = self.end if self._is_paused else self.begin
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @Slot()
    def _ask(self) -> None:
        self.first.setCurrentIndex(0)
        self.last.setCurrentIndex(0)
        self.begin.hide()
        self._form.show()
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _put_away(self) -> None:
        self._form.hide()
        self.begin.setVisible(not self._is_paused)
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        first, last = self.first.choice, self.last.choice
        self._put_away()
        if first is not None and last is not None:
            self.paused.emit(first, last)

    @Slot()
    def _end(self) -> None:
        self.pause_ended.emit()

    @Slot()
    def _take_back(self) -> None:
        self.pause_taken_back.emit()


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
        self.setLayout(boxes.column(Divider(), self._words, line, gap=8))
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
