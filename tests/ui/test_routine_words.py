"""A dose, a side and a duration in words."""

import pytest

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.ui.routine_words import RoutineWords
from tests.words import plain


@pytest.mark.parametrize(
    ("dose", "words", "once"),
    [
        (Dose(hold_s=30), "30 s", "30 s"),
        (Dose(hold_s=30, each_side=True), "30 s each side", "30 s"),
        (Dose(hold_s=20, sets=3, each_side=True), "3 × 20 s each side", "3 × 20 s"),
        (Dose(hold_s=60, sets=2), "2 × 1 min", "2 × 1 min"),
        (Dose(hold_s=90), "1 min 30 s", "1 min 30 s"),
        (Dose(hold_s=300, each_side=True), "5 min each side", "5 min"),
        (Dose(reps=15, tempo_s=6.0), "15 slow", "15 slow"),
        (Dose(reps=8, tempo_s=4.0, sets=2), "2 × 8 slow", "2 × 8 slow"),
    ],
)
def test_a_dose_in_words(dose: Dose, words: str, once: str) -> None:
    assert plain(RoutineWords().dose(dose)) == words
    assert plain(RoutineWords().dose_once(dose)) == once


@pytest.mark.parametrize(
    ("dose", "words"),
    [
        (Dose(hold_s=20, sets=3, each_side=True), "20 s"),
        (Dose(reps=10, tempo_s=3.0, sets=2), "10 times"),
        (Dose(reps=1, tempo_s=3.0, sets=2), "1 time"),
    ],
)
def test_one_set_in_words(dose: Dose, words: str) -> None:
    assert plain(RoutineWords().set_once(dose)) == words


@pytest.mark.parametrize("seconds", [5, 45, 60, 90, 300])
def test_a_hold_reads_as_any_other_time(seconds: int) -> None:
    words = RoutineWords()
    assert words.dose(Dose(hold_s=seconds)) == words.duration(seconds)


def test_no_line_ends_inside_a_time_or_a_dose() -> None:
    words = RoutineWords()
    assert " " not in words.duration(701)
    assert " " not in words.dose_once(Dose(reps=8, tempo_s=4.0, sets=2))
    assert words.dose(Dose(hold_s=90, each_side=True)).split(" ")[1:] == ["each", "side"]


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
    assert plain(RoutineWords().duration(seconds)) == words
