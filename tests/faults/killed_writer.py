"""Writers that are killed, one after the other, each forked from a process that is warmed up.

Run as a script with ``writing DATABASE ROUNDS`` or ``upgrading DATABASE SCRIPTS EVERY``: prints
what was found as JSON. A process of its own, because a test process may have threads, and
forking those is not safe.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from backcare_desktop.storage.schema import Release
from backcare_desktop.storage.store import SqlStore, open_store
from tests.faults import dbapi
from tests.storage.examples import event, progress, rating, record
from tests.storage.next_release import contents


class KillPlan(dbapi.FaultPlan):
    """Kills its own process before the chosen statement."""

    def strike(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Do what the command line says."""
    what, database = sys.argv[1], Path(sys.argv[2])
    if what == "writing":
        print(json.dumps([_killed_while_writing(database, n) for n in range(int(sys.argv[3]))]))
    else:
        scripts, every = Path(sys.argv[3]), int(sys.argv[4])
        print(json.dumps(_killed_while_upgrading(database, scripts, every)))


def _forked(work: Callable[[int], None]) -> tuple[int, int]:
    """Run ``work`` in a child; its process id, and where to read what it acknowledges."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        work(writer)
        os._exit(0)
    os.close(writer)
    return child, reader


def _killed_while_writing(database: Path, number: int) -> dict[str, object]:
    """Kill a writer after some acknowledgements, and count what is there."""
    chance = random.Random(number)
    name = f"session-{number}"

    def write(acknowledge: int) -> None:
        store = open_store(database)
        if number % 2:
            store._database.connection.execute("PRAGMA wal_autocheckpoint=3")
        store.sessions.begin(record(number), (event(0),), rating(number, session_id=name))
        for seq in range(1, 10_000):
            os.write(acknowledge, b".")
            store.sessions.append(name, (event(seq),), progress(seq))

    child, reader = _forked(write)
    acknowledged = 0
    for _ in range(chance.randrange(40)):
        acknowledged += len(os.read(reader, 1))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 4096):
        acknowledged += len(more)
    os.close(reader)
    store = open_store(database)
    found = _verdict(store, number, acknowledged)
    store.close()
    return found


def _verdict(store: SqlStore, number: int, acknowledged: int) -> dict[str, object]:
    name = f"session-{number}"
    kept = store.sessions.events(name)
    session = store.sessions.get(name)
    offered = store.sessions.newest_open()
    if session is not None:
        store.sessions.append(name, (), session.progress)
    return {
        "acknowledged": acknowledged,
        "kept": len(kept),
        "in_order": kept == tuple(event(seq) for seq in range(len(kept))),
        "progress": session.progress.position.index if session else -1,
        "offered": offered is not None,
    }


def _killed_while_upgrading(database: Path, scripts: Path, every: int) -> list[dict[str, object]]:
    """Kill an upgrade before each ``every``-th statement; look what became of the diary."""
    whole = database.read_bytes()
    found: list[dict[str, object]] = []
    countdown, status = 0, 1
    while status:
        database.write_bytes(whole)

        def upgrade(_: int, countdown: int = countdown) -> None:
            plan = dbapi.install(pytest.MonkeyPatch(), KillPlan())
            plan.arm(countdown)
            open_store(database, release=Release(2, scripts)).close()

        child, reader = _forked(upgrade)
        _, status = os.waitpid(child, 0)
        os.close(reader)
        tables = contents(database)
        found.append(
            {
                "schema": 2 if "flare" in tables else 1,
                "events": len(tables["session_event"]),
                "ratings": len(tables["pain_rating"]),
                "left": [name for name in tables if name.startswith("_alembic")],
                "opens_again": _opens(database, Release(2, scripts)),
            }
        )
        countdown += every
    return found


def _opens(database: Path, release: Release) -> bool:
    store = open_store(database, release=release)
    store.close()
    return store.writable


if __name__ == "__main__":
    main()
