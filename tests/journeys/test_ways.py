"""Easier, harder and shorter while it runs, with keys, with the mouse, and after a restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backcare_desktop.core.session_state import EventKind
from backcare_desktop.outside import open_store
from backcare_desktop.ui.player.hints import HintRow
from backcare_desktop.ui.player.state import Action, MatPage, Page
from tests.journeys.person import Person
from tests.journeys.test_trio import start_trio


def mat(person: Person) -> MatPage:
    assert person.player.mat is not None
    return person.player.mat


def click_hint(person: Person, action: Action) -> None:
    (row,) = [row for row in person.app.window.findChildren(HintRow) if row.isVisible()]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.place_of(action).center())
    person.settle()


def test_a_hold_is_made_easier_shorter_and_gone_on_with_after_a_restart(
    person: Person, data_dir: Path
) -> None:
    start_trio(person)
    person.wait(5 + 8)
    person.press(Qt.Key.Key_E)
    assert mat(person).cue.startswith("Easier: ")
    assert mat(person).digits == "22", "the hold goes on"
    assert person.voice.said[-1].startswith("Easier: ")
    person.press(Qt.Key.Key_Minus)
    assert mat(person).digits == "12"
    person.wait(12 + 5 + 2)
    assert mat(person).badge == "LEFT side"
    assert mat(person).cue.startswith("Easier: "), "the other side is done the same way"
    person.leave()

    again = Person(data_dir, person.clock)
    again.app.today.start()
    again.settle()
    assert mat(again).paused
    assert mat(again).cue.startswith("Easier: ")
    again.press(Qt.Key.Key_Space)
    again.press(Qt.Key.Key_H)
    assert not mat(again).cue.startswith("Easier: ")
    again.leave()
    store = open_store(data_dir / "backcare.sqlite")
    session = store.sessions.newest_open()
    assert session is not None
    kinds = [event.kind for event in store.sessions.events(session.id)]
    assert [kind for kind in kinds if kind in (EventKind.EASIER, EventKind.AS_PLANNED)] == [
        EventKind.EASIER,
        EventKind.AS_PLANNED,
    ]
    assert EventKind.SHORTENED in kinds
    store.close()


def test_whoever_has_only_a_mouse_can_do_the_same(person: Person) -> None:
    start_trio(person)
    person.wait(5 + 8)
    click_hint(person, Action.HARDER)
    assert mat(person).cue.startswith("Harder: ")
    click_hint(person, Action.LESS_TIME)
    click_hint(person, Action.EASIER)
    click_hint(person, Action.EASIER)
    assert mat(person).cue.startswith("Easier: ")


def test_after_this_hurts_harder_is_no_longer_offered(person: Person) -> None:
    start_trio(person)
    person.wait(5 + 8)
    person.press(Qt.Key.Key_X)
    person.press(Qt.Key.Key_E)
    assert mat(person).cue.startswith("Easier: ")
    person.press(Qt.Key.Key_H)
    person.press(Qt.Key.Key_H)
    assert not mat(person).cue.startswith("Harder: ")
    assert not mat(person).harder
    assert person.player.page is Page.MAT
