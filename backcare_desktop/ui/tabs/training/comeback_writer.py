"""Writes the comeback: offered, or this week of it."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QObject

from backcare_desktop.core.comeback import ComebackItem
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.load import Unit
from backcare_desktop.services.training_page import ComebackStanding, TrainingPage
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.training.card_state import ComebackState, ThumbState
from backcare_desktop.ui.tabs.training.words import TrainingWords


class ComebackWriter(QObject):
    """One week with what it holds, and what the next one waits for."""

    def __init__(
        self,
        words: TrainingWords,
        exercises: Mapping[str, Exercise],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._exercises = exercises
        self._doses = RoutineWords(self)

    # --- the comeback --------------------------------------------------------------------------

    def comeback(self, page: TrainingPage, unit: Unit) -> ComebackState | None:
        """The comeback; None without an episode.

        Args:
            page: where things stand.
            unit: what loads are shown in.
        """
        if page.episode is None:
            return None
        standing, template = page.comeback, self._words.recovery.comeback
        if standing is None:
            return ComebackState(
                template.name,
                template.summary,
                "",
                "",
                (),
                self.tr("It does not begin on a day with strong pain. Look again tomorrow.")
                if page.strong is not None
                else "",
                template.source,
                followed=False,
                can_begin=page.strong is None,
            )
        comeback = standing.running.comeback
        week = comeback.weeks[standing.number - 1]
        return ComebackState(
            name=comeback.name,
            summary=comeback.summary,
            title=self.tr("Week {number} of {all}: {title}").format(
                number=standing.number, all=len(comeback.weeks), title=week.title
            ),
            text=week.text,
            items=()
            if page.strong is not None
            else tuple(self._item(item, page, unit) for item in week.items),
            waits=self._comeback_waits(standing)
            if page.strong is None
            else self.tr("Leave it for today, and walk a little if that feels easy."),
            source=comeback.source,
            followed=True,
        )

    def _comeback_waits(self, standing: ComebackStanding) -> str:
        if standing.missing:
            if self._waits_itself(standing):
                text = self.tr("This week waits: {gates} first.")
            else:
                text = self.tr("The next week waits: {gates} first.")
            return text.format(gates=self._words.gates_inside(standing.missing))
        return self.tr("All weeks are behind you.") if standing.over else ""

    def _waits_itself(self, standing: ComebackStanding) -> bool:
        """Whether a gate of this week is missing, not only one of the next."""
        week = standing.running.comeback.weeks[standing.number - 1]
        return any(gate in standing.missing for gate in week.gates)

    def _item(self, item: ComebackItem, page: TrainingPage, unit: Unit) -> ThumbState:
        days = self._days(item)
        exercise = self._exercises.get(item.exercise_id)
        if item.dose is not None and exercise is not None:
            text = self.tr("{dose} · {days}").format(dose=self._doses.dose(item.dose), days=days)
            return ThumbState(exercise.figure, exercise.name, _joined(text, item.text))
        load = self._load(item, page, unit)
        text = self.tr("{dose} · {days}").format(dose=load, days=days)
        return ThumbState("", item.lift, _joined(text, item.text))

    def _days(self, item: ComebackItem) -> str:
        days = self.tr("{days} days a week").format(days=item.days)
        if item.days == 1:
            days = self.tr("One day a week")
        if item.days == 7:
            days = self.tr("Every day")
        if item.times_a_day > 1:
            days = self.tr("{days}, {times} times").format(days=days, times=item.times_a_day)
        return days

    def _load(self, item: ComebackItem, page: TrainingPage, unit: Unit) -> str:
        """The own lift's load under the share, or the share alone; neither before its gates."""
        waits = page.comeback is not None and self._waits_itself(page.comeback)
        if waits or page.open_share == 0:
            return self.tr("Not open yet")
        same = self._words.recovery.same_lift
        for lift in page.lifts:
            if lift.followed is not None and same(lift.lift.name, item.lift):
                own = item.load(lift.lift, lift.load) if lift.load is not None else None
                if own is None:
                    return self.tr("Below your lightest load")
                return self.tr("{load} at most").format(load=self._words.load(own, unit))
        share = min(page.open_share, item.share or Decimal(1))
        return self.tr("{share} at most").format(share=self._words.percent(share))


def _joined(first: str, second: str) -> str:
    return f"{first}. {second}" if second else first
