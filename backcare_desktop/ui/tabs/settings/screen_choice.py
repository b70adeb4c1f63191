"""The screens that the mat can fill, in words."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen

from backcare_desktop.ui.platform.screens import MatScreen, mark_of, read_mark

HERE = ""
AWAY = "away"


class ScreenChoice(QObject):
    """Names screens, and turns a choice into what the settings keep and back."""

    def __init__(self, mat: MatScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mat = mat

    def use(self, kept: dict[str, object]) -> None:
        """Fill the screen that the settings keep from now on."""
        self.mat.wanted = read_mark(kept)

    def options(self) -> tuple[tuple[str, str], ...]:
        """Key and text of each; nothing where there is only one screen."""
        screens = self.mat.screens
        if len(screens) < 2:
            return ()
        named = ((str(index), self._name(screen)) for index, screen in enumerate(screens))
        away = ((AWAY, self.tr("One that is not connected")),) if self._is_away() else ()
        return ((HERE, self.tr("The one Backcare is on")), *named, *away)

    def choice(self) -> str:
        """The key that holds now."""
        chosen = self.mat.chosen
        if chosen is not None:
            return str(self.mat.screens.index(chosen))
        return AWAY if self._is_away() else HERE

    def kept(self, key: str) -> dict[str, object] | None:
        """What the settings keep of a choice; None for one that changes nothing."""
        if key == HERE:
            return {}
        screens = self.mat.screens
        if not key.isdecimal() or int(key) >= len(screens):
            return None
        return mark_of(screens[int(key)]).to_settings()

    def _is_away(self) -> bool:
        return self.mat.wanted is not None and self.mat.chosen is None

    def _name(self, screen: QScreen) -> str:
        size = screen.geometry().size()
        return self.tr("{name}, {width} × {height}").format(
            name=screen.model() or screen.name(), width=size.width(), height=size.height()
        )
