"""Outcome measures: what the back lets somebody do, asked the same way again and again.

RMDQ: 24 statements, ticked or not (Roland and Morris 1983). GROC: one question, how the back is
compared with the start. PSFS, the person's own activities: see :mod:`backcare_desktop.core.psfs`.
Each answer is one *measure*. Numbers are those of clinical.md 3.1.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.told import change_told

RMDQ_STATEMENTS = 24
RMDQ_RECOVERED = 2
"""A score up to this counts as recovered (Kamper 2010)."""

RMDQ_CHANGE = 5
RMDQ_CHANGE_PERCENT = 30
"""A change that matters: so many points, or so much of the start (Ostelo 2008) …"""

RMDQ_DETECTABLE = 4
"""… and no less than this: below it two answers differ by chance (Stratford 1996, 4 to 5)."""

RMDQ_FLOOR = 4
RMDQ_CEILING = 20
"""From a start below the one no improvement can be told, above the other no worsening
(Stratford 1996)."""

GROC_MOST = 5
GROC_CHANGE = 3
"""The first whole point above 2.5, which made a difference in one version (Bobos 2020)."""

PSFS_EVERY_DAYS = 7
RMDQ_EVERY_DAYS = 14
"""How often to ask; the RMDQ may be asked weekly too, it is about today."""


class Verdict(StrEnum):
    """What came of comparing two measures."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"
    """No change that is more than chance."""

    CANT_TELL = "cant_tell"
    """The first score lies so near an end of the scale that a change this way can't show."""


class Change(Struct, frozen=True):
    """From the first measure to a later one.

    Attributes:
        first, latest: the two scores.
        verdict: whether it is a meaningful change, and which way.
    """

    first: float
    latest: float
    verdict: Verdict

    @property
    def difference(self) -> float:
        """Points from the first to the latest as they are told; below zero for fewer."""
        return change_told(self.first, self.latest)


def in_order_of_time(first: Moment, latest: Moment) -> None:
    """Refuse to compare backwards.

    Raises:
        ValueError: the first measure is younger than the latest.
    """
    if latest.at_utc < first.at_utc:
        raise ValueError("the latest measure isn't older than the first")


def verdict_on(points: int, needed: int) -> Verdict:
    """The verdict on a move of ``points`` towards better; fewer than ``needed`` are unclear."""
    if abs(points) < needed:
        return Verdict.UNCLEAR
    return Verdict.BETTER if points > 0 else Verdict.WORSE


# --- RMDQ ----------------------------------------------------------------------------------------


class RmdqMeasure(Struct, frozen=True):
    """The 24 statements as they were answered once.

    Attributes:
        id: unique for good, also across computers.
        when: the time it speaks of; the statements are about today.
        ticked: numbers of the statements that describe the person, from 1, in order, each once.
        finished: whether the person said that they are through. What isn't ticked then doesn't
            describe them, or doesn't apply.
        episode_id: the episode it belongs to, if any.

    Raises:
        ValueError: there is no such statement, or the numbers are out of order or doubled.
    """

    id: str
    when: Moment
    ticked: tuple[int, ...]
    finished: bool
    episode_id: str | None = None

    def __post_init__(self) -> None:
        if self.ticked != tuple(sorted(set(self.ticked))):
            raise ValueError("statements stand in their order, each once")
        if self.ticked and not (self.ticked[0] >= 1 and self.ticked[-1] <= RMDQ_STATEMENTS):
            raise ValueError(f"statements are numbered 1 to {RMDQ_STATEMENTS}")

    @property
    def score(self) -> int | None:
        """How many are ticked, 0-24, higher = worse; None for a form left in the middle."""
        return len(self.ticked) if self.finished else None

    @property
    def recovered(self) -> bool:
        """Whether the score is one of somebody who is well."""
        return self.score is not None and self.score <= RMDQ_RECOVERED


def rmdq_change(first: RmdqMeasure, latest: RmdqMeasure) -> Change | None:
    """How the score moved; None unless both are finished.

    Raises:
        ValueError: they stand in the wrong order.
    """
    in_order_of_time(first.when, latest.when)
    was, now = first.score, latest.score
    if was is None or now is None:
        return None
    points = now - was
    matters = abs(points) >= RMDQ_CHANGE or 100 * abs(points) >= RMDQ_CHANGE_PERCENT * was
    if (was < RMDQ_FLOOR and points <= 0) or (was > RMDQ_CEILING and points >= 0):
        verdict = Verdict.CANT_TELL
    else:
        verdict = verdict_on(-points, RMDQ_DETECTABLE) if matters else Verdict.UNCLEAR
    return Change(was, now, verdict)


# --- GROC ----------------------------------------------------------------------------------------


class GrocMeasure(Struct, frozen=True):
    """How the back is compared with when it began. It leans towards how it is right now.

    Attributes:
        id: unique for good, also across computers.
        when: the time it speaks of.
        score: -5 = very much worse, 0 = the same, 5 = very much better.
        episode_id: the episode it belongs to, if any.

    Raises:
        ValueError: the score is out of its scale.
    """

    id: str
    when: Moment
    score: int
    episode_id: str | None = None

    def __post_init__(self) -> None:
        if not -GROC_MOST <= self.score <= GROC_MOST:
            raise ValueError(f"a change since the start lies between -{GROC_MOST} and {GROC_MOST}")

    @property
    def verdict(self) -> Verdict:
        """Whether it is a meaningful change, and which way."""
        return verdict_on(self.score, GROC_CHANGE)


# --- when to ask ---------------------------------------------------------------------------------


def measure_due(answered: Iterable[date], today: date, every_days: int) -> bool:
    """Whether it is time to ask again; also if it was never answered.

    Args:
        answered: local days of complete answers, in any order; days ahead of today don't count.
        today: the day it is.
        every_days: :data:`PSFS_EVERY_DAYS` or :data:`RMDQ_EVERY_DAYS`, or what the person chose.

    Raises:
        ValueError: less than a day.
    """
    if every_days < 1:
        raise ValueError("a measure is asked once a day at most")
    return not any(timedelta(0) <= today - day < timedelta(days=every_days) for day in answered)


def leaves_one_out(one: date, other: date, every_days: int) -> bool:
    """Whether an answer is missing between two days; a line across it would invent one.

    Args:
        one, other: the earlier and the later day.
        every_days: how often it is asked.
    """
    return (other - one).days >= 2 * every_days
