"""Where nothing can be written, what is there can still be read (contract R8)."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import files
from backcare_desktop.storage.store import open_store
from tests.storage import damage
from tests.storage.examples import footprint, rating

# Rights mean nothing to root; without these two capabilities they do, for root as for anybody.
OBEY_RIGHTS = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]

WRITES = 19

VISIT = """
import json, pathlib, sys, tempfile
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage.store import open_store
from backcare_desktop.core.session_feedback import Feel
from tests.storage.examples import (
    NOON, check, clearance, episode, hurt, own_routine, progress, rating, record
)
temporary = pathlib.Path(tempfile.gettempdir())
before = set(temporary.glob("backcare-*"))
store = open_store(pathlib.Path(sys.argv[1]))
copies = [oct(copy.stat().st_mode & 0o777) for copy in set(temporary.glob("backcare-*")) - before]
refused = []
for write in (
    lambda: store.ratings.add(rating(77)),
    lambda: store.ratings.remove("rating-1", NOON),
    lambda: store.ratings.restore("rating-1"),
    lambda: store.sessions.begin(record(77), (), None),
    lambda: store.sessions.append("session-1", (), progress(1)),
    lambda: store.sessions.hurt(hurt(40, 0)),
    lambda: store.sessions.feel("session-0", "cat-cow", Feel.HARD),
    lambda: store.routines.put(own_routine(3)),
    lambda: store.routines.remove("own-1", NOON),
    lambda: store.routines.restore("own-1"),
    lambda: store.routines.choose_voice("evening", on=True),
    lambda: store.checks.put(check(3)),
    lambda: store.checks.remove("check-1", NOON),
    lambda: store.checks.restore("check-1"),
    lambda: store.checks.clear(clearance(7)),
    lambda: store.checks.withdraw("clearance-1", NOON),
    lambda: store.episodes.put(episode(7, closed=True)),
    lambda: store.episodes.remove("episode-1", NOON),
    lambda: store.episodes.restore("episode-1"),
):
    try:
        write()
    except StorageUnavailable as problem:
        refused.append(problem.problem)
notes = [rated.note for rated in store.ratings.latest(9)]
if notes:
    assert [kept.id for kept in store.checks.newest(9)] == ["check-2", "check-1"]
    assert store.episodes.active() == episode(2)
    assert store.sessions.hurts("session-0")[0] == hurt(40, 0)
    assert own_routine(1) in store.routines.all()
writable = store.writable
store.close()
left = [str(path) for path in set(temporary.glob("backcare-*")) - before]
print(json.dumps([writable, notes, refused, copies, left]))
"""


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder to lock up, opened again for clearing away."""
    folder = Path(tempfile.mkdtemp(prefix="shelf-"))
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o700)
    shutil.rmtree(folder)


def lock_up(folder: Path) -> None:
    """Readable for everybody, writable for nobody."""
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)


def visit(database: Path) -> tuple[bool, list[str], list[str], list[str], list[str]]:
    """Open where rights count: writable, notes read, refused writes, copies, what was left."""
    found: tuple[bool, list[str], list[str], list[str], list[str]] = json.loads(
        run_obeying_rights(VISIT, database)
    )
    return found


def run_obeying_rights(code: str, database: Path) -> str:
    """What the script says to a path; it must not complain."""
    with tempfile.TemporaryDirectory() as temporary:
        done = subprocess.run(
            [*(OBEY_RIGHTS if os.getuid() == 0 else []), sys.executable, "-c", code, str(database)],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
            env=os.environ | {"TMPDIR": temporary},
        )
    assert done.stderr == ""
    return done.stdout


def check_visit(database: Path, notes: list[str]) -> None:
    lock_up(database.parent)
    before = footprint(database.parent)
    writable, found, refused, copies, left = visit(database)
    assert not writable
    assert found == notes
    assert refused == ["read_only"] * WRITES
    assert copies == ["0o700"]
    assert left == []
    assert footprint(database.parent) == before


def test_a_closed_diary_in_a_locked_folder_is_read(shelf: Path) -> None:
    database = shelf / "data" / "backcare.sqlite"
    damage.fill(database)
    check_visit(database, ["", "", "", ""])


def test_a_diary_with_a_log_beside_it_is_read_with_what_the_log_holds(shelf: Path) -> None:
    database = shelf / "data" / "backcare.sqlite"
    damage.fill(database)
    damage.with_hot_log(database, "UPDATE pain_rating SET note = 'logged'")
    check_visit(database, ["logged"] * 4)


def test_a_diary_with_a_rollback_journal_is_read(shelf: Path) -> None:
    database = shelf / "data" / "backcare.sqlite"
    damage.fill(database)
    damage.run(database, "PRAGMA journal_mode=DELETE")
    check_visit(database, ["", "", "", ""])


def test_a_file_that_cant_be_written_in_a_folder_that_can_is_read(shelf: Path) -> None:
    database = shelf / "data" / "backcare.sqlite"
    damage.fill(database)
    database.chmod(0o444)
    for folder in (shelf, database.parent):
        folder.chmod(0o777)
    writable, notes, refused, _, left = visit(database)
    assert (writable, notes, left) == (False, ["", "", "", ""], [])
    assert refused == ["read_only"] * WRITES


def test_a_locked_folder_without_a_diary_gives_an_empty_one_to_look_at(shelf: Path) -> None:
    (shelf / "data").mkdir()
    check_visit(shelf / "data" / "backcare.sqlite", [])


def test_a_folder_that_cant_be_made_gives_an_empty_diary_to_look_at(shelf: Path) -> None:
    lock_up(shelf)
    writable, notes, refused, _, left = visit(shelf / "none" / "deep" / "backcare.sqlite")
    assert (writable, notes, left) == (False, [], [])
    assert refused == ["read_only"] * WRITES
    assert list(shelf.iterdir()) == []


def test_a_folder_under_a_file_gives_an_empty_diary_to_look_at(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = open_store(tmp_path / "file" / "data" / "backcare.sqlite")
    assert not store.writable
    assert store.ratings.latest(1) == ()
    with pytest.raises(StorageUnavailable) as caught:
        store.ratings.add(rating(1))
    assert caught.value.problem is StorageProblem.READ_ONLY
    store.close()


def test_a_file_that_cant_even_be_read_is_not_called_damaged(shelf: Path) -> None:
    database = shelf / "data" / "backcare.sqlite"
    damage.fill(database)
    lock_up(shelf)
    database.chmod(0o000)
    code = (
        "import pathlib, sys\n"
        "from backcare_desktop.core.problems import StorageUnavailable\n"
        "from backcare_desktop.storage.store import open_store\n"
        "try:\n"
        "    open_store(pathlib.Path(sys.argv[1]))\n"
        "except StorageUnavailable as problem:\n"
        "    print(problem.problem)"
    )
    assert run_obeying_rights(code, database) == "failed\n"


def test_a_full_disk_is_not_taken_for_one_that_cant_be_written() -> None:
    full, denied = OSError(28, "No space left on device"), PermissionError(13, "denied")
    assert not files.refused(full)
    assert files.refused(denied)
    assert files.refused(OSError(30, "Read-only file system"))
