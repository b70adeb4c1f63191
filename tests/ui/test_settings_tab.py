"""Settings: every choice acts at once and is kept; what can't be kept is said."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.core.habits import Habit, HabitGoal
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import PACES, Pace
from backcare_desktop.services.appearance import TEXT_SCALES, THEMES
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui import theme
from backcare_desktop.ui.platform.screens import MatScreen
from backcare_desktop.ui.platform.voice import VoiceKind
from backcare_desktop.ui.reminders import staying
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.tray_card import TrayCard
from backcare_desktop.ui.tabs.settings.view import SettingsView
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.findable import Findable
from backcare_desktop.ui.widgets.labels import Label
from tests.fake_machine import FakeMachine
from tests.ui.test_screens import DESK, LAPTOP, TELEVISION, FakeApplication

OWN = "Germany"
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
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

    def __init__(self, screens: Any = None, **values: object) -> None:
        self.paper = Paper(**values)
        self.fakes = FakeMachine()
        self.sound, self.voice, self.awake = (
            self.fakes.sound,
            self.fakes.voice,
            self.fakes.awake,
        )
        self.application = screens or QGuiApplication.instance()
        self.screens = MatScreen(self.application)
        self.presenter = SettingsPresenter(self.paper, theme.manager())
        self.presenter.meet(self.fakes.machine(), self.screens)
        self.motion = QSignalSpy(self.presenter.motion_changed)
        self.pace = QSignalSpy(self.presenter.pace_changed)
        self.applied = QSignalSpy(self.presenter.applied)

    @property
    def chosen(self) -> Preferences:
        return self.presenter.preferences


@pytest.fixture
def house() -> House:
    return House(theme="light")


@pytest.fixture
def view(qtbot: QtBot, house: House) -> SettingsView:
    view = SettingsView(house.presenter, OWN, COUNTRIES, BRITISH)
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
    view.look.theme.segment(name).click()
    assert house.chosen.theme == name
    assert house.paper.load().get("theme", "light") == name
    if name != "system":
        assert theme.current().name == name


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_every_text_size_can_be_chosen(view: SettingsView, house: House, scale: float) -> None:
    view.look.text_scale.chosen.emit(str(scale))
    assert theme.current().scale == scale
    assert house.paper.load().get("text_scale", 1.0) == scale


def test_text_sizes_are_said_in_percent(view: SettingsView) -> None:
    box = view.look.text_scale
    said = [box.itemText(at) for at in range(box.count())]
    assert said == ["80%", "90%", "100%", "115%", "130%", "150%", "200%"]


def test_motion_is_reduced_at_once(view: SettingsView, house: House) -> None:
    view.look.motion.click()
    assert theme.current().reduced_motion
    assert house.motion.at(house.motion.count() - 1)[0] is True
    view.look.motion.click()
    assert not theme.current().reduced_motion
    assert house.paper.values["reduced_motion"] is False


def test_the_volume_is_heard_kept_and_said(view: SettingsView, house: House) -> None:
    view.sounds.sound.slider.setFocus()
    QTest.keyClick(view.sounds.sound.slider, Qt.Key.Key_Home)
    assert (house.sound.volume, house.paper.values["volume"]) == (0, 0)
    assert "Off" in words(view)
    QTest.keyClick(view.sounds.sound.slider, Qt.Key.Key_End)
    assert house.sound.volume == 100
    assert "100%" in words(view)


def test_a_drag_is_heard_all_along_and_kept_once_where_it_ends(
    view: SettingsView, house: House
) -> None:
    slider = view.sounds.sound.slider
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
    view.sounds.sound.slider.setSliderDown(True)
    view.sounds.sound.slider.setValue(before - 10)
    view.sounds.sound.slider.setValue(before)
    view.sounds.sound.slider.setSliderDown(False)
    assert house.paper.writes == 0


def test_every_step_by_key_is_kept(view: SettingsView, house: House) -> None:
    for writes in (1, 2):
        QTest.keyClick(view.sounds.sound.slider, Qt.Key.Key_Left)
        assert house.paper.writes == writes


def test_the_test_button_plays_a_sound(view: SettingsView, house: House) -> None:
    view.sounds.sound.test.click()
    assert house.sound.played == ["start"]


def test_a_silent_machine_is_named_after_the_test(view: SettingsView, house: House) -> None:
    house.sound.silent = "No sound device"
    assert "No sound device" not in words(view)
    view.sounds.sound.test.click()
    assert "No sound device" in words(view)
    house.sound.silent = None
    view.sounds.sound.test.click()
    assert "No sound device" not in words(view)


def test_choosing_the_same_again_writes_nothing(view: SettingsView, house: House) -> None:
    view.look.theme.segment("light").click()
    house.presenter.choose("volume", house.chosen.volume)
    assert house.paper.writes == 0


def test_showing_a_state_is_not_a_choice(view: SettingsView, house: House) -> None:
    house.presenter.show_state()
    assert house.paper.writes == 0


def test_a_choice_that_cannot_be_kept_holds_and_is_said(view: SettingsView, house: House) -> None:
    house.paper.full = True
    view.look.theme.segment("dark").click()
    said = "This choice holds until you close Backcare: it can't be saved."
    assert theme.current().name == "dark"
    assert said in words(view)
    house.paper.full = False
    view.look.motion.click()
    assert said not in words(view)
    assert "Changes are saved at once" in words(view)
    assert (house.paper.values["theme"], house.paper.values["reduced_motion"]) == ("dark", True)


def test_a_language_that_cannot_be_kept_is_not_chosen_and_it_is_said(
    view: SettingsView, house: House
) -> None:
    told = QSignalSpy(house.presenter.language_changed)
    house.paper.full = True
    box = view.region.language
    box.choose("de")
    box.chosen.emit("de")
    assert (house.chosen.language, box.currentText()) == ("", "As on this computer")
    assert told.count() == 0
    assert "The language stays: another one can't be saved now." in words(view)
    house.paper.full = False
    view.region.language.chosen.emit("de")
    assert (house.paper.values["language"], told.count()) == ("de", 1)
    assert "Changes are saved at once" in words(view)


@pytest.mark.parametrize("stays", [True, False])
def test_going_on_in_the_tray_is_told_only_where_it_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, stays: bool
) -> None:
    monkeypatch.setattr(staying, "STAYS", stays)
    card = TrayCard(House().presenter)
    qtbot.addWidget(card)
    texts = (label.text() for label in card.findChildren(Label))
    told = [text for text in texts if text.startswith("One click opens the keys")]
    assert ["when you close the window" in text for text in told] == [stays]


def test_the_view_shows_what_was_chosen_before(qtbot: QtBot) -> None:
    house = House(theme="dark", text_scale=2.0, reduced_motion=True, volume=0)
    view = SettingsView(house.presenter, OWN, COUNTRIES, BRITISH)
    qtbot.addWidget(view)
    assert (view.look.theme.choice, view.look.text_scale.choice) == ("dark", "2.0")
    assert (view.look.motion.isChecked(), view.sounds.sound.slider.value()) == (True, 0)


# --- sounds and voice ----------------------------------------------------------------------------


def test_the_voice_has_a_loudness_of_its_own(view: SettingsView, house: House) -> None:
    QTest.keyClick(view.sounds.voice.slider, Qt.Key.Key_End)
    assert (house.voice.volume, house.paper.values["voice_volume"]) == (100, 100)
    assert (house.sound.volume, house.chosen.volume) == (70, 70)


def test_lesson_11_sound_and_voice_can_be_tried(view: SettingsView, house: House) -> None:
    view.sounds.voice.test.click()
    assert (house.voice.tested, house.sound.played) == (1, [])
    view.sounds.sound.test.click()
    assert (house.voice.tested, house.sound.played) == (1, ["start"])


def test_the_two_tests_and_volumes_are_told_apart(view: SettingsView) -> None:
    rows = (view.sounds.voice, view.sounds.sound)
    assert [row.test.accessibleName() for row in rows] == ["Test: Voice", "Test: Sounds"]
    assert [row.slider.accessibleName() for row in rows] == ["Voice: volume", "Sounds: volume"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (VoiceKind.SYSTEM, "Your computer’s own voice speaks"),
        (VoiceKind.RECORDED, "Backcare’s recorded voice speaks"),
        (VoiceKind.NONE, "Looking for a voice…"),
    ],
)
def test_it_is_said_whose_voice_speaks(
    view: SettingsView, house: House, kind: VoiceKind, text: str
) -> None:
    house.voice.speaker = kind
    house.voice.changed.emit()
    assert text in words(view)


def test_a_machine_without_a_voice_says_why(view: SettingsView, house: House) -> None:
    house.voice.speaker, house.voice.silent = VoiceKind.NONE, "This computer has no voice."
    house.voice.changed.emit()
    assert "This computer has no voice." in words(view)
    assert "Looking for a voice…" not in words(view)


def test_a_voice_that_is_off_looks_for_nobody(view: SettingsView, house: House) -> None:
    QTest.keyClick(view.sounds.voice.slider, Qt.Key.Key_Home)
    assert "Nothing is said" in words(view)
    warm = house.voice.warm
    QTest.keyClick(view.sounds.voice.slider, Qt.Key.Key_End)
    assert house.voice.warm == warm + 1
    QTest.keyClick(view.sounds.voice.slider, Qt.Key.Key_Left)
    assert house.voice.warm == warm + 1


def test_the_voice_is_ready_only_while_somebody_looks(view: SettingsView, house: House) -> None:
    assert (house.voice.warm, house.voice.rested) == (1, 0)
    view.hide()
    assert house.voice.rested == 1


CUES = ("cue_names", "cue_half_way", "cue_countdown", "cue_switch", "cue_next")


@pytest.mark.parametrize("name", CUES)
def test_every_cue_can_be_switched_off_and_on(view: SettingsView, house: House, name: str) -> None:
    chip = view.sounds.cues.chip(name)
    chip.click()
    assert [cue for cue in CUES if not getattr(house.chosen, cue)] == [name]
    assert house.paper.values[name] is False
    chip.click()
    assert house.chosen == Preferences(theme="light")


# --- session -------------------------------------------------------------------------------------


def test_get_ready_and_switch_times_are_kept_when_the_key_is_let_go(
    view: SettingsView, house: House
) -> None:
    QTest.keyClick(view.session.ready.number, Qt.Key.Key_Up)
    QTest.keyClick(view.session.switch.number, Qt.Key.Key_Down)
    assert (house.chosen.ready_s, house.chosen.switch_s) == (6, 4)
    assert (house.paper.values["ready_s"], house.paper.values["switch_s"]) == (6, 4)
    assert house.pace.at(house.pace.count() - 1)[0] == Pace(ready_s=6, switch_s=4)


def test_times_lie_between_nothing_and_half_a_minute(view: SettingsView, house: House) -> None:
    for stepper in (view.session.ready, view.session.switch):
        number = stepper.number
        assert (number.minimum(), number.maximum()) == (0, 30)


def test_what_was_only_tried_is_kept_when_nobody_looks_any_more(
    view: SettingsView, house: House
) -> None:
    house.presenter.try_value("ready_s", 9)
    assert "ready_s" not in house.paper.values
    view.hide()
    assert house.paper.values["ready_s"] == 9


@pytest.mark.parametrize("pace", PACES)
def test_holds_and_pauses_can_be_longer_and_shorter(
    view: SettingsView, house: House, pace: float
) -> None:
    view.session.holds.chosen.emit(str(pace))
    view.session.rests.chosen.emit(str(pace))
    assert (house.chosen.hold_factor, house.chosen.rest_factor) == (pace, pace)
    assert view.session.holds.choice == view.session.rests.choice == str(pace)


def test_factors_are_said_as_such(view: SettingsView) -> None:
    box = view.session.holds
    texts = [box.itemText(index) for index in range(box.count())]
    assert texts == ["×0.5", "×0.75", "×1", "×1.25", "×1.5", "×2"]


def test_a_session_can_wait_for_the_person(view: SettingsView, house: House) -> None:
    view.session.untimed.click()
    assert house.chosen.pace == Pace(untimed=True)


def test_keeping_the_screen_on_is_tried_where_it_is_chosen(
    view: SettingsView, house: House
) -> None:
    assert house.awake.asked == ["try"]
    house.awake.refused = "The screen may go dark."
    house.awake.answered.emit()
    assert "The screen may go dark." in words(view)
    view.session.awake.click()
    assert house.chosen.keep_awake is False
    assert "The screen may go dark." not in words(view)
    view.session.awake.click()
    assert house.awake.asked == ["try", "try"]


def test_light_is_off_while_motion_is_reduced_and_comes_back(
    view: SettingsView, house: House
) -> None:
    view.look.motion.click()
    assert not view.session.flash.isEnabled()
    assert not view.session.flash.isChecked()
    assert "Off while motion is reduced" in words(view)
    assert house.chosen.flash is True
    view.look.motion.click()
    assert view.session.flash.isChecked()
    view.session.flash.click()
    assert house.chosen.flash is False


def test_everybody_hears_of_another_choice(view: SettingsView, house: House) -> None:
    view.session.flash.click()
    assert house.applied.at(house.applied.count() - 1)[0] == house.chosen


# --- the screen of the mat -----------------------------------------------------------------------


def test_with_one_screen_there_is_nothing_to_choose(view: SettingsView) -> None:
    assert not view.session.screen_box.isVisible()


@pytest.fixture
def wide(qtbot: QtBot) -> Iterator[tuple[House, SettingsView]]:
    """Settings on a computer with three screens."""
    house = House(FakeApplication(LAPTOP, DESK, TELEVISION), theme="light")
    view = SettingsView(house.presenter, OWN, COUNTRIES, BRITISH)
    qtbot.addWidget(view)
    view.show()
    yield house, view
    view.hide()


def test_lesson_16_the_screen_is_chosen_and_remembered(wide: tuple[House, SettingsView]) -> None:
    house, view = wide
    box = view.session.screen_box
    assert [box.itemText(index) for index in range(box.count())] == [
        "The one Backcare is on",
        "Panel, 1920 × 1080",
        "Desk 24, 1920 × 1200",
        "TV, 3840 × 2160",
    ]
    box.chosen.emit("2")
    assert house.paper.values["mat_screen"] == TELEVISION.to_settings()
    assert (house.screens.wanted, box.choice) == (TELEVISION, "2")
    box.chosen.emit("")
    assert house.paper.values["mat_screen"] == {}
    assert house.screens.wanted is None


def test_a_screen_that_was_unplugged_is_still_the_one_chosen(
    wide: tuple[House, SettingsView],
) -> None:
    house, view = wide
    house.presenter.choose_screen("2")
    house.application.unplug(2)
    box = view.session.screen_box
    assert box.currentText() == "One that is not connected"
    box.chosen.emit("away")
    box.chosen.emit("7")
    assert house.screens.wanted == TELEVISION
    house.application.unplug(1)
    assert not box.isVisible()


def test_the_choice_is_found_again(qtbot: QtBot) -> None:
    application = FakeApplication(LAPTOP, DESK)
    house = House(application, mat_screen=DESK.to_settings())
    house.presenter.apply()
    assert house.screens.wanted == DESK
    assert house.screens.chosen is application.there[1]


def test_times_grow_with_the_text(view: SettingsView) -> None:
    view.look.text_scale.chosen.emit("2.0")
    number = view.session.ready.number
    assert number.lineEdit().font().pixelSize() == theme.current().font("body_strong").pixelSize()


def test_loads_are_shown_in_what_is_usual_here_until_a_unit_is_chosen(
    view: SettingsView, house: House
) -> None:
    heard = QSignalSpy(house.presenter.unit_changed)
    assert view.region.unit.choice == "kg" and house.presenter.preferences.unit == ""
    view.region.unit.segment("lb").click()
    assert house.paper.values["unit"] == "lb" and heard.at(0) == ["lb"]
    assert view.region.unit.choice == "lb"


# --- days, language, habits ----------------------------------------------------------------------


def test_language_and_days_are_chosen_and_told(view: SettingsView, house: House) -> None:
    languages, days = (
        QSignalSpy(house.presenter.language_changed),
        QSignalSpy(house.presenter.days_changed),
    )
    view.region.language.chosen.emit("de")
    assert (house.paper.values["language"], languages.count()) == ("de", 1)
    view.region.first_day.chosen.emit("sunday")
    view.region.day_start.chosen.emit("0")
    assert (house.chosen.first_day, house.chosen.day_starts_at, days.count()) == ("sunday", 0, 2)
    assert view.region.day_start.currentText() == "at 00:00"
    assert view.region.first_day.itemText(0) == "As in your country: Monday"


def test_a_habit_is_off_until_chosen_and_has_the_persons_own_number(
    view: SettingsView, house: House
) -> None:
    switch, target = view.habits.switches[Habit.SLEEP], view.habits.targets[Habit.SLEEP]
    assert not any(each.isChecked() for each in view.habits.switches.values())
    assert not target.isVisible()
    switch.click()
    assert house.paper.values["habits"] == "sleep:8"
    QTest.keyClick(target.number, Qt.Key.Key_Down)
    view.habits.switches[Habit.WATER].click()
    assert house.paper.values["habits"] == "sleep:7 water:6"
    switch.click()
    assert house.chosen.habit_goals == (HabitGoal(Habit.WATER, 6),)


def test_the_days_as_planned_can_be_hidden(view: SettingsView, house: House) -> None:
    view.habits.consistency.click()
    assert house.paper.values["consistency"] is False


# --- search --------------------------------------------------------------------------------------


def found(view: SettingsView) -> list[str]:
    """What is marked as found, by its first words."""
    return [part.heading() for part in view.findChildren(Findable) if part.is_found]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("font", ["Text size"]),
        ("night theme", ["Theme"]),
        ("24 hour", ["Dates and times"]),
        ("SOUND", ["Voice", "Sounds", "Cues"]),
        ("sprache", ["Language"]),
        ("appearance", ["Theme", "Text size", "Reduce motion"]),
        ("ambulance", ["Country"]),
        ("deutsch", ["Language"]),
    ],
)
def test_a_setting_is_found_by_its_words_and_by_others(
    view: SettingsView, query: str, rows: list[str]
) -> None:
    view.search.input.setText(query)
    assert found(view) == rows
    assert any(text.startswith(f"{len(rows)} setting") for text in words(view))


def test_cards_without_what_is_looked_for_are_left_out_until_it_is_over(
    view: SettingsView,
) -> None:
    cards = view.findChildren(Card)
    view.search.input.setText("font")
    assert [card for card in cards if card.isVisible()] == [view.look]
    QTest.keyClick(view.search.input, Qt.Key.Key_Escape)
    assert all(card.isVisible() for card in cards)
    assert found(view) == []


def test_nothing_found_is_said(view: SettingsView) -> None:
    view.search.input.setText("zzz")
    assert "Nothing found. Try another word, or a shorter one." in words(view)
    assert not any(card.isVisible() for card in view.findChildren(Card))


def test_what_does_not_show_on_this_computer_is_not_found(view: SettingsView) -> None:
    view.search.input.setText("television")
    assert found(view) == []


def test_the_next_time_everything_is_there(view: SettingsView) -> None:
    view.search.input.setText("font")
    view.hide()
    view.show()
    assert (view.search.query, view.habits.isVisible()) == ("", True)
