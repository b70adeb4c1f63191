"""What is ours is deleted, wherever it is, and nothing else is."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from backcare_desktop import paths
from backcare_desktop.everything_written import (
    Kind,
    delete_everything_written,
    everything_written,
)
from backcare_desktop.temporary_folder import DEMO, clear_left_over, temporary_folder

STAMP = "20250709T100000Z"
OURS = {
    "backcare.sqlite": Kind.DIARY,
    "backcare.sqlite-wal": Kind.DIARY,
    "backcare.sqlite-shm": Kind.DIARY,
    "backcare.sqlite-journal": Kind.DIARY,
    f"backups/daily-6-{STAMP}.sqlite": Kind.BACKUP,
    f"backups/daily-6-{STAMP}.sqlite.json": Kind.BACKUP,
    f"backups/before-import-6-{STAMP}-2.sqlite": Kind.BACKUP,
    f"backups/.backcare-daily-6-{STAMP}.sqlite.part": Kind.BACKUP,
    f"backups/.backcare-daily-6-{STAMP}.sqlite.part-journal": Kind.BACKUP,
    f"quarantine/{STAMP}/backcare.sqlite": Kind.PUT_ASIDE,
    f"quarantine/{STAMP}-2/backcare.sqlite/deep/file": Kind.PUT_ASIDE,
    f"encryption-{'0a' * 16}.json": Kind.DIARY,
    ".backcare-a1b2.part": Kind.LEFT_OVER,
    ".rekeying-a1b2/backcare.sqlite": Kind.LEFT_OVER,
    ".rekeying-a1b2/plan.json": Kind.LEFT_OVER,
    f".rekeying-a1b2/encryption-{'0b' * 16}.json": Kind.LEFT_OVER,
    f".rekeying-a1b2/backups/daily-6-{STAMP}.sqlite": Kind.LEFT_OVER,
    ".unfinished-a1b2/backcare.sqlite": Kind.LEFT_OVER,
    ".restoring-a1b2/backcare.sqlite-wal": Kind.LEFT_OVER,
    ".restoring-a1b2/backcare.sqlite.anew": Kind.LEFT_OVER,
    f".restoring-a1b2/backups/pre-upgrade-5-{STAMP}.sqlite": Kind.LEFT_OVER,
    f".restoring-a1b2/backups/.backcare-pre-upgrade-5-{STAMP}.sqlite.part": Kind.LEFT_OVER,
    "config/settings.json": Kind.CHOICES,
    "config/settings.broken.json": Kind.CHOICES,
    "config/QtProject.conf": Kind.CHOICES,
    "state/window.ini": Kind.WINDOW,
    "state/window.lock": Kind.WINDOW,
    "state/window.sock": Kind.WINDOW,
    "state/log/crash.log": Kind.LOG,
    "state/log/crash.4.log": Kind.LOG,
    "state/log/running.txt": Kind.LOG,
    "cache/matplotlib/fontlist-v390.json": Kind.CACHE,
}
THEIRS = (
    "thesis.odt",
    "backcare.sqlite.mine",
    "my-backcare.sqlite",
    "backups/photos.zip",
    "backups/2024.sqlite",
    "encryption-of-mail.json",
    "quarantine/notes.txt",
    "config/other.json",
    "state/other.ini",
    "state/log/other.log",
    "profiles.json",
    "profiles/0b2f/backcare.sqlite",
    "cache/other/file",
    ".unfinished-novel/chapter-1.odt",
)


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of this test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def named(tmp_path: Path) -> paths.Folders:
    """A folder named with ``--data-dir`` that holds a person's own files as well."""
    root = tmp_path / "Documents"
    for name in (*OURS, *THEIRS):
        make(root / name)
    return paths.folders(root)


def make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x")


def files(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def test_every_file_is_listed_once_with_what_it_holds(named: paths.Folders) -> None:
    found = everything_written(named)
    assert {each.path.relative_to(named.data).as_posix(): each.kind for each in found} == OURS
    assert len(found) == len(OURS)
    assert found[0].path == named.database


def test_a_persons_own_files_stay_where_they_are(named: paths.Folders) -> None:
    assert delete_everything_written(named) == ()
    assert files(named.data) == set(THEIRS)


def test_a_named_folder_stays_empty_where_nothing_else_was_in_it(tmp_path: Path) -> None:
    root = tmp_path / "diary"
    for name in OURS:
        make(root / name)
    assert delete_everything_written(paths.folders(root)) == ()
    assert list(root.iterdir()) == []


def test_the_platforms_own_folders_go_altogether(tmp_path: Path) -> None:
    own = paths.Folders(*(tmp_path / kind / "backcare" for kind in ("d", "c", "s", "k")))
    for path in (own.database, own.settings, own.window_state, own.cache / "matplotlib" / "x"):
        make(path)
    assert delete_everything_written(own) == ()
    assert not any(each.exists() for each in (own.data, own.config, own.state, own.cache))


def test_nothing_to_delete_is_no_problem_and_makes_nothing(tmp_path: Path) -> None:
    nowhere = paths.folders(tmp_path / "nowhere")
    assert everything_written(nowhere) == ()
    assert delete_everything_written(nowhere) == ()
    assert not nowhere.data.exists()


def test_a_diary_that_is_a_link_is_deleted_with_what_stands_beside_it(tmp_path: Path) -> None:
    elsewhere, root = tmp_path / "stick", tmp_path / "profile"
    for name in ("mine[1].sqlite", "mine[1].sqlite-wal", f"backups/daily-6-{STAMP}.sqlite"):
        make(elsewhere / name)
    make(elsewhere / "photo.jpg")
    root.mkdir()
    (root / "backcare.sqlite").symlink_to(elsewhere / "mine[1].sqlite")
    assert delete_everything_written(paths.folders(root)) == ()
    assert files(elsewhere) == {"photo.jpg"}
    assert list(root.iterdir()) == []


def test_a_link_to_a_folder_of_theirs_is_not_followed(tmp_path: Path) -> None:
    make(tmp_path / "theirs" / "file")
    aside = tmp_path / "profile" / "quarantine" / STAMP
    aside.mkdir(parents=True)
    (aside / "backcare.sqlite").symlink_to(tmp_path / "theirs")
    delete_everything_written(paths.folders(tmp_path / "profile"))
    assert files(tmp_path / "theirs") == {"file"}
    assert not aside.exists()


KILLED = """
import os, pathlib, signal, sys, tempfile
from backcare_desktop.temporary_folder import temporary_folder
tempfile.tempdir = sys.argv[1]
with temporary_folder() as folder:
    (folder / "backcare.sqlite").write_text("x")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def leave_a_copy(temporary: Path) -> Path:
    """What a process leaves that is killed while it looks at a copy."""
    before = set(temporary.iterdir())
    root = Path(__file__).parents[1]
    subprocess.run([sys.executable, "-c", KILLED, temporary], cwd=root, check=False)
    (left,) = set(temporary.iterdir()) - before
    return left


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_copy_that_a_kill_left_is_deleted_and_one_that_somebody_looks_at_is_not(
    tmp_path: Path, temporary: Path
) -> None:
    profile = paths.folders(tmp_path / "profile")
    left = leave_a_copy(temporary)
    make(temporary / "backcare-demo-a1b2" / "backcare.sqlite")
    with temporary_folder() as looked_at:
        make(looked_at / "backcare.sqlite")
        found = {each.path for each in everything_written(profile)}
        assert found == set(left.iterdir()) and left / "backcare.sqlite" in found
        delete_everything_written(profile)
        assert not left.exists()
        assert (looked_at / "backcare.sqlite").exists()
    assert files(temporary) == {"backcare-demo-a1b2/backcare.sqlite"}


def test_a_sample_that_somebody_looks_at_is_not_cleared_away(temporary: Path) -> None:
    make(temporary / f"{DEMO}a1b2" / "of-somebody")
    with temporary_folder(DEMO) as looked_at:
        make(looked_at / "backcare.sqlite")
        clear_left_over(DEMO)
        assert (looked_at / "backcare.sqlite").exists()
    assert files(temporary) == {f"{DEMO}a1b2/of-somebody"}


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root may give files away"
)
def test_somebody_elses_copies_stay(tmp_path: Path, temporary: Path) -> None:
    theirs, profile = leave_a_copy(temporary), paths.folders(tmp_path / "profile")
    assert everything_written(profile) != ()
    os.chown(theirs, 65534, 65534)
    assert everything_written(profile) == ()


def test_what_cannot_be_deleted_is_told_and_the_rest_is_gone(
    named: paths.Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path == named.database:
            raise PermissionError(13, "in use")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert delete_everything_written(named) == ((named.database, "in use"),)
    assert files(named.data) == {*THEIRS, "backcare.sqlite"}
