"""What holds for every suggestion, whatever was planned and done."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose
from backcare_desktop.core.exercise import Exercise, Variant
from backcare_desktop.core.programme import ProgrammeItem, amount, with_amount
from backcare_desktop.core.progression import (
    EASY_EFFORT,
    EASY_REPS_STEP,
    HOLD_STEP_S,
    REPS_STEP,
    ceiling,
    suggest,
)
from backcare_desktop.core.set_log import ExerciseDay, ExerciseNote
from backcare_desktop.core.suggestion import SuggestionKind
from backcare_desktop.core.variation import Way
from tests.core.test_programme import programme
from tests.core.test_routine import exercise
from tests.core.test_set_log import FRIDAY, whole

SOON = FRIDAY + timedelta(days=10)

factors = st.sampled_from([0.25, 0.5, 0.8, 1.0, 1.7, 3.0])
variants = st.none() | st.builds(
    Variant, st.just("Other"), st.just("Do it so."), factors, st.sampled_from(["", "", "other"])
)
known = st.builds(
    lambda easier, harder: replace(exercise("x"), easier_variant=easier, harder_variant=harder),
    variants,
    variants,
)
descriptions = st.none() | known


@st.composite
def items(draw: st.DrawFn) -> ProgrammeItem:
    is_hold, way = draw(st.booleans()), draw(st.sampled_from(Way))
    number = draw(st.integers(1, 90) | st.integers(1, 20))
    largest = LONGEST_HOLD_S if is_hold else MOST_REPS
    above = st.integers(number, min(largest, number + 30)) | st.just(number)
    least = 1 if way is not Way.AS_PLANNED else number
    most = draw(above | st.integers(least, largest))
    sets, each_side = draw(st.integers(1, 3)), draw(st.booleans())
    dose = Dose(number, sets=sets, each_side=each_side)
    if not is_hold:
        dose = Dose(reps=number, tempo_s=3.0, sets=sets, each_side=each_side)
    return ProgrammeItem("x", dose, 30, most, way)


@st.composite
def days(draw: st.DrawFn, item: ProgrammeItem, on: date) -> ExerciseDay:
    """A day at the item's dose or near it, mostly a whole one."""
    planned: ProgrammeItem | None = item
    if draw(st.integers(0, 4)) == 0:
        other = replace(item, dose=with_amount(item.dose, max(1, amount(item.dose) - 1)))
        planned = draw(st.sampled_from([None, other, replace(item, exercise_id="y")]))
    done = whole(planned or item, on)
    if draw(st.integers(0, 3)) == 0:
        done = tuple(entry for entry in done if draw(st.booleans()))
    if draw(st.integers(0, 4)) == 0:
        done = tuple(replace(entry, amount=draw(st.integers(1, entry.amount))) for entry in done)
    name = (planned or item).exercise_id
    form = draw(st.sampled_from([True, True, True, False, None]))
    effort = draw(st.none() | st.integers(0, 10))
    note = draw(st.sampled_from([None, *[ExerciseNote(on, name, effort, form)] * 4]))
    return ExerciseDay(on, name, planned, done, note, hurt=draw(st.integers(0, 5)) == 0)


@st.composite
def lives(draw: st.DrawFn) -> tuple[ProgrammeItem, Exercise | None, list[ExerciseDay]]:
    """An item, its description, and its days with the oldest first."""
    item = draw(items())
    count = draw(st.integers(0, 5))
    history = [draw(days(item, FRIDAY + timedelta(days=2 * number))) for number in range(count)]
    return item, draw(descriptions), history


Life = tuple[ProgrammeItem, Exercise | None, list[ExerciseDay]]


def is_whole(day: ExerciseDay, item: ProgrammeItem) -> bool:
    """The rule once more, by hand."""
    planned = {(side, n) for side in item.dose.sides for n in range(1, item.dose.sets + 1)}
    full = {(s.side, s.set_no) for s in day.sets if s.amount >= amount(item.dose)}
    kept = day.note is not None and day.note.form_kept is True
    return day.item == item and planned <= full and kept and not day.hurt


def of_exercise(history: list[ExerciseDay]) -> list[ExerciseDay]:
    return [day for day in history if day.exercise_id == "x" and (day.sets or day.hurt)]


@given(lives())
def test_there_is_a_step_up_after_two_whole_days_and_never_without(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=False)
    latest = of_exercise(history)[-2:]
    twice = len(latest) == 2 and all(is_whole(day, item) for day in latest)
    assert (found.kind is SuggestionKind.UP) <= twice
    if twice and amount(item.dose) < ceiling(item, description):
        assert found.kind is SuggestionKind.UP


@given(lives())
def test_a_step_up_is_one_smallest_step_and_never_above_the_most(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=False)
    if found.kind is not SuggestionKind.UP:
        return
    new = found.item
    if (new.exercise_id, new.way) == (item.exercise_id, item.way):
        latest = of_exercise(history)[-2:]
        easy = all(day.effort is not None and day.effort <= EASY_EFFORT for day in latest)
        step = HOLD_STEP_S if item.dose.hold_s else EASY_REPS_STEP if easy else REPS_STEP
        assert 0 < amount(new.dose) - amount(item.dose) <= step
        assert amount(new.dose) <= ceiling(new, description)
    else:
        assert amount(item.dose) >= ceiling(item, description)
        assert new.way is item.way.harder or new.exercise_id == "other"
        same = description if new.exercise_id == "x" else None
        assert amount(new.dose) <= ceiling(new, same)


@given(lives())
def test_a_step_down_needs_pain_or_lost_form_and_never_asks_for_more(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=False)
    if found.kind is not SuggestionKind.DOWN:
        return
    latest = of_exercise(history)[-1]
    assert latest.hurt or latest.form_kept is False
    assert latest.item is None or amount(latest.item.dose) <= amount(item.dose)
    assert amount(found.item.dose) <= amount(item.dose)
    if (found.item.exercise_id, found.item.way) == (item.exercise_id, item.way):
        step = HOLD_STEP_S if item.dose.hold_s else EASY_REPS_STEP
        done = item if latest.item is None else latest.item
        assert found.item != item
        assert amount(done.dose) - amount(found.item.dose) <= step
    else:
        assert found.item.way is item.way.easier or found.item.exercise_id == "other"


@given(lives())
def test_pain_or_lost_form_at_any_dose_never_leads_up(life: Life) -> None:
    item, description, history = life
    days_of_it = of_exercise(history)
    if days_of_it and (days_of_it[-1].hurt or days_of_it[-1].form_kept is False):
        found = suggest(item, description, history, today=SOON, locked=False)
        assert found.kind is not SuggestionKind.UP


@given(lives())
def test_nothing_changes_while_locked(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=True)
    assert (found.kind, found.before, found.item) == (SuggestionKind.WAIT, item, item)


@given(lives())
def test_only_the_amount_the_way_and_the_exercise_change(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=False)
    changes = found.kind in (SuggestionKind.UP, SuggestionKind.DOWN)
    assert (found.item != item) is changes
    assert with_amount(found.item.dose, amount(item.dose)) == item.dose
    assert found.item.rest_s == item.rest_s
    if found.item.exercise_id == item.exercise_id:
        assert found.item.most == item.most


@given(lives())
def test_accepting_and_undoing_gives_back_exactly_the_old(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=False)
    before = programme(replace(item, exercise_id="first"), item)
    changed = found.accepted(before)
    assert changed.items[1] == found.item
    assert found.undone(changed) == before


@given(lives(), st.data())
def test_nothing_older_than_the_latest_two_days_matters(life: Life, data: st.DataObject) -> None:
    item, description, history = life
    recent = of_exercise(history)[-2:]
    older = [
        data.draw(days(item, FRIDAY - timedelta(days=number)))
        for number in range(data.draw(st.integers(0, 3)), 0, -1)
    ]
    found = suggest(item, description, history, today=SOON, locked=False)
    if len(recent) == 2:
        assert suggest(item, description, [*older, *recent], today=SOON, locked=False) == found
    elif not recent:
        assert suggest(item, description, [], today=SOON, locked=False) == found


@given(lives())
def test_what_the_programme_has_already_never_takes_the_place_of_an_exercise(life: Life) -> None:
    item, description, history = life
    found = suggest(item, description, history, today=SOON, locked=False, taken={"x", "other"})
    assert found.item.exercise_id == "x"


@given(items(), known, st.lists(st.booleans(), max_size=40))
def test_a_life_of_accepted_suggestions_never_leaves_the_ladder(
    item: ProgrammeItem, description: Exercise, goes_well: list[bool]
) -> None:
    """Whatever the days bring, the plan stays one that can be planned, under its ceiling."""
    in_place = replace(
        description,
        easier_variant=None,
        harder_variant=replace(description.harder_variant, exercise_id="")
        if description.harder_variant
        else None,
    )
    history: list[ExerciseDay] = []
    highest = max(amount(item.dose), ceiling(item, in_place))
    for number, well in enumerate(goes_well):
        on = FRIDAY + timedelta(days=number)
        note = ExerciseNote(on, "x", 3, form_kept=True)
        history.append(ExerciseDay(on, "x", item, whole(item, on), note, hurt=not well))
        found = suggest(item, in_place, history, today=SOON, locked=False)
        if found.item.way is not item.way:
            highest = ceiling(found.item, in_place)
        item = found.item
        assert 1 <= amount(item.dose) <= highest
