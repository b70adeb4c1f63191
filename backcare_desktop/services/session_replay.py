"""What a session was like when it was written last, worked out from its events."""

from collections.abc import Iterable

from msgspec import Struct

from backcare_desktop.core.session import Session
from backcare_desktop.core.session_log import LoggedEvent, SessionRecord
from backcare_desktop.core.session_state import EventKind, PauseReason
from backcare_desktop.core.timeline import Position, Timeline, build
from backcare_desktop.core.variation import Variation, Way, planned_ways

WAYS = {
    EventKind.EASED: Way.EASIER,
    EventKind.EASIER: Way.EASIER,
    EventKind.AS_PLANNED: Way.AS_PLANNED,
    EventKind.HARDER: Way.HARDER,
}
"""Events after which a step is done another way."""

_ANSWERS = frozenset({EventKind.RESUMED, EventKind.EASED, EventKind.STEP_SKIPPED})
"""What happens once "this hurts" is answered with anything but the end of the session."""

_LEAVING = frozenset({EventKind.STEP_DONE, EventKind.STEP_SKIPPED, EventKind.WENT_BACK})
"""Events after which another segment, or the same one anew, is done."""


class Replayed(Struct, frozen=True):
    """A session as its events left it.

    Attributes:
        session: standing still where it was written last.
        done: indexes of the segments of work that were done in full.
        worked: ids of the exercises of which a piece was done, in order.
        hurt_seq: number of the hurt event that nobody has answered yet; None when there is none.
    """

    session: Session
    done: frozenset[int]
    worked: tuple[str, ...]
    hurt_seq: int | None


def replay(record: SessionRecord, events: Iterable[LoggedEvent]) -> Replayed:
    """The session of ``record`` with everything that its events changed."""
    timeline = build(record.plan)
    done: set[int] = set()
    hurt: set[int] = set()
    variations = planned_ways(record.plan.steps)
    worked: dict[str, None] = {}
    hurt_seq: int | None = None
    left: Position | None = None
    for event in events:
        segment = timeline.segments[event.segment]
        step = segment.step
        if event.kind in WAYS:
            variations[step] = Variation(WAYS[event.kind], event.exercise_id)
        elif event.kind is EventKind.STEP_DONE:
            done.add(event.segment)
            worked[event.exercise_id] = None
        elif event.kind is EventKind.HURT:
            hurt.add(step)
            hurt_seq = event.seq
        if event.kind in _ANSWERS:
            hurt_seq = None
        if event.kind in _LEAVING and segment.kind.is_work:
            left = Position(event.segment, event.into)
        timeline = _changed(timeline, event)
    progress = record.progress
    session = Session(
        timeline,
        at=progress.position,
        active_s=progress.active_s,
        variations=variations,
        hurt=hurt,
        left=left,
        reason=PauseReason.RESTORED if hurt_seq is None else PauseReason.HURT,
    )
    return Replayed(session, frozenset(done), tuple(worked), hurt_seq)


def _changed(timeline: Timeline, event: LoggedEvent) -> Timeline:
    if event.kind is EventKind.SEGMENT:
        return timeline.renewed(event.segment)
    if event.kind is EventKind.PROLONGED:
        return timeline.prolonged(event.segment, event.seconds, event.into)
    if event.kind is EventKind.SHORTENED:
        return timeline.shortened(event.segment, event.seconds, event.into)
    if event.kind in WAYS and event.seconds:
        return timeline.redosed(timeline.segments[event.segment].step, event.seconds)
    return timeline
