"""The row of a loudness."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.slider import Slider


class VolumeRow(Findable):
    """How loud something is, with a button that lets it be heard.

    Args:
        title: what is heard.
        also: words that mean the same, to find it by.

    Signals:
        tried: a loudness passed while the slider is dragged, 0-100.
        chosen: one that is to be kept.
        let_go: the slider was let go where it is.
        tested: the button was pressed.
    """

    tried = Signal(int)
    chosen = Signal(int)
    let_go = Signal()
    tested = Signal()

    def __init__(self, title: str, also: str = "", parent: QWidget | None = None) -> None:
        super().__init__(6, also, parent)
        self.slider = Slider(self.tr("{what}: volume").format(what=title), 0, 100)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self.let_go)
        self._percent = Label("", "small", "text_muted")
        self.test = Button(self.tr("Test"), "secondary", "normal", "sound")
        self.test.setAccessibleName(self.tr("Test: {what}").format(what=title))
        self.test.clicked.connect(self.tested)
        self._row = ChoiceRow(title, "", self._percent)
        controls = boxes.row(self.slider, self.test, gap=16)
        controls.setStretchFactor(self.slider, 1)
        self._trouble = Label("", "small", "warning", wrap=True)
        self.body.addWidget(self._row)
        self.body.addLayout(controls)
        self.body.addWidget(self._trouble)

    def show_volume(self, volume: int, text: str, trouble: str) -> None:
        """Show how loud it is and what is known of it, without reporting it back."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(volume)
        self._percent.setText(
            self.tr("{volume}%").format(volume=volume) if volume else self.tr("Off")
        )
        self._row.show_text(text)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    @Slot(int)
    def _on_moved(self, volume: int) -> None:
        # A drag passes a hundred values; only the one it ends at is worth a file.
        if self.slider.isSliderDown():
            self.tried.emit(volume)
        else:
            self.chosen.emit(volume)
