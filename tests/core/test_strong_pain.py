"""Pain above 5 counts for its day, wherever it was told."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.strong_pain import strong_pain
from tests.core.test_lift_log import ENTRY, TODAY

DAY = timedelta(days=1)


def lifted(day: date, *, during: int | None = None, morning: int | None = None) -> LiftEntry:
    return replace(ENTRY, day=day, pain_during=during, pain_next_morning=morning)


def note(day: date, pain: int | None) -> ExerciseNote:
    return ExerciseNote(day, "plank", hurt=True, pain=pain)


@pytest.mark.parametrize("score", range(11))
def test_only_pain_above_five_is_strong(score: int) -> None:
    expected = score if score > 5 else None
    assert strong_pain(TODAY, rated=[score]) == expected
    assert strong_pain(TODAY, lifted=[lifted(TODAY, during=score)]) == expected
    assert strong_pain(TODAY, lifted=[lifted(TODAY - DAY, morning=score)]) == expected
    assert strong_pain(TODAY, noted=[note(TODAY, score)]) == expected
    assert strong_pain(TODAY, told=[(TODAY, Hurt("s", 1, score))]) == expected


def test_pain_of_another_day_is_not_todays() -> None:
    assert strong_pain(TODAY, lifted=[lifted(TODAY - DAY, during=9)]) is None
    assert strong_pain(TODAY, lifted=[lifted(TODAY - 2 * DAY, morning=9)]) is None
    assert strong_pain(TODAY, lifted=[lifted(TODAY, morning=9)]) is None
    assert strong_pain(TODAY, noted=[note(TODAY - DAY, 9)]) is None
    assert strong_pain(TODAY, told=[(TODAY - DAY, Hurt("s", 1, 9))]) is None


def test_the_strongest_of_all_is_told() -> None:
    assert strong_pain(TODAY, rated=[6, 3], noted=[note(TODAY, 9), note(TODAY, None)]) == 9


def test_a_day_on_which_nobody_said_anything_has_none() -> None:
    assert strong_pain(TODAY, noted=[note(TODAY, None)], told=[(TODAY, Hurt("s", 1))]) is None
