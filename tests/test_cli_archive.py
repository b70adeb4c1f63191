"""Archives without a window: written, looked at, merged, put in a diary's place."""

from pathlib import Path

import pytest

from backcare_desktop import paths
from backcare_desktop.cli.archive import export_archive, import_archive
from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.services import preferences
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.storage.store import open_store
from tests.storage import damage, examples
from tests.storage.archive_house import Rows, rows


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A folder with a diary and with choices."""
    folder = tmp_path / "there"
    damage.fill(paths.folders(folder).database)
    preferences.write(SettingsFile(paths.folders(folder).settings), Preferences(unit="lb"))
    return folder


def rows_in(folder: Path) -> Rows:
    store = open_store(paths.folders(folder).database)
    found = rows(store)
    store.close()
    return found


def unit_in(folder: Path) -> str:
    return preferences.read(SettingsFile(paths.folders(folder).settings)).unit


def test_a_diary_moves_to_another_folder(there: Path, tmp_path: Path) -> None:
    here, file = tmp_path / "here", tmp_path / "all.backcare"
    assert "anyone who can open it can read it" in export_archive(there, file)[-1]
    said = import_archive(here, file, dry_run=False, replace=True)
    assert "the diary as it was before is the backup before-import-" in said[-1]
    assert rows_in(here) == rows_in(there)
    assert unit_in(here) == "lb"


def test_a_dry_run_says_what_would_happen_and_changes_nothing(there: Path, tmp_path: Path) -> None:
    here, file = tmp_path / "here", tmp_path / "all.backcare"
    export_archive(there, file)
    said = import_archive(here, file, dry_run=True, replace=True)
    assert said[-1] == "nothing was changed"
    assert "Pain ratings: 4 come" in said
    assert "everything in the diary is in the archive too" in said
    assert not here.exists()


def test_what_replacing_takes_away_is_counted(there: Path, tmp_path: Path) -> None:
    here, file = tmp_path / "here", tmp_path / "all.backcare"
    export_archive(there, file)
    store = open_store(paths.folders(here).database)
    for number in (98, 99):
        store.ratings.add(examples.rating(number))
    store.close()
    for dry_run in (True, False):
        said = import_archive(here, file, dry_run=dry_run, replace=True)
        assert "Pain ratings: 2 of 2 go, 4 come" in said
        assert "2 entries of the diary not in the archive: replacing takes them away" in said
    said = import_archive(here, file, dry_run=True, replace=False)
    assert said[1:] == ("nothing was changed",)


def test_merging_keeps_what_is_here_and_its_choices(there: Path, tmp_path: Path) -> None:
    here, file = tmp_path / "here", tmp_path / "all.backcare"
    export_archive(there, file)
    store = open_store(paths.folders(here).database)
    store.ratings.add(examples.rating(99))
    store.close()
    import_archive(here, file, dry_run=False, replace=False)
    assert len(rows_in(here)["pain_rating"][1]) == 5
    assert unit_in(here) == ""
    again = import_archive(here, file, dry_run=False, replace=False)
    assert again[-1] == "nothing in it is new; nothing was changed"


def test_where_there_is_no_diary_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="there is no diary"):
        export_archive(tmp_path / "nowhere", tmp_path / "all.backcare")
    assert not list(tmp_path.iterdir())
