"""The programmes to choose from, in words."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.content.programmes import ShippedProgramme
from backcare_desktop.core.programme import Programme
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.counted import counted
from backcare_desktop.ui.tabs.core.standing_words import StandingWords
from backcare_desktop.ui.tabs.core.state import Options, ProgrammeCard
from backcare_desktop.ui.tabs.core.suggestion_words import ItemWords


class ChoiceWords(QObject):
    """Writes the cards that ship."""

    def __init__(
        self,
        programmes: Mapping[str, ShippedProgramme],
        items: ItemWords,
        standing: StandingWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._programmes = programmes
        self._items = items
        self._standing = standing
        self._about = AboutRoutine(self)

    def cards(
        self,
        followed: Programme | None,
        own: Sequence[Programme] = (),
        phase: RoutinePhase | None = None,
    ) -> tuple[ProgrammeCard, ...]:
        """One's own programmes, then those that ship in the order of the phase they fit first.

        Args:
            followed: the one that is followed; None before one was chosen.
            own: one's own.
            phase: where the episode stands; None while none goes on.
        """
        followed_id = None if followed is None else followed.id
        shown = (*own, *(each.programme for each in self._programmes.values()))
        notes = self._standing.notes(shown, phase)
        cards = (
            *(self._own_card(each, followed=each.id == followed_id) for each in own),
            *(
                self._card(shipped, followed=key == followed_id)
                for key, shipped in self._programmes.items()
            ),
        )
        return tuple(replace(card, early=notes[card.id]) for card in cards)

    def _own_card(self, programme: Programme, *, followed: bool) -> ProgrammeCard:
        return ProgrammeCard(
            id=programme.id,
            name=programme.name,
            summary=self.tr("Your own: you changed it."),
            purpose="",
            facts=self._facts(programme),
            fits="",
            early="",
            source="",
            figures=self._figures(programme),
            followed=followed,
            own=True,
        )

    def _card(self, shipped: ShippedProgramme, *, followed: bool) -> ProgrammeCard:
        programme = shipped.programme
        return ProgrammeCard(
            id=programme.id,
            name=programme.name,
            summary=shipped.summary,
            purpose=shipped.purpose,
            facts=self._facts(programme),
            fits=self._about.fits(shipped.phases),
            early="",
            source=shipped.source,
            figures=self._figures(programme),
            followed=followed,
            own=False,
        )

    def _facts(self, programme: Programme) -> str:
        facts = (
            (programme.weekly_target, self.tr("1 day a week"), self.tr("{count} days a week")),
            (len(programme.items), self.tr("1 exercise"), self.tr("{count} exercises")),
            (programme.sets_a_day, self.tr("1 set a day"), self.tr("{count} sets a day")),
        )
        return " · ".join(counted(*fact) for fact in facts)

    def _figures(self, programme: Programme) -> Options:
        return tuple(
            (self._items.figure(item.exercise_id), self._items.name(item.exercise_id))
            for item in programme.items
        )
