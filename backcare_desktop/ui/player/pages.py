"""The words of the player's pages and of the panels laid over the mat."""

from enum import StrEnum

from PySide6.QtCore import QObject

from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session import Status
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.player.mat_state import MatWriter
from backcare_desktop.ui.player.state import Action, Choice, MatPage, Panel, RatingPage, Shown

RISE_TO_CHECK = 2
"""A rise of more points than this over a session asks for the warning signs (clinical.md 5)."""


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

    def mat(self, following: Following, panel: PanelKind) -> MatPage:
        """The page on the mat, with the panel over it."""
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

    def after(self, following: Following, before: int | None, after: int | None) -> RatingPage:
        """What was done, already saved, and the question after it."""
        state = following.state
        work = sum(segment.kind.is_work for segment in state.timeline.segments)
        whole = state.status is Status.FINISHED and len(following.done) == work
        facts = [
            self.tr("{done} of {count} steps").format(done=len(following.done), count=work),
            self._mat.words.duration(state.active_s),
        ]
        if before is not None:
            facts.append(self.tr("Pain before: {score} of 10").format(score=before))
        rise = 0 if before is None or after is None else after - before
        return RatingPage(
            title=self.tr("Session done") if whole else self.tr("Session ended"),
            text=self.tr("{routine} is in your diary.").format(
                routine=following.record.routine_name
            ),
            question=self.tr("How is your back now?"),
            picture=None,
            facts=tuple(facts),
            chosen=after,
            on=self.tr("Done"),
            on_action=Action.CLOSE,
            advice=self.tr(
                "That is more than 2 points higher than before. Leave this session out until it "
                "settles. {warning}"
            ).format(warning=self.warning_signs())
            if rise > RISE_TO_CHECK
            else "",
        )

    def warning_signs(self) -> str:
        """When to get help at once (clinical.md 1.6, safety net)."""
        return self.tr(
            "Get help at once if you notice new numbness between your legs, trouble peeing or "
            "controlling your bowels, weakness, symptoms in both legs, fever, or chest pain."
        )

    def _panel(self, kind: PanelKind, following: Following) -> Panel | None:
        return {
            PanelKind.NONE: lambda _: None,
            PanelKind.HURTS: self._hurts,
            PanelKind.WARNING_SIGNS: self._warning,
            PanelKind.SLEPT: self._slept,
            PanelKind.LEAVE: self._leave,
        }[kind](following)

    def _hurts(self, following: Following) -> Panel:
        segment = following.state.segment
        exercise = self._mat.exercise(following, segment)
        return Panel(
            title=self.tr("Stopped. This is noted."),
            text=self.tr(
                "Easier: {easier} Skip it or stop if the pain is sharp, spreads into a leg, or is "
                "more than 2 points above where you started."
            ).format(easier=exercise.easier),
            choices=(
                Choice(Action.EASE, self.tr("Go on, easier"), "E", "primary"),
                Choice(Action.NEXT, self.tr("Skip this one"), "Right"),
                Choice(Action.END_HERE, self.tr("Stop for today"), "S"),
                Choice(Action.WARNING_SIGNS, self.tr("When to get help"), "W"),
            ),
            tone="warning",
        )

    def _warning(self, following: Following) -> Panel:  # noqa: ARG002 - same shape as its siblings
        return Panel(
            title=self.tr("When to get help"),
            text=self.warning_signs(),
            choices=(
                Choice(Action.END_HERE, self.tr("Stop for today"), "S", "primary"),
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
                Choice(Action.END_HERE, self.tr("End the session"), "S"),
            ),
        )

    def _leave(self, following: Following) -> Panel:  # noqa: ARG002 - same shape as its siblings
        return Panel(
            title=self.tr("Leave the session?"),
            text=self.tr("What you did is saved. You can go on within 24 hours."),
            choices=(
                Choice(Action.STAY, self.tr("Stay"), "Space", "primary"),
                Choice(Action.LEAVE, self.tr("Leave, go on later"), "L"),
                Choice(Action.END_HERE, self.tr("End it here"), "S"),
                Choice(Action.DISCARD, self.tr("Discard it"), "D"),
            ),
        )
