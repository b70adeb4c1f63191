"""How much of an exercise is done."""

import math

import pytest

from backcare_desktop.core.dose import (
    LONGEST_HOLD_S,
    LONGEST_TEMPO_S,
    MOST_REPS,
    MOST_SETS,
    Dose,
    Side,
)


def test_a_dose_is_a_hold_or_repetitions_never_both_never_neither() -> None:
    with pytest.raises(ValueError, match="either"):
        Dose()
    with pytest.raises(ValueError, match="either"):
        Dose(hold_s=30, reps=10, tempo_s=3.0)


@pytest.mark.parametrize(
    ("dose", "set_s"),
    [
        (Dose(hold_s=1), 1),
        (Dose(hold_s=LONGEST_HOLD_S), LONGEST_HOLD_S),
        (Dose(reps=1, tempo_s=1.0), 1),
        (Dose(reps=MOST_REPS, tempo_s=LONGEST_TEMPO_S), MOST_REPS * LONGEST_TEMPO_S),
        (Dose(hold_s=1, sets=MOST_SETS), 1),
    ],
)
def test_the_bounds_themselves_are_allowed(dose: Dose, set_s: float) -> None:
    assert dose.set_s == set_s


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"hold_s": -1}, "hold_s"),
        ({"hold_s": LONGEST_HOLD_S + 1}, "hold_s"),
        ({"reps": -1, "tempo_s": 3.0}, "reps"),
        ({"reps": MOST_REPS + 1, "tempo_s": 3.0}, "reps"),
        ({"reps": 10}, "tempo_s"),
        ({"reps": 10, "tempo_s": 0.99}, "tempo_s"),
        ({"reps": 10, "tempo_s": LONGEST_TEMPO_S + 0.01}, "tempo_s"),
        ({"reps": 10, "tempo_s": math.nan}, "tempo_s"),
        ({"reps": 10, "tempo_s": math.inf}, "tempo_s"),
        ({"hold_s": 30, "sets": 0}, "sets"),
        ({"hold_s": 30, "sets": MOST_SETS + 1}, "sets"),
    ],
)
def test_a_dose_out_of_bounds_is_refused_by_name(wrong: dict[str, float], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Dose(**wrong)  # type: ignore[arg-type]


def test_a_set_lasts_as_long_as_its_hold_or_its_repetitions() -> None:
    assert Dose(hold_s=30, sets=3).set_s == 30.0
    assert Dose(reps=15, tempo_s=6.5).set_s == 97.5


def test_the_right_side_comes_first_and_no_side_is_none() -> None:
    assert Dose(hold_s=30, each_side=True).sides == (Side.RIGHT, Side.LEFT)
    assert Dose(hold_s=30).sides == (None,)
