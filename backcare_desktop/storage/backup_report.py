"""What ``backcare check`` says of the backups, and of what the diary stands on."""

import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import backups, connections, gate, quarantine
from backcare_desktop.storage.file_system import is_network, kind_of
from backcare_desktop.storage.integrity import Integrity, inspect

_LOG_RESET_MENDED = (3, 51, 3)
"""From this version on two connections can't damage a write-ahead log by starting it anew at the
same time (sqlite.org/wal.html, "The WAL-reset bug")."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The diary and what it falls back on."""

    diary: Integrity
    backups: "BackupReport"

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong, in plain English; empty when all is well."""
        return (*self.diary.problems, *self.backups.problems)

    def lines(self) -> tuple[str, ...]:
        """The report to print, a fact a line and the problems last."""
        told = tuple(f"problem: {problem}" for problem in self.problems)
        well = ("no problems found",) if self.diary.exists else ()
        return (*self.diary.facts(), *self.backups.facts(), *(told or well))


@dataclass(frozen=True, slots=True)
class BackupReport:
    """The state of what the diary falls back on.

    Attributes:
        folder: of the backups.
        backups: newest first, the bad ones too.
        age_days: whole days since the newest good one; None when there is none.
        unneeded: those that could not be removed when a newer one was made.
        put_aside: damaged diaries that were put aside.
        file_system: its kind; empty when unknown.
        free_bytes: room left; None when unknown.
        problems: what is wrong, in plain English.
    """

    folder: Path
    backups: tuple[Backup, ...] = ()
    age_days: int | None = None
    unneeded: tuple[Backup, ...] = ()
    put_aside: tuple[str, ...] = ()
    file_system: str = ""
    free_bytes: int | None = None
    problems: tuple[str, ...] = ()

    def facts(self) -> tuple[str, ...]:
        """What there is, a fact a line; without the problems."""
        age = "no good backup yet" if self.age_days is None else f"newest good: {self._newest()}"
        return (
            f"backups: {self.folder}",
            age,
            *(_line(backup) for backup in self.backups),
            *(f"not needed any more, goes with the next one: {it.name}" for it in self.unneeded),
            *(f"put aside: {name}" for name in self.put_aside),
            *self._ground(),
        )

    def _newest(self) -> str:
        return {0: "today", 1: "1 day old"}.get(self.age_days or 0, f"{self.age_days} days old")

    def _ground(self) -> tuple[str, ...]:
        said = []
        if self.file_system:
            far = is_network(self.file_system)
            where = ", on the network: rollback journal" if far else ""
            said.append(f"file system: {self.file_system}{where}")
        if self.free_bytes is not None:
            said.append(f"free: {self.free_bytes // 1_000_000} MB")
        return (*said, *sqlite_note())


def check(database: Path, now: datetime) -> CheckReport:
    """All of it. Never raises for what it finds; not while this process has the diary open."""
    return CheckReport(inspect(database), look(database, now))


def look(database: Path, now: datetime) -> BackupReport:
    """Look at a diary's backups without changing anything. Never raises for what it finds.

    Args:
        database: the diary, which need not be there.
        now: the present instant, aware.
    """
    try:
        place = gate.place_of(database)
        found = backups.listed(backups.folder_of(place))
    except StorageUnavailable as problem:
        return BackupReport(backups.folder_of(database), problems=(f"{problem}.",))
    good = [backup for backup in found if backup.good]
    return BackupReport(
        folder=backups.folder_of(place),
        backups=found,
        age_days=max((now - good[0].made_utc).days, 0) if good else None,
        unneeded=backups.unneeded(found, now),
        put_aside=quarantine.names(place),
        file_system=kind_of(place.parent),
        free_bytes=_free(place.parent),
        problems=(
            *(f"{it.name} is no good. {it.problem}." for it in found if not it.good),
            *(f"{name} is not encrypted, as the diary is." for name in _plain(place, found)),
        ),
    )


def sqlite_note(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> tuple[str, ...]:
    """What there is to say of the SQLite in use; nothing when all is well."""
    if version >= _LOG_RESET_MENDED:
        return ()
    number = ".".join(map(str, version))
    return (
        f"SQLite {number} has the WAL-reset fault, which takes two connections to one file; "
        "Backcare opens one and shuts out others",
    )


def _line(backup: Backup) -> str:
    state = "good" if backup.good else f"BAD: {backup.problem}"
    schema = f"schema {backup.schema}" if backup.schema else "schema unknown"
    rows = f", {sum(backup.rows.values())} rows" if backup.rows else ""
    when = backup.made_utc.strftime("%Y-%m-%d %H:%M UTC")
    return f"backup: {when}, {backup.reason}, {schema}{rows}, {state}"


def _plain(place: Path, found: tuple[Backup, ...]) -> tuple[str, ...]:
    """What lies beside an encrypted diary and anybody can read: put there by somebody."""
    folder = backups.folder_of(place)
    files = {it.name: folder / it.name for it in found}
    for name in quarantine.names(place):
        aside = f"{quarantine.FOLDER}/{name}"
        files[f"{aside}/{place.name}"] = place.parent / aside / place.name
    try:
        if not connections.is_encrypted(place):
            return ()
        return tuple(name for name, path in files.items() if connections.is_plain(path))
    except StorageUnavailable:
        return ()


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
