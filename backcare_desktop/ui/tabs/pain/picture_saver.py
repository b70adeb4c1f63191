"""Writes a picture of the chart to a file."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.reporting.chart_file import write_chart
from backcare_desktop.reporting.chart_style import ChartStyle
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.ask_picture import AskPicture
from backcare_desktop.ui.tabs.pain.state import ChartState


class _Written(Struct, frozen=True):
    path: Path
    error: OSError | None = None


class PictureSaver(QObject):
    """Asks where to, and says what became of it.

    Signals:
        told: ``info`` or ``warning``, and a sentence.
    """

    told = Signal(str, str)

    def __init__(self, jobs: Jobs, ask: AskPicture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ask = ask

    def save(self, state: ChartState, style: ChartStyle, size: tuple[float, float]) -> None:
        """Write what is shown now, as it looks now.

        Args:
            state: the chart.
            style: its colours and text size.
            size: width and height, px.
        """
        path = self._ask.to_save(state.file_name)
        if path is not None:
            work = _writing(path, state, style, size)
            self._jobs.submit(work, self._on_written, self._on_lost)

    @Slot(object)
    def _on_written(self, written: _Written) -> None:
        if written.error is None:
            self.told.emit("info", self.tr("Chart saved to {file}.").format(file=written.path))
            return
        text = self.tr("{file} could not be written: {reason}. Choose another place.")
        reason = written.error.strerror or self.tr("unknown reason")
        self.told.emit("warning", text.format(file=written.path, reason=reason))

    @Slot(object)
    def _on_lost(self, _problem: StorageUnavailable) -> None:
        self.told.emit("warning", self.tr("The chart could not be saved."))


def _writing(
    path: Path, state: ChartState, style: ChartStyle, size: tuple[float, float]
) -> Callable[[], _Written]:
    def write() -> _Written:
        try:
            write_chart(path, state.chart, state.words, style, size)
        except OSError as error:
            return _Written(path, error)
        return _Written(path)

    return write
