"""Core: strong pain, a lock, an early phase and a long break are said, and nothing pushes."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.clock import now
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.programme import Programme, with_amount
from backcare_desktop.core.variation import Way
from backcare_desktop.ui.tabs.core.state import AdviceState, DayState, Front
from backcare_desktop.ui.tabs.core.view import CoreView
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.toast import Toast
from tests.core_house import BASICS, DAY, LIBRARY, TODAY, House, shown
from tests.core_life import live


@pytest.fixture
def house() -> House:
    return House()


def rate(house: House, score: int) -> None:
    house.store.ratings.add(Rating("r", score, now(house.clock)))
    house.presenter.refresh()


def opened(house: House) -> DayState:
    day = house.state.day
    assert day is not None
    return day


def advice(house: House) -> AdviceState:
    found = opened(house).advice
    assert found is not None
    return found


def episode(house: House, onset: date) -> None:
    house.store.episodes.put(Episode("e", onset, None, None, (), now(house.clock)))
    house.presenter.refresh()


def plank_of(seconds: int) -> Programme:
    plank = BASICS.items[0]
    return replace(
        BASICS, items=(replace(plank, dose=with_amount(plank.dose, seconds)), *BASICS.items[1:])
    )


# --- strong pain ---------------------------------------------------------------------------------


def test_a_nine_anywhere_says_to_leave_core_work_and_nothing_pushes(
    house: House, qtbot: QtBot
) -> None:
    view = shown(house, qtbot)
    assert view.page.day.start.kind == "primary"
    rate(house, 9)
    assert advice(house).text == (
        "You rated 9 today. Leave core work for today, or do only what doesn’t hurt."
    )
    assert (view.page.day.start.kind, view.page.day.start.isEnabled()) == ("secondary", True)
    assert house.ring() == ("Rest today", "Rest today", "Core work can wait until tomorrow.")
    wanted = QSignalSpy(view.check_wanted)
    assert view.page.day.advice.check.text() == "Check my symptoms"
    view.page.day.advice.check.click()
    assert wanted.count() == 1


def test_it_is_gone_tomorrow_and_when_the_rating_is_taken_back(house: House) -> None:
    rate(house, 9)
    house.store.ratings.remove("r", house.clock.utc_now())
    house.presenter.refresh()
    assert opened(house).advice is None and not opened(house).paused
    house.presenter.sets.say_hurt("plank", 9)
    assert advice(house).warns
    house.clock.advance(timedelta(days=1).total_seconds())
    house.presenter.refresh()
    assert opened(house).advice is None


def test_there_is_one_answer_to_an_exercise_that_hurt_more_than_five(
    house: House, qtbot: QtBot
) -> None:
    view = shown(house, qtbot)
    house.presenter.sets.say_hurt("plank", 9)
    row = house.row("plank")
    assert row.ask.text.startswith("That is above 5. Leave front plank out today,")
    assert row.suggestion is None
    assert opened(house).start == "Continue with bird dog"
    assert not view.page.day.line("plank").chips.chip("s1").isEnabled()
    assert view.page.day.line("bird-dog").chips.chip("l1").isEnabled()
    checks = (view.page.day.advice.check, view.page.day.line("plank").ask.check)
    assert [button.kind for button in checks] == ["primary", "secondary"]
    house.clock.advance(timedelta(days=1).total_seconds())
    house.presenter.refresh()
    tomorrow = house.row("plank").suggestion
    assert tomorrow is not None and tomorrow.can_accept


def test_sets_done_before_it_hurt_can_be_added_and_taken_back(house: House, qtbot: QtBot) -> None:
    view = shown(house, qtbot)
    house.presenter.sets.touch("plank", "s1")
    house.presenter.sets.say_hurt("plank", 3)
    line = view.page.day.line("plank")
    assert line.chips.chip("s1").isEnabled() and line.more.isEnabled()
    house.presenter.sets.set_amount("plank", "s2", 8)
    assert len(house.store.core.sets(TODAY, TODAY)) == 2


# --- a lock --------------------------------------------------------------------------------------


def test_under_a_lock_nothing_is_asked_for(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    live(house.store.core, BASICS, TODAY - 7 * DAY)
    view = shown(house, qtbot)
    rate(house, 9)
    house.locked(monkeypatch)
    assert house.ring() == ("Paused", "Paused", "Paused until the symptom check is settled.")
    assert (opened(house).start, opened(house).advice) == ("", None)
    assert not view.page.day.start.isVisible()
    rest = house.state.rest
    assert rest is not None and rest.ask is None


# --- the phase -----------------------------------------------------------------------------------


def test_before_its_phase_a_programme_says_so_and_what_fits_now(house: House, qtbot: QtBot) -> None:
    view = shown(house, qtbot)
    episode(house, TODAY)
    text = "Fits from about week 2. Now: Ease-off trio and short walks."
    assert advice(house).text == text
    assert view.page.day.start.kind == "secondary"
    assert house.ring() == (
        "Rest this week",
        "Not yet",
        "Fits from about week 2. Until then gentle movement comes first.",
    )
    rest = house.state.rest
    assert rest is not None and rest.ask is None
    house.presenter.pages.show_choice()
    cards = {card.id: card.early for card in house.state.cards}
    assert cards == {
        "first-steps": "Fits from about days 3–5. Now: Ease-off trio and short walks.",
        "core-basics": text,
    }


def test_in_its_phase_and_without_an_episode_nothing_is_said(house: House) -> None:
    assert opened(house).advice is None
    assert {card.early for card in house.state.cards} == {""}
    house.presenter.choose("first-steps")
    episode(house, TODAY - 3 * DAY)
    assert opened(house).advice is None
    assert "Settle and reactivate, First steps" in house.state.cards[1].early


def test_pain_goes_before_the_phase(house: House) -> None:
    episode(house, TODAY)
    rate(house, 9)
    assert advice(house).warns


# --- a long break --------------------------------------------------------------------------------


def test_after_two_hundred_days_one_press_begins_again_at_the_start(qtbot: QtBot) -> None:
    house = House(plank_of(25))
    live(house.store.core, plank_of(25), TODAY - 200 * DAY)
    house.presenter.refresh()
    view = shown(house, qtbot)
    assert advice(house).text.startswith("Your last core work was on ")
    assert "more than four weeks off" in advice(house).text
    assert view.page.day.start.kind == "secondary"
    view.page.day.advice.accept.click()
    assert house.row("plank").target.replace("\N{NO-BREAK SPACE}", " ") == "3 × 20 s"
    assert opened(house).advice is None and not opened(house).paused
    said, undo = house.undo[-1]
    assert said == "Back at the start"
    undo()
    assert house.store.core.programme() == plank_of(25)


# --- the first week ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ahead", "title", "text"),
    [
        (3, "One to go", "Today or any day until Sunday is fine."),
        (4, "Rest until next week", "Begin today or next week."),
    ],
)
def test_a_programme_chosen_at_the_weekend_does_not_push(ahead: int, title: str, text: str) -> None:
    house = House(None)
    house.clock.advance(timedelta(days=ahead).total_seconds())
    house.presenter.choose("core-basics")
    assert house.state.front is Front.DAY
    assert house.ring()[1:] == (title, text)


def test_a_later_week_is_not_made_up_for_in_its_last_days(house: House) -> None:
    house.clock.advance(timedelta(days=4).total_seconds())  # Sunday.
    house.presenter.refresh()
    assert house.ring() == ("3 planned", "Room for one", "Today has room for it.")


# --- figures, sources and the toast --------------------------------------------------------------


def test_a_figure_of_the_exercise_itself_says_so_beside_another_way_of_it(qtbot: QtBot) -> None:
    plank = BASICS.items[0]
    harder = replace(BASICS, items=(replace(plank, way=Way.HARDER), *BASICS.items[1:]))
    house = House(harder)
    view = shown(house, qtbot)
    row = house.row("plank")
    assert (row.name, row.picture) == ("Front plank: Shoulder taps", "Picture: front plank")
    line = view.page.day.line("plank")
    assert line._shown.isVisible() and line._picture.accessibleName() == row.picture
    assert house.row("bird-dog").picture == ""
    assert not view.page.day.line("bird-dog")._shown.isVisible()


def test_where_it_comes_from_opens_on_its_card(qtbot: QtBot) -> None:
    house = House(None)
    view = shown(house, qtbot)
    source = view.choice.card("core-basics").source
    assert source.button.text() == "Where this comes from"
    assert not source.words.isVisible()
    source.button.click()
    assert source.words.isVisible() and "McGill" in source.words.text()
    assert source.button.accessibleName() == "Where this comes from: Core basics, open"
    source.button.click()
    assert not source.words.isVisible()


def test_without_words_there_is_nothing_to_open(qtbot: QtBot) -> None:
    made = Disclosure("Where this comes from")
    qtbot.addWidget(made)
    assert made.isHidden()
    made.set_words("An article.")
    assert not made.isHidden()


def test_a_toast_covers_neither_the_goal_nor_the_line_of_safety(house: House, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1336, 900)
    view = CoreView(house.presenter, LIBRARY.figures, window)
    view.setGeometry(window.rect())
    window.show()
    QApplication.processEvents()
    toast = Toast(window)
    toast.show_message("Front plank: 20 s logged", undo=True)
    for widget in (view.page.rest.change, view.page.rest, view.page.day.note):
        place = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
        assert widget.isVisible() and not toast.geometry().intersects(place)
