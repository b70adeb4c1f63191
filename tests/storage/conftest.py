"""A diary in a folder of its own, for every test that wants one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import damage


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the diary will be."""
    return tmp_path / "data" / "backcare.sqlite"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Diaries to copy, because making one takes longer than most tests."""
    folder = tmp_path_factory.mktemp("made")
    open_store(folder / "empty.sqlite").close()
    damage.fill(folder / "filled.sqlite")
    return folder


@pytest.fixture
def filled(database: Path, made: Path) -> Path:
    """A closed diary with three sessions, a rating before each, and an entry that stands alone."""
    database.parent.mkdir(mode=0o700)
    return Path(shutil.copy(made / "filled.sqlite", database))


@pytest.fixture
def store(database: Path, made: Path) -> Iterator[SqlStore]:
    """An open, empty diary."""
    database.parent.mkdir(mode=0o700)
    shutil.copy(made / "empty.sqlite", database)
    opened = open_store(database)
    yield opened
    opened.close()
