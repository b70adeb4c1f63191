"""``backcare restore``: which backups there are, and one of them in the diary's place."""

import argparse
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.cli.words import CommandError, read_passphrase, unavailable
from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.encryption import SecretError
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable


def describe(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what ``restore`` takes."""
    parser.add_argument(
        "backup",
        nargs="?",
        metavar="BACKUP",
        help="name of a backup, or a copy kept elsewhere; a list of the backups without it",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be missing, and change nothing"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="the first line of FILE opens a copy that was encrypted with another passphrase",
    )


def misused(options: argparse.Namespace) -> str:
    """What makes no sense together; empty when all does."""
    if options.backup is None and (options.dry_run or options.passphrase_file):
        return "name the backup; --dry-run and --passphrase-file are about one"
    return ""


def restore(options: argparse.Namespace) -> tuple[str, ...]:
    """List the backups, or put one in the diary's place, and say so.

    The diary as it was is backed up first, and put aside whole where it can't be read.

    Raises:
        CommandError: it can't be done; the diary is as it was.
    """
    from backcare_desktop.storage.backup_keeper import BackupKeeper

    folders = paths.folders(options.data_dir)
    place = chosen = folders.database
    keeper = BackupKeeper(folders.database, SystemClock())
    try:
        listed = keeper.all()
        if options.backup is None:
            lines = tuple(_line(each, newest=keeper.newest_schema) for each in listed)
            return lines or (f"there is no backup in {keeper.folder}",)
        known = next((each for each in listed if each.name == options.backup), None)
        chosen = Path(options.backup) if known is None else keeper.folder / known.name
        if not chosen.is_file():
            raise CommandError(f"{options.backup} is no backup, and no file")
        if options.passphrase_file is not None:
            _unlock(folders.database, chosen, read_passphrase(options.passphrase_file))
        here, there = keeper.held_now(), keeper.held_in_file(chosen)
        said = _missing(len(here - there)) if here else "nothing of the diary can be read"
        if options.dry_run:
            return (said, "nothing was changed")
        before = keeper.restore_from(chosen) if known is None else keeper.restore(known.name)
    except StorageUnavailable as problem:
        # A diary in pieces is put aside: only the copy is ever refused for it.
        ours = problem.problem not in {StorageProblem.CORRUPT, StorageProblem.FOREIGN}
        raise CommandError(unavailable(problem, place if ours else chosen)) from problem
    kept = _how_kept(folders.database, chosen)
    return (said, f"the diary is {options.backup} now", *kept, *_way_back(before))


def _unlock(database: Path, place: Path, secret: str) -> None:
    from backcare_desktop.storage.vault import Vault

    try:
        Vault(database, SystemClock()).unlock_file(place, secret)
    except SecretError as error:
        raise CommandError(f"this passphrase doesn't open {place}") from error


def _how_kept(database: Path, chosen: Path) -> tuple[str, ...]:
    """What restoring changed about encryption, or left open."""
    from backcare_desktop.storage.connections import is_encrypted
    from backcare_desktop.storage.vault import Vault

    vault = Vault(database, SystemClock())
    if vault.encrypted and not vault.has_code:
        return ("it stays encrypted; Settings, Encryption makes a recovery code for it",)
    if is_encrypted(chosen) and not vault.encrypted:
        return ("it isn't encrypted here, as the diary wasn't; see Settings, Encryption",)
    return ()


def _line(backup: Backup, *, newest: int) -> str:
    entries = "entries unknown" if backup.entries is None else _entries(backup.entries)
    problem = backup.problem or ("of a newer Backcare" if backup.schema > newest else "")
    made = f"{backup.made_utc:%Y-%m-%d %H:%M} UTC, {backup.reason.value}, {entries}"
    return f"{backup.name}: {made}{f'; not good: {problem}' if problem else ''}"


def _missing(count: int) -> str:
    if not count:
        return "it holds everything that is in the diary"
    return f"{_entries(count)} of the diary not in it: restoring takes that away"


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _way_back(before: Backup | None) -> tuple[str, ...]:
    if before is None:
        return ("there was no diary before that could be read; a damaged one is put aside",)
    return (f"as it was before is the backup {before.name}; restoring that takes this back",)
