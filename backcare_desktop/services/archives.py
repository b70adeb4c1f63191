"""Everything out of the diary into one file, and back."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import asdict

from backcare_desktop import __version__
from backcare_desktop.core.archive import Archive, Preview, ProvenArchive, Way
from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.reporting.archive_reader import read_archive
from backcare_desktop.reporting.archive_writer import Watch as TableWatch
from backcare_desktop.reporting.archive_writer import write_archive
from backcare_desktop.services.archive_ports import ArchiveStore
from backcare_desktop.services.changes import EVERYTHING, NOTHING, Changes
from backcare_desktop.services.preferences import Preferences, chosen

_STAY: Final = (
    "mat_screen",
    "tray",
    "accepted_rules",
    "welcomed",
    "introduced",
    "first_day_here",
)
"""Choices that belong to a computer, and what is asked on each: terms, and the first screens."""


class Looked(Struct, frozen=True):
    """An archive that was looked at and can be brought in.

    Attributes:
        archive: as it was in the file when it was looked at.
        choices: made in Settings where it comes from.
        preview: what it holds, and what would become of it.
    """

    archive: ProvenArchive
    choices: Mapping[str, object]
    preview: Preview


class BroughtIn(Struct, frozen=True):
    """What became of an archive.

    Attributes:
        preview: what was found before.
        backup: the diary as it was; restoring it takes everything back. None when there was
            nothing to bring in.
        changes: for the tabs to read again.
        preferences: what Settings becomes; None when it stays.
        held, writes: what was in the diary right after, to tell by what came later; ``held`` is
            None when it couldn't be read then.
    """

    preview: Preview
    backup: Backup | None = None
    changes: Changes = NOTHING
    preferences: Preferences | None = None
    held: frozenset[EntryKey] | None = frozenset()
    writes: int = 0


class Since(Struct, frozen=True):
    """What has come into the diary after an archive: restoring the backup takes it out as well.

    Attributes:
        entries: how many were made.
        changed: anything was written at all, or nobody knows.
    """

    entries: int
    changed: bool


class Archives:
    """The use cases of archives. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self, store: ArchiveStore, back_up: Callable[[BackupReason], Backup], clock: Clock
    ) -> None:
        """Make the use cases.

        Args:
            store: the diary.
            back_up: makes a verified backup of it.
            clock: dates what is written.
        """
        self._store = store
        self._back_up = back_up
        self._clock = clock

    def write(
        self,
        path: Path,
        preferences: Preferences,
        passphrase: str = "",
        watch: TableWatch | None = None,
    ) -> None:
        """Write everything to a file, whole or not at all.

        Args:
            path: where to.
            preferences: what was chosen in Settings; goes along but for what belongs to this
                computer.
            passphrase: locks the file; empty for a plain one.
            watch: told of every table in turn, and breaks the writing off by raising.

        Raises:
            OSError: it can't be written; a file that was there is as it was.
            ArchiveError: the diary holds what no archive is believed to hold.
        """
        archive = Archive(
            schema=self._store.schema,
            made=self._clock.utc_now(),
            version=__version__,
            tables=self._store.dump(),
            choices={
                name: value for name, value in asdict(preferences).items() if name not in _STAY
            },
        )
        write_archive(path, archive, passphrase, watch)

    def look(self, path: Path, passphrase: str = "", watch: Watch = unwatched) -> Looked:
        """See what is in a file, and what bringing it in would do. Nothing is changed.

        Raises:
            PassphraseError: it needs a passphrase, or another one.
            ArchiveError: it is not taken.
            ImportCancelledError: ``watch`` broke it off.
        """
        archive = read_archive(path, passphrase)
        proven = self._store.prove(archive, watch)
        return Looked(proven, archive.choices, self._store.preview(proven, watch))

    def bring_in(
        self, looked: Looked, way: Way, preferences: Preferences, watch: Watch = unwatched
    ) -> BroughtIn:
        """Bring an archive in that was looked at, after a backup, all of it or nothing.

        Merging adds entries only, and leaves the choices in Settings alone; an archive that takes
        the diary's place brings its own.

        Args:
            looked: what was looked at.
            way: what becomes of what is here.
            preferences: what is chosen here now.
            watch: told how far it is.

        Raises:
            ArchiveError: it is not taken.
            ImportCancelledError: ``watch`` broke it off; nothing was changed.
        """
        if way is Way.MERGE and not looked.preview.new:
            return BroughtIn(looked.preview)
        watch(0.0)
        backup = self._back_up(BackupReason.BEFORE_IMPORT)
        preview = self._store.bring_in(looked.archive, way, watch)
        arrived = _arrived(looked.choices, preferences) if way is Way.REPLACE else None
        writes = self._store.writes
        held: frozenset[EntryKey] | None = None
        # It is done, whatever can be read of the diary now.
        with suppress(StorageUnavailable):
            held = self._store.held()
        return BroughtIn(preview, backup, EVERYTHING, arrived, held, writes)

    def since(self, done: BroughtIn) -> Since:
        """What taking an import back would take along."""
        if done.held is None:
            return Since(0, changed=True)
        later = self._store.held() - done.held
        return Since(len(later), self._store.writes != done.writes)


def _arrived(choices: Mapping[str, object], here: Preferences) -> Preferences:
    kept = asdict(here)
    return chosen({**choices, **{name: kept[name] for name in _STAY}})
