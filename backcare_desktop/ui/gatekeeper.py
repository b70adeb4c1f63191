"""Lets a session begin, unless the symptom check stands in the way."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.check import Lock
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs


class Choices(Protocol):
    """What was chosen in Settings."""

    @property
    def preferences(self) -> Preferences: ...


class Gatekeeper(QObject):
    """Asks the diary before anything strenuous begins.

    Signals:
        locked: a check asks for somebody to look first.
        signs_wanted: with the static list nothing is computed, so the person is asked, once a
            day, whether any sign applies; carries what to call when none does.
        failed: a StorageUnavailable; nothing was begun.
    """

    locked = Signal()
    signs_wanted = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, choices: Choices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._choices = choices
        self._unsaved: Callable[[], bool] = _nothing_unsaved

    def also_ask(self, unsaved: Callable[[], bool]) -> None:
        """Ask too whether something that the diary did not take locks."""
        self._unsaved = unsaved

    def admit(self, begin: Callable[[], None]) -> None:
        """Call ``begin`` if nothing is locked."""
        self._jobs.submit(self._look, partial(self._on_looked, begin), self.failed.emit)

    def _look(self) -> tuple[Lock | None, bool]:
        """Runs on the database's thread."""
        gate = self._desk.gate
        ask = self._choices.preferences.static_list and not gate.asked_today()
        return gate.lock(), ask

    def _on_looked(self, begin: Callable[[], None], looked: tuple[Lock | None, bool]) -> None:
        lock, ask = looked
        if lock is not None or self._unsaved():
            self.locked.emit()
        elif ask:
            self.signs_wanted.emit(begin)
        else:
            begin()


def _nothing_unsaved() -> bool:
    return False
