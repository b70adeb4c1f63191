"""A diary on another computer's disk is kept without shared memory (contract R10)."""

from pathlib import Path

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.storage import backups, file_system
from backcare_desktop.storage.restore import restore
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.storage.examples import rating
from tests.storage.next_release import contents

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
nfsd /proc/fs/nfsd nfsd rw 0 0
tmpfs /run tmpfs rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/local btrfs rw 0 0
old:/export /srv/old nfs rw 0 0
//nas/share /mnt/my\\040share cifs rw 0 0
//nas/two /mnt/smb smb3 rw 0 0
me@host: /mnt/far fuse.sshfs rw 0 0
hostshare /mnt/host 9p rw 0 0
/dev/fuse /mnt/doc fuse.portal rw 0 0
tmpfs /mnt/over tmpfs rw 0 0
server:/over /mnt/over nfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "kind", "network"),
    [
        ("/", "ext4", False),
        ("/var/lib", "ext4", False),
        ("/proc/fs/nfsd", "nfsd", False),
        ("/run/user/1000", "tmpfs", False),
        ("/home", "nfs4", True),
        ("/home/anna/.local/share/backcare", "nfs4", True),
        ("/home/local/anna", "btrfs", False),
        ("/homer", "ext4", False),
        ("/srv/old/data", "nfs", True),
        ("/mnt/my share/backcare", "cifs", True),
        ("/mnt/smb", "smb3", True),
        ("/mnt/far/x", "fuse.sshfs", True),
        ("/mnt/host", "9p", True),
        ("/mnt/doc", "fuse.portal", False),
        ("/mnt/over", "nfs", True),
    ],
)
def test_a_folders_file_system_is_that_of_the_innermost_mount(
    folder: str, kind: str, network: bool
) -> None:
    assert file_system.kind_in(MOUNTS, Path(folder)) == kind
    assert file_system.is_network(kind) is network


def test_where_nobody_says_it_is_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(file_system, "_MOUNTS", tmp_path / "none")
    assert file_system.kind_of(tmp_path) == ""
    assert not file_system.is_network("")


@pytest.fixture
def on_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("bare", "store"):
        monkeypatch.setattr(f"backcare_desktop.storage.{module}.kind_of", lambda _: "nfs4")


def test_a_diary_on_the_network_keeps_a_rollback_journal_and_says_so(
    filled: Path, on_the_network: None
) -> None:
    before = contents(filled)
    store = open_store(filled)
    assert store.network == "nfs4"
    assert store._database.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    store.ratings.add(rating(9))
    assert not filled.with_name(filled.name + "-wal").exists()
    store.close()
    assert [path.name for path in filled.parent.iterdir()] == [filled.name]
    after = contents(filled)
    assert len(after.pop("pain_rating")) == len(before.pop("pain_rating")) + 1
    assert after == before


def test_backups_are_made_and_restored_on_the_network_too(
    filled: Path, on_the_network: None
) -> None:
    before = contents(filled)
    clock = FakeClock()
    store = open_store(filled, clock=clock)
    made = store.back_up(BackupReason.BY_HAND)
    store.ratings.add(rating(9))
    store.close()
    assert restore(filled, backups.folder_of(filled) / made.name, clock) is not None
    assert contents(filled) == before
    assert sorted(path.name for path in filled.parent.iterdir()) == [filled.name, "backups"]


def test_a_diary_moves_to_the_network_and_back(filled: Path) -> None:
    moves = (("nfs4", "delete"), ("ext4", "wal"), ("cifs", "delete"))
    for number, (kind, mode) in enumerate(moves):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("backcare_desktop.storage.bare.kind_of", lambda _, k=kind: k)
            store = open_store(filled)
            found = store._database.connection.execute("PRAGMA journal_mode").fetchone()
            assert found == (mode,)
            store.ratings.add(rating(100 + number))
            store.close()


def test_a_diary_on_a_disk_of_its_own_says_nothing(filled: Path) -> None:
    store = open_store(filled)
    assert store.network == ""
    store.close()
