"""What a name may be, and how long a routine takes."""

import pytest

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.own_routine import MOST_MARKS, TextFault, text_fault
from backcare_desktop.core.routine import Pace, Step
from backcare_desktop.core.routine_draft import Draft, DraftProblem
from backcare_desktop.core.routine_length import is_estimate, length
from tests.core.test_routine import exercise, routine


@pytest.mark.parametrize(
    "text",
    ["<b>", "x <B", "</p", "<!--", "<?xml", "a<b", "<é", "&amp;", "&#60;", "&#x3c;", "R&D;"],
)
def test_tags_and_character_references_are_markup(text: str) -> None:
    assert text_fault(text) is TextFault.MARKUP


@pytest.mark.parametrize(
    "text",
    ["Squat < 90°", "Push & pull", "I <3 squats", "a & b; c", "R&D", "<", "&;", "2<3", ">b", ""],
)
def test_everyday_signs_are_not(text: str) -> None:
    assert text_fault(text) is None


@pytest.mark.parametrize("blank", "\u3164\u115f\u1160\uffa0\u2800\u0301")
def test_a_name_that_shows_nothing_is_refused(blank: str) -> None:
    assert text_fault(f"{blank} {blank}") is TextFault.UNREADABLE
    assert text_fault(f"{blank}a") is None


def test_letters_carry_a_few_marks_and_no_towers() -> None:
    assert text_fault("e" + "\u0301" * MOST_MARKS) is None
    assert text_fault("e" + "\u0301" * (MOST_MARKS + 1)) is TextFault.UNREADABLE
    assert text_fault("e\u0301" * 20) is None


@pytest.mark.parametrize("text", ["Rücken", "背中を伸ばす", "ढीला छोड़ना", "ผ่อนคลาย", "🐈", "…"])
def test_every_script_is_welcome(text: str) -> None:
    assert text_fault(text) is None


def test_a_draft_names_the_field_that_is_refused() -> None:
    step = Step(exercise(), Dose(hold_s=30)).planned(Pace())
    draft = Draft("Evening", steps=(step,))
    assert draft.problems() == ()
    assert draft.named("<b>").problems() == (DraftProblem.NAME_MARKUP,)
    assert draft.named("\u3164").problems() == (DraftProblem.NAME_UNREADABLE,)
    assert draft.summarised("&lt;").problems() == (DraftProblem.SUMMARY_MARKUP,)
    assert draft.summarised("\u2800").problems() == (DraftProblem.SUMMARY_UNREADABLE,)


def test_the_length_is_that_of_ones_own_pace() -> None:
    held = routine(Step(exercise(), Dose(hold_s=120)))
    assert length(held) == length(held, Pace()) == 3
    assert length(held, Pace(hold_factor=0.5)) == 2
    assert length(held, Pace(ready_s=0)) == 2
    assert not is_estimate(held)
    assert is_estimate(held, Pace(untimed=True))
    assert is_estimate(routine(Step(exercise(), Dose(hold_s=30, untimed=True))))
