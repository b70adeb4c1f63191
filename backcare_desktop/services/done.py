"""What a use case that writes answers."""

from collections.abc import Callable

from msgspec import Struct

from backcare_desktop.services.changes import NOTHING, Changes


class Done(Struct, frozen=True):
    """Something that is in the diary now.

    Attributes:
        changes: what was written; nothing if it was so already.
        undo: takes it back, once; None where there is nothing to take back.
    """

    changes: Changes = NOTHING
    undo: Callable[[], Changes] | None = None
