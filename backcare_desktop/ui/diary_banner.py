"""What the window says of the diary: why it can't be used, and what it has not taken yet."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.problem_words import ProblemWords

_TOPIC = "diary"
_NOT_AGAIN = (StorageProblem.READ_ONLY, StorageProblem.NEWER, StorageProblem.NO_CIPHER)
"""Problems that stay what they are, however often it is tried."""


class _Thing(Struct, frozen=True):
    """Something that was not saved, in a sentence, and how to save it."""

    what: str
    retry: Callable[[], None]


class DiaryBanner(QObject):
    """One banner for the diary. What was not saved stays on it until it is saved or left.

    Signals:
        reopened: the diary is to be opened again.
        room_wanted: whether something waits for room on the disk.
    """

    reopened = Signal()
    room_wanted = Signal(bool)

    def __init__(
        self, window: MainWindow, words: ProblemWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._words = words
        self._things: list[_Thing] = []
        window.banner_pressed.connect(self._on_pressed)
        window.banner_left.connect(self._on_left)

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What was done or said and is not saved, one sentence each."""
        return tuple(thing.what for thing in self._things)

    def not_saved(self, what: str, problem: StorageUnavailable, retry: Callable[[], None]) -> None:
        """Say what was not saved and why, and how to give it to the diary once more."""
        if problem.problem in _NOT_AGAIN:
            self._show(f"{what} {self._words.unavailable(problem)}", can_retry=False)
            return
        self._things.append(_Thing(what, retry))
        self.problem(problem)

    def problem(self, problem: StorageUnavailable, *, can_retry: bool = True) -> None:
        """Say why the diary can't be used.

        Args:
            problem: why.
            can_retry: whether a button here would repeat something.
        """
        if problem.problem is StorageProblem.ENCRYPTED:
            # A page of its own asks for the passphrase.
            return
        again = can_retry and problem.problem not in _NOT_AGAIN
        told = self._words.unavailable if again or self._things else self._words.once
        self._show(told(problem), can_retry=again)
        if again and problem.problem is StorageProblem.FULL:
            self.room_wanted.emit(again)

    def read_only(self) -> None:
        """Say that nothing can be written, which is nobody's fault."""
        self._show(self._words.read_only(), can_retry=False)

    def well(self) -> None:
        """The diary takes entries; what it did not take before is still not in it."""
        self._window.clear_banner(_TOPIC)
        if self._things:
            self._show("", can_retry=True)
        self.room_wanted.emit(bool(self._things))

    @Slot()
    def try_again(self) -> None:
        """Give the diary what it has not taken, or open it."""
        things, self._things = self._things, []
        if not things:
            self.reopened.emit()
            return
        self._window.clear_banner(_TOPIC)
        for thing in things:
            thing.retry()

    def _show(self, why: str, *, can_retry: bool) -> None:
        # Two sets that were not saved are one sentence.
        text = " ".join(filter(None, (*dict.fromkeys(self.unsaved), why)))
        action = self.tr("Try again") if can_retry or self._things else ""
        second = self.tr("Leave it") if self._things else ""
        self._window.show_banner(_TOPIC, "warning", text, action, second)

    @Slot(str)
    def _on_pressed(self, topic: str) -> None:
        if topic == _TOPIC:
            self.try_again()

    @Slot(str)
    def _on_left(self, topic: str) -> None:
        if topic == _TOPIC:
            self._things.clear()
            self._window.clear_banner(_TOPIC)
            self.room_wanted.emit(bool(self._things))
