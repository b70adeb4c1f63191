"""What ``backcare check`` says of a diary, looked up in a copy of it."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from backcare_desktop.core.plain_reason import PlainReason
from backcare_desktop.core.problems import CLOSED, StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections, copies, gate
from backcare_desktop.storage.locks import held_elsewhere
from backcare_desktop.storage.schema import SCHEMA


@dataclass(frozen=True, slots=True)
class Integrity:
    """The state of a diary.

    Attributes:
        path: the file.
        exists: there is one.
        schema: its schema number; None when it has none that can be read.
        readable: this version reads that schema.
        sqlite_version: of the library in use.
        journal_mode: how it keeps what isn't in the file yet; empty when unknown.
        encrypted: a passphrase belongs to it.
        in_use: another process had it open; the copy is of one moment in between.
        rows: entries of every table.
        modes: rights of the folder, the file and its side files, as ``0600``; by name.
        problems: what is wrong, in plain English; empty when all is well.
    """

    path: Path
    exists: bool
    schema: int | None = None
    readable: bool = False
    sqlite_version: str = sqlite3.sqlite_version
    journal_mode: str = ""
    encrypted: bool = False
    in_use: bool = False
    rows: dict[str, int] = field(default_factory=dict)
    modes: dict[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        """The report to print, a fact a line and the problems last."""
        return (*self.facts(), *self._verdict())

    def facts(self) -> tuple[str, ...]:
        """The same without the problems."""
        if not self.exists:
            return (f"diary: none at {self.path}",)
        schema = "none" if self.schema is None else str(self.schema)
        reads = "read by this version" if self.readable else "not read by this version"
        closed = self.encrypted and self.schema is None
        return (
            f"diary: {self.path}",
            "schema: not looked up" if closed else f"schema: {schema}, {reads}",
            *(["encrypted: with a passphrase"] if self.encrypted else []),
            f"SQLite: {self.sqlite_version}, journal mode {self.journal_mode or 'unknown'}",
            *(["in use by another process"] if self.in_use else []),
            *(f"rows in {table}: {count}" for table, count in self.rows.items()),
            *(f"rights of {name}: {mode}" for name, mode in self.modes.items()),
        )

    def _verdict(self) -> tuple[str, ...]:
        if self.problems:
            return tuple(f"problem: {problem}" for problem in self.problems)
        return ("no problems found",) if self.exists else ()


_WORDS = {
    StorageProblem.NEWER: PlainReason("A newer version of Backcare wrote this diary"),
    StorageProblem.FOREIGN: PlainReason("This is not a Backcare diary"),
    StorageProblem.CORRUPT: PlainReason("The diary is damaged"),
    StorageProblem.LOCKED: PlainReason(
        "Another program is writing to the diary; close it and check again"
    ),
    StorageProblem.FULL: PlainReason("There is no room for a copy to check"),
    StorageProblem.FAILED: PlainReason("The diary can't be read"),
    StorageProblem.ENCRYPTED: PlainReason("The diary is encrypted, and was not looked into"),
    StorageProblem.NO_CIPHER: PlainReason("The diary is encrypted, and nothing here can open it"),
}


_PLATES = (
    "ifnull(max(position) + 1, 0) <> count(*) OR count(pairs) NOT IN (0, count(*))"
    " OR count(*) > 0 AND rounding = 'steps'"
)
"""Plates are missing in between, only some are counted, or there is no bar for them."""

_ACROSS = {
    "symptom_check": (
        "SELECT count(*) FROM symptom_check AS found WHERE (ifnull(level, 'self_care') <>"
        " 'self_care') <> EXISTS (SELECT 1 FROM check_reason WHERE check_id = found.id)",
        PlainReason(
            "A symptom check has a level without a reason, or a reason without such a level."
        ),
    ),
    "session_hurt": (
        "SELECT count(*) FROM session_hurt JOIN session_event USING (session_id, seq)"
        " WHERE kind <> 'hurt'",
        PlainReason("Pain is noted for an event of a session in which nothing hurt."),
    ),
    "own_routine": (
        "SELECT count(*) FROM own_routine WHERE (SELECT count(*) <> ifnull(max(position), 0) + 1"
        " FROM own_routine_step WHERE routine_id = own_routine.id)",
        PlainReason("A routine lacks steps."),
    ),
    "programme": (
        "SELECT count(*) FROM programme WHERE (SELECT count(*) <> ifnull(max(position), 0) + 1"
        " FROM programme_item WHERE programme_no = programme.number)",
        PlainReason("A programme lacks exercises."),
    ),
    "lift": (
        f"SELECT count(*) FROM lift WHERE (SELECT {_PLATES}"  # noqa: S608 - our own words
        " FROM lift_plate WHERE lift_id = lift.id)",
        PlainReason("A lift and the plates of its bar don't belong together."),
    ),
    "load_plan": (
        f"SELECT count(*) FROM load_plan WHERE (SELECT {_PLATES}"  # noqa: S608 - our own words
        " FROM load_plan_plate WHERE plan_no = number)",
        PlainReason("A load plan and the plates of its bar don't belong together."),
    ),
    "comeback": (
        "SELECT count(*) FROM comeback WHERE (SELECT count(*) <> ifnull(max(week), 1)"
        " FROM comeback_week WHERE episode_id = comeback.episode_id)",
        PlainReason("A comeback lacks weeks."),
    ),
    "comeback_week": (
        "SELECT count(*) FROM comeback_week AS found WHERE (SELECT count(*) <>"
        " ifnull(max(position), 0) + 1 FROM comeback_item"
        " WHERE episode_id = found.episode_id AND week = found.week)",
        PlainReason("A week of a comeback lacks something to do."),
    ),
    "flare": (
        "SELECT count(*) FROM flare JOIN flare AS other ON other.id <> flare.id"
        " AND other.first_day >= flare.first_day"
        " AND other.first_day <= ifnull(flare.last_day, other.first_day)",
        PlainReason("Two flare-ups share a day."),
    ),
    "psfs_form": (
        "SELECT count(*) FROM psfs_form WHERE (SELECT count(*) <> ifnull(max(position), 0) + 1"
        " FROM psfs_activity WHERE form_id = psfs_form.id)",
        PlainReason("A form of own activities lacks some."),
    ),
    "psfs_score": (
        "SELECT count(*) FROM psfs_score JOIN psfs_measure ON psfs_measure.id = measure_id"
        " LEFT JOIN psfs_activity USING (form_id, activity_id) WHERE words IS NULL",
        PlainReason("An activity is rated that its form doesn't name."),
    ),
    "lift_entry": (
        "SELECT count(*) FROM lift_entry JOIN lift_entry_form ON entry_id = id WHERE NOT form_said",
        PlainReason("Points of form are noted where nobody spoke of it."),
    ),
}
"""What must hold across tables, where no constraint reaches: by table, asked as a count."""


def inspect(database: Path) -> Integrity:
    """Look at a diary without writing to it, whatever state it is in. Never raises for that.

    Not for a process that has the diary open: reading the file here would give up its locks (see
    :func:`backcare_desktop.storage.locks.held_here`).
    """
    try:
        place = gate.place_of(database)
    except StorageUnavailable as problem:
        return Integrity(database, exists=False, problems=(_said(problem),))
    if not os.path.lexists(place):
        return Integrity(place, exists=False)
    modes, problems = _modes(place)
    found = Integrity(place, exists=True, modes=modes, in_use=held_elsewhere(place))
    try:
        found = replace(found, encrypted=connections.key_of(place) is not None)
        with copies.private_copy(place) as copy:
            found, more = _examined(found, copy)
            problems += more
    except StorageUnavailable as problem:
        found = replace(found, encrypted=found.encrypted or problem.problem in CLOSED)
        problems.append(_said(problem))
    return replace(found, problems=tuple(problems))


def across(connection: sqlite3.Connection, tables: Iterable[str]) -> list[str]:
    """What is wrong between the rows of these tables, in plain English."""
    asked = (_ACROSS[table] for table in tables if table in _ACROSS)
    return [said for query, said in asked if connection.execute(query).fetchone() != (0,)]


def _examined(found: Integrity, copy: Path) -> tuple[Integrity, list[str]]:
    problems: list[str] = []
    try:
        schema = gate.schema_of(copy, SCHEMA)
        found = replace(found, schema=schema or None, readable=True)
    except StorageUnavailable as problem:
        problems.append(_said(problem))
        if problem.problem is StorageProblem.FOREIGN:
            return found, problems
    try:
        with closing(connections.connect(copy)) as connection:
            found = _measured(found, connection)
            problems += _findings(connection)
            problems += across(connection, found.rows)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        problems.append(_damaged(str(error)))
    return found, problems


def _measured(found: Integrity, connection: sqlite3.Connection) -> Integrity:
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    (journal_mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    (version,) = connection.execute("SELECT sqlite_version()").fetchone()
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    rows = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in connection.execute(listed).fetchall()
        if name != "alembic_version"
    }
    return replace(
        found,
        schema=schema or None,
        journal_mode=journal_mode,
        sqlite_version=version,
        rows=rows,
    )


def _findings(connection: sqlite3.Connection) -> list[str]:
    findings = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    said = [_damaged(finding) for finding in findings if finding != "ok"]
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        said.append(
            PlainReason(
                "A row in {table} refers to a row in {parent} that is not there.",
                table=table,
                parent=parent,
            )
        )
    return list(dict.fromkeys(said))


def _modes(place: Path) -> tuple[dict[str, str], list[str]]:
    modes: dict[str, str] = {}
    problems: list[str] = []
    sides = (copies.beside(place, suffix) for suffix in ("-wal", "-shm", "-journal"))
    for path in (place.parent, place, *sides):
        try:
            mode = path.stat().st_mode & 0o7777
        except OSError:
            continue
        modes[path.name] = f"{mode:04o}"
        # A folder that was there before keeps its rights on purpose: they are a fact to report.
        if os.name == "posix" and path != place.parent and mode & 0o077:
            said = PlainReason("Others on this computer can read or change {name}.", name=path.name)
            problems.append(said)
    return modes, problems


def _said(problem: StorageUnavailable) -> str:
    words = _WORDS.get(problem.problem, _WORDS[StorageProblem.FAILED])
    # Of a closed one there is nothing to add.
    if problem.problem in CLOSED:
        return PlainReason("{what}.", what=words)
    return PlainReason("{what}: {detail}.", what=words, detail=problem.detail)


def _damaged(finding: str) -> PlainReason:
    return PlainReason("The diary is damaged: {finding}.", finding=finding)
