"""The letters of a file from anywhere."""

import codecs
import stat
from pathlib import Path
from typing import Final

from backcare_desktop.core.plain_words import PlainReason

LARGEST: Final = 20 * 2**20
_PIECE: Final = 2**16
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNMARKED: Final = ("utf-8", "cp1252")
"""In this order: hardly a text in another encoding is UTF-8 by chance."""


class RatingFileError(ValueError):
    """A file of ratings that is not taken. Nothing of it was kept.

    Attributes:
        reason: why, in plain English, as the end of a sentence about the file.
        file: its name.
        line: the line that is meant, from 1; 0 for the file itself.
    """

    def __init__(self, reason: PlainReason, *, file: str, line: int = 0) -> None:
        where = f"line {line} " if line else ""
        super().__init__(f"{file}: {where}{reason}")
        self.reason = reason
        self.file = file
        self.line = line


def decoded(path: Path) -> tuple[bytes, str]:
    """A file's bytes, and the encoding that they can be read in.

    Raises:
        RatingFileError: it can't be read, is too large, or is no text.
    """
    data = _bytes(path)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise RatingFileError(PlainReason("is UTF-32 text; save it as UTF-8"), file=path.name)
    for encoding in (marked,) if marked else _UNMARKED:
        found = _nul_in(data, encoding)
        if found is None:
            continue
        if found:
            raise RatingFileError(
                PlainReason("is no text, or UTF-16 text without its mark; save it as UTF-8"),
                file=path.name,
            )
        return data, encoding
    raise RatingFileError(
        PlainReason("is no text in an encoding that is known here"), file=path.name
    )


def _bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            # A pipe or a device would be read for ever.
            raise RatingFileError(PlainReason("is not an ordinary file"), file=path.name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise RatingFileError(
            PlainReason("can't be read ({fault})", fault=error.strerror or ""), file=path.name
        ) from error
    if len(data) > LARGEST:
        raise RatingFileError(
            PlainReason("is larger than {most} MB", most=LARGEST // 2**20), file=path.name
        )
    return data


def _nul_in(data: bytes, encoding: str) -> bool | None:
    """Whether a sign of nothing stands in a text; None if it isn't in that encoding.

    Read in pieces: as one text it could take four times the room.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for at in range(0, len(data) + 1, _PIECE):
            piece = data[at : at + _PIECE]
            if "\0" in decoder.decode(piece, final=at + _PIECE >= len(data) + 1):
                return True
    except UnicodeDecodeError:
        return None
    return False
