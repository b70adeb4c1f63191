"""What a cue sounds like and what is said with it."""

from PySide6.QtCore import QObject

from backcare_desktop.core.timeline import Cue, CueKind
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.platform.sound import Cue as Sounding
from backcare_desktop.ui.player.mat_state import MatWriter

_SOUNDS = {
    CueKind.START: Sounding.START,
    CueKind.HALF: Sounding.HALF,
    CueKind.REP: Sounding.REP,
    CueKind.COUNT: Sounding.TICK,
    CueKind.SWITCH: Sounding.SWITCH,
    CueKind.REST: Sounding.STEP_END,
    CueKind.END: Sounding.END,
}


class CueWriter(QObject):
    """Finds sound and words for a cue. Every cue is also to be seen on the page."""

    def __init__(self, mat: MatWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mat = mat

    def sound(self, cue: Cue) -> Sounding | None:
        """The sound to play; None for a cue without one."""
        return _SOUNDS.get(cue.kind)

    def is_urgent(self, cue: Cue) -> bool:
        """Interrupts what is being said: a step or a side changes."""
        return cue.kind in (CueKind.START, CueKind.SWITCH, CueKind.END)

    def words(self, following: Following, cue: Cue) -> str:
        """What to say; empty for a repetition, which would talk over the breathing."""
        segment = following.state.segment
        exercise = self._mat.exercise(following, segment)
        side = self._mat.words.side(segment.side)
        named = f"{exercise.name}, {side}" if side else exercise.name
        words = {
            CueKind.GET_READY: self.tr("Get ready. {exercise}.").format(exercise=named),
            CueKind.START: f"{named}.",
            CueKind.HALF: self.tr("Half-way."),
            CueKind.COUNT: str(cue.number),
            CueKind.SWITCH: self.tr("Switch sides. {side}.").format(side=side.capitalize()),
            CueKind.REST: self.tr("Next: {exercise}.").format(exercise=named),
            CueKind.END: self.tr("Session finished."),
        }
        return words.get(cue.kind, "")
