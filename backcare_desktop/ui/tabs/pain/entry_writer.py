"""Writes the entry page from what is open on it."""

from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.body import regions_of
from backcare_desktop.core.clock import Clock, moment, now
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import OF_A_NERVE
from backcare_desktop.core.session_feedback import LEGS
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft, draft_of, zone_of
from backcare_desktop.ui.tabs.pain.entry_reading import (
    NOTE,
    SCORE,
    Present,
    Wrong,
    WrongFields,
    comes_twice,
    read_fields,
    read_when,
    word_fields,
)
from backcare_desktop.ui.tabs.pain.entry_state import EntryState
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts

CHOICES = (
    RatingContext.NOW,
    RatingContext.WORST,
    RatingContext.AVERAGE,
    RatingContext.NEXT_MORNING,
)
"""What a rating can be about that no session asked for."""

_TYPED = ("note", "eased_words", "worsened_words", "when")


class InDiary(Struct):
    """Which entry a page writes; empty before the first touch.

    Only the diary's thread reads and sets it: touches come faster than their answers.
    """

    rating_id: str = ""


class Open(Struct):
    """An entry on the page.

    Attributes:
        draft: what stands in the fields.
        kept: the entry as it is in the diary; None before the first touch.
        from_diary: it was opened to be changed.
        problems: what was wrong when it was to be saved.
        refused: what stood in the fields then.
        touched: a number was given, and may still be on its way to the diary.
        in_diary: handed to the diary's thread with everything that is written.
    """

    draft: EntryDraft
    kept: Entry | None = None
    from_diary: bool = False
    problems: dict[str, Wrong] = field(default_factory=dict)
    refused: EntryDraft | None = None
    touched: bool = False
    in_diary: InDiary = field(default_factory=InDiary)
    _before: list[EntryDraft] = field(default_factory=list)
    _typing: str = ""

    def unsaved(self, locale: QLocale) -> bool:
        """Whether the fields say something else than the diary."""
        if self.kept is None:
            return self.draft.has_details
        return self.draft != draft_of(self.kept, locale)

    def turn(self, draft: EntryDraft) -> bool:
        """Take over what stands in the fields; False if it stood there before."""
        if draft == self.draft:
            return False
        typing = _typed(self.draft, draft)
        if not typing or typing != self._typing:
            self._before.append(self.draft)
        self._typing, self.draft = typing, draft
        return True

    @property
    def can_take_back(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._before)

    def take_back(self) -> bool:
        """Undo a change; one letter after the other is one change."""
        if not self._before:
            return False
        self.draft, self._typing = self._before.pop(), ""
        return True

    def begin_anew(self, draft: EntryDraft) -> None:
        """Other contents, with nothing to undo."""
        self.draft, self._before, self._typing, self.problems = draft, [], "", {}

    def see(self, found: Entry | None, locale: QLocale) -> None:
        """The entry as the diary has it now; what is typed stays."""
        unsaved, self.kept = self.unsaved(locale), found
        self.touched = self.touched and found is not None
        if found is not None and not unsaved:
            self.draft = draft_of(found, locale)


class EntryWriter(QObject):
    """Turns what is open into a state."""

    def __init__(self, texts: EntryTexts, clock: Clock) -> None:
        super().__init__(texts)
        self._texts = texts
        self._clock = clock
        self._locale = texts.locale

    @property
    def today(self) -> date:
        """The local day that a new entry counts for."""
        return now(self._clock).local_date

    def present(self, kept: Entry | None) -> Present:
        """Now, where the entry was given."""
        zone = self._clock.zone() if kept is None else zone_of(kept.rating.when)
        return Present(self._clock.utc_now(), zone, self._clock.day_starts_at)

    def state(self, page: Open, *, can_save: bool) -> EntryState:
        """What to show of it."""
        draft, kept, now = page.draft, page.kept, self.present(page.kept)
        then = kept is not None or draft.when.earlier
        new, change = self.tr("New entry"), self.tr("Change an entry")
        own = kept is None or (kept.rating.context in CHOICES and kept.rating.session_id is None)
        return EntryState(
            title=change if page.from_diary else new,
            question=self.tr("How much does your back hurt?")
            if not then
            else self.tr("How much did your back hurt?"),
            score=None if kept is None else kept.rating.score,
            kept=kept is not None,
            details=kept is not None or draft.has_details,
            draft=draft,
            contexts=CHOICES if own else (),
            session="" if own else self._texts.context(draft.context),
            twice=draft.when.earlier and comes_twice(draft.when, now, self._locale),
            notices=self._notices(page, now),
            problems=self._texts.problems(
                self._problems(page, now), {**word_fields(draft), NOTE: draft.note}
            ),
            leg_offer=self._leg_offer(draft),
            nerve_offer=self._nerve_offer(draft),
            unsaved=page.unsaved(self._locale),
            can_save=can_save,
            reason=""
            if can_save
            else self.tr("The diary can’t be written now, so nothing is saved."),
        )

    def _notices(self, page: Open, now: Present) -> tuple[str, ...]:
        kept = None if page.kept is None else page.kept.rating.when
        try:
            when = read_when(page.draft.when, kept, now, self._locale)
        except WrongFields:
            return ()
        here = self._clock.zone()
        entered = now.utc if page.kept is None else page.kept.entered_utc
        return self._texts.notices(when, moment(entered, here), elsewhere=when.zone != here.key)

    def _problems(self, page: Open, now: Present) -> dict[str, Wrong]:
        """What was wrong and still is."""
        if not page.problems or page.draft == page.refused:
            return page.problems
        still: dict[str, Wrong] = {}
        try:
            if page.kept is None:
                read_when(page.draft.when, None, now, self._locale)
            else:
                read_fields(page.draft, page.kept, now, self._locale)
        except WrongFields as found:
            still = {name: wrong for name, wrong in found.fields.items() if name in page.problems}
        if page.kept is None and SCORE in page.problems:
            still[SCORE] = page.problems[SCORE]
        return still

    def _leg_offer(self, draft: EntryDraft) -> str:
        in_a_leg = not LEGS.isdisjoint(regions_of(draft.areas))
        return self._texts.offer(leg=True) if in_a_leg else ""

    def _nerve_offer(self, draft: EntryDraft) -> str:
        of_a_nerve = not OF_A_NERVE.isdisjoint(draft.qualities)
        return self._texts.offer(leg=False) if of_a_nerve else ""


def _typed(before: EntryDraft, after: EntryDraft) -> str:
    """The field of words that is all that changed; empty for anything else."""
    for name in _TYPED:
        if replace(before, **{name: getattr(after, name)}) == after:
            return name
    if len(before.reliefs) == len(after.reliefs):
        for place, (one, other) in enumerate(zip(before.reliefs, after.reliefs, strict=True)):
            if one.words != other.words and replace(one, words=other.words) == other:
                return f"relief-{place}"
    return ""
