"""Whether another program fills the screen: on an X server of the test's own, and as told."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from backcare_desktop.ui.platform import screen_taken
from backcare_desktop.ui.platform.screen_taken import NobodyTells, machine_screen_taken
from backcare_desktop.ui.platform.screen_taken_windows import WindowsScreenTaken
from backcare_desktop.ui.platform.screen_taken_x11 import X11ScreenTaken, _Screen, load_xcb

FILLS, HIDDEN = "_NET_WM_STATE_FULLSCREEN", "_NET_WM_STATE_HIDDEN"


class Server:
    """An X server whose root plays the only window there is."""

    def __init__(self, display: str) -> None:
        self._display = display

    def say(self, name: str, kind: str, value: str) -> None:
        """Set a property; ``kind`` is its format and type as xprop knows them."""
        self._xprop("-f", name, kind, "-set", name, value)

    def _xprop(self, *said: str) -> None:
        command = ["xprop", "-display", self._display, "-root", *said]
        subprocess.run(command, check=True, capture_output=True, timeout=10)

    def number(self, name: str) -> int:
        """Of an atom, which comes into being with its first use."""
        self.say("_ANY", "32a", name)
        library = load_xcb()
        connection = library.xcb_connect(None, None)
        found = _Screen(library, connection)._atom(name)
        library.xcb_disconnect(connection)
        return found

    def root(self) -> str:
        command = ["xwininfo", "-display", self._display, "-root"]
        told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=10)
        return next(word for word in told.stdout.split() if word.startswith("0x"))


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    if any(shutil.which(each) is None for each in ("Xvfb", "xprop", "xwininfo")):
        pytest.skip("there is no X server to start here")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-noreset"]
    program = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        monkeypatch.setenv("DISPLAY", display)
        yield Server(display)
    finally:
        program.terminate()
        program.wait(10)


def test_a_window_that_fills_the_screen_is_found_where_somebody_sees_it(server: Server) -> None:
    taken = X11ScreenTaken()
    assert not taken.look(), "nobody says anything"
    server.say("_NET_CLIENT_LIST", "32x", server.root())
    server.say("_NET_WM_STATE", "32a", FILLS)
    assert taken.look()
    server.say("_NET_CURRENT_DESKTOP", "32c", "1")
    server.say("_NET_WM_DESKTOP", "32c", "0")
    assert not taken.look(), "it is on another desktop"
    server.say("_NET_WM_DESKTOP", "32c", "4294967295")
    assert taken.look(), "it is on every desktop"
    both = ", ".join(str(server.number(name)) for name in (FILLS, HIDDEN))
    server.say("_NET_WM_STATE", "32c", both)
    assert not taken.look(), "it is minimised"
    server.say("_NET_WM_STATE", "32a", "_NET_WM_STATE_MAXIMIZED_VERT")
    assert not taken.look()
    server.say("_NET_CLIENT_LIST", "8s", "nonsense")
    assert not taken.look()


def test_without_a_server_or_a_library_nothing_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Any:
        raise OSError("no such library")

    monkeypatch.setenv("DISPLAY", ":4711")
    assert not X11ScreenTaken().look()
    assert not X11ScreenTaken(load=missing).look()


@pytest.mark.parametrize(
    ("state", "failed", "taken"),
    [(1, 0, True), (2, 0, True), (3, 0, True), (4, 0, True), (5, 0, False), (3, -1, False)],
)
def test_windows_says_when_a_notification_is_not_welcome(
    state: int, failed: int, taken: bool
) -> None:
    class Shell:
        def SHQueryUserNotificationState(self, told: Any) -> int:
            ctypes.cast(told, ctypes.POINTER(ctypes.c_int))[0] = state
            return failed

    assert WindowsScreenTaken(load=Shell).look() is taken


@pytest.mark.skipif("sys.platform == 'win32'", reason="there it has its library")
def test_without_the_library_of_windows_nothing_is_taken() -> None:
    assert not WindowsScreenTaken().look()


@pytest.mark.skipif("sys.platform != 'linux'", reason="ways of a Linux desktop")
@pytest.mark.parametrize(
    ("platform", "wayland", "can_tell"),
    [("xcb", "", True), ("xcb", "wayland-0", False), ("offscreen", "", False)],
)
def test_it_can_be_told_on_x11_only(
    monkeypatch: pytest.MonkeyPatch, platform: str, wayland: str, can_tell: bool
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    monkeypatch.setattr(screen_taken.QGuiApplication, "platformName", lambda: platform)
    found = machine_screen_taken()
    assert found.can_tell is can_tell
    assert isinstance(found, NobodyTells) is not can_tell
