"""Archives on the command line: ``backcare export --format archive`` and ``backcare import``."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop import paths
from backcare_desktop.cli.archive_lines import lines_of
from backcare_desktop.core.archive import ArchiveError, Way
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.temporary_folder import temporary_folder

if TYPE_CHECKING:
    from backcare_desktop.services.archives import Archives
    from backcare_desktop.storage.store import SqlStore


def export_archive(data_dir: Path | None, out: Path, passphrase: str = "") -> tuple[str, ...]:
    """Write the whole diary to a file, and say so.

    Args:
        data_dir: the folder named by ``--data-dir``; None for the usual one.
        out: where to.
        passphrase: locks the file; empty for a plain one.

    Raises:
        OSError: the file can't be written.
        StorageUnavailable: the diary can't be read.
        ArchiveError: there is no diary, or it holds what no archive may.
    """
    from backcare_desktop.services import preferences
    from backcare_desktop.storage.settings_file import SettingsFile
    from backcare_desktop.storage.store import open_to_read

    folders = paths.folders(data_dir)
    if not folders.database.exists():
        raise ArchiveError(PlainReason("there is no diary at {place}", place=str(folders.database)))
    chosen = preferences.read(SettingsFile(folders.settings))
    with closing(open_to_read(folders.database)) as store:
        _archives(store).write(out, chosen, passphrase)
    locked = "" if passphrase else "; anyone who can open it can read it"
    return (f"everything in {folders.database} is in {out}{locked}",)


def import_archive(
    data_dir: Path | None,
    file: Path,
    *,
    dry_run: bool,
    replace: bool,
    passphrase: str = "",
) -> tuple[str, ...]:
    """Bring an archive in, or only look at it, and say what was found.

    Args:
        data_dir: the folder named by ``--data-dir``; None for the usual one.
        file: the archive.
        dry_run: only look.
        replace: put it in the diary's place, instead of adding what is new.
        passphrase: what the file was locked with.

    Raises:
        ArchiveError: the archive is not taken.
        StorageUnavailable: the diary can't be read or written. Nothing was changed.
    """
    from backcare_desktop.services import preferences
    from backcare_desktop.storage.settings_file import SettingsFile

    folders = paths.folders(data_dir)
    settings = SettingsFile(folders.settings)
    way = Way.REPLACE if replace else Way.MERGE
    with diary_to_import_into(folders.database, dry_run=dry_run) as store:
        archives = _archives(store)
        looked = archives.look(file, passphrase)
        said = tuple(lines_of(looked.preview, way))
        if dry_run:
            return (*said, "nothing was changed")
        done = archives.bring_in(looked, way, preferences.read(settings))
    if done.preferences is not None:
        preferences.write(settings, done.preferences)
    if done.backup is None:
        return (*said, "nothing in it is new; nothing was changed")
    return (*said, f"the diary as it was before is the backup {done.backup.name}")


@contextmanager
def diary_to_import_into(database: Path, *, dry_run: bool) -> "Iterator[SqlStore]":
    """The diary, open; for a dry run without one, an empty one that is gone afterwards.

    Raises:
        StorageUnavailable: it can't be opened.
    """
    from backcare_desktop.storage.store import open_store

    with ExitStack() as kept:
        if dry_run and not database.exists():
            # Opening would make one.
            database = kept.enter_context(temporary_folder()) / "none"
        yield kept.enter_context(closing(open_store(database)))


def _archives(store: "SqlStore") -> "Archives":
    from backcare_desktop.services.archives import Archives

    return Archives(store.archive, store.back_up, SystemClock())
