"""The words of the player's pages and of the panels laid over the mat."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.aftermath import Aftermath
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_state import Status
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.player.feel_state import AfterPage, FeelRow, HurtSaid
from backcare_desktop.ui.player.hurt_words import HurtWriter
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
        self._hurts = HurtWriter(mat, self)
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
            return self._mat.page(following, self._hurts.panel(following, said, before))
        return self._mat.page(following, self._panel(panel, following))

    def before(self, routine: Routine, score: int | None = None) -> RatingPage:
        """The question before a session; with a strong score, why it is better left out."""
        first = routine.steps[0].exercise
        page = RatingPage(
            title=self._mat.session_name(routine.id, routine.name),
            text=first.setup,
            question=self.tr("How is your back right now?"),
            picture=Shown(first.figure, description=f"{first.name}. {first.setup}"),
            facts=(),
            chosen=None,
            on=self.tr("Start without a rating"),
            on_action=Action.SKIP_RATING,
        )
        return page if score is None else self._better_not(page, score)

    def _better_not(self, page: RatingPage, score: int) -> RatingPage:
        """Leaving is what Enter does; beginning takes a press of its own."""
        advice = self.tr(
            "You rated {score} today. Leave this session out until it settles, or do only what "
            "doesn’t hurt. {net}"
        ).format(score=score, net=self._safety.net())
        return replace(
            page,
            chosen=score,
            advice=advice,
            on=self.tr("Leave it for today"),
            on_action=Action.LEAVE,
            check=self.tr("Check my symptoms"),
            anyway=self.tr("Start anyway"),
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
        advice = self._hurts.advice(Aftermath(before, after, following.hurts))
        work = sum(segment.kind.is_work for segment in state.timeline.segments)
        whole = state.status is Status.FINISHED and len(following.done) == work
        steps = self.tr("{done} of 1 step") if work == 1 else self.tr("{done} of {count} steps")
        facts = [
            steps.format(done=len(following.done), count=work),
            self._mat.words.duration(state.active_s),
        ]
        if before is not None:
            facts.append(self.tr("Pain before: {score} of 10").format(score=before))
        return AfterPage(
            title=self.tr("Session done") if whole else self.tr("Session ended"),
            text=self._saved(following),
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
            hurt=self.tr("Something hurt? Say where"),
        )

    def _saved(self, following: Following) -> str:
        if following.problem:
            return self.tr("Not saved yet.")
        return self.tr("{routine} is in your diary.").format(routine=self._mat.routine(following))

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

    def _panel(self, kind: PanelKind, following: Following) -> Panel | None:
        return {
            PanelKind.NONE: lambda _: None,
            PanelKind.WARNING_SIGNS: self._warning,
            PanelKind.SLEPT: self._slept,
            PanelKind.LEAVE: self._leave,
        }[kind](following)

    def _warning(self, following: Following) -> Panel:
        check = Choice(Action.CHECK, self.tr("Check my symptoms"), "C", "primary")
        end = Choice(Action.END_HERE, self.tr("Stop for today"), "S")
        back = Choice(Action.CLOSE, self.tr("Back"), "Esc")
        return Panel(
            title=self.tr("When to get help"),
            text=self._safety.net(),
            choices=(check, back) if following.state.over else (check, end, back),
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
                Choice(Action.END_HERE, self.tr("Stop for today"), "S"),
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
                Choice(Action.LEAVE, self.tr("Go on later"), "L"),
                Choice(Action.END_HERE, self.tr("Stop for today"), "S"),
                Choice(Action.DISCARD, self.tr("Discard it"), "D"),
            ),
        )
