"""The desk opens the diary when first asked, and lets go of it for good."""

from datetime import timedelta
from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.pain_range import Span
from tests.fakes import NOON, FakeClock, MemoryStore
from tests.services.test_sessions import PLAN, ROUTINE

LOCKED = StorageUnavailable(StorageProblem.LOCKED)


class Drawer(MemoryStore):
    """A store in memory that counts how often it was opened and closed."""

    def __init__(self) -> None:
        super().__init__()
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


def test_every_use_case_of_the_pain_diary_is_handed_out(desk: Desk, drawer: Drawer) -> None:
    entry = desk.entries.write(desk.entries.made(4)).entry
    assert desk.flares.declare().flare == desk.flares.page().open
    desk.measures.answer_groc(1)
    assert desk.measures.page().groc
    page = desk.pain.page(Span.WEEK)
    assert (page.days[-1].value, page.flares) == (4, (desk.flares.page().open,))
    assert desk.clinician.page(Span.WEEK).bands.rated == 1
    assert desk.entries.latest(1) == (entry,)
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


def test_what_was_deleted_goes_only_where_the_days_backup_is_there(
    desk: Desk, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open()
    desk.back_up_if_due()
    assert drawer.purged == []
    monkeypatch.setattr(drawer, "back_up_if_due", lambda: True)
    desk.back_up_if_due()
    assert drawer.purged == [NOON - timedelta(days=30)]


def test_what_cant_be_removed_for_good_today_is_no_trouble(
    desk: Desk, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> int:
        raise StorageUnavailable(StorageProblem.FULL)

    desk.open()
    monkeypatch.setattr(drawer, "back_up_if_due", lambda: True)
    monkeypatch.setattr(drawer, "purge", refuse)
    desk.back_up_if_due()
    assert desk.backup_problem is None
