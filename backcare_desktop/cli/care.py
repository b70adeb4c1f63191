"""``backcare check`` and ``backcare backup``: is the diary sound, and a copy of it."""

import argparse
import os
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError, unavailable
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.problems import StorageUnavailable


def describe_backup(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what ``backup`` takes."""
    parser.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="where to, a file or a folder; the diary's own folder of backups without it",
    )


def check(options: argparse.Namespace) -> int:
    """Print what is known of the diary, its backups and its files; 1 when something is wrong."""
    from backcare_desktop.everything_written import open_to_others
    from backcare_desktop.storage import backup_report

    folders = paths.folders(options.data_dir)
    report = backup_report.check(folders.database, SystemClock().utc_now())
    if not (report.diary.exists or report.backups.backups or report.problems):
        print("\n".join(report.diary.facts()))
        return 0
    open_files = open_to_others(folders)
    kept = f"{len(open_files)} can be read by others" if open_files else "private"
    how = (
        "the diary is encrypted"
        if report.diary.encrypted
        else "not encrypted, so whoever can use this account can read them"
    )
    print("\n".join(report.lines()))
    print(f"files: {kept}; {how}")
    for path in open_files:
        print(f"problem: {path} can be read by others")
    return 1 if report.problems or open_files else 0


def back_up(options: argparse.Namespace) -> tuple[str, ...]:
    """Make a verified copy, and say where it is. A window may have the diary open.

    Raises:
        CommandError: there is no diary, it is damaged, or the copy can't be written; something that
            is no backup is there.
    """
    from backcare_desktop.storage import backups
    from backcare_desktop.storage.backup import copy_closed

    folders = paths.folders(options.data_dir)
    database = folders.database
    target = options.file and Path(os.path.realpath(options.file))
    if target and target.exists() and not (target.is_dir() or backups.manifest_of(target).exists()):
        raise CommandError(f"{options.file} is there already, and no backup; name another file")
    try:
        made = copy_closed(database, options.file, SystemClock())
    except StorageUnavailable as problem:
        raise CommandError(unavailable(problem, database)) from problem
    place = options.file or backups.folder_of(database)
    place = place / made.name if place.is_dir() else place
    return (f"{made.entries} entries are in {place}, read back and compared",)
