"""One life of the real program, made to be killed: ``victim.py DATA_DIR``.

It follows the trio twenty times as fast as the clock on the wall and prints a line for everything
it has shown: ``offered`` when it starts with a session to go on with, ``shown`` at each change on
the mat, ``finished`` at the end. A line is a promise: what it names must survive the next kill.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.app import Backcare
from backcare_desktop.outside import Outside
from backcare_desktop.services.sessions import BrokenOff, Following
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.state import Action, Page, PlayerState
from tests.fake_machine import FakeAwake, FakeLock, FakeMedia, FakeVoice
from tests.fakes import FakeSound, FakeSpeech
from tests.journeys.fast import FastClock, FastTicker

SPEED = 20.0


class Victim(QObject):
    """Presses the keys."""

    def __init__(self, app: Backcare) -> None:
        super().__init__()
        self._app = app
        self._said = ""
        self._begun = False
        app.coordinator.opened.connect(self.on_opened)
        app.player.state_changed.connect(self.on_state)

    @Slot()
    def on_opened(self) -> None:
        self._app.jobs.submit(
            lambda: self._app.desk.sessions.broken_off(), self.on_broken_off, print
        )

    @Slot(object)
    def on_broken_off(self, found: BrokenOff | None) -> None:
        if found is None:
            self._app.today.press("trio")
        else:
            self._app.coordinator.resume(found.record.id)

    @Slot(object)
    def on_state(self, state: PlayerState) -> None:
        following = self._app.player.follower.following
        if following is None:
            # The gate has let it begin: the page before the mat asks for the pain.
            if not self._begun:
                self._begun = True
                self._app.player.rate(5)
            return
        if state.page is Page.AFTER:
            self.say("finished", following)
            QApplication.quit()
            return
        self.say("shown" if self._said else "offered", following)
        if state.mat is not None and state.mat.paused:
            # Just offered, or a busy machine made it look like sleep.
            self._app.player.act(Action.PAUSE_OR_RESUME)

    def say(self, word: str, following: Following) -> None:
        done = ",".join(str(index) for index in sorted(following.done))
        state = following.state
        line = f"{word} {state.position.index} {state.shown_second} [{done}]"
        if line != self._said:
            self._said = line
            print(line, flush=True)


def main() -> None:
    """Live until killed or finished."""
    application = QApplication(["backcare", *theme.STYLE])
    manager = theme.install(application)
    outside = Outside(
        clock=FastClock(SPEED),
        ticker=FastTicker(SPEED),
        sound=FakeSound(),
        speech=FakeSpeech(),
        voice=FakeVoice(),
        awake=FakeAwake(),
        media=FakeMedia(),
        lock=FakeLock(),
    )
    app = Backcare(paths.folders(Path(sys.argv[1])), outside)
    app.player.set_reduced_motion(True)
    victim = Victim(app)
    app.show()
    application.exec()
    app.close()
    app.window.deleteLater()
    victim.deleteLater()
    manager.deleteLater()


if __name__ == "__main__":
    main()
