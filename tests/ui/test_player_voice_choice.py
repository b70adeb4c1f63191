"""The choice of voice on the page before a routine."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from backcare_desktop.services.routine_voices import RoutineVoices, Voicing
from backcare_desktop.ui import theme
from backcare_desktop.ui.player.rating_page import RatingView
from backcare_desktop.ui.player.state import Action, Page, PlayerState, RatingPage
from backcare_desktop.ui.player.view import PlayerView
from tests.memory_routines import MemoryRoutines
from tests.storage.examples import own_routine

BEFORE = RatingPage(
    title="Ease-off trio",
    text="Lie on your back.",
    question="How is your back right now?",
    picture=None,
    facts=(),
    chosen=None,
    on="Start without a rating",
    on_action=Action.SKIP_RATING,
    voice=True,
)
AFTER = replace(BEFORE, on="Done", on_action=Action.CLOSE, voice=None)


def show(view: PlayerView, rating: RatingPage) -> RatingView:
    page = Page.BEFORE if rating is not AFTER else Page.AFTER
    view.show_state(PlayerState(page, rating=rating))
    return view.findChildren(RatingView)[0]


@pytest.fixture
def view(qtbot: QtBot) -> PlayerView:
    view = PlayerView({})
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    return view


def test_it_says_whether_the_routine_is_spoken(view: PlayerView) -> None:
    button = show(view, BEFORE).voice
    assert (button.text(), button.isVisible()) == ("Voice on", True)
    show(view, replace(BEFORE, voice=False))
    assert button.text() == "Voice off"
    assert "For this routine" in button.accessibleDescription()


def test_after_the_session_there_is_nothing_to_choose(view: PlayerView) -> None:
    assert not show(view, AFTER).voice.isVisible()


@pytest.mark.parametrize("by", ["button", "key"])
def test_it_is_turned_by_button_and_by_key(view: PlayerView, by: str) -> None:
    rating = show(view, BEFORE)
    asked = QSignalSpy(view.action)
    if by == "button":
        QTest.mouseClick(rating.voice, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(rating.pad, Qt.Key.Key_V)
    assert [asked.at(index)[0] for index in range(asked.count())] == [Action.VOICE]


@pytest.mark.parametrize("size", [(1440, 900), (1120, 720)])
@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_it_stands_beside_the_start_and_covers_nothing(
    view: PlayerView, size: tuple[int, int], scale: float
) -> None:
    theme.manager().set_text_scale(scale)
    view.resize(*size)
    rating = show(view, BEFORE)
    voice, start = rating.voice.geometry(), rating.on.geometry()
    assert not voice.intersects(start)
    assert rating.rect().contains(voice)
    assert voice.height() >= 48
    assert voice.width() >= rating.voice.sizeHint().width()


# --- what is kept of it --------------------------------------------------------------------------


def test_an_own_routine_that_is_quiet_is_not_spoken_until_it_is_chosen() -> None:
    own = replace(own_routine(), quiet=True)
    store = MemoryRoutines(own)
    voices = RoutineVoices(store)
    assert voices.of(own.id) == Voicing(spoken=False, quiet=True)
    voices.choose(own.id, Voicing(spoken=True, quiet=True))
    assert voices.of(own.id) == Voicing(spoken=True, quiet=True)
    voices.choose(own.id, Voicing(spoken=False, quiet=True))
    assert store.voices() == {}


def test_a_routine_that_ships_says_itself_whether_it_is_quiet() -> None:
    voices = RoutineVoices(MemoryRoutines())
    assert voices.of("trio", quiet=False) == Voicing(spoken=True, quiet=False)
    assert voices.of("calm", quiet=True) == Voicing(spoken=False, quiet=True)
    voices.choose("trio", Voicing(spoken=False, quiet=False))
    assert voices.of("trio", quiet=False) == Voicing(spoken=False, quiet=False)
