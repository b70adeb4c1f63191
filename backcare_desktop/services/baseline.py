"""Which week the latest one is compared with; small, because Settings are read before the first
paint."""

from datetime import date
from enum import StrEnum

from backcare_desktop.core.daily import check_day


class BaselineFrom(StrEnum):
    """Which week the latest one is compared with."""

    EPISODE = "episode"
    """The first week of the episode that goes on."""

    DIARY = "diary"
    """The first week of the diary with enough rated days."""

    CHOSEN = "chosen"
    """A week that the person chose."""


Baseline = BaselineFrom | date
"""What the person wants: the episode's week or else the diary's, always the diary's, or the seven
days from a date on."""


def read_baseline(text: str) -> Baseline:
    """What a setting means.

    Args:
        text: empty for the episode's week, ``diary``, or the ISO date of a week's first day.

    Raises:
        ValueError: it is none of these.
    """
    if not text:
        return BaselineFrom.EPISODE
    if text == BaselineFrom.DIARY:
        return BaselineFrom.DIARY
    first = date.fromisoformat(text)
    check_day(first)
    return first


def baseline_text(baseline: Baseline) -> str:
    """The setting that :func:`read_baseline` reads as this."""
    if isinstance(baseline, BaselineFrom):
        return "" if baseline is BaselineFrom.EPISODE else baseline.value
    return baseline.isoformat()
