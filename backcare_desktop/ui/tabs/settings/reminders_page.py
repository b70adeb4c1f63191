"""The card of Settings about reminders, and the page behind it."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.reminder_plan import MOST_A_DAY
from backcare_desktop.ui.tabs.settings.reminder_choices import ReminderChoices
from backcare_desktop.ui.tabs.settings.reminder_row import ReminderRow, TimeLine
from backcare_desktop.ui.tabs.settings.reminder_state import RemindersState
from backcare_desktop.ui.tabs.settings.reminder_texts import ReminderTexts
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.flow import Flow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.switch import Switch


class ReminderCard(Card):
    """How many are on, which is next, and the way to all of them."""

    def __init__(self, choices: ReminderChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self.body.addWidget(Label(self.tr("Reminders"), "h2"))
        self.choose = Button(self.tr("Choose"), icon="bell")
        self.choose.setAccessibleName(self.tr("Choose reminders"))
        self._row = ChoiceRow(self.tr("What you are reminded of"), "", self.choose)
        self.leave_out = Button("")
        self._today = ChoiceRow(self.tr("Today"), "", self.leave_out)
        self._line = Divider()
        for part in (self._row, self._line, self._today):
            self.body.addWidget(part)
        self.choose.clicked.connect(choices.open_page)
        self.leave_out.clicked.connect(choices.turn_left_out)
        choices.state_changed.connect(self.show_state)
        self.show_state(choices.state)

    @Slot(object)
    def show_state(self, state: RemindersState) -> None:
        """Show what is on."""
        self._row.show_text(state.summary)
        for part in (self._line, self._today):
            part.setVisible(state.wanted)
        self.leave_out.setText(
            self.tr("Remind me again") if state.left_out else self.tr("Leave out today")
        )


class RemindersPage(SidePage):
    """Every kind with its times, when nothing is shown, and how it looks."""

    def __init__(
        self, choices: ReminderChoices, texts: ReminderTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Reminders"))
        self._choices = choices
        self._most = 0
        columns = Columns((722, 510))
        columns.left.addWidget(self._kinds(texts))
        columns.left.addStretch(1)
        columns.right.addWidget(self._look())
        columns.right.addWidget(self._quiet())
        columns.right.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        self.left.connect(choices.close)
        choices.state_changed.connect(self.show_state)
        self.show_state(choices.state)

    def _kinds(self, texts: ReminderTexts) -> Card:
        card = Card(gap=12)
        card.body.addWidget(Label(self.tr("What and when"), "h2"))
        about = self.tr(
            "All are off until you switch one on. Each comes while there is something to do and "
            "Backcare runs: with its window open, or in the tray."
        )
        card.body.addWidget(Label(about, "small", "text_muted", wrap=True))
        days = tuple((str(day), texts.day(day)) for day in texts.weekdays)
        names = tuple(texts.long_day(day) for day in texts.weekdays)
        self.rows = tuple(
            ReminderRow(line, self._choices, days, names) for line in self._choices.state.lines
        )
        for row in self.rows:
            card.body.addWidget(Divider())
            card.body.addWidget(row)
        return card

    def _look(self) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("How they look"), "h2"))
        self.test = Button(self.tr("Show one now"), icon="bell")
        self.test.clicked.connect(self._choices.try_out)
        self._next = ChoiceRow(self.tr("Try it out"), "", self.test)
        self.details = Switch(self.tr("Say what it is about"))
        neutral = self.tr(
            "Off, a notification says no more than “Time to move”: whoever sees your screen can "
            "read it"
        )
        self._held = Label("", "small", "text_muted", wrap=True)
        for part in (
            self._next,
            Divider(),
            ChoiceRow(self.tr("Say what it is about"), neutral, self.details),
            Divider(),
            self._held,
        ):
            card.body.addWidget(part)
        self.details.toggled.connect(self._on_details)
        return card

    def _quiet(self) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("When none is shown"), "h2"))
        quiet = self.tr("Quiet hours")
        self.quiet = Switch(quiet)
        self._today = Button("")
        self.begin, self.end = TimeLine(self.tr("From"), quiet), TimeLine(self.tr("To"), quiet)
        self._hours = Flow(150)
        self._hours.add(self.begin)
        self._hours.add(self.end)
        most = self.tr("At most on a day")
        self.most = Stepper(most, 1, MOST_A_DAY)
        self._today_row = ChoiceRow(self.tr("Today"), "", self._today)
        for part in (
            ChoiceRow(quiet, self.tr("What falls into them is left out"), self.quiet),
            self._hours,
            Divider(),
            ChoiceRow(most, self.tr("All kinds together"), self.most),
            Divider(),
            self._today_row,
        ):
            card.body.addWidget(part)
        self.quiet.toggled.connect(self._on_quiet)
        self.begin.typed.connect(self._on_begin)
        self.end.typed.connect(self._on_end)
        self.most.changed.connect(self._on_most)
        self._today.clicked.connect(self._choices.turn_left_out)
        return card

    @Slot(object)
    def show_state(self, state: RemindersState) -> None:
        """Set every control, without reporting it back."""
        for row, line in zip(self.rows, state.lines, strict=True):
            row.show_line(line)
        for switch, on in ((self.details, state.details), (self.quiet, state.quiet)):
            with QSignalBlocker(switch):
                switch.setChecked(on)
        self._next.show_text(state.notes)
        self._held.setText(state.held)
        self._hours.setVisible(state.quiet)
        self.begin.show_typed(state.begin)
        self.end.show_typed(state.end)
        if state.most != self._most:
            self._most = state.most
            self.most.show_value(state.most)
        self._today.setEnabled(state.wanted)
        self._today.setText(
            self.tr("Remind me again") if state.left_out else self.tr("Leave out today")
        )
        self._today_row.show_text(state.summary)

    @Slot(bool)
    def _on_details(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        self._choices.set_details(on=on)

    @Slot(bool)
    def _on_quiet(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        self._choices.set_quiet(on=on)

    @Slot(str)
    def _on_begin(self, text: str) -> None:
        self._choices.set_quiet_time("begin", text)

    @Slot(str)
    def _on_end(self, text: str) -> None:
        self._choices.set_quiet_time("end", text)

    @Slot(float)
    def _on_most(self, most: float) -> None:
        self._choices.set_most(int(most))
