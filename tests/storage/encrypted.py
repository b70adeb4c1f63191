"""Diaries that are encrypted from their first page on, for tests of plain ones to run again."""

from functools import cache
from pathlib import Path

from backcare_desktop.storage import encryption_note, keys
from backcare_desktop.storage.encryption_note import Note
from backcare_desktop.storage.keys import Key

PASSPHRASE = "seven quiet pines"  # noqa: S105 - of no diary but these


@cache
def secrets() -> tuple[Key, Note, str]:
    """A key, its note, and the recovery code; deriving one takes longer than most tests."""
    key = keys.derived(PASSPHRASE, b"salt of the test")
    return key, *encryption_note.made(key)


def begin(folder: Path) -> None:
    """Whatever diary is made in a folder from now on is encrypted, and open to this process."""
    key, note, _ = secrets()
    note.write(folder)
    keys.hold(key)
