"""A report as CSV: one file for each table, or one long log with a line for each value.

UTF-8 with a byte order mark, because spreadsheets take anything else for the letters of their own
region; lines end as RFC 4180 has it. A blank cell is missing, never nought.
"""

import csv
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import IO, Final, TypeVar

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_cells import Cell, Separator, instant, written
from backcare_desktop.reporting.csv_chart import CHART
from backcare_desktop.reporting.csv_checks import CHECK_TABLES
from backcare_desktop.reporting.csv_columns import Column, Kind, Row, Table
from backcare_desktop.reporting.csv_diary import DIARY
from backcare_desktop.reporting.csv_lifting import LIFTING
from backcare_desktop.reporting.csv_log import LOG, in_order, log_rows
from backcare_desktop.reporting.csv_measures import MEASURES
from backcare_desktop.reporting.csv_summary import EPISODES, PLANNED, REPORT, SCORES
from backcare_desktop.reporting.csv_where import WHERE
from backcare_desktop.reporting.report import Report
from backcare_desktop.whole_file import whole_file

T = TypeVar("T")

TABLES: Final = (
    REPORT,
    *CHECK_TABLES,
    EPISODES,
    SCORES,
    PLANNED,
    *WHERE,
    *LIFTING,
    *MEASURES,
    *DIARY,
    *CHART,
)
"""In the order of the report's pages; warning signs come first."""

DICTIONARY: Final = "data-dictionary"
README: Final = "readme.txt"
ZIP: Final = ".zip"
STEP: Final = 500
"""Rows from one look at ``cancelled`` to the next: about five milliseconds."""


class CsvCancelledError(Exception):
    """Somebody changed their mind; nothing was written."""


def write_csv(
    report: Report,
    words: ReportWords,
    path: Path,
    *,
    separator: Separator = Separator.COMMA,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Path, ...]:
    """Write a report, whole or not at all.

    A ``.zip`` gets a flat file for each table with a data dictionary and a readme; a table whose
    part was left out isn't there, one in which nothing was recorded has its header only. Any other
    name gets one log, and the dictionary beside it under :func:`dictionary_path`.

    Args:
        words: names of exercises and questions.
        separator: with a semicolon numbers have a decimal comma.
        cancelled: asked between rows; True ends the writing.
        progress: told how many rows of how many are written; the last time when all are.

    Returns:
        What was written.

    Raises:
        CsvCancelledError: ``cancelled`` said so.
        OSError: it can't be written. Files that were there are as they were.
    """
    found = [(table, rows) for table in TABLES if (rows := _rows(table, report, words)) is not None]
    paced = _Pace(cancelled, progress)
    if path.suffix.lower() == ZIP:
        _write_zip(report, found, path, separator, paced)
        return (path,)
    beside = dictionary_path(path)
    entries = in_order(found)
    with ExitStack() as files:
        # Either both are there or neither: a log whose columns nobody explains is no report.
        log, about = (files.enter_context(whole_file(each)) for each in (path, beside))
        paced.begin(len(entries))
        _write(log, LOG.columns, log_rows(paced.each(entries), report.last), separator)
        _write(about, _DICTIONARY, _described((LOG, *(table for table, _ in found))), separator)
    paced.end()
    return (path, beside)


def dictionary_path(path: Path) -> Path:
    """Where the data dictionary of a log stands: ``log.csv`` has ``log-dictionary.csv``."""
    return path.with_name(f"{path.stem}-dictionary.csv")


class _Pace:
    """Tells how far it is, and notices when it is to end."""

    def __init__(self, cancelled: Callable[[], bool], progress: Callable[[int, int], None]) -> None:
        self._cancelled = cancelled
        self._progress = progress
        self._done = self._total = 0

    def begin(self, total: int) -> None:
        self._total = total
        self._look()

    def each(self, rows: Iterable[T]) -> Iterator[T]:
        """The rows themselves, looked up from now and then."""
        for row in rows:
            yield row
            self._done += 1
            if self._done % STEP == 0:
                self._look()

    def end(self) -> None:
        self._progress(self._total, self._total)

    def _look(self) -> None:
        if self._cancelled():
            raise CsvCancelledError
        self._progress(self._done, self._total)


def _rows(table: Table, report: Report, words: ReportWords) -> tuple[Row, ...] | None:
    rows = table.rows(report, words)
    return None if rows is None else tuple(rows)


# --- files ---------------------------------------------------------------------------------------


def _write(
    file: IO[bytes], columns: tuple[Column, ...], rows: Iterable[Row], separator: Separator
) -> None:
    with _text(file) as out:
        writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
        writer.writerow([column.name for column in columns])
        for row in rows:
            # Half of a log is blank, and asking what each blank is takes a second of ten years.
            writer.writerow(["" if cell is None else written(cell, separator) for cell in row])


@contextmanager
def _text(file: IO[bytes]) -> Iterator[TextIOWrapper]:
    """A file to write letters into, which stays open. Halves of a sign become question marks."""
    out = TextIOWrapper(file, "utf-8-sig", errors="replace", newline="")
    try:
        yield out
        out.flush()
    finally:
        out.detach()


def _write_zip(
    report: Report,
    found: list[tuple[Table, tuple[Row, ...]]],
    path: Path,
    separator: Separator,
    paced: _Pace,
) -> None:
    paced.begin(sum(len(rows) for _, rows in found))
    tables = [table for table, _ in found]
    with whole_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(_member(README, report.made), "w") as member, _text(member) as out:
            out.write(_readme(report, tables, separator))
        with archive.open(_member(f"{DICTIONARY}.csv", report.made), "w") as member:
            _write(member, _DICTIONARY, _described(tables), separator)
        for table, rows in found:
            with archive.open(_member(f"{table.name}.csv", report.made), "w") as member:
                _write(member, table.columns, paced.each(rows), separator)
    paced.end()


def _member(name: str, made: Moment) -> zipfile.ZipInfo:
    """A file of the archive, of the time of the report, for its owner only."""
    when = made.local
    # A zip knows no year before 1980 and none after 2107.
    year = min(max(when.year, 1980), 2107)
    info = zipfile.ZipInfo(name, (year, when.month, when.day, when.hour, when.minute, when.second))
    info.external_attr = 0o600 << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


# --- what explains them --------------------------------------------------------------------------

_DICTIONARY: Final = tuple(
    Column(name, Kind.TEXT, meaning)
    for name, meaning in (
        ("table", "Name of the file."),
        ("table_meaning", "What a row of it is."),
        ("column", "Name of the column."),
        ("meaning", "What it says."),
        ("type", "Number, text, code, list, date, instant or flag."),
        ("unit", "Of a number."),
        ("values", "What is allowed."),
        ("blank", "What an empty cell means."),
    )
)


def _described(tables: Iterable[Table]) -> Iterator[Row]:
    for table in tables:
        for column in table.columns:
            yield (table.name, table.meaning, column.name, column.meaning, *_rules(column))


def _rules(column: Column) -> tuple[Cell, ...]:
    unit = f"see column {column.unit_in}" if column.unit_in else column.unit
    values = "true, false" if column.kind is Kind.FLAG else column.values
    return (column.kind, unit, values, column.blank or "never blank")


def _readme(report: Report, tables: list[Table], separator: Separator) -> str:
    decimal = "comma" if separator is Separator.SEMICOLON else "point"
    lines = chain(
        (
            f"Backcare {report.version}, report {report.code}",
            f"{report.first} to {report.last}, made {instant(report.made)}",
            "",
            "Self-reported; no clinician has checked it. These files are not encrypted.",
            "",
            "UTF-8 with a byte order mark. Lines end with CR LF.",
            f"Cells are separated by '{separator}'; numbers have a decimal {decimal}.",
            "A blank cell is missing and not nought: see data-dictionary.csv for each column.",
            "Dates are YYYY-MM-DD. Instants are ISO 8601 with their offset from UTC.",
            "Several words in one cell have | between them.",
            "A text that a spreadsheet could run as a formula has an apostrophe before it.",
            "",
        ),
        (f"{table.name}.csv: {table.meaning}" for table in tables),
        ("",),
    )
    return "\r\n".join(lines)
