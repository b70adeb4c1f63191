"""The chart, or the same days as a table."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.reporting.figure import pain_figure
from backcare_desktop.ui.tabs.pain.state import ChartState, TableState
from backcare_desktop.ui.tabs.pain.table import DayTable
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.chart_canvas import ChartCanvas
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.switch import Switch


class ChartCard(Card):
    """Shows one of the two; the table is filled when it is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart_state: ChartState | None = None
        self._table_state: TableState | None = None
        self._title = Label("", "h2")
        self._notice = Label("", role="text_muted", wrap=True)
        self._notice.hide()
        show_table = self.tr("Show as table")
        self.as_table = Switch(show_table, words=False)
        self.as_table.toggled.connect(self._turn)
        self.canvas = ChartCanvas()
        self.table = DayTable(self.tr("Pain by day"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self.table)
        self.body.addLayout(
            boxes.row(
                self._title, None, Label(show_table, "small", "text_muted"), self.as_table, gap=8
            )
        )
        self.body.addWidget(self._notice)
        self.body.addWidget(self._pages)

    def set_state(self, chart: ChartState, table: TableState) -> None:
        """Show other days; the same ones again cost nothing."""
        if chart is self._chart_state and table is self._table_state:
            return
        self._chart_state, self._table_state = chart, table
        self._title.setText(chart.title)
        self._notice.setText(chart.notice)
        self._notice.setVisible(bool(chart.notice))
        self.canvas.set_description(chart.name, chart.description)
        self.canvas.set_figure(partial(pain_figure, chart.chart, chart.words), chart.readings)
        self._turn(self.as_table.isChecked())

    @Slot(bool)
    def _turn(self, to_table: bool) -> None:  # noqa: FBT001 - a signal's value
        if to_table and self._table_state is not None:
            self.table.set_state(self._table_state)
        self._pages.setCurrentWidget(self.table if to_table else self.canvas)
