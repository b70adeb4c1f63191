"""What tabs are put together from, and what they have in common with the window around them."""

from typing import Any, Protocol

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, SignalInstance

from backcare_desktop.content.library import Library
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.check_door import CheckDoor
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.own_files import OwnFiles
from backcare_desktop.ui.widgets.lock_card import LockCard

SUGGESTED_ROUTINE = "ease-off-trio"


class Settings(Protocol):
    """What was chosen, who hears of it, and how to choose."""

    preferences: Preferences

    @property
    def applied(self) -> SignalInstance: ...

    @property
    def pace_changed(self) -> SignalInstance: ...

    @property
    def unit_changed(self) -> SignalInstance: ...

    @property
    def check_changed(self) -> SignalInstance: ...

    def choose(self, name: str, value: Any) -> None:
        """Make and keep one choice: a field of Preferences, and its value."""
        ...

    def set_language(self, language: str) -> None:
        """What Backcare is written in; empty for the computer's own language."""
        ...

    def set_unit(self, unit: str) -> None:
        """What loads are shown in."""
        ...

    def set_country(self, code: str) -> None:
        """Whose emergency numbers are shown."""
        ...

    def accept_rules(self, version: str) -> None:
        """The terms were agreed to, for this version of the rules."""
        ...


class TabParts(Struct, frozen=True):
    """What the program hands to every tab.

    Attributes:
        desk, jobs: the diary, and who asks it.
        clock, locale: what time it is, and how it is written.
        library: exercises, routines, programmes and figures.
        settings, window, coordinator, door: what a tab is connected to.
        own_files: keeps files of the diary out of file dialogs.
        owner: whose children the presenters are.
    """

    desk: Desk
    jobs: Jobs
    clock: Clock
    locale: QLocale
    library: Library
    settings: Settings
    window: MainWindow
    coordinator: Coordinator
    door: CheckDoor
    own_files: OwnFiles
    owner: QObject

    @property
    def suggested(self) -> Routine | None:
        """The routine that is proposed when nothing else is known; None if it can't be used."""
        return self.library.routines.get(SUGGESTED_ROUTINE)

    def connect_lock(self, lock: LockCard) -> None:
        """Lead from a lock to the check that it comes from."""
        lock.advice_wanted.connect(self.door.show_advice)
        lock.examined_wanted.connect(self.door.ask_who_examined)
