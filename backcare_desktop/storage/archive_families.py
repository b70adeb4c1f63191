"""Which tables make up an entry, found out from the keys: what begins with the key of another row
belongs to it.
"""

from functools import cache

from msgspec import Struct
from sqlalchemy import Integer
from sqlalchemy import Table as SqlTable

from backcare_desktop.storage.rows import METADATA


class Part(Struct, frozen=True):
    """One table of a kind of entry.

    Attributes:
        table: its name.
        columns: all of them.
        link: the columns that hold the key of the entry, in the order of that key.
        order: what it is sorted by to come out as it was put in.
    """

    table: str
    columns: tuple[str, ...]
    link: tuple[str, ...]
    order: str


class Family(Struct, frozen=True):
    """A kind of entry, with the tables of all that belongs to it.

    Attributes:
        root: the table that has a row an entry.
        numbered: the key of an entry is a number that the file gave it: elsewhere it means another.
        parts: the root first, and everything behind what it refers to.
    """

    root: str
    numbered: bool
    parts: tuple[Part, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The columns of an entry's key."""
        return self.parts[0].link


@cache
def families() -> tuple[Family, ...]:
    """Every kind of entry, each behind those that it refers to."""
    links: dict[str, tuple[str, tuple[str, ...]]] = {}
    members: dict[str, list[Part]] = {}
    for table in METADATA.sorted_tables:
        root, link = _belongs(table, links)
        links[table.name] = root, link
        columns = tuple(column.name for column in table.columns)
        members.setdefault(root, []).append(Part(table.name, columns, link, order_of(table)))
    return tuple(
        Family(root, _is_numbered(METADATA.tables[root]), tuple(parts))
        for root, parts in members.items()
    )


@cache
def numbered_columns() -> dict[tuple[str, str], str]:
    """The columns that hold a number given by the file, with the kind of entry that it is of."""
    kinds = {family.root for family in families() if family.numbered}
    found = {(kind, _key_of(METADATA.tables[kind])[0]): kind for kind in kinds}
    for table in METADATA.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name in kinds:
                found[table.name, key.parent.name] = key.column.table.name
    return found


def order_of(table: SqlTable) -> str:
    """What a table is sorted by: the order of entering where it keeps one, else its key."""
    if table.dialect_options["sqlite"]["with_rowid"]:
        return "rowid"
    return ", ".join(_key_of(table))


def _belongs(
    table: SqlTable, links: dict[str, tuple[str, tuple[str, ...]]]
) -> tuple[str, tuple[str, ...]]:
    """The root of a table, and the columns that hold the root's key."""
    key = _key_of(table)
    for constraint in table.foreign_key_constraints:
        here = [column.name for column in constraint.columns]
        if set(here) <= set(key):
            there = [element.column.name for element in constraint.elements]
            root, link = links[constraint.referred_table.name]
            return root, tuple(here[there.index(name)] for name in link)
    return table.name, key


def _key_of(table: SqlTable) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key.columns)


def _is_numbered(table: SqlTable) -> bool:
    """SQLite gives out the key of a table with a rowid when it is a whole number."""
    (first, *more) = table.primary_key.columns
    with_rowid: bool = table.dialect_options["sqlite"]["with_rowid"]
    return with_rowid and not more and isinstance(first.type, Integer)
