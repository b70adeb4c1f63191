"""What the users of other programs complain of, and what must therefore never happen here.

Each test is named after a lesson that such complaints teach. Lessons about what is said, shown and
chosen have theirs beside the part that they are about.
"""

import math
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session_log import LoggedEvent, Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import SegmentKind, build
from backcare_desktop.ui.platform.media_keys import MediaCommand
from backcare_desktop.ui.player.mat_state import clock_time
from backcare_desktop.ui.player.state import Page
from tests.journeys.on_mat import (
    SIDED,
    begin,
    diary,
    kept,
    look_late,
    mat,
    open_page,
    routine,
    state,
    step,
    trio,
    work_done,
)
from tests.journeys.person import Person

Key = Qt.Key
NIGHT_S = 9 * 3600.0


# --- 1: ticks drift ------------------------------------------------------------------------------


def test_lesson_1_half_an_hour_of_late_ticks_drifts_by_nothing(
    person: Person, data_dir: Path
) -> None:
    chance = random.Random(1)
    long = step(person, SIDED, Dose(hold_s=120, each_side=True))
    half_an_hour = routine(*[long] * 7)
    line = build(half_an_hour.plan())
    assert line.duration >= 30 * 60
    begin(person, half_an_hour)
    started = person.clock.monotonic()
    while True:
        look_late(person, chance, latest_s=3.9)
        passed = person.clock.monotonic() - started
        if person.player.page is not Page.MAT:
            break
        at = line.at(passed)
        assert at is not None
        left = line.segments[at.index].duration - at.into
        assert mat(person).digits == str(math.ceil(left - 1e-6))
        assert mat(person).total_left == clock_time(line.duration - passed)
    assert line.duration <= passed < line.duration + 5
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    assert mark.active_s == pytest.approx(line.duration, abs=0.001)
    assert seconds_between(events[0], events[-1]) == pytest.approx(line.duration, abs=0.01)


def seconds_between(one: LoggedEvent, other: LoggedEvent) -> float:
    return (other.at_utc - one.at_utc).total_seconds()


# --- 2: sleep, and the way out of the full screen ------------------------------------------------


def test_lesson_2_a_night_with_the_lid_shut_in_mid_hold_is_a_pause_and_counts_nothing(
    person: Person, data_dir: Path
) -> None:
    begin(person, trio(person))
    person.wait(5 + 10)
    person.press(Key.Key_F)
    left = mat(person).total_left
    person.clock.sleep(NIGHT_S)
    person.wait(1)
    assert mat(person).paused
    assert (mat(person).digits, mat(person).total_left) == ("20", left)
    assert not person.awake.held
    person.press(Key.Key_Escape)
    assert not person.app.window.isFullScreen()
    person.press(Key.Key_Space)
    person.press(Key.Key_Space)
    assert not mat(person).paused
    person.wait_until_over(400)
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    assert mark.outcome is Outcome.FINISHED
    assert mark.active_s == pytest.approx(build(trio(person).plan()).duration, abs=0.01)
    assert [seconds for _, _, seconds in work_done(events)] == [30, 30, 30, 90]
    (slept,) = [event for event in events if event.kind is EventKind.SLEPT]
    assert slept.seconds == pytest.approx(NIGHT_S, abs=2)


WAYS_THERE: dict[str, tuple[Key, ...]] = {
    "mat": (),
    "paused": (Key.Key_Space,),
    "hurts": (Key.Key_X,),
    "help": (Key.Key_X, Key.Key_W),
}
"""The keys that lead from the running mat to the page."""


@pytest.mark.parametrize("page", ["before", *WAYS_THERE, "after", "feels"])
def test_lesson_2_esc_leaves_the_full_screen_from_every_kind_of_button_of_every_page(
    person: Person, page: str
) -> None:
    short = routine(step(person, SIDED, Dose(hold_s=2)))
    count = 1
    number = 0
    while number < count:
        go_to(person, page, short)
        buttons = reachable(person)
        count = len(buttons)
        assert count >= 1
        buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
        assert person.app.window.isFullScreen()
        # From the list of warning signs Esc leads back to the question first.
        for _ in range(2 if page == "help" else 1):
            person.press(Key.Key_Escape)
        assert not person.app.window.isFullScreen(), buttons[number].text()
        if person.app.window.playing:
            person.press(Key.Key_D)
        assert not person.app.window.playing
        number += 1


def go_to(person: Person, page: str, wanted: Routine) -> None:
    open_page(person, wanted)
    person.press(Key.Key_F)
    if page == "before":
        return
    person.press(Key.Key_Return)
    if page in WAYS_THERE:
        for key in WAYS_THERE[page]:
            person.press(key)
        return
    person.wait_until_over(60)
    if page == "feels":
        person.click(person.app.player_view._rating.foot.feel)


def reachable(person: Person) -> list[QAbstractButton]:
    """The buttons of the player that the keyboard can reach now, the last one of each kind."""
    found = person.app.player_view.findChildren(QAbstractButton)
    there = [button for button in found if button.isVisible() and button.isEnabled()]
    return list({type(button): button for button in there}.values())


# --- 3: pause and go on --------------------------------------------------------------------------


def test_lesson_3_however_often_it_is_paused_it_goes_on_from_the_same_second(
    person: Person, data_dir: Path
) -> None:
    chance = random.Random(3)
    turns: tuple[Callable[[], None], ...] = (
        lambda: person.press(Key.Key_Space),
        lambda: person.click(person.app.player_view._mat._pause),
        lambda: person.media.wanted.emit(MediaCommand.PLAY_PAUSE),
    )
    wanted = routine(step(person, SIDED, Dose(hold_s=30, each_side=True)))
    begin(person, wanted)
    pauses = 0
    while person.player.page is Page.MAT:
        chance.choice(turns)()
        person.settle()
        before = (mat(person).paused, state(person).remaining, mat(person).digits)
        person.wait(chance.choice([0.01, 3.0, 7 * 3600.0]))
        assert (mat(person).paused, state(person).remaining, mat(person).digits) == before
        assert before[0]
        chance.choice(turns)()
        person.settle()
        assert not mat(person).paused
        assert mat(person).digits == before[2]
        assert person.ticker.armed is not None, "it would never go on"
        person.wait(chance.uniform(0.05, 2.0))
        pauses += 1
    assert pauses > 50
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    assert mark.outcome is Outcome.FINISHED
    assert mark.active_s == pytest.approx(build(wanted.plan()).duration, abs=0.001)
    assert work_done(events) == [(SIDED, Side.RIGHT, 30.0), (SIDED, Side.LEFT, 30.0)]


# --- 4: one timer for both sides -----------------------------------------------------------------


def test_lesson_4_ten_seconds_five_times_a_side_is_just_that_on_both_sides(
    person: Person, data_dir: Path
) -> None:
    begin(person, routine(step(person, SIDED, Dose(hold_s=10, sets=5, each_side=True), 3)))
    person.wait_until_over(200)
    with diary(person, data_dir) as store:
        _, events = kept(store)
    assert [(side, seconds) for _, side, seconds in work_done(events)] == [
        *[(Side.RIGHT, 10.0)] * 5,
        *[(Side.LEFT, 10.0)] * 5,
    ]
    lasted = [
        (one.side, round(seconds_between(one, other), 2))
        for one, other in zip(*[changes(events)[start:] for start in (0, 1)], strict=False)
    ]
    sets = [(Side.RIGHT, 10.0), (Side.RIGHT, 3.0)] * 4 + [(Side.RIGHT, 10.0)]
    switch = [(Side.LEFT, 5.0)]
    left = [(Side.LEFT, 10.0), (Side.LEFT, 3.0)] * 4 + [(Side.LEFT, 10.0)]
    assert lasted == [(Side.RIGHT, 5.0), *sets, *switch, *left]


def changes(events: tuple[LoggedEvent, ...]) -> list[LoggedEvent]:
    """When each segment began, and the end."""
    return [e for e in events if e.kind in (EventKind.SEGMENT, EventKind.FINISHED)]


def test_lesson_4_what_happens_on_one_side_takes_nothing_from_the_other(person: Person) -> None:
    """It is made longer, left early, or done again."""
    for key in (Key.Key_Plus, Key.Key_Right, Key.Key_Left):
        begin(person, routine(step(person, SIDED, Dose(hold_s=20, each_side=True))))
        person.wait(5 + 12)
        person.press(key)
        while state(person).segment.side is Side.RIGHT:
            person.wait(1)
        assert state(person).segment.kind is SegmentKind.SWITCH
        person.wait(state(person).remaining)
        began = person.clock.monotonic()
        assert (mat(person).badge, mat(person).digits) == ("LEFT side", "20")
        person.wait_until_over(60)
        assert person.clock.monotonic() - began == pytest.approx(20, abs=1)
        person.press(Key.Key_Escape)


def test_lesson_4_every_routine_gives_both_sides_the_same_and_a_switch_between() -> None:
    for name, wanted in load_library(paths.resources()).routines.items():
        line = build(wanted.plan()).segments
        for number in {segment.step for segment in line}:
            mine = [segment for segment in line if segment.step == number]
            seconds = {
                side: sum(s.duration for s in mine if s.kind.is_work and s.side is side)
                for side in Side
            }
            assert seconds[Side.LEFT] == seconds[Side.RIGHT], name
            switches = [s.duration for s in mine if s.kind is SegmentKind.SWITCH]
            assert switches == ([5.0] if seconds[Side.LEFT] else []), name
