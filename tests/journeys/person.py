"""A person at the real application: sees the window, presses keys, lets time pass.

Everything is real but the clock, the timer, and what the machine offers around a session.
"""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from backcare_desktop import paths
from backcare_desktop.app import Backcare
from backcare_desktop.outside import Outside
from backcare_desktop.ui.player.state import Page, PlayerState
from tests.fake_machine import (
    FakeAwake,
    FakeLock,
    FakeMedia,
    FakeNotes,
    FakeTaken,
    FakeTray,
    FakeVoice,
)
from tests.fakes import FakeClock, FakeSound, FakeSpeech
from tests.ui.fake_ticker import FakeTicker

SMALLEST_STEP_S = 0.001
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


_TABS = {
    **dict.fromkeys(("stretch", "bench", "stretch_view"), "stretch"),
    **dict.fromkeys(("core", "core_view"), "core"),
    **dict.fromkeys(("pain", "pain_view", "entry_room", "entry_pages"), "pain"),
    **dict.fromkeys(("training", "training_view"), "training"),
    "help_view": "help",
}
"""What the program names of a tab, by the tab."""


class _Unhurried(Backcare):
    """The program with time for nothing but what is wanted: a tab is made when it is asked for.

    Making the chart's tab takes half of a start. That it is made beside the window has a test of
    its own, with the program as it is.
    """

    def __getattr__(self, name: str) -> object:
        if name not in _TABS:
            raise AttributeError(name)
        self.window.make_tab(_TABS[name])
        return self.__dict__[name]

    @Slot()
    def _make_pain(self) -> None:
        self.prepared.emit()


class Person:
    """Drives one run of the program; ``leave`` ends it as closing the window does."""

    def __init__(
        self,
        data_dir: Path,
        clock: FakeClock | None = None,
        *,
        whole: bool = False,
        **outside: object,
    ) -> None:
        self.clock = clock or FakeClock()
        self.ticker = FakeTicker()
        self.sound = FakeSound()
        self.speech = FakeSpeech()
        self.voice, self.awake, self.media = FakeVoice(), FakeAwake(), FakeMedia()
        self.lock, self.tray = FakeLock(), FakeTray()
        self.notes, self.taken, self.away = FakeNotes(), FakeTaken(), FakeLock()
        self.reminding = FakeTicker()
        self.states: list[PlayerState] = []
        self._left = False
        program = Backcare if whole else _Unhurried
        self.app = program(
            paths.folders(data_dir),
            Outside(
                clock=self.clock,
                ticker=self.ticker,
                sound=self.sound,
                speech=self.speech,
                voice=self.voice,
                awake=self.awake,
                media=self.media,
                lock=self.lock,
                tray=self.tray,
                notes=self.notes,
                taken=self.taken,
                away=self.away,
                reminding=self.reminding,
                **{"locale": BRITISH, "country": "GB", **outside},  # type: ignore[arg-type]
            ),
        )
        # One look a second is enough here; the frames between have tests of their own.
        self.app.player.set_reduced_motion(True)
        self.app.player.state_changed.connect(self.states.append)
        self.app.show()
        # Without a window manager nobody else makes it the active window, and shortcuts need one.
        self.app.window.activateWindow()
        QApplication.processEvents()
        self.settle()

    def made(self, tab_id: str) -> Backcare:
        """The program, with a tab made that nobody needs to have seen."""
        self.app.window.make_tab(tab_id)
        return self.app

    def settle(self) -> None:
        """Let the diary finish what it was given, and files be made; the window shows it."""
        QApplication.processEvents()
        self.app.jobs.drain()
        QApplication.processEvents()
        while not (self.app.files.idle and self.app.jobs.idle) or self._is_showing():
            self.app.files.drain()
            self.app.jobs.drain()
            QApplication.processEvents()

    def _is_showing(self) -> bool:
        """Something waits until what was done is shown."""
        timers = self.app.findChildren(QTimer)
        return any(each.isActive() and not each.interval() for each in timers)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        window = self.app.window
        target = window.focusWidget() or window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def wait(self, seconds: float) -> None:
        """Let time pass; the timer fires when it is due."""
        left = seconds
        while left > SMALLEST_STEP_S:
            armed = self.ticker.armed
            step = left if armed is None else min(left, max(SMALLEST_STEP_S, armed))
            self.clock.advance(step)
            left -= step
            if armed is not None:
                if step >= armed:
                    self.ticker.fire()
                else:
                    self.ticker.armed = armed - step
            self.app.jobs.drain()

    def wait_until_over(self, longest: float = 4000.0) -> None:
        """Let time pass until the player asks how it went."""
        waited = 0.0
        while self.player.page is not Page.AFTER:
            if waited >= longest:
                raise AssertionError(f"still not over after {waited:.0f} s: {self.player}")
            self.wait(1.0)
            waited += 1.0

    @property
    def player(self) -> PlayerState:
        """What the player shows now."""
        return self.states[-1]

    def leave(self) -> None:
        """Close the window; doing so twice is harmless."""
        if self._left:
            return
        self._left = True
        self.app.close()
        self.app.window.deleteLater()
        self.app.deleteLater()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
