"""A backup and a restore that are killed before each of the things they do with files.

Run as a script with ``backing-up DATABASE EVERY``, ``restoring DATABASE EVERY`` or, for a diary
that is damaged, ``mending DATABASE EVERY``: prints what was found as JSON. A process of its own,
because a test process may have threads, and forking those is not safe.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import backups
from backcare_desktop.storage.copies import beside
from backcare_desktop.storage.restore import restore
from backcare_desktop.storage.store import open_store
from tests.fakes import NOON, FakeClock
from tests.storage import examples
from tests.storage.next_release import contents

FILE_EVENTS = {
    "open",
    "os.chmod",
    "os.link",
    "os.listdir",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.scandir",
    "sqlite3.connect",
    "tempfile.mkdtemp",
    "tempfile.mkstemp",
}


def main() -> None:
    """Do what the command line says."""
    what, database, every = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    rounds = _killed_everywhere(database, _back_up if what == "backing-up" else _restore, every)
    print(json.dumps([_mended(database) if what == "mending" else _kept(database) for _ in rounds]))


def _back_up(database: Path) -> None:
    store = open_store(database, clock=FakeClock(NOON))
    store.back_up(BackupReason.BY_HAND)
    store.close()


def _restore(database: Path) -> None:
    restore(database, _oldest(database), FakeClock(NOON))


def _killed_everywhere(database: Path, work: Callable[[Path], None], every: int) -> Iterator[None]:
    """Kill the work before each ``every``-th event, each time on the same files."""
    whole = database.parent.with_name("whole")
    shutil.copytree(database.parent, whole)
    _tried(database, work, None)  # whatever is loaded late is loaded now
    countdown, status = 0, 1
    while status:
        shutil.rmtree(database.parent)
        shutil.copytree(whole, database.parent)
        status = _tried(database, work, countdown)
        yield
        countdown += every


def _tried(database: Path, work: Callable[[Path], None], countdown: int | None) -> int:
    """Do the work in a child; how it ended."""
    child = os.fork()
    if child == 0:
        _die_at(countdown)
        work(database)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def _die_at(countdown: int | None) -> None:
    left = [countdown]

    def watch(event: str, _: object) -> None:
        if left[0] is None or event not in FILE_EVENTS:
            return
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1

    sys.addaudithook(watch)


def _kept(database: Path) -> dict[str, object]:
    """Which diary stands there, and whether all goes on as if nothing had happened."""
    whole = database.parent.with_name("whole") / database.name
    now, old = contents(whole), contents(_oldest(whole))
    stands = contents(database)
    listed = backups.listed(backups.folder_of(database))
    good = [contents(backups.folder_of(database) / it.name) for it in listed if it.good]
    store = open_store(database, clock=FakeClock(NOON))
    store.ratings.add(examples.rating(999))
    store.back_up_if_due()
    store.close()
    return {
        "stands": {stands == now: "now", stands == old: "old"}.get(True, "neither"),
        "now_kept": now in (stands, *good),
        "bad": sum(not it.good for it in listed),
        "left": [path.name for path in database.parent.rglob("*") if _is_half(path)],
    }


def _mended(database: Path) -> dict[str, object]:
    """Whether the damaged diary or the backup stands there, and the damaged one is not lost."""
    whole = database.parent.with_name("whole") / database.name
    everything = [path.read_bytes() for path in database.parent.rglob("*") if path.is_file()]
    harmed = [whole.read_bytes(), beside(whole, "-wal").read_bytes()]
    try:
        store = open_store(database, clock=FakeClock(NOON))
        store.close()
        stands = "old" if contents(database) == contents(_oldest(whole)) else "neither"
    except StorageUnavailable as problem:
        stands = str(problem.problem)
    return {"stands": stands, "kept": all(data in everything for data in harmed)}


def _oldest(database: Path) -> Path:
    folder = backups.folder_of(database)
    return folder / backups.looked_over(folder)[-1].name


def _is_half(path: Path) -> bool:
    return path.name.endswith(".part") or path.name.startswith(".restoring-")


if __name__ == "__main__":
    main()
