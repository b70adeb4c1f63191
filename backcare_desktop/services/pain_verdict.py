"""What can be said of the latest week, and of which week it is compared with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from backcare_desktop.core.daily import EARLIEST, DailyPain, between
from backcare_desktop.core.verdict import (
    DAYS_A_WEEK,
    LEAST_RATED,
    PainVerdict,
    RatedWeek,
    first_baseline,
    verdict,
)
from backcare_desktop.services.ports import EpisodeStore, RatingStore

_DAY = timedelta(days=1)
_WEEK = timedelta(days=DAYS_A_WEEK)
_FIRST_LOOK = 60


class BaselineFrom(StrEnum):
    """Which week the latest one is compared with."""

    EPISODE = "episode"
    """The first week of the episode that goes on."""

    DIARY = "diary"
    """The first week of the diary with enough rated days."""


@dataclass(frozen=True, slots=True)
class VerdictStanding:
    """What can be said of the latest week.

    Attributes:
        verdict: against the baseline; None while no week has had enough rated days.
        since: which week the baseline is; None without one.
        latest: the seven days up to today.
    """

    verdict: PainVerdict | None
    since: BaselineFrom | None
    latest: RatedWeek


class Verdicts:
    """Finds the baseline in the diary. Lives on the database's thread."""

    def __init__(self, ratings: RatingStore, episodes: EpisodeStore) -> None:
        self._ratings = ratings
        self._episodes = episodes

    def standing(
        self, latest: Sequence[DailyPain], today: date, begun: date | None
    ) -> VerdictStanding:
        """What can be said today.

        Args:
            latest: rated days in order, those of the seven days up to today among them.
            today: the day it is.
            begun: the first rated day of all; None in an empty diary.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        week = _week_of(latest, today)
        found = self._baseline(today, begun)
        if found is None:
            return VerdictStanding(None, None, week)
        baseline, since = found
        before = self._ratings.days(baseline, baseline + _WEEK - _DAY)
        both = {day.day: day for day in (*before, *latest)}
        days = [both[day] for day in sorted(both)]
        return VerdictStanding(verdict(days, today, baseline), since, week)

    def _baseline(self, today: date, begun: date | None) -> tuple[date, BaselineFrom] | None:
        """The first week of the episode, also while it runs; else the diary's first whole week."""
        active = self._episodes.active()
        if active is not None and active.onset <= today:
            end = active.onset + _WEEK - _DAY
            rated = self._ratings.days(active.onset, end)
            if len(rated) >= LEAST_RATED or (rated and today <= end):
                return active.onset, BaselineFrom.EPISODE
        first = self._first_baseline(today, begun)
        return None if first is None else (first, BaselineFrom.DIARY)

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


def _week_of(days: Sequence[DailyPain], today: date) -> RatedWeek:
    first = today - _WEEK + _DAY
    found = between(days, first, today)
    return RatedWeek(first, len(found), sum(each.value for each in found))
