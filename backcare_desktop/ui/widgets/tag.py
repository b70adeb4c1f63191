"""A word in a pill: says what something is, can't be pressed."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.labels import Label

Tone = Literal["primary", "neutral", "success", "warning", "accent", "solid"]

_ROLES: dict[Tone, tuple[str, str]] = {
    "primary": ("primary_soft", "on_primary_soft"),
    "neutral": ("surface_sunken", "text_muted"),
    "success": ("success_soft", "success"),
    "warning": ("warning_soft", "warning"),
    "accent": ("accent_soft", "on_accent_soft"),
    "solid": ("primary", "on_primary"),
}


class Tag(Label):
    """A pill 24 design px high around a word or two, or as high as a larger text style asks.

    Args:
        text: the words.
        tone: their colours; ``solid`` is the player's side pill.
        style: text style, ``caption`` unless the pill is a large one.
    """

    def __init__(
        self,
        text: str,
        tone: Tone = "primary",
        style: str = "caption",
        parent: QWidget | None = None,
    ) -> None:
        weight = 600 if style == "caption" else None
        super().__init__(text, style, _ROLES[tone][1], parent, weight=weight)
        self._fill = _ROLES[tone][0]

    def set_tone(self, tone: Tone) -> None:
        """Show the words in other colours."""
        self._fill, ink = _ROLES[tone]
        self.set_role(ink)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        height = max(theme.current().control("tag"), self._line())
        # Room for the round ends grows with the pill: 10 px beside 24.
        return QSize(metrics.horizontalAdvance(self.text()) + round(height * 10 / 12), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        line = now.color("border") if now.is_high_contrast else None
        painter = paint.painter_for(self)
        paint.box(painter, self.rect(), now.radius("pill"), now.color(self._fill), line)
        words = paint.Content(self.font(), self.text())
        words.paint(painter, self.rect(), now.color(self.role), self.layoutDirection())
        painter.end()
