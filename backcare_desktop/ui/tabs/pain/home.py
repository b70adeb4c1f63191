"""The Pain tab's first page: chart, latest entries, verdict, places, measures and flare-ups."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.services.pain_range import Span
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.chart_card import ChartCard
from backcare_desktop.ui.tabs.pain.compare_panel import ComparePanel
from backcare_desktop.ui.tabs.pain.entries import EntriesCard
from backcare_desktop.ui.tabs.pain.flare_card import FlareCard, FlaresCard
from backcare_desktop.ui.tabs.pain.flare_presenter import FlarePresenter
from backcare_desktop.ui.tabs.pain.presenter import PainPresenter
from backcare_desktop.ui.tabs.pain.score_keys import ScoreKeys
from backcare_desktop.ui.tabs.pain.state import PainState
from backcare_desktop.ui.tabs.pain.verdict_card import VerdictCard
from backcare_desktop.ui.tabs.pain.where_card import WhereCard
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.empty_state import EmptyState
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented

EMPTY_FIGURE = "crook-lying"


class PainHome(Page):
    """Paints what the presenters say.

    Args:
        presenter, flares: the tab's.
        measures: the card of the outcome measures.
        figures: what ships, by id.
    """

    def __init__(
        self,
        presenter: PainPresenter,
        flares: FlarePresenter,
        measures: QWidget,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Pain"))
        self._presenter = presenter
        self._make_header()
        self._reason = Label("", role="text_muted", wrap=True)
        self._message = Label("", role="text_muted", wrap=True)
        self._empty = self._made_empty(figures.get(EMPTY_FIGURE))
        self.flare = FlareCard(flares)
        self.chart, self.entries = ChartCard(), EntriesCard()
        self.verdict, self.where = VerdictCard(), WhereCard()
        self.compare = ComparePanel(presenter.compare)
        self.flares, self.measures = FlaresCard(flares), measures
        self.clinician = Button(self.tr("Physiotherapist’s view"), "text", "small")
        self._columns = Columns((829, 403))
        for left in (self._empty, self.chart):
            self._columns.left.addWidget(left)
        # In one column the verdict, which people come for, isn't below a list of entries.
        for below in (self.entries, self.flares):
            self._columns.below.addWidget(below)
        for right in (self.verdict, self.where, self.measures):
            self._columns.right.addWidget(right)
        self.verdict.body.addWidget(self.compare)
        self.verdict.body.addWidget(self.clinician, 0, Qt.AlignmentFlag.AlignLeading)
        self._columns.below.addStretch(1)
        self._columns.right.addStretch(1)
        for row in (self._reason, self._message, self.flare, self._columns):
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.score_keys = ScoreKeys(self)
        self._connect()
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
        self.new_entry = Button(self.tr("New entry"), "primary", icon="plus")
        self._tools_row = QWidget()
        self._tools = boxes.row(None, self.span, self.new_entry, gap=16)
        self._tools_row.setLayout(self._tools)
        self.add_to_title(self._tools_row)

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
        card = Card()
        card.body.addWidget(empty)
        self.relieve_first = Button(self.tr("Add relief or sleep"), "text", icon="plus")
        card.body.addWidget(self.relieve_first, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    def _connect(self) -> None:
        to = self._presenter
        self.span.chosen.connect(to.set_span)
        self.chart.range_chosen.connect(to.set_days)
        self.chart.reset_wanted.connect(to.reset_range)
        self.chart.panel_chosen.connect(to.choose_panel)
        to.state_changed.connect(self.show_state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_tools()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tools"):
            self._arrange_tools()

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
        self._tools_row.setVisible(full)
        relieve = (self.relieve_first, self.entries.relieve)
        for button in (self.new_entry, self.rate_now, *relieve):
            button.setEnabled(state.can_save)
        self._reason.setText(state.reason)
        self._reason.setVisible(bool(state.reason))
        self._message.setText(state.message)
        self._message.setVisible(not read)
        self._columns.setVisible(read)
        self._empty.setVisible(state.empty)
        for part in (self.chart, self.entries, self.verdict, self.where):
            part.setVisible(full)
        self.chart.set_state(state)
        if state.verdict is not None:
            self.verdict.show_verdict(state.verdict)
        if state.where is not None:
            self.where.show_where(state.where, can_save=state.can_save)
        self.entries.set_entries(state.entries)
