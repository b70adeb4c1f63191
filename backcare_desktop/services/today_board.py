"""Everything that Today shows: the one thing to do now, and the day's list."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct, field
from msgspec.structs import replace

from backcare_desktop.core.adherence import Week
from backcare_desktop.core.check_in import CheckIn
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.consistency import Consistency
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.habits import Habit, HabitGoal
from backcare_desktop.core.phase import PhaseStanding
from backcare_desktop.core.programme import Programme
from backcare_desktop.core.programme_phase import Known
from backcare_desktop.core.reminder_plan import ReminderKind
from backcare_desktop.core.routine import Pace, Routine, RoutinePhase
from backcare_desktop.core.situation import RoutineToday, Situation, Walks
from backcare_desktop.core.today_choice import Choice
from backcare_desktop.core.today_rules import TRIO, WIND_DOWN, Why
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.today import TodayPage


class Wishes(Struct, frozen=True):
    """What Today is read with: content, and what the person chose.

    Attributes:
        routines: those that ship.
        programmes: those that ship, each with the phases it fits in.
        pace: how sessions go, for their minutes.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
        asking: how the person wants to be reminded of outcome measures.
        goals: habits that are ticked.
        consistency: whether the last 28 days are shown.
        put_away: what is not to be the one thing to do any more today.
        checks: the symptom check asks and finds; otherwise it is a list to read, and none is due.
    """

    routines: tuple[Routine, ...] = ()
    programmes: tuple[Known, ...] = ()
    pace: Pace = field(default_factory=Pace)
    first_weekday: int = 0
    asking: Asking = field(default_factory=Asking)
    goals: tuple[HabitGoal, ...] = ()
    consistency: bool = True
    put_away: frozenset[Why] = frozenset()
    checks: bool = True


class HabitToday(Struct, frozen=True):
    """A habit somebody chose, and whether it is ticked today."""

    goal: HabitGoal
    ticked: bool


class CoreRow(Struct, frozen=True):
    """Core work on the day's list.

    Attributes:
        programme: what is followed.
        week: the running week.
        next_day: the day it is next done on; None when this week has enough, or it is paused.
        open: today is its day, and the episode has come so far.
    """

    programme: Programme
    week: Week
    next_day: date | None
    open: bool


class TodayBoard(Struct, frozen=True):
    """Everything that Today shows, read at once.

    Attributes:
        now: when it was read.
        page: the rest of the screen: trend, latest rating, lock, the morning after.
        situation: what the choice was made from.
        choice: the one thing to do now, with its reason.
        episode: the one that goes on; None when none does.
        phase: where it stands; None without one.
        reached: the phases it has stood in, each with the first day it last stood there on.
        walks: short walks; none are wanted once an episode has come as far as full training.
        trio: the ease-off trio with how often it was done; None on a day that doesn't ask for it.
        comfort_opens: when warmth or cold may be begun again, in UTC; None if it may be now.
        core: core work; None before a programme was chosen.
        check_in: the one that is due, or the next one; None without.
        habits: those that were chosen, in their order.
        consistency: the last 28 days; None where it is hidden, in a flare-up, or without anything
            to show.
    """

    now: Moment
    page: TodayPage
    situation: Situation
    choice: Choice
    episode: Episode | None
    phase: PhaseStanding | None
    reached: Mapping[RoutinePhase, date]
    walks: Walks
    trio: RoutineToday | None
    comfort_opens: datetime | None
    core: CoreRow | None
    check_in: CheckIn | None
    habits: tuple[HabitToday, ...]
    consistency: Consistency | None

    @property
    def idle(self) -> frozenset[ReminderKind]:
        """Kinds of reminders with nothing to remind of: done, not due, locked, or better left."""
        now, may_move = self.situation, not self.situation.unsettled
        active = {
            ReminderKind.CHECK_IN: self.check_in is not None and self.check_in.due,
            ReminderKind.RATING: not now.rated,
            ReminderKind.MEASURES: now.measures_due > 0,
            ReminderKind.TRIO: now.acute and now.rested and may_move and now.may_do(TRIO),
            ReminderKind.CORE: now.core is not None and may_move and not now.rough,
            ReminderKind.WALK: self._walk_helps,
            ReminderKind.WARMTH_COLD: self.comfort_opens is None and (now.acute or now.unsettled),
            ReminderKind.MOVE: True,
            ReminderKind.WATER: not self._ticked(Habit.WATER),
            # The routine moves the back as well, however calm it is.
            ReminderKind.WIND_DOWN: may_move
            and now.may_do(WIND_DOWN)
            and not self._ticked(Habit.WIND_DOWN),
        }
        if now.lock is not None:
            # Behind a lock stands the advice page, and nothing that sounds like exercise.
            asked = (ReminderKind.RATING, ReminderKind.WATER)
            active = {kind: on and kind in asked for kind, on in active.items()}
        return frozenset(kind for kind, on in active.items() if not on)

    @property
    def over(self) -> frozenset[ReminderKind]:
        """Those of them that stay so today, however much time passes: the next one is named by it.

        A walk that was just taken is followed by another; a rating of today by none.
        """
        rested = replace(self.situation, minutes_since_session=None)
        walks = replace(self.walks, fits_now=True)
        return replace(self, situation=rested, walks=walks, comfort_opens=None).idle

    @property
    def _walk_helps(self) -> bool:
        """Whoever asked for walks without an episode has no number to fill."""
        walks = self.walks
        return walks.fits_now and (not walks.wanted or walks.done < walks.wanted)

    def _ticked(self, habit: Habit) -> bool:
        return any(each.goal.habit is habit and each.ticked for each in self.habits)
