"""What the page of a relief that stands alone shows."""

from collections.abc import Mapping

from msgspec import Struct, field

from backcare_desktop.ui.tabs.pain.entry_draft import ReliefDraft, WhenDraft


class AloneDraft(Struct, frozen=True):
    """What stands in the fields.

    Attributes:
        when: when it was; for sleep, when the person woke up.
        reliefs: what was done: nothing yet, or one.
    """

    when: WhenDraft = field(default_factory=WhenDraft)
    reliefs: tuple[ReliefDraft, ...] = ()


class ReliefState(Struct, frozen=True):
    """The whole page.

    Attributes:
        title: what is written or changed.
        draft: what stands in the fields.
        kept: it is in the diary already.
        twice: clocks showed the typed time twice, so that one has to be chosen.
        notices: what follows from the time, one sentence each.
        problems: fields that can't be used, each with the reason.
        missing: said where nothing was chosen; empty otherwise.
        can_save: the diary takes it.
    """

    title: str = ""
    draft: AloneDraft = field(default_factory=AloneDraft)
    kept: bool = False
    twice: bool = False
    notices: tuple[str, ...] = ()
    problems: Mapping[str, str] = field(default_factory=dict)
    missing: str = ""
    can_save: bool = True
