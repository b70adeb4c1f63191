"""The boundary for faults of our own: said calmly, nothing swallowed."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from backcare_desktop.crash_log import details_of


class FaultWatch(QObject):
    """Takes over the interpreter's last handlers while it is installed.

    What is printed or noted may end in a journal or a report too, so it says no more than what is
    told.

    Args:
        note: keeps the details of a fault; called on the thread where it happened.

    Signals:
        fault: details for a report; kind and places without any text that a person typed.
    """

    fault = Signal(str)

    def __init__(
        self, note: Callable[[str], None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._note = note

    def install(self) -> None:
        """From now on a fault is printed by its kind and place, noted, and told."""
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
        details = details_of(kind, trace)
        print(details, file=sys.stderr)  # noqa: T201 - a last handler reports there
        if self._note is not None:
            self._note(details)
        self.fault.emit(details)

    def _on_thread_fault(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_fault(args.exc_type, args.exc_value, args.exc_traceback)
