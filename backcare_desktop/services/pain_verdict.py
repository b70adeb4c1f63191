"""What can be said of the latest week, and of which week it is compared with."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.daily import EARLIEST, DailyPain, between
from backcare_desktop.core.verdict import (
    DAYS_A_WEEK,
    LEAST_RATED,
    PainVerdict,
    RatedWeek,
    first_baseline,
    verdict,
)
from backcare_desktop.services.baseline import Baseline, BaselineFrom
from backcare_desktop.services.ports import EpisodeStore, RatingStore

_DAY = timedelta(days=1)
_WEEK = timedelta(days=DAYS_A_WEEK)
_FIRST_LOOK = 60


class VerdictStanding(Struct, frozen=True):
    """What can be said of the latest week.

    Attributes:
        verdict: against the baseline; None while no week has had enough rated days.
        since: which week the baseline is; None without one.
        latest: the seven days up to today.
        passed_over: the first week of the episode, which was wanted and has too few rated days;
            None where it is the baseline, or wasn't wanted.
    """

    verdict: PainVerdict | None
    since: BaselineFrom | None
    latest: RatedWeek
    passed_over: RatedWeek | None = None


class Verdicts:
    """Finds the baseline in the diary. Lives on the database's thread."""

    def __init__(self, ratings: RatingStore, episodes: EpisodeStore) -> None:
        self._ratings = ratings
        self._episodes = episodes

    def standing(
        self,
        latest: Sequence[DailyPain],
        today: date,
        begun: date | None,
        wanted: Baseline = BaselineFrom.EPISODE,
    ) -> VerdictStanding:
        """What can be said today.

        Args:
            latest: rated days in order, those of the seven days up to today among them.
            today: the day it is.
            begun: the first rated day of all; None in an empty diary.
            wanted: which week to compare with. A week that was chosen is never replaced.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        week = _week(latest, today - _WEEK + _DAY)
        own = self._episode_week(today) if wanted is BaselineFrom.EPISODE else None
        if own is not None and _counts(own, today):
            baseline, since, own = own.first, BaselineFrom.EPISODE, None
        elif isinstance(wanted, BaselineFrom):
            found = self._first_baseline(today, begun)
            if found is None:
                return VerdictStanding(None, None, week, own)
            baseline, since = found, BaselineFrom.DIARY
        else:
            baseline, since = wanted, BaselineFrom.CHOSEN
        before = self._ratings.days(baseline, baseline + _WEEK - _DAY)
        both = {day.day: day for day in (*before, *latest)}
        days = [both[day] for day in sorted(both)]
        return VerdictStanding(verdict(days, today, baseline), since, week, own)

    def _episode_week(self, today: date) -> RatedWeek | None:
        """The first week of the episode that goes on; None without one."""
        active = self._episodes.active()
        if active is None or active.onset > today:
            return None
        rated = self._ratings.days(active.onset, active.onset + _WEEK - _DAY)
        return _week(rated, active.onset)

    def _first_baseline(self, today: date, begun: date | None) -> date | None:
        """Looked for in steps that grow: it is mostly among the first days."""
        if begun is None:
            return None
        first, days = max(begun, EARLIEST), _FIRST_LOOK
        while first <= today:
            last = min(today, first + timedelta(days=days))
            found = first_baseline(self._ratings.days(first, last))
            if found is not None:
                return found
            if last == today:
                return None
            # A week that began in this stretch may have been cut off by its end.
            first, days = last - _WEEK, 2 * days
        return None


def _week(days: Sequence[DailyPain], first: date) -> RatedWeek:
    found = between(days, first, first + _WEEK - _DAY)
    return RatedWeek(first, len(found), sum(each.value for each in found))


def _counts(week: RatedWeek, today: date) -> bool:
    """Whether a week can be compared with, or may yet come to it."""
    return week.rated >= LEAST_RATED or (week.rated > 0 and today <= week.last)
