"""Makes the report that is wanted, and its PDF, while the window goes on."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf import Paper, pdf_bytes
from backcare_desktop.reporting.report import Report, ReportChoice
from backcare_desktop.services.ways_out import Counts, WaysOut
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.report.pdf_pages import Pages, read_pages
from backcare_desktop.ui.ticker import Ticker
from backcare_desktop.ui.uncollected import uncollected

TYPING_S = 0.4
"""So long after the last letter nobody types any more."""

SLOW_S = 0.3
"""From here on somebody may wonder whether anything happens."""


MANY_DAYS = 366
"""The values of so many days are too many for a search for garbage meanwhile."""


class Wanted(Struct, frozen=True):
    """A report and its paper."""

    choice: ReportChoice
    paper: Paper


class Made(Struct, frozen=True):
    """A report that was made.

    Attributes:
        wanted: what it was made of.
        report: its numbers.
        pdf: its pages; the same bytes are shown and printed.
        pages: what is known of them; None where this computer can't show PDFs.
    """

    wanted: Wanted
    report: Report
    pdf: bytes
    pages: Pages | None


class _Read(Struct, frozen=True):
    report: Report
    counts: Counts


class _Waiting(Struct, frozen=True):
    """Somebody who wants what is being made: its numbers, or its pages too."""

    lost: Callable[[], None]
    read: Callable[[Report], None] | None = None
    made: Callable[[Made], None] | None = None


class PreviewMaker(QObject):
    """One after the other, and of those that wait only the newest.

    Args:
        ways: hands out the use cases; called on the diary's thread.
        jobs: the diary's.
        files: others, for what takes long and needs no diary.
        words: of the report.
        typing, slow: timers.

    Signals:
        made: a :class:`Made`.
        counted: :class:`~backcare_desktop.services.ways_out.Counts` of the days.
        busy_changed: it takes so long that this should be seen, or is over.
        failed: why the diary could not be read.
        not_made: the pages could not be set.
    """

    made = Signal(object)
    counted = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)
    not_made = Signal()

    def __init__(
        self,
        ways: Callable[[], WaysOut],
        jobs: Jobs,
        files: Jobs,
        words: ReportWords,
        typing: Ticker,
        slow: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._jobs = jobs
        self._files = files
        self._words = words
        self._typing, self._slow = typing, slow
        typing.due.connect(self._begin)
        slow.due.connect(self._say_busy)
        self._wanted: Wanted | None = None
        self._under_way: Wanted | None = None
        # Not tried again by itself; but whoever asks for it may be luckier.
        self._failed: Wanted | None = None
        self._read: _Read | None = None
        self._last: Made | None = None
        self._waiting: list[_Waiting] = []

    @property
    def last(self) -> Made | None:
        """What was made last, wanted or not."""
        return self._last

    def want(self, wanted: Wanted | None, *, later: bool = False) -> None:
        """Make this one; None for nothing new.

        Args:
            wanted: what is wanted.
            later: not before nobody has wanted another one for :data:`TYPING_S`.
        """
        self._wanted = wanted
        self._failed = None
        if later:
            self._typing.arm(TYPING_S)
        else:
            self._typing.stop()
            self._begin()

    def forget(self) -> None:
        """The diary has changed: what was read and made is of before."""
        self._read = self._last = None

    def stop(self) -> None:
        """Make nothing more."""
        self._wanted = None
        self._typing.stop()
        self._slow.stop()

    def when_made(self, then: Callable[[Made], None], lost: Callable[[], None]) -> None:
        """Hand over what is wanted as soon as it is made; call ``lost`` if it can't be."""
        if self._last is not None and self._is_made():
            then(self._last)
        elif self._wanted is None:
            lost()
        else:
            self._waiting.append(_Waiting(lost, made=then))
            self.want(self._wanted)

    def when_read(self, then: Callable[[Report], None], lost: Callable[[], None]) -> None:
        """Hand over the numbers of what is wanted as soon as they are read, whatever becomes of its
        pages; call ``lost`` if they can't be.
        """
        if self._read is not None and self._is_read(self._read):
            then(self._read.report)
        elif self._wanted is None:
            lost()
        else:
            self._waiting.append(_Waiting(lost, read=then))
            self.want(self._wanted)

    # --- one after the other -------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        wanted = self._wanted
        if wanted is None or self._under_way is not None or self._is_made():
            return
        self._under_way = wanted
        self._slow.arm(SLOW_S)
        if self._read is not None and self._read.report.choice == wanted.choice:
            self._set_pages()
        else:
            self._jobs.submit(partial(self._reading, wanted.choice), self._on_read, self._on_lost)

    def _is_made(self) -> bool:
        return self._last is not None and self._last.wanted == self._wanted

    def _is_read(self, read: _Read) -> bool:
        return self._wanted is not None and self._wanted.choice == read.report.choice

    def _reading(self, choice: ReportChoice) -> _Read:
        ways = self._ways()
        if (choice.last - choice.first).days < MANY_DAYS:
            return _Read(ways.report(choice), ways.counts(choice))
        with uncollected():
            return _Read(ways.report(choice), ways.counts(choice))

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self._read = read
        self.counted.emit(read.counts)
        if self._is_read(read):
            numbers = [each for each in self._waiting if each.read is not None]
            self._waiting = [each for each in self._waiting if each.read is None]
            for each in numbers:
                if each.read is not None:
                    each.read(read.report)
        if self._wanted == self._under_way:
            self._set_pages()
        else:
            self._over()

    def _set_pages(self) -> None:
        if self._read is None or self._under_way is None:
            self._over()
            return
        work = partial(_made, self._under_way, self._read.report, self._words)
        self._files.submit(work, self._on_made, self._on_not_made)

    @Slot(object)
    def _on_made(self, made: Made) -> None:
        # Of a diary that has changed meanwhile it is shown, and made again.
        current = self._read is not None and self._read.report is made.report
        self._last = made if current else None
        self.made.emit(made)
        if self._is_made():
            waiting, self._waiting = self._waiting, []
            for each in waiting:
                if each.made is not None:
                    each.made(made)
        self._over()

    @Slot(object)
    def _on_lost(self, problem: StorageUnavailable) -> None:
        self._give_up()
        self.failed.emit(problem)

    @Slot(object)
    def _on_not_made(self, _problem: StorageUnavailable) -> None:
        self._give_up()
        self.not_made.emit()

    def _give_up(self) -> None:
        self._failed = self._under_way
        waiting, self._waiting = self._waiting, []
        self._over()
        for each in waiting:
            each.lost()

    def _over(self) -> None:
        self._under_way = None
        self._slow.stop()
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal's value
        if self._wanted is not None and self._wanted != self._failed:
            self._begin()

    @Slot()
    def _say_busy(self) -> None:
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal's value


def _made(wanted: Wanted, report: Report, words: ReportWords) -> Made:
    pdf = pdf_bytes(report, words, paper=wanted.paper)
    try:
        pages = read_pages(pdf)
    except ImportError:
        pages = None
    return Made(wanted, report, pdf, pages)
