"""Writes what stands in for a lift, as far as the episode's phase has come."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from backcare_desktop.content.recovery import LiftSwaps, Swap
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.phase import PHASES, most_share
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.card_state import SwapsState, ThumbState
from backcare_desktop.ui.tabs.training.words import TrainingWords


class SwapsWriter(QObject):
    """One lift at a time, the planned one first."""

    def __init__(
        self,
        words: TrainingWords,
        exercises: Mapping[str, Exercise],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._exercises = exercises

    def swaps(self, page: TrainingPage, planned: LiftStanding | None, chosen: str) -> SwapsState:
        """What fits now.

        Args:
            page: where things stand.
            planned: the lift that the plan shows; None without one.
            chosen: id of the lift that somebody chose; empty for the planned one.
        """
        recovery = self._words.recovery
        lifts, like = recovery.swaps, None
        if planned is not None:
            like = recovery.lift_like(planned.lift.name)
        shown = next((each for each in lifts if each.id == chosen), None)
        shown = shown or like or lifts[0]
        fitting = tuple(swap for swap in shown.swaps if _fits(swap, page))
        return SwapsState(
            lifts=tuple((each.id, each.name) for each in lifts),
            chosen=shown.id,
            swaps=tuple(self._thumb(swap) for swap in fitting),
            source=shown.source,
            note=self._note(page, shown, fitting),
        )

    def _thumb(self, swap: Swap) -> ThumbState:
        exercise = self._exercises[swap.exercise_id]
        return ThumbState(exercise.figure, exercise.name, swap.reason)

    def _note(self, page: TrainingPage, shown: LiftSwaps, fitting: tuple[Swap, ...]) -> str:
        """What fits instead, what comes later, and that no weight is in the hands yet."""
        if page.strong is not None:
            fits = self._words.recovery.phases[PHASES[0]].fits
            return self.tr("None today. What fits: {fits}").format(fits=" ".join(fits))
        if page.phase is None:
            return ""
        phase = page.phase.phase
        parts = []
        if not fitting:
            fits = self._words.recovery.phases[phase].fits
            parts.append(self.tr("None yet. What fits now: {fits}").format(fits=" ".join(fits)))
        elif most_share(phase) == 0:
            parts.append(self.tr("Without weights for now."))
        for later in PHASES:
            names = [
                self._exercises[swap.exercise_id].name
                for swap in shown.swaps
                if swap not in fitting and swap.phase is later
            ]
            if names:
                text = self.tr("From “{phase}” on: {names}.")
                name = self._words.phase(later)
                parts.append(text.format(phase=name, names=self._words.listed(names)))
        return " ".join(parts)


def _fits(swap: Swap, page: TrainingPage) -> bool:
    """Whether its phase has come; without an episode nothing waits."""
    if page.strong is not None:
        return False
    here = page.phase.phase if page.phase is not None else RoutinePhase.FULL_TRAINING
    return PHASES.index(swap.phase) <= PHASES.index(here)
