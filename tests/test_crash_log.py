"""A fault is noted by its kind and places, on one line, and never by what somebody typed."""

import faulthandler
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest

from backcare_desktop.crash_log import (
    KILLED,
    LOG,
    MOST_BYTES,
    MOST_FILES,
    RUNNING,
    CrashLog,
    details_of,
)
from tests.fakes import FakeClock

TYPED = "my sister's wedding"
LAST_WORDS = """Fatal Python error: Segmentation fault

Current thread 0x00007f (most recent call first):
  File "/home/jane/opt/backcare_desktop/ui/rail.py", line 210 in keyPressEvent
  File "C:\\Users\\jane\\backcare_desktop\\app.py", line 12 in run
  File "/home/jane/lib/secret/enum.py", line 5 in <module>

Extension modules: shiboken6.Shiboken, jane.secret (total: 2)
"""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashLog]:
    """A log that leaves the tests' own handler alone."""
    monkeypatch.setattr(faulthandler, "enable", lambda *_args, **_more: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    made = CrashLog(tmp_path / "log", FakeClock().utc_now)
    yield made
    made.end()


def lines(folder: Path) -> list[str]:
    return (folder / "log" / LOG).read_text("utf-8").splitlines()


def caught(call: object) -> tuple[type[BaseException], TracebackType | None]:
    try:
        call()  # type: ignore[operator]
    except RuntimeError as error:
        return type(error), error.__traceback__
    raise AssertionError("nothing went wrong")


def fall_over() -> None:
    raise RuntimeError(TYPED)


def test_details_are_the_kind_and_where_without_words_values_or_folders() -> None:
    details = details_of(*caught(fall_over))
    kind, *places = details.splitlines()
    assert kind == "RuntimeError"
    assert places[-1].startswith("test_crash_log.py:") and places[-1].endswith(" in fall_over")
    assert TYPED not in details
    assert "/" not in details, "a folder may bear a person's name"


def test_a_place_of_ours_is_named_by_its_path_in_the_package() -> None:
    with pytest.raises(TypeError) as caught_:
        CrashLog(Path("x"), None).note("y")  # type: ignore[arg-type]
    assert "backcare_desktop/crash_log.py:" in details_of(TypeError, caught_.tb)


def test_a_very_deep_fault_is_cut_short() -> None:
    def deep(more: int) -> None:
        if not more:
            fall_over()
        deep(more - 1)

    places = details_of(*caught(lambda: deep(300))).splitlines()
    assert len(places) == 41
    assert places[-1].endswith(" in fall_over")


def test_a_note_is_one_line_with_its_time(log: CrashLog, tmp_path: Path) -> None:
    log.note("RuntimeError\na.py:1 in b\nc.py:2 in d")
    assert lines(tmp_path) == ["2025-07-09T10:00:00+00:00 RuntimeError | a.py:1 in b | c.py:2 in d"]


def test_nothing_in_a_note_can_begin_another_line_or_colour_it(
    log: CrashLog, tmp_path: Path
) -> None:
    log.note("A\r2026 forged\x1b[31m\u2028\u202e\x85 end")
    (line,) = lines(tmp_path)
    assert line.endswith("A\\x0d2026 forged\\x1b[31m\\x2028\\x202e\\x85 end")


def test_five_files_of_a_megabyte_are_kept(log: CrashLog, tmp_path: Path) -> None:
    long = "x" * 300_000
    for number in range(22):
        log.note(f"{number} {long}")
    files = sorted((tmp_path / "log").iterdir())
    assert len(files) == MOST_FILES
    assert all(path.stat().st_size <= MOST_BYTES for path in files)
    assert lines(tmp_path)[-1].split()[1] == "21"
    oldest = (tmp_path / "log" / f"crash.{MOST_FILES - 1}.log").read_text("utf-8")
    assert oldest.split()[1] == "9"


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_log_and_folder_are_private_under_any_umask(log: CrashLog, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        log.begin()
        log.note("RuntimeError")
    finally:
        os.umask(before)
    folder = tmp_path / "log"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_an_end_that_was_no_fall_leaves_nothing_to_say(log: CrashLog, tmp_path: Path) -> None:
    assert log.begin() == ""
    assert (tmp_path / "log" / RUNNING).exists()
    log.end()
    assert not (tmp_path / "log" / RUNNING).exists()
    assert log.begin() == ""


def test_who_was_killed_left_no_word(log: CrashLog, tmp_path: Path) -> None:
    log.begin()
    later = CrashLog(tmp_path / "log", FakeClock().utc_now)
    assert later.begin() == KILLED
    later.end()


def test_last_words_are_read_without_folders_and_noted(log: CrashLog, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / RUNNING).write_text(LAST_WORDS)
    found = log.begin()
    assert found.splitlines() == [
        "Segmentation fault",
        "backcare_desktop/ui/rail.py:210 in keyPressEvent",
        "backcare_desktop/app.py:12 in run",
        "enum.py:5 in <module>",
    ]
    assert "Segmentation fault | backcare_desktop/ui/rail.py:210" in lines(tmp_path)[-1]
    assert "jane" not in found + lines(tmp_path)[-1]
    later = CrashLog(tmp_path / "log", FakeClock().utc_now)
    assert later.begin() == KILLED, "the words were those of the fall before"
    later.end()


def test_words_that_are_none_are_survived(log: CrashLog, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / RUNNING).write_bytes(b"\xff\x00" * 50_000)
    assert log.begin() == KILLED


def test_where_nothing_can_be_written_nothing_is_noted_and_nothing_goes_wrong(
    tmp_path: Path,
) -> None:
    (tmp_path / "log").write_text("a file in the folder's place")
    log = CrashLog(tmp_path / "log", FakeClock().utc_now)
    assert log.begin() == ""
    log.note("RuntimeError")
    log.end()
    assert (tmp_path / "log").read_text() == "a file in the folder's place"


def test_faults_on_two_threads_are_two_lines(log: CrashLog, tmp_path: Path) -> None:
    threads = [
        threading.Thread(target=lambda: [log.note("RuntimeError") for _ in range(50)])
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(lines(tmp_path)) == 100
