"""The page of the pain diary: a stretch of days with everything around it, read in one go."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.coverage import Coverage, coverage
from backcare_desktop.core.daily import DailyPain, between
from backcare_desktop.core.day_marks import AreaCounts, DoneDay, LiftDay, NoteDay, ReliefDay
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.gates import standing
from backcare_desktop.core.phase_way import phases_begun
from backcare_desktop.core.recovered import RecoveryStanding, recovery
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.trend import WINDOW_DAYS, RollingPoint, rolling_median
from backcare_desktop.core.verdict import DAYS_A_WEEK
from backcare_desktop.core.volatility import Volatility, volatility_of
from backcare_desktop.services.baseline import Baseline, BaselineFrom
from backcare_desktop.services.lift_diary import LiftDiary
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.pain_ports import FlareStore, MeasureStore, PainDayStore
from backcare_desktop.services.pain_range import PainRange, ends_of
from backcare_desktop.services.pain_verdict import Verdicts, VerdictStanding
from backcare_desktop.services.ports import EpisodeStore, RatingStore

__all__ = ["Lanes", "PainPage", "PainPages", "PhaseBegin", "VerdictStanding"]

LONGEST_WITH_PHASES = 366
"""Days of a stretch that phases are told of; in longer ones they are too thin to be seen."""

_DAY = timedelta(days=1)
_WEEK = timedelta(days=DAYS_A_WEEK)
_FIRST_EPISODES, _MANY_EPISODES = 4, 64


class PhaseBegin(Struct, frozen=True):
    """An episode came to a phase.

    Attributes:
        day: the first day in it; before the stretch for a phase that reaches into it.
        phase: which.
        episode_id: whose.
    """

    day: date
    phase: RoutinePhase
    episode_id: str


class Lanes(Struct, frozen=True):
    """What happened on which days, each in order.

    Attributes:
        stretch: sessions that weren't core work, finished or ended early.
        core: core work.
        lifts: each lift with its heaviest load of the day.
        reliefs: what was done against pain.
        notes: the beginning of each day's first note, one line.
    """

    stretch: tuple[DoneDay, ...]
    core: tuple[DoneDay, ...]
    lifts: tuple[LiftDay, ...]
    reliefs: tuple[ReliefDay, ...]
    notes: tuple[NoteDay, ...]


class PainPage(Struct, frozen=True):
    """What the diary has to show for a stretch of days.

    Attributes:
        wanted: what was asked for.
        first, last: the stretch, both days included. A span ends today, or tomorrow if that is
            rated already: whoever flew east over the date line and back has been there.
        today: the day it is now, by the person's own clock.
        begun: the first rated day of all; None in an empty diary.
        days: rated days of the stretch, in order. A day without a rating is not among them:
            missing is not zero (peers.md, lesson 23).
        line: the rolling median of the stretch.
        flares: those that share a day with the stretch, in order.
        episodes: the same of episodes, in order of their onset.
        phases: where these stood, in order; none in a stretch of more than
            :data:`LONGEST_WITH_PHASES` days.
        lanes: what happened beside the pain.
        psfs: day, score (0-10) and form of each complete answer, in order of time.
        rmdq: day and score (0-24) of each finished answer, in order of time.
        coverage: days rated of days possible (clinical.md 6.3).
        verdict: the latest week against the baseline, whatever the stretch.
        volatility: of the stretch; None with fewer than five entries.
        recovery: whether the latest days are free of pain, whatever the stretch.
        areas: where it hurt, of the entries of the stretch.
    """

    wanted: PainRange
    first: date
    last: date
    today: date
    begun: date | None
    days: tuple[DailyPain, ...]
    line: tuple[RollingPoint, ...]
    flares: tuple[Flare, ...]
    episodes: tuple[Episode, ...]
    phases: tuple[PhaseBegin, ...]
    lanes: Lanes
    psfs: tuple[tuple[date, float, str], ...]
    rmdq: tuple[tuple[date, int], ...]
    coverage: Coverage
    verdict: VerdictStanding
    volatility: Volatility | None
    recovery: RecoveryStanding
    areas: AreaCounts

    @property
    def sleep(self) -> tuple[tuple[date, int], ...]:
        """Minutes slept by day, only where somebody said so."""
        reliefs = self.lanes.reliefs
        return tuple((each.day, each.sleep_min) for each in reliefs if each.sleep_min is not None)


class PainPages:
    """Reads the page, in queries that the stretch bounds. Lives on the database's thread."""

    def __init__(
        self,
        ratings: RatingStore,
        days: PainDayStore,
        flares: FlareStore,
        measures: MeasureStore,
        episodes: EpisodeStore,
        lifting: LiftingStore,
        clock: Clock,
    ) -> None:
        self._ratings = ratings
        self._days = days
        self._flares = flares
        self._measures = measures
        self._episodes = episodes
        self._lifting = lifting
        self._clock = clock
        self._verdicts = Verdicts(ratings, episodes)

    def page(self, wanted: PainRange, baseline: Baseline = BaselineFrom.EPISODE) -> PainPage:
        """The stretch and everything around it.

        Args:
            wanted: which stretch.
            baseline: which week the latest one is compared with.

        Raises:
            StorageUnavailable: it can't be read.
        """
        today = now(self._clock).local_date
        begun = self._ratings.first_day()
        # The verdict's latest week, and what recovery looks at, the day after today with it.
        latest = self._ratings.days(today - _WEEK, today + _DAY)
        end = latest[-1].day if latest and latest[-1].day > today else today
        first, last = ends_of(wanted, end, begun)
        found = self._ratings.days(first - timedelta(days=WINDOW_DAYS - 1), last)
        days = tuple(between(found, first, last))
        episodes = episodes_of(self._episodes, first, last)
        return PainPage(
            wanted=wanted,
            first=first,
            last=last,
            today=today,
            begun=begun,
            days=days,
            line=rolling_median(found, first, last),
            flares=tuple(f for f in self._flares.flares() if f.meets(first, last)),
            episodes=episodes,
            phases=self._phases(episodes, first, last),
            lanes=self._lanes(first, last),
            psfs=self._psfs(first, last),
            rmdq=self._rmdq(first, last),
            coverage=coverage(days, first, min(last, end), begun),
            verdict=self._verdicts.standing(latest, today, begun, baseline),
            volatility=volatility_of(*self._days.moves(first, last)),
            recovery=recovery(latest, today, self._rmdq(today - _WEEK, today)),
            areas=self._days.areas(first, last),
        )

    # --- help ----------------------------------------------------------------------------------

    def _lanes(self, first: date, last: date) -> Lanes:
        days = self._days
        notes = (replace(n, words=" ".join(n.words.split())) for n in days.noted(first, last))
        return Lanes(
            stretch=days.stretched(first, last),
            core=days.core_done(first, last),
            lifts=days.lifted(first, last),
            reliefs=days.relieved(first, last),
            notes=tuple(note for note in notes if note.words),
        )

    def _psfs(self, first: date, last: date) -> tuple[tuple[date, float, str], ...]:
        return tuple(
            (each.when.local_date, each.score, each.form.id)
            for each in self._measures.psfs(first, last)
            if each.score is not None
        )

    def _rmdq(self, first: date, last: date) -> tuple[tuple[date, int], ...]:
        return tuple(
            (each.when.local_date, each.score)
            for each in self._measures.rmdq(first, last)
            if each.score is not None
        )

    # --- episodes ------------------------------------------------------------------------------

    def _phases(
        self, episodes: Sequence[Episode], first: date, last: date
    ) -> tuple[PhaseBegin, ...]:
        if (last - first).days >= LONGEST_WITH_PHASES:
            return ()
        return tuple(begin for each in episodes for begin in self._phases_of(each, first, last))

    def _phases_of(self, episode: Episode, first: date, last: date) -> list[PhaseBegin]:
        gates = standing(self._lifting.tries(episode.id))
        correction = self._lifting.correction(episode.id)
        until = min(last, _end_of(episode) or last)
        calm = LiftDiary(self._lifting, self._ratings).calm(episode)
        begun = phases_begun(episode.onset, until, gates, correction, calm)
        reaching_in = [day for day, _ in begun if day <= first][-1:]
        since = reaching_in[0] if reaching_in else first
        return [PhaseBegin(day, phase, episode.id) for day, phase in begun if day >= since]


def episodes_of(episodes: EpisodeStore, first: date, last: date) -> tuple[Episode, ...]:
    """Episodes that share a day with a stretch, in order of their onset.

    One ends before the next begins: none older than the one at ``first`` is looked at.

    Raises:
        StorageUnavailable: they can't be read.
    """
    count = _FIRST_EPISODES if (last - first).days < LONGEST_WITH_PHASES else _MANY_EPISODES
    newest = episodes.newest(count)
    while len(newest) == count and newest[-1].onset > first:
        count *= 4
        newest = episodes.newest(count)
    return tuple(
        episode
        for episode in reversed(newest)
        if episode.onset <= last and (_end_of(episode) or date.max) >= first
    )


def _end_of(episode: Episode) -> date | None:
    return None if episode.closed is None else episode.closed.local_date
