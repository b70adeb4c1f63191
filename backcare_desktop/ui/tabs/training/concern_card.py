"""Leads on to the symptom check after pain while lifting."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label


class ConcernCard(Card):
    """Says why, beside the way to the check.

    Signals:
        check_wanted: ask the symptom check's questions.
    """

    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, padding=16, gap=8, fill="warning_soft", border="warning", radius="control"
        )
        self._text = Label("", wrap=True)
        sign = Icon("warning", "warning", 20)
        line = boxes.row(sign, self._text, gap=10)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(self._text, 1)
        self.body.addLayout(line)
        self.check = Button(self.tr("Check my symptoms"), "primary", "small")
        self.body.addLayout(boxes.row(self.check, None))
        self.check.clicked.connect(self._want_check)
        self.hide()

    @Slot(str)
    def show_concern(self, text: str) -> None:
        """Show why; without a reason the card disappears. What turns up is read aloud."""
        changed = text != self._text.text()
        self._text.setText(text)
        self.setVisible(bool(text))
        if changed and text and self.isVisible():
            announce(self, text, assertive=True)

    @Slot()
    def _want_check(self) -> None:
        self.check_wanted.emit()
