"""What a physiotherapist may want to read of a stretch; descriptive, and no part of any verdict."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

from msgspec import Struct

from backcare_desktop.core.association import Association, association
from backcare_desktop.core.bands import TimeInBands, time_in_bands
from backcare_desktop.core.clinician_trend import MannKendall, Slope, mann_kendall, theil_sen
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.coverage import Coverage, coverage
from backcare_desktop.core.daily import EARLIEST, DailyPain, between
from backcare_desktop.core.day_marks import DoneDay, ReliefDay
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.recovered import RecoveryStanding, recovery
from backcare_desktop.core.verdict import DAYS_A_WEEK
from backcare_desktop.core.volatility import Volatility, volatility_of
from backcare_desktop.core.xmr import Xmr, xmr
from backcare_desktop.services.baseline import Baseline, BaselineFrom
from backcare_desktop.services.measures import Measures
from backcare_desktop.services.measures_page import MeasuresPage
from backcare_desktop.services.pain_ports import PainDayStore
from backcare_desktop.services.pain_range import PainRange, ends_of
from backcare_desktop.services.pain_verdict import Verdicts, VerdictStanding
from backcare_desktop.services.ports import EpisodeStore, RatingStore

_DAY, _WEEK = timedelta(days=1), timedelta(days=DAYS_A_WEEK)


class Thing(StrEnum):
    """What days are told apart by."""

    LIFTING = "lifting"
    CORE = "core"
    STRETCH = "stretch"
    RELIEF = "relief"
    SHORT_SLEEP = "short_sleep"
    """Less sleep than the median of the nights that were recorded."""


class Compared(Struct, frozen=True):
    """Rated days with something and without it. This does not show cause.

    Attributes:
        thing: what.
        relief: which kind, for reliefs other than sleep.
        since: the day of its first record, before which no day counts.
        sleep_median_min: for sleep, minutes that short nights lie under; else None. Days without a
            word about sleep count in neither group.
        association: the two groups.
    """

    thing: Thing
    since: date
    association: Association
    relief: ReliefKind | None = None
    sleep_median_min: float | None = None


class ClinicianPage(Struct, frozen=True):
    """The numbers of a stretch.

    Attributes:
        first, last: the stretch, both days included.
        slope: Theil-Sen; None with too few rated days.
        test: Mann-Kendall; None with too few rated days.
        bands: rated days by band.
        xmr: the individuals chart; None with too few rated days.
        volatility: how far the pain moves from entry to entry; None with fewer than five.
        compared: only what was recorded; some with too few days to be shown.
        today: the day it is.
        days: the rated days of the stretch, in order.
        coverage: days rated of days possible.
        verdict: the latest week against the baseline, whatever the stretch.
        recovery: whether the latest days are free of pain, whatever the stretch.
        measures: the outcome measures and how they moved, whatever the stretch.
    """

    first: date
    last: date
    slope: Slope | None
    test: MannKendall | None
    bands: TimeInBands
    xmr: Xmr | None
    volatility: Volatility | None
    compared: tuple[Compared, ...]
    today: date
    days: tuple[DailyPain, ...]
    coverage: Coverage
    verdict: VerdictStanding
    recovery: RecoveryStanding
    measures: MeasuresPage


class ClinicianPages:
    """Reads the page. Lives on the database's thread."""

    def __init__(
        self,
        ratings: RatingStore,
        days: PainDayStore,
        measures: Measures,
        episodes: EpisodeStore,
        clock: Clock,
    ) -> None:
        self._ratings = ratings
        self._days = days
        self._measures = measures
        self._clock = clock
        self._verdicts = Verdicts(ratings, episodes)

    def page(self, wanted: PainRange, baseline: Baseline = BaselineFrom.EPISODE) -> ClinicianPage:
        """The numbers of a stretch that ends today, or of the days given.

        Args:
            wanted: which stretch.
            baseline: which week the latest one is compared with.

        Raises:
            StorageUnavailable: it can't be read.
        """
        today = now(self._clock).local_date
        begun = self._ratings.first_day()
        first, last = ends_of(wanted, today, begun)
        days = self._ratings.days(first, last)
        latest = self._ratings.days(today - _WEEK, today + _DAY)
        answers = self._measures.page()
        scores = [(each.when.local_date, each.score) for each in answers.rmdq.answers]
        since = today - _WEEK
        return ClinicianPage(
            first=first,
            last=last,
            slope=theil_sen(days),
            test=mann_kendall(days),
            bands=time_in_bands(days),
            xmr=xmr(days),
            volatility=volatility_of(*self._days.moves(first, last)),
            compared=self._compared(days, last),
            today=today,
            days=tuple(days),
            coverage=coverage(days, first, last, begun),
            verdict=self._verdicts.standing(latest, today, begun, baseline),
            recovery=recovery(
                latest,
                today,
                tuple((d, s) for d, s in reversed(scores) if s is not None and since <= d <= today),
            ),
            measures=answers,
        )

    def _compared(self, days: Sequence[DailyPain], last: date) -> tuple[Compared, ...]:
        """Whatever was ever recorded is read, so that its first day is known."""
        reliefs = self._days.relieved(EARLIEST, last)
        lifted = tuple(each.day for each in self._days.lifted(EARLIEST, last))
        dates: list[tuple[Thing, ReliefKind | None, tuple[date, ...]]] = [
            (Thing.LIFTING, None, lifted),
            (Thing.CORE, None, _days(self._days.core_done(EARLIEST, last))),
            (Thing.STRETCH, None, _days(self._days.stretched(EARLIEST, last))),
        ]
        dates += [
            (Thing.RELIEF, kind, tuple(each.day for each in reliefs if kind in each.kinds))
            for kind in ReliefKind
            if kind is not ReliefKind.SLEEP
        ]
        found = [
            Compared(thing, on[0], association(between(days, on[0], last), on), relief)
            for thing, relief, on in dates
            if on and days and on[0] <= days[-1].day
        ]
        return (*found, *_short_sleep(days, reliefs))


def _days(done: Sequence[DoneDay]) -> tuple[date, ...]:
    return tuple(each.day for each in done)


def _short_sleep(days: Sequence[DailyPain], reliefs: Sequence[ReliefDay]) -> tuple[Compared, ...]:
    """Nights of the stretch under their median against the others; days, not nights, are rated."""
    rated = {day.day for day in days}
    nights = {each.day: each.sleep_min for each in reliefs if each.day in rated}
    slept = {day: minutes for day, minutes in nights.items() if minutes is not None}
    if not slept:
        return ()
    middle = float(median(slept.values()))
    short = [day for day, minutes in slept.items() if minutes < middle]
    known = [day for day in days if day.day in slept]
    pair = association(known, short)
    return (Compared(Thing.SHORT_SLEEP, known[0].day, pair, sleep_median_min=middle),)
