"""Turns the diary into the Core tab."""

from datetime import date
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.content.library import Library
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Pace
from backcare_desktop.services.core_page import CoreHistory, CorePage
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.formats import usual_weekday
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.core.choice_words import ChoiceWords
from backcare_desktop.ui.tabs.core.day_words import DayWords
from backcare_desktop.ui.tabs.core.edit_presenter import EditPresenter
from backcare_desktop.ui.tabs.core.edit_words import EditWords
from backcare_desktop.ui.tabs.core.history_words import HistoryWords
from backcare_desktop.ui.tabs.core.keeper import CoreKeeper
from backcare_desktop.ui.tabs.core.mat import MatPresenter
from backcare_desktop.ui.tabs.core.pages import Pages
from backcare_desktop.ui.tabs.core.resting import RestPresenter
from backcare_desktop.ui.tabs.core.ring_words import RingWords
from backcare_desktop.ui.tabs.core.sets import SetsPresenter
from backcare_desktop.ui.tabs.core.standing_words import StandingWords
from backcare_desktop.ui.tabs.core.state import CoreState, ExerciseRow, Front
from backcare_desktop.ui.tabs.core.week_words import WeekWords
from backcare_desktop.ui.when import WhenWriter


class CorePresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    Attributes:
        pages: which page is open.
        mat: from here to the player.
        sets: what is done to the sets of the opened day.
        rest: goal, pauses and reasons.
        edit: what is done to the programme itself.

    Signals:
        state_changed: a new :class:`CoreState`.
        changed: what was written, as Changes.
        failed: a StorageUnavailable; nothing could be read.
        undo_offered, not_saved: see :class:`CoreKeeper`.
        start_wanted: a routine of what is left of today.
        resume_wanted: the id of a session to go on with.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    start_wanted = Signal(object)
    resume_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        library: Library,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._programmes = library.programmes
        self._first_weekday = self._usual_weekday = usual_weekday(locale)
        self._write_with(library, locale)
        self._keeper = CoreKeeper(desk, jobs, self)
        self.pages = Pages(self)
        self.mat = MatPresenter(desk, jobs, self._keeper, lambda: self._page, self)
        self.sets = SetsPresenter(self._keeper, self._shown_rows, self._days.suggestions, self)
        self.rest = RestPresenter(self._keeper, self._shown, self._weeks, self)
        self.edit = EditPresenter(self._keeper, self._editing, self)
        self._pace = Pace()
        self._writable = True
        self._page: CorePage | None = None
        self._history: CoreHistory | None = None
        self._notice = ""
        self._state = CoreState(Front.WAITING, message=self.tr("Your diary hasn’t been read yet."))
        self._connect()

    def _connect(self) -> None:
        keeper, pages = self._keeper, self.pages
        # First: what listens to a change reads again, and shows what is told then.
        keeper.changed.connect(self._forget_notice)
        keeper.changed.connect(self.changed)
        keeper.undo_offered.connect(self.undo_offered)
        keeper.not_saved.connect(self.not_saved)
        keeper.refused.connect(self.refresh)
        keeper.outdated.connect(self._on_outdated)
        pages.turned.connect(self._show)
        pages.wanted.connect(self.refresh)
        self.mat.start_wanted.connect(self.start_wanted)
        self.mat.resume_wanted.connect(self.resume_wanted)
        self.mat.failed.connect(self.failed)
        self.edit.opened.connect(pages.show_edit)
        self.edit.closed.connect(pages.show_day)
        self.edit.undo_offered.connect(self.undo_offered)

    def _write_with(self, library: Library, locale: QLocale) -> None:
        self._when = WhenWriter(locale, self)
        self._locks = LockWords(self._when, self)
        self._standing = StandingWords(library, self._when, self)
        self._days = DayWords(library.exercises, self._when, self._standing, self)
        self._weeks = WeekWords(locale, self._when, self)
        self._rings = RingWords(locale, self._standing, self)
        self._choices = ChoiceWords(library.programmes, self._days.items, self._standing, self)
        self._editing = EditWords(library, self._days.items, self)
        self._told = HistoryWords(locale, self._when, self._days.items, self._weeks, self)

    @property
    def state(self) -> CoreState:
        """What to show now."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        day, exercise = self.pages.day, self.pages.exercise
        self._jobs.submit(partial(self._read, day), self._on_page, self._on_failed)
        if self.pages.front is Front.HISTORY:
            self._jobs.submit(partial(self._look_back, exercise), self._on_history, self._on_failed)

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Count minutes as sessions go from now on."""
        if pace != self._pace:
            self._pace = pace
            self._show()

    @Slot(object)
    def set_preferences(self, chosen: Preferences) -> None:
        """Begin weeks on the day that was chosen, from the next reading on."""
        self._first_weekday = chosen.first_weekday(self._usual_weekday)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Without a diary to write to nothing can be logged; the window's banner says why."""
        self._writable = writable
        self.edit.set_writable(writable)
        self._show()

    # --- what is done --------------------------------------------------------------------------

    @Slot()
    def change_programme(self) -> None:
        """Open the programme to be changed; one that ships by its name in the language of now."""
        page = self._page
        if page is not None and page.programme is not None:
            today = page.exercises if page.day == page.today else ()
            begun = any(day.begun or day.note is not None for day in today)
            programme, shipped = page.programme, self._programmes.get(page.programme.id)
            if shipped is not None:
                programme = replace(programme, name=shipped.programme.name)
            self.edit.begin(programme, begun=begun or page.waits_for_next_day)

    @Slot(str)
    def open_day(self, day: str) -> None:
        """Open a day, as ISO text, to look at or to enter something later."""
        today = None if self._page is None else self._page.today
        wanted = date.fromisoformat(day)
        self.pages.open(None if wanted == today else wanted)

    @Slot(str)
    def choose(self, programme_id: str) -> None:
        """Follow a programme from today on."""
        own = {each.id: each for each in self._page.own} if self._page is not None else {}
        programme = own.get(programme_id) or self._programmes[programme_id].programme
        self.pages.front, self.pages.day = Front.DAY, None
        said = self.tr("{programme} chosen").format(programme=programme.name)
        self._keeper.do(lambda work: work.follow(programme), said, ("follow", programme))

    @Slot()
    def begin_again(self) -> None:
        """Go back to the amounts that the programme starts with."""
        starts, said = self._standing.starts, self.tr("Back at the start")
        self._keeper.do(lambda work: work.begin_again(starts), said, ("begin again", starts))

    # --- on the database's thread --------------------------------------------------------------

    def _read(self, opened: date | None) -> CorePage:
        return self._desk.core_work.page(self._first_weekday, opened)

    def _look_back(self, exercise_id: str | None) -> CoreHistory:
        return self._desk.core_work.history(self._first_weekday, exercise_id)

    # --- back on the window's thread -----------------------------------------------------------

    @Slot(object)
    def _on_page(self, page: CorePage) -> None:
        self._page = page
        self._show()

    @Slot(str)
    def _on_outdated(self, notice: str) -> None:
        """Say that nothing was done, and read again."""
        self._notice = notice
        self.refresh()

    @Slot(object)
    def _forget_notice(self, _: object) -> None:
        self._notice = ""

    @Slot(object)
    def _on_history(self, history: CoreHistory) -> None:
        self._history = history
        self._show()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self._page is None:
            text = self.tr("Your diary can’t be read now. Nothing in it has changed.")
            self._state = replace(self._state, message=text)
            self.state_changed.emit(self._state)
        self.failed.emit(problem)

    def _shown(self) -> CorePage:
        if self._page is None:
            raise LookupError("nothing has been read yet")
        return self._page

    def _shown_rows(self) -> tuple[CorePage, tuple[ExerciseRow, ...]]:
        return self._shown(), () if self._state.day is None else self._state.day.rows

    @Slot()
    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        self.edit.set_locked(page.lock is not None)
        front = self.pages.front if page.programme is not None else Front.CHOICE
        history = self._history if front is Front.HISTORY else None
        if front is Front.HISTORY and history is None:
            return  # It is on its way.
        self._state = CoreState(
            front=front,
            notice=self._notice,
            date=self._when.day(page.today),
            lock=self._locks.notice(page.lock, page.today),
            followed=page.programme is not None,
            can_write=self._writable,
            cards=self._choices.cards(page.programme, page.own, page.phase),
            ring=self._rings.ring(page),
            grid=self._weeks.grid(page),
            rest=self._weeks.rest(page, asks=self._standing.is_calm(page)),
            day=self._days.day(page, self._pace, writable=self._writable),
            history=None if history is None else self._told.history(history),
        )
        self.state_changed.emit(self._state)
