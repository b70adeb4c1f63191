"""Being asked to end by the system: a logout, ``kill``, Ctrl+C in the terminal, its closing."""

import contextlib
import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ASKING = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


class QuitSignals(QObject):
    """Turns these into a signal of Qt while it is installed; on POSIX only.

    Python runs a handler only once its interpreter is running, which Qt's event loop doesn't do
    by itself: a byte in a pipe wakes it.

    Signals:
        wanted: the program should close its window and end.
    """

    wanted = Signal()

    def install(self) -> None:
        """Take the signals over. Call from the main thread."""
        if os.name != "posix":
            return
        self._before = {number: signal.getsignal(number) for number in _ASKING}
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._old_wakeup = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for number in _ASKING:
            signal.signal(number, self._asked)

    def uninstall(self) -> None:
        """Give the signals back."""
        if os.name != "posix":
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_wakeup)
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        os.close(self._read)
        os.close(self._write)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self.wanted.emit()

    @Slot()
    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self._read, 64)
