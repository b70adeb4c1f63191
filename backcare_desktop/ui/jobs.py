"""Work off the window's thread: one serial worker owns the database.

Results come back through one signal, in the order the work was given. What the worker returns is a
plain value; nothing it touches is touched from elsewhere.
"""

import threading
import weakref
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui.worker import Worker

T = TypeVar("T")

Failed = Callable[[StorageUnavailable], None]


class Jobs(Protocol):
    """Somebody who does work and reports back on the window's thread."""

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do ``work`` later; then call ``done`` with its result, or ``failed`` with the reason.

        Any other exception than StorageUnavailable is a fault of the program: ``failed`` hears
        that the work failed, so that nobody waits for ever, and the fault is raised on the
        window's thread, where the crash dialog catches it.
        """
        ...


class _Outcome(Struct, frozen=True):
    done: Callable[[], Callable[[Any], None] | None]
    failed: Callable[[], Failed | None]
    value: object = None
    problem: StorageUnavailable | None = None
    fault: BaseException | None = None


class DatabaseJobs(QObject):
    """One worker thread, first come, first served.

    Args:
        name: what its thread is called; whoever doesn't touch the diary has one of another name.
        worker: the thread, where there is one already.
    """

    _settled = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        name: str = "database",
        worker: Worker | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker or Worker(name, self)
        self._lock = threading.Lock()
        self._open = 0
        self._settled.connect(self._deliver)

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """See :class:`Jobs`. Bound methods are held weakly: a view that is gone is not called."""
        with self._lock:
            self._open += 1
        self._worker.submit(partial(self._run, work, _weak(done), _weak(failed)))

    def _run(
        self,
        work: Callable[[], object],
        done: Callable[[], Callable[[Any], None] | None],
        failed: Callable[[], Failed | None],
    ) -> None:
        try:
            outcome = _Outcome(done, failed, value=work())
        except StorageUnavailable as problem:
            outcome = _Outcome(done, failed, problem=problem)
        except BaseException as fault:  # noqa: BLE001 - carried over and raised on the window's thread
            told = StorageUnavailable(StorageProblem.FAILED, type(fault).__name__)
            outcome = _Outcome(done, failed, problem=told, fault=fault)
        self._settled.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        with self._lock:
            self._open -= 1
        if outcome.problem is not None:
            try:
                failed = outcome.failed()
                if failed is not None:
                    failed(outcome.problem)
            finally:
                if outcome.fault is not None:
                    raise outcome.fault
            return
        done = outcome.done()
        if done is not None:
            done(outcome.value)

    @property
    def idle(self) -> bool:
        """Nothing is waiting, running or undelivered."""
        with self._lock:
            return self._open == 0

    def drain(self) -> None:
        """Wait until everything given so far, and what that gave in turn, is delivered."""
        # Its enumerations take as long to make as a small module to load.
        from PySide6.QtCore import QEventLoop

        while not self.idle:
            self._worker.wait()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def close(self) -> None:
        """Finish what was given, deliver it, and end the thread."""
        self.drain()
        self._worker.close()


def _weak(call: Callable[..., Any]) -> Callable[[], Callable[..., Any] | None]:
    if hasattr(call, "__self__") and isinstance(call.__self__, QObject):
        return weakref.WeakMethod(call)
    return lambda: call
