"""The diary is opened while the program is still being loaded."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop import paths
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.diary_ahead import DiaryAhead
from backcare_desktop.storage import locks
from backcare_desktop.storage import store as store_module
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.storage.examples import rating


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A diary with one rating."""
    place = paths.folders(tmp_path).database
    store = open_store(place)
    store.ratings.add(rating(1))
    store.close()
    return place


def on_its_thread(ahead: DiaryAhead, work: Callable[[], Any]) -> Any:
    """What some work gives, or raises, where the diary lives."""
    found: list[Any] = []

    def tried() -> None:
        try:
            found.append(work())
        except (StorageUnavailable, RuntimeError) as problem:
            found.append(problem)

    ahead.worker.submit(tried)
    ahead.worker.wait()
    return found[0]


def test_whoever_asks_gets_the_one_that_is_open(database: Path) -> None:
    ahead = DiaryAhead(database)
    ahead.worker.wait()
    assert locks.is_held_here(database)
    store = on_its_thread(ahead, lambda: ahead.take(database, clock=FakeClock()))
    assert len(on_its_thread(ahead, lambda: store.ratings.latest(5))) == 1
    on_its_thread(ahead, store.close)
    again = on_its_thread(ahead, lambda: ahead.take(database, clock=FakeClock()))
    assert again is not store
    on_its_thread(ahead, again.close)
    ahead.close()


def test_why_it_can_t_be_opened_is_told_once_and_then_it_is_tried_anew(database: Path) -> None:
    held = database.read_bytes()
    database.write_bytes(b"something else" * 400)
    ahead = DiaryAhead(database)
    ahead.worker.wait()
    database.write_bytes(held)
    problem = on_its_thread(ahead, lambda: ahead.take(database, clock=FakeClock()))
    assert problem.problem in (StorageProblem.FOREIGN, StorageProblem.CORRUPT)
    store = on_its_thread(ahead, lambda: ahead.take(database, clock=FakeClock()))
    assert store.writable
    on_its_thread(ahead, store.close)
    ahead.close()


def test_a_fault_while_it_is_opened_reaches_whoever_asks(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the thread that everybody waits for goes on."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a fault of ours")

    with monkeypatch.context() as patched:
        patched.setattr(store_module, "open_store", broken)
        ahead = DiaryAhead(database)
        ahead.worker.wait()
    fault = on_its_thread(ahead, lambda: ahead.take(database, clock=FakeClock()))
    assert isinstance(fault, RuntimeError)
    ahead.close()


def test_nobody_took_it(database: Path) -> None:
    ahead = DiaryAhead(database)
    ahead.close()
    assert not locks.is_held_here(database)
    open_store(database).close()
