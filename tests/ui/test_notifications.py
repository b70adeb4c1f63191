"""Notes of the desktop: on a bus of the test's own with a small service, and beside a tray icon."""

import queue
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform import notifications_dbus
from backcare_desktop.ui.platform.notifications import Note
from backcare_desktop.ui.platform.notifications_dbus import NAME, PATH, BusNotifications, _Line
from backcare_desktop.ui.platform.notifications_tray import TrayNotifications
from tests.fake_machine import FakeTray
from tests.ui.private_bus import PATIENCE_S, Service, private_bus

PATIENCE_MS = int(PATIENCE_S * 1000)
NOTE = Note("Time to move", "", (("begin", "Done"), ("snooze", "In 10 minutes")))
on_linux = pytest.mark.skipif("sys.platform != 'linux'", reason="the bus of a Linux desktop")


class Daemon(Service):
    """The desktop's service; every note gets the number 7, unless it replaces one."""

    def __init__(self, *able: str) -> None:
        self._able = list(able)
        super().__init__(NAME, self._answer_to)

    def _answer_to(self, member: str) -> tuple[str, tuple[Any, ...]]:
        return {
            "GetCapabilities": ("as", (self._able,)),
            "Notify": ("u", (7,)),
            "CloseNotification": ("", ()),
        }[member]

    def say(self, member: str, signature: str, *body: Any) -> None:
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(PATH, interface=NAME)
        self._connection.send(new_signal(emitter, member, signature, body))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with private_bus(monkeypatch):
        yield


@pytest.fixture
def notes(qapp: object) -> Iterator[BusNotifications]:
    notes = BusNotifications()
    yield notes
    notes.close()


def shown(daemon: Daemon) -> tuple[Any, ...]:
    """What the next note was asked for with."""
    while True:
        member, body = daemon.next_call()
        if member == "Notify":
            return body


@on_linux
@pytest.mark.usefixtures("bus")
def test_a_note_has_its_words_its_buttons_and_the_programs_name(notes: BusNotifications) -> None:
    daemon = Daemon("actions", "body")
    notes.show(NOTE)
    program, replaces, icon, title, text, actions, hints, lasts = shown(daemon)
    assert (program, replaces, title, text, lasts) == ("Backcare", 0, "Time to move", "", -1)
    assert actions == ["default", "Done", "begin", "Done", "snooze", "In 10 minutes"]
    assert hints["desktop-entry"] == ("s", icon) == ("s", "org.backcare.Backcare")
    notes.show(NOTE)
    assert shown(daemon)[1] == 7, "the next one takes its place"


@on_linux
@pytest.mark.usefixtures("bus")
def test_a_desktop_without_buttons_is_given_none(notes: BusNotifications, qtbot: QtBot) -> None:
    daemon = Daemon("body")
    with qtbot.waitSignal(notes.answered, timeout=PATIENCE_MS):
        notes.show(NOTE)
    assert notes.works is True
    assert shown(daemon)[5] == []


@on_linux
@pytest.mark.usefixtures("bus")
def test_what_is_pressed_is_told_with_the_leave_to_come_forward(
    notes: BusNotifications, qtbot: QtBot
) -> None:
    daemon = Daemon("actions")
    told = QSignalSpy(notes.pressed)
    notes.show(NOTE)
    shown(daemon)
    with qtbot.waitSignal(notes.pressed, timeout=PATIENCE_MS):
        daemon.say("ActionInvoked", "us", 6, "begin")  # another program's note
        daemon.say("ActivationToken", "us", 7, "leave")
        daemon.say("ActionInvoked", "us", 7, "snooze")
    with qtbot.waitSignal(notes.pressed, timeout=PATIENCE_MS):
        daemon.say("ActionInvoked", "us", 7, "default")
    assert [told.at(number) for number in range(told.count())] == [["snooze", "leave"], ["", ""]]


@on_linux
@pytest.mark.usefixtures("bus")
def test_a_note_is_taken_back(notes: BusNotifications) -> None:
    daemon = Daemon("actions")
    notes.show(NOTE)
    shown(daemon)
    notes.withdraw()
    assert daemon.next_call() == ("CloseNotification", (7,))
    notes.show(NOTE)
    assert shown(daemon)[1] == 0
    notes.close()
    assert daemon.next_call()[0] == "CloseNotification"
    notes.show(NOTE)
    assert notes._line is None, "closed for good"


@on_linux
def test_of_a_note_that_somebody_closed_nothing_more_is_heard(qapp: object) -> None:
    from jeepney import DBusAddress, new_signal

    came: list[tuple[str, str]] = []
    line = _Line(lambda: None, lambda _: None, lambda *pressed: came.append(pressed))
    line._id = 7
    emitter = DBusAddress(PATH, interface=NAME)
    line._hear(new_signal(emitter, "NotificationClosed", "uu", (7, 2)))
    line._hear(new_signal(emitter, "ActionInvoked", "us", (7, "begin")))
    line._end()
    assert (line._id, came) == (0, [])


@on_linux
@pytest.mark.usefixtures("bus")
def test_without_a_service_it_says_so_and_the_next_note_tries_again(
    notes: BusNotifications, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notes.answered, timeout=PATIENCE_MS):
        notes.show(NOTE)
    assert notes.works is False
    daemon = Daemon("actions")
    with qtbot.waitSignal(notes.answered, timeout=PATIENCE_MS):
        notes.show(NOTE)
    assert notes.works is True
    assert shown(daemon)[3] == "Time to move"


@pytest.mark.parametrize("fault", [ImportError, KeyError, ValueError, RuntimeError, OSError])
def test_a_bus_that_fails_is_no_failure_of_the_program(
    qtbot: QtBot, fault: type[Exception]
) -> None:
    def broken() -> None:
        raise fault("broken")

    notes = BusNotifications(connect=broken)
    with qtbot.waitSignal(notes.answered, timeout=PATIENCE_MS):
        notes.try_out()
    assert notes.works is False
    notes.withdraw()
    notes.close()


def test_a_bus_that_hangs_holds_nobody_up(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notifications_dbus, "ENDING_S", 0.0)
    let: queue.Queue[None] = queue.Queue()

    def hang() -> None:
        let.get(timeout=PATIENCE_S)
        raise OSError("gone")

    notes = BusNotifications(connect=hang)
    notes.show(NOTE)
    line = notes._line
    assert line is not None
    notes.close()
    assert line._thread.is_alive() and line._thread.daemon
    let.put(None)
    line._thread.join(PATIENCE_S)
    assert not line._thread.is_alive()
    assert line._bell.fileno() == -1, "nothing is left open"


def test_a_machine_without_a_thread_to_give_is_no_failure(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    notes = BusNotifications()
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        notes.show(NOTE)
        notes.withdraw()
    notes.close()


def test_beside_the_tray_a_click_leads_to_the_window(qapp: object) -> None:
    tray = FakeTray()
    notes = TrayNotifications(tray)
    told: list[tuple[str, str]] = []
    notes.pressed.connect(lambda *pressed: told.append(pressed))
    notes.show(NOTE)
    assert tray.messages == [("Time to move", "")]
    assert notes.works is True
    tray.message_pressed.emit()
    assert told == [("", "")]
    tray.there = False
    notes.show(NOTE)
    assert notes.works is False
