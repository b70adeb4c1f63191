"""The sections of a report as values that JSON has."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.load import Load
from backcare_desktop.core.outcome import Change
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.psfs import PsfsMeasure
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.verdict import PainVerdict, RatedWeek
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.csv_cells import instant
from backcare_desktop.reporting.report import Lifting, LiftLine, Ratings, Scores, Sets, Where

Json = dict[str, Any]


# --- what is found everywhere --------------------------------------------------------------------


def day_json(day: date) -> str:
    """An ISO date."""
    return day.isoformat()


def moment_json(moment: Moment | None) -> Json | None:
    """A moment, and the day it belongs to."""
    if moment is None:
        return None
    return {"at": instant(moment), "zone": moment.zone, "day": day_json(moment.local_date)}


def named(word: StrEnum | None) -> str | None:
    """A word of the program."""
    return None if word is None else word.value


def _counted(counts: Mapping[Any, int]) -> dict[str, int]:
    """How often each word was said, most first."""
    return {word.value: count for word, count in counts.items()}


def _load(load: Load) -> Json:
    return {"amount": float(load.amount), "unit": load.unit.value}


def _change(change: Change | None) -> Json | None:
    if change is None:
        return None
    return {
        "first": change.first,
        "latest": change.latest,
        "difference": change.difference,
        "verdict": change.verdict.value,
    }


def _flare(flare: Flare) -> Json:
    last = None if flare.last is None else day_json(flare.last)
    return {
        "id": flare.id,
        "first": day_json(flare.first),
        "last": last,
        "note": flare.note or None,
    }


# --- sections ------------------------------------------------------------------------------------


def scores_json(scores: Scores) -> Json:
    """Scores and how they moved."""
    moves, form = scores.volatility, scores.form
    return {
        "pain": None if scores.pain is None else _verdict(scores.pain),
        "volatility": None
        if moves is None
        else {"points": moves.points, "ratings": moves.entries, "high": moves.is_high},
        "psfs": {
            "activities": []
            if form is None
            else [{"id": each.id, "words": each.words} for each in form.activities],
            "answers": [_psfs(each) for each in scores.psfs],
            "change": _change(scores.psfs_change),
            "activity_changes": {k: _change(c) for k, c in scores.psfs_activities.items()},
        },
        "rmdq": {
            "answers": [
                {"when": moment_json(m.when), "score": m.score, "ticked": list(m.ticked)}
                for m in scores.rmdq
            ],
            "change": _change(scores.rmdq_change),
        },
        "groc": [
            {"when": moment_json(m.when), "score": m.score, "verdict": m.verdict.value}
            for m in scores.groc
        ],
    }


def _verdict(pain: PainVerdict) -> Json:
    return {
        "change": pain.change.value,
        "baseline": _week(pain.baseline),
        "latest": _week(pain.latest),
        "difference": pain.difference,
        "percent": pain.percent,
    }


def _week(week: RatedWeek) -> Json:
    return {
        "first": day_json(week.first),
        "last": day_json(week.last),
        "days_rated": week.rated,
        "mean": week.mean,
    }


def _psfs(measure: PsfsMeasure) -> Json:
    return {
        "when": moment_json(measure.when),
        "score": measure.score,
        "scores": dict(measure.scores),
    }


def chart_json(chart: PainChart) -> Json:
    """What the chart is drawn from."""
    return {
        "days": [
            {
                "day": day_json(each.day),
                "value": each.value,
                "mean": each.mean,
                "lowest": each.lowest,
                "highest": each.highest,
                "ratings": each.count,
            }
            for each in chart.days
        ],
        "medians": [{"day": day_json(p.day), "median": p.median} for p in chart.medians],
        "flares": [_flare(each) for each in chart.flares],
        "phases": [
            {
                "first": day_json(each.first),
                "last": None if each.last is None else day_json(each.last),
                "name": each.names[0] if each.names else each.name,
            }
            for each in chart.phases
        ],
        "lanes": {
            lane.kind.value: [
                {"day": day_json(mark.day), "partial": mark.partial, "text": mark.text or None}
                for mark in lane.marks
            ]
            for lane in chart.lanes
        },
    }


def where_json(where: Where) -> Json:
    """What hurt, which side, what eased it."""
    return {
        "entries": where.areas.entries,
        "entries_with_area": where.areas.placed,
        "areas": _counted(where.areas.times),
        "sides": _counted(where.sides),
        "qualities": _counted(where.qualities),
        "eased_by": _counted(where.eased_by),
        "worsened_by": _counted(where.worsened_by),
        "reliefs": [
            {
                "kind": each.kind.value,
                "times": each.times,
                "effects": _counted(each.effects),
                "words": list(each.words),
            }
            for each in where.reliefs
        ],
        "episode_side": named(where.episode_side),
        "episode_regions": [each.value for each in where.episode_regions],
        "hurt": [
            {
                "exercise": each.exercise_id,
                "side": named(each.side),
                "times": each.times,
                "worst": each.worst,
            }
            for each in where.hurt
        ],
        "sides_apart": [
            {
                "exercise": each.exercise_id,
                "day": day_json(each.day),
                "left": each.left,
                "right": each.right,
                "unit": _unit(seconds=each.seconds),
            }
            for each in where.holds
        ],
    }


def lifting_json(lifting: Lifting) -> Json:
    """Lifting around flares."""
    return {
        "flares": [
            {**_flare(each.flare), "lifts_before": [_lift(line) for line in each.lifts]}
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
        "load": _load(lift.load),
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
        "load": _load(entry.load),
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
        "unit": _unit(seconds=log.seconds),
        "target": log.target or None,
        "way": log.way.value,
        "session": log.session_id,
    }


def _unit(*, seconds: bool) -> str:
    return "s" if seconds else "repetitions"


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
