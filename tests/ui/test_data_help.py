"""A diary that can't be opened: what happened, what was kept, and the ways on; nothing unasked."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from backcare_desktop import __version__
from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.ui.backup_words import BackupWords
from backcare_desktop.ui.diary_help import DiaryHelp
from backcare_desktop.ui.diary_help_page import DiaryHelpPage
from backcare_desktop.ui.diary_help_words import DiaryHelpWords
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import NOON, FakeClock, InlineJobs
from tests.services.test_backups import SCHEMA, Shelf, backup
from tests.ui.test_coordinator import House

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Ward(House):
    """The coordinator, and the page for when the diary can't be opened."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.shelf = Shelf()
        self.refusal: StorageUnavailable | None = None
        self.folders: list[Path] = []
        self.has_manager = True
        problems, words = ProblemWords(folder), BackupWords(FakeClock(), BRITISH)
        self.help = DiaryHelp(
            self.coordinator,
            InlineJobs(),
            lambda: Backups(self.desk, self.shelf),
            DiaryHelpWords(problems, words),
            self._show_folder,
            self.window,
        )
        self.page = DiaryHelpPage(self.help, self.window)
        self.help.opened.connect(lambda: self.window.show_page(self.page))
        self.help.closed.connect(lambda: self.window.leave_page(self.page))
        self.replaced = QSignalSpy(self.help.replaced)
        restore, start = self.shelf.restore, self.shelf.start_empty
        self.shelf.restore = lambda name: self._mended(restore, name)  # type: ignore[method-assign]
        self.shelf.start_empty = lambda: self._mended(start)  # type: ignore[method-assign]

    def _mended(self, work: object, *given: str) -> object:
        if self.refusal is not None:
            raise self.refusal
        self.problem = None
        return work(*given)  # type: ignore[operator]

    def _show_folder(self, folder: Path) -> bool:
        self.folders.append(folder)
        return self.has_manager

    def words(self) -> str:
        shown = [each.text() for each in self.page.findChildren(Label) if each.isVisible()]
        return "\n".join(shown)

    def break_down(self, problem: StorageProblem, *, schema: int = 0) -> None:
        self.problem = StorageUnavailable(problem, schema=schema)
        self.coordinator.open_diary()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[Ward]:
    made = Ward(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.coordinator.stop()


def offered(house: Ward) -> set[str]:
    page = house.page
    buttons = (page.restore, page.start_empty, page.open, page.folder, page.leave)
    return {button.text() for button in buttons if button.isVisible()}


AROUND = {"Open folder", "Quit"}


def test_a_diary_that_opens_needs_no_help(house: Ward) -> None:
    house.coordinator.open_diary()
    assert not house.page.isVisible()


def test_a_damaged_diary_is_offered_its_newest_good_backup_with_what_would_be_missing(
    house: Ward,
) -> None:
    house.shelf.backups = (backup(1, problem="It has changed"), backup(3), backup(4))
    house.break_down(StorageProblem.CORRUPT)
    assert offered(house) == {"Restore this backup", "Start empty"} | AROUND
    words = house.words()
    assert "Your diary is damaged" in words
    assert "Sunday, 12:00" in words
    assert "2 entries that can still be read of the damaged diary are not in it" in words
    assert "1 newer backup can't be used and was passed over." in words
    assert "not deleted: it is moved into the folder quarantine" in words
    assert house.shelf.restored == [], "nothing happens without a press"


@pytest.mark.parametrize(
    ("readable", "words"),
    [
        ((), "what would be missing is unknown"),
        ((4,), "It holds everything that can still be read"),
        ((2, 4), "1 entry that can still be read"),
    ],
)
def test_what_would_be_missing_is_said_as_far_as_it_is_known(
    house: Ward, readable: tuple[int, ...], words: str
) -> None:
    house.shelf.readable = frozenset(("pain_rating", f"rating-{n}") for n in readable)
    house.shelf.backups = (backup(3),)
    house.break_down(StorageProblem.CORRUPT)
    assert words in house.words()


def test_enter_in_passing_replaces_nothing(house: Ward) -> None:
    house.shelf.backups = (backup(3),)
    house.break_down(StorageProblem.CORRUPT)
    assert house.page.folder.hasFocus()


def test_restoring_opens_the_backup_and_leads_back_to_the_tabs(house: Ward) -> None:
    house.shelf.backups = (backup(3),)
    house.break_down(StorageProblem.CORRUPT)
    house.page.restore.click()
    assert house.shelf.restored == ["daily-3"]
    assert not house.page.isVisible()
    assert house.replaced.at(0)[0] == "Your diary is as it was Sunday, 12:00"


def test_starting_empty_says_where_the_old_diary_is(house: Ward) -> None:
    house.break_down(StorageProblem.CORRUPT)
    assert offered(house) == {"Start empty"} | AROUND
    assert "There is no good backup to go back to." in house.words()
    house.page.start_empty.click()
    assert house.shelf.restored == ["nothing"]
    assert "quarantine/1" in str(house.replaced.at(0)[0])


def test_a_refusal_is_said_and_everything_can_be_chosen_again(house: Ward) -> None:
    house.shelf.backups = (backup(3),)
    house.break_down(StorageProblem.CORRUPT)
    house.refusal = StorageUnavailable(StorageProblem.FULL)
    house.page.restore.click()
    assert "Nothing was changed. The disk is full." in house.words()
    assert house.page.restore.isEnabled() and house.page.start_empty.isEnabled()
    house.refusal = StorageUnavailable(StorageProblem.CORRUPT)
    house.page.restore.click()
    assert "This backup can't be used." in house.words()


def test_another_programs_file_is_not_called_damaged(house: Ward) -> None:
    house.shelf.backups = (backup(3),)
    house.break_down(StorageProblem.FOREIGN)
    assert "Another program's file is in your diary's place" in house.words()
    assert "damaged" not in house.words()
    assert offered(house) == {"Restore this backup", "Start empty"} | AROUND


def before_upgrade() -> Backup:
    return Backup(
        f"pre-upgrade-{SCHEMA - 1}.sqlite",
        BackupReason.PRE_UPGRADE,
        NOON - timedelta(days=1),
        NOON.date(),
        SCHEMA - 1,
    )


def test_a_newer_diary_names_both_formats_and_the_backup_and_offers_no_change(
    house: Ward,
) -> None:
    house.shelf.backups = (before_upgrade(),)
    house.break_down(StorageProblem.NEWER, schema=SCHEMA + 1)
    words = house.words()
    assert f"It has format {SCHEMA + 1}." in words
    assert f"version {__version__}, reads up to format {SCHEMA}" in words
    assert f"yesterday, 12:00, in format {SCHEMA - 1}: pre-upgrade-{SCHEMA - 1}.sqlite" in words
    assert offered(house) == AROUND


def test_a_newer_diary_without_such_a_backup_names_none(house: Ward) -> None:
    house.shelf.backups = (replace(before_upgrade(), problem="It has changed"),)
    house.break_down(StorageProblem.NEWER, schema=SCHEMA + 1)
    assert "before the upgrade" not in house.words()


@pytest.mark.parametrize("problem", [StorageProblem.LOCKED, StorageProblem.FAILED])
def test_what_passes_is_tried_again_and_changes_nothing(
    house: Ward, problem: StorageProblem
) -> None:
    house.break_down(problem)
    assert offered(house) == {"Open the diary"} | AROUND
    house.page.open.click()
    assert house.page.isVisible()
    house.problem = None
    house.page.open.click()
    assert not house.page.isVisible()
    assert house.read() == [1, 1]


@pytest.mark.parametrize("problem", [StorageProblem.FULL, StorageProblem.READ_ONLY])
def test_what_a_banner_says_enough_about_needs_no_page(
    house: Ward, problem: StorageProblem
) -> None:
    house.break_down(problem)
    assert not house.page.isVisible()
    assert len(house.said()) == 1


def test_the_other_tabs_stay_reachable_and_the_page_comes_back(house: Ward) -> None:
    house.break_down(StorageProblem.CORRUPT)
    house.window.show_tab("core")
    assert not house.page.isVisible()
    (again,) = [button for button in house.buttons() if button.text() == "Try again"]
    again.click()
    assert house.page.isVisible()
    house.window.show_tab("core")
    assert not house.page.isVisible(), "the tab that the rail shows is opened too"


def test_damage_that_is_found_on_reading_is_helped_too(house: Ward) -> None:
    house.coordinator.open_diary()
    house.tabs[0].failed.emit(StorageUnavailable(StorageProblem.CORRUPT))
    assert house.page.isVisible()


def test_the_folder_is_shown_or_named(house: Ward, tmp_path: Path) -> None:
    house.break_down(StorageProblem.CORRUPT)
    house.page.folder.click()
    assert house.folders == [house.desk.database.parent]
    house.has_manager = False
    house.page.folder.click()
    assert "No program on this computer shows folders." in house.words()


def test_quitting_leaves_everything_as_it_is(house: Ward) -> None:
    house.break_down(StorageProblem.CORRUPT)
    wanted = QSignalSpy(house.help.quit_wanted)
    house.page.leave.click()
    assert (wanted.count(), house.shelf.restored) == (1, [])
