"""The load plan, and what comes next."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.training.plan_table import PlanTable
from backcare_desktop.ui.tabs.training.state import NextState, PlanState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.step_chart import StepChart
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class PlanCard(Card):
    """Table and steps of the weeks to come.

    Signals:
        lift_chosen: id of the lift to look at.
        unit_chosen: ``kg`` or ``lb``.
        add_wanted: a lift that isn't there yet.
        adjust_wanted: id of a lift to change.
        back_wanted: a setback; plan anew.
    """

    lift_chosen = Signal(str)
    unit_chosen = Signal(str)
    add_wanted = Signal()
    adjust_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self.unit = Segmented(
            self.tr("Show loads in"),
            (Option("kg", self.tr("kg")), Option("lb", self.tr("lb"))),
        )
        self.body.addWidget(WrapRow(Label(self.tr("Load plan"), "h2"), self.unit))
        self._about = Label("", "small", "text_muted", wrap=True)
        self.body.addWidget(self._about)
        self.lift = ChoiceBox(self.tr("Lift to look at"), ())
        self.adjust = Button(self.tr("Adjust"), "text", "small", "pencil")
        self._choose = WrapRow(self.lift, self.adjust, gap=8, apart=False)
        self.body.addWidget(self._choose)
        self._setback = self._made_setback()
        self.body.addWidget(self._setback)
        self._notices = Label("", wrap=True)
        self.body.addWidget(self._notices)
        self._planless = Label("", wrap=True)
        self.body.addWidget(self._planless)
        self.make = Button("", "secondary", "small", "plus")
        self.body.addLayout(boxes.row(self.make, None))
        self.make.clicked.connect(self._want_adjust)
        self.table = PlanTable(self.tr("Loads by week"))
        self.body.addWidget(self.table)
        self._others = Label("", "small", "text_muted", wrap=True)
        self.body.addWidget(self._others)
        self.chart = StepChart()
        self.body.addWidget(self.chart)
        self._divider = Divider()
        self.body.addWidget(self._divider)
        self._rule = Label("", role="text_muted", wrap=True)
        self.body.addWidget(self._rule)
        self._source = Disclosure(self.tr("Where this comes from"))
        self.body.addWidget(self._source)
        self._empty = Label(
            self.tr("Name a lift and your usual load. The plan begins at half of it."),
            role="text_muted",
            wrap=True,
        )
        self.body.addWidget(self._empty)
        self.add = Button(self.tr("Add a lift"), "secondary", "small", "plus")
        self.body.addLayout(boxes.row(self.add, None))
        self._more_lifts = 0
        self.table.left_out_changed.connect(self._tell_others)
        self.lift.chosen.connect(self.lift_chosen)
        self.unit.chosen.connect(self.unit_chosen)
        self.add.clicked.connect(self._want_add)
        self.adjust.clicked.connect(self._want_adjust)

    def show_plan(self, plan: PlanState, *, can_save: bool) -> None:
        """Show another plan."""
        self._chosen = plan.chosen
        self.unit.choose(plan.unit)
        self.unit.setVisible(bool(plan.lifts))
        self._about.setText(plan.about)
        self._about.setVisible(bool(plan.about))
        self.lift.set_options(plan.lifts)
        self.lift.choose(plan.chosen)
        self._choose.setVisible(bool(plan.lifts))
        self.adjust.setEnabled(can_save)
        self.add.setEnabled(can_save)
        self._planless.setText(plan.planless)
        self._planless.setVisible(bool(plan.planless))
        self.make.setText(plan.make)
        self.make.setVisible(bool(plan.make))
        self.make.setEnabled(can_save)
        self.make.updateGeometry()
        self.table.set_plan(plan)
        self.table.setVisible(bool(plan.rows))
        self._more_lifts = plan.more_lifts
        self._tell_others()
        self.chart.show_bars(plan.bars, plan.chart_name, plan.chart_text)
        self.chart.setVisible(bool(plan.bars))
        self._divider.setVisible(bool(plan.bars))
        self._say(plan, can_save=can_save)

    @Slot()
    def _tell_others(self) -> None:
        """How to see the lifts that the table has no room for."""
        count = self._more_lifts + self.table.left_out
        text = self.tr("{count} more lifts have a plan. Choose one above to see its loads.")
        if count == 1:
            text = self.tr("One more lift has a plan. Choose it above to see its loads.")
        self._others.setText(text.format(count=count))
        self._others.setVisible(count > 0)

    def _say(self, plan: PlanState, *, can_save: bool) -> None:
        self._reason.setText(plan.setback)
        self._setback.setVisible(bool(plan.setback))
        self.back.setEnabled(can_save)
        self._notices.setText("\n".join(plan.notices))
        self._notices.setVisible(bool(plan.notices))
        self._rule.setText(plan.rule)
        self._rule.setVisible(bool(plan.bars and plan.rule))
        self._source.set_words(plan.source if plan.bars else "", self.tr("Load plan"))
        self._empty.setVisible(not plan.lifts)

    def _made_setback(self) -> Card:
        card = Card(padding=16, gap=8, fill="warning_soft", border="warning", radius="control")
        self._reason = Label("", wrap=True)
        line = boxes.row(Icon("warning", "warning", 20), self._reason, gap=10)
        line.setStretchFactor(self._reason, 1)
        card.body.addLayout(line)
        self.back = Button(self.tr("Step back now"), "secondary", "small")
        self.back.clicked.connect(self._want_back)
        card.body.addLayout(boxes.row(self.back, None))
        return card

    @Slot()
    def _want_add(self) -> None:
        self.add_wanted.emit()

    @Slot()
    def _want_adjust(self) -> None:
        self.adjust_wanted.emit(self._chosen)

    @Slot()
    def _want_back(self) -> None:
        self.back_wanted.emit()


class NextCard(Card):
    """The next lift in one line, and what it waits for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self._title = Label("", "h3", wrap=True)
        self._text = Label("", "small", "text_muted", wrap=True)
        words = QWidget()
        words.setLayout(boxes.column(self._title, self._text, gap=2))
        line = boxes.row(Icon("training", "primary", 24, tile=44), words, gap=14)
        line.setStretchFactor(words, 1)
        self.body.addLayout(line)

    def show_next(self, coming: NextState) -> None:
        """Show what comes next."""
        self._title.setText(coming.title)
        self._text.setText(coming.text)
