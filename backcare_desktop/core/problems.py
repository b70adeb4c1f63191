"""Problems of the machine's kind: expected, explained calmly, never shown as a crash."""

from enum import StrEnum


class StorageProblem(StrEnum):
    """Why the diary can't be read or written."""

    READ_ONLY = "read_only"
    LOCKED = "locked"
    FULL = "full"
    NEWER = "newer"
    FOREIGN = "foreign"
    CORRUPT = "corrupt"
    FAILED = "failed"
    ENCRYPTED = "encrypted"
    NO_CIPHER = "no_cipher"


CLOSED = (StorageProblem.ENCRYPTED, StorageProblem.NO_CIPHER)
"""What an encrypted diary is that nobody has opened."""


class StorageUnavailable(Exception):  # noqa: N818 - a state of the machine, not an error of ours
    """The diary can't be opened, or an entry can't be written.

    Attributes:
        problem: which kind; the interface chooses its words from this.
        detail: technical words for the log and for ``backcare check``; never user text.
        schema: number of the schema that a newer version wrote; 0 for any other problem.
        needed: bytes that have to be free, about, where a disk is full and that is known; else 0.
    """

    def __init__(
        self, problem: StorageProblem, detail: str = "", *, schema: int = 0, needed: int = 0
    ) -> None:
        super().__init__(f"{problem}: {detail}" if detail else str(problem))
        self.problem = problem
        self.detail = detail
        self.schema = schema
        self.needed = needed


class StillListed(StorageUnavailable):
    """Everything of a profile is deleted, but its name could not be taken off the list."""


class WholeNeeded(Exception):  # noqa: N818 - no error: there is another way
    """A first look at the diary was not enough; the whole diary has to be asked."""
