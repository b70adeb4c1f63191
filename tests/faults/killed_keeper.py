"""A backup, a restore and a change of key that are killed before each thing they do with files.

Run as a script with ``backing-up DATABASE EVERY``, ``restoring DATABASE EVERY``, for a diary that
is damaged ``mending DATABASE EVERY``, and ``encrypting``, ``changing`` or ``decrypting DATABASE
EVERY``: prints what was found as JSON. With ``encrypted`` at the end the diary is so to begin with.
A process of its own, because a test process may have threads, and forking those is not safe.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.encryption import SecretError
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import backups, cipher, connections, encryption_note, keys
from backcare_desktop.storage.copies import beside
from backcare_desktop.storage.restore import restore
from backcare_desktop.storage.store import open_store
from backcare_desktop.storage.vault import Vault
from tests.fakes import NOON, FakeClock
from tests.storage import encrypted, examples
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


OLD, NEW = "an old gate", "a new bridge"


def main() -> None:
    """Do what the command line says."""
    what, database, every = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if sys.argv[-1] == "encrypted":
        encrypted.begin(database.parent)
    keys._ROUNDS = 1000  # each kill is followed by some derivations
    work, look = KILLED[what]
    rounds = _killed_everywhere(database, work, every)
    print(json.dumps([look(database) for _ in rounds]))


def _back_up(database: Path) -> None:
    store = open_store(database, clock=FakeClock(NOON))
    store.back_up(BackupReason.BY_HAND)
    store.close()


def _restore(database: Path) -> None:
    restore(database, _oldest(database), FakeClock(NOON))


def _encrypt(database: Path) -> None:
    Vault(database, FakeClock(NOON)).encrypt(OLD)


def _change(database: Path) -> None:
    Vault(database, FakeClock(NOON)).change(NEW)


def _decrypt(database: Path) -> None:
    Vault(database, FakeClock(NOON)).decrypt()


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
        with suppress(BaseException):
            work(database)
            os._exit(0)
        os._exit(1)
    status = os.waitpid(child, 0)[1]
    assert status in {0, signal.SIGKILL}, "it failed by itself"
    return status


def _die_at(countdown: int | None) -> None:
    left = [countdown]

    def watch(event: str, _: object) -> None:
        if left[0] is None or event not in FILE_EVENTS:
            return
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1

    sys.addaudithook(watch)
    execute = cipher._Cursor.execute

    def watched(self: cipher._Cursor, *args: object) -> object:
        # SQLCipher tells nobody of what it does.
        watch("sqlite3.connect", None)
        return execute(self, *args)

    cipher._Cursor.execute = watched  # type: ignore[method-assign]


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


def _openable(database: Path) -> dict[str, object]:
    """Which way in there is, and whether all is there in that way, and only in that one."""
    whole = database.parent.with_name("whole")
    key, _, _ = encrypted.secrets()
    keys.forget()
    keys.hold(key)
    was = {path.name: contents(path) for path in backups.folder_of(whole / "x").glob("*.sqlite")}
    now = contents(whole / database.name)
    keys.forget()
    opens = []
    for passphrase in (encrypted.PASSPHRASE, NEW, OLD):
        with suppress(SecretError):
            if Vault(database, FakeClock(NOON)).encrypted:
                unlock(database, passphrase)
                opens.append(passphrase)
    store = open_store(database, clock=FakeClock(NOON))
    store.back_up(BackupReason.BY_HAND)
    store.close()
    folder = backups.folder_of(database)
    kept = {it.name: it for it in backups.listed(folder) if it.good}
    plain = [path.name for path in database.parent.rglob("*") if _begins_plain(path)]
    keys.hold(key)  # for the next one to be killed
    return {
        "opens": opens,
        "kept": contents(database) == now,
        "backups": all(name in kept and contents(folder / name) == was[name] for name in was),
        "noted": len(encryption_note.beside(database)),
        "plain": len(plain) if opens else 0,
        "left": [path.name for path in database.parent.rglob("*") if _is_half(path)],
    }


def unlock(database: Path, passphrase: str) -> None:
    """Open by a passphrase; that of the tests was derived with all its rounds."""
    if passphrase != encrypted.PASSPHRASE:
        Vault(database, FakeClock(NOON)).unlock(passphrase)
        return
    key, note, _ = encrypted.secrets()
    if [it.salt for it in encryption_note.beside(database)] != [note.salt]:
        raise SecretError("is another one's")
    keys.hold(key)


def _begins_plain(path: Path) -> bool:
    return path.is_file() and path.read_bytes().startswith(connections.MAGIC)


def _oldest(database: Path) -> Path:
    folder = backups.folder_of(database)
    return folder / backups.looked_over(folder)[-1].name


def _is_half(path: Path) -> bool:
    return path.name.endswith(".part") or path.name.startswith((".restoring-", ".rekeying-"))


KILLED: dict[str, tuple[Callable[[Path], None], Callable[[Path], object]]] = {
    "backing-up": (_back_up, _kept),
    "restoring": (_restore, _kept),
    "mending": (_restore, _mended),
    "encrypting": (_encrypt, _openable),
    "changing": (_change, _openable),
    "decrypting": (_decrypt, _openable),
}
if __name__ == "__main__":
    main()
