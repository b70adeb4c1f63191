"""The individuals chart (XmR): a baseline's natural limits, and what lies beyond them later.

Signals to look at, for a physiotherapist, and never an alert: with stable pain 18 to 58 % of
fortnights have a point outside of the limits (our own simulation, clinical.md 6.2).
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from msgspec import Struct

from backcare_desktop.core.daily import SCALE, DailyPain, check_order

LEAST_BASELINE = 14
FACTOR = 2.66
"""Mean moving ranges from the mean to a limit (clinical.md 6.1): three standard deviations, where
the mean moving range is 1.128 of them."""

RUN = 8
"""Points in a row on one side of the mean."""


class SignalKind(StrEnum):
    """The two rules."""

    OUTSIDE = "outside"
    RUN = "run"


class Signal(Struct, frozen=True):
    """Something to look at.

    Attributes:
        kind: the rule.
        first, last: the days it is made of; the same for a point outside.
    """

    kind: SignalKind
    first: date
    last: date


class Xmr(Struct, frozen=True):
    """The chart's lines and signals.

    Attributes:
        mean: of the baseline's daily values, 0-10.
        limits: the lower and the upper one, cut off at 0 and 10; None for a baseline whose days are
            all alike. It says nothing of how far the pain moves, and every other day would lie
            outside.
        moving_range: mean of the baseline's moving ranges, points.
        baseline: how many rated days the lines are made of; they come first.
        signals: in order of their first day; all of them after the baseline.
    """

    mean: float
    limits: tuple[float, float] | None
    moving_range: float
    baseline: int
    signals: tuple[Signal, ...]


def xmr(days: Sequence[DailyPain], baseline: int = LEAST_BASELINE) -> Xmr | None:
    """The chart of rated days; None where there are fewer than the baseline needs.

    Rated days follow each other as if there were no gaps between them.

    Args:
        days: in order.
        baseline: how many rated days at the beginning make the lines.

    Raises:
        ValueError: the baseline is shorter than 14, or the days are out of order or doubled.
    """
    if baseline < LEAST_BASELINE:
        raise ValueError(f"a baseline has {LEAST_BASELINE} rated days at least")
    check_order(days)
    if len(days) < baseline:
        return None
    values = [each.value for each in days[:baseline]]
    mean = sum(values) / baseline
    moving_range = sum(abs(b - a) for a, b in pairwise(values)) / (baseline - 1)
    limits = _limits(mean, FACTOR * moving_range) if moving_range else None
    later = days[baseline:]
    signals = _runs(later, mean)
    if limits is not None:
        signals += _outside(later, *limits)
    signals.sort(key=lambda signal: (signal.first, signal.kind))
    return Xmr(mean, limits, moving_range, baseline, tuple(signals))


def _limits(mean: float, reach: float) -> tuple[float, float]:
    return max(float(SCALE[0]), mean - reach), min(float(SCALE[-1]), mean + reach)


def _outside(days: Sequence[DailyPain], lower: float, upper: float) -> list[Signal]:
    return [
        Signal(SignalKind.OUTSIDE, each.day, each.day)
        for each in days
        if not lower <= each.value <= upper
    ]


def _runs(days: Sequence[DailyPain], mean: float) -> list[Signal]:
    """Whole runs on one side; a point on the mean is on none and ends a run."""

    def side(each: DailyPain) -> int:
        return (each.value > mean) - (each.value < mean)

    runs = [(where, list(run)) for where, run in groupby(days, key=side)]
    return [
        Signal(SignalKind.RUN, run[0].day, run[-1].day)
        for where, run in runs
        if where and len(run) >= RUN
    ]
