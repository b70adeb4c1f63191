"""Asks for another amount of a set, or for a set more."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.core.state import ExerciseRow
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class AmountPanel(Card):
    """Which set, how much, and a button; hidden until it is opened. Esc closes it.

    The number can't leave what a set can be, so nothing that is entered is refused.

    Signals:
        saved: the key of the set and the amount.
        closed: it is put away, by whichever way.
    """

    saved = Signal(str, int)
    closed = Signal()

    def __init__(self, row: ExerciseRow, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, padding=12, gap=8, fill="surface_sunken", border="border", radius="control"
        )
        self._row = row
        names = {"exercise": row.name}
        self.which = ChoiceBox(self.tr("Which set of {exercise}").format(**names), row.amounts)
        self.number = Stepper(
            self.tr("How much, {exercise}").format(**names), 1, row.largest, unit=row.unit
        )
        self.save = Button(self.tr("Save"), "primary", "small", "check")
        self.close_button = Button(self.tr("Close"), "text", "small")
        self.save.setAccessibleName(self.tr("Save this set of {exercise}").format(**names))
        self.close_button.setAccessibleName(
            self.tr("Close without a change of {exercise}").format(**names)
        )
        asked = WrapRow(self.which, self.number, gap=12, apart=False)
        pressed = WrapRow(self.save, self.close_button, gap=8, apart=False)
        self.body.addLayout(boxes.column(WrapRow(asked, pressed, gap=16, apart=False)))
        self.which.chosen.connect(self._choose)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.put_away)
        self.hide()

    def show_row(self, row: ExerciseRow) -> None:
        """Offer the sets as they stand now; a row that can't be changed puts the panel away."""
        self._row = row
        self.which.set_options(row.amounts)
        if not row.can_log and not self.isHidden():
            self.put_away()

    def open(self, key: str) -> None:
        """Ask for the set of that key."""
        self._choose(key)
        self.show()
        self.number.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.number.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
        else:
            super().keyPressEvent(event)

    @Slot()
    def put_away(self) -> None:
        """Close without a change."""
        self.hide()
        self.closed.emit()

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.which.choose(key)
        places = {place.key: place.amount for place in self._row.places}
        likely = self._row.places[-1].amount if self._row.places else 1
        self.number.show_value(places.get(key, likely))

    @Slot()
    def _save(self) -> None:
        key = self.which.choice
        if key is not None:
            self.saved.emit(key, int(self.number.value))
            self.put_away()
