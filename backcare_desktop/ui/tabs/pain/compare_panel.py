"""Where somebody chooses the week that the latest one is compared with."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui.tabs.pain.compare_keeper import CompareKeeper, CompareState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.stepped_field import SteppedField


class ComparePanel(QWidget):
    """A button that opens the choice; Esc closes it.

    Attributes:
        open: shows the choice, or hides it.
        choice: the weeks.
        day: the first day of a week of one's own.
        use: compares with that week.
    """

    def __init__(self, keeper: CompareKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button(self.tr("Compare with…"), "text", "small")
        self.open.setAccessibleName(self.tr("Compare with another week than the one before"))
        self.choice = ChoiceBox(self.tr("Week to compare with"), keeper.state.options)
        self.day = SteppedField(
            self.tr("First day of that week"), self.tr("The day before"), self.tr("The day after")
        )
        self.use = Button(self.tr("Use this week"), "secondary", "small")
        self.use.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._own, self._choices = QWidget(), QWidget()
        self._own.setLayout(boxes.column(self.day, self.use, gap=8))
        self._choices.setLayout(boxes.column(self.choice, self._own, gap=12))
        self._choices.hide()
        self.setLayout(boxes.column(boxes.row(self.open, None), self._choices, gap=8))
        self.open.clicked.connect(self._turn)
        self.choice.chosen.connect(keeper.choose)
        self.day.edited.connect(keeper.set_day)
        self.day.stepped.connect(keeper.step)
        self.day.field.input.returnPressed.connect(keeper.use)
        self.use.clicked.connect(keeper.use)
        keeper.state_changed.connect(self.show_state)
        self.show_state(keeper.state)

    @Slot(object)
    def show_state(self, state: CompareState) -> None:
        """Paint a state."""
        self.choice.choose(state.chosen)
        self._own.setVisible(state.own)
        self.day.show_text(state.day)
        self.day.field.set_problem(state.problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._choices.isHidden():
            self._turn()
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _turn(self) -> None:
        shown = self._choices.isHidden()
        self._choices.setVisible(shown)
        if shown:
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
