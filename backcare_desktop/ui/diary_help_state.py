"""What the page of a diary that can't be opened shows."""

from msgspec import Struct


class HelpState(Struct, frozen=True):
    """What the page shows; a part without words is left out.

    Attributes:
        title: names the page.
        text: what is the matter, or what is left as it is.
        restore_title, restore_text: about the backups; may name one without offering it.
        can_restore: a backup can be restored.
        empty_text: what starting with an empty diary does.
        can_open: opening it once more may help.
        folder: where it lies.
        trouble: why the last press did nothing.
        busy: something is being done; no button does anything.
    """

    title: str = ""
    text: str = ""
    restore_title: str = ""
    restore_text: str = ""
    can_restore: bool = False
    empty_text: str = ""
    can_open: bool = False
    folder: str = ""
    trouble: str = ""
    busy: bool = False
