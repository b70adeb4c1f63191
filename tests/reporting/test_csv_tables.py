"""A report as CSV: everything is there, every column is explained, and a blank is not a nought."""

import csv
import io
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.reporting import csv_tables
from backcare_desktop.reporting.csv_cells import Separator, original
from backcare_desktop.reporting.csv_columns import Kind
from backcare_desktop.reporting.csv_log import LOG
from backcare_desktop.reporting.csv_tables import (
    DICTIONARY,
    README,
    TABLES,
    CsvCancelledError,
    dictionary_path,
    write_csv,
)
from backcare_desktop.reporting.report import Report, Section
from tests.reporting import report_samples as samples

Rows = list[dict[str, str]]
REPORTS = {
    "empty": samples.empty(),
    "sparse": samples.sparse(),
    "dense": samples.dense(30),
    "locked": samples.locked(),
    "flaring": samples.flaring(),
    "hostile": samples.hostile(),
}


def rows_of(data: bytes, separator: str = ",") -> Rows:
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def tables_of(report: Report, folder: Path, **more: Any) -> dict[str, Rows]:
    """The tables of a zip, by name."""
    path = folder / "report.zip"
    assert write_csv(report, samples.words(), path, **more) == (path,)
    with zipfile.ZipFile(path) as archive:
        return {
            name.removesuffix(".csv"): rows_of(
                archive.read(name), more.get("separator", Separator.COMMA)
            )
            for name in archive.namelist()
            if name != README
        }


def log_of(report: Report, folder: Path) -> Rows:
    path = folder / "log.csv"
    assert write_csv(report, samples.words(), path) == (path, folder / "log-dictionary.csv")
    return rows_of(path.read_bytes())


# --- columns -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", REPORTS)
def test_every_column_is_in_the_dictionary_and_keeps_to_it(name: str, tmp_path: Path) -> None:
    found = tables_of(REPORTS[name], tmp_path)
    said = {(row["table"], row["column"]): row for row in found.pop(DICTIONARY)}
    assert set(found) == {table.name for table in TABLES}
    for table in TABLES:
        assert table.meaning.endswith(".")
        for column in table.columns:
            about = said.pop((table.name, column.name))
            assert about["meaning"].endswith(".")
            assert about["blank"]
            assert column.unit_in in {"", *(other.name for other in table.columns)}
            for row in found[table.name]:
                cell = row[column.name]
                assert cell or column.blank, (table.name, column.name, "is never blank")
                if cell and column.kind is Kind.NUMBER:
                    float(cell)
                if cell and column.kind is Kind.FLAG:
                    assert cell in ("true", "false")
    assert not said


def test_codes_are_among_those_that_the_dictionary_names(tmp_path: Path) -> None:
    found = tables_of(samples.dense(30), tmp_path)
    named = {
        (row["table"], row["column"]): row["values"].split(", ")
        for row in found.pop(DICTIONARY)
        if row["type"] in ("code", "list") and ", " in row["values"]
    }
    assert ("ratings", "areas") in named
    for (table, column), values in named.items():
        if table != "counts":
            cells = {word for row in found[table] for word in row[column].split("|") if word}
            assert cells <= {*values, "none"}, (table, column)


def test_names_are_snake_case_and_no_file_is_there_twice() -> None:
    names = [table.name for table in TABLES]
    assert len(set(names)) == len(names) <= 45
    for name in names + [column.name for table in (*TABLES, LOG) for column in table.columns]:
        assert name == name.lower() and name.replace("_", "a").isalnum()


# --- what is told --------------------------------------------------------------------------------


def test_ratings_say_what_the_report_says(tmp_path: Path) -> None:
    report = samples.dense(30)
    assert report.ratings is not None
    found = tables_of(report, tmp_path)["ratings"]
    assert len(found) == len(report.ratings.entries)
    for row, entry in zip(found, report.ratings.entries, strict=True):
        rating = entry.rating
        assert (row["id"], row["date"]) == (rating.id, str(rating.when.local_date))
        assert int(row["score"]) == rating.score
        assert row["areas"] == "|".join(entry.detail.areas)
        assert original(row["note"]) == rating.note


def test_habits_are_told_by_the_day_they_were_ticked_for(tmp_path: Path) -> None:
    found = tables_of(samples.dense(30), tmp_path)["habits"]
    assert [(row["date"], row["habit"]) for row in found][-2:] == [
        ("2025-07-06", "water"),
        ("2025-07-08", "water"),
    ]


def test_scores_are_those_of_the_first_page(tmp_path: Path) -> None:
    report = samples.dense(30)
    scores = report.scores
    assert scores is not None and scores.pain is not None and scores.pain.difference is not None
    found = {row["score"]: row for row in tables_of(report, tmp_path)["scores"]}
    pain = found["pain"]
    assert pain["first"] == f"{scores.pain.baseline.mean:.1f}".removesuffix(".0")
    assert pain["change"] == f"{scores.pain.difference:.1f}".removesuffix(".0")
    assert pain["verdict"] == scores.pain.change
    assert (found["rmdq"]["first"], found["rmdq"]["latest"], found["rmdq"]["change"]) == (
        "13",
        "6",
        "-7",
    )
    assert (found["psfs"]["first"], found["psfs"]["latest"]) == ("3.7", "6")
    assert (found["groc"]["first"], found["groc"]["latest"]) == ("1", "3")


def test_what_was_answered_once_is_first_and_has_no_change(tmp_path: Path) -> None:
    full = samples.dense(30)
    assert full.scores is not None
    once = replace(full.scores, rmdq=full.scores.rmdq[:1], rmdq_change=None)
    found = tables_of(replace(full, scores=once), tmp_path)["scores"]
    (row,) = (row for row in found if row["score"] == "rmdq")
    assert (row["first"], row["latest"], row["change"], row["verdict"]) == ("13", "", "", "")


def test_nothing_recorded_is_a_table_without_rows_and_nothing_planned_is_blank(
    tmp_path: Path,
) -> None:
    found = tables_of(samples.empty(), tmp_path)
    assert found["ratings"] == found["scores"] == found["core_sets"] == []
    assert [(row["planned"], row["done"]) for row in found["planned"]] == [("", "0")] * 3


def test_an_unrated_day_is_missing_and_not_nought(tmp_path: Path) -> None:
    found = tables_of(samples.sparse(), tmp_path)["days"]
    assert [(row["date"], row["value"]) for row in found] == [
        ("2025-06-19", "6"),
        ("2025-06-28", "4"),
        ("2025-07-08", "5"),
    ]
    assert all(row["rolling_median"] == "" for row in found)


def test_warning_signs_come_first_with_what_waits(tmp_path: Path) -> None:
    found = tables_of(samples.locked(), tmp_path)
    assert list(found)[1:3] == ["report", "checks"]
    assert found["report"][0]["lock_level"] == "emergency"
    assert [row["level"] for row in found["checks"]] == [
        "self_care",
        "urgent",
        "routine",
        "emergency",
    ]
    assert [bool(row["cleared"]) for row in found["checks"]] == [False, True, False, False]


def test_form_that_was_not_kept_is_told_apart_from_form_not_said(tmp_path: Path) -> None:
    full = samples.dense(30)
    assert full.sets is not None
    lines = [
        replace(line, entry=replace(line.entry, form=form))
        for line, form in zip(full.sets.lifts, ((), None), strict=False)
    ]
    shown = replace(full, sets=replace(full.sets, lifts=tuple(lines)))
    assert [row["form"] for row in tables_of(shown, tmp_path)["lifts"]] == ["none", ""]


@pytest.mark.parametrize("section", Section)
def test_a_part_that_was_left_out_changes_both_files(section: Section, tmp_path: Path) -> None:
    full = samples.dense(30)
    less = samples.without(full, section)
    gone = set(tables_of(full, tmp_path)) - set(tables_of(less, tmp_path))
    assert gone
    assert {row["kind"] for row in log_of(full, tmp_path)} - {
        row["kind"] for row in log_of(less, tmp_path)
    } == gone - {"chart_phases", "chart_second"}


def test_declared_flares_stay_with_the_chart_when_lifting_is_left_out(tmp_path: Path) -> None:
    less = samples.without(samples.dense(30), Section.LIFTING)
    assert len(tables_of(less, tmp_path)["flares"]) == 2


# --- the log -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", REPORTS)
def test_the_log_holds_every_value_of_every_table(name: str, tmp_path: Path) -> None:
    found = tables_of(REPORTS[name], tmp_path)
    log = log_of(REPORTS[name], tmp_path)
    for table in TABLES:
        lines = [row for row in log if row["kind"] == table.name]
        for column in table.columns:
            cells = sorted(row[column.name] for row in found[table.name] if row[column.name])
            if column.role is not None:
                said = {row[column.role] for row in lines}
                assert set(cells) <= said, (table.name, column.name)
            elif not any(column.name == other.unit_in for other in table.columns):
                under = "value" if column.kind is Kind.NUMBER else "text"
                own = sorted(row[under] for row in lines if row["measure"] == column.name)
                assert own == cells, (table.name, column.name)


def test_the_log_is_in_order_of_time_behind_what_sums_up(tmp_path: Path) -> None:
    report = samples.dense(30)
    log = log_of(report, tmp_path)
    dated = [row for row in log if row["kind"] in ("ratings", "core_sets", "sessions", "rmdq")]
    assert all(before["date"] <= after["date"] for before, after in pairwise(dated))
    first = log.index(dated[0])
    assert {"report", "scores", "planned", "counts"} <= {row["kind"] for row in log[:first]}
    assert all(row["date"] for row in log)


def test_a_load_has_its_unit_beside_it(tmp_path: Path) -> None:
    log = log_of(samples.dense(30), tmp_path)
    (row, *_) = (row for row in log if (row["kind"], row["measure"]) == ("lifts", "load"))
    assert (row["value"], row["unit"]) == ("71", "kg")


# --- files ---------------------------------------------------------------------------------------


def test_files_are_as_spreadsheets_want_them(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    write_csv(samples.dense(30), samples.words(), path)
    for data in (path.read_bytes(), dictionary_path(path).read_bytes()):
        assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
        assert data.count(b"\xef\xbb\xbf") == 1
    assert path.stat().st_mode & 0o077 == 0


def test_with_semicolons_numbers_have_a_decimal_comma(tmp_path: Path) -> None:
    found = tables_of(samples.dense(30), tmp_path, separator=Separator.SEMICOLON)
    (row,) = (row for row in found["scores"] if row["score"] == "psfs")
    assert (row["first"], row["first_day"]) == ("3,7", "2025-06-10")


def test_a_hostile_text_stays_text_and_comes_back(tmp_path: Path) -> None:
    report = samples.hostile(("=cmd|' /C calc'!A0", 'a"b', "x\n=1", " +1", "a,b;c", "\r=2", "'=3"))
    assert report.ratings is not None
    found = tables_of(report, tmp_path)
    for row, entry in zip(found["ratings"], report.ratings.entries, strict=True):
        assert original(row["note"]) == entry.rating.note
    for row in (row for rows in found.values() for row in rows):
        for name, cell in row.items():
            numeric = name in ("change", "score", "first", "latest")
            assert numeric or not cell.lstrip().startswith(("=", "+", "-", "@")), name


def test_the_same_report_is_the_same_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one.zip", tmp_path / "other.zip"
    for path in (one, other):
        write_csv(samples.dense(30), samples.words(), path)
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("name", ["report.zip", "log.csv"])
def test_cancelling_leaves_everything_as_it_was(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_tables, "STEP", 10)
    path = tmp_path / name
    path.write_bytes(b"old")
    dictionary_path(path).write_bytes(b"old words")
    asked = iter([False] * 5)
    with pytest.raises(CsvCancelledError):
        write_csv(samples.dense(30), samples.words(), path, cancelled=lambda: next(asked, True))
    assert path.read_bytes() == b"old"
    assert dictionary_path(path).read_bytes() == b"old words"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("name", ["report.zip", "log.csv"])
def test_progress_goes_from_nothing_to_all_of_it(name: str, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_csv(
        samples.dense(365),
        samples.words(),
        tmp_path / name,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told[0][0] == 0 and told[-1][0] == told[-1][1]
    assert len(told) > 4
    assert told == sorted(told) and len({total for _, total in told}) == 1


@pytest.mark.parametrize("name", ["report.zip", "log.csv"])
def test_a_folder_that_is_not_there_is_an_error_of_the_machine(name: str, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_csv(samples.empty(), samples.words(), tmp_path / "gone" / name)


def test_letters_of_every_language_are_there(tmp_path: Path) -> None:
    full = samples.dense(30)
    assert full.ratings is not None
    notes = (samples.ARABIC, samples.CHINESE, samples.EMOJI, "half \ud800 sign")
    entries = tuple(
        entry.with_rating(with_note(entry.rating, note))
        for entry, note in zip(full.ratings.entries, notes, strict=False)
    )
    shown = replace(full, ratings=replace(full.ratings, entries=entries))
    found = [row["note"] for row in tables_of(shown, tmp_path)["ratings"]]
    assert found == [*notes[:3], "half ? sign"]


def with_note(rating: Rating, note: str) -> Rating:
    return replace(rating, note=note)


def test_an_instant_is_told_with_its_offset(tmp_path: Path) -> None:
    row = tables_of(samples.empty(), tmp_path)["report"][0]
    made = samples.empty().made
    assert isinstance(made, Moment)
    assert row["made"] == "2025-07-09T18:00:00+02:00"
