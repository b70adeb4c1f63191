"""Encrypted diaries: passphrases, and what encrypting costs."""

import unicodedata

from msgspec import Struct

SHORTEST = 8
"""Signs. A floor against mistakes; what makes one strong is said where it is typed."""

LONGEST = 1000


class Lost(Struct, frozen=True):
    """What can't be encrypted and would stay readable by anybody: it is deleted.

    Attributes:
        backups: names of those that are no good.
        put_aside: names of folders of damaged diaries.
    """

    backups: tuple[str, ...] = ()
    put_aside: tuple[str, ...] = ()


class SecretError(ValueError):
    """A passphrase or a recovery code is not taken."""


def spelled(text: str) -> str:
    """The same signs however a keyboard composes them: Unicode's NFC."""
    return unicodedata.normalize("NFC", text)


def refuse_unfit(text: str) -> None:
    """See that a passphrase can be chosen.

    Raises:
        SecretError: it is too short or too long, or holds a sign that no line has.
    """
    length = len(spelled(text))
    if not SHORTEST <= length <= LONGEST:
        raise SecretError(f"has {length} signs; {SHORTEST} to {LONGEST} are taken")
    if not text.isprintable():
        raise SecretError("holds a sign that can't be typed again")
