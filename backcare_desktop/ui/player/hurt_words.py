"""The question after "This hurts", and what is advised at the end because of it, in words."""

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.aftermath import Aftermath
from backcare_desktop.core.session_feedback import Concern, Hurt
from backcare_desktop.core.variation import Way
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.player.feel_state import HurtPanel, HurtSaid
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.state import Action, Choice
from backcare_desktop.ui.safety_words import SafetyWords


class HurtWriter(QObject):
    """Writes what is asked and advised when something hurts; the rules themselves are core's."""

    def __init__(self, mat: MatWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mat = mat
        self._safety = SafetyWords(self)

    def panel(self, following: Following, said: HurtSaid, before: int | None) -> HurtPanel:
        """What can be done now; what is safer comes first where there is a reason for it.

        Args:
            following: the session.
            said: what was said of the latest press.
            before: the pain before the session, 0-10; None if it wasn't rated.
        """
        # Which press it was makes no difference here.
        hurt = Hurt(following.record.id, 0, said.score, said.side, said.regions)
        concern = hurt.concern(before)
        over = following.state.over
        choices = self._to_say(concern) if over else self._to_do(following, concern)
        return HurtPanel(
            title=self._title(following, over=over),
            text=self._how_on(following) if concern is None else self._reason(concern, over=over),
            choices=choices,
            tone="warning",
            said=said,
        )

    def advice(self, pain: Aftermath) -> str:
        """What the stop rule says of the pain after a session, and in it; mostly nothing."""
        concern = pain.concern
        if concern is None:
            return ""
        now = concern is pain.concern_after
        if concern is Concern.LEG:
            reason = self.tr(
                "It hurt in a leg during the session: a reason to check your symptoms. Leave "
                "sessions out until it settles."
            )
        elif concern is Concern.ROSE:
            rose = self.tr("That is more than 2 points higher than before.")
            if not now:
                rose = self.tr(
                    "During the session it hurt more than 2 points above where you started."
                )
            reason = self._left_out(rose)
        else:
            high = self.tr("That is above 5.")
            reason = self._left_out(high if now else self.tr("During the session it hurt above 5."))
        return self.tr("{reason} {warning}").format(reason=reason, warning=self._safety.net())

    def _left_out(self, reason: str) -> str:
        return self.tr("{reason} Leave this session out until it settles.").format(reason=reason)

    def _title(self, following: Following, *, over: bool) -> str:
        if over:
            return self.tr("Not saved yet.") if following.problem else self.tr("Noted.")
        if following.problem:
            return self.tr("Stopped. Not saved yet.")
        return self.tr("Stopped. Noted.")

    def _to_do(self, following: Following, concern: Concern | None) -> tuple[Choice, ...]:
        help_ = self._help()
        end = Choice(Action.END_HERE, self.tr("Stop for today"), "S")
        look = Choice(Action.CHECK, self.tr("Symptom check"), "C")
        ways_on = self._ways_on(following)
        if concern is None:
            first, *rest = ways_on
            return (replace(first, kind="primary"), *rest, end, look, help_)
        if concern.wants_check:
            look = replace(look, label=self.tr("Stop, and check my symptoms"), kind="primary")
            return (look, end, help_, *ways_on)
        return (replace(end, kind="primary"), look, help_, *ways_on)

    def _to_say(self, concern: Concern | None) -> tuple[Choice, ...]:
        """After the end there is nothing left to stop."""
        back = Choice(Action.STAY, self.tr("Back"), "Esc")
        look = Choice(Action.CHECK, self.tr("Symptom check"), "C")
        if concern is not None and concern.wants_check:
            look = replace(look, label=self.tr("Check my symptoms"), kind="primary")
            return (look, back, self._help())
        return (replace(back, kind="primary"), look, self._help())

    def _help(self) -> Choice:
        return Choice(Action.WARNING_SIGNS, self.tr("When to get help"), "W")

    def _ways_on(self, following: Following) -> tuple[Choice, ...]:
        """How the session can go on, the most careful way first."""
        state = following.state
        if state.behind:
            return (Choice(Action.SKIP_EXERCISE, self.tr("Go on to the next"), "N"),)
        skip = Choice(Action.SKIP_EXERCISE, self.tr("Skip this exercise"), "N")
        if state.way is Way.EASIER:
            return skip, Choice(Action.EASE, self.tr("Go on as now"), "E")
        return Choice(Action.EASE, self.tr("Go on, easier"), "E"), skip

    def _reason(self, concern: Concern, *, over: bool) -> str:
        if over:
            return {
                Concern.LEG: self.tr("Pain in a leg is a reason to check your symptoms."),
                Concern.ROSE: self.tr(
                    "That is more than 2 points above where you started: a reason to check your "
                    "symptoms."
                ),
                Concern.HIGH: self.tr("That is above 5: leave sessions out until it settles."),
            }[concern]
        return {
            Concern.LEG: self.tr(
                "Pain in a leg is a reason to check your symptoms before you go on."
            ),
            Concern.ROSE: self.tr(
                "That is more than 2 points above where you started: a reason to check your "
                "symptoms before you go on."
            ),
            Concern.HIGH: self.tr("That is above 5: a reason to stop for today."),
        }[concern]

    def _how_on(self, following: Following) -> str:
        """What can be done about it, and when to stop in a line of its own."""
        state = following.state
        concerned = state.timeline.segments[state.concerned.index]
        name = self._mat.exercise(following, concerned).name
        if state.over:
            return self.tr("About {exercise}, the last thing you did.").format(exercise=name)
        if state.behind:
            first = self.tr("{exercise} is behind you.").format(exercise=name)
        elif state.way is Way.EASIER:
            first = self.tr("This is the easier way already.")
        else:
            exercise = self._mat.planned(following, state.segment)
            first = self.tr("Easier: {easier}").format(easier=exercise.easier)
        return self.tr("{first}\n{rule}").format(first=first, rule=self._stop_rule())

    def _stop_rule(self) -> str:
        return self.tr(
            "Stop for today if it is sharp, goes into a leg, or is above 5 or more than 2 points "
            "above where you started."
        )
