"""The Linux sound server, for words: a stream that can be broken off.

The cues' own player hands a clip over as a whole, which nothing takes back. Here the samples go in
small bites into a short buffer, so that a sentence ends a tenth of a second after it is told to.
"""

import ctypes
import threading
from collections.abc import Callable
from typing import ClassVar

from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.sound_pulse import load_pulse
from backcare_desktop.ui.platform.voice_prompts import Phrase

BITE_S = 0.04
BUFFER_S = 0.12
AT_ONCE = 2
"""Threads at a time: one that falls silent and one that begins. More means a server that hangs."""

TURN_S = 0.3
"""Longest wait of a new sentence for the one before it to fall silent."""


class _SampleSpec(ctypes.Structure):
    """``pa_sample_spec`` of PulseAudio's simple client library."""

    _fields_: ClassVar = [
        ("format", ctypes.c_int),
        ("rate", ctypes.c_uint32),
        ("channels", ctypes.c_uint8),
    ]


class _BufferAttributes(ctypes.Structure):
    """``pa_buffer_attr``; sizes in bytes, all bits set for the server's own choice."""

    _fields_: ClassVar = [
        ("maxlength", ctypes.c_uint32),
        ("tlength", ctypes.c_uint32),
        ("prebuf", ctypes.c_uint32),
        ("minreq", ctypes.c_uint32),
        ("fragsize", ctypes.c_uint32),
    ]


_S16LE = 3
_PLAYBACK = 1
_SERVERS_CHOICE = 0xFFFFFFFF


def load_pulse_with_flush() -> ctypes.CDLL:
    """Load PulseAudio's simple client library, with the call that drops what is buffered.

    Raises:
        OSError: it is not installed.
    """
    library = load_pulse()
    library.pa_simple_flush.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    return library


class PulseVoicePlayer:
    """Plays one phrase at a time through the Linux sound server, on a thread of its own."""

    def __init__(self, load: Callable[[], ctypes.CDLL] = load_pulse_with_flush) -> None:
        self._load = load
        self._fault: Fault | None = None
        self._places = threading.BoundedSemaphore(AT_ONCE)
        self._thread: threading.Thread | None = None
        self._hushed = threading.Event()
        self._closed = False

    def play(self, phrase: Phrase, gain: float) -> None:
        """See :class:`VoicePlayer`."""
        self.hush()
        if self._closed:
            return
        if not self._places.acquire(blocking=False):
            self._fault = Fault.DEVICE
            return
        hushed = self._hushed = threading.Event()
        work = (phrase, gain, hushed, self._thread)
        thread = threading.Thread(target=self._run, args=work, daemon=True, name="voice")
        try:
            thread.start()
        except RuntimeError:  # the machine has no thread left to give
            self._places.release()
            self._fault = Fault.DEVICE
        else:
            self._thread = thread

    def hush(self) -> None:
        """See :class:`VoicePlayer`."""
        self._hushed.set()

    def fault(self) -> Fault | None:
        """See :class:`VoicePlayer`."""
        return self._fault

    def close(self) -> None:
        """See :class:`VoicePlayer`."""
        self._closed = True
        self.hush()

    def _run(
        self,
        phrase: Phrase,
        gain: float,
        hushed: threading.Event,
        before: threading.Thread | None,
    ) -> None:
        try:
            library = self._load()
            samples = phrase.samples(gain)
        except OSError:
            self._fault = Fault.LIBRARY
        else:
            if before is not None:
                before.join(TURN_S)
            if not self._send(library, samples, phrase.rate, hushed):
                self._fault = Fault.DEVICE
        finally:
            self._places.release()

    def _send(
        self, library: ctypes.CDLL, samples: bytes, rate: int, hushed: threading.Event
    ) -> bool:
        """Play until the end, or until ``hushed`` is set; False when the server fails."""
        if hushed.is_set():
            return True
        spec = _SampleSpec(_S16LE, rate, 1)
        length = int(2 * rate * BUFFER_S)
        buffer = _BufferAttributes(*(_SERVERS_CHOICE, length), *(_SERVERS_CHOICE,) * 3)
        stream = library.pa_simple_new(
            *(None, b"Backcare", _PLAYBACK, None, b"Voice"),
            *(ctypes.byref(spec), None, ctypes.byref(buffer), None),
        )
        if not stream:
            return False
        self._fault = None
        bite = 2 * int(rate * BITE_S)
        try:
            for start in range(0, len(samples), bite):
                if hushed.is_set():
                    library.pa_simple_flush(stream, None)
                    return True
                part = samples[start : start + bite]
                if library.pa_simple_write(stream, part, len(part), None) != 0:
                    return False
            return bool(library.pa_simple_drain(stream, None) == 0)
        finally:
            library.pa_simple_free(stream)
