"""One exercise over time: a chart or a table, and how the weeks were kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.ui.tabs.core.state import HistoryState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.progress_chart import ProgressChart
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class HistoryView(Page):
    """A page behind the day's.

    Signals:
        exercise_chosen: the id of an exercise.
        day_opened: the ISO date of a day.
    """

    exercise_chosen = Signal(str)
    day_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Core"), self.tr("History"))
        self.back = Button(self.tr("Back to today"), "secondary", "normal", "arrow-left")
        self.add_to_title(self.back)
        self.set_way_back(self.back)
        self._days: tuple[str, ...] = ()
        self._empty = Label("", "lead", "text_muted", wrap=True)
        self._kept = Label("", role="text_muted", wrap=True)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._kept)
        self.body.addWidget(self._made_card())
        self.body.addStretch(1)

    def _made_card(self) -> Card:
        self.exercise = ChoiceBox(self.tr("Exercise"), ())
        show_table = self.tr("Show as table")
        self.as_table = Switch(show_table, words=False)
        self.chart = ProgressChart()
        self.table = RecordTable(self.tr("Days of this exercise"))
        self.open_row = Button(self.tr("Open this day"), "secondary", "small")
        self._pages = QStackedWidget()
        listed = QWidget()
        listed.setLayout(boxes.column(self.table, boxes.row(self.open_row, None), gap=12))
        self._pages.addWidget(self.chart)
        self._pages.addWidget(listed)
        turn = QWidget()
        turn.setLayout(boxes.row(Label(show_table, "small", "text_muted"), self.as_table, gap=8))
        self._card = Card()
        self._card.body.addWidget(WrapRow(self.exercise, turn))
        self._card.body.addWidget(self._pages)
        self.exercise.chosen.connect(self.exercise_chosen)
        self.as_table.toggled.connect(self._turn)
        self.table.row_opened.connect(self._open)
        self.open_row.clicked.connect(self._open_current)
        return self._card

    def show_history(self, history: HistoryState) -> None:
        """Show an exercise."""
        self._days = history.days
        self._empty.setText(history.empty)
        self._empty.setVisible(bool(history.empty))
        self._kept.setText(history.kept)
        self._kept.setVisible(bool(history.kept))
        self._card.setVisible(not history.empty)
        self.exercise.set_options(history.exercises)
        self.exercise.choose(history.shown)
        self.chart.show_points(history.points, history.titles, history.name, history.description)
        self.table.show_rows(history.headers, history.lines)
        if history.lines:
            self.table.selectRow(0)

    @Slot(bool)
    def _turn(self, to_table: bool) -> None:  # noqa: FBT001 - a signal's value
        self._pages.setCurrentIndex(1 if to_table else 0)

    @Slot(int)
    def _open(self, row: int) -> None:
        self.day_opened.emit(self._days[row])

    @Slot()
    def _open_current(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self._open(row)
