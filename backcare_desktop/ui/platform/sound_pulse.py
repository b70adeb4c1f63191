"""The Linux sound server: PulseAudio, or PipeWire in its place.

Cues go through its own small client library, one connection per cue on a thread of its own. Qt
Multimedia 6.11 is not used here: measured, QSoundEffect leaves the event loop spinning on a closed
socket after the second cue, and QAudioSink ends the whole program when the sound server restarts.
"""

import ctypes
import threading
from collections.abc import Callable
from typing import ClassVar

from backcare_desktop.ui.platform.sound_clip import RATE, Clip, Fault

AT_ONCE = 4  # cues sounding together; more means that the sound server no longer answers


class _SampleSpec(ctypes.Structure):
    """``pa_sample_spec`` of PulseAudio's simple client library."""

    _fields_: ClassVar = [
        ("format", ctypes.c_int),
        ("rate", ctypes.c_uint32),
        ("channels", ctypes.c_uint8),
    ]


_S16LE = 3
_PLAYBACK = 1


def load_pulse() -> ctypes.CDLL:
    """Load PulseAudio's simple client library.

    Raises:
        OSError: it is not installed.
    """
    library = ctypes.CDLL("libpulse-simple.so.0")
    library.pa_simple_new.restype = ctypes.c_void_p
    library.pa_simple_new.argtypes = [
        *(ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p),
        *(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p),
    ]
    library.pa_simple_write.argtypes = [
        *(ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p)
    ]
    library.pa_simple_drain.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    library.pa_simple_free.argtypes = [ctypes.c_void_p]
    library.pa_simple_free.restype = None
    return library


class PulsePlayer:
    """Plays through the Linux sound server, each clip on a thread and connection of its own.

    A server that hangs holds at most ``AT_ONCE`` threads; further cues are let go. A server
    that comes back is found by the next cue.
    """

    def __init__(self, load: Callable[[], ctypes.CDLL] = load_pulse) -> None:
        self._load = load
        self._fault: Fault | None = None
        self._places = threading.BoundedSemaphore(AT_ONCE)
        self._closed = False

    def warm_up(self) -> None:
        """See :class:`Player`."""
        self._begin(None, 0.0)

    def play(self, clip: Clip, gain: float) -> None:
        """See :class:`Player`."""
        self._begin(clip, gain)

    def fault(self) -> Fault | None:
        """See :class:`Player`."""
        return self._fault

    def close(self) -> None:
        """See :class:`Player`. A clip that sounds already comes to its own end."""
        self._closed = True

    def _begin(self, clip: Clip | None, gain: float) -> None:
        if self._closed:
            return
        if not self._places.acquire(blocking=False):
            self._fault = Fault.DEVICE
            return
        try:
            threading.Thread(target=self._run, args=(clip, gain), daemon=True, name="cue").start()
        except RuntimeError:  # the machine has no thread left to give
            self._places.release()
            self._fault = Fault.DEVICE

    def _run(self, clip: Clip | None, gain: float) -> None:
        try:
            library = self._load()
        except OSError:
            self._fault = Fault.LIBRARY
        else:
            if not self._send(library, clip.at(gain) if clip is not None else b""):
                self._fault = Fault.DEVICE
        finally:
            self._places.release()

    def _send(self, library: ctypes.CDLL, samples: bytes) -> bool:
        spec = _SampleSpec(_S16LE, RATE, 1)
        stream = library.pa_simple_new(
            *(None, b"Backcare", _PLAYBACK, None, b"Cues"),
            *(ctypes.byref(spec), None, None, None),
        )
        if not stream:
            return False
        self._fault = None
        try:
            if not samples:
                return True
            written: int = library.pa_simple_write(stream, samples, len(samples), None)
            return written == 0 and library.pa_simple_drain(stream, None) == 0
        finally:
            library.pa_simple_free(stream)
