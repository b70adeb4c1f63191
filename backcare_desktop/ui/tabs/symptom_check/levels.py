"""How a level looks: an icon of its own shape, colour roles, and the word in a pill."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.state import Tone
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.themed import Themed


class LevelLook(Struct, frozen=True):
    """Colour roles and the icon of a level.

    Attributes:
        ink: of words and icons on a plain surface.
        fill, line: of a card that is about the level.
        tile, on_tile: of the tile with the icon, and of the icon on it.
    """

    icon: str
    ink: str
    fill: str
    line: str
    tile: str
    on_tile: str


LOOKS: Final[Mapping[Tone, LevelLook]] = {
    Tone.EMERGENCY: LevelLook(
        "warning", "emergency", "emergency_soft", "emergency", "emergency", "on_emergency"
    ),
    Tone.URGENT: LevelLook("phone", "warning", "warning_soft", "warning", "warning", "surface"),
    Tone.ROUTINE: LevelLook("report", "primary", "surface", "primary", "primary", "on_primary"),
    Tone.SELF_CARE: LevelLook(
        "symptom-check", "primary", "surface", "border", "primary_soft", "on_primary_soft"
    ),
    Tone.NONE: LevelLook(
        "clock", "text_muted", "surface", "border", "surface_sunken", "text_muted"
    ),
}


class LevelTile(Themed, QWidget):
    """The level's icon on a tile, 64 design px wide and high; the text beside it says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = LOOKS[Tone.NONE]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Show another level."""
        self._look = LOOKS[tone]
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(64)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, look = theme.current(), self._look
        line = now.color("border") if now.is_high_contrast else None
        painter = paint.painter_for(self)
        paint.box(painter, self.rect(), now.radius("card"), now.color(look.tile), line)
        place = QRect(0, 0, now.px(34), now.px(34))
        place.moveCenter(self.rect().center())
        theme.icons.paint(painter, look.icon, place, now.color(look.on_tile))
        painter.end()


class LevelPill(Label):
    """Words in an outlined pill in a level's colours, 28 design px high.

    Args:
        icon: put the level's icon before the words.
    """

    def __init__(self, *, icon: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", "small", LOOKS[Tone.NONE].ink, parent, weight=600)
        self._icon = icon
        self._look = LOOKS[Tone.NONE]

    def show_level(self, text: str, tone: Tone) -> None:
        """Say something in the colours of a level."""
        self._look = LOOKS[tone]
        self.set_role(self._look.ink)
        self.setText(text)

    def sizeHint(self) -> QSize:
        now = theme.current()
        inside = self._content().size()
        height = max(now.px(28), inside.height() + now.px(8))
        return QSize(inside.width() + now.px(24), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        paint.box(
            painter,
            self.rect(),
            now.radius("pill"),
            now.color("surface_raised"),
            now.color(self._look.ink),
            now.line_width("control_border"),
        )
        self._content().paint(painter, self.rect(), now.color(self.role), self.layoutDirection())
        painter.end()

    def _content(self) -> paint.Content:
        now = theme.current()
        name = self._look.icon if self._icon else ""
        side = now.px(18) if self._icon else 0
        # A plain text has no mnemonics.
        words = self.text().replace("&", "&&")
        return paint.Content(self.font(), words, name, side, now.px(6))
