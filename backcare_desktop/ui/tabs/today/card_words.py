"""The words of the one thing to do now."""

from dataclasses import replace

from PySide6.QtCore import QObject

from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.services.sessions import BrokenOff
from backcare_desktop.services.today import TodayPage
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.today.state import ActionCard, Picture


class CardWriter(QObject):
    """Writes the card that suggests a routine, or going on with one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = RoutineWords(self)
        self._about = AboutRoutine(self)

    def card(self, page: TodayPage, routine: Routine | None, pace: Pace) -> ActionCard | None:
        """What to do, and whether it is better left out; None when there is nothing."""
        card = self._card(page, routine, pace)
        if card is None:
            return None
        held = page.unsettled or (page.strong is not None and page.broken_off is not None)
        return replace(card, advice=self._advice(page)) if held else card

    def _advice(self, page: TodayPage) -> str:
        if page.strong is None:
            return self.tr("Leave sessions out until it settles.")
        return self.tr("You rated {score} today. Leave sessions out until it settles.").format(
            score=page.strong
        )

    def _card(self, page: TodayPage, routine: Routine | None, pace: Pace) -> ActionCard | None:
        if page.lock is not None:
            return None
        if page.broken_off is not None:
            return self._go_on(page.broken_off, routine)
        return None if routine is None else self._suggest(page, routine, pace)

    def _suggest(self, page: TodayPage, routine: Routine, pace: Pace) -> ActionCard:
        done = times_done(page.done, routine.id)
        wanted = routine.times_a_day
        tag = self.tr("Next for today")
        if done:
            tag = self.tr("{done} of {wanted} today").format(done=done, wanted=wanted)
        length = self._about.length(routine, pace, inside=True)
        return ActionCard(
            title=self.tr("{routine} · {length}").format(routine=routine.name, length=length),
            text=routine.summary,
            tag=tag,
            pictures=self._pictures(routine),
            start=self.tr("Start"),
        )

    def _go_on(self, broken_off: BrokenOff, routine: Routine | None) -> ActionCard:
        known = routine is not None and routine.id == broken_off.record.routine_id
        return ActionCard(
            title=self.tr("{routine}: go on where you stopped").format(
                routine=broken_off.record.routine_name
            ),
            text=self.tr("{done} of {count} steps are done and saved.").format(
                done=broken_off.steps_done, count=broken_off.steps
            ),
            tag=self.tr("Not finished"),
            pictures=self._pictures(routine) if routine is not None and known else (),
            start=self.tr("Go on"),
            broken_off=broken_off.record.id,
        )

    def _pictures(self, routine: Routine) -> tuple[Picture, ...]:
        return tuple(
            Picture(step.exercise.figure, step.exercise.name, self._words.dose(step.dose))
            for step in routine.steps[:3]
        )


def times_done(marks: tuple[SessionMark, ...], routine_id: str) -> int:
    """How many of these sessions were of a routine and came to their end."""
    return sum(mark.routine_id == routine_id and mark.outcome is Outcome.FINISHED for mark in marks)
