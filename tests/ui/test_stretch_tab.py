"""Stretch: the library of routines, and one opened to read before lying down."""

import itertools
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.figures import load_figures
from backcare_desktop.content.library import GROUPS, load_library
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Pace, Routine, RoutinePhase
from backcare_desktop.services.desk import Desk
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.stretch.cards import LibraryCard
from backcare_desktop.ui.tabs.stretch.editor.workbench import Workbench
from backcare_desktop.ui.tabs.stretch.presenter import StretchPresenter
from backcare_desktop.ui.tabs.stretch.state import StretchState, find
from backcare_desktop.ui.tabs.stretch.view import StretchView
from backcare_desktop.ui.widgets.figure_moving import MovingFigure
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock, InlineJobs
from tests.services.test_desk import Drawer
from tests.services.test_sessions import PLAN, ROUTINE
from tests.words import plain

OTHER = replace(ROUTINE, id="other", name="Another one", group="warm-up")
EXERCISES = {step.exercise.id: step.exercise for step in ROUTINE.steps}
FIGURES = load_figures(paths.resource("figures"))[0]
LIBRARY = load_library(paths.resources())


class NoFile:
    """Somebody who changes their mind about files."""

    def to_open(self) -> None:
        return None

    def to_save(self, _: str) -> None:
        return None


class House:
    """A diary in memory and the presenter of two routines."""

    def __init__(self, *routines: Routine) -> None:
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.drawer = Drawer()
        self.desk = Desk(
            Path("diary.sqlite"),
            self.drawer.open,
            self.clock,
            lambda: f"id-{next(numbers)}",
            EXERCISES,
        )
        self.bench = Workbench(lambda: self.desk.own_routines, InlineJobs(), LIBRARY, NoFile())
        self.presenter = StretchPresenter(
            self.desk, InlineJobs(), routines, self.clock, QLocale("en_GB")
        )
        self.states: list[StretchState] = []
        self.presenter.state_changed.connect(self.states.append)
        self.started = QSignalSpy(self.presenter.start_wanted)

    @property
    def state(self) -> StretchState:
        return self.states[-1]

    def finish(self) -> None:
        """A whole session."""
        self.desk.sessions.begin(ROUTINE, PLAN, None)
        while not self.desk.sessions.poll().changes:
            self.clock.advance(1.0)

    def last(self) -> list[str]:
        self.presenter.refresh()
        return [card.last for card in self.state.cards]


@pytest.fixture
def house() -> House:
    return House(ROUTINE, OTHER)


def test_every_routine_has_a_card_in_the_order_of_the_library(house: House) -> None:
    house.presenter.show_state()
    cards = house.state.cards
    assert [card.id for card in cards] == ["trio", "other"]
    assert [card.length for card in cards] == ["2 min"] * 2
    assert [card.group for card in cards] == ["Acute relief", "Warm-up"]
    assert house.state.opened is None


def test_minutes_are_those_of_ones_own_pace_as_soon_as_it_is_chosen(house: House) -> None:
    house.presenter.open("trio")
    house.presenter.set_pace(Pace(hold_factor=2.0))
    assert [card.length for card in house.state.cards] == ["3 min"] * 2
    assert house.state.opened is not None
    assert house.state.opened.card.length == "3 min"
    painted = len(house.states)
    house.presenter.set_pace(Pace(hold_factor=2.0))
    assert len(house.states) == painted


def test_without_a_clock_the_minutes_are_only_about_right(house: House) -> None:
    house.presenter.set_pace(Pace(untimed=True))
    assert house.state.cards[0].length == "About 2 min"


def test_a_routine_says_when_it_fits_and_what_it_needs() -> None:
    house = House(*LIBRARY.routines.values())
    facts = {}
    for routine_id in ("ease-off-trio", "settle-and-reactivate", "evening-wind-down"):
        house.presenter.open(routine_id)
        assert house.state.opened is not None
        facts[routine_id] = house.state.opened.facts
    assert facts == {
        "ease-off-trio": "Fits: first two days and days 3–5 · You need: mat",
        "settle-and-reactivate": "Fits: days 3–5 and week 2 · You need: mat and wall",
        "evening-wind-down": "Fits: any day · You need: mat",
    }
    assert house.state.cards[0].fits == "Fits: first two days and days 3–5"


@pytest.mark.parametrize("phase", RoutinePhase)
def test_every_phase_has_words(phase: RoutinePhase) -> None:
    house = House(replace(ROUTINE, phases=(phase,)))
    house.presenter.open("trio")
    assert house.state.opened is not None
    assert house.state.opened.facts.startswith("Fits: ")


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_has_a_name(group: str) -> None:
    house = House(replace(ROUTINE, group=group))
    house.presenter.show_state()
    assert house.state.cards[0].group.lower() == group


def test_each_card_says_when_it_was_last_done(house: House) -> None:
    assert house.last() == ["Never done", "Never done"]
    house.finish()
    assert house.last() == ["Last: today, 12:00", "Never done"]
    house.clock.jump(24 * 3600)
    assert house.last()[0] == "Last: yesterday, 12:00"
    house.clock.jump(24 * 3600)
    assert house.last()[0] == "Last: Wednesday, 12:00"


def test_a_diary_that_cannot_be_read_leaves_the_library_open(house: House) -> None:
    failed = QSignalSpy(house.presenter.failed)
    house.presenter.show_state()
    house.drawer.sessions.problem = StorageUnavailable(StorageProblem.FAILED)
    house.presenter.refresh()
    assert failed.count() == 1
    assert len(house.state.cards) == 2


def test_an_opened_routine_can_be_read_and_closed(house: House) -> None:
    house.presenter.open("other")
    opened = house.state.opened
    assert opened is not None
    assert opened.card.name == "Another one"
    doses = [plain(exercise.dose) for exercise in opened.exercises]
    assert doses == ["30 s each side", "5 slow"]
    assert [heading for heading, _ in opened.exercises[0].lines] == [
        "What for",
        "Where",
        "Set-up",
        "Breathing",
        "Easier",
        "Harder",
        "When to leave it out",
    ]
    house.presenter.refresh()
    assert house.state.opened is not None
    house.presenter.close()
    assert house.state.opened is None


def test_every_dose_names_its_source(house: House) -> None:
    house.presenter.open("trio")
    assert house.state.opened is not None
    for exercise, step in zip(house.state.opened.exercises, ROUTINE.steps, strict=True):
        assert exercise.source == f"Dose: {step.exercise.dose_source}"


def test_start_asks_for_that_routine(house: House) -> None:
    house.presenter.start("other")
    assert house.started.at(0)[0] == OTHER


def test_there_is_no_other_routine() -> None:
    with pytest.raises(LookupError, match="there is no routine nothing"):
        find((ROUTINE,), "nothing")


# --- the view -----------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, house: House) -> StretchView:
    view = StretchView(house.presenter, house.bench, FIGURES)
    qtbot.addWidget(view)
    view.resize(1336, 900)
    view.show()
    return view


def card(view: StretchView, name: str) -> LibraryCard:
    (found,) = [
        card
        for card in view.findChildren(LibraryCard)
        if name in {label.text() for label in card.findChildren(Label)}
    ]
    return found


def test_buttons_of_cards_say_which_routine(view: StretchView) -> None:
    assert card(view, "Another one").start.accessibleName() == "Start Another one"
    assert card(view, "Ease-off trio").steps.accessibleName() == "See the steps of Ease-off trio"


def test_a_card_starts_its_own_routine(view: StretchView, house: House) -> None:
    card(view, "Another one").start.click()
    assert house.started.at(0)[0] == OTHER


def test_the_steps_are_read_and_the_focus_is_on_the_way_back(view: StretchView) -> None:
    view.activateWindow()
    card(view, "Another one").steps.click()
    assert view.currentWidget() is view.reader
    assert view.reader.back.hasFocus()
    view.reader.back.click()
    assert view.currentWidget() is not view.reader
    card(view, "Another one").steps.click()
    QTest.keyClick(view.reader.start, Qt.Key.Key_Escape)
    assert view.currentWidget() is not view.reader


def test_the_opened_routine_starts_itself_and_not_the_one_before(
    view: StretchView, house: House
) -> None:
    for name in ("Ease-off trio", "Another one"):
        card(view, name).steps.click()
        view.reader.back.click()
    card(view, "Another one").steps.click()
    view.reader.start.click()
    assert house.started.at(0)[0] == OTHER


def test_a_refresh_keeps_the_cards_and_the_place_in_the_page(
    view: StretchView, house: House
) -> None:
    card(view, "Another one").steps.click()
    before = view.findChildren(LibraryCard)
    house.presenter.refresh()
    assert view.findChildren(LibraryCard) == before
    assert view.currentWidget() is view.reader


def figures(view: StretchView) -> list[MovingFigure]:
    """The figures of the opened routine that can move, from top to bottom."""
    found = view.reader.findChildren(MovingFigure)
    return [figure for figure in found if figure.has_motion]


def shown_timers(view: StretchView) -> list[QTimer]:
    return [timer for timer in view.findChildren(QTimer) if timer.isActive()]


def test_no_figure_moves_and_no_timer_runs_before_somebody_asks(view: StretchView) -> None:
    card(view, "Ease-off trio").steps.click()
    assert len(figures(view)) > 1
    assert not any(figure.is_playing for figure in figures(view))
    assert shown_timers(view) == []


def test_one_figure_moves_at_a_time(view: StretchView) -> None:
    card(view, "Ease-off trio").steps.click()
    first, second = figures(view)[:2]
    view.resize(1336, 4000)
    for asked, other in ((first, second), (second, first)):
        asked.button.click()
        assert asked.is_playing
        assert not other.is_playing
    second.button.click()
    assert shown_timers(view) == []


def test_a_figure_that_is_scrolled_away_stands_still(view: StretchView) -> None:
    card(view, "Ease-off trio").steps.click()
    view.resize(1336, 500)
    bar = view.reader.verticalScrollBar()
    first = figures(view)[0]
    first.button.click()
    bar.setValue(20)
    assert first.is_playing
    bar.setValue(bar.maximum())
    assert not first.is_playing
    assert shown_timers(view) == []


def test_a_figure_stands_still_when_the_page_is_left(view: StretchView) -> None:
    card(view, "Ease-off trio").steps.click()
    first = figures(view)[0]
    first.button.click()
    view.reader.back.click()
    assert not first.is_playing
    card(view, "Ease-off trio").steps.click()
    assert not first.is_playing
    assert shown_timers(view) == []


def test_another_routine_begins_with_figures_that_stand_still(
    view: StretchView, house: House
) -> None:
    card(view, "Ease-off trio").steps.click()
    figures(view)[0].button.click()
    house.presenter.open("other")
    assert shown_timers(view) == []
    assert not any(figure.is_playing for figure in figures(view))


def test_a_figure_repeats_as_fast_as_the_exercise_is_done(house: House) -> None:
    house.presenter.open("trio")
    assert house.state.opened is not None
    assert [exercise.tempo_s for exercise in house.state.opened.exercises] == [
        step.dose.tempo_s for step in ROUTINE.steps
    ]


def test_tab_leads_through_the_figures_from_top_to_bottom(view: StretchView) -> None:
    card(view, "Ease-off trio").steps.click()
    names = [figure.button.accessibleName() for figure in figures(view)]
    reached, place = [], view.reader.back.nextInFocusChain()
    while place is not view.reader.back:
        if place.accessibleName() in names:
            reached.append(place.accessibleName())
        place = place.nextInFocusChain()
    assert reached == names


@pytest.fixture
def own(house: House, view: StretchView) -> OwnRoutine:
    """A routine that somebody has put together while the library was shown."""
    house.bench.editor.copy(ROUTINE)
    house.bench.editor.save()
    house.presenter.refresh()
    (kept,) = house.desk.own_routines.kept()
    return kept.own


def test_an_own_routine_comes_first_as_soon_as_it_is_saved(
    view: StretchView, house: House, own: OwnRoutine
) -> None:
    shown = [card.id for card in house.state.cards]
    assert shown == [own.id, "trio", "other"]
    cards = {
        found.routine_id: found for found in view.findChildren(LibraryCard) if found.isVisible()
    }
    places = [cards[routine_id].geometry() for routine_id in shown]
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))
    assert len(set(map(str, places))) == 3


def test_only_an_own_routine_can_be_changed_and_removed(
    view: StretchView, house: House, own: OwnRoutine
) -> None:
    for routine_id, may in ((own.id, True), ("trio", False)):
        house.presenter.open(routine_id)
        for button in (view.reader.change, view.reader.remove):
            assert button.isVisible() is may
        assert view.reader.copy.isVisible()


def test_when_an_own_routine_fits_is_left_to_its_maker(
    view: StretchView, house: House, own: OwnRoutine
) -> None:
    house.presenter.open(own.id)
    assert house.state.opened is not None
    assert house.state.opened.facts == "You need the floor and nothing else"
    assert house.state.cards[0].fits == ""


def test_a_change_is_seen_at_once_on_the_open_page_which_stays_where_it_was(
    view: StretchView, house: House, own: OwnRoutine
) -> None:
    house.presenter.open(own.id)
    QApplication.processEvents()
    bar = view.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value()
    place = bar.value()
    house.desk.own_routines.put_back(replace(own, name="Night", summary="Slowly."))
    house.presenter.refresh()
    house.presenter.set_pace(Pace(hold_factor=2.0))
    words = [label.text() for label in view.reader.findChildren(Label)]
    assert "Night" in words
    assert "3 min · Slowly." in words
    assert bar.value() == place


def test_the_longest_name_breaks_into_lines_where_the_text_is_large(
    qapp: QApplication, qtbot: QtBot
) -> None:
    manager = theme.install(qapp)
    house = House(replace(ROUTINE, name="Before the desk " * 3 + "and the bar"))
    view = StretchView(house.presenter, house.bench, FIGURES)
    qtbot.addWidget(view)
    view.resize(760, 720)
    view.show()
    manager.set_text_scale(2.0)
    try:
        house.presenter.open("trio")
        QApplication.processEvents()
        assert view.reader.content.width() <= view.reader.viewport().width()
    finally:
        manager.set_text_scale(1.0)


def test_without_a_diary_to_write_to_nothing_can_be_started(view: StretchView) -> None:
    buttons = [view.reader.start, *(found.start for found in view.findChildren(LibraryCard))]
    view.set_writable(False)
    assert not any(button.isEnabled() for button in buttons)
    card(view, "Another one").steps.click()
    assert view.currentWidget() is view.reader
    view.set_writable(True)
    assert all(button.isEnabled() for button in buttons)


def test_a_library_without_routines_is_an_empty_page(qtbot: QtBot) -> None:
    house = House()
    view = StretchView(house.presenter, house.bench, FIGURES)
    qtbot.addWidget(view)
    view.show()
    assert view.findChildren(LibraryCard) == []
