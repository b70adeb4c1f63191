"""The comeback, opened to change it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.comeback import MOST_TIMES_A_DAY
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, MOST_SETS
from backcare_desktop.ui.tabs.training.comeback_form import ComebackForm, ItemRow, WeekRow
from backcare_desktop.ui.tabs.training.comeback_keeper import ComebackKeeper
from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.tabs.training.parts import Filled
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.note_field import NoteField
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ComebackPage(Page):
    """One card a week: its words, its items with their numbers."""

    def __init__(self, keeper: ComebackKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._writable = True
        self.weeks: list[WeekCard] = []
        self._cards = Filled(20)
        self.save = Button(self.tr("Save"), "primary", icon="check")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.undo = Button(self.tr("Undo"), "text", icon="undo")
        self.template = Button(self.tr("Back to the template"), "text")
        self.drop = Button(self.tr("Put the comeback away"), "text", icon="close")
        first = WrapRow(self.save, self.cancel, gap=12, apart=False)
        main = WrapRow(first, self.undo, gap=12, apart=False)
        rest = WrapRow(self.template, self.drop, gap=8, apart=False)
        self.body.addWidget(WrapRow(main, rest))
        self.body.addWidget(self._cards)
        self.body.addStretch(1)
        self.save.clicked.connect(keeper.save)
        self.cancel.clicked.connect(keeper.cancel)
        self.undo.clicked.connect(keeper.undo)
        self.template.clicked.connect(keeper.take_template)
        self.drop.clicked.connect(keeper.drop)
        keeper.refused.connect(self._show_wrong)

    def show_form(self, form: ComebackForm, *, first: bool) -> None:
        """Show the comeback as it is now."""
        self.set_title(form.title)
        self.drop.setVisible(form.follows)
        self.undo.setEnabled(form.undoable)
        if len(self.weeks) != len(form.weeks):
            held = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.weeks = [
                WeekCard(number, self._keeper) for number in range(1, len(form.weeks) + 1)
            ]
            self._cards.fill(self.weeks)
            if held:
                self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        for card, week in zip(self.weeks, form.weeks, strict=True):
            card.show_week(week, form)
        if first:
            self.verticalScrollBar().setValue(0)
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_writable(self, *, writable: bool) -> None:
        """Allow saving, or don't; the form can be left at any time."""
        self.save.setEnabled(writable)
        self.drop.setEnabled(writable)

    @Slot(int)
    def _show_wrong(self, number: int) -> None:
        self.ensureWidgetVisible(self.weeks[number - 1].show_wrong())


class WeekCard(Card):
    """A week: its words, what it holds, and what can be added to it."""

    def __init__(self, number: int, keeper: ComebackKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._keeper = keeper
        self._name = Label("", "h2", wrap=True)
        self._gates = Label("", "small", "text_muted", wrap=True)
        self.title = TextField(self.tr("Title of week {n}").format(n=number))
        self.text = NoteField(self.tr("What to know of week {n}").format(n=number))
        self.rows: list[ItemLine] = []
        self._rows = Filled(10)
        self.choice = ChoiceBox(self.tr("What to add to week {n}").format(n=number), ())
        self.add = Button(self.tr("Add"), "secondary", icon="plus")
        self.add.setAccessibleName(self.tr("Add to week {n}").format(n=number))
        self.again = Button(self.tr("Add a week like this"), "text", "small", "plus")
        self.again.setAccessibleName(self.tr("Add a week like week {n}").format(n=number))
        self.remove = Button(self.tr("Remove this week"), "text", "small", "trash")
        self.remove.setAccessibleName(self.tr("Remove week {n}").format(n=number))
        weeks = WrapRow(self.again, self.remove, gap=4, apart=False)
        self.body.addWidget(WrapRow(self._name, weeks))
        for part in (self._gates, self.title, self.text, self._rows):
            self.body.addWidget(part)
        self.body.addWidget(WrapRow(self.choice, self.add, gap=8, apart=False))
        self.add.clicked.connect(self._add)
        self.again.clicked.connect(self._add_week)
        self.remove.clicked.connect(self._remove_week)
        self.choice.chosen.connect(self._on_chosen)
        self.title.edited.connect(self._write)
        self.text.edited.connect(self._write)

    def show_week(self, week: WeekRow, form: ComebackForm) -> None:
        """Show what the week holds; lines that only have other numbers stay where they are."""
        self._name.setText(week.name)
        self._gates.setText(week.gates)
        self._gates.setVisible(bool(week.gates))
        self.title.input.show_text(week.title)
        self.title.set_problem(week.title_problem)
        self.text.show_text(week.text)
        self.text.set_problem(week.text_problem)
        self.again.setEnabled(form.more_weeks)
        self.remove.setEnabled(form.fewer_weeks)
        self._show_choices(form.choices, has_room=week.has_room)
        kinds = [_kind(row) for row in week.items]
        if [line.kind for line in self.rows] != kinds:
            self.rows = [
                ItemLine(self._number, index, row, self._keeper)
                for index, row in enumerate(week.items)
            ]
            self._rows.fill(self.rows)
        for line, row in zip(self.rows, week.items, strict=True):
            line.show_row(row)

    def show_wrong(self) -> QWidget:
        """Lead to the field that can't be read; it is returned."""
        wrong_title = self.title.input.accessibleDescription()
        field: TextField | NoteField = self.title if wrong_title else self.text
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(field.input, field.input.accessibleDescription(), assertive=True)
        return field

    def _show_choices(self, choices: Options, *, has_room: bool) -> None:
        self._has_room = has_room
        if not self.choice.count():
            self.choice.set_options(choices)
        self.add.setEnabled(has_room and self.choice.choice is not None)

    @Slot(str)
    def _on_chosen(self, _key: str) -> None:
        self.add.setEnabled(self._has_room)

    @Slot()
    def _add(self) -> None:
        if self.choice.choice is not None:
            self._keeper.add(self._number, self.choice.choice)

    @Slot()
    def _write(self) -> None:
        self._keeper.write(self._number, self.title.input.text(), self.text.text)

    @Slot()
    def _add_week(self) -> None:
        self._keeper.add_week(self._number)

    @Slot()
    def _remove_week(self) -> None:
        self._keeper.remove_week(self._number)


class ItemLine(QWidget):
    """An item: its name, its numbers, and a button that removes it."""

    def __init__(self, week: int, index: int, row: ItemRow, keeper: ComebackKeeper) -> None:
        super().__init__()
        self.kind = _kind(row)
        self._at = (week, index)
        self._keeper = keeper
        where = self.tr("{name}, week {n}, line {line}").format(
            name=row.name, n=week, line=index + 1
        )
        self._dose = Label("", "small", "text_muted", wrap=True)
        names = QWidget()
        names.setLayout(boxes.column(Label(row.name, weight=600, wrap=True), self._dose, gap=0))
        self.numbers = self._made_numbers(row, where)
        remove = self.tr("Remove {item}").format(item=where)
        self.remove = Button(remove, "text", "small", "trash", icon_only=True)
        beside = Tiles(150, 8)
        for number in self.numbers.values():
            beside.add(number)
        head = boxes.row(names, self.remove, gap=8)
        head.setStretchFactor(names, 1)
        self.setLayout(boxes.column(Divider(), head, beside, gap=10))
        self.remove.clicked.connect(self._on_remove)

    def show_row(self, row: ItemRow) -> None:
        """Show the item's numbers."""
        self._dose.setText(row.dose)
        self._dose.setVisible(bool(row.dose))
        for name, value in _numbers(row).items():
            self.numbers[name].show_value(value)
        self.remove.setEnabled(row.removable)

    def _made_numbers(self, row: ItemRow, where: str) -> dict[str, "NumberStepper"]:
        kinds = {
            "percent": (self.tr("Share of the usual load: {item}"), (10, 100, 5), self.tr(" %")),
            "hold_s": (self.tr("Hold: {item}"), (1, LONGEST_HOLD_S, 5), self.tr(" s")),
            "reps": (self.tr("Repetitions: {item}"), (1, MOST_REPS, 1), self.tr(" reps")),
            "sets": (self.tr("Sets: {item}"), (1, MOST_SETS, 1), self.tr(" sets")),
            "times": (
                self.tr("Times a day: {item}"),
                (1, MOST_TIMES_A_DAY, 1),
                self.tr(" × a day"),
            ),
            "days": (self.tr("Days a week: {item}"), (1, 7, 1), self.tr(" days")),
        }
        once = {"reps": self.tr(" rep"), "sets": self.tr(" set"), "days": self.tr(" day")}
        found = {}
        for name in _numbers(row):
            title, bounds, unit = kinds[name]
            units = (once.get(name, unit), unit)
            found[name] = NumberStepper(name, title.format(item=where), bounds, units)
            found[name].turned.connect(self._on_number)
        return found

    @Slot(str, int)
    def _on_number(self, name: str, value: int) -> None:
        self._keeper.set_number(*self._at, name, value)

    @Slot()
    def _on_remove(self) -> None:
        self._keeper.remove(*self._at)


class NumberStepper(Stepper):
    """A stepper that says which number it is.

    Signals:
        turned: name of the number, and the number.

    Args:
        key: name of the number.
        name: accessible name.
        bounds: the least, the most, and what one press changes.
        units: what follows 1, and what follows other numbers.
    """

    turned = Signal(str, int)

    def __init__(
        self, key: str, name: str, bounds: tuple[int, int, int], units: tuple[str, str]
    ) -> None:
        super().__init__(name, *bounds, units[1])
        self._key = key
        self._units = units
        self.changed.connect(self._turn)
        self._name_unit()

    def show_value(self, value: float) -> None:
        """Show another number without reporting it."""
        super().show_value(value)
        self._name_unit()

    def _name_unit(self) -> None:
        one, many = self._units
        unit = one if self.value == 1 else many
        if self.number.suffix() != unit:
            self.number.setSuffix(unit)

    @Slot(float)
    def _turn(self, value: float) -> None:
        self._name_unit()
        self.turned.emit(self._key, int(value))


def _numbers(row: ItemRow) -> dict[str, int]:
    """The numbers that an item has, in the order they stand."""
    all_of_them = {
        "percent": row.percent,
        "hold_s": row.hold_s,
        "reps": row.reps,
        "sets": row.sets,
        "times": row.times,
        "days": row.days,
    }
    return {name: value for name, value in all_of_them.items() if value is not None}


def _kind(row: ItemRow) -> tuple[str, tuple[str, ...]]:
    """What two rows share that differ in their numbers only."""
    return row.name, tuple(_numbers(row))
