"""What the use cases of backups need of the outside."""

from pathlib import Path
from typing import Protocol

from backcare_desktop.core.backup_plan import Backup, EntryKey


class Findings(Protocol):
    """What a check found.

    Attributes:
        problems: what is wrong, in plain English; empty when all is well.
    """

    @property
    def problems(self) -> tuple[str, ...]: ...

    def lines(self) -> tuple[str, ...]:
        """The report to show, a fact a line and the problems last."""
        ...


class BackupKeeper(Protocol):
    """The backups of a diary. Every method may raise StorageUnavailable.

    Attributes:
        newest_schema: of a newer one a backup can't be restored by this version.
    """

    @property
    def newest_schema(self) -> int: ...

    @property
    def folder(self) -> Path:
        """Where the backups are; it need not be there yet."""
        ...

    def all(self) -> tuple[Backup, ...]:
        """Every backup, newest first, each one looked at whether it is good."""
        ...

    def held_now(self) -> frozenset[EntryKey]:
        """The keys in the diary, which isn't open here, as far as they can be read."""
        ...

    def held_in(self, name: str) -> frozenset[EntryKey]:
        """The keys in a backup."""
        ...

    def held_in_file(self, file: Path) -> frozenset[EntryKey]:
        """The keys in a copy that somebody keeps elsewhere."""
        ...

    def restore(self, name: str) -> Backup | None:
        """Put a backup in the place of the closed diary; the backup made of that, if there is one.

        A diary that can't be read is put aside, never deleted.
        """
        ...

    def restore_from(self, file: Path) -> Backup | None:
        """The same from a file that somebody keeps elsewhere."""
        ...

    def check(self) -> Findings:
        """Everything that can be checked of the closed diary and its backups; never raises."""
        ...

    def start_empty(self) -> Path:
        """Put a diary that can't be used aside; the folder where it is now."""
        ...
