"""Choices kept as JSON: read kindly, written all or nothing."""

import errno
import os
from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.settings_file import BROKEN_NAME, SettingsFile

CHOICES: dict[str, object] = {"theme": "dark", "voice": {"on": True, "rate": 0.9}, "größe": None}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_saved_is_loaded(path: Path) -> None:
    SettingsFile(path).save(CHOICES)
    assert SettingsFile(path).load() == CHOICES


def test_without_a_file_there_are_no_choices(path: Path) -> None:
    assert SettingsFile(path).load() == {}
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[1, 2]",
        b"null",
        b'"dark"',
        b'{"scale": NaN}',
        b'{"scale": -Infinity}',
        b'{"scale": 1e999}',
        b'{"unknown": [{"deep": -1e999}]}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b"[" * 200_000,
        b"\xff\xfe{\x00}\x00",
        b"\x00" * 50,
    ],
)
def test_a_file_that_is_not_one_object_is_kept_beside(path: Path, text: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(text)
    settings = SettingsFile(path)
    assert settings.load() == {}
    settings.save(CHOICES)
    assert settings.load() == CHOICES
    assert path.with_name(BROKEN_NAME).read_bytes() == text


def test_a_byte_order_mark_is_no_damage(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "dark"}', encoding="utf-8-sig")
    assert SettingsFile(path).load() == {"theme": "dark"}


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind exist on POSIX only")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_file_and_folder_are_private_whatever_the_umask(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        SettingsFile(path).save(CHOICES)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, StorageProblem.FULL),
        (errno.EROFS, StorageProblem.READ_ONLY),
        (errno.EACCES, StorageProblem.READ_ONLY),
        (errno.EIO, StorageProblem.FAILED),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace", "fdopen"])
def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: StorageProblem, step: str
) -> None:
    SettingsFile(path).save(CHOICES)
    before = path.read_bytes()

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        with pytest.raises(StorageUnavailable) as caught:
            SettingsFile(path).save({"theme": "light"})
    assert caught.value.problem is problem
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_linked_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "settings.json"
    kept.parent.mkdir()
    kept.write_text("{}")
    path.parent.mkdir()
    path.symlink_to(kept)
    SettingsFile(path).save(CHOICES)
    assert path.is_symlink()
    assert SettingsFile(kept).load() == CHOICES


def test_what_is_not_json_is_our_mistake_and_writes_nothing(path: Path) -> None:
    settings = SettingsFile(path)
    with pytest.raises(ValueError, match="JSON"):
        settings.save({"scale": float("nan")})
    with pytest.raises(TypeError):
        settings.save({"path": path})
    assert not path.exists()
