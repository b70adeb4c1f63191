"""The fields of a light load: when it was lifted, how it felt, how the morning after was."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.training.light import LightDraft
from backcare_desktop.ui.tabs.training.parts import titled
from backcare_desktop.ui.tabs.training.score_field import ScoreField
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.text_field import TextField

_YES, _NO = "yes", "no"


class LightFields(QWidget):
    """Stands in the gate that asks for a light load; hidden in the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed = ""
        self.day = TextField(self.tr("Day of the light load"))
        pain = self.tr("Pain while lifting it, 0 to 10")
        self.pain = ScoreField(pain)
        morning = self.tr("Was the next morning as usual?")
        self.morning = Segmented(
            morning, (Option(_YES, self.tr("As usual")), Option(_NO, self.tr("Worse")))
        )
        self._as_usual: bool | None = None
        self._problem = Label("", "small", wrap=True)
        self._problem.hide()
        self.setLayout(
            boxes.column(
                self.day,
                self.pain,
                titled(morning, self.morning),
                self._problem,
                gap=8,
            )
        )
        self.morning.chosen.connect(self._choose)

    @property
    def draft(self) -> LightDraft:
        """What stands in the fields."""
        unread = self.pain.is_wrong
        return LightDraft(self.day.input.text(), self.pain.value, self._as_usual, unread)

    def propose(self, day: str) -> None:
        """Show the fields with a day, or hide them; what was typed stays."""
        self.setVisible(bool(day))
        if self.day.input.text() in ("", self._proposed):
            self.day.input.show_text(day)
        self._proposed = day

    def refuse(self, problem: str) -> None:
        """Say what is missing; empty once nothing is."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            self.day.input.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.day.input, problem, assertive=True)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self._as_usual = key == _YES
