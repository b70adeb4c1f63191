"""An encrypted diary on the command line: its passphrase comes from a file or is typed unseen."""

import getpass
import sqlite3
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from backcare_desktop import cli
from backcare_desktop.storage import backup_report, keys
from backcare_desktop.storage.store import open_store
from backcare_desktop.storage.vault import Vault
from tests.fakes import FakeClock
from tests.storage.examples import rating

HERONS = "four grey herons"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of an encrypted diary that nobody has opened yet."""
    monkeypatch.setattr(keys, "_ROUNDS", 1000)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    database = tmp_path / "data" / "backcare.sqlite"
    store = open_store(database)
    store.ratings.add(rating(1))
    store.close()
    Vault(database, FakeClock()).encrypt(HERONS)
    keys.forget()
    return database.parent


def run(folder: Path, *words: str) -> int:
    code = cli.run([*words, "--data-dir", str(folder)])
    keys.forget()
    assert isinstance(code, int)
    return code


def secret(folder: Path, text: str = HERONS) -> str:
    file = folder.parent / "secret"
    file.write_text(f"{text}\n")
    return str(file)


def test_check_looks_into_it_with_the_passphrase_and_around_it_without(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "check", "--diary-passphrase-file", secret(folder)) == 0
    said = capsys.readouterr().out
    assert "rows in pain_rating: 1" in said
    assert "the diary is encrypted" in said
    assert run(folder, "check") == 0
    said = capsys.readouterr().out
    assert "problem:" not in said
    assert "the diary is locked and was not looked into; no problems around it\n" in said
    assert "schema: not looked up" in said
    assert "newest good" in said


def test_check_finds_what_is_wrong_around_a_locked_diary(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy,) = (folder / "backups").glob("*.sqlite")
    copy.write_bytes(b"")
    assert run(folder, "check") == 1
    said = capsys.readouterr().out
    assert f"problem: {copy.name} is no good." in said
    assert "encrypted: with a passphrase, which was not given\n" in said
    assert "no problems" not in said


@pytest.mark.parametrize("given", [True, False])
def test_check_tells_of_the_sqlite_that_opens_an_encrypted_diary(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    given: bool,
) -> None:
    monkeypatch.setattr(backup_report, "_LOG_RESET_MENDED", (99,))
    opens = ("--diary-passphrase-file", secret(folder)) if given else ()
    assert run(folder, "check", *opens) == 0
    said = capsys.readouterr().out
    assert f"SQLite of SQLCipher: {dbapi2.sqlite_version}, journal mode" in said
    assert f"SQLite {dbapi2.sqlite_version} has the WAL-reset fault" in said
    assert sqlite3.sqlite_version not in said


def test_it_is_exported_backed_up_and_imported_into(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opens = ("--diary-passphrase-file", secret(folder))
    out = tmp_path / "all.backcare"
    assert run(folder, "export", "--format", "archive", "--out", str(out), *opens) == 0
    assert run(folder, "import", str(out), "--dry-run", *opens) == 0
    assert "nothing was changed" in capsys.readouterr().out
    assert run(folder, "import", str(out), "--replace", *opens) == 0
    assert run(folder, "backup", str(tmp_path / "stick.sqlite"), *opens) == 0
    assert not (tmp_path / "stick.sqlite").read_bytes().startswith(b"SQLite")
    assert run(folder, "check", *opens) == 0


def test_a_wrong_or_missing_passphrase_opens_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.backcare"
    words = ("export", "--format", "archive", "--out", str(out))
    assert run(folder, *words) == 1
    assert "is encrypted; see --diary-passphrase-file" in capsys.readouterr().err
    assert run(folder, *words, "--diary-passphrase-file", secret(folder, "four herons")) == 1
    assert "this passphrase doesn't open" in capsys.readouterr().err
    assert not out.exists()


def test_an_encrypted_backup_is_restored_and_a_copy_under_another_passphrase(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opens = ("--diary-passphrase-file", secret(folder))
    copy = tmp_path / "stick.sqlite"
    assert run(folder, "backup", str(copy), *opens) == 0
    assert run(folder, "restore", str(copy), *opens) == 0
    assert "it holds everything that is in the diary" in capsys.readouterr().out
    assert run(folder, "restore", str(copy)) == 1
    assert "is encrypted; see --diary-passphrase-file" in capsys.readouterr().err
    other = tmp_path / "other"
    other.mkdir()
    words = ("restore", str(copy), "--passphrase-file")
    assert run(other, "restore", str(copy)) == 1
    assert run(other, *words, secret(folder, "one blue kettle")) == 1
    assert "this passphrase doesn't open" in capsys.readouterr().err
    assert run(other, *words, secret(folder)) == 0
    assert "it stays encrypted" in capsys.readouterr().out
    assert not (other / "backcare.sqlite").read_bytes().startswith(b"SQLite")
    assert run(other, "check", "--diary-passphrase-file", secret(folder)) == 0
    plain = tmp_path / "plain"
    open_store(plain / "backcare.sqlite").close()
    capsys.readouterr()
    assert run(plain, *words, secret(folder)) == 0
    assert "it isn't encrypted here, as the diary wasn't" in capsys.readouterr().out


def test_the_recovery_code_stands_for_a_forgotten_passphrase(folder: Path) -> None:
    Vault(folder / "backcare.sqlite", FakeClock()).unlock(HERONS)
    code = Vault(folder / "backcare.sqlite", FakeClock()).new_code()
    keys.forget()
    assert run(folder, "check", "--diary-passphrase-file", secret(folder, code)) == 0


def test_at_a_terminal_it_is_asked_for_and_not_shown(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return HERONS

    monkeypatch.setattr(getpass, "getpass", answer)
    assert run(folder, "check") == 0
    assert asked == [f"Passphrase of {folder / 'backcare.sqlite'}: "]
    assert HERONS not in "".join(capsys.readouterr())
