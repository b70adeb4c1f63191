"""What the pages of an import show."""

from enum import Enum

from msgspec import Struct

from backcare_desktop.core.archive import Way


class Step(Enum):
    """How far an import is."""

    READING = "reading"
    LOCKED = "locked"
    REFUSED = "refused"
    LOOKED = "looked"
    DONE = "done"
    TAKEN_BACK = "taken_back"


class ArchiveState(Struct, frozen=True):
    """An archive that is to be brought in.

    Attributes:
        file: its name.
        step: how far it is.
        words: what is to be known now: why it isn't taken, what is in it, what was done.
        rows: each kind of entry: its name, and how many there are here, in the archive, and of
            those new, the same, and different.
        notes: what else would happen, one sentence each.
        way: what becomes of what is here.
        effect: what importing in this way does.
        possible: it can be brought in.
        busy: it is being read or brought in.
        writing: it is being brought in.
        percent: how much of that is done.
        undoable: what was done can be taken back.
    """

    file: str = ""
    step: Step = Step.READING
    words: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    way: Way = Way.MERGE
    effect: str = ""
    possible: bool = False
    busy: bool = False
    writing: bool = False
    percent: int = 0
    undoable: bool = False


NO_COLUMN = ""
"""The key of a part that no column holds."""


class RatingState(Struct, frozen=True):
    """A table of ratings that is to be brought in.

    Attributes:
        file: its name.
        step: how far it is.
        words: what is to be known now.
        columns: key and name of each column of the file.
        chosen: the key of the column for ``date``, ``score``, ``time`` and ``note``.
        header: the first line names the columns.
        asks_order: whether day or month comes first has to be said.
        order: which was said; empty for none.
        rows: the first ratings as they will stand in the diary: day, time, score and note.
        more: how many there are beyond these; empty for none.
        refused: lines that can't be taken: number, why, and what stands there.
        keep: words of the button; empty while there is nothing to keep.
        problem: why the columns can't be so; empty for nothing.
        busy: it is being read or kept.
        writing: it is being kept.
        percent: how much of that is done.
        undoable: what was done can be taken back.
    """

    file: str = ""
    step: Step = Step.READING
    words: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()
    header: bool = True
    asks_order: bool = False
    order: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    more: str = ""
    refused: tuple[tuple[str, ...], ...] = ()
    keep: str = ""
    problem: str = ""
    busy: bool = False
    writing: bool = False
    percent: int = 0
    undoable: bool = False
