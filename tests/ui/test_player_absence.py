"""What a locked screen means for a session: it pauses, and nothing else happens to it."""

import pytest

from backcare_desktop.core.session_state import EventKind
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.player.absence import Absence
from backcare_desktop.ui.player.state import Action, Page
from tests.ui.test_player_presenter import ROUTINE, Player


class Watched(Player):
    """A session, and a screen that can be locked."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = self.machine.lock
        self.absence = Absence(self.lock, self.presenter.follower)
        self.presenter.closed.connect(self.absence.look)

    def events(self) -> list[EventKind]:
        following = self.presenter.follower.following
        assert following is not None
        return [event.kind for event in self.drawer.sessions.events(following.record.id)]


@pytest.fixture
def player(qapp: object) -> Watched:
    return Watched()


def test_a_lock_pauses_as_the_person_would(player: Watched) -> None:
    player.begin()
    player.wait(15)
    player.lock.lock()
    assert (player.mat.paused, player.mat.panel, player.mat.digits) == (True, None, "20")
    assert player.machine.voice.said[-1] == "hush"
    assert not player.machine.awake.held
    assert player.events()[-1] is EventKind.PAUSED
    player.wait(3600)
    assert (player.mat.paused, player.mat.digits) == (True, "20")
    player.press(Action.PAUSE_OR_RESUME)
    assert (player.mat.paused, player.mat.digits) == (False, "20")


def test_a_paused_session_stays_as_it_is(player: Watched) -> None:
    player.begin()
    player.wait(15)
    player.press(Action.PAUSE_OR_RESUME)
    before = player.events()
    player.lock.lock()
    assert player.mat.paused
    assert player.events() == before


@pytest.mark.parametrize("action", [Action.HURTS, Action.LEAVE])
def test_a_question_stands_as_it_stood(player: Watched, action: Action) -> None:
    player.begin()
    player.wait(15)
    player.press(action)
    before, asked = player.events(), player.mat.panel
    assert asked is not None
    player.lock.lock()
    assert (player.mat.panel, player.mat.paused) == (asked, True)
    assert player.events() == before


def test_after_sleep_the_question_stands_too(player: Watched) -> None:
    player.begin()
    player.wait(15)
    player.clock.sleep(600)
    player.wait(1)
    asked = player.mat.panel
    assert asked is not None
    player.lock.lock()
    assert player.mat.panel == asked


def test_it_is_watched_from_the_first_second_on_the_mat_to_the_last(player: Watched) -> None:
    player.presenter.open(ROUTINE)
    seen = [player.lock.watched]
    for action in (Action.SKIP_RATING, Action.PAUSE_OR_RESUME, Action.PAUSE_OR_RESUME):
        player.press(action)
        seen.append(player.lock.watched)
    player.wait(200)
    assert player.state.page is Page.AFTER
    seen.append(player.lock.watched)
    assert seen == [False, True, True, True, False]


def test_it_is_watched_no_longer_once_the_mat_is_left(player: Watched) -> None:
    player.begin()
    player.press(Action.LEAVE)
    seen = [player.lock.watched]
    player.press(Action.LEAVE)
    seen.append(player.lock.watched)
    assert (player.closed, seen) == (1, [True, False])


def test_a_session_that_is_being_taken_off_the_mat_is_not_asked_any_more(player: Watched) -> None:
    player.begin()
    before = player.events()
    player.presenter.follower.hold()
    player.lock.lock()
    assert player.events() == before


def test_who_lets_the_screen_go_dark_is_not_stopped_by_it(player: Watched) -> None:
    player.absence.set_preferences(Preferences(keep_awake=False))
    player.begin()
    seen = [player.lock.watched]
    for kept_on in (True, False):
        player.absence.set_preferences(Preferences(keep_awake=kept_on))
        seen.append(player.lock.watched)
    assert seen == [False, True, False]
    player.lock.lock()
    assert not player.mat.paused


def test_it_is_given_back_with_all_the_rest(player: Watched) -> None:
    player.machine.machine().close()
    assert player.lock.closed == 1
