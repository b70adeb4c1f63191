"""The chart, or the same days as a table."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.reporting.chart_layout import wanted_height
from backcare_desktop.reporting.drawing import pain_drawing
from backcare_desktop.ui.tabs.pain.state import ChartState, PainState, TableState
from backcare_desktop.ui.tabs.pain.table_panel import TablePanel
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.chart_canvas import ChartCanvas
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ChartCard(Card):
    """Shows one of the two; the table is filled when it is looked at.

    Signals:
        day_opened: a day whose dot or line was opened.
        range_chosen: first and last day to be shown.
        reset_wanted: the span that was chosen before.
        panel_chosen: key of what is to be shown below the pain.
        save_wanted: a picture of the chart.
    """

    day_opened = Signal(object)
    range_chosen = Signal(object, object)
    reset_wanted = Signal()
    panel_chosen = Signal(str)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart_state: ChartState | None = None
        self._table_state: TableState | None = None
        self._title = Label("", "h2")
        self._notice = Label("", role="text_muted", wrap=True)
        self._notice.hide()
        show_table = self.tr("Show as table")
        self.as_table = Switch(show_table, words=False)
        self.canvas = ChartCanvas()
        self.table_panel = TablePanel(self.tr("Pain by day"))
        self.table = self.table_panel.table
        self._chart_page = self._made_chart_page()
        self.table_panel.hide()
        turn = QWidget()
        turn.setLayout(boxes.row(Label(show_table, "small", "text_muted"), self.as_table, gap=8))
        self.body.addWidget(WrapRow(self._title, turn))
        self.body.addWidget(self._made_free_range())
        for part in (self._notice, self._chart_page, self.table_panel):
            self.body.addWidget(part)
        self._connect()

    @property
    def shown(self) -> ChartState | None:
        """The chart that is shown."""
        return self._chart_state

    def _made_free_range(self) -> QWidget:
        self._days = Label("", "body_strong", wrap=True)
        self.reset = Button(self.tr("Reset"), "text", "small", "undo")
        self.reset.setAccessibleName(self.tr("Reset to the days chosen before"))
        self._free = WrapRow(self._days, self.reset, gap=8, apart=False)
        self._free.hide()
        return self._free

    def _made_chart_page(self) -> QWidget:
        below = self.tr("Below the chart")
        self.panel = ChoiceBox(below, ())
        self.save = Button(self.tr("Save picture"), "text", "small", "download")
        words = Label(below, "small", "text_muted")
        words.setBuddy(self.panel)
        choice = WrapRow(words, self.panel, gap=8, apart=False)
        self._missing = Label("", "small", "text_muted", wrap=True)
        page = QWidget()
        page.setLayout(boxes.column(self.canvas, WrapRow(choice, self.save), self._missing, gap=8))
        return page

    def _connect(self) -> None:
        self.as_table.toggled.connect(self._turn)
        self.canvas.opened.connect(self._open)
        self.canvas.range_chosen.connect(self.range_chosen)
        self.canvas.reset_range.connect(self.reset_wanted)
        self.reset.clicked.connect(self.reset_wanted)
        self.table.opened.connect(self.day_opened)
        self.panel.chosen.connect(self.panel_chosen)
        self.save.clicked.connect(self.save_wanted)

    def set_state(self, state: PainState) -> None:
        """Show other days; the same ones again cost nothing."""
        self._days.setText(state.free)
        self._free.setVisible(bool(state.free))
        chart, table = state.chart, state.table
        if chart is None or table is None:
            return
        if chart is self._chart_state and table is self._table_state:
            return
        self._chart_state, self._table_state = chart, table
        self._title.setText(chart.title)
        self._notice.setText(chart.notice)
        self._notice.setVisible(bool(chart.notice))
        self.canvas.set_description(chart.name, chart.description)
        self.canvas.set_figure(
            partial(pain_drawing, chart.chart, chart.words),
            chart.readings,
            partial(wanted_height, chart.chart, chart.words),
        )
        self.canvas.set_range(chart.shown)
        self._show_choice(chart)
        self._turn(self.as_table.isChecked())

    def _show_choice(self, chart: ChartState) -> None:
        self.panel.set_options(chart.panel.options)
        self.panel.choose(chart.panel.chosen)
        self.panel.setEnabled(len(chart.panel.options) > 1)
        self.panel.call(self.panel.accessibleName(), chart.panel.missing)
        self._missing.setText(chart.panel.missing)
        self._missing.setVisible(bool(chart.panel.missing))

    @Slot(object)
    def _open(self, day: date) -> None:
        """A dot that is a day opens it; one that is a month shows its days."""
        stretches = self._chart_state.stretches if self._chart_state is not None else {}
        if day in stretches:
            self.range_chosen.emit(*stretches[day])
        else:
            self.day_opened.emit(day)

    @Slot(bool)
    def _turn(self, to_table: bool) -> None:  # noqa: FBT001 - a signal's value
        if to_table and self._table_state is not None:
            self.table_panel.set_state(self._table_state)
        self._chart_page.setVisible(not to_table)
        self.table_panel.setVisible(to_table)
