"""The window: tabs, player, banners, toast, and where it stood."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.undos import MOST
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.toast import Toast

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
CTRL = Qt.KeyboardModifier.ControlModifier

Open = Callable[[], MainWindow]


@pytest.fixture
def state_file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "window.ini"


@pytest.fixture
def opened(qtbot: QtBot, state_file: Path) -> Open:
    def open_one() -> MainWindow:
        window = MainWindow(state_file)
        qtbot.addWidget(window)
        for tab in TABS:
            window.add_tab(tab, QWidget)
        window.set_player(QPushButton("player"))
        window.show()
        window.activateWindow()
        return window

    return open_one


def test_a_page_that_takes_the_place_of_its_frame_takes_nobody_anywhere(
    qtbot: QtBot, state_file: Path
) -> None:
    window = MainWindow(state_file)
    qtbot.addWidget(window)
    frame, own, question, late = (QPushButton(text) for text in ("frame", "own", "one", "late"))
    window.hold_place("today", frame)
    window.show()
    shown = QSignalSpy(window.tab_shown)
    assert frame.isVisible()
    window.hold_place("today", own)
    assert own.isVisible()
    window.show_page(question)
    window.hold_place("today", late)
    assert question.isVisible()
    assert shown.count() == 0
    window.leave_page(question)
    assert late.isVisible()


@pytest.fixture
def window(opened: Open) -> MainWindow:
    return opened()


def here(window: MainWindow) -> str:
    return TABS[window.rail.currentIndex()]


def said(window: MainWindow) -> list[str]:
    """What the banners say, from the top."""
    QApplication.processEvents()
    banners = [banner for banner in window.findChildren(Banner) if banner.isVisibleTo(window)]
    banners.sort(key=lambda banner: banner.mapTo(window, banner.rect().topLeft()).y())
    return [label.text() for banner in banners for label in banner.findChildren(Label)]


def toast_of(window: MainWindow) -> Toast:
    (toast,) = window.findChildren(Toast)
    return toast


def button(window: MainWindow, words: str) -> Button:
    QApplication.processEvents()
    shown = [found for found in window.findChildren(Button) if found.isVisibleTo(window)]
    (wanted,) = [found for found in shown if found.text() == words]
    return wanted


# --- tabs and player ----------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "tab"), list(enumerate(TABS, 1)))
def test_ctrl_and_a_number_go_to_a_tab(window: MainWindow, number: int, tab: str) -> None:
    window.show_tab("help" if tab == "today" else "today")
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert here(window) == tab


def test_f1_asks_for_the_keys(window: MainWindow) -> None:
    asked = QSignalSpy(window.keys_wanted)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert asked.count() == 1


def test_there_is_no_other_tab(window: MainWindow) -> None:
    with pytest.raises(ValueError, match="elsewhere"):
        window.show_tab("elsewhere")


def test_a_tab_is_made_when_it_is_first_wanted_and_only_once(
    qtbot: QtBot, state_file: Path
) -> None:
    window = MainWindow(state_file)
    qtbot.addWidget(window)
    made: list[str] = []

    def maker(tab: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            made.append(tab)
            return Label(tab)

        return make

    for tab in TABS:
        window.add_tab(tab, maker(tab))
    assert made == ["today"]
    window.show_tab("pain")
    window.show_tab("today")
    window.show_tab("pain")
    assert made == ["today", "pain"]
    window.make_tab("core")
    window.make_tab("core")
    assert made == ["today", "pain", "core"]
    assert here(window) == "pain"
    window.show()
    assert [label.text() for label in window.findChildren(Label) if label.isVisible()] == ["pain"]


def test_the_player_covers_the_rail_and_has_the_focus(window: MainWindow) -> None:
    window.show_player()
    assert window.playing
    assert not window.rail.isVisible()
    assert isinstance(window.focusWidget(), QPushButton)
    window.show_tabs()
    assert window.rail.isVisible()
    assert not window.playing


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_5])
def test_no_tab_is_opened_from_the_player(window: MainWindow, key: Qt.Key) -> None:
    window.show_player()
    QTest.keyClick(window, key, CTRL if key is Qt.Key.Key_5 else Qt.KeyboardModifier.NoModifier)
    assert window.playing
    window.show_tabs()
    assert here(window) == "today"


# --- banners ------------------------------------------------------------------------------------


def test_every_matter_has_a_banner_of_its_own(window: MainWindow) -> None:
    window.show_banner("content", "warning", "broken")
    window.show_banner("diary", "warning", "full")
    window.show_banner("diary", "warning", "locked")
    assert said(window) == ["broken", "locked"]
    window.clear_banner("diary")
    window.clear_banner("diary")
    assert said(window) == ["broken"]


def test_a_banner_says_which_matter_is_to_be_tried_again(window: MainWindow) -> None:
    pressed = QSignalSpy(window.banner_pressed)
    window.show_banner("diary", "warning", "locked", "Try again")
    window.show_banner("content", "warning", "broken")
    button(window, "Try again").click()
    assert [pressed.at(n)[0] for n in range(pressed.count())] == ["diary"]


def test_a_banner_without_anything_to_do_has_no_button(window: MainWindow) -> None:
    window.show_banner("diary", "info", "so it is")
    assert said(window) == ["so it is"]
    shown = [found for found in window.findChildren(Button) if found.isVisibleTo(window)]
    assert shown == []


def test_a_fault_is_said_calmly_and_its_details_can_be_copied(window: MainWindow) -> None:
    window.show_banner("diary", "warning", "full", "Try again")
    window.show_fault("RuntimeError\n  in press")
    assert said(window)[0] == "full"
    assert "What you saved is safe." in said(window)[1]
    assert "RuntimeError" not in said(window)[1]
    button(window, "Copy details").click()
    assert QGuiApplication.clipboard().text() == "RuntimeError\n  in press"
    assert said(window) == ["full"]


def test_the_newest_of_many_faults_is_the_one_to_copy(window: MainWindow) -> None:
    for number in range(3):
        window.show_fault(f"fault {number}")
    assert len(said(window)) == 1
    button(window, "Copy details").click()
    assert QGuiApplication.clipboard().text() == "fault 2"


# --- undo ---------------------------------------------------------------------------------------


def test_undo_takes_back_once_by_button(window: MainWindow) -> None:
    undone: list[int] = []
    window.show_toast("Pain 4 saved", lambda: undone.append(1))
    button(window, "Undo").click()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == [1]
    assert not toast_of(window).isVisible()


def test_undo_takes_back_once_by_key(window: MainWindow) -> None:
    undone: list[int] = []
    window.show_toast("Pain 4 saved", lambda: undone.append(1))
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == [1]
    assert not toast_of(window).isVisible()


def test_undo_is_about_the_newest_entry(window: MainWindow) -> None:
    undone: list[str] = []
    window.show_toast("first", lambda: undone.append("first"))
    window.show_toast("second", lambda: undone.append("second"))
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == ["second"]


def test_ctrl_z_goes_on_with_what_was_done_before(window: MainWindow) -> None:
    undone: list[str] = []
    for what in ("first", "second", "third"):
        window.show_toast(what, partial(undone.append, what))
    button(window, "Undo").click()
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == ["third", "second", "first"]


def test_fifty_things_can_be_taken_back_and_the_oldest_is_forgotten(window: MainWindow) -> None:
    undone: list[int] = []
    for number in range(MOST + 1):
        window.show_toast("done", partial(undone.append, number))
    for _ in range(MOST + 5):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == list(range(MOST, 0, -1))


def test_what_is_only_said_is_nothing_to_undo(window: MainWindow) -> None:
    undone: list[int] = []
    window.show_toast("Pain 4 saved", lambda: undone.append(1))
    window.say("Copied")
    assert toast_of(window).isVisible()
    assert not toast_of(window).offers_undo
    window.show_player()
    window.say("Copied")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == []


def test_with_nothing_to_undo_ctrl_z_does_nothing(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)


def test_what_the_toast_offered_can_be_taken_back_after_it_is_gone(window: MainWindow) -> None:
    undone: list[int] = []
    window.show_toast("Pain 4 saved", lambda: undone.append(1))
    toast_of(window).dismiss()
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == [1]


def test_nothing_is_taken_back_behind_the_player(window: MainWindow) -> None:
    undone: list[int] = []
    window.show_toast("Pain 4 saved", lambda: undone.append(1))
    window.show_player()
    assert not toast_of(window).isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == []
    window.show_tabs()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == [1]


# --- turning to it ------------------------------------------------------------------------------


def test_turning_to_the_window_is_told_and_turning_away_is_not(window: MainWindow) -> None:
    other = QWidget()
    other.show()
    QApplication.processEvents()
    spy = QSignalSpy(window.activated)
    other.activateWindow()
    QApplication.processEvents()
    assert spy.count() == 0
    window.activateWindow()
    QApplication.processEvents()
    other.close()
    other.deleteLater()
    assert spy.count() == 1


# --- size and place -----------------------------------------------------------------------------


def test_a_first_window_has_the_size_of_the_design_or_of_the_screen(window: MainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    assert window.width() == min(1440, room.width())


def test_a_window_can_always_be_as_small_as_the_screen(window: MainWindow) -> None:
    """Large text leaves a screen of 720 by 450: what is outside of it can't be reached."""
    room = QGuiApplication.primaryScreen().availableSize()
    assert room.width() < 1024
    assert window.minimumSize().toTuple() == (room.width(), 640)


def test_size_and_place_are_those_of_the_last_time(opened: Open) -> None:
    """Only up and down: the screen of the tests is narrower than the window."""
    first = opened()
    first.setGeometry(QRect(0, 40, 1024, 655))
    first.close()
    again = opened().geometry()
    assert (again.y(), again.height()) == (40, 655)


def test_a_full_screen_is_not_remembered(opened: Open) -> None:
    first = opened()
    first.setGeometry(QRect(0, 40, 1024, 655))
    first.close()
    second = opened()
    second.set_full_screen(True)
    second.close()
    third = opened()
    assert not third.isFullScreen()
    assert (third.geometry().y(), third.geometry().height()) == (40, 655)


def test_leaving_the_full_screen_gives_the_window_back(window: MainWindow) -> None:
    window.setGeometry(QRect(30, 40, 1100, 650))
    window.set_full_screen(True)
    assert window.isFullScreen()
    window.set_full_screen(True)
    window.set_full_screen(False)
    assert not window.isFullScreen()
    assert window.geometry() == QRect(30, 40, 1100, 650)


@pytest.mark.parametrize(
    "text", [b"", b"\x00\xff\x00", b"[window]\ngeometry=purple\n", b"[window]\ngeometry=@ByteArray"]
)
def test_a_broken_file_gives_a_first_window(opened: Open, state_file: Path, text: bytes) -> None:
    state_file.parent.mkdir()
    state_file.write_bytes(text)
    assert opened().size().width() == QGuiApplication.primaryScreen().availableSize().width()


def test_a_place_that_cannot_be_written_is_no_fault(opened: Open, state_file: Path) -> None:
    state_file.mkdir(parents=True)
    opened().close()
    assert list(state_file.iterdir()) == []
