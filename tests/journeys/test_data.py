"""The diary as a file, through the whole program: restore, damage, a full disk, two starts."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import isValid

from backcare_desktop import paths
from backcare_desktop.core.profile import Profile
from backcare_desktop.crash_log import LOG
from backcare_desktop.outside import open_store
from backcare_desktop.storage.profiles import ProfileShelf
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.person import Person
from tests.journeys.test_unsaved import Disk

STARTS = Path(__file__).with_name("starts.py")
TYPED = "my sister's wedding"
ANNA = Profile("00000000-0000-4000-8000-000000000001", "Anna")
DAY_S = 86_400.0

Someone = Callable[..., Person]


@pytest.fixture
def someone(data_dir: Path) -> Iterator[Someone]:
    """Starts the program, as often as the story wants."""
    started: list[Person] = []

    def start(**outside: object) -> Person:
        started.append(Person(data_dir, **outside))
        return started[-1]

    yield start
    for person in started:
        if isValid(person.app):
            person.leave()


def rate(person: Person, key: Qt.Key) -> None:
    """On Today, by the number key."""
    person.app.window.show_tab("today")
    person.app.today_view.pad.key(0).setFocus(Qt.FocusReason.TabFocusReason)
    person.press(key)


def scores(database: Path) -> list[int]:
    """What the diary holds; by number, because the clock here stands still."""
    store = open_store(database)
    found = sorted(rating.score for rating in store.ratings.latest(50))
    store.close()
    return found


def press(person: Person, words: str) -> None:
    """Press the one visible button of these words."""
    (button,) = [
        found
        for found in person.app.window.findChildren(Button)
        if found.text() == words and found.isVisible()
    ]
    person.click(button)


def words(person: Person) -> str:
    person.settle()
    found = person.app.window.findChildren(Label)
    return "\n".join(label.text() for label in found if label.isVisible())


def backups(data_dir: Path) -> list[str]:
    return sorted(path.name for path in (data_dir / "backups").glob("*.sqlite"))


def read_on_diary_thread(person: Person) -> list[int]:
    """What the open diary holds, by number."""
    found: list[int] = []
    person.app.jobs.submit(
        lambda: sorted(rating.score for rating in person.app.desk._opened().ratings.latest(50)),
        found.extend,
        lambda problem: found.append(-1),
    )
    person.settle()
    return found


# --- backing up and restoring --------------------------------------------------------------------


def test_the_first_entry_of_each_day_is_backed_up(person: Person, data_dir: Path) -> None:
    rate(person, Qt.Key.Key_4)
    assert backups(data_dir) == [f"daily-{SCHEMA}-20250709T100000Z.sqlite"]
    rate(person, Qt.Key.Key_5)
    assert len(backups(data_dir)) == 1
    person.clock.sleep(DAY_S)
    rate(person, Qt.Key.Key_6)
    assert len(backups(data_dir)) == 2


def test_a_restore_by_keys_and_clicks_is_taken_back_without_a_new_start(
    person: Person, data_dir: Path
) -> None:
    rate(person, Qt.Key.Key_4)
    person.app.window.show_tab("settings")
    person.settle()
    press(person, "Back up now")
    rate(person, Qt.Key.Key_7)
    person.app.window.show_tab("settings")
    person.settle()
    press(person, "Show all")
    person.click(person.app.data.tab.backups.rows[0].restore)
    assert "1 entry of your diary now is not in it, and would be missing." in words(person)
    person.press(Qt.Key.Key_Escape)
    assert read_on_diary_thread(person) == [4, 7], "asking changes nothing"
    person.click(person.app.data.tab.backups.rows[0].restore)
    press(person, "Restore this backup")
    assert read_on_diary_thread(person) == [4]
    person.app.window.show_tab("today")
    assert "4, today" in words(person)
    person.app.window.show_tab("settings")
    press(person, "Undo restore")
    assert read_on_diary_thread(person) == [4, 7]
    rate(person, Qt.Key.Key_2)
    person.leave()
    assert scores(data_dir / "backcare.sqlite") == [2, 4, 7]


def test_what_was_done_in_another_diary_is_not_undone_in_this_one(person: Person) -> None:
    rate(person, Qt.Key.Key_4)
    person.app.window.show_tab("settings")
    person.settle()
    press(person, "Show all")
    person.click(person.app.data.tab.backups.rows[0].restore)
    press(person, "Restore this backup")
    assert read_on_diary_thread(person) == [4]
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read_on_diary_thread(person) == [4]


# --- a diary that can't be opened ----------------------------------------------------------------


def harmed(data_dir: Path) -> Path:
    """A diary whose tail is gone, with a backup of it from before its last entry."""
    person = Person(data_dir)
    rate(person, Qt.Key.Key_4)
    rate(person, Qt.Key.Key_7)
    person.leave()
    database = data_dir / "backcare.sqlite"
    database.write_bytes(database.read_bytes()[:5000])
    return database


def test_a_damaged_diary_is_restored_from_its_page_and_put_aside(
    someone: Someone, data_dir: Path
) -> None:
    database = harmed(data_dir)
    damaged = database.read_bytes()
    person = someone()
    assert "Your diary is damaged" in words(person)
    assert database.read_bytes() == damaged
    press(person, "Restore this backup")
    assert "Your diary is damaged" not in words(person)
    assert person.app.today_view.pad.isEnabled()
    rate(person, Qt.Key.Key_2)
    person.leave()
    assert scores(database) == [2, 4]
    (aside,) = (data_dir / "quarantine").glob("*/backcare.sqlite")
    assert aside.read_bytes() == damaged


def test_a_damaged_diary_is_put_aside_for_an_empty_one(someone: Someone, data_dir: Path) -> None:
    database = harmed(data_dir)
    damaged = database.read_bytes()
    person = someone()
    press(person, "Start empty")
    rate(person, Qt.Key.Key_1)
    person.leave()
    assert scores(database) == [1]
    (aside,) = (data_dir / "quarantine").glob("*/backcare.sqlite")
    assert aside.read_bytes() == damaged
    assert backups(data_dir), "the backups stay"


def test_a_damaged_diary_can_be_left_and_the_symptom_check_works(
    someone: Someone, data_dir: Path
) -> None:
    database = harmed(data_dir)
    damaged = database.read_bytes()
    person = someone()
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert person.app.window.tab_in_front == "symptom-check"
    assert "Your diary is damaged" not in words(person)
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not person.app.today_view.pad.isEnabled()
    press(person, "Try again")
    assert "Your diary is damaged" in words(person)
    press(person, "Quit")
    assert not person.app.window.isVisible()
    person.leave()
    assert database.read_bytes() == damaged


def test_a_newer_diary_is_left_untouched_and_both_formats_are_named(
    someone: Someone, data_dir: Path
) -> None:
    database = data_dir / "backcare.sqlite"
    open_store(database).close()
    with sqlite3.connect(database) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    before = database.read_bytes()
    person = someone()
    assert f"It has format {SCHEMA + 1}." in words(person)
    assert f"reads up to format {SCHEMA}" in words(person)
    person.leave()
    assert database.read_bytes() == before
    assert sorted(path.name for path in data_dir.glob("backcare*")) == ["backcare.sqlite"]


# --- a full disk ---------------------------------------------------------------------------------


def test_what_a_full_disk_refused_is_written_by_itself_once_there_is_room(
    person: Person, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    notes = person.app.data.notes
    monkeypatch.setattr(notes, "_has_room", lambda: not disk.full)
    disk.full = True
    rate(person, Qt.Key.Key_6)
    assert "Pain 6 was not saved. The disk is full." in words(person)
    notes._look()
    assert "Pain 6 was not saved." in words(person)
    disk.full = False
    notes._look()
    person.settle()
    assert "was not saved" not in words(person)
    person.leave()
    assert scores(data_dir / "backcare.sqlite") == [6]


# --- deleting everything -------------------------------------------------------------------------


def test_diagnostics_hold_nothing_that_was_written(person: Person, data_dir: Path) -> None:
    rate(person, Qt.Key.Key_4)
    person.app.window.show_tab("settings")
    person.settle()
    person.click(person.app.data.tab.card.diagnostics)
    copied = QGuiApplication.clipboard().text()
    assert "pain_rating 1" in copied
    assert "Python 3." in copied
    assert str(data_dir) not in copied
    assert str(Path.home()) not in copied
    assert read_on_diary_thread(person) == [4], "the diary is open again"


# --- starts of the real program ------------------------------------------------------------------


def start(data_dir: Path, deed: str, *profile: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, str(STARTS), str(data_dir), deed, *profile],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        umask=0o077,
    )


def lived(data_dir: Path, deed: str, *profile: str) -> tuple[int, list[str], str]:
    """Exit code, what was printed, what was complained of. One that stays is killed, and fails."""
    with start(data_dir, deed, *profile) as process:
        try:
            out, complaints = process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    return process.returncode, out.splitlines(), complaints


def log(data_dir: Path) -> str:
    return (data_dir / "state" / "log" / LOG).read_text("utf-8")


CLOSED = "Backcare closed unexpectedly the last time. What you saved is safe."


@pytest.mark.parametrize("deed", ["slot", "thread"])
def test_a_fault_is_noted_without_what_was_typed_and_is_no_crash(data_dir: Path, deed: str) -> None:
    code, _, complaints = lived(data_dir, deed)
    assert code == 0
    assert "RuntimeError" in log(data_dir) and "in slot" in log(data_dir)
    assert TYPED not in log(data_dir) + complaints
    assert lived(data_dir, "look")[1] == ["open"]


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_a_crash_is_noted_and_said_once_at_the_next_start(data_dir: Path) -> None:
    code, _, _ = lived(data_dir, "fall")
    assert code == -signal.SIGSEGV
    _, said, _ = lived(data_dir, "look")
    assert said == ["open", CLOSED]
    assert "Segmentation fault | " in log(data_dir)
    assert "in fall" in log(data_dir)
    assert str(data_dir) not in log(data_dir)
    assert lived(data_dir, "look")[1] == ["open"]


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_a_second_start_brings_the_first_forward_and_after_a_kill_the_next_one_opens(
    data_dir: Path,
) -> None:
    with start(data_dir, "stay") as first:
        assert first.stdout is not None and first.stdin is not None
        assert first.stdout.readline() == "open\n"
        code, said, _ = lived(data_dir, "stay")
        assert (code, said) == (0, [])
        assert first.stdout.readline() == "forward\n"
        first.kill()
        first.communicate()
    assert lived(data_dir, "look")[1] == ["open", CLOSED]


def test_deleting_everything_leaves_nothing_but_what_is_somebody_elses(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "letter.txt").write_text("mine")
    lived(data_dir, "slot")
    assert len(list(data_dir.rglob("*"))) > 3
    code, _, _ = lived(data_dir, "wipe")
    assert code == 0
    assert [path.name for path in data_dir.rglob("*")] == ["letter.txt"]


def test_another_language_is_spoken_at_once_by_everything(data_dir: Path) -> None:
    _, said, complaints = lived(data_dir, "speak")
    assert said == ["open", "today: Today", "open", "settings: Einstellungen"]
    assert complaints == ""


def test_a_language_chosen_on_the_first_pages_goes_on_with_them(data_dir: Path) -> None:
    _, said, complaints = lived(data_dir, "arrive")
    assert said == ["open", "Welcome to Backcare", "open", "Willkommen bei Backcare"]
    assert complaints == ""


def test_another_profile_opens_in_the_same_program_and_keeps_apart(data_dir: Path) -> None:
    shelf = ProfileShelf(paths.folders(data_dir, {}))
    shelf.add(ANNA)
    assert lived(data_dir, "switch")[1] == ["open", "profile ''", "open", "profile 'Anna'"]
    assert shelf.folders_of(ANNA).database.exists()
    assert lived(data_dir, "switch", "anna")[1] == ["open", "profile 'Anna'"]
    code, _, complaints = lived(data_dir, "look", "Ben")
    assert code == 1
    assert "there is no profile 'Ben'" in complaints


def test_the_window_says_whose_diary_it_is_as_soon_as_there_is_a_second_one(
    person: Person, data_dir: Path
) -> None:
    app = person.made("settings")
    person.settle()
    assert app.window.windowTitle() == "Backcare"
    app.data.profiles.add("Anna")
    person.settle()
    assert app.window.windowTitle() == "Backcare – The first diary"
    app.data.profiles.rename("", "Maria")
    person.settle()
    assert app.window.windowTitle() == "Backcare – Maria"
    app.data.wipe.open_own()
    person.settle()
    assert app.data.wipe.state.diary == "This is the diary of: Maria. It holds 0 entries."
    app.data.wipe.open(next(each for each in app.data.office.shelf.all() if each.id))
    person.settle()
    assert app.data.wipe.state.diary == "This is the diary of: Anna. It holds 0 entries."
    app.data.tab.card.archive.click()
    person.settle()
    assert app.window.focusWidget() is app.report_tab.view.home.everything.archive


def test_the_crash_is_read_and_copied_on_request(person: Person) -> None:
    person.app.data.crash.tell("Segmentation fault\nbackcare_desktop/ui/rail.py:210 in f")
    assert CLOSED in words(person)
    banner = next(found for found in person.app.window.findChildren(Banner) if found.isVisible())
    assert "rail.py" not in words(person)
    QTest.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    person.settle()
    assert "rail.py:210" in words(person)
    press(person, "Copy")
    assert QGuiApplication.clipboard().text().startswith("Segmentation fault")
    assert CLOSED not in words(person)
