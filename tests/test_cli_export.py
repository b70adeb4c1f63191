"""Reports, the calendar and everything, written on the command line."""

import json
import os
import zipfile
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from backcare_desktop import cli, paths
from backcare_desktop.cli import export as cli_export
from backcare_desktop.cli import sample
from backcare_desktop.cli import words as cli_words
from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.report import Section
from backcare_desktop.storage import store
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.test_cli import refused

FILES = {
    "pdf": ("out.pdf", b"%PDF-"),
    "csv": ("out.csv", b"\xef\xbb\xbf"),
    "fhir": ("out.json", b"{"),
    "json": ("out.json", b"{"),
    "archive": ("out.backcare", b"PK"),
    "ics": ("out.ics", b"BEGIN:VCALENDAR"),
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sample, "SystemClock", FakeClock)
        assert cli.run(["demo-data", "--data-dir", str(folder)]) == 0
    return folder


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """9 July 2025 in Berlin, as the sample was made."""
    monkeypatch.setattr(cli_export, "SystemClock", FakeClock)


def export(folder: Path, out: Path, *words: str, kind: str = "json") -> int | cli.Window:
    return cli.run(
        ["export", "--data-dir", str(folder), "--format", kind, "--out", str(out), *words]
    )


def exported(folder: Path, out: Path, *words: str) -> dict[str, object]:
    assert export(folder, out, *words) == 0
    found: dict[str, object] = json.loads(out.read_text("utf-8"))
    return found


# --- every format --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FILES)
def test_every_format_is_written_readable_by_its_owner_only(
    demo: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name, begins = FILES[kind]
    out = tmp_path / name
    before = (demo / "backcare.sqlite").read_bytes()
    assert export(demo, out, kind=kind) == 0
    assert out.read_bytes().startswith(begins)
    assert out.stat().st_mode & 0o777 == 0o600
    said = capsys.readouterr()
    assert str(out) in said.out
    assert said.err == ""
    assert (demo / "backcare.sqlite").read_bytes() == before


def test_two_reports_of_one_diary_carry_the_same_code(demo: Path, tmp_path: Path) -> None:
    codes = [exported(demo, tmp_path / name)["code"] for name in ("a.json", "b.json")]
    assert codes[0] == codes[1]
    assert str(codes[0]).startswith("BC-")


# --- days ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ((), "2025-06-10", "2025-07-09"),
        (("--to", "2025-06-30"), "2025-06-01", "2025-06-30"),
        (("--from", "2025-01-01"), "2025-01-01", "2025-07-09"),
        (("--from", "2025-02-03", "--to", "2025-02-04"), "2025-02-03", "2025-02-04"),
    ],
)
def test_thirty_days_up_to_today_unless_others_are_named(
    demo: Path, tmp_path: Path, words: tuple[str, ...], first: str, last: str
) -> None:
    report = exported(demo, tmp_path / "r.json", *words)
    assert (report["first"], report["last"]) == (first, last)


@pytest.mark.parametrize(("starts_at", "last"), [(3, "2025-07-08"), (0, "2025-07-09")])
def test_at_night_the_last_day_is_the_one_that_the_person_s_hour_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starts_at: int, last: str
) -> None:
    half_past_two = datetime(2025, 7, 9, 0, 30, tzinfo=UTC)
    monkeypatch.setattr(cli_export, "SystemClock", partial(FakeClock, half_past_two))
    open_store(tmp_path / "backcare.sqlite").close()
    SettingsFile(paths.folders(tmp_path).settings).save({"day_starts_at": starts_at})
    assert exported(tmp_path, tmp_path / "r.json")["last"] == last


def test_the_days_of_the_episode(demo: Path, tmp_path: Path) -> None:
    report = exported(demo, tmp_path / "r.json", "--episode")
    with_store = open_store(demo / "backcare.sqlite")
    episode = with_store.episodes.active()
    with_store.close()
    assert episode is not None
    assert date.fromisoformat(str(report["first"])) == episode.onset
    assert report["last"] == "2025-07-09"


def test_without_an_episode_its_days_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(tmp_path / "backcare.sqlite").close()
    assert export(tmp_path, tmp_path / "r.json", "--episode") == 1
    assert "no episode" in capsys.readouterr().err


# --- what is told --------------------------------------------------------------------------------


def test_notes_medicine_and_a_name_are_told_only_when_asked_for(demo: Path, tmp_path: Path) -> None:
    plain, whole = tmp_path / "plain.json", tmp_path / "whole.json"
    exported(demo, plain)
    exported(demo, whole, "--notes", "--medicine", "--name", "Robin Example")
    for words in ("ibuprofen", "Long drive, then carried boxes.", "Robin Example"):
        assert words not in plain.read_text("utf-8")
        assert words in whole.read_text("utf-8")


def test_only_the_wanted_parts_are_told(demo: Path, tmp_path: Path) -> None:
    report = exported(demo, tmp_path / "r.json", "--sections", "scores, where")
    told = {section for section in Section if report[section.value] is not None}
    assert told == {Section.SCORES, Section.WHERE}
    assert report["warning"]
    bare = exported(demo, tmp_path / "bare.json", "--sections", "")
    assert not any(bare[section.value] for section in Section)


# --- how -----------------------------------------------------------------------------------------


def test_paper_and_separator_are_obeyed(demo: Path, tmp_path: Path) -> None:
    import pikepdf

    for paper, width in (("a4", 595), ("letter", 612)):
        out = tmp_path / f"{paper}.pdf"
        assert export(demo, out, "--paper", paper, "--sections", "scores", kind="pdf") == 0
        with pikepdf.open(out) as pdf:
            assert round(float(pdf.pages[0].mediabox[2])) == width
    out = tmp_path / "r.csv"
    assert export(demo, out, "--separator", "semicolon", kind="csv") == 0
    assert out.read_text("utf-8-sig").startswith("date;at;")
    table = tmp_path / "r.zip"
    assert export(demo, table, kind="csv") == 0
    assert "ratings.csv" in zipfile.ZipFile(table).namelist()


def test_a_passphrase_locks_a_pdf_and_an_archive(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import pikepdf

    secret = tmp_path / "secret"
    secret.write_text("correct horse\nsecond line\n", "utf-8")
    out = tmp_path / "r.pdf"
    assert export(demo, out, "--passphrase-file", str(secret), kind="pdf") == 0
    assert "anyone" not in capsys.readouterr().out
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    pikepdf.open(out, password="correct horse").close()  # noqa: S106 - made up
    archive = tmp_path / "r.backcare"
    assert export(demo, archive, "--passphrase-file", str(secret), kind="archive") == 0
    assert archive.read_bytes().startswith(b"age-encryption.org/")


def test_whoever_writes_a_plain_file_is_told_that_it_is_one(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exported(demo, tmp_path / "r.json")
    assert "anyone who can open it can read it" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"\n", b"\nsecond", b"\xff\xfe\xfa", None])
def test_a_passphrase_that_is_none_writes_no_open_file_instead(
    demo: Path, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    secret, out = tmp_path / "secret", tmp_path / "r.pdf"
    if content is not None:
        secret.write_bytes(content)
    assert export(demo, out, "--passphrase-file", str(secret), kind="pdf") == 1
    assert "passphrase" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        ({}, "monday"),
        ({"first_day_here": "sunday"}, "sunday"),
        ({"first_day": "saturday", "first_day_here": "sunday"}, "saturday"),
        ({"first_day": "monday", "first_day_here": "sunday"}, "monday"),
    ],
)
def test_weeks_begin_on_the_day_that_was_chosen_or_else_on_the_windows(
    demo: Path,
    tmp_path: Path,
    kept: dict[str, str],
    wanted: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SettingsFile, "load", lambda _self: dict(kept))
    assert exported(demo, tmp_path / "r.json")["weeks_start"] == wanted


# --- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_there_stays_unless_it_may_be_written_over(
    demo: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / FILES[kind][0]
    out.write_text("mine")
    assert export(demo, out, kind=kind) == 1
    assert "--force" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert export(demo, out, "--force", kind=kind) == 0
    assert out.read_bytes() != b"mine"


@pytest.mark.parametrize("own", ["backcare.sqlite", "config/settings.json", "backups/by-hand"])
def test_what_backcare_keeps_is_never_written_over(
    tmp_path: Path, own: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(tmp_path / "backcare.sqlite")
    made = store.back_up(BackupReason.BY_HAND)
    store.close()
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text("{}", "utf-8")
    place = tmp_path / own.replace("by-hand", made.name)
    link, before = tmp_path / "link.json", place.read_bytes()
    link.symlink_to(place)
    for out in (place, link):
        assert export(tmp_path, out, "--force") == 1
        assert f"{out} is a file that Backcare keeps" in capsys.readouterr().err
    assert place.read_bytes() == before


def test_the_dictionary_beside_a_csv_stays_as_well(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    beside = tmp_path / "r-dictionary.csv"
    beside.write_text("mine")
    assert export(demo, tmp_path / "r.csv", kind="csv") == 1
    assert str(beside) in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["r-dictionary.csv"]


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", ["empty", "not-there"])
def test_a_place_without_a_diary_is_refused_and_none_is_made(
    tmp_path: Path, kind: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert export(tmp_path / name, tmp_path / "out", kind=kind) == 1
    assert f"there is no diary at {tmp_path / name}" in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


def test_an_empty_diary_makes_an_empty_report_but_no_empty_calendar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(tmp_path / "backcare.sqlite").close()
    assert exported(tmp_path, tmp_path / "r.json")["ratings_count"] == 0
    open_questions = tmp_path / "config" / "settings.json"
    open_questions.write_text('{"measures_asked": false}', "utf-8")
    assert export(tmp_path, tmp_path / "r.ics", kind="ics") == 1
    assert "nothing is planned" in capsys.readouterr().err
    assert not (tmp_path / "r.ics").exists()


@pytest.mark.parametrize("out", ["folder", "not-there/r.json"])
def test_a_place_that_cannot_be_written_is_named(
    demo: Path, tmp_path: Path, out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    assert export(demo, tmp_path / out, "--force") == 1
    assert str(tmp_path / out) in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "ics", "--notes"), "--notes: not for --format ics"),
        (("--format", "archive", "--from", "2025-01-01"), "--from: not for --format archive"),
        (("--format", "archive", "--sections", ""), "--sections: not for --format archive"),
        (("--format", "csv", "--passphrase-file", "x"), "--passphrase-file: not for --format csv"),
        (("--format", "json", "--paper", "a4"), "--paper: not for --format json"),
        (("--format", "pdf", "--episode", "--to", "2025-01-01"), "--episode has days"),
        (("--format", "pdf", "--sections", "scores,pain"), "no such part: pain"),
        (("--format", "pdf", "--from", "1.2.2025"), "a day such as"),
        (
            (
                "--format",
                "doc",
            ),
            "invalid choice",
        ),
    ],
)
def test_what_makes_no_sense_is_a_mistake_in_the_line(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert said in refused(capsys, "export", "--out", "r", *words)


@pytest.mark.parametrize(
    "words", [("--from", "2025-02-02", "--to", "2025-02-01"), ("--name", "x" * 101)]
)
def test_a_choice_that_makes_no_sense_is_refused(
    demo: Path, tmp_path: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(demo, tmp_path / "r.json", *words) == 1
    assert capsys.readouterr().err.startswith("backcare: a ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("problem", StorageProblem)
def test_a_diary_that_cannot_be_opened_is_explained(
    demo: Path,
    tmp_path: Path,
    problem: StorageProblem,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refusing(_: Path) -> None:
        raise StorageUnavailable(problem, "detail")

    monkeypatch.setattr("backcare_desktop.storage.store.open_to_read", refusing)
    assert export(demo, tmp_path / "r.json") == 1
    said = capsys.readouterr().err
    assert str(paths.folders(demo).database) in said
    wanted = cli_words.unavailable(
        StorageUnavailable(problem, "detail"), paths.folders(demo).database
    )
    assert said == f"backcare: {wanted}\n"


# --- where to ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_a_dash_is_the_standard_output(
    demo: Path,
    tmp_path: Path,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert export(demo, Path("-"), kind=kind) == 0
    poured = capfdbinary.readouterr()
    assert poured.out.startswith(FILES[kind][1])
    assert poured.err == b""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="there are no such files")
def test_what_is_no_ordinary_file_is_never_replaced(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for kind in ("json", "archive"):
        assert export(demo, pipe, "--force", kind=kind) == 1
        assert "is no ordinary file; --out - writes" in capsys.readouterr().err
    assert pipe.is_fifo()


def test_a_name_that_is_too_long_is_said_in_a_line(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(demo, tmp_path / ("x" * 260)) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_diary_that_a_window_has_open_is_exported_as_it_is_now(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really, met = store._open, []

    def locked_at_first(place: Path, *given: object, **named: object) -> store.SqlStore:
        met.append(place)
        if place == demo / "backcare.sqlite" and not named.get("copied"):
            raise StorageUnavailable(StorageProblem.LOCKED)
        return really(place, *given, **named)

    monkeypatch.setattr(store, "_open", locked_at_first)
    monkeypatch.setattr(store.time, "sleep", lambda _: None)
    assert export(demo, tmp_path / "a.json") == 0
    assert export(demo, tmp_path / "a.backcare", kind="archive") == 0
    assert len(met) > 2


def test_a_mistake_shows_what_export_takes(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "export", "--format", "ics", "--out", "x.ics", "--medicine")
    assert said.startswith("usage: backcare export")
