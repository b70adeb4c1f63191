"""The symptom check's rules, one by one, on both sides of every threshold."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.triage import (
    NOTHING_FOUND,
    Finding,
    Group,
    Level,
    Reason,
    Rule,
    RuleSet,
    all_causes,
    evaluate,
)

TRIAGE = load_triage(Path(__file__).parents[2] / "resources" / "triage")

# The table of questions, by what a yes asks for.
EMERGENCY_KEYS = (
    "saddle_numbness",
    "bladder_change_new",
    "bowel_change_new",
    "sexual_function_change_new",
    "both_legs_symptoms",
    "leg_weakness_getting_worse",
    "cannot_walk_weakness_or_unsteady",
    "chest_pain",
    "sudden_tearing_pain",
    "faint_sweaty_collapse",
    "major_trauma",
    "sepsis_signs",
    "dark_urine_after_hard_session",
)
URGENT_KEYS = (
    "fever_or_shivering",
    "immunosuppressed",
    "iv_drug_use",
    "recent_serious_infection_or_spinal_procedure",
    "cancer_history",
    "unexplained_weight_loss",
    "constant_pain_not_eased_by_rest_or_position",
    "upper_back_pain",
    "worse_cough_sneeze_strain",
    "lump_or_shape_change",
    "one_leg_weakness_new",
    "cannot_stand_or_walk_due_to_pain",
    "urinary_burning_or_blood",
    "pulsating_abdomen",
    "anticoagulant_with_injury",
    "pregnant_second_or_third_trimester",
)
ROUTINE_KEYS = (
    "one_leg_pain_below_knee",
    "one_leg_numbness_tingling",
    "recurrent_episodes",
    "stops_daily_activities",
    "severe_pain",
    "worse",
    "wakes_second_half_of_night_eases_moving",
    "morning_stiffness_over_30min",
    "worried_or_not_coping",
)
COMBINED_KEYS = ("long_term_steroids", "osteoporosis", "minor_trauma", "sudden_central_pain")
FEVER_RISKS = (
    "one_leg_weakness_new",
    "one_leg_numbness_tingling",
    "immunosuppressed",
    "iv_drug_use",
    "recent_serious_infection_or_spinal_procedure",
)
NO_CAUSE = (Mechanism.NONE, Mechanism.UNKNOWN)

MILD = Answers(
    age=40,
    onset=Onset.GRADUAL,
    mechanism=Mechanism.SQUAT,
    days_since_onset=0,
    trend=Trend.IMPROVING,
    pain_now=0,
)
"""The mildest picture there is: nothing in it asks for anything."""


def person(*keys: str, answer: Answer = Answer.YES, **fields: Any) -> Answers:
    """The mildest picture with these answers and fields; every other question is a no."""
    said = {key: answer if key in keys else Answer.NO for key in TRIAGE.interview.questions}
    assert set(keys) <= set(said)
    return replace(MILD, symptoms=said, **fields)


def found(*keys: str, **fields: Any) -> Finding:
    return evaluate(TRIAGE.rules, person(*keys, **fields), complete=True)


def level(*keys: str, **fields: Any) -> Level | None:
    return found(*keys, **fields).level


def fired(*keys: str, **fields: Any) -> set[str]:
    return {reason.rule for reason in found(*keys, **fields).reasons}


# --- rule 1 and 2 --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", EMERGENCY_KEYS)
def test_every_emergency_sign_wins_alone(key: str) -> None:
    mildest: dict[str, Any] = {"trend": Trend.RESOLVED, "pain_now": 0}
    assert found(key, **mildest) == Finding(Level.EMERGENCY, (Reason("1-emergency-sign", key),))


@pytest.mark.parametrize("risk", FEVER_RISKS)
def test_fever_with_a_weak_or_numb_leg_or_a_risk_of_infection_is_an_emergency(risk: str) -> None:
    assert level("fever_or_shivering", risk) is Level.EMERGENCY
    assert "2-fever-with-risk" in fired("fever_or_shivering", risk)
    assert "2-fever-with-risk" not in fired(risk)


def test_fever_with_any_other_sign_stays_what_the_two_are() -> None:
    for key in (*URGENT_KEYS, *ROUTINE_KEYS, *COMBINED_KEYS):
        if key not in FEVER_RISKS:
            assert level("fever_or_shivering", key) is Level.URGENT, key


# --- rule 3: only here does the rating count, and only upwards -----------------------------------


@pytest.mark.parametrize(
    ("onset", "pain", "expected"),
    [
        (Onset.SUDDEN, 10, Level.EMERGENCY),
        (Onset.SUDDEN, 7, Level.EMERGENCY),
        (Onset.SUDDEN, 6, Level.URGENT),
        (Onset.SUDDEN, 0, Level.URGENT),
        (Onset.GRADUAL, 10, Level.URGENT),
        (Onset.DELAYED, 10, Level.URGENT),
    ],
)
def test_a_pulsing_tummy_is_an_emergency_with_sudden_pain_from_7(
    onset: Onset, pain: int, expected: Level
) -> None:
    assert level("pulsating_abdomen", onset=onset, pain_now=pain) is expected


@pytest.mark.parametrize("mechanism", Mechanism)
def test_from_65_a_sudden_pain_of_8_is_an_emergency_if_nothing_mechanical_caused_it(
    mechanism: Mechanism,
) -> None:
    sudden: dict[str, Any] = {
        "age": 65,
        "onset": Onset.SUDDEN,
        "pain_now": 8,
        "mechanism": mechanism,
    }
    expected = Level.EMERGENCY if mechanism in NO_CAUSE else Level.SELF_CARE
    assert level(**sudden) is expected


@pytest.mark.parametrize("mechanism", NO_CAUSE)
@pytest.mark.parametrize(
    "near_miss", [{"age": 64}, {"pain_now": 7}, {"onset": Onset.GRADUAL}, {"onset": Onset.DELAYED}]
)
def test_one_thing_less_and_sudden_pain_from_65_is_none(
    mechanism: Mechanism, near_miss: dict[str, Any]
) -> None:
    sudden: dict[str, Any] = {
        "age": 65,
        "onset": Onset.SUDDEN,
        "pain_now": 8,
        "mechanism": mechanism,
    }
    assert level(**{**sudden, **near_miss}) is Level.SELF_CARE


# --- rule 4 --------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", URGENT_KEYS)
def test_every_sign_for_today_is_urgent_alone(key: str) -> None:
    assert found(key) == Finding(Level.URGENT, (Reason("4a-same-day-sign", key),))


WEAKER_BONES = [
    (("long_term_steroids",), 40),
    (("osteoporosis",), 40),
    ((), 70),
]


@pytest.mark.parametrize(("keys", "age"), WEAKER_BONES)
def test_bones_that_may_be_weaker_are_urgent_with_a_mishap_or_a_sudden_pain(
    keys: tuple[str, ...], age: int
) -> None:
    assert level(*keys, "minor_trauma", age=age) is Level.URGENT
    assert level(*keys, "sudden_central_pain", age=age) is Level.URGENT
    assert level(*keys, age=age, onset=Onset.SUDDEN) is Level.URGENT
    for onset in (Onset.GRADUAL, Onset.DELAYED):
        assert "4b-bone-and-sudden" not in fired(*keys, age=age, onset=onset)


def test_bones_of_69_without_steroids_count_as_strong() -> None:
    mishap = ("minor_trauma", "sudden_central_pain")
    assert level(*mishap, age=69, onset=Onset.SUDDEN) is Level.SELF_CARE


# --- rule 5 and 6 --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ROUTINE_KEYS)
def test_every_sign_for_an_appointment_is_routine_alone(key: str) -> None:
    assert found(key) == Finding(Level.ROUTINE, (Reason("5a-appointment-sign", key),))


@pytest.mark.parametrize("key", [*COMBINED_KEYS, "local_ache", "nsaid_helps"])
def test_what_only_counts_with_something_else_is_nothing_alone(key: str) -> None:
    assert found(key) == Finding(Level.SELF_CARE)


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (0, Level.ROUTINE),
        (17, Level.ROUTINE),
        (18, Level.SELF_CARE),
        (69, Level.SELF_CARE),
        (70, Level.ROUTINE),
        (120, Level.ROUTINE),
    ],
)
def test_under_18_and_from_70_somebody_should_look(age: int, expected: Level) -> None:
    assert level(age=age) is expected


@pytest.mark.parametrize(
    ("trend", "day", "expected"),
    [
        (Trend.WORSE, 2, set()),
        (Trend.WORSE, 3, {"6a-worse-on-day-3"}),
        (Trend.WORSE, 6, {"6a-worse-on-day-3"}),
        (Trend.WORSE, 7, {"6a-worse-on-day-3", "6b-no-better-on-day-7"}),
        (Trend.WORSE, 28, {"6a-worse-on-day-3", "6b-no-better-on-day-7", "6c-not-gone-on-day-28"}),
        (Trend.SAME, 3, set()),
        (Trend.SAME, 6, set()),
        (Trend.SAME, 7, {"6b-no-better-on-day-7"}),
        (Trend.SAME, 28, {"6b-no-better-on-day-7", "6c-not-gone-on-day-28"}),
        (Trend.IMPROVING, 7, set()),
        (Trend.IMPROVING, 27, set()),
        (Trend.IMPROVING, 28, {"6c-not-gone-on-day-28"}),
        (Trend.RESOLVED, 28, set()),
        (Trend.RESOLVED, 36_500, set()),
    ],
)
def test_time_counts_together_with_the_trend(trend: Trend, day: int, expected: set[str]) -> None:
    assert fired(trend=trend, days_since_onset=day) == expected
    asked = Level.ROUTINE if expected else Level.SELF_CARE
    assert level(trend=trend, days_since_onset=day) is asked


def test_pain_of_any_strength_after_a_lift_is_nothing_by_itself() -> None:
    for pain in range(11):
        for onset in Onset:
            assert level(pain_now=pain, onset=onset) is Level.SELF_CARE


# --- rule 8 --------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", TRIAGE.interview.questions)
def test_not_sure_asks_for_what_yes_asks_for_and_says_so(key: str) -> None:
    yes, unsure = found(key), found(key, answer=Answer.NOT_SURE)
    assert unsure.level is yes.level
    assert unsure.reasons == tuple(replace(why, not_sure=True) for why in yes.reasons)


def test_an_unfinished_check_tells_what_was_found_and_never_self_care() -> None:
    assert evaluate(TRIAGE.rules, Answers(), complete=False) == NOTHING_FOUND
    early = Answers(symptoms={"chest_pain": Answer.YES})
    assert evaluate(TRIAGE.rules, early, complete=False).level is Level.EMERGENCY


# --- how rules are read --------------------------------------------------------------------------

EITHER = Group(symptoms=("a", "b"), age_from=70)


def ruled(*rules: Rule) -> RuleSet:
    return RuleSet("1", "f", "", rules)


def said(**symptoms: Answer) -> Answers:
    return Answers(symptoms=symptoms)


def test_a_group_holds_when_any_of_its_lines_does_and_names_each_that_does() -> None:
    assert tuple(EITHER.causes(Answers())) == ()
    assert tuple(EITHER.causes(said(b=Answer.YES))) == ("b",)
    both = replace(said(a=Answer.YES, b=Answer.NOT_SURE), age=70)
    assert tuple(EITHER.causes(both)) == ("a", "b", "age")


def test_bounds_count_from_the_first_and_below_the_last() -> None:
    young = Group(age_below=18)
    assert [bool(tuple(young.causes(Answers(age=age)))) for age in (17, 18)] == [True, False]
    for group, name, bound in (
        (Group(age_from=65), "age", 65),
        (Group(pain_from=7), "pain_now", 7),
        (Group(day_from=3), "days_since_onset", 3),
    ):
        at_it: dict[str, Any] = {name: bound}
        below: dict[str, Any] = {name: bound - 1}
        assert tuple(group.causes(Answers(**at_it))) == (name,)
        assert tuple(group.causes(Answers(**below))) == ()


def test_a_bound_of_zero_is_a_bound() -> None:
    for group in (Group(age_from=0), Group(pain_from=0), Group(day_from=0)):
        assert tuple(group.causes(Answers(age=0, pain_now=0, days_since_onset=0)))
    assert tuple(Group(age_below=0).causes(Answers(age=0))) == ()


def test_a_field_that_was_not_answered_holds_nothing() -> None:
    everything = Group(
        age_from=0,
        age_below=120,
        onset=tuple(Onset),
        mechanism=tuple(Mechanism),
        trend=tuple(Trend),
        pain_from=0,
        day_from=0,
    )
    assert tuple(everything.causes(Answers())) == ()
    assert tuple(everything.causes(MILD)) == (
        "age",
        "onset",
        "mechanism",
        "trend",
        "pain_now",
        "days_since_onset",
    )


def test_a_rule_asks_when_all_its_groups_hold_and_names_each_cause_once() -> None:
    groups = (EITHER, Group(symptoms=("b", "c")))
    assert all_causes(groups, said(b=Answer.YES)) == ("b",)
    assert all_causes(groups, said(a=Answer.YES, c=Answer.YES)) == ("a", "c")
    assert all_causes(groups, said(a=Answer.YES)) == ()
    assert all_causes((), said(a=Answer.YES)) == ()


def test_the_highest_level_wins_and_its_reasons_come_first() -> None:
    low = Rule("low", Level.ROUTINE, "Low", ("s",), (Group(symptoms=("a",)),))
    high = Rule("high", Level.URGENT, "High", ("s",), (Group(symptoms=("b",)),))
    lower = Rule("lower", Level.ROUTINE, "Lower", ("s",), (Group(symptoms=("b",)),))
    both = said(a=Answer.YES, b=Answer.NOT_SURE)
    for complete in (True, False):
        assert evaluate(ruled(low, high, lower), both, complete=complete) == Finding(
            Level.URGENT,
            (Reason("high", "b", not_sure=True), Reason("low", "a"), Reason("lower", "b", True)),
        )


def test_a_level_above_self_care_has_a_reason_and_no_other_has_one() -> None:
    why = (Reason("a", "b"),)
    for high in (Level.ROUTINE, Level.URGENT, Level.EMERGENCY):
        assert Finding(high, why).reasons == why
        with pytest.raises(ValueError, match="reason"):
            Finding(high)
    for low in (Level.SELF_CARE, None):
        assert Finding(low).reasons == ()
        with pytest.raises(ValueError, match="reason"):
            Finding(low, why)


def test_levels_have_an_order_a_word_and_lock_from_urgent_on() -> None:
    assert [each.word for each in sorted(Level)] == ["self_care", "routine", "urgent", "emergency"]
    assert [int(each) for each in Level] == [0, 1, 2, 3]
    assert [each for each in Level if each.locks] == [Level.URGENT, Level.EMERGENCY]
    assert [Level.of(each.word) for each in Level] == list(Level)
    for word in ("", "safe", "SELF_CARE", "Urgent"):
        with pytest.raises(ValueError, match="no such level"):
            Level.of(word)
