"""What a cue sounds like and what is said with it."""

from PySide6.QtCore import QObject

from backcare_desktop.core.dose import Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.timeline import Cue, CueKind, Segment
from backcare_desktop.core.variation import Way
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.platform.sound import Cue as Sounding
from backcare_desktop.ui.player.mat_state import MatWriter

AFTER_SOUND_S = 0.3
"""How much later than its sound a cue's words begin, so that both are understood."""

_SECONDS_A_LETTER = 0.085
"""An unhurried voice: the recorded one takes 0.060 to 0.082 for the exercises' lines."""

_SOUNDS = {
    CueKind.START: Sounding.START,
    CueKind.HALF: Sounding.HALF,
    CueKind.REP: Sounding.REP,
    CueKind.COUNT: Sounding.TICK,
    CueKind.SWITCH: Sounding.SWITCH,
    CueKind.REST: Sounding.STEP_END,
    CueKind.WAY: Sounding.START,
    CueKind.END: Sounding.END,
}
_LEADS = frozenset({CueKind.GET_READY, CueKind.REST, CueKind.START})
"""Cues that leave time for a line on how the exercise is done."""


class CueWriter(QObject):
    """Finds sound and words for a cue. Every cue is also to be seen on the page.

    It remembers for which step it has told how to do it: once is enough, and best before it begins.
    """

    def __init__(self, mat: MatWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mat = mat
        self._told: int | None = None

    def begin_anew(self) -> None:
        """Another session: nothing has been told."""
        self._told = None

    def sound(self, cue: Cue) -> Sounding | None:
        """The sound to play; None for a cue without one."""
        return _SOUNDS.get(cue.kind)

    def is_urgent(self, cue: Cue) -> bool:
        """Interrupts what is being said: a step or a side changes."""
        return cue.kind in (CueKind.START, CueKind.SWITCH, CueKind.WAY, CueKind.END)

    def delay(self, cue: Cue) -> float:
        """Seconds from the cue to its words. A counted second is said in that second."""
        return 0.0 if cue.kind is CueKind.COUNT or cue.kind not in _SOUNDS else AFTER_SOUND_S

    def words(self, following: Following, cue: Cue) -> str:
        """What to say; empty for a repetition, which would talk over the breathing."""
        segment = following.state.segment
        if cue.kind is CueKind.WAY:
            way = self._mat.way(following, segment)
            return self._mat.ways.spoken(self._mat.planned(following, segment), way)
        exercise = self._mat.exercise(following, segment)
        words = self._short(self._mat.title(following, segment), segment, cue)
        line = self._line(following, exercise)
        if cue.kind in _LEADS and line and self._has_time(segment, cue, f"{words} {line}"):
            self._told = segment.step
            words = f"{words} {line}"
        if cue.kind is CueKind.START and segment.untimed:
            return self.tr("{words} Press when done.").format(words=words)
        return words

    def _short(self, title: str, segment: Segment, cue: Cue) -> str:
        side = self._mat.words.side(segment.side)
        named = f"{title}, {side}" if side else title
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

    def _line(self, following: Following, exercise: Exercise) -> str:
        """How the exercise is done, in a line; empty when it was told or is done another way."""
        segment = following.state.segment
        varied = self._mat.way(following, segment) is not Way.AS_PLANNED
        if segment.step == self._told or varied or segment.set_no > 1:
            return ""
        line = exercise.cues[0]
        if segment.side is None:
            # Somebody's own routine may do without the sides that the line speaks of.
            return "" if "{" in line else line
        left, right = self.tr("left"), self.tr("right")
        side, other = (left, right) if segment.side is Side.LEFT else (right, left)
        return line.format(side=side, other=other)

    def _has_time(self, segment: Segment, cue: Cue, words: str) -> bool:
        """Whether ``words`` are over before anything else is to be said."""
        spoken = (CueKind.HALF, CueKind.COUNT)
        ahead = (one.at for one in segment.cues if one.at > cue.at and one.kind in spoken)
        end = next(ahead, segment.duration)
        return cue.at + AFTER_SOUND_S + _SECONDS_A_LETTER * len(words) <= end
