"""One of two processes that want the same diary: opens it when told to, and says how that went.

Run as a script with ``DATABASE NAME``. It says ``ready``, waits for a line, and tries. Who gets the
diary writes an entry of that name, says ``writing`` and holds on until another line; who doesn't
says why.
"""

import sys
from pathlib import Path

from msgspec.structs import replace

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import encryption_note
from backcare_desktop.storage.store import open_store
from tests.storage import encrypted
from tests.storage.examples import rating


def main() -> None:
    """Compete."""
    database, name = Path(sys.argv[1]), sys.argv[2]
    if encryption_note.beside(database):
        encrypted.begin(database.parent)
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        store = open_store(database)
    except StorageUnavailable as problem:
        print(problem.problem, flush=True)
        return
    store.ratings.add(replace(rating(1), id=name))
    print("writing", flush=True)
    sys.stdin.readline()
    store.close()


if __name__ == "__main__":
    main()
