"""What a session was like when it was written last, worked out from its events."""

from collections.abc import Iterable
from dataclasses import dataclass

from backcare_desktop.core.session import Session
from backcare_desktop.core.session_log import LoggedEvent, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import Timeline, build
from backcare_desktop.core.variation import Variation, Way

WAYS = {
    EventKind.EASED: Way.EASIER,
    EventKind.EASIER: Way.EASIER,
    EventKind.AS_PLANNED: Way.AS_PLANNED,
    EventKind.HARDER: Way.HARDER,
}
"""Events after which a step is done another way."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """A session as its events left it.

    Attributes:
        session: standing still where it was written last.
        done: indexes of the segments of work that were done in full.
    """

    session: Session
    done: frozenset[int]


def replay(record: SessionRecord, events: Iterable[LoggedEvent]) -> Replayed:
    """The session of ``record`` with everything that its events changed."""
    timeline = build(record.plan)
    done: set[int] = set()
    hurt: set[int] = set()
    variations: dict[int, Variation] = {}
    for event in events:
        step = timeline.segments[event.segment].step
        if event.kind in WAYS:
            variations[step] = Variation(WAYS[event.kind], event.exercise_id)
        elif event.kind is EventKind.STEP_DONE:
            done.add(event.segment)
        elif event.kind is EventKind.HURT:
            hurt.add(step)
        timeline = _changed(timeline, event)
    progress = record.progress
    session = Session(
        timeline,
        at=progress.position,
        active_s=progress.active_s,
        variations=variations,
        hurt=hurt,
    )
    return Replayed(session, frozenset(done))


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
