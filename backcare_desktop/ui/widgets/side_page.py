"""What the pages behind Settings and Help have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class SidePage(Page):
    """A page with a way back; Esc takes it too.

    Args:
        title: names the page.

    Signals:
        left: back to where it was opened.
    """

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.back = Button(self.tr("Back"), "secondary", icon="arrow-left")
        self.back.clicked.connect(self.left)
        self.add_to_title(self.back)
        self._busy = Label("", "lead", "text_muted", wrap=True)
        self._trouble = Label("", "body", "warning", wrap=True)
        self.body.addLayout(boxes.column(self._busy, self._trouble, gap=8))
        self.show_trouble("", "")

    def come(self) -> None:
        """The page is in front now."""
        self.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, busy: str, trouble: str) -> None:
        """Say what is being done, and why the last thing was not done."""
        if trouble and trouble != self._trouble.text() and self.isVisible():
            announce(self, trouble, assertive=True)
        for label, text in ((self._busy, busy), (self._trouble, trouble)):
            label.setText(text)
            label.setVisible(bool(text))

    def ask(self, said: Sequence[QWidget], keep: Button, do: Button) -> None:
        """Lay it out as a question: what there is to know, and under it the two answers."""
        card = Card(gap=12)
        for each in said:
            card.body.addWidget(each)
        card.body.addWidget(WrapRow(keep, do, gap=8, apart=False))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
