"""A return in weeks: changed by copies, and never past its gates."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.comeback import (
    MOST_ITEMS,
    MOST_WEEKS,
    Comeback,
    ComebackItem,
    ComebackWeek,
)
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Load, Plates, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.phase import gates_for_share

HALF, WHOLE = Decimal("0.5"), Decimal(1)
WALK = ComebackItem(exercise_id="walk", dose=Dose(hold_s=300), times_a_day=3)
SQUAT = ComebackItem(lift="Squat", share=HALF, days=2)
LIGHT = ComebackWeek("Light", "Half.", (Gate.STAIRS,), (SQUAT, WALK))
HEAVY = ComebackWeek(
    "Heavy", "Whole.", tuple(Gate), (ComebackItem(lift="Squat", share=WHOLE), WALK)
)
PLAN = Comeback("two", "Two weeks", "Short.", (LIGHT, HEAVY), "A2")
LIFT = Lift(
    "squat",
    "Squat",
    Load(Decimal(100), Unit.KG),
    Plates(Load(Decimal(20), Unit.KG), (Decimal(10), Decimal(5))),
)


def kg(amount: int) -> Load:
    return Load(Decimal(amount), Unit.KG)


# --- items ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"exercise_id": "walk", "lift": "Squat", "dose": WALK.dose, "share": HALF},
        {"exercise_id": "walk"},
        {"exercise_id": "walk", "dose": WALK.dose, "share": HALF},
        {"lift": "Squat"},
        {"lift": "Squat", "share": HALF, "dose": WALK.dose},
        {"lift": "Squat", "share": Decimal(0)},
        {"lift": "Squat", "share": Decimal("1.01")},
        {"lift": "x" * 61, "share": HALF},
        {"lift": "Squat\n", "share": HALF},
        {"lift": "Squat", "share": HALF, "days": 0},
        {"lift": "Squat", "share": HALF, "days": 8},
        {"lift": "Squat", "share": HALF, "times_a_day": 0},
        {"lift": "Squat", "share": HALF, "times_a_day": 13},
    ],
)
def test_an_item_is_an_exercise_with_a_dose_or_a_lift_with_a_share(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which rule it breaks stands in its name
        ComebackItem(**wrong)


def test_the_bar_has_the_share_and_never_more_than_is_open() -> None:
    assert SQUAT.load(LIFT, kg(40)) == kg(40)
    assert SQUAT.load(LIFT, kg(90)) == kg(50)
    heavy = HEAVY.items[0]
    assert heavy.load(LIFT, kg(60)) == kg(60)
    assert heavy.load(LIFT, kg(100)) == kg(100)
    assert WALK.load(LIFT, kg(50)) is None


# --- weeks ---------------------------------------------------------------------------------------


def test_the_gates_of_a_load_stand_before_its_week() -> None:
    with pytest.raises(ValueError, match="gates of a load"):
        replace(LIGHT, gates=())
    with pytest.raises(ValueError, match="gates of a load"):
        replace(HEAVY, gates=tuple(Gate)[:-1])
    assert replace(LIGHT, gates=(), items=(WALK,)).gates == ()


def test_gates_stand_in_their_order_each_once() -> None:
    for wrong in ((Gate.ROTATION, Gate.STAIRS), (Gate.STAIRS, Gate.STAIRS)):
        with pytest.raises(ValueError, match="in their order"):
            replace(LIGHT, gates=wrong)


def test_a_week_has_something_to_do_and_twenty_things_at_most() -> None:
    for count in (0, MOST_ITEMS + 1):
        with pytest.raises(ValueError, match="items"):
            replace(LIGHT, items=(WALK,) * count)


def test_a_week_names_the_gates_that_are_still_closed() -> None:
    assert HEAVY.missing(frozenset({Gate.STAIRS, Gate.ROTATION})) == (
        Gate.SITTING_WALKING,
        Gate.BODYWEIGHT_SQUAT,
        Gate.NEUTRAL_SPINE,
    )
    assert LIGHT.missing(frozenset(Gate)) == ()


# --- changing ------------------------------------------------------------------------------------


def test_a_change_makes_a_copy() -> None:
    more = replace(WALK, times_a_day=5)
    changed = LIGHT.with_item(1, more)
    assert changed.items == (SQUAT, more)
    assert LIGHT.items == (SQUAT, WALK)
    assert LIGHT.plus(more).items == (SQUAT, WALK, more)
    assert LIGHT.without(0).items == (WALK,)


def test_a_heavier_share_brings_its_gates_along() -> None:
    heavier = LIGHT.with_item(0, replace(SQUAT, share=WHOLE))
    assert heavier.gates == tuple(Gate)
    assert LIGHT.plus(replace(SQUAT, share=Decimal("0.6"))).gates == gates_for_share(Decimal("0.6"))


def test_gates_stay_when_a_load_goes() -> None:
    assert HEAVY.without(0).gates == tuple(Gate)


def test_a_place_that_is_not_there_is_refused() -> None:
    for index in (-1, 2):
        with pytest.raises(ValueError, match="no item"):
            LIGHT.with_item(index, WALK)
        with pytest.raises(ValueError, match="no item"):
            LIGHT.without(index)
    for number in (0, 3):
        with pytest.raises(ValueError, match="no week"):
            PLAN.with_week(number, LIGHT)
    with pytest.raises(ValueError, match="items"):
        LIGHT.without(0).without(0)


def test_a_return_has_between_one_and_twelve_weeks() -> None:
    for count in (0, MOST_WEEKS + 1):
        with pytest.raises(ValueError, match="weeks"):
            replace(PLAN, weeks=(LIGHT,) * count)


def test_a_later_week_asks_for_every_gate_of_an_earlier_one() -> None:
    with pytest.raises(ValueError, match="every gate"):
        replace(PLAN, weeks=(HEAVY, LIGHT))
    changed = PLAN.with_week(1, replace(LIGHT, gates=(Gate.STAIRS, Gate.ROTATION)))
    assert changed.weeks[0].gates == (Gate.STAIRS, Gate.ROTATION)
    heavier = replace(PLAN, weeks=(LIGHT, LIGHT)).with_week(1, HEAVY)
    assert [week.gates for week in heavier.weeks] == [tuple(Gate)] * 2


def test_a_changed_week_may_not_leave_out_the_gates_before_it() -> None:
    with pytest.raises(ValueError, match="every gate"):
        PLAN.with_week(2, replace(LIGHT, gates=(), items=(WALK,)))


shares = st.integers(1, 100).map(lambda percent: Decimal(percent) / 100)
edits = st.lists(st.tuples(st.integers(1, 2), st.integers(0, 1), shares), max_size=8)


@given(edits)
def test_no_edit_gets_around_a_gate(found: list[tuple[int, int, Decimal]]) -> None:
    plan = PLAN
    for number, index, share in found:
        week = plan.weeks[number - 1].with_item(index, replace(SQUAT, share=share))
        plan = plan.with_week(number, week)
    for week in plan.weeks:
        for item in week.items:
            assert item.share is None or set(gates_for_share(item.share)) <= set(week.gates)
    assert PLAN.weeks == (LIGHT, HEAVY)


@given(shares, st.integers(20, 100).map(kg))
def test_the_bar_is_never_above_share_or_what_is_open(share: Decimal, opened: Load) -> None:
    load = replace(SQUAT, share=share).load(LIFT, opened)
    assert load is None or load.kg <= min(opened.kg, share * 100)


# --- weeks more, weeks less, words --------------------------------------------------------------


def test_a_week_comes_twice_and_goes_again() -> None:
    longer = PLAN.plus_week(1)
    assert longer.weeks == (LIGHT, LIGHT, HEAVY)
    assert longer.without_week(2) == PLAN
    assert PLAN.without_week(1).weeks == (HEAVY,)


def test_there_is_always_a_week_and_never_a_thirteenth() -> None:
    with pytest.raises(ValueError, match="between 1 and 12 weeks"):
        PLAN.without_week(1).without_week(1)
    year = PLAN
    while len(year.weeks) < MOST_WEEKS:
        year = year.plus_week(len(year.weeks))
    with pytest.raises(ValueError, match="between 1 and 12 weeks"):
        year.plus_week(1)
    for number in (0, 3):
        with pytest.raises(ValueError, match="no week"):
            PLAN.plus_week(number)
        with pytest.raises(ValueError, match="no week"):
            PLAN.without_week(number)


@pytest.mark.parametrize("title", ["", "  ", "x" * 81, "two\nlines", "turned \u202e round"])
def test_a_title_is_one_line(title: str) -> None:
    with pytest.raises(ValueError, match="title is one line"):
        replace(LIGHT, title=title)


def test_a_text_has_its_length() -> None:
    assert replace(LIGHT, text="x" * 2000).text
    with pytest.raises(ValueError, match="2000 characters"):
        replace(LIGHT, text="x" * 2001)
