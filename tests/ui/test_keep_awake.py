"""The screen stays on while a session runs, and only then."""

import builtins
import contextlib
import queue
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform.keep_awake import AwakeKeeper
from backcare_desktop.ui.platform.keep_awake_wakepy import awake
from tests.ui.private_bus import PATIENCE_S, Service, private_bus


class FakeSystem:
    """A system that notes when it is asked to stay awake, and when no more.

    Attributes:
        agrees: what it answers.
        slow: while set, entering takes until the event comes.
    """

    def __init__(self) -> None:
        self.agrees = True
        self.slow: threading.Event | None = None
        self._notes: queue.Queue[str] = queue.Queue()

    @contextlib.contextmanager
    def way(self) -> Iterator[bool]:
        self._notes.put("asked")
        if self.slow is not None:
            self.slow.wait(PATIENCE_S)
        self._notes.put("awake")
        yield self.agrees
        self._notes.put("asleep")

    def notes(self, count: int) -> list[str]:
        return [self._notes.get(timeout=PATIENCE_S) for _ in range(count)]

    def silent(self) -> bool:
        return self._notes.empty()


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def keeper(qapp: object, system: FakeSystem) -> Iterator[AwakeKeeper]:
    keeper = AwakeKeeper(way=system.way)
    yield keeper
    keeper.close()


def test_nothing_is_asked_before_a_session_runs(keeper: AwakeKeeper, system: FakeSystem) -> None:
    keeper.release()
    assert system.silent()
    assert keeper.problem() is None


def test_it_is_held_and_released(keeper: AwakeKeeper, system: FakeSystem) -> None:
    keeper.hold()
    assert system.notes(2) == ["asked", "awake"]
    keeper.release()
    assert system.notes(1) == ["asleep"]


def test_holding_twice_is_holding_once(keeper: AwakeKeeper, system: FakeSystem) -> None:
    keeper.hold()
    keeper.hold()
    assert system.notes(2) == ["asked", "awake"]
    keeper.release()
    assert system.notes(1) == ["asleep"]
    assert system.silent()


def test_it_can_be_held_again_after_a_pause(keeper: AwakeKeeper, system: FakeSystem) -> None:
    for _ in range(3):
        keeper.hold()
        assert system.notes(2) == ["asked", "awake"]
        keeper.release()
        assert system.notes(1) == ["asleep"]


def test_a_release_while_the_system_still_thinks_is_not_forgotten(
    keeper: AwakeKeeper, system: FakeSystem
) -> None:
    system.slow = threading.Event()
    keeper.hold()
    assert system.notes(1) == ["asked"]
    keeper.release()
    system.slow.set()
    assert system.notes(2) == ["awake", "asleep"]


def test_closing_releases_and_is_for_good(keeper: AwakeKeeper, system: FakeSystem) -> None:
    keeper.hold()
    assert system.notes(2) == ["asked", "awake"]
    keeper.close()
    assert system.notes(1) == ["asleep"]
    keeper.hold()
    assert system.silent()


def test_a_system_that_refuses_is_told_plainly(keeper: AwakeKeeper, system: FakeSystem) -> None:
    system.agrees = False
    keeper.hold()
    system.notes(2)
    keeper.release()
    system.notes(1)
    assert keeper.problem() is not None
    assert "may go dark" in (keeper.problem() or "")


def test_the_thread_never_keeps_the_program_alive(keeper: AwakeKeeper, system: FakeSystem) -> None:
    keeper.hold()
    system.notes(2)
    assert [thread.daemon for thread in threading.enumerate() if thread.name == "awake"] == [True]


# --- the system itself -------------------------------------------------------------------------


def test_without_a_session_bus_the_system_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with awake() as granted:
        assert not granted


def test_without_the_library_the_system_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "wakepy":
            raise ImportError(name)
        return usual(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with awake() as granted:
        assert not granted


def test_what_goes_wrong_inside_is_not_hidden() -> None:
    with pytest.raises(RuntimeError, match="inside"), awake():
        raise RuntimeError("inside")


@pytest.mark.skipif("sys.platform != 'linux'", reason="the bus of a Linux desktop")
def test_a_desktop_is_asked_once_and_told_when_it_is_over(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    replies = {"Inhibit": ("u", (7,)), "UnInhibit": ("", ())}
    with private_bus(monkeypatch):
        desktop = Service("org.freedesktop.ScreenSaver", replies.__getitem__)
        keeper = AwakeKeeper()
        keeper.hold()
        assert desktop.next_call()[0] == "Inhibit"
        keeper.release()
        assert desktop.next_call() == ("UnInhibit", (7,))
        assert keeper.problem() is None
        keeper.close()


@pytest.mark.skipif("sys.platform != 'linux'", reason="the bus of a Linux desktop")
def test_a_desktop_that_goes_away_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    replies = {"Inhibit": ("u", (7,)), "UnInhibit": ("", ())}
    held = contextlib.ExitStack()
    with private_bus(monkeypatch):
        Service("org.freedesktop.ScreenSaver", replies.__getitem__)
        assert held.enter_context(awake())
    held.close()


# --- finding out beforehand ----------------------------------------------------------------------


def test_a_trial_asks_and_lets_go_again(
    qtbot: QtBot, keeper: AwakeKeeper, system: FakeSystem
) -> None:
    system.agrees = False
    with qtbot.waitSignal(keeper.answered):
        keeper.try_out()
    assert system.notes(3) == ["asked", "awake", "asleep"]
    assert "may go dark" in (keeper.problem() or "")


def test_a_session_that_begins_during_a_trial_keeps_the_screen_on(
    qtbot: QtBot, keeper: AwakeKeeper, system: FakeSystem
) -> None:
    system.slow = threading.Event()
    keeper.try_out()
    keeper.hold()
    with qtbot.waitSignal(keeper.answered):
        system.slow.set()
    assert system.notes(2) == ["asked", "awake"]
    assert system.silent()
    keeper.release()
    assert system.notes(1) == ["asleep"]


def test_a_trial_while_it_is_held_lets_nothing_go(
    qtbot: QtBot, keeper: AwakeKeeper, system: FakeSystem
) -> None:
    with qtbot.waitSignal(keeper.answered):
        keeper.hold()
    keeper.try_out()
    keeper.release()
    assert system.notes(3) == ["asked", "awake", "asleep"]
