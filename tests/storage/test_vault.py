"""A diary is encrypted with its backups, opened by what opens it only, and decrypted again."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from sqlcipher3 import dbapi2

from backcare_desktop import storage
from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.encryption import Lost, SecretError
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import (
    backups,
    cipher,
    connections,
    encryption_note,
    keeping,
    keys,
    quarantine,
)
from backcare_desktop.storage.backup_report import check
from backcare_desktop.storage.copies import private_copy
from backcare_desktop.storage.keys import Key
from backcare_desktop.storage.restore import restore, start_empty
from backcare_desktop.storage.settling import Plan, settle
from backcare_desktop.storage.store import open_store
from backcare_desktop.storage.vault import Vault
from tests.fakes import FakeClock
from tests.storage import damage, encrypted
from tests.storage.examples import footprint, rating
from tests.storage.next_release import contents

OLD, NEW = "four grey herons", "one blue kettle"
CANARY = "sister's wedding"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an attacker pays for is not paid for by every test; one pays it."""
    monkeypatch.setattr(keys, "_ROUNDS", 1000)


@pytest.fixture(autouse=True)
def no_keys() -> None:
    keys.forget()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def place(filled: Path, clock: FakeClock) -> Path:
    """A plain diary with a backup, and an entry since then that can be searched for."""
    store = open_store(filled, clock=clock)
    store.back_up(BackupReason.DAILY)
    store.ratings.add(replace(rating(70), note=CANARY))
    store.close()
    clock.advance(60)
    return filled


@pytest.fixture
def vault(place: Path, clock: FakeClock) -> Vault:
    return Vault(place, clock)


def files(database: Path) -> list[Path]:
    return [path for path in database.parent.rglob("*") if path.is_file()]


def problem_of(database: Path) -> StorageProblem:
    with pytest.raises(StorageUnavailable) as caught:
        open_store(database)
    return caught.value.problem


def start_anew() -> None:
    """As at the next start of the program."""
    keys.forget()


# --- on, off, and another passphrase -------------------------------------------------------------


def test_what_was_written_is_in_no_file_any_more_and_all_of_it_is_there(
    place: Path, vault: Vault
) -> None:
    before, backup = contents(place), backups.listed(backups.folder_of(place))[0]
    kept = contents(backups.folder_of(place) / backup.name)
    assert any(CANARY.encode() in path.read_bytes() for path in files(place))
    vault.encrypt(OLD)
    for path in files(place):
        data = path.read_bytes()
        assert CANARY.encode() not in data and b"SQLite format" not in data, path
        assert path.stat().st_mode & 0o777 == 0o600
    assert contents(place) == before
    listed = backups.listed(backups.folder_of(place))
    assert [it.reason for it in listed] == [BackupReason.ENCRYPTION, BackupReason.DAILY]
    assert all(it.good and it.application for it in listed)
    assert contents(backups.folder_of(place) / backup.name) == kept
    assert contents(backups.folder_of(place) / listed[0].name) == before
    assert not [path for path in place.parent.iterdir() if path.name.startswith(".")]


def test_decrypted_it_is_what_it_was_and_nothing_asks_for_a_passphrase(
    place: Path, vault: Vault
) -> None:
    before = contents(place)
    vault.encrypt(OLD)
    vault.decrypt()
    start_anew()
    assert contents(place) == before
    assert not vault.encrypted and not encryption_note.beside(place)
    for backup in backups.listed(backups.folder_of(place)):
        assert backup.good
        contents(backups.folder_of(place) / backup.name)


def test_another_passphrase_opens_the_backups_too_and_the_old_one_nothing(
    place: Path, vault: Vault
) -> None:
    before = contents(place)
    code = vault.encrypt(OLD)
    vault.change(NEW)
    start_anew()
    with pytest.raises(SecretError):
        vault.unlock(OLD)
    vault.unlock(NEW)
    assert contents(place) == before
    for backup in backups.listed(backups.folder_of(place)):
        contents(backups.folder_of(place) / backup.name)
    start_anew()
    vault.unlock(code)
    assert contents(place) == before


def test_sqlcipher_by_itself_opens_the_file_by_the_passphrase(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without Backcare, should it ever be gone: the derivation is SQLCipher's own."""
    monkeypatch.undo()
    vault.encrypt("vier gräue Reiher")
    with closing(dbapi2.connect(str(place))) as bare:
        bare.execute("PRAGMA key='vier gräue Reiher'")
        assert bare.execute("SELECT count(*) FROM pain_rating").fetchone()[0] > 0


@pytest.mark.parametrize("typed", ["", "short", "x" * 1001, "two\nlines of it"])
def test_a_passphrase_that_nobody_could_type_again_is_not_taken(
    place: Path, vault: Vault, typed: str
) -> None:
    before = footprint(place.parent)
    with pytest.raises(SecretError):
        vault.encrypt(typed)
    assert footprint(place.parent) == before


# --- opening -------------------------------------------------------------------------------------


def test_without_its_key_it_is_closed_and_untouched(place: Path, vault: Vault) -> None:
    vault.encrypt(OLD)
    start_anew()
    before = footprint(place.parent)
    assert problem_of(place) is StorageProblem.ENCRYPTED
    for wrong in ("four grey heron", "", OLD.upper()):
        with pytest.raises(SecretError):
            vault.unlock(wrong)
    assert problem_of(place) is StorageProblem.ENCRYPTED
    assert footprint(place.parent) == before
    vault.unlock(OLD)
    open_store(place).close()


def test_a_passphrase_is_the_same_however_a_keyboard_composes_its_signs(vault: Vault) -> None:
    vault.encrypt("gräue Reiher")
    start_anew()
    vault.unlock("gra\u0308ue Reiher")


def test_the_recovery_code_opens_it_however_it_is_typed_until_there_is_another(
    place: Path, vault: Vault
) -> None:
    code = vault.encrypt(OLD)
    for typed in (code, code.lower(), code.replace(" ", ""), f"AGE-SECRET-KEY-1{code}"):
        start_anew()
        vault.unlock(typed)
        open_store(place).close()
    newer = vault.new_code()
    for wrong in (code, newer[:-1] + ("Q" if newer[-1] != "Q" else "P"), ""):
        with pytest.raises(SecretError):
            vault.unlock(wrong)
    for right in (newer, OLD):
        vault.unlock(right)


def test_a_code_that_was_written_by_hand_is_read_as_it_was_meant(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = vault.encrypt(OLD)
    while not {"0", "L", "8"} <= set(code):
        code = vault.new_code()
    start_anew()
    vault.unlock(code.replace("0", "O").replace("L", "1").replace("8", "b"))
    open_store(place).close()


def test_a_note_of_another_diary_beside_it_takes_nobodys_code_away(
    place: Path, vault: Vault
) -> None:
    code = vault.encrypt(OLD)
    other, _ = encryption_note.made(keys.derived(NEW, bytes(16)))
    other.write(place.parent)
    vault.change(NEW)
    other.write(place.parent)
    start_anew()
    vault.unlock(code)
    open_store(place).close()


def test_without_its_note_the_passphrase_still_opens_it(place: Path, vault: Vault) -> None:
    """The note is small and can be lost; a diary must not be lost with it."""
    code = vault.encrypt(OLD)
    for note in place.parent.glob(encryption_note.NAMES):
        note.unlink()
    start_anew()
    assert problem_of(place) is StorageProblem.ENCRYPTED
    assert vault.encrypted and not vault.has_code
    for wrong in (NEW, code):
        with pytest.raises(SecretError):
            vault.unlock(wrong)
    vault.unlock(OLD)
    open_store(place).close()


def test_a_computer_without_the_library_says_so_and_touches_nothing(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.encrypt(OLD)
    before = footprint(place.parent)
    monkeypatch.setitem(sys.modules, "backcare_desktop.storage.cipher", None)
    monkeypatch.delattr(storage, "cipher")
    assert problem_of(place) is StorageProblem.NO_CIPHER
    start_anew()
    assert problem_of(place) is StorageProblem.NO_CIPHER
    assert not vault.possible
    assert footprint(place.parent) == before


def test_a_key_is_not_shown_with_what_holds_it() -> None:
    key = keys.fresh(OLD)
    assert key.raw.hex() not in repr(key) and repr(key.raw) not in repr(key)


# --- damage --------------------------------------------------------------------------------------


def _zeroed_salt(database: Path) -> None:
    database.write_bytes(bytes(16) + database.read_bytes()[16:])


def _another_salt(database: Path) -> None:
    database.write_bytes(b"0123456789abcdef" + database.read_bytes()[16:])


def _first_page(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:16] + bytes(4080) + database.read_bytes()[4096:])


def _last_page(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:-4096] + bytes(4096))


@pytest.mark.parametrize("harm", [_zeroed_salt, _another_salt, _first_page, _last_page])
def test_damage_is_told_from_a_wrong_passphrase_and_a_backup_mends_it(
    place: Path, vault: Vault, clock: FakeClock, harm: Callable[[Path], None]
) -> None:
    vault.encrypt(OLD)
    harm(place)
    start_anew()
    assert problem_of(place) is StorageProblem.ENCRYPTED
    with pytest.raises(SecretError):
        vault.unlock(NEW)
    vault.unlock(OLD)
    assert problem_of(place) is StorageProblem.CORRUPT
    newest = backups.listed(backups.folder_of(place))[0]
    restore(place, backups.folder_of(place) / newest.name, clock)
    assert connections.head_of(place) != connections.MAGIC
    assert contents(place) == contents(backups.folder_of(place) / newest.name)


def test_a_plain_diary_whose_head_is_damaged_asks_for_no_passphrase(place: Path) -> None:
    _another_salt(place)
    assert problem_of(place) is StorageProblem.CORRUPT


def test_no_plain_diary_is_begun_in_the_place_of_an_encrypted_one(
    place: Path, vault: Vault, clock: FakeClock
) -> None:
    vault.encrypt(OLD)
    place.unlink()
    start_anew()
    assert problem_of(place) is StorageProblem.ENCRYPTED
    vault.unlock(OLD)
    open_store(place).close()
    assert connections.is_encrypted(place) and connections.head_of(place) != connections.MAGIC
    _first_page(place)
    start_empty(place, clock)
    open_store(place).close()
    assert connections.head_of(place) == connections.key_of(place).salt  # type: ignore[union-attr]


def test_what_cant_be_encrypted_is_named_and_deleted(
    place: Path, vault: Vault, clock: FakeClock
) -> None:
    folder = backups.folder_of(place)
    bad = shutil.copy(next(folder.glob("daily-*.sqlite")), folder / "old.sqlite")
    damage.truncate(Path(bad), 0.4)
    shutil.copytree(folder, place.parent / quarantine.FOLDER / "20250101T000000Z")
    theirs = place.parent / quarantine.FOLDER / "notes"
    theirs.mkdir()
    assert vault.lost_by_encrypting() == Lost(("old.sqlite",), ("20250101T000000Z",))
    vault.encrypt(OLD)
    assert not Path(bad).exists()
    assert list((place.parent / quarantine.FOLDER).iterdir()) == [theirs]
    assert check(place, clock.utc_now()).problems == ()


def test_a_copy_that_a_kill_left_is_gone_after_encrypting_and_one_in_use_is_not(
    place: Path, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary, halved = tmp_path / "temporary", place.parent / ".restoring-x"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with private_copy(place) as in_use:
        left = shutil.copytree(in_use.parent, temporary / "backcare-left")
        upgraded = backups.folder_of(halved / place.name)
        upgraded.mkdir(parents=True)
        shutil.copy(place, halved)
        shutil.copy(place, halved / f"{place.name}.anew")
        shutil.copy(place, upgraded / "pre-upgrade-1-20250101T000000Z.sqlite")
        vault.encrypt(OLD)
        assert not left.exists() and in_use.exists()
        assert not halved.exists()


# --- copies from elsewhere -----------------------------------------------------------------------


def test_a_plain_copy_from_elsewhere_is_encrypted_on_its_way_in(
    place: Path, vault: Vault, clock: FakeClock, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(place, tmp_path / "stick.sqlite"))
    wanted = contents(copy)
    vault.encrypt(OLD)
    store = open_store(place)
    store.ratings.add(rating(71))
    store.close()
    restore(place, copy, clock)
    assert contents(place) == wanted
    assert all(CANARY.encode() not in path.read_bytes() for path in files(place))


def test_an_encrypted_copy_from_elsewhere_needs_its_own_passphrase(
    place: Path, vault: Vault, clock: FakeClock, tmp_path: Path
) -> None:
    wanted = contents(place)
    vault.encrypt(OLD)
    copy = Path(shutil.copy(place, tmp_path / "stick.sqlite"))
    vault.decrypt()
    with pytest.raises(StorageUnavailable) as caught:
        restore(place, copy, clock)
    assert caught.value.problem is StorageProblem.ENCRYPTED
    with pytest.raises(SecretError):
        vault.unlock_file(copy, NEW)
    vault.unlock_file(copy, OLD)
    restore(place, copy, clock)
    assert contents(place) == wanted
    assert not vault.encrypted


# --- what goes wrong -----------------------------------------------------------------------------


STEPS = [
    "backcare_desktop.storage.files.create_private",
    "backcare_desktop.storage.files.sync_file",
    "backcare_desktop.storage.encryption_note.Note.write",
    "backcare_desktop.storage.settling.write_whole",
    "pathlib.Path.replace",
]


@pytest.mark.parametrize("step", STEPS)
def test_without_room_at_any_step_the_diary_and_its_backups_are_as_they_were(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = {path: path.read_bytes() for path in files(place)}
    with monkeypatch.context() as patched:
        patched.setattr(step, full)
        with pytest.raises(StorageUnavailable) as caught:
            vault.encrypt(OLD)
    assert caught.value.problem is StorageProblem.FULL
    start_anew()
    made = [path for path in files(place) if path not in before]
    assert all(path.parent == backups.folder_of(place) for path in made)
    assert {path: path.read_bytes() for path in before} == before
    open_store(place).close()


def test_a_copy_that_is_not_what_was_read_is_not_kept(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = cipher.export

    def short(connection: sqlite3.Connection, target: Path, key: Key | None) -> None:
        export(connection, target, key)
        with closing(cipher.connect(str(target), key)) as made:
            made.execute("UPDATE pain_rating SET score = 9 WHERE id = 'rating-70'")

    before = contents(place)
    monkeypatch.setattr(cipher, "export", short)
    with pytest.raises(StorageUnavailable) as caught:
        vault.encrypt(OLD)
    assert caught.value.problem is StorageProblem.CORRUPT
    start_anew()
    assert contents(place) == before
    assert not encryption_note.beside(place)


def test_what_cannot_be_finished_at_once_is_finished_at_the_next_start(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is encrypted by then, so that the recovery code must be told."""

    def stuck(*_: object) -> None:
        raise OSError(5, "Input/output error")

    before = contents(place)
    with monkeypatch.context() as patched:
        patched.setattr("backcare_desktop.storage.settling._change_notes", stuck)
        code = vault.encrypt(OLD)
    start_anew()
    vault.unlock(code)
    assert contents(place) == before
    assert all(CANARY.encode() not in path.read_bytes() for path in files(place))


def _stuck(*_: object, **__: object) -> None:
    raise OSError(5, "Input/output error")


def _refuses(monkeypatch: pytest.MonkeyPatch, method: str, name: str) -> None:
    """Let a method of paths fail for everything of a name."""
    whole = getattr(Path, method)

    def tried(path: Path, *words: object) -> object:
        return _stuck() if path.name == name else whole(path, *words)

    monkeypatch.setattr(Path, method, tried)


def test_a_plan_that_cant_be_read_just_now_is_followed_later(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thrown away, the backups would stay plain, and the recovery code would open nothing."""
    with monkeypatch.context() as patched:
        patched.setattr("backcare_desktop.storage.settling._change_notes", _stuck)
        code = vault.encrypt(OLD)
    with monkeypatch.context() as patched:
        _refuses(patched, "read_bytes", "plan.json")
        open_store(place).close()
    start_anew()
    vault.unlock(code)
    assert all(CANARY.encode() not in path.read_bytes() for path in files(place))


def test_a_change_that_is_decided_while_somebody_clears_it_away_is_finished(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes: one is about to put the new diary in place when the other one starts."""

    def stop(_: Path) -> None:
        raise StorageUnavailable(StorageProblem.LOCKED)

    with monkeypatch.context() as patched:
        patched.setattr(keeping, "_refuse_change", stop)
        patched.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(StorageUnavailable):
            vault.encrypt(OLD)
    (stage,) = place.parent.glob(".rekeying-*")
    head_of, late = connections.head_of, [stage / place.name]

    def decided(database: Path) -> bytes:
        head = head_of(database)
        if late:
            late.pop().replace(place)
        return head

    monkeypatch.setattr(connections, "head_of", decided)
    settle(place)
    assert not stage.exists() and vault.has_code
    assert all(CANARY.encode() not in path.read_bytes() for path in files(place))
    open_store(place).close()


def test_a_damaged_diary_that_cant_be_deleted_at_once_goes_later(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = place.parent / quarantine.FOLDER / "20250101T000000Z"
    shutil.copytree(backups.folder_of(place), aside)
    rmtree = shutil.rmtree

    def held(path: Path, **how: bool) -> None:
        if path != aside:
            rmtree(path, **how)
        elif not how.get("ignore_errors"):
            _stuck()

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", held)
        vault.encrypt(OLD)
    assert aside.exists()
    open_store(place).close()
    assert not aside.exists()
    assert not list(place.parent.glob(".rekeying-*"))


@pytest.mark.parametrize("change", ["encrypt", "change"])
def test_the_passphrase_opens_it_where_nothing_can_be_finished(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """On a medium that can't be written any more, for instance."""
    before = contents(place)
    if change == "change":
        vault.encrypt(NEW)
    monkeypatch.setattr("backcare_desktop.storage.settling._change_notes", _stuck)
    getattr(vault, change)(OLD)
    start_anew()
    assert vault.encrypted
    with pytest.raises(SecretError):
        vault.unlock("no words of its own")
    vault.unlock(OLD)
    assert contents(place) == before
    with pytest.raises(StorageUnavailable):
        vault.new_code()


def _held(_: Path, patched: pytest.MonkeyPatch) -> None:
    patched.setattr(keeping, "held_elsewhere", lambda _: True)


def _logged(place: Path, _: pytest.MonkeyPatch) -> None:
    place.with_name(f"{place.name}-wal").write_bytes(b"somebody's")


@pytest.mark.parametrize("meanwhile", [_held, _logged])
def test_a_diary_that_somebody_opens_meanwhile_is_not_replaced(
    place: Path,
    vault: Vault,
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    whole, before = place.read_bytes(), contents(place)
    make = keeping._make

    def made(*words: Any) -> None:
        make(*words)
        meanwhile(place, monkeypatch)

    monkeypatch.setattr(keeping, "_make", made)
    with pytest.raises(StorageUnavailable) as caught:
        vault.encrypt(OLD)
    assert caught.value.problem is StorageProblem.LOCKED
    place.with_name(f"{place.name}-wal").unlink(missing_ok=True)
    assert place.read_bytes() == whole and contents(place) == before
    assert not list(place.parent.glob(".rekeying-*"))


def test_nobody_else_writes_into_a_diary_while_it_is_encrypted(
    place: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written after it was copied would be lost."""
    said = []
    write = Plan.write

    def late(plan: Plan, stage: Path) -> None:
        rival = [sys.executable, "-m", "tests.faults.rival", str(place), "a rival's"]
        done = subprocess.run(
            rival, input="\n\n", capture_output=True, text=True, cwd=ROOT, check=True
        )
        said.append(done.stdout.split()[-1])
        write(plan, stage)

    monkeypatch.setattr(Plan, "write", late)
    vault.encrypt(OLD)
    assert said == ["locked"]


def test_an_open_diary_is_not_encrypted_under_its_own_feet(place: Path, vault: Vault) -> None:
    store = open_store(place)
    with pytest.raises(StorageUnavailable) as caught:
        vault.encrypt(OLD)
    assert caught.value.problem is StorageProblem.LOCKED
    store.ratings.add(rating(72))
    store.close()


def test_the_check_tells_of_a_plain_backup_beside_an_encrypted_diary(
    place: Path, vault: Vault, clock: FakeClock
) -> None:
    copy = Path(shutil.copy(place, place.parent.parent))
    vault.encrypt(OLD)
    assert check(place, clock.utc_now()).problems == ()
    shutil.move(copy, backups.folder_of(place) / "mine.sqlite")
    (said,) = check(place, clock.utc_now()).problems
    assert "mine.sqlite is not encrypted" in said


def test_diaries_of_the_tests_are_encrypted_too(tmp_path: Path) -> None:
    encrypted.begin(tmp_path)
    open_store(tmp_path / "backcare.sqlite").close()
    assert connections.head_of(tmp_path / "backcare.sqlite") == encrypted.secrets()[0].salt
