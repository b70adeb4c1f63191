"""Warmth or cold for a while: how long, how far apart, and a timer that can't drift.

Warmth or cold by comfort, from the first day on: neither has a protocol (clinical.md 1.5, 4). What
is firm is the skin: twenty minutes at most, at least two hours apart (clinical.md 1.5, 4;
articles.md, A-04), whichever it was.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.pain_context import Relief, ReliefKind

KINDS = (ReliefKind.WARMTH, ReliefKind.COLD)
LENGTHS_MIN = (15, 20)
"""Minutes to choose from; clinical.md 1.5, 4 names them as the default, and 20 as the most."""

LONGEST = timedelta(minutes=LENGTHS_MIN[-1])
APART = timedelta(hours=2)
"""From the end of one to the start of the next."""


class ComfortTimer(Struct, frozen=True):
    """Warmth or cold that was begun, as it is kept while the window is closed, too.

    Attributes:
        kind: warmth or cold.
        began: when.
        minutes: how long it is to be.

    Raises:
        ValueError: another kind of relief, or more than twenty minutes.
    """

    kind: ReliefKind
    began: Moment
    minutes: int = LENGTHS_MIN[-1]

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError("only warmth and cold are timed")
        if not 1 <= self.minutes <= LENGTHS_MIN[-1]:
            raise ValueError(f"between 1 and {LENGTHS_MIN[-1]} minutes")

    @property
    def length_s(self) -> float:
        """How long it is to be, in seconds."""
        return self.minutes * 60.0


class RunningTimer(Struct, frozen=True):
    """The same while it is looked at. Asks the clock that nobody sets; counts nothing.

    That clock goes on while the computer sleeps, as the warmth does.

    Attributes:
        timer: what was begun.
        began_boot: when that was, by :meth:`~backcare_desktop.core.clock.Clock.boot`, in seconds.
    """

    timer: ComfortTimer
    began_boot: float

    def elapsed_s(self, boot: float) -> float:
        """Seconds that have gone by, and no more than it is long."""
        return min(self.timer.length_s, max(0.0, boot - self.began_boot))

    def left_s(self, boot: float) -> float:
        """Seconds that are left; 0 once it is over."""
        return self.timer.length_s - self.elapsed_s(boot)

    def is_over(self, boot: float) -> bool:
        """Whether its time has gone by."""
        return self.left_s(boot) <= 0

    def minutes_done(self, boot: float) -> int:
        """Minutes to log, to the nearest; 0 for what was stopped at once."""
        return int(self.elapsed_s(boot) / 60 + 0.5)


def taken_up(timer: ComfortTimer, at_utc: datetime, boot: float) -> RunningTimer:
    """A timer that was begun by another run of the program.

    What went by in between only the wall clock knows; from here on it is asked no more. One that
    was set back meanwhile makes nothing negative.

    Args:
        timer: as it was kept.
        at_utc: the wall clock now.
        boot: the boot clock now, in seconds.
    """
    gone = min(timer.length_s, max(0.0, (at_utc - timer.began.at_utc).total_seconds()))
    return RunningTimer(timer, boot - gone)


def opens_at(reliefs: Iterable[Relief], now_utc: datetime) -> datetime | None:
    """When warmth or cold may be begun again, in UTC; None if it may be now.

    One whose minutes nobody said is taken for twenty; one logged ahead of now holds nothing back.

    Args:
        reliefs: of today and the day before.
        now_utc: now.
    """
    ended = (
        min(now_utc, relief.when.at_utc + _length(relief))
        for relief in reliefs
        if relief.kind in KINDS and relief.when.at_utc <= now_utc
    )
    opens = max(ended, default=now_utc - APART) + APART
    return opens if opens > now_utc else None


def _length(relief: Relief) -> timedelta:
    return LONGEST if relief.minutes is None else timedelta(minutes=relief.minutes)
