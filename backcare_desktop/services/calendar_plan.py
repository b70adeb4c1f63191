"""What the coming weeks hold: days of core work, and days to look how the back is doing."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from itertools import chain
from typing import Final

from msgspec import Struct

from backcare_desktop.core.adherence import (
    MOST_APART,
    Pause,
    days_between,
    days_done,
    is_paused,
    week,
    week_start,
)
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.outcome import PSFS_EVERY_DAYS
from backcare_desktop.core.programme import DAYS_A_WEEK
from backcare_desktop.reporting.calendar_file import DayEvent
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.core_page import read_logged
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.measures_page import EPISODES, Kept, measures_page
from backcare_desktop.services.ports import Store

WEEKS: Final = 4
MOST_WEEKS: Final = 26
CHECK_IN_DAYS: Final = (7, 14, 28)
"""Days of an episode on which the sources look again (clinical.md 1.4, articles.md A-03)."""

_DAY: Final = timedelta(days=1)


class PlannedKind(StrEnum):
    """What a day is planned for."""

    CORE = "core"
    CHECK_IN = "check_in"
    PSFS = "psfs"
    RMDQ = "rmdq"


class PlannedEvent(Struct, frozen=True, order=True):
    """Something for a whole day.

    Attributes:
        day: which.
        kind: what.
        key: the same whenever the plan is read, also when the day has moved meanwhile.
        number: the day of the episode, of a check-in; 0 for anything else.
    """

    day: date
    kind: PlannedKind
    key: str
    number: int = 0


class CalendarTitles(Struct, frozen=True):
    """What days are called; ``{number}`` in that of a check-in is the day of the episode.

    A calendar is seen by others: titles are to be neutral unless the person wants it otherwise.
    """

    core: str
    check_in: str
    psfs: str
    rmdq: str


class CalendarPlan:
    """Reads what is planned. Lives on the database's thread.

    Every method may raise StorageUnavailable.
    """

    def __init__(self, store: Store, gate: Gate, clock: Clock) -> None:
        self._store = store
        self._gate = gate
        self._clock = clock

    def coming(
        self, first_weekday: int, asking: Asking | None = None, weeks: int = WEEKS
    ) -> tuple[PlannedEvent, ...]:
        """What lies from today to so many weeks ahead, in order.

        Core work is planned by the week and not by the day: its days are a proposal, spread with
        rest between where there is room for it. There are none in a pause, and none while a symptom
        check asks for somebody to look first.

        Args:
            first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
            asking: how the person wants to be asked for outcome measures; as recommended without.
            weeks: 1 to :data:`MOST_WEEKS`.

        Raises:
            ValueError: there are too few weeks or too many.
        """
        if not 1 <= weeks <= MOST_WEEKS:
            raise ValueError(f"a plan is for 1 to {MOST_WEEKS} weeks")
        today = now(self._clock).local_date
        last = today + weeks * DAYS_A_WEEK * _DAY - _DAY
        events = chain(
            self._core(today, last, first_weekday),
            self._check_ins(today, last),
            self._measures(today, last, asking or Asking()),
        )
        return tuple(sorted(events))

    def _core(self, today: date, last: date, first_weekday: int) -> Iterator[PlannedEvent]:
        programme, pauses = self._store.core.programme(), self._store.core.pauses()
        if programme is None or self._gate.lock() is not None:
            return
        first = week_start(today, first_weekday)
        target = programme.weekly_target
        days = self._this_week(target, today, first_weekday, pauses)
        while first <= last:
            # Those of this week that are done already were its first ones.
            for number, day in enumerate(days, target - len(days)):
                if day <= last and not is_paused(day, pauses):
                    yield PlannedEvent(day, PlannedKind.CORE, f"core/{first}/{number}")
            first += DAYS_A_WEEK * _DAY
            days = [first + at * _DAY for at in spread(target)]

    def _this_week(
        self, target: int, today: date, first_weekday: int, pauses: Sequence[Pause]
    ) -> list[date]:
        """What is left of the running week, on its usual days as far as these are still ahead."""
        core, begin = self._store.core, week_start(today, first_weekday)
        done = days_done(read_logged(core, begin, today).standings)
        began = min((each.since for each in core.targets()), default=None)
        left = week(today, first_weekday, target, done, pauses, began).to_go
        usual = {begin + at * _DAY for at in spread(target)}
        ahead = days_between(today, begin + (DAYS_A_WEEK - 1) * _DAY)
        free = {day for day in ahead if day not in done and not is_paused(day, pauses)}
        return _chosen(free, min(left, len(free)), usual, done)

    def _check_ins(self, today: date, last: date) -> Iterator[PlannedEvent]:
        episode = self._store.episodes.active()
        if episode is None:
            return
        for number in CHECK_IN_DAYS:
            day = episode.onset + number * _DAY
            if today <= day <= last:
                key = f"check_in/{episode.id}/{number}"
                yield PlannedEvent(day, PlannedKind.CHECK_IN, key, number)

    def _measures(self, today: date, last: date, asking: Asking) -> Iterator[PlannedEvent]:
        if not asking.asked:
            return
        store = self._store.measures
        kept = Kept(store.forms(), store.psfs(), store.rmdq(), ())
        page = measures_page(kept, today, asking, self._store.episodes.newest(EPISODES))
        begins = max(today, asking.not_before or today)
        every = [(PlannedKind.RMDQ, page.rmdq_from, asking.rmdq_every_days)]
        if page.form is not None:
            every.append((PlannedKind.PSFS, page.psfs_from, PSFS_EVERY_DAYS))
        for kind, due, days in every:
            day = max(begins, due or begins)
            for number in range(((last - day).days // days) + 1):
                yield PlannedEvent(day + number * days * _DAY, kind, f"{kind}/{number}")


def _chosen(
    free: Iterable[date], count: int, usual: Collection[date], done: Collection[date]
) -> list[date]:
    """So many of the free days: with rest between if that can be, and then on usual days."""
    left, chosen = set(free), set[date]()
    for _ in range(count):
        best = min(left, key=partial(_rank, usual=usual, taken={*chosen, *done}))
        left.remove(best)
        chosen.add(best)
    return sorted(chosen)


def _rank(day: date, usual: Collection[date], taken: Collection[date]) -> tuple[bool, bool, date]:
    beside = day - _DAY in taken or day + _DAY in taken
    return beside, day not in usual, day


def day_events(plan: Iterable[PlannedEvent], titles: CalendarTitles) -> tuple[DayEvent, ...]:
    """A plan as days of a calendar.

    Raises:
        KeyError: a title has another placeholder than ``{number}``.
    """
    of_kind = {
        PlannedKind.CORE: titles.core,
        PlannedKind.CHECK_IN: titles.check_in,
        PlannedKind.PSFS: titles.psfs,
        PlannedKind.RMDQ: titles.rmdq,
    }
    return tuple(
        DayEvent(each.key, each.day, of_kind[each.kind].format(number=each.number)) for each in plan
    )


def spread(days: int) -> tuple[int, ...]:
    """Days of a week, from 0, that are as far apart as can be; up to four have rest between.

    Args:
        days: how many, 1 to 7.
    """
    if days <= MOST_APART:
        step = max(2, DAYS_A_WEEK // days)
        return tuple(at * step for at in range(days))
    return tuple(at * DAYS_A_WEEK // days for at in range(days))
