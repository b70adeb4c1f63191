"""Ratings in a CSV file from anywhere: read as they were meant, asked for, or refused."""

import os
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from backcare_desktop.core.diary import LONGEST_NOTE
from backcare_desktop.reporting import rating_records, rating_text
from backcare_desktop.reporting.csv_tables import write_csv
from backcare_desktop.reporting.rating_columns import propose
from backcare_desktop.reporting.rating_dates import DateOrder
from backcare_desktop.reporting.rating_file import (
    Columns,
    RatingFile,
    RatingFileError,
    Read,
    Refused,
    open_rating_file,
    read_ratings,
)
from tests.reporting import report_samples as samples

Make = Callable[[str | bytes], RatingFile]
MOST_S = 2.0
QUICK, LONG = 1_000, 40_000


@pytest.fixture
def made(tmp_path: Path) -> Make:
    def make(content: str | bytes) -> RatingFile:
        path = tmp_path / "mine.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return open_rating_file(path)

    return make


def read(file: RatingFile) -> Read:
    return read_ratings(file, propose(file))


def said(file: RatingFile) -> list[tuple[str, int]]:
    """Every rating as the moment on the wall and its score."""
    return [(f"{each.when:%Y-%m-%d %H:%M}", each.score) for each in read(file).ratings]


def reasons(file: RatingFile) -> list[tuple[int, Refused]]:
    return [(each.line, each.reason) for each in read(file).refused]


# --- dates and times -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("2025-07-01", "2025-07-01 12:00"),
        ("2025/7/1", "2025-07-01 12:00"),
        ("2025.07.01", "2025-07-01 12:00"),
        ("1.7.2025", "2025-07-01 12:00"),
        ("01.07.2025", "2025-07-01 12:00"),
        ("2025-07-01 18:30", "2025-07-01 18:30"),
        ("2025-07-01T18:30:15", "2025-07-01 18:30"),
        ("1.7.2025 6:30 pm", "2025-07-01 18:30"),
        ('"1.7.2025, 6:30"', "2025-07-01 06:30"),
        ("2025-07-01 12:05 AM", "2025-07-01 00:05"),
    ],
)
def test_a_date_is_read_as_people_write_it(made: Make, cell: str, shown: str) -> None:
    assert said(made(f"{cell},4\n")) == [(shown, 4)]


@pytest.mark.parametrize(
    ("cell", "zone"),
    [
        ("2025-07-01T18:30:00Z", UTC),
        ("2025-07-01T18:30:00+02:00", timezone(timedelta(hours=2))),
        ("2025-07-01 18:30-0930", timezone(-timedelta(hours=9, minutes=30))),
    ],
)
def test_an_offset_in_the_file_counts(made: Make, cell: str, zone: timezone) -> None:
    (rating,) = read(made(f"{cell},4\n")).ratings
    assert rating.when == datetime(2025, 7, 1, 18, 30, tzinfo=zone)
    assert rating.when.utcoffset() == zone.utcoffset(None)


def test_day_or_month_first_is_told_by_a_date_that_shows_it(made: Make) -> None:
    assert said(made("3/4/2025,4\n14/4/2025,5\n")) == [
        ("2025-04-03 12:00", 4),
        ("2025-04-14 12:00", 5),
    ]
    assert said(made("3/4/2025,4\n4/14/2025,5\n")) == [
        ("2025-03-04 12:00", 4),
        ("2025-04-14 12:00", 5),
    ]


@pytest.mark.parametrize("content", ["3/4/2025,4\n5-6-2025,5\n", "13/4/2025,4\n4/13/2025,5\n"])
def test_what_does_not_show_is_asked_and_not_guessed(made: Make, content: str) -> None:
    assert propose(made(content)).order is None
    assert reasons(made(content)) == [(1, Refused.WHICH_ORDER), (2, Refused.WHICH_ORDER)]


def test_the_person_says_the_order(made: Make) -> None:
    file = made("3/4/2025,4\n14/4/2025,5\n")
    month_first = read_ratings(file, Columns(0, 1, header=False, order=DateOrder.MDY))
    assert [f"{each.when:%m-%d}" for each in month_first.ratings] == ["03-04"]
    assert [each.reason for each in month_first.refused] == [Refused.NOT_A_DATE]


def test_dots_need_no_order(made: Make) -> None:
    file = made("3.4.2025,4\n")
    for order in (None, *DateOrder):
        (rating,) = read_ratings(file, Columns(0, 1, header=False, order=order)).ratings
        assert f"{rating.when:%d.%m.}" == "03.04."


def test_a_time_may_have_a_column_of_its_own_or_be_missing(made: Make) -> None:
    found = read(made("date,time,pain\n2025-07-01,18:30,4\n2025-07-02,,5\n2025-07-03,25:00,6\n"))
    assert [(f"{each.when:%H:%M}", each.timed) for each in found.ratings] == [
        ("18:30", True),
        ("12:00", False),
    ]
    assert [(each.line, each.reason) for each in found.refused] == [(4, Refused.NOT_A_TIME)]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", Refused.NO_DATE),
        ("yesterday", Refused.NOT_A_DATE),
        ("2025-02-30", Refused.NOT_A_DATE),
        ("31.6.2025", Refused.NOT_A_DATE),
        ("1.7.25", Refused.NOT_A_DATE),
        ("2025-07/01", Refused.NOT_A_DATE),
        ("1899-12-31", Refused.OUT_OF_RANGE),
        ("2101-01-01", Refused.OUT_OF_RANGE),
        ("2025-07-01 noon", Refused.NOT_A_TIME),
        ("2025-07-01 13:00 pm", Refused.NOT_A_TIME),
        ("2025-07-01T10:00+19:00", Refused.NOT_A_TIME),
        ("2025-07-01T10:00+00:99", Refused.NOT_A_TIME),
    ],
)
def test_what_is_no_date_is_refused_with_its_line(made: Make, cell: str, reason: Refused) -> None:
    assert reasons(made(f"date,pain\n2025-07-01,4\n{cell},5\n")) == [(3, reason)]


# --- scores and notes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "score"),
    [("0", 0), ("10", 10), (" 7 ", 7), ("07", 7), ("7/10", 7), ("7 / 10", 7), ("7.0", 7)],
)
def test_a_score_is_a_whole_number_however_it_is_written(made: Make, cell: str, score: int) -> None:
    assert said(made(f"2025-07-01,{cell}\n2025-07-02,3\n"))[0][1] == score


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", Refused.NO_SCORE),
        ("7.5", Refused.NOT_WHOLE),
        ('"7,5"', Refused.NOT_WHOLE),
        ("11", Refused.OFF_SCALE),
        ("100", Refused.OFF_SCALE),
        ("-1", Refused.OFF_SCALE),
        ("NaN", Refused.NOT_A_SCORE),
        ("inf", Refused.NOT_A_SCORE),
        ("1e1", Refused.NOT_A_SCORE),
        ("7/5", Refused.NOT_A_SCORE),
        ("bad", Refused.NOT_A_SCORE),
        ("\uff19", Refused.NOT_A_SCORE),
        ("9" * 5000, Refused.NOT_A_SCORE),
    ],
)
def test_nothing_else_is_rounded_or_guessed(made: Make, cell: str, reason: Refused) -> None:
    assert reasons(made(f"date,pain\n2025-07-01,4\n2025-07-02,{cell}\n")) == [(3, reason)]


def test_a_note_keeps_its_lines_and_loses_only_our_apostrophe(made: Make) -> None:
    content = "date,pain,note\n2025-07-01,4,\"'=1\nsecond\tline\"\n2025-07-02,5,it's fine\n"
    assert [each.note for each in read(made(content)).ratings] == ["=1\nsecond\tline", "it's fine"]


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("left \u202egnitfil\u202c", "left gnitfil"),
        ("bell \x07", "bell "),
        ("\x1b[31mred", "[31mred"),
    ],
)
def test_signs_that_can_not_be_kept_cost_no_rating(made: Make, note: str, kept: str) -> None:
    found = read(made(f"date,pain,note\n2025-07-01,4,fine\n2025-07-02,5,{note}\n"))
    assert found.refused == ()
    assert [(each.score, each.note, each.cleaned) for each in found.ratings] == [
        (4, "fine", False),
        (5, kept, True),
    ]


def test_a_note_that_is_too_long_refuses_its_line(made: Make) -> None:
    note = "x" * (LONGEST_NOTE + 1)
    file = made(f"date,pain,note\n2025-07-01,4,fine\n2025-07-02,5,{note}\n")
    (refused,) = read(file).refused
    assert (refused.line, refused.reason) == (3, Refused.NOTE_TOO_LONG)
    assert len(refused.cell) <= 41 and refused.cell.isprintable()


def test_numbers_of_lines_count_those_inside_a_note(made: Make) -> None:
    content = 'date,pain,note\n2025-07-01,4,"one\ntwo\nthree"\n\n2025-07-02,x,\n'
    assert reasons(made(content)) == [(6, Refused.NOT_A_SCORE)]


def test_a_line_with_too_few_cells_is_refused(made: Make) -> None:
    assert reasons(made("date,pain\n2025-07-01,4\n2025-07-02\n")) == [(3, Refused.TOO_FEW_CELLS)]


# --- files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separators_line_ends_and_encodings_are_found(
    made: Make, separator: str, ends: str, encoding: str
) -> None:
    rows = ["Datum;Schmerz;Notiz", "1.7.2025;4;Rücken müde", "2.7.2025;5;", ""]
    content = ends.join(rows).replace(";", separator)
    file = made(content.encode(encoding))
    assert said(file) == [("2025-07-01 12:00", 4), ("2025-07-02 12:00", 5)]
    assert read(file).ratings[0].note == "Rücken müde"
    assert file.encoding_is_guessed is (encoding == "cp1252")


def test_mixed_line_ends_and_empty_lines_do_not_matter(made: Make) -> None:
    file = made("2025-07-01,1\r\n\n2025-07-02,2\r2025-07-03,3\n,,\n")
    assert [score for _, score in said(file)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ("2025-07-01,4,fine\n", Columns(0, 1, header=False)),
        ("4,2025-07-01\n", Columns(1, 0, header=False)),
        ("day,sleep,pain\n2025-07-01,8,4\n", Columns(0, 2)),
        ("Datum;Uhrzeit;NRS;Notiz\n1.7.2025;18:30;4;x\n", Columns(0, 2, 1, 3)),
        ("id,date,at,score\n1,2025-07-01,2025-07-01T09:00,4\n", Columns(2, 3)),
        ("when,how much\n2025-07-01,4\n", Columns(0, 1)),
    ],
)
def test_columns_are_proposed_by_name_and_by_content(
    made: Make, content: str, columns: Columns
) -> None:
    assert propose(made(content)) == columns


def test_what_the_person_says_of_a_column_stands(made: Make) -> None:
    file = made("day,left,right\n2025-07-01,8,4\n")
    assert propose(file, {"score": 2}) == Columns(0, 2)
    with pytest.raises(ValueError, match="one thing"):
        propose(file, {"score": 2, "date": 2})


def test_our_own_ratings_come_back(tmp_path: Path) -> None:
    import zipfile

    report = samples.hostile(("=1+1", "plain", " -x\n@y", "'=z", 'a;b,c"d'))
    assert report.ratings is not None
    write_csv(report, samples.words(), tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        (tmp_path / "ratings.csv").write_bytes(archive.read("ratings.csv"))
    found = read(open_rating_file(tmp_path / "ratings.csv"))
    assert not found.refused
    assert [(each.when, each.score, each.note) for each in found.ratings] == [
        (entry.rating.when.at_utc, entry.rating.score, entry.rating.note)
        for entry in report.ratings.entries
    ]


def test_the_log_of_a_report_is_not_taken_for_ratings(tmp_path: Path) -> None:
    write_csv(samples.dense(30), samples.words(), tmp_path / "log.csv")
    with pytest.raises(RatingFileError, match=r"ratings\.csv"):
        propose(open_rating_file(tmp_path / "log.csv"))


# --- what is refused as a whole ------------------------------------------------------------------

HEAD = "date,pain,note\n2025-07-01,4,\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "no two columns"),
        ("one column\n2\n", "no two columns"),
        (HEAD + "2025-07-02,5,a\0b\n", "no text"),
        (HEAD.encode("utf-16-le"), "without its mark"),
        (HEAD.encode("utf-32"), "UTF-32"),
        (HEAD.encode() + b"\x81\xff\n", "no text in an encoding"),
        (b"\xff\xfe\x00\xd8", "no text in an encoding"),
        (HEAD + '2025-07-02,5,"never closed\n', "quote"),
        (HEAD + '2025-07-02,5,"a" b\n', "quote"),
        (HEAD + '2025-07-02,5,"' + "long\n" * 40_000, "never ends"),
        ("\n" * 1_000_000, "over 200000 lines"),
        (HEAD + "x" * 10_000_000, "too long"),
        (HEAD + "," * 10_000_000, "too long"),
        (HEAD + "," * 1_000, "columns"),
        ("date,note\n2025-07-01,x\n", "whole numbers"),
        ("pain,note\n4,x\n", "dates"),
    ],
)
def test_a_file_that_is_no_table_of_ratings_is_refused_with_the_reason(
    made: Make, content: str | bytes, reason: str
) -> None:
    with pytest.raises(RatingFileError, match=reason) as caught:
        read(made(content))
    assert caught.value.file == "mine.csv"
    assert caught.value.reason in str(caught.value)


def test_size_and_rows_have_an_end(made: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rating_records, "MOST_ROWS", 3)
    with pytest.raises(RatingFileError, match="line 4 has over 3 lines"):
        read(made("2025-07-01,4\n" * 4))
    monkeypatch.setattr(rating_text, "LARGEST", 20)
    with pytest.raises(RatingFileError, match="larger"):
        made("2025-07-01,4\n" * 2)


def test_a_long_file_of_short_lines_has_no_end(made: Make) -> None:
    lines = 2 * rating_records.LONGEST_RECORD // len("2025-07-01,4\n")
    assert len(read(made("2025-07-01,4\n" * lines)).ratings) == lines


def test_what_is_no_ordinary_file_is_not_even_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, reason in ((pipe, "ordinary"), (tmp_path, "ordinary"), (tmp_path / "gone", "read")):
        with pytest.raises(RatingFileError, match=reason):
            open_rating_file(path)


# --- damage --------------------------------------------------------------------------------------

NASTY = (b"\0", b'"', b'""', b"\r", b",", b";", b"\xff", b"\xfe\xff", b"=", b"\n", b"NaN", b"\xe2")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The file with one to twelve places broken."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(found) + 1)
        match chance.randrange(5):
            case 0:
                found[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                found[at:at] = chance.choice(NASTY) * chance.choice((1, 1, 2, 50))
            case 2:
                del found[at : at + chance.randint(1, 30)]
            case 3:
                found[at:at] = found[: chance.randint(0, 200)]
            case _:
                found = found[: max(at, 1)]
    return bytes(found)


@pytest.mark.parametrize(
    "seeds", [range(QUICK), pytest.param(range(QUICK, LONG), marks=pytest.mark.long)]
)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(seeds: range, tmp_path: Path) -> None:
    whole = "date;time;pain;note\n" + "".join(
        f"{day}.7.2025;{day % 24}:30;{day % 11};\"note {day}\nsaid 'so'\"\n" for day in range(1, 32)
    )
    origin = [whole.encode(encoding) for encoding in ("utf-8-sig", "utf-16", "cp1252")]
    path, refused = tmp_path / "damaged.csv", 0
    for seed in seeds:
        chance = random.Random(seed)
        path.write_bytes(mutated(chance.choice(origin), chance))
        begun = time.process_time()
        try:
            found = read(open_rating_file(path))
        except RatingFileError:
            refused += 1
        else:
            assert all(0 <= each.score <= 10 for each in found.ratings)
        assert time.process_time() - begun <= MOST_S
    assert 0 < refused < len(seeds)
