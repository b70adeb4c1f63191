"""The checkable rules around a session: leaving and rating it, undoing, trouble, windows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_feedback import HIGHEST_TO_GO_ON
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.storage.sessions import SessionRepository
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.fitted import FitButton, FitLabel
from backcare_desktop.ui.player.state import BarState, Page
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.toast import Toast
from tests.journeys.on_mat import (
    PLAIN,
    SIDED,
    Kind,
    begin,
    diary,
    kept,
    mat,
    open_page,
    rating,
    routine,
    state,
    step,
    trio,
    work_done,
)
from tests.journeys.person import Person

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DAY_S = 24 * 3600.0
ALL_BUT_A_MINUTE_S = DAY_S - 60 - 65


# --- 10: leaving keeps it for a day --------------------------------------------------------------


def left_behind(person: Person) -> None:
    """The right side is done and the left begun when the person leaves, 65 s after the start."""
    begin(person, trio(person))
    person.wait(5 + 30 + 5 + 25)
    person.press(Key.Key_Escape)
    person.press(Key.Key_L)
    assert not person.app.window.playing


def test_e10_what_was_left_can_be_gone_on_with_for_a_day_to_the_minute(
    person: Person, data_dir: Path
) -> None:
    left_behind(person)
    person.leave()
    person.clock.sleep(ALL_BUT_A_MINUTE_S)
    again = Person(data_dir, person.clock)
    assert again.app.today_view.action.keep.isVisible()
    again.click(again.app.today_view.action.start)
    assert mat(again).paused
    assert [piece.state for piece in mat(again).bars[:3]] == [
        *(BarState.DONE, BarState.NOW, BarState.AHEAD)
    ]
    assert mat(again).digits == "5"
    again.press(Key.Key_Space)
    again.wait_until_over(400)
    with diary(again, data_dir) as store:
        mark, events = kept(store)
    assert mark.outcome is Outcome.FINISHED
    assert [seconds for _, _, seconds in work_done(events)] == [30, 30, 30, 90]


def test_e10_after_a_day_it_is_filed_as_partial_with_what_was_done(
    person: Person, data_dir: Path
) -> None:
    left_behind(person)
    person.leave()
    person.clock.sleep(ALL_BUT_A_MINUTE_S + 120)
    again = Person(data_dir, person.clock)
    assert not again.app.today_view.action.keep.isVisible()
    with diary(again, data_dir) as store:
        mark, events = kept(store)
    assert mark.outcome is Outcome.PARTIAL
    assert [(name, side) for name, side, _ in work_done(events)] == [(SIDED, "right")]
    assert mark.active_s == pytest.approx(65, abs=1)


# --- 13: the last page ---------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_e13_the_last_page_is_one_screen_without_scrolling_and_all_is_saved(
    person: Person, data_dir: Path, scale: float
) -> None:
    theme.manager().set_text_scale(scale)
    person.app.window.resize(1120, 720)
    open_page(person, trio(person))
    person.press(Key.Key_2)
    person.wait_until_over(400)
    person.press(Key.Key_8)
    assert {"4 of 4 steps", "Pain before: 2 of 10"} <= set(rating(person).facts)
    assert rating(person).advice
    assert person.app.player_view.rect().size().toTuple() == (1120, 720)
    check_one_screen(person)
    primary = [b.text() for b in visible(person, FitButton) if b._kind == "primary"]
    assert primary == ["Done"]
    with diary(person, data_dir) as store:
        mark, _ = kept(store)
        scores = {rated.context: rated.score for rated in store.ratings.latest(9)}
    assert mark.outcome is Outcome.FINISHED
    assert scores == {RatingContext.BEFORE_SESSION: 2, RatingContext.AFTER_SESSION: 8}


def visible(person: Person, kind: type[Kind]) -> list[Kind]:
    return [found for found in person.app.player_view.findChildren(kind) if found.isVisible()]


def check_one_screen(person: Person) -> None:
    """Everything is inside the window, whole, beside each other, and nothing scrolls."""
    view = person.app.player_view
    for area in visible(person, QAbstractScrollArea):
        assert area.verticalScrollBar().maximum() == 0
    for widget in visible(person, QWidget):
        place = QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())
        assert view.rect().contains(place), widget
    for label in visible(person, FitLabel):
        assert not label.text() or label.whole, label.text()


# --- 15: eleven buttons --------------------------------------------------------------------------


def test_e15_every_number_rates_before_and_after_with_nothing_chosen_at_first(
    person: Person, data_dir: Path
) -> None:
    short = routine(step(person, PLAIN, Dose(hold_s=1)))
    for score in range(11):
        modifier = SHIFT if score == 10 else None
        key = Key(Key.Key_0 + score % 10)
        open_page(person, short)
        pad = person.app.player_view._rating.pad
        assert (rating(person).chosen, pad.score) == (None, None)
        assert [pad.key(n).text() for n in range(11)] == [str(n) for n in range(11)]
        person.press(key, modifier)
        if score > HIGHEST_TO_GO_ON:
            assert person.player.page is Page.BEFORE and rating(person).advice
            person.app.player_view._rating.anyway.click()
            person.settle()
        assert person.player.page is Page.MAT
        person.wait_until_over(30)
        assert (rating(person).chosen, pad.score) == (None, None)
        person.press(key, modifier)
        assert rating(person).chosen == score
        person.press(Key.Key_Escape)
    with diary(person, data_dir) as store:
        ratings = store.ratings.latest(99)
    for context in (RatingContext.BEFORE_SESSION, RatingContext.AFTER_SESSION):
        found = sorted(rated.score for rated in ratings if rated.context is context)
        assert found == list(range(11)), context


# --- 18: undo ------------------------------------------------------------------------------------


@pytest.mark.parametrize("after_s", [9, 10])
def test_e18_a_discarded_session_is_offered_back_for_ten_seconds_and_by_key_after_that(
    person: Person, data_dir: Path, after_s: int
) -> None:
    begin(person, trio(person))
    person.wait(5 + 30 + 5)
    person.press(Key.Key_Escape)
    person.press(Key.Key_D)
    (toast,) = person.app.window.findChildren(Toast)
    assert toast.isVisible()
    for _ in range(after_s):
        toast._timer.timeout.emit()
    assert toast.isVisible() is (after_s < 10)
    if toast.isVisible():
        person.click(toast._undo)
    else:
        person.press(Key.Key_Z, CTRL)
    assert person.app.today_view.action.keep.isVisible()
    with diary(person, data_dir) as store:
        record = store.sessions.newest_open()
        assert record is not None
        assert [name for name, _, _ in work_done(store.sessions.events(record.id))] == [SIDED]


# --- 24: trouble in words ------------------------------------------------------------------------

NOT_WORDS = ("Error", "Exception", "errno", "Traceback", "sqlite", "None", "0x")


def test_e24_a_full_disk_is_told_with_what_happened_what_was_kept_and_what_to_do(
    person: Person, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageUnavailable(StorageProblem.FULL)

    begin(person, trio(person))
    person.wait(10)
    with monkeypatch.context() as patch:
        patch.setattr(SessionRepository, "append", refuse)
        person.wait(25 + 5 + 10)
        assert person.player.notice == (
            "Disk full: not saved yet. Make room; Backcare keeps trying."
        )
        assert mat(person).digits == "20", "it goes on all the same"
        person.press(Key.Key_Escape)
        asked = mat(person).panel
        assert asked is not None and asked.text == "Not saved yet."
        person.press(Key.Key_L)
        assert person.player.page is Page.MAT, "it is not left before it is written"
        assert person.app.window.asking
        person.press(Key.Key_Escape)
    person.wait(3)
    assert person.player.notice == ""
    person.press(Key.Key_L)
    told = " ".join(
        label.text()
        for banner in person.app.window.findChildren(Banner)
        for label in banner.findChildren(Label)
    )
    assert not any(code in told for code in NOT_WORDS)
    with diary(person, data_dir) as store:
        record = store.sessions.newest_open()
        assert record is not None
        assert [name for name, _, _ in work_done(store.sessions.events(record.id))] == [SIDED]


# --- 25: small windows, other looks --------------------------------------------------------------


def test_e25_a_whole_session_is_seen_in_a_window_of_1024_by_640(person: Person) -> None:
    person.app.window.resize(1024, 640)
    open_page(person, trio(person))
    check_one_screen(person)
    person.press(Key.Key_4)
    while person.player.page is Page.MAT:
        QApplication.processEvents()
        check_one_screen(person)
        person.wait(7)
    check_one_screen(person)


def test_e25_another_look_comes_in_mid_session_and_disturbs_nothing(person: Person) -> None:
    begin(person, trio(person))
    person.wait(5 + 10)
    before, pixels = state(person).position, {}
    for look in ("light", "dark", "high_contrast"):
        theme.manager().set_choice(look)
        person.settle()
        image = person.app.player_view.grab().toImage()
        pixels[look] = image.pixelColor(3, image.height() // 2).name()
        assert pixels[look] == theme.current().color("background").name()
        person.wait(2)
        assert not mat(person).paused
    assert len(set(pixels.values())) == 3
    assert state(person).position.into == pytest.approx(before.into + 6, abs=0.01)
