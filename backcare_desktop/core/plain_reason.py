"""Why something from outside is not taken, in words that can be said in another language."""

from typing import Self


class PlainReason(str):
    """An English reason, as the end of a sentence about the file that it refuses.

    It is the sentence that the command line prints. The interface translates what it was made
    from, :attr:`pattern`, and fills in :attr:`gaps` again. The pattern stands in the code as one
    literal, because the translators' list is made from there.

    Attributes:
        pattern: the reason with named gaps.
        gaps: what belongs into them; a whole number is written as the reader's country does,
            another reason in their language, and text stays as it is.
    """

    __slots__ = ("gaps", "pattern")

    pattern: str
    gaps: dict[str, str | int]

    def __new__(cls, pattern: str, /, **gaps: str | int) -> Self:
        reason = super().__new__(cls, pattern.format(**gaps))
        reason.pattern = pattern
        reason.gaps = gaps
        return reason
