"""Linux: the desktop's notification service, after version 1.2 of its specification.

Qt's own message of a tray icon never reaches it, and QtDBus can't send the numbers it wants.
"""

import contextlib
import queue
import selectors
import socket
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.ui.platform.notifications import Note
from backcare_desktop.ui.platform.screen_lock_dbus import open_bus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
APP_ID = "org.backcare.Backcare"

PATIENCE_S = 5.0
"""Longest wait for the service; the bus may have to start it first."""

ENDING_S = 0.5
"""Longest wait for a note to be taken back at the end of the program."""

_SERVICES_OWN_TIME = -1
_NORMAL = 1
_NOTE_ITSELF = "default"
_FROM_A_BUS = (LookupError, ValueError, TypeError, RuntimeError, OSError, ImportError)


class BusNotifications(QObject):
    """See :class:`~backcare_desktop.ui.platform.notifications.Notifications`.

    The bus is spoken to on a thread, as a bus can hang. It begins with the first note and sleeps
    between them. Where there is no service, or it is lost, the next note tries again.
    """

    pressed = Signal(str, str)
    answered = Signal()
    _told = Signal(object)
    _came = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        connect: Callable[[], Any] = lambda: open_bus("SESSION"),
    ) -> None:
        super().__init__(parent)
        self._connect = connect
        self._works: bool | None = None
        self._line: _Line | None = None
        self._closed = False
        self._told.connect(self._on_told)
        self._came.connect(self._on_came)

    @property
    def works(self) -> bool | None:
        """See :class:`Notifications`."""
        return self._works

    def try_out(self) -> None:
        """See :class:`Notifications`."""
        if not self._closed:
            self._open_line()

    def show(self, note: Note) -> None:
        """See :class:`Notifications`."""
        if not self._closed:
            self._open_line().ask(note)

    def withdraw(self) -> None:
        """See :class:`Notifications`."""
        if self._line is not None:
            self._line.ask(None)

    def close(self) -> None:
        """See :class:`Notifications`. Waits half a second at most."""
        line, self._line, self._closed = self._line, None, True
        if line is not None:
            line.ask(None)
            line.stop()
            line.join()

    def _open_line(self) -> "_Line":
        if self._line is None or self._line.over:
            self._line = _Line(self._connect, self._told.emit, self._came.emit)
            self._line.start()
        return self._line

    @Slot(object)
    def _on_told(self, works: bool) -> None:  # noqa: FBT001 - what a thread tells
        if works is not self._works and not self._closed:
            self._works = works
            self.answered.emit()

    @Slot(str, str)
    def _on_came(self, action: str, token: str) -> None:
        if not self._closed:
            self.pressed.emit("" if action == _NOTE_ITSELF else action, token)


class _Line:
    """One connection to the service, on a thread of its own until it is stopped or lost."""

    def __init__(
        self,
        connect: Callable[[], Any],
        told: Callable[[bool], None],
        came: Callable[[str, str], None],
    ) -> None:
        self._connect = connect
        self._told = told
        self._came = came
        self._wanted: queue.SimpleQueue[Note | None] = queue.SimpleQueue()
        self._heard: deque[Any] = deque()
        self._id = 0
        self._token = ""
        self._has_actions = False
        self._stopped = False
        self.over = False
        self._bell, self._ring = socket.socketpair()
        self._ring.settimeout(0)
        self._thread = threading.Thread(target=self._run, daemon=True, name="notifications")

    def start(self) -> None:
        try:
            self._thread.start()
        except RuntimeError:  # the machine has no thread left to give
            self._end()

    def ask(self, note: Note | None) -> None:
        """Show a note; None takes back what is shown."""
        self._wanted.put(note)
        self._wake()

    def stop(self) -> None:
        self._stopped = True
        self._wake()

    def join(self) -> None:
        if self._thread.is_alive():
            self._thread.join(ENDING_S)

    def _wake(self) -> None:
        # Full, it wakes anyway; closed, there is nobody to wake.
        with contextlib.suppress(OSError):
            self._ring.send(b"!")

    def _end(self) -> None:
        self.over = True
        self._bell.close()
        self._ring.close()

    # --- on the thread -------------------------------------------------------------------------

    def _run(self) -> None:
        from jeepney import MatchRule, message_bus

        try:
            with self._connect() as connection:
                rule = MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH)
                connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
                # The bus has looked at the sender; by now it is known by a number of its own.
                ours = MatchRule(type="signal", interface=NAME, path=PATH)
                with connection.filter(ours, queue=self._heard):
                    self._serve(connection)
        except _FROM_A_BUS:
            self._told(False)  # noqa: FBT003 - whether it works
        finally:
            self._end()

    def _serve(self, connection: Any) -> None:
        (able,) = self._call(connection, "GetCapabilities")
        self._has_actions = "actions" in able
        self._told(True)  # noqa: FBT003 - whether it works
        with selectors.DefaultSelector() as selector:
            selector.register(connection.sock, selectors.EVENT_READ)
            selector.register(self._bell, selectors.EVENT_READ)
            while True:
                self._do_what_is_wanted(connection)
                if self._stopped:
                    return
                self._read(connection)
                if self._bell in {key.fileobj for key, _ in selector.select()}:
                    self._bell.recv(64)

    def _do_what_is_wanted(self, connection: Any) -> None:
        while not self._wanted.empty():
            note = self._wanted.get()
            if note is not None:
                self._show(connection, note)
            elif self._id:
                gone, self._id = self._id, 0
                with contextlib.suppress(LookupError):  # somebody closed it before
                    self._call(connection, "CloseNotification", "u", gone)

    def _show(self, connection: Any, note: Note) -> None:
        actions: list[str] = []
        if self._has_actions:
            first = note.actions[0][1] if note.actions else note.title
            actions = [_NOTE_ITSELF, first]
            actions += [part for action in note.actions for part in action]
        hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", _NORMAL)}
        shown = ("Backcare", self._id, APP_ID, note.title, note.text, actions, hints)
        (self._id,) = self._call(connection, "Notify", "susssasa{sv}i", *shown, _SERVICES_OWN_TIME)

    def _call(self, connection: Any, member: str, *typed: Any) -> tuple[Any, ...]:
        """The answer of the service.

        Raises:
            LookupError: it refuses, or isn't there.
            TimeoutError: it says nothing.
        """
        from jeepney import DBusAddress, MessageType, new_method_call

        signature, values = (typed[0], typed[1:]) if typed else (None, ())
        service = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        request = new_method_call(service, member, signature, values)
        reply = connection.send_and_get_reply(request, timeout=PATIENCE_S)
        if reply.header.message_type is not MessageType.method_return:
            raise LookupError(f"{member} was refused")
        return tuple(reply.body)

    def _read(self, connection: Any) -> None:
        """Everything that has arrived, while it was asked for something else as well."""
        try:
            while True:
                connection.recv_messages(timeout=0)
        except TimeoutError:
            while self._heard:
                self._hear(self._heard.popleft())

    def _hear(self, message: Any) -> None:
        from jeepney import HeaderFields

        member, body = message.header.fields.get(HeaderFields.member, ""), message.body
        if not self._id or len(body) < 2 or body[0] != self._id:
            return
        if member == "ActivationToken":
            self._token = str(body[1])
        elif member == "ActionInvoked":
            token, self._token = self._token, ""
            self._came(str(body[1]), token)
        elif member == "NotificationClosed":
            self._id = 0
