"""Of two processes that want one diary at the same moment exactly one gets it (R9)."""

import subprocess
import sys
from pathlib import Path

import pytest

from backcare_desktop.storage import encryption_note
from backcare_desktop.storage.store import open_store

ROOT = Path(__file__).parents[2]


def _said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _tell(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def _rivals(database: Path, number: int) -> list["subprocess.Popen[str]"]:
    return [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.rival", str(database), f"{number}-{name}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for name in ("one", "other")
    ]


def _end(rivals: list["subprocess.Popen[str]"], *, kill: bool) -> None:
    """Every third winner is killed: nothing has to be cleared away by hand after that."""
    for rival in rivals:
        if kill:
            rival.kill()
        rival.communicate(None if kill else "\n")


@pytest.mark.usefixtures("form")
@pytest.mark.parametrize(
    "pairs", [5, pytest.param(50, marks=pytest.mark.long)], ids=["quick", "long"]
)
def test_exactly_one_of_two_writes_and_the_other_is_told(tmp_path: Path, pairs: int) -> None:
    database = tmp_path / "data" / "backcare.sqlite"
    open_store(database).close()
    for number in range(pairs):
        rivals = _rivals(database, number)
        assert [_said(rival) for rival in rivals] == ["ready", "ready"]
        for rival in rivals:
            _tell(rival)
        said = sorted(_said(rival) for rival in rivals)
        _end(rivals, kill=number % 3 == 0)
        assert said == ["locked", "writing"]
        store = open_store(database)
        assert len(store.ratings.latest(pairs + 1)) == number + 1
        store.close()
    left = {path.name for path in database.parent.iterdir()}
    assert left - {note.name for note in encryption_note.beside(database)} == {database.name}
