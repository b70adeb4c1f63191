"""The way back to lifting as far as the first screen needs it: phase, and what is lifted today."""

from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import standing
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.phase import PhaseStanding
from backcare_desktop.core.phase_way import phase_standing, stood
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.situation import LiftToday
from backcare_desktop.core.training_week import DayKind
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.lift_concern import LiftConcern
from backcare_desktop.services.lift_diary import LiftDiary
from backcare_desktop.services.ports import Store
from backcare_desktop.services.return_to_lifting import ReturnToLifting

_DAY = timedelta(days=1)


class WayToday(Struct, frozen=True):
    """Where the way back stands today.

    Attributes:
        episode: the one that goes on; None when none does.
        phase: where it stands; None without one.
        reached: the phases it has stood in, each with the first day it last stood there on.
        lift: what is to be lifted today; None when nothing is, or it was.
        lifted: something was lifted today.
        concern: why the symptoms are better checked: the pain of the latest lifting; None without.
    """

    episode: Episode | None
    phase: PhaseStanding | None
    reached: Mapping[RoutinePhase, date]
    lift: LiftToday | None
    lifted: bool
    concern: Concern | None


class TodayWay:
    """Reads it. Lives on the database's thread.

    The whole way back is read only on a lifting day before lifting: it reaches back for years.
    """

    def __init__(self, store: Store, gate: Gate, way_back: ReturnToLifting) -> None:
        self._store = store
        self._gate = gate
        self._way_back = way_back
        self._diary = LiftDiary(store.lifting, store.ratings)

    def read(self, today: date) -> WayToday:
        """Everything of today.

        Raises:
            StorageUnavailable: the diary can't be read.
        """
        episode = self._store.episodes.active()
        entries = self._diary.entries(today - _DAY, today)
        lifted = any(entry.day == today for entry in entries)
        phase, reached = (None, {}) if episode is None else self._phase(episode, today)
        return WayToday(
            episode=episode,
            phase=phase,
            reached=reached,
            lift=None if lifted else self._lift(today),
            lifted=lifted,
            concern=self._concern(entries, today),
        )

    def _phase(
        self, episode: Episode, today: date
    ) -> tuple[PhaseStanding, dict[RoutinePhase, date]]:
        lifting = self._store.lifting
        gates = standing(lifting.tries(episode.id), episode.onset)
        correction = lifting.correction(episode.id)
        calm = self._diary.calm(episode)
        standing_now = phase_standing(episode.onset, today, gates, correction, calm)
        reached = stood(episode.onset, today, gates, correction, calm)
        return standing_now, {**reached, standing_now.phase: standing_now.first_day}

    def _concern(self, entries: tuple[LiftEntry, ...], today: date) -> Concern | None:
        def usual(day: date) -> int | None:
            """Asked only where there is pain to hold against it."""
            return self._diary.usual(day, entries)(day)

        return LiftConcern(self._diary, self._gate).of(entries, usual, today)

    def _lift(self, today: date) -> LiftToday | None:
        """The lift whose turn it is: with a load for today, and not lifted for longest."""
        week = self._store.lifting.week()
        if week is None or week.days[today.weekday()] is DayKind.REST:
            return None
        way = self._way_back.page()
        open_lifts = [each.lift for each in way.lifts if each.load is not None]
        if not open_lifts:
            return None
        lasts = {entry.lift_id: entry.day for entry in reversed(way.entries)}
        lift = min(open_lifts, key=lambda each: lasts.get(each.id, date.min))
        return LiftToday(lift.id, lift.name)
