"""Fills a report out of the diary. Only what the wanted sections need is read."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from typing import TypeVar

from msgspec.structs import replace

from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.coverage import coverage
from backcare_desktop.core.daily import DailyPain, between
from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.outcome import rmdq_change
from backcare_desktop.core.psfs import activity_changes, psfs_change
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.core.verdict import first_baseline, verdict
from backcare_desktop.core.volatility import volatility_of
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.report import CheckLine, Report, ReportChoice, Section, WarningSigns
from backcare_desktop.reporting.report_sections import (
    BeforeFlare,
    EpisodeLine,
    Lifting,
    Peak,
    Ratings,
    Scores,
    Sets,
    Where,
)
from backcare_desktop.services.gate import lock_now
from backcare_desktop.services.pain_chart import made_chart
from backcare_desktop.services.pain_page import PainPages
from backcare_desktop.services.pain_range import FreeRange
from backcare_desktop.services.ports import CheckStore, Store
from backcare_desktop.services.report_diary import ReportDiary
from backcare_desktop.services.report_done import done_of
from backcare_desktop.services.report_where import said_to_hurt, sides_apart, where_of

T = TypeVar("T")


class Reports:
    """Makes reports of one diary. Lives on the database's thread.

    Args:
        store: the diary.
        words: what routines are called, and phases and loads on the chart.
        clock: what a report is dated with.
        version: of Backcare.
        code: what every report of this diary carries, see
            :func:`~backcare_desktop.services.report_code.kept_code`.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
    """

    def __init__(
        self,
        store: Store,
        words: ReportWords,
        clock: Clock,
        version: str,
        code: str,
        first_weekday: int = 0,
    ) -> None:
        self._store = store
        self._words = words
        self._clock = clock
        self._version = version
        self._code = code
        self._first_weekday = first_weekday

    def report(self, choice: ReportChoice) -> Report:
        """Everything that was chosen, and nothing else.

        Raises:
            StorageUnavailable: it can't be read.
        """
        made = now(self._clock)
        diary = ReportDiary(self._store, choice, made.local_date)

        def wanted(section: Section, read: Callable[[ReportDiary], T]) -> T | None:
            return read(diary) if section in choice.sections else None

        return Report(
            choice=choice,
            code=self._code,
            made=made,
            version=self._version,
            episode=diary.episode,
            coverage=coverage(diary.days, diary.first, diary.end, self._store.ratings.first_day()),
            entries=self._store.pain_days.areas(diary.first, diary.last).entries,
            warning=_warning(diary),
            scores=wanted(Section.SCORES, _scores),
            chart=wanted(Section.CHART, self._chart),
            planned=wanted(Section.PLANNED, lambda of: done_of(of, self._first_weekday)),
            where=wanted(Section.WHERE, _where),
            lifting=wanted(Section.LIFTING, _lifting),
            sessions=wanted(Section.SESSIONS, self._sessions),
            sets=wanted(Section.SETS, lambda of: Sets(of.core_sets, of.lifts)),
            ratings=wanted(Section.RATINGS, lambda of: Ratings(of.entries, of.alone, of.habits)),
            episodes=_episodes(diary),
            first_weekday=self._first_weekday,
        )

    def _sessions(self, diary: ReportDiary) -> tuple[SessionMark, ...]:
        """Sessions of the range, each by its name in the language of the report."""
        name, found = self._words.session, diary.store.sessions.marks(diary.first, diary.last)
        return tuple(
            replace(each, routine_name=name(each.routine_id, each.routine_name)) for each in found
        )

    # --- the chart -----------------------------------------------------------------------------

    def _chart(self, diary: ReportDiary) -> PainChart:
        """The chart that the Pain tab shows of these days."""
        store = self._store
        pages = PainPages(
            store.ratings,
            store.pain_days,
            store.flares,
            store.measures,
            store.episodes,
            store.lifting,
            self._clock,
        )
        page = diary.told.page(pages.page(FreeRange(diary.first, diary.last)))
        return made_chart(page, None, self._words.load, self._phase)

    def _phase(self, phase: RoutinePhase) -> tuple[str, ...]:
        """That it is a phase, and what the calendar calls it, the longest first."""
        name = self._words.of(phase)
        short = self._words.of(phase, "RoutinePhaseShort")
        return self._words("chart.in_phase", name=name), name, short


def _episodes(diary: ReportDiary) -> tuple[EpisodeLine, ...]:
    if Section.SCORES not in diary.choice.sections:
        return tuple(EpisodeLine(each, None) for each in diary.episodes)
    found = []
    for each in diary.episodes:
        last = diary.last if each.closed is None else each.closed.local_date
        found.append(EpisodeLine(each, _peak(between(diary.days, each.onset, last))))
    return tuple(found)


def _peak(days: Sequence[DailyPain]) -> Peak | None:
    highest = max(days, key=lambda day: day.highest, default=None)
    return None if highest is None else Peak(highest.highest, highest.day)


def _warning(diary: ReportDiary) -> WarningSigns:
    checks = diary.store.checks
    found = _lines(diary, checks.begun(diary.first, diary.last))
    return WarningSigns(
        checks=found,
        lock=lock_now(checks),
        latest=_latest(found) or _latest_before(checks, diary),
    )


def _lines(diary: ReportDiary, found: Sequence[SymptomCheck]) -> tuple[CheckLine, ...]:
    """Checks in order of time, as they are told."""
    if not found:
        return ()
    begun = [check.started.local_date for check in found]
    days = min(begun), max(begun)
    cleared = {each.check_id: each for each in diary.store.checks.clearances(*days)}
    return tuple(CheckLine(diary.told.check(each), cleared.get(each.id)) for each in found)


def _latest_before(checks: CheckStore, diary: ReportDiary) -> CheckLine | None:
    """The newest check before the range; looked for in steps that grow."""
    for step in count():
        most = 4**step
        newest = checks.newest(most)
        earlier = [each for each in newest if _is_before(each, diary)]
        if earlier or len(newest) < most:
            latest = max(earlier, key=_found_at, default=None)
            return None if latest is None else _lines(diary, (latest,))[0]
    return None


def _latest(lines: Sequence[CheckLine]) -> CheckLine | None:
    """The one that reached its level last."""
    with_level = (line for line in lines if line.check.found is not None)
    return max(with_level, key=lambda line: _found_at(line.check), default=None)


def _found_at(check: SymptomCheck) -> datetime:
    return (check.found or check.started).at_utc


def _is_before(check: SymptomCheck, diary: ReportDiary) -> bool:
    return check.counts and check.started.local_date < diary.first


def _scores(diary: ReportDiary) -> Scores:
    measures, days = diary.store.measures, (diary.first, diary.last)
    baseline = first_baseline(diary.days)
    forms = [each for each in measures.forms() if each.begun.local_date <= diary.last]
    form = forms[-1] if forms else None
    answers = measures.psfs(*days)
    psfs = tuple(each for each in answers if each.form == form)
    complete = [each for each in psfs if each.complete]
    rmdq = tuple(each for each in measures.rmdq(*days) if each.finished)
    groc = measures.groc()
    twice = len(complete) > 1
    return Scores(
        pain=None if baseline is None else verdict(diary.days, diary.end, baseline),
        volatility=volatility_of(*diary.store.pain_days.moves(*days)),
        form=form,
        psfs=psfs,
        psfs_change=psfs_change(complete[0], complete[-1]) if twice else None,
        psfs_activities=activity_changes(complete[0], complete[-1]) if twice else {},
        rmdq=rmdq,
        rmdq_change=rmdq_change(rmdq[0], rmdq[-1]) if len(rmdq) > 1 else None,
        groc=tuple(m for m in groc if diary.first <= m.when.local_date <= diary.last),
        psfs_before=tuple(each for each in answers if each.form != form),
        peak=_peak(diary.days),
    )


def _where(diary: ReportDiary) -> Where:
    core, days = diary.store.core, (diary.first, diary.last)
    hurt = said_to_hurt(core.presses(*days), diary.core_notes)
    return where_of(diary.entries, diary.alone, diary.episode, hurt, sides_apart(diary.core_sets))


def _lifting(diary: ReportDiary) -> Lifting:
    heaviest: dict[str, LiftDay] = {}
    for each in diary.store.pain_days.lifted(diary.first, diary.last):
        known = heaviest.get(each.lift_id)
        if known is None or known.load < each.load:
            heaviest[each.lift_id] = each
    return Lifting(
        flares=tuple(BeforeFlare(each, diary.lifts_before(each)) for each in diary.flares),
        lifted_days=len({line.entry.day for line in diary.lifts}),
        heaviest=tuple(sorted(heaviest.values(), key=lambda each: (each.name, each.lift_id))),
    )
