"""The window as a whole: where it stands, what its keys do, what follows what."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backcare_desktop import app, opening
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.outside import open_store
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.profiles import ProfileShelf
from backcare_desktop.ui import theme
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.platform.first_window import Entry
from backcare_desktop.ui.player.hints import HintRow
from backcare_desktop.ui.player.state import BarState, Page
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.toast import Toast
from tests.journeys.person import Person

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Someone = Callable[[], Person]


@pytest.fixture
def someone(data_dir: Path) -> Iterator[Someone]:
    """Opens the program for the same person again."""
    people: list[Person] = []

    def come() -> Person:
        people.append(Person(data_dir))
        return people[-1]

    yield come
    for person in people:
        person.leave()


def begin(person: Person) -> None:
    """A session runs, ten seconds into its first exercise."""
    person.app.window.show_tab("today")
    person.click(person.app.today_view.action.start)
    person.press(Qt.Key.Key_5)
    person.wait(5 + 10)
    assert person.player.page is Page.MAT


def latest(person: Person) -> str:
    """What Today says of the newest entry."""
    person.settle()
    return person.app.today_view.rating._latest.text()


def listed(person: Person) -> int:
    """How many entries the Pain tab lists."""
    person.settle()
    return len(person.app.pain.state.entries)


def settings(person: Person) -> SettingsView:
    person.app.window.show_tab("settings")
    person.settle()
    (view,) = person.app.window.findChildren(SettingsView)
    return view


# --- size and place -----------------------------------------------------------------------------


def test_size_and_place_are_kept_for_the_next_time(someone: Someone) -> None:
    """Only up and down: the screen of the tests is narrower than the window."""
    first = someone()
    first.app.window.setGeometry(QRect(0, 30, 1024, 660))
    first.leave()
    again = someone().app.window.geometry()
    assert (again.y(), again.height()) == (30, 660)


# --- keys ---------------------------------------------------------------------------------------


def test_tabs_are_reached_by_numbers_help_by_f1_and_the_rail_by_arrows(person: Person) -> None:
    window = person.app.window
    for number in range(9, 0, -1):
        person.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert window.rail.currentIndex() == number - 1
    person.press(Qt.Key.Key_F1)
    assert window.rail.currentIndex() == 8
    assert person.app.help_view.page("keys").isVisible()
    window.rail.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Home)
    assert window.rail.currentIndex() == 0
    person.press(Qt.Key.Key_Down)
    assert window.rail.currentIndex() == 1
    person.press(Qt.Key.Key_End)
    assert window.rail.currentIndex() == 8


# --- one part follows the other -----------------------------------------------------------------


def test_a_rating_on_today_is_on_the_pain_tab_and_back_again(person: Person) -> None:
    assert latest(person) == ""
    person.app.today_view.pad.key(0).setFocus()
    person.press(Qt.Key.Key_4)
    person.app.window.show_tab("pain")
    person.settle()
    assert listed(person) == 1
    person.clock.advance(60)
    person.click(person.app.pain_view.home.new_entry)
    person.press(Qt.Key.Key_0, SHIFT)
    person.press(Qt.Key.Key_Escape)
    assert listed(person) == 2
    person.app.window.show_tab("today")
    person.settle()
    assert latest(person).startswith("Last entry: 10, today")


def test_a_session_is_counted_on_today_and_named_on_stretch(person: Person) -> None:
    begin(person)
    person.wait_until_over(400)
    person.press(Qt.Key.Key_Escape)
    words = {label.text() for label in person.app.today_view.findChildren(Label)}
    assert "1 of 3 today" in words
    person.app.window.show_tab("stretch")
    person.settle()
    shown = [label.text() for label in person.app.window.findChildren(Label) if label.isVisible()]
    assert any(text.startswith("Last: today, ") for text in shown)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_rating_is_taken_back(person: Person, data_dir: Path, by_key: bool) -> None:
    person.app.today_view.pad.key(0).setFocus()
    person.press(Qt.Key.Key_4)
    assert latest(person).startswith("Last entry: 4")
    (toast,) = person.app.window.findChildren(Toast)
    assert toast.isVisible()
    if by_key:
        person.press(Qt.Key.Key_Z, CTRL)
    else:
        person.click(toast.findChildren(Button)[0])
    assert latest(person) == ""
    assert listed(person) == 0
    assert not toast.offers_undo
    assert "Taken back: Pain 4 saved" in [label.text() for label in toast.findChildren(Label)]
    person.press(Qt.Key.Key_Z, CTRL)
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    assert store.ratings.latest(5) == ()
    store.close()


def test_a_rating_is_taken_back_by_key_after_the_message_is_gone(person: Person) -> None:
    person.app.today_view.pad.key(0).setFocus()
    person.press(Qt.Key.Key_4)
    (toast,) = person.app.window.findChildren(Toast)
    toast.dismiss()
    person.press(Qt.Key.Key_Z, CTRL)
    assert latest(person) == ""


# --- closing and the day ------------------------------------------------------------------------


def test_a_rating_made_in_the_moment_of_closing_is_kept_and_the_diary_is_let_go_of(
    someone: Someone, data_dir: Path
) -> None:
    opened: list[Path] = []

    def count(database: Path) -> Store:
        opened.append(database)
        return open_store(database)

    person = Person(data_dir, open_store=count)
    person.app.today_view.pad.key(0).setFocus()
    QTest.keyClick(person.app.today_view.pad.key(0), Qt.Key.Key_6)
    person.leave()
    assert len(opened) == 1
    assert [path.name for path in data_dir.glob("backcare.sqlite-*")] == []
    assert latest(someone()).startswith("Last entry: 6")


def test_a_window_open_since_yesterday_counts_from_nothing_when_it_is_turned_to(
    person: Person,
) -> None:
    person.app.today_view.pad.key(0).setFocus()
    person.press(Qt.Key.Key_4)
    person.clock.sleep(24 * 3600)
    person.app.window.activated.emit()
    assert latest(person).startswith("Last entry: 4, yesterday")
    words = {label.text() for label in person.app.today_view.findChildren(Label)}
    assert "Thursday 10 July" in words


# --- the sample ---------------------------------------------------------------------------------


def said(person: Person) -> str:
    """What the banners say."""
    shown = [found for found in person.app.window.findChildren(Banner) if found.isVisible()]
    return " ".join(label.text() for banner in shown for label in banner.findChildren(Label))


def test_while_the_sample_is_made_it_says_so_and_afterwards_that_it_is_invented(
    person: Person,
) -> None:
    person.app.announce_sample()
    QApplication.processEvents()
    assert said(person) == "The sample history is being made…"
    person.app.coordinator.open_diary()
    person.settle()
    assert said(person).startswith("A sample history. It is invented")


def test_a_program_that_fails_to_start_leaves_no_sample_behind(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        assert len(list(tmp_path.iterdir())) == 1
        raise RuntimeError("no content")

    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(opening, "made_application", lambda: qapp)

    def read_and_close(window: MainWindow, _details: str) -> None:
        QTimer.singleShot(0, window, window.close)

    monkeypatch.setattr(MainWindow, "show_failed_start", read_and_close)
    monkeypatch.setattr(app, "Backcare", fail)
    with pytest.raises(RuntimeError, match="no content"):
        opening.run(None, demo=True)
    assert list(tmp_path.iterdir()) == []


def test_what_cant_be_deleted_after_the_window_has_closed_is_said_on_the_terminal(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(*_: object) -> None:
        raise StorageUnavailable(StorageProblem.LOCKED, "the profile's diary is open")

    monkeypatch.setattr(opening, "made_application", lambda: qapp)
    monkeypatch.setattr(opening, "InterfaceLanguage", lambda *_: None)
    monkeypatch.setattr(opening, "machine_door", lambda _: None)
    monkeypatch.setattr(opening, "enter", lambda _: Entry.FIRST)
    monkeypatch.setattr(opening, "_run_in", lambda *_, **__: opening.End(gone=True))
    monkeypatch.setattr(ProfileShelf, "delete", refuse)
    assert opening.run(tmp_path) == 1
    said = capsys.readouterr().err
    assert said == "backcare: not everything is deleted: the profile's diary is open\n"


# --- choices ------------------------------------------------------------------------------------


def test_choices_act_at_once_and_are_kept(someone: Someone) -> None:
    first = someone()
    view = settings(first)
    first.click(view.look.theme.segment("dark"))
    assert theme.current().name == "dark"
    view.look.text_scale.chosen.emit("1.5")
    assert theme.current().scale == 1.5
    view.look.motion.setFocus()
    first.press(Qt.Key.Key_Space)
    assert theme.current().reduced_motion
    view.sounds.sound.slider.setFocus()
    first.press(Qt.Key.Key_Home)
    assert first.sound.volume == 0
    first.leave()

    theme.manager().set_choice("light")
    theme.manager().set_text_scale(1.0)
    theme.manager().set_reduced_motion(False)
    again = someone()
    assert theme.current().name == "dark"
    assert theme.current().scale == 1.5
    assert theme.current().reduced_motion
    assert again.sound.volume == 0
    view = settings(again)
    assert (view.look.theme.choice, view.look.text_scale.choice) == ("dark", "1.5")
    assert view.look.motion.isChecked()
    assert view.sounds.sound.slider.value() == 0


# --- the player ---------------------------------------------------------------------------------


def test_the_player_covers_the_rail_and_gives_it_back(person: Person) -> None:
    begin(person)
    window = person.app.window
    assert not window.rail.isVisible()
    assert person.app.player_view.size() == window.size()
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_L)
    assert window.rail.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_5])
def test_a_running_session_is_not_left_by_the_keys_of_tabs(person: Person, key: Qt.Key) -> None:
    begin(person)
    person.press(key, None if key is Qt.Key.Key_F1 else CTRL)
    assert person.app.player_view.isVisible()
    person.wait(5)
    assert person.player.mat is not None and person.player.mat.digits == "15"


def test_f1_in_a_session_says_where_its_keys_are_and_disturbs_nothing(person: Person) -> None:
    begin(person)
    before = person.player
    person.press(Qt.Key.Key_F1)
    (toast,) = person.app.window.findChildren(Toast)
    assert toast.isVisible()
    words = " ".join(label.text() for label in toast.findChildren(Label))
    assert "Help, after the session" in words
    (hints,) = [row for row in person.app.window.findChildren(HintRow) if row.isVisible()]
    said = QRect(toast.mapToGlobal(QPoint(0, 0)), toast.size())
    assert not said.intersects(QRect(hints.mapToGlobal(QPoint(0, 0)), hints.size()))
    assert person.player == before
    person.press(Qt.Key.Key_Space)
    assert person.player.mat is not None and person.player.mat.paused


def test_a_second_session_cannot_be_begun_while_one_runs(person: Person, data_dir: Path) -> None:
    begin(person)
    before = person.player
    person.app.today.start()
    person.app.stretch.start("ease-off-trio")
    person.app.coordinator.resume("no such session")
    person.settle()
    assert person.player == before
    person.wait(5)
    assert person.player.mat is not None and person.player.mat.digits == "15"
    person.wait_until_over(400)
    person.leave()
    store = open_store(data_dir / "backcare.sqlite")
    assert len(store.sessions.marks(date.min, date.max)) == 1
    assert store.sessions.newest_open() is None
    store.close()


def test_start_pressed_twice_starts_once(person: Person) -> None:
    start = person.app.today_view.action.start
    QTest.mouseDClick(start, Qt.MouseButton.LeftButton)
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    person.settle()
    assert person.player.page is Page.BEFORE
    person.press(Qt.Key.Key_Escape)
    assert not person.app.window.playing


@pytest.mark.parametrize(
    ("where", "times"),
    [("before", 1), ("mat", 1), ("hurts", 1), ("help", 2), ("slept", 1), ("after", 1)],
)
def test_f_fills_the_screen_and_esc_always_leaves_it(
    person: Person, where: str, times: int
) -> None:
    """On the list of warning signs Esc leads back to the question it was opened from first."""
    window = person.app.window
    person.app.today.start()
    person.settle()
    if where != "before":
        person.press(Qt.Key.Key_5)
        person.wait(5 + 10)
    if where == "after":
        person.wait_until_over(400)
    person.press(Qt.Key.Key_F)
    assert window.isFullScreen()
    if where in ("hurts", "help"):
        person.press(Qt.Key.Key_X)
    if where == "help":
        person.press(Qt.Key.Key_W)
    if where == "slept":
        person.clock.sleep(700)
        person.wait(1)
    for _ in range(times):
        person.press(Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_f_twice_is_a_window_again(person: Person) -> None:
    begin(person)
    person.press(Qt.Key.Key_F)
    assert person.player.full_screen
    person.press(Qt.Key.Key_F)
    assert not person.app.window.isFullScreen()
    assert not person.player.full_screen


def test_the_window_closed_in_mid_session_keeps_it_to_go_on_with(
    someone: Someone, data_dir: Path
) -> None:
    first = someone()
    begin(first)
    first.wait(30)
    first.app.window.close()
    QApplication.processEvents()
    first.leave()

    store = open_store(data_dir / "backcare.sqlite")
    record = store.sessions.newest_open()
    assert record is not None
    assert record.progress.outcome is Outcome.OPEN
    store.close()

    again = someone()
    again.clock.utc = first.clock.utc
    assert again.app.today_view.action.keep.isVisible()
    again.click(again.app.today_view.action.start)
    assert again.player.mat is not None and again.player.mat.paused
    assert again.player.mat.bars[0].state is BarState.DONE


def test_a_broken_off_session_is_ended_once_however_often_it_is_pressed(
    someone: Someone, data_dir: Path
) -> None:
    first = someone()
    begin(first)
    first.leave()
    again = someone()
    card = again.app.today_view.action
    for button in (card.keep, card.keep, card.discard, card.start):
        button.click()
    again.settle()
    assert not card.keep.isVisible()
    assert not again.app.window.playing
    again.leave()
    store = open_store(data_dir / "backcare.sqlite")
    (mark,) = store.sessions.marks(date.min, date.max)
    assert mark.outcome is Outcome.PARTIAL
    store.close()
