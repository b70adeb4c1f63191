"""Somebody without rights visits a diary that belongs to somebody else.

Run as a script by root with ``DATABASE``: loads everything, becomes nobody, looks, tries to change
something, and prints what came of it as JSON.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.clock import SystemClock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage.backup_keeper import BackupKeeper
from backcare_desktop.storage.store import SqlStore, open_store
from tests.faults import writes

NOBODY = 65534


def main() -> None:
    """Visit."""
    database = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        # Whatever is loaded late is loaded now: nobody may not read the library's files.
        warm = Path(folder) / "backcare.sqlite"
        store = open_store(warm)
        writes.fill(store)
        _look(store)
        store.back_up(BackupReason.BY_HAND)
        store.close()
        BackupKeeper(warm, SystemClock()).all()
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    print(json.dumps(_visit(database)))


def _visit(database: Path) -> dict[str, object]:
    clock = SystemClock()
    began = clock.monotonic()
    keeper = BackupKeeper(database, clock)
    backups = keeper.all()
    found: dict[str, object] = {"backups": [backup.good for backup in backups]}
    found["restore"] = _said(lambda: keeper.restore(backups[0].name))
    found["start_empty"] = _said(keeper.start_empty)
    try:
        store = open_store(database)
    except StorageUnavailable as problem:
        return found | {"open": problem.problem}
    _look(store)
    found |= {"open": "writable" if store.writable else "to be read"}
    found["seconds"] = clock.monotonic() - began
    attempts = [_said(lambda write=write: write(store)) for write in writes.WRITES]  # type: ignore[misc]
    found["writes"] = sorted(set(attempts))
    found["back_up"] = _said(lambda: store.back_up(BackupReason.BY_HAND))
    store.back_up_if_due()
    found["held"] = len(store.entries_held())
    store.close()
    return found


def _look(store: SqlStore) -> None:
    store.ratings.latest(9)
    store.sessions.newest_open()
    store.checks.newest(9)
    store.episodes.newest(9)
    store.routines.all()
    store.core.asides()
    store.lifting.plans()
    store.entries.latest(9)
    store.flares.flares()
    store.measures.rmdq()


def _said(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except StorageUnavailable as problem:
        return problem.problem
    return "done"


if __name__ == "__main__":
    main()
