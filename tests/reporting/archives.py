"""Archives to read: honest ones, and ones put together by hand for a reader to refuse."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from backcare_desktop.core.archive import Archive, Table
from backcare_desktop.reporting.archive_format import MANIFEST
from backcare_desktop.reporting.archive_writer import archive_bytes

MADE = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
COLUMNS = ("id", "score", "into_s", "note")
ROWS = (
    ("rating-1", 4, 0.1, "Rücken <b>rund</b> 💪\n=2+2\x00\u202eend"),
    ("rating-2", None, 1e300, ""),
    ("rating-3", -(2**63), -0.0, "$\\foo$"),
)
CHOICES = {"unit": "kg", "text_scale": 1.15, "untimed": True}


def small(rows: tuple[tuple[Any, ...], ...] = ROWS) -> Archive:
    """An archive of two tables."""
    tables = Table("pain_rating", COLUMNS, rows), Table("flare_no", ("day",), ())
    return Archive(6, MADE, "0.1.0", tables, CHOICES)


def members(data: bytes) -> dict[str, bytes]:
    """What is in a zip file, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {info.filename: file.read(info) for info in file.infolist()}


def zipped(parts: Mapping[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these members."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", way) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return data.getvalue()


def signed(parts: Mapping[str, bytes], **changes: Any) -> bytes:
    """A zip file of these members with a manifest that vouches for them."""
    manifest = json.loads(parts[MANIFEST])
    others = {name: part for name, part in parts.items() if name != MANIFEST}
    manifest["members"] = {
        name: {
            "sha256": hashlib.sha256(part).hexdigest(),
            "bytes": len(part),
            "rows": max(part.count(b"\n") - 1, 0),
        }
        for name, part in others.items()
    }
    manifest |= changes
    return zipped({**others, MANIFEST: json.dumps(manifest).encode()})


def harmed(change: Callable[[dict[str, bytes]], object], **changes: Any) -> bytes:
    """The small archive with its members changed, and signed anew."""
    parts = members(archive_bytes(small()))
    change(parts)
    return signed(parts, **changes)
