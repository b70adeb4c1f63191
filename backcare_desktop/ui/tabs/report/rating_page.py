"""A table of ratings, looked at before anything of it is kept."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.reporting.rating_dates import DateOrder
from backcare_desktop.ui.tabs.report.import_page import ImportPage
from backcare_desktop.ui.tabs.report.import_state import NO_COLUMN, RatingState, Step
from backcare_desktop.ui.tabs.report.rating_importer import PARTS, RatingImporter
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.tick_box import TickBox
from backcare_desktop.ui.widgets.tiles import Tiles
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class RatingPage(ImportPage):
    """Which column is what, what would be kept, and what was done.

    Attributes:
        columns: the list of each part.
        header: whether the first line names the columns.
        order: whether day or month comes first.
        keep: the button that does it.
        table, refused: what would be kept, and the lines that can't be.
    """

    def __init__(self, importer: RatingImporter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import ratings"), importer, parent)
        self._importer = importer
        self._mapping = self._made_mapping()
        self.keep = Button("", "primary", icon="check")
        self._deeds = WrapRow(self.keep, self.undo, gap=12, apart=False)
        self._kept = Card()
        self.table = RecordTable(self.tr("Ratings as they will stand in your diary"))
        self._more = Label("", "small", "text_muted")
        self._kept.body.addWidget(Label(self.tr("What will be kept"), "h2", wrap=True))
        self._kept.body.addWidget(self.table)
        self._kept.body.addWidget(self._more)
        self._left = Card()
        self.refused = RecordTable(self.tr("Lines that can’t be taken"))
        self._left.body.addWidget(Label(self.tr("Lines that can’t be taken"), "h2", wrap=True))
        self._left.body.addWidget(self.refused)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._mapping)
        self.body.addWidget(WrapRow(self._deeds, self.leave, gap=12, apart=False))
        self.body.addWidget(self._kept)
        self.body.addWidget(self._left)
        self.body.addStretch(1)
        self._connect(importer)
        self.show_state(importer.state)

    def _made_mapping(self) -> Card:
        names = {
            "date": self.tr("Date"),
            "score": self.tr("Pain, 0 to 10"),
            "time": self.tr("Time"),
            "note": self.tr("Note"),
        }
        self.columns = {part: ChoiceBox(names[part], ()) for part in PARTS}
        tiles = Tiles(190, 16)
        for part in PARTS:
            tiles.add(_titled(names[part], self.columns[part]))
        self.header = TickBox(self.tr("The first line names the columns"))
        self.order = Segmented(
            self.tr("What comes first in a date such as 3/4/2025"),
            (
                Option(DateOrder.DMY.value, self.tr("The day: 3 April")),
                Option(DateOrder.MDY.value, self.tr("The month: 4 March")),
            ),
            ticks=True,
        )
        self._ordered = QWidget()
        asked = Label(self.tr("What comes first in a date such as 3/4/2025?"), wrap=True)
        self._ordered.setLayout(boxes.column(asked, boxes.row(self.order, None), gap=6))
        self._wrong = Label("", "small", "warning", wrap=True)
        card = Card()
        card.body.addWidget(Label(self.tr("Which column is what?"), "h2", wrap=True))
        for widget in (tiles, self.header, self._ordered, self._wrong):
            card.body.addWidget(widget)
        return card

    def _connect(self, importer: RatingImporter) -> None:
        for box in self.columns.values():
            box.chosen.connect(self._on_column)
        self.header.clicked.connect(importer.set_header)
        self.order.chosen.connect(importer.set_order)
        self.keep.clicked.connect(importer.keep)
        importer.state_changed.connect(self.show_state)

    @Slot(object)
    def show_state(self, state: RatingState) -> None:
        """Paint a state."""
        looked = state.step is Step.LOOKED
        self._mapping.setVisible(looked)
        self._kept.setVisible(looked and bool(state.rows))
        self._left.setVisible(looked and bool(state.refused))
        self._fill(state)
        if looked:
            self.table.show_rows(self._headers(), state.rows)
            self.refused.show_rows(
                (self.tr("Line"), self.tr("Why"), self.tr("What stands there")), state.refused
            )
        self._more.setText(state.more)
        self._more.setVisible(bool(state.more))
        if self.keep.hasFocus() and not state.keep:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep.setText(state.keep)
        self.keep.setVisible(looked and bool(state.keep) and not state.busy)
        self._deeds.setVisible(not self.keep.isHidden() or state.undoable)
        self._show_step(state)

    def _wanted_next(self) -> QWidget:
        return self.columns["date"] if self._step is Step.LOOKED else self.leave

    def _fill(self, state: RatingState) -> None:
        chosen = dict(state.chosen)
        none = (NO_COLUMN, self.tr("None"))
        for part, box in self.columns.items():
            needed = part in {"date", "score"}
            box.set_options(state.columns if needed else (none, *state.columns))
            box.choose(chosen.get(part))
        with QSignalBlocker(self.header):
            self.header.setChecked(state.header)
        self._ordered.setVisible(state.asks_order)
        self.order.choose(state.order or None)
        self._wrong.setText(state.problem)
        self._wrong.setVisible(bool(state.problem))

    def _headers(self) -> tuple[str, ...]:
        return self.tr("Day"), self.tr("Time"), self.tr("Pain"), self.tr("Note")

    @Slot(str)
    def _on_column(self, key: str) -> None:
        sender = self.sender()
        part = next(part for part, box in self.columns.items() if box is sender)
        self._importer.set_column(part, key)


def _titled(title: str, box: ChoiceBox) -> QWidget:
    """A list with its name above."""
    words = Label(title, "small", weight=600)
    words.setBuddy(box)
    holder = QWidget()
    holder.setLayout(boxes.column(words, boxes.row(box, None), gap=4))
    return holder
