"""The morning after a session: asked on Today, answered at one touch, put away for the day."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tabs.today.state import MorningQuestion
from backcare_desktop.ui.tabs.today.view import TodayView
from tests.ui.test_today_tab import FIGURES, FULL, House, all_of, first_of, pressed, words

QUESTION = "How is your back this morning, after yesterday’s Ease-off trio?"
NOW = "How is your back right now?"
DAY_S = 24 * 3600


@pytest.fixture
def house(qapp: QApplication) -> House:
    """The day after a session."""
    house = House()
    house.finish()
    house.clock.advance(DAY_S)
    house.presenter.refresh()
    return house


@pytest.fixture
def view(qtbot: QtBot, house: House) -> TodayView:
    view = TodayView(house.presenter, FIGURES)
    qtbot.addWidget(view)
    view.resize(1336, 900)
    house.presenter.refresh()
    view.show()
    return view


def contexts(house: House) -> list[tuple[int, RatingContext, str | None]]:
    latest = house.drawer.ratings.latest(9)
    return [(rating.score, rating.context, rating.session_id) for rating in latest]


def test_it_names_the_routine(house: House) -> None:
    assert house.state.morning == MorningQuestion("id-1", QUESTION, "Not now")


def test_one_touch_answers_it_and_says_how_to_take_it_back(house: House) -> None:
    house.presenter.rate_morning(3, "id-1")
    assert contexts(house) == [(3, RatingContext.NEXT_MORNING, "id-1")]
    assert house.state.morning is None
    assert house.changes == [Changes(ratings=True)]
    text, rating_id = all_of(house.saved)[0]
    assert text == "Pain 3 saved"
    house.desk.diary.remove(rating_id)
    house.presenter.refresh()
    assert house.state.morning is not None


def test_put_away_it_is_not_asked_again_today_but_after_the_next_session(house: House) -> None:
    house.presenter.put_morning_away()
    assert house.state.morning is None
    house.presenter.refresh()
    assert house.state.morning is None
    assert contexts(house) == []
    house.finish()
    house.clock.advance(DAY_S)
    house.presenter.refresh()
    assert house.state.morning is not None


def test_an_answer_that_was_not_saved_can_be_given_again(house: House) -> None:
    house.drawer.ratings.problem = FULL
    house.presenter.rate_morning(3, "id-1")
    assert first_of(house.not_saved) == ["Pain 3 was not saved."]
    assert house.state.morning is not None
    house.drawer.ratings.problem = None
    retry = all_of(house.not_saved)[0][2]
    retry()
    assert contexts(house) == [(3, RatingContext.NEXT_MORNING, "id-1")]


def test_an_answer_that_is_given_again_is_of_the_morning_on_which_it_was_given(
    house: House,
) -> None:
    given = house.clock.utc
    house.drawer.ratings.problem = FULL
    house.presenter.rate_morning(3, "id-1")
    house.drawer.ratings.problem = None
    house.clock.advance(DAY_S)
    all_of(house.not_saved)[0][2]()
    assert house.drawer.ratings.latest(1)[0].when.at_utc == given


def test_the_pad_answers_what_is_asked_and_then_asks_for_right_now(
    view: TodayView, house: House
) -> None:
    assert QUESTION in words(view)
    assert NOW not in words(view)
    assert view.pad.accessibleName() == QUESTION
    view.pad.key(3).click()
    assert NOW in words(view)
    assert view.pad.accessibleName() == NOW
    view.pad.key(5).click()
    assert sorted(contexts(house), key=lambda each: each[0]) == [
        (3, RatingContext.NEXT_MORNING, "id-1"),
        (5, RatingContext.NOW, None),
    ]


def test_not_now_leads_to_right_now(view: TodayView, house: House) -> None:
    pressed(view, "Not now")
    assert NOW in words(view)
    assert not view.not_now.isVisible()
    view.pad.key(5).click()
    assert contexts(house) == [(5, RatingContext.NOW, None)]


def test_nothing_is_chosen_beforehand(view: TodayView) -> None:
    assert view.pad.score is None
