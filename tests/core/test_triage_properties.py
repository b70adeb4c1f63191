"""What holds for the symptom check whatever somebody answers.

The rules as they ship are also held against the same rules written down a second time, in code.
"""

import tomllib
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.answers import FIELDS, Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.triage import Finding, Level, evaluate
from tests.core.test_triage import (
    EMERGENCY_KEYS,
    FEVER_RISKS,
    MILD,
    NO_CAUSE,
    ROUTINE_KEYS,
    TRIAGE,
    URGENT_KEYS,
    person,
)

RULES, INTERVIEW = TRIAGE.rules, TRIAGE.interview
KEYS = tuple(INTERVIEW.questions)
CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "published.toml").read_text("utf-8"))

# Numbers lie on both sides of every threshold; the rest of the range is drawn now and then.
ages = st.sampled_from((17, 18, 59, 60, 64, 65, 69, 70)) | st.integers(0, 120)
days = st.sampled_from((0, 2, 3, 6, 7, 27, 28)) | st.integers(0, 36_500)
symptoms = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(Answer))
few_symptoms = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(Answer), max_size=3)
pains = st.integers(0, 10)


def somebody(said: st.SearchStrategy[dict[str, Answer]]) -> st.SearchStrategy[Answers]:
    """Any answers with every field given."""
    return st.builds(
        Answers,
        said,
        ages,
        st.sampled_from(Onset),
        st.sampled_from(Mechanism),
        days,
        st.sampled_from(Trend),
        pains,
    )


people = somebody(few_symptoms) | somebody(symptoms)
begun = st.builds(
    Answers,
    symptoms,
    st.none() | ages,
    st.none() | st.sampled_from(Onset),
    st.none() | st.sampled_from(Mechanism),
    st.none() | days,
    st.none() | st.sampled_from(Trend),
    st.none() | pains,
)
keys = st.sampled_from(KEYS)


def finding(answers: Answers) -> Finding:
    return evaluate(RULES, answers, complete=True)


def height(answers: Answers) -> int:
    level = finding(answers).level
    assert level is not None
    return level


def by_hand(answers: Answers) -> Level:
    """The published rules once more, without tables."""
    says = answers.says
    age, onset, pain = answers.age, answers.onset, answers.pain_now
    day, trend = answers.days_since_onset, answers.trend
    assert age is not None and pain is not None and day is not None
    sudden = onset is Onset.SUDDEN
    frail = says("long_term_steroids") or says("osteoporosis") or age >= 70
    mishap = says("minor_trauma") or says("sudden_central_pain") or sudden
    if (
        any(map(says, EMERGENCY_KEYS))
        or (says("fever_or_shivering") and any(map(says, FEVER_RISKS)))
        or (says("pulsating_abdomen") and sudden and pain >= 7)
        or (age >= 65 and sudden and pain >= 8 and answers.mechanism in NO_CAUSE)
    ):
        return Level.EMERGENCY
    if any(map(says, URGENT_KEYS)) or (frail and mishap):
        return Level.URGENT
    if (
        any(map(says, ROUTINE_KEYS))
        or not 18 <= age < 70
        or (trend is Trend.WORSE and day >= 3)
        or (trend in (Trend.WORSE, Trend.SAME) and day >= 7)
        or (trend is not Trend.RESOLVED and day >= 28)
    ):
        return Level.ROUTINE
    return Level.SELF_CARE


def on_paper(case: dict[str, Any]) -> Answers:
    fields = {name: case[name] for name in FIELDS}
    return person(*case["symptoms"], **fields)


# --- the rules themselves ------------------------------------------------------------------------


@given(people)
def test_the_rules_give_what_the_published_ones_give(answers: Answers) -> None:
    assert finding(answers).level is by_hand(answers)


def test_the_rules_give_what_the_published_ones_give_around_every_threshold() -> None:
    """All fields crossed, with each of the keys that a rule combines with a field."""
    around = product(
        (17, 18, 64, 65, 69, 70),
        Onset,
        Mechanism,
        (0, 2, 3, 6, 7, 27, 28),
        Trend,
        (6, 7, 8),
        ((), ("pulsating_abdomen",), ("osteoporosis",)),
    )
    mild = dict.fromkeys(("pulsating_abdomen", "osteoporosis"), Answer.NO)
    fields: list[Any]
    for *fields, yes in around:
        answers = Answers({**mild, **dict.fromkeys(yes, Answer.YES)}, *fields)
        assert finding(answers).level is by_hand(answers), answers


@given(people)
def test_the_same_answers_give_the_same_result_whatever_order_they_came_in(
    answers: Answers,
) -> None:
    turned = replace(answers, symptoms=dict(reversed([*answers.symptoms.items()])))
    assert finding(answers) == finding(answers) == finding(turned)


# --- nothing lowers a level ----------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: case["id"])
def test_adding_any_yes_to_a_case_never_lowers_its_level(case: dict[str, Any]) -> None:
    answers = on_paper(case)
    before = height(answers)
    for key in KEYS:
        assert height(answers.answered(key, Answer.YES)) >= before, key


@given(people, keys)
def test_yes_is_never_less_than_no_or_nothing_and_not_sure_is_what_yes_is(
    answers: Answers, key: str
) -> None:
    without = height(answers.only(set(KEYS) - {key}))
    order = (Answer.NO, Answer.YES, Answer.NOT_SURE)
    no, yes, unsure = (height(answers.answered(key, answer)) for answer in order)
    assert without == no <= yes == unsure


@given(people, keys)
def test_adding_a_yes_never_lowers_what_counts_either(answers: Answers, key: str) -> None:
    """A yes can open further questions, and never takes away one that was asked."""
    counted = INTERVIEW.counted(answers.answered(key, Answer.NO))
    more = INTERVIEW.counted(answers.answered(key, Answer.YES))
    assert set(counted.symptoms) <= set(more.symptoms)
    assert height(counted) <= height(more)


@given(people, st.sampled_from(EMERGENCY_KEYS), st.sampled_from((Answer.YES, Answer.NOT_SURE)))
def test_no_other_answer_lowers_an_emergency(answers: Answers, key: str, said: Answer) -> None:
    assert finding(answers.answered(key, said)).level is Level.EMERGENCY


@given(people, st.sampled_from(URGENT_KEYS), st.sampled_from((Answer.YES, Answer.NOT_SURE)))
def test_no_other_answer_lowers_a_sign_for_today(answers: Answers, key: str, said: Answer) -> None:
    assert height(answers.answered(key, said)) >= Level.URGENT


@given(people, pains)
def test_less_pain_never_raises_a_level_and_lowers_one_only_that_pain_itself_had_raised(
    answers: Answers, pain: int
) -> None:
    """Pain counts in rule 3 and only upwards: below it the level is that of no pain at all."""
    least, given_level = height(replace(answers, pain_now=0)), finding(answers)
    other = finding(replace(answers, pain_now=pain))
    assert other.level in (least, Level.EMERGENCY)
    if pain <= (answers.pain_now or 0):
        assert least <= (other.level or 0) <= (given_level.level or 0)
    by_pain = {why.rule for why in given_level.reasons if why.cause == "pain_now"}
    assert by_pain <= {"3a-pulsing-and-sudden", "3b-sudden-from-65"}
    if not by_pain and pain <= (answers.pain_now or 0):
        assert other == given_level


# --- reasons -------------------------------------------------------------------------------------


@given(people)
def test_every_level_above_self_care_has_reasons_that_can_be_shown(answers: Answers) -> None:
    found = finding(answers)
    rules = {rule.id: rule for rule in RULES.rules}
    assert bool(found.reasons) is (found.level is not Level.SELF_CARE)
    for why in found.reasons:
        assert why.rule in rules
        if why.cause in FIELDS:
            assert not why.not_sure
        else:
            assert answers.says(why.cause)
            assert why.not_sure is (answers.symptoms[why.cause] is Answer.NOT_SURE)
    levels = [rules[why.rule].level for why in found.reasons]
    assert levels == sorted(levels, reverse=True)
    assert levels[:1] == [found.level] * bool(levels)


# --- what counts, and what is finished -----------------------------------------------------------


@given(begun)
def test_only_answers_to_questions_that_apply_count_and_counting_twice_changes_nothing(
    answers: Answers,
) -> None:
    counted = INTERVIEW.counted(answers)
    assert INTERVIEW.counted(counted) == counted
    assert counted.symptoms.items() <= answers.symptoms.items()
    for key in answers.symptoms:
        assert (key in counted.symptoms) is INTERVIEW.questions[key].applies(counted), key
    assert [getattr(counted, name) for name in FIELDS] == [getattr(answers, n) for n in FIELDS]


@given(begun)
def test_an_unfinished_check_never_yields_self_care(answers: Answers) -> None:
    counted = INTERVIEW.counted(answers)
    complete = INTERVIEW.is_complete(counted)
    found = evaluate(RULES, counted, complete=complete)
    assert evaluate(RULES, answers, complete=False).level is not Level.SELF_CARE
    if found.level is Level.SELF_CARE:
        assert complete
        assert None not in [getattr(answers, name) for name in FIELDS]
        assert set(counted.symptoms) >= {*EMERGENCY_KEYS, "fever_or_shivering", "cancer_history"}


@given(begun, keys)
def test_a_question_that_applies_and_has_no_answer_keeps_the_check_open(
    answers: Answers, key: str
) -> None:
    silent = INTERVIEW.counted(answers.only(set(KEYS) - {key}))
    if INTERVIEW.questions[key].applies(silent):
        assert not INTERVIEW.is_complete(silent)


def test_the_mildest_picture_is_self_care_once_everything_is_answered() -> None:
    counted = INTERVIEW.counted(person())
    assert INTERVIEW.is_complete(counted)
    assert finding(counted) == Finding(Level.SELF_CARE)
    assert not INTERVIEW.is_complete(MILD)
