"""The main job, end to end: the trio is followed with keys only and found again in the chart."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.outside import open_store
from backcare_desktop.reporting.chart import LaneKind
from backcare_desktop.ui.player.state import BarState, Page
from tests.journeys.person import Person
from tests.words import plain

TRIO = [
    ("knee-rolls", "right"),
    ("knee-rolls", "left"),
    ("childs-pose", None),
    ("cat-cow", None),
]


def tab_to(person: Person, wanted: QWidget) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does."""
    for _ in range(40):
        if person.app.window.focusWidget() is wanted:
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def start_trio(person: Person, pain: Qt.Key = Qt.Key.Key_5) -> None:
    """From launch to a running session, with keys only: Start, then the pain before it."""
    tab_to(person, person.app.today_view.action.start)
    person.press(Qt.Key.Key_Space)
    assert person.player.page is Page.BEFORE
    person.press(pain)
    assert person.player.page is Page.MAT


def chart_marks(person: Person) -> dict[str, int]:
    """How many marks of each kind stand on the Pain tab's chart."""
    person.settle()
    canvas = person.app.pain_view.home.chart.canvas
    placed = canvas.placed
    assert placed is not None
    stretches = [m for kind, _, marks in placed.lanes if kind is LaneKind.STRETCH for m in marks]
    partial = sum(mark.partial for mark in stretches)
    return {
        "value": len(canvas.places),
        "finished": len(stretches) - partial,
        "partial": partial,
    }


def test_the_trio_is_followed_with_keys_only_and_lands_in_diary_and_chart(
    person: Person, data_dir: Path
) -> None:
    start_trio(person)
    person.wait_until_over(400)
    assert person.player.rating is not None
    assert "4 of 4" in person.player.rating.facts[0]
    person.press(Qt.Key.Key_3)
    person.press(Qt.Key.Key_Escape)

    person.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert person.app.pain_view.isVisible()
    assert chart_marks(person) == {"value": 1, "finished": 1, "partial": 0}
    person.leave()

    store = open_store(data_dir / "backcare.sqlite")
    today = person.clock.utc_now().date()
    week = today - timedelta(days=7)
    (mark,) = store.sessions.marks(week, today)
    assert mark.outcome is Outcome.FINISHED
    events = store.sessions.events(mark.id)
    done = [(e.exercise_id, e.side) for e in events if e.kind is EventKind.STEP_DONE]
    assert done == TRIO
    scores = {r.context: (r.score, r.session_id) for r in store.ratings.latest(10)}
    assert scores == {
        RatingContext.BEFORE_SESSION: (5, mark.id),
        RatingContext.AFTER_SESSION: (3, mark.id),
    }
    store.close()


def test_pause_back_more_time_and_skip_by_keys(person: Person) -> None:
    start_trio(person)
    person.wait(5 + 10)
    person.press(Qt.Key.Key_Space)
    mat = person.player.mat
    assert mat is not None and mat.paused and mat.digits == "20"
    person.wait(600)
    assert person.player.mat is not None and person.player.mat.digits == "20"
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Plus)
    assert person.player.mat is not None and person.player.mat.digits == "30"
    person.press(Qt.Key.Key_Left)
    assert person.player.mat is not None and person.player.mat.digits == "40"
    person.press(Qt.Key.Key_Right)
    mat = person.player.mat
    assert mat is not None
    assert mat.caption == "Switch sides"
    assert mat.bars[0].state is BarState.SKIPPED


def test_this_hurts_stops_at_once_is_recorded_and_goes_on_easier(
    person: Person, data_dir: Path
) -> None:
    start_trio(person)
    person.wait(5 + 10)
    person.press(Qt.Key.Key_X)
    mat = person.player.mat
    assert mat is not None and mat.paused and mat.panel is not None
    person.wait(60)
    assert person.player.mat is not None and person.player.mat.digits == "20"
    person.press(Qt.Key.Key_E)
    assert person.player.mat is not None
    assert person.player.mat.cue.startswith("Easier: Make the arc smaller")
    person.wait(1)
    assert person.player.mat is not None and not person.player.mat.paused
    person.wait_until_over(400)
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    today = person.clock.utc_now().date()
    (mark,) = store.sessions.marks(today, today)
    kinds = [event.kind for event in store.sessions.events(mark.id)]
    assert EventKind.HURT in kinds
    assert EventKind.EASED in kinds
    store.close()


def test_an_exercise_that_hurts_is_skipped_with_both_sides(person: Person) -> None:
    start_trio(person)
    person.wait(5 + 10)
    person.press(Qt.Key.Key_X)
    person.press(Qt.Key.Key_N)
    mat = person.player.mat
    assert mat is not None and not mat.paused and mat.panel is None
    assert mat.caption == "Get into position"
    person.wait(30)
    mat = person.player.mat
    assert mat is not None
    states = [bar.state for bar in mat.bars]
    assert states == [BarState.SKIPPED, BarState.SKIPPED, BarState.NOW, BarState.AHEAD]


def test_sleep_in_the_middle_is_not_exercise(person: Person) -> None:
    start_trio(person)
    person.wait(5 + 10)
    person.clock.sleep(12 * 60)
    person.wait(1)
    mat = person.player.mat
    assert mat is not None and mat.panel is not None
    assert "12 min" in plain(mat.panel.title)
    assert mat.digits == "20"


def test_leaving_keeps_it_and_today_offers_to_go_on(person: Person, data_dir: Path) -> None:
    start_trio(person)
    person.wait(5 + 30 + 5 + 12)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_L)
    person.leave()

    again = Person(data_dir, person.clock)
    card = again.app.today_view.action
    assert card.keep.isVisibleTo(card)
    again.click(card.start)
    mat = again.player.mat
    assert mat is not None and mat.paused
    assert mat.bars[0].state is BarState.DONE
    assert mat.bars[1].state is BarState.NOW
    again.press(Qt.Key.Key_Space)
    again.wait_until_over(400)
    assert again.player.rating is not None
    assert "4 of 4" in again.player.rating.facts[0]
    again.leave()


def test_discarding_can_be_undone(person: Person, data_dir: Path) -> None:
    start_trio(person)
    person.wait(5 + 20)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_D)
    assert not person.app.today_view.action.keep.isVisible()
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.app.today_view.action.keep.isVisible()
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    record = store.sessions.newest_open()
    assert record is not None
    assert record.progress.outcome is Outcome.OPEN
    assert record.progress.ended is None
    store.close()


def test_escape_before_the_start_leaves_nothing_behind(person: Person, data_dir: Path) -> None:
    person.app.today.start()
    person.settle()
    person.press(Qt.Key.Key_Escape)
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    assert store.sessions.newest_open() is None
    assert store.ratings.latest(5) == ()
    store.close()
