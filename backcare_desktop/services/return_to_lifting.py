"""The way back to lifting: the episode, its gates and phases, a comeback."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.comeback import Comeback
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import Gate, GateTry, Standing, standing
from backcare_desktop.core.lift_log import LiftEntry, film_due
from backcare_desktop.core.phase import (
    PHASES,
    Correction,
    PhaseStanding,
    most_share,
    phase_standing,
)
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.running import RunningComeback, RunningPlan
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.lift_standing import LiftStanding, lift_standing
from backcare_desktop.services.lifting import LIFTING
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import EpisodeStore, RatingStore
from backcare_desktop.services.training_page import ComebackStanding, TrainingPage
from backcare_desktop.services.usual_mornings import USUAL_DAYS, usual_mornings

SHOWN_EPISODES = 20
READ_RATINGS = 1000
LOOKED_BACK = timedelta(days=730)
"""How far back the log is read; a plan that began earlier reaches further."""

ASKED_FOR = timedelta(days=3)
"""How long after a day its next morning is still asked for: our choice, later nobody remembers."""

_EPISODES = Changes(episodes=True, lifting=True)


class ReturnToLifting:
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
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._episodes = episodes
        self._ratings = ratings
        self._lockkeeper = lockkeeper
        self._held = held
        self._clock = clock
        self._new_id = new_id

    def page(self) -> TrainingPage:
        """Where things stand."""
        here = now(self._clock)
        today = here.local_date
        episode = self._episodes.active()
        episodes = self._episodes.newest(SHOWN_EPISODES)
        correction = self._store.correction(episode.id) if episode is not None else None
        gates = standing(self._store.tries(episode.id) if episode is not None else ())
        phase = phase_standing(episode.onset, today, gates, correction) if episode else None
        plans = {running.plan.lift.id: running for running in self._store.plans()}
        entries = self._read_entries(today, plans)
        lifting_days = frozenset(entry.day for entry in entries)
        lifts = self._lifts(plans, entries, episode, (phase, gates), today)
        filmed = self._store.last_filmed()
        return TrainingPage(
            today=here,
            lock=self._lockkeeper.lock(),
            episode=episode,
            past=tuple(each for each in episodes if episode is None or each.id != episode.id),
            phase=phase,
            correction=correction,
            gates=gates,
            lifts=lifts,
            entries=entries,
            mornings=_unanswered(entries, today),
            comeback=self._comeback(episode, gates, today),
            open_share=self._open_share(phase, today),
            ends_plans=episode is not None
            and any(each.followed is not None for each in lifts)
            and not self._held.finished(episode, here),
            film_due=film_due(filmed, lifting_days, today),
            filmed=filmed,
            complete=_complete(phase, lifts),
            week=self._store.week(),
        )

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
            self._episodes.put(active)
            return _EPISODES

        return Done(_EPISODES, undo)

    # --- gates and phases ----------------------------------------------------------------------

    def try_gate(self, gate: Gate, *, met: bool, note: str = "") -> Done:
        """Keep how a try went.

        Raises:
            LookupError: no episode goes on.
            ValueError: the note is too long.
            LockedError: somebody has to look at the person first.
        """
        self._lockkeeper.pass_or_raise()
        tried = GateTry(self._new_id(), self._active().id, gate, now(self._clock), met, note)
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
        """
        episode_id = self._active().id
        before = self._store.correction(episode_id)
        said = None if phase is None else Correction(phase, now(self._clock))
        self._store.correct(episode_id, said)

        def undo() -> Changes:
            self._store.correct(episode_id, before)
            return LIFTING

        return Done(LIFTING, undo)

    # --- the comeback --------------------------------------------------------------------------

    def follow_comeback(self, comeback: Comeback) -> Done:
        """Follow a comeback from today on, or a changed one as it began.

        Raises:
            LookupError: no episode goes on.
            LockedError: somebody has to look at the person first.
        """
        self._lockkeeper.pass_or_raise()
        episode_id = self._active().id
        before = self._store.comeback(episode_id)
        began = before.began if before is not None else now(self._clock).local_date
        return self._put_comeback(RunningComeback(comeback, episode_id, began), before)

    def repeat_comeback_week(self) -> Done:
        """This week of the comeback once more, after it: its number stays.

        Raises:
            LookupError: no comeback is followed.
            ValueError: there are too many weeks.
        """
        page = self.page().comeback
        if page is None:
            raise LookupError("no comeback is followed")
        before = page.running
        longer = before.comeback.plus_week(page.number)
        return self._put_comeback(replace(before, comeback=longer), before)

    def drop_comeback(self) -> Done:
        """Follow none.

        Raises:
            LookupError: no comeback is followed.
        """
        episode_id = self._active().id
        before = self._store.comeback(episode_id)
        if before is None:
            raise LookupError("no comeback is followed")
        self._store.drop_comeback(episode_id)

        def undo() -> Changes:
            self._store.put_comeback(before)
            return LIFTING

        return Done(LIFTING, undo)

    # --- help ----------------------------------------------------------------------------------

    def _active(self) -> Episode:
        active = self._episodes.active()
        if active is None:
            raise LookupError("no episode goes on")
        return active

    def _take_try(self, try_id: str) -> Changes:
        self._store.remove_try(try_id, self._clock.utc_now())
        return LIFTING

    def _put_comeback(self, running: RunningComeback, before: RunningComeback | None) -> Done:
        self._store.put_comeback(running)

        def undo() -> Changes:
            if before is None:
                self._store.drop_comeback(running.episode_id)
            else:
                self._store.put_comeback(before)
            return LIFTING

        return Done(LIFTING, undo)

    def _read_entries(self, today: date, plans: dict[str, RunningPlan]) -> tuple[LiftEntry, ...]:
        first = min((today - LOOKED_BACK, *(running.began for running in plans.values())))
        # Whoever flew east over the date line and back has been in tomorrow.
        return self._store.entries(first, today + timedelta(days=1))[::-1]

    def _ratings_since(self, first: date) -> tuple[Rating, ...]:
        """The newest ratings, back to a day at least."""
        count = READ_RATINGS
        while True:
            found = self._ratings.latest(count)
            if len(found) < count or found[-1].when.local_date < first:
                return found
            count *= 4

    def _lifts(
        self,
        plans: dict[str, RunningPlan],
        entries: tuple[LiftEntry, ...],
        episode: Episode | None,
        stands: tuple[PhaseStanding | None, Standing],
        today: date,
    ) -> tuple[LiftStanding, ...]:
        oldest = min((running.began for running in plans.values()), default=today)
        ratings = self._ratings_since(oldest - USUAL_DAYS) if plans else ()
        usual = usual_mornings(ratings, frozenset(entry.day for entry in entries))
        phase, gates = stands
        reached = (phase.phase, gates.met) if phase is not None else None

        def of_this_episode(running: RunningPlan) -> RunningPlan | None:
            """A plan of an earlier return says nothing about this one."""
            earlier = episode is not None and running.began < episode.onset
            return None if earlier or self._held.ended(running) else running

        own = {key: found for key, plan in plans.items() if (found := of_this_episode(plan))}
        began = min((running.began for running in own.values()), default=today)
        shares = self._held.shares(began)
        return tuple(
            lift_standing(lift, own.get(lift.id), entries, usual, today, reached, shares)
            for lift in self._store.lifts()
        )

    def _comeback(
        self, episode: Episode | None, gates: Standing, today: date
    ) -> ComebackStanding | None:
        running = self._store.comeback(episode.id) if episode is not None else None
        if running is None:
            return None
        weeks, idle = running.comeback.weeks, self._held.idle()
        stood = running.comeback.stood(running.began, today, gates, lambda d: idle.on(d) == 0)
        own = weeks[stood.number - 1].missing(gates.met)
        ahead = weeks[stood.number : stood.number + 1] if stood.is_over else ()
        missing = own or tuple(gate for week in ahead for gate in week.missing(gates.met))
        over = stood.is_over and stood.number == len(weeks) and not own
        return ComebackStanding(running, stood.number, missing, over)

    def _open_share(self, phase: PhaseStanding | None, today: date) -> Decimal:
        """Of a usual load, what is open today."""
        held = self._held.shares(today).on(today)
        return held if phase is None else min(held, most_share(phase.phase))


def _unanswered(entries: tuple[LiftEntry, ...], today: date) -> tuple[date, ...]:
    """Days whose morning after has come, and was not answered."""
    days = {e.day for e in entries if e.pain_next_morning is None}
    return tuple(sorted(day for day in days if timedelta(0) < today - day <= ASKED_FOR))


def _complete(phase: PhaseStanding | None, lifts: tuple[LiftStanding, ...]) -> bool:
    """Whether the phase is the last, and every plan has come to the usual load."""
    if phase is None or phase.phase is not PHASES[-1]:
        return False
    followed = [lift.followed for lift in lifts if lift.followed is not None]
    return all(each.complete for each in followed)
