"""The programmes to choose from, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from backcare_desktop.content.programmes import ShippedProgramme
from backcare_desktop.core.programme import Programme
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.tabs.core.state import ProgrammeCard
from backcare_desktop.ui.tabs.core.suggestion_words import ItemWords


class ChoiceWords(QObject):
    """Writes the cards that ship."""

    def __init__(
        self,
        programmes: Mapping[str, ShippedProgramme],
        items: ItemWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._programmes = programmes
        self._items = items
        self._about = AboutRoutine(self)

    def cards(self, followed: Programme | None) -> tuple[ProgrammeCard, ...]:
        """Every programme, in the order of the phase that it fits first."""
        return tuple(
            self._card(shipped, followed=followed is not None and followed.id == key)
            for key, shipped in self._programmes.items()
        )

    def _card(self, shipped: ShippedProgramme, *, followed: bool) -> ProgrammeCard:
        programme = shipped.programme
        facts = self.tr("{days} days a week · {exercises} exercises · {sets} sets a day")
        return ProgrammeCard(
            id=programme.id,
            name=programme.name,
            summary=shipped.summary,
            purpose=shipped.purpose,
            facts=facts.format(
                days=programme.weekly_target,
                exercises=len(programme.items),
                sets=programme.sets_a_day,
            ),
            fits=self._about.fits(shipped.phases),
            source=self.tr("Where it comes from: {source}").format(source=shipped.source),
            figures=tuple(
                (self._items.figure(item.exercise_id), self._items.name(item.exercise_id))
                for item in programme.items
            ),
            followed=followed,
        )
