"""Says why a tab waits after a symptom check, and what opens it again."""

from typing import Final

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.safety_words import LockNotice
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class _Look(Struct, frozen=True):
    fill: str
    line: str
    icon: str


_LOOKS: Final = {
    "emergency": _Look("emergency_soft", "emergency", "warning"),
    "urgent": _Look("warning_soft", "warning", "phone"),
}


class LockCard(Card):
    """A bordered card with a title, a sentence and two buttons; hidden while nothing is locked.

    Signals:
        advice_wanted: show the result that locks.
        examined_wanted: the person has been examined.
    """

    advice_wanted = Signal()
    examined_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        look = _LOOKS["emergency"]
        super().__init__(parent, padding=20, gap=14, fill=look.fill, border=look.line)
        self._icon = Icon(look.icon, look.line, 26)
        self._title = Label("", "h2", wrap=True)
        self._text = Label("", wrap=True)
        words = boxes.column(self._title, self._text, gap=4)
        self.advice = Button(self.tr("See the advice"))
        self.examined = Button(self.tr("I have been examined"))
        words.addSpacing(10)
        words.addWidget(WrapRow(self.advice, self.examined, gap=12, apart=False))
        line = boxes.row(self._icon, words, gap=14)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.body.addLayout(line)
        self.advice.clicked.connect(self._want_advice)
        self.examined.clicked.connect(self._say_examined)
        self.hide()

    def show_lock(self, notice: LockNotice | None) -> None:
        """Say what is locked and why; without a notice the card disappears.

        Raises:
            KeyError: the tone is neither ``emergency`` nor ``urgent``.
        """
        if notice is not None:
            look = _LOOKS[notice.tone]
            self.set_roles(look.fill, look.line)
            self._icon.set_icon(look.icon, look.line)
            self._title.setText(notice.title)
            self._text.setText(notice.text)
        self.setVisible(notice is not None)

    @Slot()
    def _want_advice(self) -> None:
        self.advice_wanted.emit()

    @Slot()
    def _say_examined(self) -> None:
        self.examined_wanted.emit()
