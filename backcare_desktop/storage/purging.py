"""What was deleted is removed for good: its rows are marked until then, so that it can be undone.

What was deleted and is still referred to by something that wasn't stays: a lift whose log is kept,
a check that a later one corrects.
"""

import sqlite3
from contextlib import suppress
from datetime import datetime

from msgspec import Struct

from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.utc import utc_text

_LATEST = "9999"
"""Sorts after every instant."""


class _Kind(Struct, frozen=True):
    """A table whose rows are marked when they are deleted.

    Attributes:
        table: its name; the key is ``id``.
        parts: rows that belong to one of it and go with it, as ``table WHERE …`` with its id.
        held_by: table, column and condition of rows that keep one of it as long as they are there.
    """

    table: str
    parts: tuple[str, ...] = ()
    held_by: tuple[tuple[str, str, str], ...] = ()


_KINDS = (
    _Kind(
        "pain_rating",
        (
            "pain_area WHERE rating_id = ?",
            "pain_quality WHERE rating_id = ?",
            "pain_activity WHERE rating_id = ?",
            "pain_relief WHERE rating_id = ?",
        ),
    ),
    _Kind("set_log"),
    _Kind("own_routine", ("own_routine_step WHERE routine_id = ?",)),
    _Kind("psfs_measure", ("psfs_score WHERE measure_id = ?",)),
    _Kind("rmdq_measure", ("rmdq_tick WHERE measure_id = ?",)),
    _Kind("groc_measure"),
    _Kind("lift_entry", ("lift_entry_form WHERE entry_id = ?",)),
    _Kind("gate_try"),
    _Kind(
        "lift",
        (
            "lift_plate WHERE lift_id = ?",
            "load_plan_plate WHERE plan_no IN (SELECT number FROM load_plan WHERE lift_id = ?)",
            "load_plan WHERE lift_id = ?",
        ),
        (("lift_entry", "lift_id", "TRUE"),),
    ),
    _Kind(
        "symptom_check",
        (
            "check_answer WHERE check_id = ?",
            "check_reason WHERE check_id = ?",
            "check_region WHERE check_id = ?",
            "clearance WHERE check_id = ?",
        ),
        # That somebody was examined is told in reports, whatever became of the check.
        (
            ("symptom_check", "corrects_id", "TRUE"),
            ("clearance", "check_id", "withdrawn_at_utc IS NULL"),
        ),
    ),
    _Kind(
        "episode",
        (
            "episode_region WHERE episode_id = ?",
            "comeback_item WHERE episode_id = ?",
            "comeback_gate WHERE episode_id = ?",
            "comeback_week WHERE episode_id = ?",
            "comeback WHERE episode_id = ?",
            "phase_correction WHERE episode_id = ?",
        ),
        (
            ("symptom_check", "episode_id", "TRUE"),
            ("gate_try", "episode_id", "TRUE"),
            ("psfs_form", "episode_id", "TRUE"),
            ("rmdq_measure", "episode_id", "TRUE"),
            ("groc_measure", "episode_id", "TRUE"),
        ),
    ),
)
"""Every kind of entry that can be deleted."""


def count(connection: sqlite3.Connection) -> int:
    """How many entries are marked as deleted and could be removed now.

    Raises:
        StorageUnavailable: any problem of the machine.
    """
    with translated():
        return sum(map(len, _removable(connection, _LATEST).values()))


def purge(connection: sqlite3.Connection, before: datetime | None = None) -> int:
    """Remove what was deleted, with all that belongs to it: everything, or nothing of it.

    The room that it took in the file is blanked.

    Args:
        connection: the diary's own; in no transaction.
        before: only what was deleted earlier than that; None for all of it.

    Returns:
        How many entries went.

    Raises:
        StorageUnavailable: any problem of the machine; nothing was removed.
    """
    with translated():
        connection.execute("PRAGMA secure_delete=ON")
        gone = _in_one_transaction(connection, _LATEST if before is None else utc_text(before))
    if gone:
        # It is done. Until the log is written back the pages lie in the file as they were.
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return gone


def _in_one_transaction(connection: sqlite3.Connection, before: str) -> int:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # A check may go with the one that it corrects: what refers to what is asked at the end.
        connection.execute("PRAGMA defer_foreign_keys=ON")
        going = _removable(connection, before)
        for kind in _KINDS:
            ids = [(id_,) for id_ in sorted(going[kind.table])]
            for part in (*kind.parts, f"{kind.table} WHERE id = ?"):
                connection.executemany(f"DELETE FROM {part}", ids)  # noqa: S608 - our own names
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return sum(map(len, going.values()))


def _removable(connection: sqlite3.Connection, before: str) -> dict[str, set[str]]:
    """The ids of what was deleted before then and nothing that stays refers to, by table."""
    going = {
        kind.table: {
            id_
            for (id_,) in connection.execute(
                f"SELECT id FROM {kind.table} WHERE removed_at_utc < ?",  # noqa: S608
                (before,),
            )
        }
        for kind in _KINDS
    }
    # What stays may keep something that keeps something else.
    while sum(_keep_held(connection, kind, going) for kind in _KINDS):
        pass
    return going


def _keep_held(connection: sqlite3.Connection, kind: _Kind, going: dict[str, set[str]]) -> int:
    """Take out of what goes what is still held; how many that were."""
    held: set[str] = set()
    for table, column, when in kind.held_by if going[kind.table] else ():
        stays = connection.execute(
            f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL AND {when}"  # noqa: S608
        )
        leaving = going.get(table, set())
        held.update(of for id_, of in stays if id_ not in leaving)
    kept = going[kind.table] & held
    going[kind.table] -= kept
    return len(kept)
