"""A table of ratings, or an archive, brought in on the command line."""

from datetime import date
from pathlib import Path

import pytest

from backcare_desktop import cli, paths
from backcare_desktop.cli import bring_in as cli_import
from backcare_desktop.reporting.archive_lock import lock
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.storage.examples import rating
from tests.test_cli import refused


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """9 July 2025 in Berlin."""
    monkeypatch.setattr(cli_import, "SystemClock", FakeClock)


TABLE = "date,score,note\n2025-05-01,4,stiff\n2025-05-02,11,\n2025-05-03,2,\n"


def bring_in(folder: Path, file: Path, *words: str) -> int | cli.Window:
    return cli.run(["import", str(file), "--data-dir", str(folder), *words])


def scores(folder: Path) -> list[int]:
    store = open_store(folder / "backcare.sqlite")
    found = [rating.score for rating in store.ratings.latest(100)]
    store.close()
    return found


def test_ratings_of_a_table_are_kept_after_a_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pain.csv"
    file.write_text(TABLE, "utf-8")
    assert bring_in(tmp_path / "d", file) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[1:] == [
        "date in column 1 'date', score in column 2 'score', note in column 3 'note'",
        "2025-05-01 12:00  4  noon",
        "2025-05-03 12:00  2  noon",
        "line 3: not from 0 to 10: '11'",
        "2 new, 2 of them without a time, kept at noon; 0 in the diary already; 1 can't be taken",
        "kept",
    ]
    assert scores(tmp_path / "d") == [2, 4]
    assert list((tmp_path / "d" / "backups").glob("before-import-*"))
    assert bring_in(tmp_path / "d", file) == 0
    assert "0 new," in capsys.readouterr().out
    assert scores(tmp_path / "d") == [2, 4]


@pytest.mark.parametrize(
    ("chosen", "day"), [({}, date(2025, 5, 1)), ({"day_starts_at": 0}, date(2025, 5, 2))]
)
def test_a_night_belongs_to_the_day_that_the_person_s_hour_gives_it_to(
    tmp_path: Path, chosen: dict[str, int], day: date
) -> None:
    folder, file = tmp_path / "d", tmp_path / "pain.csv"
    SettingsFile(paths.folders(folder).settings).save(chosen)
    file.write_text("date,score\n2025-05-02 02:30,4\n", "utf-8")
    assert bring_in(folder, file) == 0
    store = open_store(folder / "backcare.sqlite")
    found = [rating.when.local_date for rating in store.ratings.latest(1)]
    store.close()
    assert found == [day]


def test_a_dry_run_of_a_table_keeps_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pain.csv"
    file.write_text(TABLE, "utf-8")
    assert bring_in(tmp_path / "d", file, "--dry-run") == 0
    assert not (tmp_path / "d").exists()
    open_store(tmp_path / "d" / "backcare.sqlite").close()
    capsys.readouterr()
    assert bring_in(tmp_path / "d", file, "--dry-run") == 0
    assert capsys.readouterr().out.endswith("nothing was kept: this was a dry run\n")
    assert scores(tmp_path / "d") == []


def test_columns_can_be_told_apart_and_are_shown_before_anything_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pain.csv"
    file.write_text("Day,Morning,Evening\n2025-05-01,3,6\n", "utf-8")
    assert bring_in(tmp_path / "d", file, "--columns", "score=Evening", "--dry-run") == 0
    assert "score in column 3 'Evening'\n2025-05-01 12:00  6" in capsys.readouterr().out
    assert bring_in(tmp_path / "d", file, "--columns", "date=1,score=3") == 0
    assert scores(tmp_path / "d") == [6]
    assert bring_in(tmp_path / "d", file, "--columns", "score=2,note=Morning") == 1
    assert bring_in(tmp_path / "d", file, "--columns", "score=Noon") == 1
    assert "there is no column 'Noon'" in capsys.readouterr().err


def test_dates_that_can_be_read_in_two_ways_are_asked_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pain.csv"
    file.write_text("date,score\n3/4/2025,4\n5/6/2025,6\n", "utf-8")
    assert bring_in(tmp_path / "d", file, "--dry-run") == 0
    assert "line 2: day or month first?" in capsys.readouterr().out
    assert bring_in(tmp_path / "d", file) == 1
    assert "--dates day-first" in capsys.readouterr().err
    assert bring_in(tmp_path / "d", file, "--dates", "month-first") == 0
    store = open_store(tmp_path / "d" / "backcare.sqlite")
    assert store.ratings.first_day() == date(2025, 3, 4)
    store.close()


def test_dates_that_no_order_reads_are_told_by_their_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pain.csv"
    file.write_text("date,score\n03/14/2025,4\n15/06/2025,6\n", "utf-8")
    assert bring_in(tmp_path / "d", file) == 1
    said = capsys.readouterr().err
    assert "'03/14/2025' in line 2 has the month first, '15/06/2025' in line 3 the day" in said
    assert bring_in(tmp_path / "d", file, "--dates", "day-first") == 0
    assert scores(tmp_path / "d") == [6]


def test_a_spreadsheets_own_first_line_and_months_in_letters_are_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pain.csv"
    file.write_text(
        "sep=;\nDatum;Schmerz;Bemerkung\n1. März 2025;4;steif\n1 May 2025;5;\u202eb\n"
        "May 2, 2025;6;\n3 juin 2025;7;\n4 Foo 2025;8;\n",
        "utf-8",
    )
    assert bring_in(tmp_path / "d", file) == 0
    said = capsys.readouterr().out
    assert "note in column 3 'Bemerkung'" in said
    for day in ("2025-03-01", "2025-05-01", "2025-05-02", "2025-06-03"):
        assert day in said
    assert "line 7: not a date" in said
    assert "1 note loses signs that can't be kept" in said
    assert scores(tmp_path / "d") == [7, 6, 5, 4]


def test_an_archive_that_is_not_taken_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong, locked = tmp_path / "wrong.backcare", tmp_path / "locked.backcare"
    wrong.write_bytes(b"PK")
    locked.write_bytes(lock(b"", "correct horse"))
    other = tmp_path / "secret"
    other.write_text("another one")
    for file, words, why in (
        (wrong, (), "is not an archive of Backcare"),
        (locked, (), "needs its passphrase; see --passphrase-file"),
        (locked, ("--passphrase-file", str(other)), "has another passphrase, or is damaged"),
    ):
        assert bring_in(tmp_path / "d", file, *words) == 1
        assert f"backcare: {file} {why}" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"no table at all", b"\x00\x01\x02", b"a,b\n" * 10])
@pytest.mark.parametrize("name", ["pain.csv", "all.backcare"])
def test_a_file_that_is_none_of_these_is_refused_with_the_reason(
    tmp_path: Path, name: str, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert bring_in(tmp_path / "d", file) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_a_file_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring_in(tmp_path / "d", tmp_path / "x.csv") == 1
    assert str(tmp_path / "x.csv") in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pain.csv", "--replace"), "--replace: not for ratings in a table"),
        (("pain.csv", "--passphrase-file", "x"), "--passphrase-file: not for ratings"),
        (("all.backcare", "--dates", "day-first"), "--dates: not for an archive"),
        (("all.backcare", "--columns", "score=2"), "--columns: not for an archive"),
    ],
)
def test_what_makes_no_sense_for_a_file_is_a_mistake_in_the_line(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert said in refused(capsys, "import", *words)


def test_an_archive_moves_a_diary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there, here, file = tmp_path / "there", tmp_path / "here", tmp_path / "all.backcare"
    store = open_store(there / "backcare.sqlite")
    store.ratings.add(rating(1, score=7))
    store.close()
    written = ["export", "--format", "archive", "--out", str(file), "--data-dir", str(there)]
    assert cli.run(written) == 0
    assert bring_in(here, file, "--dry-run") == 0
    assert not here.exists()
    assert bring_in(here, file, "--replace") == 0
    assert scores(here) == [7]
    capsys.readouterr()


def test_the_diary_itself_is_not_read_beside_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "d"
    store = open_store(folder / "backcare.sqlite")
    store.ratings.add(rating(1))
    store.close()
    other_name = tmp_path / "pain.csv"
    other_name.hardlink_to(folder / "backcare.sqlite")
    assert bring_in(folder, other_name) == 1
    assert "is a file that Backcare keeps; it can't be imported" in capsys.readouterr().err
    assert scores(folder) == [4]
