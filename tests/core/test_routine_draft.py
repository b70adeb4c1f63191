"""A routine while it is put together: edits, problems, length, undo and redo."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.clock import now
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.draft_history import MOST_UNDO, History
from backcare_desktop.core.exercise import ExerciseGroup
from backcare_desktop.core.own_routine import LONGEST_NAME, LONGEST_SUMMARY
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep, Step
from backcare_desktop.core.routine_draft import (
    BOUNDS,
    FIRST_HOLD_S,
    FIRST_REPS,
    FIRST_TEMPO_S,
    DoseField,
    DoseFlag,
    Draft,
    DraftProblem,
    first_step,
    one_line,
    usual_steps,
)
from tests.core.test_routine import exercise, routine
from tests.fakes import FakeClock

HOLD = PlannedStep("childs-pose", Dose(hold_s=30), 15)
REPS = PlannedStep("cat-cow", Dose(reps=10, tempo_s=4.5), 20)
SIDES = PlannedStep("knee-rolls", Dose(hold_s=20, sets=2, each_side=True), 10)
DRAFT = Draft("Evening", "Three.", quiet=True, steps=(HOLD, REPS, SIDES))
WHEN = now(FakeClock())


def ids(draft: Draft) -> list[str]:
    return [step.exercise_id for step in draft.steps]


# --- steps --------------------------------------------------------------------------------------


def test_a_step_is_added_at_the_end_or_where_it_is_wanted() -> None:
    more = PlannedStep("plank", Dose(hold_s=10), 15)
    assert ids(DRAFT.added(more)) == ["childs-pose", "cat-cow", "knee-rolls", "plank"]
    assert ids(DRAFT.added(more, 0)) == ["plank", "childs-pose", "cat-cow", "knee-rolls"]


def test_a_copy_comes_right_after_its_step() -> None:
    assert DRAFT.duplicated(0).steps == (HOLD, HOLD, REPS, SIDES)
    assert DRAFT.duplicated(2).steps == (HOLD, REPS, SIDES, SIDES)


def test_a_removed_step_leaves_the_others_in_order() -> None:
    assert DRAFT.removed(1).steps == (HOLD, SIDES)
    assert Draft(steps=(HOLD,)).removed(0).steps == ()


@pytest.mark.parametrize(
    ("index", "to", "after"),
    [
        (0, 2, (REPS, SIDES, HOLD)),
        (2, 0, (SIDES, HOLD, REPS)),
        (1, 1, (HOLD, REPS, SIDES)),
        (1, 9, (HOLD, SIDES, REPS)),
        (1, -3, (REPS, HOLD, SIDES)),
    ],
)
def test_a_moved_step_stands_where_it_was_put_within_the_list(
    index: int, to: int, after: tuple[PlannedStep, ...]
) -> None:
    assert DRAFT.moved(index, to).steps == after


def test_forty_steps_are_the_most() -> None:
    almost = Draft(steps=(HOLD,) * (MOST_STEPS - 1))
    assert not almost.full
    full = almost.duplicated(0)
    assert full.full
    for more in (lambda: full.added(REPS), lambda: full.duplicated(3)):
        with pytest.raises(ValueError, match="40 steps"):
            more()


# --- doses --------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", [DoseField.REPS, DoseField.TEMPO_S, DoseField.SETS])
def test_a_number_reaches_its_bounds_and_no_further(field: DoseField) -> None:
    refuses(REPS, field)


@pytest.mark.parametrize("field", [DoseField.HOLD_S, DoseField.SETS, DoseField.REST_S])
def test_a_hold_and_a_pause_reach_their_bounds_and_no_further(field: DoseField) -> None:
    refuses(HOLD, field)


def refuses(step: PlannedStep, field: DoseField) -> None:
    draft = Draft(steps=(step,))
    least, most = BOUNDS[field]
    for value in (least, most):
        changed = draft.with_number(0, field, value).steps[0]
        holder = changed if field is DoseField.REST_S else changed.dose
        assert getattr(holder, field.value) == value
    for value in (least - 1, most + 1):
        with pytest.raises(ValueError, match=r"lie between|either"):
            draft.with_number(0, field, value)


def test_a_hold_becomes_repetitions_and_back_and_keeps_sets_and_sides() -> None:
    draft = Draft(steps=(SIDES,)).with_number(0, DoseField.REPS, 8)
    assert draft.steps[0].dose == Dose(reps=8, tempo_s=FIRST_TEMPO_S, sets=2, each_side=True)
    draft = draft.with_number(0, DoseField.HOLD_S, 40)
    assert draft.steps[0].dose == Dose(hold_s=40, sets=2, each_side=True)


def test_more_repetitions_keep_their_tempo() -> None:
    draft = Draft(steps=(REPS,)).with_number(0, DoseField.REPS, 11)
    assert draft.steps[0].dose == Dose(reps=11, tempo_s=4.5)


def test_a_hold_has_no_tempo() -> None:
    with pytest.raises(ValueError, match="no tempo"):
        DRAFT.with_number(0, DoseField.TEMPO_S, 3.0)


def test_a_step_can_be_done_on_each_side_and_without_a_clock() -> None:
    draft = DRAFT.with_flag(0, DoseFlag.EACH_SIDE, on=True)
    draft = draft.with_flag(0, DoseFlag.UNTIMED, on=True)
    assert draft.steps[0].dose == Dose(hold_s=30, each_side=True, untimed=True)
    draft = draft.with_flag(0, DoseFlag.UNTIMED, on=False)
    assert draft.steps[0].dose == Dose(hold_s=30, each_side=True)
    assert draft.steps[1:] == DRAFT.steps[1:]


# --- words and length ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Squat < 90°", "Squat < 90°"),
        ("two\nlines\tand\u00a0more", "two lines and more"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("safe\u202eexe.txt", "safeexe.txt"),
        (
            "Legs \U0001f3cb\U0001f3fd\u200d\u2642\ufe0f",
            "Legs \U0001f3cb\U0001f3fd\u200d\u2642\ufe0f",
        ),
        ("\u2764\ufe0f\u200d\U0001f525", "\u2764\ufe0f\u200d\U0001f525"),
        ("pay\u200dpal", "paypal"),
        ("\u200d\U0001f525\u200d", "\U0001f525"),
        ("lone \ud800 half", "lone  half"),
    ],
)
def test_a_name_is_one_line_that_can_be_printed(typed: str, kept: str) -> None:
    assert one_line(typed) == kept
    assert DRAFT.named(typed).name == kept
    assert DRAFT.summarised(typed).summary == kept


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (DRAFT, ()),
        (DRAFT.named("x" * LONGEST_NAME), ()),
        (DRAFT.named(f"  {'x' * LONGEST_NAME} "), ()),
        (DRAFT.named(" "), (DraftProblem.NO_NAME,)),
        (DRAFT.named("x" * (LONGEST_NAME + 1)), (DraftProblem.LONG_NAME,)),
        (DRAFT.summarised(""), ()),
        (DRAFT.summarised("x" * (LONGEST_SUMMARY + 1)), (DraftProblem.LONG_SUMMARY,)),
        (Draft(), (DraftProblem.NO_NAME, DraftProblem.NO_STEPS)),
    ],
)
def test_what_is_still_wrong_is_known_in_the_order_of_the_fields(
    draft: Draft, problems: tuple[DraftProblem, ...]
) -> None:
    assert draft.problems() == problems


def test_a_finished_draft_is_a_routine_with_its_words_trimmed() -> None:
    own = DRAFT.named(" Evening ").finished("own-1", WHEN)
    assert (own.id, own.name, own.summary, own.quiet) == ("own-1", "Evening", "Three.", True)
    assert own.steps == DRAFT.steps
    assert own.changed == WHEN
    assert Draft.of(own) == DRAFT


def test_a_draft_with_problems_is_never_finished() -> None:
    for draft in (DRAFT.named(""), DRAFT.summarised("x" * 201), Draft("Name")):
        with pytest.raises(ValueError, match=r"name|characters|steps"):
            draft.finished("own-1", WHEN)


def test_a_routine_of_the_library_is_copied_with_its_doses_and_pauses() -> None:
    shipped = routine(Step(exercise("cat-cow"), REPS.dose, 20), Step(exercise(), HOLD.dose))
    assert Draft.of(shipped) == Draft("Trio", "Three.", steps=(REPS, HOLD))


def test_the_total_is_what_the_mat_takes() -> None:
    assert Draft().total_s == 0
    # get ready 5, hold 30, pause 15, repetitions 45, pause 20, two sides of 2 × 20 and 5 between
    assert DRAFT.total_s == pytest.approx(5 + 30 + 15 + 45 + 20 + 10 + 80 + 5, abs=10)
    longer = DRAFT.with_number(0, DoseField.HOLD_S, 90)
    assert longer.total_s == DRAFT.total_s + 60


# --- what is usual ------------------------------------------------------------------------------


def test_an_exercise_starts_with_the_dose_of_the_first_routine_that_has_it() -> None:
    one = routine(Step(exercise("cat-cow"), REPS.dose, 20))
    two = routine(Step(exercise("cat-cow"), Dose(hold_s=5)), Step(exercise("plank"), SIDES.dose))
    usual = usual_steps((one, two))
    assert first_step(exercise("cat-cow"), usual) == REPS
    assert first_step(exercise("plank"), usual).dose == SIDES.dose


def test_an_exercise_without_a_usual_dose_is_held_or_repeated_as_its_cues_say() -> None:
    held = first_step(exercise("plank"), {})
    assert held == PlannedStep("plank", Dose(hold_s=FIRST_HOLD_S), 15)
    repeated = first_step(replace(exercise("step-up"), cues=("Up.", "Down.")), {})
    assert repeated.dose == Dose(reps=FIRST_REPS, tempo_s=FIRST_TEMPO_S)
    walk = replace(exercise("walk"), group=ExerciseGroup.FIRST_48H, cues=("Walk.", "Turn."))
    assert first_step(walk, {}).dose == Dose(hold_s=300)


# --- undo ---------------------------------------------------------------------------------------

EDITS: tuple[Callable[[Draft], Draft], ...] = (
    lambda draft: draft.named(draft.name + "x"),
    lambda draft: draft.summarised("Another."),
    lambda draft: draft.duplicated(0),
    lambda draft: draft.moved(0, 2),
    lambda draft: draft.removed(1),
    lambda draft: draft.with_number(0, DoseField.SETS, 3),
    lambda draft: draft.with_flag(0, DoseFlag.UNTIMED, on=True),
)


def test_every_edit_can_be_undone_and_done_again() -> None:
    history, states = History(DRAFT), [DRAFT]
    for edit in EDITS:
        history = history.edited(edit(history.draft))
        states.append(history.draft)
    for state in reversed(states[:-1]):
        history = history.undone()
        assert history.draft == state
    assert history.undone() == history
    for state in states[1:]:
        history = history.redone()
        assert history.draft == state
    assert history.redone() == history


def test_undo_reaches_back_far_and_stays_bounded() -> None:
    history = History(DRAFT)
    for number in range(MOST_UNDO + 10):
        history = history.edited(DRAFT.named(str(number)))
    assert len(history.past) == MOST_UNDO >= 50
    for _ in range(MOST_UNDO):
        history = history.undone()
    assert history.draft.name == "9"


def test_an_edit_that_changes_nothing_is_not_undone() -> None:
    history = History(DRAFT).edited(DRAFT.moved(1, 1))
    assert history.past == ()


def test_something_new_ends_what_could_be_done_again() -> None:
    history = History(DRAFT).edited(DRAFT.removed(0)).undone().edited(DRAFT.removed(1))
    assert history.future == ()


def test_letters_typed_one_after_the_other_are_undone_together() -> None:
    history = History(DRAFT)
    for name in ("E", "Ev", "Eve"):
        history = history.edited(DRAFT.named(name), "name")
    assert history.undone().draft == DRAFT
    history = history.settled().edited(DRAFT.named("Even"), "name")
    assert history.undone().draft.name == "Eve"
    history = history.edited(history.draft.summarised("x"), "summary")
    assert history.undone().draft.name == "Even"


@given(st.lists(st.tuples(st.integers(0, len(EDITS) - 1), st.booleans()), max_size=30))
def test_undo_after_any_edits_leads_back_to_the_beginning(steps: list[tuple[int, bool]]) -> None:
    history = History(DRAFT.duplicated(0).duplicated(0))
    begun = history.draft
    for number, back in steps:
        if back:
            history = history.undone()
        elif len(history.draft.steps) > 2:
            history = history.edited(EDITS[number](history.draft))
    for _ in range(MOST_UNDO):
        history = history.undone()
    assert history.draft == begun
