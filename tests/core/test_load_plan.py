"""A lift's loads by week, and loads that run ahead of it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from backcare_desktop.core.load import Load, Plates, Rounding, Steps, Unit
from backcare_desktop.core.load_plan import (
    CAP,
    LONGEST_NAME,
    MOST_CAP,
    OFFERED_CAPS,
    Jump,
    Lift,
    LoadPlan,
    jump,
    load_plan,
    scheme,
)


def kg(amount: str | int) -> Load:
    return Load(Decimal(amount), Unit.KG)


def lb(amount: str | int) -> Load:
    return Load(Decimal(amount), Unit.LB)


GYM = Plates(kg(20), tuple(map(Decimal, ("25", "20", "15", "10", "5", "2.5", "1.25"))))
COARSE = Plates(kg(20), (Decimal(10),))
SQUAT = Lift("squat", "Squat", kg(100), GYM)
PLAN = load_plan(SQUAT)
TODAY = date(2026, 6, 14)


def loads(plan: LoadPlan) -> list[str | None]:
    return [None if week.load is None else f"{week.load.amount:f}" for week in plan.weeks]


def squat(normal: Load, rounding: Rounding) -> Lift:
    return Lift("squat", "Squat", normal, rounding)


# --- the plan ------------------------------------------------------------------------------------


def test_a_plan_goes_from_half_to_the_whole_by_a_tenth_a_week() -> None:
    assert loads(PLAN) == [*["50", "55", "60", "65", "70", "75", "82.5", "90", "97.5", "100"]]
    assert [week.number for week in PLAN.weeks] == list(range(1, 11))
    assert all(week.step is None for week in PLAN.weeks)


def test_sets_get_fewer_and_heavier() -> None:
    assert [(week.sets, week.reps) for week in PLAN.weeks] == [
        *[(3, 8)] * 3,
        *[(3, 6)] * 3,
        *[(4, 5)] * 4,
    ]


@pytest.mark.parametrize(
    ("share", "sets", "reps"),
    [("0.5", 3, 8), ("0.6", 3, 8), ("0.601", 3, 6), ("0.8", 3, 6), ("0.801", 4, 5), ("1", 4, 5)],
)
def test_sets_and_repetitions_follow_the_share(share: str, sets: int, reps: int) -> None:
    assert scheme(Decimal(share)) == (sets, reps)


def test_where_plates_are_coarse_a_load_repeats_until_the_line_reaches_the_next() -> None:
    plan = load_plan(squat(kg(60), COARSE))
    assert loads(plan) == [*["20"] * 8, *["40"] * 5, "60"]
    steps = {week.number: week.step for week in plan.weeks if week.step is not None}
    assert steps == {9: Decimal(1), 14: Decimal("0.5")}


def test_the_smallest_step_comes_after_a_week_that_repeats_and_says_how_much_it_is() -> None:
    plan = load_plan(squat(kg(80), Steps(kg(5))), Decimal("0.75"), Decimal("0.05"))
    assert loads(plan) == ["60", "60", "65", "65", "70", "70", "75", "75", "80"]
    assert plan.weeks[2].step == Decimal("0.084")


def test_below_the_empty_bar_a_week_has_no_load_yet() -> None:
    plan = load_plan(squat(kg(36), GYM))
    assert loads(plan)[:3] == [None, None, "20"]


def test_the_last_week_is_the_usual_load_whatever_plates_are_named() -> None:
    assert PLAN.weeks[-1].load == SQUAT.normal
    odd = load_plan(squat(lb(225), GYM))
    assert odd.weeks[-1].load == lb(225)
    assert odd.weeks[-1].share == 1


def test_a_plan_in_pounds_counts_in_pounds() -> None:
    bar = Plates(lb(45), tuple(map(Decimal, ("45", "25", "10", "5", "2.5"))))
    plan = load_plan(squat(lb(190), bar))
    assert plan.weeks[0].load == lb(95)
    assert plan.weeks[1].load == lb(100)


def test_dumbbells_go_up_in_their_steps() -> None:
    assert loads(load_plan(squat(kg(20), Steps(kg("2.5"))))) == [
        *["10"] * 3,
        *["12.5"] * 2,
        *["15"] * 2,
        *["17.5"] * 2,
        "20",
    ]


def test_the_source_offers_five_to_ten_percent_and_a_person_may_choose_up_to_a_quarter() -> None:
    assert [f"{cap:.1%}" for cap in OFFERED_CAPS] == ["5.0%", "7.5%", "10.0%"]
    assert Decimal("0.1") == CAP
    for cap in ("0.024", "0.251", "-0.1", "0.0333"):
        with pytest.raises(ValueError, match="cap"):
            load_plan(SQUAT, cap=Decimal(cap))


def test_no_cap_brings_half_to_the_whole_in_fewer_than_four_steps() -> None:
    assert len(load_plan(SQUAT, cap=MOST_CAP).weeks) == 5


@pytest.mark.parametrize("share", ["0", "0.09", "1.01", "-1"])
def test_a_plan_begins_with_a_tenth_at_least_and_the_whole_at_most(share: str) -> None:
    with pytest.raises(ValueError, match="begins with"):
        load_plan(SQUAT, Decimal(share))


def test_a_plan_from_the_whole_has_one_week() -> None:
    assert loads(load_plan(SQUAT, Decimal(1))) == ["100"]


def test_a_plan_has_a_beginning_and_counts_from_one() -> None:
    for start in ("0", "100.01"):
        with pytest.raises(ValueError, match="begins above 0"):
            LoadPlan(SQUAT, Decimal(start))
    with pytest.raises(ValueError, match="count from 1"):
        LoadPlan(SQUAT, Decimal(50), first_week=0)


def test_a_week_that_is_not_there_is_refused() -> None:
    for number in (0, 11):
        with pytest.raises(ValueError, match="no week"):
            PLAN.week(number)


def test_a_lift_has_a_name_of_one_line() -> None:
    for name in ("", "  ", "x" * (LONGEST_NAME + 1), "Front\nsquat"):
        with pytest.raises(ValueError, match="name"):
            Lift("a", name, kg(100), GYM)


# --- a load that runs ahead ----------------------------------------------------------------------


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def test_a_load_within_the_cap_is_no_jump() -> None:
    assert jump([(ago(7), kg(50))], kg(55), TODAY) is None
    found = jump([(ago(7), kg(50))], kg("55.01"), TODAY)
    assert found == Jump(kg("55.01"), kg(50), ago(7))
    assert found.rise == Decimal("0.100")


def test_the_measure_is_the_heaviest_of_the_seven_days_that_end_with_the_last_one() -> None:
    earlier = [(ago(3), kg(50)), (ago(9), kg(60)), (ago(10), kg(80))]
    found = jump(earlier, kg(70), TODAY)
    assert found is not None and (found.measure, found.on) == (kg(60), ago(9))


def test_a_break_earns_nothing() -> None:
    assert jump([(ago(28), kg(50))], kg(55), TODAY) is None
    assert jump([(ago(28), kg(50))], kg(60), TODAY) == Jump(kg(60), kg(50), ago(28))


def test_after_four_weeks_nothing_but_the_plan_is_a_measure() -> None:
    long_ago = [(ago(29), kg(100))]
    assert jump(long_ago, kg(100), TODAY) is None
    found = jump(long_ago, kg(100), TODAY, planned=kg(50))
    assert found == Jump(kg(100), kg(50), None)
    assert found.rise == 1
    assert jump([], kg(55), TODAY, planned=kg(50)) is None


def test_a_day_older_than_four_weeks_does_not_raise_the_measure() -> None:
    found = jump([(ago(25), kg(50)), (ago(29), kg(100))], kg(60), TODAY)
    assert found is not None and found.measure == kg(50)


def test_warming_up_on_the_same_day_and_what_comes_later_are_no_measure() -> None:
    earlier = [(ago(5), kg(50)), (TODAY, kg(60)), (ago(-2), kg(70))]
    assert jump(earlier, kg(60), TODAY) == Jump(kg(60), kg(50), ago(5))


def test_a_plans_load_is_a_jump_after_something_much_lighter() -> None:
    found = jump([(ago(7), kg(65))], kg("72.5"), TODAY, planned=kg("72.5"))
    assert found == Jump(kg("72.5"), kg(65), ago(7))


def test_nothing_before_is_no_jump() -> None:
    assert jump([], kg(500), TODAY) is None


def test_a_jump_shows_across_units() -> None:
    assert jump([(ago(7), kg(50))], lb(121), TODAY) is None
    assert jump([(ago(7), kg(50))], lb(122), TODAY) is not None
