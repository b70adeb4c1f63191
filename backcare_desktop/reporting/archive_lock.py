"""The passphrase on an archive: age (age-encryption.org/v1), which other programs open as well."""

import re
from typing import Final

from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.plain_words import PlainReason

HARDEST: Final = 22
"""The most work, as a power of two, that a file may ask for before its passphrase is tried: each
step is a KiB of memory. Writing chooses what takes about a second here, 18 to 21 by now."""

_MARK: Final = b"age-encryption.org/"
_HEADER: Final = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- "
)


class PassphraseError(ArchiveError):
    """The archive needs a passphrase, or another one than was given."""


def is_locked(data: bytes) -> bool:
    """Whether what begins so has a passphrase on it."""
    return data.startswith(_MARK)


def lock(data: bytes, passphrase: str) -> bytes:
    """Put a passphrase on an archive.

    Raises:
        ValueError: the passphrase is empty.
    """
    import pyrage

    if not passphrase:
        raise ValueError("an empty passphrase locks nothing")
    locked: bytes = pyrage.passphrase.encrypt(data, passphrase)
    return locked


def unlock(data: bytes, passphrase: str) -> bytes:
    """What lies behind a passphrase; never longer than the file itself.

    Raises:
        PassphraseError: the passphrase is empty, or isn't the right one.
        ArchiveError: it isn't locked with a passphrase, or asks for an absurd amount of work.
    """
    import pyrage

    found = _HEADER.match(data)
    if found is None:
        raise ArchiveError(PlainReason("is locked in a way that no archive is, or damaged"))
    if int(found[1]) > HARDEST:
        raise ArchiveError(PlainReason("asks for more work than any archive before it opens"))
    if not passphrase:
        raise PassphraseError(PlainReason("needs its passphrase"))
    try:
        opened: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError:
        raise PassphraseError(PlainReason("has another passphrase, or is damaged")) from None
    return opened
