"""What a person does reaches the diary once, and every end of it is told."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication

from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import LockedError
from backcare_desktop.ui.errands import Errands
from tests.fakes import HeldJobs
from tests.services.test_sessions import FULL

WRITTEN = Changes(core=True)


@dataclass
class Desk:
    """Errands with everything they told."""

    jobs: HeldJobs = field(default_factory=HeldJobs)
    told: list[object] = field(default_factory=list)
    ways: list[Callable[[], None]] = field(default_factory=list)
    done: int = 0
    refusal: Exception | None = None

    def __post_init__(self) -> None:
        self.errands = Errands(self.jobs)
        self.errands.changed.connect(self.told.append)
        self.errands.outdated.connect(self.told.append)
        self.errands.refused.connect(lambda: self.told.append("refused"))
        self.errands.undo_offered.connect(self._way)
        self.errands.not_saved.connect(lambda text, problem, again: self._way(text, again))

    def _way(self, text: str, way: Callable[[], None]) -> None:
        self.told.append(text)
        self.ways.append(way)

    def work(self) -> Done:
        if self.refusal is not None:
            raise self.refusal
        self.done += 1
        return Done(WRITTEN, self.undo)

    def undo(self) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.done -= 1
        return WRITTEN


@pytest.fixture
def desk(qapp: QCoreApplication) -> Desk:
    return Desk()


def locked() -> LockedError:
    return LockedError(type("L", (), {"check_id": "c", "level": type("V", (), {"word": "w"})})())


def test_the_same_press_before_it_is_written_is_one_press(desk: Desk) -> None:
    for _ in range(3):
        desk.errands.run(desk.work, "Done", "a")
    desk.jobs.run()
    assert desk.done == 1 and desk.told == [WRITTEN, "Done"]
    desk.errands.run(desk.work, "Done", "a")
    desk.jobs.run()
    assert desk.done == 2


def test_another_press_in_between_is_no_repetition(desk: Desk) -> None:
    for press in ("a", "b", "a"):
        desk.errands.run(desk.work, "Done", press)
    desk.jobs.run()
    assert desk.done == 3


def test_undo_that_is_pressed_twice_takes_back_once(desk: Desk) -> None:
    desk.errands.run(desk.work, "Done", "a")
    desk.jobs.run()
    for _ in range(2):
        desk.ways[0]()
    desk.jobs.run()
    assert desk.done == 0


@pytest.mark.parametrize("refusal", [LookupError("gone"), ValueError("too late"), locked()])
def test_what_is_refused_is_told_and_never_raised(desk: Desk, refusal: Exception) -> None:
    desk.errands.run(desk.work, "Done", "a")
    desk.jobs.run()
    desk.told.clear()
    desk.refusal = refusal
    desk.errands.run(desk.work, "Done", "a")
    desk.ways[0]()
    desk.jobs.run()
    saved, taken_back = desk.told
    assert str(saved).startswith("It was not saved")
    assert str(taken_back).startswith("It was not taken back")
    assert ("symptom check" in str(saved)) == isinstance(refusal, LockedError)


def test_what_changes_nothing_has_the_page_read_again(desk: Desk) -> None:
    desk.errands.run(lambda: Done(NOTHING), "Done", "a")
    desk.jobs.run()
    assert desk.told == ["refused"]


def test_what_the_disk_did_not_take_can_be_tried_again(desk: Desk) -> None:
    desk.refusal = FULL
    desk.errands.run(desk.work, "Done", "a")
    desk.jobs.run()
    assert desk.told == ["refused", "It was not saved."]
    desk.refusal = None
    desk.ways[0]()
    desk.jobs.run()
    assert desk.done == 1
    desk.refusal = FULL
    desk.ways[-1]()
    desk.jobs.run()
    assert desk.told[-1] == "It was not taken back."
    desk.refusal = None
    desk.ways[-1]()
    desk.jobs.run()
    assert desk.done == 0
