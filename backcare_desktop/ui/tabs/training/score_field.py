"""A score from 0 to 10 to type or to count, with its name above and what is wrong with it below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.number_field import NumberField


class ScoreField(QWidget):
    """What is typed beyond 10 stays and is refused: it must not turn into another score.

    Signals:
        entered: the score, or None while there is none.
    """

    entered = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = NumberField(name, 0, 10, keeps_wrong=True)
        self._problem = Label("", "small", wrap=True)
        title = Label(name, "small", weight=600, wrap=True)
        column = boxes.column(title, self.number, self._problem, gap=4)
        column.addStretch(1)
        self.setLayout(column)
        self.set_problem("")
        self.number.entered.connect(self.entered)

    @property
    def input(self) -> QLineEdit:
        """Where it is typed."""
        return self.number.field

    @property
    def value(self) -> int | None:
        """The score; None while there is none from 0 to 10."""
        return self.number.value

    @property
    def is_wrong(self) -> bool:
        """Whether something is typed that is no score."""
        return self.number.is_wrong

    def set_value(self, value: int | None) -> None:
        """Show a score, or none."""
        self.number.set_value(value)

    def set_problem(self, problem: str) -> None:
        """Say what is wrong with it, or that nothing is."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
