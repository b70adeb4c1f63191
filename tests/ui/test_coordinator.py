"""Who is refreshed, what is undone, what the window says."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.day_watch import DayWatch
from backcare_desktop.ui.gatekeeper import Gatekeeper
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.toast import Toast
from tests.fakes import FakeClock, InlineJobs
from tests.services.test_desk import Drawer
from tests.services.test_sessions import PLAN, ROUTINE

RATED = Changes(ratings=True)
TABS = (
    "today",
    "symptom-check",
    "stretch",
    "core",
    "pain",
    "training",
    "report",
    "settings",
    "help",
)
FULL = StorageUnavailable(StorageProblem.FULL)


class Player(QObject):
    """Stands where the player stands, and writes down what it is asked."""

    changed = Signal(object)
    failed = Signal(object)
    discarded = Signal(str)
    closed = Signal()
    full_screen_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.unsaved: tuple[str, ...] = ()

    def open(self, routine: Routine) -> None:
        self.asked.append(routine)

    def resume(self, session_id: str) -> None:
        self.asked.append(session_id)


class Tab(QObject):
    """A presenter that counts how often it reads the diary."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.read = 0

    def refresh(self) -> None:
        self.read += 1


class Settings:
    """Holds what was chosen."""

    preferences = Preferences()


class House:
    """The coordinator with everything around it."""

    def __init__(self, folder: Path) -> None:
        numbers = itertools.count(1)
        self.drawer = Drawer()
        self.problem: StorageUnavailable | None = None
        self.clock = FakeClock()
        self.desk = Desk(
            Path("diary.sqlite"), self._open, self.clock, lambda: f"id-{next(numbers)}"
        )
        self.window = MainWindow(folder / "window.ini")
        for tab_id in TABS:
            self.window.add_tab(tab_id, QWidget)
        self.window.set_player(QWidget())
        self.player = Player()
        self.settings = Settings()
        self.gatekeeper = Gatekeeper(self.desk, InlineJobs(), self.settings, self.window)
        self.coordinator = Coordinator(
            self.window,
            self._player,  # type: ignore[arg-type]
            self.desk,
            InlineJobs(),
            self.clock,
            ProblemWords(folder),
            self.gatekeeper,
            self.window,
        )
        self.coordinator.hear(self.player)  # type: ignore[arg-type]
        self.tabs = [Tab(), Tab()]
        for tab in self.tabs:
            self.coordinator.add_tab(tab)
        self.writable = QSignalSpy(self.coordinator.writable_changed)
        self.opened = QSignalSpy(self.coordinator.opened)
        self.window.show()
        self.window.activateWindow()

    def _player(self) -> Player:
        return self.player

    def _open(self, _: Path) -> Drawer:
        if self.problem is not None:
            raise self.problem
        return self.drawer

    def fail(self, problem: StorageProblem) -> None:
        self.problem = StorageUnavailable(problem)
        self.coordinator.open_diary()

    def said(self) -> list[str]:
        QApplication.processEvents()
        banners = [found for found in self.window.findChildren(Banner) if found.isVisible()]
        return [label.text() for banner in banners for label in banner.findChildren(Label)]

    def buttons(self) -> list[Button]:
        QApplication.processEvents()
        return [found for found in self.window.findChildren(Button) if found.isVisible()]

    def toast(self) -> str:
        (toast,) = self.window.findChildren(Toast)
        return toast.findChildren(Label)[0].text() if toast.isVisible() else ""

    def change(self, changes: Changes, by: Any = None) -> None:
        """Somebody changes the diary, and that is shown."""
        (by or self.tabs[0]).changed.emit(changes)
        QApplication.processEvents()

    def read(self) -> list[int]:
        return [tab.read for tab in self.tabs]

    def undo(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    def scores(self) -> list[int]:
        return [rating.score for rating in self.drawer.ratings.latest(9)]


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> House:
    house = House(tmp_path)
    qtbot.addWidget(house.window)
    return house


def values(spy: QSignalSpy) -> list[object]:
    return [spy.at(number)[0] for number in range(spy.count())]


# --- opening ------------------------------------------------------------------------------------


def test_an_open_diary_is_read_by_every_tab_and_nothing_is_said(house: House) -> None:
    house.coordinator.open_diary()
    assert house.read() == [1, 1]
    assert values(house.writable) == [True]
    assert house.opened.count() == 1
    assert house.said() == []
    assert house.coordinator.writable


def test_before_the_diary_is_open_nobody_reads_it(house: House) -> None:
    assert house.read() == [0, 0]


def test_a_tab_made_later_reads_at_once_if_the_diary_is_open(house: House) -> None:
    early, late = Tab(), Tab()
    house.coordinator.add_tab(early)
    house.coordinator.open_diary()
    house.coordinator.add_tab(late)
    assert (early.read, late.read) == (1, 1)


def test_a_diary_that_can_only_be_read_is_read_and_said(house: House) -> None:
    house.drawer.writable = False
    house.coordinator.open_diary()
    assert house.read() == [1, 1]
    assert values(house.writable) == [False]
    assert not house.coordinator.writable
    (text,) = house.said()
    assert text.startswith("You can read your diary, but not add to it")
    assert house.buttons() == []


@pytest.mark.parametrize(
    ("problem", "retry"),
    [
        (StorageProblem.LOCKED, True),
        (StorageProblem.FULL, True),
        (StorageProblem.FAILED, True),
        (StorageProblem.CORRUPT, True),
        (StorageProblem.FOREIGN, True),
        (StorageProblem.NEWER, False),
        (StorageProblem.READ_ONLY, False),
    ],
)
def test_a_diary_that_cannot_be_opened_is_said_and_tried_again_where_that_helps(
    house: House, problem: StorageProblem, retry: bool
) -> None:
    house.fail(problem)
    assert len(house.said()) == 1
    assert house.read() == [0, 0]
    assert values(house.writable) == [False]
    assert [button.text() for button in house.buttons()] == (["Try again"] if retry else [])


def test_trying_again_opens_it_once_it_can_be_opened(house: House) -> None:
    house.fail(StorageProblem.LOCKED)
    house.buttons()[0].click()
    assert len(house.said()) == 1
    house.problem = None
    house.buttons()[0].click()
    assert house.said() == []
    assert values(house.writable) == [False, False, True]
    assert house.read() == [1, 1]


def test_the_button_of_another_banner_does_not_open_the_diary(house: House) -> None:
    house.window.show_fault("RuntimeError")
    house.buttons()[0].click()
    assert house.opened.count() == 0


# --- changes and problems -----------------------------------------------------------------------


def test_what_one_tab_changes_every_tab_shows(house: House) -> None:
    house.change(RATED)
    house.change(Changes(sessions=True), house.player)
    assert house.read() == [2, 2]


def test_only_whom_it_concerns_reads_again(house: House) -> None:
    house.coordinator.add_tab(sessions := Tab(), shows=Changes(sessions=True))
    house.change(RATED)
    assert sessions.read == 0
    house.change(Changes(sessions=True, core=True))
    assert sessions.read == 1


def test_a_tab_that_nobody_looks_at_reads_once_it_is_shown(house: House) -> None:
    house.coordinator.add_tab(hidden := Tab(), "core")
    house.change(RATED)
    house.change(RATED)
    assert hidden.read == 0
    house.window.show_tab("core")
    assert hidden.read == 1
    house.window.show_tab("today")
    house.window.show_tab("core")
    assert hidden.read == 1
    house.change(RATED)
    assert hidden.read == 2


def test_an_opened_diary_is_read_by_hidden_tabs_too_so_that_they_are_there_at_once(
    house: House,
) -> None:
    house.coordinator.add_tab(hidden := Tab(), "core")
    house.coordinator.open_diary()
    assert hidden.read == 1
    house.window.show_tab("core")
    assert hidden.read == 1


def test_behind_the_player_nobody_reads_until_it_closes(house: House) -> None:
    house.coordinator.start(ROUTINE)
    house.change(Changes(sessions=True), house.player)
    assert house.read() == [0, 0]
    house.player.closed.emit()
    assert house.read() == [1, 1]


def test_what_changed_nothing_refreshes_nobody(house: House) -> None:
    house.change(NOTHING)
    assert house.read() == [0, 0]


def test_what_could_not_be_read_is_said_and_the_pad_stays(house: House) -> None:
    house.coordinator.open_diary()
    house.tabs[0].failed.emit(FULL)
    assert house.said()[0].startswith("The disk is full.")
    assert values(house.writable) == [True]
    house.buttons()[0].click()
    assert house.said() == []
    assert house.read() == [2, 2]


def test_what_the_player_could_not_save_has_no_button_and_goes_with_the_next_success(
    house: House,
) -> None:
    house.coordinator.open_diary()
    house.player.failed.emit(FULL)
    assert house.said()[0].startswith("The disk is full.")
    assert "every few seconds" not in house.said()[0], "nothing tries it again"
    assert house.buttons() == []
    house.change(RATED, house.player)
    assert house.said() == []


def press(house: House, label: str) -> None:
    next(button for button in house.buttons() if button.text() == label).click()


class Save:
    """A save that counts how often it is asked for, and fails as long as the disk is full."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.times = 0
        self.full = True

    def __call__(self) -> None:
        self.times += 1
        if self.full:
            self.house.coordinator.offer_retry("Pain 6 was not saved.", FULL, self)
        else:
            self.house.change(RATED)


def test_trying_again_gives_the_very_entry_to_the_diary_again(house: House) -> None:
    house.coordinator.open_diary()
    save = Save(house)
    save()
    assert house.said()[0].startswith("Pain 6 was not saved. The disk is full.")
    press(house, "Try again")
    assert save.times == 2
    assert len(house.said()) == 1
    save.full = False
    press(house, "Try again")
    assert save.times == 3
    assert house.said() == []
    assert house.opened.count() == 1


@pytest.mark.parametrize("by", ["a save", "opening"])
def test_what_was_not_saved_is_still_offered_after_the_next_success(house: House, by: str) -> None:
    house.coordinator.open_diary()
    save = Save(house)
    save()
    if by == "a save":
        house.change(RATED, house.tabs[1])
    else:
        house.coordinator.open_diary()
    assert house.said() == ["Pain 6 was not saved."]
    save.full = False
    press(house, "Try again")
    assert save.times == 2
    assert house.said() == [] and house.coordinator.unsaved == ()


def test_everything_that_was_not_saved_is_tried_again_at_one_touch(house: House) -> None:
    house.coordinator.open_diary()
    saves = [Save(house), Save(house)]
    for save in saves:
        save()
    assert len(house.coordinator.unsaved) == 2
    for save in saves:
        save.full = False
    press(house, "Try again")
    assert [save.times for save in saves] == [2, 2]
    assert house.said() == []


def test_a_problem_with_something_else_does_not_forget_what_was_not_saved(house: House) -> None:
    house.coordinator.open_diary()
    save = Save(house)
    save()
    house.tabs[1].failed.emit(FULL)
    press(house, "Try again")
    assert save.times == 2


def test_what_was_not_saved_can_be_left(house: House) -> None:
    house.coordinator.open_diary()
    save = Save(house)
    save()
    press(house, "Leave it")
    assert house.said() == [] and house.coordinator.unsaved == ()
    house.change(RATED, house.tabs[1])
    assert house.said() == []
    assert save.times == 1


def test_a_diary_that_cannot_be_written_is_not_tried_again(house: House) -> None:
    problem = StorageUnavailable(StorageProblem.READ_ONLY)
    house.coordinator.offer_retry("Pain 6 was not saved.", problem, Save(house))
    assert house.said()[0].startswith("Pain 6 was not saved. You can read your diary")
    assert house.buttons() == []


# --- the day ------------------------------------------------------------------------------------


def turn_to(house: House) -> None:
    house.window.activated.emit()


def timer(house: House) -> QTimer:
    """The one that waits for another day."""
    (watch,) = house.coordinator.findChildren(DayWatch)
    (found,) = watch.findChildren(QTimer)
    return found


def test_a_window_left_open_over_night_shows_the_new_day(house: House) -> None:
    house.coordinator.open_diary()
    house.clock.advance(15 * 3600)
    timer(house).timeout.emit()
    assert house.read() == [2, 2]
    timer(house).timeout.emit()
    assert house.read() == [2, 2]


@pytest.mark.parametrize("how", ["sleep", "travel", "a clock that is set"])
def test_within_a_minute_a_window_that_stayed_active_notices_another_day(
    house: House, how: str
) -> None:
    house.coordinator.open_diary()
    # Only this timer runs, and it runs only while the computer is awake.
    assert timer(house).isActive() and timer(house).interval() == 60_000
    if how == "sleep":
        house.clock.sleep(24 * 3600)
    elif how == "travel":
        house.clock.zone_name = "Asia/Kathmandu"
    else:
        house.clock.jump(24 * 3600)
    timer(house).timeout.emit()
    assert house.read() == [2, 2]
    assert timer(house).isActive() and timer(house).interval() == 60_000


def test_the_last_minute_of_a_day_is_waited_for_to_the_second(house: House) -> None:
    house.clock.advance(15 * 3600 - 12.5)
    house.coordinator.open_diary()
    assert timer(house).interval() == 13_000
    house.clock.advance(11)
    timer(house).timeout.emit()
    assert house.read() == [1, 1]
    assert timer(house).interval() == 2_000
    house.clock.advance(2)
    timer(house).timeout.emit()
    assert house.read() == [2, 2]


@pytest.mark.parametrize("how", ["sleep", "travel"])
def test_turning_to_the_window_after_a_sleep_or_a_journey_shows_the_day(
    house: House, how: str
) -> None:
    house.coordinator.open_diary()
    if how == "sleep":
        house.clock.sleep(24 * 3600)
    else:
        house.clock.zone_name = "Asia/Kathmandu"
    turn_to(house)
    assert house.read() == [2, 2]
    turn_to(house)
    assert house.read() == [2, 2]


def test_turning_to_the_window_on_the_same_day_reads_nothing(house: House) -> None:
    house.coordinator.open_diary()
    house.clock.advance(3600)
    turn_to(house)
    assert house.read() == [1, 1]


def test_before_the_diary_is_open_no_day_is_watched(house: House) -> None:
    house.clock.advance(24 * 3600)
    turn_to(house)
    assert house.read() == [0, 0]
    assert not timer(house).isActive()


# --- closing ------------------------------------------------------------------------------------


def test_once_it_is_stopped_nobody_asks_for_the_diary(house: House) -> None:
    house.coordinator.open_diary()
    house.coordinator.stop()
    house.clock.advance(24 * 3600)
    turn_to(house)
    house.change(RATED)
    house.player.closed.emit()
    house.coordinator.add_tab(late := Tab())
    assert house.read() == [1, 1]
    assert late.read == 0
    assert not timer(house).isActive()


def test_a_diary_that_was_not_closed_for_good_is_opened_anew_and_all_goes_on(house: House) -> None:
    house.coordinator.open_diary()
    house.coordinator.stop()
    house.coordinator.go_on()
    assert house.read() == [2, 2]
    assert house.opened.count() == 2
    assert timer(house).isActive()
    house.coordinator.start(ROUTINE)
    assert house.player.asked == [ROUTINE]


def test_a_diary_that_opens_too_late_is_not_read(house: House) -> None:
    house.coordinator.stop()
    house.coordinator.open_diary()
    assert house.read() == [0, 0]
    assert house.opened.count() == 0


# --- sessions -----------------------------------------------------------------------------------


def test_starting_puts_the_routine_on_the_mat(house: House) -> None:
    house.coordinator.start(ROUTINE)
    assert house.window.playing
    assert house.player.asked == [ROUTINE]


def test_resuming_puts_the_session_on_the_mat(house: House) -> None:
    house.coordinator.resume("s1")
    assert house.window.playing
    assert house.player.asked == ["s1"]


def test_nothing_else_is_put_on_the_mat_while_something_is(house: House) -> None:
    house.coordinator.start(ROUTINE)
    house.coordinator.start(ROUTINE)
    house.coordinator.resume("s1")
    assert house.player.asked == [ROUTINE]
    house.player.closed.emit()
    house.coordinator.resume("s1")
    assert house.player.asked == [ROUTINE, "s1"]


def test_the_tabs_are_back_and_fresh_when_the_player_closes(house: House) -> None:
    house.coordinator.start(ROUTINE)
    house.player.closed.emit()
    assert not house.window.playing
    assert house.read() == [1, 1]


def test_behind_the_player_nothing_is_read_until_it_closes(house: House) -> None:
    house.coordinator.open_diary()
    house.coordinator.start(ROUTINE)
    house.change(Changes(sessions=True), house.player)
    house.clock.advance(24 * 3600)
    turn_to(house)
    assert house.read() == [1, 1]
    house.player.closed.emit()
    assert house.read() == [2, 2]


def test_the_player_fills_the_screen(house: House) -> None:
    house.player.full_screen_changed.emit(True)
    assert house.window.isFullScreen()
    house.player.full_screen_changed.emit(False)
    assert not house.window.isFullScreen()


# --- undo ---------------------------------------------------------------------------------------


def test_a_rating_is_taken_back_and_everybody_sees_it(house: House) -> None:
    saved = house.desk.diary.rate(4)
    house.coordinator.offer_undo_rating("Pain 4 saved", saved.rating.id)
    assert house.toast() == "Pain 4 saved"
    house.undo()
    assert house.scores() == []
    assert house.read() == [1, 1]
    assert house.toast() == "Taken back: Pain 4 saved"


def test_what_is_gone_already_is_not_taken_back_and_that_is_said(house: House) -> None:
    def gone() -> Changes:
        raise LookupError

    house.coordinator._offer("Pain 4 saved", gone)
    house.undo()
    assert house.toast() == "It was not taken back: the diary has changed since."


def test_a_discarded_session_comes_back_to_go_on_with(house: House) -> None:
    record = house.desk.sessions.begin(ROUTINE, PLAN, None).record
    house.desk.sessions.discard(record.id)
    house.player.discarded.emit(record.id)
    assert house.toast() == "Session discarded"
    house.undo()
    found = house.drawer.sessions.get(record.id)
    assert found is not None
    assert found.progress.outcome is Outcome.OPEN
    assert house.read() == [1, 1]


def test_an_undo_that_cannot_be_saved_is_said(house: House) -> None:
    house.coordinator.open_diary()
    saved = house.desk.diary.rate(4)
    house.coordinator.offer_undo_rating("Pain 4 saved", saved.rating.id)
    house.drawer.ratings.problem = StorageUnavailable(StorageProblem.FULL)
    house.undo()
    assert house.said()[0].startswith("It was not taken back. The disk is full.")
    house.drawer.ratings.problem = None
    assert house.scores() == [4]
    press(house, "Try again")
    assert house.scores() == []
    assert house.said() == []


def test_a_rating_can_be_taken_back_after_the_message_is_gone(house: House) -> None:
    saved = house.desk.diary.rate(4)
    house.coordinator.offer_undo_rating("Pain 4 saved", saved.rating.id)
    (toast,) = house.window.findChildren(Toast)
    toast.dismiss()
    house.undo()
    assert house.scores() == []
