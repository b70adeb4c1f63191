"""A session and a diary entry without eyes, keys or mouse: over the accessibility bus alone."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import PySide6
import pytest

pytest.importorskip("jeepney")

from backcare_desktop.core.session_log import Outcome
from backcare_desktop.storage.store import open_store
from tests.journeys.at_spi import Reader
from tests.ui.private_bus import private_bus

PROGRAM = Path(__file__).with_name("aided.py")
BUS_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
X11 = Path(PySide6.__path__[0], "Qt/plugins/platforms/libqxcb.so")
PATIENCE_S = 30.0


@pytest.fixture
def reader(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reader]:
    """A screen reader on a bus and a screen of its own."""
    if not BUS_SERVICE.exists():
        pytest.skip("at-spi2-core isn't installed here")
    try:
        ctypes.CDLL(str(X11))
    except OSError as missing:
        pytest.skip(f"Qt can't show a window on X11 here: {missing}")
    # The bus has its socket here, and a socket's path must be short.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    with _screen() as display, private_bus(monkeypatch):
        monkeypatch.setenv("DISPLAY", display)
        with Reader() as somebody:
            yield somebody


@contextmanager
def _screen() -> Iterator[str]:
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("there is no Xvfb here")
    server = subprocess.Popen(
        [xvfb, "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait(PATIENCE_S)
        server.stdout.close()


@contextmanager
def _program(data_dir: Path) -> Iterator[None]:
    """The real program beside us; at the end its window is closed, and it leaves in order."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen([sys.executable, str(PROGRAM), str(data_dir)], env=environ)
    try:
        yield
        program.terminate()
        assert program.wait(PATIENCE_S) == 0
    finally:
        program.kill()
        program.wait(PATIENCE_S)


def follow_session(reader: Reader) -> None:
    """Listen to it from its beginning to its end, with one pause.

    A busy machine looks like one that slept, and pauses it as well, also before we do: that is
    said, and gone on from.
    """
    reader.hear("Get ready. Knee rolls, right side.")
    pressed, resumed = False, 0

    def wants_a_key() -> bool:
        paused = reader.times("Paused.") > resumed
        return not pressed or paused or reader.times("Session finished.") > 0

    while not reader.times("Session finished."):
        reader.until(wants_a_key, "pause or end")
        said = reader.times("Paused.")
        shown = (it for it in reader.shown() if it.name.startswith(("Pause", "Resume")))
        button = next((it for it in shown if it.role == "push button"), None)
        if button is None:
            continue
        if button.name.startswith("Resume"):
            resumed = max(said, resumed + 1)
        elif pressed and said == resumed:
            continue
        pressed = True
        reader.act_on(button)
    assert resumed


def test_a_session_and_an_entry_by_actions_alone(reader: Reader, tmp_path: Path) -> None:
    with _program(tmp_path / "profile"):
        reader.hear("Welcome to Backcare, 1 of 3")
        reader.press("Skip to Today")
        reader.press("Start")
        reader.find("Start without a rating")
        reader.press("Pain 3 of 10")
        follow_session(reader)
        reader.find("Session done", "label")
        reader.press("Pain 2 of 10")
        reader.press("Done")
        reader.press("Pain", "page tab")
        reader.press("New entry")
        reader.find("New entry", "label")
        reader.press("Pain 6 of 10")
        reader.hear("Pain 6 saved")
        reader.press("Lower back, your left", "check box")
        reader.press("Done")
        reader.find("Pain", "label")
    at_once = {said.text for said in reader.heard if said.assertive}
    assert {"Switch sides. Left side.", "Knee rolls, left side.", "Child’s pose."} <= at_once
    assert all(reader.times(said) for said in ("Half-way.", "3", "2", "1", "Next: Cat–cow."))
    assert not {"3", "2", "1", "Half-way."} & at_once
    store = open_store(tmp_path / "profile" / "backcare.sqlite")
    (mark,) = store.sessions.marks(date.min, date.max)
    entries = store.entries.latest(9)
    store.close()
    assert mark.outcome is Outcome.FINISHED
    assert sorted(entry.rating.score for entry in entries) == [2, 3, 6]
