""" "This hurts" at awkward moments, a click from the mat, and what counts as done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.ui.player.state import Action, Page
from tests.journeys.on_mat import (
    MOVING,
    PLAIN,
    SIDED,
    begin,
    diary,
    kept,
    mat,
    rating,
    ring,
    routine,
    state,
    step,
)
from tests.journeys.person import Person

Key = Qt.Key
HOLD = Dose(hold_s=20)


def asked(person: Person) -> list[Action]:
    panel = mat(person).panel
    return [] if panel is None else [choice.action for choice in panel.choices]


# --- which exercise it is about ------------------------------------------------------------------


def test_in_the_pause_after_an_exercise_it_is_that_one(person: Person, data_dir: Path) -> None:
    begin(person, routine(step(person, MOVING, HOLD), step(person, PLAIN, HOLD)))
    person.wait(5 + 20 + 4)
    person.press(Key.Key_X)
    assert mat(person).panel is not None
    assert mat(person).panel.text.startswith("Cat–cow is behind you.")  # type: ignore[union-attr]
    assert Action.EASE not in asked(person)
    person.press(Key.Key_N)
    assert (mat(person).paused, mat(person).caption) == (False, "Get into position")
    person.wait(11)
    assert mat(person).harder, "the exercise to come did nothing"
    with diary(person, data_dir) as store:
        session = store.sessions.newest_open()
        assert session is not None
        (hurt,) = [e for e in store.sessions.events(session.id) if e.kind is EventKind.HURT]
    assert hurt.exercise_id == MOVING


def test_while_sides_are_changed_it_is_the_side_just_done(person: Person, data_dir: Path) -> None:
    begin(person, routine(step(person, SIDED, Dose(hold_s=20, each_side=True))))
    person.wait(5 + 20 + 2)
    person.press(Key.Key_X)
    with diary(person, data_dir) as store:
        session = store.sessions.newest_open()
        assert session is not None
        event = store.sessions.events(session.id)[-1]
    assert (event.kind, event.side) == (EventKind.HURT, Side.RIGHT)


# --- when it is said -----------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Escape, None])
def test_it_is_heard_over_another_question(person: Person, key: Qt.Key | None) -> None:
    begin(person, routine(step(person, PLAIN, HOLD)))
    person.wait(5 + 5)
    if key is None:
        person.clock.sleep(600)
        person.wait(1)
    else:
        person.press(key)
    assert mat(person).panel is not None
    person.press(Key.Key_X)
    assert Action.EASE in asked(person)


def test_it_is_heard_while_the_answer_to_the_last_one_is_on_its_way(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, HOLD)))
    person.wait(5 + 5)
    person.press(Key.Key_X)
    person.app.player.act(Action.EASE)
    person.app.player.act(Action.HURTS)
    person.settle()
    assert mat(person).paused
    assert Action.EASE in asked(person)


def test_leaving_and_coming_back_finds_the_question_again(person: Person, data_dir: Path) -> None:
    begin(person, routine(step(person, PLAIN, HOLD)))
    person.wait(5 + 5)
    person.press(Key.Key_X)
    person.press(Key.Key_9)
    person.press(Key.Key_Escape)
    person.press(Key.Key_L)
    person.leave()
    again = Person(data_dir, person.clock)
    again.app.today.press("go-on")
    again.settle()
    assert asked(again)[0] is Action.END_HERE
    assert "above 5" in mat(again).panel.text  # type: ignore[union-attr]
    again.press(Key.Key_Space)
    assert mat(again).paused, "the space bar answers no question"
    again.press(Key.Key_S)
    assert again.player.page is Page.AFTER
    again.leave()


# --- a click from the mat ------------------------------------------------------------------------


def test_a_click_anywhere_pauses_and_another_goes_on(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, HOLD)))
    person.wait(5 + 5)
    view = person.app.player_view._mat
    spots = [ring(person).geometry().center(), QPoint(5, 5), view.rect().center()]
    for number, spot in enumerate(spots):
        target = view.childAt(spot) or view
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(view, spot))
        person.settle()
        assert mat(person).paused is (number % 2 == 0), spot


def test_two_quick_clicks_pause(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, HOLD)))
    person.wait(5 + 5)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # As Qt delivers them; QTest's own double click presses twice before.
    for kind in (
        *(QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
        *(QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease),
    ):
        spot = QPointF(ring(person).rect().center())
        event = QMouseEvent(kind, spot, ring(person).mapToGlobal(spot), left, left, none)
        QApplication.sendEvent(ring(person), event)
    person.settle()
    assert mat(person).paused


def test_a_click_beside_a_question_answers_nothing(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, HOLD)))
    person.wait(5 + 5)
    person.press(Key.Key_X)
    QTest.mouseClick(ring(person), Qt.MouseButton.LeftButton)
    person.settle()
    assert Action.EASE in asked(person)


# --- what counts ---------------------------------------------------------------------------------


def test_a_key_that_bounces_does_no_exercises(person: Person) -> None:
    waits = Dose(hold_s=20, untimed=True)
    begin(person, routine(*[step(person, PLAIN, waits, rest_s=0) for _ in range(3)]))
    person.wait(5 + 3)
    for _ in range(3):
        person.press(Key.Key_Right)
    assert rating(person).facts[0] == "1 of 3 steps"


@pytest.mark.parametrize(
    ("skipped", "outcome"), [(1, Outcome.FINISHED), (2, Outcome.FINISHED), (3, Outcome.PARTIAL)]
)
def test_from_half_of_its_work_on_a_session_counts(
    person: Person, data_dir: Path, skipped: int, outcome: Outcome
) -> None:
    begin(person, routine(*[step(person, PLAIN, HOLD, rest_s=0) for _ in range(4)]))
    person.wait(5)
    for _ in range(skipped):
        person.press(Key.Key_Right)
    person.wait_until_over()
    with diary(person, data_dir) as store:
        mark, _ = kept(store)
    assert mark.outcome is outcome


def test_what_was_done_one_way_and_then_another_is_asked_for_both(person: Person) -> None:
    begin(person, routine(step(person, "bw-squat", Dose(reps=4, tempo_s=4.0, sets=2), 5)))
    person.wait(5 + 16 + 5 + 4)
    person.press(Key.Key_H)
    assert state(person).segment.set_no == 2
    person.wait_until_over()
    page = rating(person)
    assert [row.exercise_id for row in page.feels] == [  # type: ignore[attr-defined]
        "bw-squat",
        "goblet-squat",
    ]
