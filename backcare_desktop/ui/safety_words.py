"""When to get help: the words that stand wherever somebody exercises or reads a result."""

from PySide6.QtCore import QObject


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
