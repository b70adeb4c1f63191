"""Ratings in a CSV file from anywhere: what is in it, and what each line says.

Nothing is believed that is read, and nothing guessed that can be asked: whether 3/4 is in March or
in April, the person says.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from datetime import time as clock_time
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.daily import SCALE
from backcare_desktop.core.diary import LONGEST_NOTE
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.core.own_words import one_line
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting.csv_cells import original
from backcare_desktop.reporting.rating_dates import DateOrder, read_date, read_time
from backcare_desktop.reporting.rating_records import MOST_CELLS, records
from backcare_desktop.reporting.rating_text import RatingFileError, decoded

__all__ = [
    "NOON",
    "Columns",
    "FileRating",
    "RatingFile",
    "RatingFileError",
    "Read",
    "Refused",
    "RefusedLine",
    "looks_dated",
    "open_rating_file",
    "read_ratings",
    "scored",
]

_SEPARATORS: Final = (",", ";", "\t", "|")
_LOOKED_AT: Final = 50
"""Lines from the top that separator, header and columns are told by."""

_LINES_AT_ONCE: Final = 500
_SAYS_SEPARATOR = re.compile(r"sep=.?", re.IGNORECASE)
"""What some spreadsheets want in a line before everything else."""

_SCORE = re.compile(r"(?P<whole>[+-]?\d{1,20})(?:[.,](?P<rest>\d{1,20}))?(?:\s*/\s*10)?", re.ASCII)


class Refused(StrEnum):
    """Why a line is not taken."""

    NO_DATE = "no_date"
    NOT_A_DATE = "not_a_date"
    WHICH_ORDER = "which_order"
    """Day or month first? Nobody has said."""

    OUT_OF_RANGE = "out_of_range"
    AHEAD = "ahead"
    NOT_A_TIME = "not_a_time"
    NO_SCORE = "no_score"
    NOT_A_SCORE = "not_a_score"
    NOT_WHOLE = "not_whole"
    OFF_SCALE = "off_scale"
    NOTE_TOO_LONG = "note_too_long"
    TOO_FEW_CELLS = "too_few_cells"


class Columns(Struct, frozen=True):
    """Which cell of a line is what.

    Attributes:
        date, score: numbers of cells, from 0.
        time, note: the same; None for none. A date may have its time beside it in one cell.
        header: whether the first line names the columns.
        order: how dates such as 3/4/2025 are written; None while nobody has said.

    Raises:
        ValueError: a cell is two things, or there is no such cell.
    """

    date: int
    score: int
    time: int | None = None
    note: int | None = None
    header: bool = True
    order: DateOrder | None = None

    def __post_init__(self) -> None:
        used = [each for each in (self.date, self.score, self.time, self.note) if each is not None]
        if len(set(used)) < len(used):
            raise ValueError("each column is one thing")
        if not all(0 <= each < MOST_CELLS for each in used):
            raise ValueError(f"columns are counted from 0 to {MOST_CELLS - 1}")


class FileRating(Struct, frozen=True):
    """A rating as a line has it.

    Attributes:
        line: number of the line in the file, from 1.
        when: date and time; aware where the file says how far it was from UTC.
        timed: whether the file says a time; without one ``when`` stands at noon.
        score: 0-10.
        note: the words beside it.
        cleaned: the note lost signs that no line shows: control characters, or marks that turn the
            direction of reading.
    """

    line: int
    when: datetime
    timed: bool
    score: int
    note: str = ""
    cleaned: bool = False


class RefusedLine(Struct, frozen=True):
    """A line that is not taken: its number from 1, why, and the cell that is meant, shortened."""

    line: int
    reason: Refused
    cell: str = ""


class RatingFile(Struct, frozen=True):
    """A file that can be read as a table.

    Attributes:
        name: of the file, without its folder.
        encoding: ``utf-8``, ``utf-16`` or ``cp1252``; the last one is only a guess.
        separator: between the cells.
        top: the first lines, as cells; they may be of different lengths.
        data: the file itself.
    """

    name: str
    encoding: str
    separator: str
    top: tuple[tuple[str, ...], ...]
    data: bytes

    def __repr__(self) -> str:
        """Without what is in it, which is nobody's business in a note of a crash."""
        return f"RatingFile({self.name!r}, {self.encoding!r}, {len(self.data)} bytes)"

    @property
    def encoding_is_guessed(self) -> bool:
        """Whether letters beyond plain English ones may be others than they seem."""
        return self.encoding == "cp1252" and not self.data.isascii()

    def records(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Each record with the number of its first line; those without a letter left out.

        Raises:
            RatingFileError: it is too large somewhere, or a quote is never closed.
        """
        for line, cells in records(self.data, self.encoding, self.separator, self.name):
            if line > 1 or not _SAYS_SEPARATOR.fullmatch("".join(cells).strip()):
                yield line, cells


class Read(Struct, frozen=True):
    """What a file says.

    Attributes:
        ratings: in the order of the file.
        refused: lines that are not taken, in order.
    """

    ratings: tuple[FileRating, ...]
    refused: tuple[RefusedLine, ...]


def open_rating_file(path: Path) -> RatingFile:
    """Look into a file: its encoding and what separates its cells.

    Raises:
        RatingFileError: it can't be a table of ratings; with the reason.
    """
    data, encoding = decoded(path)
    best, most = None, 0
    wrong = RatingFileError(
        PlainReason("has no two columns with something in them"), file=path.name
    )
    for separator in _SEPARATORS:
        file = RatingFile(path.name, encoding, separator, (), data)
        try:
            top = tuple(cells for _, cells in islice(file.records(), _LOOKED_AT))
        except RatingFileError as error:
            wrong = error
            continue
        likeness = sum(2 if _looks_rated(cells) else len(cells) > 1 for cells in top)
        if likeness > most:
            best, most = replace(file, top=top), likeness
    if best is None:
        raise wrong
    return best


def read_ratings(file: RatingFile, columns: Columns, watch: Watch = unwatched) -> Read:
    """Read every line.

    Raises:
        RatingFileError: the file as a whole can't be read.
        ImportCancelledError: ``watch`` broke it off.
    """
    of = file.data.count(b"\n") + 1
    ratings: list[FileRating] = []
    refused: list[RefusedLine] = []
    for line, cells in islice(file.records(), 1 if columns.header else 0, None):
        if line % _LINES_AT_ONCE == 0:
            watch(min(1.0, line / of))
        found = _rating(line, cells, columns)
        if isinstance(found, FileRating):
            ratings.append(found)
        else:
            refused.append(found)
    return Read(tuple(ratings), tuple(refused))


# --- lines ---------------------------------------------------------------------------------------


def _rating(line: int, cells: tuple[str, ...], columns: Columns) -> FileRating | RefusedLine:
    def cell(at: int | None) -> str:
        return cells[at] if at is not None and at < len(cells) else ""

    if len(cells) <= max(columns.date, columns.score):
        return RefusedLine(line, Refused.TOO_FEW_CELLS)
    said = cell(columns.date).strip()
    when = _when(said, cell(columns.time).strip(), columns.order)
    if isinstance(when, Refused):
        return RefusedLine(line, when, _short(said))
    scored = cell(columns.score).strip()
    score = _score(scored)
    if isinstance(score, Refused):
        return RefusedLine(line, score, _short(scored))
    note = original(cell(columns.note))
    if len(note) > LONGEST_NOTE:
        return RefusedLine(line, Refused.NOTE_TOO_LONG, _short(note))
    shown = note
    # What can be printed is quickly seen, and nearly every note can.
    if not note.isprintable():
        shown = "".join(letter for letter in note if letter in "\r\n\t" or one_line(letter))
    instant, timed = when
    return FileRating(line, instant, timed, score, shown, cleaned=shown != note)


def _when(said: str, clock: str, order: DateOrder | None) -> tuple[datetime, bool] | Refused:
    if not said:
        return Refused.NO_DATE
    found = read_date(said, order)
    if isinstance(found, str):
        return Refused(found)
    if isinstance(found, datetime):
        return found, True
    if not clock:
        return datetime.combine(found, NOON), False
    time = read_time(clock)
    return Refused.NOT_A_TIME if time is None else (datetime.combine(found, time), True)


NOON: Final = clock_time(12)
"""Where a rating stands whose time nobody wrote down: the middle of the day it is of."""


def _score(said: str) -> int | Refused:
    if not said:
        return Refused.NO_SCORE
    found = _SCORE.fullmatch(said)
    if found is None:
        return Refused.NOT_A_SCORE
    if (found["rest"] or "").strip("0"):
        # Rounding it would be a rating that nobody gave.
        return Refused.NOT_WHOLE
    score = int(found["whole"])
    return score if score in SCALE else Refused.OFF_SCALE


_LONGEST_SHOWN: Final = 40


def _short(text: str) -> str:
    """A hostile cell short and plain enough to be shown."""
    plain = "".join(letter if one_line(letter) else " " for letter in text[:_LONGEST_SHOWN])
    return plain if len(text) <= _LONGEST_SHOWN else plain + "…"


def _looks_rated(cells: tuple[str, ...]) -> bool:
    """Whether a date and a score stand in a line."""
    return any(map(looks_dated, cells)) and any(map(scored, cells))


def looks_dated(cell: str) -> bool:
    """Whether a cell could be a date, in whatever order."""
    found = read_date(cell.strip(), None)
    return isinstance(found, date) or found == Refused.WHICH_ORDER


def scored(cell: str) -> bool:
    """Whether a cell is a pain score."""
    return isinstance(_score(cell.strip()), int)
