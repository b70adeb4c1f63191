"""What is kept of a session."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import Side
from backcare_desktop.core.routine import Plan
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import Position

WHOLE_FROM = 0.5
"""Share of its work from which a session that came to its end counts as done. What hurts is left
out, and leaving it out must not take the rest away; a session that was skipped is no session."""


class Outcome(StrEnum):
    """How a session stands in the diary.

    An ``OPEN`` one is running, or was broken off by a crash. ``FINISHED`` came to its end with at
    least :data:`WHOLE_FROM` of its work done, ``PARTIAL`` did not. ``DISCARDED`` was taken back by
    the person and shows nowhere.
    """

    OPEN = "open"
    FINISHED = "finished"
    PARTIAL = "partial"
    DISCARDED = "discarded"


class LoggedEvent(Struct, frozen=True):
    """A session event as it is stored, for good.

    Attributes:
        seq: 0, 1, 2 … within the session.
        kind: what happened.
        at_utc: when it happened, by the wall clock.
        segment: index on the session's timeline.
        into: seconds into that segment.
        active_s: seconds the session had been running in all.
        seconds: how long a step was done, a sleep lasted, or by how much a segment grew.
        exercise_id, side, set_no, round_no: what the segment is about.
    """

    seq: int
    kind: EventKind
    at_utc: datetime
    segment: int
    into: float
    active_s: float
    seconds: float
    exercise_id: str
    side: Side | None
    set_no: int
    round_no: int


class Progress(Struct, frozen=True):
    """How far a session has come; rewritten while it runs.

    Attributes:
        position: where it stands on its timeline (with every prolongation applied).
        active_s: seconds it has been running.
        outcome: how it stands.
        ended: when it ended; None while open.
        clock_suspect: wall clock and boot clock disagreed by more than a minute (contract T6).
    """

    position: Position
    active_s: float
    outcome: Outcome = Outcome.OPEN
    ended: Moment | None = None
    clock_suspect: bool = False


class SessionRecord(Struct, frozen=True):
    """One run of a routine."""

    id: str
    routine_id: str
    routine_name: str
    plan: Plan
    started: Moment
    progress: Progress


class SessionMark(Struct, frozen=True):
    """What lists and charts need of a session."""

    id: str
    routine_id: str
    routine_name: str
    started: Moment
    outcome: Outcome
    active_s: float
