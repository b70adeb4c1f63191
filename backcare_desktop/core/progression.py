"""When an exercise of the programme grows, shrinks or stays: a suggestion with its reason.

The rules: a sore back is not hurried. One smallest step up, and only after two days in a row with
every set and the form kept; a step down as soon as it hurts or the form goes; nothing at all while
a symptom check locks the programme. Nothing here is a measured threshold: steps and starts are
those of common physiotherapy practice, where a number below doesn't name another source.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from backcare_desktop.core.exercise import Exercise, Variant
from backcare_desktop.core.programme import (
    Programme,
    ProgrammeItem,
    amount,
    with_amount,
)
from backcare_desktop.core.set_log import ExerciseDay
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


class SuggestionKind(StrEnum):
    """What is suggested for the next day."""

    WAIT = "wait"
    STAY = "stay"
    UP = "up"
    DOWN = "down"


class Reason(StrEnum):
    """Why it is suggested."""

    LOCKED = "locked"
    HURT = "hurt"
    FORM_LOST = "form_lost"
    ASK_CLINICIAN = "ask_clinician"
    NOTHING_YET = "nothing_yet"
    SETS_MISSING = "sets_missing"
    FORM_NOT_SAID = "form_not_said"
    FIRST_OF_TWO = "first_of_two"
    TWICE_WHOLE = "twice_whole"
    TWICE_EASY = "twice_easy"
    READY_FOR_HARDER = "ready_for_harder"
    NOTHING_HARDER = "nothing_harder"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What could change, to be accepted or not.

    Attributes:
        kind: which way.
        before: the item as it is.
        item: the item as it would be; the same where nothing changes.
        reason: why.
    """

    kind: SuggestionKind
    before: ProgrammeItem
    item: ProgrammeItem
    reason: Reason

    def accepted(self, programme: Programme) -> Programme:
        """The programme with what is suggested.

        Raises:
            ValueError: the item has been changed meanwhile.
        """
        return programme.replaced(self.before, self.item)

    def undone(self, programme: Programme) -> Programme:
        """The programme as it was before the suggestion was accepted.

        Raises:
            ValueError: the item has been changed meanwhile.
        """
        return programme.replaced(self.item, self.before)


@dataclass(frozen=True, slots=True)
class Aside:
    """A suggestion that was left as it is.

    Attributes:
        exercise_id: what it was about.
        kind, reason: what was suggested, and why.
        day: the latest day of the exercise that it rested on.
    """

    exercise_id: str
    kind: SuggestionKind
    reason: Reason
    day: date

    def covers(self, suggestion: Suggestion, latest: date) -> bool:
        """Whether a suggestion is the one that was left, with nothing new that speaks for it.

        Args:
            suggestion: what could change now.
            latest: the latest day of the exercise that it rests on.
        """
        same = (suggestion.before.exercise_id, suggestion.kind, suggestion.reason)
        return same == (self.exercise_id, self.kind, self.reason) and latest <= self.day


def latest_day(exercise_id: str, history: Iterable[ExerciseDay]) -> date | None:
    """The latest day on which an exercise was begun; None when it never was."""
    days = (day.day for day in history if day.exercise_id == exercise_id and day.begun)
    return max(days, default=None)


def suggest(
    item: ProgrammeItem,
    exercise: Exercise | None,
    history: Sequence[ExerciseDay],
    *,
    locked: bool,
    taken: Collection[str] = (),
) -> Suggestion:
    """What the next day of an exercise should be.

    Only the latest two days on which the exercise was begun count, and only as far back as they
    were done at the item's present dose: what a change of dose has left behind says nothing of it.

    Args:
        item: as planned now.
        exercise: its description; None when it is missing, and no other way of doing it is known.
        history: days of the exercise, the oldest first; back-dated ones in their place. Days of
            other exercises, and days without a set, are passed over.
        locked: a symptom check locks exercising.
        taken: exercises that the programme already has; none of them is suggested in the place
            of this one.

    Raises:
        ValueError: the description is that of another exercise.
    """
    if exercise is not None and exercise.id != item.exercise_id:
        raise ValueError("the description belongs to another exercise")
    if locked:
        return Suggestion(SuggestionKind.WAIT, item, item, Reason.LOCKED)
    row = _row(item, history)
    if not row:
        return _stay(item, Reason.NOTHING_YET)
    latest = row[-1]
    if latest.hurt or latest.form_kept is False:
        reason = Reason.HURT if latest.hurt else Reason.FORM_LOST
        return _down(item, _variants(exercise, taken), reason)
    not_yet = _not_yet(row)
    if not_yet:
        return _stay(item, not_yet)
    if amount(item.dose) >= ceiling(item, exercise):
        return _harder(item, _variants(exercise, taken))
    return _up(item, row, ceiling(item, exercise))


def ceiling(item: ProgrammeItem, exercise: Exercise | None) -> int:
    """The amount of a set up to which the item grows in the way it is done now."""
    variant = _variants(exercise).get(item.way)
    if variant is None:
        return item.most
    return amount(variant.applied_to(with_amount(item.dose, item.most)))


def _stay(item: ProgrammeItem, reason: Reason) -> Suggestion:
    return Suggestion(SuggestionKind.STAY, item, item, reason)


# --- what the days say ---------------------------------------------------------------------------


def _row(item: ProgrammeItem, history: Sequence[ExerciseDay]) -> list[ExerciseDay]:
    """The latest days at the present dose, two at most, the oldest first."""
    begun = [day for day in history if day.exercise_id == item.exercise_id and day.begun]
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


def _up(item: ProgrammeItem, row: Sequence[ExerciseDay], highest: int) -> Suggestion:
    easy = all(day.effort is not None and day.effort <= EASY_EFFORT for day in row)
    quick = easy and not item.dose.hold_s
    step = HOLD_STEP_S if item.dose.hold_s else EASY_REPS_STEP if quick else REPS_STEP
    grown = replace(item, dose=with_amount(item.dose, min(highest, amount(item.dose) + step)))
    reason = Reason.TWICE_EASY if quick else Reason.TWICE_WHOLE
    return Suggestion(SuggestionKind.UP, item, grown, reason)


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
