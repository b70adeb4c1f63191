"""Archives as files: what goes out comes back; what is broken or hostile is refused (S7, S10)."""

import io
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest

from backcare_desktop.core.archive import LONGEST_TEXT, Archive, ArchiveError, Row
from backcare_desktop.reporting import archive_lock, archive_writer, archive_zip
from backcare_desktop.reporting.archive_format import (
    LARGEST,
    LONGEST_LINE,
    MANIFEST,
    MOST_MEMBERS,
    MOST_UNPACKED,
    README,
    SETTINGS,
    TABLE,
    table_member,
)
from backcare_desktop.reporting.archive_json import DEEPEST, believed
from backcare_desktop.reporting.archive_lock import PassphraseError
from backcare_desktop.reporting.archive_reader import (
    archive_of,
    looks_like_archive,
    read_archive,
)
from backcare_desktop.reporting.archive_writer import archive_bytes, write_archive
from tests.reporting.archives import (
    CHOICES,
    COLUMNS,
    MADE,
    ROWS,
    harmed,
    members,
    signed,
    small,
    zipped,
)

RATINGS = table_member("pain_rating")
HEADER = json.dumps(COLUMNS).encode() + b"\n"


AGE = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" %s\n" + b"A" * 43 + b"\n--- AAAA"
"""How a file begins that has a passphrase on it, but for how much work it asks for."""


def rows_of(archive: Archive) -> dict[str, list[Row]]:
    return {table.name: list(table.checked()) for table in archive.tables}


def refused(data: bytes) -> ArchiveError:
    with pytest.raises(ArchiveError) as caught:
        rows_of(archive_of(data))
    return caught.value


# --- there and back ------------------------------------------------------------------------------


def test_what_is_written_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "all.backcare"
    write_archive(path, small())
    found = read_archive(path)
    assert (found.schema, found.made, found.version) == (6, MADE, "0.1.0")
    assert found.choices == CHOICES
    assert rows_of(found) == {"flare_no": [], "pain_rating": list(ROWS)}
    assert rows_of(found) == rows_of(found), "tables can be gone through again"
    assert str(rows_of(found)["pain_rating"][2][2]) == "-0.0"
    assert [name.name for name in tmp_path.iterdir()] == [path.name]


def test_the_same_diary_gives_the_same_bytes() -> None:
    assert archive_bytes(small()) == archive_bytes(small())


def test_the_file_can_be_read_without_backcare() -> None:
    parts = members(archive_bytes(small()))
    assert set(parts) == {MANIFEST, SETTINGS, README, RATINGS, table_member("flare_no")}
    lines = [json.loads(line) for line in parts[RATINGS].splitlines()]
    assert lines == [list(COLUMNS), *(list(row) for row in ROWS)]
    manifest = json.loads(parts[MANIFEST])
    assert manifest["members"][RATINGS]["rows"] == len(ROWS)
    assert manifest["made"] == "2026-02-03T04:05:06+00:00"
    assert b"tables/" in parts[README]


def test_whoever_writes_is_told_of_each_table_and_can_break_it_off(tmp_path: Path) -> None:
    told: list[str] = []
    write_archive(tmp_path / "all.backcare", small(), watch=told.append)
    assert told == ["pain_rating", "flare_no"]

    def stop(_: str) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_archive(tmp_path / "more.backcare", small(), watch=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["all.backcare"]


def test_what_would_shrink_beyond_belief_is_not_packed_and_can_be_read() -> None:
    rows = tuple((f"{n:05}", 1, 1.0, "n" * LONGEST_TEXT) for n in range(300))
    data = archive_bytes(small(rows))
    assert rows_of(archive_of(data))["pain_rating"] == list(rows)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.getinfo(RATINGS).compress_type == zipfile.ZIP_STORED
        assert file.getinfo(README).compress_type == zipfile.ZIP_DEFLATED


def test_the_longest_row_that_can_be_written_can_be_read() -> None:
    """Eighteen texts of nothing but signs that take six letters each: no table has as many."""
    texts = ("\x01" * LONGEST_TEXT,) * 17
    archive = Archive(6, MADE, "0.1.0", small().tables)
    columns = tuple(f"c{n}" for n in range(len(texts)))
    (table, _) = archive.tables
    wide = Archive(6, MADE, "0.1.0", (type(table)("pain_rating", columns, (texts,)),))
    assert rows_of(archive_of(archive_bytes(wide))) == {"pain_rating": [texts]}


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), "n" * (LONGEST_TEXT + 1), "\ud800", 2**63, True, ["n"], b"n"],
)
def test_nothing_is_written_that_would_not_be_read(tmp_path: Path, value: Any) -> None:
    rows = (*ROWS, ("rating-4", value, 0.0, ""))
    with pytest.raises(ArchiveError) as caught:
        write_archive(tmp_path / "all.backcare", small(rows))
    assert (caught.value.part, caught.value.row) == ("pain_rating", 4)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("limit", "reason"), [("MOST_UNPACKED", "would hold"), ("LARGEST", "would be larger")]
)
def test_a_diary_that_is_too_large_is_not_written(
    monkeypatch: pytest.MonkeyPatch, limit: str, reason: str
) -> None:
    monkeypatch.setattr(archive_writer, limit, 100)
    with pytest.raises(ArchiveError, match=reason):
        archive_bytes(small())


# --- a passphrase --------------------------------------------------------------------------------


def test_a_locked_archive_is_asked_for_its_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a lock that takes no time; the next test has the real one."""
    head = AGE % b"18"

    def encrypt(data: bytes, passphrase: str) -> bytes:
        return head + passphrase.encode() + data

    def decrypt(data: bytes, passphrase: str) -> bytes:
        if not data.startswith(head + passphrase.encode()):
            raise pyrage.DecryptError
        return data.removeprefix(head + passphrase.encode())

    monkeypatch.setattr(pyrage.passphrase, "encrypt", encrypt)
    monkeypatch.setattr(pyrage.passphrase, "decrypt", decrypt)
    path = tmp_path / "all.backcare"
    write_archive(path, small(), "lean back")
    assert looks_like_archive(path)
    with pytest.raises(PassphraseError, match="needs its passphrase"):
        read_archive(path)
    with pytest.raises(PassphraseError, match="another passphrase"):
        read_archive(path, "lean forward")
    assert rows_of(read_archive(path, "lean back"))["pain_rating"] == list(ROWS)
    monkeypatch.setattr(archive_writer, "LARGEST", len(archive_bytes(small())))
    with pytest.raises(ArchiveError, match="would be larger"):
        write_archive(path, small(), "lean back")


@pytest.mark.long
def test_a_locked_archive_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    """One file for all of it: each try takes seconds and a GiB of memory, on purpose."""
    path = tmp_path / "all.backcare"
    write_archive(path, small(), "lean back")
    data = path.read_bytes()
    assert data.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"rating-1" not in data and b"manifest" not in data
    assert looks_like_archive(path)
    with pytest.raises(PassphraseError, match="needs its passphrase"):
        read_archive(path)
    with pytest.raises(PassphraseError, match="another passphrase"):
        read_archive(path, "lean forward")
    assert rows_of(read_archive(path, "lean back"))["pain_rating"] == list(ROWS)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (AGE % b"30", "more work"),
        (AGE % b"99", "more work"),
        (AGE % b"023", "locked in a way"),
        (AGE.replace(b"scrypt", b"X25519") % b"18", "locked in a way"),
        (b"age-encryption.org/v1\n", "locked in a way"),
        (b"age-encryption.org/v2\n-> scrypt", "locked in a way"),
    ],
)
def test_a_file_that_asks_for_too_much_is_refused_before_the_work(data: bytes, reason: str) -> None:
    with pytest.raises(ArchiveError, match=reason):
        archive_lock.unlock(data, "lean back")


def test_an_empty_passphrase_is_none() -> None:
    with pytest.raises(ValueError, match="empty"):
        archive_lock.lock(b"", "")


# --- hostile files -------------------------------------------------------------------------------


def put(name: str, data: bytes) -> Callable[[dict[str, bytes]], object]:
    return lambda parts: parts.update({name: data})


def line(text: str | bytes) -> Callable[[dict[str, bytes]], object]:
    """A row as somebody wrote it."""
    data = text.encode() if isinstance(text, str) else text
    return put(RATINGS, HEADER + data + b"\n")


def settings(text: str) -> Callable[[dict[str, bytes]], object]:
    return put(SETTINGS, text.encode())


def linked() -> bytes:
    info = zipfile.ZipInfo("tables/flare.jsonl")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return _with_info(info, b"/etc/passwd")


def _with_info(info: zipfile.ZipInfo, data: bytes, parts: bytes | None = None) -> bytes:
    kept = io.BytesIO(parts or archive_bytes(small()))
    with zipfile.ZipFile(kept, "a") as file:
        file.writestr(info, data)
    return kept.getvalue()


def twice() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate"):
        return _with_info(zipfile.ZipInfo(RATINGS), HEADER)


def bomb() -> bytes:
    """A MiB of nothing in a kB."""
    return harmed(put(RATINGS, HEADER + b" " * 2**20))


def packed_with(way: int) -> bytes:
    return zipped(members(archive_bytes(small())), way)


def patched(at: int, value: bytes) -> bytes:
    """The first line of the list of members with some bytes changed."""
    data = bytearray(archive_bytes(small()))
    first = data.index(b"PK\x01\x02")
    data[first + at : first + at + len(value)] = value
    return bytes(data)


def many() -> bytes:
    return zipped({f"tables/t{n}.jsonl": b"[]\n" for n in range(MOST_MEMBERS + 1)})


def piled() -> bytes:
    """Two members that are the same bytes of the file."""
    data = bytearray(archive_bytes(small()))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    return bytes(data)


def resized() -> bytes:
    """A member that says it is shorter than it is."""
    data = bytearray(archive_bytes(small()))
    first = data.index(b"PK\x01\x02")
    for place in (first + 24, 22):
        data[place : place + 4] = struct.pack("<L", 5)
    return bytes(data)


def manifest(**changes: Any) -> Callable[[], bytes]:
    return lambda: harmed(lambda _: None, **changes)


def unsigned(name: str, data: bytes) -> Callable[[], bytes]:
    """A member changed without the manifest knowing of it."""
    return lambda: zipped({**members(archive_bytes(small())), name: data})


def changed(change: Callable[[dict[str, bytes]], object]) -> Callable[[], bytes]:
    return lambda: harmed(change)


LONG = "".join(f"é{n:x}" for n in range(3000))[: LONGEST_TEXT + 1]
"""A text that is one letter too long, and doesn't shrink beyond belief."""

DEEP = "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)

HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    # the file
    "nothing": (lambda: b"", "is not an archive of Backcare"),
    "text": (lambda: b"date,score\n2026-01-01,4\n" * 9, "is not an archive of Backcare"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "is not an archive of Backcare"),
    "only a beginning": (lambda: b"PK\x03\x04", "ends too early"),
    "half of it": (lambda: archive_bytes(small())[:700], "ends too early, or goes on"),
    "something behind its end": (lambda: archive_bytes(small()) + b"MZ", "goes on behind its end"),
    "something before its beginning": (
        lambda: b"PK\x03\x04" + archive_bytes(small()),
        "beside its members",
    ),
    "no zip file of ours": (lambda: zipped({"photo.jpg": b""}), "photo.jpg: is nothing that"),
    "a zip file without a manifest": (lambda: zipped({README: b"hello"}), "has no manifest"),
    # members
    "a way out of the folder": (changed(put("../../evil", b"")), "../../evil: is nothing that"),
    "a way out behind a table": (changed(put("tables/../x.jsonl", b"")), "is nothing that"),
    "an absolute name": (changed(put("/etc/passwd", b"")), "/etc/passwd: is nothing that"),
    "a drive": (changed(put("C:\\evil", b"")), "is nothing that"),
    "a device": (changed(put("con", b"")), "is nothing that"),
    "a folder": (changed(put("tables/", b"")), "is nothing that"),
    "a name of 255 letters": (changed(put(f"tables/{'t' * 249}.jsonl", b"")), "is nothing that"),
    "a name that turns the reading": (changed(put("tables/\u202e.jsonl", b"")), r"\\u202e"),
    "a name in capitals": (changed(put("tables/Rating.jsonl", b"")), "is nothing that"),
    "a program": (changed(put("setup.exe", b"MZ")), "setup.exe: is nothing that"),
    "a link": (linked, "tables/flare.jsonl: is a link"),
    "a member twice": (twice, f"{RATINGS}: is there twice"),
    "two members in one place": (piled, "lies over another member"),
    "more members than an archive has": (many, "more than 100 members"),
    "a bomb": (bomb, "more than 100 times longer"),
    "a member that is longer than it says": (resized, "is damaged|has changed"),
    "an encrypted member": (lambda: patched(8, b"\x01\x00"), "is encrypted"),
    "a packing that nobody needs": (lambda: packed_with(zipfile.ZIP_LZMA), "is packed in a way"),
    "a member nobody vouches for": (unsigned("tables/flare.jsonl", b'["id"]\n'), "other members"),
    "a member that is not there": (
        lambda: zipped({k: v for k, v in members(archive_bytes(small())).items() if k != README}),
        "other members",
    ),
    "a changed row": (unsigned(RATINGS, HEADER), "has changed since"),
    "a changed letter": (
        lambda: unsigned(
            RATINGS, members(archive_bytes(small()))[RATINGS].replace(b"rating-1", b"rating-9")
        )(),
        "has changed since",
    ),
    "a flipped bit": (lambda: patched(16, b"\x00\x00\x00\x01"), "is damaged"),
    # the manifest
    "a manifest that is a list": (unsigned(MANIFEST, b"[]"), "not that of an archive"),
    "a manifest of somebody else": (manifest(format="zip"), "not that of an archive"),
    "a newer form": (manifest(version=2), "newer Backcare"),
    "no version": (manifest(version=None), 'no number for "version"'),
    "a version that is yes": (manifest(version=True), 'no number for "version"'),
    "no schema": (manifest(schema=0), 'no number for "schema"'),
    "a schema of a hundred digits": (manifest(schema=10**99), "far too large"),
    "no moment": (manifest(made="yesterday"), "when it was made"),
    "a moment without a zone": (manifest(made="2026-01-01T00:00:00"), "when it was made"),
    "a moment in the year 9999": (manifest(made="9999-12-31T23:59:59+00:00"), "when it was made"),
    "markup for a version": (manifest(application="<img src=/x>"), "which version"),
    "members that are a list": (manifest(members=[]), "names no members"),
    "members without a hash": (manifest(members={README: {}}), "how to know a member"),
    "a manifest of a MB": (unsigned(MANIFEST, b" " * 300_000), "times longer|longer than 256 kB"),
    # JSON
    "a row that is deep": (changed(line(DEEP)), "deeper than 32 levels"),
    "a row that is far too deep": (changed(line("[" * 200_000)), "deeper than 32|100 times"),
    "NaN": (changed(line('["r", NaN, 0.5, ""]')), "holds NaN"),
    "Infinity": (changed(line('["r", -Infinity, 0.5, ""]')), "holds -Infinity"),
    "a number without end": (changed(line('["r", 1, 1e999, ""]')), "far too large"),
    "a number of 5000 digits": (changed(line(f'["r", {"9" * 5000}, 1, ""]')), "far too large"),
    "a number of 70 bits": (changed(line(f'["r", {2**70}, 1, ""]')), "far too large"),
    "a text of 10 001 characters": (changed(line(f'["r", 1, 1, "{LONG}"]')), "10000 char"),
    "half a character": (changed(line('["r", 1, 1, "\\ud83d"]')), "half a character"),
    "text that is not UTF-8": (changed(line(b'["r", 1, 1, "\xff"]')), "not UTF-8"),
    "a list in a row": (changed(line('["r", 1, 1, ["n"]]')), "something else"),
    "an object in a row": (changed(line('["r", 1, 1, {"a": 1}]')), "something else"),
    "yes in a row": (changed(line('["r", true, 1, ""]')), "something else"),
    "too few values": (changed(line('["r", 1, 1]')), "not one value for each column"),
    "too many values": (changed(line('["r", 1, 1, "", ""]')), "not one value for each column"),
    "a row that is an object": (changed(line('{"id": 1}')), "is no row"),
    "a row that is no JSON": (changed(line("rating-1, 4")), "is not JSON"),
    "two rows on a line": (changed(line('["r", 1, 1, ""] ["s", 1, 1, ""]')), "is not JSON"),
    "a row longer than any": (
        lambda: zipped_plainly(HEADER + b'["' + b"n" * LONGEST_LINE + b'"]\n'),
        "longer than any row",
    ),
    "no columns": (changed(put(RATINGS, b"")), "is not JSON|columns"),
    "columns that are numbers": (changed(put(RATINGS, b"[1, 2]\n")), "name its columns"),
    "a column twice": (changed(put(RATINGS, b'["id", "id"]\n')), "one of them twice"),
    "fewer rows than said": (
        lambda: harmed(put(RATINGS, HEADER + b'["r", 1, 1, ""]')),
        "other rows than",
    ),
    "a choice twice": (changed(settings('{"unit": "kg", "unit": "lb"}')), "names something twice"),
    "choices that are a list": (changed(settings("[]")), "holds no choices"),
    "a choice that is a list": (changed(settings('{"unit": ["kg"]}')), "something else than"),
    "choices without end": (changed(settings(f'{{"a": "{LONG}"}}')), "something else than"),
    "no choices": (lambda: harmed(lambda parts: parts.pop(SETTINGS)), "lacks its settings"),
}
"""What somebody may hand over, and a part of what is then said."""


def zipped_plainly(ratings: bytes) -> bytes:
    """Ratings in a member that isn't packed, so that nothing shrinks beyond belief."""
    parts = members(signed({**members(archive_bytes(small())), RATINGS: ratings}))
    return zipped(parts, zipfile.ZIP_STORED)


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_hostile_is_refused_with_the_reason(what: str) -> None:
    make, reason = HOSTILE[what]
    error = refused(make())
    assert error.args
    with pytest.raises(ArchiveError, match=reason):
        raise error
    assert str(error).isprintable() and len(str(error)) < 200


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "large.backcare"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(LARGEST * 50)
    with pytest.raises(ArchiveError, match="larger than 20 MB"):
        read_archive(path)


def test_members_may_not_come_to_more_than_100_mb() -> None:
    """Each less than a hundred times what is in the file, and too much together."""
    block = json.dumps([f"{n}" for n in range(40)] + ["n" * 4_000]).encode() + b"\n"
    parts = members(archive_bytes(small()))
    parts |= {f"tables/t{n}.jsonl": block * (20 * 2**20 // len(block)) for n in range(6)}
    data = zipped(parts)
    assert len(data) < LARGEST
    assert sum(map(len, parts.values())) > MOST_UNPACKED
    assert "more than 100 MB" in str(refused(data))


def test_a_list_of_members_is_measured_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the library was given the file")

    data = many()
    monkeypatch.setattr(archive_zip.zipfile, "ZipFile", never)
    assert "more than 100 members" in str(refused(data))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        assert not looks_like_archive(path)
        with pytest.raises(ArchiveError, match="not an ordinary file"):
            read_archive(path)


def test_a_file_that_cant_be_read_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.backcare"
    write_archive(path, small())

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert not looks_like_archive(path)
    with pytest.raises(ArchiveError, match="Permission denied"):
        read_archive(path)


# --- JSON ----------------------------------------------------------------------------------------


def test_brackets_in_a_text_are_no_levels() -> None:
    assert believed(json.dumps(["[" * 500, '{\\"' * 500]).encode(), part="x") == [
        "[" * 500,
        '{\\"' * 500,
    ]


def test_levels_up_to_the_deepest_are_read() -> None:
    text = "[" * DEEPEST + "]" * DEEPEST
    assert json.loads(text) == believed(text.encode(), part="x")


@pytest.mark.parametrize("text", ['"' * 400_000, '"\\"' * 200_000, '"\\' * 200_000])
def test_texts_that_never_end_take_no_time(text: str) -> None:
    """Searching each of them to the end again would take hours: the test would never end."""
    with pytest.raises(ArchiveError):
        believed(text.encode() + b"[" * 40, part="x")


def test_every_table_has_a_name_that_an_archive_can_have() -> None:
    assert TABLE.fullmatch(table_member("session_hurt_region"))
    assert not TABLE.fullmatch(table_member(""))
