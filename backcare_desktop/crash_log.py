"""What went wrong, noted on this computer: kinds and places, never what somebody typed."""

import faulthandler
import itertools
import os
import re
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from backcare_desktop.paths import make_private

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

LOG = "crash.log"
RUNNING = "running.txt"
MOST_BYTES = 1_000_000
MOST_FILES = 5
"""So many files of that length are kept, the oldest goes first (contract S4)."""

_MOST_FRAMES = 40
_PACKAGE = __name__.partition(".")[0]
_FRAME = re.compile(r'^ *File "(?P<file>.+)", line (?P<line>\d+) in (?P<function>\S+)')
_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (?P<kind>[\w .-]+)")
KILLED = "ended from outside"
"""All that is known when a program leaves no last words: a power cut, or a forced stop."""


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What may be told of a fault: its kind, and below it a line for each place it came through.

    The error's own words may quote what somebody typed, a line of source text may hold anything,
    and a folder may bear a person's name: none of them is in it.
    """
    frames = traceback.extract_tb(trace, -_MOST_FRAMES)
    placed = (_placed(each.filename, each.lineno or 0, each.name) for each in frames)
    return "\n".join((kind.__name__, *placed))


class CrashLog:
    """The log of one profile. Nothing here ever raises for a disk's troubles.

    While the program runs a file says so; the interpreter writes its last words into it if it
    falls. A program that ends well takes it away, so that the next start knows.
    """

    def __init__(self, folder: Path, now: "Callable[[], datetime]") -> None:
        self._folder = folder
        self._now = now
        self._last_words: BinaryIO | None = None
        self._lock = threading.Lock()

    def begin(self) -> str:
        """Take note that the program runs, and be there when it falls.

        Returns:
            What is known of how it ended the last time; empty when it ended well.
        """
        found = ""
        with suppress(OSError):
            make_private(self._folder)
            running = self._folder / RUNNING
            if running.exists():
                found = _read(running.read_text("utf-8", "replace"))
                self.note(found)
                running.unlink()
            self._last_words = _opened(running)
            faulthandler.enable(self._last_words, all_threads=False)
        return found

    def note(self, details: str) -> None:
        """Write one line: when, and what; called from any thread."""
        with self._lock, suppress(OSError):
            make_private(self._folder)
            when = self._now().isoformat(timespec="seconds")
            line = f"{when} {_on_one_line(details)}\n".encode("utf-8", "replace")
            log = self._folder / LOG
            if log.exists() and log.stat().st_size + len(line) > MOST_BYTES:
                self._make_room()
            with _opened(log) as file:
                file.write(line)

    def end(self) -> None:
        """The program ends well."""
        if self._last_words is not None:
            faulthandler.disable()
            self._last_words.close()
            self._last_words = None
            with suppress(OSError):
                (self._folder / RUNNING).unlink(missing_ok=True)

    def _make_room(self) -> None:
        older = [self._folder / LOG]
        older += [self._folder / f"crash.{number}.log" for number in range(1, MOST_FILES)]
        for newer, old in reversed(list(itertools.pairwise(older))):
            if newer.exists():
                newer.replace(old)


def _read(text: str) -> str:
    """The interpreter's last words, without the folders in them."""
    lines = text.splitlines()
    kinds = [found["kind"] for line in lines if (found := _FATAL.match(line))]
    frames = [found for line in lines if (found := _FRAME.match(line))]
    placed = [_placed(f["file"], int(f["line"]), f["function"]) for f in frames[:_MOST_FRAMES]]
    return "\n".join((kinds[0] if kinds else KILLED, *placed))


def _placed(file: str, line: int, function: str) -> str:
    """A place by its path within the package; of files of others only the name."""
    parts = re.split(r"[\\/]", file)
    inside = max((at for at, part in enumerate(parts) if part == _PACKAGE), default=len(parts) - 1)
    return f"{'/'.join(parts[inside:])}:{line} in {function}"


def _on_one_line(text: str) -> str:
    """Line ends as bars, and whatever else could end or colour a line as its number."""
    joined = " | ".join(text.split("\n"))
    return "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in joined)


def _opened(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "ab", 0)
