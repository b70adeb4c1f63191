"""The boundary for faults of our own: said calmly, nothing swallowed."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class FaultWatch(QObject):
    """Takes over the interpreter's last handlers while it is installed.

    What is printed may end in a journal or a report too, so it says no more than what is told.

    Signals:
        fault: details for a report; the traceback without any text that a person typed.
    """

    fault = Signal(str)

    def install(self) -> None:
        """From now on a fault is printed by its kind and place, and told."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_fault
        threading.excepthook = self._on_thread_fault

    def uninstall(self) -> None:
        """Give the handlers back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_fault(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        # The error's own words may quote what somebody typed; where it happened is enough.
        where = "".join(traceback.format_tb(trace))
        details = f"{kind.__name__}\n{where}"
        print(details, file=sys.stderr)  # noqa: T201 - a last handler reports there
        self.fault.emit(details)

    def _on_thread_fault(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_fault(args.exc_type, args.exc_value, args.exc_traceback)
