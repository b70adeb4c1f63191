"""A proposal for which column of a file is what. The person decides."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Final

from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting.csv_log import LOG
from backcare_desktop.reporting.rating_dates import WHICH_ORDER, DateOrder, order_of, read_date
from backcare_desktop.reporting.rating_dates import read_time as read_clock
from backcare_desktop.reporting.rating_file import (
    Columns,
    RatingFile,
    looks_dated,
    scored,
)
from backcare_desktop.reporting.rating_text import RatingFileError

_DATES: Final = ("at", "date", "datum", "fecha", "data", "day", "tag", "timestamp", "datetime")
_SCORES: Final = ("score", "pain", "nrs", "schmerz", "dolor", "douleur", "rating", "pain level")
_TIMES: Final = ("time", "uhrzeit", "zeit", "hora", "heure", "ora")
_NOTES: Final = (
    *("note", "notes", "comment", "comments", "text"),
    *("notiz", "notizen", "bemerkung", "bemerkungen", "anmerkung", "kommentar"),
    *("nota", "notas", "comentario", "observaciones", "remarque", "remarques", "commentaire"),
)
"""Names of columns, the surest first; Backcare's own tables have ``at``, ``score`` and ``note``."""


NOTHING_GIVEN: Final[Mapping[str, int]] = MappingProxyType({})


def propose(file: RatingFile, given: Mapping[str, int] = NOTHING_GIVEN) -> Columns:
    """Which column is what, by its name and by what stands in it.

    The order of day and month is told only where the file itself shows it.

    Args:
        file: the file.
        given: what the person has said already: ``date``, ``score``, ``time`` or ``note``.

    Raises:
        RatingFileError: there is no column with dates or none with scores, or it is the log of a
            report, whose lines are not ratings alone.
        ValueError: one column was given twice.
    """
    if file.top[0] == tuple(column.name for column in LOG.columns):
        raise RatingFileError(
            PlainReason(
                "is the log of a report; save the report as a zip and take ratings.csv out of it"
            ),
            file=file.name,
        )
    header = has_header(file)
    found = _Search(file, dict(given), header=header)
    day = found.best("date", _DATES, looks_dated)
    if day is None:
        raise RatingFileError(PlainReason("has no column with dates"), file=file.name)
    score = found.best("score", _SCORES, scored)
    if score is None:
        raise RatingFileError(
            PlainReason("has no column with whole numbers from 0 to 10"), file=file.name
        )
    time = found.best("time", _TIMES, _clocked)
    note = found.named("note", _NOTES)
    return Columns(day, score, time, note, header, _order(file, day, header=header))


class _Search:
    """Finds columns, none of them twice."""

    def __init__(self, file: RatingFile, taken: dict[str, int], *, header: bool) -> None:
        self._names = [cell.strip().casefold() for cell in file.top[0]] if header else []
        self._rows = file.top[1:] if header else file.top
        self._taken = taken

    def named(self, key: str, known: Sequence[str]) -> int | None:
        """The column with the surest of these names."""
        return self._take(key, (at for at in self._known(known) if self._is_free(at)))

    def best(self, key: str, known: Sequence[str], fits: Callable[[str], bool]) -> int | None:
        """The column with the surest name that something fits in, or the one where most does."""
        widest = max(map(len, self._rows), default=0)
        fitting = {
            at: sum(at < len(row) and fits(row[at]) for row in self._rows)
            for at in range(widest)
            if self._is_free(at)
        }
        likely = (*self._known(known), *sorted(fitting, key=lambda at: -fitting[at]))
        return self._take(key, (at for at in likely if fitting.get(at)))

    def _known(self, names: Sequence[str]) -> list[int]:
        return [self._names.index(name) for name in names if name in self._names]

    def _is_free(self, at: int) -> bool:
        return at not in self._taken.values()

    def _take(self, key: str, found: Iterable[int]) -> int | None:
        if key not in self._taken:
            for at in found:
                self._taken[key] = at
                break
        return self._taken.get(key)


def has_header(file: RatingFile) -> bool:
    """Whether the first line has no date, and so names the columns."""
    return not any(map(looks_dated, file.top[0]))


def _clocked(cell: str) -> bool:
    return read_clock(cell.strip()) is not None


def _order(file: RatingFile, day: int, *, header: bool) -> DateOrder | None:
    """The one order that every date of the file can be read in; None where none or both can."""
    orders, asked = set(DateOrder), False
    for _, cells in islice(file.records(), 1 if header else 0, None):
        said = cells[day].strip() if day < len(cells) else ""
        if read_date(said, None) == WHICH_ORDER and (possible := order_of(said)):
            asked = True
            orders &= possible
    return orders.pop() if asked and len(orders) == 1 else None
