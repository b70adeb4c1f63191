"""A diary whose disk fails on demand."""

from pathlib import Path

import pytest

from backcare_desktop.storage.store import open_store
from tests.faults import dbapi, writes


@pytest.fixture
def plan(monkeypatch: pytest.MonkeyPatch) -> dbapi.FaultPlan:
    """Which statement of a diary opened from now on fails."""
    return dbapi.install(monkeypatch)


@pytest.fixture
def database(tmp_path: Path, plan: dbapi.FaultPlan) -> Path:
    """A closed diary with something of everything in it, opened next by what follows the plan."""
    path = tmp_path / "data" / "backcare.sqlite"
    store = open_store(path)
    writes.fill(store)
    store.close()
    return path
