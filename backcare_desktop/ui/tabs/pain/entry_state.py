"""What the entry page shows."""

from collections.abc import Mapping

from msgspec import Struct, field

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft


class EntryState(Struct, frozen=True):
    """The whole page.

    Attributes:
        title: what is entered or changed.
        question: what the eleven keys answer.
        score: what is in the diary, 0-10; None until a touch has saved one.
        kept: there is an entry in the diary to add to, or to delete.
        details: the part below the keys is open.
        draft: what stands in the fields.
        contexts: what the rating can be about.
        session: how the rating belongs to a session; then nothing can be chosen. Empty otherwise.
        twice: clocks showed the typed time twice, so that one has to be chosen.
        notices: what follows from the time, one sentence each.
        problems: fields that can't be used, each with the reason.
        leg_offer, nerve_offer: why the symptoms are better checked, for where it is felt and for
            how; empty without a reason.
        unsaved: something stands here that is not in the diary.
        can_save: the diary takes entries.
        reason: why it doesn't; empty otherwise.
    """

    title: str = ""
    question: str = ""
    score: int | None = None
    kept: bool = False
    details: bool = False
    draft: EntryDraft = field(default_factory=EntryDraft)
    contexts: tuple[RatingContext, ...] = ()
    session: str = ""
    twice: bool = False
    notices: tuple[str, ...] = ()
    problems: Mapping[str, str] = field(default_factory=dict)
    leg_offer: str = ""
    nerve_offer: str = ""
    unsaved: bool = False
    can_save: bool = True
    reason: str = ""


class EntryLine(Struct, frozen=True):
    """An entry in full, to be read.

    Attributes:
        when: day and time, or the time alone where the day stands above.
        context: what the rating is about; empty for the pain of a moment.
        late: that it was written down later, and when; empty if it wasn't.
        facts: name and words of each thing that was said of it.
        note: the person's own words.
        edit, delete: accessible names of the two buttons.
    """

    rating_id: str
    score: int
    when: str
    context: str
    late: str
    facts: tuple[tuple[str, str], ...]
    note: str
    edit: str
    delete: str


class ReliefLine(Struct, frozen=True):
    """A relief that belongs to no rating, to be read.

    Attributes:
        words: when, what, how long, and how it was afterwards.
        edit, delete: accessible names of the two buttons.
    """

    relief_id: str
    words: str
    edit: str
    delete: str


class DayLines(Struct, frozen=True):
    """Entries of one day under its name."""

    title: str
    lines: tuple[EntryLine, ...]


class DayState(Struct, frozen=True):
    """The day page.

    Attributes:
        title: the day.
        lines: its entries, in order of time.
        reliefs: those that belong to no entry, in order of time.
        others: what else was done that day, one sentence each.
        message: said instead of entries.
        earlier, later: ISO dates of the rated days next to it; empty for none.
    """

    title: str = ""
    lines: tuple[EntryLine, ...] = ()
    reliefs: tuple[ReliefLine, ...] = ()
    others: tuple[str, ...] = ()
    message: str = ""
    earlier: str = ""
    later: str = ""
    can_save: bool = True


class AllState(Struct, frozen=True):
    """All entries, newest first.

    Attributes:
        days: those that were read.
        more: words of the button that reads older ones; empty when there are none.
        message: said instead of entries.
    """

    days: tuple[DayLines, ...] = ()
    more: str = ""
    message: str = ""
    can_save: bool = True
