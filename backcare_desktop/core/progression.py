"""When an exercise of the programme grows, shrinks or stays: a suggestion with its reason.

The rules: a sore back is not hurried. One smallest step up, and only after two days in a row with
every set and the form kept; a step down as soon as it hurts or the form goes; none up while core
work rests, in the first days of an episode, after pain that rose or was above 5, or on days long
gone or from before an injury; nothing at all while a symptom check locks the programme. Nothing
here is a measured threshold: steps and starts are those of common physiotherapy practice, where a
number below doesn't name another source.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from backcare_desktop.core.exercise import Exercise, Variant
from backcare_desktop.core.programme import ProgrammeItem, amount, with_amount
from backcare_desktop.core.set_log import ExerciseDay
from backcare_desktop.core.signs import NO_SIGNS, Signs
from backcare_desktop.core.suggestion import Reason, Suggestion, SuggestionKind
from backcare_desktop.core.variation import Way

DAYS_TO_GROW = 2
"""Whole days in a row, at the same dose, before a step up."""

HOLD_STEP_S = 5
"""A hold changes by this many seconds, up and down."""

REPS_STEP = 1
"""Repetitions grow by this."""

EASY_REPS_STEP = 2
"""Repetitions grow by this after days that took little effort, and shrink by it."""

EASY_EFFORT = 4
"""Effort up to this, of 10, on every day of the row is little effort."""

LEAST_HOLD_S = 10
"""No hold is made shorter: front planks begin at 10-20 s (common practice), and McGill's holds
last 8-10 s. What hurts for ten seconds wants an easier way, not a shorter one."""

LEAST_REPS = 5
"""No set is given fewer repetitions: beginners' dead bugs begin at 5-8 a side (common practice)."""

START_HOLD_S = 15
"""A harder way begins with a hold no longer than this: the middle of a beginner's 10-20 s."""

START_REPS = 6
"""A harder way begins with no more repetitions: low in a beginner's 5-8, and the first number of
McGill's 6-4-2."""


def latest_day(exercise_id: str, history: Iterable[ExerciseDay]) -> date | None:
    """The latest day on which an exercise was begun; None when it never was."""
    days = (day.day for day in history if day.exercise_id == exercise_id and day.begun)
    return max(days, default=None)


def suggest(
    item: ProgrammeItem,
    exercise: Exercise | None,
    history: Sequence[ExerciseDay],
    *,
    today: date,
    locked: bool,
    taken: Collection[str] = (),
    signs: Signs = NO_SIGNS,
) -> Suggestion:
    """What the next day of an exercise should be.

    Pain and lost form on the latest day on which the exercise was begun count at whatever dose it
    was done, unless less is planned by now. For a step up the latest two of these days count, and
    only as far back as they were done at the item's present dose: what a change of dose has left
    behind says nothing of it.

    Args:
        item: as planned now.
        exercise: its description; None when it is missing, and no other way of doing it is known.
        history: days of the exercise, the oldest first; back-dated ones in their place. Days of
            other exercises, and days without a set, are passed over.
        today: the day it is.
        locked: a symptom check locks exercising.
        taken: exercises that the programme already has; none of them is suggested in the place
            of this one.
        signs: what speaks against a step up.

    Raises:
        ValueError: the description is that of another exercise.
    """
    if exercise is not None and exercise.id != item.exercise_id:
        raise ValueError("the description belongs to another exercise")
    if locked:
        return Suggestion(SuggestionKind.WAIT, item, item, Reason.LOCKED)
    begun = [day for day in history if day.exercise_id == item.exercise_id and day.begun]
    if begun and _went_wrong(begun[-1]) and not _less(item, begun[-1].item):
        return _down_from(item, begun[-1], _variants(exercise, taken))
    row = _row(item, begun)
    if not row:
        return _stay(item, Reason.NOTHING_YET)
    not_yet = _not_yet(row)
    if not_yet:
        return _stay(item, not_yet)
    grown = _grown(item, row, exercise, taken)
    if grown.kind is not SuggestionKind.UP:
        return grown
    against = signs.against([day.day for day in row], today)
    return grown if against is None else _stay(item, against)


def ceiling(item: ProgrammeItem, exercise: Exercise | None) -> int:
    """The amount of a set up to which the item grows in the way it is done now."""
    variant = _variants(exercise).get(item.way)
    if variant is None:
        return item.most
    return amount(variant.applied_to(with_amount(item.dose, item.most)))


def _stay(item: ProgrammeItem, reason: Reason) -> Suggestion:
    return Suggestion(SuggestionKind.STAY, item, item, reason)


# --- what the days say ---------------------------------------------------------------------------


def _went_wrong(day: ExerciseDay) -> bool:
    return day.hurt or day.form_kept is False


def _less(item: ProgrammeItem, then: ProgrammeItem | None) -> bool:
    """Less is planned now than then: an easier way, a shorter set, fewer repetitions or sets."""
    if then is None:
        return False
    if item.way is not then.way or bool(item.dose.hold_s) != bool(then.dose.hold_s):
        return item.way.rung < then.way.rung
    less = amount(item.dose) < amount(then.dose)
    return less or (amount(item.dose) == amount(then.dose) and item.dose.sets < then.dose.sets)


def _row(item: ProgrammeItem, begun: Sequence[ExerciseDay]) -> list[ExerciseDay]:
    """The latest days at the present dose, two at most, the oldest first."""
    row: list[ExerciseDay] = []
    for day in reversed(begun[-DAYS_TO_GROW:]):
        if not _at_dose(day, item):
            break
        row.insert(0, day)
    return row


def _at_dose(day: ExerciseDay, item: ProgrammeItem) -> bool:
    """Planned on that day as now: the same way, amount, sets and sides.

    Tempo and pauses may differ: they don't make it another dose.
    """
    then = day.item
    return then is not None and _load(then) == _load(item)


def _load(item: ProgrammeItem) -> tuple[object, ...]:
    dose = item.dose
    return item.exercise_id, item.way, dose.hold_s, dose.reps, dose.sets, dose.each_side


def _not_yet(row: Sequence[ExerciseDay]) -> Reason | None:
    """What is missing for a step up; None when nothing is."""
    latest = row[-1]
    if not latest.all_sets:
        return Reason.SETS_MISSING
    if latest.form_kept is None:
        return Reason.FORM_NOT_SAID
    if len(row) < DAYS_TO_GROW or not all(map(_is_whole, row)):
        return Reason.FIRST_OF_TWO
    return None


def _is_whole(day: ExerciseDay) -> bool:
    """Every set was done, the form was said to be kept, and nothing hurt."""
    return day.all_sets and day.form_kept is True and not day.hurt


# --- steps ---------------------------------------------------------------------------------------


def _grown(
    item: ProgrammeItem,
    row: Sequence[ExerciseDay],
    exercise: Exercise | None,
    taken: Collection[str],
) -> Suggestion:
    """More of it, or a harder way."""
    highest = ceiling(item, exercise)
    if amount(item.dose) >= highest:
        return _harder(item, _variants(exercise, taken))
    return _up(item, row, highest)


def _up(item: ProgrammeItem, row: Sequence[ExerciseDay], highest: int) -> Suggestion:
    easy = all(day.effort is not None and day.effort <= EASY_EFFORT for day in row)
    quick = easy and not item.dose.hold_s
    step = HOLD_STEP_S if item.dose.hold_s else EASY_REPS_STEP if quick else REPS_STEP
    grown = replace(item, dose=with_amount(item.dose, min(highest, amount(item.dose) + step)))
    reason = Reason.TWICE_EASY if quick else Reason.TWICE_WHOLE
    return Suggestion(SuggestionKind.UP, item, grown, reason)


def _down_from(
    item: ProgrammeItem, day: ExerciseDay, variants: Mapping[Way, Variant]
) -> Suggestion:
    """A step below the dose at which it went wrong, even if more is planned by now."""
    reason = Reason.HURT if day.hurt else Reason.FORM_LOST
    then = day.item
    if then is None or not _less(then, item):
        return _down(item, variants, reason)
    if then.way is item.way:
        then = replace(item, dose=with_amount(item.dose, amount(then.dose)))
    below = _down(then, variants, reason)
    # Below the foot of the ladder there is nothing, but what it went wrong at is still less.
    return replace(below, kind=SuggestionKind.DOWN, before=item, reason=reason)


def _down(item: ProgrammeItem, variants: Mapping[Way, Variant], reason: Reason) -> Suggestion:
    now, is_hold = amount(item.dose), bool(item.dose.hold_s)
    least = LEAST_HOLD_S if is_hold else LEAST_REPS
    if now <= least:
        return _easier(item, variants, reason)
    number = max(least, now - (HOLD_STEP_S if is_hold else EASY_REPS_STEP))
    shrunk = replace(item, dose=with_amount(item.dose, number))
    return Suggestion(SuggestionKind.DOWN, item, shrunk, reason)


def _harder(item: ProgrammeItem, variants: Mapping[Way, Variant]) -> Suggestion:
    harder = _in_way(item, item.way.harder, variants)
    if harder is None:
        return _stay(item, Reason.NOTHING_HARDER)
    start = START_HOLD_S if item.dose.hold_s else START_REPS
    return Suggestion(SuggestionKind.UP, item, _cut(harder, start), Reason.READY_FOR_HARDER)


def _easier(item: ProgrammeItem, variants: Mapping[Way, Variant], reason: Reason) -> Suggestion:
    """An easier way with no more of it than there was, whatever its factor would allow."""
    easier = _in_way(item, item.way.easier, variants)
    if easier is None:
        return _stay(item, Reason.ASK_CLINICIAN)
    return Suggestion(SuggestionKind.DOWN, item, _cut(easier, amount(item.dose)), reason)


# --- ways ----------------------------------------------------------------------------------------


def _variants(exercise: Exercise | None, taken: Collection[str] = ()) -> dict[Way, Variant]:
    """The ways of doing an exercise that are known, beside the one that is planned."""
    if exercise is None:
        return {}
    known = {
        Way.EASIER: exercise.easier_variant or Variant("", exercise.easier),
        Way.HARDER: exercise.harder_variant or Variant("", exercise.harder),
    }
    return {way: variant for way, variant in known.items() if variant.exercise_id not in taken}


def _in_way(
    item: ProgrammeItem, way: Way | None, variants: Mapping[Way, Variant]
) -> ProgrammeItem | None:
    """The item done another way, with as much as it may grow to there; None where there is no way.

    Another exercise that takes its place is planned like any other, with ways of its own.
    """
    if way is None or (way is not Way.AS_PLANNED and way not in variants):
        return None
    variant = variants.get(way)
    moved = replace(item, dose=with_amount(item.dose, item.most), way=Way.AS_PLANNED)
    if variant is None:
        return moved
    dose = variant.applied_to(moved.dose)
    if not variant.exercise_id:
        return replace(moved, dose=dose, way=way)
    return replace(moved, exercise_id=variant.exercise_id, dose=dose, most=amount(dose))


def _cut(item: ProgrammeItem, number: int) -> ProgrammeItem:
    """The item with ``number`` seconds or repetitions a set at most."""
    return replace(item, dose=with_amount(item.dose, min(number, amount(item.dose))))
