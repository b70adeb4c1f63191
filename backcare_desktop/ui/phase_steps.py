"""The phases of an episode as a strip shows them, the same on every tab."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QObject

from backcare_desktop.core.phase import FIRST_DAYS, PHASES
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.ui.when import WhenWriter
from backcare_desktop.ui.widgets.phase_strip import PhaseStep


class PhaseSteps(QObject):
    """Writes each phase with the day it began; only for those ahead does the calendar guide."""

    def __init__(self, when: WhenWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._when = when

    def steps(
        self,
        titles: Mapping[RoutinePhase, str],
        here: RoutinePhase,
        reached: Mapping[RoutinePhase, date],
        onset: date,
        today: date,
    ) -> tuple[PhaseStep, ...]:
        """All phases in their order.

        Args:
            titles: their names.
            here: where the episode stands.
            reached: the phases it has stood in, each with the first day it last stood there on.
            onset: the episode's first day.
            today: the day it is.
        """
        stands = PHASES.index(here)
        return tuple(
            self._ahead(titles[phase], onset + timedelta(days=FIRST_DAYS[phase]), today)
            if place > stands
            else self._behind(titles[phase], reached.get(phase), today, now=place == stands)
            for place, phase in enumerate(PHASES)
        )

    def _behind(self, title: str, first: date | None, today: date, *, now: bool) -> PhaseStep:
        if first is None:
            spoken = self.tr("{phase}: behind you.").format(phase=title)
            return PhaseStep(title, self.tr("passed over"), "past", spoken)
        dates = self.tr("since {day}") if now else self.tr("began {day}")
        dates = dates.format(day=self._when.short_day_of(first, today))
        if now:
            spoken = self.tr("{phase}, {dates}: now.")
            return PhaseStep(title, dates, "now", spoken.format(phase=title, dates=dates))
        spoken = self.tr("{phase}, {dates}: behind you.")
        return PhaseStep(title, dates, "past", spoken.format(phase=title, dates=dates))

    def _ahead(self, title: str, first: date, today: date) -> PhaseStep:
        """From when the calendar has it, as a guide; it waits once that day has come."""
        dates = self.tr("waits")
        if first > today:
            day = self._when.short_day_of(first, today)
            dates = self.tr("{day} at the earliest").format(day=day)
        spoken = self.tr("{phase}, {dates}: ahead.").format(phase=title, dates=dates)
        return PhaseStep(title, dates, "ahead", spoken)
