"""Short sounds that mark the moments of a session. Nothing ever waits for them."""

import sys
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from backcare_desktop.ui.platform.sound_clip import Clip, Cue, Fault, Player
from backcare_desktop.ui.platform.sound_multimedia import MultimediaPlayer
from backcare_desktop.ui.platform.sound_pulse import PulsePlayer

__all__ = ["Cue", "QtSound", "Sound"]


class Sound(Protocol):
    """Somebody who plays a cue. No call blocks or raises."""

    def warm_up(self) -> None:
        """Get ready, so that the first cue comes on time."""
        ...

    def play(self, cue: Cue) -> None:
        """Play ``cue`` now, beside whatever sounds already."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set how loud the next cues are, 0 to 100."""
        ...

    def problem(self) -> str | None:
        """Say in one sentence why nothing can be heard; None when all is well."""
        ...

    def close(self) -> None:
        """Fall silent for good and give the device back."""
        ...


class QtSound(QObject):
    """The sound of the running program: cues, volume, and a sentence when nothing is heard.

    ``player`` is the way to the loudspeaker; left out, the platform's own is taken. Nothing
    is loaded before :meth:`warm_up` or the first cue.
    """

    def __init__(self, parent: QObject | None = None, *, player: Player | None = None) -> None:
        super().__init__(parent)
        self._player = player if player is not None else default_player()
        self._clips = {cue: Clip(cue) for cue in Cue}
        self._gain = gain(70)

    @Slot()
    def warm_up(self) -> None:
        """Get ready and look for a device, so that the first cue comes on time."""
        self._player.warm_up()

    def play(self, cue: Cue) -> None:
        """See :class:`Sound`."""
        if self._gain > 0:
            self._player.play(self._clips[cue], self._gain)

    @Slot(int)
    def set_volume(self, percent: int) -> None:
        """See :class:`Sound`. Values outside 0 to 100 are taken as the nearer end."""
        self._gain = gain(percent)

    def problem(self) -> str | None:
        """See :class:`Sound`. It tells of the last attempt, a few milliseconds after it."""
        fault = self._player.fault()
        if fault is Fault.LIBRARY:
            return self.tr("Sounds are off: this computer has no sound library Backcare can use.")
        if fault is Fault.DEVICE:
            return self.tr("Sounds are off: no loudspeaker or headphones answer.")
        return None

    def close(self) -> None:
        """See :class:`Sound`."""
        self._player.close()


def gain(percent: int) -> float:
    """Turn a volume of 0 to 100 into a factor of 0 to 1, cubic as sound servers do it.

    Loudness is heard roughly by its cube root, so equal steps sound equally large;
    half the volume is -18 dB.
    """
    return (min(max(percent, 0), 100) / 100) ** 3


def default_player() -> Player:
    """Return the platform's own way to the loudspeaker."""
    return PulsePlayer() if sys.platform.startswith("linux") else MultimediaPlayer()
