"""Everything out of the diary into one file, and back."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from backcare_desktop import __version__
from backcare_desktop.core.archive import Archive, Preview, Way
from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.clock import Clock
from backcare_desktop.reporting.archive_reader import read_archive
from backcare_desktop.reporting.archive_writer import Watch, write_archive
from backcare_desktop.services.archive_ports import ArchiveStore
from backcare_desktop.services.changes import EVERYTHING, NOTHING, Changes
from backcare_desktop.services.preferences import Preferences, chosen

_STAY: Final = ("mat_screen", "tray", "accepted_rules", "first_day_here")
"""Choices that belong to a computer, and an agreement that is given where it is asked for."""


@dataclass(frozen=True, slots=True)
class Looked:
    """An archive that was looked at and can be brought in.

    Attributes:
        archive: as it was in the file when it was looked at.
        preview: what it holds, and what would become of it.
    """

    archive: Archive
    preview: Preview


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What became of an archive.

    Attributes:
        preview: what was found before.
        backup: the diary as it was; restoring it takes everything back. None when there was
            nothing to bring in.
        changes: for the tabs to read again.
        preferences: what Settings becomes; None when it stays.
    """

    preview: Preview
    backup: Backup | None
    changes: Changes
    preferences: Preferences | None


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
        watch: Watch | None = None,
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

    def look(self, path: Path, passphrase: str = "") -> Looked:
        """See what is in a file, and what bringing it in would do. Nothing is changed.

        Raises:
            PassphraseError: it needs a passphrase, or another one.
            ArchiveError: it is not taken.
        """
        archive = read_archive(path, passphrase)
        return Looked(archive, self._store.preview(archive))

    def bring_in(self, looked: Looked, way: Way, preferences: Preferences) -> BroughtIn:
        """Bring an archive in that was looked at, after a backup, all of it or nothing.

        Merging adds entries only, and leaves the choices in Settings alone; an archive that takes
        the diary's place brings its own.

        Args:
            looked: what was looked at.
            way: what becomes of what is here.
            preferences: what is chosen here now.

        Raises:
            ArchiveError: it is not taken.
        """
        if way is Way.MERGE and not looked.preview.new:
            return BroughtIn(looked.preview, None, NOTHING, None)
        backup = self._back_up(BackupReason.BEFORE_IMPORT)
        preview = self._store.bring_in(looked.archive, way)
        arrived = _arrived(looked.archive.choices, preferences) if way is Way.REPLACE else None
        return BroughtIn(preview, backup, EVERYTHING, arrived)


def _arrived(choices: Mapping[str, object], here: Preferences) -> Preferences:
    kept = asdict(here)
    return chosen({**choices, **{name: kept[name] for name in _STAY}})
