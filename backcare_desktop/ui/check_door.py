"""The way from every other tab to the symptom check."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.main_window import MainWindow

CHECK_TAB = "symptom-check"
_ADVICE = "check-advised"


class Check(Protocol):
    """The symptom check, as far as others ask for it."""

    @property
    def locks_unsaved(self) -> bool: ...

    def open_lock(self) -> None: ...

    def open_lock_and_ask(self) -> None: ...

    def offer(self) -> None: ...

    def ask_signs(self, then: Callable[[], None]) -> None: ...


class CheckDoor(QObject):
    """Shows the tab and asks it for something; without usable rules it only shows it.

    Attributes:
        check: set when the tab is made.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.check: Check | None = None
        window.banner_pressed.connect(self._on_banner)

    def locks_unsaved(self) -> bool:
        """Whether a check that the diary did not take locks."""
        return self.check is not None and self.check.locks_unsaved

    @Slot()
    def show_advice(self) -> None:
        """Show the result that locks."""
        self._window.show_tab(CHECK_TAB)
        if self.check is not None:
            self.check.open_lock()

    @Slot()
    def ask_who_examined(self) -> None:
        """Show the result that locks, with the question who examined the person."""
        self._window.show_tab(CHECK_TAB)
        if self.check is not None:
            self.check.open_lock_and_ask()

    @Slot()
    def begin(self) -> None:
        """Offer a new check."""
        self.advise("")
        self._window.show_tab(CHECK_TAB)
        if self.check is not None:
            self.check.offer()

    @Slot(object)
    def ask_signs(self, then: Callable[[], None]) -> None:
        """Ask of the list of signs; call ``then`` if none applies."""
        self._window.show_tab(CHECK_TAB)
        if self.check is not None:
            self.check.ask_signs(then)

    @Slot(str)
    def advise(self, reason: str) -> None:
        """Say on every page why the symptoms are better checked; empty to stop saying it."""
        if reason:
            self._window.show_banner(_ADVICE, "warning", reason, self.tr("Check my symptoms"))
        else:
            self._window.clear_banner(_ADVICE)

    @Slot(object)
    def hear(self, changes: Changes) -> None:
        """A check was answered: that is what was advised."""
        if changes.checks:
            self.advise("")

    @Slot(str)
    def _on_banner(self, topic: str) -> None:
        if topic == _ADVICE:
            self.begin()
