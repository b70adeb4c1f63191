"""Words that are opened by whoever wants them, such as where a card's rules come from."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label


class Disclosure(QWidget):
    """A quiet button with words below it; closed at first, hidden while there are none.

    Args:
        title: what the button says, the same open and closed.
        about: what it belongs to, for a screen reader.
        apart: ``button`` is put somewhere else by whoever makes this.
    """

    def __init__(
        self,
        title: str,
        about: str = "",
        parent: QWidget | None = None,
        *,
        apart: bool = False,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self.button = Button(title, "text", "small")
        self.words = Label("", "small", "text_muted", wrap=True)
        above = () if apart else (boxes.row(self.button, None),)
        self.setLayout(boxes.column(*above, self.words, gap=4))
        self.button.clicked.connect(self._turn)
        self.words.hide()
        self.set_words("", about)

    def set_words(self, text: str, about: str = "") -> None:
        """Hold other words; without any it is hidden."""
        self.words.setText(text)
        self._about = about
        self.setVisible(bool(text))
        self.button.setVisible(bool(text))
        self._name()

    @Slot()
    def _turn(self) -> None:
        self.words.setVisible(self.words.isHidden())
        self._name()

    def _name(self) -> None:
        opened = not self.words.isHidden()
        named = f"{self._title}: {self._about}" if self._about else self._title
        state = self.tr("open") if opened else self.tr("closed")
        self.button.setAccessibleName(self.tr("{name}, {state}").format(name=named, state=state))
