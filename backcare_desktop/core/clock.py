"""Time, asked for in one place.

Everything else receives a :class:`Clock`; only :class:`SystemClock` asks the machine. Lint bans
direct clock calls elsewhere, because a timer that can't be tested is a timer that drifts.
"""

import os
import sys
import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

DAY_STARTS = range(7)
"""Hours at which a new day may begin, midnight to six."""

DAY_STARTS_AT = 3
"""Where nobody chose another: a rating at one in the morning belongs to the evening."""

NOON_HOUR = 12
"""A morning ends here: what is felt later says how the day went, not the night. Our choice."""

_SLEEP_COUNTING_CLOCK: int | None = getattr(
    time, {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, ""), None
)


class Clock(Protocol):
    """The four questions about time that Backcare asks, and the one answer that is a choice.

    Attributes:
        day_starts_at: hour at which a new day begins for the person, one of :data:`DAY_STARTS`.
    """

    day_starts_at: int

    def utc_now(self) -> datetime:
        """The wall clock, aware, in UTC. It can jump."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump and stand still while the computer sleeps (Linux, macOS)."""
        ...

    def boot(self) -> float:
        """Seconds that never jump and go on while the computer sleeps."""
        ...

    def zone(self) -> ZoneInfo:
        """The zone the person is in now."""
        ...


class SystemClock:
    """The machine's clocks.

    Sleep is noticed by ``boot`` running ahead of ``monotonic``. Linux has CLOCK_BOOTTIME and
    macOS counts sleep in CLOCK_MONOTONIC while Python's ``monotonic`` there does not. On Windows
    ``monotonic`` itself goes on during sleep, so that the two never part there and a sleep shows
    as a very late tick instead, which the session treats in the same way.

    The zone is looked up again when the machine's distance from UTC changes: by travel, or by
    summer time.
    """

    def __init__(self, day_starts_at: int = DAY_STARTS_AT) -> None:
        self.day_starts_at = day_starts_at
        self._found: tuple[int, ZoneInfo] | None = None

    def utc_now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def boot(self) -> float:
        if _SLEEP_COUNTING_CLOCK is None:
            return time.monotonic()
        return time.clock_gettime(_SLEEP_COUNTING_CLOCK)

    def zone(self) -> ZoneInfo:
        if hasattr(time, "tzset"):
            # Without it the C library goes on with the zone that it read first.
            time.tzset()
        east_s = time.localtime().tm_gmtoff
        found = self._found
        if found is None or found[0] != east_s:
            found = self._found = (east_s, _machine_zone(east_s))
        return found[1]


def _machine_zone(east_s: int) -> ZoneInfo:
    """The machine's zone by its IANA name, or else a fixed one that agrees with its clock.

    Args:
        east_s: seconds east of UTC that the machine's clock shows now.
    """
    linked = _linked_zone(east_s)
    if linked is not None:
        return linked
    # tzlocal finds the IANA name on all three platforms; asked for late, it costs a file walk.
    import tzlocal

    try:
        return ZoneInfo(tzlocal.reload_localzone().key)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        return _fixed_zone(east_s)


def _linked_zone(east_s: int) -> ZoneInfo | None:
    """The zone whose file the system's link leads to, as it does on most of Linux and on macOS.

    None where there is no link, something else goes before it, or it disagrees with the clock.
    """
    if "TZ" in os.environ:
        return None
    try:
        _, found, name = Path("/etc/localtime").readlink().as_posix().rpartition("/zoneinfo/")
        zone = ZoneInfo(name) if found else None
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return None
    agrees = zone is not None and datetime.now(zone).utcoffset() == timedelta(seconds=east_s)
    return zone if agrees else None


def _fixed_zone(east_s: int) -> ZoneInfo:
    """UTC, or the zone a whole number of hours away from it."""
    hours, rest = divmod(east_s, 3600)
    if hours and not rest:
        try:
            # These names count westwards.
            return ZoneInfo(f"Etc/GMT{-hours:+d}")
        except ZoneInfoNotFoundError:
            return ZoneInfo("UTC")
    return ZoneInfo("UTC")


class Moment(Struct, frozen=True):
    """When something happened, for good.

    Attributes:
        at_utc: the instant, aware, in UTC. Orders entries.
        offset_min: minutes east of UTC where the person was.
        zone: IANA name of that zone.
        local_date: the day it belongs to, fixed at entry; later travel doesn't move it.
    """

    at_utc: datetime
    offset_min: int
    zone: str
    local_date: date

    def __post_init__(self) -> None:
        if self.at_utc.utcoffset() != timedelta(0):
            raise ValueError("at_utc must be an aware time in UTC")
        if not -18 * 60 <= self.offset_min <= 18 * 60:
            raise ValueError(f"offset of {self.offset_min} minutes is outside ±18 h")

    @property
    def local(self) -> datetime:
        """The wall time the person saw, without a zone (for display only)."""
        return self.at_utc.replace(tzinfo=None) + timedelta(minutes=self.offset_min)

    @property
    def is_morning(self) -> bool:
        """Whether it is of the morning of its day; an hour past midnight is of the evening."""
        return self.local.date() == self.local_date and self.local.hour < NOON_HOUR


def moment(at_utc: datetime, zone: ZoneInfo, day_starts_at: int = DAY_STARTS_AT) -> Moment:
    """Stamp an instant with the zone the person is in.

    Args:
        at_utc: the instant, aware.
        zone: where the person is.
        day_starts_at: hour at which the day turns, local time.

    Raises:
        ValueError: ``at_utc`` has no zone, so that nobody knows which instant is meant.
    """
    if at_utc.tzinfo is None:
        raise ValueError("at_utc must be an aware time")
    local = at_utc.astimezone(zone)
    offset = local.utcoffset() or timedelta(0)
    # Half a day earlier is the day before as it was lived: Apia had no 30 December 2011.
    evening_before = (at_utc - timedelta(hours=12)).astimezone(zone)
    day = (local if local.hour >= day_starts_at else evening_before).date()
    return Moment(at_utc.astimezone(UTC), int(offset.total_seconds() // 60), zone.key, day)


def now(clock: Clock) -> Moment:
    """The present moment."""
    return moment(clock.utc_now(), clock.zone(), clock.day_starts_at)


def seconds_to_next_day(
    at_utc: datetime, zone: ZoneInfo, day_starts_at: int = DAY_STARTS_AT
) -> float:
    """Seconds from an instant to the next turn of the day; always above zero.

    Args:
        at_utc: the instant, aware.
        zone: where the person is.
        day_starts_at: hour at which the day turns, local time.

    Raises:
        ValueError: ``at_utc`` has no zone, so that nobody knows which instant is meant.
    """
    if at_utc.tzinfo is None:
        raise ValueError("at_utc must be an aware time")
    local = at_utc.astimezone(zone)
    day = local.date() if local.hour < day_starts_at else local.date() + timedelta(days=1)
    # An hour that is left out is counted with the offset before it, which is when it would begin.
    turns = datetime.combine(day, clock_time(day_starts_at), zone).astimezone(UTC)
    return (turns - at_utc).total_seconds()


class Reading(Struct, frozen=True):
    """What an hour on a clock of some place stands for.

    Attributes:
        moment: the one to take; where the hour happens twice, the first.
        other: the second one; None where the hour happens once.
        moved: the hour was left out when clocks went forward. ``moment`` is as much later as they
            went.
    """

    moment: Moment
    other: Moment | None = None
    moved: bool = False


def reading(wall: datetime, zone: ZoneInfo, day_starts_at: int = DAY_STARTS_AT) -> Reading:
    """The instant, or the two, that a clock in ``zone`` showed ``wall`` at.

    Args:
        wall: date and time as read, without a zone.
        zone: where the clock hangs.
        day_starts_at: hour at which the day turns there.

    Raises:
        ValueError: ``wall`` has a zone.
        OverflowError: it lies at the very end of the calendar.
    """
    if wall.tzinfo is not None:
        raise ValueError("a clock on the wall knows no zone")
    # The first reading takes the offset from before a change, the second the one after it.
    first, second = (
        wall.replace(tzinfo=zone, fold=fold).astimezone(UTC).replace(fold=0) for fold in (0, 1)
    )
    moved = first.astimezone(zone).replace(tzinfo=None, fold=0) != wall.replace(fold=0)
    twice = not moved and first != second
    one, other = (moment(each, zone, day_starts_at) for each in (first, second))
    return Reading(one, other if twice else None, moved)
