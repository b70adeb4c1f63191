"""A plan for the weeks of a return: what each week holds, and which gates stand before it.

A template ships with the program. To change it is to make a changed copy: nothing here is altered
in place, and the gates of a load can't be edited away.
"""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.gates import Gate, Standing
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.phase import gates_for_share

DAYS = 7
"""Of a week."""

MOST_WEEKS = 12
MOST_ITEMS = 20
MOST_TIMES_A_DAY = 12
LONGEST_LIFT_NAME = 60
LONGEST_TITLE = 80
LONGEST_TEXT = 2000


class ComebackItem(Struct, frozen=True):
    """One thing to do in a week: an exercise with its dose, or a lift with a share.

    Attributes:
        exercise_id: of an exercise that ships; empty for a lift.
        dose: of the exercise; None for a lift, whose sets follow its share.
        lift: name of a lift; empty for an exercise.
        share: of the lift's usual load, the most there is; None for an exercise.
        days: on how many days of the week, 1-7.
        times_a_day: how often on such a day.
        text: what to mind, a sentence; may be empty.

    Raises:
        ValueError: it is neither an exercise nor a lift, or both, or something is out of bounds.
    """

    exercise_id: str = ""
    dose: Dose | None = None
    lift: str = ""
    share: Decimal | None = None
    days: int = 7
    times_a_day: int = 1
    text: str = ""

    def __post_init__(self) -> None:
        if bool(self.exercise_id) == bool(self.lift):
            raise ValueError("an item is either an exercise or a lift")
        if bool(self.exercise_id) != (self.dose is not None):
            raise ValueError("an exercise has a dose, a lift has none")
        if bool(self.lift) != (self.share is not None):
            raise ValueError("a lift has a share, an exercise has none")
        if len(self.lift) > LONGEST_LIFT_NAME or not self.lift.isprintable():
            raise ValueError(f"a lift's name is one line of {LONGEST_LIFT_NAME} characters at most")
        if self.share is not None and not 0 < self.share <= 1:
            raise ValueError("a share lies above 0 and is the whole at most")
        if not 1 <= self.days <= 7:
            raise ValueError("a week has 1 to 7 days")
        if not 1 <= self.times_a_day <= MOST_TIMES_A_DAY:
            raise ValueError(f"an item is done 1 to {MOST_TIMES_A_DAY} times a day")

    def load(self, lift: Lift, opened: Load) -> Load | None:
        """What to put on the bar: the share, and never more than what is open.

        None for an exercise, and where that is below the lightest that can be loaded.

        Args:
            lift: the person's own lift.
            opened: the most of it for today.
        """
        if self.share is None:
            return None
        return lift.loadable(min(lift.normal.kg * self.share, opened.kg))


class ComebackWeek(Struct, frozen=True):
    """One week.

    Attributes:
        title: what it is about, one line.
        text: what to know of it, a few sentences; may be empty.
        gates: to be met before it, in the order of :class:`Gate`.
        items: what it holds.

    Raises:
        ValueError: the title is empty or no line, title or text are too long, the gates are out of
            order, one that a share needs is missing, or there are too few or too many items.
    """

    title: str
    text: str
    gates: tuple[Gate, ...]
    items: tuple[ComebackItem, ...]

    def __post_init__(self) -> None:
        line = self.title.strip() and self.title.isprintable()
        if not line or len(self.title) > LONGEST_TITLE:
            raise ValueError(f"a week's title is one line of 1 to {LONGEST_TITLE} characters")
        if len(self.text) > LONGEST_TEXT:
            raise ValueError(f"a week's text has {LONGEST_TEXT} characters at most")
        if self.gates != tuple(gate for gate in Gate if gate in self.gates):
            raise ValueError("gates stand in their order, each once")
        if not 1 <= len(self.items) <= MOST_ITEMS:
            raise ValueError(f"a week has between 1 and {MOST_ITEMS} items")
        share = max((item.share for item in self.items if item.share is not None), default=None)
        if share is not None and not set(gates_for_share(share)) <= set(self.gates):
            raise ValueError("the gates of a load stand before its week")

    def missing(self, met: frozenset[Gate]) -> tuple[Gate, ...]:
        """The gates still to be met before it, in order."""
        return tuple(gate for gate in self.gates if gate not in met)

    def with_item(self, index: int, item: ComebackItem) -> "ComebackWeek":
        """A copy with another item in that place, and with the gates that it needs.

        Raises:
            ValueError: there is no such place.
        """
        self._refuse_unknown(index)
        items = (*self.items[:index], item, *self.items[index + 1 :])
        return self._changed(items, item)

    def plus(self, item: ComebackItem) -> "ComebackWeek":
        """A copy with one more item at the end, and with the gates that it needs.

        Raises:
            ValueError: there are too many.
        """
        return self._changed((*self.items, item), item)

    def without(self, index: int) -> "ComebackWeek":
        """A copy without an item. Its gates stay.

        Raises:
            ValueError: there is no such place, or it is the last item.
        """
        self._refuse_unknown(index)
        return replace(self, items=(*self.items[:index], *self.items[index + 1 :]))

    def _changed(self, items: tuple[ComebackItem, ...], item: ComebackItem) -> "ComebackWeek":
        wanted = {*self.gates, *(gates_for_share(item.share) if item.share is not None else ())}
        return replace(self, items=items, gates=tuple(gate for gate in Gate if gate in wanted))

    def _refuse_unknown(self, index: int) -> None:
        if not 0 <= index < len(self.items):
            raise ValueError(f"there is no item {index}")


class Stood(Struct, frozen=True):
    """How far a comeback has come.

    Attributes:
        number: this week, counted from 1.
        days: how many of its days have counted.
    """

    number: int
    days: int

    @property
    def is_over(self) -> bool:
        """Whether the week is behind."""
        return self.days >= DAYS


class Comeback(Struct, frozen=True):
    """A return in weeks.

    Attributes:
        id: stable key.
        name: its title.
        summary: one or two sentences.
        weeks: in order. No gate is left out again once a week has asked for it.
        source: where it comes from.

    Raises:
        ValueError: there are too few or too many weeks, or a gate is left out later on.
    """

    id: str
    name: str
    summary: str
    weeks: tuple[ComebackWeek, ...]
    source: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.weeks) <= MOST_WEEKS:
            raise ValueError(f"a return has between 1 and {MOST_WEEKS} weeks")
        for before, after in zip(self.weeks, self.weeks[1:], strict=False):
            if not set(before.gates) <= set(after.gates):
                raise ValueError("a later week asks for every gate of an earlier one")

    def with_week(self, number: int, week: ComebackWeek) -> "Comeback":
        """A copy with another week in that place; later weeks ask for its gates, too.

        Args:
            number: counted from 1.
            week: what stands there now.

        Raises:
            ValueError: there is no such week, or it leaves out a gate of an earlier one.
        """
        self._refuse_unknown(number)
        later = tuple(
            replace(each, gates=tuple(g for g in Gate if g in {*each.gates, *week.gates}))
            for each in self.weeks[number:]
        )
        return replace(self, weeks=(*self.weeks[: number - 1], week, *later))

    def plus_week(self, number: int) -> "Comeback":
        """A copy with that week twice, one after the other.

        Args:
            number: counted from 1.

        Raises:
            ValueError: there is no such week, or there are too many.
        """
        self._refuse_unknown(number)
        return replace(self, weeks=(*self.weeks[:number], *self.weeks[number - 1 :]))

    def without_week(self, number: int) -> "Comeback":
        """A copy without a week.

        Args:
            number: counted from 1.

        Raises:
            ValueError: there is no such week, or it is the last one.
        """
        self._refuse_unknown(number)
        return replace(self, weeks=(*self.weeks[: number - 1], *self.weeks[number:]))

    def stood(
        self, began: date, today: date, gates: Standing, idle: Callable[[date], bool]
    ) -> "Stood":
        """How far somebody has come who began on a day.

        A week is over after seven days on which its gates were met, and the next one begins when
        its own are. So weeks are counted as they are lived: whoever was held in the first week
        for three goes on with the second one.

        Args:
            began, today: the first day, and the one it is.
            gates: how they stand now.
            idle: whether a day didn't count: a lock, an injury pause.
        """
        number, days = 1, 0
        turns = {each.at.local_date for each in gates.tries}
        met = gates.at_end_of(began).met
        for ahead in range((today - began).days + 1):
            day = began + timedelta(days=ahead)
            if day in turns:
                met = gates.at_end_of(day).met
            if days >= DAYS and number < len(self.weeks) and not self.weeks[number].missing(met):
                number, days = number + 1, 0
            if day < today and not idle(day) and not self.weeks[number - 1].missing(met):
                days += 1
        reached = (n for n in range(1, number + 1) if self.weeks[n - 1].missing(gates.met))
        here = next(reached, number)
        return Stood(max(1, here - 1) if here < number else here, days if here == number else 0)

    def _refuse_unknown(self, number: int) -> None:
        if not 1 <= number <= len(self.weeks):
            raise ValueError(f"there is no week {number}")
