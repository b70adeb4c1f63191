"""Writes the page of a relief that stands alone from what is typed on it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from backcare_desktop.core.clock import Clock, moment
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.ui.tabs.pain.entry_draft import zone_of
from backcare_desktop.ui.tabs.pain.entry_reading import (
    KIND,
    Present,
    Wrong,
    WrongFields,
    comes_twice,
    read_when,
)
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.relief_state import AloneDraft, ReliefState


class ReliefWriter(QObject):
    """Turns what is typed into a state."""

    def __init__(self, texts: EntryTexts, clock: Clock) -> None:
        super().__init__(texts)
        self._texts = texts
        self._clock = clock
        self._locale = texts.locale

    def present(self, before: Relief | None) -> Present:
        """Now, where the relief was logged."""
        zone = self._clock.zone() if before is None else zone_of(before.when)
        return Present(self._clock.utc_now(), zone, self._clock.day_starts_at)

    def state(
        self,
        draft: AloneDraft,
        before: Relief | None,
        wrong: Mapping[str, Wrong],
        *,
        can_save: bool,
    ) -> ReliefState:
        """What to show of it."""
        now, problems = self.present(before), self._texts.problems(wrong)
        new, change = self.tr("Add relief or sleep"), self.tr("Change relief or sleep")
        return ReliefState(
            title=new if before is None else change,
            draft=draft,
            kept=before is not None,
            twice=draft.when.earlier and comes_twice(draft.when, now, self._locale),
            notices=self._notices(draft, before, now),
            problems=problems,
            missing=problems.get(KIND, ""),
            can_save=can_save,
        )

    def _notices(self, draft: AloneDraft, before: Relief | None, now: Present) -> tuple[str, ...]:
        found: list[str] = []
        if any(relief.kind is ReliefKind.SLEEP for relief in draft.reliefs):
            found.append(self.tr("For sleep, the time is when you woke up."))
        kept = None if before is None else before.when
        try:
            when = read_when(draft.when, kept, now, self._locale)
        except WrongFields:
            return tuple(found)
        here = self._clock.zone()
        # A relief isn't marked as written down later: what was done is no rating from memory.
        noted = moment(when.at_utc, here)
        return (*found, *self._texts.notices(when, noted, elsewhere=when.zone != here.key))
