"""A locked screen is noticed on Windows, as far as a stand-in for its library can show."""

import ctypes
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtTest import QSignalSpy

from backcare_desktop.ui.platform import screen_lock_windows
from backcare_desktop.ui.platform.screen_lock_windows import WindowsScreenLock


class FakeWtsapi:
    """The library of Windows: notes who wants to be told.

    Attributes:
        agrees: whether it takes somebody on.
        told: the windows that are told.
    """

    def __init__(self) -> None:
        self.agrees = True
        self.told: list[int] = []

    def WTSRegisterSessionNotification(self, window: int, whose: int) -> int:
        assert whose == 0, "this session's news only"
        if self.agrees:
            self.told.append(window)
        return int(self.agrees)

    def WTSUnRegisterSessionNotification(self, window: int) -> int:
        self.told.remove(window)
        return 1


class Windows:
    """A lock on a Windows that is not there."""

    def __init__(self) -> None:
        self.system = FakeWtsapi()
        self.lock = WindowsScreenLock(load=lambda: self.system)
        self.told = QSignalSpy(self.lock.locked)
        self.back = QSignalSpy(self.lock.unlocked)

    def send(self, news: int, *, message: int = 0x02B1, window: int | None = None) -> None:
        sent = wintypes.MSG()
        sent.hWnd = self.system.told[0] if window is None else window
        sent.message, sent.wParam = message, news
        self.pass_on(b"windows_generic_MSG", ctypes.addressof(sent))

    def pass_on(self, kind: bytes, address: int) -> None:
        passed = self.lock._messages.nativeEventFilter(QByteArray(kind), address)
        assert passed == (False, 0), "every message passes on"


@pytest.fixture
def windows(qapp: object) -> Iterator[Windows]:
    windows = Windows()
    yield windows
    windows.lock.close()


@pytest.mark.parametrize(
    ("news", "told", "back"),
    [(2, 1, 0), (4, 1, 0), (7, 1, 0), (1, 0, 1), (3, 0, 1), (5, 0, 0), (8, 0, 1)],
)
def test_windows_tells_of_locks_of_sessions_that_are_left_and_of_coming_back(
    windows: Windows, news: int, told: int, back: int
) -> None:
    windows.lock.watch()
    windows.send(news)
    assert (windows.told.count(), windows.back.count()) == (told, back)


def test_other_messages_and_other_windows_are_left_alone(windows: Windows) -> None:
    windows.lock.watch()
    windows.send(7, message=0x0113)
    windows.send(7, window=windows.system.told[0] + 1)
    windows.pass_on(b"xcb_generic_event_t", 0)
    assert windows.told.count() == 0


def test_windows_is_asked_once_and_told_when_it_is_over(windows: Windows) -> None:
    windows.lock.rest()
    windows.lock.watch()
    windows.lock.watch()
    assert len(windows.system.told) == 1
    windows.lock.rest()
    assert windows.system.told == []
    windows.lock.watch()
    windows.lock.close()
    windows.lock.watch()
    assert windows.system.told == []


def test_a_windows_that_refuses_is_asked_again_the_next_time(windows: Windows) -> None:
    windows.system.agrees = False
    windows.lock.watch()
    windows.lock.rest()
    windows.system.agrees = True
    windows.lock.watch()
    assert len(windows.system.told) == 1


@pytest.mark.skipif("sys.platform == 'win32'", reason="there it has its library")
def test_without_the_library_of_windows_nothing_happens(qapp: object) -> None:
    with pytest.raises(OSError, match="not Windows"):
        screen_lock_windows.load_wtsapi()
    lock = WindowsScreenLock()
    lock.watch()
    lock.close()
