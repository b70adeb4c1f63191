"""Ordered exercises, and what a session keeps of them."""

import pytest

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.routine import (
    LONGEST_REST_S,
    MOST_STEPS,
    Pace,
    Plan,
    PlannedStep,
    Routine,
    Step,
    minutes,
)


def exercise(name: str = "childs-pose") -> Exercise:
    return Exercise(
        id=name,
        name=name.title(),
        aim="Ease",
        muscles="Back",
        setup="Kneel.",
        steps=("Sit back.",),
        breathing="Slowly.",
        mistakes=("Haste",),
        easier="Less.",
        harder="More.",
        avoid="When it hurts.",
        cues=("Breathe.",),
        dose_source="A1",
        figure=name,
    )


def routine(*steps: Step) -> Routine:
    return Routine("trio", "Trio", "Three.", "Ease.", "mobility", 1, steps)


STEP = Step(exercise(), Dose(hold_s=30))
PLANNED = PlannedStep("childs-pose", Dose(hold_s=30), 15)


def test_a_routine_has_at_least_one_step_and_forty_at_most() -> None:
    for count in (1, MOST_STEPS):
        assert len(routine(*[STEP] * count).plan().steps) == count
    for count in (0, MOST_STEPS + 1):
        with pytest.raises(ValueError, match="steps"):
            routine(*[STEP] * count)
        with pytest.raises(ValueError, match="steps"):
            Plan((PLANNED,) * count)


def test_a_rest_lasts_two_minutes_at_most() -> None:
    for rest in (0, LONGEST_REST_S):
        assert Step(exercise(), Dose(hold_s=30), rest).rest_s == rest
    for rest in (-1, LONGEST_REST_S + 1):
        with pytest.raises(ValueError, match="rest_s"):
            Step(exercise(), Dose(hold_s=30), rest)


def test_get_ready_and_switch_last_thirty_seconds_at_most() -> None:
    for seconds in (0, 30):
        Plan((PLANNED,), ready_s=seconds, switch_s=seconds)
    for seconds in (-1, 31):
        with pytest.raises(ValueError, match="30 seconds"):
            Plan((PLANNED,), ready_s=seconds)
        with pytest.raises(ValueError, match="30 seconds"):
            Plan((PLANNED,), switch_s=seconds)


def test_get_ready_and_switch_last_five_seconds_unless_chosen() -> None:
    plan = routine(STEP).plan()
    assert (plan.ready_s, plan.switch_s) == (5, 5)
    chosen = routine(STEP).plan(Pace(ready_s=0, switch_s=30))
    assert (chosen.ready_s, chosen.switch_s) == (0, 30)


@pytest.mark.parametrize(("factor", "held"), [(0.5, 15), (1.0, 30), (1.25, 38), (2.0, 60)])
def test_holds_last_as_much_longer_as_somebody_likes(factor: float, held: int) -> None:
    (step,) = routine(Step(exercise(), Dose(hold_s=30))).plan(Pace(hold_factor=factor)).steps
    assert step.dose.hold_s == held


def test_repetitions_stay_as_many_at_any_pace() -> None:
    (step,) = routine(Step(exercise(), Dose(reps=10, tempo_s=4.0))).plan(Pace(hold_factor=2)).steps
    assert step.dose == Dose(reps=10, tempo_s=4.0)


def test_pauses_between_exercises_follow_the_pace_within_bounds() -> None:
    steps = (Step(exercise(), Dose(hold_s=30), rest) for rest in (10, LONGEST_REST_S))
    planned = routine(*steps).plan(Pace(rest_factor=1.5)).steps
    assert [step.rest_s for step in planned] == [15, LONGEST_REST_S]


def test_an_untimed_pace_lets_every_exercise_wait_for_the_person() -> None:
    (step,) = routine(STEP).plan(Pace(untimed=True)).steps
    assert step.dose.untimed


@pytest.mark.parametrize(
    "wrong", [{"hold_factor": 3.0}, {"rest_factor": 0.0}, {"ready_s": 31}, {"switch_s": -1}]
)
def test_a_pace_that_cannot_be_chosen_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"pace|seconds"):
        Pace(**wrong)  # type: ignore[arg-type]


def test_a_plan_keeps_what_lays_the_session_out_again_without_content() -> None:
    steps = (
        Step(exercise("knee-rolls"), Dose(hold_s=30, each_side=True), 20),
        Step(exercise("cat-cow"), Dose(reps=15, tempo_s=6.0)),
    )
    assert routine(*steps).plan().steps == (
        PlannedStep("knee-rolls", Dose(hold_s=30, each_side=True), 20),
        PlannedStep("cat-cow", Dose(reps=15, tempo_s=6.0), 15),
    )


@pytest.mark.parametrize(("seconds", "planned"), [(0, 1), (60, 1), (60.1, 2), (245, 5)])
def test_planned_minutes_are_rounded_up(seconds: float, planned: int) -> None:
    assert minutes(seconds) == planned
