"""Qt Multimedia: the way to the loudspeaker on macOS and Windows, where it was not tried yet."""

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Slot

from backcare_desktop.ui.platform.sound_clip import RATE, Clip, Cue, Fault

LINGER_MS = 2_000  # longer than any cue; then the device is given back


def load_multimedia() -> ModuleType:
    """Import Qt Multimedia.

    Raises:
        ImportError: it, or a system library it needs, is not installed.
    """
    return importlib.import_module("PySide6.QtMultimedia")


class MultimediaPlayer(QObject):
    """Plays through Qt Multimedia (macOS, Windows), one sink per cue on the default device."""

    def __init__(self, load: Callable[[], ModuleType] = load_multimedia) -> None:
        super().__init__()
        self._load = load
        self._library: ModuleType | None = None
        self._devices: Any = None
        self._sinks: dict[Cue, tuple[Any, QBuffer]] = {}
        self._fault: Fault | None = None
        self._closed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(LINGER_MS)
        self._rest.timeout.connect(self._let_go)

    @Slot()
    def warm_up(self) -> None:
        """See :class:`Player`. Also called when a device comes or goes."""
        self._let_go()
        if self._closed:
            return
        if self._library is None:
            try:
                self._library = self._load()
            except ImportError:
                self._fault = Fault.LIBRARY
                return
            self._devices = self._library.QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self.warm_up)
        missing = self._library.QMediaDevices.defaultAudioOutput().isNull()
        self._fault = Fault.DEVICE if missing else None

    def play(self, clip: Clip, gain: float) -> None:
        """See :class:`Player`."""
        untried = self._library is None and self._fault is None
        if untried or self._fault is Fault.DEVICE:
            self.warm_up()
        if self._library is None or self._fault is not None or self._closed:
            return
        sink, buffer = self._sinks.get(clip.cue) or self._sink(self._library, clip)
        sink.reset()
        sink.setVolume(gain)
        buffer.seek(0)
        sink.start(buffer)
        if sink.error() != self._library.QtAudio.Error.NoError:
            self._let_go()
            self._fault = Fault.DEVICE
        else:
            self._rest.start()

    def fault(self) -> Fault | None:
        """See :class:`Player`."""
        return self._fault

    def close(self) -> None:
        """See :class:`Player`."""
        self._closed = True
        self._let_go()

    def _sink(self, library: ModuleType, clip: Clip) -> tuple[Any, QBuffer]:
        form = library.QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(library.QAudioFormat.SampleFormat.Int16)
        samples = clip.samples()
        sink = library.QAudioSink(library.QMediaDevices.defaultAudioOutput(), form, self)
        sink.setBufferSize(len(samples))  # the whole cue, so that a busy window can't tear it
        buffer = QBuffer(sink)
        buffer.setData(samples)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sinks[clip.cue] = (sink, buffer)
        return sink, buffer

    @Slot()
    def _let_go(self) -> None:
        self._rest.stop()
        for sink, _ in self._sinks.values():
            sink.reset()  # before it dies: a sink deleted while it plays brings the program down
            sink.deleteLater()
        self._sinks.clear()
