"""Bringing in ratings from the command line: what is asked for in words, what comes of it in lines.

In English, like everything the command line says.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from backcare_desktop.core.diary import Rating
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting.rating_columns import has_header, propose
from backcare_desktop.reporting.rating_dates import DateOrder
from backcare_desktop.reporting.rating_file import (
    Columns,
    RatingFile,
    RatingFileError,
    Refused,
    RefusedLine,
    open_rating_file,
)
from backcare_desktop.services.rating_import import ImportPreview, RatingImport

ORDERS: Final = {"day-first": DateOrder.DMY, "month-first": DateOrder.MDY}

SHOWN: Final = 5
"""Ratings that are told as they will stand in the diary."""

REFUSED_SHOWN: Final = 20
_PARTS: Final = ("date", "time", "score", "note")

_WHY: Final = {
    Refused.NO_DATE: "no date",
    Refused.NOT_A_DATE: "not a date",
    Refused.WHICH_ORDER: "day or month first?",
    Refused.OUT_OF_RANGE: "not from 1900 to 2100",
    Refused.AHEAD: "lies ahead of now",
    Refused.NOT_A_TIME: "not a time",
    Refused.NO_SCORE: "no score",
    Refused.NOT_A_SCORE: "not a score",
    Refused.NOT_WHOLE: "not a whole number",
    Refused.OFF_SCALE: "not from 0 to 10",
    Refused.NOTE_TOO_LONG: "the note is too long",
    Refused.TOO_FEW_CELLS: "too few columns",
}


class ColumnsError(ValueError):
    """Nobody can tell which columns are meant."""


def import_from_file(
    importer: RatingImport, path: Path, columns: str = "", order: str = "", *, dry_run: bool
) -> tuple[str, ...]:
    """Bring in the ratings of a file, or say what that would do.

    Args:
        importer: the use cases.
        path: the file.
        columns: ``date=NAME,score=NAME,time=NAME,note=NAME``, in any order and number; a column's
            name or its number from 1. What isn't said is proposed.
        order: one of :data:`ORDERS`; empty where the dates need none.
        dry_run: keep nothing.

    Returns:
        What was done, in lines to print.

    Raises:
        RatingFileError: the file can't be read, or its dates can be read in two ways.
        ColumnsError: ``columns`` make no sense.
        StorageUnavailable: nothing was kept.
    """
    file = open_rating_file(path)
    chosen = _columns(file, columns)
    if order:
        chosen = replace(chosen, order=ORDERS[order])
    preview = importer.preview(file, chosen)
    if preview.asks_order and not dry_run:
        reason = PlainReason(
            "has dates that can be read in two ways; say --dates day-first or month-first"
        )
        if preview.clash is not None:
            month, day = preview.clash
            reason = PlainReason(
                "has dates of both kinds: {month} in line {month_line} has the month first, {day}"
                " in line {day_line} the day; mend one kind, or leave its lines out by"
                " --dates day-first or month-first",
                month=repr(month.cell),
                month_line=month.line,
                day=repr(day.cell),
                day_line=day.line,
            )
        raise RatingFileError(reason, file=file.name)
    if not dry_run:
        importer.keep(preview)
    return tuple(_lines(file, chosen, preview, dry_run=dry_run))


def _columns(file: RatingFile, said: str) -> Columns:
    named = dict(_named(part) for part in said.split(",")) if said else {}
    given = {part: _cell(file, name) for part, name in named.items()}
    if len(set(given.values())) < len(given):
        raise ColumnsError("each column is one thing")
    return propose(file, given)


def _named(part: str) -> tuple[str, str]:
    key, equals, name = part.partition("=")
    if key.strip() not in _PARTS or not equals or not name.strip():
        raise ColumnsError(f"columns are named like date=Day,score=Pain, and not {part!r}")
    return key.strip(), name.strip()


def _cell(file: RatingFile, name: str) -> int:
    names = [cell.strip().casefold() for cell in file.top[0]] if has_header(file) else []
    if name.casefold() in names:
        return names.index(name.casefold())
    if name.isdecimal() and 1 <= int(name) <= len(file.top[0]):
        return int(name) - 1
    raise ColumnsError(f"there is no column {name!r}")


def _lines(
    file: RatingFile, columns: Columns, preview: ImportPreview, *, dry_run: bool
) -> Iterator[str]:
    guessed = ", guessed" if file.encoding_is_guessed else ""
    yield f"{file.name}: {file.encoding}{guessed}, separated by {file.separator!r}"
    yield ", ".join(_told(file, columns))
    for rating in preview.ratings[:SHOWN]:
        yield _shown(rating, timed=rating.id not in preview.untimed)
    if len(preview.ratings) > SHOWN:
        yield f"and {len(preview.ratings) - SHOWN} more"
    for refused in preview.refused[:REFUSED_SHOWN]:
        yield _refused(refused)
    if len(preview.refused) > REFUSED_SHOWN:
        yield f"and {len(preview.refused) - REFUSED_SHOWN} more lines that can't be taken"
    yield (
        f"{len(preview.ratings)} new, {len(preview.untimed)} of them without a time, kept at noon; "
        f"{preview.known} in the diary already; {len(preview.refused)} can't be taken"
    )
    if preview.cleaned:
        notes = "1 note loses" if preview.cleaned == 1 else f"{preview.cleaned} notes lose"
        yield f"{notes} signs that can't be kept"
    yield "nothing was kept: this was a dry run" if dry_run else "kept"


def _told(file: RatingFile, columns: Columns) -> Iterator[str]:
    found: Mapping[str, int | None] = {part: getattr(columns, part) for part in _PARTS}
    for part, at in found.items():
        if at is not None:
            named = columns.header and at < len(file.top[0])
            yield f"{part} in column {at + 1}" + (f" {file.top[0][at]!r}" if named else "")


def _shown(rating: Rating, *, timed: bool) -> str:
    when = rating.when.local
    return f"{when:%Y-%m-%d %H:%M}" + (f"  {rating.score}" if timed else f"  {rating.score}  noon")


def _refused(refused: RefusedLine) -> str:
    cell = f": {refused.cell!r}" if refused.cell else ""
    return f"line {refused.line}: {_WHY[refused.reason]}{cell}"
