"""The days that speak for a step up: where their row begins anew, and what pain ends it."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import Answers
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Clinician, SymptomCheck
from backcare_desktop.core.clock import moment, now
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.gates import Gate, GateTry
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.suggestion import Reason, SuggestionKind
from backcare_desktop.core.triage import Finding, Level
from backcare_desktop.services.done import Done
from tests.core.test_check import WHY
from tests.core_life import BERLIN, live
from tests.lifting_house import BAR
from tests.services.test_core_work import BASICS, DAY, TODAY, House, two_good_days

UP = (SuggestionKind.UP, Reason.TWICE_WHOLE)
DAY_S = 86_400


@pytest.fixture
def house() -> House:
    made = House()
    two_good_days(made)
    assert suggested(made) == UP
    return made


def suggested(house: House) -> tuple[SuggestionKind, Reason]:
    found = house.page().suggestions["plank"]
    return found.kind, found.reason


def stays(reason: Reason) -> tuple[SuggestionKind, Reason]:
    return SuggestionKind.STAY, reason


def at(day: date, hour: int = 8) -> datetime:
    return datetime.combine(day, time(hour), BERLIN)


def rate(house: House, score: int, context: RatingContext, day: date, hour: int = 8) -> None:
    when = moment(at(day, hour), BERLIN)
    house.store.ratings.add(Rating(f"{context}{day}", score, when, context))


def hurt_back(house: House, onset: date) -> Episode:
    episode = Episode("e", onset, None, None, (), now(house.clock))
    house.store.episodes.put(episode)
    return episode


def train(house: House, *days: date) -> None:
    for day in days:
        live(house.store.core, BASICS, day)


# --- where the row begins anew -------------------------------------------------------------------


def test_days_from_before_an_injury_speak_for_nothing_once_its_first_days_are_over(
    house: House,
) -> None:
    episode = hurt_back(house, TODAY)
    house.clock.sleep(5 * DAY_S)
    house.store.lifting.add_try(GateTry("t", episode.id, Gate.STAIRS, now(house.clock), met=True))
    assert suggested(house) == stays(Reason.LONG_AGO)
    today = house.page().today
    train(house, today)
    assert suggested(house) == stays(Reason.FIRST_OF_TWO)
    house.clock.sleep(2 * DAY_S)
    train(house, today + 2 * DAY)
    assert suggested(house) == UP


def test_an_episode_that_was_ended_at_once_still_begins_the_row_anew(house: House) -> None:
    episode = hurt_back(house, TODAY)
    house.clock.sleep(3600)
    house.store.episodes.put(episode.ended(now(house.clock)))
    assert suggested(house) == stays(Reason.LONG_AGO)


def test_a_step_up_from_before_an_injury_is_not_accepted_after_it(house: House) -> None:
    stale = house.page().suggestions["plank"]
    hurt_back(house, TODAY - DAY)
    house.store.lifting.add_try(GateTry("t", "e", Gate.STAIRS, now(house.clock), met=True))
    house.clock.sleep(5 * DAY_S)
    assert house.work.steps.accept(stale) == Done()


def test_days_from_before_an_injury_pause_speak_for_nothing_after_it(house: House) -> None:
    house.work.rest.pause(TODAY, TODAY + 9 * DAY)
    house.clock.sleep(10 * DAY_S)
    assert suggested(house) == stays(Reason.LONG_AGO)
    house.work.rest.unpause(TODAY)
    assert suggested(house) == UP


def test_a_pause_that_lies_ahead_changes_nothing_yet(house: House) -> None:
    house.work.rest.pause(TODAY + 3 * DAY, TODAY + 9 * DAY)
    assert suggested(house) == UP


def locking(house: House, day: date) -> SymptomCheck:
    found = moment(at(day), BERLIN)
    finding = Finding(Level.URGENT, WHY)
    return SymptomCheck(
        f"c{day}", found, Answers(), "1", "x", finding=finding, complete=True, found=found
    )


def test_days_from_before_a_lock_speak_for_nothing_once_it_is_cleared(house: House) -> None:
    check = locking(house, TODAY - DAY)
    house.store.checks.put(check)
    assert house.page().suggestions == {}
    house.store.checks.clear(Clearance("k", check.id, now(house.clock), Clinician.DOCTOR))
    assert suggested(house) == stays(Reason.LONG_AGO)
    for _ in range(2):
        house.clock.sleep(DAY_S)
        train(house, house.page().today)
    assert suggested(house) == UP


def test_a_step_down_needs_no_row(house: House) -> None:
    hurt_back(house, TODAY)
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    assert suggested(house) == (SuggestionKind.DOWN, Reason.HURT)


# --- pain ----------------------------------------------------------------------------------------


def a_bad_morning_without_a_session(house: House) -> None:
    rate(house, 8, RatingContext.NEXT_MORNING, TODAY - DAY)


def a_worse_morning_without_a_session(house: House) -> None:
    rate(house, 1, RatingContext.NOW, TODAY - 2 * DAY, 18)
    rate(house, 2, RatingContext.NEXT_MORNING, TODAY - DAY)


def a_morning_above_three_after_a_day_that_nobody_rated(house: House) -> None:
    rate(house, 4, RatingContext.NEXT_MORNING, TODAY - DAY)


def strong_pain_now(house: House) -> None:
    rate(house, 9, RatingContext.NOW, TODAY)


def strong_pain_at_its_worst(house: House) -> None:
    rate(house, 6, RatingContext.WORST, TODAY - DAY, 20)


def strong_pain_after_a_session_without_pain_before(house: House) -> None:
    when = moment(at(TODAY - 2 * DAY, 19), BERLIN)
    house.store.ratings.add(Rating("after", 9, when, RatingContext.AFTER_SESSION, "s"))


def lifted(house: House, **pain: int) -> None:
    load = Load(Decimal(50), Unit.KG)
    house.store.lifting.put_lift(Lift("squat", "Squat", load, BAR))
    house.store.lifting.log(LiftEntry("l", TODAY, now(house.clock), "squat", 3, 8, load, **pain))


def pain_while_lifting(house: House) -> None:
    lifted(house, pain_during=9)


def pain_the_morning_after_lifting(house: House) -> None:
    lifted(house, pain_next_morning=6)


def a_worse_morning_after_lifting(house: House) -> None:
    rate(house, 1, RatingContext.NOW, TODAY, 6)
    lifted(house, pain_next_morning=2)


def a_morning_above_three_after_lifting(house: House) -> None:
    lifted(house, pain_next_morning=4)


def told_in_the_player(house: House, score: int | None, regions: tuple[Region, ...] = ()) -> None:
    session_id = house.begin()
    house.run(5 + 3 * 60 + 40)
    house.guide.hurt()
    house.guide.tell_hurt(score, BodySide.LEFT if regions else None, regions)
    house.guide.discard(session_id)


def strong_pain_told_in_the_player(house: House) -> None:
    told_in_the_player(house, 6)


def pain_down_the_leg_told_in_the_player(house: House) -> None:
    told_in_the_player(house, 2, (Region.LOWER_LEG,))


PAINS: list[Callable[[House], None]] = [
    a_bad_morning_without_a_session,
    a_worse_morning_without_a_session,
    a_morning_above_three_after_a_day_that_nobody_rated,
    strong_pain_now,
    strong_pain_at_its_worst,
    strong_pain_after_a_session_without_pain_before,
    pain_while_lifting,
    pain_the_morning_after_lifting,
    a_worse_morning_after_lifting,
    a_morning_above_three_after_lifting,
    strong_pain_told_in_the_player,
    pain_down_the_leg_told_in_the_player,
]


@pytest.mark.parametrize("hurts", PAINS)
def test_pain_since_the_row_began_holds_every_step_up(
    house: House, hurts: Callable[[House], None]
) -> None:
    stale = house.page().suggestions["plank"]
    hurts(house)
    found = house.page().suggestions
    assert SuggestionKind.UP not in {each.kind for each in found.values()}
    assert Reason.PAIN_ROSE in {each.reason for each in found.values()}
    assert house.work.steps.accept(stale) == Done()


def test_pain_from_before_the_row_and_mild_pain_hold_nothing(house: House) -> None:
    rate(house, 9, RatingContext.NOW, TODAY - 5 * DAY)
    rate(house, 3, RatingContext.NEXT_MORNING, TODAY - DAY)
    lifted(house, pain_during=2, pain_next_morning=0)
    assert suggested(house) == UP
    house.store.ratings.add(
        replace(house.store.ratings.latest(1)[0], id="now", score=5, context=RatingContext.NOW)
    )
    assert suggested(house) == UP


# --- a session that was thrown away --------------------------------------------------------------


def test_a_discarded_session_that_did_nothing_fixes_no_plan(house: House) -> None:
    house.guide.discard(house.begin())
    changed = replace(BASICS, id="other", items=BASICS.items[:1])
    house.work.follow(changed)
    page = house.page()
    assert [day.exercise_id for day in page.exercises] == ["plank"]
    assert not page.waits_for_next_day
    house.work.sets.touch(TODAY, "plank", None, 1)
    (plan,) = house.store.core.planned(TODAY, TODAY)
    assert plan.programme == changed


def test_a_discarded_session_that_is_put_back_is_measured_by_its_own_plan(house: House) -> None:
    session_id = house.begin()
    house.guide.discard(session_id)
    house.work.follow(replace(BASICS, id="other", items=BASICS.items[:1]))
    house.guide.undo_discard(session_id)
    (plan,) = house.store.core.planned(TODAY, TODAY)
    assert plan.programme == BASICS
