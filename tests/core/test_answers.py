"""What was answered, what wasn't yet, and what counts as a yes."""

from typing import Any

import pytest

from backcare_desktop.core.answers import FIELDS, LONGEST_DAYS, OLDEST, WORST_PAIN, Answer, Answers


def test_what_was_not_answered_is_missing_and_neither_no_nor_zero() -> None:
    empty = Answers()
    assert [getattr(empty, name) for name in FIELDS] == [None] * len(FIELDS)
    assert dict(empty.symptoms) == {}
    assert Answers(pain_now=0, age=0, days_since_onset=0) != empty


@pytest.mark.parametrize(
    ("name", "most"), [("age", OLDEST), ("days_since_onset", LONGEST_DAYS), ("pain_now", 10)]
)
def test_a_number_off_its_scale_is_refused(name: str, most: int) -> None:
    number: dict[str, Any]
    for good in (0, most):
        number = {name: good}
        assert getattr(Answers(**number), name) == good
    for wrong in (-1, most + 1):
        number = {name: wrong}
        with pytest.raises(ValueError, match=f"{name} lies between 0 and {most}, not {wrong}"):
            Answers(**number)


def test_the_scales_end_at_120_years_a_hundred_years_of_days_and_a_rating_of_10() -> None:
    assert (OLDEST, LONGEST_DAYS, WORST_PAIN) == (120, 36_500, 10)


def test_yes_and_not_sure_both_say_so_and_no_or_nothing_does_not() -> None:
    answers = Answers(symptoms={"a": Answer.YES, "b": Answer.NOT_SURE, "c": Answer.NO})
    assert [answers.says(key) for key in "abcd"] == [True, True, False, False]


def test_another_answer_leaves_the_others_and_the_first_as_they_were() -> None:
    first = Answers(symptoms={"a": Answer.YES, "b": Answer.NO}, age=40)
    second = first.answered("b", Answer.YES).answered("c", Answer.NOT_SURE)
    assert dict(first.symptoms) == {"a": Answer.YES, "b": Answer.NO}
    assert dict(second.symptoms) == {"a": Answer.YES, "b": Answer.YES, "c": Answer.NOT_SURE}
    assert second.age == 40


def test_another_value_of_a_field_leaves_the_rest_and_none_takes_it_out() -> None:
    first = Answers(symptoms={"a": Answer.YES}, age=40, pain_now=3)
    second = first.with_field("pain_now", 0)
    assert (first.pain_now, second.pain_now, second.age) == (3, 0, 40)
    assert second.says("a")
    assert second.with_field("pain_now", None) == first.with_field("pain_now", None)
    assert first.with_field("pain_now", None).pain_now is None
    with pytest.raises(ValueError, match="pain_now lies between 0 and 10, not 11"):
        first.with_field("pain_now", 11)


def test_only_some_answers_are_kept_when_asked_and_every_field() -> None:
    answers = Answers(symptoms={"a": Answer.YES, "b": Answer.NO}, age=40)
    assert answers.only(iter(["b", "z"])) == Answers(symptoms={"b": Answer.NO}, age=40)


def test_answers_cannot_be_changed_from_outside() -> None:
    mine = {"a": Answer.NO}
    answers = Answers(symptoms=mine)
    mine["a"] = Answer.YES
    assert answers.symptoms["a"] is Answer.NO
    with pytest.raises(TypeError):
        answers.symptoms["a"] = Answer.YES  # type: ignore[index]
