"""Whether a bout is over: no pain, and hardly anything that the back keeps from being done."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain, between
from backcare_desktop.core.outcome import RMDQ_RECOVERED, RMDQ_STATEMENTS

PAIN_FREE_DAYS = 7
"""Pain 0 and an RMDQ score of 2 or less, for seven days (clinical.md 6.1; L46)."""


class Recovery(StrEnum):
    """Whether the rule holds; unknown is neither."""

    RECOVERED = "recovered"
    NOT_RECOVERED = "not_recovered"
    UNKNOWN = "unknown"


class RecoveryStanding(Struct, frozen=True):
    """How the rule stands.

    Attributes:
        recovery: whether it holds.
        first, last: the seven days that it speaks of.
        missing_days: days of these without a rating.
        rmdq: the score filled in during these days; None without one.
    """

    recovery: Recovery
    first: date
    last: date
    missing_days: int
    rmdq: int | None


def recovery(
    days: Sequence[DailyPain], today: date, rmdq: Sequence[tuple[date, int]]
) -> RecoveryStanding:
    """Whether the seven latest days were free of pain, and the questionnaire agrees.

    Every rating of these days has to be 0, also its worst. A day without one, or no questionnaire
    within the seven days, leaves it unknown; pain or a higher score rules it out at once. A today
    that isn't rated yet is left out, so that no morning takes back what the evening before said.

    Args:
        days: in order.
        today: the day it is.
        rmdq: days and scores (0-24) of finished questionnaires, in any order; the latest counts.

    Raises:
        ValueError: the days are out of order or doubled, or a score is off its scale.
    """
    if any(entered not in range(RMDQ_STATEMENTS + 1) for _, entered in rmdq):
        raise ValueError(f"an RMDQ score is a whole number from 0 to {RMDQ_STATEMENTS}")
    last = today if between(days, today, today) else today - timedelta(days=1)
    first = last - timedelta(days=PAIN_FREE_DAYS - 1)
    found = between(days, first, last)
    filled_in = [(day, score) for day, score in rmdq if first <= day <= today]
    score = max(filled_in, key=lambda each: each[0])[1] if filled_in else None
    missing = PAIN_FREE_DAYS - len(found)
    return RecoveryStanding(_recovery(found, missing, score), first, last, missing, score)


def _recovery(found: Sequence[DailyPain], missing: int, rmdq: int | None) -> Recovery:
    limited = rmdq is not None and rmdq > RMDQ_RECOVERED
    if limited or any(day.highest for day in found):
        return Recovery.NOT_RECOVERED
    return Recovery.UNKNOWN if missing or rmdq is None else Recovery.RECOVERED
