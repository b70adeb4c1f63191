"""What is done on the mat, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise as content describes it.

    Attributes:
        id: stable key, for instance ``childs-pose``; stored with every step.
        name: what people call it.
        aim: what it is for, in one phrase; never a promise.
        muscles: the region that works or is stretched.
        setup: how to get into position.
        steps: what to do, one sentence each.
        breathing: how to breathe.
        mistakes: what to watch for.
        easier, harder: one variant each way.
        avoid: when to leave it out or change it.
        cues: the line shown while it runs, by phase of the figure: one for a hold, one for each
            half of a repetition. ``{side}`` and ``{other}`` stand for the sides.
        dose_source: where the dose comes from.
        figure: id of the figure that draws it.
    """

    id: str
    name: str
    aim: str
    muscles: str
    setup: str
    steps: tuple[str, ...]
    breathing: str
    mistakes: tuple[str, ...]
    easier: str
    harder: str
    avoid: str
    cues: tuple[str, ...]
    dose_source: str
    figure: str
