"""A relief that belongs to no rating, such as a night's sleep: written, changed, deleted."""

from datetime import date
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.services.done import Done
from backcare_desktop.services.entries import Entries, EntryRefusedError
from backcare_desktop.ui.tabs.pain.entry_draft import (
    EntryDraft,
    ReliefDraft,
    WhenDraft,
    relief_of,
    shown_now,
    when_of,
)
from backcare_desktop.ui.tabs.pain.entry_errands import EntryErrand, EntryErrands
from backcare_desktop.ui.tabs.pain.entry_reading import (
    KIND,
    Present,
    Wrong,
    WrongFields,
    read_when,
    stepped_day,
    stepped_time,
    wrong_reliefs,
)
from backcare_desktop.ui.tabs.pain.entry_scribe import refused_fields
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.relief_state import AloneDraft, ReliefState
from backcare_desktop.ui.tabs.pain.relief_writer import ReliefWriter
from backcare_desktop.ui.typed_when import written_date


class ReliefKeeper(QObject):
    """One form at a time; what is left unsaved can be had back.

    Signals:
        state_changed: a new :class:`ReliefState`.
        opened: the page is wanted.
        refused: nothing was saved; the state says what is wrong.
        closed: the page is done.
        saved: the local day of what is in the diary now.
    """

    state_changed = Signal(object)
    opened = Signal()
    refused = Signal()
    closed = Signal()
    saved = Signal(object)

    def __init__(
        self,
        errands: EntryErrands,
        texts: EntryTexts,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._texts = texts
        self._clock = clock
        self._locale = texts.locale
        self._writer = ReliefWriter(texts, clock)
        self._open = False
        self._before: Relief | None = None
        self._untouched = self._draft = AloneDraft()
        self._wrong: dict[str, Wrong] = {}
        self._can_save = True
        self._state = ReliefState()

    @property
    def state(self) -> ReliefState:
        """What to show now."""
        return self._state

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What is typed and not in the diary, one sentence each."""
        if not self._open or self._draft == self._untouched:
            return ()
        return (self.tr("The relief you are writing about is not saved."),)

    # --- coming and going ----------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Something done just now, or earlier."""
        self.begin(now(self._clock).local_date)

    def begin(self, day: date) -> None:
        """Something done on a local day; its time is asked for unless it is today."""
        if day == now(self._clock).local_date:
            when = shown_now(self._present().local, self._locale)
        else:
            when = WhenDraft(earlier=True, day=written_date(day, self._locale))
        self._begin(None, AloneDraft(when), AloneDraft(when))

    @Slot(object)
    def edit(self, relief: Relief) -> None:
        """One of the diary, to change it."""
        draft = AloneDraft(when_of(relief.when, self._locale), (relief_of(relief),))
        self._begin(relief, draft, draft)

    @Slot()
    def leave(self) -> None:
        """Close the page; what was typed and not saved can be had back."""
        if self.unsaved:
            back = partial(self._begin, self._before, self._untouched, self._draft)
            self._errands.undo_offered.emit(self.tr("Relief not saved"), back)
        self._close()

    def _begin(self, before: Relief | None, untouched: AloneDraft, draft: AloneDraft) -> None:
        self._open, self._before, self._wrong = True, before, {}
        self._untouched, self._draft = untouched, draft
        self._show()
        self.opened.emit()

    def _close(self) -> None:
        if self._open:
            self._open = False
            self.closed.emit()

    # --- what the person types -----------------------------------------------------------------

    @Slot(object)
    def write(self, draft: AloneDraft) -> None:
        """What stands in the fields now."""
        if draft != self._draft:
            self._draft, self._wrong = draft, {}
            self._show()

    @Slot(int)
    def step_day(self, days: int) -> None:
        """The day before or after."""
        when = stepped_day(self._draft.when, days, self._present(), self._locale)
        self.write(replace(self._draft, when=when))

    @Slot(int)
    def step_time(self, steps: int) -> None:
        """A quarter of an hour earlier or later."""
        when = stepped_time(self._draft.when, steps, self._present(), self._locale)
        self.write(replace(self._draft, when=when))

    # --- the diary -----------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Write it and close, or say what is wrong."""
        draft, before = self._draft, self._before
        if not self._open or not self._can_save:
            return
        try:
            relief, when = self._read()
        except WrongFields as found:
            self._refuse(found.fields)
            return
        name = self._texts.words.relief(relief.kind)
        self._errands.write(
            EntryErrand(
                partial(_kept, before, relief, when),
                self.tr("{relief} saved").format(relief=name),
                self.tr("{relief} was not saved.").format(relief=name),
                partial(self._on_saved, draft, when.local_date),
                partial(self._on_refused, draft),
                self._close,
            )
        )

    @Slot()
    def remove(self) -> None:
        """Delete the one on the page; it can be restored."""
        before = self._before
        if before is not None and self._can_save:
            self._close()
            self._errands.remove_relief(before)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or don't."""
        self._can_save = writable
        self._show()

    def _read(self) -> tuple[ReliefDraft, Moment]:
        """What is meant. Raises WrongFields."""
        draft, before, wrong = self._draft, self._before, dict[str, Wrong]()
        when: Moment | None = None
        try:
            kept = None if before is None else before.when
            when = read_when(draft.when, kept, self._present(), self._locale)
        except WrongFields as found:
            wrong |= found.fields
        if not draft.reliefs:
            wrong[KIND] = Wrong.NO_KIND
        stays = () if before is None else (before.words,)
        wrong |= wrong_reliefs(draft.reliefs, stays)
        if wrong or when is None:
            raise WrongFields(wrong)
        return draft.reliefs[0], when

    def _on_saved(self, draft: AloneDraft, day: date, _: Done) -> None:
        if self._open and draft == self._draft:
            self._close()
            self.saved.emit(day)

    def _on_refused(self, draft: AloneDraft, refusal: EntryRefusedError) -> None:
        if self._open and draft == self._draft:
            self._refuse(refused_fields(refusal, EntryDraft(reliefs=draft.reliefs)))

    def _refuse(self, wrong: dict[str, Wrong]) -> None:
        self._wrong = wrong
        self._show()
        self.refused.emit()

    def _present(self) -> Present:
        return self._writer.present(self._before)

    def _show(self) -> None:
        state = self._writer.state(self._draft, self._before, self._wrong, can_save=self._can_save)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _kept(before: Relief | None, draft: ReliefDraft, when: Moment, entries: Entries) -> Done:
    """Runs on the diary's thread."""
    words, minutes = draft.words.strip(), draft.minutes if draft.kind.takes_time else None
    if before is None:
        made = entries.made_relief(draft.kind, when, words, minutes, draft.effect)
        return entries.relieve(made)
    changed = replace(
        before, kind=draft.kind, when=when, words=words, minutes=minutes, effect=draft.effect
    )
    return entries.relieve(changed, before)
