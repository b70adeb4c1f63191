"""The checkable rules of what is seen from the mat, measured on the running program.

Each test has the number of its rule in the design. What is pressed, heard and kept stands in
``test_steering_rules``, what comes after a session in ``test_after_rules``.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.timeline import SegmentKind
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.state import Page
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from tests.journeys.on_mat import (
    MOVING,
    PLAIN,
    SIDED,
    bar,
    begin,
    choose,
    diary,
    every_exercise_once,
    kept,
    mat,
    next_card,
    ring,
    routine,
    state,
    step,
    trio,
    work_done,
)
from tests.journeys.person import Person

Key = Qt.Key
FULL_HD = (1920, 1080)
MM_21_PX, MM_14_PX = 79, 53
"""21 mm and 14 mm at 96 dots per inch; on a 24-inch screen of that size they are a little more."""


# --- 1: sizes that are read from three metres ----------------------------------------------------


def test_e1_the_painted_digits_are_21_mm_tall_on_a_24_inch_screen(person: Person) -> None:
    person.app.window.resize(*FULL_HD)
    begin(person, routine(step(person, PLAIN, Dose(hold_s=99))))
    person.wait(5)
    for _ in range(9):
        person.wait(11 if state(person).remaining > 11 else 1)
        person.settle()
        assert inked_height(ring(person), mat(person).digits) >= MM_21_PX, mat(person).digits


def inked_height(widget: QWidget, digits: str) -> int:
    """Pixel rows that have ink of the text's own colour; the caption is muted, the arc coloured."""
    ink = theme.current().color("text").rgb()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) == ink for x in range(image.width() // 4, image.width(), 7))
    ]
    assert rows, digits
    assert rows == list(range(rows[0], rows[-1] + 1)) or digits in ("", "1"), "one block of digits"
    return rows[-1] - rows[0] + 1


def test_e1_every_exercise_s_name_is_14_mm_tall_before_and_while_it_is_done(
    person: Person,
) -> None:
    person.app.window.resize(*FULL_HD)
    begin(person, every_exercise_once(person))
    while person.player.page is Page.MAT:
        assert title(person).whole
        assert title(person).fontMetrics().capHeight() >= MM_14_PX, mat(person).title
        person.press(Key.Key_Right)


def title(person: Person) -> FitLabel:
    labels = person.app.player_view.findChildren(FitLabel)
    return next(x for x in labels if x.isVisible() and x.text() == mat(person).title)


# --- 2 and 3: from launch to the mat -------------------------------------------------------------


def test_e2_from_launch_to_the_running_mat_takes_two_activations(person: Person) -> None:
    start, on = person.app.today_view.action.start, person.app.player_view._rating.on
    for activated in (start, on):
        person.click(activated)
    assert (person.player.page, mat(person).paused) == (Page.MAT, False)
    person.wait(1)
    assert mat(person).digits == "4", "it runs"


def test_e3_today_has_one_primary_action_with_its_minutes_and_what_is_done(person: Person) -> None:
    assert primary(person) == ["Start"]
    assert words(person) >= {"Ease-off trio · 4 min", "Next for today"}
    begin(person, trio(person))
    person.wait_until_over(400)
    person.press(Key.Key_Escape)
    assert primary(person) == ["Start"]
    assert words(person) >= {"Ten-minute mobility · 10 min", "Done today: Ease-off trio"}


def primary(person: Person) -> list[str]:
    buttons = person.app.today_view.findChildren(Button)
    return [b.text() for b in buttons if b.isVisible() and b._kind == "primary"]


def words(person: Person) -> set[str]:
    labels = person.app.today_view.findChildren(Label)
    return {label.text() for label in labels if label.isVisible()}


def test_a_session_whose_every_exercise_was_skipped_is_not_counted_as_done(
    person: Person, data_dir: Path
) -> None:
    begin(person, trio(person))
    while person.player.page is Page.MAT:
        person.press(Key.Key_Right)
    assert person.player.rating is not None
    assert "0 of 4 steps" in person.player.rating.facts
    person.press(Key.Key_Escape)
    assert not any(text.startswith("Done today") for text in words(person))
    with diary(person, data_dir) as store:
        mark, events = kept(store)
    assert work_done(events) == []
    assert mark.outcome is Outcome.PARTIAL


# --- 4: get ready --------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [0, 5, 30])
def test_e4_getting_ready_counts_down_from_none_to_thirty_seconds_seen_and_heard(
    person: Person, seconds: int
) -> None:
    assert person.app.settings.preferences.ready_s == 5
    choose(person, "ready_s", seconds)
    begin(person, routine(step(person, PLAIN, Dose(hold_s=10))))
    seen = []
    while state(person).segment.kind is SegmentKind.READY:
        seen.append(mat(person).digits)
        person.wait(1)
    assert seen == [str(n) for n in range(seconds, 0, -1)]
    assert person.sound.played == (["tick"] * 3 if seconds else []) + ["start"]
    assert [w for w in person.voice.said if w.isdigit()] == (["3", "2", "1"] if seconds else [])
    assert mat(person).digits == "10"


# --- 5: what comes next --------------------------------------------------------------------------


def test_e5_what_comes_next_is_seen_in_every_rest_and_in_the_last_seconds_of_work(
    person: Person,
) -> None:
    sided = step(person, SIDED, Dose(hold_s=8, each_side=True), 10)
    begin(
        person, routine(step(person, PLAIN, Dose(hold_s=8), 10), sided, step(person, MOVING, REPS))
    )
    checked = 0
    while person.player.page is Page.MAT:
        session = state(person)
        pause = not session.segment.kind.is_work
        last = session.upcoming is None
        if not last and (pause or session.remaining <= 5):
            assert announced(person) == coming(person), f"{session.remaining:.0f} s left"
            checked += 1
        person.wait(1)
    assert checked == 5 + 5 + 10 + 5 + 5 + 5 + 10


REPS = Dose(reps=2, tempo_s=4.0)


def announced(person: Person) -> tuple[str, str, str]:
    """Name, side and picture on the card, as far as they can be seen."""
    shown = next_card(person)
    assert shown.isVisible()
    side, _, _ = shown._dose.text().rpartition(" · ")
    assert shown._title.whole and shown._dose.whole
    assert shown._picture.isVisible() and not shown._picture.visibleRegion().isEmpty()
    picture = shown._picture._shown
    assert picture is not None
    return shown._title.text(), side, picture.figure


def coming(person: Person) -> tuple[str, str, str]:
    session = state(person)
    assert session.upcoming is not None
    segment = session.timeline.segments[session.upcoming]
    following = person.app.player.follower.following
    assert following is not None
    exercise = person.app.library.exercises[following.record.plan.steps[segment.step].exercise_id]
    side = f"{segment.side} side" if segment.side else ""
    return exercise.name, side, exercise.figure


# --- 12: ring and bar ----------------------------------------------------------------------------


def test_e12_ring_bar_digits_and_total_agree_within_a_second_all_along(person: Person) -> None:
    rounds = step(person, PLAIN, Dose(hold_s=104), 10)
    sided = step(person, SIDED, Dose(hold_s=15, sets=2, each_side=True), 5)
    begin(person, routine(rounds, sided, step(person, MOVING, REPS)))
    looks = 0
    while person.player.page is Page.MAT:
        if looks in (40, 150):
            person.press(Key.Key_Plus)
        check_agreement(person)
        person.wait(0.7)
        looks += 1
    assert looks > 250


def check_agreement(person: Person) -> None:
    session = state(person)
    segment, here = session.segment, session.position.index
    by_ring = ring(person).fraction * segment.duration
    if not segment.reps:
        assert abs(by_ring - int(mat(person).digits)) <= 1
    work = [s.kind.is_work for s in session.timeline.segments]
    line = session.timeline.segments
    by_bar = sum((1 - piece.fraction) * piece.seconds for piece in bar(person).bars)
    pauses = sum(s.duration for n, s in enumerate(line) if n > here and not work[n])
    pauses += 0 if work[here] else by_ring
    minutes, seconds = mat(person).total_left.split(":")
    by_total = 60 * int(minutes) + int(seconds)
    assert abs(by_bar + pauses - by_total) <= 1
    ahead = sum(s.duration for n, s in enumerate(line) if n > here)
    assert abs(by_ring + ahead - by_total) <= 1
