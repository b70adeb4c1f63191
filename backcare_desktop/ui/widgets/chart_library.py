"""The chart library, loaded beside the window."""

import threading
from functools import cache

from PySide6.QtCore import QObject, Signal

from backcare_desktop.reporting import figure as figures


class ChartLibrary(QObject):
    """Whether the chart library is there, and how to get it.

    Signals:
        loaded: it is there now.
    """

    loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ready = False
        self._thread: threading.Thread | None = None

    @property
    def ready(self) -> bool:
        """Charts can be drawn."""
        return self._ready

    def start(self) -> None:
        """Load it on a thread of its own; a second call changes nothing."""
        if self._thread is None and not self._ready:
            self._thread = threading.Thread(target=self.load, name="chart-library")
            self._thread.start()

    def wait(self) -> None:
        """Stay until a loading that has begun is over."""
        if self._thread is not None:
            self._thread.join()

    def load(self) -> None:
        """Load it on this thread."""
        figures.load()
        self._ready = True
        self.loaded.emit()


@cache
def library() -> ChartLibrary:
    """The one that all canvases share."""
    return ChartLibrary()
