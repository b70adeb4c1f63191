"""Everything that the way back to lifting has to show, read at once."""

from dataclasses import dataclass
from datetime import date

from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import Gate, Standing
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.phase import Correction, PhaseStanding
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lifting_ports import RunningComeback


@dataclass(frozen=True, slots=True)
class ComebackStanding:
    """A comeback that is followed.

    Attributes:
        running: as it is kept.
        number: this week, counted from 1: never further than its gates allow.
        missing: gates that the calendar's week still waits for.
        over: the last week is behind.
    """

    running: RunningComeback
    number: int
    missing: tuple[Gate, ...]
    over: bool


@dataclass(frozen=True, slots=True)
class TrainingPage:
    """Everything the way back has to show.

    Attributes:
        today: now.
        lock: why everything waits; None when it doesn't.
        episode: the one that goes on; None when there is none.
        past: the others, latest onset first.
        phase: where it stands; None without an episode.
        correction: the person's own word on that; None without one.
        gates: how they stand; every one open to try without an episode.
        lifts: in the order they were named.
        entries: the log, newest first, entries of removed lifts too.
        mornings: days whose next morning was not answered yet, the earliest first.
        comeback: the one that is followed; None when none is.
        film_due: it is time to film the lifts.
        filmed: the last day with a film; None if there was none.
        complete: nothing is left to come back to.
    """

    today: Moment
    lock: Lock | None
    episode: Episode | None
    past: tuple[Episode, ...]
    phase: PhaseStanding | None
    correction: Correction | None
    gates: Standing
    lifts: tuple[LiftStanding, ...]
    entries: tuple[LiftEntry, ...]
    mornings: tuple[date, ...]
    comeback: ComebackStanding | None
    film_due: bool
    filmed: date | None
    complete: bool
