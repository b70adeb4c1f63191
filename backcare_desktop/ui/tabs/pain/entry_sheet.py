"""What stands on the entry page: opened, typed into, taken back, refused."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, Moment
from backcare_desktop.core.entry import Entry
from backcare_desktop.ui.tabs.pain.entry_draft import (
    EntryDraft,
    WhenDraft,
    draft_of,
    shown_now,
    when_of,
)
from backcare_desktop.ui.tabs.pain.entry_reading import (
    SCORE,
    Wrong,
    WrongFields,
    read_fields,
    read_when,
    stepped_day,
    stepped_time,
)
from backcare_desktop.ui.tabs.pain.entry_state import EntryState
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.entry_writer import EntryWriter, InDiary, Open
from backcare_desktop.ui.typed_when import written_date


class EntrySheet(QObject):
    """One entry at a time, new or from the diary; nothing here is saved.

    Attributes:
        page: what is open; None while the page is closed.
        can_save: the diary takes entries.

    Signals:
        state_changed: a new :class:`EntryState`.
        refused: what stands here can't be used; the state says what is wrong.
    """

    state_changed = Signal(object)
    refused = Signal()

    def __init__(self, texts: EntryTexts, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = texts.locale
        self._writer = EntryWriter(texts, clock)
        self.page: Open | None = None
        self.can_save = True
        self._state = EntryState()

    @property
    def state(self) -> EntryState:
        """What to show now."""
        return self._state

    @property
    def unsaved(self) -> bool:
        """Whether something stands here that is not in the diary."""
        return self.page is not None and self.page.unsaved(self._locale)

    # --- contents ------------------------------------------------------------------------------

    def begin(self, entry: Entry | None = None, day: date | None = None) -> None:
        """Show an entry of the diary, or a new one: of now, or of a day whose time is asked for."""
        if entry is None:
            self.page = Open(self._blank(day))
        else:
            draft, place = draft_of(entry, self._locale), InDiary(entry.rating.id)
            self.page = Open(draft, entry, from_diary=True, in_diary=place)
        self.show_now()

    def keep(self, page: Open, entry: Entry, draft: EntryDraft, *, whole: bool) -> None:
        """The diary has this entry now.

        Args:
            page: what was open when it was given to the diary.
            entry: as it is kept.
            draft: what stood on the page then.
            whole: all of that was saved; else the score alone.
        """
        typed = page.draft.when
        if page.kept is None and (typed == draft.when or not typed.earlier):
            page.draft = replace(page.draft, when=when_of(entry.rating.when, self._locale))
        page.kept, page.problems = entry, {}
        if whole and page.draft == draft:
            page.begin_anew(draft_of(entry, self._locale))
        self.show_now()

    def see(self, page: Open, found: Entry | None) -> None:
        """The entry was read again; None where it is gone. What is typed stays."""
        page.see(found, self._locale)
        if found is None and not page.draft.has_details:
            page.begin_anew(self._blank())
        self.show_now()

    def lose(self, page: Open) -> None:
        """What was to be saved has no entry any more: it stays, and asks for a number."""
        page.see(None, self._locale)
        self.refuse(page, {SCORE: Wrong.NO_SCORE})

    def _blank(self, day: date | None = None) -> EntryDraft:
        here = self._writer.present(None).local
        if day is None or day == self._writer.today:
            return EntryDraft(when=shown_now(here, self._locale))
        return EntryDraft(when=WhenDraft(earlier=True, day=written_date(day, self._locale)))

    # --- what the person types -----------------------------------------------------------------

    @Slot(object)
    def write(self, draft: EntryDraft) -> None:
        """What stands in the fields now."""
        if self.page is not None and self.page.turn(draft):
            self.show_now()

    @Slot(int)
    def step_day(self, days: int) -> None:
        """The day before or after."""
        page = self.page
        if page is not None:
            now = self._writer.present(page.kept)
            when = stepped_day(page.draft.when, days, now, self._locale)
            self.write(replace(page.draft, when=when))

    @Slot(int)
    def step_time(self, steps: int) -> None:
        """A quarter of an hour earlier or later."""
        page = self.page
        if page is not None:
            now = self._writer.present(page.kept)
            when = stepped_time(page.draft.when, steps, now, self._locale)
            self.write(replace(page.draft, when=when))

    @property
    def can_take_back(self) -> bool:
        """Whether a change that is not saved can be undone."""
        return self.page is not None and self.page.can_take_back

    def take_back(self) -> bool:
        """Undo the last change that is not saved; False when there is none."""
        if self.page is None or not self.page.take_back():
            return False
        self.show_now()
        return True

    # --- reading it ----------------------------------------------------------------------------

    def when(self, page: Open) -> Moment:
        """The time of a new entry. Raises WrongFields."""
        return read_when(page.draft.when, None, self._writer.present(None), self._locale)

    def read(self, page: Open) -> Moment:
        """The time of a kept entry, once every field can be used. Raises WrongFields."""
        if page.kept is None:
            raise WrongFields({SCORE: Wrong.NO_SCORE})
        now = self._writer.present(page.kept)
        return read_fields(page.draft, page.kept, now, self._locale)

    def refuse(self, page: Open, wrong: dict[str, Wrong]) -> None:
        """Say what can't be used, field by field; nobody hears it of a page that was left."""
        page.problems, page.refused = wrong, page.draft
        if page is self.page:
            self.show_now()
            self.refused.emit()

    def show_now(self) -> None:
        """Tell the page what to show."""
        if self.page is not None:
            state = self._writer.state(self.page, can_save=self.can_save)
            if state != self._state:
                self._state = state
                self.state_changed.emit(state)
