"""What is advised after pain while lifting, in words; the rule itself is core's."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from backcare_desktop.core.session_feedback import Concern, concern_of
from backcare_desktop.ui.safety_words import SafetyWords


class ConcernWords(QObject):
    """Writes why the symptoms are better checked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._safety = SafetyWords(self)

    def strong(self, score: int) -> str:
        """Of strong pain today, wherever it was told."""
        reason = self.tr("You rated {score} today. Leave lifting for today.")
        return self._with_net(reason.format(score=score))

    def lately(self, concern: Concern | None) -> str:
        """Of what is in the log; empty without a reason."""
        if concern is None:
            return ""
        if concern is Concern.ROSE:
            reason = self.tr(
                "Your latest lifting: pain rose by more than 2 points. Check your symptoms before "
                "you lift again."
            )
        else:
            reason = self.tr(
                "Your latest lifting: pain was above 5. Leave the lift out until it settles, and "
                "check your symptoms."
            )
        return self._with_net(reason)

    def typed(self, scores: Iterable[int | None]) -> str:
        """Of what is being entered; empty without a reason."""
        if all(concern_of(score, None) is None for score in scores):
            return ""
        return self._with_net(
            self.tr("Above 5: leave the lift out until it settles, and check your symptoms.")
        )

    def _with_net(self, reason: str) -> str:
        return self.tr("{reason} {warning}").format(reason=reason, warning=self._safety.net())
