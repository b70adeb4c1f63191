"""A day with pain above 5, wherever it was told, is no day for lifting."""

from datetime import timedelta
from decimal import Decimal

import pytest

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.gates import Gate, LightTry
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.services.load_warning import NotOpen
from tests.lifting_house import EASY, START, TEMPLATE, House, fully_back, kg

DAY = timedelta(days=1)


@pytest.fixture
def back() -> House:
    """Day 31 with every gate met and a squat planned today."""
    return fully_back()


@pytest.mark.parametrize("context", RatingContext)
def test_nothing_is_open_on_a_day_with_strong_pain_until_it_is_taken_back(
    back: House, context: RatingContext
) -> None:
    assert back.squat.load == kg("50")
    told = back.diary.rate(9, context)
    page = back.page
    assert page.strong == 9 and page.open_share == 0
    assert back.squat.load is None and back.squat.kept == kg("50")
    assert page.ahead(back.squat, kg("20"), START) == NotOpen(kg("20"), None)
    back.diary.remove(told.rating.id)
    assert back.page.strong is None and back.squat.load == kg("50")


def test_it_stands_until_tomorrow_and_no_lower_rating_lifts_it(back: House) -> None:
    back.diary.rate(6)
    back.diary.rate(1)
    assert back.squat.load is None
    back.days(1)
    assert back.page.strong is None and back.squat.load == kg("50")


def test_pain_5_is_none(back: House) -> None:
    back.diary.rate(5)
    assert back.page.strong is None and back.squat.load == kg("50")


def test_pain_while_lifting_counts_for_every_lift_of_the_day(back: House) -> None:
    back.lifting.add_lift("Deadlift", kg("100"), back.squat.lift.rounding)
    back.lift("50", pain_during=9)
    assert [lift.load for lift in back.page.lifts] == [None, None]


def test_no_comeback_begins_on_such_a_day(back: House) -> None:
    told = back.diary.rate(9)
    with pytest.raises(ValueError, match="strong pain"):
        back.way.follow_comeback(TEMPLATE)
    back.diary.remove(told.rating.id)
    back.way.follow_comeback(TEMPLATE)
    back.diary.rate(9)
    back.way.follow_comeback(TEMPLATE)


def test_no_light_load_is_tried_on_such_a_day(back: House) -> None:
    back.diary.rate(9)
    light = LightTry(START - DAY, 2, as_usual=True)
    with pytest.raises(ValueError, match="no load is open"):
        back.way.try_gate(Gate.NEUTRAL_SPINE, met=True, light=light)
    assert not back.page.light_open


def test_planning_on_such_a_day_makes_nothing_lighter(back: House) -> None:
    back.diary.rate(9)
    squat = back.squat
    back.lifting.change_lift(squat, squat.lift, Decimal("0.05"))
    back.days(1)
    assert back.squat.load == kg("50")


# --- a light load has its phase -----------------------------------------------------------------


def test_a_steady_back_is_tried_from_week_2_on_and_met_a_day_later() -> None:
    house = House()
    house.hurt()
    house.meet(*EASY)
    for days in range(5):
        assert not house.page.light_open, days
        with pytest.raises(ValueError, match="no load is open"):
            house.way.try_gate(Gate.NEUTRAL_SPINE, met=False)
        house.days(1)
    today = START + 5 * DAY
    assert house.page.light_open
    with pytest.raises(ValueError, match="a morning after"):
        house.way.try_gate(Gate.NEUTRAL_SPINE, met=True, light=LightTry(today, 1, as_usual=True))
    with pytest.raises(ValueError, match="before week 2"):
        house.way.try_gate(
            Gate.NEUTRAL_SPINE, met=True, light=LightTry(today - DAY, 1, as_usual=True)
        )
    house.days(1)
    house.way.try_gate(Gate.NEUTRAL_SPINE, met=True, light=LightTry(today, 1, as_usual=True))
    assert Gate.NEUTRAL_SPINE in house.page.gates.met


def test_without_the_stairs_no_light_load_is_tried() -> None:
    house = House()
    house.hurt(ago=10)
    assert not house.page.light_open
    house.meet(Gate.STAIRS)
    assert house.page.light_open


# --- one answer about a morning -----------------------------------------------------------------


def test_this_mornings_answer_is_a_rating_of_the_diary(back: House) -> None:
    back.lift("50", pain_next_morning=None)
    back.next_morning()
    done = back.mornings.answer(START, 4)
    (rating,) = back.ratings.latest(5)
    assert (rating.score, rating.context) == (4, RatingContext.NEXT_MORNING)
    assert done.changes.ratings and done.changes.lifting
    assert back.page.entries[0].pain_next_morning == 4 and back.page.mornings == ()
    assert done.undo is not None
    done.undo()
    assert back.ratings.latest(5) == () and back.page.mornings == (START,)


def test_who_told_the_first_screen_is_not_asked_again(back: House) -> None:
    back.lift("50", pain_next_morning=None)
    back.days(1)
    back.diary.rate(9, RatingContext.NEXT_MORNING)
    assert back.page.mornings == () and back.page.entries[0].pain_next_morning == 9
    assert back.squat.setback and back.squat.load is None


def test_the_worst_of_several_answers_counts(back: House) -> None:
    back.lift("50", pain_next_morning=None)
    back.days(1)
    for score in (2, 6, 1):
        back.diary.rate(score, RatingContext.NEXT_MORNING)
    assert back.page.entries[0].pain_next_morning == 6


def test_an_earlier_morning_stands_with_the_log(back: House) -> None:
    back.lift("50", pain_next_morning=None)
    back.days(2)
    back.mornings.answer(START, 4)
    assert back.ratings.latest(5) == () and back.page.entries[0].pain_next_morning == 4


def test_from_noon_on_this_morning_stands_with_the_log_and_is_no_pain_of_the_moment(
    back: House,
) -> None:
    back.lift("50", pain_next_morning=None)
    back.days(1)
    assert back.page.mornings == (START,), "the log goes on asking"
    done = back.mornings.answer(START, 6)
    assert back.ratings.latest(5) == () and done.changes == Changes(lifting=True)
    page = back.page
    assert page.entries[0].pain_next_morning == 6 and page.mornings == ()
    assert page.strong == 6 and back.squat.setback


def test_an_answer_is_not_taken_back_over_a_later_change(back: House) -> None:
    back.lift("50", pain_next_morning=None)
    back.days(2)
    done = back.mornings.answer(START, 4)
    (entry,) = back.page.entries
    later = Lifted(START, entry.lift_id, 3, 8, kg("60"), pain_next_morning=4)
    back.lifting.change(entry, later)
    assert done.undo is not None
    with pytest.raises(ValueError, match="since"):
        done.undo()
    assert back.page.entries[0].load == kg("60")


# --- after a return that ended unfinished -------------------------------------------------------


def start_kg(house: House) -> Decimal:
    return house.page.lifts[-1].followed.plan.start_kg  # type: ignore[union-attr]


def test_a_new_plan_after_an_unfinished_return_begins_at_half() -> None:
    house = House()
    house.hurt()
    house.way.end_episode()
    house.clock.jump(60)
    house.add_squat(share=Decimal(1))
    assert start_kg(house) == 50 and house.squat.load == kg("50")
    squat = house.squat
    house.lifting.change_lift(squat, squat.lift, Decimal("0.1"), Decimal(1), anew=True)
    assert house.squat.load == kg("50")
    house.calm_week()
    assert house.squat.load == kg("55")


def test_what_was_open_at_its_end_stays_open(back: House) -> None:
    assert back.page.open_share == Decimal("0.8")
    back.way.end_episode()
    back.clock.jump(60)
    back.add_squat(share=Decimal(1))
    assert start_kg(back) == 80


def test_a_calm_week_since_shows_what_a_plan_may_begin_with() -> None:
    house = House()
    house.hurt()
    house.way.end_episode()
    house.clock.jump(60)
    house.add_squat(share=Decimal(1))
    house.lift("70")
    squat = house.squat
    house.lifting.change_lift(squat, squat.lift, Decimal("0.1"), Decimal(1), anew=True)
    assert house.squat.load == kg("50")
    house.days(7)
    house.lifting.change_lift(house.squat, squat.lift, Decimal("0.1"), Decimal(1), anew=True)
    assert house.squat.load == kg("70")


def test_a_raised_usual_load_is_no_way_around_it() -> None:
    house = House()
    house.add_squat()
    house.days(1)
    house.way.start_episode(START + DAY)
    house.way.end_episode()
    house.clock.jump(60)
    squat = house.squat
    heavier = type(squat.lift)(squat.lift.id, "Squat", kg("200"), squat.lift.rounding)
    house.lifting.change_lift(squat, heavier, Decimal("0.1"), Decimal(1), anew=True)
    assert house.squat.load == kg("50")


def test_after_a_finished_return_plans_are_free(back: House) -> None:
    for _ in range(2):
        back.calm_week()
    assert back.page.open_share == 1
    back.way.end_episode()
    back.clock.jump(60)
    back.lifting.add_lift("Press", kg("40"), back.squat.lift.rounding, Decimal(1))
    assert start_kg(back) == 40


# --- one key a form -----------------------------------------------------------------------------


def test_an_entry_that_is_saved_twice_under_one_key_is_one_entry(back: House) -> None:
    key = back.lifting.new_id()
    squat = back.squat.lift
    for reps in (8, 6):
        back.lifting.log(Lifted(START, squat.id, 3, reps, kg("50")), key)
    (entry,) = back.page.entries
    assert entry.reps == 6
