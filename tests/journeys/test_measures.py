"""How am I doing: activities, the questionnaire and the one question, over weeks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from backcare_desktop import paths
from backcare_desktop.content.questionnaires import load_rmdq
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.measures import MeasureRepository
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.toast import Toast
from tests.journeys.person import Person
from tests.ui.test_pain_measures_view import Home

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
DAY_S = 86_400


class Room:
    """The real diary and the real window, with the measures in a window beside it."""

    def __init__(self, person: Person) -> None:
        app = person.app
        self.person = person
        self.presenter = MeasurePresenter(
            app.desk,
            app.jobs,
            app._outside.clock,
            load_rmdq(paths.resource("questionnaires")),
            app.settings,
            app._outside.locale,
            app,
        )
        self.presenter.undo_offered.connect(app.window.show_toast)
        self.presenter.not_saved.connect(app.coordinator.offer_retry)
        app.coordinator.add_tab(self.presenter)
        self.home = Home(self)
        self.home.resize(1336, 900)
        self.home.show()
        self.home.activateWindow()
        person.settle()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press one key after the other where the focus is."""
        for key in keys:
            target = self.home.focusWidget() or self.home
            QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
            self.person.settle()

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self.home.focusWidget(), text)
        self.person.settle()

    def reach(self, widget: QWidget) -> None:
        """Press Tab until the focus is there."""
        for _ in range(80):
            if self.home.focusWidget() is widget:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {widget}")

    def undo(self) -> None:
        """Press Undo in the message at the foot of the window."""
        toast = self.person.app.window.findChild(Toast)
        assert isinstance(toast, Toast)
        self.person.click(toast._undo)

    def days_pass(self, days: int) -> None:
        """It is another day."""
        self.person.clock.advance(days * DAY_S)
        self.presenter.refresh()
        self.person.app.today.refresh()
        self.person.settle()

    def read(self, widget: QWidget) -> str:
        """What stands there."""
        labels = widget.findChildren(Label)
        return " ".join(label.text() for label in labels if not label.isHidden())

    def card(self, key: str) -> str:
        """What the card says of a measure."""
        return self.read(self.home.card.block(key))


@pytest.fixture
def room(person: Person) -> Iterator[Room]:
    made = Room(person)
    yield made
    if isValid(made.home):
        made.home.close()
        made.home.deleteLater()
        QApplication.processEvents()


def test_activities_by_keys_alone_over_two_weeks(room: Room) -> None:
    room.reach(room.home.card.block("psfs").wanted)
    room.press(Key.Key_Space)
    room.type("Deadlift 60 kg")
    room.press(Key.Key_Tab)
    room.type("Putting on socks")
    room.reach(room.home.pages.psfs.use)
    room.press(Key.Key_Space)
    room.reach(room.home.pages.psfs.rows[0].pad.key(0))
    room.press(Key.Key_3, Key.Key_Tab, Key.Key_4)
    room.press(Key.Key_S, modifier=CTRL)
    assert "3.5 of 10" in room.card("psfs")
    room.days_pass(7)
    assert "Due again, when it suits you." in room.card("psfs")
    room.reach(room.home.card.block("psfs").wanted)
    room.press(Key.Key_Space, Key.Key_6, Key.Key_Tab, Key.Key_7)
    room.reach(room.home.pages.psfs.save)
    room.press(Key.Key_Return)
    assert "Meaningfully easier: 3.5 at the start, 9 July; 6.5 now." in room.card("psfs")


def test_the_questionnaire_by_clicks_alone_left_and_gone_on_with(room: Room) -> None:
    person, home = room.person, room.home
    person.click(home.card.block("rmdq").wanted)
    person.click(home.rmdq.boxes[2])
    person.click(home.rmdq.boxes[9])
    person.click(home.rmdq.back)
    assert "Begun today, and not done yet." in room.card("rmdq")
    person.click(home.card.block("rmdq").wanted)
    assert [box.number for box in home.rmdq.boxes if box.isChecked()] == [3, 10]
    person.click(home.rmdq.save)
    assert "2 of 24" in room.card("rmdq")
    room.undo()
    assert "2 of 24" not in room.card("rmdq")
    assert "Begun today, and not done yet." in room.card("rmdq")


def test_the_change_since_the_start_by_keys_and_its_deletion_undone(room: Room) -> None:
    room.reach(room.home.card.block("groc").wanted)
    room.press(Key.Key_Space, Key.Key_Minus, Key.Key_3)
    room.press(Key.Key_S, modifier=CTRL)
    assert "−3" in room.card("groc")
    assert "meaningfully worse" in room.card("groc")
    room.presenter.open("groc")
    history = room.home.pages.groc.history
    room.person.click(history.as_table)
    room.reach(history.delete)
    room.press(Key.Key_Space)
    assert "−3" not in room.card("groc")
    room.undo()
    assert "−3" in room.card("groc")


def test_a_full_disk_keeps_what_was_ticked_until_there_is_room(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageUnavailable(StorageProblem.FULL)

    home, person = room.home, room.person
    room.presenter.open("rmdq")
    with monkeypatch.context() as patch:
        patch.setattr(MeasureRepository, "put_rmdq", refuse)
        for box in home.rmdq.boxes[:3]:
            person.click(box)
        person.click(home.rmdq.save)
    assert [box.number for box in home.rmdq.boxes if box.isChecked()] == [1, 2, 3]
    assert home.currentWidget() is home.pages
    told = " ".join(label.text() for label in person.app.window.findChildren(Label))
    assert "Your answers were not saved. The disk is full." in told
    person.click(home.rmdq.save)
    assert "3 of 24" in room.card("rmdq")
    told = " ".join(
        label.text() for label in person.app.window.findChildren(Label) if label.isVisible()
    )
    assert "The disk is full" not in told


def test_today_reminds_calmly_and_lets_be(room: Room) -> None:
    today = room.person.app.today_view
    room.presenter.open("rmdq")
    room.press(Key.Key_S, modifier=CTRL)
    assert "due again" not in room.read(today)
    room.days_pass(14)
    assert "The back questionnaire is due again." in room.read(today)
    room.reach(room.home.card.put_off)
    room.press(Key.Key_Space)
    assert "due again" not in room.read(today)
    room.days_pass(7)
    assert "due again" in room.read(today)
    room.days_pass(28)
    assert "due again" not in room.read(today), "whoever has stopped is left in peace"


def test_what_was_never_answered_is_not_asked_for(room: Room) -> None:
    assert "due" not in room.read(room.person.app.today_view)


def test_the_next_run_knows_it_all(room: Room, data_dir: Path) -> None:
    room.presenter.psfs.name(("Squat",))
    room.person.settle()
    room.presenter.open("psfs")
    room.press(Key.Key_8)
    room.press(Key.Key_S, modifier=CTRL)
    room.home.close()
    room.home.deleteLater()
    room.person.leave()
    later = Person(data_dir, room.person.clock)
    again = Room(later)
    assert "8 of 10" in again.card("psfs")
    again.home.close()
    again.home.deleteLater()
    later.leave()
