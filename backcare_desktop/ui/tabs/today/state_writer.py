"""Writes the whole screen from the board."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.content.library import Library
from backcare_desktop.core.consistency import Consistency
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.routine import Pace, RoutinePhase
from backcare_desktop.core.today_rules import What, Why
from backcare_desktop.services.today import TREND_DAYS, TodayPage
from backcare_desktop.services.today_board import TodayBoard
from backcare_desktop.ui.phase_steps import PhaseSteps
from backcare_desktop.ui.safety_words import LockWords
from backcare_desktop.ui.tabs.today.card_words import CardWriter
from backcare_desktop.ui.tabs.today.row_words import RowWriter
from backcare_desktop.ui.tabs.today.state import ListRow, Question, TodayState, Trend
from backcare_desktop.ui.when import WhenWriter
from backcare_desktop.ui.widgets.phase_strip import PhaseStep

FEW_DAYS = 3
"""Fewer rated days, or days of moving, than this are not described in words."""

A_WEEK = 7
"""Of fewer days nobody can say how steady they were."""


class StateWriter(QObject):
    """Holds no state of its own."""

    def __init__(self, library: Library, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._when = WhenWriter(locale, self)
        self._cards = CardWriter(library, self)
        self._rows = RowWriter(self._cards, self._when, self)
        self._locks = LockWords(self._when, self)
        self._phases = PhaseSteps(self._when, self)

    def frame(self, day: date, *, failed: bool) -> TodayState:
        """What can be shown while the diary isn't read.

        Args:
            day: the day it is.
            failed: it can't be.
        """
        return TodayState(
            title=self.tr("Today"),
            rest="",
            date_text=self._when.day(day),
            steps=(),
            action=self._cards.unreadable() if failed else self._cards.waiting(),
            question=Question(self.tr("How is your back right now?")),
            latest_text="",
            details="",
            done_text="",
            rows=(self._rows.help(),),  # needs no diary, and may be needed most without one
            habits=(),
            steady="",
            trend=self._trend(TodayPage(day, None, (), (), None), "", None),
        )

    def state(
        self,
        board: TodayBoard,
        pace: Pace,
        titles: Mapping[RoutinePhase, str],
        *,
        comfort: ListRow | None,
        comfort_runs: bool,
        morning_put_away: bool,
    ) -> TodayState:
        """The screen.

        Args:
            board: what was read.
            pace: how sessions go, for their minutes.
            titles: names of the phases; empty if they can't be used.
            comfort: the line of warmth and cold; None for none.
            comfort_runs: one of them is running.
            morning_put_away: the morning after a session isn't asked for any more today.
        """
        page = board.page
        question = self._question(board, put_away=morning_put_away)
        title, rest = self._heading(board)
        rows = self._rows.rows(board, comfort)
        if question.session_id:
            rows = tuple(row for row in rows if row.key != "morning")
        return TodayState(
            title=title,
            rest=rest,
            date_text=self._when.day(page.day),
            steps=self._steps(board, titles),
            action=self._cards.card(board, pace, comfort_runs=comfort_runs),
            question=question,
            latest_text=self._latest(page),
            details=self._details(page),
            done_text=self._rows.done(board),
            rows=rows,
            habits=self._rows.habits(board),
            steady=self._steady(board.consistency),
            trend=self._trend(
                page,
                self._trend_text(page),
                board.episode.onset if board.episode is not None else None,
            ),
            lock=self._locks.notice(page.lock, page.day),
        )

    # --- above ---------------------------------------------------------------------------------

    def _heading(self, board: TodayBoard) -> tuple[str, str]:
        if board.episode is None or board.phase is None:
            return self.tr("Today"), self.tr("– a flare-up") if board.situation.flare else ""
        day = board.episode.day(board.page.day) + 1
        title = self.tr("Day {day} of this episode").format(day=day)
        if board.situation.flare:
            return title, self.tr("– a flare-up: ease off, keep moving")
        return title, {
            RoutinePhase.FIRST_48H: self.tr("– first days: keep moving gently"),
            RoutinePhase.DAYS_3_5: self.tr("– early days: keep moving"),
            RoutinePhase.WEEK_2: self.tr("– light loads, careful form"),
            RoutinePhase.WEEKS_3_4: self.tr("– building up, week by week"),
            RoutinePhase.FULL_TRAINING: self.tr("– back to full training"),
        }[board.phase.phase]

    def _steps(
        self, board: TodayBoard, titles: Mapping[RoutinePhase, str]
    ) -> tuple[PhaseStep, ...]:
        if board.episode is None or board.phase is None or not titles:
            return ()
        return self._phases.steps(
            titles, board.phase.phase, board.reached, board.episode.onset, board.page.day
        )

    # --- the eleven keys -----------------------------------------------------------------------

    def _question(self, board: TodayBoard, *, put_away: bool) -> Question:
        """One question at a time: the morning after a session is asked for first."""
        choice, mark = board.choice, board.page.morning
        asked = choice.what is What.RATE
        settles = choice.why in (Why.STRONG_PAIN, Why.UNSETTLED)
        tag = self.tr("Next for today") if asked else ""
        why = self._cards.why(choice) if asked else ""
        if mark is not None and not put_away and not settles:
            text = self.tr("How is your back this morning, after yesterday’s {routine}?")
            text = text.format(routine=self._cards.session_name(mark))
            return Question(text, mark.id, tag, why, self.tr("Not now"))
        if asked and settles:
            return Question(self.tr("How is your back by now?"), tag=tag, why=why)
        away = self.tr("Not now") if asked and choice.can_wait else ""
        return Question(self.tr("How is your back right now?"), "", tag, why, away)

    def _latest(self, page: TodayPage) -> str:
        if page.latest is None:
            return ""
        when = self._when.moment(page.latest.when, page.day, inside=True)
        return self.tr("Last entry: {score}, {when}").format(score=page.latest.score, when=when)

    def _details(self, page: TodayPage) -> str:
        """The entry that was just given; those of a session have their own page."""
        latest = page.latest
        if latest is None or latest.when.local_date != page.day:
            return ""
        return latest.id if latest.context is RatingContext.NOW else ""

    # --- the last weeks ------------------------------------------------------------------------

    def _steady(self, found: Consistency | None) -> str:
        if found is None or found.of < A_WEEK or found.moved < FEW_DAYS:
            return ""
        text = self.tr("You moved on {kept} of the last {of} days.")
        if found.kept > found.moved:
            text = self.tr("{kept} of the last {of} days as planned, rest among them.")
        text = text.format(kept=found.kept, of=found.of)
        if not found.this_week:
            return text
        week = self.tr("Days you moved this week: {days}.").format(days=found.this_week)
        return self.tr("{first} {second}").format(first=text, second=week)

    def _trend(self, page: TodayPage, text: str, since: date | None) -> Trend:
        first = page.day - timedelta(days=TREND_DAYS - 1)
        ends = self._when.short_day(first), self.tr("today")
        return Trend(first, page.day, page.days, ends, text, since)

    def _trend_text(self, page: TodayPage) -> str:
        rated = len(page.days)
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
