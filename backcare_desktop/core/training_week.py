"""The days of a training week, and what the sources say of their order."""

from enum import StrEnum

from msgspec import Struct

DAYS = 7


class DayKind(StrEnum):
    """What a day is for."""

    REST = "rest"
    TECHNIQUE = "technique"
    HEAVY = "heavy"


class WeekHint(StrEnum):
    """What a week leaves out of what the source asks for (articles.md, A-14)."""

    ALTERNATE = "alternate"
    """Two heavy days follow each other, without a technique day between them."""

    NO_TECHNIQUE = "no_technique"
    """There are heavy days, and none for technique."""


class TrainingWeek(Struct, frozen=True):
    """A week as somebody means to train, the same every week.

    Attributes:
        days: one for each day of the week, Monday first.

    Raises:
        ValueError: there are more or fewer than seven.
    """

    days: tuple[DayKind, ...] = (DayKind.REST,) * DAYS

    def __post_init__(self) -> None:
        if len(self.days) != DAYS:
            raise ValueError(f"a week has {DAYS} days")

    def of(self, kind: DayKind) -> tuple[int, ...]:
        """The days of a kind, Monday being 0."""
        return tuple(number for number, each in enumerate(self.days) if each is kind)

    @property
    def hints(self) -> tuple[WeekHint, ...]:
        """What to think over, in order; Sunday is followed by Monday."""
        kinds = [kind for kind in self.days if kind is not DayKind.REST]
        if DayKind.HEAVY not in kinds:
            return ()
        if DayKind.TECHNIQUE not in kinds:
            return (WeekHint.NO_TECHNIQUE,)
        pairs = zip(kinds, [*kinds[1:], kinds[0]], strict=True)
        twice = any({*pair} == {DayKind.HEAVY} for pair in pairs)
        return (WeekHint.ALTERNATE,) if twice else ()

    def with_day(self, weekday: int, kind: DayKind) -> "TrainingWeek":
        """A copy with another kind of day in that place.

        Args:
            weekday: Monday is 0.
            kind: what the day is for.

        Raises:
            ValueError: there is no such day.
        """
        if not 0 <= weekday < DAYS:
            raise ValueError(f"there is no day {weekday} in a week")
        return TrainingWeek((*self.days[:weekday], kind, *self.days[weekday + 1 :]))


def turns(week: TrainingWeek, week_number: int, count: int) -> dict[int, int]:
    """Whose turn it is on each technique day, where several exercises take turns.

    Each day has the next one, and each week goes on where the one before ended. The source has
    single-leg work rotate (articles.md, A-14); that it goes with the technique days is our choice.

    Args:
        week: the days.
        week_number: counts weeks from anywhere.
        count: how many exercises there are, 1 or more.

    Returns:
        The number of the exercise, from 0, by day; Monday is 0.
    """
    days = week.of(DayKind.TECHNIQUE)
    before = week_number * len(days)
    return {day: (before + n) % count for n, day in enumerate(days)}
