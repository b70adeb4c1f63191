"""The Pain tab: its first page, and the pages behind it."""

from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.pain.clinician_page import ClinicianView
from backcare_desktop.ui.tabs.pain.clinician_presenter import ClinicianPresenter
from backcare_desktop.ui.tabs.pain.entry_pages import EntryPages
from backcare_desktop.ui.tabs.pain.entry_room import EntryRoom
from backcare_desktop.ui.tabs.pain.flare_page import FlarePage
from backcare_desktop.ui.tabs.pain.flare_presenter import FlarePresenter
from backcare_desktop.ui.tabs.pain.home import PainHome
from backcare_desktop.ui.tabs.pain.measure_card import MeasureCard
from backcare_desktop.ui.tabs.pain.measure_pages import MeasurePages
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.picture_saver import PictureSaver
from backcare_desktop.ui.tabs.pain.presenter import PainPresenter
from backcare_desktop.ui.widgets.chart_surface import chart_style

P = TypeVar("P", bound=QWidget)


class PainView(QStackedWidget):
    """One page in front; what opened it gets the focus back.

    Args:
        presenter: of the first page.
        flares, clinician, measures: of what stands behind it.
        room: where entries are written and read.
        saver: writes pictures of the chart.
        figures: what ships, by id.

    Signals:
        said: what has just happened, in a few words.
    """

    said = Signal(str)

    def __init__(
        self,
        presenter: PainPresenter,
        flares: FlarePresenter,
        clinician: ClinicianPresenter,
        measures: MeasurePresenter,
        room: EntryRoom,
        saver: PictureSaver,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opener: QWidget | None = None
        self._saver = saver
        self._measures, self._flares, self._clinician = measures, flares, clinician
        self.home = PainHome(presenter, flares, MeasureCard(measures), figures)
        self.addWidget(self.home)
        self.entry_pages = EntryPages(room, self, self.home)
        self._connect_room(room)
        self.home.clinician.clicked.connect(clinician.open)
        self.home.chart.save_wanted.connect(self._save_picture)
        self.home.chart.table_panel.copied.connect(self._say_copied)
        self._presenter = presenter
        self.currentChanged.connect(self._on_turned)
        presenter.range_changed.connect(clinician.set_range)
        measures.opened.connect(self._open_measures)
        flares.opened.connect(self._open_flares)
        clinician.opened.connect(self._open_clinician)
        for each in (measures, flares, clinician):
            each.closed.connect(self._close)

    @cached_property
    def measure_pages(self) -> MeasurePages:
        """The pages of the outcome measures; made, like the next two, for whoever opens them."""
        return self._added(MeasurePages(self._measures))

    @cached_property
    def flare_page(self) -> FlarePage:
        """Flares, and where one is declared."""
        return self._added(FlarePage(self._flares))

    @cached_property
    def clinician_page(self) -> ClinicianView:
        """The weeks in numbers."""
        return self._added(ClinicianView(self._clinician))

    def _added(self, page: P) -> P:
        self.addWidget(page)
        return page

    def _connect_room(self, room: EntryRoom) -> None:
        home = self.home
        home.new_entry.clicked.connect(room.new)
        home.rate_now.clicked.connect(room.new)
        home.score_keys.pressed.connect(room.new_scored)
        home.chart.day_opened.connect(room.open_day)
        home.entries.edit_wanted.connect(room.edit)
        home.entries.all.clicked.connect(room.open_all)
        for button in (home.entries.relieve, home.relieve_first):
            button.clicked.connect(room.reliefs.new)
        home.where.edit_wanted.connect(room.edit)

    @Slot()
    def _on_turned(self) -> None:
        self._presenter.set_covered(self.currentWidget() is not self.home)

    @Slot(str)
    def _open_measures(self, key: str) -> None:
        self.measure_pages.bring(key)
        self._bring(self.measure_pages)

    @Slot()
    def _open_flares(self) -> None:
        self._bring(self.flare_page)
        self.flare_page.begin()

    @Slot()
    def _open_clinician(self) -> None:
        self._bring(self.clinician_page)
        self.clinician_page.begin()

    def _bring(self, page: QWidget) -> None:
        if self.currentWidget() is self.home:
            self._opener = QApplication.focusWidget()
        self.setCurrentWidget(page)

    @Slot()
    def _close(self) -> None:
        """Back to the first page, unless a page of the entries is in front."""
        if not isinstance(self.currentWidget(), MeasurePages | FlarePage | ClinicianView):
            return
        self.setCurrentWidget(self.home)
        opener, self._opener = self._opener, None
        if opener is None or not isValid(opener) or not opener.isVisible():
            opener = self.home.new_entry if self.home.new_entry.isVisible() else self.home
        opener.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _say_copied(self) -> None:
        self.said.emit(self.tr("Copied"))

    @Slot()
    def _save_picture(self) -> None:
        """As it looks now, in its colours and its size."""
        canvas, state = self.home.chart.canvas, self.home.chart.shown
        if state is not None:
            self._saver.save(state, chart_style(), (canvas.width(), canvas.height()))
