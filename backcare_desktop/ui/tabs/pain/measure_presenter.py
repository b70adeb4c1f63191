"""Turns the diary into the card "How you're doing" and the pages of the outcome measures."""

from datetime import timedelta
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.content.questionnaires import Questionnaire
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.measures import MeasuresPage
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain import groc_writer, psfs_writer, rmdq_writer
from backcare_desktop.ui.tabs.pain.groc_keeper import GrocKeeper
from backcare_desktop.ui.tabs.pain.measure_errands import MeasureDesk, MeasureErrands
from backcare_desktop.ui.tabs.pain.measure_state import CardState
from backcare_desktop.ui.tabs.pain.measure_words import NOT_ASKED, WEEKLY, MeasureWords
from backcare_desktop.ui.tabs.pain.psfs_keeper import PsfsKeeper
from backcare_desktop.ui.tabs.pain.rmdq_keeper import RmdqKeeper

PUT_OFF = timedelta(days=7)
"""How long "Not this week" holds."""


class Choices(Protocol):
    """What was chosen in Settings, and how to choose."""

    @property
    def preferences(self) -> Preferences: ...

    def choose(self, name: str, value: Any) -> None:
        """Make and keep one choice: a field of Preferences, and its value."""
        ...


class MeasurePresenter(QObject):
    """Holds no pixel: card and pages paint its states and call its methods.

    Attributes:
        questionnaire: the RMDQ as its authors wrote it; None if it can't be used.
        psfs, rmdq, groc: what is answered on each page.

    Signals:
        state_changed: a new :class:`CardState`.
        changed: what was written, as Changes.
        failed: a StorageUnavailable; nothing could be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        opened: key of the page that is wanted in front.
        closed: the page in front is done.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    opened = Signal(str)
    closed = Signal()

    def __init__(
        self,
        desk: MeasureDesk,
        jobs: Jobs,
        clock: Clock,
        questionnaire: Questionnaire | None,
        choices: Choices,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.questionnaire = questionnaire
        self._desk, self._jobs, self._choices = desk, jobs, choices
        self._words = MeasureWords(locale, self)
        self._psfs_writer = psfs_writer.PsfsWriter(self._words, self)
        self._rmdq_writer = rmdq_writer.RmdqWriter(self._words, questionnaire, self)
        self._groc_writer = groc_writer.GrocWriter(self._words, self)
        errands = MeasureErrands(desk, jobs, clock, self)
        self.psfs = PsfsKeeper(errands, self._psfs_writer, self)
        self.rmdq = RmdqKeeper(errands, self._rmdq_writer, self)
        self.groc = GrocKeeper(errands, self._groc_writer, self)
        self._page: MeasuresPage | None = None
        self._can_save = True
        self._state = CardState(self.tr("Your diary hasn’t been read yet."))
        errands.changed.connect(self.changed)
        errands.undo_offered.connect(self.undo_offered)
        errands.not_saved.connect(self.not_saved)
        errands.said.connect(self.said)
        errands.outdated.connect(self.refresh)
        for keeper in (self.psfs, self.rmdq, self.groc):
            keeper.closed.connect(self.closed)

    @property
    def state(self) -> CardState:
        """What the card shows now."""
        return self._state

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What is answered and not in the diary yet, one sentence each."""
        found = (keeper.unsaved for keeper in (self.psfs, self.rmdq, self.groc))
        return tuple(sentence for sentence in found if sentence)

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        asking = self._choices.preferences.asking
        self._jobs.submit(lambda: self._desk.measures.page(asking), self._on_page, self._on_failed)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or don't; the window's banner says why."""
        self._can_save = writable
        self.show()

    @Slot(str)
    def open(self, key: str) -> None:
        """Bring a page to the front: ``psfs``, ``rmdq`` or ``groc``."""
        if self._page is not None:
            self.opened.emit(key)

    @Slot()
    def close(self) -> None:
        """Leave the page in front; what is answered on it stays."""
        self.closed.emit()
        self.refresh()

    # --- asking --------------------------------------------------------------------------------

    @Slot()
    def put_off(self) -> None:
        """Not this week."""
        page, before = self._page, self._choices.preferences.measures_not_before
        if page is None:
            return
        until = page.today + PUT_OFF
        self._choose("measures_not_before", until.isoformat())
        text = self.tr("Put off until {day}").format(day=self._words.day(until, page.today))
        self.undo_offered.emit(text, partial(self._choose, "measures_not_before", before))

    @Slot(str)
    def choose_asking(self, key: str) -> None:
        """How somebody is asked: a key of the choice on a page."""
        self._choices.choose("measures_asked", key != NOT_ASKED)
        self.refresh()

    @Slot(str)
    def choose_rmdq_asking(self, key: str) -> None:
        """How often the questionnaire is asked, or that nothing is."""
        if key != NOT_ASKED:
            self._choices.choose("rmdq_weekly", key == WEEKLY)
        self.choose_asking(key)

    def _choose(self, name: str, value: str) -> None:
        self._choices.choose(name, value)
        self.refresh()

    # --- reading -------------------------------------------------------------------------------

    @Slot(object)
    def _on_page(self, page: MeasuresPage) -> None:
        self._page = page
        self.show()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self._page is None:
            text = self.tr("Your diary can’t be read now. Nothing in it has changed.")
            self._state = CardState(text)
            self.state_changed.emit(self._state)
        self.failed.emit(problem)

    def show(self) -> None:
        """Say once more what there is to show."""
        page, asking = self._page, self._choices.preferences.asking
        if page is None:
            return
        self.psfs.show(page, asking, can_save=self._can_save)
        self.rmdq.show(page, asking, can_save=self._can_save)
        self.groc.show(page, can_save=self._can_save)
        blocks = [self._psfs_writer.block(page, asking)]
        if self.questionnaire is not None:
            blocks.append(self._rmdq_writer.block(page, asking))
        blocks.append(self._groc_writer.block(page))
        due_again = any(block.due and block.key in page.due for block in blocks)
        put_off = self.tr("Not this week") if due_again else ""
        state = CardState(blocks=tuple(blocks), put_off=put_off)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
