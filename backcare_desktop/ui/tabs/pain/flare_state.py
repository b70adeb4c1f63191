"""What is shown of flare-ups."""

from collections.abc import Mapping

from msgspec import Struct, field

FIRST, LAST, NOTE = "first", "last", "note"
"""Fields of the form."""


class FlareDraft(Struct, frozen=True):
    """The form as it is typed.

    Attributes:
        first, last: days; ``last`` counts only when it is over.
        over: it is over.
        note: the person's own words.
    """

    first: str = ""
    last: str = ""
    over: bool = False
    note: str = ""


class FlareRow(Struct, frozen=True):
    """A declared flare.

    Attributes:
        days: which.
        length: how long, or that it goes on.
        edit, delete: accessible names of its buttons.
    """

    flare_id: str
    days: str
    length: str
    note: str
    edit: str
    delete: str


class PlanState(Struct, frozen=True):
    """What may help through a flare.

    Attributes:
        title: what the lines are.
        lines: what was said to ease earlier ones; empty for no plan yet.
        text: what they are made of, or that there is no plan yet.
        start: words of the button that starts the routine; empty without one.
        locked: why that waits; empty when it doesn't.
    """

    title: str
    lines: tuple[str, ...]
    text: str
    start: str
    locked: str


class AskState(Struct, frozen=True):
    """Whether this is a flare-up; asked, never told.

    Attributes:
        reason: why it is asked.
        definition: what a flare-up is.
        quiet: what a no does.
    """

    reason: str
    definition: str
    quiet: str


class OpenState(Struct, frozen=True):
    """The flare that goes on.

    Attributes:
        title: since when.
        length: which day of it this is.
        note: the person's own words.
        flare_id: which.
    """

    title: str
    length: str
    note: str
    flare_id: str


class FormState(Struct, frozen=True):
    """The form.

    Attributes:
        title: what is declared or changed.
        draft: what stands in the fields.
        problems: fields that can't be used, each with the reason.
    """

    title: str
    draft: FlareDraft
    problems: Mapping[str, str] = field(default_factory=dict)


class FlareState(Struct, frozen=True):
    """Everything that is shown of flares.

    Attributes:
        ask, open: at most one of them; None for no question, and for no flare that goes on.
        plan: while one goes on.
        rows: all of them, newest first.
        latest: the latest in one sentence, or that there is none.
        notice: that nothing was done, because it had changed meanwhile; else empty.
        read: the diary was read.
        can_save: the diary takes entries.
    """

    ask: AskState | None = None
    open: OpenState | None = None
    plan: PlanState | None = None
    rows: tuple[FlareRow, ...] = ()
    latest: str = ""
    notice: str = ""
    read: bool = False
    can_save: bool = True
