"""What moves between two changes of the page: the ring, and the figure."""

from msgspec import Struct

from backcare_desktop.core.session_state import SessionState, Status
from backcare_desktop.services.sessions import Following


class Moving(Struct, frozen=True):
    """One moment of the mat page, up to thirty a second.

    Attributes:
        ring: how much of the segment is left, 0-1.
        phase, fraction: of a repetition: which half, and how much of it is behind, 0-1.
        held_s: seconds that a position has been held; used where no repetition moves.
        repeats: a repetition moves.
    """

    ring: float
    phase: int = 0
    fraction: float = 0.0
    held_s: float = 0.0
    repeats: bool = False


def moving(following: Following, mono: float) -> Moving:
    """The moment at ``mono``; it stands still while the session does.

    In a pause the figure already shows the position in which the exercise to come begins.
    """
    state = following.state
    into = elapsed(state, mono)
    segment = state.segment
    ring = ring_fraction(state, mono)
    if not segment.kind.is_work:
        return Moving(ring)
    tempo = segment.tempo_s
    if tempo <= 0:
        return Moving(ring, held_s=into)
    half = tempo / 2
    return Moving(ring, int(into % tempo >= half), (into % half) / half, repeats=True)


def elapsed(state: SessionState, mono: float) -> float:
    """Seconds into the segment at ``mono``."""
    if state.status is not Status.RUNNING:
        return state.position.into
    return state.position.into + max(0.0, mono - state.mono)


def ring_fraction(state: SessionState, mono: float) -> float:
    """How much of the segment is left at ``mono``, 0-1; whole while nobody knows when it ends."""
    if state.segment.untimed:
        return 1.0
    left = state.segment.duration - elapsed(state, mono)
    return min(1.0, max(0.0, left / state.segment.duration))
