"""What the page that deletes everything shows."""

from msgspec import Struct


class WipeState(Struct, frozen=True):
    """What would be deleted, and whether it may be.

    Attributes:
        title: names the page.
        diary: whose data it is, where that isn't plain, and how many entries; may be empty.
        whose: that it is final, and what stays.
        kinds: what would go, a kind a line.
        paths: every file of it.
        word: what has to be typed.
        ready: it is typed.
        own: it is the diary that is open: an archive of it can be kept first.
        busy: it is being deleted.
        trouble: why something was not.
        over: it is done as far as it could be, and the window has nothing to show any more.
    """

    title: str = ""
    diary: str = ""
    whose: str = ""
    kinds: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    word: str = ""
    ready: bool = False
    own: bool = True
    busy: bool = False
    trouble: str = ""
    over: bool = False
