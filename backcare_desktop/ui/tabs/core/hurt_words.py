"""What is said and advised of an exercise that hurt, in words; the rules themselves are core's."""

from PySide6.QtCore import QObject

from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.set_log import ExerciseDay
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.ui.safety_words import SafetyWords
from backcare_desktop.ui.tabs.core.hurt_state import HurtAsk


class HurtWords(QObject):
    """Writes the line below an exercise, and what stands beside the question how much it hurts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._safety = SafetyWords(self)

    def line(self, day: ExerciseDay, page: CorePage) -> str:
        """That it hurt, and how much if that was said; empty if it didn't."""
        if not day.hurt:
            return ""
        score = None if day.note is None else day.note.pain
        today = day.day == page.today
        if score is None:
            return self.tr("It hurt: left out today") if today else self.tr("It hurt")
        words = self.tr("It hurt, {score} of 10")
        if today:
            words = self.tr("It hurt, {score} of 10: left out today")
        return words.format(score=score)

    def concern(self, day: ExerciseDay, page: CorePage) -> Concern | None:
        """What the stop rule says; a rise is measured from what was rated on the same day."""
        return day.concern(page.pain_before if page.day == page.today else None)

    def ask(self, day: ExerciseDay, page: CorePage, name: str, *, can_say: bool) -> HurtAsk:
        """The question; ``name`` is the exercise's, inside a sentence."""
        note = day.note
        said = note is not None and note.hurt
        title = self.tr("Noted. If you like: how much?") if said else self.tr("How much?")
        concern = self.concern(day, page)
        return HurtAsk(
            title=title,
            text=self._safety.stop_rule() if concern is None else self._advice(concern, name),
            check=self.tr("Check my symptoms") if concern else self.tr("Symptom check"),
            score=None if note is None else note.pain,
            said=said,
            warns=concern is not None,
            main=concern is not None and page.strong is None,
            can_say=can_say,
        )

    def _advice(self, concern: Concern, name: str) -> str:
        if concern is Concern.ROSE:
            reason = self.tr(
                "That is more than 2 points above what you rated before: a reason to check your "
                "symptoms before you go on."
            )
        else:
            reason = self.tr(
                "That is above 5. Leave {exercise} out today, and check your symptoms."
            ).format(exercise=name)
        return self.tr("{reason} {warning}").format(reason=reason, warning=self._safety.net())
