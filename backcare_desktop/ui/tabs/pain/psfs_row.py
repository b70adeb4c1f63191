"""One activity to rate."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.psfs import PSFS_BEST
from backcare_desktop.ui.tabs.pain.measure_key import Scale
from backcare_desktop.ui.tabs.pain.measure_pad import ScalePad
from backcare_desktop.ui.tabs.pain.measure_state import ActivityRow
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label


class ActivityView(QWidget):
    """Its words, eleven keys, and below what was said last time once that may be read.

    Signals:
        rated: id of the activity, and the answer or None.
        last_wanted: id of the activity whose last answer is asked for.
    """

    rated = Signal(str, object)
    last_wanted = Signal(str)

    def __init__(self, activity_id: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = activity_id
        ends = ((0, self.tr("unable")), (PSFS_BEST, self.tr("as before your back hurt")))
        self.pad = ScalePad(Scale(0, PSFS_BEST, ends), words)
        self.last = Button(self.tr("Show the last answer"), "text", "small")
        self.last.setAccessibleName(
            self.tr("Show the last answer: {activity}").format(activity=words)
        )
        self._last = Label("", "small", "text_muted", wrap=True)
        self._change = Label("", "small", wrap=True)
        title = Label(words, "h3", wrap=True)
        self.setLayout(
            boxes.column(
                title, self.pad, boxes.row(self.last, None), self._last, self._change, gap=8
            )
        )
        self.pad.chosen.connect(self._rate)
        self.last.clicked.connect(self._want_last)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches here, in order."""
        return (*(self.pad.key(score) for score in range(PSFS_BEST + 1)), self.last)

    def show_row(self, row: ActivityRow) -> None:
        """Show another answer."""
        self.pad.set_score(row.score)
        self.last.setVisible(bool(row.last) and not row.shows_last)
        self._last.setText(row.last)
        self._last.setVisible(bool(row.last) and row.shows_last)
        self._change.setText(row.change)
        self._change.setVisible(bool(row.change))

    @Slot(object)
    def _rate(self, score: int | None) -> None:
        self.rated.emit(self._id, score)

    @Slot()
    def _want_last(self) -> None:
        self.last_wanted.emit(self._id)
        # The button goes with what it shows.
        self.pad.take_focus()
