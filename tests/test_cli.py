"""The command line: what it answers without a display, and that the sample is thrown away."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from backcare_desktop import cli, paths
from backcare_desktop.cli import sample
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services import demo
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock

LONGEST_S = 60
"""A program that hangs is a failure, not a wait."""

ROOT = Path(__file__).resolve().parents[1]
LINES = (
    r"Backcare \d+\.\d+\.\d+",
    r"schema \d+",
    r"rule set .+",
    r"Python 3\.\d+\.\d+",
    r"Qt 6\.\d+\.\d+",
    r"SQLite 3\.\d+\.\d+",
)

OPEN_AND_ASK = """
import os, signal, sys
from backcare_desktop import app, cli, opening

shown = app.Backcare.show
def show_until_read(self):
    shown(self)
    self.coordinator.opened.connect(lambda: os.kill(os.getpid(), asked))
app.Backcare.show = show_until_read
asked = signal.Signals[sys.argv[1]]
os.umask(0o077)
wanted = cli.run(sys.argv[2:])
sys.exit(opening.run(wanted.data_dir, demo=wanted.demo))
"""


def without_display(home: Path, **more: str) -> dict[str, str]:
    """The environment of somebody else, at a terminal without any display."""
    kept = {name: value for name, value in os.environ.items() if not _personal(name)}
    temporary = home.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    home.mkdir(exist_ok=True)
    outside = {"HOME": str(home), "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
    return {**kept, **outside, **more}


def _personal(name: str) -> bool:
    return name.startswith(("XDG_", "BACKCARE_", "QT_", "MPL")) or name in {
        "DISPLAY",
        "WAYLAND_DISPLAY",
    }


def backcare(tmp_path: Path, *words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "backcare_desktop", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_S,
        env=without_display(tmp_path / "home", **environ),
    )


def opened_and_asked(
    tmp_path: Path, asked: str, *words: str, **environ: str
) -> subprocess.CompletedProcess[str]:
    """Open the window; once the diary is read, the system asks the program to end."""
    return subprocess.run(
        [sys.executable, "-c", OPEN_AND_ASK, asked, *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_S,
        env=without_display(tmp_path / "home", QT_QPA_PLATFORM="offscreen", **environ),
    )


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run a line that can't be understood; what is said about it."""
    with pytest.raises(SystemExit) as ended:
        cli.run(list(words))
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("usage: backcare")
    return said.err


def filled(folder: Path, *words: str) -> Path:
    assert cli.run(["demo-data", "--data-dir", str(folder), *words]) == 0
    return folder / "backcare.sqlite"


def contents(database: Path) -> list[str]:
    with sqlite3.connect(database) as connection:
        lines = list(connection.iterdump())
    connection.close()
    return lines


# --- one subprocess each for what only a process can show ---------------------------------------


def test_version_prints_six_lines_without_a_display(tmp_path: Path) -> None:
    done = backcare(tmp_path, "--version")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) == len(LINES)
    for pattern, line in zip(LINES, lines, strict=True):
        assert re.fullmatch(pattern, line), line
    assert list((tmp_path / "home").rglob("*")) == []


def test_a_mistake_gives_the_usage_on_stderr_and_2(tmp_path: Path) -> None:
    done = backcare(tmp_path, "--no-such-option")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: backcare")
    assert "--no-such-option" in done.stderr


def test_the_sample_leaves_nothing_behind_when_it_is_asked_to_end(tmp_path: Path) -> None:
    own = tmp_path / "own"
    done = opened_and_asked(tmp_path, "SIGTERM", "--demo", BACKCARE_DATA_DIR=str(own))
    assert (done.returncode, done.stderr) == (0, "")
    assert not own.exists()
    assert list((tmp_path / "home").rglob("*")) == []
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_sample_that_was_killed_is_cleared_away_at_the_next_start(tmp_path: Path) -> None:
    temporary, own = tmp_path / "temporary", tmp_path / "own"
    opened_and_asked(tmp_path, "SIGKILL", "--demo")
    (left,) = temporary.iterdir()
    assert (left / "backcare.sqlite").exists()
    done = opened_and_asked(tmp_path, "SIGTERM", BACKCARE_DATA_DIR=str(own))
    assert (done.returncode, done.stderr) == (0, "")
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows ends a program without asking it")
@pytest.mark.parametrize("signal", ["SIGINT", "SIGHUP"])
def test_ctrl_c_and_a_closed_terminal_close_the_window_as_its_cross_does(
    tmp_path: Path, signal: str
) -> None:
    own = tmp_path / "own"
    done = opened_and_asked(tmp_path, signal, BACKCARE_DATA_DIR=str(own))
    assert (done.returncode, done.stderr) == (0, "")
    assert (own / "state" / "window.ini").is_file()
    assert (own / "backcare.sqlite").is_file()
    assert all(path.stat().st_size == 0 for path in own.glob("backcare.sqlite-*"))
    assert list((tmp_path / "home").rglob("*")) == []


# --- the words ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["no-such-command"],
        ["check", "--years", "1"],
        ["demo-data", "--data-dir"],
        ["demo-data", "--data-dir", "x", "--years", "0"],
        ["demo-data", "--data-dir", "x", "--years", "31"],
        ["demo-data", "--data-dir", "x", "--years", "-1"],
        ["demo-data", "--data-dir", "x", "--years", "1.5"],
        ["demo-data", "--data-dir", "x", "--seed", "one"],
        ["demo-data", "--data-dir", "x", "--seed", "-1"],
        ["--data-dir", "", "check"],
        ["--demo", "--data-dir", "x"],
        ["--diary-passphrase-file", "x"],
        ["--demo", "check", "more"],
    ],
)
def test_what_makes_no_sense_is_refused(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    refused(capsys, *words)
    assert list(tmp_path.iterdir()) == []


def test_the_bounds_of_years_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "demo-data", "--data-dir", "x", "--years", "31")
    assert "a whole number from 1 to 30" in said


def test_without_a_command_the_window_is_wanted() -> None:
    assert cli.run([]) == cli.Window()
    assert cli.run(["--data-dir", "here"]) == cli.Window(Path("here"))
    assert cli.run(["--demo"]) == cli.Window(demo=True)


@pytest.mark.parametrize("words", [["--data-dir", "D", "check"], ["check", "--data-dir", "D"]])
def test_the_folder_can_be_named_before_and_after_the_command(words: list[str]) -> None:
    assert cli.parse(words).data_dir == Path("D")


# --- demo-data ----------------------------------------------------------------------------------


def test_demo_data_needs_a_folder_even_if_the_environment_names_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKCARE_DATA_DIR", str(tmp_path / "own"))
    assert cli.run(["demo-data"]) == 1
    assert "needs --data-dir" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["backcare.sqlite", "notes.txt", ".hidden"])
def test_demo_data_refuses_a_folder_that_holds_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).write_bytes(b"")
    assert cli.run(["demo-data", "--data-dir", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "is not empty" in said.err
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes() == b""


def test_demo_data_refuses_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("mine")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        assert cli.run(["demo-data", "--data-dir", str(place)]) == 1
        assert "can't be used" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "mine"


def test_demo_data_says_that_a_folder_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Locked:
        writable = False
        ratings = sessions = None

        def close(self) -> None:
            """Nothing is open."""

    def refusing(*_: object, **__: object) -> None:
        raise StorageUnavailable(StorageProblem.READ_ONLY, "no")

    monkeypatch.setattr("backcare_desktop.storage.store.open_store", lambda _: Locked())
    monkeypatch.setattr(demo, "fill", refusing)
    assert cli.run(["demo-data", "--data-dir", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "can't be filled" in said.err


def test_demo_data_at_a_moment_is_the_same_for_a_seed_and_lies_where_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(sample, "SystemClock", FakeClock)
    first = filled(tmp_path / "a")
    assert [path.name for path in first.parent.iterdir()] == ["backcare.sqlite"]
    assert first.parent.stat().st_mode & 0o777 == 0o700
    assert first.stat().st_mode & 0o777 == 0o600
    second = filled(tmp_path / "b", "--seed", "1", "--years", "1")
    assert contents(second) == contents(first)
    assert list(home.rglob("*")) == []


@pytest.mark.parametrize(
    ("words", "years", "seed"),
    [((), 1, 1), (("--years", "30"), 30, 1), (("--seed", "7", "--years", "2"), 2, 7)],
)
def test_demo_data_tells_the_story_that_is_asked_for(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    years: int,
    seed: int,
) -> None:
    told = []

    def telling(*_: object, core: object, **wanted: int) -> demo.Filled:
        assert core is not None
        told.append(wanted)
        return demo.Filled(ratings=3, sessions=2, checks=1)

    monkeypatch.setattr(demo, "fill", telling)
    filled(tmp_path, *words)
    assert told == [{"years": years, "seed": seed}]
    said = f"3 ratings, 2 sessions and 1 symptom checks in {tmp_path}\n"
    assert capsys.readouterr().out == said


# --- check --------------------------------------------------------------------------------------


def test_check_is_content_with_a_good_diary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(tmp_path / "backcare.sqlite").close()
    tmp_path.chmod(0o700)
    before = sorted((path.name, path.stat().st_mtime_ns) for path in tmp_path.iterdir())
    assert cli.run(["check", "--data-dir", str(tmp_path)]) == 0
    assert "no problems found" in capsys.readouterr().out
    assert sorted((path.name, path.stat().st_mtime_ns) for path in tmp_path.iterdir()) == before


def test_check_ends_with_1_at_a_damaged_diary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "backcare.sqlite"
    open_store(database).close()
    good = database.read_bytes()
    damaged = good[: len(good) // 2]
    database.write_bytes(damaged)
    assert cli.run(["check", "--data-dir", str(tmp_path)]) == 1
    assert "problem: The diary is damaged" in capsys.readouterr().out
    assert database.read_bytes() == damaged


@pytest.mark.parametrize("name", ["empty", "not-there"])
def test_check_of_a_place_without_a_diary_says_so_and_makes_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "empty").mkdir()
    assert cli.run(["check", "--data-dir", str(tmp_path / name)]) == 0
    place = tmp_path / name / "backcare.sqlite"
    assert capsys.readouterr().out == f"diary: none at {place}\n"
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


def test_the_folder_named_comes_before_the_environment_and_that_before_the_platform(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BACKCARE_DATA_DIR", str(tmp_path / "environment"))
    cli.run(["check", "--data-dir", str(tmp_path / "named")])
    assert str(tmp_path / "named") in capsys.readouterr().out
    cli.run(["check"])
    assert str(tmp_path / "environment") in capsys.readouterr().out
    monkeypatch.delenv("BACKCARE_DATA_DIR")
    cli.run(["check"])
    assert str(paths.folders(environ={}).data) in capsys.readouterr().out


# --- rules check --------------------------------------------------------------------------------

PUBLISHED = ROOT / "tests" / "cases" / "published.toml"
TWO_CASES = """
[[case]]
id = "numb"
age = 30
onset = "gradual"
mechanism = "squat"
days_since_onset = 0
trend = "improving"
pain_now = 2
symptoms = ["saddle_numbness", "worse"]
expected_level = "emergency"
min_safe_level = "emergency"
max_level = "emergency"

[[case]]
id = "mild"
age = 30
onset = "gradual"
mechanism = "squat"
days_since_onset = 0
trend = "improving"
pain_now = 2
symptoms = []
expected_level = "self_care"
min_safe_level = "self_care"
max_level = "self_care"
"""


def reviewed(path: Path, content: str) -> int | cli.Window:
    path.write_text(content, "utf-8")
    return cli.run(["rules", "check", str(path)])


def with_levels(content: str, expected: str, least: str, most: str) -> str:
    """The second case with other levels."""
    first, _, second = content.partition('id = "mild"')
    second = second.replace('expected_level = "self_care"', f'expected_level = "{expected}"')
    second = second.replace('min_safe_level = "self_care"', f'min_safe_level = "{least}"')
    second = second.replace('max_level = "self_care"', f'max_level = "{most}"')
    return f'{first}id = "mild"{second}'


LINES_OF_TWO = (
    "numb emergency 1-emergency-sign:saddle_numbness,5a-appointment-sign:worse\nmild self_care\n"
)


def test_rules_check_needs_no_display_and_writes_nothing(tmp_path: Path) -> None:
    done = backcare(tmp_path, "rules", "check", str(PUBLISHED))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) == PUBLISHED.read_text("utf-8").count("[[case]]")
    for line in lines:
        assert re.fullmatch(r"\S+ (self_care|(routine|urgent|emergency) \S+:\S+)", line), line
    assert list((tmp_path / "home").rglob("*")) == []


def test_rules_check_prints_a_line_for_each_case_with_its_level_and_reasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reviewed(tmp_path / "two.toml", TWO_CASES) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == (LINES_OF_TWO, "")


@pytest.mark.parametrize(
    "levels", [("routine", "routine", "routine"), ("emergency", "routine", "emergency")]
)
def test_rules_check_ends_with_1_when_a_case_lies_outside_its_bounds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], levels: tuple[str, str, str]
) -> None:
    assert reviewed(tmp_path / "two.toml", with_levels(TWO_CASES, *levels)) == 1
    said = capsys.readouterr()
    assert said.out == LINES_OF_TWO
    bounds = f"{levels[1]} to {levels[2]}"
    assert said.err == f"mild: self_care lies outside {bounds}\n"


def test_rules_check_ends_with_1_when_a_result_is_too_much(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raised = TWO_CASES.replace('"emergency"', '"urgent"')
    assert reviewed(tmp_path / "two.toml", raised) == 1
    said = capsys.readouterr()
    assert said.out == LINES_OF_TWO
    assert said.err == "numb: emergency lies outside urgent to urgent\n"


def test_rules_check_goes_on_after_a_case_outside_its_bounds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = with_levels(TWO_CASES.replace('"emergency"', '"urgent"'), "urgent", "urgent", "urgent")
    assert reviewed(tmp_path / "two.toml", both) == 1
    said = capsys.readouterr()
    assert said.out == LINES_OF_TWO
    assert len(said.err.splitlines()) == 2


def test_rules_check_tells_of_another_level_within_bounds_and_ends_with_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = with_levels(TWO_CASES, "routine", "self_care", "routine")
    assert reviewed(tmp_path / "two.toml", other) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == (LINES_OF_TWO, "mild: routine was expected\n")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('"worse"]', '"wors"]', ":10: symptoms: "),
        ('id = "mild"', 'id = "numb"', ":16: id: "),
        ("age = 30", 'age = "30"', ":4: age: "),
        ("age = 30", "age = 121", ":4: age: "),
        ("age = 30", "age = 30\nweight = 80", ":5: weight: "),
        ("age = 30", "age = ", ":4: is not valid TOML"),
    ],
)
def test_rules_check_ends_with_2_and_prints_no_case_when_one_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, place: str
) -> None:
    assert reviewed(tmp_path / "two.toml", TWO_CASES.replace(old, new, 1)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"backcare: {tmp_path / 'two.toml'}{place}")
    assert len(said.err.splitlines()) == 1


def test_rules_check_ends_with_2_when_the_file_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "latin").write_bytes(b'[[case]]\nid = "\xe4"\n')
    for name in ("missing", "folder", "empty", "latin"):
        assert cli.run(["rules", "check", str(tmp_path / name)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith(f"backcare: {tmp_path / name}:")


def test_rules_check_ends_with_2_when_the_rules_themselves_are_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resource", lambda _: tmp_path)
    assert cli.run(["rules", "check", str(PUBLISHED)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("backcare: sources.toml: can't be read")


@pytest.mark.parametrize(
    "words", [["rules"], ["rules", "check"], ["rules", "check", ""], ["rules", "list"]]
)
def test_rules_without_a_table_of_cases_is_refused(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    refused(capsys, *words)


def test_version_names_the_rule_set_and_its_fingerprint(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rules = load_triage(ROOT / "resources" / "triage").rules
    assert cli.run(["--version"]) == 0
    line = capsys.readouterr().out.splitlines()[2]
    assert line == f"rule set {rules.version} ({rules.fingerprint[:12]})"


def test_version_tells_of_broken_rules_and_prints_the_other_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resource", lambda _: tmp_path)
    assert cli.run(["--version"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(LINES)
    assert lines[2].startswith("rule set can't be read: sources.toml")


def test_a_backup_is_told_and_found_by_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, copy = tmp_path / "diary", tmp_path / "copy.sqlite"
    assert cli.run(["demo-data", "--data-dir", str(folder)]) == 0
    assert cli.run(["backup", "--data-dir", str(folder)]) == 0
    assert cli.run(["backup", str(copy), "--data-dir", str(folder)]) == 0
    told = capsys.readouterr().out.splitlines()
    (kept,) = (folder / "backups").glob("*.sqlite")
    assert f"entries are in {kept}," in told[-2]
    assert f"entries are in {copy}," in told[-1]
    assert cli.run(["check", "--data-dir", str(folder)]) == 0
    assert "no problems found" in capsys.readouterr().out
    kept.write_bytes(kept.read_bytes()[:-1])
    assert cli.run(["check", "--data-dir", str(folder)]) == 1


def test_a_backup_takes_the_place_of_an_older_one_and_of_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, copy, thesis = tmp_path / "diary", tmp_path / "copy.sqlite", tmp_path / "thesis.odt"
    thesis.write_bytes(b"years of work")
    assert cli.run(["demo-data", "--data-dir", str(folder)]) == 0
    for _ in range(2):
        assert cli.run(["backup", str(copy), "--data-dir", str(folder)]) == 0
    assert cli.run(["backup", str(thesis), "--data-dir", str(folder)]) == 1
    assert f"{thesis} is there already, and no backup" in capsys.readouterr().err
    assert thesis.read_bytes() == b"years of work"


def test_without_a_diary_there_is_no_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["backup", "--data-dir", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="rights of another kind")
def test_a_file_that_others_can_read_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["demo-data", "--data-dir", str(tmp_path)]) == 0
    (tmp_path / "backcare.sqlite").chmod(0o644)
    assert cli.run(["check", "--data-dir", str(tmp_path)]) == 1
    assert "backcare.sqlite can be read by others" in capsys.readouterr().out
