"""Two diaries made one: the entries that are new are added, and what is here stays as it is.

The archive's diary is attached as ``archive`` and may be written to; nothing of ``main`` is changed
before :func:`add`. What a person said once is one entry with all that belongs to it, so that no
session ever has the steps of one diary and the events of the other.
"""

import sqlite3
from collections import defaultdict, deque
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from backcare_desktop.core.archive import Adjustment, Tally
from backcare_desktop.core.clock import moment
from backcare_desktop.storage.archive_families import Family, Part, families, numbered_columns
from backcare_desktop.storage.utc import utc_text

_FOLLOW, _PLAN, _FLARE, _TARGET, _PROGRAMME = (
    "programme_follow",
    "load_plan",
    "flare",
    "weekly_target",
    "programme",
)

# ruff: noqa: S608 - every name in these queries is one of our own schema's


def compare(connection: sqlite3.Connection) -> tuple[list[Tally], list[Adjustment]]:
    """Find out what is new and goes with what is here; within a transaction.

    Args:
        connection: the diary, with the archive's attached.

    Returns:
        What there is of every kind, and what adding has to do beyond that.
    """
    connection.execute("CREATE TABLE archive.fresh (kind, key, PRIMARY KEY (kind, key))")
    connection.execute(
        "CREATE TABLE archive.numbers (kind, old, new, known, PRIMARY KEY (kind, old))"
    )
    for family in families():
        if family.numbered:
            _match_numbered(connection, family)
        else:
            _find_new(connection, family)
    adjustments = list(_fit(connection))
    tallies = [_tally(connection, family) for family in families()]
    return [tally for tally in tallies if tally.here or tally.there], adjustments


def add(connection: sqlite3.Connection, made: datetime) -> None:
    """Add what :func:`compare` found new; within the same transaction.

    Args:
        connection: as for :func:`compare`.
        made: when the archive was made.
    """
    _end_episode(connection, made)
    (count,) = connection.execute(
        "SELECT count(*) FROM archive.fresh WHERE kind = ?", (_FOLLOW,)
    ).fetchone()
    # The programme added last is followed: what is followed here stays behind what was elsewhere.
    connection.execute(f"UPDATE main.{_FOLLOW} SET number = -number - ?", (count,))
    connection.execute(f"UPDATE main.{_FOLLOW} SET number = -number")
    for family in families():
        for part in family.parts:
            connection.execute(
                f"INSERT INTO main.{part.table} ({', '.join(part.columns)})"
                f" SELECT {_as_here(part)} FROM archive.{part.table} AS there"
                f" WHERE {_key(part.link)} IN (SELECT key FROM archive.fresh WHERE kind = ?)"
                f" ORDER BY {part.order}",
                (family.root,),
            )


def put_in_place(connection: sqlite3.Connection) -> None:
    """Empty the diary and fill it with what the archive holds; within a transaction."""
    parts = [part for family in families() for part in family.parts]
    for part in reversed(parts):
        connection.execute(f"DELETE FROM main.{part.table}")
    for part in parts:
        columns = ", ".join(part.columns)
        connection.execute(
            f"INSERT INTO main.{part.table} ({columns})"
            f" SELECT {columns} FROM archive.{part.table} ORDER BY {part.order}"
        )


# --- what is new ---------------------------------------------------------------------------------


def _key(link: tuple[str, ...]) -> str:
    """The key of an entry as one value."""
    return link[0] if len(link) == 1 else f"json_array({', '.join(link)})"


def _as_here(part: Part, *but: str) -> str:
    """The columns of the archive's rows, with the numbers that entries have or get here.

    Args:
        part: of which table.
        but: columns whose numbers stay.
    """
    kinds = numbered_columns()
    return ", ".join(
        f"(SELECT new FROM archive.numbers WHERE kind = '{kinds[part.table, column]}'"
        f" AND old = there.{column}) AS {column}"
        if (part.table, column) in kinds and column not in but
        else column
        for column in part.columns
    )


def _find_new(connection: sqlite3.Connection, family: Family) -> None:
    key, root = _key(family.key), family.root
    connection.execute(
        f"INSERT INTO archive.fresh SELECT ?, {key} FROM archive.{root}"
        f" WHERE {key} NOT IN (SELECT {key} FROM main.{root})",
        (root,),
    )


def _match_numbered(connection: sqlite3.Connection, family: Family) -> None:
    """Know entries by what they say, as their numbers mean nothing elsewhere; number the others.

    Of entries that say the same, the first here is the first there.
    """
    root = family.root
    here: dict[Any, deque[int]] = defaultdict(deque)
    for number, said in _said(connection, family, "main"):
        here[said].append(number)
    (last,) = connection.execute(f"SELECT ifnull(max(number), 0) FROM main.{root}").fetchone()
    for number, said in list(_said(connection, family, "archive")):
        known = bool(here[said])
        if not known:
            last += 1
            connection.execute("INSERT INTO archive.fresh VALUES (?, ?)", (root, number))
        new = here[said].popleft() if known else last
        connection.execute(
            "INSERT INTO archive.numbers VALUES (?, ?, ?, ?)", (root, number, new, known)
        )
    if root == _FOLLOW:
        # These go before those that are here, which make room for them.
        connection.execute(
            "UPDATE archive.numbers SET new = (SELECT count(*) FROM archive.fresh"
            " WHERE kind = ?1 AND key <= old) WHERE kind = ?1 AND NOT known",
            (root,),
        )


def _said(
    connection: sqlite3.Connection, family: Family, diary: str
) -> Iterator[tuple[int, tuple[object, ...]]]:
    """The entries of a kind by number: all that they say but the number."""
    belongs: dict[int, list[object]] = defaultdict(list)
    for part in family.parts[1:]:
        (link,) = part.link
        others = [column for column in part.columns if column != link]
        query = f"SELECT {link}, {', '.join(others)} FROM {diary}.{part.table} ORDER BY 1, 2"
        for number, *said in connection.execute(query):
            belongs[number].append((part.table, *said))
    root = family.parts[0]
    # What it refers to is numbered by now, itself is not.
    columns = ", ".join(root.columns) if diary == "main" else _as_here(root, "number")
    query = f"SELECT {columns} FROM {diary}.{root.table} AS there ORDER BY number"
    place = root.columns.index("number")
    for row in connection.execute(query).fetchall():
        yield row[place], (*row[:place], *row[place + 1 :], *belongs[row[place]])


# --- rules that hold across entries --------------------------------------------------------------


def _fit(connection: sqlite3.Connection) -> Iterator[Adjustment]:
    # The plan added last is followed: a lift keeps the one that is followed here.
    planned = connection.execute(
        f"DELETE FROM archive.fresh WHERE kind = '{_PLAN}' AND key IN (SELECT number"
        f" FROM archive.{_PLAN} WHERE lift_id IN (SELECT lift_id FROM main.{_PLAN}))"
    )
    if planned.rowcount:
        yield Adjustment.PLAN_STAYS
    # A target holds until the next one: those from elsewhere only for the time before the first.
    aimed = connection.execute(
        f"DELETE FROM archive.fresh WHERE kind = '{_TARGET}'"
        f" AND key >= (SELECT min(since) FROM main.{_TARGET})"
    )
    if aimed.rowcount:
        yield Adjustment.TARGETS_STAY
    followed = f"SELECT programme_no FROM main.{_FOLLOW} ORDER BY number DESC LIMIT 1"
    elsewhere = (
        f"SELECT new FROM archive.{_FOLLOW} JOIN archive.numbers ON kind = '{_PROGRAMME}'"
        " AND old = programme_no ORDER BY number DESC LIMIT 1"
    )
    here, there = (connection.execute(query).fetchone() for query in (followed, elsewhere))
    if here and there and here != there:
        yield Adjustment.PROGRAMME_STAYS
    shared = connection.execute(
        f"DELETE FROM archive.fresh WHERE kind = '{_FLARE}' AND EXISTS (SELECT 1 FROM"
        f" archive.{_FLARE} AS there JOIN main.{_FLARE} AS here"
        " ON here.first_day <= ifnull(there.last_day, here.first_day)"
        " AND there.first_day <= ifnull(here.last_day, there.first_day)"
        " WHERE there.id = fresh.key)"
    )
    if shared.rowcount:
        yield Adjustment.FLARE_LEFT_OUT
    if _second_episode(connection) is not None:
        yield Adjustment.EPISODE_ENDED


def _second_episode(connection: sqlite3.Connection) -> tuple[str, str, str] | None:
    """Id, beginning and zone of a new episode that goes on while another does so here."""
    going_on = "active = 1 AND removed_at_utc IS NULL"
    if connection.execute(f"SELECT 1 FROM main.episode WHERE {going_on}").fetchone() is None:
        return None
    new = "id IN (SELECT key FROM archive.fresh WHERE kind = 'episode')"
    found: tuple[str, str, str] | None = connection.execute(
        f"SELECT id, opened_at_utc, opened_zone FROM archive.episode WHERE {going_on} AND {new}"
    ).fetchone()
    return found


def _end_episode(connection: sqlite3.Connection, made: datetime) -> None:
    """Only one episode goes on: the archive's ends with what is known of it."""
    found = _second_episode(connection)
    if found is None:
        return
    episode, opened, zone = found
    closed = moment(max(made, datetime.fromisoformat(opened)), _zone_named(zone))
    connection.execute(
        "UPDATE archive.episode SET active = 0, closed_at_utc = ?, closed_offset_min = ?,"
        " closed_zone = ?, closed_local_date = ? WHERE id = ?",
        (
            utc_text(closed.at_utc),
            closed.offset_min,
            closed.zone,
            closed.local_date.isoformat(),
            episode,
        ),
    )


def _zone_named(name: str) -> ZoneInfo:
    """UTC for a zone that this computer doesn't know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


# --- counting ------------------------------------------------------------------------------------


def _tally(connection: sqlite3.Connection, family: Family) -> Tally:
    root = family.root

    def count(query: str) -> int:
        (number,) = connection.execute(query).fetchone()
        return int(number)

    if family.numbered:
        same = count(f"SELECT count(*) FROM archive.numbers WHERE kind = '{root}' AND known")
    else:
        key = _key(family.key)
        differing = " UNION ".join(_differing(part) for part in family.parts)
        same = count(
            f"SELECT count(*) FROM archive.{root} WHERE {key} IN (SELECT {key} FROM main.{root})"
            f" AND {key} NOT IN ({differing})"
        )
    return Tally(
        root,
        here=count(f"SELECT count(*) FROM main.{root}"),
        there=count(f"SELECT count(*) FROM archive.{root}"),
        new=count(f"SELECT count(*) FROM archive.fresh WHERE kind = '{root}'"),
        same=same,
    )


def _differing(part: Part) -> str:
    """The keys of entries of which a row is on one side only."""
    columns, key = ", ".join(part.columns), _key(part.link)
    there = f"SELECT {_as_here(part)} FROM archive.{part.table} AS there"
    here = f"SELECT {columns} FROM main.{part.table}"
    return (
        f"SELECT {key} FROM ({there} EXCEPT {here}) UNION SELECT {key} FROM ({here} EXCEPT {there})"
    )
