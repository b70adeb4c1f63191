"""What ``backcare check`` says of a diary, looked up in a copy of it."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from backcare_desktop.core.plain_words import PlainLine
from backcare_desktop.core.problems import CLOSED, StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections, copies, gate
from backcare_desktop.storage.locks import held_elsewhere
from backcare_desktop.storage.schema import SCHEMA


class Integrity(Struct, frozen=True):
    """The state of a diary.

    Attributes:
        path: the file.
        exists: there is one.
        schema: its schema number; None when it has none that can be read.
        readable: this version reads that schema.
        sqlite_version: of the library in use: SQLCipher's own for an encrypted diary; empty when
            nothing here can open it.
        journal_mode: how it keeps what isn't in the file yet; empty when unknown.
        encrypted: a passphrase belongs to it.
        locked: it was not given, so that only what is around the diary was looked at.
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
    locked: bool = False
    in_use: bool = False
    rows: dict[str, int] = field(default_factory=dict)
    modes: dict[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        """The report to print, a fact a line and the problems last."""
        return (*self.facts(), *self.verdict(self.problems))

    def facts(self) -> tuple[str, ...]:
        """The same without the problems."""
        if not self.exists:
            return (PlainLine("diary: none at {path}", path=str(self.path)),)
        return (
            PlainLine("diary: {path}", path=str(self.path)),
            self._schema_line(),
            *self._encrypted_line(),
            self._sqlite_line(),
            *([PlainLine("in use by another process")] if self.in_use else []),
            *(
                PlainLine("rows in {table}: {count}", table=table, count=count)
                for table, count in self.rows.items()
            ),
            *(
                PlainLine("rights of {name}: {mode}", name=name, mode=mode)
                for name, mode in self.modes.items()
            ),
        )

    def verdict(self, problems: Iterable[str]) -> tuple[str, ...]:
        """How a report ends: with these problems, or with the word that there are none."""
        if told := tuple(PlainLine("problem: {problem}", problem=each) for each in problems):
            return told
        if self.locked:
            return (
                PlainLine("the diary is locked and was not looked into; no problems around it"),
            )
        return (PlainLine("no problems found"),) if self.exists else ()

    def _schema_line(self) -> str:
        if self.encrypted and self.schema is None:
            return PlainLine("schema: not looked up")
        schema = PlainLine("none") if self.schema is None else self.schema
        if self.readable:
            return PlainLine("schema: {schema}, read by this version", schema=schema)
        return PlainLine("schema: {schema}, not read by this version", schema=schema)

    def _encrypted_line(self) -> tuple[str, ...]:
        if self.locked:
            return (PlainLine("encrypted: with a passphrase, which was not given"),)
        return (PlainLine("encrypted: with a passphrase"),) if self.encrypted else ()

    def _sqlite_line(self) -> str:
        version = self.sqlite_version or PlainLine("unknown")
        mode = self.journal_mode or PlainLine("unknown")
        if self.encrypted:
            return PlainLine(
                "SQLite of SQLCipher: {version}, journal mode {mode}", version=version, mode=mode
            )
        return PlainLine("SQLite: {version}, journal mode {mode}", version=version, mode=mode)


_PLATES = (
    "ifnull(max(position) + 1, 0) <> count(*) OR count(pairs) NOT IN (0, count(*))"
    " OR count(*) > 0 AND rounding = 'steps'"
)
"""Plates are missing in between, only some are counted, or there is no bar for them."""

_ACROSS = {
    "symptom_check": (
        "SELECT count(*) FROM symptom_check AS found WHERE (ifnull(level, 'self_care') <>"
        " 'self_care') <> EXISTS (SELECT 1 FROM check_reason WHERE check_id = found.id)",
        PlainLine(
            "A symptom check has a level without a reason, or a reason without such a level."
        ),
    ),
    "session_hurt": (
        "SELECT count(*) FROM session_hurt JOIN session_event USING (session_id, seq)"
        " WHERE kind <> 'hurt'",
        PlainLine("Pain is noted for an event of a session in which nothing hurt."),
    ),
    "own_routine": (
        "SELECT count(*) FROM own_routine WHERE (SELECT count(*) <> ifnull(max(position), 0) + 1"
        " FROM own_routine_step WHERE routine_id = own_routine.id)",
        PlainLine("A routine lacks steps."),
    ),
    "programme": (
        "SELECT count(*) FROM programme WHERE (SELECT count(*) <> ifnull(max(position), 0) + 1"
        " FROM programme_item WHERE programme_no = programme.number)",
        PlainLine("A programme lacks exercises."),
    ),
    "lift": (
        f"SELECT count(*) FROM lift WHERE (SELECT {_PLATES}"  # noqa: S608 - our own words
        " FROM lift_plate WHERE lift_id = lift.id)",
        PlainLine("A lift and the plates of its bar don't belong together."),
    ),
    "load_plan": (
        f"SELECT count(*) FROM load_plan WHERE (SELECT {_PLATES}"  # noqa: S608 - our own words
        " FROM load_plan_plate WHERE plan_no = number)",
        PlainLine("A load plan and the plates of its bar don't belong together."),
    ),
    "comeback": (
        "SELECT count(*) FROM comeback WHERE (SELECT count(*) <> ifnull(max(week), 1)"
        " FROM comeback_week WHERE episode_id = comeback.episode_id)",
        PlainLine("A comeback lacks weeks."),
    ),
    "comeback_week": (
        "SELECT count(*) FROM comeback_week AS found WHERE (SELECT count(*) <>"
        " ifnull(max(position), 0) + 1 FROM comeback_item"
        " WHERE episode_id = found.episode_id AND week = found.week)",
        PlainLine("A week of a comeback lacks something to do."),
    ),
    "flare": (
        "SELECT count(*) FROM flare JOIN flare AS other ON other.id <> flare.id"
        " AND other.first_day >= flare.first_day"
        " AND other.first_day <= ifnull(flare.last_day, other.first_day)",
        PlainLine("Two flare-ups share a day."),
    ),
    "psfs_form": (
        "SELECT count(*) FROM psfs_form WHERE (SELECT count(*) <> ifnull(max(position), 0) + 1"
        " FROM psfs_activity WHERE form_id = psfs_form.id)",
        PlainLine("A form of own activities lacks some."),
    ),
    "psfs_score": (
        "SELECT count(*) FROM psfs_score JOIN psfs_measure ON psfs_measure.id = measure_id"
        " LEFT JOIN psfs_activity USING (form_id, activity_id) WHERE words IS NULL",
        PlainLine("An activity is rated that its form doesn't name."),
    ),
    "lift_entry": (
        "SELECT count(*) FROM lift_entry JOIN lift_entry_form ON entry_id = id WHERE NOT form_said",
        PlainLine("Points of form are noted where nobody spoke of it."),
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
        found = _with_encryption(found, encrypted=connections.key_of(place) is not None)
        with copies.private_copy(place) as copy:
            found, more = _examined(found, copy)
            problems += more
    except StorageUnavailable as problem:
        if problem.problem in CLOSED:
            found = _with_encryption(found, encrypted=True)
        if problem.problem is StorageProblem.ENCRYPTED:
            found = replace(found, locked=True)  # as it should be: no problem
        else:
            problems.append(_said(problem))
    return replace(found, problems=tuple(problems))


def across(connection: sqlite3.Connection, tables: Iterable[str]) -> list[str]:
    """What is wrong between the rows of these tables, in plain English."""
    asked = (_ACROSS[table] for table in tables if table in _ACROSS)
    return [said for query, said in asked if connection.execute(query).fetchone() != (0,)]


def _with_encryption(found: Integrity, *, encrypted: bool) -> Integrity:
    if not encrypted:
        return found
    return replace(found, encrypted=True, sqlite_version=connections.sqlite_of_cipher())


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
        problems.append(PlainLine("The diary is damaged: {detail}.", detail=str(error)))
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
    said: list[str] = [
        PlainLine("The diary is damaged: {detail}.", detail=finding)
        for finding in findings
        if finding != "ok"
    ]
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        said.append(
            PlainLine(
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
            problems.append(
                PlainLine("Others on this computer can read or change {name}.", name=path.name)
            )
    return modes, problems


def _said(problem: StorageUnavailable) -> str:
    detail = problem.detail
    newer = PlainLine(
        "A newer version of Backcare wrote this diary: it has schema {schema}, this version reads "
        "{reads}.",
        schema=problem.schema,
        reads=SCHEMA,
    )
    writing = PlainLine(
        "Another program is writing to the diary; close it and check again: {detail}.",
        detail=detail,
    )
    said = {
        StorageProblem.NEWER: newer,
        StorageProblem.FOREIGN: PlainLine("This is not a Backcare diary: {detail}.", detail=detail),
        StorageProblem.CORRUPT: PlainLine("The diary is damaged: {detail}.", detail=detail),
        StorageProblem.LOCKED: writing,
        StorageProblem.FULL: PlainLine(
            "There is no room for a copy to check: {detail}.", detail=detail
        ),
        StorageProblem.NO_CIPHER: PlainLine(
            "The diary is encrypted, and nothing here can open it."
        ),
    }
    return said.get(problem.problem, PlainLine("The diary can't be read: {detail}.", detail=detail))
