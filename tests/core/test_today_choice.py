"""The one thing to do now: situations as people live them, and what holds in all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.situation import (
    CoreToday,
    LiftToday,
    RoutineToday,
    Situation,
    Walks,
)
from backcare_desktop.core.today_choice import Choice, choose
from backcare_desktop.core.today_rules import (
    COOL_DOWN,
    MOBILITY,
    ROUTINES,
    RULES,
    SETTLE,
    TRIO,
    WARM_UP,
    WIND_DOWN,
    What,
    Why,
)
from backcare_desktop.core.triage import Level

P = RoutinePhase
LATER = (P.WEEK_2, P.WEEKS_3_4, P.FULL_TRAINING)
SHIPPED = {
    TRIO: RoutineToday(4, 3, (P.FIRST_48H, P.DAYS_3_5)),
    SETTLE: RoutineToday(12, 1, (P.DAYS_3_5, P.WEEK_2)),
    WARM_UP: RoutineToday(5, 1, LATER),
    COOL_DOWN: RoutineToday(8, 1, LATER),
    MOBILITY: RoutineToday(10, 1, LATER),
    WIND_DOWN: RoutineToday(9),
}
MORNING = Situation(hour=9, routines=SHIPPED, rated=True)
"""Nine in the morning, no episode, sessions done before, rated today, nothing else to do."""

FIRST = replace(MORNING, phase=P.FIRST_48H, pain=5, walks=Walks(0, 10))
THIRD = replace(MORNING, phase=P.DAYS_3_5, pain=5, walks=Walks(2, 6))
WEEK_2 = replace(MORNING, phase=P.WEEK_2, pain=2, walks=Walks(0, 3))
FULL = replace(MORNING, phase=P.FULL_TRAINING, pain=0)
SQUAT = LiftToday("squat")
BASICS = CoreToday("core-basics", 15, 1, 3)


EXERCISE = (What.GO_ON, What.ROUTINE, What.CORE, What.LIFT)


def times(routine_id: str, count: int = 1) -> dict[str, RoutineToday]:
    """The routines, one of them done so often today."""
    return {**SHIPPED, routine_id: replace(SHIPPED[routine_id], done=count)}


def at(now: Situation, **changes: object) -> Situation:
    return replace(now, **changes)  # type: ignore[arg-type]


# fmt: off
TABLE: dict[str, tuple[Situation, What, Why, dict[str, object]]] = {
    # --- safety --------------------------------------------------------------------------------
    "an emergency goes before everything": (
        at(FIRST, lock=Level.EMERGENCY, check_in=7, broken_off="s", strong=9, unsettled=True),
        What.ADVICE, Why.LOCKED, {}),
    "so does an urgent result": (
        at(FULL, lock=Level.URGENT, lift=SQUAT, core=BASICS), What.ADVICE, Why.LOCKED, {}),
    "a check left in the middle is gone on with": (
        at(FIRST, check_unfinished=True, concern=Concern.LEG),
        What.CHECK, Why.CHECK_UNFINISHED, {}),
    "symptoms in a leg are checked": (
        at(THIRD, concern=Concern.LEG), What.CHECK, Why.CONCERN, {}),
    "so is a rise over two points": (
        at(THIRD, concern=Concern.ROSE, unsettled=True), What.CHECK, Why.CONCERN, {}),
    "high pain alone is left to settle": (
        at(THIRD, concern=Concern.HIGH, strong=6, unsettled=True),
        What.COMFORT, Why.STRONG_PAIN, {"number": 6, "minutes": 20}),
    "a bout nobody has looked at is checked first": (
        at(FIRST, never_checked=True, check_in=7), What.CHECK, Why.NEVER_CHECKED, {}),
    "day 7 asks for a check-in": (
        at(WEEK_2, check_in=7, lift=SQUAT), What.CHECK, Why.CHECK_IN, {"number": 7}),
    "day 14 before strong pain is treated": (
        at(WEEK_2, check_in=14, strong=7, unsettled=True), What.CHECK, Why.CHECK_IN,
        {"number": 14}),
    "day 28, even broken off in the middle of a session": (
        at(FULL, check_in=28, broken_off="s"), What.CHECK, Why.CHECK_IN, {"number": 28}),
    # --- pain that has sessions wait -----------------------------------------------------------
    "strong pain asks for warmth or cold": (
        at(THIRD, strong=8, unsettled=True), What.COMFORT, Why.STRONG_PAIN,
        {"number": 8, "minutes": 20}),
    "after it, for how it is by now": (
        at(THIRD, strong=8, unsettled=True, comfort_open=False), What.RATE, Why.STRONG_PAIN,
        {"number": 8}),
    "strong pain in the middle of a session leaves it": (
        at(THIRD, strong=8, unsettled=True, broken_off="s"), What.COMFORT, Why.STRONG_PAIN, {}),
    "a session that hurt has others wait": (
        at(THIRD, unsettled=True), What.COMFORT, Why.UNSETTLED, {}),
    "and asks again later": (
        at(THIRD, unsettled=True, comfort_open=False), What.RATE, Why.UNSETTLED, {}),
    "strong pain that has settled leaves room for the trio": (
        at(WEEK_2, strong=7, pain=3, lift=SQUAT, core=BASICS, broken_off="s"),
        What.ROUTINE, Why.EASE_OFF, {"routine_id": TRIO}),
    # --- what was begun, and yesterday ---------------------------------------------------------
    "a session broken off is gone on with": (
        at(THIRD, broken_off="s4", morning="s1"), What.GO_ON, Why.BROKEN_OFF, {"session_id": "s4"}),
    "the morning after is asked before more is done": (
        at(THIRD, morning="s1"), What.RATE, Why.MORNING_AFTER, {"session_id": "s1"}),
    # --- the first days ------------------------------------------------------------------------
    "the first days begin with the trio": (
        FIRST, What.ROUTINE, Why.EASE_OFF,
        {"routine_id": TRIO, "number": 0, "of": 3, "minutes": 4}),
    "a walk comes between two of them": (
        at(FIRST, routines=times(TRIO), minutes_since_session=30), What.WALK, Why.WALK_DUE,
        {"number": 0, "of": 10, "minutes": 5}),
    "three hours later the next trio": (
        at(FIRST, routines=times(TRIO), minutes_since_session=180), What.ROUTINE, Why.EASE_OFF,
        {"number": 1, "of": 3}),
    "after three of them it is walks": (
        at(FIRST, routines=times(TRIO, 3), minutes_since_session=500), What.WALK, Why.WALK_DUE, {}),
    "a walk just now is followed by rest": (
        at(FIRST, routines=times(TRIO, 3), walks=Walks(4, 10, fits_now=False)),
        What.REST, Why.NOTHING_LEFT, {}),
    "unrated, it asks for a rating": (
        at(FIRST, routines=times(TRIO, 3), walks=Walks(10, 10), rated=False, pain=None),
        What.RATE, Why.NOT_RATED, {}),
    "nobody is sent onto the mat at eleven at night": (
        at(FIRST, hour=23), What.ROUTINE, Why.EVENING, {"routine_id": WIND_DOWN, "minutes": 9}),
    "nor out for a walk at four": (
        at(FIRST, hour=4, routines=times(WIND_DOWN)), What.REST, Why.NOTHING_LEFT, {}),
    # --- days 3 to 5 ---------------------------------------------------------------------------
    "a sore third day has the trio": (
        THIRD, What.ROUTINE, Why.EASE_OFF, {"routine_id": TRIO}),
    "an easy third day settles and reactivates": (
        at(THIRD, pain=3), What.ROUTINE, Why.SETTLING,
        {"routine_id": SETTLE, "number": 0, "of": 1}),
    "without a rating the trio is the careful one": (
        at(THIRD, pain=None, rated=False), What.ROUTINE, Why.EASE_OFF, {}),
    "after settling, the trio of the afternoon": (
        at(THIRD, pain=2, routines=times(SETTLE), minutes_since_session=240),
        What.ROUTINE, Why.EASE_OFF, {}),
    "light core work fits in between": (
        at(THIRD, pain=2, routines=times(SETTLE), minutes_since_session=20, core=BASICS),
        What.CORE, Why.CORE_DAY, {"programme_id": "core-basics", "minutes": 15}),
    "and not on a sore day": (
        at(THIRD, routines=times(TRIO), minutes_since_session=20, core=BASICS),
        What.WALK, Why.WALK_DUE, {"number": 2, "of": 6}),
    # --- week 2 --------------------------------------------------------------------------------
    "week 2 goes on with settling": (
        WEEK_2, What.ROUTINE, Why.SETTLING, {"routine_id": SETTLE}),
    "a lifting day begins with the warm-up": (
        at(WEEK_2, lift=SQUAT), What.ROUTINE, Why.BEFORE_LIFTING,
        {"routine_id": WARM_UP, "minutes": 5}),
    "warmed up, the lift": (
        at(WEEK_2, lift=SQUAT, routines=times(WARM_UP)), What.LIFT, Why.LIFTING_DAY,
        {"lift_id": "squat"}),
    "no lifting on a sore day": (
        at(WEEK_2, lift=SQUAT, pain=4), What.ROUTINE, Why.EASE_OFF, {}),
    "no lifting in a flare-up": (
        at(WEEK_2, lift=SQUAT, flare=True), What.ROUTINE, Why.EASE_OFF, {}),
    "no lifting at half past nine in the evening": (
        at(WEEK_2, lift=SQUAT, hour=21), What.ROUTINE, Why.EVENING, {}),
    "a core day": (
        at(WEEK_2, core=BASICS), What.CORE, Why.CORE_DAY, {"number": 1, "of": 3}),
    "lifting goes before core work": (
        at(WEEK_2, core=BASICS, lift=SQUAT, routines=times(WARM_UP)),
        What.LIFT, Why.LIFTING_DAY, {}),
    # --- later, and without an episode ---------------------------------------------------------
    "after lifting, the cool-down": (
        at(FULL, lifted=True), What.ROUTINE, Why.AFTER_LIFTING, {"routine_id": COOL_DOWN}),
    "cooled down, nothing more": (
        at(FULL, lifted=True, routines=times(COOL_DOWN)), What.REST, Why.NOTHING_LEFT, {}),
    "a day without lifting has mobility": (
        FULL, What.ROUTINE, Why.NO_LIFTING_TODAY, {"routine_id": MOBILITY, "minutes": 10}),
    "not in the first hour of the morning": (
        at(FULL, hour=6), What.REST, Why.NOTHING_LEFT, {}),
    "measures that are due come after movement": (
        at(FULL, routines=times(MOBILITY), measures_due=2), What.MEASURES, Why.MEASURES_DUE,
        {"number": 2}),
    "the evening winds down": (
        at(FULL, hour=20), What.ROUTINE, Why.EVENING, {"routine_id": WIND_DOWN}),
    "somebody new is shown the trio": (
        at(MORNING, new=True, rated=False), What.ROUTINE, Why.FIRST_SESSION, {"routine_id": TRIO}),
    "somebody new with a plan for today, too": (
        at(MORNING, new=True, core=BASICS), What.ROUTINE, Why.FIRST_SESSION, {}),
    "somebody new in week 2 of an episode is settling": (
        at(WEEK_2, new=True), What.ROUTINE, Why.SETTLING, {"routine_id": SETTLE}),
    "a sore day without an episode has the trio": (
        at(MORNING, pain=4), What.ROUTINE, Why.EASE_OFF, {"routine_id": TRIO}),
    "a flare-up without an episode, walks as well": (
        at(MORNING, flare=True, routines=times(TRIO, 3), walks=Walks(1, 6)),
        What.WALK, Why.WALK_DUE, {"number": 1, "of": 6}),
    "without any content there is still an answer": (
        Situation(hour=9), What.RATE, Why.NOT_RATED, {}),
    "all done": (
        at(FULL, routines=times(MOBILITY)), What.REST, Why.NOTHING_LEFT, {}),
}
# fmt: on


@pytest.mark.parametrize("name", TABLE)
def test_the_situation_has_its_one_thing(name: str) -> None:
    now, what, why, more = TABLE[name]
    found = choose(now)
    assert (found.what, found.why) == (what, why)
    assert {key: getattr(found, key) for key in more} == more


def test_every_rule_is_in_the_table() -> None:
    assert {why for _, _, why, _ in TABLE.values()} == set(Why) == {rule.why for rule in RULES}


@pytest.mark.parametrize(
    ("now", "why", "instead"),
    [
        (at(THIRD, check_in=7), Why.CHECK_IN, Why.EASE_OFF),
        (at(THIRD, morning="s1"), Why.MORNING_AFTER, Why.EASE_OFF),
        (at(FULL, routines=times(MOBILITY), measures_due=1), Why.MEASURES_DUE, Why.NOTHING_LEFT),
        (THIRD, Why.EASE_OFF, Why.WALK_DUE),
        (at(FULL, lift=SQUAT), Why.BEFORE_LIFTING, Why.LIFTING_DAY),
        (at(FULL, core=BASICS), Why.CORE_DAY, Why.NO_LIFTING_TODAY),
    ],
)
def test_what_is_not_for_safety_can_be_put_away_for_the_day(
    now: Situation, why: Why, instead: Why
) -> None:
    assert (choose(now).why, choose(now).can_wait) == (why, True)
    assert choose(now, {why}).why is instead


@pytest.mark.parametrize(
    "now",
    [
        at(FIRST, lock=Level.URGENT),
        at(FIRST, check_unfinished=True),
        at(FIRST, concern=Concern.LEG),
        at(FIRST, never_checked=True),
        at(FIRST, strong=7, unsettled=True),
        at(FIRST, unsettled=True),
    ],
)
def test_what_is_for_safety_cannot_be_put_away(now: Situation) -> None:
    assert choose(now, frozenset(Why)) == choose(now)
    assert not choose(now).can_wait


@pytest.mark.parametrize(
    ("now", "instead"),
    [
        (at(FULL, hour=22, core=BASICS), Why.EVENING),
        (at(FULL, hour=22, lifted=True), Why.EVENING),
        (at(FULL, hour=4, lifted=True), Why.EVENING),
        (at(FULL, hour=22, lift=SQUAT, routines=times(WIND_DOWN)), Why.NOTHING_LEFT),
        (at(FULL, pain=4, core=BASICS, routines=times(TRIO, 3)), Why.NOTHING_LEFT),
        (at(FULL, pain=4, lifted=True, routines=times(TRIO, 3)), Why.NOTHING_LEFT),
        (at(FULL, flare=True, lifted=True, routines=times(TRIO, 3)), Why.NOTHING_LEFT),
    ],
)
def test_late_or_on_a_bad_day_what_loads_the_back_gives_way(now: Situation, instead: Why) -> None:
    assert choose(now).why is instead


# --- in every situation ---------------------------------------------------------------------------


def maybe(value: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | value


SITUATIONS = st.builds(
    Situation,
    hour=st.integers(0, 23),
    lock=maybe(st.sampled_from((Level.EMERGENCY, Level.URGENT))),
    check_unfinished=st.booleans(),
    concern=maybe(st.sampled_from(Concern)),
    never_checked=st.booleans(),
    check_in=maybe(st.sampled_from((7, 14, 28))),
    strong=maybe(st.integers(6, 10)),
    unsettled=st.booleans(),
    broken_off=st.sampled_from(("", "s9")),
    morning=st.sampled_from(("", "s1")),
    phase=maybe(st.sampled_from([p for p in P if p is not P.ANY])),
    flare=st.booleans(),
    pain=maybe(st.integers(0, 10)),
    new=st.booleans(),
    minutes_since_session=maybe(st.integers(0, 900)),
    routines=st.dictionaries(
        st.sampled_from(ROUTINES),
        st.builds(
            RoutineToday,
            minutes=st.integers(1, 60),
            times_a_day=st.integers(1, 3),
            phases=st.sampled_from([(P.ANY,), LATER, (P.FIRST_48H, P.DAYS_3_5)]),
            done=st.integers(0, 4),
        ),
    ),
    lift=maybe(st.just(SQUAT)),
    lifted=st.booleans(),
    core=maybe(st.just(BASICS)),
    walks=st.builds(Walks, st.integers(0, 12), st.integers(0, 12), st.booleans()),
    comfort_open=st.booleans(),
    measures_due=st.integers(0, 2),
    rated=st.booleans(),
)
PUT_AWAY = st.frozensets(st.sampled_from(Why))


@given(now=SITUATIONS, put_away=PUT_AWAY)
def test_there_is_always_one_thing_and_always_the_same(
    now: Situation, put_away: frozenset[Why]
) -> None:
    found = choose(now, put_away)
    assert isinstance(found, Choice)
    assert choose(replace(now), set(put_away)) == found


@given(now=SITUATIONS, put_away=PUT_AWAY, level=st.sampled_from((Level.EMERGENCY, Level.URGENT)))
def test_nothing_but_the_advice_stands_behind_a_lock(
    now: Situation, put_away: frozenset[Why], level: Level
) -> None:
    assert choose(replace(now, lock=level), put_away).what is What.ADVICE


@given(now=SITUATIONS, put_away=PUT_AWAY)
def test_no_exercise_is_proposed_until_pain_has_settled(
    now: Situation, put_away: frozenset[Why]
) -> None:
    found = choose(replace(now, unsettled=True), put_away)
    assert found.what not in (*EXERCISE, What.WALK)


@given(now=SITUATIONS, put_away=PUT_AWAY)
def test_nothing_is_loaded_on_a_bad_day_or_late(now: Situation, put_away: frozenset[Why]) -> None:
    found = choose(now, put_away)
    if now.rough or now.late:
        assert found.what not in (What.LIFT, What.CORE)
        assert found.routine_id not in (WARM_UP, COOL_DOWN, MOBILITY, SETTLE)
    if now.acute:
        assert found.what is not What.LIFT


@given(now=SITUATIONS, put_away=PUT_AWAY)
def test_a_routine_is_there_is_not_done_yet_and_tells_its_minutes(
    now: Situation, put_away: frozenset[Why]
) -> None:
    found = choose(now, put_away)
    assert bool(found.routine_id) == (found.what is What.ROUTINE)
    if found.what is What.ROUTINE:
        routine = now.routines[found.routine_id]
        assert routine.done < routine.times_a_day
        assert found.minutes == routine.minutes


@given(now=SITUATIONS, put_away=PUT_AWAY)
def test_what_is_named_is_what_is_meant(now: Situation, put_away: frozenset[Why]) -> None:
    found = choose(now, put_away)
    assert found.lift_id == ("squat" if found.what is What.LIFT else "")
    assert found.programme_id == ("core-basics" if found.what is What.CORE else "")
    assert bool(found.session_id) == (found.why in (Why.BROKEN_OFF, Why.MORNING_AFTER))
    if found.what is What.COMFORT:
        assert now.comfort_open
    if found.what is What.WALK:
        assert now.walks.fits_now and now.walks.done < now.walks.wanted


@given(now=SITUATIONS, put_away=PUT_AWAY)
def test_pain_told_makes_nothing_harder(now: Situation, put_away: frozenset[Why]) -> None:
    """Saying more pain never turns rest, a walk or the trio into loaded work."""
    heavy = (What.LIFT, What.CORE)
    calm = choose(replace(now, pain=2), put_away)
    sore = choose(replace(now, pain=8), put_away)
    assert not (sore.what in heavy and calm.what not in heavy)
