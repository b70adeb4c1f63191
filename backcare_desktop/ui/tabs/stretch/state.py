"""What the Stretch tab shows."""

from msgspec import Struct

from backcare_desktop.core.routine import Routine
from backcare_desktop.ui.safety_words import LockNotice


class RoutineCard(Struct, frozen=True):
    """A routine in the library.

    Attributes:
        figures: up to three figures, as ``(figure id, words for it)``.
        last: when it was last done, in words.
        fits: when in an episode it fits, in words; empty for an own one.
        own: somebody put it together here.
        problem: why it can't be started; empty when it can.
    """

    id: str
    name: str
    length: str
    summary: str
    group: str
    figures: tuple[tuple[str, str], ...]
    last: str
    fits: str = ""
    own: bool = False
    problem: str = ""


class ExercisePage(Struct, frozen=True):
    """One exercise of the open routine, to be read before doing it.

    Attributes:
        lines: ``(heading, text)`` pairs: aim, muscles, set-up, breathing, easier, harder, avoid.
        tempo_s: seconds one repetition takes; 0 for a hold.
    """

    name: str
    dose: str
    figure: str
    steps: tuple[str, ...]
    mistakes: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    source: str
    tempo_s: float = 0.0


class RoutinePage(Struct, frozen=True):
    """The open routine with its exercises.

    Attributes:
        purpose: what it is for.
        facts: when it fits and what has to be at hand, on one line.
    """

    card: RoutineCard
    purpose: str
    facts: str
    exercises: tuple[ExercisePage, ...]


class StretchState(Struct, frozen=True):
    """The library, or one routine opened from it.

    Attributes:
        lock: why nothing can be started; None when everything can.
    """

    cards: tuple[RoutineCard, ...]
    opened: RoutinePage | None = None
    lock: LockNotice | None = None


def find(routines: tuple[Routine, ...], routine_id: str) -> Routine:
    """The routine of that id.

    Raises:
        LookupError: there is none.
    """
    for routine in routines:
        if routine.id == routine_id:
            return routine
    raise LookupError(f"there is no routine {routine_id}")
