"""Days as an iCalendar file (RFC 5545), for a calendar that belongs to somebody else's computer.

Calendars go from device to device by way of servers, and stand open on screens: nothing in the file
says what it is about unless the titles do.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.whole_file import write_whole

PRODUCT: Final = "-//Backcare//Backcare Desktop//EN"
_SPACE: Final = uuid5(NAMESPACE_URL, "backcare:calendar")


class DayEvent(Struct, frozen=True):
    """Something for a whole day.

    Attributes:
        key: the same for the same thing, whenever it is written.
        day: which.
        title: as it shows in the calendar.
    """

    key: str
    day: date
    title: str


def calendar_bytes(events: Iterable[DayEvent], diary: str, stamp: Moment) -> bytes:
    """The file's content.

    A UID comes from the diary and the key alone: what is brought in again takes its own place, on
    another day if it was moved. What is no longer planned isn't in the file, and so stays in a
    calendar until somebody takes it out there.

    Args:
        events: in any order.
        diary: what tells this diary from another one's; it can't be read from the file.
        stamp: when the file is made.
    """
    # Only whoever asks for a calendar waits for it.
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for each in sorted(events, key=_in_order):
        event = Event()
        event.add("uid", str(uuid5(_SPACE, f"{diary}\n{each.key}")))
        event.add("dtstamp", stamp.at_utc)
        event.add("last-modified", stamp.at_utc)
        event.add("dtstart", each.day)
        event.add("dtend", each.day + timedelta(days=1))
        event.add("summary", each.title)
        event.add("class", "PRIVATE")
        # Nobody is busy for the whole day.
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def write_calendar(path: Path, events: Iterable[DayEvent], diary: str, stamp: Moment) -> None:
    """Write the file, whole or not at all; see :func:`calendar_bytes`.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
    """
    write_whole(path, calendar_bytes(events, diary, stamp))


def _in_order(event: DayEvent) -> tuple[date, str]:
    return event.day, event.key
