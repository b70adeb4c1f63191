"""What a rating page says beside its question: title, text, facts, and when to get help."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.player.advice import Advice
from backcare_desktop.ui.player.fitted import FitLabel
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.state import RatingPage
from backcare_desktop.ui.widgets.reading import visual_rect

READABLE = 0.8
"""The share of their height below which words are left out rather than shrunk."""

Part = FitLabel | Advice


class RatingWords(QWidget):
    """Words below each other, in the middle of the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = FitLabel("player_title", parent=self, lines=2, least=0.5)
        self._text = FitLabel("lead", "text_muted", self, lines=6, least=0.5)
        self._facts = FitLabel("lead", parent=self, weight=600, lines=6)
        self._advice = Advice(self)
        self._brief = False

    def show_page(self, page: RatingPage) -> None:
        """Say what the page says."""
        self._title.set_words(page.title)
        self._text.set_words(page.text)
        self._facts.set_words("\n".join(page.facts))
        self._advice.set_words(page.advice)

    def set_brief(self, *, brief: bool) -> None:
        """Say the title alone, or all of it."""
        self._brief = brief

    def wanted(self, width: int, fitted: Fit) -> int:
        """Pixels that all of it needs in ``width``."""
        return _sum(self._parts(width, fitted), fitted.px(12))

    def place(self, area: QRect, fitted: Fit) -> None:
        """Stand in ``area``; what would become too small to read there is left out."""
        self.setGeometry(area)
        parts = self._most_needed(self._parts(area.width(), fitted), area.height())
        gap, sizes = fitted.px(12), self._sizes(fitted)
        needed = _sum(parts, gap)
        share = min(1.0, area.height() / max(1, needed))
        y = max(0, (area.height() - needed) // 2)
        for part, height in parts:
            rect = QRect(0, y, area.width(), int(height * share))
            rect = visual_rect(self.layoutDirection(), self.rect(), rect)
            if isinstance(part, Advice):
                part.place(rect, fitted)
            else:
                part.place(rect, sizes[part])
            y += int((height + gap) * share)

    def _sizes(self, fitted: Fit) -> dict[FitLabel, int]:
        small = fitted.small(20, 1.3)
        return {self._title: fitted.px(44), self._text: small, self._facts: small}

    def _parts(self, width: int, fitted: Fit) -> list[tuple[Part, int]]:
        """What there is to say, with the pixels that each needs."""
        parts: list[tuple[Part, int]] = [
            (label, label.height_in(width, px))
            for label, px in self._sizes(fitted).items()
            if label.text()
        ]
        if self._brief:
            return parts[:1]
        if self._advice.words:
            parts.append((self._advice, self._advice.height_in(width, fitted)))
        return parts

    def _most_needed(self, parts: list[tuple[Part, int]], room: int) -> list[tuple[Part, int]]:
        """Leave out words, least needed first, where they would become too small to read."""
        for optional in (self._text, self._facts, self._title):
            if READABLE * sum(height for _part, height in parts) <= room:
                break
            parts = [part for part in parts if part[0] is not optional] or parts
        kept = {part for part, _height in parts}
        for part in (self._title, self._text, self._facts, self._advice):
            part.setVisible(part in kept)
        return parts


def _sum(parts: list[tuple[Part, int]], gap: int) -> int:
    return sum(height for _part, height in parts) + gap * max(0, len(parts) - 1)
