"""Reads the way back to lifting: where things stand today."""

from datetime import date, timedelta

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import Standing, standing
from backcare_desktop.core.lift_log import LiftEntry, film_due
from backcare_desktop.core.load_calm import Usual
from backcare_desktop.core.open_days import NOTHING, OpenShares
from backcare_desktop.core.phase import PHASES, PhaseStanding
from backcare_desktop.core.phase_way import phase_standing
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.lift_concern import LiftConcern
from backcare_desktop.services.lift_diary import LiftDiary
from backcare_desktop.services.lift_standing import LiftStanding, lift_standing
from backcare_desktop.services.lift_weeks import Open
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import EpisodeStore, RatingStore
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.training_page import ComebackStanding, TrainingPage

SHOWN_EPISODES = 20
LOOKED_BACK = timedelta(days=730)
"""How far back the log is read; a plan that began earlier reaches further."""

ASKED_FOR = timedelta(days=3)
"""How long after a day its next morning is still asked for: our choice, later nobody remembers."""

Plans = dict[str, RunningPlan]


class TrainingReader:
    """Reads the page. Lives on the database's thread.

    Every method may raise StorageUnavailable.
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
    ) -> None:
        self._store = store
        self._episodes = episodes
        self._lockkeeper = lockkeeper
        self._held = held
        self._pain = pain
        self._clock = clock
        self._diary = LiftDiary(store, ratings)
        self._concerns = LiftConcern(self._diary, lockkeeper)

    def page(self) -> TrainingPage:
        """Where things stand."""
        here = now(self._clock)
        today = here.local_date
        lock, strong = self._lockkeeper.lock(), self._pain.on(today)
        episode = self._episodes.active()
        episodes = self._episodes.newest(SHOWN_EPISODES)
        correction = self._store.correction(episode.id) if episode is not None else None
        gates = self._gates(episode)
        calm = self._diary.calm(episode) if episode is not None else ()
        phase = None
        if episode is not None:
            phase = phase_standing(episode.onset, today, gates, correction, calm)
        plans = {running.plan.lift.id: running for running in self._store.plans()}
        entries = self._read_entries(today, plans)
        shares, usual = self._around(episode, plans, entries, today)
        closed = lock is not None or strong is not None
        around = (shares, usual)
        lifts = self._lifts(plans, entries, episode, (phase, gates), around, today, closed=closed)
        filmed = self._store.last_filmed()
        return TrainingPage(
            today=here,
            lock=lock,
            episode=episode,
            past=tuple(each for each in episodes if episode is None or each.id != episode.id),
            phase=phase,
            correction=correction,
            gates=gates,
            lifts=lifts,
            entries=entries,
            mornings=_unanswered(entries, today),
            comeback=self._comeback(episode, gates, today),
            open_share=NOTHING if closed else shares.on(today),
            strong=strong,
            ends_plans=episode is not None
            and any(each.followed is not None for each in lifts)
            and not self._held.finished(episode, here),
            film_due=film_due(filmed, frozenset(entry.day for entry in entries), today),
            filmed=filmed,
            complete=_complete(phase, lifts),
            week=self._store.week(),
            calm=calm,
            concern=self._concerns.of(entries, usual, today),
        )

    def _gates(self, episode: Episode | None) -> Standing:
        if episode is None:
            return standing(())
        return standing(self._store.tries(episode.id), episode.onset)

    def _read_entries(self, today: date, plans: Plans) -> tuple[LiftEntry, ...]:
        first = min((today - LOOKED_BACK, *(running.began for running in plans.values())))
        # Whoever flew east over the date line and back has been in tomorrow.
        return self._diary.entries(first, today + timedelta(days=1))[::-1]

    def _around(
        self, episode: Episode | None, plans: Plans, entries: tuple[LiftEntry, ...], today: date
    ) -> tuple[OpenShares, Usual]:
        """What is open, and what mornings are usual, from the onset and the first plan on."""
        first = min((today, *(running.began for running in plans.values())))
        if episode is not None:
            first = min(first, episode.onset)
        return self._held.shares(first), self._diary.usual(first, entries)

    def _lifts(
        self,
        plans: Plans,
        entries: tuple[LiftEntry, ...],
        episode: Episode | None,
        stands: tuple[PhaseStanding | None, Standing],
        around: tuple[OpenShares, Usual],
        today: date,
        *,
        closed: bool,
    ) -> tuple[LiftStanding, ...]:
        phase, gates = stands
        shares, usual = around
        reached = (phase.phase, gates.met) if phase is not None else None
        ended = self._held.ended(plans.values())
        lowest = self._diary.usual_loads(episode)

        def own(lift_id: str) -> RunningPlan | None:
            """A plan of an earlier return says nothing about this one."""
            running = plans.get(lift_id)
            if running is None or running in ended:
                return None
            return None if episode is not None and running.began < episode.onset else running

        return tuple(
            lift_standing(
                lift,
                own(lift.id),
                entries,
                usual,
                today,
                reached,
                Open(shares, lowest.get(lift.id)),
                closed=closed,
            )
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


def _unanswered(entries: tuple[LiftEntry, ...], today: date) -> tuple[date, ...]:
    """Days whose morning after has come, and was not answered."""
    days = {e.day for e in entries if e.pain_next_morning is None}
    return tuple(sorted(day for day in days if timedelta(0) < today - day <= ASKED_FOR))


def _complete(phase: PhaseStanding | None, lifts: tuple[LiftStanding, ...]) -> bool:
    """Whether the phase is the last, and every plan has had a calm week with the usual load.

    Without a plan nothing was come back to: the episode can be ended all the same.
    """
    if phase is None or phase.phase is not PHASES[-1]:
        return False
    followed = [lift.followed for lift in lifts if lift.followed is not None]
    return bool(followed) and all(each.complete for each in followed)
