"""Recorded words reach the loudspeaker, and can be broken off."""

import threading
from array import array
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from backcare_desktop.ui.platform import voice_pulse
from backcare_desktop.ui.platform.sound_clip import Fault
from backcare_desktop.ui.platform.voice_multimedia import MultimediaVoicePlayer
from backcare_desktop.ui.platform.voice_player import default_voice_player
from backcare_desktop.ui.platform.voice_prompts import Phrase, Piece, load_prompts
from backcare_desktop.ui.platform.voice_pulse import AT_ONCE, BITE_S, PulseVoicePlayer

PATIENCE = 10  # seconds; the threads below end in milliseconds


def phrase() -> Phrase:
    prompts = load_prompts("en")
    found = prompts.compose("Next: Knee rolls.") if prompts is not None else None
    assert found is not None
    return found


def let_voices_end() -> None:
    for thread in threading.enumerate():
        if thread.name == "voice":
            thread.join(PATIENCE)
            assert not thread.is_alive()


class FakeServer:
    """PulseAudio's simple client library, and the server behind it.

    Attributes:
        after: called with the number of every bite that was written.
    """

    def __init__(self) -> None:
        self.there = True
        self.asked = threading.Event()
        self.dies_after: int | None = None
        self.hold: threading.Event | None = None
        self.after: Callable[[int], None] | None = None
        self.bites: list[bytes] = []
        self.opened = self.flushed = self.drained = self.freed = 0

    def load(self) -> Any:
        return self

    def pa_simple_new(self, *_args: object) -> int | None:
        self.asked.set()
        if self.hold is not None:
            self.hold.wait(PATIENCE)
        self.opened += self.there
        return 1 if self.there else None

    def pa_simple_write(self, _stream: int, samples: bytes, length: int, _error: None) -> int:
        assert length == len(samples)
        if len(self.bites) == self.dies_after:
            return -1
        self.bites.append(samples)
        if self.after is not None:
            self.after(len(self.bites))
        return 0

    def pa_simple_flush(self, _stream: int, _error: None) -> int:
        self.flushed += 1
        return 0

    def pa_simple_drain(self, _stream: int, _error: None) -> int:
        self.drained += 1
        return 0

    def pa_simple_free(self, _stream: int) -> None:
        self.freed += 1


def test_a_phrase_is_played_to_its_end_in_small_bites() -> None:
    server = FakeServer()
    PulseVoicePlayer(server.load).play(phrase(), 1.0)
    let_voices_end()
    assert b"".join(server.bites) == phrase().samples(1.0)
    assert max(map(len, server.bites)) <= 2 * 16_000 * BITE_S
    assert (server.opened, server.drained, server.flushed, server.freed) == (1, 1, 0, 1)


def test_hushed_it_stops_at_the_next_bite_and_drops_what_is_buffered() -> None:
    server = FakeServer()
    player = PulseVoicePlayer(server.load)

    def hush(count: int) -> None:
        if count == 3:
            player.hush()

    server.after = hush
    player.play(phrase(), 1.0)
    let_voices_end()
    assert len(server.bites) == 3
    assert (server.flushed, server.drained, server.freed) == (1, 0, 1)


def test_a_new_phrase_takes_the_place_of_the_old_one() -> None:
    server = FakeServer()
    server.hold = threading.Event()
    player = PulseVoicePlayer(server.load)
    player.play(phrase(), 1.0)
    assert server.asked.wait(PATIENCE)
    player.play(phrase(), 0.0)
    server.hold.set()
    let_voices_end()
    assert server.bites
    assert not any(array("h", b"".join(server.bites)))


def test_a_server_that_hangs_holds_two_threads_at_most_and_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(voice_pulse, "TURN_S", PATIENCE)
    server = FakeServer()
    server.hold = threading.Event()
    player = PulseVoicePlayer(server.load)
    player.play(phrase(), 1.0)
    assert server.asked.wait(PATIENCE)
    player.play(phrase(), 1.0)
    assert player.fault() is None
    player.play(phrase(), 1.0)
    assert player.fault() is Fault.DEVICE
    running = [thread for thread in threading.enumerate() if thread.name == "voice"]
    assert len(running) == AT_ONCE
    server.hold.set()
    let_voices_end()


@pytest.mark.parametrize("trouble", ["absent", "dies"])
def test_a_server_that_fails_is_told_and_found_again_when_it_is_back(trouble: str) -> None:
    server = FakeServer()
    player = PulseVoicePlayer(server.load)
    if trouble == "absent":
        server.there = False
    else:
        server.dies_after = 2
    player.play(phrase(), 1.0)
    let_voices_end()
    assert player.fault() is Fault.DEVICE
    assert server.freed == server.opened
    server.there, server.dies_after = True, None
    player.play(phrase(), 1.0)
    let_voices_end()
    assert player.fault() is None


def test_without_the_library_the_voice_says_why() -> None:
    def missing() -> Any:
        raise OSError("libpulse-simple.so.0")

    player = PulseVoicePlayer(missing)
    player.play(phrase(), 1.0)
    let_voices_end()
    assert player.fault() is Fault.LIBRARY


def test_a_clip_that_cannot_be_read_is_a_fault_and_no_crash() -> None:
    server = FakeServer()
    player = PulseVoicePlayer(server.load)
    player.play(Phrase((Piece(Path("/nowhere/next.wav"), 400),), 16_000), 1.0)
    let_voices_end()
    assert player.fault() is Fault.LIBRARY
    assert server.opened == 0


def test_closed_it_plays_nothing_more() -> None:
    server = FakeServer()
    player = PulseVoicePlayer(server.load)
    player.close()
    player.play(phrase(), 1.0)
    let_voices_end()
    assert server.opened == 0


# --- Qt Multimedia -----------------------------------------------------------------------------


class FakeSink(QObject):
    made: list["FakeSink"] = []  # noqa: RUF012 - emptied by the fixture
    broken = False

    def __init__(self, _device: object, _form: object, parent: QObject) -> None:
        super().__init__(parent)
        self.calls: list[str] = []
        FakeSink.made.append(self)

    def start(self, buffer: Any) -> None:
        self.size = buffer.size()
        self.calls.append("start")

    def reset(self) -> None:
        self.calls.append("reset")

    def error(self) -> str:
        return "OpenError" if FakeSink.broken else "NoError"


class FakeFormat:
    SampleFormat = SimpleNamespace(Int16=2)

    def setSampleRate(self, rate: int) -> None:
        assert rate == 16_000

    def setChannelCount(self, count: int) -> None:
        assert count == 1

    def setSampleFormat(self, form: int) -> None:
        assert form == 2


class Multimedia:
    plugged = True

    def __call__(self) -> Any:
        device = SimpleNamespace(isNull=lambda: not self.plugged)
        return SimpleNamespace(
            QAudioFormat=FakeFormat,
            QAudioSink=FakeSink,
            QtAudio=SimpleNamespace(Error=SimpleNamespace(NoError="NoError")),
            QMediaDevices=SimpleNamespace(defaultAudioOutput=lambda: device),
        )


@pytest.fixture
def multimedia(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Multimedia:
    monkeypatch.setattr(FakeSink, "made", [])
    monkeypatch.setattr(FakeSink, "broken", False)
    return Multimedia()


def test_qt_plays_the_phrase_and_a_new_one_takes_its_place(multimedia: Multimedia) -> None:
    player = MultimediaVoicePlayer(multimedia)
    player.play(phrase(), 1.0)
    assert FakeSink.made[0].calls == ["start"]
    assert FakeSink.made[0].size == len(phrase().samples(1.0))
    player.play(phrase(), 1.0)
    assert FakeSink.made[0].calls == ["start", "reset"]
    assert FakeSink.made[1].calls == ["start"]
    assert player.fault() is None
    player.close()
    assert FakeSink.made[1].calls == ["start", "reset"]
    player.play(phrase(), 1.0)
    assert len(FakeSink.made) == 2


def test_qt_without_a_loudspeaker_says_so(multimedia: Multimedia) -> None:
    multimedia.plugged = False
    player = MultimediaVoicePlayer(multimedia)
    player.play(phrase(), 1.0)
    assert player.fault() is Fault.DEVICE
    assert FakeSink.made == []


def test_qt_with_a_loudspeaker_that_refuses_says_so(
    multimedia: Multimedia, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeSink, "broken", True)
    player = MultimediaVoicePlayer(multimedia)
    player.play(phrase(), 1.0)
    assert player.fault() is Fault.DEVICE
    assert FakeSink.made[0].calls == ["start", "reset"]


def test_qt_without_its_library_says_so(qapp: object) -> None:
    def missing() -> Any:
        raise ImportError("libpulse.so.0")

    player = MultimediaVoicePlayer(missing)
    player.play(phrase(), 1.0)
    assert player.fault() is Fault.LIBRARY


def test_every_platform_has_a_way_and_making_it_starts_nothing(qapp: object) -> None:
    assert default_voice_player().fault() is None
