"""Writes the training week: its days, what goes with them, what to think over."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import Routine, RoutinePhase
from backcare_desktop.core.training_week import DAYS, DayKind, TrainingWeek, WeekHint, turns
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.card_state import WeekDayRow, WeekState
from backcare_desktop.ui.tabs.training.words import TrainingWords

SINGLE_LEG = ("split-squat", "step-up", "reverse-lunge", "sl-rdl")
"""Exercises that take turns (articles.md, A-13 and A-14); their order is our choice."""


class WeekWriter(QObject):
    """Seven days in the order of the person's weeks."""

    def __init__(
        self,
        words: TrainingWords,
        exercises: Mapping[str, Exercise],
        parent: QObject | None = None,
        preparation: Routine | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._exercises = exercises
        self._preparation = preparation

    def week(self, page: TrainingPage, first: int) -> WeekState:
        """What the days are for.

        Args:
            page: of the diary.
            first: the day that weeks begin on, 0 for Monday.
        """
        week = page.week or TrainingWeek()
        today = page.today.local_date
        turn = turns(week, _weeks_since_long_ago(today), len(SINGLE_LEG))
        order = [(first + number) % DAYS for number in range(DAYS)]
        return WeekState(
            options=tuple((kind.value, self._kind(kind)) for kind in DayKind),
            days=tuple(
                WeekDayRow(
                    number,
                    self._name(number, today),
                    week.days[number].value,
                    self._goes_with(week.days[number], turn.get(number), page),
                )
                for number in order
            ),
            hints=self._hints(week, page),
            source=self.tr(
                "Article “Lower back pain after leg workout tips”: mobility and activation before "
                "each session, heavy and technique days in turn, single-leg work that rotates. "
                "That it goes with technique days is our choice."
            ),
            prepare=self._prepare(page),
        )

    def _prepare(self, page: TrainingPage) -> str:
        """The routine's name, once its phase has come, and not on a day with strong pain."""
        routine = self._preparation
        if page.strong is not None or routine is None:
            return ""
        if page.phase is not None and page.phase.phase not in routine.phases:
            return ""
        return routine.name

    def _name(self, number: int, today: date) -> str:
        name = self._words.locale.standaloneDayName(number + 1, QLocale.FormatType.LongFormat)
        return self.tr("{day} · today").format(day=name) if number == today.weekday() else name

    def _kind(self, kind: DayKind) -> str:
        return {
            DayKind.REST: self.tr("Rest"),
            DayKind.TECHNIQUE: self.tr("Technique"),
            DayKind.HEAVY: self.tr("Heavy"),
        }[kind]

    def _goes_with(self, kind: DayKind, turn: int | None, page: TrainingPage) -> str:
        """What a day holds in this phase: no exercise before its own (articles.md, A-11)."""
        if kind is not DayKind.REST and _nothing_yet(page):
            return self.tr("Not in the first 48 hours: walk gently instead")
        if kind is DayKind.HEAVY and page.open_share == 0:
            return self.tr("No load is open")
        if kind is DayKind.HEAVY:
            return self.tr("At most the load of your plan")
        if turn is None:
            return ""
        exercise = self._exercises[SINGLE_LEG[turn]]
        if page.open_share == 0:
            return self.tr("Slow and without weights · {exercise}").format(exercise=exercise.name)
        return self.tr("Lighter and slow · {exercise}").format(exercise=exercise.name)

    def _hints(self, week: TrainingWeek, page: TrainingPage) -> tuple[str, ...]:
        if set(week.days) == {DayKind.REST}:
            return (self.tr("Choose your training days; all are for rest so far."),)
        found = [] if _nothing_yet(page) else [self._mobility()]
        if page.open_share == 0:
            found.insert(0, self.tr("No load is open today: leave the weights out."))
        return (*found, *(self._hint(hint) for hint in week.hints))

    def _mobility(self) -> str:
        return self.tr("Before each session: mobility and activation.")

    def _hint(self, hint: WeekHint) -> str:
        return {
            WeekHint.ALTERNATE: self.tr(
                "Two heavy days follow each other. Put a technique day between them."
            ),
            WeekHint.NO_TECHNIQUE: self.tr(
                "There is no technique day yet. Let it take turns with heavy ones."
            ),
        }[hint]


def _nothing_yet(page: TrainingPage) -> bool:
    return page.phase is not None and page.phase.phase is RoutinePhase.FIRST_48H


def _weeks_since_long_ago(day: date) -> int:
    """The number of a week that begins on Monday."""
    return (day.toordinal() - 1) // DAYS
