"""Where things are kept: which folder wins, and that it is private."""

import sys
from pathlib import Path

import pytest

from backcare_desktop import paths

posix = pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")


def test_a_named_folder_holds_everything(tmp_path: Path) -> None:
    found = paths.folders(tmp_path, environ={"BACKCARE_DATA_DIR": "/elsewhere"})
    places = (found.database, found.settings, found.window_state, found.cache)
    assert [place.relative_to(tmp_path).as_posix() for place in places] == [
        "backcare.sqlite",
        "config/settings.json",
        "state/window.ini",
        "cache",
    ]


def test_the_environment_names_a_folder_like_the_command_line(tmp_path: Path) -> None:
    named = paths.folders(tmp_path)
    assert paths.folders(environ={"BACKCARE_DATA_DIR": str(tmp_path)}) == named


def test_an_empty_variable_names_nothing() -> None:
    assert paths.folders(environ={"BACKCARE_DATA_DIR": ""}) == paths.folders(environ={})


def test_a_relative_folder_stays_where_it_was_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.folders(Path("here")).data == tmp_path / "here"


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert paths.folders(environ={"BACKCARE_DATA_DIR": "~/back"}).data == tmp_path / "back"


def test_looking_a_folder_up_makes_nothing(tmp_path: Path) -> None:
    paths.folders(tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_the_platforms_own_folders_are_four_different_ones() -> None:
    found = paths.folders(environ={})
    own = {found.data, found.config, found.state, found.cache}
    if sys.platform.startswith("linux"):
        assert len(own) == 4
    assert all(place.is_absolute() and "backcare" in place.as_posix() for place in own)


@posix
def test_a_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    paths.make_private(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


@posix
@pytest.mark.parametrize("mode", [0o755, 0o770, 0o500])
def test_the_rights_of_a_folder_that_exists_are_its_owners_business(
    tmp_path: Path, mode: int
) -> None:
    tmp_path.chmod(mode)
    paths.make_private(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == mode
    tmp_path.chmod(0o700)


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OSError, match="file"):
        paths.make_private(tmp_path / "file")


def test_resources_are_found_in_the_source_tree_and_in_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.resource("themes/tokens.toml").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons/app.svg") == tmp_path / "resources" / "icons" / "app.svg"


def test_a_folder_that_cant_be_looked_into_holds_no_diary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = paths.folders(tmp_path)
    assert not folders.hold_a_diary
    folders.database.touch()
    assert folders.hold_a_diary

    def forbidden(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", forbidden)
    assert not folders.hold_a_diary
