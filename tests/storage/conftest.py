"""A diary in a folder of its own, for every test that wants one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from backcare_desktop.storage.store import SqlStore, open_store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the diary will be."""
    return tmp_path / "data" / "backcare.sqlite"


@pytest.fixture
def store(database: Path) -> Iterator[SqlStore]:
    """An open, empty diary."""
    opened = open_store(database)
    yield opened
    opened.close()
