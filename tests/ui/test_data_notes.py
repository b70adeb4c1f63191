"""What is done for the diary unasked: the day's backup, room on a full disk, a network drive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.diary_notes import ROOM_S, DiaryNotes
from backcare_desktop.ui.problem_words import ProblemWords
from tests.fakes import InlineJobs
from tests.ui.fake_ticker import FakeTicker
from tests.ui.test_coordinator import House

RATED = Changes(ratings=True)
FULL = StorageUnavailable(StorageProblem.FULL)


class Noted(House):
    """The coordinator, with somebody who looks after the diary."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.room = False
        self.looked = 0
        self.due = 0
        self.drawer.back_up_if_due = self._back_up_if_due  # type: ignore[method-assign]
        self.ticker = FakeTicker()
        self.notes = DiaryNotes(
            self.window,
            self.coordinator,
            self.desk,
            InlineJobs(),
            ProblemWords(folder),
            self._has_room,
            self.ticker,
            self.window,
        )

    def _back_up_if_due(self) -> bool:
        self.due += 1
        return False

    def _has_room(self) -> bool:
        self.looked += 1
        return self.room

    def rate(self) -> None:
        """Something is written, and shown as saved."""
        self.tabs[0].changed.emit(RATED)
        QApplication.processEvents()

    def not_saved(self, problem: StorageUnavailable = FULL) -> list[str]:
        """Something is refused; what is tried again is written down."""
        tried: list[str] = []
        self.coordinator.offer_retry("Pain 6 was not saved.", problem, lambda: tried.append("6"))
        return tried


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[Noted]:
    made = Noted(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.coordinator.stop()
    made.notes.stop()


# --- room on the disk ----------------------------------------------------------------------------


def test_room_is_looked_for_while_something_waits_for_it_and_found_within_five_seconds(
    house: Noted,
) -> None:
    house.coordinator.open_diary()
    assert house.ticker.armed is None
    tried = house.not_saved()
    assert house.ticker.armed == ROOM_S < 5
    house.ticker.fire()
    assert (house.looked, tried, house.ticker.armed) == (1, [], ROOM_S)
    house.room = True
    house.ticker.fire()
    assert tried == ["6"]
    assert house.said() == []


def test_what_is_saved_or_left_is_not_waited_for(house: Noted) -> None:
    house.coordinator.open_diary()
    house.not_saved()
    house.window.banner_left.emit("diary")
    assert house.ticker.armed is None
    house.room = True
    reads = house.read()
    house.notes._look()
    assert house.read() == reads, "the diary is not opened anew for nothing"


def test_a_problem_that_room_does_not_mend_is_not_waited_for(house: Noted) -> None:
    house.coordinator.open_diary()
    house.not_saved(StorageUnavailable(StorageProblem.LOCKED))
    assert house.ticker.armed is None


def test_a_diary_that_could_not_be_opened_on_a_full_disk_opens_by_itself(house: Noted) -> None:
    house.fail(StorageProblem.FULL)
    assert house.ticker.armed == ROOM_S
    house.problem, house.room = None, True
    house.ticker.fire()
    assert house.opened.count() == 1
    assert house.said() == []


def test_a_full_disk_is_said_with_its_folder_and_its_room(house: Noted, tmp_path: Path) -> None:
    house.coordinator.open_diary()
    house.not_saved()
    (text,) = house.said()
    assert text.startswith("Pain 6 was not saved. The disk is full. What was saved before is safe.")
    assert f"{tmp_path} has " in text
    assert "B left" in text


def test_once_it_is_stopped_no_room_is_looked_for(house: Noted) -> None:
    house.coordinator.open_diary()
    house.not_saved()
    house.notes.stop()
    assert house.ticker.armed is None


# --- the day's backup ----------------------------------------------------------------------------


def test_after_a_change_the_days_backup_is_made_if_it_is_due(house: Noted) -> None:
    house.coordinator.open_diary()
    house.rate()
    assert house.due == 1
    assert house.said() == []


def test_the_days_backup_waits_until_the_change_is_shown(house: Noted) -> None:
    house.coordinator.open_diary()
    house.tabs[0].changed.emit(RATED)
    assert house.due == 0


def test_whoever_closes_right_after_a_change_has_a_backup_too(house: Noted) -> None:
    house.coordinator.open_diary()
    house.tabs[0].changed.emit(RATED)
    house.notes.stop()
    QApplication.processEvents()
    assert house.due == 1


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (StorageProblem.FULL, "the disk is full"),
        (StorageProblem.READ_ONLY, "the folder of backups can't be written"),
        (StorageProblem.CORRUPT, "part of your diary is damaged"),
        (StorageProblem.FAILED, "it could not be written"),
    ],
)
def test_a_backup_that_was_not_made_is_said_once(
    house: Noted, problem: StorageProblem, words: str
) -> None:
    house.coordinator.open_diary()
    house.drawer.backup_problem = StorageUnavailable(problem)
    house.rate()
    (text,) = house.said()
    assert words in text
    house.buttons()[0].click()
    assert house.said() == []
    house.rate()
    assert house.said() == [], "whoever has read it has read it"


def test_a_backup_that_is_made_again_takes_the_words_away(house: Noted) -> None:
    house.coordinator.open_diary()
    house.drawer.backup_problem = FULL
    house.rate()
    house.drawer.backup_problem = None
    house.rate()
    assert house.said() == []


# --- a network drive -----------------------------------------------------------------------------


def test_a_network_drive_is_said_and_put_away(house: Noted) -> None:
    house.drawer.network = "nfs4"
    house.coordinator.open_diary()
    (text,) = house.said()
    assert "network drive (nfs4)" in text
    house.buttons()[0].click()
    assert house.said() == []


def test_nobody_is_told_of_a_disk_of_this_computer(house: Noted) -> None:
    house.coordinator.open_diary()
    assert house.said() == []
