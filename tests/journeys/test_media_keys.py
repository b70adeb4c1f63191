"""From the mat: a whole routine by the keys of a headset, a keyboard's media row or a presenter."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.outside import open_store
from backcare_desktop.ui.platform.media_keys import MediaCommand
from backcare_desktop.ui.player.state import MatPage, Page
from tests.journeys.person import Person

STEPS = ["knee-rolls", "knee-rolls", "childs-pose", "cat-cow"]


def mat(person: Person) -> MatPage:
    page = person.player.mat
    assert page is not None
    return page


def start(person: Person) -> None:
    """The one thing that no media key does: choosing what to do, and lying down."""
    person.click(person.app.today_view.action.start)
    assert person.player.page is Page.BEFORE


def press(person: Person, key: Qt.Key) -> None:
    """A key that the window gets; QTest can't type those of the media row."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        target = person.app.window.focusWidget() or person.app.window
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    person.settle()


def ask(person: Person, command: MediaCommand) -> None:
    """A key that the desktop or a headset hands on, whichever window has the focus."""
    person.media.wanted.emit(command)
    person.settle()


def only_session(person: Person, data_dir: Path) -> tuple[SessionMark, list[str]]:
    """What the diary holds once the window is closed: the session, and the exercises done."""
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    today = person.clock.utc_now().date()
    (mark,) = store.sessions.marks(today - timedelta(days=1), today)
    events = store.sessions.events(mark.id)
    store.close()
    return mark, [str(e.exercise_id) for e in events if e.kind is EventKind.STEP_DONE]


def test_the_trio_is_followed_with_media_keys_only(person: Person, data_dir: Path) -> None:
    start(person)
    press(person, Qt.Key.Key_MediaPlay)
    assert person.player.page is Page.MAT
    person.wait(5 + 10)
    press(person, Qt.Key.Key_MediaPause)
    assert (mat(person).paused, mat(person).digits) == (True, "20")
    person.wait(300)
    press(person, Qt.Key.Key_MediaPause)
    assert mat(person).paused, "pausing twice is pausing"
    press(person, Qt.Key.Key_MediaPlay)
    press(person, Qt.Key.Key_MediaPrevious)
    assert (mat(person).paused, mat(person).digits) == (False, "30")
    person.wait(30 + 2)
    press(person, Qt.Key.Key_MediaNext)
    assert mat(person).badge == "LEFT side"
    person.wait_until_over(400)
    mark, done = only_session(person, data_dir)
    assert (mark.outcome, done) == (Outcome.FINISHED, STEPS)


def test_the_trio_is_followed_from_a_headset_with_another_window_in_front(
    person: Person, data_dir: Path
) -> None:
    start(person)
    assert person.media.shown == ("Backcare session", False)
    ask(person, MediaCommand.PLAY_PAUSE)
    assert person.media.shown == ("Backcare session", True)
    person.wait(5 + 10)
    ask(person, MediaCommand.PLAY_PAUSE)
    person.wait(300)
    assert (mat(person).paused, mat(person).digits) == (True, "20")
    ask(person, MediaCommand.STOP)
    assert mat(person).paused
    ask(person, MediaCommand.PLAY_PAUSE)
    person.wait_until_over(400)
    assert person.media.shown is None
    mark, done = only_session(person, data_dir)
    assert (mark.outcome, done) == (Outcome.FINISHED, STEPS)


def test_the_trio_is_followed_with_a_presenter(person: Person, data_dir: Path) -> None:
    start(person)
    press(person, Qt.Key.Key_B)
    press(person, Qt.Key.Key_Period)
    press(person, Qt.Key.Key_PageDown)
    assert person.player.page is Page.BEFORE, "keys beside the digits and arrows start nothing"
    press(person, Qt.Key.Key_F5)
    press(person, Qt.Key.Key_PageDown)
    assert mat(person).digits == "30"
    person.wait(10)
    press(person, Qt.Key.Key_B)
    assert mat(person).paused
    press(person, Qt.Key.Key_Period)
    press(person, Qt.Key.Key_PageUp)
    assert (mat(person).paused, mat(person).digits) == (False, "30")
    person.wait_until_over(400)
    mark, done = only_session(person, data_dir)
    assert (mark.outcome, done) == (Outcome.FINISHED, STEPS)


@pytest.mark.parametrize("key", [Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaNext, Qt.Key.Key_B])
def test_no_media_key_goes_on_while_something_hurts(person: Person, key: Qt.Key) -> None:
    start(person)
    press(person, Qt.Key.Key_MediaPlay)
    person.wait(5 + 10)
    person.press(Qt.Key.Key_X)
    asked = mat(person).panel
    press(person, key)
    assert asked is not None
    assert (mat(person).panel, mat(person).paused) == (asked, True)
