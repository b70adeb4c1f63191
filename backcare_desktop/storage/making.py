"""A new diary that is made with much in it."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from backcare_desktop.paths import make_private
from backcare_desktop.storage import files
from backcare_desktop.storage.store import SqlStore, open_store
from backcare_desktop.whole_file import sync_folder

T = TypeVar("T")


def made_whole(database: Path, fill: Callable[[SqlStore], T]) -> T:
    """Make a diary that is there with everything in it, or not at all.

    It is written beside its place without waiting for the disk after each entry, which takes most
    of the time; whatever goes wrong until it stands there whole, nothing is left of it.

    Args:
        database: where it is to stand; nothing does so yet.
        fill: writes into it.

    Returns:
        What ``fill`` returned.

    Raises:
        OSError: the folder can't be written.
        StorageUnavailable: the diary can't be written.
    """
    make_private(database.parent)
    with tempfile.TemporaryDirectory(
        prefix=".unfinished-", dir=database.parent, ignore_cleanup_errors=True
    ) as folder:
        place = Path(folder) / database.name
        store = open_store(place)
        try:
            store.write_without_waiting()
            found = fill(store)
        finally:
            store.close()
        files.sync_file(place)
        place.replace(database)
        sync_folder(database.parent)
    return found
