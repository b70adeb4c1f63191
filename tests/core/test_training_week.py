"""The days of a training week: heavy and technique days in turn, single-leg work that rotates."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.training_week import DayKind, TrainingWeek, WeekHint, turns

REST, TECHNIQUE, HEAVY = DayKind.REST, DayKind.TECHNIQUE, DayKind.HEAVY
weeks = st.lists(st.sampled_from(DayKind), min_size=7, max_size=7).map(
    lambda days: TrainingWeek(tuple(days))
)


def week(letters: str) -> TrainingWeek:
    """A week from letters, Monday first: h, t, and - for rest."""
    return TrainingWeek(tuple({"h": HEAVY, "t": TECHNIQUE, "-": REST}[each] for each in letters))


@pytest.mark.parametrize(
    ("letters", "hints"),
    [
        ("-------", ()),
        ("t-t-t--", ()),
        ("h-t-h-t", ()),
        ("h-t----", ()),
        ("h------", (WeekHint.NO_TECHNIQUE,)),
        ("h-h-h--", (WeekHint.NO_TECHNIQUE,)),
        ("h-h-t--", (WeekHint.ALTERNATE,)),
        ("h-t---h", (WeekHint.ALTERNATE,)),
    ],
)
def test_heavy_days_take_turns_with_technique_days(
    letters: str, hints: tuple[WeekHint, ...]
) -> None:
    assert week(letters).hints == hints


def test_one_day_is_changed_and_a_week_has_seven() -> None:
    assert TrainingWeek().with_day(6, HEAVY) == week("------h")
    for wrong in (-1, 7):
        with pytest.raises(ValueError, match="no day"):
            TrainingWeek().with_day(wrong, HEAVY)
    with pytest.raises(ValueError, match="7 days"):
        TrainingWeek((REST,) * 6)


@given(weeks, st.integers(0, 200_000), st.integers(1, 6))
def test_one_after_the_other_has_its_turn_over_the_weeks(
    planned: TrainingWeek, number: int, count: int
) -> None:
    this, later = turns(planned, number, count), turns(planned, number + 1, count)
    assert tuple(this) == planned.of(TECHNIQUE)
    found = [*this.values(), *later.values()]
    assert all((a + 1) % count == b for a, b in itertools.pairwise(found))
