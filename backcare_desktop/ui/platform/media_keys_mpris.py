"""MPRIS on Linux: media keys, headset buttons and lock screens, whichever window has the focus."""

import os
import selectors
import socket
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.ui.platform.media_keys import MediaCommand
from backcare_desktop.ui.platform.media_keys_player import (
    IDLE,
    NAME,
    PATH,
    PLAYER,
    PROPERTIES,
    Refused,
    State,
    answer,
    changes,
)

PATIENCE_S = 2.0
"""Longest wait for the bus itself to answer."""

ENDING_S = 0.5
"""Longest wait for the controls to be given back at the end of the program."""

_IN_PLACE = 1  # the bus: "you are the owner now"
_DO_NOT_QUEUE = 4


def connect_to_bus() -> Any:
    """Open a connection to the session's bus.

    Raises:
        ImportError: jeepney is not installed.
        LookupError, ValueError, RuntimeError, OSError: there is no bus, or none that answers.
    """
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import open_dbus_connection

    try:
        return open_dbus_connection("SESSION")
    except DBusErrorResponse as refusal:
        raise RuntimeError("the bus lets nobody in") from refusal


class MprisControls(QObject):
    """Shows the session as a media player on the session's bus while one runs.

    The bus is spoken to on a thread, as a bus can hang. Where there is none, nothing happens; the
    next session tries again.

    Signals:
        wanted: a :class:`MediaCommand` came from a key, a headset or the desktop.
    """

    wanted = Signal(object)
    _came = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, connect: Callable[[], Any] = connect_to_bus
    ) -> None:
        super().__init__(parent)
        self._connect = connect
        self._state = IDLE
        self._service: _Service | None = None
        self._closed = False
        self._came.connect(self._on_came)

    def set_state(self, title: str, *, playing: bool) -> None:
        """See :class:`MediaControls`."""
        state = State(title, playing=playing)
        if self._closed or (state == self._state and self._service is not None):
            return
        self._state = state
        if self._service is None:
            self._service = _Service(self._connect, state, self._came.emit)
            self._service.start()
        else:
            self._service.show(state)

    def clear(self) -> None:
        """See :class:`MediaControls`."""
        service, self._service, self._state = self._service, None, IDLE
        if service is not None:
            service.stop()

    def close(self) -> None:
        """See :class:`MediaControls`. Waits half a second at most."""
        service = self._service
        self._closed = True
        self.clear()
        if service is not None:
            service.join()

    @Slot(object)
    def _on_came(self, command: MediaCommand) -> None:
        # A key that was on its way when the session ended asks for nothing.
        if self._service is not None:
            self.wanted.emit(command)


class _Service:
    """One session's presence on the bus, on a thread from :meth:`start` to :meth:`stop`."""

    def __init__(
        self, connect: Callable[[], Any], state: State, wanted: Callable[[MediaCommand], None]
    ) -> None:
        self._connect = connect
        self._state = state
        self._wanted = wanted
        self._stopped = False
        self._bell, self._ring = socket.socketpair()
        self._ring.settimeout(0)
        self._thread = threading.Thread(target=self._run, daemon=True, name="media keys")

    def start(self) -> None:
        try:
            self._thread.start()
        except RuntimeError:  # the machine has no thread left to give
            self._close_bell()

    def show(self, state: State) -> None:
        self._state = state
        self._wake()

    def stop(self) -> None:
        self._stopped = True
        self._wake()

    def join(self) -> None:
        if self._thread.is_alive():
            self._thread.join(ENDING_S)

    def _wake(self) -> None:
        try:
            self._ring.send(b"!")
        except OSError:  # full: it wakes anyway; closed: the bus has gone
            return

    def _close_bell(self) -> None:
        self._bell.close()
        self._ring.close()

    def _run(self) -> None:
        from_bus = (LookupError, ValueError, RuntimeError, OSError, ImportError)
        try:
            with self._connect() as connection:
                # Whoever watches knows this state once the name is there, or asks for it.
                shown = self._state
                self._take_name(connection)
                self._serve(connection, shown)
        except from_bus:
            return
        finally:
            self._close_bell()

    def _take_name(self, connection: Any) -> None:
        """Take the usual name, or one of our own beside another Backcare's."""
        from jeepney import message_bus

        for name in (NAME, f"{NAME}.instance{os.getpid()}"):
            request = message_bus.RequestName(name, _DO_NOT_QUEUE)
            reply = connection.send_and_get_reply(request, timeout=PATIENCE_S)
            if reply.body[0] == _IN_PLACE:
                return
        raise RuntimeError("the bus gives no name")

    def _serve(self, connection: Any, shown: State) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(connection.sock, selectors.EVENT_READ)
            selector.register(self._bell, selectors.EVENT_READ)
            while not self._stopped:
                now = self._state
                self._tell_changes(connection, shown, now)
                shown = now
                # Before waiting: a call may have been read together with what came before it.
                self._answer_all(connection)
                if self._bell in {key.fileobj for key, _ in selector.select()}:
                    self._bell.recv(64)

    def _tell_changes(self, connection: Any, before: State, now: State) -> None:
        from jeepney import DBusAddress, new_signal

        changed = changes(before, now)
        if changed:
            emitter = DBusAddress(PATH, interface=PROPERTIES)
            body: tuple[object, ...] = (PLAYER, changed, [])
            connection.send(new_signal(emitter, "PropertiesChanged", "sa{sv}as", body))

    def _answer_all(self, connection: Any) -> None:
        from jeepney import HeaderFields, MessageFlag, MessageType, new_error, new_method_return

        while not self._stopped:
            try:
                call = connection.receive(timeout=0)
            except TimeoutError:
                return
            if call.header.message_type is not MessageType.method_call:
                continue
            fields = call.header.fields
            reply = answer(
                fields.get(HeaderFields.path, ""),
                fields.get(HeaderFields.interface, ""),
                fields.get(HeaderFields.member, ""),
                call.body,
                self._state,
            )
            if not call.header.flags & MessageFlag.no_reply_expected:
                if isinstance(reply, Refused):
                    connection.send(new_error(call, reply.name, "s", (reply.reason,)))
                else:
                    connection.send(new_method_return(call, reply.signature, reply.body))
            if not isinstance(reply, Refused) and reply.command is not None:
                self._wanted(reply.command)
