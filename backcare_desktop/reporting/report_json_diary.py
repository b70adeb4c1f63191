"""What was lifted, done and entered, as values that JSON has."""

from collections.abc import Sequence

from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.reporting.report_json_parts import (
    Json,
    day_json,
    flare_json,
    load_json,
    moment_json,
    named,
    unit_json,
)
from backcare_desktop.reporting.report_sections import (
    Lifting,
    LiftLine,
    Ratings,
    Sets,
)


def lifting_json(lifting: Lifting) -> Json:
    """Lifting around flares."""
    return {
        "flares": [
            {**flare_json(each.flare), "lifts_before": [_lift(line) for line in each.lifts]}
            for each in lifting.flares
        ],
        "days": lifting.lifted_days,
        "heaviest": [_heaviest(each) for each in lifting.heaviest],
    }


def _heaviest(lift: LiftDay) -> Json:
    return {
        "lift": lift.lift_id,
        "name": lift.name,
        "day": day_json(lift.day),
        "load": load_json(lift.load),
    }


def _lift(line: LiftLine) -> Json:
    entry = line.entry
    return {
        "id": entry.id,
        "day": day_json(entry.day),
        "logged": moment_json(entry.logged),
        "lift": entry.lift_id,
        "name": line.name,
        "sets": entry.sets,
        "reps": entry.reps,
        "load": load_json(entry.load),
        "effort": entry.effort,
        "pain_during": entry.pain_during,
        "pain_next_morning": entry.pain_next_morning,
        "form": None if entry.form is None else [each.value for each in entry.form],
        "note": entry.note or None,
    }


def sessions_json(sessions: Sequence[SessionMark]) -> list[Json]:
    """Sessions of the player."""
    return [
        {
            "id": each.id,
            "routine": each.routine_id,
            "name": each.routine_name,
            "begun": moment_json(each.started),
            "outcome": each.outcome.value,
            "active_s": each.active_s,
        }
        for each in sessions
    ]


def sets_json(sets: Sets) -> Json:
    """Sets of core work, and the lift log."""
    return {
        "core": [_set(each) for each in sets.core],
        "lifts": [_lift(line) for line in sets.lifts],
    }


def _set(log: SetLog) -> Json:
    return {
        "id": log.id,
        "day": day_json(log.day),
        "logged": moment_json(log.logged),
        "exercise": log.exercise_id,
        "side": named(log.side),
        "set": log.set_no,
        "amount": log.amount,
        "unit": unit_json(seconds=log.seconds),
        "target": log.target or None,
        "way": log.way.value,
        "session": log.session_id,
    }


def ratings_json(ratings: Ratings) -> Json:
    """The diary."""
    return {
        "entries": [_entry(each) for each in ratings.entries],
        "reliefs": [_relief(each) for each in ratings.reliefs],
        "habits": [
            {"day": day_json(each.day), "habit": each.habit.value} for each in ratings.habits
        ],
    }


def _entry(entry: Entry) -> Json:
    rating, detail = entry.rating, entry.detail
    return {
        "id": rating.id,
        "when": moment_json(rating.when),
        "score": rating.score,
        "context": rating.context.value,
        "session": rating.session_id,
        "written_down_later": entry.back_dated,
        "areas": [each.value for each in detail.areas],
        "qualities": [each.value for each in detail.qualities],
        "doing": named(detail.doing),
        "eased_by": [each.value for each in detail.eased_by],
        "worsened_by": [each.value for each in detail.worsened_by],
        "eased_words": detail.eased_words or None,
        "worsened_words": detail.worsened_words or None,
        "reliefs": [_relief(each) for each in entry.reliefs],
        "note": rating.note or None,
    }


def _relief(relief: Relief) -> Json:
    return {
        "id": relief.id,
        "kind": relief.kind.value,
        "when": moment_json(relief.when),
        "words": relief.words or None,
        "minutes": relief.minutes,
        "effect": named(relief.effect),
    }
