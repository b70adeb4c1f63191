"""What stands where nothing is yet: a still figure, one sentence, one action."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label


class EmptyState(QWidget):
    """A figure beside a title, a sentence and a button.

    Args:
        figure: any widget with a size of its own; it becomes a child.
        title: what isn't there yet.
        sentence: what brings it.
        action: words of the button; ``button`` is there to connect to. Empty: no button.
    """

    def __init__(
        self,
        figure: QWidget,
        title: str,
        sentence: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.button = Button(action, "primary")
        if not action:
            self.button.hide()
        words = boxes.column(
            Label(title, "h3"), Label(sentence, role="text_muted", wrap=True), self.button, gap=4
        )
        words.insertSpacing(2, 8)
        words.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        line = boxes.row(figure, words, gap=24)
        line.setAlignment(figure, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)
