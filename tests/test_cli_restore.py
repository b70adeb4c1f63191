"""Backups on the command line: listed, looked at, restored, taken back."""

from pathlib import Path

import pytest

from backcare_desktop import cli
from backcare_desktop.storage.store import open_store
from tests.storage.examples import rating
from tests.test_cli import refused


def scores(folder: Path) -> list[int]:
    store = open_store(folder / "backcare.sqlite")
    found = [rating.score for rating in store.ratings.latest(100)]
    store.close()
    return sorted(found)


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A diary with a 3 that is in its backup, and a 7 that isn't."""
    made = tmp_path / "data"
    for number, score in ((1, 3), (2, 7)):
        store = open_store(made / "backcare.sqlite")
        store.ratings.add(rating(number, score=score))
        store.close()
        if score == 3:
            assert run(made, "backup") == 0
    capsys.readouterr()
    return made


def run(folder: Path, *words: str) -> int | cli.Window:
    return cli.run([*words, "--data-dir", str(folder)])


def name_of_backup(folder: Path) -> str:
    (found,) = (folder / "backups").glob("by-hand-*.sqlite")
    return found.name


def test_backups_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = name_of_backup(folder)
    assert run(folder, "restore") == 0
    line = next(each for each in capsys.readouterr().out.splitlines() if each.startswith(name))
    assert line.endswith("UTC, by-hand, 1 entry")
    whole = folder / "backups" / name
    whole.write_bytes(whole.read_bytes()[:-1])
    assert run(folder, "restore") == 0
    assert "not good: " in capsys.readouterr().out


def test_without_a_backup_there_is_none_to_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "restore") == 0
    assert "there is no backup in" in capsys.readouterr().out


def test_what_would_be_missing_is_said_before_anything_is_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "restore", name_of_backup(folder), "--dry-run") == 0
    said = capsys.readouterr().out.splitlines()
    lost = "1 entry of the diary not in it: restoring takes that away"
    assert said == [lost, "nothing was changed"]
    assert scores(folder) == [3, 7]


def test_a_backup_is_restored_and_taken_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "restore", name_of_backup(folder)) == 0
    assert scores(folder) == [3]
    told = capsys.readouterr().out.splitlines()
    before = told[-1].removeprefix("as it was before is the backup ").split(";")[0]
    assert run(folder, "restore", before) == 0
    assert scores(folder) == [3, 7]


def test_a_copy_from_elsewhere_is_restored_and_what_is_none_is_not(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "stick.sqlite"
    copy.write_bytes((folder / "backups" / name_of_backup(folder)).read_bytes())
    assert run(folder, "restore", str(copy)) == 0
    assert scores(folder) == [3]
    letter = tmp_path / "letter.txt"
    letter.write_text("no diary")
    for wrong in (str(letter), "no-such-backup"):
        capsys.readouterr()
        assert run(folder, "restore", wrong) == 1
        said = capsys.readouterr()
        assert wrong in said.err
        assert said.out == ""
    assert scores(folder) == [3]


def test_a_dry_run_is_about_one_backup(capsys: pytest.CaptureFixture[str]) -> None:
    assert "name the backup" in refused(capsys, "restore", "--dry-run")
