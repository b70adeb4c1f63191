"""A zip file from anywhere, opened with care: nothing of it is believed, nothing is unpacked."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.reporting.archive_format import (
    LARGEST,
    LONGEST_LINE,
    MANIFEST,
    MOST_MEMBERS,
    MOST_RATIO,
    MOST_UNPACKED,
    README,
    SETTINGS,
    TABLE,
)

_FIRST: Final = b"PK\x03\x04"
_LAST: Final = struct.Struct("<4s4H2LH")
_LOCATOR_64: Final = b"PK\x06\x07"
_LOCATOR_64_BYTES: Final = 20
_LONGEST_ENTRY: Final = 256
"""Bytes of a member's line in the list of members; ours take less than half."""

_LOCAL_HEADER: Final = 30
_CHUNK: Final = 64 * 1024
_LONGEST_SHOWN: Final = 60
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    OverflowError,
    UnicodeDecodeError,
    ValueError,
    OSError,
)
"""What the library raises for a file that isn't as it says."""


class Members:
    """The members of an archive's zip file.

    Attributes:
        names: what they are called; only names that an archive can have.
    """

    def __init__(self, data: bytes) -> None:
        """Look at the list of members.

        Raises:
            ArchiveError: it isn't one that an archive has.
        """
        _refuse_list(data)
        with _understood():
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        infos = self._zip.infolist()
        _refuse_members(infos)
        self._infos = {info.filename: info for info in infos}
        self.names = frozenset(self._infos)

    def chunks(self, name: str) -> Iterator[bytes]:
        """What a member holds, piece by piece; whoever reads it counts.

        Raises:
            ArchiveError: it is damaged.
        """
        with _understood(name), self._zip.open(self._infos[name]) as file:
            while chunk := file.read(_CHUNK):
                yield chunk

    def lines(self, name: str) -> Iterator[bytes]:
        """What a member holds, line by line.

        Raises:
            ArchiveError: it is damaged, or a line is longer than any row.
        """
        with _understood(name), self._zip.open(self._infos[name]) as file:
            number = 0
            while line := file.readline(LONGEST_LINE + 1):
                number += 1
                if len(line) > LONGEST_LINE:
                    raise ArchiveError(PlainReason("is longer than any row"), part=name, row=number)
                yield line


@contextmanager
def _understood(part: str = "") -> Iterator[None]:
    try:
        yield
    except ArchiveError:
        raise
    except _BROKEN:
        raise ArchiveError(PlainReason("is damaged: it can't be unpacked"), part=part) from None


def _refuse_list(data: bytes) -> None:
    """Before the library makes an object of every line that somebody put into the list."""
    if len(data) > LARGEST:
        raise ArchiveError(PlainReason("is larger than {most} MB", most=LARGEST // 2**20))
    if not data.startswith(_FIRST):
        raise ArchiveError(PlainReason("is not an archive of Backcare"))
    if len(data) < _LAST.size:
        raise ArchiveError(PlainReason("ends too early"))
    mark, disk, list_disk, on_disk, count, length, start, comment = _LAST.unpack(
        data[-_LAST.size :]
    )
    if mark != b"PK\x05\x06" or comment or disk or list_disk or on_disk != count:
        raise ArchiveError(PlainReason("ends too early, or goes on behind its end"))
    if count > MOST_MEMBERS or length > MOST_MEMBERS * _LONGEST_ENTRY:
        raise ArchiveError(PlainReason("holds more than {most} members", most=MOST_MEMBERS))
    before = data[-_LAST.size - _LOCATOR_64_BYTES : -_LAST.size]
    if start + length != len(data) - _LAST.size or before.startswith(_LOCATOR_64):
        raise ArchiveError(PlainReason("holds something beside its members"))


def _refuse_members(infos: list[zipfile.ZipInfo]) -> None:
    if sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise ArchiveError(PlainReason("holds more than {most} MB", most=MOST_UNPACKED // 2**20))
    names: set[str] = set()
    end = 0
    for info in sorted(infos, key=lambda each: each.header_offset):
        shown = _shown(info.orig_filename)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise ArchiveError(PlainReason("is a link"), part=shown)
        if info.filename != info.orig_filename or not _known(info.filename):
            raise ArchiveError(PlainReason("is nothing that an archive holds"), part=shown)
        if info.filename in names:
            raise ArchiveError(PlainReason("is there twice"), part=shown)
        if info.flag_bits & 0x2041:
            raise ArchiveError(PlainReason("is encrypted"), part=shown)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ArchiveError(PlainReason("is packed in a way that no archive is"), part=shown)
        if info.file_size > MOST_RATIO * max(info.compress_size, 1):
            raise ArchiveError(
                PlainReason("is more than {most} times longer inside", most=MOST_RATIO), part=shown
            )
        if info.header_offset < end:
            raise ArchiveError(PlainReason("lies over another member"), part=shown)
        end = info.header_offset + _LOCAL_HEADER + info.compress_size
        names.add(info.filename)


def _known(name: str) -> bool:
    return name in (MANIFEST, SETTINGS, README) or TABLE.fullmatch(name) is not None


def _shown(name: str) -> str:
    """A hostile name short and plain enough to be shown."""
    plain = name.encode("ascii", "backslashreplace").decode()
    plain = "".join(sign if sign.isprintable() else "?" for sign in plain)
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[:_LONGEST_SHOWN]}..."
