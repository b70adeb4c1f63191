"""What a measure said before: a small chart, or the same as a table that can be corrected."""

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.ui.tabs.pain.measure_chart import MeasureChart, ScoreChart
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.settling import Settling
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class HistoryState(Struct, frozen=True):
    """Answers given before.

    Attributes:
        empty: said instead while there are none; else empty.
        chart: the scores that there are.
        headers, lines: the table, the newest answer first.
        ids: of the answers, one a line.
        sets: key and name of each set of activities, if there are several.
        shown: key of the set that is shown.
    """

    empty: str
    chart: ScoreChart
    headers: tuple[str, ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()
    ids: tuple[str, ...] = ()
    sets: tuple[tuple[str, str], ...] = ()
    shown: str = ""


class HistoryCard(Card):
    """Shows one of the two; below the table an answer is changed or deleted.

    Args:
        name: what the table holds, for assistive technology.

    Signals:
        set_chosen: key of a set of activities.
        change_wanted, delete_wanted: id of an answer.
    """

    set_chosen = Signal(str)
    change_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(
        self, name: str, settling: Settling | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._shown: HistoryState | None = None
        self._writable = True
        self._settling = settling or Settling()
        self._empty = Label("", role="text_muted", wrap=True)
        self.sets = ChoiceBox(self.tr("Which activities"), ())
        words = self.tr("Show as table")
        self.as_table = Switch(words, words=False)
        turn = QWidget()
        turn.setLayout(boxes.row(Label(words, "small", "text_muted"), self.as_table, gap=8))
        self._turn_row = turn
        self.chart = MeasureChart()
        self.table = RecordTable(name)
        self.change = Button(self.tr("Change answer"), "secondary", "small", "pencil")
        self.delete = Button(self.tr("Delete answer"), "text", "small", "trash")
        listed = QWidget()
        acts = WrapRow(self.change, self.delete, gap=8, apart=False)
        listed.setLayout(boxes.column(self.table, acts, gap=12))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(listed)
        title = Label(self.tr("Your answers so far"), "h2", wrap=True)
        self.body.addWidget(WrapRow(title, turn))
        for part in (self._empty, self.sets, self._pages):
            self.body.addWidget(part)
        self._connect()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches here, in order."""
        return self.as_table, self.sets, self.chart, self.table, self.change, self.delete

    def show_history(self, state: HistoryState, *, writable: bool) -> None:
        """Show these answers."""
        self._writable = writable
        if state != self._shown:
            self._shown = state
            row = self.table.currentIndex().row()
            if not set(self._ids) <= set(state.ids):
                self._settling.close_up()
            self._ids = state.ids
            self._empty.setText(state.empty)
            self.chart.show_chart(state.chart)
            self.table.show_rows(state.headers, state.lines)
            if state.lines:
                self.table.selectRow(min(max(row, 0), len(state.lines) - 1))
            self.sets.set_options(state.sets)
            self.sets.choose(state.shown)
        self._empty.setVisible(bool(state.empty))
        self.sets.setVisible(len(state.sets) > 1)
        for part in (self._turn_row, self._pages):
            part.setVisible(bool(state.lines))
        for button in (self.change, self.delete):
            button.setEnabled(writable and bool(state.lines))

    def _connect(self) -> None:
        self.as_table.toggled.connect(self._turn)
        self.sets.chosen.connect(self.set_chosen)
        self.table.row_opened.connect(self._open)
        self.change.clicked.connect(self._change)
        self.delete.clicked.connect(self._delete)

    @Slot(bool)
    def _turn(self, to_table: bool) -> None:  # noqa: FBT001 - a signal's value
        self._pages.setCurrentIndex(1 if to_table else 0)

    @Slot(int)
    def _open(self, row: int) -> None:
        if self._writable and 0 <= row < len(self._ids):
            self.change_wanted.emit(self._ids[row])

    @Slot()
    def _change(self) -> None:
        self._open(self.table.currentIndex().row())

    @Slot()
    def _delete(self) -> None:
        row = self.table.currentIndex().row()
        if self._settling.settled and 0 <= row < len(self._ids):
            self.delete_wanted.emit(self._ids[row])
