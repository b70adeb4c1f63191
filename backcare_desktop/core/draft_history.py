"""Undo and redo of a routine that is put together."""

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.routine_draft import Draft

MOST_UNDO = 200


class History(Struct, frozen=True):
    """A draft with the way that led to it.

    Attributes:
        draft: what it is now.
        past: earlier drafts, oldest first; ``MOST_UNDO`` at most.
        future: what was undone, next to redo first.
        merging: edits of this kind go on; they are undone as one.
    """

    draft: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()
    merging: str = ""

    def edited(self, draft: Draft, kind: str = "") -> "History":
        """The history after an edit; nothing happens if the draft is what it was.

        Args:
            draft: what it is now.
            kind: edits of the same kind that follow each other, such as the letters of a name,
                are undone as one; empty for an edit that stands alone.
        """
        if draft == self.draft:
            return self
        if kind and kind == self.merging:
            return History(draft, self.past, merging=kind)
        return History(draft, (*self.past, self.draft)[-MOST_UNDO:], merging=kind)

    def settled(self) -> "History":
        """What comes next is undone for itself."""
        return replace(self, merging="")

    def undone(self) -> "History":
        """One edit back; the same if there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.draft, *self.future))

    def redone(self) -> "History":
        """One edit forth; the same if there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.draft), self.future[1:])
