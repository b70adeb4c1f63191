"""What is told of a diary's file, for the use cases."""

from contextlib import suppress
from functools import cache
from pathlib import Path

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import backup_report, backups, gate
from backcare_desktop.storage.rows import METADATA


class DiaryFile:
    """One diary, which isn't open while it is asked about."""

    def __init__(self, database: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def entries_in(self, backup: Backup) -> int | None:
        """Entries that a backup was made of; None when its manifest doesn't say."""
        if not backup.rows:
            return None
        return sum(backup.rows.get(table, 0) for table in _standing_for_themselves())

    def size_of(self, backup: Backup) -> int | None:
        """Its length in bytes; None when it can't be measured."""
        with suppress(OSError, StorageUnavailable):
            folder = backups.folder_of(gate.place_of(self._database))
            return (folder / backup.name).stat().st_size
        return None

    def report(self) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        """What ``backcare check`` says, the problems alone, and whether the diary is locked."""
        found = backup_report.check(self._database, self._clock.utc_now())
        return found.lines(), found.problems, found.diary.locked

    def facts(self) -> tuple[str, ...]:
        """Numbers and kinds, without a path, a name or a value."""
        found = backup_report.check(self._database, self._clock.utc_now())
        diary, looked = found.diary, found.backups
        good = sum(backup.good for backup in looked.backups)
        age = "none" if looked.age_days is None else f"{looked.age_days} days old"
        free = "unknown" if looked.free_bytes is None else f"{looked.free_bytes // 1_000_000} MB"
        # A file of another program may have tables that somebody named.
        ours = {table: count for table, count in diary.rows.items() if table in METADATA.tables}
        rows = ", ".join(f"{table} {count}" for table, count in ours.items() if count)
        return (
            f"diary: schema {diary.schema}, journal {diary.journal_mode or 'unknown'}, "
            f"{_length(self._database)} bytes, {len(diary.problems)} problems",
            f"rows: {rows or 'none'}",
            f"backups: {good} good, {len(looked.backups) - good} bad, newest good {age}",
            f"put aside: {len(looked.put_aside)}",
            f"file system: {looked.file_system or 'unknown'}, free {free}",
        )


@cache
def _standing_for_themselves() -> tuple[str, ...]:
    """Tables of what has an id of its own (see :mod:`backcare_desktop.storage.entry_keys`)."""
    return tuple(table.name for table in METADATA.tables.values() if "id" in table.columns)


def _length(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
