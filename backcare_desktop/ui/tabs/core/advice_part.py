"""What stands before core work today, above the list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.core.state import AdviceState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class AdvicePart(Card):
    """A sentence, with a button for what it advises; hidden while nothing is advised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, padding=12, gap=10, fill="surface_sunken", border="border", radius="control"
        )
        self._sign = Icon("info", "text_muted", 20)
        self.text = Label("", wrap=True)
        self.check = Button("", "primary", "small")
        self.accept = Button("", "primary", "small")
        words = boxes.row(self._sign, self.text, gap=8)
        words.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        words.setStretchFactor(self.text, 1)
        said = QWidget()
        said.setLayout(words)
        pressed = WrapRow(self.check, self.accept, gap=8, apart=False)
        self.body.addWidget(WrapRow(said, pressed, gap=12, apart=False))
        self.hide()

    def show_advice(self, advice: AdviceState | None, *, can_accept: bool) -> None:
        """Show it, or hide; a warning that turns up is read aloud."""
        before = "" if self.isHidden() else self.text.text()
        self.setVisible(advice is not None)
        if advice is None:
            return
        sign = "warning" if advice.warns else "info"
        self._sign.set_icon(sign, "warning" if advice.warns else "text_muted")
        self.text.setText(advice.text)
        for button, words in ((self.check, advice.check), (self.accept, advice.accept)):
            button.setText(words)
            button.setVisible(bool(words))
            button.updateGeometry()
        self.accept.setEnabled(can_accept)
        if advice.warns and advice.text != before:
            announce(self, advice.text)
