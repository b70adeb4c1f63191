"""Today on the screen: every line by mouse, keyboard and screen reader."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.habits import Habit
from backcare_desktop.core.today_rules import TRIO
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.tabs.today.view import TodayView
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.figure import FigureView
from tests.services.today_house import LIBRARY, TODAY
from tests.ui.today_room import Room, each_of, words

Key = Qt.Key


@pytest.fixture
def room(qapp: QApplication) -> Room:
    room = Room()
    room.hurt(ago=2)
    room.rate(5)
    return room


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> TodayView:
    view = TodayView(room.presenter, LIBRARY.figures)
    qtbot.addWidget(view)
    view.resize(1336, 900)
    room.presenter.set_writable(True)
    room.presenter.set_preferences(Preferences(habits="sleep:8"))
    room.presenter.refresh()
    view.show()
    view.activateWindow()
    QApplication.processEvents()
    return view


def primary(view: TodayView) -> list[str]:
    buttons = view.findChildren(Button)
    return [each.text() for each in buttons if each.isVisible() and each.kind == "primary"]


def test_one_button_stands_out_and_starts(view: TodayView, room: Room) -> None:
    assert primary(view) == ["Start"]
    view.action.start.click()
    assert [routine.id for (routine,) in each_of(room.started)] == [TRIO]


def test_the_reason_is_one_touch_away(view: TodayView) -> None:
    reason = "Early and sore days ask for little, and often"
    assert not any(text.startswith(reason) for text in words(view))
    view.action.why.button.click()
    assert any(text.startswith(reason) for text in words(view))


def test_pictures_are_alike_whatever_stands_under_them(view: TodayView, room: Room) -> None:
    names = ("Respiración diafragmática", "Báscula de pelvis", "Giros de rodillas")
    doses = ("10 lentas", "10 lentas", "2 × 30 s por lado")
    pictures = zip(room.card.pictures, names, doses, strict=True)
    worded = (replace(picture, name=name, dose=dose) for picture, name, dose in pictures)
    view.action.show_card(replace(room.card, pictures=tuple(worded)))
    view.resize(1300, 900)
    QApplication.processEvents()
    # The pictures come when the rest is painted.
    QApplication.processEvents()
    shown = [each for each in view.action.findChildren(FigureView) if each.isVisible()]
    assert len(shown) == 3
    widths = [each.width() for each in shown]
    assert max(widths) - min(widths) <= 1


def test_not_this_today_brings_the_next(view: TodayView) -> None:
    view.action.put_away.click()
    assert "A short walk · 5 to 10 min" in words(view)
    view.action.second.click()
    assert view.list.button("walk-5").isVisible()
    assert "1 of 6 today" in words(view)


def test_a_line_is_pressed_by_key_and_keeps_the_focus(view: TodayView, room: Room) -> None:
    button = view.list.button("walk-10")
    assert button.accessibleName() == "Add a walk of 10 min"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Key.Key_Space)
    assert [each.minutes for each in room.reliefs] == [10]
    assert button.hasFocus()
    assert "1 of 6 today" in words(view)


def test_stop_takes_the_place_and_the_focus_of_what_began_it(view: TodayView, room: Room) -> None:
    warmth = view.list.button("warmth")
    warmth.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(warmth, Key.Key_Return)
    stop = view.list.button("stop")
    assert stop.hasFocus()
    assert "20:00" in words(view)
    room.clock.advance(61)
    room.ticker.fire()
    assert "18:59" in words(view)
    assert view.list.button("stop") is stop and stop.hasFocus()


def test_hidden_it_keeps_no_time(view: TodayView, room: Room) -> None:
    assert room.hour.armed is not None
    view.hide()
    assert room.hour.armed is None


def test_a_habit_is_ticked_by_key(view: TodayView, room: Room) -> None:
    box = view.habits.boxes["sleep"]
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Key.Key_Space)
    assert box.isChecked() and box.hasFocus()
    assert [tick.habit for tick in room.store.habits.ticks(TODAY, TODAY)] == [Habit.SLEEP]
    room.take_back()
    assert not box.isChecked()


def test_the_keys_answer_what_is_asked_and_lead_to_details(view: TodayView, room: Room) -> None:
    wanted = QSignalSpy(view.details_wanted)
    room.clock.advance(60)
    view.pad.key(3).click()
    (latest,) = room.memory.ratings.latest(1)
    assert latest.score == 3
    view.rating.details.click()
    assert each_of(wanted) == [(latest.id,)]


def test_the_morning_is_put_away_and_asked_again(view: TodayView, room: Room) -> None:
    room.session(TRIO)
    room.clock.advance(20 * 3600)
    room.presenter.refresh()
    assert view.pad.accessibleName().startswith("How is your back this morning")
    assert not view.action.isVisible()
    view.not_now.click()
    assert view.pad.accessibleName() == "How is your back right now?"
    view.list.button("morning").click()
    assert view.pad.accessibleName().startswith("How is your back this morning")
    assert view.pad.key(0).hasFocus()


def test_steps_and_tabs_are_one_press_away(view: TodayView) -> None:
    steps, tabs = QSignalSpy(view.steps_wanted), QSignalSpy(view.tab_wanted)
    view.action.steps.click()
    view.rating.everything.click()
    assert each_of(steps) == [(TRIO,)]
    assert each_of(tabs) == [("pain",)]


def test_without_a_diary_to_write_to_it_says_so_and_still_leads_on(view: TodayView) -> None:
    view.set_writable(False)
    asks = (view.pad, view.action.start, view.list.button("walk-5"), view.habits.boxes["sleep"])
    assert not any(each.isEnabled() for each in asks)
    assert view.list.button("help").isEnabled()
    assert "Nothing can be saved now." in words(view)
    view.set_writable(True)
    assert all(each.isEnabled() for each in asks)


def test_the_strip_stands_above_in_an_episode_alone(view: TodayView, room: Room) -> None:
    assert "Days 3 to 5" in words(view)
    room.desk.way_back.end_episode()
    room.presenter.refresh()
    assert "Days 3 to 5" not in words(view)
