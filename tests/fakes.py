"""Stand-ins that live in memory and behave like the real thing, without a file, wait or thread."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from backcare_desktop.core.clock import DAY_STARTS_AT
from backcare_desktop.core.problems import StorageUnavailable
from tests.memory import (
    MemoryChecks,
    MemoryCore,
    MemoryEpisodes,
    MemoryLifting,
    MemoryRatings,
    MemorySessions,
    MemoryStore,
)

__all__ = [
    "NOON",
    "FakeClock",
    "FakeSound",
    "FakeSpeech",
    "HeldJobs",
    "InlineJobs",
    "MemoryChecks",
    "MemoryCore",
    "MemoryEpisodes",
    "MemoryLifting",
    "MemoryRatings",
    "MemorySessions",
    "MemoryStore",
]

T = TypeVar("T")

NOON = datetime(2025, 7, 9, 10, 0, tzinfo=UTC)
"""Noon of a summer's Wednesday in Berlin; where a FakeClock stands unless told otherwise."""


class FakeClock:
    """A clock that moves when told to.

    Attributes:
        utc: the wall clock.
        mono, boot: seconds of the clock that stops, and of the one that goes on, during sleep.
    """

    def __init__(
        self,
        utc: datetime = NOON,
        mono: float = 1000.0,
        boot: float = 1000.0,
        zone: str = "Europe/Berlin",
        day_starts_at: int = DAY_STARTS_AT,
    ) -> None:
        self.utc = utc
        self.mono = mono
        self.boot_s = boot
        self.zone_name = zone
        self.day_starts_at = day_starts_at

    def utc_now(self) -> datetime:
        return self.utc

    def monotonic(self) -> float:
        return self.mono

    def boot(self) -> float:
        return self.boot_s

    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.zone_name)

    def advance(self, seconds: float) -> None:
        """Time passes, for all clocks alike."""
        self.mono += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: the monotonic clock stands still, the others go on."""
        self.boot_s += seconds
        self.utc += timedelta(seconds=seconds)

    def jump(self, seconds: float) -> None:
        """Somebody sets the wall clock; no time passes."""
        self.utc += timedelta(seconds=seconds)


class InlineJobs:
    """Does the work at once, in the order given, and reports back before ``submit`` returns."""

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[StorageUnavailable], None],
    ) -> None:
        try:
            result = work()
        except StorageUnavailable as problem:
            failed(problem)
            return
        done(result)


class HeldJobs:
    """Keeps what it is given until :meth:`run` is called, as a busy worker does."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[StorageUnavailable], None],
    ) -> None:
        self._waiting.append(lambda: InlineJobs().submit(work, done, failed))

    def run(self) -> None:
        """Do everything that waits, and what that gives in turn."""
        while self._waiting:
            self._waiting.pop(0)()


class FakeSound:
    """A loudspeaker that remembers what it was given.

    Attributes:
        played: the cues, in order.
        silent: why nothing is heard; None when it is.
    """

    def __init__(self) -> None:
        self.played: list[str] = []
        self.volume = 100
        self.silent: str | None = None

    def play(self, cue: str) -> None:
        self.played.append(str(cue))

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def problem(self) -> str | None:
        return self.silent

    def warm_up(self) -> None:
        """A real one loads its library here."""

    def close(self) -> None:
        """A real one lets go of the device here."""


class FakeSpeech:
    """Somebody who writes down what is to be said.

    Attributes:
        said: the sentences, in order.
    """

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str, *, at_once: bool = False) -> None:
        self.said.append(text)
