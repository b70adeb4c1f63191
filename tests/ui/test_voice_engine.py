"""The helper process does what it is told, tells what became of it, and ends with its window."""

import io
import json
import subprocess
import sys
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform import voice_helper
from backcare_desktop.ui.platform.voice_engine import Engine, best_engine
from backcare_desktop.ui.platform.voice_helper import HelperProcess
from backcare_desktop.ui.platform.voice_system import SystemWay
from backcare_desktop.ui.platform.voice_way import Standing
from tests.ui.fake_ticker import FakeTicker

ROOT = Path(__file__).resolve().parents[2]
MOCK = [sys.executable, "-m", "backcare_desktop.ui.platform.voice_engine", "en", "mock"]
PATIENCE_MS = 10_000


class FakeSpeech(QObject):
    """A speech engine that is always exactly as far as it is told.

    Attributes:
        done: what was asked of it, in order.
    """

    stateChanged = Signal(object)  # noqa: N815 - Qt's own name

    class State(Enum):
        Ready = 0
        Speaking = 1
        Error = 3

    def __init__(self, *locales: str) -> None:
        super().__init__()
        self.locales = [QLocale(name) for name in locales]
        self.done: list[object] = []
        self.now = self.State.Ready

    def availableLocales(self) -> list[QLocale]:
        return self.locales

    def setLocale(self, locale: QLocale) -> None:
        self.done.append(("locale", locale.name()))

    def setVolume(self, volume: float) -> None:
        self.done.append(("volume", volume))

    def state(self) -> "FakeSpeech.State":
        return self.now

    def say(self, text: str) -> None:
        self.done.append(("say", text))

    def stop(self) -> None:
        self.done.append("stop")

    def turn(self, state: "FakeSpeech.State") -> None:
        self.now = state
        self.stateChanged.emit(state)

    def speak_to_the_end(self) -> None:
        self.turn(self.State.Speaking)
        self.turn(self.State.Ready)


class Bench:
    """An engine with its fake speech, and what it wrote."""

    def __init__(self, *locales: str) -> None:
        self.speech = FakeSpeech(*(locales or ("en_GB",)))
        self.output = io.BytesIO()
        self.engine = Engine(self.speech, "en", self.output)  # type: ignore[arg-type]

    def prove(self) -> None:
        self.speech.speak_to_the_end()
        self.speech.done.clear()

    def say(self, number: int, text: str) -> None:
        message = {"do": "say", "id": number, "text": text, "volume": 50}
        self.engine.obey(json.dumps(message))

    def written(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.output.getvalue().splitlines()]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_an_engine_is_ready_once_it_has_said_something_soundless(bench: Bench) -> None:
    assert bench.speech.done == [("locale", "en_GB"), ("volume", 0.0), ("say", ".")]
    bench.speech.turn(FakeSpeech.State.Speaking)
    assert bench.written() == []
    bench.speech.turn(FakeSpeech.State.Ready)
    assert bench.written() == [{"is": "ready"}]


def test_an_engine_without_a_voice_for_the_language_says_so() -> None:
    assert Bench("de_DE", "fi_FI").written() == [{"is": "failed"}]


def test_a_voice_of_the_language_is_chosen_before_any_other() -> None:
    assert Bench("de_DE", "en_US", "en_GB", "en_AU").speech.done[0] in (
        ("locale", "en_GB"),
        ("locale", QLocale.system().name()),
    )
    assert Bench("de_DE", "en_NZ").speech.done[0] == ("locale", "en_NZ")


def test_a_sentence_is_said_and_followed(bench: Bench) -> None:
    bench.prove()
    bench.say(4, "Half-way.")
    assert bench.speech.done == [("volume", 0.5), ("say", "Half-way.")]
    bench.speech.speak_to_the_end()
    assert bench.written()[1:] == [{"is": "started", "id": 4}, {"is": "finished", "id": 4}]


def test_a_new_sentence_waits_until_the_old_one_is_silent(bench: Bench) -> None:
    bench.prove()
    bench.say(1, "Next.")
    bench.speech.turn(FakeSpeech.State.Speaking)
    bench.say(2, "Half-way.")
    assert bench.speech.done[1:] == [("say", "Next."), "stop"]
    bench.speech.now = FakeSpeech.State.Ready
    bench.engine._say_next()
    assert bench.speech.done[1:] == [
        ("say", "Next."),
        "stop",
        ("volume", 0.5),
        ("say", "Half-way."),
    ]
    assert {"is": "finished", "id": 1} not in bench.written()


def test_stopped_it_says_nothing_more_and_reports_no_end(bench: Bench) -> None:
    bench.prove()
    bench.say(1, "Next.")
    bench.speech.turn(FakeSpeech.State.Speaking)
    bench.engine.obey('{"do": "stop"}')
    bench.speech.turn(FakeSpeech.State.Ready)
    bench.engine._say_next()
    assert bench.speech.done[-1] == "stop"
    assert bench.written()[-1] == {"is": "started", "id": 1}


def test_an_error_is_reported(bench: Bench) -> None:
    bench.prove()
    bench.say(1, "Next.")
    bench.speech.turn(FakeSpeech.State.Error)
    assert bench.written()[-1] == {"is": "failed", "id": 1}


@pytest.mark.parametrize("line", ["", "{", "[]", "7", '{"do": "dance"}', '{"do": 3}', "null"])
def test_lines_that_mean_nothing_are_left(bench: Bench, line: str) -> None:
    bench.prove()
    bench.engine.obey(line)
    assert bench.speech.done == []


def test_qts_silent_engine_for_tests_is_never_taken() -> None:
    assert best_engine(["mock", "speechd"]) == "speechd"
    assert best_engine(["mock"]) is None


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert voice_helper.command("en")[1:] == ["-m", voice_helper.command("en")[2], "en"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert voice_helper.command("en") == [sys.executable, "--voice-engine", "en"]


# --- for real, with Qt's silent engine ---------------------------------------------------------


def test_the_real_helper_gets_ready_speaks_and_ends_with_its_input() -> None:
    helper = subprocess.Popen(MOCK, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert helper.stdin is not None and helper.stdout is not None
    with helper.stdin, helper.stdout:
        assert json.loads(helper.stdout.readline()) == {"is": "ready"}
        helper.stdin.write(b'{"do": "say", "id": 1, "text": "Next", "volume": 70}\n')
        helper.stdin.flush()
        assert json.loads(helper.stdout.readline()) == {"is": "started", "id": 1}
        assert json.loads(helper.stdout.readline()) == {"is": "finished", "id": 1}
        helper.stdin.close()
        assert helper.wait(PATIENCE_MS / 1000) == 0


def test_the_real_helper_is_started_spoken_through_and_killed(qtbot: QtBot) -> None:
    way = SystemWay(HelperProcess(start_with=MOCK), FakeTicker())
    with qtbot.waitSignal(way.settled, timeout=PATIENCE_MS):
        way.warm_up()
    assert way.standing is Standing.READY
    with qtbot.waitSignal(way.finished, timeout=PATIENCE_MS):
        way.say("Next", 70)
    way.close()
    assert way._helper._process is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "program", [[sys.executable, "-c", "print('nonsense')"], ["no-such-program-here"]]
)
def test_a_helper_that_cannot_work_is_noticed(qtbot: QtBot, program: list[str]) -> None:
    way = SystemWay(HelperProcess(start_with=program), FakeTicker())
    with qtbot.waitSignal(way.settled, timeout=PATIENCE_MS):
        way.warm_up()
    assert way.standing is Standing.GONE
