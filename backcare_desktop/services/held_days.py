"""Which days held loads back: by an episode's phase and gates, by a lock, by an injury pause."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.check import Clearance, Mode, SymptomCheck, lock_of
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import standing
from backcare_desktop.core.load_calm import calm_weeks
from backcare_desktop.core.load_plan import START_SHARE, Lift
from backcare_desktop.core.open_days import WHOLE, OpenShares, closed, least_of
from backcare_desktop.core.phase_way import open_shares
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.services.lift_diary import LiftDiary
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import CheckStore, EpisodeStore, RatingStore

READ_EPISODES = 20
READ_CHECKS = 200
_DAY = timedelta(days=1)


class HeldDays:
    """Reads them from the diary. Lives on the database's thread.

    Args:
        store, episodes, checks, ratings: the diary.
        pauses: injury pauses.
    """

    def __init__(
        self,
        store: LiftingStore,
        episodes: EpisodeStore,
        checks: CheckStore,
        pauses: Callable[[], Sequence[Pause]],
        ratings: RatingStore,
    ) -> None:
        self._log = LiftDiary(store, ratings)
        self._store = store
        self._episodes = episodes
        self._checks = checks
        self._pauses = pauses

    def shares(self, first: date) -> OpenShares:
        """How much of the usual load was open on each day from ``first`` on, and will be.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        episodes = self._episodes.newest(READ_EPISODES)
        since = [each for each in episodes if (_ended(each) or date.max) > first]
        return least_of((self.idle(), *(self._of_episode(each, _ended(each)) for each in since)))

    def idle(self) -> OpenShares:
        """The days that a lock or an injury pause took, with nothing open on them.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        locks = lock_days(self._checks.newest(READ_CHECKS), self._checks.clearance_of)
        return least_of((*locks, *(_of_pause(pause) for pause in self._pauses())))

    def ended(self, plans: Iterable[RunningPlan]) -> tuple[RunningPlan, ...]:
        """The plans that ended with an episode that was closed since they were made.

        A plan outlives its episode only where that held nothing back at its end: its gates can't
        be tried any more, and without them the plan would run ahead of them.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        plans = tuple(plans)
        found: list[RunningPlan] = []
        for episode in self._episodes.newest(READ_EPISODES):
            closed_at = episode.closed
            made = [p for p in plans if closed_at is not None and p.made <= closed_at.at_utc]
            if closed_at is None or not made:
                continue
            whole = self.finished(episode, closed_at)
            found += [each for each in made if each.began < episode.onset or not whole]
        return tuple(found)

    def most_to_begin(self, lift: Lift, today: date) -> Decimal | None:
        """Kilograms that a new plan of a lift begins with at most; None where it is free.

        After a return that ended unfinished that is what was open at its end, or half of the usual
        load, and more only once a calm week of the log has shown it: ending an episode heals
        nothing (our choice). While an episode goes on its phases and gates hold back instead.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        if self._episodes.active() is not None:
            return None
        ends = [(e.closed.at_utc, e) for e in self._episodes.newest(READ_EPISODES) if e.closed]
        episode = max(ends, key=lambda end: end[0])[1] if ends else None
        if episode is None or episode.closed is None or self.finished(episode, episode.closed):
            return None
        end = episode.closed.local_date
        share = max(START_SHARE, self._of_episode(episode, None).on(end))
        return max(lift.normal.kg * share, *self._shown(lift, end, today))

    def _shown(self, lift: Lift, end: date, today: date) -> tuple[Decimal, ...]:
        """The heaviest load of each calm week of a lift since the end of an episode; 0 first."""
        entries = self._log.entries(end, today)
        weeks = calm_weeks(entries, self._log.usual(end, entries), {}, end)
        over = [week for week in weeks if week.until <= today]
        loads = (
            entry.load.kg
            for entry in entries
            for week in over
            if entry.lift_id == lift.id and week.first <= entry.day < week.until
        )
        return (Decimal(0), *loads)

    def finished(self, episode: Episode, when: Moment) -> bool:
        """Whether an episode holds nothing back at the end of a day.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        return self._of_episode(episode, None).on(when.local_date) == WHOLE

    def _of_episode(self, episode: Episode, until: date | None) -> OpenShares:
        gates = standing(self._store.tries(episode.id), episode.onset)
        correction = self._store.correction(episode.id)
        return open_shares(episode.onset, gates, correction, until, self._log.calm(episode))


def lock_days(
    checks: Sequence[SymptomCheck], clearance_of: Callable[[str], Clearance | None]
) -> Iterable[OpenShares]:
    """The days on which a symptom check locked.

    A lock lasts until the day of its clearance, or of the next check that says something else. A
    list of signs takes nothing back that was computed, and one of which none applied opens what a
    list has locked: as :class:`~backcare_desktop.services.gate.Gate` does. The days on which it
    begins and ends are open: something may have been lifted before it, and may be after.

    Args:
        checks: those with a level, the one entered last first.
        clearance_of: the newest clearance recorded for a check.
    """
    later: dict[Mode, date] = {}
    for check in checks:
        lock = lock_of(check, None)
        if lock is not None:
            until = [day for mode, day in later.items() if mode in (Mode.COMPUTED, check.mode)]
            clearance = clearance_of(check.id)
            if clearance is not None and lock_of(check, clearance) is None:
                until.append(clearance.when.local_date)
            yield closed(lock.since.local_date + _DAY, min(until, default=None))
        if check.found is not None and check.counts:
            later[check.mode] = check.found.local_date


def _of_pause(pause: Pause) -> OpenShares:
    return closed(pause.first, None if pause.last is None else pause.last + _DAY)


def _ended(episode: Episode) -> date | None:
    return None if episode.closed is None else episode.closed.local_date
