"""The first page of the Report tab: what is wanted on the left, how it will look on the right."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.report.halves import Halves
from backcare_desktop.ui.tabs.report.page_drawer import PageDrawer
from backcare_desktop.ui.tabs.report.paper_card import PaperCard
from backcare_desktop.ui.tabs.report.period_card import PeriodCard
from backcare_desktop.ui.tabs.report.presenter import ReportPresenter
from backcare_desktop.ui.tabs.report.preview_maker import Made
from backcare_desktop.ui.tabs.report.preview_panel import PreviewPanel
from backcare_desktop.ui.tabs.report.save_cards import EverythingCard, SaveCard
from backcare_desktop.ui.tabs.report.saver import Saver
from backcare_desktop.ui.tabs.report.sections_card import SectionsCard
from backcare_desktop.ui.tabs.report.state import ChoiceState, Out
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page, ScrollArea

_TITLE_WITH_PAGE = 760
"""Design px: from this width on there is room for the title and what is said of the preview."""


class ReportHome(Page):
    """Cards to choose from, and the real PDF beside them.

    Attributes:
        period, sections, paper, everything, saving: the cards.
        preview: the pages.
    """

    def __init__(
        self,
        presenter: ReportPresenter,
        saver: Saver,
        drawer: PageDrawer,
        words: ReportWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Report"), self.tr("— for your physiotherapist"))
        keeper = presenter.keeper
        self._seen = Label("", role="text_muted")
        self.add_to_title(self._seen)
        self.period = PeriodCard(keeper)
        self.sections = SectionsCard(keeper, words)
        self.paper = PaperCard(keeper)
        self.everything = EverythingCard(words)
        self.saving = SaveCard()
        self.preview = PreviewPanel(drawer)
        choices = ScrollArea()
        cards = (self.period, self.sections, self.paper, self.everything)
        choices.content.setLayout(boxes.column(*cards, None, gap=20))
        self.body.addWidget(Halves(choices, self.saving, self.preview), 1)
        self._busy = self._usable = False
        self._paper = keeper.state.paper
        self._connect(presenter, saver)
        self.show_state(keeper.state)

    def _connect(self, presenter: ReportPresenter, saver: Saver) -> None:
        presenter.keeper.state_changed.connect(self.show_state)
        maker = presenter.maker
        maker.made.connect(self._on_made)
        maker.counted.connect(self.sections.show_counts)
        maker.busy_changed.connect(self._on_busy)
        maker.not_made.connect(self._on_not_made)
        self.preview.view.page_changed.connect(self._say_page)
        saver.progressed.connect(self.saving.show_progress)
        saver.saved.connect(self.saving.show_where)
        self.saving.where.clicked.connect(saver.show_folder)
        self.saving.cancel.clicked.connect(saver.cancel)
        self.saving.paper.clicked.connect(saver.print_report)
        outs = {
            self.saving.pdf: Out.PDF,
            self.saving.csv: Out.CSV,
            self.saving.fhir: Out.FHIR,
            self.saving.json: Out.JSON,
            self.everything.archive: Out.ARCHIVE,
            self.everything.calendar: Out.CALENDAR,
        }
        self._saver = saver
        self._outs: dict[QObject | None, Out] = dict(outs.items())
        for button in outs:
            button.clicked.connect(self._save)

    @Slot()
    def _save(self) -> None:
        self._saver.save(self._outs[self.sender()])

    @Slot(object)
    def show_state(self, state: ChoiceState) -> None:
        """Paint a state."""
        hindered = ""
        if state.first_problem or state.last_problem:
            hindered = self.tr("There is no report until the days above are right.")
        elif state.name_problem:
            hindered = self.tr("There is no report until the name above is right.")
        self.saving.allow("" if state.usable else hindered, ready=state.usable)
        self._usable = state.usable
        self._say_page()

    @Slot(object)
    def _on_made(self, made: Made) -> None:
        self._paper = made.wanted.paper
        self.preview.show_made(made)
        self._say_page()

    @Slot()
    def _on_not_made(self) -> None:
        self.preview.show_words(
            self.tr("The preview could not be made. Choose other sections or days.")
        )
        self._say_page()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's value
        self._busy = busy
        self._say_page()

    @Slot()
    def _say_page(self) -> None:
        """On the right of the title: which page is in front, or that another one is coming."""
        view = self.preview.view
        pages = 0 if view.pages is None else len(view.pages.sizes)
        paper = self.tr("A4") if self._paper is Paper.A4 else self.tr("Letter")
        if self._busy:
            text = self.tr("Preview · being made…")
        elif self.preview.says or not pages:
            text = ""
        elif not self._usable:
            text = self.tr("Preview of what was chosen before")
        else:
            text = self.tr("Preview · {paper} · page {page} of {pages}").format(
                paper=paper, page=view.page, pages=pages
            )
        self._seen.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The preview is below, and what is said of it would take the title's room.
        self._seen.setVisible(self.width() >= theme.current().px(_TITLE_WITH_PAGE))

    @property
    def seen(self) -> str:
        """What is said of the preview."""
        return self._seen.text()
