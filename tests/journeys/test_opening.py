"""The moment between the first frame and the whole program."""

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backcare_desktop import app, opening, outside, paths
from backcare_desktop.ui import theme
from backcare_desktop.ui.interface_language import InterfaceLanguage
from backcare_desktop.ui.widgets.labels import Label
from tests.fake_machine import FakeAwake, FakeLock, FakeMedia, FakeTray, FakeVoice
from tests.fakes import FakeSound, FakeSpeech

CTRL = Qt.KeyboardModifier.ControlModifier

Deed = Callable[[opening.Opening], None]


@pytest.fixture(autouse=True)
def quiet_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    fakes = {
        "sound": FakeSound(),
        "speech": FakeSpeech(),
        "voice": FakeVoice(),
        "awake": FakeAwake(),
        "media": FakeMedia(),
        "lock": FakeLock(),
        "tray": FakeTray(),
    }
    monkeypatch.setattr(outside, "Outside", partial(outside.Outside, **fakes))


@pytest.fixture(autouse=True)
def same_locale_afterwards() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


class Hand(QObject):
    """Does one thing at the first frame, and one once the diary is open."""

    def __init__(self, opened: opening.Opening, at_frame: Deed, at_diary: Deed) -> None:
        super().__init__(opened)
        self._opened, self._at_frame, self._at_diary = opened, at_frame, at_diary
        opened.window.painted.connect(self.seen)
        opened.loaded.connect(self.filled)

    @Slot()
    def seen(self) -> None:
        self._at_frame(self._opened)

    @Slot()
    def filled(self) -> None:
        assert self._opened.backcare is not None
        self._opened.backcare.coordinator.opened.connect(self.open)

    @Slot()
    def open(self) -> None:
        try:
            self._at_diary(self._opened)
        finally:
            self._opened.window.close()


def frame(qapp: QApplication, folder: Path) -> opening.Opening:
    """A window's frame, for a diary that may not be there yet."""
    language = InterfaceLanguage(qapp, paths.resource("i18n"))
    return opening.Opening(opening.Start(paths.folders(folder)), language)


def lived(qapp: QApplication, folder: Path, at_frame: Deed, at_diary: Deed) -> opening.End:
    """One window from the first frame to its end."""
    opened = frame(qapp, folder)
    hand = Hand(opened, at_frame, at_diary)
    end = opened.run(qapp)
    del hand
    return end


def nothing(_opened: opening.Opening) -> None:
    """Only look."""


def presses(key: Qt.Key, held: Qt.KeyboardModifier) -> Deed:
    """Press a key in the window."""

    def press(opened: opening.Opening) -> None:
        opened.window.activateWindow()
        QTest.keyClick(opened.window, key, held)

    return press


def told(opened: opening.Opening) -> list[str]:
    """What the window says once the program should be there; it is closed then."""
    said: list[str] = []

    def read() -> None:
        said.extend(label.text() for label in opened.window.findChildren(Label))
        opened.window.close()

    opened.loaded.connect(read)
    return said


def known(folder: Path) -> None:
    """Somebody has seen the first pages."""
    settings = paths.folders(folder).settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"welcomed": true, "introduced": true}')


def test_a_tab_gone_to_before_it_is_there_is_in_front_when_it_is(
    qapp: QApplication, data_dir: Path
) -> None:
    seen: list[str] = []

    def look(opened: opening.Opening) -> None:
        assert opened.backcare is not None
        assert opened.backcare.stretch_view.isVisible()
        seen.append(opened.window.tab_in_front)

    known(data_dir)
    lived(qapp, data_dir, presses(Qt.Key.Key_3, CTRL), look)
    assert seen == ["stretch"]


def test_whoever_goes_to_a_tab_at_once_sees_the_first_pages_all_the_same(
    qapp: QApplication, data_dir: Path
) -> None:
    """They say when this needs a doctor."""
    seen: list[bool] = []

    def look(opened: opening.Opening) -> None:
        assert opened.backcare is not None
        seen.append(opened.backcare.first_steps.page.isVisible())

    lived(qapp, data_dir, presses(Qt.Key.Key_5, CTRL), look)
    assert seen == [True]


@pytest.mark.parametrize(("key", "held", "tab"), [
    (Qt.Key.Key_N, CTRL, "pain"),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help"),
])  # fmt: skip
def test_a_key_that_is_pressed_too_early_is_done_when_somebody_is_there(
    qapp: QApplication, data_dir: Path, key: Qt.Key, held: Qt.KeyboardModifier, tab: str
) -> None:
    seen: list[str] = []

    def look(opened: opening.Opening) -> None:
        seen.append(opened.window.tab_in_front)

    known(data_dir)
    lived(qapp, data_dir, presses(key, held), look)
    assert seen == [tab]


def test_a_window_closed_before_the_program_is_there_just_closes(
    qapp: QApplication, data_dir: Path
) -> None:
    opened = frame(qapp, data_dir)
    opened.window.painted.connect(opened.window.close)
    assert opened.run(qapp) == opening.End()


def test_the_first_frame_wears_what_was_chosen(qapp: QApplication, data_dir: Path) -> None:
    folders = paths.folders(data_dir)
    folders.settings.parent.mkdir(parents=True, exist_ok=True)
    folders.settings.write_text('{"theme": "dark", "text_scale": 1.5, "reduced_motion": true}')
    seen: list[tuple[str, float, bool]] = []

    def look(_opened: opening.Opening) -> None:
        look = theme.current()
        seen.append((look.name, look.scale, look.reduced_motion))

    lived(qapp, data_dir, look, look)
    assert seen == [("dark", 1.5, True)] * 2


def test_a_program_that_cannot_be_put_together_says_why(
    qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no content")

    monkeypatch.setattr(app, "Backcare", fail)
    opened = frame(qapp, data_dir)
    said = told(opened)
    with pytest.raises(RuntimeError, match="no content"):
        opened.run(qapp)
    assert any("a part of it is missing or broken" in text for text in said)


def test_a_fault_at_the_first_frame_is_told_and_raised_once_the_window_is_closed(
    qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told in a window that nothing comes into, it would leave that window for ever."""

    def fail(_: opening.Opening) -> None:
        raise RuntimeError("no icon")

    monkeypatch.setattr(opening.Opening, "_begin", fail)
    opened = frame(qapp, data_dir)
    said = told(opened)
    with pytest.raises(RuntimeError, match="no icon"):
        opened.run(qapp)
    assert said


def test_garbage_is_looked_for_also_where_the_diary_cant_be_opened(
    qapp: QApplication, data_dir: Path
) -> None:
    """A start puts it off, and somebody may leave the program so for days."""
    database = paths.folders(data_dir).database
    database.parent.mkdir(parents=True, exist_ok=True)
    database.write_bytes(b"something else")
    opened = frame(qapp, data_dir)
    seen: list[bool] = []

    def look(_: object) -> None:
        seen.append(gc.isenabled())
        opened.window.close()

    def filled() -> None:
        assert opened.backcare is not None
        opened.backcare.coordinator.unusable.connect(look)

    opened.loaded.connect(filled)
    gc.disable()
    try:
        opened.run(qapp)
    finally:
        gc.enable()
    assert seen == [True]
