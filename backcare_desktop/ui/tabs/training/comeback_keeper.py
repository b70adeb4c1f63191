"""The comeback: followed, changed, repeated, left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.comeback import MOST_ITEMS, Comeback, ComebackItem, ComebackWeek
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.services.lifting import Done
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.training.errands import TrainingDesk
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.state import Options

HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of a week.

    Attributes:
        name: the exercise or the lift.
        dose: what to do; empty for a lift.
        percent: of the usual load; None for an exercise.
        days: on how many days of the week.
        removable: it isn't the last one.
    """

    name: str
    dose: str
    percent: int | None
    days: int
    removable: bool


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week: what it is about, its gates, its items, and whether one more fits."""

    title: str
    gates: str
    items: tuple[ItemRow, ...]
    has_room: bool


@dataclass(frozen=True, slots=True)
class ComebackForm:
    """The comeback as it is being changed; ``choices`` are exercises and lifts to add."""

    title: str
    weeks: tuple[WeekRow, ...]
    choices: Options
    follows: bool


class ComebackKeeper(QObject):
    """Holds a comeback while it is changed; what is kept stays as it is until it is saved.

    Signals:
        opened: a :class:`ComebackForm`, at the beginning and after each change.
        closed: the form is done.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        training: TrainingPresenter,
        exercises: Mapping[str, Exercise],
        usual: Mapping[str, PlannedStep],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._words = training.words
        self._doses = RoutineWords(self)
        self._exercises = {key: exercises[key] for key in usual if key in exercises}
        self._known = exercises
        self._usual = usual
        self._draft: Comeback = training.words.recovery.comeback

    @Slot()
    def open(self) -> None:
        """The comeback that is followed, or the template, to change it."""
        self._draft = self._kept() or self._words.recovery.comeback
        self._show()

    @Slot(int, int)
    def remove(self, week: int, item: int) -> None:
        """One item less; weeks count from 1, items from 0."""
        self._edit(week, self._draft.weeks[week - 1].without(item))

    @Slot(int, int, int)
    def set_days(self, week: int, item: int, days: int) -> None:
        """An item on so many days of the week."""
        here = self._draft.weeks[week - 1]
        self._edit(week, here.with_item(item, replace(here.items[item], days=days)))

    @Slot(int, int, int)
    def set_percent(self, week: int, item: int, percent: int) -> None:
        """A lift with another share of its usual load; the gates it needs come with it."""
        here = self._draft.weeks[week - 1]
        changed = replace(here.items[item], share=Decimal(percent) / 100)
        self._edit(week, here.with_item(item, changed))

    @Slot(int, str)
    def add(self, week: int, key: str) -> None:
        """One item more at the end of a week: an exercise with its usual dose, or a lift."""
        kind, _, name = key.partition(":")
        if kind == "lift":
            item = ComebackItem(lift=name, share=HALF, days=2)
        else:
            item = ComebackItem(name, self._usual[name].dose, days=3)
        self._edit(week, self._draft.weeks[week - 1].plus(item))

    @Slot()
    def save(self) -> None:
        """Follow the comeback as it is now."""
        draft = self._draft
        words = self.tr("Comeback saved")
        self._run(lambda: self._desk.way_back.follow_comeback(draft), words, closes=True)

    @Slot()
    def follow(self) -> None:
        """Follow the template as it is."""
        template = self._words.recovery.comeback
        words = self.tr("The comeback begins today")
        self._run(lambda: self._desk.way_back.follow_comeback(template), words)

    @Slot()
    def repeat(self) -> None:
        """This week once more."""
        words = self.tr("The week is repeated")
        self._run(lambda: self._desk.way_back.repeat_comeback_week(), words)

    @Slot()
    def drop(self) -> None:
        """Follow none."""
        words = self.tr("The comeback is put away")
        self._run(lambda: self._desk.way_back.drop_comeback(), words, closes=True)

    @Slot()
    def cancel(self) -> None:
        """Leave the form."""
        self.closed.emit()

    # --- help ----------------------------------------------------------------------------------

    @property
    def _desk(self) -> TrainingDesk:
        return self._training.errands.desk

    def _kept(self) -> Comeback | None:
        page = self._training.page
        standing = page.comeback if page is not None else None
        return None if standing is None else standing.running.comeback

    def _run(self, work: Callable[[], Done], words: str, *, closes: bool = False) -> None:
        failed = self.tr("The comeback was not changed.")
        self._training.errands.run(work, words, failed, self.closed.emit if closes else None)

    def _edit(self, number: int, week: ComebackWeek) -> None:
        self._draft = self._draft.with_week(number, week)
        self._show()

    def _show(self) -> None:
        self.opened.emit(
            ComebackForm(
                title=self._draft.name,
                weeks=tuple(
                    self._week(n, week) for n, week in enumerate(self._draft.weeks, start=1)
                ),
                choices=self._choices(),
                follows=self._kept() is not None,
            )
        )

    def _week(self, number: int, week: ComebackWeek) -> WeekRow:
        title = self.tr("Week {number}: {title}").format(number=number, title=week.title)
        gates = self.tr("Needs: {gates}").format(gates=self._words.gates(week.gates))
        items = tuple(self._item(item, removable=len(week.items) > 1) for item in week.items)
        return WeekRow(title, gates, items, has_room=len(week.items) < MOST_ITEMS)

    def _item(self, item: ComebackItem, *, removable: bool) -> ItemRow:
        if item.share is not None:
            return ItemRow(item.lift, "", int(item.share * 100), item.days, removable)
        exercise = self._known.get(item.exercise_id)
        name = exercise.name if exercise is not None else item.exercise_id
        dose = self._doses.dose(item.dose) if item.dose is not None else ""
        return ItemRow(name, dose, None, item.days, removable)

    def _choices(self) -> Options:
        page = self._training.page
        lifts = page.lifts if page is not None else ()
        own = tuple((f"lift:{e.lift.name}", e.lift.name) for e in lifts)
        named = sorted((e.name, key) for key, e in self._exercises.items())
        return (*own, *((f"exercise:{key}", name) for name, key in named))
