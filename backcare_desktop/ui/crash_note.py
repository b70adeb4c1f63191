"""That Backcare closed unexpectedly, said at the next start."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from backcare_desktop.crash_log import KILLED
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.widgets.question import Answer

_TOPIC = "crash"
_CLOSE, _COPY = "close", "copy"


class CrashNote(QObject):
    """A calm banner; what is known of it is read and copied on request, and sent nowhere."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._details = ""
        window.banner_pressed.connect(self._on_pressed)
        window.banner_left.connect(self._on_left)

    def tell(self, details: str) -> None:
        """Say it; ``details`` are kinds and places, nothing that somebody typed."""
        self._details = details
        self._window.show_banner(
            _TOPIC,
            "info",
            self.tr("Backcare closed unexpectedly the last time. What you saved is safe."),
            self.tr("Details"),
            self.tr("Close"),
        )

    @Slot(str)
    def _on_pressed(self, topic: str) -> None:
        if topic != _TOPIC:
            return
        answers = Answer(_CLOSE, self.tr("Close")), Answer(_COPY, self.tr("Copy"))
        title = self.tr("What is known of it")
        told = self._details
        if told == KILLED:
            told = self.tr(
                "Backcare was ended from outside: a power cut, or a forced stop. Nothing else is "
                "known."
            )
        self._window.ask(title, told, answers, self._on_answered)

    def _on_answered(self, answer: str) -> None:
        if answer == _COPY:
            QGuiApplication.clipboard().setText(self._details)
            self._window.say(self.tr("Copied"))
        self._window.clear_banner(_TOPIC)

    @Slot(str)
    def _on_left(self, topic: str) -> None:
        if topic == _TOPIC:
            self._window.clear_banner(_TOPIC)
