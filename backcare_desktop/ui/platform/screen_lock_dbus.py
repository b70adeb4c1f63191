"""Linux: screen savers tell of a lock on the session's bus, logind tells of it on the system's."""

import os
import socket
import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

PATIENCE_S = 2.0
"""Longest wait for logind to answer."""

ENDING_S = 0.5
"""Longest wait for a thread to end with the program."""

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Interfaces with the signal ``ActiveChanged``, whoever sends it: KDE uses the first."""

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"

_FROM_A_BUS = (LookupError, ValueError, TypeError, RuntimeError, OSError, ImportError)


def open_bus(name: str) -> Any:
    """Open a connection to the bus ``SESSION`` or ``SYSTEM``.

    Raises:
        ImportError: jeepney is not installed.
        LookupError, ValueError, RuntimeError, OSError: there is no bus, or none that answers.
    """
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import open_dbus_connection

    try:
        return open_dbus_connection(name)
    except DBusErrorResponse as refusal:
        raise RuntimeError("the bus lets nobody in") from refusal


class Bus(Protocol):
    """A bus that may tell of a lock. Both calls may block, and raise what :func:`open_bus` does."""

    def connect(self) -> Any:
        """Open a connection to it."""
        ...

    def subscribe(self, connection: Any) -> None:
        """Ask it for the signals wanted; LookupError when there are none to have."""
        ...


class SessionBus:
    """The bus of the desktop, where its screen saver speaks."""

    def connect(self) -> Any:
        """See :class:`Bus`."""
        return open_bus("SESSION")

    def subscribe(self, connection: Any) -> None:
        """See :class:`Bus`."""
        for interface in SCREEN_SAVERS:
            _add_match(connection, interface=interface, member="ActiveChanged")


class SystemBus:
    """The bus of the computer, where logind speaks of everybody's sessions."""

    def connect(self) -> Any:
        """See :class:`Bus`."""
        return open_bus("SYSTEM")

    def subscribe(self, connection: Any) -> None:
        """See :class:`Bus`. Other people's sessions, and other senders, are not listened to."""
        path = _own_session(connection)
        for interface, member in ((SESSION, "Lock"), (PROPERTIES, "PropertiesChanged")):
            _add_match(connection, sender=LOGIND, path=path, interface=interface, member=member)


def tells_of_lock(interface: str, member: str, body: Sequence[Any]) -> bool | None:
    """What a signal says of the screen; None when it says nothing of it.

    True: it is locked, or the session is not in front any more. False: somebody is back.
    """
    first = body[0] if body else None
    if interface in SCREEN_SAVERS and member == "ActiveChanged":
        return first if isinstance(first, bool) else None
    if interface == SESSION and member in ("Lock", "Unlock"):
        return member == "Lock"
    of_session = first == SESSION and len(body) > 1 and isinstance(body[1], dict)
    if (interface, member) == (PROPERTIES, "PropertiesChanged") and of_session:
        return _told_by(body[1])
    return None


def _told_by(changed: dict[str, Any]) -> bool | None:
    """The same, of properties of logind's that are other ones now."""
    away = {"LockedHint": ("b", True), "Active": ("b", False)}
    told = [changed[name] == value for name, value in away.items() if name in changed]
    return any(told) if told else None


class BusScreenLock(QObject):
    """Listens on both buses while it looks out, each on a thread of its own, as a bus can hang.

    Where there is none, or it is lost, nothing more is heard; the next look-out tries again.

    Signals:
        locked: the screen was locked, or the session is not in front any more.
        unlocked: somebody is back.
    """

    locked = Signal()
    unlocked = Signal()
    _heard = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, *, buses: Sequence[Bus] = (SessionBus(), SystemBus())
    ) -> None:
        super().__init__(parent)
        self._buses = buses
        self._ears: list[_Ear] = []
        self._closed = False
        self._heard.connect(self._on_heard)

    def watch(self) -> None:
        """See :class:`ScreenLock`."""
        if not self._closed and not self._ears:
            self._ears = [_Ear(bus, self._heard.emit) for bus in self._buses]
            for ear in self._ears:
                ear.start()

    def rest(self) -> None:
        """See :class:`ScreenLock`."""
        ears, self._ears = self._ears, []
        for ear in ears:
            ear.stop()

    def close(self) -> None:
        """See :class:`ScreenLock`. Waits half a second for each bus at most."""
        ears = self._ears
        self._closed = True
        self.rest()
        for ear in ears:
            ear.join()

    @Slot(bool)
    def _on_heard(self, locked: bool) -> None:  # noqa: FBT001 - what a thread tells
        # What was on its way when the session ended is nobody's business any more.
        if self._ears:
            (self.locked if locked else self.unlocked).emit()


class _Ear:
    """Listens to one bus, on a thread from :meth:`start` to :meth:`stop`."""

    def __init__(self, bus: Bus, heard: Callable[[bool], None]) -> None:
        self._bus = bus
        self._heard = heard
        self._stopped = False
        self._socket: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, daemon=True, name="screen lock")

    def start(self) -> None:
        try:
            self._thread.start()
        except RuntimeError:  # the machine has no thread left to give
            return

    def stop(self) -> None:
        self._stopped = True
        line = self._socket
        if line is not None:
            try:
                # Wakes the thread wherever it waits for the bus.
                line.shutdown(socket.SHUT_RDWR)
            except OSError:  # the bus has gone
                return

    def join(self) -> None:
        if self._thread.is_alive():
            self._thread.join(ENDING_S)

    def _run(self) -> None:
        try:
            with self._bus.connect() as connection:
                self._socket = connection.sock
                if not self._stopped:
                    self._bus.subscribe(connection)
                    self._listen(connection)
        except _FROM_A_BUS:
            return

    def _listen(self, connection: Any) -> None:
        from jeepney import HeaderFields, MessageType

        while not self._stopped:
            message = connection.receive()
            fields = message.header.fields
            interface = fields.get(HeaderFields.interface, "")
            member = fields.get(HeaderFields.member, "")
            is_signal = message.header.message_type is MessageType.signal
            told = tells_of_lock(interface, member, message.body) if is_signal else None
            if told is not None:
                self._heard(told)


def _add_match(connection: Any, **fields: str) -> None:
    from jeepney import MatchRule, message_bus

    # The answer is not waited for: a signal that comes before it would be lost.
    connection.send(message_bus.AddMatch(MatchRule(type="signal", **fields)))


def _own_session(connection: Any) -> str:
    """The object path of the session that this program is shown in.

    A desktop may start programs outside of its session: "auto" then means the one that is shown
    to the same person. An older logind doesn't know the word.

    Raises:
        LookupError: logind isn't there, or knows of none.
    """
    from jeepney import DBusAddress, MessageType, new_method_call

    manager = DBusAddress(LOGIND_PATH, bus_name=LOGIND, interface=MANAGER)
    asked: list[tuple[str, str, object]] = [
        ("GetSession", "s", "auto"),
        ("GetSessionByPID", "u", os.getpid()),
    ]
    named = os.environ.get("XDG_SESSION_ID")
    if named:
        asked.append(("GetSession", "s", named))
    for member, signature, argument in asked:
        request = new_method_call(manager, member, signature, (argument,))
        reply = connection.send_and_get_reply(request, timeout=PATIENCE_S)
        if reply.header.message_type is MessageType.method_return:
            return str(reply.body[0])
    raise LookupError("logind knows of no session")
