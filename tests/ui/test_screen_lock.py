"""A locked screen is noticed on the buses of a Linux desktop, whatever state they are in."""

import contextlib
import os
import queue
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any, Self

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform import screen_lock, screen_lock_dbus
from backcare_desktop.ui.platform.screen_lock import NoScreenLock
from backcare_desktop.ui.platform.screen_lock_dbus import (
    LOGIND,
    LOGIND_PATH,
    PROPERTIES,
    SCREEN_SAVERS,
    SESSION,
    Bus,
    BusScreenLock,
    SessionBus,
    SystemBus,
    tells_of_lock,
)
from backcare_desktop.ui.platform.screen_lock_windows import WindowsScreenLock
from tests.ui.private_bus import PATIENCE_S, Service, private_bus

PATIENCE_MS = int(PATIENCE_S * 1000)
OWN = f"{LOGIND_PATH}/session/_32"
OTHERS = f"{LOGIND_PATH}/session/_37"
on_linux = pytest.mark.skipif("sys.platform != 'linux'", reason="the buses of a Linux desktop")

# --- which signals tell of a lock ----------------------------------------------------------------


@pytest.mark.parametrize("interface", SCREEN_SAVERS)
def test_a_screen_saver_that_comes_up_is_a_lock_and_one_that_goes_is_none(interface: str) -> None:
    assert tells_of_lock(interface, "ActiveChanged", (True,)) is True
    assert tells_of_lock(interface, "ActiveChanged", (False,)) is False


@pytest.mark.parametrize(
    ("member", "body", "told"),
    [
        ("Lock", (), True),
        ("Unlock", (), False),
        ("PropertiesChanged", (SESSION, {"LockedHint": ("b", True)}, []), True),
        ("PropertiesChanged", (SESSION, {"LockedHint": ("b", False)}, []), False),
        ("PropertiesChanged", (SESSION, {"Active": ("b", False)}, []), True),
        ("PropertiesChanged", (SESSION, {"Active": ("b", True)}, []), False),
        ("PropertiesChanged", (SESSION, {"IdleHint": ("b", True)}, []), None),
        ("PropertiesChanged", ("org.freedesktop.login1.User", {"Active": ("b", False)}, []), None),
    ],
)
def test_logind_tells_of_locks_of_their_end_and_of_a_session_that_is_not_in_front(
    member: str, body: tuple[Any, ...], told: bool | None
) -> None:
    interface = PROPERTIES if member == "PropertiesChanged" else SESSION
    assert tells_of_lock(interface, member, body) is told


@pytest.mark.parametrize(
    ("interface", "member", "body"),
    [
        ("org.example.ScreenSaver", "ActiveChanged", (True,)),
        (SCREEN_SAVERS[0], "WakeUpScreen", (True,)),
        (SCREEN_SAVERS[0], "ActiveChanged", ()),
        (SCREEN_SAVERS[0], "ActiveChanged", ("yes",)),
        (PROPERTIES, "PropertiesChanged", ()),
        (PROPERTIES, "PropertiesChanged", (SESSION,)),
        (PROPERTIES, "PropertiesChanged", (SESSION, "LockedHint")),
        ("", "", ()),
    ],
)
def test_anything_else_tells_of_nothing(interface: str, member: str, body: tuple[Any, ...]) -> None:
    assert tells_of_lock(interface, member, body) is None


# --- on a real bus -------------------------------------------------------------------------------


class Noted:
    """A bus that notes when its signals will arrive for certain."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._ready: queue.Queue[str] = queue.Queue()

    def connect(self) -> Any:
        return self._bus.connect()

    def subscribe(self, connection: Any) -> None:
        from jeepney import message_bus

        self._bus.subscribe(connection)
        # The bus takes one request after the other: this one is answered last.
        connection.send_and_get_reply(message_bus.ListNames(), timeout=PATIENCE_S)
        self._ready.put("ready")

    def wait_until_ready(self) -> None:
        self._ready.get(timeout=PATIENCE_S)

    def never_ready(self) -> bool:
        return self._ready.empty()


class Listening:
    """A lock on one bus, and how often it told of being locked."""

    def __init__(self, bus: Bus) -> None:
        self.bus = Noted(bus)
        self.lock = BusScreenLock(buses=(self.bus,))
        self.told = QSignalSpy(self.lock.locked)
        self.back = QSignalSpy(self.lock.unlocked)

    def watch(self) -> None:
        self.lock.watch()
        self.bus.wait_until_ready()

    @property
    def thread(self) -> threading.Thread:
        (ear,) = self.lock._ears
        return ear._thread

    def ended(self, thread: threading.Thread) -> bool:
        thread.join(PATIENCE_S)
        return not thread.is_alive()


@contextlib.contextmanager
def speaker() -> Iterator[Callable[..., None]]:
    """Somebody on the bus of the session who sends signals."""
    from jeepney import DBusAddress, new_signal
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection() as connection:

        def say(path: str, interface: str, member: str, *typed: Any) -> None:
            signature, body = (typed[0], typed[1:]) if typed else (None, ())
            emitter = DBusAddress(path, interface=interface)
            connection.send(new_signal(emitter, member, signature, body))

        yield say


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One bus that is the session's and the system's."""
    with private_bus(monkeypatch) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield


@pytest.fixture
def desktop(qapp: object) -> Iterator[Listening]:
    listening = Listening(SessionBus())
    yield listening
    listening.lock.close()


@pytest.fixture
def computer(qapp: object) -> Iterator[Listening]:
    listening = Listening(SystemBus())
    yield listening
    listening.lock.close()


@on_linux
@pytest.mark.usefixtures("bus")
@pytest.mark.parametrize("interface", SCREEN_SAVERS)
def test_every_desktops_screen_saver_is_heard(
    qtbot: QtBot, desktop: Listening, interface: str
) -> None:
    desktop.watch()
    with qtbot.waitSignal(desktop.lock.locked, timeout=PATIENCE_MS), speaker() as say:
        say("/anywhere", interface, "ActiveChanged", "b", False)
        say("/anywhere", interface, "WakeUpScreen")
        say("/anywhere", "org.example.ScreenSaver", "ActiveChanged", "b", True)
        say("/anywhere", interface, "ActiveChanged", "b", True)
    assert (desktop.told.count(), desktop.back.count()) == (1, 1)


@on_linux
@pytest.mark.usefixtures("bus")
def test_nothing_is_asked_of_a_bus_before_a_session_and_nothing_is_heard_after_it(
    qtbot: QtBot, desktop: Listening
) -> None:
    assert desktop.bus.never_ready()
    desktop.lock.rest()
    desktop.watch()
    desktop.lock.watch()
    thread = desktop.thread
    desktop.lock.rest()
    assert desktop.ended(thread)
    desktop.lock._heard.emit(True)
    assert desktop.told.count() == 0, "it was on its way"
    desktop.watch()
    with qtbot.waitSignal(desktop.lock.locked, timeout=PATIENCE_MS), speaker() as say:
        say("/", SCREEN_SAVERS[0], "ActiveChanged", "b", True)


@on_linux
@pytest.mark.usefixtures("bus")
def test_closing_at_once_is_for_good(desktop: Listening) -> None:
    desktop.lock.watch()
    thread = desktop.thread
    desktop.lock.close()
    assert desktop.ended(thread)
    desktop.lock.watch()
    assert desktop.lock._ears == []


@on_linux
def test_a_bus_that_goes_away_is_harmless(
    monkeypatch: pytest.MonkeyPatch, desktop: Listening
) -> None:
    with private_bus(monkeypatch):
        desktop.watch()
    assert desktop.ended(desktop.thread)
    desktop.lock.watch()
    desktop.lock.rest()
    assert desktop.told.count() == 0


@on_linux
@pytest.mark.parametrize("address", [None, "", "nonsense", "autolaunch:", "unix:path=/nowhere/bus"])
def test_without_a_bus_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, qapp: object, address: str | None
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, address or "unix:path=/nowhere/bus")
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    lock = BusScreenLock()
    lock.watch()
    for ear in lock._ears:
        ear._thread.join(PATIENCE_S)
        assert not ear._thread.is_alive()
    lock.rest()
    lock.close()


# --- logind --------------------------------------------------------------------------------------


class Logind(Service):
    """Knows one session, by the ways of asking that it is told to know."""

    def __init__(self, *known: str) -> None:
        self._known = known
        super().__init__(LOGIND, lambda _: ("o", (OWN,)))

    def say(self, path: str, interface: str, member: str, *typed: Any) -> None:
        from jeepney import DBusAddress, new_signal

        signature, body = (typed[0], typed[1:]) if typed else (None, ())
        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, member, signature, body))

    def say_changed(self, path: str, name: str, on: bool) -> None:
        self.say(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, {name: ("b", on)}, [])

    def _run(self) -> None:
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        with contextlib.suppress(OSError):
            while True:
                call = self._connection.receive()
                if call.header.message_type is MessageType.method_call:
                    member = call.header.fields[HeaderFields.member]
                    asked = f"{member} {call.body[0]}"
                    self.calls.put((member, call.body))
                    answered = new_method_return(call, "o", (OWN,))
                    refused = new_error(call, f"{LOGIND}.NoSuchSession", "s", ("No.",))
                    self._connection.send(answered if asked in self._known else refused)
        self._connection.close()


AUTO, BY_PID, NAMED = "GetSession auto", f"GetSessionByPID {os.getpid()}", "GetSession c4"


@on_linux
@pytest.mark.usefixtures("bus")
@pytest.mark.parametrize("known", [AUTO, BY_PID, NAMED], ids=["auto", "pid", "name"])
def test_a_lock_of_the_own_session_is_heard_however_it_is_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, computer: Listening, known: str
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "c4")
    logind = Logind(known)
    computer.watch()
    with qtbot.waitSignal(computer.lock.locked, timeout=PATIENCE_MS):
        logind.say(OTHERS, SESSION, "Lock")
        logind.say(OWN, SESSION, "Unlock")
        logind.say(OWN, SESSION, "Lock")
    assert computer.told.count() == 1


@on_linux
@pytest.mark.usefixtures("bus")
@pytest.mark.parametrize(("name", "on"), [("LockedHint", True), ("Active", False)])
def test_a_screen_found_locked_and_a_session_switched_away_are_heard(
    qtbot: QtBot, computer: Listening, name: str, on: bool
) -> None:
    logind = Logind(AUTO)
    computer.watch()
    with qtbot.waitSignal(computer.lock.locked, timeout=PATIENCE_MS):
        logind.say_changed(OTHERS, name, on)
        logind.say_changed(OWN, name, not on)
        logind.say_changed(OWN, "IdleHint", True)
        logind.say_changed(OWN, name, on)
    assert computer.told.count() == 1


@on_linux
@pytest.mark.usefixtures("bus")
def test_only_logind_itself_is_believed(qtbot: QtBot, computer: Listening) -> None:
    from jeepney import message_bus
    from jeepney.io.blocking import open_dbus_connection

    logind = Logind(AUTO)
    computer.watch()
    with qtbot.waitSignal(computer.lock.locked, timeout=PATIENCE_MS):
        with speaker() as say:
            say(OWN, SESSION, "Lock")
        with open_dbus_connection() as connection:  # the bus has passed that on by now
            connection.send_and_get_reply(message_bus.ListNames(), timeout=PATIENCE_S)
        logind.say(OWN, SESSION, "Lock")
    assert computer.told.count() == 1


@on_linux
@pytest.mark.usefixtures("bus")
@pytest.mark.parametrize("there", [True, False])
def test_without_logind_or_a_session_of_its_own_nothing_is_heard(
    monkeypatch: pytest.MonkeyPatch, computer: Listening, there: bool
) -> None:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    logind = Logind() if there else None
    computer.lock.watch()
    assert computer.ended(computer.thread)
    assert computer.bus.never_ready()
    if logind is not None:
        assert [logind.next_call()[0] for _ in range(2)] == ["GetSession", "GetSessionByPID"]


# --- a bus that hangs, or that is broken ---------------------------------------------------------


class Line:
    """A connection to nobody."""

    def __init__(self) -> None:
        self.sock, self._other = socket.socketpair()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.sock.close()
        self._other.close()


class SlowBus:
    """A bus that answers once it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()
        self.subscribed = False

    def connect(self) -> Line:
        self.let.wait(PATIENCE_S)
        return Line()

    def subscribe(self, connection: object) -> None:
        self.subscribed = True


def test_a_bus_that_hangs_holds_nobody_up_and_is_left_when_it_answers(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_lock_dbus, "ENDING_S", 0.0)
    slow = SlowBus()
    lock = BusScreenLock(buses=(slow,))
    lock.watch()
    (ear,) = lock._ears
    lock.close()
    assert ear._thread.is_alive()
    assert ear._thread.daemon
    slow.let.set()
    ear._thread.join(PATIENCE_S)
    assert not ear._thread.is_alive()
    assert not slow.subscribed


@pytest.mark.parametrize("fault", [ImportError, KeyError, ValueError, RuntimeError, OSError])
def test_whatever_a_bus_fails_with_nothing_happens(qapp: object, fault: type[Exception]) -> None:
    class Broken(SlowBus):
        def connect(self) -> Line:
            raise fault("broken")

    lock = BusScreenLock(buses=(Broken(),))
    lock.watch()
    (ear,) = lock._ears
    ear._thread.join(PATIENCE_S)
    assert not ear._thread.is_alive()
    lock.close()


def test_a_machine_without_a_thread_to_give_is_no_failure(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    lock = BusScreenLock(buses=(SlowBus(),))
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        lock.watch()
    lock.rest()
    lock.close()


# --- whose way it is ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "kind"),
    [("linux", BusScreenLock), ("win32", WindowsScreenLock), ("darwin", NoScreenLock)],
)
def test_each_system_has_its_way_and_macos_has_none(
    qapp: object, monkeypatch: pytest.MonkeyPatch, platform: str, kind: type
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    lock = screen_lock.machine_screen_lock()
    assert type(lock) is kind
    lock.rest()
    lock.close()
    lock.watch()
