"""What Today keeps an eye on besides the back."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.habits import TARGETS, Habit, HabitGoal
from backcare_desktop.services.habit_choices import goals_text
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.switch import Switch


class HabitsCard(Card):
    """Each habit off or on with the person's own number (articles.md, A-16), and the 28 days.

    Attributes:
        switches, targets: by habit.
        consistency: the switch of the last 28 days.
    """

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        self.switches: dict[Habit, Switch] = {}
        self.targets: dict[Habit, Stepper] = {}
        self.consistency = Switch(self.tr("How many days went as planned"))
        self.consistency.toggled.connect(partial(presenter.choose, "consistency"))
        self.body.addWidget(Label(self.tr("Today"), "h2"))
        text = self.tr(
            "Habits that you tick on Today. All are off until you choose one, the number is yours, "
            "and a day without a tick says nothing."
        )
        self.body.addWidget(Label(text, "small", "text_muted", wrap=True))
        for habit, title, unit, about, also in self._habits():
            control = self._control(habit, title, unit)
            self.body.addWidget(ChoiceRow(title, about, control, also))
            self.body.addWidget(Divider())
        days = self.tr("Of the last 28; rest that was planned counts")
        also = self.tr("streak consistency percent score statistics")
        self.body.addWidget(
            ChoiceRow(self.consistency.accessibleName(), days, self.consistency, also)
        )

    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        chosen = {goal.habit: goal.target for goal in state.preferences.habit_goals}
        for habit, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(habit in chosen)
            self.targets[habit].setVisible(habit in chosen)
            if habit in chosen:
                self.targets[habit].show_value(chosen[habit])
        with QSignalBlocker(self.consistency):
            self.consistency.setChecked(state.preferences.consistency)

    def _habits(self) -> tuple[tuple[Habit, str, str, str, str], ...]:
        """Name, unit and a line about each; more words to find it by."""
        return (
            (
                Habit.SLEEP,
                self.tr("Sleep"),
                self.tr(" h"),
                self.tr("Hours a night; many adults need 7 to 9"),
                self.tr("habit night rest bed"),
            ),
            (
                Habit.BREAKS,
                self.tr("Breaks from sitting"),
                self.tr(" ×"),
                self.tr("Times a day that you get up and move"),
                self.tr("habit posture desk movement stand"),
            ),
            (
                Habit.WATER,
                self.tr("Water"),
                self.tr(" ×"),
                self.tr("Glasses a day, as many as you like"),
                self.tr("habit drink"),
            ),
            (
                Habit.WIND_DOWN,
                self.tr("Slow breathing"),
                self.tr(" ×"),
                self.tr("Times a day, for instance before bed"),
                self.tr("habit stress relax wind down"),
            ),
        )

    def _control(self, habit: Habit, title: str, unit: str) -> QWidget:
        bounds = TARGETS[habit]
        name = self.tr("{habit}: goal").format(habit=title)
        target = Stepper(name, bounds.least, bounds.most, 1, unit)
        target.changed.connect(partial(self._try_target, habit))
        target.settled.connect(self._presenter.keep)
        switch = Switch(title)
        switch.toggled.connect(partial(self._turn, habit))
        self.targets[habit], self.switches[habit] = target, switch
        both = QWidget()
        both.setLayout(boxes.row(target, switch, gap=16))
        return both

    @Slot(object, bool)
    def _turn(self, habit: Habit, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        target = TARGETS[habit].usual if on else None
        self._presenter.choose("habits", self._with(habit, target))

    @Slot(object, float)
    def _try_target(self, habit: Habit, target: float) -> None:
        self._presenter.try_value("habits", self._with(habit, round(target)))

    def _with(self, habit: Habit, target: int | None) -> str:
        """The choices, with another target of a habit; None for a habit that is off."""
        chosen = {goal.habit: goal for goal in self._presenter.preferences.habit_goals}
        if target is None:
            chosen.pop(habit, None)
        else:
            chosen[habit] = HabitGoal(habit, target)
        return goals_text(chosen[each] for each in Habit if each in chosen)
