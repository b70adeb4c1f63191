"""The records of a CSV file from anywhere, none of them larger than a diary could make it."""

import csv
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from typing import Final

from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting.rating_text import RatingFileError

MOST_ROWS: Final = 200_000
"""Empty ones count: millions of them take half a minute to pass over."""

MOST_CELLS: Final = 200
"""Cells of a line; a diary that is kept in a spreadsheet has a dozen or two."""

LONGEST_RECORD: Final = 128 * 1024
"""Letters of one record: several notes of the longest kind, every letter of them a quote."""


def records(
    data: bytes, encoding: str, separator: str, name: str
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each record with the number of its first line, from 1; those without a letter left out.

    Args:
        data: a file that can be decoded.
        name: of the file, for what goes wrong.

    Raises:
        RatingFileError: it is too large somewhere, or a quote doesn't fit.
    """
    fed = _Feed(TextIOWrapper(BytesIO(data), encoding, newline=""), name)
    # Strict: a stray quote would silently swallow the lines behind it.
    reader = csv.reader(fed, delimiter=separator, strict=True)
    count = 0
    while True:
        first = fed.line + 1
        fed.begin()
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise RatingFileError(
                PlainReason("has a quote that doesn't fit"), file=name, line=first
            ) from error
        if cells is None:
            return
        if len(cells) > MOST_CELLS:
            raise RatingFileError(
                PlainReason("has over {most} columns", most=MOST_CELLS), file=name, line=first
            )
        count += 1
        if count > MOST_ROWS:
            raise RatingFileError(
                PlainReason("has over {most} lines", most=MOST_ROWS), file=name, line=first
            )
        if any(cell.strip() for cell in cells):
            yield first, tuple(cells)


class _Feed:
    """Hands out lines, and no record that is longer than any note could make it.

    Attributes:
        line: how many were handed out.
    """

    def __init__(self, lines: TextIOWrapper, name: str) -> None:
        self._lines = lines
        self._name = name
        self.line = 0
        self.begin()

    def begin(self) -> None:
        """A new record begins."""
        self._left, self._first = LONGEST_RECORD, self.line + 1

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        text = self._lines.readline(self._left + 1)
        if not text:
            raise StopIteration
        self.line += 1
        self._left -= len(text)
        if self._left < 0:
            raise RatingFileError(
                PlainReason("is too long, or begins a quote that never ends"),
                file=self._name,
                line=self._first,
            )
        return text
