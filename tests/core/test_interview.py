"""Which questions there are, which are asked of whom, and which are still open."""

from typing import Any

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import FIELDS, Answer, Answers, Mechanism, Trend
from backcare_desktop.core.interview import Interview, InterviewPage, Question, missing_fields
from backcare_desktop.core.triage import Group, Level
from tests.core.test_triage import (
    COMBINED_KEYS,
    EMERGENCY_KEYS,
    MILD,
    ROUTINE_KEYS,
    TRIAGE,
    URGENT_KEYS,
    person,
)

SHIPPED = TRIAGE.interview


def question(key: str, *asked_if: Group) -> Question:
    return Question(key, "Ask", "", "Why.", "tell", None, False, ("a",), asked_if)


def page(name: str, *keys: str, fields: tuple[str, ...] = ()) -> InterviewPage:
    return InterviewPage(name, "Title", "Text.", ("Why.",), fields, keys)


FIRST = page("first", "a", "b")
SECOND = page("second", "c", "d", fields=("age", "trend"))
SMALL = Interview(
    (FIRST, SECOND),
    {
        each.key: each
        for each in (
            question("a"),
            question("b", Group(symptoms=("a",))),
            question("c", Group(symptoms=("b",)), Group(age_from=65, trend=(Trend.WORSE,))),
            question("d"),
        )
    },
)


def said(age: int | None = None, trend: Trend | None = None, **symptoms: str) -> Answers:
    return Answers(
        symptoms={key: Answer(answer) for key, answer in symptoms.items()}, age=age, trend=trend
    )


# --- whom a question is asked --------------------------------------------------------------------


def test_a_question_without_a_condition_is_asked_of_everybody() -> None:
    assert SMALL.questions["a"].applies(Answers())


def test_a_question_with_conditions_is_asked_when_all_of_them_hold() -> None:
    third = SMALL.questions["c"]
    assert third.applies(said(age=65, b="yes"))
    assert third.applies(said(trend=Trend.WORSE, b="not_sure"))
    for less in (said(age=65), said(b="yes"), said(age=64, b="yes"), said(age=65, b="no")):
        assert not third.applies(less)


def test_a_page_asks_what_applies_in_its_order() -> None:
    assert [each.key for each in SMALL.asked(FIRST, said())] == ["a"]
    assert [each.key for each in SMALL.asked(FIRST, said(a="yes"))] == ["a", "b"]
    assert (SMALL.asked_count(FIRST, said()), SMALL.asked_count(SECOND, said())) == (1, 3)
    assert SMALL.asked_count(SECOND, said(age=65, a="yes", b="yes")) == 4


def test_a_question_is_not_asked_because_of_an_answer_that_counts_no_more() -> None:
    assert SMALL.asked_count(SECOND, said(age=65, b="yes")) == 3


def test_a_no_is_asked_once_more_when_something_throws_doubt_on_it() -> None:
    doubts = (Group(mechanism=(Mechanism.FALL_FROM_HEIGHT,)),)
    questions = {**SMALL.questions, "a": replace(SMALL.questions["a"], doubted_if=doubts)}
    interview = Interview(SMALL.pages, questions)
    before = said(a="no", c="no")
    fell = before.with_field("mechanism", Mechanism.FALL_FROM_HEIGHT)
    assert set(interview.doubted(before, fell).symptoms) == {"c"}
    assert interview.doubted(fell, fell) == fell
    agreed = fell.answered("a", Answer.YES)
    assert interview.doubted(before, agreed) == agreed


# --- what counts ---------------------------------------------------------------------------------


def test_an_answer_counts_while_its_question_applies() -> None:
    full = said(age=65, a="yes", b="yes", c="yes", d="no")
    assert SMALL.counted(full) == full


def test_an_answer_that_stops_counting_takes_those_along_that_rest_on_it() -> None:
    changed = said(age=65, a="no", b="yes", c="yes", d="no")
    assert SMALL.counted(changed) == said(age=65, a="no", d="no")


def test_an_answer_to_a_question_that_nobody_asks_any_more_does_not_count() -> None:
    assert SMALL.counted(said(gone="yes", d="yes")) == said(d="yes")


# --- what is open --------------------------------------------------------------------------------


def test_fields_come_first_among_what_is_open_and_no_is_an_answer() -> None:
    assert SMALL.open_on(SECOND, said()) == ("age", "trend", "d")
    assert SMALL.open_on(SECOND, said(age=0, d="no")) == ("trend",)


def test_an_answer_can_open_another_question() -> None:
    assert SMALL.open_on(FIRST, said(a="no")) == ()
    assert SMALL.open_on(FIRST, said(a="not_sure")) == ("b",)


def test_a_check_is_complete_when_no_page_has_anything_open() -> None:
    rest: dict[str, Any] = {"trend": Trend.SAME, "d": "no"}
    assert SMALL.is_complete(said(age=64, a="yes", b="yes", **rest))
    assert not SMALL.is_complete(said(age=65, a="yes", b="yes", **rest))
    assert SMALL.is_complete(said(age=65, a="yes", b="yes", c="no", **rest))
    assert not SMALL.is_complete(said(a="yes", b="yes", **rest))


def test_fields_that_no_page_asks_for_are_found() -> None:
    assert missing_fields([page("x", fields=FIELDS[:2]), page("y", fields=FIELDS[2:])]) == ()
    assert missing_fields(SMALL.pages) == tuple(n for n in FIELDS if n not in ("age", "trend"))


# --- what ships ----------------------------------------------------------------------------------

TABLE = {
    **dict.fromkeys(EMERGENCY_KEYS, Level.EMERGENCY),
    **dict.fromkeys(URGENT_KEYS, Level.URGENT),
    **dict.fromkeys(ROUTINE_KEYS, Level.ROUTINE),
}
CONTEXT_KEYS = {"pregnancy_possible", "eases_with_movement", "nsaid_helps", "local_ache"}


@pytest.mark.parametrize("key", TABLE)
def test_every_question_of_the_table_is_there_with_its_level(key: str) -> None:
    assert SHIPPED.questions[key].level is TABLE[key]
    assert not SHIPPED.questions[key].combines


@pytest.mark.parametrize("key", COMBINED_KEYS)
def test_what_counts_together_with_something_else_has_no_level_of_its_own(key: str) -> None:
    assert SHIPPED.questions[key].level is None
    assert SHIPPED.questions[key].combines


def test_every_other_question_is_there_for_the_reader_only() -> None:
    others = set(SHIPPED.questions) - set(TABLE) - set(COMBINED_KEYS)
    assert others == CONTEXT_KEYS
    for key in others:
        assert (SHIPPED.questions[key].level, SHIPPED.questions[key].combines) == (None, False)


def test_the_first_page_holds_exactly_the_emergency_questions_and_asks_them_of_everybody() -> None:
    first = SHIPPED.pages[0]
    assert set(first.questions) == set(EMERGENCY_KEYS)
    assert first.fields == ()
    assert SHIPPED.open_on(first, Answers()) == first.questions
    for key in first.questions:
        assert SHIPPED.questions[key].asked_if == ()


def test_every_question_and_field_stands_on_one_page() -> None:
    keys = [key for each in SHIPPED.pages for key in each.questions]
    assert sorted(keys) == sorted(SHIPPED.questions)
    names = [name for each in SHIPPED.pages for name in each.fields]
    assert sorted(names) == sorted(FIELDS)


def test_no_question_waits_for_an_answer_that_a_later_page_asks_for() -> None:
    known: set[str] = set()
    for each in SHIPPED.pages:
        known |= {*each.fields, *each.questions}
        for key in each.questions:
            for group in SHIPPED.questions[key].asked_if:
                assert set(group.symptoms) <= known, key
                assert not group.onset and not group.mechanism, key
                if group.age_from is not None or group.age_below is not None:
                    assert "age" in known, key
                if group.trend:
                    assert "trend" in known, key


ASKED_OF: dict[str, dict[str, Any]] = {
    "worse": {"trend": Trend.WORSE},
    "minor_trauma": {"age": 70},
    "sudden_central_pain": {"age": 70},
    "pregnant_second_or_third_trimester": {"keys": ("pregnancy_possible",)},
    "eases_with_movement": {"keys": ("morning_stiffness_over_30min",)},
    "nsaid_helps": {"keys": ("wakes_second_half_of_night_eases_moving",)},
}
"""Somebody whom a question is asked that isn't asked of everybody."""


def asked(of: Answers) -> set[str]:
    return {each.key for one in SHIPPED.pages for each in SHIPPED.asked(one, of)}


def test_every_question_is_asked_of_somebody_and_only_of_those_it_can_apply_to() -> None:
    assert asked(MILD) == set(SHIPPED.questions) - set(ASKED_OF)
    for key, given in ASKED_OF.items():
        keys = given.get("keys", ())
        fields = {name: value for name, value in given.items() if name != "keys"}
        assert key in asked(person(*keys, **fields)), key


@pytest.mark.parametrize("cause", ["long_term_steroids", "osteoporosis"])
def test_small_mishaps_are_asked_of_those_with_bones_that_may_be_weaker(cause: str) -> None:
    both = {"minor_trauma", "sudden_central_pain"}
    assert both <= asked(person(cause))
    assert not both & asked(person(age=69))


def test_pregnancy_is_asked_below_60() -> None:
    assert "pregnancy_possible" in asked(person(age=59))
    assert "pregnancy_possible" not in asked(person(age=60))
    assert "pregnancy_possible" not in asked(Answers())
