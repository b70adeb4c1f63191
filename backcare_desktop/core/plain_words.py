"""English said where there is no interface, in words that can be said in another language."""

from typing import Self


class PlainWords(str):
    """An English text, as the command line prints it.

    The interface translates what it was made from, :attr:`pattern`, and fills in :attr:`gaps`
    again. The pattern stands in the code as one literal, because the translators' list is made
    from there.

    Attributes:
        pattern: the text with named gaps.
        gaps: what belongs into them; a whole number is written as the reader's country does, plain
            words are translated too, other text stays as it is.
    """

    __slots__ = ("gaps", "pattern")

    pattern: str
    gaps: dict[str, str | int]

    def __new__(cls, pattern: str, /, **gaps: str | int) -> Self:
        words = super().__new__(cls, pattern.format(**gaps))
        words.pattern = pattern
        words.gaps = gaps
        return words


class PlainReason(PlainWords):
    """Why something from outside is not taken: the end of a sentence about the file."""

    __slots__ = ()


class PlainLine(PlainWords):
    """A line of the report on a diary, or a part of one."""

    __slots__ = ()
