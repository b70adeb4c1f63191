"""A new diary with much in it is there whole, or not at all."""

from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.making import made_whole
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import examples


def one_rating(store: SqlStore) -> int:
    store.ratings.add(examples.rating(1))
    return 1


def test_what_was_written_is_there_in_one_private_file(tmp_path: Path) -> None:
    database = tmp_path / "profile" / "diary.sqlite"
    assert made_whole(database, one_rating) == 1
    assert [found.name for found in database.parent.iterdir()] == ["diary.sqlite"]
    assert database.stat().st_mode & 0o077 == 0
    store = open_store(database)
    assert [rating.id for rating in store.ratings.latest(5)] == [examples.rating(1).id]
    store.close()


@pytest.mark.parametrize(
    "problem", [StorageUnavailable(StorageProblem.FULL), RuntimeError("ours"), KeyboardInterrupt()]
)
def test_whatever_goes_wrong_nothing_is_left(tmp_path: Path, problem: BaseException) -> None:
    def broken(store: SqlStore) -> None:
        one_rating(store)
        raise problem

    with pytest.raises(type(problem)):
        made_whole(tmp_path / "diary.sqlite", broken)
    assert list(tmp_path.iterdir()) == []
