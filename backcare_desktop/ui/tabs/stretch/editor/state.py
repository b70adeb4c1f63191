"""What the routine editor shows."""

from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.dose import Dose
from backcare_desktop.ui.widgets.step_row import StepLine


class EditorPage(StrEnum):
    """Which part of the editor is in front."""

    STEPS = "steps"
    EXERCISES = "exercises"


class OpenedStep(Struct, frozen=True):
    """The numbers of the step that is opened.

    Attributes:
        name: of its exercise.
        dose, rest_s: how much of it, and seconds afterwards.
        first, last: it can't be moved further up or down.
    """

    name: str
    dose: Dose
    rest_s: int
    first: bool
    last: bool


class Tile(Struct, frozen=True):
    """An exercise that can be added.

    Attributes:
        detail: the dose it starts with, in words.
        count: how often the routine has it, in words; empty for not yet.
        shown: it fits what is searched for.
    """

    id: str
    name: str
    detail: str
    figure: str
    count: str
    shown: bool


class TileGroup(Struct, frozen=True):
    """Exercises that belong together."""

    heading: str
    tiles: tuple[Tile, ...]

    @property
    def shown(self) -> bool:
        """Some of them fit what is searched for."""
        return any(tile.shown for tile in self.tiles)


class EditorState(Struct, frozen=True):
    """Everything the editor shows.

    Attributes:
        page: which part is in front.
        title: what is done here.
        total: minutes and steps, in words.
        name, summary, quiet: of the routine.
        name_problem, summary_problem, steps_problem: why it can't be kept; empty if it can.
        lines: the steps in order.
        opened: which of them is opened; None for none.
        step: the numbers of the opened one.
        can_undo, can_redo, can_save: what makes sense now.
        full: why nothing can be added; empty if it can.
        aside: that there is an earlier draft to go on with; empty if there is none.
        saving: it is on its way to the diary.
        groups: exercises to add.
        query: what is searched for.
        found: how many exercises fit, in words.
    """

    page: EditorPage
    title: str
    total: str
    name: str
    summary: str
    quiet: bool
    name_problem: str
    summary_problem: str
    steps_problem: str
    lines: tuple[StepLine, ...]
    opened: int | None
    step: OpenedStep | None
    can_undo: bool
    can_redo: bool
    can_save: bool
    full: str
    aside: str
    saving: bool
    groups: tuple[TileGroup, ...]
    query: str
    found: str


class Preview(Struct, frozen=True):
    """A routine that was read from a file and is not kept yet.

    Attributes:
        file: the file's name.
        needs: what has to be at hand, in words.
    """

    file: str
    name: str
    summary: str
    total: str
    needs: str
    lines: tuple[StepLine, ...]


class Refusal(Struct, frozen=True):
    """A file that was not taken, and why."""

    file: str
    reason: str
