"""What people write and when: literal in the FHIR document, and harmless."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Entry
from backcare_desktop.reporting.fhir import bundle
from backcare_desktop.reporting.fhir_text import MOST_ROWS, clean, date_time
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Ratings
from tests.reporting.fhir_checks import observations, problems, sections, text_of
from tests.reporting.fhir_samples import words
from tests.reporting.report_samples import (
    ARABIC,
    CHINESE,
    CONTROL,
    EMOJI,
    ENDLESS,
    HOSTILE,
    TURNED,
    at,
    empty,
    hostile,
    rated,
)


def of_ratings(*entries: Entry) -> Report:
    return replace(empty(), ratings=Ratings(entries, ()))


# --- text ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("note", [*HOSTILE, ARABIC, CHINESE, EMOJI, ENDLESS])
def test_a_note_stands_there_as_it_was_written(note: str) -> None:
    document = bundle(of_ratings(rated(1, 5, note=note)), words())
    assert problems(document) == []
    (told,) = observations(document, "72514-3")
    assert told["note"] == [{"text": note}]
    assert note in text_of(sections(document)["section-ratings"]["text"])


def test_lines_of_a_note_stay_lines() -> None:
    document = bundle(of_ratings(rated(1, 5, note="first\r\nsecond\u2028third")), words())
    (told,) = observations(document, "72514-3")
    assert told["note"] == [{"text": "first\nsecond\nthird"}]
    assert "first<br/>second<br/>third" in sections(document)["section-ratings"]["text"]["div"]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (TURNED, "left gnitfil right x"),
        (CONTROL, "bell  nul  escape [31m"),
        ("half \ud83d of a sign", "half  of a sign"),
        ("\ufffe\uffff", ""),
        ("  blanks around\t", "blanks around"),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_what_no_reader_shows_is_left_out(written: str, kept: str) -> None:
    assert clean(written) == kept


def test_a_note_of_nothing_that_can_be_seen_is_no_note() -> None:
    (told,) = observations(bundle(of_ratings(rated(1, 5, note="\x00\x07")), words()), "72514-3")
    assert "note" not in told


@pytest.mark.parametrize("written", ["<b>b</b>", "&amp; &lt;", TURNED, CONTROL])
def test_text_is_harmless_wherever_somebody_can_write(written: str) -> None:
    full = hostile(["name"])
    assert full.lifting is not None and full.sets is not None and full.sessions is not None
    flare, lift = full.lifting.flares[0], full.sets.lifts[0]
    lift = replace(lift, name=written, entry=replace(lift.entry, note=written))
    flare = replace(flare, flare=replace(flare.flare, note=written), lifts=(lift,))
    report = replace(
        full,
        sessions=(replace(full.sessions[0], routine_name=written),),
        sets=replace(full.sets, lifts=(lift,)),
        lifting=replace(full.lifting, flares=(flare,)),
        ratings=Ratings((rated(1, 5, note=written),), ()),
    )
    document = bundle(report, words())
    assert problems(document) == []
    for section in ("lifting", "sessions", "sets", "ratings"):
        assert clean(written) in text_of(sections(document)[f"section-{section}"]["text"])


def test_an_entry_written_down_late_says_so() -> None:
    late = Entry(
        Rating("late", 5, at(3), note="before the film"),
        entered_utc=at(2).at_utc,
    )
    (told,) = observations(bundle(of_ratings(late), words()), "72514-3")
    assert [each["text"] for each in told["note"]] == ["before the film", "written down later"]


# --- time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offset_min", "written"),
    [
        (0, "2025-07-08T22:30:00+00:00"),
        (120, "2025-07-09T00:30:00+02:00"),
        (345, "2025-07-09T04:15:00+05:45"),
        (-210, "2025-07-08T19:00:00-03:30"),
        (14 * 60, "2025-07-09T12:30:00+14:00"),
        (15 * 60, "2025-07-08T22:30:00Z"),
    ],
)
def test_a_time_has_the_offset_of_where_it_was(offset_min: int, written: str) -> None:
    instant = datetime(2025, 7, 8, 22, 30, tzinfo=UTC)
    day = (instant + timedelta(minutes=offset_min)).date()
    assert date_time(Moment(instant, offset_min, "Somewhere/Else", day)) == written


def test_a_time_is_told_to_the_second() -> None:
    when = Moment(datetime(2025, 7, 8, 22, 30, 7, 999, UTC), 0, "UTC", at(1).local_date)
    assert date_time(when) == "2025-07-08T22:30:07+00:00"


def test_the_narrative_tells_the_date_and_the_time_that_they_saw() -> None:
    instant = datetime(2025, 7, 8, 22, 30, tzinfo=UTC)
    night = Moment(instant, 120, "Europe/Berlin", at(1).local_date)
    report = of_ratings(Entry(Rating("night", 5, night), instant))
    text = text_of(sections(bundle(report, words()))["section-ratings"]["text"])
    assert "9 July 2025, 00:30" in text


# --- length --------------------------------------------------------------------------------------


def test_a_long_table_tells_the_newest_rows_and_how_many_there_are() -> None:
    entries = tuple(
        Entry(Rating(f"r{number}", number % 11, at(600 - number)), at(0).at_utc)
        for number in range(MOST_ROWS + 1)
    )
    document = bundle(of_ratings(*entries), words())
    ratings = sections(document)["section-ratings"]
    assert len(ratings["entry"]) == MOST_ROWS + 1
    text = ratings["text"]["div"]
    assert text.count("<tr>") == 1 + MOST_ROWS
    assert words().day(entries[-1].rating.when.local_date) in text
    assert words().day(entries[0].rating.when.local_date) not in text
    assert "The newest 500 of 501; the entries of this section hold all of them." in text
    whole = bundle(of_ratings(*entries[1:]), words())
    assert "newest" not in sections(whole)["section-ratings"]["text"]["div"]


def test_a_column_that_says_nothing_is_left_out() -> None:
    text = text_of(sections(bundle(of_ratings(rated(1, 5)), words()))["section-ratings"]["text"])
    assert "Pain (0–10)" in text
    assert "Made worse by" not in text
