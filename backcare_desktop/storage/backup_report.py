"""What ``backcare check`` says of the backups, and of what the diary stands on."""

import shutil
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.plain_words import PlainLine
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import backups, connections, gate, quarantine
from backcare_desktop.storage.file_system import is_network, kind_of
from backcare_desktop.storage.integrity import Integrity, inspect

_LOG_RESET_MENDED = (3, 51, 3)
"""From this version on two connections can't damage a write-ahead log by starting it anew at the
same time (sqlite.org/wal.html, "The WAL-reset bug")."""


class CheckReport(Struct, frozen=True):
    """The diary and what it falls back on."""

    diary: Integrity
    backups: "BackupReport"

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong, in plain English; empty when all is well."""
        return (*self.diary.problems, *self.backups.problems)

    def lines(self) -> tuple[str, ...]:
        """The report to print, a fact a line and the problems last."""
        return (
            *self.diary.facts(),
            *self.backups.facts(),
            *sqlite_note(self.diary.sqlite_version),
            *self.diary.verdict(self.problems),
        )


class BackupReport(Struct, frozen=True):
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
        return (
            PlainLine("backups: {folder}", folder=str(self.folder)),
            self._newest(),
            *(_line(backup) for backup in self.backups),
            *(_unneeded(backup) for backup in self.unneeded),
            *(PlainLine("put aside: {name}", name=name) for name in self.put_aside),
            *self._ground(),
        )

    def _newest(self) -> str:
        match self.age_days:
            case None:
                return PlainLine("no good backup yet")
            case 0:
                return PlainLine("newest good: today")
            case 1:
                return PlainLine("newest good: 1 day old")
            case days:
                return PlainLine("newest good: {count} days old", count=days)

    def _ground(self) -> tuple[str, ...]:
        said: list[str] = []
        kind = self.file_system
        if kind and is_network(kind):
            said.append(
                PlainLine("file system: {kind}, on the network: rollback journal", kind=kind)
            )
        elif kind:
            said.append(PlainLine("file system: {kind}", kind=kind))
        if self.free_bytes is not None:
            said.append(PlainLine("free: {size} MB", size=self.free_bytes // 1_000_000))
        return tuple(said)


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
        cause = PlainLine("The backups can't be looked at: {detail}.", detail=problem.detail)
        return BackupReport(backups.folder_of(database), problems=(cause,))
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
            *(
                PlainLine("{name} is no good. {problem}.", name=it.name, problem=it.problem)
                for it in found
                if not it.good
            ),
            *(
                PlainLine("{name} is not encrypted, as the diary is.", name=name)
                for name in _plain(place, found)
            ),
        ),
    )


def sqlite_note(version: str) -> tuple[str, ...]:
    """What there is to say of the SQLite in use; nothing when all is well, or it isn't known."""
    if not version or tuple(map(int, version.split("."))) >= _LOG_RESET_MENDED:
        return ()
    return (
        PlainLine(
            "SQLite {version} has the WAL-reset fault, which takes two connections to one file; "
            "Backcare opens one and shuts out others",
            version=version,
        ),
    )


def _line(backup: Backup) -> str:
    when = backup.made_utc.strftime("%Y-%m-%d %H:%M UTC")
    reason = _reason(backup)
    bad = PlainLine("BAD: {problem}", problem=backup.problem)
    state = PlainLine("good") if backup.good else bad
    known = PlainLine("schema {number}", number=backup.schema)
    schema = known if backup.schema else PlainLine("schema unknown")
    if not backup.rows:
        return PlainLine(
            "backup: {when}, {reason}, {schema}, {state}",
            when=when,
            reason=reason,
            schema=schema,
            state=state,
        )
    return PlainLine(
        "backup: {when}, {reason}, {schema}, {count} rows, {state}",
        when=when,
        reason=reason,
        schema=schema,
        count=sum(backup.rows.values()),
        state=state,
    )


def _unneeded(backup: Backup) -> str:
    return PlainLine("not needed any more, goes with the next one: {name}", name=backup.name)


def _reason(backup: Backup) -> str:
    return {
        BackupReason.DAILY: PlainLine("daily"),
        BackupReason.PRE_UPGRADE: PlainLine("before an upgrade"),
        BackupReason.BEFORE_IMPORT: PlainLine("before an import"),
        BackupReason.BEFORE_RESTORE: PlainLine("before a restore"),
        BackupReason.BEFORE_DELETE: PlainLine("before deleting"),
        BackupReason.BY_HAND: PlainLine("made by you"),
        BackupReason.ENCRYPTION: PlainLine("when encryption changed"),
    }[backup.reason]


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
