"""What the command line says of problems that it shares with the window."""

from pathlib import Path

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable

_PROBLEMS = {
    StorageProblem.READ_ONLY: "{place} can't be written",
    StorageProblem.LOCKED: "{place} is open in another Backcare; close that first",
    StorageProblem.FULL: "the disk with {place} is full",
    StorageProblem.NEWER: "{place} was written by a newer Backcare",
    StorageProblem.FOREIGN: "{place} is no diary of Backcare",
    StorageProblem.CORRUPT: "{place} is damaged; see backcare check",
    StorageProblem.FAILED: "{place} can't be read or written",
    StorageProblem.ENCRYPTED: "{place} is encrypted; see --diary-passphrase-file",
    StorageProblem.NO_CIPHER: "{place} is encrypted; sqlcipher3, which opens it, is missing",
}


class CommandError(Exception):
    """Something was asked for that can't be done; says why, in plain English."""


def unavailable(problem: StorageUnavailable, place: Path) -> str:
    """Why the diary in ``place`` can't be used."""
    said = _PROBLEMS[problem.problem].format(place=place)
    return f"{said} ({problem.detail})" if problem.problem is StorageProblem.FAILED else said


def read_passphrase(path: Path | None) -> str:
    """The first line of a file; empty for no file.

    Raises:
        CommandError: it can't be read, or its first line is empty.
    """
    if path is None:
        return ""
    try:
        first, *_ = path.read_text("utf-8").splitlines() or [""]
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{path} can't be read as a passphrase") from error
    if not first:
        raise CommandError(f"{path} holds no passphrase in its first line")
    return first
