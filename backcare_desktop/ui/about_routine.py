"""What is said of a whole routine before it is begun: how long, when, and what with."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from backcare_desktop.core.exercise import Equipment
from backcare_desktop.core.routine import Pace, Routine, RoutinePhase
from backcare_desktop.core.routine_length import is_estimate, length
from backcare_desktop.ui.formats import listed


class AboutRoutine(QObject):
    """The same words on cards, on pages and for a file that is looked at."""

    def length(self, routine: Routine, pace: Pace, *, inside: bool = False) -> str:
        """How long it takes, for instance ``9 min``.

        Args:
            routine: what is done.
            pace: how the person likes sessions to go.
            inside: it doesn't begin the line.
        """
        words = self.tr("{minutes} min")
        if is_estimate(routine, pace):
            words = self.tr("about {minutes} min") if inside else self.tr("About {minutes} min")
        return words.format(minutes=length(routine, pace))

    def fits(self, phases: tuple[RoutinePhase, ...]) -> str:
        """When in an episode it fits, for instance ``Fits: days 3–5, week 2``."""
        named = listed(self._phase(phase) for phase in phases)
        return self.tr("Fits: {phases}").format(phases=named)

    def fits_from(self, phase: RoutinePhase) -> str:
        """From when in an episode on it fits, a sentence."""
        return self.tr("Fits from about {phase}.").format(phase=self._phase(phase))

    def needs(self, things: Collection[Equipment]) -> str:
        """What has to be at hand, for instance ``You need: mat, wall``."""
        if not things:
            return self.tr("You need the floor and nothing else")
        named = listed(self._thing(thing) for thing in Equipment if thing in things)
        return self.tr("You need: {things}").format(things=named)

    def _phase(self, phase: RoutinePhase) -> str:
        return {
            RoutinePhase.FIRST_48H: self.tr("first two days"),
            RoutinePhase.DAYS_3_5: self.tr("days 3–5"),
            RoutinePhase.WEEK_2: self.tr("week 2"),
            RoutinePhase.WEEKS_3_4: self.tr("weeks 3–4"),
            RoutinePhase.FULL_TRAINING: self.tr("full training"),
            RoutinePhase.ANY: self.tr("any day"),
        }[phase]

    def _thing(self, thing: Equipment) -> str:
        return {
            Equipment.MAT: self.tr("mat"),
            Equipment.WALL: self.tr("wall"),
            Equipment.CHAIR: self.tr("chair"),
            Equipment.STRAP: self.tr("strap"),
            Equipment.BAND: self.tr("band"),
            Equipment.DOWEL: self.tr("dowel"),
            Equipment.BOX: self.tr("box"),
            Equipment.BENCH: self.tr("bench"),
            Equipment.DUMBBELL: self.tr("dumbbell"),
            Equipment.BAR: self.tr("bar"),
        }[thing]
