"""The comeback, opened to change it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.training.comeback_keeper import (
    ComebackForm,
    ComebackKeeper,
    ItemRow,
    WeekRow,
)
from backcare_desktop.ui.tabs.training.parts import Filled
from backcare_desktop.ui.tabs.training.state import Options
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ComebackPage(Page):
    """One card a week; each item with its days, a lift with its share too."""

    def __init__(self, keeper: ComebackKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wrap=True)
        self._keeper = keeper
        self._weeks: list[WeekCard] = []
        self._cards = Filled(20)
        self.save = Button(self.tr("Save"), "primary", icon="check")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.drop = Button(self.tr("Put the comeback away"), "text", icon="close")
        main = WrapRow(self.save, self.cancel, gap=12, apart=False)
        self.body.addWidget(WrapRow(main, self.drop))
        self.body.addWidget(self._cards)
        self.body.addStretch(1)
        self.save.clicked.connect(keeper.save)
        self.cancel.clicked.connect(keeper.cancel)
        self.drop.clicked.connect(keeper.drop)

    def show_form(self, form: ComebackForm, *, first: bool) -> None:
        """Show the comeback as it is now."""
        self.set_title(form.title)
        self.drop.setVisible(form.follows)
        if len(self._weeks) != len(form.weeks):
            self._weeks = [
                WeekCard(number, self._keeper) for number in range(1, len(form.weeks) + 1)
            ]
            self._cards.fill(self._weeks)
        for card, week in zip(self._weeks, form.weeks, strict=True):
            card.show_week(week, form.choices)
        if first:
            self.verticalScrollBar().setValue(0)
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)


class WeekCard(Card):
    """A week and what can be added to it."""

    def __init__(self, number: int, keeper: ComebackKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._keeper = keeper
        self._title = Label("", "h2", wrap=True)
        self._gates = Label("", "small", "text_muted", wrap=True)
        self.rows: list[ItemLine] = []
        self._rows = Filled(10)
        self.choice = ChoiceBox(self.tr("What to add to week {n}").format(n=number), ())
        self.add = Button(self.tr("Add"), "secondary", icon="plus")
        self.add.setAccessibleName(self.tr("Add to week {n}").format(n=number))
        for part in (self._title, self._gates, self._rows):
            self.body.addWidget(part)
        self.body.addWidget(WrapRow(self.choice, self.add, gap=8, apart=False))
        self.add.clicked.connect(self._add)
        self.choice.chosen.connect(self._on_chosen)

    def show_week(self, week: WeekRow, choices: Options) -> None:
        """Show what the week holds; lines that only have other numbers stay where they are."""
        self._title.setText(week.title)
        self._gates.setText(week.gates)
        if not self.choice.count():
            self.choice.set_options(choices)
        self.add.setEnabled(week.has_room and self.choice.choice is not None)
        kinds = [(row.name, row.percent is None) for row in week.items]
        if [line.kind for line in self.rows] != kinds:
            self.rows = [
                ItemLine(self._number, index, row, self._keeper)
                for index, row in enumerate(week.items)
            ]
            self._rows.fill(self.rows)
        for line, row in zip(self.rows, week.items, strict=True):
            line.show_row(row)

    @Slot(str)
    def _on_chosen(self, _key: str) -> None:
        self.add.setEnabled(len(self.rows) > 0)

    @Slot()
    def _add(self) -> None:
        if self.choice.choice is not None:
            self._keeper.add(self._number, self.choice.choice)


class ItemLine(QWidget):
    """An item: its name, its days, its share, and a button that removes it."""

    def __init__(self, week: int, index: int, row: ItemRow, keeper: ComebackKeeper) -> None:
        super().__init__()
        self.kind = (row.name, row.percent is None)
        self._at = (week, index)
        self._keeper = keeper
        where = self.tr("{name}, week {n}, line {line}").format(
            name=row.name, n=week, line=index + 1
        )
        self._dose = Label("", "small", "text_muted", wrap=True)
        names = QWidget()
        names.setLayout(boxes.column(Label(row.name, weight=600, wrap=True), self._dose, gap=0))
        days_name = self.tr("Days a week: {item}").format(item=where)
        self.days = Stepper(days_name, 1, 7, 1, self.tr(" days"))
        share_name = self.tr("Share of the usual load: {item}").format(item=where)
        self.percent = Stepper(share_name, 10, 100, 5, self.tr(" %"))
        self.percent.setVisible(row.percent is not None)
        remove = self.tr("Remove {item}").format(item=where)
        self.remove = Button(remove, "text", "small", "trash", icon_only=True)
        numbers = QWidget()
        numbers.setLayout(boxes.row(self.percent, self.days, self.remove, gap=8))
        self.setLayout(boxes.column(Divider(), WrapRow(names, numbers), gap=10))
        self.days.changed.connect(self._on_days)
        self.percent.changed.connect(self._on_percent)
        self.remove.clicked.connect(self._on_remove)

    def show_row(self, row: ItemRow) -> None:
        """Show the item's numbers."""
        self._dose.setText(row.dose)
        self._dose.setVisible(bool(row.dose))
        self.days.show_value(row.days)
        if row.percent is not None:
            self.percent.show_value(row.percent)
        self.remove.setEnabled(row.removable)

    @Slot(float)
    def _on_days(self, days: float) -> None:
        self._keeper.set_days(*self._at, int(days))

    @Slot(float)
    def _on_percent(self, percent: float) -> None:
        self._keeper.set_percent(*self._at, int(percent))

    @Slot()
    def _on_remove(self) -> None:
        self._keeper.remove(*self._at)
