"""What the stores in memory share."""

from datetime import datetime, timedelta

from backcare_desktop.core.problems import StorageUnavailable


class Troubled:
    """What fails on demand.

    Attributes:
        problem: raised by every method while it is set, as by a disk that is full.
    """

    def __init__(self) -> None:
        self.problem: StorageUnavailable | None = None

    def _check(self) -> None:
        if self.problem is not None:
            raise self.problem


def must_be_utc(at_utc: datetime) -> None:
    """The file refuses any other time, and so do stores in memory."""
    if at_utc.utcoffset() != timedelta(0):
        raise ValueError("at_utc must be an aware time in UTC")
