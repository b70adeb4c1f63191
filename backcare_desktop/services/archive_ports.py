"""What the use cases of archives need of the outside; storage satisfies it unknowingly."""

from collections.abc import Iterator
from typing import Protocol

from backcare_desktop.core.archive import Archive, Preview, ProvenArchive, Table, Way
from backcare_desktop.core.backup_plan import EntryKey
from backcare_desktop.core.importing import Watch


class ArchiveStore(Protocol):
    """A diary as an archive. Every method may raise StorageUnavailable.

    Attributes:
        schema: of the tables that :meth:`dump` gives.
        writes: another number after anything was written.
    """

    @property
    def schema(self) -> int: ...

    @property
    def writes(self) -> int: ...

    def held(self) -> frozenset[EntryKey]:
        """The keys of everything in the diary that wasn't removed."""
        ...

    def dump(self) -> Iterator[Table]:
        """Every table, read as it is asked for; raises ArchiveError for what none may hold."""
        ...

    def prove(self, archive: Archive, watch: Watch) -> ProvenArchive:
        """What the other two take; raises ArchiveError or, from ``watch``, ImportCancelledError."""
        ...

    def preview(self, archive: ProvenArchive, watch: Watch) -> Preview:
        """What an archive holds and what merging it would do; raises as :meth:`prove`."""
        ...

    def bring_in(self, archive: ProvenArchive, way: Way, watch: Watch) -> Preview:
        """Merge an archive, or put it in the diary's place, all or nothing.

        Raises ArchiveError or, from ``watch``, ImportCancelledError.
        """
        ...
