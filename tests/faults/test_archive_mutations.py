"""Archives that were changed at random change nothing, and cost no time and no memory (R12, S9)."""

import random
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from backcare_desktop.core.archive import Archive, ArchiveError, Way
from backcare_desktop.reporting.archive_reader import archive_of
from backcare_desktop.reporting.archive_writer import archive_bytes
from backcare_desktop.storage.store import SqlStore, open_store
from tests.reporting.archives import members, signed, zipped
from tests.storage import damage
from tests.storage.archive_house import Rows, archive, rows

MOST_S, MOST_MB = 2.0, 200
NASTY = (
    "null",
    "0",
    "-1",
    "1e308",
    "1e999",
    "NaN",
    "-Infinity",
    "true",
    "9" * 30,
    "9" * 6000,
    '""',
    '"\\u0000"',
    '"\\ud800"',
    '"\\u202e"',
    '"2025-02-30"',
    '"0000-01-01"',
    '"9999-12-31T23:59:59.999999Z"',
    '"\'; DROP TABLE pain_rating; --"',
    '"=cmd()"',
    '"<img src=/etc/passwd>"',
    "[]",
    "{}",
    '{"a": 1, "a": 2}',
    "[" * 500,
    "[" * 20_000 + "]" * 20_000,
    '"' + "n" * 20_000 + '"',
)

Chance = random.Random


@pytest.fixture(scope="module")
def diary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """A diary with everything there is, that every mutated archive is brought into."""
    path = tmp_path_factory.mktemp("mutated") / "backcare.sqlite"
    damage.fill(path)
    opened = open_store(path)
    opened.write_without_waiting()
    yield opened
    opened.close()


# --- ways to change an archive -------------------------------------------------------------------


def flipped(data: bytes, chance: Chance) -> bytes:
    """Some bytes are other ones."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(data: bytes, chance: Chance) -> bytes:
    """A piece is missing, or there twice."""
    first, last = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:first] + data[last:] if chance.random() < 0.5 else data[:last] + data[first:]


def stuffed(data: bytes, chance: Chance) -> bytes:
    """Something was put in between."""
    place = chance.randrange(len(data))
    return data[:place] + chance.randbytes(chance.randint(1, 400)) + data[place:]


def in_file(data: bytes, chance: Chance) -> bytes:
    """The bytes of the zip file."""
    return chance.choice((flipped, cut, stuffed))(data, chance)


def in_member(data: bytes, chance: Chance) -> bytes:
    """The bytes of a member, and a manifest that vouches for them."""
    parts = members(data)
    name = chance.choice([*parts])
    parts[name] = chance.choice((flipped, cut, stuffed))(parts[name] or b"?", chance)
    return _signed_if_possible(parts)


def in_text(data: bytes, chance: Chance) -> bytes:
    """A value in the text of a row."""
    parts = members(data)
    name = chance.choice([name for name in parts if name.startswith("tables/")])
    lines = parts[name].decode().splitlines()
    number = chance.randrange(len(lines))
    values = lines[number].strip("[]").split(", ")
    values[chance.randrange(len(values))] = chance.choice(NASTY)
    lines[number] = f"[{', '.join(values)}]"
    parts[name] = "".join(f"{line}\n" for line in lines).encode()
    return _signed_if_possible(parts)


def in_rows(data: bytes, chance: Chance) -> bytes:
    """Whole rows: there twice, gone, or with a value of another one."""
    parts = members(data)
    name = chance.choice([name for name, part in parts.items() if part.count(b"\n") > 1])
    header, *lines = parts[name].decode().splitlines()
    change = chance.randrange(3)
    if change == 0:
        lines.append(chance.choice(lines))
    elif change == 1:
        del lines[chance.randrange(len(lines))]
    else:
        other = members(data)[chance.choice([n for n in parts if n.startswith("tables/")])]
        values = lines[0].strip("[]").split(", ")
        theirs = other.decode().splitlines()[-1].strip("[]").split(", ")
        values[chance.randrange(len(values))] = chance.choice(theirs)
        lines[0] = f"[{', '.join(values)}]"
    parts[name] = "".join(f"{line}\n" for line in (header, *lines)).encode()
    return _signed_if_possible(parts)


def _signed_if_possible(parts: dict[str, bytes]) -> bytes:
    try:
        return signed(parts)
    except (ValueError, TypeError, RecursionError, LookupError):
        # The manifest itself was changed into something that nothing can be added to.
        return zipped(parts)


WAYS: tuple[Callable[[bytes, Chance], bytes], ...] = (in_file, in_member, in_text, in_rows)


# --- what becomes of them ------------------------------------------------------------------------


def took(diary: SqlStore, before: Rows, whole: Archive, data: bytes) -> bool:
    """Whether an archive was taken; if not, nothing is changed."""
    begun, said = time.process_time(), ""
    try:
        found = archive_of(data)
        diary.archive.preview(found)
        diary.archive.bring_in(found, Way.REPLACE)
    except ArchiveError as error:
        said = str(error)
    assert time.process_time() - begun <= MOST_S
    assert not said or said.isprintable()
    assert len(said) < 300
    if not said:
        diary.archive.bring_in(whole, Way.REPLACE)
    assert rows(diary) == before
    return not said


def mutate(diary: SqlStore, count: int) -> None:
    before, whole = rows(diary), archive(diary)
    data = archive_bytes(whole)
    diary.archive.preview(whole)  # what is only ever loaded once
    at_first = _peak_mb()
    taken = 0
    for number in range(count):
        chance = random.Random(number)
        way = WAYS[number % len(WAYS)]
        try:
            taken += took(diary, before, whole, way(data, chance))
        except BaseException:
            print(f"mutation {number}, {way.__name__}", file=sys.stderr)
            raise
    assert taken, "some mutations leave a diary that may be"
    assert taken < count / 2, "most are refused"
    assert _peak_mb() - at_first <= MOST_MB


def _peak_mb() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


@pytest.mark.parametrize(
    "count", [1_000, pytest.param(10_000, marks=pytest.mark.long)], ids=["quick", "long"]
)
def test_mutated_archives_change_nothing(diary: SqlStore, count: int) -> None:
    mutate(diary, count)
