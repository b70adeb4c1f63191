"""What Settings shows of reminders."""

from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.reminder_plan import ReminderKind


class TimeField(StrEnum):
    """A line that times of the day are typed into."""

    TIMES = "times"
    FIRST = "first"
    LAST = "last"


class Typed(Struct, frozen=True):
    """A line's text, and what is wrong with it; empty when nothing is."""

    text: str
    problem: str = ""


class ReminderLine(Struct, frozen=True):
    """One kind of reminder.

    Attributes:
        kind: of what.
        name, about: what it is called, and when it has anything to remind of.
        on: it is wanted.
        summary: its times and days in a line.
        steady: every so many minutes, not at fixed times.
        fields: what stands in each line that times are typed into.
        minutes: from one to the next, while it is steady.
        weekdays: chosen days, as keys.
    """

    kind: ReminderKind
    name: str
    about: str
    on: bool
    summary: str
    steady: bool
    fields: dict[TimeField, Typed]
    minutes: int
    weekdays: tuple[str, ...]


class RemindersState(Struct, frozen=True):
    """All of them.

    Attributes:
        lines: every kind, in the order that they go by where several are due.
        summary: how many are on, and which comes next.
        wanted: any of them is on.
        left_out: they are left out for the rest of today.
        quiet: nothing is shown between two times.
        begin, end: these times.
        most: how many are shown on a day at most.
        details: a notification says what it is about.
        notes: how this desktop shows them; empty while that isn't known.
        held: what they wait for on this desktop.
    """

    lines: tuple[ReminderLine, ...]
    summary: str
    wanted: bool
    left_out: bool
    quiet: bool
    begin: Typed
    end: Typed
    most: int
    details: bool
    notes: str
    held: str
