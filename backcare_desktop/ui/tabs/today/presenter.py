"""Turns the diary into Today's screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary import Saved
from backcare_desktop.services.measures import Asking
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.today import TodayPage
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.today.card_words import CardWriter
from backcare_desktop.ui.tabs.today.morning import MorningKeeper
from backcare_desktop.ui.tabs.today.row_words import RowWriter
from backcare_desktop.ui.tabs.today.state import DoneRow, TodayState
from backcare_desktop.ui.when import WhenWriter

FEW_DAYS = 3
"""Fewer rated days than this are not described in words."""


class TodayPresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    Signals:
        failed: a StorageUnavailable; nothing could be read.
        not_saved: what was not saved, in words, the StorageUnavailable, and the call to repeat it.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    saved = Signal(str, str)
    failed = Signal(object)
    not_saved = Signal(str, object, object)
    start_wanted = Signal(object)
    resume_wanted = Signal(str)
    discarded = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        routine: Routine | None,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._clock = clock
        self._routine = routine
        self._when = WhenWriter(locale, self)
        self._cards = CardWriter(self)
        self._row_words = RowWriter(self)
        self._asking = Asking()
        self._pace = Pace()
        self._locks = LockWords(self._when, self)
        self._morning = MorningKeeper(desk, jobs, clock, self)
        self._morning.put_away.connect(self._show_again)
        self._morning.rated.connect(self._on_rated)
        self._morning.not_rated.connect(self._on_lost)
        self._page: TodayPage | None = None
        self._ending = False

    def show_frame(self) -> None:
        """What can be shown before the diary is open."""
        day = now(self._clock).local_date
        self.state_changed.emit(self._state(TodayPage(day, None, (), (), None)))

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        asking = self._asking
        self._jobs.submit(lambda: self._desk.today.page(asking), self._on_page, self.failed.emit)

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Count minutes as sessions go from now on."""
        if pace != self._pace:
            self._pace = pace
            self._show_again()

    @Slot(object)
    def set_preferences(self, preferences: Preferences) -> None:
        """Remind of outcome measures as the person wants it from now on."""
        if preferences.asking != self._asking:
            self._asking = preferences.asking
            if self._page is not None:
                self.refresh()

    @Slot(int)
    def rate(self, score: int) -> None:
        """Save a rating at one touch, of the moment of the touch."""
        self._rate(score, now(self._clock))

    def _rate(self, score: int, when: Moment) -> None:
        self._jobs.submit(
            lambda: self._desk.diary.rate(score, when=when),
            self._on_rated,
            partial(self._on_not_rated, score, when),
        )

    @Slot(int, str)
    def rate_morning(self, score: int, session_id: str) -> None:
        """Save the pain of the morning after a session, at one touch."""
        self._morning.rate(score, session_id)

    @Slot()
    def put_morning_away(self) -> None:
        """Ask about the morning no more today."""
        self._morning.put_away_today()

    @Slot()
    def start(self) -> None:
        """Begin the suggested routine, or go on with the one broken off."""
        if self._ending:
            return
        broken_off = self._page.broken_off if self._page else None
        if broken_off is not None:
            self.resume_wanted.emit(broken_off.record.id)
        elif self._routine is not None:
            self.start_wanted.emit(self._routine)

    @Slot()
    def file_broken_off(self) -> None:
        """Keep the broken-off session as it is."""
        self._end_broken_off(discard=False)

    @Slot()
    def discard_broken_off(self) -> None:
        """Take the broken-off session back; can be undone."""
        self._end_broken_off(discard=True)

    def _end_broken_off(self, *, discard: bool) -> None:
        broken_off = self._page.broken_off if self._page else None
        if broken_off is None or self._ending:
            return
        # A second press would find the session ended already.
        self._ending = True
        self._jobs.submit(
            partial(self._end, broken_off.record.id, discard=discard),
            self._on_ended,
            partial(self._on_not_ended, discard),
        )

    def _end(self, session_id: str, *, discard: bool) -> tuple[Changes, str]:
        sessions = self._desk.sessions
        if discard:
            return sessions.discard(session_id), session_id
        return sessions.finish_broken_off(session_id), ""

    @Slot(object)
    def _on_ended(self, ended: tuple[Changes, str]) -> None:
        changes, discarded = ended
        self.changed.emit(changes)
        if discarded:
            self.discarded.emit(discarded)

    def _on_not_ended(self, discard: bool, problem: StorageUnavailable) -> None:  # noqa: FBT001 - bound by partial
        self._ending = False
        if discard:
            text = self.tr("The session was not discarded.")
        else:
            text = self.tr("The session was not ended.")
        self.not_saved.emit(text, problem, partial(self._end_broken_off, discard=discard))

    def _on_not_rated(self, score: int, when: Moment, problem: StorageUnavailable) -> None:
        self._on_lost(score, partial(self._rate, score, when), problem)

    @Slot(int, object, object)
    def _on_lost(self, score: int, again: Callable[[], None], problem: StorageUnavailable) -> None:
        text = self.tr("Pain {score} was not saved.").format(score=score)
        self.not_saved.emit(text, problem, again)

    @Slot()
    def _show_again(self) -> None:
        if self._page is not None:
            self.state_changed.emit(self._state(self._page))

    @Slot(object)
    def _on_rated(self, saved: Saved) -> None:
        self.changed.emit(saved.changes)
        text = self.tr("Pain {score} saved").format(score=saved.rating.score)
        self.saved.emit(text, saved.rating.id)

    @Slot(object)
    def _on_page(self, page: TodayPage) -> None:
        self._page = page
        self._ending = False
        self.state_changed.emit(self._state(page))

    # --- words ---------------------------------------------------------------------------------

    def _state(self, page: TodayPage) -> TodayState:
        latest = ""
        if page.latest is not None:
            when = self._when.moment(page.latest.when, page.day, inside=True)
            latest = self.tr("Last entry: {score}, {when}").format(
                score=page.latest.score, when=when
            )
        return TodayState(
            date_text=self._when.day(page.day),
            action=self._cards.card(page, self._routine, self._pace),
            rows=self._rows(page),
            latest_text=latest,
            trend_first=page.first_day,
            trend_last=page.day,
            trend=page.days,
            trend_ends=(self._when.short_day(page.first_day), self.tr("today")),
            trend_text=self._trend_text(page),
            lock=self._locks.notice(page.lock, page.day),
            morning=self._morning.question(page),
        )

    def _rows(self, page: TodayPage) -> tuple[DoneRow, ...]:
        if self._page is None:
            return ()  # Before the diary is read nothing is known of the day.
        return self._row_words.rows(page, self._routine)

    def _trend_text(self, page: TodayPage) -> str:
        rated = len(page.days)
        if self._page is None:
            return ""
        if not rated:
            return self.tr("Your first rating starts the chart.")
        if rated < FEW_DAYS:
            return self.tr("A few more days make a picture.")
        lowest = min(day.lowest for day in page.days)
        highest = max(day.highest for day in page.days)
        if lowest == highest:
            return self.tr("{count} days rated, all {score}.").format(count=rated, score=lowest)
        return self.tr("{count} days rated, between {lowest} and {highest}.").format(
            count=rated, lowest=lowest, highest=highest
        )
