"""A routine that a person put together."""

from dataclasses import dataclass

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep

LONGEST_NAME = 60
LONGEST_SUMMARY = 200


@dataclass(frozen=True, slots=True)
class OwnRoutine:
    """What is kept of it: exercises by their ids, so that it survives a change of content.

    Attributes:
        id: stable key; stored with every session of it.
        name: its title, one line.
        summary: a sentence for its card; may be empty.
        quiet: meant to calm; sounds and voice hold back.
        steps: in order.
        changed: when it was last changed.

    Raises:
        ValueError: a text is too long or not one line, or there are too few or too many steps.
    """

    id: str
    name: str
    summary: str
    quiet: bool
    steps: tuple[PlannedStep, ...]
    changed: Moment

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a routine needs a name")
        for text, longest in ((self.name, LONGEST_NAME), (self.summary, LONGEST_SUMMARY)):
            if len(text) > longest:
                raise ValueError(f"a text has {longest} characters at most")
            if not text.isprintable():
                raise ValueError("a text is one line")
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"a routine has between 1 and {MOST_STEPS} steps")
