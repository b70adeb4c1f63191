"""Ratings from a file: looked at first, backed up, kept all or none, taken back."""

import itertools
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.rating_columns import propose
from backcare_desktop.reporting.rating_dates import DateOrder
from backcare_desktop.reporting.rating_file import (
    Columns,
    RatingFileError,
    Refused,
    open_rating_file,
)
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.rating_import import ImportPreview, RatingImport
from backcare_desktop.services.rating_import_lines import import_from_file
from tests.fakes import NOON, FakeClock, MemoryStore
from tests.reporting.test_rating_file import mutated

TODAY = date(2025, 7, 9)
FULL = StorageUnavailable(StorageProblem.FULL)


class House:
    """A diary in memory, and files to bring in."""

    def __init__(self, folder: Path) -> None:
        numbers = itertools.count(1)
        self.path = folder / "mine.csv"
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.backups: list[int] = []
        self.problem: StorageUnavailable | None = None
        self.importer = RatingImport(
            self.store.ratings,
            self.store.entries,
            self.clock,
            lambda: f"new-{next(numbers)}",
            self.back_up,
        )

    def back_up(self) -> None:
        if self.problem is not None:
            raise self.problem
        self.backups.append(len(self.kept()))

    def kept(self) -> tuple[Rating, ...]:
        return self.store.ratings.latest(10**6)

    def rate(self, score: int, at_utc: datetime, key: str = "old") -> None:
        self.store.ratings.add(Rating(key, score, moment(at_utc, self.clock.zone())))

    def preview(self, content: str, columns: Columns | None = None) -> ImportPreview:
        self.path.write_text(content, "utf-8")
        file = open_rating_file(self.path)
        return self.importer.preview(file, columns or propose(file))

    def lines(
        self, content: str, columns: str = "", order: str = "", *, dry_run: bool = False
    ) -> str:
        self.path.write_text(content, "utf-8")
        said = import_from_file(self.importer, self.path, columns, order, dry_run=dry_run)
        return "\n".join(said)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def local(preview: ImportPreview) -> list[tuple[str, str]]:
    """The wall time and the day of every rating."""
    found = [rating.when for rating in preview.ratings]
    return [(f"{when.local:%m-%d %H:%M}", f"{when.local_date:%m-%d}") for when in found]


# --- looking -------------------------------------------------------------------------------------


def test_looking_keeps_nothing(house: House) -> None:
    preview = house.preview("2025-07-01,4\n2025-07-02,5\n")
    assert [rating.score for rating in preview.ratings] == [4, 5]
    assert house.kept() == ()
    assert house.backups == []


def test_a_rating_without_a_time_stands_at_noon_where_the_person_is(house: House) -> None:
    preview = house.preview("2025-07-01,4\n2025-01-01 07:30,5\n")
    assert local(preview) == [("07-01 12:00", "07-01"), ("01-01 07:30", "01-01")]
    assert [rating.when.offset_min for rating in preview.ratings] == [120, 60]
    assert preview.untimed == {"new-1"}


def test_a_rating_of_today_without_a_time_does_not_lie_ahead(house: House) -> None:
    house.clock.utc = NOON - timedelta(hours=4)
    preview = house.preview("2025-07-09,4\n2025-07-10,5\n")
    assert local(preview) == [("07-09 08:00", "07-09")]
    assert [(each.line, each.reason) for each in preview.refused] == [(2, Refused.AHEAD)]


def test_a_rating_at_one_in_the_morning_belongs_to_the_evening(house: House) -> None:
    assert local(house.preview("2025-07-02 01:00,4\n")) == [("07-02 01:00", "07-01")]


def test_what_was_written_on_a_journey_stays_on_its_day(house: House) -> None:
    preview = house.preview("2025-07-01T22:30-07:00,4\n2025-07-01T10:00+02:00,5\n")
    assert local(preview) == [("07-01 22:30", "07-01"), ("07-01 10:00", "07-01")]
    assert [rating.when.zone for rating in preview.ratings] == ["Etc/GMT+7", "Europe/Berlin"]


def test_an_offset_that_is_no_zone_is_the_same_instant_told_as_of_here(house: House) -> None:
    (rating,) = house.preview("2025-07-01T10:00+05:30,4\n").ratings
    assert rating.when.at_utc == datetime(2025, 7, 1, 4, 30, tzinfo=UTC)
    assert rating.when.zone == "Europe/Berlin"


def test_what_lies_ahead_or_outside_is_refused(house: House) -> None:
    preview = house.preview("2025-07-09 12:04,1\n2025-07-09 12:06,2\n1900-01-01 01:00,3\n")
    assert [rating.score for rating in preview.ratings] == [1]
    assert [(each.line, each.reason) for each in preview.refused] == [
        (2, Refused.AHEAD),
        (3, Refused.OUT_OF_RANGE),
    ]


def test_what_the_diary_says_already_is_left_out(house: House) -> None:
    house.rate(4, datetime(2025, 7, 1, 16, 30, tzinfo=UTC))
    preview = house.preview("2025-07-01 18:30,4\n2025-07-01 18:30,5\n2025-07-01 18:31,4\n")
    assert [rating.score for rating in preview.ratings] == [5, 4]
    assert preview.known == 1


def test_without_a_time_the_same_score_on_that_day_is_the_same(house: House) -> None:
    house.rate(4, datetime(2025, 7, 1, 16, 30, tzinfo=UTC))
    preview = house.preview("2025-07-01,4\n2025-07-01,5\n2025-07-02,4\n")
    assert local(preview) == [("07-01 12:00", "07-01"), ("07-02 12:00", "07-02")]
    assert preview.known == 1


def test_a_line_that_stands_there_twice_counts_once_unless_its_note_differs(house: House) -> None:
    preview = house.preview(
        "date,pain,note\n2025-07-01,4,a\n2025-07-01,4,a\n2025-07-01,4,b\n2025-07-01,5,a\n"
    )
    assert [(rating.score, rating.note) for rating in preview.ratings] == [
        (4, "a"),
        (4, "b"),
        (5, "a"),
    ]
    assert preview.known == 1


# --- keeping -------------------------------------------------------------------------------------


def test_a_backup_comes_first_and_then_everything_at_once(house: House) -> None:
    house.rate(1, NOON)
    done = house.importer.keep(house.preview("2025-07-01,4\n2025-07-02,5\n"))
    assert house.backups == [1]
    assert [rating.score for rating in house.kept()] == [1, 5, 4]
    assert done.changes == Changes(ratings=True, entries=True)


def test_what_was_brought_in_speaks_from_memory(house: House) -> None:
    house.importer.keep(house.preview("2025-07-01 09:00,4\n"))
    (entry,) = house.store.entries.of_day(date(2025, 7, 1))
    assert entry.entered_utc == NOON
    assert entry.back_dated


def test_bringing_in_the_same_file_again_brings_nothing(house: House) -> None:
    content = "2025-07-01,4\n2025-07-02 18:30,5\n2025-07-09,6\n"
    house.clock.utc = NOON - timedelta(hours=4)
    house.importer.keep(house.preview(content))
    house.clock.advance(3600)
    again = house.preview(content)
    assert (again.ratings, again.known) == ((), 3)
    done = house.importer.keep(again)
    assert (done.changes, done.undo) == (NOTHING, None)
    assert len(house.backups) == 1


def test_undo_takes_away_what_came_and_nothing_else(house: House) -> None:
    house.rate(1, NOON)
    before = house.kept()
    done = house.importer.keep(house.preview("2025-07-01,4\n2025-07-02,5\n"))
    assert done.undo is not None
    assert done.undo() == Changes(ratings=True, entries=True)
    assert house.kept() == before


def test_without_a_backup_nothing_is_kept(house: House) -> None:
    house.problem = FULL
    with pytest.raises(StorageUnavailable):
        house.importer.keep(house.preview("2025-07-01,4\n"))
    assert house.kept() == ()


def test_nothing_is_kept_while_the_order_was_not_said(house: House) -> None:
    preview = house.preview("3/4/2025,4\n")
    assert preview.asks_order
    with pytest.raises(ValueError, match="day or the month"):
        house.importer.keep(preview)
    said = house.preview("3/4/2025,4\n", Columns(0, 1, header=False, order=DateOrder.MDY))
    assert local(said) == [("03-04 12:00", "03-04")]


def test_two_hundred_damaged_files_change_nothing(house: House) -> None:
    house.rate(1, NOON)
    before = house.kept()
    whole = b"".join(b"%d.7.2025;%d;note\n" % (day, day % 11) for day in range(1, 9))
    for seed in range(200):
        house.path.write_bytes(mutated(whole, random.Random(seed)))
        try:
            file = open_rating_file(house.path)
            house.importer.preview(file, propose(file))
        except RatingFileError:
            continue
    assert house.kept() == before
    assert house.backups == []


# --- on the command line -------------------------------------------------------------------------


def test_a_dry_run_tells_everything_and_keeps_nothing(house: House) -> None:
    said = house.lines("Datum;Schmerz\n1.7.2025 18:30;4\n2.7.2025;5\n3.7.2025;x\n", dry_run=True)
    assert "date in column 1 'Datum', score in column 2 'Schmerz'" in said
    assert "2025-07-01 18:30  4\n2025-07-02 12:00  5  noon" in said
    assert "line 4: not a score: 'x'" in said
    assert "2 new, 1 of them without a time, kept at noon; 0 in the diary already; 1 can't" in said
    assert said.endswith("dry run")
    assert house.kept() == ()


def test_a_run_keeps_what_it_tells(house: House) -> None:
    assert house.lines("2025-07-01,4\n" * 2 + "2025-07-02,5\n").endswith("kept")
    assert [rating.score for rating in house.kept()] == [5, 4]


@pytest.mark.parametrize("columns", ["score=right", "score=3", "date=DAY, score=right"])
def test_columns_are_named_or_numbered(house: House, columns: str) -> None:
    house.lines("day,left,right\n2025-07-01,8,4\n", columns)
    assert [rating.score for rating in house.kept()] == [4]


@pytest.mark.parametrize("columns", ["score", "pain=2", "score=", "score=9", "score=0", "score=no"])
def test_columns_that_make_no_sense_are_refused(house: House, columns: str) -> None:
    with pytest.raises(ValueError, match="column"):
        house.lines("day,pain\n2025-07-01,4\n", columns)
    assert house.kept() == ()


def test_dates_that_can_be_read_in_two_ways_need_a_word(house: House) -> None:
    with pytest.raises(RatingFileError, match="--dates day-first"):
        house.lines("3/4/2025,4\n")
    assert "day or month first?" in house.lines("3/4/2025,4\n", dry_run=True)
    house.lines("3/4/2025,4\n", order="month-first")
    assert [f"{rating.when.local_date:%m-%d}" for rating in house.kept()] == ["03-04"]


def test_only_so_many_lines_are_told(house: House) -> None:
    said = house.lines("".join(f"2025-07-01 10:{n:02},{n}\n" for n in range(50)), dry_run=True)
    assert "and 6 more" in said
    assert "and 19 more lines" in said
    assert said.count("\n") < 40
