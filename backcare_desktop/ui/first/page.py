"""What the first pages have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class FirstPageView(Page):
    """A page with a way past all of them, and ways on and back.

    Args:
        place: which of how many it is, in words.
        back: there is a page before it.

    Signals:
        skipped: past all of them.
        went_on, went_back: to the next one, and to the one before.
    """

    skipped = Signal()
    went_on = Signal()
    went_back = Signal()

    def __init__(
        self,
        place: str,
        *,
        back: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._place = place
        self.skip = Button(self.tr("Skip to Today"), "text")
        self.skip.clicked.connect(self.skipped)
        self.add_to_title(Label(place, "small", "text_muted"))
        self.add_to_title(self.skip)
        self.go_back = Button(self.tr("Back"), icon="arrow-left")
        self.go_back.clicked.connect(self.went_back)
        self._has_back = back

    def add_foot(self, go_on: QWidget) -> None:
        """End the page with the way back, and the ways on."""
        self.body.addWidget(WrapRow(self.go_back, go_on))
        self.body.addStretch(1)
        # Only here: what is shown before it has a place is a window of its own for a moment.
        self.go_back.setVisible(self._has_back)

    def come(self) -> None:
        """The page is in front: Enter in passing skips, and agrees to nothing."""
        self.verticalScrollBar().setValue(0)
        self.skip.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()}, {self._place}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)
