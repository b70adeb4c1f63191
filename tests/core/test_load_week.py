"""What comes after a week of a load plan: up, the same once more, or back."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import moment
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.core.load_plan import CAP, load_plan
from backcare_desktop.core.load_week import (
    Move,
    NextWeek,
    Reason,
    next_week,
    repeat_week,
    replan,
)
from tests.core.test_load_plan import COARSE, GYM, PLAN, SQUAT, TODAY, ago, kg, lb, loads, squat

# --- after a week --------------------------------------------------------------------------------

CALM = LiftEntry(
    id="a",
    day=TODAY,
    logged=moment(datetime(2026, 6, 14, 18, tzinfo=UTC), ZoneInfo("UTC")),
    lift_id="squat",
    sets=3,
    reps=8,
    load=kg(50),
    pain_during=3,
    pain_next_morning=1,
    form=tuple(FormPoint),
)


def after(*entries: LiftEntry, usual: int | None = 1) -> NextWeek:
    return next_week(PLAN, 1, entries, usual)


def test_a_calm_week_moves_up() -> None:
    assert after(CALM) == NextWeek(())
    assert after(CALM).move is Move.MOVE_UP


@pytest.mark.parametrize(
    ("usual", "reason", "move"),
    [
        (3, None, Move.MOVE_UP),
        (4, Reason.MORNING_PAINFUL, Move.REPEAT),
        (5, Reason.MORNING_PAINFUL, Move.REPEAT),
        (8, Reason.MORNING_HIGH, Move.STEP_BACK),
        (9, Reason.MORNING_HIGH, Move.STEP_BACK),
    ],
)
def test_back_to_usual_is_not_enough_where_the_usual_morning_hurts(
    usual: int, reason: Reason | None, move: Move
) -> None:
    found = after(replace(CALM, pain_next_morning=usual), usual=usual)
    assert found.reasons == (() if reason is None else (reason,)) and found.move is move


def test_a_morning_above_3_holds_where_no_morning_is_usual_yet() -> None:
    found = after(replace(CALM, pain_next_morning=4), usual=None)
    assert found.reasons == (Reason.MORNING_PAINFUL,)


@pytest.mark.parametrize("pain", [{"pain_during": 4}, {"pain_next_morning": 4}])
def test_pain_above_3_in_another_lift_holds_this_one(pain: dict[str, int]) -> None:
    other = replace(CALM, id="b", lift_id="deadlift", **pain)
    assert after(CALM, other).reasons == (Reason.OTHER_LIFT,)
    assert after(CALM, replace(CALM, id="b", lift_id="deadlift")).reasons == ()


@pytest.mark.parametrize(
    ("change", "reason", "move"),
    [
        ({"pain_during": 4}, Reason.PAIN_DURING, Move.REPEAT),
        ({"pain_during": 5}, Reason.PAIN_DURING, Move.REPEAT),
        ({"pain_during": 6}, Reason.PAIN_HIGH, Move.STEP_BACK),
        ({"pain_during": None}, Reason.PAIN_UNKNOWN, Move.REPEAT),
        ({"pain_next_morning": 2}, Reason.MORNING_WORSE, Move.REPEAT),
        ({"pain_next_morning": 3}, Reason.MORNING_WORSE, Move.REPEAT),
        ({"pain_next_morning": 4}, Reason.MORNING_MUCH_WORSE, Move.STEP_BACK),
        ({"pain_next_morning": None}, Reason.MORNING_UNKNOWN, Move.REPEAT),
        ({"form": ()}, Reason.FORM_LOST, Move.REPEAT),
        ({"form": tuple(FormPoint)[1:]}, Reason.FORM_LOST, Move.REPEAT),
        ({"form": None}, Reason.FORM_UNKNOWN, Move.REPEAT),
        ({"load": kg("47.5")}, Reason.LIGHTER, Move.REPEAT),
        ({"sets": 1, "reps": 1}, Reason.FEWER, Move.REPEAT),
        ({"reps": 7}, Reason.FEWER, Move.REPEAT),
        ({"lift_id": "deadlift"}, Reason.NOT_LIFTED, Move.REPEAT),
    ],
)
def test_one_thing_that_is_not_as_it_should_be_is_named(
    change: dict[str, object], reason: Reason, move: Move
) -> None:
    found = after(replace(CALM, **change))  # type: ignore[arg-type]
    assert found == NextWeek((reason,))
    assert found.move is move


def test_a_week_without_lifting_repeats() -> None:
    assert after().reasons == (Reason.NOT_LIFTED,)


def test_the_weightiest_reason_decides_and_stands_first() -> None:
    found = after(replace(CALM, pain_during=8, pain_next_morning=None, form=None))
    assert found.reasons == (Reason.PAIN_HIGH, Reason.MORNING_UNKNOWN, Reason.FORM_UNKNOWN)
    assert found.move is Move.STEP_BACK


def test_one_bad_day_is_not_outweighed_by_a_good_one() -> None:
    bad = replace(CALM, id="b", day=ago(2), pain_during=7)
    assert after(CALM, bad).move is Move.STEP_BACK


def test_the_next_morning_is_asked_once_a_day() -> None:
    second = replace(CALM, id="b", pain_next_morning=None, pain_during=None)
    assert after(CALM, second).move is Move.MOVE_UP
    assert after(CALM, replace(second, day=ago(1))).reasons == (
        Reason.PAIN_UNKNOWN,
        Reason.MORNING_UNKNOWN,
    )


def test_where_the_usual_is_not_known_no_pain_is_usual() -> None:
    assert after(replace(CALM, pain_next_morning=0), usual=None).move is Move.MOVE_UP
    assert after(CALM, usual=None).reasons == (Reason.USUAL_UNKNOWN,)


def test_the_same_weight_in_pounds_is_the_weeks_load() -> None:
    assert after(replace(CALM, load=lb(110))).move is Move.MOVE_UP


def test_repetitions_of_one_day_count_together_in_whatever_sets() -> None:
    assert after(replace(CALM, sets=2), replace(CALM, id="b", sets=1)).move is Move.MOVE_UP
    two_days = replace(CALM, sets=2), replace(CALM, id="b", sets=1, day=ago(1))
    assert after(*two_days).reasons == (Reason.FEWER,)
    light = replace(CALM, sets=2), replace(CALM, id="b", sets=1, load=kg(30))
    assert after(*light).reasons == (Reason.FEWER,)


def test_a_lighter_set_beside_the_weeks_load_is_warming_up() -> None:
    assert after(CALM, replace(CALM, id="b", load=kg(30))).move is Move.MOVE_UP


# --- again, and back -----------------------------------------------------------------------------


def test_a_repeated_week_shifts_the_ones_behind_it() -> None:
    plan = repeat_week(PLAN, 3, kg(60))
    assert loads(plan) == loads(PLAN)[2:]
    assert [week.number for week in plan.weeks] == list(range(4, 12))
    assert repeat_week(PLAN, 3, None) == plan


def test_a_week_that_was_lighter_repeats_from_what_was_lifted() -> None:
    assert loads(repeat_week(PLAN, 3, kg(40)))[:3] == ["40", "42.5", "45"]


def test_a_setback_goes_back_one_step_and_on_under_the_same_cap() -> None:
    plan = replan(PLAN, 4, kg(65))
    assert loads(plan) == ["57.5", "62.5", "67.5", "72.5", "77.5", "85", "92.5", "100"]
    assert (plan.weeks[0].number, plan.cap, plan.lift) == (5, CAP, SQUAT)


def test_a_setback_in_the_first_week_goes_below_where_it_began() -> None:
    assert loads(replan(PLAN, 1, kg(50)))[0] == "45"


def test_a_setback_with_coarse_plates_does_not_bring_the_old_load_right_back() -> None:
    plan = load_plan(squat(kg(60), COARSE))
    assert loads(replan(plan, 9, kg(40))) == [*["20"] * 8, *["40"] * 5, "60"]


def test_a_setback_with_less_than_planned_counts_from_what_was_lifted() -> None:
    assert loads(replan(PLAN, 6, kg(40)))[0] == "35"
    assert loads(replan(PLAN, 6, None))[0] == "67.5"
    assert loads(replan(PLAN, 6, kg(200)))[0] == "67.5"


def test_a_setback_at_the_usual_load_goes_back_too() -> None:
    assert loads(replan(PLAN, 10, kg(100))) == ["90", "97.5", "100"]


def test_below_the_empty_bar_a_setback_still_goes_back() -> None:
    plan = load_plan(squat(kg(30), GYM))
    again = replan(plan, 1, None)
    assert loads(again)[0] is None
    assert again.start_kg < plan.start_kg
