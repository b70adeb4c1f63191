"""Performed sets, and what an exercise came to on a day."""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, MOST_SETS, Side
from backcare_desktop.core.programme import PlannedDay, ProgrammeItem
from backcare_desktop.core.session_feedback import Concern, concern_of
from backcare_desktop.core.variation import Way

LAST_SET_NO = 2 * MOST_SETS
"""Highest number of a set on a day and side: every set that can be planned, and as many extra."""


class SetLog(Struct, frozen=True):
    """One performed set.

    Attributes:
        id: unique for good, also across computers.
        day: the day it was done on.
        logged: when it was entered.
        exercise_id: what was done.
        side: which side; None for an exercise without sides.
        set_no: which set of the day it was on that side, from 1.
        amount: seconds held, or repetitions.
        seconds: whether ``amount`` counts seconds; else it counts repetitions.
        target: the amount that was planned, at the pace it was done at; 0 for an extra set.
        session_id: the session it was done in; None if it was logged by hand.
        way: how it was done.

    Raises:
        ValueError: a number is out of its bounds, or the day lies ahead of the one it was
            entered on.
    """

    id: str
    day: date
    logged: Moment
    exercise_id: str
    side: Side | None
    set_no: int
    amount: int
    seconds: bool
    target: int
    session_id: str | None = None
    way: Way = Way.AS_PLANNED

    def __post_init__(self) -> None:
        largest = LONGEST_HOLD_S if self.seconds else MOST_REPS
        if not 1 <= self.set_no <= LAST_SET_NO:
            raise ValueError(f"set_no must lie between 1 and {LAST_SET_NO}")
        if not 1 <= self.amount <= largest:
            raise ValueError(f"amount must lie between 1 and {largest}")
        if not 0 <= self.target <= largest:
            raise ValueError(f"target must lie between 0 and {largest}")
        if self.day > self.logged.local_date:
            raise ValueError("a set is done before it is logged")

    @property
    def back_dated(self) -> bool:
        """Entered on a later day than it was done."""
        return self.day < self.logged.local_date

    @property
    def extra(self) -> bool:
        """Done beyond the plan."""
        return self.target == 0

    @property
    def partial(self) -> bool:
        """Ended before its target."""
        return self.amount < self.target


class ExerciseNote(Struct, frozen=True):
    """What was said of one exercise on one day.

    Attributes:
        effort: 0 = none, 10 = as much as possible; None if nobody said.
        form_kept: whether every set kept its form; None if nobody said.
        hurt: it was said to hurt.
        pain: 0-10, how much; None if nobody said.

    Raises:
        ValueError: effort or pain is out of its scale, or there is pain that didn't hurt.
    """

    day: date
    exercise_id: str
    effort: int | None = None
    form_kept: bool | None = None
    hurt: bool = False
    pain: int | None = None

    def __post_init__(self) -> None:
        if self.effort is not None and not 0 <= self.effort <= 10:
            raise ValueError("effort is rated 0 to 10")
        if self.pain is not None and not (self.hurt and 0 <= self.pain <= 10):
            raise ValueError("pain is rated 0 to 10, of what hurts")

    @property
    def empty(self) -> bool:
        """Nothing is said."""
        return self.effort is None and self.form_kept is None and not self.hurt


class ExerciseDay(Struct, frozen=True):
    """One exercise on one day.

    Attributes:
        item: what was planned of it; None if it wasn't planned that day.
        sets: what was done, by the number of the set.
        note: what was said of it; None if nothing was.
        hurt: it hurt in the player, or was said to.

    Raises:
        ValueError: item, sets or note belong to another exercise or another day.
    """

    day: date
    exercise_id: str
    item: ProgrammeItem | None
    sets: tuple[SetLog, ...] = ()
    note: ExerciseNote | None = None
    hurt: bool = False

    def __post_init__(self) -> None:
        said = () if self.note is None else (self.note,)
        own = (self.day, self.exercise_id)
        if any((entry.day, entry.exercise_id) != own for entry in (*self.sets, *said)):
            raise ValueError("sets and note belong to the day and its exercise")
        if self.item is not None and self.item.exercise_id != self.exercise_id:
            raise ValueError("what was planned belongs to the exercise")

    @property
    def planned(self) -> int:
        """Planned sets, each side counted."""
        return self.item.sets_a_day if self.item else 0

    @property
    def done(self) -> int:
        """Planned sets that were done, in part or whole, each side counted."""
        return len(self._places())

    @property
    def extra(self) -> int:
        """Sets beyond the plan; they stand for no planned one, on either side."""
        return sum(_place_in(self.item, entry) is None for entry in self.sets)

    @property
    def all_sets(self) -> bool:
        """Every planned set was done on every side, with at least its target.

        A hold at one's own pace has its own target: what is half as long on purpose is whole. A set
        that was made easier than planned is no whole one, however long it was.
        """
        return self.item is not None and len(self._places(whole=True)) == self.planned

    @property
    def effort(self) -> int | None:
        """0-10; None if nobody said."""
        return self.note.effort if self.note else None

    @property
    def form_kept(self) -> bool | None:
        """Whether form was said to be kept; None if nobody said."""
        return self.note.form_kept if self.note else None

    def concern(self, before: int | None) -> Concern | None:
        """What the stop rule says of the pain that was said; None when it says nothing.

        Args:
            before: the pain before it, 0-10; None if it wasn't rated.
        """
        return concern_of(self.note.pain if self.note else None, before)

    @property
    def begun(self) -> bool:
        """A set was done, or it hurt: the day says something about the exercise."""
        return bool(self.sets) or self.hurt

    def _places(self, *, whole: bool = False) -> set[tuple[Side | None, int]]:
        """The places of the plan filled by a set, or by a whole one only."""
        sets = (entry for entry in self.sets if not whole or self._is_whole(entry))
        places = (_place_in(self.item, entry) for entry in sets)
        return {place for place in places if place is not None}

    def _is_whole(self, entry: SetLog) -> bool:
        eased = self.item is not None and entry.way.rung < self.item.way.rung
        return not entry.partial and not eased


def exercise_days(
    logs: Iterable[SetLog],
    planned: Iterable[PlannedDay],
    notes: Iterable[ExerciseNote] = (),
    hurt: Collection[tuple[date, str]] = (),
) -> tuple[ExerciseDay, ...]:
    """Everything logged, grouped by day and exercise.

    Args:
        logs: performed sets, in any order.
        planned: what was planned on which day; one a day.
        notes: what was said of an exercise on a day; one each.
        hurt: the days and exercises that hurt in the player.

    Returns:
        Days in order; within a day what was planned, in the programme's order and with or without
        a set, then whatever else was done, by the exercise's id.
    """
    found: dict[tuple[date, str], list[SetLog]] = {}
    for log in logs:
        found.setdefault((log.day, log.exercise_id), []).append(log)
    said = {(note.day, note.exercise_id): note for note in notes}
    items = {
        (plan.day, item.exercise_id): (place, item)
        for plan in planned
        for place, item in enumerate(plan.programme.items)
    }

    def order(key: tuple[date, str]) -> tuple[date, bool, int, str]:
        place = items[key][0] if key in items else 0
        return key[0], key not in items, place, key[1]

    return tuple(
        ExerciseDay(
            *key,
            item=items[key][1] if key in items else None,
            sets=tuple(sorted(found.get(key, ()), key=_order_of_sets)),
            note=said.get(key),
            hurt=key in hurt or (key in said and said[key].hurt),
        )
        for key in sorted({*found, *said, *items, *hurt}, key=order)
    )


def _order_of_sets(log: SetLog) -> tuple[int, datetime, str]:
    return log.set_no, log.logged.at_utc, log.id


def _place_in(item: ProgrammeItem | None, log: SetLog) -> tuple[Side | None, int] | None:
    """Which planned set a performed one stands for; None for an extra one.

    A set logged twice stands in one place, so that nothing is counted double.
    """
    if item is None or log.extra or log.seconds != bool(item.dose.hold_s):
        return None
    if log.side not in item.dose.sides or log.set_no > item.dose.sets:
        return None
    return log.side, log.set_no
