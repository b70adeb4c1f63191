"""What was lifted, how it felt, and how the form was."""

from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.load import Load

MOST_SETS = 20
MOST_REPS = 100
LONGEST_NOTE = 10_000

FILM_EVERY_DAYS = 7
"""Days from one film of the lifts to the next (articles.md, A-10: weekly)."""


class FormPoint(StrEnum):
    """What is looked at after a lift (articles.md, A-10)."""

    BRACE = "brace"
    NEUTRAL = "neutral"
    HINGE = "hinge"
    CONTROL = "control"
    STEADY = "steady"
    """The position would have held a gentle push."""


class LiftEntry(Struct, frozen=True):
    """One exercise of a training day as it was logged.

    Attributes:
        id: stable key.
        day: the day it was lifted.
        logged: when it was entered.
        lift_id: which lift.
        sets, reps: how often, and repetitions a set.
        load: on the bar.
        effort: 0-10, how hard it felt; None if nobody said.
        pain_during: 0-10, the most while lifting; None if nobody said.
        pain_next_morning: 0-10, on the morning after; None if nobody said.
        form: what was kept, in the order of :class:`FormPoint`; None if nobody said, which isn't
            the same as nothing kept.
        note: the person's own words; plain text.

    Raises:
        ValueError: something is out of its bounds, the form is out of order, or the day lies after
            the one it was entered on.
    """

    id: str
    day: date
    logged: Moment
    lift_id: str
    sets: int
    reps: int
    load: Load
    effort: int | None = None
    pain_during: int | None = None
    pain_next_morning: int | None = None
    form: tuple[FormPoint, ...] | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.day > self.logged.local_date:
            raise ValueError("a lift can't be logged before its day")
        if not 1 <= self.sets <= MOST_SETS:
            raise ValueError(f"sets must lie between 1 and {MOST_SETS}")
        if not 1 <= self.reps <= MOST_REPS:
            raise ValueError(f"reps must lie between 1 and {MOST_REPS}")
        for score in (self.effort, self.pain_during, self.pain_next_morning):
            if score is not None and not 0 <= score <= 10:
                raise ValueError("effort and pain are rated 0 to 10")
        if self.form is not None and self.form != form_in_order(self.form):
            raise ValueError("points of form stand in their order, each once")
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(f"a note has {LONGEST_NOTE} characters at most")

    @property
    def back_dated(self) -> bool:
        """Whether it was entered on a later day than it was lifted."""
        return self.day < self.logged.local_date

    @property
    def form_kept(self) -> bool | None:
        """Whether every point of form was kept; None if nobody said."""
        return None if self.form is None else self.form == tuple(FormPoint)


def form_in_order(points: Collection[FormPoint]) -> tuple[FormPoint, ...]:
    """The points in their order, each once."""
    return tuple(point for point in FormPoint if point in points)


def film_due(last_filmed: date | None, lifting_days: Collection[date], today: date) -> bool:
    """Whether it is time to film the lifts again.

    Once a week, and in weeks with lifting only: a pause brings no reminder.

    Args:
        last_filmed: the last day with a film; None if there was none.
        lifting_days: days on which something was lifted.
        today: the day it is.
    """
    week = timedelta(days=FILM_EVERY_DAYS)
    lifted = any(timedelta(0) <= today - day < week for day in lifting_days)
    return lifted and (last_filmed is None or today - last_filmed >= week)
