"""What the whole program leaves, opens and says on this computer (S1-S4, S11, S12, R17)."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from backcare_desktop import paths
from backcare_desktop.everything_written import delete_everything_written, everything_written
from tests.faults import texts
from tests.faults.tour import EXPORTS

ROOT = Path(__file__).parents[2]
TOUR = Path(__file__).with_name("tour.py")
STEM = "qzxcanary"
WORD = f"{STEM}腰"
"""With a letter that the chart's fonts lack: a library may complain of it by name."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks through Linux's eyes")

TRACED = ("strace", "-f", "-qq", "-Y", "-s", "4096", "--seccomp-bpf")
WATCHED = ("-e", "trace=%network,execve", "-o")
WATCHING = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%file")
CUT_OFF = ("unshare", "--net", "--map-root-user")

THE_SYSTEMS_OWN = {"speech-dispatch", "sh", "fc-list"}
"""Programs of the system that a visit starts, or has started: its speech service, which it starts
itself and which looks for speech engines on this computer, and the list of its fonts."""

KINDS = ("data", "config", "state", "cache")


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visit left.

    Attributes:
        home: everything it could write to: its folders, ``out`` for exports, ``tmp``.
        seen: what it saw, see ``tour.py``.
        said: all it printed.
        calls: system calls about the network, and programs started; None without strace.
    """

    home: Path
    seen: dict[str, list[str]]
    said: str
    calls: list[str] | None

    def files(self) -> list[Path]:
        """All files, but for those of the system's speech service."""
        return [path for path in self.everything() if path.is_file()]

    def everything(self) -> list[Path]:
        """All files and folders below the ones that were there before."""
        foreign = (self.home / "run" / "speech-dispatcher", self.home / "run" / "pulse")
        return [
            path
            for path in self.home.rglob("*")
            if path.parent != self.home
            and not any(each == path or each in path.parents for each in foreign)
        ]


def surroundings(home: Path) -> dict[str, str]:
    """The environment of somebody whose home is ``home``."""
    for name in (*KINDS, "run", "out", "tmp"):
        (home / name).mkdir(mode=0o700)
    named = {f"XDG_{kind.upper()}_HOME": str(home / kind) for kind in KINDS}
    path = os.environ["PATH"]
    return {
        "PATH": path,
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONDONTWRITEBYTECODE": "1",
        **named,
    }


def visit(
    home: Path, umask: str, *before: str, word: str = WORD
) -> subprocess.CompletedProcess[str]:
    """A visit, started by the words ``before`` it if there are any."""
    return subprocess.run(
        [*before, sys.executable, str(TOUR), str(home / "out"), umask],
        cwd=home,
        env=surroundings(home) | {"WORD": word},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def looked_at(home: Path, done: subprocess.CompletedProcess[str]) -> Visit:
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    trace = home.parent / "calls.txt"
    calls = trace.read_text().splitlines() if trace.exists() else None
    *_, last = done.stdout.splitlines()
    return Visit(home, json.loads(last), done.stdout.removesuffix(f"{last}\n") + done.stderr, calls)


def works(*command: str) -> bool:
    """Whether a tool is there and may do its work here."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """A visit with the usual umask, watched where strace is there."""
    home = tmp_path_factory.mktemp("visit") / "home"
    home.mkdir()
    trace = (*TRACED, *WATCHED, str(home.parent / "calls.txt")) if works(*TRACED) else ()
    return looked_at(home, visit(home, "022", *trace))


# --- S1: the network ----------------------------------------------------------------------------

CALL = re.compile(r"^\d+<(?P<who>[^>]*)> (?P<call>\w+)\((?P<what>.*)")


def calls(visit: Visit, *names: str) -> Iterator[tuple[str, str]]:
    """Who made which of these system calls, and with what."""
    if visit.calls is None:
        pytest.skip("strace isn't here, or may not watch")
    for line in visit.calls:
        found = CALL.match(line)
        if found and found["call"] in names:
            yield found["who"], found["what"]


def test_no_socket_leads_off_this_computer(seen: Visit) -> None:
    opened = list(calls(seen, "socket", "socketpair"))
    assert opened, "nothing was watched"
    families = {what.split(",")[0] for who, what in opened if who not in THE_SYSTEMS_OWN}
    assert families == {"AF_UNIX"}


def test_the_systems_speech_service_asks_this_computer_only(seen: Visit) -> None:
    asked = [what for _, what in calls(seen, "connect", "sendto") if "AF_INET" in what]
    assert [what for what in asked if "127.0.0.1" not in what and '"::1"' not in what] == []


def test_no_program_is_started_but_the_voices_helper_and_the_systems_own(seen: Visit) -> None:
    started = {
        what.split('"')[1]
        for who, what in calls(seen, "execve")
        if who not in {*THE_SYSTEMS_OWN, "strace"} and what.endswith("= 0")
    }
    names = {Path(program).name for program in started if program != sys.executable}
    assert names <= {"fc-list", "speech-dispatcher"}


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[Path]:
    """A picture that a text names; its path is short enough for a routine's name."""
    with tempfile.TemporaryDirectory(prefix="b", dir="/tmp") as folder:
        picture = Path(folder, "b.png")
        shutil.copy(ROOT / "docs" / "today.png", picture)
        yield picture


@pytest.mark.long
def test_everything_works_without_a_network_and_no_picture_in_a_text_is_opened(
    tmp_path: Path, bait: Path
) -> None:
    """With umask 000 in one go: files have to be private by themselves (S1, S2, S5)."""
    if not works(*CUT_OFF):
        pytest.skip("a network of its own isn't allowed here")
    home, opened = tmp_path / "home", tmp_path / "opened.txt"
    home.mkdir()
    watch = (*WATCHING, "-P", str(bait), "-o", str(opened)) if works(*WATCHING) else ()
    word = f"<img src={bait}>"
    cut_off = looked_at(home, visit(home, "000", *CUT_OFF, *watch, word=word))
    assert exports(cut_off) == {name for names in EXPORTS.values() for name in names}
    assert rights(cut_off) == PRIVATE
    assert cut_off.seen["umask"] == ["0077"]
    assert "data/backcare/backcare.sqlite" in holding(cut_off, word)
    if watch:
        assert bait.name not in opened.read_text()
        subprocess.run([*watch, "cat", str(bait)], check=True, capture_output=True)
        assert bait.name in opened.read_text(), "nothing was watched"


def test_no_library_for_the_network_is_loaded(seen: Visit) -> None:
    forbidden = {"requests", "urllib.request", "http", "http.client", "ftplib", "smtplib"}
    forbidden |= {"urllib3", "httpx", "aiohttp", "websockets", "xmlrpc", "webbrowser"}
    forbidden |= {"PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets"}
    forbidden |= {"PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView"}
    loaded = set(seen.seen["modules"])
    assert "backcare_desktop.reporting.fhir" in loaded, "the visit has to load what writes exports"
    assert loaded & forbidden == set()


# --- S2: rights ---------------------------------------------------------------------------------

PRIVATE = {("file", "0600"), ("folder", "0700")}


def rights(visit: Visit) -> set[tuple[str, str]]:
    """What may be done with what was written, exports too."""
    return {
        ("folder" if path.is_dir() else "file", f"{path.stat().st_mode & 0o777:04o}")
        for path in visit.everything()
    }


def exports(visit: Visit) -> set[str]:
    """The files that the person asked for."""
    there = {path.name for path in (visit.home / "out").iterdir()}
    return there - {"log-dictionary.csv"}


def test_files_and_folders_are_their_owners_alone(seen: Visit) -> None:
    assert exports(seen) == {name for names in EXPORTS.values() for name in names}
    assert rights(seen) == PRIVATE
    assert seen.seen["umask"] == ["0077"]


# --- S14: other people's diaries ----------------------------------------------------------------


def test_only_the_own_diary_and_copies_of_it_are_opened(seen: Visit) -> None:
    places = {Path(name) for name in seen.seen["databases"] if name != ":memory:"}
    own = (seen.home / "data" / "backcare", seen.home / "tmp")
    assert own[0] / "backcare.sqlite" in places
    assert [path for path in places if not any(each in path.parents for each in own)] == []


# --- S3, S4: a person's words -------------------------------------------------------------------


def holding(visit: Visit, word: str) -> set[str]:
    """The files that hold a word, however it is encoded."""
    forms = [word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    return {
        path.relative_to(visit.home).as_posix()
        for path in visit.files()
        if any(form in path.read_bytes() for form in forms)
    }


def test_a_persons_words_are_in_the_diary_its_backups_and_exports_only(seen: Visit) -> None:
    """And a name for the report, if one was given, is a choice like the others."""
    found = holding(seen, STEM)
    assert {"out/report.pdf", "out/log.csv", "out/report.json"} <= found
    backups = "data/backcare/backups/"
    assert any(name.startswith(backups) for name in found)
    beside = {name for name in found if not name.startswith(("out/", backups))}
    assert beside == {"data/backcare/backcare.sqlite", "config/backcare/settings.json"}
    choices = json.loads((seen.home / "config" / "backcare" / "settings.json").read_text())
    assert {name for name, value in choices.items() if STEM in str(value)} == {"report_name"}


def test_nothing_that_is_printed_quotes_a_persons_words(seen: Visit) -> None:
    assert "ValueError" in seen.said, "the fault was not told"
    assert STEM not in seen.said
    assert "Glyph" not in seen.said


def test_no_window_title_clipboard_or_command_line_holds_them(seen: Visit) -> None:
    assert seen.seen["processes"], "nobody looked"
    assert set(seen.seen["titles"]) <= {"", "Backcare", "Save the chart"}
    assert set(seen.seen["clipboard"]) == {""}
    told = [*seen.seen["processes"], *(seen.calls or ())]
    assert [line for line in told if STEM in line] == []


# --- R17: everything written, and deleted -------------------------------------------------------


@pytest.fixture
def again(seen: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Visit:
    """The same, copied, and this process finds its folders there."""
    home = tmp_path / "home"
    shutil.copytree(seen.home, home, ignore=shutil.ignore_patterns("run"))
    for kind in KINDS:
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(home / kind))
    monkeypatch.delenv(paths.DATA_DIR_VARIABLE, raising=False)
    # The real one holds the copies of whatever runs beside this test.
    monkeypatch.setattr(tempfile, "tempdir", str(home / "tmp"))
    return Visit(home, seen.seen, seen.said, seen.calls)


def test_everything_a_visit_writes_is_in_the_list(again: Visit) -> None:
    listed = {each.path for each in everything_written(paths.folders())}
    written = {path for path in again.files() if path.parent != again.home / "out"}
    assert written == listed


def test_nothing_is_left_once_all_data_are_deleted_but_what_was_exported(again: Visit) -> None:
    assert delete_everything_written(paths.folders()) == ()
    assert exports(again) == {name for names in EXPORTS.values() for name in names}
    assert [path for path in again.everything() if path.parent != again.home / "out"] == []


def test_every_column_with_a_persons_words_is_visited() -> None:
    """A new text column is put into ``texts.FIELDS``, or named here as the program's own."""
    from sqlalchemy import Text

    from backcare_desktop.storage.rows import METADATA

    ours = re.compile(
        r"(^|_)(id|utc|zone|kind|side|region|area|activity|quality|effect|context|outcome|phase"
        r"|mechanism|onset|trend|level|mode|rule|key|answer|cause|who|way|gate|feel|point|doing"
        r"|reason|rounding|unit|amount|cap|kg|share|fingerprint|version|habit)$"
    )
    columns = {
        f"{table.name}.{column.name}"
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, Text) and not ours.search(column.name)
    }
    alongside = {column for columns in texts.ALONGSIDE.values() for column in columns}
    assert columns == {*texts.FIELDS, *alongside}
