"""What a full archive holds, and what bringing one in comes to.

An archive is everything in a diary, table by table, in values that any program can read. It is
written here and may come from anywhere: all of it is taken, or nothing.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from backcare_desktop.core.plain_words import PlainReason

LONGEST_TEXT = 10_000
"""Characters of one text: as many as the longest note has (reliability.md, S7)."""

_LEAST, _MOST = -(2**63), 2**63 - 1
"""What a whole number may be in the file of a diary."""

Value = str | int | float | None
Row = tuple[Value, ...]


class ArchiveError(ValueError):
    """An archive that is not taken, or that can't be written. Nothing was changed.

    Attributes:
        reason: what is wrong, in plain English; it never quotes an entry.
        part: the table or member meant; empty for the archive itself.
        row: which row of it, counted from 1; 0 for the part itself.
    """

    def __init__(self, reason: PlainReason, *, part: str = "", row: int = 0) -> None:
        place = f"{part}, row {row}: " if row else f"{part}: " if part else ""
        super().__init__(f"{place}{reason}")
        self.reason = reason
        self.part = part
        self.row = row


class Table(Struct, frozen=True):
    """One table of a diary.

    Attributes:
        name: as the schema calls it.
        columns: their names, in the order of the values.
        rows: one after the other; may be asked for once only.
    """

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Row]

    def __post_init__(self) -> None:
        if not self.columns or len(set(self.columns)) != len(self.columns):
            raise ArchiveError(PlainReason("has no columns, or one of them twice"), part=self.name)

    def checked(self) -> Iterator[Row]:
        """The rows, each with a value for every column.

        Raises:
            ArchiveError: a value is none that a diary can hold.
        """
        width = len(self.columns)
        for number, row in enumerate(self.rows, 1):
            uneven = PlainReason("has not one value for each column")
            fault = uneven if len(row) != width else _fault(row)
            if fault is not None:
                raise ArchiveError(fault, part=self.name, row=number)
            yield row


def _fault(row: Row) -> PlainReason | None:
    """What is wrong with the values of a row; None for nothing."""
    for value in row:
        if isinstance(value, str):
            if len(value) > LONGEST_TEXT:
                most = LONGEST_TEXT
                return PlainReason("holds a text of more than {most} characters", most=most)
            if not value.isascii() and any("\ud800" <= sign <= "\udfff" for sign in value):
                return PlainReason("holds half a character")
        elif isinstance(value, float):
            if not math.isfinite(value):
                return PlainReason("holds a number without an end")
        elif value is not None and type(value) is not int:
            return PlainReason("holds something else than text and numbers")
        elif value is not None and not _LEAST <= value <= _MOST:
            return PlainReason("holds a number that is far too large")
    return None


class Archive(Struct, frozen=True):
    """Everything in a diary.

    Attributes:
        schema: number of the schema that the tables are of.
        made: when it was made; aware, in UTC.
        version: of the Backcare that made it.
        tables: in the order of their names; may be gone through once only, unless it was read
            from a file.
        choices: what was chosen in Settings, by name.
        rows: how many all tables have together; 0 when nobody has counted.
    """

    schema: int
    made: datetime
    version: str
    tables: Iterable[Table]
    choices: Mapping[str, object] = field(default_factory=dict)
    rows: int = 0


class ProvenArchive(Struct, frozen=True):
    """An archive that keeps every rule of today's schema, ready to be brought in.

    Attributes:
        schema, made, version: as in :class:`Archive`.
        data: the diary that it makes, as the bytes of its file.
        unknown: tables, and columns as ``table.column``, that there is no place for.
    """

    schema: int
    made: datetime
    version: str
    data: bytes
    unknown: tuple[str, ...]

    def __repr__(self) -> str:
        """Without the diary, which is nobody's business in a note of a crash."""
        return f"ProvenArchive(schema={self.schema}, made={self.made!r}, {len(self.data)} bytes)"


class Way(StrEnum):
    """What becomes of what is here already."""

    MERGE = "merge"
    REPLACE = "replace"


class Tally(Struct, frozen=True):
    """How many entries of one kind there are, and what would become of them.

    An entry has a key and counts with all that belongs to it: a session with its steps and events.
    One that was removed counts too, because it can still be taken back, and travels.

    Attributes:
        table: the kind, as the schema calls it.
        here: how many are in the diary.
        there: how many are in the archive.
        new: how many of the archive the diary has none like; merging adds these.
        same: how many are alike in both.
        only_here: how many of the diary the archive has none like; replacing takes these away.
    """

    table: str
    here: int
    there: int
    new: int
    same: int
    only_here: int

    @property
    def stays(self) -> int:
        """How many of the archive are left out of a merge: what is here stays as it is."""
        return self.there - self.new - self.same

    @property
    def differ(self) -> int:
        """How many are in both and say something else there; replacing takes the archive's."""
        return self.here - self.only_here - self.same

    @property
    def only_there(self) -> int:
        """How many of the archive the diary has none like; replacing brings all of these."""
        return self.there - self.differ - self.same


class Adjustment(StrEnum):
    """What a merge has to do about rules that hold across entries."""

    EPISODE_ENDED = "episode_ended"
    """An episode goes on in both: the archive's ends on the day the archive was made."""

    FLARE_LEFT_OUT = "flare_left_out"
    """A flare of the archive shares a day with one that is here, and is left out."""

    PROGRAMME_STAYS = "programme_stays"
    """Another programme is followed in the archive; what is followed here stays."""

    PLAN_STAYS = "plan_stays"
    """A lift has a plan here and another one in the archive; what is followed here stays."""

    TARGETS_STAY = "targets_stay"
    """The archive has weekly targets from after the first one here; those are left out."""


class Preview(Struct, frozen=True):
    """What an archive holds, and what would become of it here.

    Attributes:
        schema, made, version: as in :class:`Archive`.
        tallies: of every kind that is in the diary or in the archive, by name.
        adjustments: what merging would do beyond adding.
        unknown: tables, and columns as ``table.column``, that this version has no place for and
            leaves out.
    """

    schema: int
    made: datetime
    version: str
    tallies: tuple[Tally, ...]
    adjustments: tuple[Adjustment, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def new(self) -> int:
        """How many entries merging would add, removed ones included."""
        return sum(tally.new for tally in self.tallies)

    @property
    def lost(self) -> int:
        """How many entries of the diary replacing would take away, removed ones included."""
        return sum(tally.only_here for tally in self.tallies)

    @property
    def differ(self) -> int:
        """How many entries replacing would make what the archive says."""
        return sum(tally.differ for tally in self.tallies)
