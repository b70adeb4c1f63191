"""What holds for every load plan, whatever lift, plates and cap."""

import itertools
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import (
    LEAST_CAP,
    MOST_CAP,
    RECENT,
    Lift,
    LoadPlan,
    PlanWeek,
    jump,
    load_plan,
)
from backcare_desktop.core.load_week import Move, next_week, repeat_week, replan
from tests.core.test_load import loads, roundings

TODAY = date(2026, 6, 14)
LOGGED = moment(datetime(2026, 6, 14, 18, tzinfo=UTC), ZoneInfo("UTC"))
INSTANT = Decimal("1E-9")

thousandths = st.integers(0, 1000).map(lambda each: Decimal(each) / 1000)
caps = thousandths.filter(lambda cap: LEAST_CAP <= cap <= MOST_CAP)
shares = thousandths.filter(lambda share: share >= Decimal("0.1"))
lifts = st.builds(Lift, st.just("lift"), st.just("Lift"), loads, roundings())


@st.composite
def plans(draw: st.DrawFn) -> LoadPlan:
    return load_plan(draw(lifts), draw(shares), draw(caps))


@st.composite
def plans_at_a_week(draw: st.DrawFn) -> tuple[LoadPlan, int]:
    plan = draw(plans())
    return plan, draw(st.sampled_from(plan.weeks)).number


def kg(load: Load | None) -> Decimal:
    """What is on the bar; nothing where nothing can be loaded."""
    return Decimal(0) if load is None else load.kg


def check_every_rule(plan: LoadPlan) -> None:
    weeks, normal = plan.weeks, plan.lift.normal
    assert weeks[-1].load == normal and weeks[-1].exact_kg == normal.kg and weeks[-1].share == 1
    for week in weeks:
        assert kg(week.load) <= week.exact_kg <= normal.kg
    for before, after in itertools.pairwise(weeks):
        check_the_bar(plan, before, after)
        assert before.exact_kg < after.exact_kg <= before.exact_kg * (1 + plan.cap)
        assert after.number == before.number + 1
        assert kg(before.load) <= kg(after.load)
        assert before.share <= after.share


def check_the_bar(plan: LoadPlan, before: PlanWeek, after: PlanWeek) -> None:
    """What is loaded rises by the cap at most, or by the smallest step after a repeated week."""
    if before.load is None or after.load is None:
        return
    rise = after.load.kg / before.load.kg - 1
    if after.step is None:
        assert rise <= plan.cap
        return
    assert plan.cap < rise <= after.step
    assert plan.lift.loadable(before.load.kg * (1 + plan.cap)) == before.load
    between = plan.lift.loadable(after.load.kg - Decimal("1E-9"))
    assert between == before.load
    repeated = [week for week in plan.weeks if week.load == before.load]
    assert len(repeated) >= 2


@given(plans())
def test_no_week_is_above_the_cap_none_goes_back_and_the_last_one_is_the_usual_load(
    plan: LoadPlan,
) -> None:
    check_every_rule(plan)


@given(plans())
def test_a_week_waits_no_longer_than_it_must(plan: LoadPlan) -> None:
    for before, after in zip(plan.weeks, plan.weeks[1:-1], strict=False):
        if after.load == before.load:
            assert after.exact_kg >= before.exact_kg * (1 + plan.cap) - INSTANT
        elif before.load is not None and after.step is None:
            assert after.load == plan.lift.loadable(before.exact_kg * (1 + plan.cap))


@given(plans_at_a_week(), st.none() | loads)
def test_after_a_setback_nothing_is_above_what_was_lifted_last_and_every_rule_holds(
    at: tuple[LoadPlan, int], lifted: Load | None
) -> None:
    plan, number = at
    again = replan(plan, number, lifted)
    check_every_rule(again)
    assert again.cap == plan.cap and again.first_week == number + 1
    before = plan.week(number)
    assert again.weeks[0].exact_kg < before.exact_kg
    if lifted is not None:
        assert again.weeks[0].exact_kg < lifted.kg
    reached = min(before.exact_kg, lifted.kg if lifted is not None else before.exact_kg)
    was = plan.lift.loadable(reached)
    assert was is None or kg(again.weeks[0].load) < was.kg


@given(plans_at_a_week(), st.none() | loads)
def test_a_repeated_week_is_no_heavier_and_every_rule_holds(
    at: tuple[LoadPlan, int], lifted: Load | None
) -> None:
    plan, number = at
    again = repeat_week(plan, number, lifted)
    check_every_rule(again)
    assert again.weeks[0].exact_kg <= plan.week(number).exact_kg


@given(plans_at_a_week())
def test_a_repeated_week_that_was_lifted_as_planned_is_the_same_week(
    at: tuple[LoadPlan, int],
) -> None:
    plan, number = at
    week = plan.week(number)
    again = repeat_week(plan, number, week.load).weeks[0]
    assert (again.load, again.sets, again.reps) == (week.load, week.sets, week.reps)


# --- jumps ---------------------------------------------------------------------------------------

histories = st.lists(
    st.tuples(st.integers(-3, 40).map(lambda days: TODAY - timedelta(days)), loads), max_size=12
)


@given(histories, loads, caps, st.none() | loads)
def test_no_load_up_to_one_of_the_last_day_is_a_jump(
    earlier: list[tuple[date, Load]], load: Load, cap: Decimal, planned: Load | None
) -> None:
    found = jump(earlier, load, TODAY, cap, planned)
    recent = [(on, each) for on, each in earlier if timedelta(0) < TODAY - on <= RECENT]
    last = max((on for on, _ in recent), default=None)
    if any(load <= each for on, each in recent if on == last):
        assert found is None
    if found is not None:
        assert load.kg > found.measure.kg * (1 + cap)


@given(histories, loads, loads, caps)
def test_more_is_a_jump_where_less_is_one(
    earlier: list[tuple[date, Load]], one: Load, other: Load, cap: Decimal
) -> None:
    less, more = sorted((one, other))
    assert jump(earlier, less, TODAY, cap) is None or jump(earlier, more, TODAY, cap) is not None


@given(plans())
def test_who_follows_the_plan_is_never_warned(plan: LoadPlan) -> None:
    done: list[tuple[date, Load]] = []
    for number, week in enumerate(plan.weeks):
        day = TODAY + timedelta(days=7 * number)
        if week.load is not None:
            assert jump(done, week.load, day, max(plan.cap, week.step or 0)) is None
            done.append((day, week.load))


# --- after a week --------------------------------------------------------------------------------

scores = st.none() | st.integers(0, 10)
forms = st.none() | st.sets(st.sampled_from(FormPoint)).map(
    lambda kept: tuple(point for point in FormPoint if point in kept)
)


def entry(plan: LoadPlan, load: Load, during: int | None, morning: int | None) -> LiftEntry:
    return LiftEntry(
        "a", TODAY, LOGGED, plan.lift.id, 3, 8, load, None, during, morning, tuple(FormPoint)
    )


ORDER = (Move.STEP_BACK, Move.REPEAT, Move.MOVE_UP)


@given(plans_at_a_week(), loads, scores, scores, forms, scores)
def test_a_plan_moves_up_only_after_a_calm_week(
    at: tuple[LoadPlan, int],
    load: Load,
    during: int | None,
    morning: int | None,
    form: tuple[FormPoint, ...] | None,
    usual: int | None,
) -> None:
    plan, number = at
    found = LiftEntry("a", TODAY, LOGGED, "lift", 3, 8, load, None, during, morning, form)
    calm = during is not None and during <= 3
    usual_again = morning is not None and morning <= min(usual or 0, 5)
    planned = plan.week(number).load
    heavy = planned is None or load.kg >= planned.kg * Decimal("0.99")
    often = plan.week(number).sets * plan.week(number).reps <= 3 * 8
    up = calm and usual_again and form == tuple(FormPoint) and heavy and often
    if planned is None:  # it passes with its days, unless it hurts
        quiet = morning is None or usual_again or (usual is None and morning <= 5)
        up = quiet and (during is None or calm)
    assert (next_week(plan, number, [found], usual).move is Move.MOVE_UP) is up


@given(plans_at_a_week(), loads, st.integers(0, 9), st.integers(0, 9), st.integers(0, 10))
def test_more_pain_never_moves_a_plan_further(
    at: tuple[LoadPlan, int], load: Load, during: int, morning: int, usual: int
) -> None:
    plan, number = at
    move = next_week(plan, number, [entry(plan, load, during, morning)], usual).move
    for worse in ((during + 1, morning), (during, morning + 1)):
        then = next_week(plan, number, [entry(plan, load, *worse)], usual).move
        assert ORDER.index(then) <= ORDER.index(move)


@given(plans_at_a_week(), st.lists(st.tuples(loads, scores, scores), max_size=4), scores)
def test_one_more_bad_day_never_helps(
    at: tuple[LoadPlan, int],
    days: list[tuple[Load, int | None, int | None]],
    usual: int | None,
) -> None:
    plan, number = at
    entries = [entry(plan, *each) for each in days]
    bad = entry(plan, plan.lift.normal, 9, None)
    assert next_week(plan, number, [*entries, bad], usual).move is Move.STEP_BACK
