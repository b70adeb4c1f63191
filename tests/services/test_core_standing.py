"""What stands before core work: strong pain, what hurt, an early phase, a long break."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import now
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.programme import Programme, amount, with_amount
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.suggestion import SuggestionKind
from tests.core.test_programme import BIRD_DOG, PLANK
from tests.core_life import live
from tests.services.test_core_work import BASICS, DAY, TODAY, House


@pytest.fixture
def house() -> House:
    return House()


def grown_by(seconds: int) -> Programme:
    dose = with_amount(PLANK.dose, amount(PLANK.dose) + seconds)
    return replace(BASICS, items=(replace(PLANK, dose=dose), BIRD_DOG))


def rate(house: House, score: int) -> None:
    house.store.ratings.add(Rating("r", score, now(house.clock), RatingContext.NOW))


# --- strong pain ---------------------------------------------------------------------------------


def test_two_good_days_and_a_nine_today_bring_no_step_up(house: House) -> None:
    for ago in (3, 1):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    step = house.page().suggestions["plank"]
    assert step.kind is SuggestionKind.UP
    rate(house, 9)
    page = house.page()
    assert page.strong == 9
    assert SuggestionKind.UP not in {each.kind for each in page.suggestions.values()}
    assert not house.work.steps.accept(step).changes


def test_it_stands_on_the_page_until_tomorrow_or_until_it_is_taken_back(house: House) -> None:
    done = house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=6)
    assert house.page().strong == 6
    assert done.undo is not None
    done.undo()
    assert house.page().strong is None
    rate(house, 7)
    assert house.page().strong == 7
    house.clock.advance(timedelta(days=1).total_seconds())
    assert house.page().strong is None


# --- what hurt -----------------------------------------------------------------------------------


def test_what_hurt_today_is_left_out_of_what_starts(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    routine = house.work.left_today()
    assert routine is not None
    assert {step.exercise.id for step in routine.steps} == {"bird-dog"}
    house.work.sets.say_hurt(TODAY, "plank", hurt=False)
    again = house.work.left_today()
    assert again is not None and again.steps[0].exercise.id == "plank"


def test_when_all_of_it_hurt_nothing_starts(house: House) -> None:
    for item in BASICS.items:
        house.work.sets.say_hurt(TODAY, item.exercise_id, hurt=True)
    assert house.work.left_today() is None


def test_what_was_done_before_it_hurt_can_still_be_entered(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    assert house.work.sets.log(TODAY, "plank", None, 1, 12).changes


# --- the phase -----------------------------------------------------------------------------------


def test_the_page_knows_where_the_episode_stands() -> None:
    house = House(None)
    assert house.page().phase is None
    house.store.episodes.put(Episode("e", TODAY, None, None, (), now(house.clock)))
    assert house.page().phase is RoutinePhase.FIRST_48H
    house.work.follow(BASICS)
    assert house.page().phase is RoutinePhase.FIRST_48H


# --- a long break --------------------------------------------------------------------------------


@pytest.mark.parametrize(("ago", "away"), [(28, False), (29, True), (200, True)])
def test_after_four_weeks_without_a_set_the_page_says_since_when(ago: int, *, away: bool) -> None:
    house = House()
    live(house.store.core, BASICS, TODAY - ago * DAY)
    assert house.page().away_since == (TODAY - ago * DAY if away else None)


def test_one_press_begins_again_and_one_takes_it_back() -> None:
    house = House(grown_by(5))
    live(house.store.core, grown_by(5), TODAY - 200 * DAY)
    done = house.work.begin_again(BASICS.items)
    assert house.page().programme == BASICS
    assert done.undo is not None
    done.undo()
    assert house.page().programme == grown_by(5)


def test_whoever_stands_at_the_start_has_nothing_to_begin_again(house: House) -> None:
    assert not house.work.begin_again(BASICS.items).changes


# --- the first week ------------------------------------------------------------------------------


def test_a_programme_chosen_late_in_the_week_asks_for_no_more_days_than_fit() -> None:
    house = House(None)
    house.clock.advance(timedelta(days=3).total_seconds())  # Saturday.
    house.work.follow(BASICS)
    week = house.page().week
    assert week is not None and (week.target, week.to_go) == (1, 1)
    house.clock.advance(timedelta(days=1).total_seconds())
    sunday = house.page().week
    assert sunday is not None and sunday.to_go == 1
