"""The Pain tab: chart, latest entries and the numbers of the stretch."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.services.diary import Span
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.chart_card import ChartCard
from backcare_desktop.ui.tabs.pain.entries import EntriesCard
from backcare_desktop.ui.tabs.pain.presenter import PainPresenter
from backcare_desktop.ui.tabs.pain.state import PainState
from backcare_desktop.ui.tabs.pain.summary import SummaryCard
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.empty_state import EmptyState
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented

EMPTY_FIGURE = "crook-lying"


class PainView(Page):
    """Paints what the presenter says and tells it what the person does."""

    def __init__(
        self,
        presenter: PainPresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Pain"))
        self._presenter = presenter
        self._make_header()
        self._reason = Label("", role="text_muted", wrap=True)
        self._message = Label("", role="text_muted", wrap=True)
        self._pad_card = self._made_pad()
        self._empty = self._made_empty(figures.get(EMPTY_FIGURE))
        self.chart = ChartCard()
        self.entries = EntriesCard()
        self.summary = SummaryCard()
        columns = Columns((829, 403))
        for part in (self._message, self._pad_card, self._empty, self.chart, self.entries):
            columns.left.addWidget(part)
        columns.left.addStretch(1)
        columns.right.addWidget(self.summary)
        columns.right.addStretch(1)
        self.body.addWidget(self._reason)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        self.entries.delete.connect(presenter.remove)
        presenter.saved.connect(self._on_saved)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    def _make_header(self) -> None:
        self.span = Segmented(
            self.tr("How far back"),
            (
                Option(Span.WEEK, self.tr("7 d")),
                Option(Span.MONTH, self.tr("30 d")),
                Option(Span.QUARTER, self.tr("90 d")),
                Option(Span.YEAR, self.tr("1 y")),
                Option(Span.ALL, self.tr("all")),
            ),
        )
        self.span.chosen.connect(self._presenter.set_span)
        self.new_entry = Button(self.tr("New entry"), "primary", icon="plus")
        self.new_entry.clicked.connect(self.open_pad)
        tools = QWidget()
        self._tools = boxes.row(None, self.span, self.new_entry, gap=16)
        tools.setLayout(self._tools)
        self.add_to_title(tools)

    def _made_pad(self) -> Card:
        question = self.tr("How is your back right now?")
        self.pad = PainPad("dialog", question)
        self.pad.chosen.connect(self._presenter.rate)
        close = Button(self.tr("Close without an entry"), "text", "small", "close", icon_only=True)
        close.clicked.connect(self.close_pad)
        card = Card()
        title = boxes.row(Label(question, "h2", wrap=True), close)
        title.setStretch(0, 1)
        card.body.addLayout(title)
        card.body.addWidget(self.pad)
        card.hide()
        return card

    def _made_empty(self, figure: Figure | None) -> Card:
        picture = FigureView()
        picture.set_figure(figure)
        picture.set_description(self.tr("Somebody lying on the back, knees bent"))
        empty = EmptyState(
            picture,
            self.tr("No entries yet"),
            self.tr("Your first rating starts the chart. It takes one touch."),
            self.tr("Rate now"),
        )
        self.rate_now = empty.button
        self.rate_now.clicked.connect(self.open_pad)
        card = Card()
        card.body.addWidget(empty)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_tools()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tools"):
            self._arrange_tools()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._pad_card.isHidden():
            self.close_pad()
        else:
            super().keyPressEvent(event)

    def _arrange_tools(self) -> None:
        """Put the tools of the title row below each other where large text needs it."""
        now = theme.current()
        wanted = self.span.sizeHint().width() + self.new_entry.sizeHint().width()
        title = QFontMetrics(now.font("h1")).horizontalAdvance(self.tr("Pain"))
        room = self.viewport().width() - 2 * now.layout("page_margin_x") - title
        below = room < wanted + now.px(16 + 8)
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(direction)

    @Slot(object)
    def show_state(self, state: PainState) -> None:
        """Paint a state."""
        read = state.chart is not None
        full = read and not state.empty
        self.span.choose(state.span)
        self.span.setVisible(full)
        self.new_entry.setVisible(full)
        for button in (self.new_entry, self.rate_now):
            button.setEnabled(state.can_save)
        self.pad.setEnabled(state.can_save)
        self._reason.setText(state.reason)
        self._reason.setVisible(bool(state.reason))
        self._message.setText(state.message)
        self._message.setVisible(not read)
        self._empty.setVisible(read and state.empty)
        for part in (self.chart, self.entries, self.summary):
            part.setVisible(full)
        if state.chart is not None and state.table is not None and state.summary is not None:
            self.chart.set_state(state.chart, state.table)
            self.summary.set_state(state.summary)
        self.entries.set_entries(state.entries, can_delete=state.can_save)

    @Slot()
    def open_pad(self) -> None:
        """Ask for a rating."""
        self.pad.set_score(None)
        self._pad_card.show()
        self.ensureWidgetVisible(self._pad_card)
        self.pad.key(0).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_pad(self) -> None:
        """Put the question away; the focus goes back to what opened it."""
        if not self._pad_card.isHidden():
            self._pad_card.hide()
            opener = self.rate_now if self.new_entry.isHidden() else self.new_entry
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_saved(self) -> None:
        self.close_pad()
