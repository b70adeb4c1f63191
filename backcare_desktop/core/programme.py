"""What is planned: exercises with sets and amounts, so many days a week."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose
from backcare_desktop.core.routine import LONGEST_REST_S
from backcare_desktop.core.variation import Way

LONGEST_NAME = 60
CORE_PREFIX: Final = "core:"
"""Ids of routines that are made of a programme begin with this."""
MOST_ITEMS = 20
DAYS_A_WEEK = 7


def amount(dose: Dose) -> int:
    """What one set on one side comes to: seconds of a hold, or repetitions."""
    return dose.hold_s or dose.reps


def with_amount(dose: Dose, number: int) -> Dose:
    """The same dose with ``number`` seconds or repetitions a set.

    Raises:
        ValueError: no dose can hold that many, or none at all.
    """
    return replace(dose, hold_s=number) if dose.hold_s else replace(dose, reps=number)


def largest_amount(dose: Dose) -> int:
    """The seconds or repetitions that a set of this kind can have at all."""
    return LONGEST_HOLD_S if dose.hold_s else MOST_REPS


class ProgrammeItem(Struct, frozen=True):
    """One exercise of a programme.

    Attributes:
        exercise_id: what is done.
        dose: how much of it, as it is done in ``way``.
        rest_s: seconds between sets, and before the next exercise.
        most: seconds or repetitions up to which a set grows before a harder way is suggested,
            counted in the exercise as planned; a variant multiplies it by its own factor.
        way: how the exercise is done.

    Raises:
        ValueError: rest or most are out of bounds, or the exercise as planned is past its most.
    """

    exercise_id: str
    dose: Dose
    rest_s: int
    most: int
    way: Way = Way.AS_PLANNED

    def __post_init__(self) -> None:
        if not 0 <= self.rest_s <= LONGEST_REST_S:
            raise ValueError(f"rest_s must lie between 0 and {LONGEST_REST_S} seconds")
        largest = largest_amount(self.dose)
        if not 1 <= self.most <= largest:
            raise ValueError(f"most must lie between 1 and {largest}")
        if self.way is Way.AS_PLANNED and amount(self.dose) > self.most:
            raise ValueError("most must be no less than a set has now")

    @property
    def sets_a_day(self) -> int:
        """Sets on a day, each side counted."""
        return self.dose.sets * len(self.dose.sides)

    def is_no_more_than(self, other: "ProgrammeItem") -> bool:
        """Whether nothing of it asks for more than ``other`` does, of the same exercise.

        More is a harder way, a longer set, more sets or sides, a shorter pause, a quicker
        repetition, or further to grow. Seconds and repetitions can't be compared.
        """
        mine, its = self.dose, other.dose
        return (
            self.exercise_id == other.exercise_id
            and self.way.rung <= other.way.rung
            and bool(mine.hold_s) == bool(its.hold_s)
            and amount(mine) <= amount(its)
            and mine.sets <= its.sets
            and mine.each_side <= its.each_side
            and mine.tempo_s >= its.tempo_s
            and self.rest_s >= other.rest_s
            and self.most <= other.most
        )


class Programme(Struct, frozen=True):
    """A programme to keep up.

    Attributes:
        id: stable key.
        name: its title, one line.
        weekly_target: days a week it is meant to be done; the other days are rest.
        items: its exercises in order, each once.

    Raises:
        ValueError: the name is missing, too long or not one line; the target is no number of
            days a week; there are too few or too many exercises, or one stands there twice.
    """

    id: str
    name: str
    weekly_target: int
    items: tuple[ProgrammeItem, ...]

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a programme needs a name")
        if len(self.name) > LONGEST_NAME:
            raise ValueError(f"a name has {LONGEST_NAME} characters at most")
        if not self.name.isprintable():
            raise ValueError("a name is one line")
        check_weekly_target(self.weekly_target)
        if not 1 <= len(self.items) <= MOST_ITEMS:
            raise ValueError(f"a programme has between 1 and {MOST_ITEMS} exercises")
        if len(exercise_ids(self.items)) < len(self.items):
            raise ValueError("a programme has each exercise once")

    @property
    def sets_a_day(self) -> int:
        """Sets on a day, each side counted."""
        return sum(item.sets_a_day for item in self.items)

    def item(self, exercise_id: str) -> ProgrammeItem | None:
        """What is planned of an exercise; None where it isn't part of the programme."""
        return next((item for item in self.items if item.exercise_id == exercise_id), None)

    def is_no_more_than(self, other: "Programme") -> bool:
        """Whether it asks for no more than another: no more days, exercises or amounts."""
        return self.weekly_target <= other.weekly_target and no_more(self.items, other.items)

    def replaced(self, old: ProgrammeItem, new: ProgrammeItem) -> "Programme":
        """The same with ``new`` in the place of ``old``.

        Raises:
            ValueError: ``old`` isn't planned (any more), or the exercise of ``new`` is already.
        """
        if old not in self.items:
            raise ValueError("only what is planned can be replaced")
        return replace(self, items=tuple(new if item == old else item for item in self.items))


class PlannedDay(Struct, frozen=True):
    """What was planned on a day.

    Kept when the first set of the day is logged, or an exercise of it hurts, so that a later
    change of the programme never rewrites what a day was measured by.
    """

    day: date
    programme: Programme


class WeeklyTarget(Struct, frozen=True):
    """How many days a week are planned, from a day on until the next target.

    Raises:
        ValueError: it doesn't lie between 1 and 7.
    """

    since: date
    days: int

    def __post_init__(self) -> None:
        check_weekly_target(self.days)


def check_weekly_target(days: int) -> None:
    """Refuse what is no number of training days a week.

    Raises:
        ValueError: it doesn't lie between 1 and 7.
    """
    if not 1 <= days <= DAYS_A_WEEK:
        raise ValueError(f"a weekly target lies between 1 and {DAYS_A_WEEK} days")


def is_core(routine_id: str) -> bool:
    """Whether a session of that routine was core work."""
    return routine_id.startswith(CORE_PREFIX)


def exercise_ids(items: Iterable[ProgrammeItem]) -> frozenset[str]:
    """The exercises of some items."""
    return frozenset(item.exercise_id for item in items)


def no_more(items: Iterable[ProgrammeItem], others: Iterable[ProgrammeItem]) -> bool:
    """Whether each of some items is among the others, and asks for no more than there."""
    known = tuple(others)
    return all(any(item.is_no_more_than(other) for other in known) for item in items)
