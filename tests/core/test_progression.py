"""When an exercise grows, shrinks or stays, and why."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.exercise import Exercise, Variant
from backcare_desktop.core.programme import ProgrammeItem, amount, with_amount
from backcare_desktop.core.progression import (
    EASY_EFFORT,
    LEAST_HOLD_S,
    LEAST_REPS,
    START_HOLD_S,
    START_REPS,
    ceiling,
    suggest,
)
from backcare_desktop.core.set_log import ExerciseDay, ExerciseNote
from backcare_desktop.core.signs import NO_SIGNS, Signs
from backcare_desktop.core.suggestion import Reason, Suggestion, SuggestionKind
from backcare_desktop.core.variation import Way
from tests.core.test_programme import BIRD_DOG, PLANK, programme
from tests.core.test_routine import exercise
from tests.core.test_set_log import FRIDAY, SATURDAY, log, on, whole

KNEES = Variant("On your knees", "Rest on your knees.")
TAPS = Variant("Shoulder taps", "Tap one shoulder.", dose_factor=0.5)
PLANKS = replace(exercise("plank"), easier_variant=KNEES, harder_variant=TAPS)
DOGS = replace(
    exercise("bird-dog"),
    easier_variant=Variant("Leg alone", "Move the leg alone."),
    harder_variant=Variant("Small squares", "Draw squares."),
)
SQUAT = ProgrammeItem("bw-squat", Dose(reps=15, tempo_s=3.0, sets=2), 30, most=15)
SQUATS = replace(
    exercise("bw-squat"),
    harder_variant=Variant("Goblet squat", "Hold a weight.", exercise_id="goblet-squat"),
)
Made = Callable[[ProgrammeItem, date], ExerciseDay]
BY_ID = {each.id: each for each in (PLANKS, DOGS, SQUATS)}


def at(item: ProgrammeItem, number: int, way: Way | None = None) -> ProgrammeItem:
    return replace(item, dose=with_amount(item.dose, number), way=way or item.way)


def good(item: ProgrammeItem, day: date = FRIDAY, *, effort: int | None = 6) -> ExerciseDay:
    """Every set done, form said to be kept."""
    note = ExerciseNote(day, item.exercise_id, effort, form_kept=True)
    return ExerciseDay(day, item.exercise_id, item, whole(item, day), note)


def hurting(item: ProgrammeItem, day: date = FRIDAY) -> ExerciseDay:
    return replace(good(item, day), hurt=True)


def lost_form(item: ProgrammeItem, day: date = FRIDAY) -> ExerciseDay:
    note = ExerciseNote(day, item.exercise_id, form_kept=False)
    return replace(good(item, day), note=note)


def silent(item: ProgrammeItem, day: date = FRIDAY) -> ExerciseDay:
    return replace(good(item, day), note=None)


def short(item: ProgrammeItem, day: date = FRIDAY) -> ExerciseDay:
    """One set was not done."""
    found = good(item, day)
    return replace(found, sets=found.sets[:-1])


def partial(item: ProgrammeItem, day: date = FRIDAY) -> ExerciseDay:
    """One set ended early."""
    found = good(item, day)
    *most, last = found.sets
    return replace(found, sets=(*most, replace(last, amount=last.target - 1)))


def twice(item: ProgrammeItem, effort: int | None = 6) -> list[ExerciseDay]:
    return [good(item, FRIDAY, effort=effort), good(item, SATURDAY, effort=effort)]


def ask(
    item: ProgrammeItem,
    *history: ExerciseDay,
    today: date = SATURDAY,
    locked: bool = False,
    taken: tuple[str, ...] = (),
    signs: Signs = NO_SIGNS,
) -> Suggestion:
    exercise = BY_ID[item.exercise_id]
    found = suggest(item, exercise, history, today=today, locked=locked, taken=taken, signs=signs)
    assert found.before is item
    return found


def said(found: Suggestion) -> tuple[SuggestionKind, Reason]:
    return found.kind, found.reason


# --- staying -------------------------------------------------------------------------------------


def stays(item: ProgrammeItem, reason: Reason, *history: ExerciseDay) -> bool:
    found = ask(item, *history)
    return found == Suggestion(SuggestionKind.STAY, item, item, reason)


def test_nothing_done_yet_is_no_reason_to_change_anything() -> None:
    assert stays(PLANK, Reason.NOTHING_YET)
    untouched = ExerciseDay(FRIDAY, "plank", PLANK)
    assert stays(PLANK, Reason.NOTHING_YET, untouched)


def test_one_whole_day_is_the_first_of_two() -> None:
    assert stays(PLANK, Reason.FIRST_OF_TWO, good(PLANK))


@pytest.mark.parametrize("earlier", [short, partial, silent, lost_form, hurting])
def test_after_anything_else_a_whole_day_is_the_first_of_two(earlier: Made) -> None:
    assert stays(PLANK, Reason.FIRST_OF_TWO, earlier(PLANK, FRIDAY), good(PLANK, SATURDAY))


@pytest.mark.parametrize("today", [short, partial])
def test_a_day_with_missing_or_partial_sets_breaks_the_row_without_being_a_fault(
    today: Made,
) -> None:
    assert stays(PLANK, Reason.SETS_MISSING, good(PLANK), today(PLANK, SATURDAY))


def test_form_not_said_is_not_form_kept() -> None:
    assert stays(PLANK, Reason.FORM_NOT_SAID, good(PLANK), silent(PLANK, SATURDAY))
    rated = replace(silent(PLANK, SATURDAY), note=ExerciseNote(SATURDAY, "plank", effort=2))
    assert stays(PLANK, Reason.FORM_NOT_SAID, good(PLANK), rated)


def test_a_missing_side_is_a_missing_set() -> None:
    found = good(BIRD_DOG, SATURDAY)
    right = tuple(entry for entry in found.sets if entry.side is Side.RIGHT)
    extra = tuple(
        log(BIRD_DOG, SATURDAY, set_no=number, side=Side.RIGHT, target=0) for number in (4, 5, 6)
    )
    lopsided = replace(found, sets=(*right, *extra))
    assert stays(BIRD_DOG, Reason.SETS_MISSING, good(BIRD_DOG), lopsided)


# --- up ------------------------------------------------------------------------------------------


def test_after_two_whole_days_a_hold_grows_by_five_seconds() -> None:
    found = ask(PLANK, *twice(PLANK))
    assert said(found) == (SuggestionKind.UP, Reason.TWICE_WHOLE)
    assert found.item == at(PLANK, 35)


@pytest.mark.parametrize(("effort", "grown"), [(EASY_EFFORT, 10), (EASY_EFFORT + 1, 9), (None, 9)])
def test_repetitions_grow_by_two_after_little_effort_and_else_by_one(
    effort: int | None, grown: int
) -> None:
    found = ask(BIRD_DOG, *twice(BIRD_DOG, effort))
    assert found.item == at(BIRD_DOG, grown)
    assert found.reason is (Reason.TWICE_EASY if grown == 10 else Reason.TWICE_WHOLE)


def test_effort_counts_on_both_days() -> None:
    days = good(BIRD_DOG, FRIDAY, effort=8), good(BIRD_DOG, SATURDAY, effort=2)
    assert ask(BIRD_DOG, *days).item == at(BIRD_DOG, 9)


def test_little_effort_makes_no_hold_grow_faster() -> None:
    found = ask(PLANK, *twice(PLANK, effort=1))
    assert (found.item, found.reason) == (at(PLANK, 35), Reason.TWICE_WHOLE)


def test_the_last_step_ends_at_the_most() -> None:
    nearly = at(PLANK, 58)
    assert ask(nearly, *twice(nearly)).item == at(PLANK, 60)
    few = at(BIRD_DOG, 9)
    assert ask(few, *twice(few, effort=0)).item == at(BIRD_DOG, 10)


def test_back_dated_days_count_like_others() -> None:
    late = on(SATURDAY + timedelta(days=9))
    days = [
        replace(day, sets=tuple(replace(entry, logged=late) for entry in day.sets))
        for day in twice(PLANK)
    ]
    assert all(entry.back_dated for day in days for entry in day.sets)
    assert ask(PLANK, *days).item == at(PLANK, 35)


def test_a_day_without_the_exercise_lies_between_and_changes_nothing() -> None:
    first, second = good(PLANK), good(PLANK, SATURDAY + timedelta(days=1))
    left_out = ExerciseDay(SATURDAY, "plank", PLANK)
    assert ask(PLANK, first, left_out, good(BIRD_DOG, SATURDAY), second).item == at(PLANK, 35)


@pytest.mark.parametrize(
    "then",
    [
        at(PLANK, 35),
        replace(PLANK, dose=replace(PLANK.dose, sets=2)),
        replace(PLANK, way=Way.EASIER),
        replace(PLANK, dose=Dose(reps=30, tempo_s=3.0, sets=3)),
        replace(PLANK, dose=replace(PLANK.dose, each_side=True)),
    ],
)
def test_days_at_another_dose_say_nothing_of_this_one(then: ProgrammeItem) -> None:
    assert stays(PLANK, Reason.NOTHING_YET, *twice(then))
    assert stays(PLANK, Reason.FIRST_OF_TWO, good(then), good(PLANK, SATURDAY))


def test_tempo_and_pauses_make_no_other_dose() -> None:
    slower = replace(BIRD_DOG, dose=replace(BIRD_DOG.dose, tempo_s=9.0), rest_s=60, most=12)
    assert ask(slower, *twice(BIRD_DOG)).kind is SuggestionKind.UP


def test_a_step_that_hurt_is_not_taken_again_for_the_days_before_it() -> None:
    longer = at(PLANK, 35)
    history = [*twice(PLANK), hurting(longer, SATURDAY + timedelta(days=1))]
    assert ask(longer, *history).item == PLANK
    assert stays(PLANK, Reason.NOTHING_YET, *history)


# --- down ----------------------------------------------------------------------------------------


def test_after_pain_a_hold_is_five_seconds_shorter() -> None:
    found = ask(PLANK, good(PLANK), hurting(PLANK, SATURDAY))
    assert said(found) == (SuggestionKind.DOWN, Reason.HURT)
    assert found.item == at(PLANK, 25)


def test_after_lost_form_there_are_two_repetitions_fewer() -> None:
    found = ask(BIRD_DOG, lost_form(BIRD_DOG))
    assert said(found) == (SuggestionKind.DOWN, Reason.FORM_LOST)
    assert found.item == at(BIRD_DOG, 6)


def test_pain_is_the_reason_where_the_form_went_too() -> None:
    assert ask(PLANK, replace(lost_form(PLANK), hurt=True)).reason is Reason.HURT


def test_pain_before_the_first_set_counts() -> None:
    assert ask(PLANK, ExerciseDay(FRIDAY, "plank", PLANK, hurt=True)).item == at(PLANK, 25)


def test_pain_counts_on_the_latest_day_only() -> None:
    assert stays(PLANK, Reason.FIRST_OF_TWO, hurting(PLANK), good(PLANK, SATURDAY))


@pytest.mark.parametrize(
    ("item", "now", "least"), [(PLANK, 13, LEAST_HOLD_S), (BIRD_DOG, 6, LEAST_REPS)]
)
def test_nothing_shrinks_below_the_least(item: ProgrammeItem, now: int, least: int) -> None:
    assert ask(at(item, now), hurting(at(item, now))).item == at(item, least)


@pytest.mark.parametrize(
    ("item", "least"), [(PLANK, LEAST_HOLD_S), (PLANK, 8), (BIRD_DOG, LEAST_REPS), (BIRD_DOG, 3)]
)
def test_at_the_least_the_easier_way_is_next_with_as_much_as_before(
    item: ProgrammeItem, least: int
) -> None:
    found = ask(at(item, least), hurting(at(item, least)))
    assert said(found) == (SuggestionKind.DOWN, Reason.HURT)
    assert found.item == at(item, least, Way.EASIER)


def test_an_easier_way_that_asks_for_less_is_given_less() -> None:
    tiny = replace(PLANKS, easier_variant=replace(KNEES, dose_factor=0.25))
    low = replace(at(PLANK, 10), most=12)
    found = suggest(low, tiny, [hurting(low)], today=SATURDAY, locked=False)
    assert found.item == at(low, 3, Way.EASIER)


def test_in_the_easier_way_it_shrinks_too_and_then_a_clinician_should_look() -> None:
    eased = at(PLANK, 20, Way.EASIER)
    assert ask(eased, hurting(eased)).item == at(eased, 15)
    least = at(eased, LEAST_HOLD_S)
    assert stays(least, Reason.ASK_CLINICIAN, hurting(least))
    assert stays(least, Reason.ASK_CLINICIAN, lost_form(least))


def test_from_the_harder_way_the_planned_one_is_next() -> None:
    harder = at(PLANK, LEAST_HOLD_S, Way.HARDER)
    assert ask(harder, hurting(harder)).item == at(PLANK, LEAST_HOLD_S)


def test_another_exercise_can_be_the_easier_way() -> None:
    goblet = replace(at(SQUAT, 5), exercise_id="goblet-squat")
    goblets = replace(
        exercise("goblet-squat"),
        easier_variant=Variant("Without weight", "Put it down.", exercise_id="bw-squat"),
    )
    found = suggest(goblet, goblets, [hurting(goblet)], today=SATURDAY, locked=False)
    assert found.item == at(SQUAT, 5)


# --- harder --------------------------------------------------------------------------------------


def test_at_the_most_the_harder_way_begins_again_at_a_start() -> None:
    long = at(PLANK, 60)
    found = ask(long, *twice(long))
    assert said(found) == (SuggestionKind.UP, Reason.READY_FOR_HARDER)
    assert found.item == at(PLANK, START_HOLD_S, Way.HARDER)
    many = at(BIRD_DOG, 10)
    assert ask(many, *twice(many)).item == at(BIRD_DOG, START_REPS, Way.HARDER)


def test_a_harder_way_grows_as_far_as_its_factor_says() -> None:
    taps = at(PLANK, 28, Way.HARDER)
    assert ceiling(taps, PLANKS) == 30
    assert ask(taps, *twice(taps)).item == at(taps, 30)
    done = at(taps, 30)
    assert stays(done, Reason.NOTHING_HARDER, *twice(done))


def test_a_harder_way_that_can_only_be_short_begins_short() -> None:
    brief = replace(PLANK, dose=Dose(hold_s=10, sets=3), most=10)
    assert ask(brief, *twice(brief)).item == at(brief, 5, Way.HARDER)


def test_from_the_easier_way_the_planned_one_is_next() -> None:
    eased = at(PLANK, 60, Way.EASIER)
    assert ask(eased, *twice(eased)).item == at(PLANK, START_HOLD_S)


def test_another_exercise_can_be_the_harder_way_and_is_then_planned_like_any() -> None:
    found = ask(SQUAT, *twice(SQUAT))
    assert found.item == replace(at(SQUAT, START_REPS), exercise_id="goblet-squat")


def test_another_exercise_grows_as_far_as_the_factor_says() -> None:
    half = replace(SQUATS, harder_variant=Variant("Other", "Do it.", 0.5, "goblet-squat"))
    found = suggest(SQUAT, half, twice(SQUAT), today=SATURDAY, locked=False)
    assert (amount(found.item.dose), found.item.most) == (START_REPS, 8)


def test_what_the_programme_has_already_is_not_suggested_twice() -> None:
    found = ask(SQUAT, *twice(SQUAT), taken=("goblet-squat",))
    assert said(found) == (SuggestionKind.STAY, Reason.NOTHING_HARDER)


def test_where_only_the_sentence_is_known_the_exercise_is_told_differently() -> None:
    worded: Exercise = exercise("plank")
    long, brief = at(PLANK, 60), at(PLANK, LEAST_HOLD_S)
    harder = suggest(long, worded, twice(long), today=SATURDAY, locked=False)
    assert harder.item == at(PLANK, START_HOLD_S, Way.HARDER)
    easier = suggest(brief, worded, [hurting(brief)], today=SATURDAY, locked=False)
    assert easier.item == at(PLANK, LEAST_HOLD_S, Way.EASIER)


def test_without_a_description_amounts_change_and_ways_do_not() -> None:
    assert suggest(PLANK, None, twice(PLANK), today=SATURDAY, locked=False).item == at(PLANK, 35)
    assert suggest(PLANK, None, [hurting(PLANK)], today=SATURDAY, locked=False).item == at(
        PLANK, 25
    )
    long, brief = at(PLANK, 60), at(PLANK, LEAST_HOLD_S)
    assert (
        suggest(long, None, twice(long), today=SATURDAY, locked=False).reason
        is Reason.NOTHING_HARDER
    )
    assert (
        suggest(brief, None, [hurting(brief)], today=SATURDAY, locked=False).reason
        is Reason.ASK_CLINICIAN
    )
    assert ceiling(at(PLANK, 20, Way.HARDER), None) == PLANK.most


def test_the_description_of_another_exercise_is_refused() -> None:
    with pytest.raises(ValueError, match="another exercise"):
        suggest(PLANK, DOGS, [], today=SATURDAY, locked=False)


# --- locked, accepted, undone --------------------------------------------------------------------


@pytest.mark.parametrize("days", [[], twice(PLANK), [hurting(PLANK)]])
def test_while_locked_everything_waits(days: list[ExerciseDay]) -> None:
    found = ask(PLANK, *days, locked=True)
    assert found == Suggestion(SuggestionKind.WAIT, PLANK, PLANK, Reason.LOCKED)


def test_a_suggestion_is_accepted_and_undone_exactly() -> None:
    found = ask(PLANK, *twice(PLANK))
    changed = found.accepted(programme())
    assert changed.items == (at(PLANK, 35), BIRD_DOG)
    assert found.undone(changed) == programme()


def test_what_was_changed_meanwhile_is_not_overwritten() -> None:
    found = ask(PLANK, *twice(PLANK))
    edited = programme().replaced(PLANK, at(PLANK, 50))
    with pytest.raises(ValueError, match="planned"):
        found.accepted(edited)
    with pytest.raises(ValueError, match="planned"):
        found.undone(edited)


def test_eighteen_whole_days_take_the_plank_from_twenty_seconds_to_a_minute_and_on() -> None:
    item, day, history, amounts = at(PLANK, 20), FRIDAY, list[ExerciseDay](), list[int]()
    while item.way is Way.AS_PLANNED:
        history.append(good(item, day))
        found = ask(item, *history)
        if found.kind is SuggestionKind.UP:
            amounts.append(amount(item.dose))
            item = found.item
        day += timedelta(days=2)
    assert amounts == [20, 25, 30, 35, 40, 45, 50, 55, 60]
    assert len(history) == 2 * len(amounts)
    assert item == at(PLANK, START_HOLD_S, Way.HARDER)


# --- pain and lost form count at any dose --------------------------------------------------------


@pytest.mark.parametrize("wrong", [hurting, lost_form])
def test_what_goes_wrong_at_less_than_is_planned_by_now_leads_below_what_was_done(
    wrong: Made,
) -> None:
    grown = at(PLANK, 35)
    found = ask(grown, good(PLANK), wrong(PLANK, SATURDAY))
    assert found.kind is SuggestionKind.DOWN
    assert (found.before, amount(found.item.dose)) == (grown, amount(PLANK.dose) - 5)


def test_what_hurts_after_a_harder_way_was_accepted_leads_back_below_the_way_it_was_done() -> None:
    most = at(PLANK, PLANK.most)
    harder = at(PLANK, START_HOLD_S, Way.HARDER)
    found = ask(harder, hurting(most))
    assert (found.kind, found.reason) == (SuggestionKind.DOWN, Reason.HURT)
    assert (found.item.way, amount(found.item.dose)) == (Way.AS_PLANNED, PLANK.most - 5)


def test_what_hurts_on_a_day_without_a_plan_leads_down() -> None:
    found = ask(PLANK, ExerciseDay(SATURDAY, "plank", None, hurt=True))
    assert said(found) == (SuggestionKind.DOWN, Reason.HURT)


def test_what_hurt_at_more_than_is_planned_by_now_is_answered() -> None:
    assert stays(at(PLANK, 25), Reason.NOTHING_YET, hurting(PLANK))


# --- what speaks against a step up ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("signs", "reason"),
    [
        (Signs(paused=True), Reason.PAUSED),
        (Signs(early=True), Reason.EARLY_DAYS),
        (Signs(rose=frozenset({SATURDAY})), Reason.PAIN_ROSE),
    ],
)
def test_a_step_up_waits_for_the_back(signs: Signs, reason: Reason) -> None:
    found = ask(PLANK, *twice(PLANK), signs=signs)
    assert found == Suggestion(SuggestionKind.STAY, PLANK, PLANK, reason)
    assert ask(PLANK, hurting(PLANK), signs=signs).kind is SuggestionKind.DOWN


def test_pain_that_rose_before_the_whole_days_is_behind() -> None:
    rose = Signs(rose=frozenset({FRIDAY - timedelta(days=1)}))
    assert ask(PLANK, *twice(PLANK), signs=rose).kind is SuggestionKind.UP


@pytest.mark.parametrize(("after", "kind"), [(14, SuggestionKind.UP), (15, SuggestionKind.STAY)])
def test_whole_days_speak_for_a_step_for_two_weeks(after: int, kind: SuggestionKind) -> None:
    later = ask(PLANK, *twice(PLANK), today=SATURDAY + timedelta(days=after))
    assert later.kind is kind
    apart = ask(PLANK, good(PLANK, SATURDAY - timedelta(days=after)), good(PLANK, SATURDAY))
    assert apart.kind is kind
    assert (kind is SuggestionKind.STAY) is (later.reason is Reason.LONG_AGO)
