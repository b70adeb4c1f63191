"""Strong pain today: pain above 5 that belongs to today, wherever it was told.

While it stands lifting waits, and core work is not what the day is for (our choice, from the stop
rule: nobody goes on above 5). It stands until tomorrow, or until it is taken back where it was
told; neither a lower rating later nor a symptom check lifts it. A lock of the symptom check goes
before it.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.session_feedback import HIGHEST_TO_GO_ON, Hurt
from backcare_desktop.core.set_log import ExerciseNote

_DAY = timedelta(days=1)


def strong_pain(
    today: date,
    *,
    rated: Iterable[int] = (),
    lifted: Iterable[LiftEntry] = (),
    noted: Iterable[ExerciseNote] = (),
    told: Iterable[tuple[date, Hurt]] = (),
) -> int | None:
    """The strongest pain of today, 6-10; None when there is none above 5.

    Args:
        today: the day it is.
        rated: scores of the ratings of today, 0-10, of any context.
        lifted: entries of the lift log: the pain while lifting counts on their day, that of the
            next morning on the day after. Entries of other days are passed over.
        noted: what was said of exercises of core work; of other days it is passed over.
        told: what was said of "This hurts" in the player, each with the day of its session; of
            other days it is passed over.
    """
    scores: list[int | None] = [*rated]
    for entry in lifted:
        if entry.day == today:
            scores.append(entry.pain_during)
        elif entry.day == today - _DAY:
            scores.append(entry.pain_next_morning)
    scores += [note.pain for note in noted if note.day == today]
    scores += [hurt.score for day, hurt in told if day == today]
    strong = (score for score in scores if score is not None and score > HIGHEST_TO_GO_ON)
    return max(strong, default=None)
