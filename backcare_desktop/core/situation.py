"""How things stand at a moment, as far as it matters for what to do now."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from backcare_desktop.core.gates import MOST_LIGHT_PAIN
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.triage import Level

EVENING_HOUR = 20
"""From this hour on the day winds down: our choice."""

LATE_HOUR, EARLY_HOUR = 21, 5
"""Between these nobody is sent lifting, walking or onto the mat for more than a calm routine: our
choice."""

EXERCISE_APART_MIN = 180
"""Minutes between a session and the next one of the first days: three a day, spread over it
(articles.md, A-05; the number is ours)."""


class RoutineToday(Struct, frozen=True):
    """A routine that could be done.

    Attributes:
        minutes: how long it takes, at the person's pace.
        times_a_day: how often a day it is meant to be done.
        phases: when in an episode it fits.
        done: how often it was finished today.
    """

    minutes: int
    times_a_day: int = 1
    phases: tuple[RoutinePhase, ...] = (RoutinePhase.ANY,)
    done: int = 0

    def fits(self, phase: RoutinePhase | None) -> bool:
        """Whether it fits where the episode stands; without an episode everything does."""
        return phase is None or phase in self.phases or RoutinePhase.ANY in self.phases


class CoreToday(Struct, frozen=True):
    """The core programme, while it is to be done today.

    Attributes:
        programme_id: which one.
        minutes: how long what is left of today takes.
        done, target: days of the running week.
    """

    programme_id: str
    minutes: int
    done: int
    target: int


class LiftToday(Struct, frozen=True):
    """A lift whose turn it is today, with a load that phase, gates and log leave open."""

    lift_id: str
    name: str = ""


class Walks(Struct, frozen=True):
    """Short walks of today: how many, of how many, and whether the next one fits by now."""

    done: int = 0
    wanted: int = 0
    fits_now: bool = True


NO_ROUTINES: Mapping[str, RoutineToday] = MappingProxyType({})


class Situation(Struct, frozen=True):
    """Everything that :func:`~backcare_desktop.core.today_choice.choose` looks at.

    Attributes:
        hour: on the wall, 0-23.
        lock: what a symptom check asks for while it locks; None when nothing is locked.
        check_unfinished: a symptom check was begun a short while ago and not answered to its end.
        concern: why the symptoms are better checked, by pain of today or the latest lifting.
        never_checked: an episode goes on that no symptom check has looked at.
        check_in: 7, 14 or 28, while that one is due; None when none is.
        strong: the strongest pain of today, 6-10; None if none was above 5. It stands all day.
        unsettled: sessions are left out until it settles: one of today hurt, or strong pain was
            told and nothing lower since.
        broken_off: id of a session to go on with; empty for none.
        morning: id of yesterday's session whose morning after was not told; empty for none.
        phase: where the episode stands; None while none goes on.
        flare: a declared flare goes on.
        pain: the latest pain of today, 0-10; None if it wasn't rated.
        new: no session was ever done.
        minutes_since_session: since today's latest one ended; None without one.
        routines: those that ship, by their ids.
        lift: what is to be lifted today; None when nothing is, or it was.
        lifted: something was lifted today.
        core: the core programme, if it is to be done today.
        walks: short walks.
        comfort_open: warmth or cold may be begun.
        measures_due: how many outcome measures it is time to answer.
        rated: pain was rated today.
    """

    hour: int
    lock: Level | None = None
    check_unfinished: bool = False
    concern: Concern | None = None
    never_checked: bool = False
    check_in: int | None = None
    strong: int | None = None
    unsettled: bool = False
    broken_off: str = ""
    morning: str = ""
    phase: RoutinePhase | None = None
    flare: bool = False
    pain: int | None = None
    new: bool = False
    minutes_since_session: int | None = None
    routines: Mapping[str, RoutineToday] = field(default_factory=lambda: NO_ROUTINES)
    lift: LiftToday | None = None
    lifted: bool = False
    core: CoreToday | None = None
    walks: Walks = field(default_factory=Walks)
    comfort_open: bool = True
    measures_due: int = 0
    rated: bool = False

    @property
    def sore(self) -> bool:
        """Whether the latest rating of today is above what light work is done with, 3."""
        return self.pain is not None and self.pain > MOST_LIGHT_PAIN

    @property
    def rough(self) -> bool:
        """Whether it is a bad day, wherever the episode stands: strong pain, sore, a flare-up."""
        return self.strong is not None or self.sore or self.flare

    @property
    def acute(self) -> bool:
        """Whether the day asks for easing off: one of the first days, or a bad one."""
        return self.rough or self.phase in PHASES[:2]

    @property
    def late(self) -> bool:
        """Whether the day is over for everything but a calm end of it."""
        return self.hour >= LATE_HOUR or self.hour < EARLY_HOUR

    @property
    def evening(self) -> bool:
        """Whether the day winds down."""
        return self.hour >= EVENING_HOUR or self.hour < EARLY_HOUR

    @property
    def rested(self) -> bool:
        """Whether enough of the day lies between the last session and now."""
        gone = self.minutes_since_session
        return gone is None or gone >= EXERCISE_APART_MIN

    def may_do(self, routine_id: str) -> bool:
        """Whether a routine is known and was done less often today than it is meant to be."""
        routine = self.routines.get(routine_id)
        return routine is not None and routine.done < routine.times_a_day

    def fits(self, routine_id: str) -> bool:
        """The same, and it fits where the episode stands."""
        return self.may_do(routine_id) and self.routines[routine_id].fits(self.phase)
