"""The desk opens the diary when first asked, and lets go of it for good."""

from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.services.desk import Desk
from tests.fakes import (
    FakeClock,
    MemoryChecks,
    MemoryEpisodes,
    MemoryRatings,
    MemorySessions,
)
from tests.memory_core import MemoryCore
from tests.memory_lifting import MemoryLifting
from tests.memory_routines import MemoryRoutines
from tests.services.test_sessions import PLAN, ROUTINE

LOCKED = StorageUnavailable(StorageProblem.LOCKED)


class Drawer:
    """A store in memory that counts how often it was opened and closed."""

    writable = True

    def __init__(self) -> None:
        self.ratings = MemoryRatings()
        self.sessions = MemorySessions(self.ratings)
        self.checks = MemoryChecks()
        self.episodes = MemoryEpisodes(checks=self.checks)
        self.routines = MemoryRoutines()
        self.core, self.lifting = MemoryCore(self.sessions), MemoryLifting()
        self.opened: list[Path] = []
        self.closed = 0
        self.locked = False

    def open(self, database: Path) -> "Drawer":
        if self.locked:
            raise LOCKED
        self.opened.append(database)
        return self

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def desk(drawer: Drawer) -> Desk:
    return Desk(Path("diary.sqlite"), drawer.open, FakeClock(), lambda: "id-1")


def test_the_diary_is_opened_when_first_asked_for_and_only_once(desk: Desk, drawer: Drawer) -> None:
    assert drawer.opened == []
    assert desk.open()
    assert desk.sessions is desk.sessions
    assert desk.diary is desk.diary
    desk.today.page()
    assert drawer.opened == [Path("diary.sqlite")]


def test_a_locked_diary_is_tried_again_at_the_next_use(desk: Desk, drawer: Drawer) -> None:
    drawer.locked = True
    for _ in range(2):
        with pytest.raises(StorageUnavailable):
            desk.open()
    drawer.locked = False
    assert desk.open()


def test_a_diary_that_can_only_be_read_says_so(desk: Desk, drawer: Drawer) -> None:
    drawer.writable = False
    assert not desk.open()


def test_closing_leaves_the_session_on_the_mat_to_be_resumed(desk: Desk, drawer: Drawer) -> None:
    desk.sessions.begin(ROUTINE, PLAN, None)
    desk.close()
    assert drawer.sessions.events("id-1")[-1].kind is EventKind.PAUSED
    assert drawer.closed == 1
    assert desk.sessions.broken_off() is not None
    assert len(drawer.opened) == 2


def test_closing_what_was_never_opened_opens_nothing(desk: Desk, drawer: Drawer) -> None:
    desk.close()
    assert (drawer.opened, drawer.closed) == ([], 0)


def test_a_full_disk_does_not_keep_the_file_open(desk: Desk, drawer: Drawer) -> None:
    desk.sessions.begin(ROUTINE, PLAN, None)
    drawer.sessions.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        desk.close()
    assert drawer.closed == 1
    desk.close()
    assert drawer.closed == 1
