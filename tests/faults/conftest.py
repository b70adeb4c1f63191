"""A diary whose disk fails on demand, and a disk that is soon full."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from backcare_desktop.storage.store import open_store
from tests.faults import dbapi, writes
from tests.storage import encrypted


@pytest.fixture
def plan(monkeypatch: pytest.MonkeyPatch) -> dbapi.FaultPlan:
    """Which statement of a diary opened from now on fails."""
    return dbapi.install(monkeypatch)


@pytest.fixture(params=["ext4", pytest.param("nfs4", marks=pytest.mark.long)])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The kind of disk a diary lies on: one of its own, or a network's."""
    kind = str(request.param)
    monkeypatch.setattr("backcare_desktop.storage.bare.kind_of", lambda _: kind)
    return kind


@pytest.fixture(params=["plain", pytest.param("encrypted", marks=pytest.mark.long)])
def form(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """How a diary is kept that is made in the test's folder, or in ``data`` below it."""
    if request.param == "encrypted":
        encrypted.begin(tmp_path)
        encrypted.begin(tmp_path / "data")
    return str(request.param)


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Diaries to copy, kept in both ways, because making one takes longer than most tests."""
    folder = tmp_path_factory.mktemp("full")
    encrypted.begin(folder / "encrypted")
    with pytest.MonkeyPatch.context() as patch:
        # A test that asks for them late has its own kind of disk by then.
        patch.setattr("backcare_desktop.storage.bare.kind_of", lambda _: "ext4")
        for way in ("plain", "encrypted"):
            store = open_store(folder / way / "backcare.sqlite")
            writes.fill(store)
            store.close()
    return folder


@pytest.fixture
def database(tmp_path: Path, full: Path, form: str, plan: dbapi.FaultPlan) -> Path:
    """A closed diary with something of everything in it, opened next by what follows the plan."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700, exist_ok=True)
    return Path(shutil.copy(full / form / "backcare.sqlite", folder))


@pytest.fixture
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A disk of one mebibyte, or of what a test asks for; skips where it can't be made."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "getuid") or os.getuid() != 0:
        pytest.skip("only root can mount a small disk")
    size = getattr(request, "param", "1m")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
