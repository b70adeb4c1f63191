"""What the Core tab tells, read from the diary in a few bounded queries."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct, field

from backcare_desktop.core.adherence import (
    Adherence,
    MissReason,
    Pause,
    Record,
    Week,
    WeekKept,
    adherence,
    days_done,
    week,
    week_start,
)
from backcare_desktop.core.begin_again import is_long_break
from backcare_desktop.core.check import Lock
from backcare_desktop.core.core_calendar import CALENDAR_WEEKS, CalendarDay, calendar
from backcare_desktop.core.day_standing import DayStanding, day_standings
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.load_plan import RECENT
from backcare_desktop.core.programme import (
    DAYS_A_WEEK,
    PlannedDay,
    Programme,
    WeeklyTarget,
    exercise_ids,
)
from backcare_desktop.core.progression import latest_day, suggest
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.set_log import (
    ExerciseDay,
    ExerciseNote,
    SetLog,
    exercise_days,
)
from backcare_desktop.core.signs import Signs
from backcare_desktop.core.suggestion import Aside, Reason, Suggestion
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.sessions import BrokenOff

_DAY = timedelta(days=1)


class ShortWeek(Struct, frozen=True):
    """The week before this one, if it fell short and nobody has said why.

    Attributes:
        kept: planned against done.
        days: the days that could have been used, as many as weren't done and have no reason.
    """

    kept: WeekKept
    days: tuple[date, ...]


class CorePage(Struct, frozen=True):
    """Where core work stands.

    Attributes:
        today: the local date.
        day: the day that is opened; today unless another was asked for.
        programme: what is followed; None before one was chosen.
        exercises: the opened day, what is planned first.
        suggestions: by exercise of the programme; one that says nothing new is left out.
        week: the running week; None before a programme was chosen.
        calendar: twelve weeks, the oldest first.
        own: programmes of one's own, as they were followed last.
        paused: the injury pause that today lies in.
        pauses: every other pause of the weeks shown and of those to come, in order.
        short: last week, if it fell short and nobody has said why.
        broken_off: a core session to go on with.
        lock: why core work waits; None when it doesn't.
        pain_before: the pain of today before core work; None if it wasn't rated.
        strong: the strongest pain of today, 6-10, wherever it was told; None if none was above 5.
        phase: where the episode stands; None while none goes on.
        away_since: the latest day of core work, if that is more than four weeks ago.
    """

    today: date
    day: date
    programme: Programme | None
    exercises: tuple[ExerciseDay, ...] = ()
    suggestions: Mapping[str, Suggestion] = field(default_factory=dict)
    week: Week | None = None
    calendar: tuple[tuple[CalendarDay, ...], ...] = ()
    paused: Pause | None = None
    short: ShortWeek | None = None
    broken_off: BrokenOff | None = None
    lock: Lock | None = None
    own: tuple[Programme, ...] = ()
    pauses: tuple[Pause, ...] = ()
    pain_before: int | None = None
    strong: int | None = None
    phase: RoutinePhase | None = None
    away_since: date | None = None

    @property
    def waits_for_next_day(self) -> bool:
        """The programme was changed after today was begun; today goes on as it was planned."""
        if self.programme is None or self.day != self.today:
            return False
        planned = tuple(day.item for day in self.exercises if day.item is not None)
        return planned != self.programme.items

    @property
    def planned_sets(self) -> int:
        """Sets planned on the opened day, each side counted."""
        return sum(day.planned for day in self.exercises)

    @property
    def done_sets(self) -> int:
        """Planned sets of the opened day that were done, in part or whole."""
        return sum(day.done for day in self.exercises)

    @property
    def days_that_count(self) -> int:
        """Days of the calendar that count."""
        cells = (cell for week_ in self.calendar for cell in week_)
        return sum(cell.standing is not None and cell.standing.counts for cell in cells)


class CoreHistory(Struct, frozen=True):
    """One exercise, and how the weeks were kept.

    Attributes:
        exercise_id: what was looked for.
        days: the days on which a set of it was done, the oldest first.
        done: every exercise ever done, by its latest day, the newest first.
        kept: planned against done in the twelve weeks of the calendar.
    """

    today: date
    exercise_id: str
    days: tuple[ExerciseDay, ...]
    done: tuple[str, ...]
    kept: Adherence


class Logged(Struct, frozen=True):
    """Everything logged in a stretch of days.

    Attributes:
        days: by day and exercise, in order.
        standings: what each day came to.
    """

    days: tuple[ExerciseDay, ...]
    standings: Mapping[date, DayStanding]


def read_logged(store: CoreStore, first: date, last: date) -> Logged:
    """Everything logged from ``first`` to ``last``, both included."""
    days = exercise_days(
        store.sets(first, last),
        store.planned(first, last),
        store.notes(first, last),
        store.hurt(first, last),
    )
    return Logged(days, day_standings(days))


def opened_day(logged: Logged, day: date, programme: Programme | None) -> tuple[ExerciseDay, ...]:
    """One day's exercises: what was planned then, or what the programme plans now.

    What hurts in any other session than one of core work says nothing of a day without a plan.
    """
    found = tuple(entry for entry in logged.days if entry.day == day)
    if programme is None or any(entry.item is not None for entry in found):
        return found
    sets: list[SetLog] = [log for entry in found for log in entry.sets]
    notes: list[ExerciseNote] = [entry.note for entry in found if entry.note is not None]
    hurt = {(day, entry.exercise_id) for entry in found if entry.hurt}
    return exercise_days(sets, (PlannedDay(day, programme),), notes, hurt)


def suggestions(
    programme: Programme,
    logged: Logged,
    exercises: Mapping[str, Exercise],
    today: date,
    aside: Mapping[str, Aside],
    signs: Signs,
) -> dict[str, Suggestion]:
    """What could change in each exercise of the programme, where there is something to say.

    While today's sets of an exercise are being done, nothing is said of it yet; what hurts or
    loses its form is said at once.
    """
    found: dict[str, Suggestion] = {}
    taken = exercise_ids(programme.items)
    for item in programme.items:
        history = [day for day in logged.days if day.exercise_id == item.exercise_id]
        if any(day.day == today and _goes_on(day) for day in history):
            continue
        suggestion = suggest(
            item,
            exercises.get(item.exercise_id),
            history,
            today=today,
            locked=False,
            taken=taken,
            signs=signs,
        )
        left, latest = aside.get(item.exercise_id), latest_day(item.exercise_id, history)
        old = left is not None and latest is not None and left.covers(suggestion, latest)
        if suggestion.reason is not Reason.NOTHING_YET and not old:
            found[item.exercise_id] = suggestion
    return found


def _goes_on(day: ExerciseDay) -> bool:
    over = day.all_sets or day.hurt or day.form_kept is False
    return day.begun and not over


def this_week(
    target: int,
    targets: Sequence[WeeklyTarget],
    today: date,
    first_weekday: int,
    logged: Logged,
    pauses: Sequence[Pause],
) -> Week:
    """The running week."""
    done = days_done(logged.standings)
    began = min((each.since for each in targets), default=None)
    return week(today, first_weekday, target, done, pauses, began)


def away_since(store: CoreStore, today: date) -> date | None:
    """The latest day of core work, if a long break has followed it."""
    if store.sets(today - RECENT, today):
        return None
    last = max((entry.day for entry in store.sets(date.min, today)), default=None)
    return last if is_long_break(last, today) else None


def twelve_weeks(
    today: date, first_weekday: int, logged: Logged, pauses: Sequence[Pause]
) -> tuple[tuple[CalendarDay, ...], ...]:
    """The calendar."""
    return calendar(today, first_weekday, logged.standings, pauses)


def first_shown(today: date, first_weekday: int) -> date:
    """The first day of the calendar."""
    return week_start(today, first_weekday) - timedelta(weeks=CALENDAR_WEEKS - 1)


def record_of(
    targets: Sequence[WeeklyTarget],
    logged: Logged,
    pauses: Sequence[Pause],
    reasons: Mapping[date, MissReason],
) -> Record:
    """What adherence is reckoned from."""
    return Record(targets, days_done(logged.standings), pauses, reasons)


def short_week(today: date, first_weekday: int, record: Record) -> ShortWeek | None:
    """The week before this one, if it fell short and nobody has said why."""
    running = week_start(today, first_weekday)
    first, last = running - timedelta(days=DAYS_A_WEEK), running - _DAY
    (kept,) = adherence(first, last, today, first_weekday, record).weeks
    missing = kept.missed - sum(kept.reasons.values())
    if missing <= 0:
        return None
    began = min((target.since for target in record.targets), default=today)
    free = (
        day
        for day in (first + _DAY * number for number in range(DAYS_A_WEEK))
        if day >= began
        and day not in record.done
        and day not in record.reasons
        and not any(pause.covers(day) for pause in record.pauses)
    )
    return ShortWeek(kept, tuple(free)[:missing])
