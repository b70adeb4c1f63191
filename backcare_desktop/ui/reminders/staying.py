"""Closing the window while reminders are on leaves Backcare in the tray, and says so once."""

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.widgets.question import Answer

STAYS: Final = sys.platform != "darwin"
"""Not on macOS, where a window that doesn't close keeps the program from being quit."""

_OPEN, _TRAY, _QUIT = "open", "tray", "quit"


class Staying(QObject):
    """Takes over when somebody closes the window.

    A session on the mat is closed with the window, as ever: nobody is guided by what they can't
    see.

    Args:
        can_stay: whether there is something to remind of, and an icon to come back by.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        can_stay: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._can_stay = can_stay
        window.set_closer(self.take_over)

    def take_over(self) -> bool:
        """Whether closing is dealt with here: the window goes out of sight, or asks."""
        if self._window.playing or self._window.asking or not self._can_stay():
            return False
        if self._settings.preferences.told_of_tray:
            self._window.hide()
            return True
        answers = (
            Answer(_OPEN, self.tr("Keep open")),
            Answer(_TRAY, self.tr("Put it in the tray")),
            Answer(_QUIT, self.tr("Quit")),
        )
        text = self.tr(
            "You asked to be reminded, and Backcare can do that only while it runs. In the tray it "
            "goes on, without a window. Quit is in the menu of its icon."
        )
        self._window.ask(self.tr("Go on in the tray?"), text, answers, self._on_answered)
        return True

    def _on_answered(self, answer: str) -> None:
        if answer == _TRAY:
            self._settings.choose("told_of_tray", True)  # noqa: FBT003 - the value of a field
            self._window.hide()
        elif answer == _QUIT:
            self._window.leave()
