"""Settings on the diary's own data: backups, restoring, looking, profiles, deleting everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.encryption import Lost, SecretError
from backcare_desktop.core.plain_words import PlainLine
from backcare_desktop.core.problems import StillListed, StorageProblem, StorageUnavailable
from backcare_desktop.core.profile import FIRST, Profile
from backcare_desktop.everything_written import Kind, Written
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary_care import DiaryCare
from backcare_desktop.services.encryption import Encryption
from backcare_desktop.ui.backup_words import BackupWords
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.tabs.settings import profile_page
from backcare_desktop.ui.tabs.settings.data_presenter import DataPresenter, DataSources
from backcare_desktop.ui.tabs.settings.data_words import DataWords
from backcare_desktop.ui.tabs.settings.elsewhere_presenter import ElsewherePresenter
from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
from backcare_desktop.ui.tabs.settings.encryption_words import EncryptionWords
from backcare_desktop.ui.tabs.settings.profile_presenter import ProfilePresenter
from backcare_desktop.ui.tabs.settings.settings_tab import SettingsTab
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.tabs.settings.wipe_presenter import WipePresenter
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock, HeldJobs, InlineJobs
from tests.services.test_backups import SCHEMA, Drawer, Shelf, backup, keys
from tests.ui.other_words import spoken
from tests.ui.test_settings_tab import BRITISH, COUNTRIES, OWN
from tests.ui.test_settings_tab import House as Choices

ANNA = Profile("00000000-0000-4000-8000-000000000001", "Anna")
HERONS, KETTLE = "four grey herons", "one blue kettle"
CODE = "XJMR 2FCJ 8H8N GH"
FULL = StorageUnavailable(StorageProblem.FULL)


class Paperwork:
    """What is told of the file; and every file there is."""

    def __init__(self) -> None:
        self.problems: tuple[str, ...] = ()
        self.locked = False
        self.files: tuple[Written, ...] = (
            Written(Kind.DIARY, Path("/data/backcare.sqlite")),
            Written(Kind.BACKUP, Path("/data/backups/a.sqlite")),
            Written(Kind.BACKUP, Path("/data/backups/a.sqlite.json")),
        )
        self.left: tuple[tuple[Path, str], ...] = ()
        self.refusal: StorageUnavailable | None = None
        self.deleted: list[Profile] = []
        self.people: tuple[Profile, ...] = (FIRST,)

    def entries_in(self, backup: Backup) -> int | None:
        return 1 if backup.name == "daily-1" else 1412

    def size_of(self, backup: Backup) -> int | None:
        return 1_230_000

    def report(self) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        lines = ("diary: /data/backcare.sqlite", "schema: 6", *self.problems)
        return lines, self.problems, self.locked

    def facts(self) -> tuple[str, ...]:
        return ("rows: pain_rating 3",)

    def written(self, profile: Profile) -> tuple[Written, ...]:
        return self.files

    def entries(self, profile: Profile) -> int | None:
        return 1412 if profile == FIRST else 7

    def profiles(self) -> tuple[Profile, ...]:
        return self.people

    def delete(self, profile: Profile) -> tuple[tuple[Path, str], ...]:
        if self.refusal is not None:
            raise self.refusal
        self.deleted.append(profile)
        return self.left


class Safe:
    """A diary that is encrypted, or not; its passphrase is "four grey herons"."""

    def __init__(self) -> None:
        self.possible, self.encrypted, self.has_code = True, False, True
        self.lost = Lost()
        self.refusal: StorageUnavailable | None = None
        self.did: list[str] = []

    def unlock_file(self, file: Path, passphrase: str) -> None:
        self.unlock(passphrase)
        self._do(f"open {file.name}")

    def unlock(self, secret: str) -> None:
        if secret != HERONS:
            raise SecretError("is not it")

    def lost_by_encrypting(self) -> Lost:
        return self.lost

    def encrypt(self, passphrase: str) -> str:
        self._do(f"encrypt {passphrase}")
        self.encrypted = True
        return CODE

    def change(self, passphrase: str) -> None:
        self._do(f"change {passphrase}")

    def decrypt(self) -> None:
        self._do("decrypt")
        self.encrypted = False

    def new_code(self) -> str:
        self._do("new code")
        return CODE[::-1]

    def _do(self, what: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.did.append(what)


class Ask:
    """Names the same file every time."""

    def __init__(self, folder: Path) -> None:
        self.place: Path | None = folder / "sheet.txt"

    def to_save_sheet(self) -> Path | None:
        return self.place

    def to_open_copy(self) -> Path | None:
        return self.place


class People:
    """Profiles in memory."""

    def __init__(self) -> None:
        self.listed: list[Profile] = [FIRST]
        self.problem: StorageUnavailable | None = None

    def all(self) -> tuple[Profile, ...]:
        return tuple(self.listed)

    def add(self, profile: Profile) -> None:
        if self.problem is not None:
            raise self.problem
        if any(each.name == profile.name for each in self.listed):
            raise ValueError("taken")
        self.listed.append(profile)

    def rename(self, profile: Profile) -> None:
        if any(each.name == profile.name for each in self.listed):
            raise ValueError("taken")
        self.listed = [profile if each.id == profile.id else each for each in self.listed]


class Desktop:
    """The tab with everything behind it in memory."""

    def __init__(self, folder: Path, jobs: InlineJobs | HeldJobs | None = None) -> None:
        self.jobs = InlineJobs() if jobs is None else jobs
        self.drawer, self.shelf, self.paper, self.people = Drawer(), Shelf(), Paperwork(), People()
        self.shelf.backups = (
            backup(0),
            backup(1),
            backup(2, problem="It has changed"),
            backup(3, schema=SCHEMA + 1),
        )
        self.drawer.store.held = keys(1, 2, 3)
        desk = Desk(folder / "diary.sqlite", self.drawer.opened, FakeClock(), lambda: "id")
        self.backups = Backups(desk, self.shelf)
        care = DiaryCare(desk, self.backups, self.paper)
        problems = ProblemWords(folder)
        self.folders: list[Path] = []
        self.has_manager = True
        self.stopped = self.went_on = 0
        self.data = DataPresenter(
            self.jobs,
            DataSources(lambda: self.backups, lambda: care, lambda: ("Backcare 1",)),
            DataWords(BackupWords(FakeClock(), BRITISH)),
            problems,
            folder,
            self._show_folder,
        )
        self.wipe = WipePresenter(self.jobs, self.paper, problems, FIRST, self._stop, self._go_on)
        self.profiles = ProfilePresenter(
            self.jobs, lambda: self.people, FIRST, lambda: ANNA.id, problems
        )
        self.choices = Choices(theme="light")
        first = SettingsView(self.choices.presenter, OWN, COUNTRIES, BRITISH)
        self.safe, self.ask = Safe(), Ask(folder)
        self.encryption = EncryptionPresenter(
            self.jobs,
            lambda: Encryption(desk, self.safe),
            EncryptionWords(BRITISH),
            problems,
            FakeClock(),
            self.ask,
        )
        self.elsewhere = ElsewherePresenter(
            self.jobs,
            lambda: self.backups,
            lambda: Encryption(desk, self.safe),
            DataWords(BackupWords(FakeClock(), BRITISH)),
            problems,
            self.ask,
        )
        self.tab = SettingsTab(
            first, self.data, self.elsewhere, self.encryption, self.wipe, self.profiles
        )
        self.restored = QSignalSpy(self.data.restored)
        self.said = QSignalSpy(self.data.said)

    def _show_folder(self, folder: Path) -> bool:
        self.folders.append(folder)
        return self.has_manager

    def _stop(self) -> None:
        self.stopped += 1

    def _go_on(self) -> None:
        self.went_on += 1

    def words(self) -> str:
        QApplication.processEvents()
        shown = [each.text() for each in self.tab.findChildren(Label) if each.isVisible()]
        return "\n".join(shown)


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(tmp_path)
    qtbot.addWidget(made.tab)
    made.tab.resize(1336, 900)
    made.tab.show()
    return made


def told(spy: QSignalSpy) -> list[str]:
    return [str(spy.at(number)[0]) for number in range(spy.count())]


# --- the card ------------------------------------------------------------------------------------


def test_the_folder_is_named_and_said_to_be_readable(desktop: Desktop, tmp_path: Path) -> None:
    assert str(tmp_path) in desktop.words()
    assert "It is not encrypted" in desktop.words()
    desktop.tab.card.folder.click()
    assert desktop.folders == [tmp_path]
    desktop.has_manager = False
    desktop.tab.card.folder.click()
    assert "No program on this computer shows folders." in desktop.words()


def test_looking_at_settings_says_how_old_the_newest_good_backup_is(desktop: Desktop) -> None:
    assert "The newest is from today, 12:00" in desktop.words()
    desktop.shelf.backups = desktop.shelf.backups[2:3]
    desktop.data.refresh()
    assert "There is no good backup yet" in desktop.words()


def test_a_backup_is_made_at_a_press_and_said(desktop: Desktop) -> None:
    desktop.tab.card.back_up.click()
    assert desktop.drawer.store.backed_up == [BackupReason.BY_HAND]
    assert told(desktop.said)[-1].startswith("Backed up, ")


def test_a_second_press_while_the_first_is_under_way_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    desktop = Desktop(tmp_path, jobs)
    qtbot.addWidget(desktop.tab)
    desktop.tab.show()
    desktop.tab.card.back_up.setFocus()
    for _ in range(2):
        QTest.keyClick(desktop.tab.card.back_up, Qt.Key.Key_Space)
    meant = desktop.tab.window().focusWidget()
    assert meant is desktop.tab.card.back_up, "the next key press is about nothing else"
    jobs.run()
    assert desktop.drawer.store.backed_up == [BackupReason.BY_HAND]


def test_a_backup_that_is_not_made_is_no_success(desktop: Desktop) -> None:
    def refuse(_: BackupReason) -> Backup:
        raise FULL

    desktop.drawer.store.back_up = refuse  # type: ignore[method-assign]
    desktop.tab.card.back_up.click()
    assert told(desktop.said) == []
    assert "The disk is full." in desktop.words()
    assert "tried again every few seconds" not in desktop.words(), "it isn't"
    assert desktop.tab.card.back_up.isEnabled()


def test_a_diary_that_can_only_be_read_is_neither_backed_up_nor_restored(
    desktop: Desktop,
) -> None:
    desktop.data.set_writable(False)
    desktop.data.open_backups()
    assert not desktop.tab.card.back_up.isEnabled()
    assert not desktop.tab.backups.back_up.isEnabled()
    assert not any(row.restore.isEnabled() for row in desktop.tab.backups.rows)


# --- what was deleted ----------------------------------------------------------------------------


def with_deleted(desktop: Desktop, count: int) -> None:
    desktop.drawer.store.kept_deleted = count
    desktop.data.refresh()


def test_it_is_said_how_many_deleted_entries_are_kept(desktop: Desktop) -> None:
    assert "No deleted entry is kept any more" in desktop.words()
    assert not desktop.tab.card.purge.isEnabled()
    with_deleted(desktop, 1)
    assert "1 deleted entry is still kept" in desktop.words()
    with_deleted(desktop, 3)
    assert "3 deleted entries are still kept" in desktop.words()
    assert desktop.tab.card.purge.isEnabled()
    desktop.data.set_writable(False)
    assert not desktop.tab.card.purge.isEnabled()


def test_they_are_removed_for_good_after_a_question_and_a_backup(desktop: Desktop) -> None:
    forgotten = QSignalSpy(desktop.data.forgotten)
    with_deleted(desktop, 3)
    desktop.tab.card.purge.setFocus()
    desktop.tab.card.purge.click()
    assert desktop.tab.currentWidget() is desktop.tab.purge
    assert desktop.tab.window().focusWidget() is desktop.tab.purge.keep
    assert "stays in the diary's file for at least 30 days" in desktop.words()
    assert desktop.drawer.store.purged == []
    assert forgotten.count() == 0
    desktop.tab.purge.remove.click()
    assert desktop.drawer.store.backed_up == [BackupReason.BEFORE_DELETE]
    assert desktop.drawer.store.purged == [None]
    assert forgotten.count() == 1
    assert told(desktop.said)[-1] == "3 deleted entries removed for good"
    assert desktop.tab.currentWidget() is desktop.tab.first
    assert desktop.tab.window().focusWidget() is desktop.tab.card.backups
    assert "No deleted entry is kept any more" in desktop.words()


def test_they_stay_for_whoever_keeps_them(desktop: Desktop) -> None:
    with_deleted(desktop, 3)
    desktop.tab.card.purge.setFocus()
    desktop.tab.card.purge.click()
    desktop.tab.purge.keep.click()
    assert desktop.tab.currentWidget() is desktop.tab.first
    assert desktop.tab.window().focusWidget() is desktop.tab.card.purge
    assert desktop.drawer.store.purged == []


def test_what_cant_be_removed_for_good_is_no_success(desktop: Desktop) -> None:
    def refuse(_: BackupReason) -> Backup:
        raise FULL

    with_deleted(desktop, 3)
    desktop.drawer.store.back_up = refuse  # type: ignore[method-assign]
    desktop.tab.card.purge.click()
    desktop.tab.purge.remove.click()
    assert desktop.tab.currentWidget() is desktop.tab.purge
    assert "Nothing was changed. The disk is full." in desktop.words()
    assert told(desktop.said) == []
    assert desktop.tab.purge.remove.isEnabled()


# --- backups and restoring -----------------------------------------------------------------------


def test_every_backup_is_listed_with_what_is_known_of_it(desktop: Desktop) -> None:
    desktop.tab.card.backups.click()
    words = desktop.words()
    for line in (
        "Today, 12:00",
        "Daily · 1,412 entries · 1.2 MB",
        "Yesterday, 12:00",
        "Daily · 1 entry · 1.2 MB",
        "Monday, 12:00",
        "Sunday, 12:00",
    ):
        assert line in words
    assert words.count("Checked") == 2
    assert "Can't be used" in words
    assert "Of a newer Backcare" in words
    assert [row.restore.isVisible() for row in desktop.tab.backups.rows] == [
        True,
        True,
        False,
        False,
    ]


def test_a_row_reads_as_one_line_to_a_screen_reader(desktop: Desktop) -> None:
    desktop.data.open_backups()
    name = desktop.tab.backups.rows[1].restore.accessibleName()
    assert name == "Restore: Yesterday, 12:00, Daily, 1 entry, 1.2 MB, Checked"


def test_restoring_is_asked_about_with_its_cost_and_not_done_by_enter_in_passing(
    desktop: Desktop,
) -> None:
    desktop.data.open_backups()
    desktop.shelf.held_in = lambda _: keys(2, 3)  # type: ignore[method-assign]
    desktop.tab.backups.rows[1].restore.click()
    words = desktop.words()
    assert "Yesterday, 12:00 · Daily" in words
    assert "1 entry of your diary now is not in it, and would be missing." in words
    assert "your diary as it is now is kept as a backup" in words
    assert desktop.tab.restore.keep.hasFocus()
    QTest.keyClick(desktop.tab.restore.keep, Qt.Key.Key_Return)
    assert desktop.shelf.restored == []
    assert desktop.tab.currentWidget() is desktop.tab.backups


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (0, "It holds everything that is in your diary now."),
        (3, "3 entries of your diary now are not in it, and would be missing."),
    ],
)
def test_the_cost_is_counted(desktop: Desktop, missing: int, words: str) -> None:
    desktop.shelf.held_in = lambda _: keys(1, 2, 3) if not missing else keys()  # type: ignore[method-assign]
    desktop.data.open_backups()
    desktop.tab.backups.rows[0].restore.click()
    assert words in desktop.words()


def test_a_restore_is_done_told_and_taken_back_in_the_same_way(desktop: Desktop) -> None:
    desktop.data.open_backups()
    desktop.tab.backups.rows[1].restore.click()
    desktop.tab.restore.restore.click()
    assert desktop.shelf.restored == ["daily-1"]
    assert desktop.restored.count() == 1
    assert desktop.tab.currentWidget() is desktop.tab.backups
    assert "Restored: your diary as of yesterday, 12:00." in desktop.words()
    desktop.tab.backups.undo.acted.emit()
    assert desktop.shelf.restored == ["daily-1", "daily-0"], "what was backed up before"
    assert desktop.restored.count() == 2


def test_a_restore_that_fails_changes_nothing_and_says_so(desktop: Desktop) -> None:
    def refuse(_: str) -> Backup:
        raise StorageUnavailable(StorageProblem.CORRUPT)

    desktop.shelf.restore = refuse  # type: ignore[method-assign]
    desktop.data.open_backups()
    desktop.tab.backups.rows[0].restore.click()
    desktop.tab.restore.restore.click()
    assert "This backup can't be used. Your diary is as it was" in desktop.words()
    assert desktop.restored.count() == 0
    assert desktop.tab.restore.restore.isEnabled()


def test_a_diary_that_could_not_be_read_before_is_said_to_be_put_aside(desktop: Desktop) -> None:
    desktop.shelf.restore = lambda _: None  # type: ignore[method-assign]
    desktop.data.open_backups()
    desktop.tab.backups.rows[0].restore.click()
    desktop.tab.restore.restore.click()
    assert "it is in the folder quarantine" in desktop.words()


# --- looking -------------------------------------------------------------------------------------


def test_all_is_well_is_said_above_the_facts(desktop: Desktop) -> None:
    desktop.tab.card.check.click()
    assert "No problems found." in desktop.words()
    assert "schema: 6" in desktop.words()
    desktop.tab.check.copy.click()
    clipboard = QGuiApplication.clipboard().text()
    assert clipboard == "diary: /data/backcare.sqlite\nschema: 6"


def test_what_is_wrong_is_said_above_the_facts(desktop: Desktop) -> None:
    desktop.paper.problems = ("a.sqlite is no good.", "b.sqlite is no good.")
    desktop.tab.card.check.click()
    words = desktop.words().splitlines()
    assert words.index("2 problems found.") < words.index("a.sqlite is no good.")


def test_a_locked_diary_is_no_problem_and_is_said_to_be_locked(desktop: Desktop) -> None:
    desktop.paper.locked = True
    desktop.tab.card.check.click()
    assert "Your diary is locked, so it was not looked into." in desktop.words()
    assert "No problems found." not in desktop.words()
    desktop.paper.problems = ("a.sqlite is no good.",)
    desktop.data.close()
    desktop.tab.card.check.click()
    said = "Your diary is locked, so it was not looked into. 1 problem found."
    assert said in desktop.words()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("de", "a.sqlite ist nicht zu gebrauchen. Sie ist beschädigt."),
        ("es", "a.sqlite no sirve. Está dañada."),
        ("fr", "a.sqlite n’est pas utilisable. Elle est endommagée."),
    ],
)
def test_what_is_found_is_said_in_the_language_of_the_interface(
    desktop: Desktop, qapp: QApplication, words: str, said: str
) -> None:
    bad = PlainLine("It is damaged")
    desktop.paper.problems = (
        PlainLine("{name} is no good. {problem}.", name="a.sqlite", problem=bad),
    )
    with spoken(qapp, words):
        desktop.data.check()
    assert desktop.data.state.problems == (said,)
    assert said in desktop.data.state.report


def test_diagnostics_are_copied_on_request_only(desktop: Desktop) -> None:
    QGuiApplication.clipboard().setText("before")
    desktop.data.check()
    assert QGuiApplication.clipboard().text() == "before"
    desktop.data.close()
    desktop.tab.card.diagnostics.click()
    assert QGuiApplication.clipboard().text() == "Backcare 1\nrows: pain_rating 3"
    assert told(desktop.said) == ["Copied"]


# --- deleting everything -------------------------------------------------------------------------


def open_wipe(desktop: Desktop) -> None:
    desktop.tab.card.wipe.click()
    assert desktop.tab.currentWidget() is desktop.tab.wipe


def test_everything_that_would_go_is_listed(desktop: Desktop) -> None:
    open_wipe(desktop)
    words = desktop.words()
    assert "The diary: 1 file" in words
    assert "Backups: 2 files" in words
    assert "can't be brought back" in words
    desktop.tab.wipe.paths.button.click()
    for file in desktop.paper.files:
        assert str(file.path) in desktop.words()


def test_nothing_is_deleted_before_the_word_is_typed(desktop: Desktop) -> None:
    open_wipe(desktop)
    page = desktop.tab.wipe
    assert not page.delete.isEnabled()
    QTest.keyClicks(page.field.input, "delete")
    assert not page.delete.isEnabled(), "not in passing"
    page.field.input.clear()
    QTest.keyClicks(page.field.input, "DELET")
    assert not page.delete.isEnabled()
    desktop.wipe.delete()
    assert (desktop.paper.deleted, desktop.stopped) == ([], 0)
    QTest.keyClicks(page.field.input, "E")
    assert page.delete.isEnabled()


def test_after_the_word_everything_goes_and_nobody_asks_for_the_diary_any_more(
    desktop: Desktop,
) -> None:
    gone = QSignalSpy(desktop.wipe.gone)
    open_wipe(desktop)
    QTest.keyClicks(desktop.tab.wipe.field.input, "DELETE")
    desktop.tab.wipe.delete.click()
    assert (desktop.paper.deleted, desktop.stopped, gone.count()) == ([FIRST], 1, 1)


def test_what_could_not_be_deleted_is_named_and_only_quitting_is_left(desktop: Desktop) -> None:
    gone = QSignalSpy(desktop.wipe.gone)
    desktop.paper.left = ((Path("/data/backcare.sqlite"), "Permission denied"),)
    open_wipe(desktop)
    desktop.wipe.type("DELETE")
    desktop.tab.wipe.delete.click()
    assert "/data/backcare.sqlite (Permission denied)" in desktop.words()
    assert not desktop.tab.wipe.delete.isVisible()
    desktop.wipe.close()
    assert desktop.tab.currentWidget() is desktop.tab.wipe
    desktop.tab.wipe.quit.click()
    assert gone.count() == 1


def test_the_word_has_to_be_typed_again_the_next_time(desktop: Desktop) -> None:
    open_wipe(desktop)
    QTest.keyClicks(desktop.tab.wipe.field.input, "DELETE")
    QTest.keyClick(desktop.tab.wipe, Qt.Key.Key_Escape)
    open_wipe(desktop)
    assert not desktop.tab.wipe.delete.isEnabled()
    assert desktop.tab.wipe.field.input.text() == ""


def test_an_archive_is_offered_first(desktop: Desktop) -> None:
    wanted = QSignalSpy(desktop.tab.archive_wanted)
    open_wipe(desktop)
    desktop.tab.wipe.archive.click()
    assert wanted.count() == 1


def test_whose_diary_goes_and_how_much_is_in_it_is_said(desktop: Desktop) -> None:
    open_wipe(desktop)
    assert "Your diary holds 1,412 entries." in desktop.words()
    desktop.paper.people = (Profile("", "Maria"), ANNA)
    desktop.wipe.open_own()
    assert "This is the diary of: Maria. It holds 1,412 entries." in desktop.words()
    desktop.wipe.open(ANNA)
    assert "This is the diary of: Anna. It holds 7 entries." in desktop.words()


# --- profiles ------------------------------------------------------------------------------------


def open_profiles(desktop: Desktop) -> None:
    desktop.tab.card.profiles.click()
    assert desktop.tab.currentWidget() is desktop.tab.profiles


def test_profiles_are_said_to_be_no_protection(desktop: Desktop) -> None:
    open_profiles(desktop)
    assert "is no protection: whoever can use your account can read every" in desktop.words()
    assert "The first diary" in desktop.words()


def test_a_profile_is_made_by_its_name(desktop: Desktop) -> None:
    open_profiles(desktop)
    QTest.keyClicks(desktop.tab.profiles.name.input, "  Anna ")
    QTest.keyClick(desktop.tab.profiles.name.input, Qt.Key.Key_Return)
    assert desktop.people.listed == [FIRST, ANNA]
    assert "Anna" in desktop.words()
    assert desktop.tab.profiles.name.input.text() == ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", "Type a name first."), (" \t", "Type a name first."), ("Anna", "of that name already")],
)
def test_a_name_that_is_none_or_taken_is_said_beside_the_field(
    desktop: Desktop, typed: str, words: str
) -> None:
    desktop.people.listed.append(replace(ANNA, id=ANNA.id[:-1] + "2"))
    open_profiles(desktop)
    desktop.profiles.add(typed)
    assert words in desktop.tab.profiles.name.input.accessibleDescription()
    assert len(desktop.people.listed) == 2


def test_a_name_that_is_refused_is_said_and_the_focus_goes_to_it(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(profile_page, "announce", lambda _, text, **__: said.append(text))
    desktop.tab.activateWindow()
    open_profiles(desktop)
    page = desktop.tab.profiles
    for _ in range(2):
        page.make.setFocus()
        QTest.keyClick(page.make, Qt.Key.Key_Space)
        assert page.name.input.hasFocus()
    assert said == ["Type a name first."] * 2


def test_a_profile_is_named_anew_and_the_first_diary_too(desktop: Desktop) -> None:
    desktop.people.listed.append(ANNA)
    open_profiles(desktop)
    page = desktop.tab.profiles
    page.rows[0].rename.click()
    assert page.name.input.text() == "The first diary"
    page.name.input.setText("Anna")
    page.make.click()
    assert "of that name already" in page.name.input.accessibleDescription()
    page.name.input.setText("Maria")
    page.make.click()
    assert desktop.people.listed == [Profile("", "Maria"), ANNA]
    assert "Maria" in desktop.words()
    assert [row.open.isVisible() for row in page.rows] == [False, True]
    assert (page.make.text(), page.name.input.text()) == ("Make the profile", "")
    page.left.emit()
    assert "Your diary: Maria" in desktop.words()
    assert "2 profiles; open now: Maria" in desktop.words()


def test_one_diary_alone_needs_no_name(desktop: Desktop) -> None:
    desktop.profiles.refresh()
    assert "Your diary" in desktop.words().splitlines()


def test_everything_is_saved_or_brought_in_from_where_the_diary_is(desktop: Desktop) -> None:
    wanted = QSignalSpy(desktop.tab.archive_wanted)
    desktop.tab.card.archive.click()
    assert wanted.count() == 1


def test_a_list_that_cannot_be_written_is_said(desktop: Desktop) -> None:
    desktop.people.problem = FULL
    open_profiles(desktop)
    desktop.profiles.add("Anna")
    assert "The disk is full." in desktop.words()


def test_another_profile_is_opened_and_the_open_one_is_not(desktop: Desktop) -> None:
    desktop.people.listed.append(ANNA)
    wanted = QSignalSpy(desktop.profiles.switch_wanted)
    open_profiles(desktop)
    first, other = desktop.tab.profiles.rows
    assert (first.open.isVisible(), first.delete.isVisible()) == (False, False)
    other.open.click()
    desktop.profiles.switch("")
    desktop.profiles.switch("nobody")
    assert [wanted.at(n)[0] for n in range(wanted.count())] == [ANNA]


def test_deleting_a_profile_lists_and_asks_and_leads_back(desktop: Desktop) -> None:
    desktop.people.listed.append(ANNA)
    gone = QSignalSpy(desktop.wipe.gone)
    open_profiles(desktop)
    desktop.tab.profiles.rows[1].delete.click()
    assert desktop.tab.currentWidget() is desktop.tab.wipe
    assert "Delete the profile Anna" in desktop.words()
    assert not desktop.tab.wipe.archive.isVisible()
    desktop.wipe.type("DELETE")
    desktop.people.listed.remove(ANNA)
    desktop.tab.wipe.delete.click()
    assert (desktop.paper.deleted, desktop.stopped, gone.count()) == ([ANNA], 0, 0)
    assert desktop.tab.currentWidget() is desktop.tab.profiles
    assert "Anna" not in desktop.words()


def test_a_profile_that_is_open_elsewhere_stays_and_that_is_said(desktop: Desktop) -> None:
    desktop.people.listed.append(ANNA)
    desktop.paper.refusal = StorageUnavailable(StorageProblem.LOCKED)
    open_profiles(desktop)
    desktop.tab.profiles.rows[1].delete.click()
    desktop.wipe.type("DELETE")
    desktop.tab.wipe.delete.click()
    assert "Nothing was deleted. Backcare is already open" in desktop.words()
    assert (desktop.stopped, desktop.went_on) == (0, 0)


def test_where_nothing_could_be_deleted_the_diary_is_opened_again(desktop: Desktop) -> None:
    desktop.paper.refusal = FULL
    open_wipe(desktop)
    desktop.wipe.type("DELETE")
    desktop.tab.wipe.delete.click()
    assert "Nothing was deleted. The disk is full." in desktop.words()
    assert (desktop.stopped, desktop.went_on) == (1, 1)
    assert desktop.tab.wipe.delete.isEnabled()


def test_nothing_is_a_window_of_its_own_for_a_moment(desktop: Desktop) -> None:
    desktop.tab.activateWindow()
    QApplication.processEvents()
    desktop.people.listed.append(ANNA)
    open_profiles(desktop)
    desktop.profiles.close()
    desktop.data.open_backups()
    QApplication.processEvents()
    assert desktop.tab.isActiveWindow(), "who is typing or using a screen reader loses the focus"


# --- pages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("opener", ["backups", "check", "profiles", "wipe"])
def test_esc_leads_back_to_what_opened_the_page(desktop: Desktop, opener: str) -> None:
    button = getattr(desktop.tab.card, opener)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.click()
    page = desktop.tab.currentWidget()
    assert page is not desktop.tab.first
    assert page.back.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desktop.tab.currentWidget() is desktop.tab.first
    assert button.hasFocus()


@pytest.mark.parametrize("profile", [FIRST, ANNA])
def test_all_but_the_name_on_the_list_deleted_is_not_called_nothing(
    desktop: Desktop, profile: Profile
) -> None:
    desktop.paper.refusal = StillListed(StorageProblem.FULL)
    gone = QSignalSpy(desktop.wipe.gone)
    desktop.wipe.open(profile)
    desktop.wipe.type("DELETE")
    desktop.wipe.delete()
    words = desktop.words()
    assert "Everything was deleted, but the name is still on the list of profiles." in words
    assert "Nothing was deleted" not in words
    assert desktop.went_on == 0, "there is no diary to go on with"
    assert desktop.wipe.state.over is (profile == FIRST)
    assert gone.count() == 0
