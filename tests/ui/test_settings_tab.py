"""Settings: every choice acts at once and is kept; what can't be kept is said."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.preferences import TEXT_SCALES, THEMES, Preferences
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeSound

FOLDERS = paths.folders(Path("/home/somebody/back"))


OWN = "Germany"
COUNTRIES = (("DE", "Germany"), ("GB", "United Kingdom"))


class Paper:
    """A file in memory that counts how often it is written."""

    def __init__(self, **values: object) -> None:
        self.values: dict[str, object] = values
        self.writes = 0
        self.full = False

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: Mapping[str, object]) -> None:
        if self.full:
            raise StorageUnavailable(StorageProblem.FULL)
        self.writes += 1
        self.values = dict(values)


class House:
    """The presenter with a file and a loudspeaker in memory."""

    def __init__(self, **values: object) -> None:
        self.paper = Paper(**values)
        self.sound = FakeSound()
        self.presenter = SettingsPresenter(self.paper, theme.manager(), self.sound, FOLDERS)
        self.motion = QSignalSpy(self.presenter.motion_changed)

    @property
    def chosen(self) -> Preferences:
        return self.presenter.preferences


@pytest.fixture
def house() -> House:
    return House(theme="light")


@pytest.fixture
def view(qtbot: QtBot, house: House) -> SettingsView:
    view = SettingsView(house.presenter, OWN, COUNTRIES)
    qtbot.addWidget(view)
    view.resize(1336, 900)
    view.show()
    return view


def words(view: SettingsView) -> set[str]:
    return {label.text() for label in view.findChildren(Label) if label.isVisible()}


def test_what_was_chosen_before_is_applied_at_the_start() -> None:
    house = House(theme="dark", text_scale=1.3, reduced_motion=True, volume=20)
    house.presenter.apply()
    look = theme.current()
    assert (look.name, look.scale, look.reduced_motion) == ("dark", 1.3, True)
    assert house.sound.volume == 20
    assert house.motion.at(0)[0] is True
    assert house.paper.writes == 0


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_can_be_chosen(view: SettingsView, house: House, name: str) -> None:
    view.theme.segment(name).click()
    assert house.chosen.theme == name
    assert house.paper.load().get("theme", "light") == name
    if name != "system":
        assert theme.current().name == name


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_every_text_size_can_be_chosen(view: SettingsView, house: House, scale: float) -> None:
    view.text_scale.segment(str(scale)).click()
    assert theme.current().scale == scale
    assert house.paper.load().get("text_scale", 1.0) == scale


def test_text_sizes_are_said_in_percent(view: SettingsView) -> None:
    assert [view.text_scale.segment(str(scale)).text() for scale in TEXT_SCALES] == [
        "100%",
        "115%",
        "130%",
        "150%",
        "200%",
    ]


def test_motion_is_reduced_at_once(view: SettingsView, house: House) -> None:
    view.motion.click()
    assert theme.current().reduced_motion
    assert house.motion.at(house.motion.count() - 1)[0] is True
    view.motion.click()
    assert not theme.current().reduced_motion
    assert house.paper.values["reduced_motion"] is False


def test_the_volume_is_heard_kept_and_said(view: SettingsView, house: House) -> None:
    view.volume.setFocus()
    QTest.keyClick(view.volume, Qt.Key.Key_Home)
    assert (house.sound.volume, house.paper.values["volume"]) == (0, 0)
    assert "Off" in words(view)
    QTest.keyClick(view.volume, Qt.Key.Key_End)
    assert house.sound.volume == 100
    assert "100%" in words(view)


def test_a_drag_is_heard_all_along_and_kept_once_where_it_ends(
    view: SettingsView, house: House
) -> None:
    slider = view.volume
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(4, middle))
    for x in range(10, 150, 10):
        QTest.mouseMove(slider, QPoint(x, middle))
        assert house.sound.volume == slider.value()
    assert house.paper.writes == 0
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(140, middle))
    assert house.paper.writes == 1
    assert house.paper.values["volume"] == house.sound.volume == slider.value()


def test_a_drag_back_to_where_it_began_writes_nothing(view: SettingsView, house: House) -> None:
    before = house.chosen.volume
    view.volume.setSliderDown(True)
    view.volume.setValue(before - 10)
    view.volume.setValue(before)
    view.volume.setSliderDown(False)
    assert house.paper.writes == 0


def test_every_step_by_key_is_kept(view: SettingsView, house: House) -> None:
    for writes in (1, 2):
        QTest.keyClick(view.volume, Qt.Key.Key_Left)
        assert house.paper.writes == writes


def test_the_test_button_plays_a_sound(view: SettingsView, house: House) -> None:
    view.test.click()
    assert house.sound.played == ["start"]


def test_a_silent_machine_is_named_after_the_test(view: SettingsView, house: House) -> None:
    house.sound.silent = "No sound device"
    assert "No sound device" not in words(view)
    view.test.click()
    assert "No sound device" in words(view)
    house.sound.silent = None
    view.test.click()
    assert "No sound device" not in words(view)


def test_choosing_the_same_again_writes_nothing(view: SettingsView, house: House) -> None:
    view.theme.segment("light").click()
    house.presenter.set_volume(house.chosen.volume)
    assert house.paper.writes == 0


def test_showing_a_state_is_not_a_choice(view: SettingsView, house: House) -> None:
    house.presenter.show_state()
    assert house.paper.writes == 0


def test_a_choice_that_cannot_be_kept_holds_and_is_said(view: SettingsView, house: House) -> None:
    house.paper.full = True
    view.theme.segment("dark").click()
    said = "This choice holds until you close Backcare: it can't be saved."
    assert theme.current().name == "dark"
    assert said in words(view)
    house.paper.full = False
    view.motion.click()
    assert said not in words(view)
    assert "Changes are saved at once" in words(view)
    assert (house.paper.values["theme"], house.paper.values["reduced_motion"]) == ("dark", True)


def test_the_folder_of_the_diary_is_named_and_said_to_be_readable(view: SettingsView) -> None:
    assert str(FOLDERS.data) in words(view)
    assert any("It is not encrypted" in text for text in words(view))


def test_the_view_shows_what_was_chosen_before(qtbot: QtBot) -> None:
    house = House(theme="dark", text_scale=2.0, reduced_motion=True, volume=0)
    view = SettingsView(house.presenter, OWN, COUNTRIES)
    qtbot.addWidget(view)
    assert (view.theme.choice, view.text_scale.choice) == ("dark", "2.0")
    assert (view.motion.isChecked(), view.volume.value()) == (True, 0)
