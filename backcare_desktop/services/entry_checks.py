"""What an entry of the diary may not say, and what a time on the clock stands for."""

from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from backcare_desktop.core.clock import DAY_STARTS_AT, Moment, Reading, reading
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.own_routine import TextFault, text_fault

AHEAD = timedelta(minutes=5)
"""An entry may lie ahead of now by this much: fields count whole minutes, and clocks are set."""

_DAY = timedelta(days=1)


class Refusal(StrEnum):
    """Why nothing was written."""

    AHEAD = "ahead"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    MARKUP = "markup"
    UNREADABLE = "unreadable"


class EntryRefusedError(ValueError):
    """What was said can't be kept.

    Attributes:
        reason: why.
    """

    def __init__(self, reason: Refusal) -> None:
        super().__init__(f"the entry was refused: {reason}")
        self.reason = reason


def check_time(when: Moment, now_utc: datetime) -> None:
    """Let a time pass that lies behind.

    Raises:
        EntryRefusedError: it lies ahead of now, or outside 1900-2100.
    """
    if when.at_utc > now_utc + AHEAD:
        raise EntryRefusedError(Refusal.AHEAD)
    if when.local_date < EARLIEST:
        raise EntryRefusedError(Refusal.TOO_EARLY)
    if when.local_date > LATEST:
        raise EntryRefusedError(Refusal.TOO_LATE)


def wall_time(day: date, hour: int, minute: int) -> datetime:
    """What a clock on the wall showed.

    Raises:
        EntryRefusedError: no diary goes there.
        ValueError: there is no such time.
    """
    if not EARLIEST - _DAY <= day <= LATEST + _DAY:
        raise EntryRefusedError(Refusal.TOO_EARLY if day < EARLIEST else Refusal.TOO_LATE)
    return datetime.combine(day, clock_time(hour, minute))


def read_like(wall: datetime, like: Moment) -> Reading:
    """A time of an entry that is edited, read where the person was when it was felt.

    The same minute is the same moment; of an hour that came twice the one that it was, with the
    other one beside it.
    """
    found = _read_there(wall, like)
    if like.local.replace(second=0, microsecond=0) != wall:
        return found
    times = [each for each in (found.moment, found.other) if each is not None]
    others = [each for each in times if each.offset_min != like.offset_min]
    return Reading(like, others[0] if others else None)


def words_of(entry: Entry) -> set[str]:
    """Everything in the person's own words that stands in one line."""
    own = {entry.detail.eased_words, entry.detail.worsened_words}
    return own | {relief.words for relief in entry.reliefs}


def check_words(words: set[str], kept: set[str]) -> None:
    """Let new words pass that can be shown anywhere; those kept already stay as they are.

    Raises:
        EntryRefusedError: MARKUP or UNREADABLE.
    """
    for text in sorted(words - kept):
        fault = text_fault(text)
        if fault is not None:
            raise EntryRefusedError(
                Refusal.MARKUP if fault is TextFault.MARKUP else Refusal.UNREADABLE
            )


def _read_there(wall: datetime, like: Moment) -> Reading:
    """A time as the clocks showed it where the person was."""
    try:
        zone = ZoneInfo(like.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # A zone that this machine doesn't know: its distance from UTC is known.
        at_utc = (wall - timedelta(minutes=like.offset_min)).replace(tzinfo=UTC)
        day = wall.date() if wall.hour >= DAY_STARTS_AT else wall.date() - _DAY
        return Reading(Moment(at_utc, like.offset_min, like.zone, day))
    return reading(wall, zone)
