"""Reading an archive that may come from anywhere: all of it is believed, or nothing."""

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

from backcare_desktop.core.archive import LONGEST_TEXT, Archive, ArchiveError, Row, Table
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting import archive_lock
from backcare_desktop.reporting.archive_format import (
    FORMAT,
    LARGEST,
    MANIFEST,
    MOST_ROWS,
    MOST_SMALL,
    SETTINGS,
    TABLE,
    VERSION,
    table_member,
)
from backcare_desktop.reporting.archive_json import believed
from backcare_desktop.reporting.archive_zip import Members

_FIRST, _LAST = EARLIEST.year, LATEST.year
_RELEASE = re.compile(r"[0-9A-Za-z.+-]{1,40}")


def looks_like_archive(path: Path) -> bool:
    """Whether a file begins as an archive does, locked or not; False for what can't be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            beginning = file.read(32)
    except OSError:
        return False
    return beginning.startswith(b"PK\x03\x04") or archive_lock.is_locked(beginning)


def read_archive(path: Path, passphrase: str = "") -> Archive:
    """The archive in a file.

    Every member is looked through against the manifest here; the rows are read when the tables are
    gone through, as often as wanted, out of the bytes as they are now.

    Args:
        path: an ordinary file of up to 20 MB.
        passphrase: what it was locked with; not looked at where it isn't locked.

    Raises:
        PassphraseError: it needs a passphrase, or another one.
        ArchiveError: anything is wrong with it. Going through the tables raises this too.
    """
    try:
        if not path.is_file():
            # A pipe or a device would be read for ever.
            raise ArchiveError(PlainReason("is not an ordinary file"))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ArchiveError(
            PlainReason("can't be read ({fault})", fault=error.strerror or "")
        ) from error
    if len(data) > LARGEST:
        raise ArchiveError(PlainReason("is larger than {most} MB", most=LARGEST // 2**20))
    if archive_lock.is_locked(data):
        data = archive_lock.unlock(data, passphrase)
    return archive_of(data)


def archive_of(data: bytes) -> Archive:
    """The archive in the bytes of a zip file; raises ArchiveError as :func:`read_archive` does."""
    members = Members(data)
    if MANIFEST not in members.names:
        raise ArchiveError(PlainReason("is not an archive of Backcare: it has no manifest"))
    manifest = _Manifest.read(believed(_small(members, MANIFEST), part=MANIFEST))
    if manifest.members.keys() != members.names - {MANIFEST}:
        raise ArchiveError(PlainReason("names other members than there are"), part=MANIFEST)
    if manifest.rows > MOST_ROWS:
        raise ArchiveError(PlainReason("holds more than {most} rows", most=MOST_ROWS))
    for name, noted in manifest.members.items():
        _verify(members, name, noted)
    return Archive(
        schema=manifest.schema,
        made=manifest.made,
        version=manifest.application,
        tables=_Tables(members, manifest),
        choices=_choices(members),
        rows=manifest.rows,
    )


class _Noted(Struct, frozen=True):
    """What the manifest says of a member."""

    sha256: str
    size: int
    rows: int | None


class _Manifest(Struct, frozen=True):
    schema: int
    application: str
    made: datetime
    members: dict[str, _Noted]

    @property
    def rows(self) -> int:
        """Of all tables together."""
        return sum(noted.rows or 0 for noted in self.members.values())

    @classmethod
    def read(cls, found: Any) -> "_Manifest":
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ArchiveError(PlainReason("is not that of an archive of Backcare"), part=MANIFEST)
        version = _number(found, "version")
        if version > VERSION:
            raise ArchiveError(PlainReason("was written by a newer Backcare"), part=MANIFEST)
        application, listed = found.get("application"), found.get("members")
        if not isinstance(application, str) or not _RELEASE.fullmatch(application):
            raise ArchiveError(PlainReason("doesn't say which version made it"), part=MANIFEST)
        if not isinstance(listed, dict):
            raise ArchiveError(PlainReason("names no members"), part=MANIFEST)
        members = {name: _noted(name, each) for name, each in listed.items()}
        return cls(_number(found, "schema"), application, _made(found), members)


def _noted(name: str, found: Any) -> _Noted:
    if not isinstance(found, dict) or not isinstance(found.get("sha256"), str):
        raise ArchiveError(PlainReason("doesn't say how to know a member"), part=MANIFEST)
    rows = _number(found, "rows", least=0) if TABLE.fullmatch(name) else None
    return _Noted(found["sha256"], _number(found, "bytes", least=0), rows)


def _number(found: dict[str, Any], key: str, least: int = 1) -> int:
    number = found.get(key)
    if type(number) is not int or not least <= number < 2**31:
        raise ArchiveError(PlainReason('has no number for "{key}"', key=key), part=MANIFEST)
    return number


def _made(found: dict[str, Any]) -> datetime:
    try:
        made: datetime | None = datetime.fromisoformat(str(found.get("made")))
    except ValueError:
        made = None
    if made is None or made.utcoffset() != timedelta(0) or not _FIRST <= made.year <= _LAST:
        raise ArchiveError(PlainReason("doesn't say when it was made"), part=MANIFEST)
    return made.astimezone(UTC)


def _small(members: Members, name: str) -> bytes:
    data = bytearray()
    for chunk in members.chunks(name):
        data += chunk
        if len(data) > MOST_SMALL:
            raise ArchiveError(
                PlainReason("is longer than {most} kB", most=MOST_SMALL // 1024), part=name
            )
    return bytes(data)


def _verify(members: Members, name: str, noted: _Noted) -> None:
    """See that a member is as the manifest says, and read no more of it than that."""
    digest, size = hashlib.sha256(), 0
    for chunk in members.chunks(name):
        digest.update(chunk)
        size += len(chunk)
        if size > noted.size:
            break
    if size != noted.size or digest.hexdigest() != noted.sha256:
        raise ArchiveError(PlainReason("has changed since the archive was made"), part=name)


def _choices(members: Members) -> dict[str, object]:
    if SETTINGS not in members.names:
        raise ArchiveError(PlainReason("lacks its settings"))
    found = believed(_small(members, SETTINGS), part=SETTINGS)
    if not isinstance(found, dict):
        raise ArchiveError(PlainReason("holds no choices"), part=SETTINGS)
    for value in found.values():
        plain = isinstance(value, bool | int | float) or value is None
        if not plain and not (isinstance(value, str) and len(value) <= LONGEST_TEXT):
            raise ArchiveError(PlainReason("holds something else than choices"), part=SETTINGS)
    return found


class _Tables(Struct, frozen=True):
    """The tables of an archive, read anew each time they are gone through."""

    members: Members
    manifest: _Manifest

    def __iter__(self) -> Iterator[Table]:
        for name in sorted(self.manifest.members):
            found = TABLE.fullmatch(name)
            if found is not None:
                yield self._table(found[1])

    def _table(self, table: str) -> Table:
        member = table_member(table)
        lines = self.members.lines(member)
        columns = believed(next(lines, b""), part=member)
        if not isinstance(columns, list) or not all(isinstance(each, str) for each in columns):
            raise ArchiveError(PlainReason("doesn't name its columns"), part=member)
        return Table(table, tuple(columns), self._rows(member, lines))

    def _rows(self, member: str, lines: Iterator[bytes]) -> Iterator[Row]:
        number, most = 0, self.manifest.members[member].rows or 0
        for number, line in enumerate(lines, 1):
            if number > most:
                break
            row = believed(line, part=member, row=number)
            if not isinstance(row, list):
                raise ArchiveError(PlainReason("is no row"), part=member, row=number)
            yield tuple(row)
        if number != most:
            raise ArchiveError(PlainReason("has other rows than the manifest says"), part=member)
