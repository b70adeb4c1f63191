"""What the page shows on which a programme is changed."""

from msgspec import Struct

from backcare_desktop.core.programme import ProgrammeItem
from backcare_desktop.ui.tabs.core.state import Options
from backcare_desktop.ui.widgets.step_row import StepLine


class OpenedItem(Struct, frozen=True):
    """The numbers of the exercise that is opened.

    Attributes:
        grows: it says up to which it grows; one done another way grows as far as its exercise.
        first, last: it can't be moved further up or down.
    """

    name: str
    item: ProgrammeItem
    grows: bool
    first: bool
    last: bool


class EditState(Struct, frozen=True):
    """A programme while it is changed.

    Attributes:
        total: exercises and sets, in words.
        note: from when on it counts, and what becomes of the programme it was.
        name_problem, items_problem: why it can't be kept; empty if it can.
        lines: its exercises in order.
        opened: which of them is opened; None for none.
        item: the numbers of the opened one.
        addable: exercises that can be added.
        full: why nothing can be added; empty if something can.
    """

    total: str
    note: str
    name: str
    name_problem: str
    items_problem: str
    lines: tuple[StepLine, ...]
    opened: int | None
    item: OpenedItem | None
    addable: Options
    full: str
    can_undo: bool
    can_save: bool
