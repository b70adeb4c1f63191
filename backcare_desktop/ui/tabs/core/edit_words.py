"""A programme that is changed, in words."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.content.library import Library
from backcare_desktop.core.exercise import Exercise, ExerciseGroup
from backcare_desktop.core.programme import (
    LONGEST_NAME,
    MOST_ITEMS,
    ProgrammeItem,
    amount,
    no_more,
    with_amount,
)
from backcare_desktop.core.programme_draft import ProgrammeDraft, ProgrammeFault, first_item
from backcare_desktop.core.progression import START_HOLD_S, START_REPS
from backcare_desktop.core.routine_draft import first_step, usual_steps
from backcare_desktop.core.variation import Way
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.core.edit_state import EditState, OpenedItem
from backcare_desktop.ui.tabs.core.state import Options
from backcare_desktop.ui.tabs.core.suggestion_words import ItemWords
from backcare_desktop.ui.widgets.step_row import StepLine

FIRST_SETS = 2
"""Sets that an exercise begins with of which nobody says how many are usual: practice has 2-3."""

_FIRST = (ExerciseGroup.CORE, ExerciseGroup.HIP_STRENGTH, ExerciseGroup.CONTROL)
"""What most programmes are made of is offered first."""


class EditWords(QObject):
    """Writes the page; knows what adding an exercise begins with."""

    def __init__(self, library: Library, items: ItemWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exercises: Mapping[str, Exercise] = library.exercises
        self._usual_steps = usual_steps(library.routines.values())
        self._usual_items: dict[str, ProgrammeItem] = {}
        for shipped in library.programmes.values():
            for item in shipped.programme.items:
                self._usual_items.setdefault(item.exercise_id, item)
        self._items = items
        self._words = RoutineWords(self)

    def first_item(self, exercise_id: str) -> ProgrammeItem:
        """What adding an exercise of the library begins with."""
        exercise = self._exercises[exercise_id]
        item = first_item(first_step(exercise, self._usual_steps), self._usual_items)
        if exercise_id in self._usual_items or exercise_id in self._usual_steps:
            return item
        # What nobody has said a dose for begins as low as a harder way does.
        number = START_HOLD_S if item.dose.hold_s else START_REPS
        dose = with_amount(item.dose, min(number, amount(item.dose)))
        sided = any("{side}" in cue for cue in exercise.cues)
        return replace(item, dose=replace(dose, sets=FIRST_SETS, each_side=sided))

    def state(
        self,
        draft: ProgrammeDraft,
        opened: int | None,
        *,
        begun: bool,
        locked_from: ProgrammeDraft | None,
        can_undo: bool,
        can_save: bool,
    ) -> EditState:
        """The page.

        Args:
            draft: the programme as it is now.
            opened: index of the exercise that is opened.
            begun: today was begun already.
            locked_from: what it was, while a symptom check locks; None while none does.
            can_undo: an edit can be taken back.
            can_save: the diary takes it.
        """
        problems = draft.problems()
        name = (ProgrammeFault.NO_NAME, ProgrammeFault.LONG_NAME)
        more = locked_from is not None and not no_more(draft.items, locked_from.items)
        wrong = next((self._problem(p) for p in problems if p not in name), "")
        return EditState(
            total=self.total(draft),
            note=self._note(begun=begun, locked=locked_from is not None),
            name=draft.name,
            name_problem=next((self._problem(p) for p in problems if p in name), ""),
            items_problem=wrong or (self._too_much() if more else ""),
            lines=tuple(self._line(draft, index) for index in range(len(draft.items))),
            opened=opened,
            item=self._opened(draft, opened),
            addable=self._addable(draft),
            full=self._full() if draft.full else "",
            can_undo=can_undo,
            can_save=can_save and not problems and not more,
        )

    def total(self, draft: ProgrammeDraft) -> str:
        """Exercises and sets, for instance ``4 exercises · 18 sets a day``."""
        count = len(draft.items)
        exercises = self.tr("1 exercise") if count == 1 else self.tr("{count} exercises")
        words = self.tr("{exercises} · {sets} sets a day")
        if draft.sets_a_day == 1:
            words = self.tr("{exercises} · 1 set a day")
        return words.format(exercises=exercises.format(count=count), sets=draft.sets_a_day)

    def place(self, draft: ProgrammeDraft, index: int) -> str:
        """An exercise with its place, for instance ``Bird dog, 2 of 4``."""
        return self.tr("{name}, {number} of {count}").format(
            name=self.name(draft.items[index]), number=index + 1, count=len(draft.items)
        )

    def name(self, item: ProgrammeItem) -> str:
        """What an exercise of the draft is called."""
        return self._items.name(item.exercise_id, item.way)

    def _too_much(self) -> str:
        return self.tr(
            "This asks for more than now. Take that back to save, or wait until your symptom check "
            "is cleared."
        )

    def _note(self, *, begun: bool, locked: bool) -> str:
        if locked:
            return self.tr(
                "Until your symptom check is cleared, your programme can only get smaller."
            )
        if begun:
            return self.tr("Today goes on as planned. Changes count from your next day on.")
        return self.tr("Changes count from today on. Earlier days stay as they were.")

    def _problem(self, problem: ProgrammeFault) -> str:
        return {
            ProgrammeFault.NO_NAME: self.tr("Give the programme a name."),
            ProgrammeFault.LONG_NAME: self.tr(
                "This name is too long: {most} letters are the most."
            ).format(most=LONGEST_NAME),
            ProgrammeFault.NO_ITEMS: self.tr("Add at least one exercise."),
        }[problem]

    def _full(self) -> str:
        return self.tr("A programme has {most} exercises at most.").format(most=MOST_ITEMS)

    def _line(self, draft: ProgrammeDraft, index: int) -> StepLine:
        item = draft.items[index]
        rest = self._words.duration(item.rest_s)
        dose = self.tr("{dose}, {rest} pause").format(
            dose=self._words.planned(item.dose), rest=rest
        )
        return StepLine(
            title=self.tr("{number}. {name}").format(number=index + 1, name=self.name(item)),
            detail=dose,
            figure=self._items.figure(item.exercise_id),
            spoken=self.tr("{place}, {dose}").format(place=self.place(draft, index), dose=dose),
        )

    def _opened(self, draft: ProgrammeDraft, index: int | None) -> OpenedItem | None:
        if index is None:
            return None
        item = draft.items[index]
        return OpenedItem(
            name=self.name(item),
            item=item,
            grows=item.way is Way.AS_PLANNED,
            first=index == 0,
            last=index == len(draft.items) - 1,
        )

    def _addable(self, draft: ProgrammeDraft) -> Options:
        had = {item.exercise_id for item in draft.items}
        free = (exercise for key, exercise in self._exercises.items() if key not in had)
        return tuple((exercise.id, exercise.name) for exercise in sorted(free, key=_order))


def _order(exercise: Exercise) -> tuple[int, str]:
    group = exercise.group
    return (_FIRST.index(group) if group in _FIRST else len(_FIRST)), exercise.name
