"""What the cards beside the plan show: swaps, skills, the comeback, the week."""

from msgspec import Struct

from backcare_desktop.ui.tabs.training.options import Options


class ThumbState(Struct, frozen=True):
    """A figure with its name and why it is there."""

    figure: str
    name: str
    text: str


class SwapsState(Struct, frozen=True):
    """What stands in for a lift, as far as its phase has come; ``note`` says what that means."""

    lifts: Options
    chosen: str
    swaps: tuple[ThumbState, ...]
    source: str
    note: str = ""


class TechniqueState(Struct, frozen=True):
    """Skills to practise, one opened: ``lines`` and ``source`` are those of the opened one.

    ``look`` says when to have the form looked at, with its source.
    """

    cards: Options
    chosen: str
    figure: ThumbState
    lines: tuple[str, ...]
    source: str
    look: str


class ComebackState(Struct, frozen=True):
    """The comeback.

    Attributes:
        name, summary: of the template or of what is followed.
        title: this week; empty while none is followed.
        text: what to know of it.
        items: what it holds.
        waits: which gates the next week waits for; empty when it doesn't.
        source: where it comes from.
        followed: whether it is.
        can_begin: it may begin today.
    """

    name: str
    summary: str
    title: str
    text: str
    items: tuple[ThumbState, ...]
    waits: str
    source: str
    followed: bool
    can_begin: bool = True


class WeekDayRow(Struct, frozen=True):
    """A day of the week, Monday being 0: its name, the key of what it is for, what goes with it."""

    weekday: int
    name: str
    kind: str
    note: str


class WeekState(Struct, frozen=True):
    """The training week.

    Attributes:
        options: what a day can be for.
        days: all seven, in the order of the country.
        hints: what to mind and to think over, one sentence each.
        source: where that comes from.
        prepare: name of the button that begins the preparation; empty without one.
    """

    options: Options
    days: tuple[WeekDayRow, ...]
    hints: tuple[str, ...]
    source: str
    prepare: str = ""
