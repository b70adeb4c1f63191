"""Days as a calendar file: as RFC 5545 has it, twice the same, and silent about what they are."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.reporting.calendar_file import DayEvent, calendar_bytes, write_calendar

STAMP = Moment(datetime(2025, 7, 9, 10, 0, tzinfo=UTC), 120, "Europe/Berlin", date(2025, 7, 9))
EVENTS = (
    DayEvent("core/2025-07-07/2", date(2025, 7, 11), "Core day"),
    DayEvent("check_in/e/7", date(2025, 7, 10), "Check-in"),
    DayEvent("rmdq/0", date(2025, 12, 31), "Check-in"),
)


def made(*events: DayEvent, diary: str = "BC-7F3K", stamp: Moment = STAMP) -> bytes:
    return calendar_bytes(events or EVENTS, diary, stamp)


def uids(data: bytes) -> dict[str, str]:
    """The UID of the event of each day."""
    found = Calendar.from_ical(data)
    return {str(each.decoded("dtstart")): str(each["uid"]) for each in found.walk("VEVENT")}


def test_a_calendar_says_who_made_it_and_by_which_rules() -> None:
    found = Calendar.from_ical(made())
    assert (found["version"], found["calscale"]) == ("2.0", "GREGORIAN")
    assert "Backcare" in found["prodid"]
    assert not found.walk("VTIMEZONE")


def test_events_are_whole_days_that_end_where_the_next_begins() -> None:
    events = Calendar.from_ical(made()).walk("VEVENT")
    days = [date(2025, 7, 10), date(2025, 7, 11), date(2025, 12, 31)]
    assert [each.decoded("dtstart") for each in events] == days
    for each in events:
        assert each.decoded("dtend") - each.decoded("dtstart") == timedelta(days=1)
        assert each["dtstart"].params["VALUE"] == each["dtend"].params["VALUE"] == "DATE"
        assert each.decoded("dtstamp") == STAMP.at_utc
        assert (each["transp"], each["class"]) == ("TRANSPARENT", "PRIVATE")
    assert [str(each["summary"]) for each in events] == ["Check-in", "Core day", "Check-in"]


def test_lines_are_folded_and_end_with_cr_lf() -> None:
    long = replace(EVENTS[0], title="Ä long title; with, signs \\ and\na line " * 9)
    data = made(long)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert str(event["summary"]) == long.title


def test_the_same_thing_has_the_same_uid_also_after_it_has_moved() -> None:
    later = replace(STAMP, at_utc=STAMP.at_utc + timedelta(days=1))
    assert uids(made()) == uids(made(stamp=later))
    moved = replace(EVENTS[0], day=date(2025, 7, 12), title="Core work")
    assert uids(made(moved)) == {"2025-07-12": uids(made())["2025-07-11"]}
    assert len(set(uids(made()).values())) == len(EVENTS)


def test_another_diary_has_uids_of_its_own() -> None:
    other = uids(made(diary="BC-AAAA"))
    assert not set(other.values()) & set(uids(made()).values())


def test_nothing_but_the_title_tells_what_it_is_about() -> None:
    data = made().replace(b"Backcare", b"")
    for word in (b"core/", b"check_in", b"rmdq", b"BC-7F3K", b"pain", b"back"):
        assert word not in data


def test_the_same_plan_is_the_same_file_in_any_order(tmp_path: Path) -> None:
    write_calendar(tmp_path / "a.ics", reversed(EVENTS), "BC-7F3K", STAMP)
    assert (tmp_path / "a.ics").read_bytes() == made()


def test_a_file_that_can_not_be_written_is_an_error_of_the_machine(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_calendar(tmp_path / "gone" / "a.ics", EVENTS, "BC-7F3K", STAMP)
