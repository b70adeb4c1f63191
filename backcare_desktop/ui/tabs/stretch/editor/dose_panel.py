"""How much of a step is done, and what else can be done with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.routine_draft import BOUNDS, DoseField, DoseFlag
from backcare_desktop.ui.tabs.stretch.editor.state import OpenedStep
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class DosePanel(Card):
    """The numbers and switches of the opened step, and its buttons.

    Signals:
        number_changed: name of a DoseField, and the number.
        flag_changed: name of a DoseFlag, and whether it is on.
        kind_changed: ``hold_s`` or ``reps``.
        settled: a button or key was let go, or typing is over.
    """

    number_changed = Signal(str, float)
    flag_changed = Signal(str, bool)
    kind_changed = Signal(str)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16, gap=16, fill="surface_sunken", radius="control")
        self.kind = Segmented(
            self.tr("Hold or repeat"),
            (
                Option(DoseField.HOLD_S.value, self.tr("Hold")),
                Option(DoseField.REPS.value, self.tr("Repeat")),
            ),
            ticks=True,
        )
        self.steppers = {
            DoseField.HOLD_S: self._stepper(DoseField.HOLD_S, self.tr("Hold for"), 5),
            DoseField.REPS: self._stepper(DoseField.REPS, self.tr("Repetitions"), 1),
            DoseField.TEMPO_S: self._stepper(DoseField.TEMPO_S, self.tr("Each takes"), 0.5),
            DoseField.SETS: self._stepper(DoseField.SETS, self.tr("Sets"), 1),
            DoseField.REST_S: self._stepper(DoseField.REST_S, self.tr("Pause afterwards"), 5),
        }
        numbers = Tiles(150, 16)
        self._fields: dict[DoseField, QWidget] = {}
        for field, stepper in self.steppers.items():
            self._fields[field] = _titled(stepper)
            numbers.add(self._fields[field])
        self.each_side = Switch(self.tr("On each side"))
        self.untimed = Switch(self.tr("Untimed: press when done"))
        self.up = Button(self.tr("Move up"), "secondary", "small", "chevron-up")
        self.down = Button(self.tr("Move down"), "secondary", "small", "chevron-down")
        self.copy = Button(self.tr("Duplicate"), "secondary", "small", "copy")
        self.remove = Button(self.tr("Remove"), "secondary", "small", "trash")
        self.body.addLayout(boxes.row(self.kind, None))
        self.body.addWidget(numbers)
        self.body.addWidget(
            WrapRow(with_words(self.each_side), with_words(self.untimed), gap=40, apart=False)
        )
        self.body.addWidget(
            WrapRow(
                WrapRow(self.up, self.down, gap=8, apart=False),
                WrapRow(self.copy, self.remove, gap=8, apart=False),
                gap=8,
            )
        )
        self.kind.chosen.connect(self.kind_changed)
        self.each_side.clicked.connect(self._set_each_side)
        self.untimed.clicked.connect(self._set_untimed)

    def show_step(self, step: OpenedStep) -> None:
        """Show a step's numbers."""
        dose, holds = step.dose, bool(step.dose.hold_s)
        self.kind.choose(DoseField.HOLD_S if holds else DoseField.REPS)
        values = {
            DoseField.HOLD_S: dose.hold_s,
            DoseField.REPS: dose.reps,
            DoseField.TEMPO_S: dose.tempo_s,
            DoseField.SETS: dose.sets,
            DoseField.REST_S: step.rest_s,
        }
        for field, value in values.items():
            if value or field is DoseField.REST_S:
                self.steppers[field].show_value(value)
        self._fields[DoseField.HOLD_S].setVisible(holds)
        self._fields[DoseField.REPS].setVisible(not holds)
        self._fields[DoseField.TEMPO_S].setVisible(not holds)
        self.each_side.setChecked(dose.each_side)
        self.untimed.setChecked(dose.untimed)
        focus.enable(self.up, on=not step.first, otherwise=self.down)
        focus.enable(self.down, on=not step.last, otherwise=self.up)
        for button, words in (
            (self.up, self.tr("Move up {name}")),
            (self.down, self.tr("Move down {name}")),
            (self.copy, self.tr("Duplicate {name}")),
            (self.remove, self.tr("Remove {name}")),
        ):
            button.setAccessibleName(words.format(name=step.name))

    def _stepper(self, field: DoseField, name: str, step: float) -> Stepper:
        least, most = BOUNDS[field]
        seconds = field in {DoseField.HOLD_S, DoseField.TEMPO_S, DoseField.REST_S}
        unit = self.tr(" s") if seconds else ""
        stepper = Stepper(
            name, least, most, step, unit, decimals=2 if field is DoseField.TEMPO_S else 0
        )
        stepper.setObjectName(field.value)
        stepper.changed.connect(self._set_number)
        stepper.settled.connect(self.settled)
        return stepper

    @Slot(float)
    def _set_number(self, value: float) -> None:
        self.number_changed.emit(self.sender().objectName(), value)

    @Slot(bool)
    def _set_each_side(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        self.flag_changed.emit(DoseFlag.EACH_SIDE, on)

    @Slot(bool)
    def _set_untimed(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        self.flag_changed.emit(DoseFlag.UNTIMED, on)


def _titled(stepper: Stepper) -> QWidget:
    holder = QWidget()
    title = Label(stepper.number.accessibleName(), "small", weight=600)
    holder.setLayout(boxes.column(title, stepper, gap=4))
    return holder


def with_words(switch: Switch) -> QWidget:
    """A switch with its name beside it."""
    holder = QWidget()
    words = Label(switch.accessibleName(), wrap=True)
    line = boxes.row(switch, words, gap=10)
    line.setStretchFactor(words, 1)
    words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    holder.setLayout(line)
    return holder
