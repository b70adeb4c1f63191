"""``--profile`` names whose diary is meant, for the window and for every command."""

from pathlib import Path

import pytest

from backcare_desktop import cli, paths
from backcare_desktop.core.profile import Profile
from backcare_desktop.storage.profiles import LIST, ProfileShelf
from backcare_desktop.storage.store import open_store

ANNA = Profile("00000000-0000-4000-8000-000000000001", "Anna")


@pytest.fixture
def shelf(tmp_path: Path) -> ProfileShelf:
    made = ProfileShelf(paths.folders(tmp_path / "data", {}))
    made.add(ANNA)
    return made


def test_the_window_is_told_whose_diary_to_open(tmp_path: Path) -> None:
    folder = str(tmp_path)
    assert cli.run(["--data-dir", folder, "--profile", "Anna"]) == cli.Window(
        tmp_path, profile="Anna"
    )
    assert cli.run(["--data-dir", folder]) == cli.Window(tmp_path)


def test_a_command_is_done_in_the_folder_of_the_profile(
    shelf: ProfileShelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = shelf.folders_of(ANNA).database
    open_store(database).close()
    assert cli.run(["check", "--data-dir", str(tmp_path / "data"), "--profile", "ANNA"]) == 0
    assert f"diary: {database}" in capsys.readouterr().out


def test_a_name_that_nobody_has_is_said(
    shelf: ProfileShelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["check", "--data-dir", str(tmp_path / "data"), "--profile", "Ben"]) == 1
    assert "there is no profile 'Ben'" in capsys.readouterr().err


def test_a_sample_history_has_no_profiles(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["--demo", "--profile", "Anna"])
    assert "leave out --data-dir and --profile" in capsys.readouterr().err


def test_a_list_that_cannot_be_read_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data" / LIST).mkdir(parents=True)
    assert cli.run(["check", "--data-dir", str(tmp_path / "data"), "--profile", "Anna"]) == 1
    assert "can't be read" in capsys.readouterr().err
