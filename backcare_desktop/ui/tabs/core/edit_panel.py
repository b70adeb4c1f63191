"""The numbers of one exercise of a programme, and what else can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, MOST_SETS
from backcare_desktop.core.programme import amount
from backcare_desktop.core.programme_draft import ItemField
from backcare_desktop.core.routine import LONGEST_REST_S
from backcare_desktop.ui.tabs.core.edit_state import OpenedItem
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ItemPanel(Card):
    """Steppers, a switch for the sides, and buttons.

    ``up``, ``down`` and ``remove`` are there to connect to.

    Signals:
        number_changed: name of an ItemField, and the number.
        each_side_changed: whether it is done on each side.
        settled: a button or key was let go, or typing is over.
    """

    number_changed = Signal(str, int)
    each_side_changed = Signal(bool)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16, gap=16, fill="surface_sunken", radius="control")
        self._tiles = Tiles(150, 16)
        self._shown: dict[Stepper, QWidget] = {}
        seconds = self.tr(" s")
        self.hold = self._stepper(
            ItemField.AMOUNT, self.tr("Hold for"), 1, LONGEST_HOLD_S, 5, seconds
        )
        self.reps = self._stepper(ItemField.AMOUNT, self.tr("Repetitions"), 1, MOST_REPS, 1)
        self.sets = self._stepper(ItemField.SETS, self.tr("Sets"), 1, MOST_SETS, 1)
        self.rest = self._stepper(
            ItemField.REST_S, self.tr("Pause between sets"), 0, LONGEST_REST_S, 5, seconds
        )
        self.most_hold = self._stepper(
            ItemField.MOST, self.tr("Grows up to"), 1, LONGEST_HOLD_S, 5, seconds
        )
        self.most_reps = self._stepper(ItemField.MOST, self.tr("Grows up to"), 1, MOST_REPS, 1)
        self.each_side = Switch(self.tr("On each side"))
        self.up = Button(self.tr("Move up"), "secondary", "small", "chevron-up")
        self.down = Button(self.tr("Move down"), "secondary", "small", "chevron-down")
        self.remove = Button(self.tr("Take out"), "secondary", "small", "trash")
        words = Label(self.each_side.accessibleName(), wrap=True)
        self.body.addWidget(self._tiles)
        self.body.addLayout(boxes.row(self.each_side, words, None, gap=10))
        moving = WrapRow(self.up, self.down, gap=8, apart=False)
        self.body.addWidget(WrapRow(moving, self.remove, gap=8))
        self.each_side.clicked.connect(self.each_side_changed)

    def show_item(self, opened: OpenedItem) -> None:
        """Show an exercise's numbers."""
        item, holds = opened.item, bool(opened.item.dose.hold_s)
        number = amount(item.dose)
        values = {
            self.hold: (number, holds),
            self.reps: (number, not holds),
            self.sets: (item.dose.sets, True),
            self.rest: (item.rest_s, True),
            self.most_hold: (item.most, holds and opened.grows),
            self.most_reps: (item.most, not holds and opened.grows),
        }
        for stepper, (value, shown) in values.items():
            if shown:
                stepper.show_value(value)
            self._shown[stepper].setVisible(shown)
        self.each_side.setChecked(item.dose.each_side)
        focus.enable(self.up, on=not opened.first, otherwise=self.down)
        focus.enable(self.down, on=not opened.last, otherwise=self.up)
        for button, words in (
            (self.up, self.tr("Move up {name}")),
            (self.down, self.tr("Move down {name}")),
            (self.remove, self.tr("Take out {name}")),
        ):
            button.setAccessibleName(words.format(name=opened.name))

    def _stepper(
        self, field: ItemField, name: str, least: int, most: int, step: int, unit: str = ""
    ) -> Stepper:
        stepper = Stepper(name, least, most, step, unit)
        stepper.setObjectName(field.value)
        stepper.changed.connect(self._set_number)
        stepper.settled.connect(self.settled)
        holder = QWidget()
        holder.setLayout(boxes.column(Label(name, "small", wrap=True, weight=600), stepper, gap=4))
        self._shown[stepper] = holder
        self._tiles.add(holder)
        return stepper

    @Slot(float)
    def _set_number(self, value: float) -> None:
        self.number_changed.emit(self.sender().objectName(), round(value))
