"""Diaries of several people who use one account."""

from msgspec import Struct

LONGEST_NAME = 40


class Profile(Struct, frozen=True):
    """Somebody's own diary.

    Attributes:
        id: what its folder is called; empty for the diary that was there first.
        name: what its person calls it; never part of a path. Only the first one may have none.
    """

    id: str
    name: str

    def __post_init__(self) -> None:
        if self.id and not self.name:
            raise ValueError("a profile with an id has a name")
        if self.name != named(self.name):
            raise ValueError("a name is one line without blanks around it, and not too long")


def named(text: str) -> str:
    """A name as it is kept: on one line, single blanks, at most :data:`LONGEST_NAME` signs."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(shown.split())[:LONGEST_NAME].strip()


FIRST = Profile("", "")
"""The diary that was there first, as long as nobody has named it."""
