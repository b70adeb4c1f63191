"""Tells the window how far an import is, and the diary's thread when to stop."""

import threading

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.importing import ImportCancelledError, Watch


class ImportWatch(QObject):
    """Of one import after the other; what is still going on of an older one is broken off.

    Attributes:
        broke_off: the last one was broken off.

    Signals:
        stepped: whole per cent that are done.
    """

    stepped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self.broke_off = False

    def begin(self) -> Watch:
        """What the next work is given."""
        self.stop()
        stop = self._stop = threading.Event()
        self.broke_off = False
        told = -1

        def watch(share: float) -> None:
            nonlocal told
            if stop.is_set():
                self.broke_off = True
                raise ImportCancelledError
            percent = int(100 * share)
            if percent > told:
                told = percent
                self.stepped.emit(percent)

        return watch

    def stop(self) -> None:
        """Break off what is going on, if it still can be."""
        self._stop.set()
