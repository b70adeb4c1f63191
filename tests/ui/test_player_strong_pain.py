"""Before a session: pain above 5 begins nothing by itself, and is kept whatever is done then."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.ui.player import geometry
from backcare_desktop.ui.player.advice import Advice
from backcare_desktop.ui.player.rating_page import RatingView
from backcare_desktop.ui.player.state import Action, Page
from backcare_desktop.ui.player.view import PlayerView
from tests.fakes import HeldJobs
from tests.services.test_sessions import FULL, ROUTINE
from tests.ui.test_player_presenter import Player


@pytest.fixture
def player() -> Player:
    return Player()


def scores(player: Player) -> list[tuple[int, RatingContext]]:
    return [(rating.score, rating.context) for rating in player.drawer.ratings.latest(9)]


def asked(player: Player, score: int = 9) -> None:
    """Up to the answer to how the back is before a session."""
    player.presenter.open(ROUTINE)
    player.presenter.rate(score)


def on_the_mat(player: Player) -> bool:
    return player.states[-1].page is Page.MAT


@pytest.mark.parametrize("score", range(11))
def test_only_a_rating_up_to_five_begins_at_one_touch(player: Player, score: int) -> None:
    asked(player, score)
    assert on_the_mat(player) is (score <= 5)


def test_above_five_it_is_said_and_leaving_is_what_enter_does(player: Player) -> None:
    asked(player)
    page = player.rating
    assert page.chosen == 9
    assert page.advice.startswith("You rated 9 today. Leave this session out until it settles")
    assert (page.on, page.on_action) == ("Leave it for today", Action.LEAVE)
    assert (page.check, page.anyway) == ("Check my symptoms", "Start anyway")
    assert page.voice is None


def test_the_same_number_again_begins_nothing_and_neither_does_a_media_key(player: Player) -> None:
    asked(player)
    player.presenter.rate(9)
    player.press(Action.SKIP_RATING)
    assert not on_the_mat(player) and player.rating.advice


def test_leaving_keeps_the_rating_as_one_of_the_day(player: Player) -> None:
    asked(player)
    player.press(Action.LEAVE)
    assert player.closed == 1
    assert scores(player) == [(9, RatingContext.NOW)]
    assert player.changes[-1].ratings
    player.presenter.open(ROUTINE)
    assert player.rating.advice == "" and player.rating.chosen is None


def test_the_symptom_check_is_one_press_away(player: Player) -> None:
    wanted = QSignalSpy(player.presenter.check_wanted)
    asked(player)
    player.press(Action.CHECK)
    assert (player.closed, wanted.count()) == (1, 1)
    assert scores(player) == [(9, RatingContext.NOW)]


def test_going_on_is_possible_and_keeps_the_rating_as_the_one_before(player: Player) -> None:
    asked(player)
    player.press(Action.BEGIN_ANYWAY)
    assert on_the_mat(player)
    assert scores(player) == [(9, RatingContext.BEFORE_SESSION)]
    player.press(Action.LEAVE, Action.LEAVE)
    assert len(scores(player)) == 1


def test_a_number_corrected_downwards_begins(player: Player) -> None:
    asked(player)
    player.presenter.rate(4)
    assert on_the_mat(player)
    assert scores(player) == [(4, RatingContext.BEFORE_SESSION)]


def test_a_rating_that_the_disk_did_not_take_is_told_and_tried_again() -> None:
    jobs = HeldJobs()
    player = Player(jobs)
    player.presenter.open(ROUTINE)
    player.presenter.rate(9)
    player.drawer.ratings.problem = FULL
    player.press(Action.LEAVE)
    jobs.run()
    assert player.presenter.unsaved == ("Your rating 9 is not saved.",)
    player.drawer.ratings.problem = None
    player.retries.fire()
    jobs.run()
    assert scores(player) == [(9, RatingContext.NOW)] and player.presenter.unsaved == ()


def test_a_window_that_goes_keeps_what_was_rated(player: Player) -> None:
    asked(player)
    player.presenter.stop()
    assert scores(player) == [(9, RatingContext.NOW)]


# --- on the page ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 640)])
def test_the_page_has_room_for_all_of_it_and_the_focus_is_on_leaving(
    player: Player, qtbot: QtBot, width: int, height: int
) -> None:
    view = PlayerView({})
    qtbot.addWidget(view)
    player.presenter.state_changed.connect(view.show_state)
    view.action.connect(player.presenter.act)
    view.resize(width, height)
    view.show()
    view.activateWindow()
    asked(player)
    QApplication.processEvents()
    (page,) = view.findChildren(RatingView)
    assert page.on.hasFocus()
    buttons = (page.on, page.check, page.anyway)
    assert all(button.isVisible() for button in buttons)
    for one, other in itertools.pairwise(buttons):
        assert not one.geometry().intersects(other.geometry())
    advice = next(each for each in page.findChildren(Advice) if each.words)
    assert advice.isVisible() and page.rect().contains(buttons[-1].geometry())
    QTest.keyClick(page.on, Qt.Key.Key_Return)
    assert player.closed == 1 and not on_the_mat(player)


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640), (1920, 1080)])
def test_the_line_about_the_machine_leaves_the_bar_of_steps_free(size: tuple[int, int]) -> None:
    fitted = geometry.fit(*size, 1.0)
    bars = geometry.mat_geometry(*size, fitted).bars
    assert bars.top() >= geometry.notice_height(fitted) + 2
