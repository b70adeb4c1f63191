"""A power cut tears the log anywhere: what is left is sound, and a state that once was (R2)."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from backcare_desktop.storage.store import open_store
from tests.storage import encrypted
from tests.storage.examples import event, progress, record

LONG = pytest.mark.long
ENTRIES = 40
SECTOR = 512

Harm = Callable[[bytearray, random.Random], None]


def _torn(log: bytearray, chance: random.Random) -> None:
    del log[chance.randrange(len(log)) :]


def _flipped(log: bytearray, chance: random.Random) -> None:
    log[chance.randrange(len(log))] ^= 1 << chance.randrange(8)


def _zeroed_tail(log: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(log))
    log[start:] = bytes(len(log) - start)


def _lost_sector(log: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(log) // SECTOR) * SECTOR
    log[start : start + SECTOR] = chance.randbytes(min(SECTOR, len(log) - start))


HARMS: tuple[Harm, ...] = (_torn, _flipped, _zeroed_tail, _lost_sector)


@pytest.fixture(params=["begun", "new", "encrypted", pytest.param("new encrypted", marks=LONG)])
def image(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The files of a diary in use: one begun earlier, or one made just now, all in its log."""
    database = tmp_path / "live" / "backcare.sqlite"
    if "encrypted" in request.param:
        encrypted.begin(database.parent)
    if "new" not in request.param:
        open_store(database).close()
    store = open_store(database)
    store.sessions.begin(record(), (event(0),), None)
    for seq in range(1, ENTRIES):
        store.sessions.append("session-1", (event(seq),), progress(seq))
    shutil.copytree(database.parent, tmp_path / "image")
    store.close()
    return tmp_path / "image" / database.name


def _states(image: Path, rounds: int) -> list[int]:
    """Harm the log, open, and count the entries; they must be the first ones, and agree."""
    whole, log = image.read_bytes(), image.with_name(image.name + "-wal").read_bytes()
    states = []
    for number in range(rounds):
        chance = random.Random(number)
        harmed = bytearray(log)
        HARMS[number % len(HARMS)](harmed, chance)
        image.write_bytes(whole)
        image.with_name(image.name + "-wal").write_bytes(harmed)
        store = open_store(image)
        kept = store.sessions.events("session-1")
        session = store.sessions.get("session-1")
        store.close()
        assert kept == tuple(event(seq) for seq in range(len(kept)))
        if session is None:
            assert not kept
        else:
            assert session.progress.position.index == len(kept) - 1
            assert len(session.plan.steps) == 3
        states.append(len(kept))
    return states


def test_thirty_harmed_logs_each_leave_a_state_that_once_was(image: Path) -> None:
    states = _states(image, 30)
    assert len(set(states)) > 5
    assert max(states) <= ENTRIES


@pytest.mark.long
def test_250_harmed_logs_each_leave_a_state_that_once_was(image: Path) -> None:
    assert len(set(_states(image, 250))) > 20
