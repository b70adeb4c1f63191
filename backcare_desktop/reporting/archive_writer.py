"""Writing an archive: the same diary at the same moment always gives the same bytes."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Collection, Iterable
from datetime import UTC
from pathlib import Path
from typing import Any

from msgspec import Struct

from backcare_desktop.core.archive import Archive, ArchiveError, Table
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting import archive_lock
from backcare_desktop.reporting.archive_format import (
    FORMAT,
    LARGEST,
    MANIFEST,
    MOST_MEMBERS,
    MOST_RATIO,
    MOST_ROWS,
    MOST_UNPACKED,
    README,
    README_TEXT,
    SETTINGS,
    VERSION,
    table_member,
)
from backcare_desktop.whole_file import write_whole

_UNIX, _PRIVATE = 3, 0o100600 << 16

Watch = Callable[[str], None]
"""Told of each table before it is written. What it raises breaks the writing off."""


class _Member(Struct, frozen=True):
    name: str
    data: bytes
    rows: int | None = None

    def noted(self) -> dict[str, Any]:
        """What the manifest says of it."""
        found = {"sha256": hashlib.sha256(self.data).hexdigest(), "bytes": len(self.data)}
        return found if self.rows is None else {**found, "rows": self.rows}


def write_archive(
    path: Path, archive: Archive, passphrase: str = "", watch: Watch | None = None
) -> None:
    """Write an archive to ``path``, whole or not at all.

    Args:
        path: where to.
        archive: everything in a diary.
        passphrase: what is asked for before it can be read; empty for nothing.
        watch: see :data:`Watch`.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
        ArchiveError: the diary holds what no archive is believed to hold, or too much.
    """
    data = archive_bytes(archive, watch)
    if passphrase:
        data = archive_lock.lock(data, passphrase)
        if len(data) > LARGEST:
            raise ArchiveError(PlainReason("would be larger than {most} MB", most=LARGEST // 2**20))
    write_whole(path, data)


def archive_bytes(archive: Archive, watch: Watch | None = None) -> bytes:
    """An archive as a zip file; raises ArchiveError as :func:`write_archive` does."""
    members = [_member(table, watch) for table in archive.tables]
    members += [
        _Member(SETTINGS, _json(dict(archive.choices), indent=1)),
        _Member(README, README_TEXT.encode()),
    ]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "schema": archive.schema,
        "application": archive.version,
        "made": archive.made.astimezone(UTC).isoformat(),
        "members": {member.name: member.noted() for member in members},
    }
    members.append(_Member(MANIFEST, _json(manifest, indent=1)))
    # A reader that goes by our own limits must never refuse what was written.
    unpacked = sum(len(member.data) for member in members)
    if unpacked > MOST_UNPACKED or len(members) > MOST_MEMBERS:
        raise ArchiveError(
            PlainReason("would hold more than {most} MB", most=MOST_UNPACKED // 2**20)
        )
    if sum(member.rows or 0 for member in members) > MOST_ROWS:
        raise ArchiveError(PlainReason("would hold more than {most} rows", most=MOST_ROWS))
    data = _zipped(members)
    if len(data) > LARGEST:
        raise ArchiveError(PlainReason("would be larger than {most} MB", most=LARGEST // 2**20))
    return data


def _member(table: Table, watch: Watch | None) -> _Member:
    if watch is not None:
        watch(table.name)
    lines = io.BytesIO()
    lines.write(_json(table.columns))
    rows = 0
    for row in table.checked():
        lines.write(_json(row))
        rows += 1
    return _Member(table_member(table.name), lines.getvalue(), rows)


def _json(value: object, indent: int | None = None) -> bytes:
    """A line of JSON, or several where it is indented."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return f"{text}\n".encode()


def _zipped(members: Iterable[_Member], stored: Collection[str] = ()) -> bytes:
    """Pack them; what would shrink beyond belief is left as it is."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for member in members:
            info = zipfile.ZipInfo(member.name)  # dated 1980 as long as nobody says otherwise
            info.create_system, info.external_attr = _UNIX, _PRIVATE
            way = zipfile.ZIP_STORED if member.name in stored else zipfile.ZIP_DEFLATED
            file.writestr(info, member.data, way, compresslevel=6)
        absurd = {
            info.filename
            for info in file.infolist()
            if info.file_size > MOST_RATIO * info.compress_size
        }
    return _zipped(members, absurd) if absurd else packed.getvalue()
