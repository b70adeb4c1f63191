"""Cues as samples, and what a way to the loudspeaker has to offer."""

import contextlib
import wave
from array import array
from enum import StrEnum
from typing import Protocol

from backcare_desktop import paths

RATE = 44_100


class Cue(StrEnum):
    """The moments that have a sound; the value is the file's name in ``resources/sounds``."""

    START = "start"
    HALF = "half"
    SWITCH = "switch"
    TICK = "tick"
    STEP_END = "step-end"
    END = "end"
    REP = "rep"


class Fault(StrEnum):
    """Why nothing can be heard."""

    LIBRARY = "library"
    DEVICE = "device"


class Clip:
    """The samples of one cue: mono, 44.1 kHz, 16 bits. Read when first asked for."""

    def __init__(self, cue: Cue) -> None:
        self.cue = cue
        self._scaled: tuple[float, bytes] | None = None

    def samples(self) -> bytes:
        """Read the samples at full level; none when the file can't be read."""
        with (
            contextlib.suppress(OSError, EOFError, wave.Error),
            wave.open(str(paths.resource(f"sounds/{self.cue}.wav")), "rb") as file,
        ):
            return file.readframes(file.getnframes())
        return b""

    def at(self, gain: float) -> bytes:
        """Return the samples at ``gain`` (0 to 1), remembered until the gain changes."""
        scaled = self._scaled
        if scaled is None or scaled[0] != gain:
            full = array("h", self.samples())
            scaled = (gain, array("h", (round(sample * gain) for sample in full)).tobytes())
            self._scaled = scaled
        return scaled[1]


class Player(Protocol):
    """One way of getting samples to the loudspeaker. No call blocks or raises."""

    def warm_up(self) -> None:
        """Look whether a cue could be heard; the answer is in :meth:`fault` a moment later."""
        ...

    def play(self, clip: Clip, gain: float) -> None:
        """Hand over one clip to be heard at ``gain`` (0 to 1)."""
        ...

    def fault(self) -> Fault | None:
        """Return what stood in the way at the last attempt."""
        ...

    def close(self) -> None:
        """Take no more clips."""
        ...
