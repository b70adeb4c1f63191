"""A sentence that has to be seen, with an icon and, where something can be done, a button."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lead_row import LeadRow

LEAST_WORDS = 260
"""Design px that the sentence needs beside its buttons; else they stand below it."""

BannerKind = Literal["info", "warning", "emergency"]


class _Look(Struct, frozen=True):
    fill: str
    line: str
    icon: str


_LOOKS: dict[BannerKind, _Look] = {
    "info": _Look("primary_soft", "primary", "info"),
    "warning": _Look("warning_soft", "warning", "warning"),
    "emergency": _Look("emergency_soft", "emergency", "warning"),
}


class Banner(Card):
    """One sentence across the page.

    Args:
        kind: ``info``, ``warning`` or ``emergency``.
        text: the sentence; wraps.
        action: words of the button, or empty for none.
        second: words of a quieter one beside it, or empty for none.
        icon: instead of the kind's own.

    Signals:
        acted: the button was pressed.
        left: the quieter one was.
    """

    acted = Signal()
    left = Signal()

    def __init__(
        self,
        kind: BannerKind,
        text: str,
        action: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        second: str = "",
    ) -> None:
        look = _LOOKS[kind]
        super().__init__(parent, padding=0, fill=look.fill, border=look.line, radius="control")
        self._icon = Icon(icon or look.icon, look.line, 20)
        self._text = Label(text, wrap=True)
        self._button = Button(action, size="small")
        if not action:
            self._button.hide()
        self._button.clicked.connect(self._press)
        self._second = Button(second, "text", "small")
        if not second:
            self._second.hide()
        self._second.clicked.connect(self._leave)
        words = LeadRow(self._text, least=LEAST_WORDS, gap=14)
        words.add(self._second)
        words.add(self._button)
        line = boxes.row(self._icon, words, gap=14, margins=(18, 11, 12, 11))
        line.setStretchFactor(words, 1)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    def set_kind(self, kind: BannerKind, icon: str = "") -> None:
        """Say it in another tone."""
        look = _LOOKS[kind]
        self.set_roles(look.fill, look.line)
        self._icon.set_icon(icon or look.icon, look.line)

    @Slot()
    def _press(self) -> None:
        self.acted.emit()

    @Slot()
    def _leave(self) -> None:
        self.left.emit()
