"""A diary in a folder of its own, for every test that wants one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import damage, encrypted

OPEN = {"store", "diary", "checks", "episodes", "routines"}
"""Fixtures that are an open diary, or a part of one."""

ENCRYPTED_TOO = {"test_restore", "test_backup", "test_archive", "test_read_only", "test_purging"}
"""Modules whose tests run with an encrypted diary as well."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test of an open diary runs on a disk of its own and on a network's (contract R10)."""
    if OPEN & set(metafunc.fixturenames):
        metafunc.parametrize("disk", ["ext4", "nfs4"], indirect=True)
    module = metafunc.module.__name__.rpartition(".")[2]
    if module in ENCRYPTED_TOO and "database" in metafunc.fixturenames:
        ways = ["plain", pytest.param("encrypted", marks=pytest.mark.long)]
        metafunc.parametrize("form", ways, indirect=True)


@pytest.fixture
def form(request: pytest.FixtureRequest) -> str:
    """How a test's diary is kept: plain or encrypted."""
    return str(getattr(request, "param", "plain"))


@pytest.fixture
def database(tmp_path: Path, form: str) -> Path:
    """Where the diary will be."""
    folder = tmp_path / "data"
    if form == "encrypted":
        encrypted.begin(folder)
    return folder / "backcare.sqlite"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Diaries to copy, kept in both ways, because making one takes longer than most tests."""
    folder = tmp_path_factory.mktemp("made")
    encrypted.begin(folder / "encrypted")
    with pytest.MonkeyPatch.context() as patch:
        # A test that asks for them late has its own kind of disk by then.
        _lie_on(patch, "ext4")
        for way in ("plain", "encrypted"):
            open_store(folder / way / "empty.sqlite").close()
            damage.fill(folder / way / "filled.sqlite")
    return folder


@pytest.fixture
def filled(database: Path, made: Path, form: str) -> Path:
    """A closed diary with three sessions, a rating before each, and an entry that stands alone."""
    database.parent.mkdir(mode=0o700, exist_ok=True)
    return Path(shutil.copy(made / form / "filled.sqlite", database))


@pytest.fixture(autouse=True)
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The kind of disk that diaries lie on, whatever this machine's is."""
    kind = str(getattr(request, "param", "ext4"))
    _lie_on(monkeypatch, kind)
    return kind


def _lie_on(patch: pytest.MonkeyPatch, kind: str) -> None:
    patch.setattr("backcare_desktop.storage.bare.kind_of", lambda _: kind)


@pytest.fixture
def store(disk: str, database: Path, made: Path, form: str) -> Iterator[SqlStore]:
    """An open, empty diary."""
    database.parent.mkdir(mode=0o700, exist_ok=True)
    shutil.copy(made / form / "empty.sqlite", database)
    opened = open_store(database)
    yield opened
    opened.close()
