"""Reads everything that Today shows, in one go."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.adherence import Record
from backcare_desktop.core.check import SymptomCheck, is_fresh
from backcare_desktop.core.check_in import CheckIn, check_in
from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.comfort import opens_at
from backcare_desktop.core.consistency import WINDOW_DAYS, Consistency, consistency
from backcare_desktop.core.core_turn import next_core_day
from backcare_desktop.core.daily import OF_A_MOMENT
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.programme_phase import fits_from, is_before
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.routine_length import length
from backcare_desktop.core.session_feedback import LEGS, Concern
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.situation import (
    CoreToday,
    RoutineToday,
    Situation,
    Walks,
)
from backcare_desktop.core.today_choice import choose
from backcare_desktop.core.today_rules import ROUTINES, TRIO
from backcare_desktop.core.walking import last_walk, walk_fits, walks_wanted
from backcare_desktop.services.core_brief import CoreBrief
from backcare_desktop.services.core_work import CoreWork
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.ports import Store
from backcare_desktop.services.today import Today, TodayPage
from backcare_desktop.services.today_board import CoreRow, HabitToday, TodayBoard, Wishes
from backcare_desktop.services.today_way import TodayWay, WayToday

_DAY, _YEAR = timedelta(days=1), timedelta(days=365)
_ROUTINES = frozenset(ROUTINES)


class TodayBoards:
    """Reads the board, once. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then. What the other tabs know is
    asked of the use cases that know it, so that no two screens ever tell two stories.
    """

    def __init__(
        self,
        store: Store,
        today: Today,
        way: TodayWay,
        core_work: CoreWork,
        gate: Gate,
        clock: Clock,
    ) -> None:
        self._store = store
        self._today = today
        self._way = way
        self._core_work = core_work
        self._gate = gate
        self._clock = clock

    def read(self, wishes: Wishes) -> TodayBoard:
        """Everything of this moment.

        Args:
            wishes: what it is read with.
        """
        facts = self._facts(wishes)
        row = facts.core_row(wishes)
        due = self._check_in(facts.way.episode, facts.day) if wishes.checks else None
        routines = _routines(wishes, facts.page.done)
        situation = self._situation(facts, self._core_today(row, wishes), due, routines)
        if not wishes.checks:
            situation = replace(situation, check_unfinished=False, never_checked=False)
        return TodayBoard(
            now=facts.here,
            page=facts.page,
            situation=situation,
            choice=choose(situation, wishes.put_away),
            episode=facts.way.episode,
            phase=facts.way.phase,
            reached=facts.way.reached,
            walks=situation.walks,
            trio=routines.get(TRIO) if situation.acute else None,
            comfort_opens=facts.comfort_opens,
            core=row,
            check_in=due,
            habits=self._habits(wishes, facts.day),
            consistency=self._consistency(wishes, facts),
        )

    def _facts(self, wishes: Wishes) -> "_Facts":
        here = now(self._clock)
        day, store = here.local_date, self._store
        return _Facts(
            here=here,
            page=self._today.page(wishes.asking),
            way=self._way.read(day),
            core=self._core_work.brief(wishes.first_weekday),
            flares=store.flares.flares(),
            reliefs=store.entries.reliefs(day - _DAY, day),
        )

    def _situation(
        self,
        facts: "_Facts",
        core: CoreToday | None,
        due: CheckIn | None,
        routines: Mapping[str, RoutineToday],
    ) -> Situation:
        page, way = facts.page, facts.way
        return Situation(
            hour=facts.here.local.hour,
            lock=page.lock.level if page.lock is not None else None,
            check_unfinished=self._check_unfinished(),
            concern=self._concern(facts),
            never_checked=way.episode is not None and not self._checked(way.episode),
            check_in=due.number if due is not None and due.due else None,
            strong=page.strong,
            unsettled=page.unsettled,
            broken_off=page.broken_off.record.id if page.broken_off is not None else "",
            morning=page.morning.id if page.morning is not None else "",
            phase=facts.phase,
            flare=facts.flaring,
            pain=_pain_now(page),
            new=self._is_new(page, facts.day),
            minutes_since_session=_since(page.done, facts.here),
            routines=routines,
            lift=way.lift,
            lifted=way.lifted,
            core=core,
            walks=facts.walks,
            comfort_open=facts.comfort_opens is None,
            measures_due=len(page.due),
            rated=bool(page.days) and page.days[-1].day == facts.day,
        )

    def _is_new(self, page: TodayPage, day: date) -> bool:
        """Whether no session was done, in a year at least."""
        if page.done or self._store.sessions.last_of(TRIO) is not None:
            return False
        return not self._store.pain_days.stretched(day - _YEAR, day)

    # --- symptoms ------------------------------------------------------------------------------

    def _check_unfinished(self) -> bool:
        newest = self._store.checks.newest_open()
        return newest is not None and is_fresh(newest, self._clock.utc_now())

    def _checked(self, episode: Episode) -> bool:
        """Whether a whole check has looked at an episode."""
        latest = self._gate.latest()
        if latest is None or latest.found is None or not latest.complete:
            return False
        return latest.found.local_date >= episode.onset

    def _check_in(self, episode: Episode | None, day: date) -> CheckIn | None:
        if episode is None:
            return None
        begun = self._store.checks.begun(episode.onset, day)
        checked = [c.found.local_date for c in begun if c.complete and c.found is not None]
        compared = [each.when.local_date for each in self._store.measures.groc()]
        return check_in(episode.onset, day, checked, compared)

    def _concern(self, facts: "_Facts") -> Concern | None:
        """The weightiest: of a session, of lifting, or of an entry that tells of a leg."""
        found = {facts.page.concern, facts.way.concern}
        if _tells_of_a_leg(self._store.entries.of_day(facts.day), self._gate.latest()):
            found.add(Concern.LEG)
        return next((concern for concern in Concern if concern in found), None)

    # --- the list ------------------------------------------------------------------------------

    def _core_today(self, row: CoreRow | None, wishes: Wishes) -> CoreToday | None:
        left = self._core_work.left_today() if row is not None and row.open else None
        if row is None or left is None:
            return None
        minutes = length(left, wishes.pace)
        return CoreToday(row.programme.id, minutes, len(row.week.done), row.week.target)

    def _habits(self, wishes: Wishes, day: date) -> tuple[HabitToday, ...]:
        if not wishes.goals:
            return ()
        ticked = {tick.habit for tick in self._store.habits.ticks(day, day)}
        return tuple(HabitToday(goal, goal.habit in ticked) for goal in wishes.goals)

    def _consistency(self, wishes: Wishes, facts: "_Facts") -> Consistency | None:
        if not wishes.consistency:
            return None
        day, days = facts.day, self._store.pain_days
        first = day - timedelta(days=WINDOW_DAYS - 1)
        moved = {each.day for each in (*days.stretched(first, day), *days.core_done(first, day))}
        moved |= {each.day for each in days.lifted(first, day)}
        moved |= {each.day for each in days.relieved(first, day) if ReliefKind.WALK in each.kinds}
        record = Record((), ()) if facts.core is None else facts.core.record
        return consistency(day, wishes.first_weekday, moved, record, facts.flares)


class _Facts(Struct, frozen=True):
    """What was read of a moment.

    Attributes:
        here: the moment.
        page, way, core: from the use cases that know it.
        flares: every one that was declared.
        reliefs: of today and the day before.
    """

    here: Moment
    page: TodayPage
    way: WayToday
    core: CoreBrief | None
    flares: tuple[Flare, ...]
    reliefs: tuple[Relief, ...]

    @property
    def day(self) -> date:
        """The local day."""
        return self.here.local_date

    @property
    def phase(self) -> RoutinePhase | None:
        """Where the episode stands; None without one."""
        return self.way.phase.phase if self.way.phase is not None else None

    @property
    def flaring(self) -> bool:
        """Whether a declared flare goes on."""
        return any(flare.covers(self.day) for flare in self.flares)

    @property
    def walks(self) -> Walks:
        """Walks of today."""
        done = [
            relief
            for relief in self.reliefs
            if relief.kind is ReliefKind.WALK and relief.when.local_date == self.day
        ]
        wanted = walks_wanted(self.phase, flare=self.flaring)
        return Walks(len(done), wanted, walk_fits(last_walk(done), self.here.at_utc))

    @property
    def comfort_opens(self) -> datetime | None:
        """When warmth or cold may be begun again, in UTC; None if it may be now."""
        return opens_at(self.reliefs, self.here.at_utc)

    def core_row(self, wishes: Wishes) -> CoreRow | None:
        """Core work on the list; None before a programme was chosen."""
        core = self.core
        if core is None:
            return None
        early = is_before(self.phase, fits_from(core.programme, wishes.programmes))
        next_day = next_core_day(core.week, self.day, core.record.done, core.pauses)
        is_open = next_day == self.day and not early
        return CoreRow(core.programme, core.week, next_day, is_open)


def _routines(wishes: Wishes, done: Iterable[SessionMark]) -> dict[str, RoutineToday]:
    """Those that rules name, as they stand today."""
    times = Counter(mark.routine_id for mark in done if mark.outcome is Outcome.FINISHED)
    return {
        each.id: RoutineToday(
            length(each, wishes.pace), each.times_a_day, each.phases, times[each.id]
        )
        for each in wishes.routines
        if each.id in _ROUTINES
    }


def _pain_now(page: TodayPage) -> int | None:
    """The latest rating of today, if it is of a moment."""
    latest = page.latest
    if latest is None or latest.when.local_date != page.day or latest.context not in OF_A_MOMENT:
        return None
    return latest.score


def _since(done: tuple[SessionMark, ...], here: Moment) -> int | None:
    """Minutes since today's latest session ended; one that lies ahead ended just now."""
    ended = [mark.started.at_utc + timedelta(seconds=mark.active_s) for mark in done]
    if not ended:
        return None
    return max(0, int((here.at_utc - max(ended)).total_seconds() // 60))


def _tells_of_a_leg(entries: Collection[Entry], latest: SymptomCheck | None) -> bool:
    """Whether an entry speaks of a leg, or of a nerve, that the latest check knew nothing of."""
    known = latest is not None and not LEGS.isdisjoint(latest.regions)
    if known:
        return False
    found = latest.found if latest is not None and latest.complete else None
    return any(
        entry.detail.wants_check and (found is None or entry.entered_utc > found.at_utc)
        for entry in entries
    )
