"""Performed sets, and what an exercise and a whole day came to."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Side
from backcare_desktop.core.programme import PlannedDay, ProgrammeItem, amount
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.set_log import (
    LAST_SET_NO,
    ExerciseDay,
    ExerciseNote,
    SetLog,
    exercise_days,
)
from backcare_desktop.core.variation import Way
from tests.core.test_programme import BIRD_DOG, PLANK, programme

FRIDAY = date(2025, 6, 13)
SATURDAY = FRIDAY + timedelta(days=1)


def on(day: date, hour: int = 18) -> Moment:
    return moment(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), ZoneInfo("UTC"))


def log(
    item: ProgrammeItem = PLANK,
    day: date = FRIDAY,
    *,
    set_no: int = 1,
    side: Side | None = None,
    did: int | None = None,
    target: int | None = None,
) -> SetLog:
    """A set done as planned, unless it is said otherwise."""
    planned = amount(item.dose)
    return SetLog(
        id=f"{day}-{item.exercise_id}-{side}-{set_no}",
        day=day,
        logged=on(day),
        exercise_id=item.exercise_id,
        side=side,
        set_no=set_no,
        amount=planned if did is None else did,
        seconds=bool(item.dose.hold_s),
        target=planned if target is None else target,
        way=item.way,
    )


def whole(item: ProgrammeItem, day: date = FRIDAY) -> tuple[SetLog, ...]:
    """Every planned set on every side."""
    return tuple(
        log(item, day, set_no=number, side=side)
        for side in item.dose.sides
        for number in range(1, item.dose.sets + 1)
    )


def exercised(item: ProgrammeItem | None, *sets: SetLog) -> ExerciseDay:
    name = item.exercise_id if item else sets[0].exercise_id
    return ExerciseDay(FRIDAY, name, item, sets)


# --- one set -------------------------------------------------------------------------------------


def test_a_set_belongs_to_the_day_it_was_done_on_whenever_it_is_logged() -> None:
    late = replace(log(), logged=on(SATURDAY))
    assert (log().back_dated, late.back_dated) == (False, True)
    with pytest.raises(ValueError, match="before it is logged"):
        replace(log(), day=SATURDAY)


def test_the_day_is_that_of_the_person_and_not_of_the_clock_in_greenwich() -> None:
    evening = moment(datetime(2025, 6, 14, 1, tzinfo=UTC), ZoneInfo("America/New_York"))
    assert not replace(log(), logged=evening).back_dated


def test_a_set_that_ended_before_its_target_is_partial_and_an_extra_one_never_is() -> None:
    assert log(did=29).partial
    assert not log(did=30).partial
    assert not log(did=45).partial
    extra = log(did=5, target=0)
    assert (extra.extra, extra.partial) == (True, False)
    assert not log().extra


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"set_no": 0}, "set_no"),
        ({"set_no": LAST_SET_NO + 1}, "set_no"),
        ({"amount": 0}, "amount"),
        ({"amount": LONGEST_HOLD_S + 1}, "amount"),
        ({"amount": MOST_REPS + 1, "seconds": False}, "amount"),
        ({"target": -1}, "target"),
        ({"target": LONGEST_HOLD_S + 1}, "target"),
        ({"target": MOST_REPS + 1, "seconds": False}, "target"),
    ],
)
def test_a_set_out_of_bounds_is_refused_by_name(wrong: dict[str, int], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        replace(log(), **wrong)  # type: ignore[arg-type]


def test_the_bounds_themselves_are_allowed() -> None:
    replace(log(), set_no=LAST_SET_NO, amount=LONGEST_HOLD_S, target=LONGEST_HOLD_S)
    replace(log(), amount=MOST_REPS, target=MOST_REPS, seconds=False)


@pytest.mark.parametrize("effort", [-1, 11])
def test_effort_off_the_scale_is_refused(effort: int) -> None:
    with pytest.raises(ValueError, match="effort"):
        ExerciseNote(FRIDAY, "plank", effort)


def test_nothing_said_is_neither_no_effort_nor_kept_form() -> None:
    note = ExerciseNote(FRIDAY, "plank")
    assert (note.effort, note.form_kept) == (None, None)
    assert ExerciseNote(FRIDAY, "plank", effort=0).effort == 0


# --- one exercise on one day ---------------------------------------------------------------------


def test_all_sets_are_all_planned_ones_with_their_target_or_more() -> None:
    day = exercised(PLANK, *(replace(entry, amount=31) for entry in whole(PLANK)))
    assert (day.done, day.planned, day.extra, day.all_sets) == (3, 3, 0, True)
    short = exercised(PLANK, *whole(PLANK)[:2])
    assert (short.done, short.planned, short.all_sets) == (2, 3, False)


def test_a_partial_set_was_done_and_is_no_whole_one() -> None:
    day = exercised(PLANK, *whole(PLANK)[:2], log(set_no=3, did=12))
    assert (day.done, day.all_sets) == (3, False)


def test_left_and_right_are_counted_apart() -> None:
    right = [log(BIRD_DOG, set_no=number, side=Side.RIGHT) for number in (1, 2, 3)]
    day = exercised(BIRD_DOG, *right)
    assert (day.done, day.planned, day.all_sets) == (3, 6, False)
    assert exercised(BIRD_DOG, *whole(BIRD_DOG)).all_sets


def test_extra_sets_never_make_up_for_a_missing_side() -> None:
    right = [log(BIRD_DOG, set_no=number, side=Side.RIGHT) for number in (1, 2, 3)]
    more = [log(BIRD_DOG, set_no=number, side=Side.RIGHT, target=0) for number in (4, 5, 6)]
    day = exercised(BIRD_DOG, *right, *more)
    assert (day.done, day.extra, day.all_sets) == (3, 3, False)


def test_an_extra_set_does_not_fill_the_place_of_a_partial_one() -> None:
    day = exercised(PLANK, *whole(PLANK)[:2], log(set_no=3, did=12), log(set_no=4, target=0))
    assert (day.done, day.extra, day.all_sets) == (3, 1, False)


def test_a_set_logged_twice_is_one_set() -> None:
    twice = replace(log(), id="again")
    assert exercised(PLANK, log(), twice).done == 1


def test_what_the_plan_did_not_mean_is_extra() -> None:
    counted = replace(log(), seconds=False)
    sided = replace(log(set_no=2), side=Side.LEFT)
    beyond = log(set_no=4)
    day = exercised(PLANK, counted, sided, beyond)
    assert (day.done, day.extra) == (0, 3)


def test_without_a_plan_everything_is_extra_and_nothing_is_whole() -> None:
    day = exercised(None, *whole(PLANK))
    assert (day.planned, day.done, day.extra, day.all_sets) == (0, 0, 3, False)


def test_what_was_said_of_a_day_or_not() -> None:
    silent = exercised(PLANK, log())
    assert (silent.effort, silent.form_kept) == (None, None)
    said = replace(silent, note=ExerciseNote(FRIDAY, "plank", 6, form_kept=False))
    assert (said.effort, said.form_kept) == (6, False)


def test_a_day_says_something_once_a_set_was_done_or_it_hurt() -> None:
    planned = ExerciseDay(FRIDAY, "plank", PLANK)
    assert not planned.begun
    assert replace(planned, hurt=True).begun
    assert exercised(PLANK, log()).begun


@pytest.mark.parametrize(
    "wrong",
    [
        {"sets": (log(BIRD_DOG),)},
        {"sets": (log(day=FRIDAY - timedelta(days=1)),)},
        {"note": ExerciseNote(FRIDAY, "bird-dog")},
        {"note": ExerciseNote(SATURDAY, "plank")},
        {"item": BIRD_DOG},
    ],
)
def test_a_day_takes_nothing_that_belongs_elsewhere(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="belong"):
        replace(ExerciseDay(FRIDAY, "plank", PLANK), **wrong)  # type: ignore[arg-type]


# --- grouping ------------------------------------------------------------------------------------

PLAN = PlannedDay(FRIDAY, programme())


def names(days: Iterable[ExerciseDay]) -> list[tuple[date, str]]:
    return [(day.day, day.exercise_id) for day in days]


def test_a_planned_day_shows_every_exercise_in_the_order_of_the_programme() -> None:
    days = exercise_days(whole(BIRD_DOG), [PLAN])
    assert names(days) == [(FRIDAY, "plank"), (FRIDAY, "bird-dog")]
    assert [day.done for day in days] == [0, 6]


def test_what_was_not_planned_comes_last_and_days_come_in_order() -> None:
    other = replace(log(), exercise_id="clamshell")
    before = log(day=FRIDAY - timedelta(days=2))
    days = exercise_days([other, before, log()], [PLAN])
    assert names(days) == [
        (before.day, "plank"),
        (FRIDAY, "plank"),
        (FRIDAY, "bird-dog"),
        (FRIDAY, "clamshell"),
    ]
    assert [day.item for day in days] == [None, PLANK, BIRD_DOG, None]


def test_notes_and_pain_find_their_exercise_even_before_its_first_set() -> None:
    note = ExerciseNote(FRIDAY, "plank", 3, form_kept=True)
    plank, bird_dog = exercise_days([], [PLAN], [note], {(FRIDAY, "bird-dog")})
    assert (plank.note, plank.hurt, bird_dog.note, bird_dog.hurt) == (note, False, None, True)
    (alone,) = exercise_days([], [], [], {(FRIDAY, "plank")})
    assert (alone.hurt, alone.item) == (True, None)


@given(st.permutations([*whole(PLANK), *whole(BIRD_DOG), log(set_no=4, target=0)]))
def test_the_order_of_logging_changes_nothing(logs: list[SetLog]) -> None:
    days = exercise_days(logs, [PLAN])
    assert days == exercise_days(reversed(logs), [PLAN])
    assert [entry.set_no for entry in days[0].sets] == [1, 2, 3, 4]
    assert sum(len(day.sets) for day in days) == len(logs)


# --- ways and pain -------------------------------------------------------------------------------


def test_sets_made_easier_than_planned_are_done_and_not_whole() -> None:
    eased = tuple(replace(entry, way=Way.EASIER) for entry in whole(PLANK))
    day = exercised(PLANK, *eased)
    assert (day.done, day.all_sets) == (PLANK.sets_a_day, False)
    assert exercised(replace(PLANK, way=Way.EASIER), *eased).all_sets


def test_sets_made_harder_than_planned_are_whole() -> None:
    assert exercised(PLANK, *(replace(entry, way=Way.HARDER) for entry in whole(PLANK))).all_sets


def test_pain_is_told_of_what_hurts_on_its_scale() -> None:
    for hurt, pain in ((False, 3), (True, 11), (True, -1)):
        with pytest.raises(ValueError, match="pain"):
            ExerciseNote(FRIDAY, "plank", hurt=hurt, pain=pain)
    assert not ExerciseNote(FRIDAY, "plank", hurt=True).empty
    assert ExerciseNote(FRIDAY, "plank").empty


def test_what_is_said_to_hurt_makes_a_day_that_hurt() -> None:
    (day, *_) = exercise_days(
        (), (PlannedDay(FRIDAY, programme()),), (ExerciseNote(FRIDAY, "plank", hurt=True),)
    )
    assert day.hurt and day.begun


@pytest.mark.parametrize(
    ("pain", "before", "concern"),
    [
        (None, 0, None),
        (5, None, None),
        (6, None, Concern.HIGH),
        (5, 3, None),
        (5, 2, Concern.ROSE),
    ],
)
def test_the_stop_rule_hears_what_is_said_of_an_exercise(
    pain: int | None, before: int | None, concern: Concern | None
) -> None:
    said = ExerciseNote(FRIDAY, "plank", hurt=True, pain=pain)
    assert ExerciseDay(FRIDAY, "plank", PLANK, note=said).concern(before) is concern
