"""What somebody wants to be reminded of, and when; everything is off until asked for."""

from datetime import time
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import force_setattr

from backcare_desktop.core.clock import DAY_STARTS_AT

SHORTEST_EVERY_MIN, LONGEST_EVERY_MIN = 15, 8 * 60
MOST_TIMES = 8
"""Fixed times a day that one reminder can have."""

MOST_A_DAY = 30
"""The largest number that can be set for all reminders of a day together."""

EVERY_DAY = frozenset(range(7))


class ReminderKind(StrEnum):
    """What is reminded of; the first goes first where several are due."""

    CHECK_IN = "check_in"
    RATING = "rating"
    MEASURES = "measures"
    TRIO = "trio"
    CORE = "core"
    WALK = "walk"
    WARMTH_COLD = "warmth_cold"
    MOVE = "move"
    """Posture: break up sitting or standing."""
    WATER = "water"
    WIND_DOWN = "wind_down"


class Notice(StrEnum):
    """What a notification says to everybody who sees the screen: nothing of pain (contract S11).

    The interface has the words, such as "Time to move".
    """

    MOVE = "move"
    NOTE = "note"
    BREAK = "break"
    WATER = "water"
    WIND_DOWN = "wind_down"


NEUTRAL: dict[ReminderKind, Notice] = {
    ReminderKind.CHECK_IN: Notice.NOTE,
    ReminderKind.RATING: Notice.NOTE,
    ReminderKind.MEASURES: Notice.NOTE,
    ReminderKind.TRIO: Notice.MOVE,
    ReminderKind.CORE: Notice.MOVE,
    ReminderKind.WALK: Notice.MOVE,
    ReminderKind.WARMTH_COLD: Notice.BREAK,
    ReminderKind.MOVE: Notice.MOVE,
    ReminderKind.WATER: Notice.WATER,
    ReminderKind.WIND_DOWN: Notice.WIND_DOWN,
}
"""What each kind says while nobody has asked for details."""


def minute_of_day(at: time) -> int:
    """Minutes since the day began, which is at three in the morning."""
    return (at.hour * 60 + at.minute - DAY_STARTS_AT * 60) % (24 * 60)


def _time_of(minute: int) -> time:
    hour, rest = divmod((minute + DAY_STARTS_AT * 60) % (24 * 60), 60)
    return time(hour, rest)


def _whole_minute(at: time) -> None:
    if at.second or at.microsecond or at.tzinfo is not None:
        raise ValueError("a time of the day has hours and minutes")


class AtTimes(Struct, frozen=True):
    """At fixed times of the day.

    Attributes:
        times: in the order of the day, which begins at three in the morning; each once.

    Raises:
        ValueError: there are none or too many, or a time has seconds or a zone.
    """

    times: tuple[time, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.times) <= MOST_TIMES:
            raise ValueError(f"between 1 and {MOST_TIMES} times a day")
        for each in self.times:
            _whole_minute(each)
        ordered = tuple(sorted(set(self.times), key=minute_of_day))
        force_setattr(self, "times", ordered)


class Every(Struct, frozen=True):
    """Every so many minutes, from one time of the day to another, both included.

    Attributes:
        minutes: from one to the next.
        first, last: times of one day, which begins at three in the morning.

    Raises:
        ValueError: the minutes are out of their bounds, it ends before it begins, or a time has
            seconds or a zone.
    """

    minutes: int
    first: time
    last: time

    def __post_init__(self) -> None:
        if not SHORTEST_EVERY_MIN <= self.minutes <= LONGEST_EVERY_MIN:
            raise ValueError(f"every {SHORTEST_EVERY_MIN} to {LONGEST_EVERY_MIN} minutes")
        for each in (self.first, self.last):
            _whole_minute(each)
        if minute_of_day(self.last) < minute_of_day(self.first):
            raise ValueError("it ends after it begins, on the same day")

    @property
    def times(self) -> tuple[time, ...]:
        """Every time of a day, in order."""
        first, last = minute_of_day(self.first), minute_of_day(self.last)
        return tuple(_time_of(minute) for minute in range(first, last + 1, self.minutes))


class Reminder(Struct, frozen=True):
    """One kind of reminder.

    Attributes:
        kind: of what.
        rhythm: when.
        on: whether it was asked for.
        weekdays: on which days, Monday being 0.

    Raises:
        ValueError: there is no such weekday.
    """

    kind: ReminderKind
    rhythm: AtTimes | Every
    on: bool = False
    weekdays: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        if not self.weekdays <= EVERY_DAY:
            raise ValueError("weekdays go from 0 to 6")


class QuietHours(Struct, frozen=True):
    """When nothing is shown. The end doesn't belong to it; over midnight is fine.

    Raises:
        ValueError: a time has seconds or a zone, or both are the same.
    """

    begin: time
    end: time

    def __post_init__(self) -> None:
        for each in (self.begin, self.end):
            _whole_minute(each)
        if self.begin == self.end:
            raise ValueError("quiet hours that last all day are reminders switched off")

    def covers(self, at: time) -> bool:
        """Whether a time of the day lies in them."""
        if self.begin < self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end


USUAL: tuple[Reminder, ...] = (
    Reminder(ReminderKind.CHECK_IN, AtTimes((time(9),))),
    Reminder(ReminderKind.RATING, AtTimes((time(20),))),  # once a day (clinical.md 3.1)
    Reminder(ReminderKind.MEASURES, AtTimes((time(19),))),
    Reminder(ReminderKind.TRIO, AtTimes((time(8), time(13), time(19)))),  # three a day
    Reminder(ReminderKind.CORE, AtTimes((time(17, 30),))),
    Reminder(ReminderKind.WALK, Every(60, time(9), time(18))),  # hourly
    Reminder(ReminderKind.WARMTH_COLD, Every(150, time(9), time(21))),  # two hours apart
    Reminder(ReminderKind.MOVE, Every(60, time(9, 30), time(17, 30))),  # hourly
    Reminder(ReminderKind.WATER, Every(120, time(10), time(18))),
    Reminder(ReminderKind.WIND_DOWN, AtTimes((time(21),))),
)
"""What each kind begins with once it is switched on; the hours are our choice."""

USUAL_QUIET = QuietHours(time(22), time(8))


class ReminderPlan(Struct, frozen=True):
    """Everything that was asked for.

    Attributes:
        reminders: one of each kind, in the order of :class:`ReminderKind`.
        quiet: when nothing is shown; None for never.
        most_a_day: how many are shown on one day, all kinds together.
        details: a notification says what it is about, instead of something neutral.

    Raises:
        ValueError: a kind is missing or there twice, or the number is out of its bounds.
    """

    reminders: tuple[Reminder, ...] = USUAL
    quiet: QuietHours | None = field(default_factory=lambda: USUAL_QUIET)
    most_a_day: int = 8
    details: bool = False

    def __post_init__(self) -> None:
        if tuple(each.kind for each in self.reminders) != tuple(ReminderKind):
            raise ValueError("a plan has one reminder of each kind, in their order")
        if not 1 <= self.most_a_day <= MOST_A_DAY:
            raise ValueError(f"between 1 and {MOST_A_DAY} reminders a day")

    @property
    def wanted(self) -> tuple[Reminder, ...]:
        """Those that were asked for."""
        return tuple(each for each in self.reminders if each.on)

    def of(self, kind: ReminderKind) -> Reminder:
        """The reminder of a kind."""
        return self.reminders[tuple(ReminderKind).index(kind)]

    def with_reminder(self, reminder: Reminder) -> "ReminderPlan":
        """The plan with another reminder of that kind."""
        changed = tuple(reminder if each.kind is reminder.kind else each for each in self.reminders)
        return ReminderPlan(changed, self.quiet, self.most_a_day, self.details)

    def is_quiet(self, at: time) -> bool:
        """Whether nothing is shown at a time of the day."""
        return self.quiet is not None and self.quiet.covers(at)
