"""What is planned: exercises with sets and amounts, so many days a week."""

from datetime import date

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose
from backcare_desktop.core.programme import (
    LONGEST_NAME,
    MOST_ITEMS,
    PlannedDay,
    Programme,
    ProgrammeItem,
    WeeklyTarget,
    amount,
    exercise_ids,
    largest_amount,
    with_amount,
)
from backcare_desktop.core.routine import LONGEST_REST_S
from backcare_desktop.core.variation import Way

PLANK = ProgrammeItem("plank", Dose(hold_s=30, sets=3), 30, most=60)
BIRD_DOG = ProgrammeItem("bird-dog", Dose(reps=8, tempo_s=8.0, sets=3, each_side=True), 30, most=10)


def programme(*items: ProgrammeItem, target: int = 3) -> Programme:
    return Programme("basics", "Basics", target, items or (PLANK, BIRD_DOG))


# --- amounts -------------------------------------------------------------------------------------


def test_an_amount_is_the_seconds_of_a_hold_or_the_repetitions_of_a_set() -> None:
    assert (amount(PLANK.dose), amount(BIRD_DOG.dose)) == (30, 8)
    assert (largest_amount(PLANK.dose), largest_amount(BIRD_DOG.dose)) == (
        LONGEST_HOLD_S,
        MOST_REPS,
    )


def test_another_amount_leaves_the_rest_of_the_dose_as_it_is() -> None:
    assert with_amount(PLANK.dose, 35) == Dose(hold_s=35, sets=3)
    assert with_amount(BIRD_DOG.dose, 9) == Dose(reps=9, tempo_s=8.0, sets=3, each_side=True)


@pytest.mark.parametrize("number", [0, -5, LONGEST_HOLD_S + 1])
def test_an_amount_that_no_dose_can_hold_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="hold"):
        with_amount(PLANK.dose, number)


def test_sets_are_counted_on_each_side() -> None:
    assert (PLANK.sets_a_day, BIRD_DOG.sets_a_day) == (3, 6)
    assert programme().sets_a_day == 9


# --- an exercise of a programme ------------------------------------------------------------------


def test_an_exercise_is_done_as_planned_unless_it_is_said_otherwise() -> None:
    assert PLANK.way is Way.AS_PLANNED


@pytest.mark.parametrize(("rest_s", "most"), [(0, 30), (LONGEST_REST_S, LONGEST_HOLD_S)])
def test_the_bounds_themselves_are_allowed(rest_s: int, most: int) -> None:
    item = ProgrammeItem("plank", Dose(hold_s=30), rest_s, most)
    assert (item.rest_s, item.most) == (rest_s, most)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"rest_s": -1}, "rest_s"),
        ({"rest_s": LONGEST_REST_S + 1}, "rest_s"),
        ({"most": 0}, "most"),
        ({"most": LONGEST_HOLD_S + 1}, "most"),
        ({"most": 29}, "most"),
    ],
)
def test_an_exercise_out_of_bounds_is_refused_by_name(wrong: dict[str, int], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        replace(PLANK, **wrong)  # type: ignore[arg-type]


def test_repetitions_have_bounds_of_their_own() -> None:
    assert replace(BIRD_DOG, most=MOST_REPS).most == MOST_REPS
    with pytest.raises(ValueError, match="most"):
        replace(BIRD_DOG, most=MOST_REPS + 1)


def test_most_speaks_of_the_exercise_as_planned_and_a_variant_may_have_more() -> None:
    eased = replace(PLANK, dose=Dose(hold_s=70), way=Way.EASIER)
    assert amount(eased.dose) > eased.most


# --- a programme ---------------------------------------------------------------------------------


def test_a_programme_finds_its_exercises() -> None:
    assert programme().item("bird-dog") is BIRD_DOG
    assert programme().item("dead-bug") is None
    assert exercise_ids(programme().items) == {"plank", "bird-dog"}


@pytest.mark.parametrize("target", [1, 7])
def test_a_week_has_one_to_seven_training_days(target: int) -> None:
    assert programme(target=target).weekly_target == target
    assert WeeklyTarget(date(2025, 6, 2), target).days == target


@pytest.mark.parametrize("target", [0, 8, -1])
def test_any_other_number_of_days_a_week_is_refused(target: int) -> None:
    with pytest.raises(ValueError, match="weekly target"):
        programme(target=target)
    with pytest.raises(ValueError, match="weekly target"):
        WeeklyTarget(date(2025, 6, 2), target)


def test_a_programme_has_one_to_twenty_exercises_each_once() -> None:
    many = tuple(replace(PLANK, exercise_id=f"x{number}") for number in range(MOST_ITEMS + 1))
    assert len(programme(*many[:-1]).items) == MOST_ITEMS
    with pytest.raises(ValueError, match="exercises"):
        programme(*many)
    with pytest.raises(ValueError, match="exercises"):
        Programme("none", "None", 3, ())
    with pytest.raises(ValueError, match="once"):
        programme(PLANK, replace(PLANK, rest_s=10))


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * (LONGEST_NAME + 1)])
def test_a_name_is_one_line_of_some_letters(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        Programme("basics", name, 3, (PLANK,))


def test_an_exercise_is_replaced_in_its_place_and_can_be_put_back() -> None:
    longer = replace(PLANK, dose=with_amount(PLANK.dose, 35))
    changed = programme().replaced(PLANK, longer)
    assert changed.items == (longer, BIRD_DOG)
    assert changed.replaced(longer, PLANK) == programme()


def test_what_is_not_planned_any_more_cannot_be_replaced() -> None:
    with pytest.raises(ValueError, match="planned"):
        programme(BIRD_DOG).replaced(PLANK, PLANK)
    with pytest.raises(ValueError, match="once"):
        programme().replaced(PLANK, BIRD_DOG)


def test_what_was_planned_on_a_day_outlives_a_change_of_the_programme() -> None:
    day = PlannedDay(date(2025, 6, 13), programme())
    programme().replaced(PLANK, replace(PLANK, most=90))
    assert day.programme.item("plank") == PLANK
