"""The days that a report is mostly wanted of."""

from datetime import date, timedelta

from backcare_desktop.core.episode import Episode


def latest_days(count: int, today: date) -> tuple[date, date]:
    """First and last of so many days up to today.

    Raises:
        ValueError: fewer than one.
    """
    if count < 1:
        raise ValueError("a report has a day at least")
    return today - timedelta(days=count - 1), today


def days_of_episode(episode: Episode, today: date) -> tuple[date, date]:
    """First and last day of an episode: from its onset until today, or the day it was closed."""
    last = today if episode.closed is None else episode.closed.local_date
    return episode.onset, max(episode.onset, last)
