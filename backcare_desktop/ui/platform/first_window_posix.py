"""Linux and macOS: a lock that ends with its process, and a socket in a private folder.

The one place of Backcare with a socket: a local one, in the file system, that no network reaches
(contract S1). Qt's own lives in QtNetwork, which is left out altogether.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from backcare_desktop.paths import make_private

if os.name == "posix":
    import fcntl

if TYPE_CHECKING:
    import socket

LOCK = "window.lock"
SOCKET = "window.sock"
_ANSWER_S = 5.0
_SENDING_S = 0.2
_LONGEST = 100
"""Bytes that fit into the address of a socket on every system, with some to spare."""

_OK = b"ok"
_MOST = 512


class SocketDoor(QObject):
    """The kernel gives the lock back whatever becomes of its process: no number of a process is
    kept that another could have later, and a socket that was left is replaced under the lock.

    Args:
        folder: of the profile's state.

    Signals:
        knocked: see :class:`Door`.
    """

    knocked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: int | None = None
        self._server: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def claim(self) -> bool:
        """See :class:`Door`. Where no lock can be had, nobody can tell, and everybody is first."""
        try:
            make_private(self._folder)
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
            lock = os.open(self._folder / LOCK, flags, 0o600)
        except OSError:
            return True
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return False
        except OSError:
            os.close(lock)
            return True
        self._lock = lock
        return True

    def listen(self) -> None:
        """See :class:`Door`."""
        if self._lock is None:
            return
        import socket

        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            path = self._folder / SOCKET
            path.unlink(missing_ok=True)
            with _address(path) as address:
                server.bind(address)
            path.chmod(0o600)
            server.listen(8)
            server.settimeout(0)
        except OSError:
            server.close()
            return
        self._server = server
        self._notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_knock)

    def knock(self, token: str) -> bool:
        """See :class:`Door`."""
        import socket

        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
            caller.settimeout(_ANSWER_S)
            try:
                with _address(self._folder / SOCKET) as address:
                    caller.connect(address)
                caller.sendall(token.encode() + b"\n")
                return caller.recv(len(_OK)) == _OK
            except TimeoutError:
                raise
            except OSError:
                return False

    def close(self) -> None:
        """See :class:`Door`."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._server is not None:
            with suppress(OSError):
                (self._folder / SOCKET).unlink(missing_ok=True)
            self._server.close()
            self._server = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @Slot()
    def _on_knock(self) -> None:
        if self._server is None:
            return
        with suppress(OSError):
            caller, _ = self._server.accept()
            with caller:
                caller.settimeout(_SENDING_S)
                told = caller.recv(_MOST)
                caller.sendall(_OK)
                self.knocked.emit(told.decode("ascii", "replace").strip())


@contextmanager
def _address(path: Path) -> Iterator[str]:
    """What a socket in a folder is called; by the open folder where its name is too long.

    Raises:
        OSError: it is too long, and the system has no other name for it.
    """
    if len(os.fsencode(path)) <= _LONGEST:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)
