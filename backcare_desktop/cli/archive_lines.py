"""What an archive would do to a diary, in lines of plain English."""

from collections.abc import Iterator, Mapping
from typing import Final

from backcare_desktop.core.archive import Adjustment, Preview, Tally, Way

KINDS: Final[Mapping[str, str]] = {
    "pain_rating": "Pain ratings",
    "pain_relief": "What was done about pain",
    "flare": "Flare-ups",
    "flare_no": "Days without a flare-up",
    "habit_tick": "Ticked habits",
    "session": "Sessions",
    "symptom_check": "Symptom checks",
    "clearance": "Notes that somebody looked",
    "episode": "Episodes",
    "psfs_form": "Your own activities",
    "psfs_measure": "Answers about activities",
    "rmdq_measure": "Answers to the RMDQ",
    "groc_measure": "Answers about the change",
    "own_routine": "Your own routines",
    "routine_choice": "Choices for routines",
    "programme": "Core programmes",
    "programme_follow": "Which programme was followed",
    "planned_day": "Planned core days",
    "training_day": "Training days",
    "set_log": "Sets of core work",
    "exercise_note": "Notes on exercises",
    "core_aside": "Exercises put aside",
    "core_miss": "Core days not done",
    "core_pause": "Pauses of core work",
    "core_unasked": "Core days not asked about",
    "weekly_target": "Weekly targets",
    "filmed_day": "Days with a film",
    "lift": "Lifts",
    "lift_entry": "Lift log",
    "load_plan": "Plans for lifts",
    "gate_try": "Tests before lifting",
}
"""Kinds of entries by their tables, as the window calls them."""

_ADJUSTED: Final = {
    Adjustment.EPISODE_ENDED: "the archive's current episode ends: another goes on here",
    Adjustment.FLARE_LEFT_OUT: "flare-ups that share a day with one here are left out",
    Adjustment.PROGRAMME_STAYS: "the programme that is followed here stays",
    Adjustment.PLAN_STAYS: "lifts that have a plan here keep it",
    Adjustment.TARGETS_STAY: "weekly targets from after the first one here are left out",
}


def lines_of(preview: Preview, way: Way) -> Iterator[str]:
    """When it was made, what changes on that way, and what of it this version can't keep."""
    yield f"made {preview.made:%Y-%m-%d %H:%M} UTC by Backcare {preview.version}"
    for tally in preview.tallies:
        changes = _replaced(tally) if way is Way.REPLACE else _merged(tally)
        said = ", ".join(f"{count} {what}" for count, what in changes if count)
        if said:
            yield f"{KINDS.get(tally.table, tally.table)}: {said}"
    if way is Way.REPLACE:
        yield (
            f"{_entries(preview.lost)} of the diary not in the archive: replacing takes them away"
            if preview.lost
            else "everything in the diary is in the archive too"
        )
    else:
        yield from (_ADJUSTED[adjustment] for adjustment in preview.adjustments)
    for name in preview.unknown:
        yield f"not known here, left out: {name}"


def _merged(tally: Tally) -> tuple[tuple[int, str], ...]:
    return (tally.new, "new"), (tally.stays, "left as they are here")


def _replaced(tally: Tally) -> tuple[tuple[int, str], ...]:
    return (
        (tally.only_here, f"of {tally.here} go"),
        (tally.only_there, "come"),
        (tally.differ, "become what the archive says"),
    )


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"
