"""A dose, a side and a duration in words."""

import pytest

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.ui.routine_words import RoutineWords


@pytest.mark.parametrize(
    ("dose", "words", "once"),
    [
        (Dose(hold_s=30), "30 s", "30 s"),
        (Dose(hold_s=30, each_side=True), "30 s each side", "30 s"),
        (Dose(hold_s=20, sets=3, each_side=True), "3 × 20 s each side", "3 × 20 s"),
        (Dose(reps=15, tempo_s=6.0), "15 slow", "15 slow"),
        (Dose(reps=8, tempo_s=4.0, sets=2), "2 × 8 slow", "2 × 8 slow"),
    ],
)
def test_a_dose_in_words(dose: Dose, words: str, once: str) -> None:
    assert RoutineWords().dose(dose) == words
    assert RoutineWords().dose_once(dose) == once


@pytest.mark.parametrize(
    ("side", "words"), [(Side.LEFT, "left side"), (Side.RIGHT, "right side"), (None, "")]
)
def test_a_side_in_words(side: Side | None, words: str) -> None:
    assert RoutineWords().side(side) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (59, "59 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (60, "1 min"),
        (61, "1 min 1 s"),
        (220, "3 min 40 s"),
        (3600, "60 min"),
    ],
)
def test_a_duration_in_words(seconds: float, words: str) -> None:
    assert RoutineWords().duration(seconds) == words
