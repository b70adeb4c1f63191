"""The keys at the foot of the pages before and after the mat."""

from PySide6.QtCore import QObject

from backcare_desktop.ui.player.hints import Hint
from backcare_desktop.ui.player.state import Action


class RatingHints(QObject):
    """Names the keys for what is on the page."""

    def rating(self, *, full_screen: bool, leaves: bool = False) -> tuple[Hint, ...]:
        """While the pain can be rated; ``leaves`` where Enter doesn't go on."""
        return (
            Hint("0–9", self.tr("rate")),
            Hint(self.tr("Shift+0"), self.tr("rate 10")),
            *(() if leaves else (Hint(self.tr("Enter"), self.tr("go on")),)),
            *self._always(full_screen=full_screen),
        )

    def feels(self, *, full_screen: bool) -> tuple[Hint, ...]:
        """While it can be said how the exercises felt."""
        return (
            Hint(self.tr("Tab"), self.tr("next")),
            Hint(self.tr("Space"), self.tr("choose")),
            *self._always(full_screen=full_screen),
        )

    def _always(self, *, full_screen: bool) -> tuple[Hint, ...]:
        return (
            Hint(self.tr("Esc"), self.tr("leave"), Action.LEAVE),
            Hint(
                "F",
                self.tr("leave full screen") if full_screen else self.tr("full screen"),
                Action.FULL_SCREEN,
            ),
        )
