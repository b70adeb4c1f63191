"""A session that is killed goes on with every completed step (contract R1)."""

import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from backcare_desktop.core.session import STALLED_FROM_S
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.outside import open_store

STUCK_S = 120.0
"""A life this long is stuck; it is ended, so that the test fails instead of hanging."""

VICTIM = Path(__file__).with_name("victim.py")


@dataclass(frozen=True)
class Line:
    """What the victim said it has shown."""

    word: str
    index: int
    second: int
    done: frozenset[int]


def read(text: str) -> Line:
    word, index, second, done = text.split()
    steps = frozenset(int(step) for step in done.strip("[]").split(",") if step)
    return Line(word, int(index), int(second), steps)


def live(data_dir: Path, lines: int | None, moment: float = 0.0) -> Iterator[Line]:
    """Run the program and kill it -9, ``moment`` seconds after so many lines.

    It may be doing anything then: writing, showing, nothing. What it says until its end counts.
    Without ``lines`` it comes to its own end.
    """
    with subprocess.Popen(
        [sys.executable, str(VICTIM), str(data_dir)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        stuck = threading.Timer(STUCK_S, process.terminate)
        stuck.start()
        killer = threading.Timer(moment, process.kill)
        for count, text in enumerate(process.stdout, 1):
            yield read(text)
            if count == lines:
                killer.start()
        stuck.cancel()
        killer.cancel()
    assert process.returncode == 0 or (lines is not None and process.returncode == -signal.SIGKILL)


def check_offer(offered: Line, last: Line) -> None:
    """Every completed step is there, and the countdown stands no lower than the one seen."""
    assert offered.done >= last.done
    if offered.index == last.index:
        # One second is given back, or as much as the machine stood still before the kill.
        assert last.second <= offered.second <= last.second + STALLED_FROM_S
    else:
        assert offered.index > last.index


@pytest.mark.parametrize(
    "kills", [3, pytest.param(50, marks=pytest.mark.long)], ids=["quick", "long"]
)
def test_a_killed_session_goes_on_with_every_completed_step(tmp_path: Path, kills: int) -> None:
    chance = random.Random(kills)
    data_dir = tmp_path / "profile"
    last: Line | None = None
    sessions = 1
    for _ in range(kills):
        lines = live(data_dir, chance.randint(1, 14), chance.uniform(0, 0.08))
        first = next(lines)
        if last is not None:
            check_offer(first, last)
        for line in lines:
            last = line
        last = last or first
        if last.word == "finished":
            last, sessions = None, sessions + 1
    final = list(live(data_dir, None))
    if last is not None:
        check_offer(final[0], last)
    assert final[-1].word == "finished"

    store = open_store(data_dir / "backcare.sqlite")
    marks = store.sessions.marks(date.min, date.max)
    assert len(marks) == sessions
    for mark in marks:
        assert mark.outcome is Outcome.FINISHED
        events = store.sessions.events(mark.id)
        assert [event.seq for event in events] == list(range(len(events)))
        done = [event.segment for event in events if event.kind is EventKind.STEP_DONE]
        assert done == [1, 3, 5, 7]
    store.close()
