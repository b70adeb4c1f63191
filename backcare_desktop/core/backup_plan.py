"""Copies of the diary: why one is made, what is known of it, and which ones are kept."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

EntryKey = tuple[str, str]
"""What an entry of any kind is known by: its table and its id."""


class BackupReason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    PRE_UPGRADE = "pre-upgrade"
    BEFORE_IMPORT = "before-import"
    BEFORE_RESTORE = "before-restore"
    BEFORE_DELETE = "before-delete"
    BY_HAND = "by-hand"
    ENCRYPTION = "encryption"


class Backup(Struct, frozen=True):
    """A copy of the diary, and what is known of it.

    Attributes:
        name: of the file in the folder of backups.
        reason: why it was made.
        made_utc: when, by the clock of that moment; aware, in UTC.
        day: the person's day then.
        schema: number of its schema; 0 when nobody knows.
        rows: rows of every table when it was made; empty when nobody knows.
        entries: how much it holds that stands for itself; None when nobody knows.
        size: of the file, in bytes.
        application: version that made it; empty when nobody knows.
        problem: why it can't be relied on, in plain English; empty when it can.
    """

    name: str
    reason: BackupReason
    made_utc: datetime
    day: date
    schema: int
    rows: dict[str, int] = field(default_factory=dict)
    entries: int | None = None
    size: int = 0
    application: str = ""
    problem: str = ""

    def __post_init__(self) -> None:
        if self.made_utc.utcoffset() != timedelta(0):
            raise ValueError("made_utc must be an aware time in UTC")

    @property
    def good(self) -> bool:
        """It holds what was put into it."""
        return not self.problem


_SLOTS: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
    (7, lambda day: day),
    (4, lambda day: day.isocalendar()[:2]),
    (12, lambda day: (day.year, day.month)),
)
"""Of the daily backups: how many days, weeks and months keep their last one."""

_LAST = {
    BackupReason.PRE_UPGRADE: 3,
    BackupReason.BEFORE_IMPORT: 5,
    BackupReason.BEFORE_RESTORE: 5,
    BackupReason.BEFORE_DELETE: 5,
    BackupReason.BY_HAND: 10,
    BackupReason.ENCRYPTION: 3,
}
"""Of the others: how many are kept, the newest ones."""


def superfluous(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The backups that may go, oldest first.

    Kept are the last of each of 7 days, 4 weeks and 12 months that have a daily one, the last 3
    from before an upgrade, and the last few of each other kind. What counts is how many there are,
    never their age: a clock set forward by ten years makes nothing old. A backup dated after
    ``now``, from before a clock was set back, takes nobody's place; such ones are thinned by
    themselves. A bad one takes no place either, and is never among those that may go: whether it
    does is for the person to say.

    Args:
        backups: all there are.
        now: the present instant, aware.
    """
    good = sorted((backup for backup in backups if backup.good), key=_made, reverse=True)
    kept: set[str] = set()
    for later in (False, True):
        kept |= _kept([backup for backup in good if (backup.made_utc > now) is later])
    return tuple(backup for backup in reversed(good) if backup.name not in kept)


def _kept(newest_first: list[Backup]) -> set[str]:
    daily = [backup for backup in newest_first if backup.reason is BackupReason.DAILY]
    kept: set[str] = set()
    for count, slot in _SLOTS:
        last: dict[Hashable, str] = {}
        for backup in daily:
            last.setdefault(slot(backup.day), backup.name)
        kept.update(list(last.values())[:count])
    for reason, count in _LAST.items():
        alike = [backup.name for backup in newest_first if backup.reason is reason]
        kept.update(alike[:count])
    return kept


def _made(backup: Backup) -> tuple[datetime, str]:
    return backup.made_utc, backup.name
