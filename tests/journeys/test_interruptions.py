"""What breaks into a session: sleep, a lock, other programs, a screen or loudspeaker that goes.

Whatever it is, nothing is counted that was not done, and nothing that was done is lost. A program
that is killed has a story of its own.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import SegmentKind, build
from backcare_desktop.ui.platform.media_keys import MediaCommand
from backcare_desktop.ui.platform.sound import QtSound
from backcare_desktop.ui.platform.sound_pulse import PulsePlayer
from backcare_desktop.ui.player.state import Page
from tests.journeys import person as people
from tests.journeys.on_mat import (
    MOVING,
    PLAIN,
    SIDED,
    begin,
    calm,
    choose,
    diary,
    kept,
    mat,
    open_page,
    routine,
    state,
    step,
    trio,
    work_done,
)
from tests.journeys.person import Person
from tests.ui.test_screens import TWO_SCREENS
from tests.ui.test_sound import FakeServer, let_cues_end

Key = Qt.Key
HOUR_S = 3600.0
WHOLE = [30.0, 30.0, 30.0, 90.0]
"""Seconds of work in the trio."""


# --- sleep ---------------------------------------------------------------------------------------


def test_sleep_counts_nothing_wherever_in_a_session_it_comes(
    person: Person, data_dir: Path
) -> None:
    """Getting ready, in a hold, in the switch, in the rest, in a repetition: each time an hour."""
    begin(person, trio(person))
    for wanted in (
        *(SegmentKind.READY, SegmentKind.HOLD, SegmentKind.SWITCH),
        *(SegmentKind.REST, SegmentKind.REPS),
    ):
        while state(person).segment.kind is not wanted or state(person).position.into < 2:
            person.wait(1)
        left, digits = mat(person).total_left, mat(person).digits
        person.clock.sleep(HOUR_S)
        person.wait(2)
        assert mat(person).panel is not None, wanted
        assert (mat(person).total_left, mat(person).digits) == (left, digits)
        person.wait(30)
        assert mat(person).digits == digits, "nor while the question stands"
        person.press(Key.Key_Space)
    person.wait_until_over(400)
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    assert [seconds for _, _, seconds in work_done(events)] == WHOLE
    assert [event.kind for event in events].count(EventKind.SLEPT) == 5
    assert mark.active_s == pytest.approx(build(trio(person).plan()).duration, abs=0.01)


def test_sleep_while_paused_or_over_or_before_the_start_changes_nothing(
    person: Person, data_dir: Path
) -> None:
    open_page(person, trio(person))
    person.clock.sleep(HOUR_S)
    person.settle()
    assert person.player.page is Page.BEFORE
    person.press(Key.Key_Return)
    person.wait(5 + 10)
    person.press(Key.Key_Space)
    person.clock.sleep(HOUR_S)
    person.wait(1)
    assert (mat(person).paused, mat(person).panel, mat(person).digits) == (True, None, "20")
    person.press(Key.Key_Space)
    assert (mat(person).paused, mat(person).digits) == (False, "20")
    person.wait_until_over(400)
    person.clock.sleep(HOUR_S)
    person.press(Key.Key_3)
    with diary(person, data_dir) as store:
        _, events = kept(store)
        (rated,) = store.ratings.latest(9)
    assert [seconds for _, _, seconds in work_done(events)] == WHOLE
    assert rated.score == 3


def test_a_program_that_stood_still_does_not_count_the_time_either(person: Person) -> None:
    """Stopped by a debugger, or a machine that froze: no clock slept, and nobody was guided."""
    begin(person, trio(person))
    person.wait(5 + 10)
    person.clock.advance(600)
    person.ticker.fire()
    person.settle()
    assert (mat(person).paused, mat(person).digits) == (True, "20")


def test_asleep_in_mid_session_and_killed_there_it_is_offered_as_it_was(
    person: Person, data_dir: Path
) -> None:
    """The battery ran out with the lid shut: the program never saw the morning."""
    begin(person, trio(person))
    person.wait(5 + 30 + 5 + 12)
    seen = mat(person).digits
    person.clock.sleep(8 * HOUR_S)
    person.leave()
    again = Person(data_dir, person.clock)
    again.click(again.app.today_view.action.start)
    assert mat(again).paused
    assert int(mat(again).digits) == int(seen)
    again.press(Key.Key_Space)
    again.wait_until_over(400)
    with diary(again, data_dir) as store:
        mark, events = kept(store)
    assert mark.outcome is Outcome.FINISHED
    assert [seconds for _, _, seconds in work_done(events)] == WHOLE


# --- a locked screen -----------------------------------------------------------------------------


def test_a_locked_screen_pauses_wherever_in_a_session_it_comes_and_counts_nothing(
    person: Person, data_dir: Path
) -> None:
    """Getting ready, in a hold, in the switch, in the rest, in a repetition: each time an hour."""
    begin(person, trio(person))
    for wanted in (
        *(SegmentKind.READY, SegmentKind.HOLD, SegmentKind.SWITCH),
        *(SegmentKind.REST, SegmentKind.REPS),
    ):
        while state(person).segment.kind is not wanted or state(person).position.into < 2:
            person.wait(1)
        left, digits = mat(person).total_left, mat(person).digits
        person.lock.lock()
        person.settle()
        said = len(person.voice.said)
        assert person.voice.said[-1] == "hush"
        assert not person.awake.held
        person.wait(HOUR_S)
        assert (mat(person).paused, mat(person).panel) == (True, None), wanted
        assert (mat(person).total_left, mat(person).digits) == (left, digits)
        assert len(person.voice.said) == said, "unlocked or not, nothing goes on by itself"
        person.press(Key.Key_Space)
        assert (mat(person).paused, mat(person).digits) == (False, digits)
    person.wait_until_over(400)
    assert not person.lock.watched
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    kinds = [event.kind for event in events]
    assert [seconds for _, _, seconds in work_done(events)] == WHOLE
    assert (kinds.count(EventKind.PAUSED), kinds.count(EventKind.RESUMED)) == (5, 5)
    assert mark.active_s == pytest.approx(build(trio(person).plan()).duration, abs=0.01)


def test_locked_and_then_put_to_sleep_it_stands_paused_in_the_morning(person: Person) -> None:
    begin(person, trio(person))
    person.wait(5 + 10)
    person.lock.lock()
    person.settle()
    person.clock.sleep(8 * HOUR_S)
    person.wait(1)
    assert (mat(person).paused, mat(person).panel, mat(person).digits) == (True, None, "20")


def test_a_lock_answers_no_question_and_starts_nothing(person: Person) -> None:
    open_page(person, trio(person))
    person.lock.lock()
    person.settle()
    assert person.player.page is Page.BEFORE
    person.press(Key.Key_Return)
    person.wait(5 + 10)
    person.press(Key.Key_X)
    asked = mat(person).panel
    assert asked is not None
    person.lock.lock()
    person.settle()
    assert mat(person).panel == asked


def test_where_the_screen_may_go_dark_a_lock_stops_nobody_in_the_next_run_too(
    data_dir: Path,
) -> None:
    """It locks itself after some minutes; who is on the mat follows the voice."""
    person = Person(data_dir)
    choose(person, "keep_awake", False)
    person.leave()
    again = Person(data_dir, person.clock)
    calm(again)
    begin(again, trio(again))
    again.wait(5 + 10)
    again.lock.lock()
    again.settle()
    assert (mat(again).paused, mat(again).digits) == (False, "20")
    assert again.awake.asked == []
    again.leave()


# --- other programs ------------------------------------------------------------------------------


def turn_away(person: Person) -> QWidget:
    """Another window has the focus."""
    other = QWidget()
    other.show()
    other.activateWindow()
    other.setFocus()
    QApplication.processEvents()
    assert not person.app.window.isActiveWindow()
    return other


@pytest.mark.parametrize("hidden", ["behind another", "minimised"])
def test_behind_another_window_the_session_goes_on_and_is_heard(
    person: Person, data_dir: Path, hidden: str
) -> None:
    """Who is on the mat follows the voice; a window that comes up elsewhere stops nobody."""
    begin(person, trio(person))
    person.wait(5 + 10)
    other = turn_away(person)
    if hidden == "minimised":
        person.app.window.showMinimized()
        QApplication.processEvents()
    said = len(person.voice.said)
    person.wait(20 + 5 + 10)
    assert "Switch sides. Left side." in person.voice.said[said:]
    assert (mat(person).badge, mat(person).digits) == ("LEFT side", "20")
    assert person.awake.held
    other.close()
    other.deleteLater()
    person.app.window.showNormal()
    person.app.window.activateWindow()
    QApplication.processEvents()
    person.press(Key.Key_Space)
    assert mat(person).paused, "the keyboard is where it was"
    person.press(Key.Key_Space)
    person.wait_until_over(400)
    with diary(person, data_dir) as store:
        _, events = kept(store)
    assert [seconds for _, _, seconds in work_done(events)] == WHOLE


def test_what_is_typed_into_another_window_is_not_for_the_session(person: Person) -> None:
    begin(person, trio(person))
    person.wait(5 + 10)
    other = turn_away(person)
    before = mat(person)
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_X, Key.Key_Escape):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(other, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    person.settle()
    assert mat(person) == before
    person.media.wanted.emit(MediaCommand.PLAY_PAUSE)
    person.settle()
    assert mat(person).paused, "media keys reach it all the same"
    other.close()
    other.deleteLater()


# --- a loudspeaker that goes away ----------------------------------------------------------------


def test_a_loudspeaker_lost_in_mid_session_is_mentioned_and_stops_nothing(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FakeServer()
    monkeypatch.setattr(people, "FakeSound", lambda: QtSound(player=PulsePlayer(server.load)))
    person = Person(data_dir)
    begin(person, routine(step(person, SIDED, Dose(hold_s=20, each_side=True))))
    heard_until = 0
    notices = []
    while person.player.page is Page.MAT:
        if state(person).segment.kind is SegmentKind.SWITCH and server.there:
            server.there = False
            heard_until = len(server.heard)
        person.wait(1)
        let_cues_end()
        notices.append(person.player.notice)
    assert heard_until > 0
    assert len(server.heard) == heard_until
    assert "Sounds are off: no loudspeaker or headphones answer." in notices
    assert notices[-1] == "", "mentioned for a while, not for ever"
    assert "Knee rolls, left side." in person.voice.said, "the voice has a way of its own"
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    let_cues_end()
    assert mark.outcome is Outcome.FINISHED
    assert [seconds for _, _, seconds in work_done(events)] == [20, 20]


def test_a_loudspeaker_that_comes_back_is_used_again(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FakeServer()
    server.there = False
    monkeypatch.setattr(people, "FakeSound", lambda: QtSound(player=PulsePlayer(server.load)))
    person = Person(data_dir)
    begin(person, routine(step(person, MOVING, Dose(reps=4, tempo_s=3.0))))
    person.wait(5)
    let_cues_end()
    assert server.heard == []
    server.there = True
    person.wait(8)
    let_cues_end()
    assert server.heard
    assert person.sound.problem() is None
    person.leave()
    let_cues_end()


def test_without_sound_voice_and_keeping_awake_a_session_runs_to_its_end(
    person: Person, data_dir: Path
) -> None:
    person.sound.silent = "No sound."
    person.voice.silent = "No voice."
    person.awake.refused = "It may go dark."
    begin(person, routine(step(person, PLAIN, Dose(hold_s=40))))
    notices = []
    while person.player.page is Page.MAT:
        notices.append(person.player.notice)
        person.wait(1)
    assert [n for n in dict.fromkeys(notices) if n] == ["No sound.", "No voice.", "It may go dark."]
    assert notices[-1] == ""
    with diary(person, data_dir) as store:
        mark, _ = kept(store)
    assert mark.outcome is Outcome.FINISHED


# --- a screen that goes away ---------------------------------------------------------------------

STORY = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from backcare_desktop.ui import theme
from tests.journeys.on_mat import begin, mat, trio
from tests.journeys.person import Person
application = QApplication(["backcare", *theme.STYLE])
manager = theme.install(application)
laptop, television = application.screens()
person = Person(Path(sys.argv[1]))
window = person.app.window
window.setGeometry(10, 30, 1024, 640)
person.app.mat_screen.choose(television)
begin(person, trio(person))
person.wait(5 + 10)
person.press(Qt.Key.Key_F)
assert (window.isFullScreen(), window.screen().name()) == (True, "TV")
application.screenRemoved.emit(television)
application.processEvents()
assert (window.isFullScreen(), window.screen().name()) == (True, "LAPTOP")
assert (mat(person).paused, mat(person).digits) == (False, "20")
person.wait(5)
assert mat(person).digits == "15"
person.press(Qt.Key.Key_Space)
assert mat(person).paused, "the keyboard has come along"
person.press(Qt.Key.Key_Escape)
application.processEvents()
assert not window.isFullScreen()
assert window.screen().name() == "LAPTOP"
assert window.geometry().getRect() == (10, 30, 1024, 640), window.geometry()
person.leave()
manager.deleteLater()
print("as told")
"""


def test_the_screen_of_a_running_session_is_unplugged_and_it_goes_on_on_the_other(
    tmp_path: Path,
) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(TWO_SCREENS))
    environ = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    story = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path / "profile")],
        cwd=Path(__file__).parents[2],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert story.stdout == "as told\n", story.stderr
