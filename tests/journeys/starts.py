"""One start of the real program, from its command line's end: ``starts.py DATA_DIR DEED``.

Everything is real but what the machine offers around a session. Once the diary is open (or can't
be) it says ``open``, does the deed, and prints what there is to see:

- ``stay`` says ``forward`` whenever the window is brought forward, and quits at a line of input;
- ``look`` prints the banners and quits;
- ``slot``, ``thread``, ``fall`` go wrong in a slot, in a thread, and with a signal;
- ``speak`` chooses German, and says what the tab in front is called before and after;
- ``arrive`` chooses German on the first pages, and says which of them is in front before and after;
- ``wipe`` deletes everything; ``switch`` opens the profile Anna and says whose diary it is.
"""

import ctypes
import os
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from backcare_desktop import app as program
from backcare_desktop import opening, outside
from backcare_desktop.ui.first.choices_page import ChoicesPage
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.labels import Label
from tests.fake_machine import (
    FakeAwake,
    FakeLock,
    FakeMedia,
    FakeNotes,
    FakeTaken,
    FakeTray,
    FakeVoice,
)
from tests.fakes import FakeSound, FakeSpeech

TYPED = "my sister's wedding"


class Hand(QObject):
    """Does the deed in one window."""

    def __init__(self, backcare: program.Backcare, deed: str) -> None:
        super().__init__(backcare)
        self._app = backcare
        self._deed = deed
        backcare.coordinator.writable_changed.connect(self.begin)

    @Slot()
    def begin(self) -> None:
        self._app.coordinator.writable_changed.disconnect(self.begin)
        print("open", flush=True)
        QTimer.singleShot(0, self, getattr(self, self._deed))

    @Slot()
    def stay(self) -> None:
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self.leave)

    @Slot()
    def look(self) -> None:
        for banner in self._app.window.findChildren(Banner):
            if banner.isVisible():
                print(banner.findChildren(Label)[0].text(), flush=True)
        self.leave()

    @Slot()
    def slot(self) -> None:
        QTimer.singleShot(0, self, self.leave)
        raise RuntimeError(TYPED)

    @Slot()
    def thread(self) -> None:
        failing = threading.Thread(target=self.slot)
        failing.start()
        failing.join()
        self.leave()

    @Slot()
    def fall(self) -> None:
        ctypes.string_at(0)

    @Slot()
    def wipe(self) -> None:
        self._app.window.show_tab("settings")
        wipe = self._app.data.wipe
        wipe.page_wanted.connect(self._type_and_delete)
        wipe.open_own()

    @Slot()
    def _type_and_delete(self) -> None:
        self._app.data.wipe.type(self._app.data.wipe.state.word)
        self._app.data.wipe.delete()

    @Slot()
    def switch(self) -> None:
        print(f"profile {self._app.data.own.name!r}", flush=True)
        if self._app.data.own.id:
            self.leave()
            return
        self._app.window.show_tab("settings")
        profiles = self._app.data.profiles
        profiles.state_changed.connect(self._open_anna)
        profiles.open_page()

    @Slot(object)
    def _open_anna(self, state: Any) -> None:
        for key, name, is_open in state.profiles:
            if name == "Anna" and not is_open:
                QTimer.singleShot(0, self, partial(self._app.data.profiles.switch, key))

    @Slot()
    def speak(self) -> None:
        window = self._app.window
        name = window.rail.tabText(window.rail.currentIndex())
        print(f"{window.tab_in_front}: {name}", flush=True)
        if self._app.settings.preferences.language:
            self.leave()
            return
        window.show_tab("settings")
        self._app.settings.choose("language", "de")

    @Slot()
    def arrive(self) -> None:
        steps = self._app.first_steps
        print("none" if steps.page is None else steps.page._title.text(), flush=True)
        if steps.page is None or self._app.settings.preferences.language:
            self.leave()
            return
        steps.page.went_on.emit()
        assert isinstance(steps.page, ChoicesPage)
        steps.page.language.chosen.emit("de")

    @Slot()
    def leave(self) -> None:
        self._app.window.close()


def main() -> int:
    """Start, and do it."""
    folder, deed, *profile = sys.argv[1:]
    outside.Outside = partial(  # type: ignore[misc,assignment]
        outside.Outside,
        sound=FakeSound(),
        speech=FakeSpeech(),
        voice=FakeVoice(),
        awake=FakeAwake(),
        media=FakeMedia(),
        lock=FakeLock(),
        tray=FakeTray(),
        notes=FakeNotes(),
        taken=FakeTaken(),
        away=FakeLock(),
    )
    show, forward = program.Backcare.show, opening.Opening.bring_forward

    def show_and_begin(self: program.Backcare) -> None:
        Hand(self, deed)
        show(self)

    def tell_and_bring(self: opening.Opening, token: str) -> None:
        print("forward", flush=True)
        forward(self, token)

    program.Backcare.show = show_and_begin  # type: ignore[method-assign]
    opening.Opening.bring_forward = Slot(str)(tell_and_bring)  # type: ignore[method-assign]
    return opening.run(Path(folder), profile=profile[0] if profile else "")


if __name__ == "__main__":
    sys.exit(main())
