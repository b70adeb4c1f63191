"""Gates: what a back does without trouble before more is asked of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from backcare_desktop.core.clock import Moment

LONGEST_NOTE = 10_000


class Gate(StrEnum):
    """A condition to move to the next phase (articles.md, A-11 and A-12)."""

    STAIRS = "stairs"
    SITTING_WALKING = "sitting_walking"
    ROTATION = "rotation"
    BODYWEIGHT_SQUAT = "bodyweight_squat"
    NEUTRAL_SPINE = "neutral_spine"


@dataclass(frozen=True, slots=True)
class GateTry:
    """One try at a gate. Tries are kept; a later one doesn't overwrite an earlier one.

    Attributes:
        id: stable key.
        episode_id: the episode it belongs to: a recurrence begins with every gate open to try.
        gate: which.
        at: when it was tried.
        met: whether it went well; False is "not yet".
        note: the person's own words; plain text.

    Raises:
        ValueError: the note is too long.
    """

    id: str
    episode_id: str
    gate: Gate
    at: Moment
    met: bool
    note: str = ""

    def __post_init__(self) -> None:
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(f"a note has {LONGEST_NOTE} characters at most")


@dataclass(frozen=True, slots=True)
class GateStanding:
    """How one gate stands.

    Attributes:
        gate: which.
        tries: all of them, the earliest first; empty if it was never tried.
    """

    gate: Gate
    tries: tuple[GateTry, ...] = ()

    @property
    def latest(self) -> GateTry | None:
        """The try that decides; None if there was none."""
        return self.tries[-1] if self.tries else None

    @property
    def met(self) -> bool:
        """Whether the latest try went well: "not yet" takes an earlier "met" back."""
        return self.latest is not None and self.latest.met


@dataclass(frozen=True, slots=True)
class Standing:
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
        return standing(each for each in self.tries if each.at.local_date <= day)

    def of(self, gate: Gate) -> GateStanding:
        """How one gate stands."""
        return next(each for each in self.gates if each.gate is gate)


def standing(tries: Iterable[GateTry]) -> Standing:
    """How the gates stand after these tries, in whatever order they come.

    Raises:
        ValueError: the tries belong to more than one episode.
    """
    tries = tuple(tries)
    if len({each.episode_id for each in tries}) > 1:
        raise ValueError("gates are those of one episode")
    found = {gate: GateStanding(gate) for gate in Gate}
    for each in sorted(tries, key=_order):
        before = found[each.gate]
        found[each.gate] = replace(before, tries=(*before.tries, each))
    return Standing(tuple(found.values()))


def _order(gate_try: GateTry) -> tuple[datetime, bool, str]:
    """By time. Of two answers at the same instant "not yet" counts as the later one."""
    return gate_try.at.at_utc, not gate_try.met, gate_try.id
