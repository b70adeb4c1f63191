"""The way back to lifting: the episode, its gates and phases; the comeback comes with it."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import NO_LOAD, Gate, GateTry, LightTry, standing
from backcare_desktop.core.phase_way import corrected
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.comeback_cases import ComebackCases
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.lift_diary import LiftDiary
from backcare_desktop.services.lift_journal import LIFTING
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import EpisodeStore, RatingStore
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.services.training_reader import TrainingReader

_EPISODES = Changes(episodes=True, lifting=True)


class ReturnToLifting(ComebackCases):
    """The use cases of the way back. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        store: LiftingStore,
        episodes: EpisodeStore,
        ratings: RatingStore,
        lockkeeper: Lockkeeper,
        held: HeldDays,
        pain: StrongPain,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        reader = TrainingReader(store, episodes, ratings, lockkeeper, held, pain, clock)
        super().__init__(store, episodes, lockkeeper, reader, pain, clock)
        self._diary = LiftDiary(store, ratings)
        self._new_id = new_id

    def page(self) -> TrainingPage:
        """Where things stand."""
        return self._reader.page()

    # --- the episode ---------------------------------------------------------------------------

    def start_episode(
        self, onset: date, mechanism: Mechanism | None = None, side: BodySide | None = None
    ) -> Done:
        """Begin an episode by hand.

        Raises:
            ValueError: it begins after today, or another one still goes on.
        """
        here = now(self._clock)
        if onset > here.local_date:
            raise ValueError("an episode can't begin after today")
        episode = Episode(self._new_id(), onset, mechanism, side, (), here)
        self._episodes.put(episode)

        def undo() -> Changes:
            self._refuse_changed(episode)
            self._episodes.remove(episode.id, self._clock.utc_now())
            return _EPISODES

        return Done(_EPISODES, undo)

    def end_episode(self) -> Done:
        """Close the episode that goes on.

        Raises:
            LookupError: none does.
        """
        active = self._active()
        here = now(self._clock)
        # A clock that was set back must not keep anybody from being done.
        ended = active.ended(here if here.at_utc >= active.opened.at_utc else active.opened)
        self._episodes.put(ended)

        def undo() -> Changes:
            self._refuse_changed(ended)
            self._episodes.put(active)
            return _EPISODES

        return Done(_EPISODES, undo)

    def change_onset(self, onset: date) -> Done:
        """Say that the episode that goes on began on another day.

        Its days, phase and loads follow from that. A symptom check that it started from keeps what
        was answered then.

        Raises:
            LookupError: no episode goes on.
            ValueError: that day is after today.
            LockedError: somebody has to look at the person first.
        """
        self._lockkeeper.pass_or_raise()
        before = self._active()
        if onset > now(self._clock).local_date:
            raise ValueError("an episode can't begin after today")
        changed = replace(before, onset=onset)
        self._episodes.put(changed)

        def undo() -> Changes:
            self._refuse_changed(changed)
            self._episodes.put(before)
            return _EPISODES

        return Done(_EPISODES, undo)

    # --- gates and phases ----------------------------------------------------------------------

    def try_gate(
        self, gate: Gate, *, met: bool, note: str = "", light: LightTry | None = None
    ) -> Done:
        """Keep how a try went.

        Args:
            gate, met, note: see :class:`GateTry`.
            light: what was felt of a light load; a steady back asks for one.

        Raises:
            LookupError: no episode goes on.
            ValueError: the note is too long, a steady back is tried before light loads are open or
                on a day with strong pain, or is met without a light load that stayed calm, was
                lifted a morning ago and not before week 2.
            LockedError: somebody has to look at the person first.
        """
        self._lockkeeper.pass_or_raise()
        active, when = self._active(), now(self._clock)
        if light is not None and light.day < active.onset + NO_LOAD:
            raise ValueError("no load is lifted before week 2")
        if gate is Gate.NEUTRAL_SPINE and not self.page().light_open:
            raise ValueError("no load is open yet")
        tried = GateTry(self._new_id(), active.id, gate, when, met, note, light)
        self._store.add_try(tried)
        return Done(LIFTING, lambda: self._take_try(tried.id))

    def remove_try(self, try_id: str) -> Done:
        """Take an answer out of every view."""
        self._take_try(try_id)

        def undo() -> Changes:
            self._store.restore_try(try_id)
            return LIFTING

        return Done(LIFTING, undo)

    def correct_phase(self, phase: RoutinePhase | None) -> Done:
        """Keep the person's own word on the phase; None takes it back.

        Raises:
            LookupError: no episode goes on.
            ValueError: the phase is no place to stand.
            LockedError: somebody has to look at the person first.
        """
        self._lockkeeper.pass_or_raise()
        active = self._active()
        before = self._store.correction(active.id)
        gates = standing(self._store.tries(active.id), active.onset)
        calm = self._diary.calm(active)
        said = corrected(active.onset, now(self._clock), phase, gates, before, calm)
        self._store.correct(active.id, said)

        def undo() -> Changes:
            if self._store.correction(active.id) != said:
                raise ValueError("the phase has changed since")
            self._store.correct(active.id, before)
            return LIFTING

        return Done(LIFTING, undo)

    # --- help ----------------------------------------------------------------------------------

    def _refuse_changed(self, episode: Episode) -> None:
        """Whoever takes a change back must not lose one that was made after it."""
        if self._episodes.get(episode.id) != episode:
            raise ValueError("the episode has changed since")

    def _take_try(self, try_id: str) -> Changes:
        self._store.remove_try(try_id, self._clock.utc_now())
        return LIFTING
