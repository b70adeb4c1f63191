"""Of two starts one is first; the other brings its window forward, whatever was left behind."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform.first_window import Entry, enter, machine_door, use_token
from backcare_desktop.ui.platform.first_window_windows import EventDoor

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="sockets in a folder")
if os.name == "posix":
    from backcare_desktop.ui.platform.first_window_posix import LOCK, SOCKET, SocketDoor

RIVAL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from backcare_desktop.ui.platform.first_window import enter, machine_door
application = QCoreApplication([])
door = machine_door(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
entry = enter(door)
if entry.value == "first":
    door.knocked.connect(lambda token: print("forward", flush=True))
    door.listen()
    print("first", flush=True)
    from PySide6.QtCore import QSocketNotifier
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: application.quit())
    application.exec()
else:
    print(entry.value, flush=True)
door.close()
"""


def rival(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", RIVAL, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def never(_seconds: float) -> None:
    raise AssertionError("nobody had to wait")


@posix
def test_the_first_is_first_until_it_closes(tmp_path: Path) -> None:
    one, other = SocketDoor(tmp_path / "state"), SocketDoor(tmp_path / "state")
    assert enter(one, never) is Entry.FIRST
    assert not other.claim()
    one.close()
    assert enter(other, never) is Entry.FIRST
    other.close()


@posix
def test_another_folder_is_another_door(tmp_path: Path) -> None:
    one, other = SocketDoor(tmp_path / "one"), SocketDoor(tmp_path / "other")
    assert (enter(one, never), enter(other, never)) == (Entry.FIRST, Entry.FIRST)
    one.close()
    other.close()


@posix
@pytest.mark.parametrize(
    "pairs", [5, pytest.param(50, marks=pytest.mark.long)], ids=["quick", "long"]
)
def test_of_two_that_start_at_once_one_is_first_and_is_brought_forward(
    tmp_path: Path, pairs: int
) -> None:
    for number in range(pairs):
        rivals = [rival(tmp_path), rival(tmp_path)]
        assert [said(each) for each in rivals] == ["ready", "ready"]
        for each in rivals:
            go(each)
        words = {each: said(each) for each in rivals}
        assert sorted(words.values()) == ["brought forward", "first"]
        first = next(each for each, word in words.items() if word == "first")
        assert said(first) == "forward"
        # Every third one is killed: its lock ends with it, and its socket is replaced.
        if number % 3 == 0:
            first.kill()
        else:
            go(first)
        for each in rivals:
            each.communicate(timeout=30)
            assert each.returncode == (-9 if each is first and number % 3 == 0 else 0)


@posix
def test_a_socket_that_was_left_stands_in_nobodys_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    monkeypatch.chdir(tmp_path)
    left.bind(SOCKET)
    left.close()
    door, later = SocketDoor(tmp_path), SocketDoor(tmp_path)
    assert not later.knock(""), "nobody is behind it"
    assert enter(door, never) is Entry.FIRST
    door.listen()
    assert (tmp_path / SOCKET).is_socket()
    door.close()
    assert not (tmp_path / SOCKET).exists()


@posix
def test_the_number_of_a_living_process_in_a_lock_that_was_left_means_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / LOCK).write_text(f"{os.getppid()}\npython\n")
    door = SocketDoor(tmp_path)
    assert enter(door, never) is Entry.FIRST
    door.close()


@posix
def test_who_is_just_starting_is_asked_again(tmp_path: Path, qtbot: QtBot) -> None:
    first, later = SocketDoor(tmp_path), SocketDoor(tmp_path)
    assert first.claim()
    waits = []

    def pause(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            first.close()

    assert enter(later, pause) is Entry.FIRST
    assert len(waits) == 3
    later.close()


@posix
def test_who_never_listens_is_left_alone_after_five_seconds(tmp_path: Path) -> None:
    first, later = SocketDoor(tmp_path), SocketDoor(tmp_path)
    assert first.claim()
    waits: list[float] = []
    assert enter(later, waits.append) is Entry.UNHEARD
    assert sum(waits) == pytest.approx(5)
    first.close()


@posix
def test_who_listens_and_does_not_answer_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from backcare_desktop.ui.platform import first_window_posix

    monkeypatch.setattr(first_window_posix, "_ANSWER_S", 0.05)
    first, later = SocketDoor(tmp_path), SocketDoor(tmp_path)
    assert first.claim()
    first.listen()
    # Its event loop doesn't run: as a window that hangs.
    assert enter(later, never) is Entry.UNHEARD
    first.close()


@posix
def test_the_desktops_leave_is_handed_on_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for token, handed in (("gnome-7_TIME12:3", "gnome-7_TIME12:3"), ("a b\n; rm", ""), ("", "")):
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", token)
        told: list[str] = []

        class Listening(QObject):
            def claim(self) -> bool:
                return False

            def knock(self, token: str) -> bool:
                told.append(token)  # noqa: B023 - asked within this round
                return True

        assert enter(Listening(), never) is Entry.BROUGHT_FORWARD  # type: ignore[arg-type]
        assert told == [handed]
    use_token("x\ny")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == ""
    use_token("leave-1")
    assert os.environ.get("XDG_ACTIVATION_TOKEN") == "leave-1"


@posix
def test_a_knock_is_heard_with_what_it_brings(tmp_path: Path, qtbot: QtBot) -> None:
    first = SocketDoor(tmp_path)
    assert first.claim()
    first.listen()
    heard = QSignalSpy(first.knocked)
    knock = (
        "import sys; from pathlib import Path;"
        "from backcare_desktop.ui.platform.first_window_posix import SocketDoor;"
        "print(SocketDoor(Path(sys.argv[1])).knock('leave-1'))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", knock, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as later:
        with qtbot.waitSignal(first.knocked):
            pass
        assert said(later) == "True"
    assert heard.at(0)[0] == "leave-1"
    first.close()


@posix
def test_a_folder_with_a_long_name_has_a_door_too(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 40)
    first, later = SocketDoor(folder), SocketDoor(folder)
    assert first.claim()
    first.listen()
    if Path("/proc/self/fd").exists():
        assert (folder / SOCKET).is_socket()
    assert not later.claim()
    first.close()


@posix
def test_lock_and_socket_are_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        door = SocketDoor(tmp_path / "state")
        assert door.claim()
        door.listen()
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "state").iterdir()}
    assert modes == {LOCK: 0o600, SOCKET: 0o600}
    assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700
    door.close()


@posix
def test_where_nothing_can_be_written_everybody_is_first(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in the folder's place")
    door = machine_door(tmp_path / "state")
    assert enter(door, never) is Entry.FIRST
    door.listen()
    door.close()


# --- Windows, with a stand-in for its library ----------------------------------------------------


class Kernel:
    """Mutexes and events by name, for several processes that are one here."""

    def __init__(self) -> None:
        self.owners: dict[str, int] = {}
        self.events: dict[str, int] = {}
        self.names: dict[int, str] = {}
        self.set: list[str] = []
        self._next = 100

    def _handle(self, name: str) -> int:
        self._next += 1
        self.names[self._next] = name
        return self._next

    def CreateMutexW(self, _: object, first: int, name: str) -> int:
        return self._handle(name)

    def WaitForSingleObject(self, mutex: int, _: int) -> int:
        name = self.names[mutex]
        if self.owners.setdefault(name, mutex) == mutex:
            return 0
        return 0x102

    def ReleaseMutex(self, mutex: int) -> int:
        del self.owners[self.names[mutex]]
        return 1

    def CreateEventW(self, _: object, manual: int, state: int, name: str) -> int:
        self.events[name] = self._handle(name)
        return self.events[name]

    def OpenEventW(self, access: int, _: int, name: str) -> int:
        return self._handle(name) if name in self.events else 0

    def SetEvent(self, event: int) -> int:
        self.set.append(self.names[event])
        return 1

    def AllowSetForegroundWindow(self, _: int) -> int:
        return 1

    def CloseHandle(self, handle: int) -> int:
        name = self.names.pop(handle)
        if self.events.get(name) == handle:
            del self.events[name]
        return 1


class Notifier(QObject):
    activated = Signal()

    def setEnabled(self, _: bool) -> None:
        """A real one stops looking here."""


def event_door(kernel: Kernel, folder: str = "C:/Users/jane/backcare") -> EventDoor:
    return EventDoor(Path(folder), load=lambda: kernel, watch=lambda _event, _parent: Notifier())


def test_on_windows_a_second_start_is_heard_by_the_first() -> None:
    kernel = Kernel()
    first, later = event_door(kernel), event_door(kernel)
    assert enter(first, never) is Entry.FIRST
    first.listen()
    heard = QSignalSpy(first.knocked)
    assert enter(later, never) is Entry.BROUGHT_FORWARD
    assert len(kernel.set) == 1
    first._notifier.activated.emit()
    assert heard.count() == 1
    first.close()
    assert enter(later, never) is Entry.FIRST
    later.close()
    assert kernel.names == {}, "every handle is given back"


def test_on_windows_the_names_tell_nothing_of_the_folder() -> None:
    kernel = Kernel()
    door = event_door(kernel)
    door.claim()
    (name,) = kernel.names.values()
    assert name.startswith("Local\\Backcare-")
    assert "jane" not in name
    door.close()


@posix
def test_a_door_is_made_for_this_system(tmp_path: Path) -> None:
    assert isinstance(machine_door(tmp_path), SocketDoor)
