"""Media keys, headsets and presenters steer the session."""

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform import media_keys
from backcare_desktop.ui.platform.media_keys import MediaCommand, NoMediaControls, command_for
from backcare_desktop.ui.platform.media_keys_mpris import MprisControls
from backcare_desktop.ui.platform.media_keys_player import (
    INTROSPECTABLE,
    NAME,
    PATH,
    PEER,
    PLAYER,
    PROPERTIES,
    ROOT,
    Answer,
    Refused,
    State,
    answer,
    changes,
    describe,
)
from tests.ui.private_bus import PATIENCE_S, call, private_bus

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
RUNNING = State("Knee rolls", playing=True)
PAUSED = State("Knee rolls", playing=False)
PATIENCE_MS = int(PATIENCE_S * 1000)


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held)


# --- keys in the window ------------------------------------------------------------------------


@pytest.mark.parametrize("playing", [True, False])
@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Key.Key_MediaTogglePlayPause, MediaCommand.PLAY_PAUSE),
        (Key.Key_MediaNext, MediaCommand.NEXT),
        (Key.Key_MediaPrevious, MediaCommand.PREVIOUS),
        (Key.Key_PageDown, MediaCommand.NEXT),
        (Key.Key_PageUp, MediaCommand.PREVIOUS),
        (Key.Key_B, MediaCommand.PLAY_PAUSE),
        (Key.Key_Period, MediaCommand.PLAY_PAUSE),
        (Key.Key_F5, MediaCommand.PLAY_PAUSE),
    ],
)
def test_media_keys_and_presenters_steer(key: Qt.Key, command: MediaCommand, playing: bool) -> None:
    assert command_for(pressed(key), playing=playing) is command


def test_play_and_pause_keys_never_do_the_opposite() -> None:
    play, pause = pressed(Key.Key_MediaPlay), pressed(Key.Key_MediaPause)
    assert command_for(play, playing=False) is MediaCommand.PLAY_PAUSE
    assert command_for(play, playing=True) is None
    assert command_for(pause, playing=True) is MediaCommand.PLAY_PAUSE
    assert command_for(pause, playing=False) is None


def test_stop_stops_what_runs() -> None:
    stop = pressed(Key.Key_MediaStop)
    assert command_for(stop, playing=True) is MediaCommand.STOP
    assert command_for(stop, playing=False) is None


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Space, Key.Key_A, Key.Key_0])
def test_other_keys_keep_their_meaning(key: Qt.Key) -> None:
    assert command_for(pressed(key), playing=True) is None


def test_a_key_held_down_skips_only_once() -> None:
    assert command_for(pressed(Key.Key_PageDown, held=True), playing=True) is None


def test_a_shortcut_is_no_media_key_but_a_presenters_start_with_shift_is_one() -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    assert command_for(pressed(Key.Key_PageDown, ctrl), playing=True) is None
    assert command_for(pressed(Key.Key_B, shift), playing=True) is None
    assert command_for(pressed(Key.Key_F5, shift), playing=True) is MediaCommand.PLAY_PAUSE


def test_the_number_pads_page_keys_count_too() -> None:
    keypad = Qt.KeyboardModifier.KeypadModifier
    assert command_for(pressed(Key.Key_PageUp, keypad), playing=True) is MediaCommand.PREVIOUS


# --- what a media player answers ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("member", "running", "paused"),
    [
        ("PlayPause", MediaCommand.PLAY_PAUSE, MediaCommand.PLAY_PAUSE),
        ("Play", None, MediaCommand.PLAY_PAUSE),
        ("Pause", MediaCommand.PLAY_PAUSE, None),
        ("Stop", MediaCommand.STOP, None),
        ("Next", MediaCommand.NEXT, MediaCommand.NEXT),
        ("Previous", MediaCommand.PREVIOUS, MediaCommand.PREVIOUS),
    ],
)
def test_the_players_methods_steer(
    member: str, running: MediaCommand | None, paused: MediaCommand | None
) -> None:
    assert answer(PATH, PLAYER, member, (), RUNNING) == Answer(command=running)
    assert answer(PATH, "", member, (), PAUSED) == Answer(command=paused)


@pytest.mark.parametrize(
    ("interface", "member"),
    [
        (PLAYER, "Seek"),
        (PLAYER, "SetPosition"),
        (PLAYER, "OpenUri"),
        (ROOT, "Raise"),
        (PEER, "Ping"),
    ],
)
def test_what_a_session_has_no_use_for_is_taken_and_left(interface: str, member: str) -> None:
    assert answer(PATH, interface, member, (), RUNNING) == Answer()


@pytest.mark.parametrize(
    ("path", "interface", "member", "body", "error"),
    [
        ("/", PLAYER, "Next", (), "UnknownObject"),
        (PATH, PLAYER, "Dance", (), "UnknownMethod"),
        (PATH, "org.example.Other", "Next", (), "UnknownMethod"),
        (PATH, PROPERTIES, "Get", (PLAYER, "Shoe"), "UnknownProperty"),
        (PATH, PROPERTIES, "Get", (), "UnknownInterface"),
        (PATH, PROPERTIES, "Get", (PLAYER,), "UnknownProperty"),
        (PATH, PROPERTIES, "GetAll", ("org.example.Other",), "UnknownInterface"),
        (PATH, PROPERTIES, "Set", (PLAYER, "Volume", ("d", 0.1)), "PropertyReadOnly"),
        (PATH, PROPERTIES, "Dance", (PLAYER, "Volume"), "PropertyReadOnly"),
    ],
)
def test_what_cannot_be_answered_is_refused(
    path: str, interface: str, member: str, body: tuple[Any, ...], error: str
) -> None:
    refused = answer(path, interface, member, body, RUNNING)
    assert isinstance(refused, Refused)
    assert refused.name == f"org.freedesktop.DBus.Error.{error}"


def test_only_what_changed_is_told() -> None:
    assert changes(RUNNING, PAUSED) == {"PlaybackStatus": ("s", "Paused")}
    assert set(changes(RUNNING, State("Cat–cow", playing=True))) == {"Metadata"}
    assert changes(RUNNING, RUNNING) == {}


def test_the_way_to_the_player_is_described() -> None:
    assert describe("/") == '<node><node name="org"/></node>'
    assert describe("/org/mpris") == '<node><node name="MediaPlayer2"/></node>'
    assert '<method name="PlayPause">' in describe(PATH)
    assert describe("/elsewhere") == "<node></node>"


# --- on a real bus -----------------------------------------------------------------------------


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with private_bus(monkeypatch):
        yield


@pytest.fixture
def controls(qapp: object) -> Iterator[MprisControls]:
    controls = MprisControls()
    yield controls
    controls.close()


def wait_for_name(name: str = NAME, *, owned: bool = True) -> None:
    """Wait until somebody owns ``name``, or nobody does any more."""
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import open_dbus_connection

    rule = MatchRule(
        type="signal",
        sender="org.freedesktop.DBus",
        member="NameOwnerChanged",
        path="/org/freedesktop/DBus",
    )
    rule.add_arg_condition(0, name)
    with open_dbus_connection() as connection, connection.filter(rule) as told:
        connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        asked = connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=PATIENCE_S)
        if bool(asked.body[0]) is not owned:
            change = connection.recv_until_filtered(told, timeout=PATIENCE_S)
            assert bool(change.body[2]) is owned


def on_player(member: str, *typed: Any) -> Any:
    return call(NAME, PATH, PLAYER, member, *typed)


@pytest.mark.usefixtures("bus")
def test_a_headset_steers_the_session_from_another_window(
    qtbot: QtBot, controls: MprisControls
) -> None:
    controls.set_state("Knee rolls, right side", playing=True)
    wait_for_name()
    for member, command in (("PlayPause", "play_pause"), ("Next", "next"), ("Stop", "stop")):
        with qtbot.waitSignal(controls.wanted, timeout=PATIENCE_MS) as wanted:
            assert on_player(member) == ()
        assert wanted.args == [MediaCommand(command)]


@pytest.mark.usefixtures("bus")
def test_the_desktop_sees_what_is_on_the_mat(controls: MprisControls) -> None:
    controls.set_state("Knee rolls, right side", playing=True)
    wait_for_name()
    (status,) = call(NAME, PATH, PROPERTIES, "Get", "ss", PLAYER, "PlaybackStatus")
    (metadata,) = call(NAME, PATH, PROPERTIES, "Get", "ss", PLAYER, "Metadata")
    (root,) = call(NAME, PATH, PROPERTIES, "GetAll", "s", ROOT)
    assert status == ("s", "Playing")
    assert metadata[1]["xesam:title"] == ("s", "Knee rolls, right side")
    assert root["Identity"] == ("s", "Backcare")
    assert "PlayPause" in call(NAME, PATH, INTROSPECTABLE, "Introspect")[0]
    assert call(NAME, PATH, PLAYER, "Dance") == "org.freedesktop.DBus.Error.UnknownMethod"


@pytest.mark.usefixtures("bus")
def test_a_pause_is_told_to_whoever_watches(controls: MprisControls) -> None:
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import open_dbus_connection

    controls.set_state("Knee rolls", playing=True)
    wait_for_name()
    rule = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged", path=PATH)
    with open_dbus_connection() as watcher, watcher.filter(rule) as told:
        watcher.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        controls.set_state("Knee rolls", playing=False)
        change = watcher.recv_until_filtered(told, timeout=PATIENCE_S)
    assert change.body == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])


@pytest.mark.usefixtures("bus")
def test_the_controls_are_there_only_while_a_session_runs(controls: MprisControls) -> None:
    controls.set_state("Knee rolls", playing=True)
    wait_for_name()
    controls.clear()
    wait_for_name(owned=False)
    controls.set_state("Cat–cow", playing=True)
    wait_for_name()
    controls.close()
    wait_for_name(owned=False)
    controls.set_state("Cat–cow", playing=False)
    assert controls._service is None


@pytest.mark.usefixtures("bus")
def test_a_second_backcare_takes_a_name_of_its_own(controls: MprisControls) -> None:
    controls.set_state("Knee rolls", playing=True)
    wait_for_name()
    second = MprisControls()
    second.set_state("Cat–cow", playing=True)
    wait_for_name(f"{NAME}.instance{os.getpid()}")
    second.close()


@pytest.mark.usefixtures("bus")
def test_a_key_that_comes_after_the_session_asks_for_nothing(
    qapp: Any, controls: MprisControls
) -> None:
    came: list[object] = []
    controls.wanted.connect(came.append)
    controls.set_state("Knee rolls", playing=True)
    wait_for_name()
    assert on_player("Next") == ()
    controls.clear()
    qapp.processEvents()
    assert came == []


def test_a_bus_that_goes_away_is_harmless(
    monkeypatch: pytest.MonkeyPatch, controls: MprisControls
) -> None:
    with private_bus(monkeypatch):
        controls.set_state("Knee rolls", playing=True)
        wait_for_name()
        service = controls._service
    assert service is not None
    service._thread.join(PATIENCE_S)
    assert not service._thread.is_alive()
    controls.set_state("Knee rolls", playing=False)
    controls.clear()


@pytest.mark.parametrize("address", [None, "", "nonsense", "autolaunch:", "unix:path=/nowhere/bus"])
def test_without_a_bus_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, controls: MprisControls, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    controls.set_state("Knee rolls", playing=True)
    service = controls._service
    assert service is not None
    service._thread.join(PATIENCE_S)
    assert not service._thread.is_alive()
    controls.set_state("Cat–cow", playing=True)
    controls.clear()


def test_other_systems_have_keys_in_the_window_and_no_more(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    controls = media_keys.machine_media_controls()
    assert isinstance(controls, NoMediaControls)
    controls.set_state("Knee rolls", playing=True)
    controls.clear()
    controls.close()
