"""What comes in: archives and tables of ratings, looked at before anything is kept."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.archive import Way
from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.changes import EVERYTHING, Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.storage.archive_families import families
from backcare_desktop.storage.backup_keeper import BackupKeeper
from backcare_desktop.storage.store import SqlStore, open_store
from backcare_desktop.ui.tabs.report.ask_files import Target
from backcare_desktop.ui.tabs.report.import_state import NO_COLUMN, Step
from backcare_desktop.ui.tabs.report.state import Out
from tests.services.report_book import ReportBook
from tests.ui.report_house import Choices, House, Open, opener

FULL = StorageUnavailable(StorageProblem.FULL)
Key = Qt.Key


@pytest.fixture
def build(qtbot: QtBot) -> Iterator[Open]:
    yield from opener(qtbot)


class OnDisk:
    """A diary on the disk that is opened again whenever somebody closed it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self.path = folder / "backcare.sqlite"
        self.store = open_store(self.path)

    def restore(self, desk: Desk, backup: Backup) -> object:
        house_clock = desk._clock
        self.store.close()
        desk.close()
        restored = Backups(desk, BackupKeeper(self.path, house_clock)).restore(backup)
        self.store = open_store(self.path)
        return restored

    def scores(self) -> list[int]:
        return sorted(rating.score for rating in self.store.ratings.latest(100))


class Home(House):
    """The tab over a diary on the disk."""

    def __init__(self, disk: OnDisk, **given: Any) -> None:
        self.disk = disk
        super().__init__(disk.store, restore=disk.restore, **given)

    def _open(self, _: Path) -> SqlStore:
        return self.disk.store


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[OnDisk]:
    made = OnDisk(tmp_path / "profile")
    yield made
    made.store.close()


@pytest.fixture
def house(qtbot: QtBot, disk: OnDisk) -> Iterator[Home]:
    """Somebody whose diary holds a 4 of yesterday and a 5 of today."""
    made = Home(disk)
    qtbot.addWidget(made.tab.view)
    made.book.say(1, 4)
    made.book.say(0, 5)
    made.look()
    yield made
    made.tab.stop()


def bring(house: House, path: Path) -> None:
    house.asked.file = path
    house.tab.view.home.everything.bring_in.click()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Somebody's archive: a 2 and a 3, and a dark theme."""
    elsewhere = OnDisk(tmp_path / "elsewhere")
    other = Home(elsewhere, settings=Choices(Preferences(theme="dark", unit="lb", country="DE")))
    other.look()
    book = ReportBook(elsewhere.store)
    # Other ids than those of the diary that it comes to.
    for _ in range(5):
        book.new_id()
    book.say(6, 2)
    book.say(5, 3)
    path = tmp_path / "other.backcare"
    other.save(Out.ARCHIVE, Target(path))
    other.tab.view.deleteLater()
    other.tab.stop()
    elsewhere.store.close()
    QApplication.processEvents()
    return path


# --- archives ------------------------------------------------------------------------------------


def test_an_archive_is_looked_at_before_anything_is_changed(house: Home, archive: Path) -> None:
    bring(house, archive)
    state = house.tab.archives.state
    assert state.step is Step.LOOKED
    assert house.tab.view.currentWidget() is house.tab.view.archive_page
    assert ("Pain ratings", "2", "2", "2", "0", "0") in state.rows
    assert state.words.startswith("Made 9 July 2025, 12:00 by Backcare")
    assert house.disk.scores() == [4, 5]
    assert house.changes == []


def test_what_is_new_is_added_after_a_backup(house: Home, archive: Path) -> None:
    bring(house, archive)
    assert house.tab.archives.state.effect.startswith("2 entries are added.")
    house.tab.view.archive_page.bring_in.click()
    assert house.disk.scores() == [2, 3, 4, 5]
    assert house.changes == [EVERYTHING]
    assert house.tab.archives.state.step is Step.DONE
    assert house.settings.preferences == Preferences()
    backups = BackupKeeper(house.disk.path, house.clock).all()
    assert [backup.reason for backup in backups] == [BackupReason.BEFORE_IMPORT]


def test_an_archive_takes_the_place_of_the_diary_where_somebody_wants_that(
    house: Home, archive: Path
) -> None:
    bring(house, archive)
    page = house.tab.view.archive_page
    page.way.segment(Way.REPLACE.value).click()
    assert "make room for what is in the archive" in house.tab.archives.state.effect
    page.bring_in.click()
    assert house.disk.scores() == [2, 3]
    chosen = house.settings.preferences
    assert (chosen.theme, chosen.unit, chosen.country) == ("dark", "lb", "DE")


@pytest.mark.parametrize("way", list(Way))
def test_undo_brings_back_what_was(house: Home, archive: Path, way: Way) -> None:
    bring(house, archive)
    house.tab.archives.choose_way(way)
    page = house.tab.view.archive_page
    page.bring_in.click()
    assert page.undo.isVisible()
    page.undo.click()
    assert house.disk.scores() == [4, 5]
    assert house.settings.preferences == Preferences()
    assert house.tab.archives.state.step is Step.TAKEN_BACK
    assert house.changes == [EVERYTHING, EVERYTHING]
    assert not page.undo.isVisible()


def say(house: Home, score: int) -> None:
    """Rate once more, with an id that nobody has."""
    book = ReportBook(house.disk.store)
    for _ in range(9):
        book.new_id()
    book.say(0, score)


@pytest.mark.parametrize("again", ["page", "stack"])
def test_an_import_is_undone_once(house: Home, archive: Path, again: str) -> None:
    bring(house, archive)
    page = house.tab.view.archive_page
    page.bring_in.click()
    page.undo.click()
    say(house, 9)
    ((_, undo),) = house.offered
    undo() if again == "stack" else house.tab.archives.undo()
    assert house.disk.scores() == [4, 5, 9]
    assert house.replaced == 1
    assert house.questions == []


@pytest.mark.parametrize(("answer", "left"), [("keep", [2, 3, 4, 5, 9]), ("undo", [4, 5])])
def test_what_was_entered_since_an_import_goes_only_when_somebody_says_so(
    house: Home, archive: Path, answer: str, left: list[int]
) -> None:
    bring(house, archive)
    page = house.tab.view.archive_page
    page.bring_in.click()
    say(house, 9)
    page.undo.click()
    assert house.disk.scores() == [2, 3, 4, 5, 9]
    ((title, text, answers, then),) = house.questions
    assert title == "Undo the import?"
    assert text.startswith("One entry that you made since the import goes too")
    assert [each.key for each in answers] == ["keep", "undo"]
    then(answer)
    assert house.disk.scores() == left
    assert page.undo.isVisible() is (answer == "keep")


def test_a_change_since_an_import_is_asked_about_as_well(house: Home, archive: Path) -> None:
    bring(house, archive)
    house.tab.archives.bring_in()
    newest = house.disk.store.ratings.latest(1)[0]
    house.disk.store.ratings.remove(newest.id, house.clock.utc_now())
    house.tab.archives.undo()
    ((_, text, _, then),) = house.questions
    assert text.startswith("What you changed in your diary since the import goes too.")
    then("undo")
    assert house.disk.scores() == [4, 5]


@pytest.mark.parametrize(
    ("way", "theme", "unit"), [(Way.MERGE, "light", ""), (Way.REPLACE, "light", "")]
)
def test_undo_leaves_what_was_chosen_since(
    house: Home, archive: Path, way: Way, theme: str, unit: str
) -> None:
    bring(house, archive)
    house.tab.archives.choose_way(way)
    house.tab.archives.bring_in()
    house.settings.choose("theme", "light")
    house.tab.archives.undo()
    chosen = house.settings.preferences
    assert (chosen.theme, chosen.unit) == (theme, unit)


def test_nothing_from_before_a_diary_that_was_replaced_can_be_undone(
    house: Home, archive: Path
) -> None:
    bring(house, archive)
    house.tab.archives.bring_in()
    assert house.replaced == 0, "a merge leaves what is there"
    house.tab.archives.leave()
    bring(house, archive)
    house.tab.archives.choose_way("replace")
    house.tab.archives.bring_in()
    assert house.replaced == 1
    assert [text for text, _ in house.offered] == ["Archive imported"] * 2


def test_it_can_be_undone_after_the_page_is_left(house: Home, archive: Path) -> None:
    bring(house, archive)
    house.tab.archives.bring_in()
    house.tab.view.archive_page.leave.click()
    ((text, undo),) = house.offered
    assert text == "Archive imported"
    undo()
    assert house.disk.scores() == [4, 5]


class Later:
    """Does work when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None], Any]] = []

    def submit(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Any) -> None:
        self.waiting.append((work, done, failed))

    def go_on(self) -> None:
        while self.waiting:
            work, done, failed = self.waiting.pop(0)
            try:
                result = work()
            except StorageUnavailable as problem:
                failed(problem)
            else:
                done(result)


@pytest.fixture
def slow(qtbot: QtBot, disk: OnDisk) -> Iterator[Home]:
    """The same diary, whose thread does nothing before it is told to."""
    made = Home(disk, jobs=Later())
    qtbot.addWidget(made.tab.view)
    made.book.say(1, 4)
    made.book.say(0, 5)
    made.look()
    made.jobs.go_on()
    yield made
    made.tab.stop()


@pytest.mark.parametrize("way", list(Way))
def test_cancelling_an_import_leaves_the_diary_as_it_was(
    slow: Home, archive: Path, way: Way
) -> None:
    bring(slow, archive)
    slow.jobs.go_on()
    slow.tab.archives.choose_way(way)
    page = slow.tab.view.archive_page
    page.bring_in.click()
    QTest.keyClick(page, Key.Key_Escape)
    assert slow.tab.view.currentWidget() is page, "only its end shows what became of it"
    slow.jobs.go_on()
    state = slow.tab.archives.state
    assert (state.step, state.busy) == (Step.LOOKED, False)
    assert state.words == "Nothing was imported. Your diary is as it was."
    assert slow.disk.scores() == [4, 5]
    assert (slow.changes, slow.offered) == ([], [])
    page.bring_in.click()
    slow.jobs.go_on()
    assert slow.tab.archives.state.step is Step.DONE


def test_an_archive_that_is_left_is_not_looked_at_to_the_end(slow: Home, archive: Path) -> None:
    bring(slow, archive)
    slow.jobs.waiting.pop(0)[1]((archive, True))
    slow.tab.archives.leave()
    told: list[object] = []
    slow.tab.archives.state_changed.connect(told.append)
    slow.jobs.go_on()
    assert told == []
    assert slow.tab.archives.state.step is Step.READING


def test_how_far_it_is_is_said(house: Home, archive: Path) -> None:
    told: list[int] = []
    house.tab.archives.state_changed.connect(lambda state: told.append(state.percent))
    bring(house, archive)
    assert max(told) > 0
    assert told == sorted(told)


def test_a_failed_import_can_be_tried_again_after_its_page_is_left(
    house: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(house, archive)
    house.tab.archives.choose_way("replace")

    def full(_: BackupReason) -> Backup:
        raise FULL

    with monkeypatch.context() as broken:
        broken.setattr(house.disk.store, "back_up", full)
        house.tab.archives.bring_in()
    house.tab.archives.leave()
    ((_, _, retry),) = house.unsaved
    bring(house, archive)
    retry()
    assert house.disk.scores() == [2, 3]
    assert house.tab.archives.state.step is Step.LOOKED, "the page is of another look"


def test_an_archive_that_holds_nothing_new_changes_nothing(house: Home, archive: Path) -> None:
    bring(house, archive)
    house.tab.archives.bring_in()
    house.tab.archives.leave()
    bring(house, archive)
    assert "Nothing in the archive is new" in house.tab.archives.state.effect
    assert not house.tab.view.archive_page.bring_in.isEnabled()
    house.tab.archives.bring_in()
    assert house.changes == [EVERYTHING]


def test_a_locked_archive_asks_for_its_passphrase(house: Home, tmp_path: Path) -> None:
    path = tmp_path / "locked.backcare"
    house.tab.report.keeper.set_passphrase("correct horse")
    house.save(Out.ARCHIVE, Target(path))
    bring(house, path)
    page = house.tab.view.archive_page
    assert house.tab.archives.state.step is Step.LOCKED
    assert page.passphrase.input.hasFocus()
    assert page.passphrase.input.accessibleDescription() == ""
    QTest.keyClicks(page.passphrase.input, "wrong")
    QTest.keyClick(page.passphrase.input, Key.Key_Return)
    assert "doesn’t open it" in page.passphrase.input.accessibleDescription()
    page.passphrase.input.setText("correct horse")
    page.open.click()
    assert house.tab.archives.state.step is Step.LOOKED


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is not an archive of Backcare"),
        (b"PK\x03\x04 and nothing else", "ends too early"),
        (b"age-encryption.org/v1 and", "is locked in a way that no archive is, or damaged"),
        (b"Date;Pain\n2025-07-01;4\n", "is not an archive of Backcare"),
    ],
)
def test_what_is_no_archive_is_refused_with_the_reason(
    house: Home, tmp_path: Path, data: bytes, why: str
) -> None:
    path = tmp_path / "bad.backcare"
    path.write_bytes(data)
    bring(house, path)
    state = house.tab.archives.state
    assert state.step is Step.REFUSED
    assert state.words == f"bad.backcare is not taken: it {why}. Nothing was changed."
    assert house.disk.scores() == [4, 5]
    assert not house.tab.view.archive_page.bring_in.isVisible()


def test_an_import_that_the_disk_does_not_take_can_be_tried_again(
    house: Home, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(house, archive)

    def full(_: BackupReason) -> Backup:
        raise FULL

    with monkeypatch.context() as broken:
        broken.setattr(house.disk.store, "back_up", full)
        house.tab.archives.bring_in()
    ((text, problem, retry),) = house.unsaved
    assert text == "The archive was not imported. Your diary is as it was."
    assert problem is StorageProblem.FULL
    assert house.disk.scores() == [4, 5]
    retry()
    assert house.disk.scores() == [2, 3, 4, 5]


def test_a_diary_that_takes_no_entries_takes_no_archive(house: Home, archive: Path) -> None:
    house.tab.set_writable(False)
    bring(house, archive)
    assert not house.tab.view.archive_page.bring_in.isEnabled()
    house.tab.set_writable(True)
    assert house.tab.view.archive_page.bring_in.isEnabled()


def test_every_kind_of_entry_has_a_name(house: Home) -> None:
    named = house.tab.archives._words._kinds
    assert {family.root for family in families()} == set(named)
    assert len(set(named.values())) == len(named)


def test_escape_goes_back_to_where_the_import_began(house: Home, archive: Path) -> None:
    house.look()
    bring(house, archive)
    QTest.keyClick(house.tab.view.archive_page, Key.Key_Escape)
    home = house.tab.view.home
    assert house.tab.view.currentWidget() is home
    assert home.everything.bring_in.hasFocus()
    assert house.disk.scores() == [4, 5]


def test_whoever_chooses_no_file_stays(house: Home) -> None:
    house.tab.view.home.everything.bring_in.click()
    assert house.tab.view.currentWidget() is house.tab.view.home


# --- ratings -------------------------------------------------------------------------------------

PLAIN = "Date,Pain,Time,Comment\n2025-07-01,6,07:30,after the drive\n2025-07-02,7,,\n"
EITHER = "Date,Pain\n03/04/2025,6\n05/04/2025,7\n2025-04-20,2\n"


@pytest.fixture
def calm(build: Open) -> House:
    """A diary in memory with a 4 of yesterday at nine."""
    made = build(look=False)
    made.book.say(1, 4)
    made.look()
    return made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pain.csv"
    path.write_text(PLAIN, "utf-8")
    return path


def scores(house: House) -> list[int]:
    return sorted(rating.score for rating in house.store.ratings.latest(100))


def test_a_table_is_looked_at_before_anything_is_kept(calm: House, table: Path) -> None:
    bring(calm, table)
    state = calm.tab.ratings.state
    assert calm.tab.view.currentWidget() is calm.tab.view.rating_page
    assert state.rows == (
        ("1 July 2025", "07:30", "6", "after the drive"),
        ("2 July 2025", "12:00 (none given)", "7", ""),
    )
    assert state.words.startswith("2 ratings are new. One has no time and stands at noon.")
    assert dict(state.chosen) == {"date": "0", "score": "1", "time": "2", "note": "3"}
    assert not state.asks_order
    assert scores(calm) == [4]


def test_ratings_are_kept_after_a_backup_and_can_be_taken_back(calm: House, table: Path) -> None:
    bring(calm, table)
    page = calm.tab.view.rating_page
    assert page.keep.text() == "Import 2 ratings"
    page.keep.click()
    assert scores(calm) == [4, 6, 7]
    assert calm.store.backed_up == [BackupReason.BEFORE_IMPORT]
    assert calm.changes == [Changes(ratings=True, entries=True)]
    assert calm.tab.ratings.state.words.startswith("2 ratings are in your diary now.")
    assert [text for text, _ in calm.offered] == ["2 ratings imported"]
    page.undo.click()
    assert scores(calm) == [4]
    assert calm.tab.ratings.state.step is Step.TAKEN_BACK
    assert not page.undo.isVisible()


def test_cancelling_keeps_no_rating(build: Open, table: Path) -> None:
    slow = build(jobs=Later())
    slow.jobs.go_on()
    bring(slow, table)
    slow.jobs.go_on()
    page = slow.tab.view.rating_page
    page.keep.click()
    assert not page.keep.isVisible()
    page.leave.click()
    assert slow.tab.view.currentWidget() is page
    slow.jobs.go_on()
    assert slow.tab.ratings.state.words == "Nothing was imported. Your diary is as it was."
    assert scores(slow) == []
    assert slow.changes == []
    page.keep.click()
    slow.jobs.go_on()
    assert scores(slow) == [6, 7]


def test_dates_that_can_be_read_in_two_ways_are_asked_about(calm: House, tmp_path: Path) -> None:
    path = tmp_path / "either.csv"
    path.write_text(EITHER, "utf-8")
    bring(calm, path)
    page = calm.tab.view.rating_page
    assert page.order.isVisible()
    assert page.order.choice is None
    assert not page.keep.isVisible()
    said: list[str] = []
    calm.tab.ratings.said.connect(said.append)
    calm.tab.ratings.keep()
    assert (scores(calm), said) == ([4], [])
    page.order.segment("mdy").click()
    assert [row[0] for row in calm.tab.ratings.state.rows] == [
        "4 March 2025",
        "4 May 2025",
        "20 April 2025",
    ]
    page.order.segment("dmy").click()
    assert [row[0] for row in calm.tab.ratings.state.rows] == [
        "3 April 2025",
        "5 April 2025",
        "20 April 2025",
    ]
    page.keep.click()
    assert scores(calm) == [2, 4, 6, 7]


def test_columns_can_be_told_apart_otherwise(calm: House, tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Date,Morning,Evening\n2025-07-01,3,6\n2025-07-02,2,7\n", "utf-8")
    bring(calm, path)
    page = calm.tab.view.rating_page
    assert [row[2] for row in calm.tab.ratings.state.rows] == ["3", "2"]
    page.columns["score"].chosen.emit("2")
    assert [row[2] for row in calm.tab.ratings.state.rows] == ["6", "7"]


def test_parts_that_want_one_column_change_places(calm: House, table: Path) -> None:
    bring(calm, table)
    calm.tab.ratings.set_column("note", "2")
    assert dict(calm.tab.ratings.state.chosen) == {
        "date": "0",
        "score": "1",
        "time": "3",
        "note": "2",
    }


def test_a_rating_needs_a_day_and_a_score(calm: House, table: Path) -> None:
    bring(calm, table)
    calm.tab.ratings.set_column("time", NO_COLUMN)
    calm.tab.ratings.set_column("time", "1")
    assert "are needed" in calm.tab.ratings.state.problem
    assert not calm.tab.view.rating_page.keep.isVisible()
    calm.tab.ratings.set_column("time", "2")
    assert calm.tab.ratings.state.problem == ""
    assert calm.tab.view.rating_page.keep.isVisible()


def test_a_first_line_may_be_a_rating(calm: House, tmp_path: Path) -> None:
    path = tmp_path / "bare.csv"
    path.write_text("2025-07-01,6\n2025-07-02,7\n", "utf-8")
    bring(calm, path)
    page = calm.tab.view.rating_page
    assert not page.header.isChecked()
    assert len(calm.tab.ratings.state.rows) == 2
    page.header.click()
    assert len(calm.tab.ratings.state.rows) == 1


def test_what_is_known_is_left_out_and_what_cannot_be_taken_is_told(
    calm: House, tmp_path: Path
) -> None:
    path = tmp_path / "mixed.csv"
    path.write_text("Date,Pain\n2025-07-08,4\n2025-07-01,11\nyesterday,3\n2025-07-02,7\n", "utf-8")
    bring(calm, path)
    state = calm.tab.ratings.state
    assert "One rating is new. One is known already. 2 lines can’t be taken." in state.words
    assert state.refused == (("3", "Not from 0 to 10", "11"), ("4", "Not a date", "yesterday"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no two columns"),
        ("just words\nand more\n", "no two columns"),
        ("Date,Mood\n2025-07-01,good\n", "no column with whole numbers"),
        ("Day,Pain\nMonday,3\n", "no column with dates"),
    ],
)
def test_a_table_without_ratings_is_refused_with_the_reason(
    calm: House, tmp_path: Path, text: str, why: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text, "utf-8")
    bring(calm, path)
    state = calm.tab.ratings.state
    assert state.step is Step.REFUSED
    assert why in state.words
    assert state.words.endswith("Nothing was changed.")
    assert not calm.tab.view.rating_page.keep.isVisible()


def test_ratings_that_the_disk_does_not_take_can_be_tried_again(calm: House, table: Path) -> None:
    bring(calm, table)
    calm.store.ratings.problem = FULL
    calm.tab.ratings.keep()
    ((text, _, retry),) = calm.unsaved
    assert text == "The ratings were not imported. Your diary is as it was."
    calm.store.ratings.problem = None
    assert scores(calm) == [4]
    retry()
    assert scores(calm) == [4, 6, 7]


def test_a_table_can_be_brought_in_with_keys_only(calm: House, table: Path) -> None:
    bring(calm, table)
    page = calm.tab.view.rating_page
    assert page.columns["date"].hasFocus()
    for _ in range(12):
        if page.keep.hasFocus():
            break
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Key.Key_Tab)
    QTest.keyClick(page.keep, Key.Key_Return)
    assert scores(calm) == [4, 6, 7]
    assert page.leave.hasFocus()
    QTest.keyClick(page, Key.Key_Escape)
    assert calm.tab.view.currentWidget() is calm.tab.view.home


def test_another_file_forgets_the_one_before(calm: House, table: Path, tmp_path: Path) -> None:
    bring(calm, table)
    calm.tab.ratings.keep()
    calm.tab.ratings.leave()
    other = tmp_path / "other.csv"
    other.write_text("Date,Pain\n2025-06-01,1\n", "utf-8")
    bring(calm, other)
    assert calm.tab.ratings.state.step is Step.LOOKED
    assert not calm.tab.view.rating_page.undo.isVisible()
    assert len(calm.tab.ratings.state.rows) == 1


def test_own_tables_come_back_in(calm: House, tmp_path: Path) -> None:
    """What was saved as CSV is read as it was written."""
    import zipfile

    path = tmp_path / "report.zip"
    calm.save(Out.CSV, Target(path))
    with zipfile.ZipFile(path) as archive:
        (tmp_path / "ratings.csv").write_bytes(archive.read("ratings.csv"))
    bring(calm, tmp_path / "ratings.csv")
    assert calm.tab.ratings.state.words.startswith("0 ratings are new. One is known already.")
