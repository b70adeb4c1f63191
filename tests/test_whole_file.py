"""A file is written whole or not at all: what was there before is there, bit for bit (R13)."""

import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Self

import pytest

from backcare_desktop import whole_file as writing
from backcare_desktop.whole_file import whole_file, write_whole

OLD, NEW = b"the old diary\n" * 50, b"the new diary, longer\n" * 70
HALF_WAY = len(NEW) // 2


class FullDisk:
    """A file on a disk that has room for so many bytes."""

    def __init__(self, file: BinaryIO, room: int) -> None:
        self._file = file
        self._room = room

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> int:
        fits = data[: self._room]
        self._room -= len(fits)
        self._file.write(fits)
        if len(fits) < len(data):
            self._file.flush()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return len(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file that is there already, in a folder of its own."""
    path = tmp_path / "kept" / "diary.backcare"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def untouched(target: Path) -> bool:
    """The old file is as it was, and nothing lies beside it."""
    return target.read_bytes() == OLD and names(target.parent) == [target.name]


def test_what_is_written_takes_the_place_of_what_was_there(target: Path) -> None:
    write_whole(target, NEW)
    assert target.read_bytes() == NEW
    assert names(target.parent) == [target.name]


def test_it_is_readable_by_its_owner_only_whatever_the_umask(target: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(target.with_name("other"), NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE(target.with_name("other").stat().st_mode) == 0o600


@pytest.mark.parametrize("room", [0, 1, HALF_WAY, len(NEW) - 1])
def test_a_disk_that_fills_up_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    real = os.fdopen
    monkeypatch.setattr(
        writing.os, "fdopen", lambda handle, mode: FullDisk(real(handle, mode), room)
    )
    with pytest.raises(OSError, match="No space left") as caught:
        write_whole(target, NEW)
    assert caught.value.errno == errno.ENOSPC
    monkeypatch.undo()
    assert untouched(target)


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_disk_that_fails_at_the_end_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "made to fail")

    place = writing.os if call == "fsync" else Path
    monkeypatch.setattr(place, call, fail)
    with pytest.raises(OSError, match="made to fail"):
        write_whole(target, NEW)
    monkeypatch.undo()
    assert untouched(target)


def test_cancelling_leaves_the_old_file(target: Path) -> None:
    class Cancelled(Exception):  # noqa: N818 - no error
        """Somebody thought better of it."""

    def cancelled() -> None:
        with whole_file(target) as file:
            file.write(NEW[:HALF_WAY])
            raise Cancelled

    with pytest.raises(Cancelled):
        cancelled()
    assert untouched(target)


def test_until_it_is_whole_others_see_the_old_file(target: Path) -> None:
    with whole_file(target) as file:
        file.write(NEW)
        file.flush()
        assert target.read_bytes() == OLD
    assert target.read_bytes() == NEW


KILLED = """
import os, pathlib, signal, sys
from backcare_desktop.whole_file import whole_file
target, many = pathlib.Path(sys.argv[1]), int(sys.argv[2])
with whole_file(target) as file:
    file.write(b"n" * many)
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("written", [0, HALF_WAY])
def test_a_writer_that_is_killed_leaves_the_old_file(target: Path, written: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(target), str(written)],
        cwd=Path(__file__).parents[1],
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert target.read_bytes() == OLD
    # What a kill leaves can't be cleared up by the killed: it is hidden, and known by its name.
    left = [name for name in names(target.parent) if name != target.name]
    assert all(name.startswith(".backcare-") and name.endswith(writing.HALF) for name in left)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    folder.chmod(0o555)
    try:
        yield
    finally:
        folder.chmod(0o755)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_that_cant_be_written_is_said_so(target: Path) -> None:
    with read_only(target.parent), pytest.raises(PermissionError):
        write_whole(target, NEW)
    assert untouched(target)


def test_a_folder_that_refuses_new_files_is_said_so(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(writing.tempfile, "mkstemp", refuse)
    with pytest.raises(OSError, match="Read-only"):
        write_whole(target, NEW)
    assert untouched(target)


def test_a_folder_that_isnt_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "file", NEW)
    assert names(tmp_path) == []


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        write_whole(tmp_path / "taken", NEW)
    assert names(tmp_path) == ["taken"]


def test_a_link_stays_and_what_it_points_to_is_replaced(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert names(target.parent) == [target.name]


def test_somebody_reading_the_old_file_reads_it_to_its_end(target: Path) -> None:
    with target.open("rb") as open_elsewhere:
        beginning = open_elsewhere.read(10)
        write_whole(target, NEW)
        assert beginning + open_elsewhere.read() == OLD
    assert target.read_bytes() == NEW
