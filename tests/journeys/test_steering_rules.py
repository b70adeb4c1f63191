"""The checkable rules of what is heard on the mat and pressed from it, on the running program."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import build
from backcare_desktop.ui.player.hints import HintRow
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.tabs.settings.view import SettingsView
from tests.fakes import NOON
from tests.journeys.on_mat import (
    MOVING,
    PLAIN,
    SIDED,
    begin,
    calm,
    card,
    choose,
    diary,
    every_exercise_once,
    kept,
    mat,
    routine,
    state,
    step,
    trio,
)
from tests.journeys.person import Person

Key = Qt.Key
STARTED_ON = NOON.date()
REPS = Dose(reps=2, tempo_s=4.0)


# --- 6 and 7: sides and cues ---------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [5, 0, 30])
def test_e6_changing_sides_has_a_time_of_its_own_and_is_shown_said_and_announced(
    person: Person, seconds: int
) -> None:
    assert person.app.settings.preferences.switch_s == 5
    choose(person, "switch_s", seconds)
    begin(person, routine(step(person, SIDED, Dose(hold_s=20, each_side=True))))
    seen: dict[tuple[str, str], int] = {}
    while person.player.page is Page.MAT:
        place = (mat(person).caption, mat(person).badge)
        seen[place] = seen.get(place, 0) + 1
        person.wait(1)
    switch = {("Switch sides", "LEFT side"): seconds} if seconds else {}
    assert {place: n for place, n in seen.items() if "second" not in place[0]} == {
        ("Get ready", "RIGHT side"): 5,
        **switch,
    }
    for badge in ("RIGHT side", "LEFT side"):
        assert sum(n for (what, b), n in seen.items() if "second" in what and b == badge) == 20
    wanted = "Switch sides. Left side." if seconds else "Knee rolls, left side."
    assert wanted in person.voice.said
    assert wanted in person.speech.said


CUES = {
    "cue_names": "Knee rolls",
    "cue_half_way": "Half-way.",
    "cue_countdown": "3",
    "cue_switch": "Switch sides.",
    "cue_next": "Next:",
}


def test_e7_every_cue_is_given_and_each_can_be_switched_off(person: Person) -> None:
    """All at first, then all but one more each time, until nothing is said."""
    person.app.window.show_tab("settings")
    person.settle()
    (view,) = person.app.window.findChildren(SettingsView)
    left_on = set(CUES)
    for name in (None, *CUES):
        if name is not None:
            person.click(view.sounds.cues.chip(name))
            left_on.discard(name)
        calm(person)
        assert given(person) == left_on


def given(person: Person) -> set[str]:
    """The cues that are spoken in a session that has all of them."""
    person.voice.said.clear()
    sided = step(person, SIDED, Dose(hold_s=20, each_side=True))
    begin(person, routine(sided, step(person, MOVING, REPS)))
    person.wait_until_over(200)
    person.press(Key.Key_Escape)
    said = person.voice.said
    return {cue for cue, start in CUES.items() if any(words.startswith(start) for words in said)}


@pytest.mark.parametrize(("hold_s", "halves"), [(19, 0), (20, 1)])
def test_e7_half_way_is_told_from_twenty_seconds_on(
    person: Person, hold_s: int, halves: int
) -> None:
    begin(person, routine(step(person, PLAIN, Dose(hold_s=hold_s))))
    person.wait_until_over(200)
    assert person.voice.said.count("Half-way.") == person.sound.played.count("half") == halves


# --- 8: keys -------------------------------------------------------------------------------------


def test_e8_the_keys_of_the_mat_do_what_is_written_under_it(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, Dose(hold_s=30), 20), step(person, MOVING, REPS)))
    person.wait(5 + 10)
    for key, wanted in (
        (Key.Key_Space, ("20", True)),
        (Key.Key_Space, ("20", False)),
        (Key.Key_Plus, ("30", False)),
        (Key.Key_Left, ("40", False)),
        (Key.Key_Right, ("20", False)),
        (Key.Key_Left, ("40", False)),
    ):
        person.press(key)
        assert (mat(person).digits, mat(person).paused) == wanted, key
    person.press(Key.Key_Escape)
    asked = mat(person).panel
    assert asked is not None and len(asked.choices) > 1
    assert mat(person).paused


def test_e8_minus_takes_ten_seconds_off_and_leaves_three(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, Dose(hold_s=30))))
    person.wait(5 + 10)
    assert mat(person).digits == "20"
    person.press(Key.Key_Minus)
    assert mat(person).digits == "10"
    for _ in range(2):
        person.press(Key.Key_Minus)
        assert state(person).remaining == pytest.approx(3, abs=0.1)
        assert state(person).remaining >= 3
    person.wait(1.5)
    person.press(Key.Key_Minus)
    assert mat(person).digits == "2", "nearer to the end than that it stays as it is"
    assert person.sound.played[-2:] == ["tick", "tick"]


def test_e8_every_key_is_shown_once(person: Person) -> None:
    begin(person, trio(person))
    rows = [row for row in person.app.player_view.findChildren(HintRow) if row.isVisible()]
    shown = " / ".join(hint.key for row in rows for hint in row._hints)
    keys = [key for key in re.split(r"[\s/]+", shown) if key]
    assert sorted(keys) == sorted(["Space", "←", "→", "−", "+", "E", "H", "X", "Esc", "F"])


# --- 9: a pause ----------------------------------------------------------------------------------


def test_e9_a_pause_freezes_every_pixel_for_as_long_as_wanted(
    person: Person, data_dir: Path
) -> None:
    person.app.player.set_reduced_motion(False)
    begin(person, routine(step(person, MOVING, Dose(reps=5, tempo_s=6.0))))
    person.wait(5 + 10)
    person.press(Key.Key_Space)
    before = picture(person)
    said, played = list(person.voice.said), list(person.sound.played)
    for length in (1, 60, 3600, 3 * 86400):
        person.wait(length)
        QApplication.processEvents()
        assert picture(person) == before
    assert (person.voice.said, person.sound.played) == (said, played)
    assert person.ticker.armed is None, "nothing moves, so nobody is woken"
    person.press(Key.Key_Space)
    person.wait_until_over(60)
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    assert (mark.outcome, mark.started.local_date) == (Outcome.FINISHED, STARTED_ON)
    assert mark.active_s == pytest.approx(5 + 30, abs=0.01)
    assert [e.kind for e in events].count(EventKind.STEP_SKIPPED) == 0


def picture(person: Person) -> QImage:
    return person.app.player_view.grab().toImage()


# --- 11: skip, easier, this hurts ----------------------------------------------------------------

PRAISE_OR_BLAME = re.compile(
    r"!|\b(great|well done|good job|awesome|perfect|streak|lost|fail\w*|miss\w*|should|must)\b",
    re.IGNORECASE,
)


def test_e11_every_exercise_can_be_eased_skipped_and_said_to_hurt_without_a_word_of_blame(
    person: Person, data_dir: Path
) -> None:
    everything = every_exercise_once(person)
    begin(person, everything)
    names = [one.exercise.id for one in everything.steps]
    for name in names:
        while not state(person).segment.kind.is_work:
            person.press(Key.Key_Right)
        person.press(Key.Key_X)
        asked = card(person)
        choices = {button.text(): button.isEnabled() for button in asked.buttons}
        assert choices.keys() >= {"Go on, easier", "Skip this exercise", "Stop for today"}, name
        assert all(choices.values())
        assert mat(person).panel is not None
        told = f"{asked._title.text()} {asked._text.text()} {' '.join(choices)}"
        assert PRAISE_OR_BLAME.search(told) is None, told
        person.press(Key.Key_E)
        assert mat(person).panel is None
        # An exercise that becomes another one pauses to change: it is still what hurts.
        person.press(Key.Key_X)
        person.press(Key.Key_N)
    assert person.player.page is Page.AFTER
    assert person.player.rating is not None
    after = (person.player.rating.title, person.player.rating.text, *person.player.rating.facts)
    assert PRAISE_OR_BLAME.search(" ".join(after)) is None, after
    with diary(person, data_dir) as store:
        _, events = kept(store)
    steps = range(len(names))
    line = build(everything.plan()).segments
    hurt = [e for e in events if e.kind is EventKind.HURT]
    assert [line[e.segment].step for e in hurt] == [n for n in steps for _ in range(2)]
    assert [e.exercise_id for e in hurt[::2]] == names
    eased = [line[e.segment].step for e in events if e.kind is EventKind.EASED]
    assert eased == list(steps)
