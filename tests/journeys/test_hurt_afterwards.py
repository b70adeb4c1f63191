"""What hurt counts to the end of the day, and the question about it is one question."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from backcare_desktop.core.body import Region
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.variation import Way
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.state import Page
from tests.journeys.on_mat import (
    MOVING,
    PLAIN,
    SIDED,
    begin,
    card,
    diary,
    kept,
    mat,
    open_page,
    rating,
    ring,
    routine,
    state,
    step,
)
from tests.journeys.person import Person
from tests.journeys.test_hurt import chip

Key = Qt.Key
HOLD = Dose(hold_s=20)


def hurting(person: Person, before: Qt.Key = Key.Key_3) -> None:
    open_page(person, routine(step(person, MOVING, HOLD), step(person, PLAIN, HOLD)))
    person.press(before)
    person.wait(5 + 5)
    person.press(Key.Key_X)


# --- at the end ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "words"),
    [(Key.Key_6, "more than 2 points above"), (Key.Key_7, "more than 2 points above")],
)
def test_a_told_rise_is_advised_on_after_stopping(person: Person, key: Qt.Key, words: str) -> None:
    hurting(person)
    person.press(key)
    person.press(Key.Key_S)
    assert words in rating(person).advice
    assert rating(person).check
    person.press(Key.Key_2)
    assert words in rating(person).advice, "a low rating afterwards doesn't take it back"


def test_a_told_leg_leads_to_the_check_and_much_pain_to_leaving_it_out(person: Person) -> None:
    hurting(person, Key.Key_5)
    person.press(Key.Key_6)
    person.press(Key.Key_E)
    person.wait_until_over()
    assert "it hurt above 5" in rating(person).advice
    person.press(Key.Key_Return)
    hurting(person)
    person.click(chip(person, Region.FOOT))
    person.press(Key.Key_S)
    assert "in a leg" in rating(person).advice


def test_it_is_known_after_a_restart(person: Person, data_dir: Path) -> None:
    hurting(person)
    person.press(Key.Key_7)
    person.leave()
    again = Person(data_dir, person.clock)
    again.app.today.press("go-on")
    again.settle()
    again.press(Key.Key_S)
    assert "more than 2 points above" in rating(again).advice
    again.leave()


def test_x_on_the_page_after_asks_about_the_last_thing_done(person: Person, data_dir: Path) -> None:
    begin(person, routine(step(person, MOVING, HOLD), step(person, PLAIN, HOLD)))
    person.wait_until_over()
    person.click(person.app.player_view._rating.foot.hurt)
    assert mat(person).title == "Child’s pose"
    person.press(Key.Key_7)
    person.press(Key.Key_Escape)
    assert person.player.page is Page.AFTER
    assert "above 5" in rating(person).advice
    person.press(Key.Key_2)
    assert rating(person).chosen == 2
    person.press(Key.Key_Return)
    with diary(person, data_dir) as store:
        mark, events = kept(store)
        (said,) = store.sessions.hurts(mark.id)
    (hurt,) = [event for event in events if event.kind is EventKind.HURT]
    assert (hurt.exercise_id, said.score, said.seq) == (PLAIN, 7, hurt.seq)


# --- for the rest of the day ---------------------------------------------------------------------


def test_today_advises_against_sessions_until_it_settles(person: Person) -> None:
    hurting(person)
    person.press(Key.Key_8)
    person.press(Key.Key_S)
    person.press(Key.Key_Return)
    start = person.app.today_view.action.start
    assert start.text() == "Check my symptoms"
    person.clock.advance(600)
    person.app.today.rate(6)
    person.settle()
    assert start.text() == "Check my symptoms"
    person.clock.advance(600)
    person.app.today.rate(4)
    person.settle()
    assert not start.isVisible(), "enough for today"


def test_its_button_leads_to_the_check_and_another_day_is_another_day(person: Person) -> None:
    hurting(person)
    person.press(Key.Key_8)
    person.press(Key.Key_S)
    person.press(Key.Key_Return)
    person.click(person.app.today_view.action.start)
    assert person.app.window.rail.currentIndex() == 1
    person.clock.advance(21 * 3600)
    person.app.today.refresh()
    person.settle()
    assert person.app.today_view.not_now.isVisibleTo(person.app.today_view), "the morning after"


# --- one question --------------------------------------------------------------------------------


@pytest.mark.parametrize("over", [(Key.Key_Escape,), (Key.Key_W,), (Key.Key_W, Key.Key_Escape)])
def test_x_over_a_covered_question_comes_back_to_it(
    person: Person, data_dir: Path, over: tuple[Qt.Key, ...]
) -> None:
    hurting(person)
    person.press(Key.Key_4)
    for key in over:
        person.press(key)
    person.press(Key.Key_X)
    details = card(person).details
    assert details is not None and details.told.score == 4
    person.press(Key.Key_S)
    with diary(person, data_dir) as store:
        _, events = kept(store)
    assert [event.kind for event in events].count(EventKind.HURT) == 1


@pytest.mark.parametrize("after", ["click", "resize"])
def test_digits_work_wherever_the_focus_is(person: Person, after: str) -> None:
    hurting(person)
    if after == "click":
        QTest.mouseClick(person.app.player_view._mat, Qt.MouseButton.LeftButton)
    else:
        person.app.window.resize(1100, 700)
    person.settle()
    for key, modifier, score in (
        (Key.Key_4, None, 4),
        (Key.Key_0, Qt.KeyboardModifier.ShiftModifier, 10),
        (Key.Key_0, None, 0),
    ):
        person.press(key, modifier)
        details = card(person).details
        assert details is not None and details.told.score == score
    assert not ring(person).isVisible()


def test_after_pain_in_a_pause_what_comes_is_not_harder_than_planned(
    person: Person, data_dir: Path
) -> None:
    begin(
        person,
        routine(step(person, MOVING, HOLD), step(person, "bw-squat", Dose(reps=4, tempo_s=4.0))),
    )
    person.wait(5 + 20 + 4)
    person.press(Key.Key_H)
    assert mat(person).title == "Goblet squat"
    person.press(Key.Key_X)
    assert mat(person).title == "Cat–cow"
    assert mat(person).panel.text.startswith("Cat–cow is behind you.")  # type: ignore[union-attr]
    person.press(Key.Key_N)
    assert (mat(person).title, state(person).way) == ("Bodyweight squat", Way.AS_PLANNED)
    with diary(person, data_dir) as store:
        session = store.sessions.newest_open()
        assert session is not None
        kinds = [event.kind for event in store.sessions.events(session.id)]
    assert EventKind.HARDER in kinds and EventKind.AS_PLANNED in kinds


def test_an_easier_way_in_another_position_begins_with_the_time_to_get_there(
    person: Person,
) -> None:
    begin(person, routine(step(person, "hip-flexor", HOLD), step(person, SIDED, HOLD)))
    person.wait(5 + 10)
    person.press(Key.Key_E)
    assert (mat(person).caption, mat(person).digits) == ("Get ready", "5")
    person.wait(5 + 10)
    person.press(Key.Key_H)
    assert mat(person).caption == "Get ready", "and so does the way back"


# --- how it looks --------------------------------------------------------------------------------


def test_at_ones_own_pace_it_says_what_was_planned_and_how_to_go_on(person: Person) -> None:
    begin(person, routine(step(person, PLAIN, Dose(hold_s=30, untimed=True))))
    person.wait(5 + 2)
    assert mat(person).digits == "2"
    assert mat(person).caption == "s · planned 30 s\nPress → when done"


def test_a_notice_moves_nothing_on_the_page(person: Person) -> None:
    hurting(person)
    before = card(person).geometry()
    shown = replace(person.player, notice="Disk full: not saved yet.")
    person.app.player_view.show_state(shown)
    assert card(person).geometry() == before


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_today_fits_across_the_window_with_large_text(
    person: Person, size: tuple[int, int]
) -> None:
    theme.manager().set_text_scale(2.0)
    person.app.window.resize(*size)
    person.settle()
    view = person.app.today_view
    assert view.content.width() <= view.viewport().width()
    assert view.content.minimumSizeHint().width() <= view.viewport().width()


def test_undo_covers_no_primary_button(person: Person) -> None:
    window = person.app.window
    for height in range(640, 900, 40):
        window.resize(1100, height)
        person.settle()
        window.show_toast("Pain 4 saved", person.settle)
        toast, start = window._toast, person.app.today_view.action.start
        place = QRect(start.mapTo(window, start.rect().topLeft()), start.size())
        assert not toast.geometry().intersects(place), height


def test_without_a_diary_to_write_to_the_steps_can_still_be_read(person: Person) -> None:
    person.app.today_view.set_writable(False)
    action = person.app.today_view.action
    assert action.steps.isEnabled() and not action.start.isEnabled()
