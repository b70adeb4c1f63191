"""Sounds mark the moments of a session, and never stand in its way."""

import ctypes
import sys
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from backcare_desktop import paths
from backcare_desktop.ui.platform import sound, sound_pulse
from backcare_desktop.ui.platform.sound import QtSound, gain
from backcare_desktop.ui.platform.sound_clip import Clip, Cue, Fault
from backcare_desktop.ui.platform.sound_multimedia import MultimediaPlayer
from backcare_desktop.ui.platform.sound_pulse import AT_ONCE, PulsePlayer

PATIENCE = 10  # seconds; the threads below end in milliseconds


def let_cues_end() -> None:
    for thread in threading.enumerate():
        if thread.name == "cue":
            thread.join(PATIENCE)
            assert not thread.is_alive()


class RecordingPlayer:
    def __init__(self) -> None:
        self.heard: list[tuple[Cue, float]] = []
        self.now: Fault | None = None
        self.warm = False
        self.closed = False

    def warm_up(self) -> None:
        self.warm = True

    def play(self, clip: Clip, gain: float) -> None:
        self.heard.append((clip.cue, gain))

    def fault(self) -> Fault | None:
        return self.now

    def close(self) -> None:
        self.closed = True


class FakeServer:
    """PulseAudio's simple client library, and the server behind it."""

    def __init__(self) -> None:
        self.there = True
        self.dies_while_playing = False
        self.hold: threading.Event | None = None
        self.heard: list[bytes] = []
        self.opened = 0
        self.freed = 0
        self.loads = 0

    def load(self) -> Any:
        self.loads += 1
        return self

    def pa_simple_new(self, *_args: object) -> int | None:
        if self.hold is not None:
            self.hold.wait(PATIENCE)
        if not self.there:
            return None
        self.opened += 1
        return 1

    def pa_simple_write(self, _stream: int, samples: bytes, length: int, _error: None) -> int:
        if self.dies_while_playing:
            return -1
        assert length == len(samples)
        self.heard.append(samples)
        return 0

    def pa_simple_drain(self, _stream: int, _error: None) -> int:
        return 0

    def pa_simple_free(self, _stream: int) -> None:
        self.freed += 1


class FakeDevices(QObject):
    audioOutputsChanged = Signal()  # noqa: N815 - Qt's own name
    plugged = True

    @classmethod
    def defaultAudioOutput(cls) -> Any:
        return SimpleNamespace(isNull=lambda: not cls.plugged)


class FakeSink(QObject):
    broken = False
    made: list["FakeSink"] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, _device: object, _form: object, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[str] = []
        self.volume = 0.0
        FakeSink.made.append(self)

    def setBufferSize(self, size: int) -> None:
        self.buffer_size = size

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def reset(self) -> None:
        self.calls.append("reset")

    def start(self, buffer: Any) -> None:
        assert buffer.pos() == 0
        assert buffer.size() == self.buffer_size
        self.calls.append("start")

    def error(self) -> str:
        return "OpenError" if FakeSink.broken else "NoError"


class FakeFormat:
    SampleFormat = SimpleNamespace(Int16=2)

    def setSampleRate(self, rate: int) -> None:
        assert rate == 44_100

    def setChannelCount(self, count: int) -> None:
        assert count == 1

    def setSampleFormat(self, form: int) -> None:
        assert form == 2


@pytest.fixture
def multimedia(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    monkeypatch.setattr(FakeDevices, "plugged", True)
    monkeypatch.setattr(FakeSink, "broken", False)
    monkeypatch.setattr(FakeSink, "made", [])
    library = SimpleNamespace(
        QMediaDevices=FakeDevices,
        QAudioSink=FakeSink,
        QAudioFormat=FakeFormat,
        QtAudio=SimpleNamespace(Error=SimpleNamespace(NoError="NoError")),
    )
    return lambda: library


def missing_library() -> Any:
    raise OSError


# --- the sound as the session sees it ---


def test_nothing_is_loaded_before_the_first_cue(qapp: object) -> None:
    server = FakeServer()
    sound = QtSound(player=PulsePlayer(server.load))
    assert server.loads == 0
    sound.play(Cue.START)
    let_cues_end()
    assert server.loads == 1


def test_a_cue_goes_to_the_player_with_the_volume_as_a_factor(qapp: object) -> None:
    player = RecordingPlayer()
    sound = QtSound(player=player)
    sound.set_volume(50)
    sound.play(Cue.HALF)
    assert player.heard == [(Cue.HALF, 0.125)]


def test_at_volume_zero_nothing_is_played(qapp: object) -> None:
    player = RecordingPlayer()
    sound = QtSound(player=player)
    sound.set_volume(0)
    sound.play(Cue.END)
    assert player.heard == []


def test_warming_up_and_closing_reach_the_player(qapp: object) -> None:
    player = RecordingPlayer()
    sound = QtSound(player=player)
    sound.warm_up()
    sound.close()
    assert player.warm
    assert player.closed


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_is_told_in_one_plain_sentence(qapp: object, fault: Fault) -> None:
    player = RecordingPlayer()
    sound = QtSound(player=player)
    assert sound.problem() is None
    player.now = fault
    sentence = sound.problem()
    assert sentence is not None
    assert sentence.startswith("Sounds are off: ")
    assert sentence.count(".") == 1


def test_the_volume_is_cubic_and_keeps_to_its_ends() -> None:
    assert [gain(percent) for percent in (-5, 0, 50, 100, 150)] == [0, 0, 0.125, 1, 1]


def test_linux_plays_through_its_sound_server_and_the_others_through_qt(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert isinstance(sound.default_player(), PulsePlayer)
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(sound.default_player(), MultimediaPlayer)


def test_a_cue_whose_file_is_gone_is_silent(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / name)
    assert Clip(Cue.TICK).samples() == b""
    assert Clip(Cue.TICK).at(0.5) == b""


def test_a_quieter_cue_is_the_same_cue_with_smaller_samples() -> None:
    clip = Clip(Cue.TICK)
    full, half = memoryview(clip.at(1.0)).cast("h"), memoryview(clip.at(0.5)).cast("h")
    assert full.tobytes() == clip.samples()
    assert all(abs(quiet - loud / 2) <= 0.5 for loud, quiet in zip(full, half, strict=True))


# --- Linux: the sound server ---


def test_without_a_sound_server_cues_are_silent_and_problem_says_so(
    qapp: object, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/backcare-test")
    sound = QtSound(player=PulsePlayer())
    for cue in Cue:
        sound.play(cue)
    let_cues_end()
    sentence = sound.problem()
    assert sentence is not None
    assert sentence.startswith("Sounds are off: ")
    assert capfd.readouterr().err == ""


def test_a_missing_library_is_told_apart_from_a_missing_device() -> None:
    player = PulsePlayer(missing_library)
    player.warm_up()
    let_cues_end()
    assert player.fault() is Fault.LIBRARY


def test_warming_up_asks_the_server_and_plays_nothing() -> None:
    server = FakeServer()
    player = PulsePlayer(server.load)
    player.warm_up()
    let_cues_end()
    assert (server.opened, server.freed, server.heard) == (1, 1, [])
    assert player.fault() is None


def test_a_server_lost_and_found_again_is_noticed_by_the_next_cue() -> None:
    server = FakeServer()
    player = PulsePlayer(server.load)
    faults = []
    for server.there in (True, False, True):
        player.play(Clip(Cue.TICK), 1.0)
        let_cues_end()
        faults.append(player.fault())
    assert faults == [None, Fault.DEVICE, None]
    assert len(server.heard) == 2


def test_a_server_that_dies_in_mid_cue_is_a_problem_and_its_stream_is_freed() -> None:
    server = FakeServer()
    server.dies_while_playing = True
    player = PulsePlayer(server.load)
    player.play(Clip(Cue.END), 1.0)
    let_cues_end()
    assert player.fault() is Fault.DEVICE
    assert server.freed == server.opened == 1


def test_a_server_that_hangs_holds_a_few_threads_and_never_the_caller() -> None:
    server = FakeServer()
    server.hold = threading.Event()
    player = PulsePlayer(server.load)
    for _ in range(AT_ONCE + 3):
        player.play(Clip(Cue.TICK), 1.0)
    waiting = [thread for thread in threading.enumerate() if thread.name == "cue"]
    assert len(waiting) == AT_ONCE
    assert player.fault() is Fault.DEVICE
    server.hold.set()
    let_cues_end()
    assert len(server.heard) == AT_ONCE
    assert player.fault() is None


def test_a_machine_without_a_thread_to_give_keeps_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError

    server = FakeServer()
    player = PulsePlayer(server.load)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        for _ in range(AT_ONCE + 1):
            player.play(Clip(Cue.TICK), 1.0)
    assert player.fault() is Fault.DEVICE
    player.play(Clip(Cue.TICK), 1.0)
    let_cues_end()
    assert len(server.heard) == 1


def test_a_closed_player_takes_no_cue() -> None:
    server = FakeServer()
    player = PulsePlayer(server.load)
    player.close()
    player.play(Clip(Cue.TICK), 1.0)
    let_cues_end()
    assert server.loads == 0


def test_the_sample_description_has_the_shape_the_library_reads() -> None:
    assert ctypes.sizeof(sound_pulse._SampleSpec) == 12


# --- macOS and Windows: Qt Multimedia ---


def test_each_cue_has_one_sink_that_starts_over_when_played_again(
    multimedia: Callable[[], Any],
) -> None:
    player = MultimediaPlayer(multimedia)
    tick = Clip(Cue.TICK)
    player.play(tick, 0.5)
    player.play(tick, 0.25)
    player.play(Clip(Cue.END), 1.0)
    first, second = FakeSink.made
    assert first.calls == ["reset", "start"] * 2
    assert first.volume == 0.25
    assert second.calls == ["reset", "start"]
    player.close()


def test_without_qt_multimedia_cues_are_silent(qapp: object) -> None:
    attempts = []

    def load() -> Any:
        attempts.append(1)
        raise ImportError

    player = MultimediaPlayer(load)
    for cue in Cue:
        player.play(Clip(cue), 1.0)
    assert player.fault() is Fault.LIBRARY
    assert len(attempts) == 1


def test_without_a_device_no_sink_is_made(multimedia: Callable[[], Any]) -> None:
    FakeDevices.plugged = False
    player = MultimediaPlayer(multimedia)
    player.play(Clip(Cue.START), 1.0)
    assert player.fault() is Fault.DEVICE
    assert FakeSink.made == []


def test_a_device_lost_and_found_again_is_noticed(multimedia: Callable[[], Any]) -> None:
    player = MultimediaPlayer(multimedia)
    player.play(Clip(Cue.START), 1.0)
    FakeDevices.plugged = False
    player._devices.audioOutputsChanged.emit()
    assert player.fault() is Fault.DEVICE
    assert FakeSink.made[0].calls[-1] == "reset"
    FakeDevices.plugged = True
    player._devices.audioOutputsChanged.emit()
    assert player.fault() is None
    player.play(Clip(Cue.START), 1.0)
    assert len(FakeSink.made) == 2
    player.close()


def test_a_sink_that_does_not_open_is_a_problem_and_is_made_anew(
    multimedia: Callable[[], Any],
) -> None:
    player = MultimediaPlayer(multimedia)
    FakeSink.broken = True
    player.play(Clip(Cue.START), 1.0)
    assert player.fault() is Fault.DEVICE
    assert not player._rest.isActive()
    FakeSink.broken = False
    player.play(Clip(Cue.START), 1.0)
    assert player.fault() is None
    assert len(FakeSink.made) == 2
    player.close()


def test_the_device_is_given_back_when_the_cues_are_over(multimedia: Callable[[], Any]) -> None:
    player = MultimediaPlayer(multimedia)
    player.play(Clip(Cue.END), 1.0)
    assert player._rest.isActive()
    player._rest.timeout.emit()
    assert FakeSink.made[0].calls[-1] == "reset"
    assert not player._rest.isActive()


def test_a_closed_qt_player_takes_no_cue(multimedia: Callable[[], Any]) -> None:
    player = MultimediaPlayer(multimedia)
    player.close()
    player.play(Clip(Cue.END), 1.0)
    assert FakeSink.made == []
    assert not player._rest.isActive()
