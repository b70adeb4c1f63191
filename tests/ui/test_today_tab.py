"""Today: the one thing to do, one touch to rate, and where it stands."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.figures import load_figures
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter
from backcare_desktop.ui.tabs.today.rows import Dots
from backcare_desktop.ui.tabs.today.state import TodayState
from backcare_desktop.ui.tabs.today.view import TodayView
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import FakeClock, HeldJobs, InlineJobs
from tests.services.test_desk import Drawer
from tests.services.test_sessions import PLAN, ROUTINE
from tests.words import plain

FIGURES = load_figures(paths.resource("figures"))[0]
FULL = StorageUnavailable(StorageProblem.FULL)
TODAY = date(2025, 7, 9)


def felt(ago: int, score: int, hour: int = 6) -> Rating:
    day = TODAY - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, hour, 40, tzinfo=UTC)
    return Rating(f"r{ago}-{hour}", score, Moment(at, 120, "Europe/Berlin", day))


class House(QObject):
    """A diary in memory, its presenter, and ears for all that the presenter says."""

    def __init__(
        self, *ratings: Rating, routine: Routine | None = ROUTINE, jobs: Jobs | None = None
    ) -> None:
        super().__init__()
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.drawer = Drawer()
        for rating in ratings:
            self.drawer.ratings.add(rating)
        self.desk = Desk(
            Path("diary.sqlite"),
            self.drawer.open,
            self.clock,
            lambda: f"id-{next(numbers)}",
        )
        self.jobs = InlineJobs() if jobs is None else jobs
        self.presenter = TodayPresenter(
            self.desk, self.jobs, self.clock, routine, QLocale("en_GB"), self
        )
        self.states: list[TodayState] = []
        self.presenter.state_changed.connect(self.states.append)
        self.presenter.changed.connect(self._refresh)
        self.changes: list[Changes] = []
        self.presenter.changed.connect(self.changes.append)
        self.not_saved = QSignalSpy(self.presenter.not_saved)
        self.saved = QSignalSpy(self.presenter.saved)
        self.started = QSignalSpy(self.presenter.start_wanted)
        self.resumed = QSignalSpy(self.presenter.resume_wanted)
        self.discarded = QSignalSpy(self.presenter.discarded)

    def _refresh(self) -> None:
        self.presenter.refresh()

    @property
    def state(self) -> TodayState:
        return self.states[-1]

    def finish(self) -> None:
        """A whole session."""
        self.desk.sessions.begin(ROUTINE, PLAN, None)
        while not self.desk.sessions.poll().changes:
            self.clock.advance(1.0)

    def break_off(self) -> str:
        """A session that a crash left open, its first step done."""
        following = self.desk.sessions.begin(ROUTINE, PLAN, None)
        for _ in range(40):
            self.clock.advance(1.0)
            self.desk.sessions.poll()
        self.desk._sessions = None
        return following.record.id


def refreshed(*ratings: Rating, routine: Routine | None = ROUTINE) -> House:
    house = House(*ratings, routine=routine)
    house.presenter.refresh()
    return house


def first_of(spy: QSignalSpy) -> list[object]:
    return [spy.at(number)[0] for number in range(spy.count())]


def all_of(spy: QSignalSpy) -> list[tuple[Any, ...]]:
    return [tuple(spy.at(number)) for number in range(spy.count())]


# --- what is said -------------------------------------------------------------------------------


def test_before_the_diary_is_open_the_routine_can_be_seen() -> None:
    house = House()
    house.presenter.show_frame()
    assert house.state.date_text == "Wednesday 9 July"
    assert house.state.action is not None
    assert house.state.action.title == "Ease-off trio · 2 min"
    assert house.drawer.opened == []


def test_the_minutes_are_those_of_ones_own_pace() -> None:
    house = refreshed()
    titles = []
    for pace in (Pace(), Pace(hold_factor=2.0), Pace(untimed=True)):
        house.presenter.set_pace(pace)
        assert house.state.action is not None
        titles.append(house.state.action.title)
    assert titles == [
        "Ease-off trio · 2 min",
        "Ease-off trio · 3 min",
        "Ease-off trio · about 2 min",
    ]


def test_the_same_pace_once_more_paints_nothing() -> None:
    house = refreshed()
    house.presenter.set_pace(Pace(hold_factor=2.0))
    painted = len(house.states)
    house.presenter.set_pace(Pace(hold_factor=2.0))
    assert len(house.states) == painted


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (felt(0, 4), "Last entry: 4, today, 08:40"),
        (felt(1, 0), "Last entry: 0, yesterday, 08:40"),
        (felt(2, 10), "Last entry: 10, Monday, 08:40"),
        (felt(30, 5), "Last entry: 5, 9 June, 08:40"),
    ],
)
def test_the_latest_entry_is_named(rating: Rating, words: str) -> None:
    assert refreshed(rating).state.latest_text == words


def test_without_an_entry_nothing_is_said_of_one() -> None:
    assert refreshed().state.latest_text == ""


@pytest.mark.parametrize(
    ("ratings", "words"),
    [
        ((), "Your first rating starts the chart."),
        (
            (felt(0, 4),),
            "A few more days make a picture.",
        ),
        (
            (felt(0, 4), felt(1, 4), felt(1, 9, hour=9)),
            "A few more days make a picture.",
        ),
        (
            (felt(0, 2), felt(1, 8), felt(1, 1, hour=9), felt(5, 5)),
            "3 days rated, between 1 and 8.",
        ),
        (
            (felt(0, 4), felt(1, 4), felt(5, 4)),
            "3 days rated, all 4.",
        ),
        ((felt(14, 4), felt(20, 4)), "Your first rating starts the chart."),
    ],
)
def test_one_neutral_sentence_under_the_little_chart(
    ratings: tuple[Rating, ...], words: str
) -> None:
    assert refreshed(*ratings).state.trend_text == words


def test_the_chart_covers_two_weeks_up_to_today() -> None:
    state = refreshed(felt(0, 4), felt(13, 5)).state
    assert (state.trend_first, state.trend_last) == (date(2025, 6, 26), TODAY)
    assert state.trend_ends == ("26 June", "today")
    assert [day.value for day in state.trend] == [5, 4]


@pytest.mark.parametrize(
    ("ratings", "words"),
    [
        ((felt(1, 4),), "None yet today; one is enough"),
        ((felt(0, 4),), "1 today"),
        ((felt(0, 4), felt(0, 5, hour=9)), "2 today"),
    ],
)
def test_todays_ratings_are_counted(ratings: tuple[Rating, ...], words: str) -> None:
    assert refreshed(*ratings).state.rows[1].text == words


def test_done_is_counted_against_planned() -> None:
    house = refreshed()
    assert house.state.action is not None
    assert house.state.action.tag == "Next for today"
    assert house.state.rows[0].text == "Done today: 0 of 3 times"
    for _ in range(4):
        house.finish()
    house.presenter.refresh()
    assert house.state.action is not None
    assert house.state.action.tag == "4 of 3 today"
    assert (house.state.rows[0].done, house.state.rows[0].wanted) == (4, 3)


def test_another_routine_done_today_is_not_this_one() -> None:
    house = House(routine=replace(ROUTINE, id="other", name="Other"))
    house.finish()
    house.presenter.refresh()
    assert house.state.rows[0].text == "Done today: 0 of 3 times"


def test_pictures_name_exercise_and_dose() -> None:
    action = refreshed().state.action
    assert action is not None
    doses = [plain(picture.dose) for picture in action.pictures]
    assert doses == ["30 s each side", "5 slow"]


def test_without_a_routine_there_is_nothing_to_do_and_everything_else() -> None:
    house = refreshed(felt(0, 4), routine=None)
    assert house.state.action is None
    assert [row.icon for row in house.state.rows] == ["pain"]
    house.presenter.start()
    assert house.started.count() == 0


# --- rating -------------------------------------------------------------------------------------


def test_one_touch_saves_and_says_how_to_take_it_back() -> None:
    house = refreshed()
    house.presenter.rate(7)
    (rating,) = house.drawer.ratings.latest(5)
    assert rating.score == 7
    assert (house.saved.at(0)[0], house.saved.at(0)[1]) == ("Pain 7 saved", rating.id)
    assert house.changes == [Changes(ratings=True)]
    assert house.state.latest_text.startswith("Last entry: 7, today")


def test_what_could_not_be_saved_is_not_called_saved() -> None:
    house = refreshed()
    house.drawer.ratings.problem = FULL
    house.presenter.rate(7)
    assert house.saved.count() == 0
    assert house.changes == []
    text, problem, retry = all_of(house.not_saved)[0]
    assert (text, problem) == ("Pain 7 was not saved.", FULL)
    house.drawer.ratings.problem = None
    retry()
    assert house.state.latest_text.startswith("Last entry: 7, today")
    assert house.not_saved.count() == 1


def test_a_rating_that_is_tried_again_is_of_the_moment_of_the_touch() -> None:
    house = refreshed()
    touched = house.clock.utc
    house.drawer.ratings.problem = FULL
    house.presenter.rate(7)
    house.drawer.ratings.problem = None
    house.clock.advance(26 * 3600)
    all_of(house.not_saved)[0][2]()
    assert house.drawer.ratings.latest(1)[0].when.at_utc == touched


def test_what_could_not_be_read_is_told() -> None:
    house = House()
    failed = QSignalSpy(house.presenter.failed)
    house.drawer.ratings.problem = FULL
    house.presenter.refresh()
    assert first_of(failed) == [FULL]


# --- starting, and what was broken off ----------------------------------------------------------


def test_start_asks_for_the_routine() -> None:
    house = refreshed()
    house.presenter.start()
    assert first_of(house.started) == [ROUTINE]


def test_a_broken_off_session_comes_before_a_new_one() -> None:
    house = House()
    session_id = house.break_off()
    house.presenter.refresh()
    action = house.state.action
    assert action is not None
    assert action.broken_off == session_id
    assert action.title == "Ease-off trio: go on where you stopped"
    assert action.text == "1 of 3 steps are done and saved."
    assert (action.tag, action.start) == ("Not finished", "Go on")
    assert len(action.pictures) == 2
    house.presenter.start()
    assert first_of(house.resumed) == [session_id]
    assert house.started.count() == 0


def test_a_broken_off_session_of_an_unknown_routine_has_no_pictures() -> None:
    house = House(routine=replace(ROUTINE, id="other", name="Other"))
    house.break_off()
    house.presenter.refresh()
    assert house.state.action is not None
    assert house.state.action.title == "Ease-off trio: go on where you stopped"
    assert house.state.action.pictures == ()


def test_it_can_be_kept_as_it_is() -> None:
    house = House()
    session_id = house.break_off()
    house.presenter.refresh()
    house.presenter.file_broken_off()
    record = house.drawer.sessions.get(session_id)
    assert record is not None and record.progress.outcome is Outcome.PARTIAL
    assert house.discarded.count() == 0
    assert house.state.action is not None
    assert house.state.action.tag == "Next for today"
    house.presenter.start()
    assert first_of(house.started) == [ROUTINE]


def test_it_can_be_discarded_and_says_which_one() -> None:
    house = House()
    session_id = house.break_off()
    house.presenter.refresh()
    house.presenter.discard_broken_off()
    record = house.drawer.sessions.get(session_id)
    assert record is not None and record.progress.outcome is Outcome.DISCARDED
    assert first_of(house.discarded) == [session_id]
    assert house.changes == [Changes(sessions=True)]


def test_with_nothing_broken_off_nothing_is_ended() -> None:
    house = refreshed()
    house.presenter.file_broken_off()
    house.presenter.discard_broken_off()
    assert (house.changes, house.discarded.count()) == ([], 0)


def test_quick_fingers_end_it_once_and_start_nothing_meanwhile() -> None:
    jobs = HeldJobs()
    house = House(jobs=jobs)
    house.break_off()
    house.presenter.refresh()
    jobs.run()
    house.presenter.file_broken_off()
    house.presenter.file_broken_off()
    house.presenter.discard_broken_off()
    house.presenter.start()
    jobs.run()
    assert house.changes == [Changes(sessions=True)]
    assert (house.discarded.count(), house.resumed.count(), house.started.count()) == (0, 0, 0)
    house.presenter.start()
    assert first_of(house.started) == [ROUTINE]


def test_what_could_not_be_ended_can_be_tried_again() -> None:
    house = House()
    session_id = house.break_off()
    house.presenter.refresh()
    house.drawer.sessions.problem = FULL
    house.presenter.discard_broken_off()
    assert house.discarded.count() == 0
    house.presenter.file_broken_off()
    assert first_of(house.not_saved) == [
        "The session was not discarded.",
        "The session was not ended.",
    ]
    house.drawer.sessions.problem = None
    discard = all_of(house.not_saved)[0][2]
    discard()
    assert first_of(house.discarded) == [session_id]


# --- the view -----------------------------------------------------------------------------------


@pytest.fixture
def house() -> House:
    return House(felt(0, 4))


@pytest.fixture
def view(qtbot: QtBot, house: House) -> TodayView:
    view = TodayView(house.presenter, FIGURES)
    qtbot.addWidget(view)
    view.resize(1336, 900)
    house.presenter.refresh()
    view.show()
    return view


def words(view: TodayView) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in view.findChildren(Label) if label.isVisible()]


def pressed(view: TodayView, text: str) -> None:
    (button,) = [
        found for found in view.findChildren(Button) if found.text() == text and found.isVisible()
    ]
    button.click()


def test_the_pad_rates_and_the_page_shows_it(view: TodayView, house: House) -> None:
    view.pad.key(9).click()
    assert "Last entry: 9, today, 12:00" in words(view)
    assert "2 today" in words(view)


def test_start_is_the_one_thing_to_press(view: TodayView, house: House) -> None:
    view.action.start.click()
    assert first_of(house.started) == [ROUTINE]
    assert not view.action.keep.isVisible()
    assert not view.action.discard.isVisible()


@pytest.mark.parametrize(
    ("button", "tab"),
    [
        ("All entries", "pain"),
        ("Open pain diary", "pain"),
        ("Open", "help"),
        ("See the steps", "stretch"),
    ],
)
def test_buttons_lead_to_other_tabs(view: TodayView, button: str, tab: str) -> None:
    wanted = QSignalSpy(view.tab_wanted)
    pressed(view, button)
    assert first_of(wanted) == [tab]


def test_without_a_diary_to_write_to_nothing_can_be_pressed_and_it_says_so(
    view: TodayView,
) -> None:
    view.set_writable(False)
    assert not view.pad.isEnabled()
    assert not view.action.start.isEnabled()
    assert "Nothing can be saved now." in words(view)
    view.set_writable(True)
    assert view.pad.isEnabled()
    assert view.action.start.isEnabled()
    assert "One touch saves the entry. You can undo it." in words(view)


def test_a_broken_off_session_has_three_ways_on(view: TodayView, house: House) -> None:
    house.break_off()
    house.presenter.refresh()
    shown = (view.action.start, view.action.keep, view.action.discard)
    assert all(button.isVisible() for button in shown)
    assert not view.action.steps.isVisible()
    view.action.keep.click()
    assert not view.action.keep.isVisible()
    assert view.action.steps.isVisible()


@pytest.mark.parametrize("later", [None, 2])
def test_after_a_restart_strong_pain_still_speaks_against_going_on(
    view: TodayView, house: House, later: int | None
) -> None:
    started = house.desk.sessions.begin(ROUTINE, PLAN, 9)
    house.desk._sessions = None  # The program ends, and begins anew.
    if later is not None:
        house.clock.advance(60)
        house.desk.diary.rate(later)
    house.presenter.refresh()
    assert (view.action.start.text(), view.action.start.kind) == ("Go on", "secondary")
    assert view.action._advice.text() == ("You rated 9 today. Leave sessions out until it settles.")
    assert view.action.check.isVisible() and started.record.id


def test_a_plain_nine_speaks_against_a_session_until_it_settles(
    view: TodayView, house: House
) -> None:
    house.presenter.rate(9)
    assert view.action.start.kind == "secondary" and view.action.check.isVisible()
    house.clock.advance(60)
    house.presenter.rate(4)
    assert view.action.start.kind == "primary" and not view.action.check.isVisible()


def test_the_card_is_gone_when_there_is_nothing_to_do(qtbot: QtBot) -> None:
    house = House(routine=None)
    view = TodayView(house.presenter, FIGURES)
    qtbot.addWidget(view)
    view.show()
    house.presenter.refresh()
    assert not view.action.isVisible()
    assert view.pad.isVisible()


def test_there_is_a_dot_for_each_time_it_is_meant_to_be_done(view: TodayView, house: House) -> None:
    (dots,) = view.findChildren(Dots)
    before = dots.width()
    for _ in range(4):
        house.finish()
    house.presenter.refresh()
    QApplication.processEvents()
    shown = [found for found in view.findChildren(Dots) if found.isVisibleTo(view)]
    assert [found.width() for found in shown] == [before // 3 * 4]
