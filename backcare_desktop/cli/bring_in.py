"""``backcare import``: an archive, or ratings from a table, without a window."""

import argparse
import uuid
from functools import partial
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError, read_passphrase, unavailable
from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.reporting.archive_lock import PassphraseError

TABLES = frozenset({".csv", ".tsv", ".txt"})
_ORDERS = ("day-first", "month-first")


def describe(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what ``import`` takes."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="an archive, or ratings in a .csv, .tsv or .txt"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be done, and change nothing"
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="put an archive in the diary's place; what is new in it is added without this",
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="the first line of FILE opens a locked archive",
    )
    parser.add_argument(
        "--dates", choices=_ORDERS, default="", help="how a table writes dates such as 3/4/2026"
    )
    parser.add_argument(
        "--columns",
        default="",
        metavar="PART=NAME,...",
        help="which column of a table is date, score, time or note: its name, or its number from 1;"
        " what isn't said is found out",
    )


def misused(options: argparse.Namespace) -> str:
    """What makes no sense together; empty when all does."""
    if _is_table(options):
        given = {"--replace": options.replace, "--passphrase-file": options.passphrase_file}
        kind = "ratings in a table"
    else:
        given, kind = {"--dates": options.dates, "--columns": options.columns}, "an archive"
    wrong = ", ".join(flag for flag, value in given.items() if value)
    return f"{wrong}: not for {kind}" if wrong else ""


def bring_in(options: argparse.Namespace) -> tuple[str, ...]:
    """Bring a file in, or only look at it, and say what was found.

    Raises:
        CommandError: it can't be done; nothing was changed.
    """
    from backcare_desktop.everything_written import everything_written, is_one_of
    from backcare_desktop.reporting.rating_file import RatingFileError
    from backcare_desktop.services.rating_import_lines import ColumnsError

    folders = paths.folders(options.data_dir)
    place = folders.database
    if not options.file.is_file():
        raise CommandError(f"{options.file} is no file")
    # Read beside itself the diary would lose its locks.
    if is_one_of(options.file, (each.path for each in everything_written(folders))):
        raise CommandError(f"{options.file} is a file that Backcare keeps; it can't be imported")
    try:
        if _is_table(options):
            return _ratings(options, folders)
        from backcare_desktop.cli.archive import import_archive

        return import_archive(
            options.data_dir,
            options.file,
            dry_run=options.dry_run,
            replace=options.replace,
            passphrase=read_passphrase(options.passphrase_file),
        )
    except StorageUnavailable as problem:
        raise CommandError(unavailable(problem, place)) from problem
    except ArchiveError as error:
        raise CommandError(f"{options.file} {_about(error)}") from error
    except (RatingFileError, ColumnsError) as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"{options.file} can't be read: {error.strerror}") from error


def _about(error: ArchiveError) -> str:
    """Why the archive is not taken, as the end of a sentence about its file."""
    if isinstance(error, PassphraseError):
        return f"{error}; see --passphrase-file"
    return f"is not taken: {error}" if error.part else str(error)


def _is_table(options: argparse.Namespace) -> bool:
    suffix: str = options.file.suffix.lower()
    return suffix in TABLES


def _ratings(options: argparse.Namespace, folders: paths.Folders) -> tuple[str, ...]:
    from backcare_desktop.cli.archive import diary_to_import_into
    from backcare_desktop.services import preferences
    from backcare_desktop.services.rating_import import RatingImport
    from backcare_desktop.services.rating_import_lines import import_from_file
    from backcare_desktop.storage.settings_file import SettingsFile

    chosen = preferences.read(SettingsFile(folders.settings))
    clock = SystemClock(day_starts_at=chosen.day_starts_at)
    with diary_to_import_into(folders.database, dry_run=options.dry_run) as store:
        back_up = partial(store.back_up, BackupReason.BEFORE_IMPORT)
        use = RatingImport(store.ratings, store.entries, clock, _new_id, back_up)
        return import_from_file(
            use, options.file, options.columns, options.dates, dry_run=options.dry_run
        )


def _new_id() -> str:
    return str(uuid.uuid4())
