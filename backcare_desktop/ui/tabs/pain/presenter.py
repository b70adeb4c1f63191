"""Turns the diary into the Pain tab's first page."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from backcare_desktop.core.entry import Entry
from backcare_desktop.core.load import Unit
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.baseline import Baseline
from backcare_desktop.services.entries import Entries
from backcare_desktop.services.pain_page import PainPage, PainPages
from backcare_desktop.services.pain_range import FreeRange, PainRange, Span
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.chart_words import NOTHING, ChartWriter
from backcare_desktop.ui.tabs.pain.compare_keeper import CompareKeeper
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.measure_presenter import Choices
from backcare_desktop.ui.tabs.pain.state import PainState
from backcare_desktop.ui.tabs.pain.table_words import TableWriter
from backcare_desktop.ui.tabs.pain.verdict_words import VerdictWriter
from backcare_desktop.ui.tabs.pain.where_words import WhereWriter
from backcare_desktop.ui.tabs.pain.words import PainWords
from backcare_desktop.ui.units import usual_unit

LATEST = 5
"""Entries that are listed."""

KEPT = 6
"""Ranges that were read lately and are shown again without reading, until something changes.

Every span and one that was chosen freely.
"""

AHEAD_MS = 500
"""After so long without a change the whole diary is read ahead: it takes too long to wait for."""

COVERED_MS = 200
"""How long reading waits while another page is in front, which shows what was just saved."""


class PainDesk(Protocol):
    """Who hands out the page. Asked inside jobs only, because asking may open the file."""

    @property
    def pain(self) -> PainPages: ...

    @property
    def entries(self) -> Entries: ...


class _Read(Struct, frozen=True):
    page: PainPage
    latest: tuple[Entry, ...]


class PainPresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    Attributes:
        words: how days and numbers are written on this tab.
        compare: the choice of the week that the latest one is compared with.

    Signals:
        state_changed: a new :class:`PainState`.
        range_changed: other days were chosen; nothing of them is read yet.
        changed: for the coordinator; this page writes nothing itself.
        failed: a StorageUnavailable; nothing could be read.
    """

    state_changed = Signal(object)
    range_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: PainDesk,
        jobs: Jobs,
        choices: Choices,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self.words = PainWords(locale, self)
        self.compare = CompareKeeper(choices, locale, self)
        self.compare.chosen.connect(self.refresh)
        self._texts = EntryTexts(locale, self)
        self._unit = usual_unit(locale)
        self._panel = NOTHING
        self._span = Span.MONTH
        self._read: _Read | None = None
        self._kept: dict[PainRange, _Read] = {}
        self._writers: tuple[QObject, ...] = ()
        self._quiet = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._quiet.timeout.connect(self._read_ahead)
        self._covered = self._stopped = False
        self._later = QTimer(self, singleShot=True, interval=COVERED_MS)
        self._later.timeout.connect(self._fetch)
        self._state = PainState(message=self.tr("Your diary hasn’t been read yet."))

    @property
    def state(self) -> PainState:
        """What to show now; before the diary has been read, a frame without numbers."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """Read everything again; behind another page once that has had time to be painted."""
        self._kept.clear()
        self._quiet.stop()
        if self._covered and not self._stopped:
            self._later.start()
        else:
            self._fetch()

    def stop(self) -> None:
        """Read nothing more by itself: the diary is about to be closed."""
        self._stopped = True
        self._quiet.stop()
        self._later.stop()

    @Slot(bool)
    def set_covered(self, covered: bool) -> None:  # noqa: FBT001 - a signal's value
        """Another page is in front, or no longer."""
        self._covered = covered
        if not covered and self._later.isActive():
            self._later.stop()
            self._fetch()

    @Slot()
    def _fetch(self) -> None:
        self._jobs.submit(self._asked(self._state.wanted), self._on_page, self._on_failed)

    # --- which days ----------------------------------------------------------------------------

    @Slot(str)
    def set_span(self, span: str) -> None:
        """Look back over another stretch; ``span`` is a value of Span."""
        self._span = Span(span)
        self._look_at(self._span)

    @Slot(object, object)
    def set_days(self, first: date, last: date) -> None:
        """Look at these days, both included."""
        self._look_at(FreeRange(first, last))

    @Slot()
    def reset_range(self) -> None:
        """Back to the span that was chosen last."""
        self._look_at(self._span)

    def _look_at(self, wanted: PainRange) -> None:
        if wanted == self._state.wanted:
            return
        free = ""
        if isinstance(wanted, FreeRange):
            today = wanted.last if self._read is None else self._read.page.today
            free = self.words.days(wanted.first, wanted.last, today)
        self._show(replace(self._state, wanted=wanted, free=free))
        self.range_changed.emit(wanted)
        if wanted in self._kept:
            self._on_page(self._kept[wanted])
        else:
            self._fetch()

    # --- how -----------------------------------------------------------------------------------

    @Slot(str)
    def choose_panel(self, key: str) -> None:
        """Show something below the pain, or nothing."""
        self._panel = key
        self._write()

    @Slot(str)
    def set_unit(self, unit: str) -> None:
        """What loads are shown in; empty for what is usual here."""
        self._unit = Unit(unit) if unit else usual_unit(self.words.locale)
        self._write()

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow new entries, or say why there can't be any."""
        reason = "" if writable else self.tr("The diary can’t be written now, so nothing is saved.")
        self._show(replace(self._state, can_save=writable, reason=reason))

    def _asked(self, wanted: PainRange) -> Callable[[], _Read]:
        return partial(self._ask, wanted, self.compare.baseline)

    # --- on the database's thread --------------------------------------------------------------

    def _ask(self, wanted: PainRange, baseline: Baseline) -> _Read:
        return _Read(self._desk.pain.page(wanted, baseline), self._desk.entries.latest(LATEST))

    # --- back on the window's thread -----------------------------------------------------------

    @Slot(object)
    def _on_page(self, read: _Read) -> None:
        if read.page.wanted != self._state.wanted:
            return  # Other days were chosen meanwhile; their page is on the way.
        self._read = read
        self._keep(read)
        self._write()
        if Span.ALL not in self._kept and not self._stopped:
            self._quiet.start()

    @Slot(object)
    def _keep(self, read: _Read) -> None:
        """The newest last; the one that was looked at longest ago goes."""
        self._kept.pop(read.page.wanted, None)
        self._kept[read.page.wanted] = read
        while len(self._kept) > KEPT:
            self._kept.pop(next(iter(self._kept)))

    @Slot()
    def _read_ahead(self) -> None:
        if Span.ALL not in self._kept:
            self._jobs.submit(self._asked(Span.ALL), self._keep, _ignore)

    def _write(self) -> None:
        if self._read is None:
            return
        page, latest = self._read.page, self._read.latest
        self.compare.set_today(page.today)
        chart = ChartWriter(self.words, page, self._unit, self._panel)
        table, verdict = TableWriter(self.words, page, self._unit), VerdictWriter(self.words, page)
        where = WhereWriter(self.words, page, latest)
        before, self._writers = self._writers, (chart, table, verdict, where)
        self._show(
            replace(
                self._state,
                chart=chart.state(verdict.direction()),
                table=table.state(),
                verdict=verdict.state(),
                where=where.where(),
                empty=not latest,
                entries=where.entries(self._texts),
            )
        )
        for writer in before:
            writer.deleteLater()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self._state.chart is None:
            text = self.tr("Your diary can’t be read now. Nothing in it has changed.")
            self._show(replace(self._state, message=text))
        self.failed.emit(problem)

    def _show(self, state: PainState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _ignore(_: StorageUnavailable) -> None:
    """Reading ahead that failed is done again, and told, once somebody wants to see it."""
