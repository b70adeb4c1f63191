"""What stands before core work today: strong pain, too early a phase, or a long break."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject

from backcare_desktop.content.library import Library
from backcare_desktop.content.programmes import ShippedProgramme
from backcare_desktop.core.begin_again import begun_again
from backcare_desktop.core.programme import Programme, ProgrammeItem
from backcare_desktop.core.programme_phase import fits_from, is_before
from backcare_desktop.core.routine import Routine, RoutinePhase
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.tabs.core.state import AdviceState
from backcare_desktop.ui.when import WhenWriter


class StandingWords(QObject):
    """Writes the one piece of advice above the day; pain goes before the phase, that before a
    break. What a symptom check says has its own card, and nothing else is said then.
    """

    def __init__(self, library: Library, when: WhenWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._programmes: Mapping[str, ShippedProgramme] = library.programmes
        self._routines: Collection[Routine] = library.routines.values()
        self._when = when
        self._about = AboutRoutine(self)

    @property
    def starts(self) -> tuple[ProgrammeItem, ...]:
        """What the programmes begin with."""
        found = (shipped.programme.items for shipped in self._programmes.values())
        return tuple(item for items in found for item in items)

    def advice(self, page: CorePage) -> AdviceState | None:
        """What to say above the opened day; None when nothing stands before it."""
        if page.lock is not None or page.programme is None or page.day != page.today:
            return None
        if page.strong is not None:
            text = self.tr(
                "You rated {score} today. Leave core work for today, or do only what doesn’t hurt."
            ).format(score=page.strong)
            return AdviceState(text, check=self.tr("Check my symptoms"), warns=True)
        early = self.early(page.programme, page.phase)
        if early:
            return AdviceState(early)
        return self._again(page, page.programme)

    def early(self, programme: Programme, phase: RoutinePhase | None) -> str:
        """That the episode hasn't come as far as a programme, and what fits; empty if it has."""
        first = self._first(programme)
        if phase is None or not is_before(phase, first):
            return ""
        return self.tr("{from_when} {now}").format(
            from_when=self._about.fits_from(first), now=self._fits_now(phase)
        )

    def is_calm(self, page: CorePage) -> bool:
        """Whether nothing stands before core work: no lock, pause, strong pain or early phase."""
        waits = page.lock is not None or page.paused is not None or page.strong is not None
        return not waits and not self.too_early(page)

    def too_early(self, page: CorePage) -> bool:
        """Whether the episode hasn't come as far as the programme that is followed."""
        return page.programme is not None and is_before(page.phase, self._first(page.programme))

    def fits_from(self, page: CorePage) -> str:
        """From when on the programme that is followed fits; empty without one."""
        if page.programme is None:
            return ""
        return self._about.fits_from(self._first(page.programme))

    def notes(
        self, programmes: Collection[Programme], phase: RoutinePhase | None
    ) -> dict[str, str]:
        """What is to be known before a programme is chosen, by its id."""
        return {each.id: self.early(each, phase) for each in programmes}

    def _first(self, programme: Programme) -> RoutinePhase:
        known = ((each.programme, each.phases) for each in self._programmes.values())
        return fits_from(programme, known)

    def _fits_now(self, phase: RoutinePhase) -> str:
        programmes = (each for each in self._programmes.values() if phase in each.phases)
        routines = (each.name for each in self._routines if phase in each.phases)
        names = (*routines, *(each.programme.name for each in programmes))
        return self.tr("Now: {names}.").format(names=listed([*names, self.tr("short walks")]))

    def _again(self, page: CorePage, programme: Programme) -> AdviceState | None:
        if page.away_since is None or begun_again(programme, self.starts) == programme:
            return None
        text = self.tr(
            "Your last core work was on {day}. After more than four weeks off, begin again with "
            "the amounts the programme starts with."
        ).format(day=self._when.day(page.away_since))
        return AdviceState(text, accept=self.tr("Begin again at the start"))
