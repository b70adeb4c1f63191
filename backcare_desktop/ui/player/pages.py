"""The words of the player's pages and of the panels laid over the mat."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject

from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session_feedback import (
    HIGHEST_TO_GO_ON,
    LEGS,
    RISE_TO_CHECK,
    Feel,
    Hurt,
)
from backcare_desktop.core.session_state import Status
from backcare_desktop.core.variation import Way
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.player.feel_state import AfterPage, FeelRow, HurtPanel, HurtSaid
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.state import Action, Choice, MatPage, Panel, RatingPage, Shown
from backcare_desktop.ui.safety_words import SafetyWords


class PanelKind(StrEnum):
    """What is being asked while the session stands still."""

    NONE = "none"
    HURTS = "hurts"
    WARNING_SIGNS = "warning_signs"
    SLEPT = "slept"
    LEAVE = "leave"


class PageWriter(QObject):
    """Writes the pages that are read, not glanced at."""

    def __init__(self, mat: MatWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mat = mat
        self._safety = SafetyWords(self)

    def mat(
        self, following: Following, panel: PanelKind, said: HurtSaid, before: int | None
    ) -> MatPage:
        """The page on the mat, with the panel over it.

        Args:
            following: the session.
            panel: what is asked.
            said: what was said of the latest "This hurts".
            before: the pain before the session, 0-10; None if it wasn't rated.
        """
        if panel is PanelKind.HURTS:
            return self._mat.page(following, self._hurts(following, said, before))
        return self._mat.page(following, self._panel(panel, following))

    def before(self, routine: Routine) -> RatingPage:
        """The question before a session."""
        first = routine.steps[0].exercise
        return RatingPage(
            title=routine.name,
            text=first.setup,
            question=self.tr("How is your back right now?"),
            picture=Shown(first.figure, description=f"{first.name}. {first.setup}"),
            facts=(),
            chosen=None,
            on=self.tr("Start without a rating"),
            on_action=Action.SKIP_RATING,
        )

    def after(
        self,
        following: Following,
        before: int | None,
        after: int | None,
        feels: Mapping[str, Feel],
    ) -> AfterPage:
        """What was done, whether it is saved, and the questions after it."""
        state = following.state
        advice = self._advice(before, after)
        work = sum(segment.kind.is_work for segment in state.timeline.segments)
        whole = state.status is Status.FINISHED and len(following.done) == work
        facts = [
            self.tr("{done} of {count} steps").format(done=len(following.done), count=work),
            self._mat.words.duration(state.active_s),
        ]
        if before is not None:
            facts.append(self.tr("Pain before: {score} of 10").format(score=before))
        return AfterPage(
            title=self.tr("Session done") if whole else self.tr("Session ended"),
            text=self.tr("Not saved yet.")
            if following.problem
            else self.tr("{routine} is in your diary.").format(
                routine=following.record.routine_name
            ),
            question=self.tr("How is your back now?"),
            picture=None,
            facts=tuple(facts),
            chosen=after,
            on=self.tr("Done"),
            on_action=Action.CLOSE,
            advice=advice,
            check=self.tr("Do the symptom check") if advice else "",
            feels=self._feels(following, feels),
            discard=self.tr("Discard this session"),
        )

    def _feels(self, following: Following, feels: Mapping[str, Feel]) -> tuple[FeelRow, ...]:
        """What was done, at least in part, in order; an exercise that came twice has one line."""
        state = following.state
        begun = list(following.worked)
        if state.segment.kind.is_work and state.position.index not in following.done:
            begun.append(self._mat.exercise(following, state.segment).id)
        return tuple(
            FeelRow(exercise_id, self._mat.named(exercise_id).name, feels.get(exercise_id))
            for exercise_id in dict.fromkeys(begun)
        )

    def _advice(self, before: int | None, after: int | None) -> str:
        """What the general stop rule says of the pain after a session; mostly nothing."""
        if after is None:
            return ""
        if before is not None and after - before > RISE_TO_CHECK:
            reason = self.tr("That is more than 2 points higher than before.")
        elif after > HIGHEST_TO_GO_ON:
            reason = self.tr("That is above 5.")
        else:
            return ""
        return self.tr("{reason} Leave this session out until it settles. {warning}").format(
            reason=reason, warning=self._safety.net()
        )

    def _panel(self, kind: PanelKind, following: Following) -> Panel | None:
        return {
            PanelKind.NONE: lambda _: None,
            PanelKind.WARNING_SIGNS: self._warning,
            PanelKind.SLEPT: self._slept,
            PanelKind.LEAVE: self._leave,
        }[kind](following)

    def _hurts(self, following: Following, said: HurtSaid, before: int | None) -> HurtPanel:
        """What can be done now; what is safer comes first where there is a reason for it."""
        # Which press it was makes no difference here.
        hurt = Hurt(following.record.id, 0, said.score, said.side, said.regions)
        check = hurt.wants_check(before)
        help_ = Choice(Action.WARNING_SIGNS, self.tr("When to get help"), "W")
        end = Choice(Action.END_HERE, self.tr("Stop for today"), "S")
        look = Choice(Action.CHECK, self.tr("Symptom check"), "C")
        ways_on = self._ways_on(following)
        if check:
            look = replace(look, label=self.tr("Stop, and check my symptoms"), kind="primary")
            choices = (look, end, help_, *ways_on)
        elif hurt.too_much:
            choices = (replace(end, kind="primary"), look, help_, *ways_on)
        else:
            first, *rest = ways_on
            choices = (replace(first, kind="primary"), *rest, end, look, help_)
        return HurtPanel(
            title=self.tr("Stopped. Not saved yet.")
            if following.problem
            else self.tr("Stopped. This is noted."),
            text=self._reason(said, check=check)
            if check or hurt.too_much
            else self._how_on(following),
            choices=choices,
            tone="warning",
            said=said,
        )

    def _ways_on(self, following: Following) -> tuple[Choice, ...]:
        """How the session can go on, the most careful way first."""
        state = following.state
        if state.behind:
            return (Choice(Action.SKIP_EXERCISE, self.tr("Go on to the next"), "N"),)
        skip = Choice(Action.SKIP_EXERCISE, self.tr("Skip this exercise"), "N")
        if state.way is Way.EASIER:
            return skip, Choice(Action.EASE, self.tr("Go on, gently"), "E")
        return Choice(Action.EASE, self.tr("Go on, easier"), "E"), skip

    def _reason(self, said: HurtSaid, *, check: bool) -> str:
        if not LEGS.isdisjoint(said.regions):
            return self.tr("Pain in a leg is a reason to check your symptoms before you go on.")
        if check:
            return self.tr(
                "That is more than 2 points above where you started: a reason to check your "
                "symptoms before you go on."
            )
        return self.tr("That is above 5: a reason to stop for today.")

    def _how_on(self, following: Following) -> str:
        state = following.state
        stop = self.tr(
            "Stop if the pain is sharp, spreads into a leg, or is above 5 or more than 2 points "
            "above where you started."
        )
        if state.behind:
            segment = state.timeline.segments[state.concerned.index]
            name = self._mat.exercise(following, segment).name
            return self.tr("{exercise} is behind you. {stop}").format(exercise=name, stop=stop)
        if state.way is Way.EASIER:
            return self.tr("This is the easier way already. {stop}").format(stop=stop)
        exercise = self._mat.planned(following, state.segment)
        return self.tr("Easier: {easier} {stop}").format(easier=exercise.easier, stop=stop)

    def _warning(self, following: Following) -> Panel:  # noqa: ARG002 - same shape as its siblings
        return Panel(
            title=self.tr("When to get help"),
            text=self._safety.net(),
            choices=(
                Choice(Action.CHECK, self.tr("Check my symptoms"), "C", "primary"),
                Choice(Action.END_HERE, self.tr("Stop for today"), "S"),
                Choice(Action.CLOSE, self.tr("Back"), "Esc"),
            ),
            tone="warning",
        )

    def _slept(self, following: Following) -> Panel:
        return Panel(
            title=self.tr("Paused while the computer slept ({time}).").format(
                time=self._mat.words.duration(following.state.slept_s)
            ),
            text=self.tr("That time is not counted as exercise."),
            choices=(
                Choice(Action.PAUSE_OR_RESUME, self.tr("Resume"), "Space", "primary"),
                Choice(Action.RESTART_STEP, self.tr("Restart this step"), "R"),
                Choice(Action.HURTS, self.tr("This hurts"), "X", "hurt"),
                Choice(Action.END_HERE, self.tr("End the session"), "S"),
            ),
        )

    def _leave(self, following: Following) -> Panel:
        return Panel(
            title=self.tr("Leave the session?"),
            text=self.tr("Not saved yet.")
            if following.problem
            else self.tr("What you did is saved. You can go on within 24 hours."),
            choices=(
                Choice(Action.STAY, self.tr("Stay"), "Space", "primary"),
                Choice(Action.LEAVE, self.tr("Leave, go on later"), "L"),
                Choice(Action.END_HERE, self.tr("End it here"), "S"),
                Choice(Action.DISCARD, self.tr("Discard it"), "D"),
            ),
        )
