"""The sections of a report as values that JSON has."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.load import Load
from backcare_desktop.core.outcome import Change
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.core.told import tenths
from backcare_desktop.core.verdict import PainVerdict, RatedWeek
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.csv_cells import instant
from backcare_desktop.reporting.report_sections import (
    Peak,
    Scores,
    Where,
)

Json = dict[str, Any]


# --- what is found everywhere --------------------------------------------------------------------


def day_json(day: date) -> str:
    """An ISO date."""
    return day.isoformat()


def moment_json(moment: Moment | None) -> Json | None:
    """A moment, and the day it belongs to. The name of the place's time zone isn't told: it says
    where somebody lives, also in a report without their name.
    """
    if moment is None:
        return None
    return {"at": instant(moment), "day": day_json(moment.local_date)}


def named(word: StrEnum | None) -> str | None:
    """A word of the program."""
    return None if word is None else word.value


def _counted(counts: Mapping[Any, int]) -> dict[str, int]:
    """How often each word was said, most first."""
    return {word.value: count for word, count in counts.items()}


def load_json(load: Load) -> Json:
    """A load in the unit that it was typed in."""
    return {"amount": float(load.amount), "unit": load.unit.value}


def _change(change: Change | None) -> Json | None:
    if change is None:
        return None
    return {
        "first": tenths(change.first),
        "latest": tenths(change.latest),
        "difference": change.difference,
        "verdict": change.verdict.value,
    }


def unit_json(*, seconds: bool) -> str:
    """What something is counted in."""
    return "s" if seconds else "repetitions"


def flare_json(flare: Flare) -> Json:
    """A flare as it was declared."""
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
        else {"points": tenths(moves.points), "ratings": moves.entries, "high": moves.is_high},
        "peak": peak_json(scores.peak),
        "psfs": {
            "activities": [] if form is None else _activities(form),
            "answers": [_psfs(each) for each in scores.psfs],
            "earlier": [
                {**_psfs(each), "activities": _activities(each.form)} for each in scores.psfs_before
            ],
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
        "mean": None if week.mean is None else tenths(week.mean),
    }


def peak_json(peak: Peak | None) -> Json | None:
    """The highest rating."""
    return None if peak is None else {"score": peak.score, "day": day_json(peak.day)}


def _activities(form: PsfsForm) -> list[Json]:
    return [{"id": each.id, "words": each.words} for each in form.activities]


def _psfs(measure: PsfsMeasure) -> Json:
    return {
        "when": moment_json(measure.when),
        "score": None if measure.score is None else tenths(measure.score),
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
        "flares": [flare_json(each) for each in chart.flares],
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
                "unit": unit_json(seconds=each.seconds),
            }
            for each in where.holds
        ],
    }
