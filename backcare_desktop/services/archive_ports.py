"""What the use cases of archives need of the outside; storage satisfies it unknowingly."""

from collections.abc import Iterator
from typing import Protocol

from backcare_desktop.core.archive import Archive, Preview, Table, Way


class ArchiveStore(Protocol):
    """A diary as an archive. Every method may raise StorageUnavailable.

    Attributes:
        schema: of the tables that :meth:`dump` gives.
    """

    @property
    def schema(self) -> int: ...

    def dump(self) -> Iterator[Table]:
        """Every table, read as it is asked for; raises ArchiveError for what none may hold."""
        ...

    def preview(self, archive: Archive) -> Preview:
        """What an archive holds and what merging it would do; raises ArchiveError."""
        ...

    def bring_in(self, archive: Archive, way: Way) -> Preview:
        """Merge an archive, or put it in the diary's place, all or nothing; raises ArchiveError."""
        ...
