"""Gates: what a back does without trouble before more is asked of it."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment

LONGEST_NOTE = 10_000

MOST_LIGHT_PAIN = 3
"""Most pain during a try with a light load (articles.md, A-12; clinical.md 1.5, 16)."""

NO_LOAD = timedelta(days=5)
"""No load is lifted before so many days have gone by since the onset: week 2 brings the first
(articles.md, A-11).
"""


class Gate(StrEnum):
    """A condition to move to the next phase (articles.md, A-11 and A-12)."""

    STAIRS = "stairs"
    SITTING_WALKING = "sitting_walking"
    ROTATION = "rotation"
    BODYWEIGHT_SQUAT = "bodyweight_squat"
    NEUTRAL_SPINE = "neutral_spine"


class LightTry(Struct, frozen=True):
    """What was felt of a light load: while it was lifted, and on the morning after.

    Attributes:
        day: the day it was lifted.
        pain: 0-10, the most while lifting.
        as_usual: the next morning was as usual.

    Raises:
        ValueError: the pain is out of its scale.
    """

    day: date
    pain: int
    as_usual: bool

    def __post_init__(self) -> None:
        if not 0 <= self.pain <= 10:
            raise ValueError("pain is rated 0 to 10")

    def counts(self, told: date) -> bool:
        """Whether it is enough, told on a day: calm, and a morning has gone by since."""
        return self.day < told and self.pain <= MOST_LIGHT_PAIN and self.as_usual


class GateTry(Struct, frozen=True):
    """One try at a gate. Tries are kept; a later one doesn't overwrite an earlier one.

    Attributes:
        id: stable key.
        episode_id: the episode it belongs to: a recurrence begins with every gate open to try.
        gate: which.
        at: when it was tried.
        met: whether it went well; False is "not yet".
        note: the person's own words; plain text.
        light: what was felt of a light load, for a steady back; None for the other gates.

    Raises:
        ValueError: the note is too long, or a steady back is met without a light load that was
            calm, a morning ago at least; or another gate speaks of one.
    """

    id: str
    episode_id: str
    gate: Gate
    at: Moment
    met: bool
    note: str = ""
    light: LightTry | None = None

    def __post_init__(self) -> None:
        steady = self.gate is Gate.NEUTRAL_SPINE
        if self.light is not None and not steady:
            raise ValueError("only a steady back is tried with a light load")
        if self.met and steady and not (self.light and self.light.counts(self.at.local_date)):
            raise ValueError("a steady back is met a morning after a light load that stayed calm")
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(f"a note has {LONGEST_NOTE} characters at most")

    def counts_since(self, onset: date) -> bool:
        """Whether it says anything of an episode that began on a day.

        What was done before it says nothing, nor does a load of the days before week 2.
        """
        early = self.light is not None and self.light.day < onset + NO_LOAD
        return self.at.local_date >= onset and not early


class GateStanding(Struct, frozen=True):
    """How one gate stands.

    Attributes:
        gate: which.
        tries: all of them, the earliest first; empty if it was never tried.
        onset: the episode's first day, before which nothing counts; None if that isn't asked.
    """

    gate: Gate
    tries: tuple[GateTry, ...] = ()
    onset: date | None = None

    @property
    def latest(self) -> GateTry | None:
        """The try that decides; None if there was none."""
        return self.tries[-1] if self.tries else None

    @property
    def met(self) -> bool:
        """Whether the latest try went well: "not yet" takes an earlier "met" back."""
        return self.latest is not None and self.takes(self.latest)

    def takes(self, gate_try: GateTry) -> bool:
        """Whether a try went well and counts."""
        return gate_try.met and (self.onset is None or gate_try.counts_since(self.onset))


class Standing(Struct, frozen=True):
    """How all gates of an episode stand.

    Attributes:
        gates: every gate once, in the order of :class:`Gate`.
    """

    gates: tuple[GateStanding, ...]

    def __post_init__(self) -> None:
        if tuple(each.gate for each in self.gates) != tuple(Gate):
            raise ValueError("every gate stands once, in order")

    @property
    def met(self) -> frozenset[Gate]:
        """The gates that are met now."""
        return frozenset(each.gate for each in self.gates if each.met)

    @property
    def tries(self) -> tuple[GateTry, ...]:
        """Every try at any gate, the earliest first."""
        return tuple(sorted((t for each in self.gates for t in each.tries), key=_order))

    def at_end_of(self, day: date) -> "Standing":
        """How they stood at the end of a day."""
        until = (each for each in self.tries if each.at.local_date <= day)
        return standing(until, self.gates[0].onset)

    def before(self, when: datetime) -> "Standing":
        """How they stood at an instant, in UTC."""
        until = (each for each in self.tries if each.at.at_utc <= when)
        return standing(until, self.gates[0].onset)

    def of(self, gate: Gate) -> GateStanding:
        """How one gate stands."""
        return next(each for each in self.gates if each.gate is gate)


def standing(tries: Iterable[GateTry], onset: date | None = None) -> Standing:
    """How the gates stand after these tries, in whatever order they come.

    Args:
        tries: all of one episode.
        onset: its first day, before which nothing counts; None if that isn't asked.

    Raises:
        ValueError: the tries belong to more than one episode.
    """
    tries = tuple(tries)
    if len({each.episode_id for each in tries}) > 1:
        raise ValueError("gates are those of one episode")
    found = {gate: GateStanding(gate, onset=onset) for gate in Gate}
    for each in sorted(tries, key=_order):
        before = found[each.gate]
        found[each.gate] = replace(before, tries=(*before.tries, each))
    return Standing(tuple(found.values()))


def _order(gate_try: GateTry) -> tuple[datetime, bool, str]:
    """By time. Of two answers at the same instant "not yet" counts as the later one."""
    return gate_try.at.at_utc, not gate_try.met, gate_try.id
