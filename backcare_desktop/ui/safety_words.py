"""When to get help: the words that stand wherever somebody exercises or reads a result."""

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QObject

from backcare_desktop.core.check import Lock
from backcare_desktop.core.triage import Level
from backcare_desktop.ui.when import WhenWriter


class SafetyWords(QObject):
    """The safety net of clinical.md 1.6, and the stop rule of its section 5."""

    def net(self) -> str:
        """When to get help at once."""
        return self.tr(
            "Get help at once if you notice new numbness between your legs, trouble peeing or "
            "controlling your bowels, weakness, symptoms in both legs, fever, or chest pain."
        )

    def stop_rule(self) -> str:
        """When to stop an exercise or make it smaller."""
        return self.tr(
            "Stop, or make the movement smaller, if pain rises by more than 2 points or above 5, "
            "if it spreads further down a leg, or if it is worse the next morning."
        )


class LockNotice(Struct, frozen=True):
    """What a tab says while it is locked.

    Attributes:
        tone: ``emergency`` or ``urgent``.
    """

    title: str
    text: str
    tone: str


class LockWords(QObject):
    """Why stretching, core work and lifting wait, wherever that has to be said."""

    def __init__(self, when: WhenWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._when = when

    def notice(self, lock: Lock | None, today: date) -> LockNotice | None:
        """What a tab says while it is locked; None when it isn't."""
        if lock is None:
            return None
        return LockNotice(self.title(lock), self.sentence(lock, today), lock.level.word)

    def title(self, lock: Lock) -> str:
        """The level in words."""
        if lock.level is Level.EMERGENCY:
            return self.tr("Get help now")
        return self.tr("Speak to a doctor today")

    def sentence(self, lock: Lock, today: date) -> str:
        """What is paused, and since which check."""
        when = self._when.moment(lock.since, today, inside=True)
        if lock.level is Level.EMERGENCY:
            return self.tr(
                "Your symptom check ({when}) found a sign that needs to be checked now: call your "
                "emergency number, or go to an emergency department. Stretching, core and training "
                "are paused."
            ).format(when=when)
        return self.tr(
            "Your symptom check ({when}) found a sign that a doctor should hear of today. "
            "Stretching, core and training are paused."
        ).format(when=when)
