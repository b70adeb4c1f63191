"""A diary that somebody writes into is copied as it was at one moment, or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import copies
from tests.storage.next_release import contents


@pytest.fixture
def disturbed(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Has somebody write into the log beside a diary while each of the first copies is made."""

    def install(times: int) -> None:
        whole, left = copies._copy_files, [times]

        def copying(database: Path, copy: Path) -> None:
            whole(database, copy)
            if left[0]:
                left[0] -= 1
                with copies.beside(database, "-wal").open("ab") as log:
                    log.write(b"more")

        monkeypatch.setattr(copies, "_copy_files", copying)

    return install


def test_a_copy_that_was_overtaken_is_made_again(
    filled: Path, tmp_path: Path, disturbed: Callable[[int], None]
) -> None:
    disturbed(2)
    copies.copy_set(filled, tmp_path / "copy.sqlite")
    for suffix in ("", "-wal"):
        of_copy = copies.beside(tmp_path / "copy.sqlite", suffix)
        assert of_copy.read_bytes() == copies.beside(filled, suffix).read_bytes()
    copies.beside(filled, "-wal").unlink()
    assert contents(tmp_path / "copy.sqlite") == contents(filled)


def test_a_diary_that_keeps_changing_is_in_use(
    filled: Path, tmp_path: Path, disturbed: Callable[[int], None]
) -> None:
    disturbed(99)
    with pytest.raises(StorageUnavailable) as caught:
        copies.copy_set(filled, tmp_path / "copy.sqlite")
    assert caught.value.problem is StorageProblem.LOCKED
