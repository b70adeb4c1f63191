"""A session bus of the test's own, with a small service on it."""

import queue
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

PATIENCE_S = 10.0


@contextmanager
def private_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Start a bus and make it the session's; skip where no bus can be started."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon here")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    finally:
        daemon.kill()
        daemon.wait(PATIENCE_S)
        daemon.stdout.close()


def call(name: str, path: str, interface: str, member: str, *typed: Any) -> Any:
    """Call a method as another program would; ``typed`` is a signature and its values.

    Returns the reply's values, or the name of the error.
    """
    from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    signature, values = (typed[0], typed[1:]) if typed else (None, ())
    message = new_method_call(DBusAddress(path, name, interface), member, signature, values)
    with open_dbus_connection() as connection:
        reply = connection.send_and_get_reply(message, timeout=PATIENCE_S)
    if reply.header.message_type is MessageType.error:
        return reply.header.fields[HeaderFields.error_name]
    return reply.body


class Service:
    """A service that owns ``name``, notes every call and answers it.

    Attributes:
        calls: member and arguments of each call, in order.
    """

    def __init__(self, name: str, answer: Callable[[str], tuple[str, tuple[Any, ...]]]) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.calls: queue.Queue[tuple[str, tuple[Any, ...]]] = queue.Queue()
        self._answer = answer
        self._connection = open_dbus_connection()
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._run, daemon=True, name="bus service")
        self._thread.start()

    def next_call(self) -> tuple[str, tuple[Any, ...]]:
        """The next call that was not asked for yet."""
        return self.calls.get(timeout=PATIENCE_S)

    def _run(self) -> None:
        from jeepney import HeaderFields, MessageType, new_method_return

        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    member = message.header.fields[HeaderFields.member]
                    self._connection.send(new_method_return(message, *self._answer(member)))
                    self.calls.put((member, message.body))
        except OSError:  # the bus is gone
            self._connection.close()
