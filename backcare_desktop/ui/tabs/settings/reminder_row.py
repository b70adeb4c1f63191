"""One kind of reminder: its switch, and its times behind a button."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.reminder_plan import (
    LONGEST_EVERY_MIN,
    SHORTEST_EVERY_MIN,
    ReminderKind,
)
from backcare_desktop.ui.tabs.settings.reminder_choices import ReminderChoices
from backcare_desktop.ui.tabs.settings.reminder_state import ReminderLine, TimeField, Typed
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.chip import Chips
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.flow import Flow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.text_field import TextField

_AT, _EVERY = "at", "every"


class TimeLine(TextField):
    """A line that times are typed into; it is read once somebody has finished typing.

    Signals:
        typed: its text, if it is another one than was shown.
    """

    typed = Signal(str)

    def __init__(self, label: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self.input.setAccessibleName(f"{about}: {label}")
        self._shown: Typed | None = None
        self.settled.connect(self._on_settled)

    def show_typed(self, shown: Typed) -> None:
        """Show a text, and what is wrong with it; what is being typed stays until it is read."""
        if shown == self._shown:
            return
        self._shown = shown
        self.input.show_text(shown.text)
        self.set_problem(shown.problem)

    @Slot()
    def _on_settled(self) -> None:
        text = self.input.text()
        if self._shown is None or text != self._shown.text:
            # The same time may have been written in another way.
            self._shown = None
            self.typed.emit(text)


class ReminderRow(QWidget):
    """A kind with its switch; its times are shown by whoever wants to see them.

    Args:
        line: what it is.
        choices: takes what is chosen.
        days: key and name of each day, in the order of the week, and their whole names.
    """

    def __init__(
        self,
        line: ReminderLine,
        choices: ReminderChoices,
        days: Sequence[tuple[str, str]],
        names: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind: ReminderKind = line.kind
        self._name = line.name
        self._minutes = 0
        self._choices = choices
        self.on = Switch(line.name)
        self.change = Button(self.tr("Times"), "text", "small")
        control = QWidget()
        control.setLayout(boxes.row(self.change, self.on, gap=10))
        self._row = ChoiceRow(line.name, line.about, control)
        self._summary = Label("", "small", wrap=True)
        self.times = QWidget()
        self._build_times(days, names)
        self.setLayout(boxes.column(self._row, self._summary, self.times, gap=6))
        self.on.toggled.connect(self._on_switched)
        self.change.clicked.connect(self._turn)
        self.times.hide()
        self.show_line(line)

    def _build_times(self, days: Sequence[tuple[str, str]], names: Sequence[str]) -> None:
        options = (
            Option(_AT, self.tr("At set times")),
            Option(_EVERY, self.tr("At intervals")),
        )
        self.rhythm = Segmented(self.tr("{what}: when").format(what=self._name), options)
        labels = (
            (TimeField.TIMES, self.tr("Times, with commas between")),
            (TimeField.FIRST, self.tr("First")),
            (TimeField.LAST, self.tr("Last")),
        )
        self.fields = {field: TimeLine(label, self._name) for field, label in labels}
        every = self.tr("{what}: minutes from one to the next").format(what=self._name)
        self.minutes = Stepper(every, SHORTEST_EVERY_MIN, LONGEST_EVERY_MIN, 15, self.tr(" min"))
        title = Label(self.tr("Every"), "small", weight=600)
        self._steady = Flow(150)
        apart = QWidget()
        apart.setLayout(boxes.column(title, self.minutes, None, gap=4))
        for part in (apart, self.fields[TimeField.FIRST], self.fields[TimeField.LAST]):
            self._steady.add(part)
        self.days = Chips(self.tr("{what}: days").format(what=self._name), days, small=True)
        for (key, _), name in zip(days, names, strict=True):
            self.days.chip(key).setAccessibleName(f"{self._name}: {name}")
        self.times.setLayout(
            boxes.column(
                self.rhythm,
                self.fields[TimeField.TIMES],
                self._steady,
                self.days,
                gap=12,
                margins=(0, 4, 0, 8),
            )
        )
        self.rhythm.chosen.connect(self._on_rhythm)
        self.minutes.changed.connect(self._on_minutes)
        self.days.chosen.connect(self._on_day)
        self.fields[TimeField.TIMES].typed.connect(self._on_times)
        self.fields[TimeField.FIRST].typed.connect(self._on_first)
        self.fields[TimeField.LAST].typed.connect(self._on_last)

    def show_line(self, line: ReminderLine) -> None:
        """Set every control, without reporting it back."""
        with QSignalBlocker(self.on):
            self.on.setChecked(line.on)
        self._summary.setText(line.summary)
        self._summary.setVisible(line.on)
        self.change.setVisible(line.on)
        if not line.on:
            self.times.hide()
        self.rhythm.choose(_EVERY if line.steady else _AT)
        for field, shown in line.fields.items():
            self.fields[field].show_typed(shown)
        self.fields[TimeField.TIMES].setVisible(not line.steady)
        self._steady.setVisible(line.steady)
        if line.minutes != self._minutes:
            self._minutes = line.minutes
            self.minutes.show_value(line.minutes)
        self.days.choose(line.weekdays)
        self._name_change()

    def _name_change(self) -> None:
        shown = not self.times.isHidden()
        state = self.tr("open") if shown else self.tr("closed")
        named = self.tr("Times: {what}, {state}").format(what=self._name, state=state)
        self.change.setAccessibleName(named)

    @Slot()
    def _turn(self) -> None:
        self.times.setVisible(self.times.isHidden())
        self._name_change()

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        self._choices.set_on(self.kind, on=on)

    @Slot(str)
    def _on_rhythm(self, key: str) -> None:
        self._choices.set_steady(self.kind, steady=key == _EVERY)

    @Slot(float)
    def _on_minutes(self, minutes: float) -> None:
        self._choices.set_minutes(self.kind, int(minutes))

    @Slot(str)
    def _on_day(self, key: str) -> None:
        self._choices.turn_weekday(self.kind, int(key))

    @Slot(str)
    def _on_times(self, text: str) -> None:
        self._choices.set_times(self.kind, TimeField.TIMES, text)

    @Slot(str)
    def _on_first(self, text: str) -> None:
        self._choices.set_times(self.kind, TimeField.FIRST, text)

    @Slot(str)
    def _on_last(self, text: str) -> None:
        self._choices.set_times(self.kind, TimeField.LAST, text)
