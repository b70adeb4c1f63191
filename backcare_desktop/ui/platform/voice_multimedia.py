"""Qt Multimedia, for words: macOS and Windows, where it was not tried yet."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Slot

from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.sound_multimedia import load_multimedia
from backcare_desktop.ui.platform.voice_prompts import Phrase

LINGER_MS = 500
"""After the end of a phrase the device is given back."""


class MultimediaVoicePlayer(QObject):
    """Plays one phrase at a time through Qt Multimedia, on the default device."""

    def __init__(self, load: Callable[[], ModuleType] = load_multimedia) -> None:
        super().__init__()
        self._load = load
        self._fault: Fault | None = None
        self._sink: Any = None
        self._closed = False
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self.hush)

    def play(self, phrase: Phrase, gain: float) -> None:
        """See :class:`VoicePlayer`."""
        self.hush()
        if self._closed:
            return
        try:
            library = self._load()
            samples = phrase.samples(gain)
        except (ImportError, OSError):
            self._fault = Fault.LIBRARY
            return
        device = library.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._fault = Fault.DEVICE
            return
        self._start(library, device, samples, phrase.rate)
        if self._sink.error() == library.QtAudio.Error.NoError:
            self._fault = None
            self._over.start(round(phrase.seconds * 1000) + LINGER_MS)
        else:
            self._fault = Fault.DEVICE
            self.hush()

    def _start(self, library: ModuleType, device: object, samples: bytes, rate: int) -> None:
        form = library.QAudioFormat()
        form.setSampleRate(rate)
        form.setChannelCount(1)
        form.setSampleFormat(library.QAudioFormat.SampleFormat.Int16)
        self._sink = library.QAudioSink(device, form, self)
        buffer = QBuffer(self._sink)
        buffer.setData(samples)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(buffer)

    @Slot()
    def hush(self) -> None:
        """See :class:`VoicePlayer`."""
        self._over.stop()
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.reset()  # before it dies: a sink deleted while it plays brings the program down
            sink.deleteLater()

    def fault(self) -> Fault | None:
        """See :class:`VoicePlayer`."""
        return self._fault

    def close(self) -> None:
        """See :class:`VoicePlayer`."""
        self._closed = True
        self.hush()
