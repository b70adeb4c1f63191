"""A choice in words with its control at the end of the line."""

from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ChoiceRow(Findable):
    """One choice, its control, and its trouble below both.

    Args:
        title: the visible name of the choice.
        text: what it does, in a line; may be empty.
        control: what is pressed or moved.
        also: words that mean the same, to find it by.
    """

    def __init__(
        self,
        title: str,
        text: str,
        control: QWidget,
        also: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(4, also, parent)
        self._text = Label("", "small", "text_muted", wrap=True)
        self._trouble = Label("", "small", "warning", wrap=True)
        words = QWidget()
        name = Label(title, "body", weight=500, wrap=True)
        words.setLayout(boxes.column(name, self._text, gap=0))
        self.body.addWidget(WrapRow(words, control))
        self.body.addWidget(self._trouble)
        self.show_text(text)
        self.show_trouble("")

    def show_text(self, text: str) -> None:
        """Say something else about the choice."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def show_trouble(self, text: str) -> None:
        """Say why it doesn't work on this computer; empty when it does."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
