"""Profiles are apart: folders named by ids, a name that never makes a path, no cross-reads."""

import json
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from backcare_desktop import paths
from backcare_desktop.core.problems import StillListed, StorageProblem, StorageUnavailable
from backcare_desktop.core.profile import FIRST, LONGEST_NAME, Profile, named
from backcare_desktop.storage.profiles import BROKEN, LIST, ProfileShelf
from backcare_desktop.storage.store import open_store
from tests.storage.examples import rating

ANNA = Profile("00000000-0000-4000-8000-000000000001", "Anna")
BEN = Profile("00000000-0000-4000-8000-000000000002", "Ben")
HOSTILE = (
    "../../etc/passwd",
    "CON",
    "NUL.sqlite",
    "a/b\\c",
    "~",
    "x" * LONGEST_NAME,
    "<b>Anna</b>",
    "=1+1",
    "Änne 🏋",
)


@pytest.fixture
def first(tmp_path: Path) -> paths.Folders:
    return paths.folders(tmp_path / "data", {})


@pytest.fixture
def shelf(first: paths.Folders) -> ProfileShelf:
    return ProfileShelf(first)


def fill(folders: paths.Folders, number: int) -> None:
    store = open_store(folders.database)
    store.ratings.add(rating(number))
    store.close()


def held(folders: paths.Folders) -> int:
    store = open_store(folders.database)
    found = sum(day.count for day in store.ratings.days(date.min, date.max))
    store.close()
    return found


def test_without_a_list_there_is_the_first_diary_alone(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    assert shelf.all() == (FIRST,)
    assert shelf.folders_of(FIRST) == first
    assert not first.data.exists(), "looking makes nothing"


def test_who_is_added_is_listed_and_keeps_everything_in_a_folder_named_by_the_id(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    shelf.add(ANNA)
    shelf.add(BEN)
    assert shelf.all() == (FIRST, ANNA, BEN)
    home = first.data / "profiles" / ANNA.id
    assert shelf.folders_of(ANNA) == paths.folders(home, {})
    if os.name == "posix":
        assert stat.S_IMODE((first.data / LIST).stat().st_mode) == 0o600


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_no_path(shelf: ProfileShelf, first: paths.Folders, name: str) -> None:
    profile = Profile(ANNA.id, name)
    shelf.add(profile)
    fill(shelf.folders_of(profile), 1)
    assert shelf.all() == (FIRST, profile)
    made = {path.relative_to(first.data).parts[0] for path in first.data.rglob("*")}
    assert made == {LIST, "profiles"}
    assert [path.name for path in (first.data / "profiles").iterdir()] == [ANNA.id]


@pytest.mark.parametrize("id_", ["..", "a/b", "", "x" * 36, ANNA.id.upper().replace("0", "g")])
def test_an_id_that_could_be_another_folder_is_refused(
    shelf: ProfileShelf, first: paths.Folders, id_: str
) -> None:
    with pytest.raises(ValueError, match=r"id"):
        shelf.add(Profile(id_, "Anna"))
    assert not first.data.exists()


def test_two_profiles_of_one_name_could_not_be_told_apart(shelf: ProfileShelf) -> None:
    shelf.add(ANNA)
    with pytest.raises(ValueError, match="taken"):
        shelf.add(Profile(BEN.id, "ANNA"))


def test_everybody_can_be_named_anew_and_the_first_diary_too(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    shelf.add(ANNA)
    maria, hanna = Profile("", "Maria"), Profile(ANNA.id, "Hanna")
    shelf.rename(maria)
    shelf.rename(hanna)
    assert shelf.all() == (maria, hanna)
    assert (shelf.named("maria"), shelf.named("HANNA"), shelf.named("Anna")) == (maria, hanna, None)
    assert shelf.folders_of(maria) == first
    for refused in (Profile("", "hanna"), Profile(ANNA.id, "Maria"), BEN, FIRST):
        with pytest.raises(ValueError, match="name"):
            shelf.rename(refused)
    fill(first, 1)
    assert shelf.delete(maria) == ()
    assert shelf.all() == (FIRST, hanna), "a name goes with what it named"
    shelf.delete(hanna)
    assert not (first.data / LIST).exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 5000,
        '{"id": 1}',
        "[1, null, {}]",
        '[{"id": "../../x", "name": "Anna"}]',
        '[{"id": 7, "name": "Anna"}]',
        '[{"id": "00000000-0000-4000-8000-000000000001", "name": ""}]',
        '[{"id": "00000000-0000-4000-8000-000000000001", "name": ["x"]}]',
        '[{"id": "00000000-0000-4000-8000-000000000001", "name": "a\\nb"}]',
    ],
)
def test_a_list_that_makes_no_sense_lists_nobody(
    shelf: ProfileShelf, first: paths.Folders, text: str
) -> None:
    first.data.mkdir()
    (first.data / LIST).write_text(text)
    assert shelf.all() == (FIRST,)


def test_what_can_be_read_of_a_list_is_listed_once(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    first.data.mkdir()
    line = {"id": ANNA.id, "name": "Anna"}
    (first.data / LIST).write_text(json.dumps([line, 1, line]))
    assert shelf.all() == (FIRST, ANNA)


@pytest.mark.parametrize(
    ("keep", "left"),
    [(-3, (ANNA, BEN)), (-40, (ANNA, Profile(BEN.id, BEN.id[:8]))), (2, None)],
    ids=["its end is gone", "in the middle of a name", "nearly all is gone"],
)
def test_who_is_added_to_a_list_in_pieces_takes_nobody_off_it(
    shelf: ProfileShelf, first: paths.Folders, keep: int, left: tuple[Profile, ...] | None
) -> None:
    cleo = Profile(ANNA.id.replace("1", "3"), "Cleo")
    for number, profile in enumerate((ANNA, BEN)):
        shelf.add(profile)
        fill(shelf.folders_of(profile), number)
    broken = (first.data / LIST).read_bytes()[:keep]
    (first.data / LIST).write_bytes(broken)
    if left is None:
        left = Profile(ANNA.id, ANNA.id[:8]), Profile(BEN.id, BEN.id[:8])
    assert shelf.all() == (FIRST, *left)
    shelf.add(cleo)
    assert shelf.all() == (FIRST, *left, cleo)
    assert (first.data / BROKEN).read_bytes() == broken


def test_a_list_that_cannot_be_read_is_not_an_empty_one(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    (first.data / LIST).mkdir(parents=True)
    with pytest.raises(StorageUnavailable):
        shelf.all()
    with pytest.raises(StorageUnavailable):
        shelf.add(ANNA)


def test_no_profile_reads_anothers_diary(shelf: ProfileShelf, first: paths.Folders) -> None:
    shelf.add(ANNA)
    fill(first, 1)
    fill(first, 2)
    fill(shelf.folders_of(ANNA), 3)
    assert (held(first), held(shelf.folders_of(ANNA))) == (2, 1)


def test_who_is_removed_leaves_nothing_and_takes_nothing_of_others_along(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    shelf.add(ANNA)
    shelf.add(BEN)
    for number, folders in enumerate((first, shelf.folders_of(ANNA), shelf.folders_of(BEN))):
        fill(folders, number)
    assert shelf.delete(ANNA) == ()
    assert shelf.all() == (FIRST, BEN)
    assert not shelf.folders_of(ANNA).data.exists()
    assert (held(first), held(shelf.folders_of(BEN))) == (1, 1)
    assert shelf.delete(BEN) == ()
    assert sorted(path.name for path in first.data.iterdir()) == ["backcare.sqlite"]


def test_a_file_of_somebody_elses_in_a_profiles_folder_stays(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    shelf.add(ANNA)
    fill(shelf.folders_of(ANNA), 1)
    (shelf.folders_of(ANNA).data / "letter.txt").write_text("mine")
    assert shelf.delete(ANNA) == ()
    left = [path.name for path in shelf.folders_of(ANNA).data.iterdir()]
    assert left == ["letter.txt"]


def test_deleting_the_first_diary_leaves_the_others(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    shelf.add(ANNA)
    fill(first, 1)
    fill(shelf.folders_of(ANNA), 2)
    assert shelf.delete(FIRST) == ()
    assert not first.database.exists()
    assert shelf.all() == (FIRST, ANNA)
    assert held(shelf.folders_of(ANNA)) == 1


@pytest.mark.parametrize("id_", ["..", "../../elsewhere", "/etc", f"{ANNA.id}/.."])
def test_what_is_no_id_makes_no_folder(shelf: ProfileShelf, id_: str) -> None:
    with pytest.raises(ValueError, match="can't be a folder"):
        shelf.folders_of(Profile(id_, "Anna"))


def test_while_the_list_cannot_be_read_nothing_is_removed(
    shelf: ProfileShelf, first: paths.Folders
) -> None:
    fill(shelf.folders_of(ANNA), 1)
    (first.data / LIST).mkdir(parents=True)
    with pytest.raises(StorageUnavailable):
        shelf.delete(ANNA)
    assert held(shelf.folders_of(ANNA)) == 1


def test_a_profile_that_is_open_elsewhere_is_not_removed(
    shelf: ProfileShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.add(ANNA)
    fill(shelf.folders_of(ANNA), 1)
    monkeypatch.setattr("backcare_desktop.storage.locks.held_elsewhere", lambda _: True)
    with pytest.raises(StorageUnavailable) as refusal:
        shelf.delete(ANNA)
    assert refusal.value.problem is StorageProblem.LOCKED
    assert shelf.all() == (FIRST, ANNA)
    assert held(shelf.folders_of(ANNA)) == 1


def test_a_list_that_cannot_be_written_is_a_problem_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the folder's place")
    with pytest.raises(StorageUnavailable):
        ProfileShelf(paths.folders(tmp_path / "data", {})).add(ANNA)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Anna   Maria ", "Anna Maria"),
        ("a\nb\tc", "a b c"),
        ("\u202eannA\x00", "annA"),
        ("x" * 99, "x" * LONGEST_NAME),
        (" \u200b ", ""),
    ],
)
def test_a_name_is_one_line_without_signs_that_hide(typed: str, name: str) -> None:
    assert named(typed) == name


@pytest.mark.parametrize("profile", [ANNA, FIRST])
def test_who_is_deleted_and_cant_be_taken_off_the_list_is_told_apart_from_nothing_deleted(
    shelf: ProfileShelf,
    first: paths.Folders,
    monkeypatch: pytest.MonkeyPatch,
    profile: Profile,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    shelf.add(ANNA)
    shelf.rename(Profile(FIRST.id, "Maria"))
    fill(shelf.folders_of(profile), 1)
    with monkeypatch.context() as full:
        full.setattr("backcare_desktop.storage.files.write_private", refuse)
        with pytest.raises(StillListed) as caught:
            shelf.delete(profile)
    assert caught.value.problem is StorageProblem.FULL
    assert not shelf.folders_of(profile).database.exists()
    assert shelf.delete(profile) == ()
    assert profile.name not in {each.name for each in shelf.all() if each.name}
