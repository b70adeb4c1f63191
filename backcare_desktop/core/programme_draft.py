"""A programme while somebody changes it: pure edits, and what is still wrong."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import MOST_SETS
from backcare_desktop.core.programme import (
    LONGEST_NAME,
    MOST_ITEMS,
    Programme,
    ProgrammeItem,
    amount,
    exercise_ids,
    largest_amount,
    with_amount,
)
from backcare_desktop.core.routine import LONGEST_REST_S, PlannedStep
from backcare_desktop.core.routine_draft import one_line
from backcare_desktop.core.variation import Way

GROWS_BY = 2
"""An exercise that no programme names grows to so many times what it begins with. A choice, as
near as the programmes that ship come: theirs grow to one and a half to three times."""


class ItemField(StrEnum):
    """What of an exercise is a number."""

    AMOUNT = "amount"
    SETS = "sets"
    REST_S = "rest_s"
    MOST = "most"


class ProgrammeFault(StrEnum):
    """Why a draft can't be kept yet."""

    NO_NAME = "no_name"
    LONG_NAME = "long_name"
    NO_ITEMS = "no_items"


class ProgrammeDraft(Struct, frozen=True):
    """A programme that may still lack a name or exercises. Every edit gives another draft.

    Attributes:
        name: its title; line breaks never get in.
        items: its exercises in order, each once.

    Raises:
        ValueError: there are too many exercises, or one stands there twice.
    """

    name: str
    items: tuple[ProgrammeItem, ...]

    def __post_init__(self) -> None:
        if len(self.items) > MOST_ITEMS:
            raise ValueError(f"a programme has {MOST_ITEMS} exercises at most")
        if len(exercise_ids(self.items)) < len(self.items):
            raise ValueError("a programme has each exercise once")

    @classmethod
    def of(cls, programme: Programme) -> "ProgrammeDraft":
        """What a programme holds now, to be changed."""
        return cls(programme.name, programme.items)

    @property
    def full(self) -> bool:
        """No exercise can be added."""
        return len(self.items) >= MOST_ITEMS

    @property
    def sets_a_day(self) -> int:
        """Sets on a day, each side counted."""
        return sum(item.sets_a_day for item in self.items)

    def problems(self) -> tuple[ProgrammeFault, ...]:
        """What keeps it from being kept, in the order of the fields."""
        found = {
            ProgrammeFault.NO_NAME: not self.name.strip(),
            ProgrammeFault.LONG_NAME: len(self.name.strip()) > LONGEST_NAME,
            ProgrammeFault.NO_ITEMS: not self.items,
        }
        return tuple(problem for problem, there in found.items() if there)

    def finished(self, programme_id: str, weekly_target: int) -> Programme:
        """The programme to follow.

        Raises:
            ValueError: it has :meth:`problems`.
        """
        return Programme(programme_id, self.name.strip(), weekly_target, self.items)

    # --- edits; every index is one of an item that is there --------------------------------------

    def named(self, name: str) -> "ProgrammeDraft":
        """Another name."""
        return replace(self, name=one_line(name))

    def added(self, item: ProgrammeItem) -> "ProgrammeDraft":
        """One exercise more, at the end.

        Raises:
            ValueError: it is full, or has the exercise already.
        """
        return replace(self, items=(*self.items, item))

    def removed(self, index: int) -> "ProgrammeDraft":
        """One exercise less."""
        return replace(self, items=self.items[:index] + self.items[index + 1 :])

    def moved(self, index: int, to: int) -> "ProgrammeDraft":
        """The exercise at another place; ``to`` is its index afterwards, held within the list."""
        rest = list(self.items)
        item = rest.pop(index)
        rest.insert(max(0, min(to, len(rest))), item)
        return replace(self, items=tuple(rest))

    def with_number(self, index: int, field: ItemField, value: int) -> "ProgrammeDraft":
        """An exercise with another number.

        More than it was to grow to is what it grows to then; less to grow to than it has now is
        what it has then.

        Raises:
            ValueError: the number is outside :func:`bounds`.
        """
        item = self.items[index]
        least, largest = bounds(item, field)
        if not least <= value <= largest:
            raise ValueError(f"{field} must lie between {least} and {largest}")
        changed = _with_number(item, field, value)
        return replace(self, items=(*self.items[:index], changed, *self.items[index + 1 :]))

    def with_sides(self, index: int, *, each: bool) -> "ProgrammeDraft":
        """An exercise done on each side, or not."""
        item = self.items[index]
        changed = replace(item, dose=replace(item.dose, each_side=each))
        return replace(self, items=(*self.items[:index], changed, *self.items[index + 1 :]))


def bounds(item: ProgrammeItem, field: ItemField) -> tuple[int, int]:
    """Least and most that a number of an exercise can be."""
    return {
        ItemField.AMOUNT: (1, largest_amount(item.dose)),
        ItemField.SETS: (1, MOST_SETS),
        ItemField.REST_S: (0, LONGEST_REST_S),
        ItemField.MOST: (1, largest_amount(item.dose)),
    }[field]


def first_item(step: PlannedStep, usual: Mapping[str, ProgrammeItem]) -> ProgrammeItem:
    """What adding an exercise begins with: as a programme that ships has it, else as a routine.

    Args:
        step: how much of it a routine begins with.
        usual: exercises of the programmes that ship, by id.
    """
    known = usual.get(step.exercise_id)
    if known is not None:
        return known
    dose = replace(step.dose, untimed=False)
    most = min(largest_amount(dose), GROWS_BY * amount(dose))
    return ProgrammeItem(step.exercise_id, dose, step.rest_s, most)


def _with_number(item: ProgrammeItem, field: ItemField, value: int) -> ProgrammeItem:
    if field is ItemField.SETS:
        return replace(item, dose=replace(item.dose, sets=value))
    if field is ItemField.REST_S:
        return replace(item, rest_s=value)
    plain = item.way is Way.AS_PLANNED
    if field is ItemField.MOST:
        dose = with_amount(item.dose, min(value, amount(item.dose))) if plain else item.dose
        return replace(item, dose=dose, most=value)
    most = max(item.most, value) if plain else item.most
    return replace(item, dose=with_amount(item.dose, value), most=most)
