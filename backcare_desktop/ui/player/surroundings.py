"""Everything around the page while a session runs: sounds, voice, light, media keys, the screen."""

from collections.abc import Callable
from operator import attrgetter

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session_state import Status
from backcare_desktop.core.timeline import Cue, CueKind
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.sessions import Following
from backcare_desktop.ui.platform.machine import Machine
from backcare_desktop.ui.platform.media_keys import MediaCommand
from backcare_desktop.ui.player import keys
from backcare_desktop.ui.player.cues import CueWriter
from backcare_desktop.ui.player.routine_voice import RoutineVoice
from backcare_desktop.ui.player.state import Page, PlayerState

NOTICE_S = 10.0
"""How long a trouble of the machine is mentioned; each is mentioned once."""

BETWEEN_FLASHES_S = 0.4
"""Nothing flashes more often than three times a second (ux.md D 13)."""

_CHOSEN: dict[CueKind, Callable[[Preferences], bool]] = {
    CueKind.GET_READY: attrgetter("cue_names"),
    CueKind.START: attrgetter("cue_names"),
    CueKind.HALF: attrgetter("cue_half_way"),
    CueKind.COUNT: attrgetter("cue_countdown"),
    CueKind.SWITCH: attrgetter("cue_switch"),
    CueKind.REST: attrgetter("cue_next"),
    CueKind.WAY: attrgetter("cue_names"),
}
_IN_PASSING = frozenset({CueKind.HALF, CueKind.COUNT, CueKind.REP})
"""Cues within an exercise. All others say that it begins or ends, and always have a sound."""


class Surroundings(QObject):
    """Is told what happens on the mat, and sees to what is heard, said and lit up.

    The screen reader gets the words of every cue, as the page shows every cue. Sounds, the voice
    and light follow the person's choices and hold back in a routine that is meant to calm.

    Signals:
        flashed: the edge of the player should light up.
        wanted: an :class:`Action` that a media key outside the window asks for.
        changed: another voice for this routine.
        failed: why a choice was not kept, a StorageUnavailable.
    """

    flashed = Signal()
    wanted = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        machine: Machine,
        clock: Clock,
        cues: CueWriter,
        voices: RoutineVoice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self._clock = clock
        self._cues = cues
        self._voices = voices
        self._chosen = Preferences()
        self._still = False
        self._taken_up = self._running = self._awake = False
        self._flashed_at = float("-inf")
        self._mentioned: dict[str, float] = {}
        self._shown: PlayerState | None = None
        voices.changed.connect(self._on_voice_changed)
        voices.failed.connect(self.failed)
        machine.media.wanted.connect(self._on_media)

    # --- choices -------------------------------------------------------------------------------

    @Slot(object)
    def set_preferences(self, chosen: Preferences) -> None:
        """Go by other choices from now on."""
        self._chosen = chosen
        self._stay_awake()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Light nothing up."""
        self._still = reduced

    def turn_voice(self) -> None:
        """Speak through this routine, or no longer; kept for the next time."""
        self._voices.turn()

    # --- what happens --------------------------------------------------------------------------

    def open(self, routine: Routine) -> None:
        """A routine is about to begin."""
        self.warm_up()
        self._taken_up = True
        self._voices.take_up(routine.id, quiet=routine.quiet)

    def warm_up(self) -> None:
        """Get ready, so that the first cue comes on time."""
        self._taken_up = False
        self._cues.begin_anew()
        self._machine.sound.warm_up()
        self._machine.voice.warm_up()

    def follow(self, following: Following) -> None:
        """What the session has come to."""
        if not self._taken_up:
            self._taken_up = True
            self._voices.take_up(following.record.routine_id)
        ran, self._running = self._running, following.state.status is Status.RUNNING
        if ran and not self._running:
            self._machine.voice.hush()
            if following.state.status is Status.PAUSED:
                self._machine.reader.say(self.tr("Paused."))
        self._stay_awake()
        if following.cue is not None:
            self._give(following, following.cue)

    @Slot(object)
    def see(self, state: PlayerState) -> None:
        """What the player shows now: the desktop's media controls show the same, by no name."""
        self._shown = state
        if state.page is Page.AFTER:
            self._machine.media.clear()
        else:
            # Lock screens show it: which exercise somebody does is nobody else's business.
            self._machine.media.set_state(self.tr("Backcare session"), playing=keys.playing(state))

    def rest(self) -> None:
        """The player has closed."""
        self._running = False
        self._shown = None
        self._stay_awake()
        self._machine.media.clear()
        self._machine.voice.rest()

    # --- what is seen of it --------------------------------------------------------------------

    def dressed(self, state: PlayerState) -> PlayerState:
        """The same page with the choice of voice, where a routine is about to begin."""
        if state.page is not Page.BEFORE or state.rating is None or not self._chosen.voice_volume:
            return state
        if state.rating.anyway:
            # Something else is asked now.
            return state
        return replace(state, rating=replace(state.rating, voice=self._voices.voicing.spoken))

    def notice(self) -> str:
        """What the machine can't do, in one line; each trouble is mentioned for a while, once."""
        mono = self._clock.monotonic()
        for trouble in self._troubles():
            if trouble and mono < self._mentioned.setdefault(trouble, mono + NOTICE_S):
                return trouble
        return ""

    # --- inside --------------------------------------------------------------------------------

    def _give(self, following: Following, cue: Cue) -> None:
        """Sound, light and words of one cue."""
        machine, voicing = self._machine, self._voices.voicing
        passing = cue.kind in _IN_PASSING
        chosen = _CHOSEN.get(cue.kind, _always)(self._chosen)
        held_back = voicing.quiet and passing
        words = self._cues.words(following, cue)
        urgent = self._cues.is_urgent(cue)
        sound = self._cues.sound(cue)
        if sound is not None and not held_back and (chosen or not passing):
            machine.sound.play(sound)
        if chosen and not voicing.quiet and cue.kind is not CueKind.REP:
            self._flash()
        if words:
            machine.reader.say(words, at_once=urgent)
        if words and chosen and voicing.spoken and not held_back:
            machine.voice.say(words, at_once=urgent, after=self._cues.delay(cue))

    def _flash(self) -> None:
        mono = self._clock.monotonic()
        allowed = self._chosen.flash and not self._still
        if allowed and mono - self._flashed_at >= BETWEEN_FLASHES_S:
            self._flashed_at = mono
            self.flashed.emit()

    def _stay_awake(self) -> None:
        wanted = self._running and self._chosen.keep_awake
        if wanted is self._awake:
            return
        self._awake = wanted
        if wanted:
            self._machine.awake.hold()
        else:
            self._machine.awake.release()

    def _troubles(self) -> tuple[str | None, ...]:
        heard, spoken = self._chosen.volume, self._voices.voicing.spoken
        return (
            self._machine.sound.problem() if heard else None,
            self._machine.voice.problem() if spoken else None,
            self._machine.awake.problem() if self._awake else None,
        )

    @Slot(object)
    def _on_media(self, command: MediaCommand) -> None:
        action = None if self._shown is None else keys.media_asks(command, self._shown)
        if action is not None:
            self.wanted.emit(action)

    @Slot()
    def _on_voice_changed(self) -> None:
        if not self._voices.voicing.spoken:
            self._machine.voice.hush()
        self.changed.emit()


def _always(_chosen: Preferences) -> bool:
    """A cue that there is no choice about."""
    return True
