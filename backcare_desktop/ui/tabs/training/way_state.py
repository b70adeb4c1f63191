"""What is shown of the way back: phases and gates."""

from msgspec import Struct

from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.widgets.phase_strip import PhaseStep


class PhaseState(Struct, frozen=True):
    """Where the episode stands.

    Attributes:
        steps: every phase with its dates.
        title: the phase it stands in.
        since: since when, and which day of the episode it is.
        fits, waits: what to do now and what not yet, one sentence each.
        corrected: that the person's own word counts, and what a slow pace waits for; or empty.
        onset: the first day as its field shows it.
        choices, choice: phases to choose from, and the corrected one.
        source: where all that comes from.
        finish: words of the button that closes the episode.
        complete: nothing is left to come back to; a sentence, or empty.
        question: asked before the episode ends, because its plans end with it; empty for none.
    """

    steps: tuple[PhaseStep, ...]
    title: str
    since: str
    fits: tuple[str, ...]
    waits: tuple[str, ...]
    corrected: str
    onset: str
    choices: Options
    choice: str
    source: str
    finish: str
    complete: str
    question: str = ""


class TryRow(Struct, frozen=True):
    """One try at a gate.

    Attributes:
        text: when and how it went.
        remove: name of the button that removes it.
        note: the person's own words; empty for none.
    """

    id: str
    text: str
    remove: str
    note: str = ""


class GateRow(Struct, frozen=True):
    """One gate.

    Attributes:
        key: value of the gate.
        title: its name.
        met: whether it is met now.
        status: ``Met`` or ``Not yet`` with the day, or that it wasn't tried.
        steps: how to try it.
        counts: when it counts as met.
        source: where it comes from.
        figure, figure_words: what shows it; empty for none.
        tries: the latest first.
        opened: its details are shown.
        light_day: the day to propose for a light load; empty where none is asked for.
        closed: why it can't be tried now; empty when it can.
    """

    key: str
    title: str
    met: bool
    status: str
    steps: tuple[str, ...]
    counts: str
    source: str
    figure: str
    figure_words: str
    tries: tuple[TryRow, ...]
    opened: bool
    light_day: str = ""
    closed: str = ""


class GatesState(Struct, frozen=True):
    """All gates; ``count`` says how many of them are met."""

    count: str
    rows: tuple[GateRow, ...]
