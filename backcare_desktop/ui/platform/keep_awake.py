"""Keeping the screen on while a session runs: nobody touches the keyboard from the mat."""

import contextlib
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from backcare_desktop.ui.platform.keep_awake_wakepy import awake

ENDING_S = 0.5
"""Longest wait for the system to be told at the end of the program."""


class KeepAwake(Protocol):
    """Somebody who keeps the computer from sleeping and its screen from going dark.

    No call blocks or raises.
    """

    @property
    def answered(self) -> SignalInstance:
        """Emitted when the system has answered, and :meth:`problem` with it."""
        ...

    def try_out(self) -> None:
        """Ask the system whether it would, and let go again."""
        ...

    def hold(self) -> None:
        """Keep the computer awake from now on; a second call changes nothing."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...

    def problem(self) -> str | None:
        """Say in one sentence why it may go dark all the same; None when all is well."""
        ...

    def close(self) -> None:
        """Let it sleep again, for good."""
        ...


class AwakeKeeper(QObject):
    """Asks the system on a thread of its own, as an answer can take seconds.

    The system forgets the wish by itself when this program dies, however it dies.

    Args:
        way: opens a context in which the computer stays awake; yields whether it does.

    Signals:
        answered: the system said whether it does.
    """

    answered = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        way: Callable[[], AbstractContextManager[bool]] = awake,
    ) -> None:
        super().__init__(parent)
        self._way = way
        self._change = threading.Condition()
        self._wanted = self._closed = self._refused = self._trying = False
        self._thread: threading.Thread | None = None
        self.answered.connect(self._on_answered)

    @Slot()
    def try_out(self) -> None:
        """See :class:`KeepAwake`. While it is held anyway, the answer is known."""
        if not self._wanted:
            self.hold()
            self._trying = True

    @Slot()
    def hold(self) -> None:
        """See :class:`KeepAwake`."""
        self._trying = False
        if self._closed:
            return
        self._want(wanted=True)
        if self._thread is None:
            # A daemon, and with it whatever threads the way starts: none keeps the program alive.
            thread = threading.Thread(target=self._run, daemon=True, name="awake")
            try:
                thread.start()
            except RuntimeError:  # the machine has no thread left to give
                self._refused = True
            else:
                self._thread = thread

    @Slot()
    def release(self) -> None:
        """See :class:`KeepAwake`."""
        self._want(wanted=False)

    def problem(self) -> str | None:
        """See :class:`KeepAwake`. It tells of the last time, a few milliseconds after it."""
        if self._refused:
            return self.tr("The screen may go dark: this computer doesn’t let Backcare keep it on.")
        return None

    def close(self) -> None:
        """See :class:`KeepAwake`. Waits half a second at most."""
        self._closed = True
        self.release()
        if self._thread is not None:
            self._thread.join(ENDING_S)

    @Slot()
    def _on_answered(self) -> None:
        if self._trying:
            self._trying = False
            self.release()

    def _want(self, *, wanted: bool) -> None:
        with self._change:
            self._wanted = wanted
            self._change.notify_all()

    def _run(self) -> None:
        while self._wait_until(wanted=True):
            with self._way() as granted:
                self._refused = not granted
                with contextlib.suppress(RuntimeError):  # nobody is there any more
                    self.answered.emit()
                self._wait_until(wanted=False)

    def _wait_until(self, *, wanted: bool) -> bool:
        """Wait for a change of wish; False once there will be none any more."""
        with self._change:
            while self._wanted is not wanted and not self._closed:
                self._change.wait()
        return not self._closed
