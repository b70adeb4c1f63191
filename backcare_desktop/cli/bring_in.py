"""``backcare import``: an archive, or ratings from a table, without a window."""

import argparse
import uuid
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError, read_passphrase, unavailable
from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.problems import StorageUnavailable

if TYPE_CHECKING:
    from backcare_desktop.services.rating_import import ImportPreview

TABLES = frozenset({".csv", ".tsv", ".txt"})
MOST_REFUSED = 20
"""Lines that are named one by one; the others are counted."""

_ORDERS = {"day-first": "dmy", "month-first": "mdy"}


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
        "--dates", choices=tuple(_ORDERS), help="how a table writes dates such as 3/4/2026"
    )


def misused(options: argparse.Namespace) -> str:
    """What makes no sense together; empty when all does."""
    if _is_table(options):
        given = {"--replace": options.replace, "--passphrase-file": options.passphrase_file}
        kind = "ratings in a table"
    else:
        given, kind = {"--dates": options.dates}, "an archive"
    wrong = ", ".join(flag for flag, value in given.items() if value)
    return f"{wrong}: not for {kind}" if wrong else ""


def bring_in(options: argparse.Namespace) -> tuple[str, ...]:
    """Bring a file in, or only look at it, and say what was found.

    Raises:
        CommandError: it can't be done; nothing was changed.
    """
    from backcare_desktop.reporting.rating_file import RatingFileError

    folders = paths.folders(options.data_dir)
    place = folders.database
    if not options.file.is_file():
        raise CommandError(f"{options.file} is no file")
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
    except (ArchiveError, RatingFileError) as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"{options.file} can't be read: {error.strerror}") from error


def _is_table(options: argparse.Namespace) -> bool:
    suffix: str = options.file.suffix.lower()
    return suffix in TABLES


def _ratings(options: argparse.Namespace, folders: paths.Folders) -> tuple[str, ...]:
    from dataclasses import replace

    from backcare_desktop.reporting.rating_columns import propose
    from backcare_desktop.reporting.rating_dates import DateOrder
    from backcare_desktop.reporting.rating_file import open_rating_file
    from backcare_desktop.services import preferences
    from backcare_desktop.services.rating_import import RatingImport
    from backcare_desktop.storage.settings_file import SettingsFile
    from backcare_desktop.storage.store import open_store

    place = folders.database
    chosen = preferences.read(SettingsFile(folders.settings))
    clock = SystemClock(day_starts_at=chosen.day_starts_at)
    if options.dry_run and not place.exists():
        # Opening would make one.
        raise CommandError(f"there is no diary at {place} to compare with")
    file = open_rating_file(options.file)
    columns = propose(file)
    if options.dates:
        columns = replace(columns, order=DateOrder(_ORDERS[options.dates]))
    with closing(open_store(place)) as store:
        back_up = partial(store.back_up, BackupReason.BEFORE_IMPORT)
        use = RatingImport(store.ratings, store.entries, clock, _new_id, back_up)
        preview = use.preview(file, columns)
        if preview.asks_order:
            raise CommandError(
                f"{options.file}: dates can be read in two ways; say --dates day-first or "
                "--dates month-first"
            )
        if not options.dry_run:
            use.keep(preview)
    end = "nothing was changed" if options.dry_run else f"kept in {place}"
    return (*_lines(preview), end)


def _lines(preview: "ImportPreview") -> tuple[str, ...]:
    refused = preview.refused
    lines = [
        f"new ratings: {len(preview.ratings)}, of these without a time: {len(preview.untimed)}",
        f"known already: {preview.known}",
        f"lines not taken: {len(refused)}",
    ]
    lines += [
        f"  line {each.line}: {each.reason.value.replace('_', ' ')}"
        + (f" ({each.cell})" if each.cell else "")
        for each in refused[:MOST_REFUSED]
    ]
    if len(refused) > MOST_REFUSED:
        lines.append(f"  and {len(refused) - MOST_REFUSED} more")
    return tuple(lines)


def _new_id() -> str:
    return str(uuid.uuid4())
