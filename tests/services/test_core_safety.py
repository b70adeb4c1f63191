"""What keeps core work from growing on a back that isn't ready."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.clock import moment, now
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.programme import amount
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.suggestion import Reason, Suggestion, SuggestionKind
from backcare_desktop.core.variation import Way
from backcare_desktop.services.changes import NOTHING
from backcare_desktop.services.core_sets import StaleDayError
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import LockedError
from tests.core.test_programme import PLANK, programme
from tests.core_life import BERLIN, live
from tests.services.test_core_work import BASICS, DAY, TODAY, House, lock, two_good_days
from tests.services.test_sessions import FULL

PLANKS_ONLY = programme(PLANK)


@pytest.fixture
def house() -> House:
    return House()


def suggested(house: House) -> tuple[SuggestionKind, Reason]:
    found = house.page().suggestions["plank"]
    return found.kind, found.reason


def a_step_up(house: House) -> Suggestion:
    two_good_days(house)
    found = house.page().suggestions["plank"]
    assert found.kind is SuggestionKind.UP
    return found


# --- easier and harder ---------------------------------------------------------------------------


def test_two_days_done_easier_than_planned_are_no_step_up() -> None:
    house = House(PLANKS_ONLY)
    for _ in range(2):
        house.begin()
        house.guide.easier()
        house.finish()
        day = house.exercise("plank")
        assert {entry.way for entry in day.sets} == {Way.EASIER}
        assert (day.done, day.all_sets) == (3, False)
        house.work.sets.say_form(house.page().today, "plank", True)
        house.clock.sleep(86_400)
    assert suggested(house) == (SuggestionKind.STAY, Reason.SETS_MISSING)


def test_a_harder_way_that_asks_for_less_time_is_whole() -> None:
    house = House(PLANKS_ONLY)
    house.begin()
    house.guide.harder()
    house.finish()
    day = house.exercise("plank")
    assert {entry.way for entry in day.sets} == {Way.HARDER}
    assert all(entry.amount < amount(PLANK.dose) for entry in day.sets)
    assert day.all_sets


# --- pain ----------------------------------------------------------------------------------------


def test_what_hurts_after_a_step_up_was_accepted_leads_below_what_was_done(house: House) -> None:
    for ago in (2, 0):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.work.steps.accept(house.page().suggestions["plank"])
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    found = house.page().suggestions["plank"]
    assert (found.reason, amount(found.before.dose), amount(found.item.dose)) == (
        Reason.HURT,
        35,
        25,
    )
    house.work.steps.accept(found)
    assert "plank" not in house.page().suggestions


def test_lost_form_that_is_said_after_a_step_up_is_heard(house: House) -> None:
    for ago in (2, 0):
        live(house.store.core, BASICS, TODAY - ago * DAY)
    house.work.steps.accept(house.page().suggestions["plank"])
    house.work.sets.say_form(TODAY, "plank", False)
    assert suggested(house) == (SuggestionKind.DOWN, Reason.FORM_LOST)


def test_what_hurts_in_a_stretch_routine_leads_down_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = frozenset({(TODAY - DAY, "plank")})
    monkeypatch.setattr(house.store.core, "hurt", lambda *_: elsewhere)
    found = house.page().suggestions["plank"]
    assert found.kind is SuggestionKind.DOWN
    done = house.work.steps.accept(found)
    assert "plank" not in house.page().suggestions
    assert done.undo is not None
    done.undo()
    assert house.page().suggestions["plank"] == found


def test_discarding_a_session_takes_back_its_sets_and_not_its_pain(house: House) -> None:
    two_good_days(house)
    session_id = house.begin()
    house.run(5 + 30 + 2)
    house.guide.hurt()
    house.guide.discard(session_id)
    day = house.exercise("plank")
    assert (day.sets, day.hurt) == ((), True)
    assert suggested(house) == (SuggestionKind.DOWN, Reason.HURT)


def test_that_it_hurt_is_said_by_hand_and_taken_back(house: House) -> None:
    house.work.sets.touch(TODAY, "plank", None, 1)
    done = house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=6)
    day = house.exercise("plank")
    assert day.hurt and day.concern(None) is Concern.HIGH
    assert suggested(house) == (SuggestionKind.DOWN, Reason.HURT)
    assert done.undo is not None
    done.undo()
    assert not house.exercise("plank").hurt


def test_not_now_to_pain_says_nothing_of_pain_two_days_later(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    house.work.steps.put_aside(house.page().suggestions["plank"])
    assert "plank" not in house.page().suggestions
    house.clock.sleep(2 * 86_400)
    house.work.sets.say_hurt(TODAY + 2 * DAY, "plank", hurt=True)
    assert suggested(house) == (SuggestionKind.DOWN, Reason.HURT)


# --- what speaks against a step up ---------------------------------------------------------------


def pausing(house: House) -> None:
    house.work.rest.pause(TODAY - DAY, None)


def in_a_new_episode(house: House) -> None:
    house.store.episodes.put(Episode("e", TODAY - DAY, None, None, (), now(house.clock)))


def rated(house: House, score: int, context: RatingContext, day: date) -> None:
    when = moment(datetime.combine(day, time(8), BERLIN), BERLIN)
    house.store.ratings.add(Rating(f"{context}", score, when, context, "session"))


def after_a_worse_morning(house: House) -> None:
    rated(house, 2, RatingContext.BEFORE_SESSION, TODAY - 2 * DAY)
    rated(house, 4, RatingContext.NEXT_MORNING, TODAY - DAY)


def after_pain_that_rose(house: House) -> None:
    rated(house, 2, RatingContext.BEFORE_SESSION, TODAY - 2 * DAY)
    rated(house, 3, RatingContext.AFTER_SESSION, TODAY - 2 * DAY)


def with_strong_pain_in_another_exercise(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "bird-dog", hurt=True, pain=6)


def with_pain_that_rose_in_another_exercise(house: House) -> None:
    rated(house, 1, RatingContext.NOW, TODAY)
    house.work.sets.say_hurt(TODAY, "bird-dog", hurt=True, pain=4)


def after_a_month(house: House) -> None:
    house.clock.sleep(30 * 86_400)


AGAINST = [
    (pausing, Reason.PAUSED),
    (in_a_new_episode, Reason.EARLY_DAYS),
    (after_a_worse_morning, Reason.PAIN_ROSE),
    (after_pain_that_rose, Reason.PAIN_ROSE),
    (with_strong_pain_in_another_exercise, Reason.PAIN_ROSE),
    (with_pain_that_rose_in_another_exercise, Reason.PAIN_ROSE),
    (after_a_month, Reason.LONG_AGO),
]


@pytest.mark.parametrize(("happens", "reason"), AGAINST)
def test_no_step_up_is_suggested_or_accepted_on_a_back_that_is_not_ready(
    house: House, happens: Callable[[House], None], reason: Reason
) -> None:
    stale = a_step_up(house)
    happens(house)
    assert suggested(house) == (SuggestionKind.STAY, reason)
    assert house.work.steps.accept(stale) == Done()


# --- the lock ------------------------------------------------------------------------------------


def test_locked_a_page_that_is_older_accepts_no_step_up_and_chooses_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = a_step_up(house)
    lock(house, monkeypatch)
    with pytest.raises(LockedError):
        house.work.steps.accept(stale)
    with pytest.raises(LockedError):
        house.work.follow(replace(BASICS, id="other"))
    assert house.store.core.programme() == BASICS


def test_locked_a_step_down_is_still_taken(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True)
    down = house.page().suggestions["plank"]
    lock(house, monkeypatch)
    assert house.work.steps.accept(down).changes


# --- what a day is measured by -------------------------------------------------------------------


def test_a_session_is_measured_by_what_was_planned_when_it_began(house: House) -> None:
    house.begin()
    house.run(5 + 30 + 1)
    house.work.follow(programme(replace(PLANK, dose=replace(PLANK.dose, hold_s=10))))
    house.guide.end_early()
    (plan,) = house.store.core.planned(TODAY, TODAY)
    assert plan.programme == BASICS
    (entry,) = house.exercise("plank").sets
    assert (entry.amount, entry.target) == (30, 30)


def test_a_goal_that_is_taken_back_a_day_later_was_never_planned(house: House) -> None:
    done = house.work.set_goal(5)
    house.clock.sleep(86_400)
    assert done.undo is not None
    done.undo()
    assert [target.days for target in house.store.core.targets()] == [3]


def test_undo_of_a_goal_leaves_a_later_choice_alone(house: House) -> None:
    done = house.work.set_goal(5)
    house.work.set_goal(4)
    assert done.undo is not None
    assert done.undo() == NOTHING
    week = house.page().week
    assert week is not None and week.target == 4


def test_a_week_has_its_old_goal_after_an_undo_the_day_after(house: House) -> None:
    house.clock.sleep(86_400)
    first = house.work.set_goal(5)
    house.clock.sleep(86_400)
    assert first.undo is not None
    first.undo()
    week = house.page().week
    assert week is not None and week.target == 3


# --- a page that is older than the clock ----------------------------------------------------------


def test_a_day_that_lies_ahead_by_now_takes_nothing(house: House) -> None:
    tomorrow, sets = TODAY + DAY, house.work.sets
    stale: tuple[Callable[[], Done], ...] = (
        lambda: sets.touch(tomorrow, "plank", None, 1),
        lambda: sets.log_extra(tomorrow, "plank", None, 10),
        lambda: sets.say_effort(tomorrow, "plank", 5),
        lambda: sets.say_form(tomorrow, "plank", True),
        lambda: sets.say_hurt(tomorrow, "plank", hurt=True),
    )
    for act in stale:
        with pytest.raises(StaleDayError):
            act()
    assert house.store.core.planned(tomorrow, tomorrow) == ()


# --- all or none ---------------------------------------------------------------------------------


def test_reasons_that_cannot_all_be_written_are_not_written(house: House) -> None:
    days = (TODAY - DAY, TODAY)
    house.store.core.problem = FULL
    with pytest.raises(type(FULL)):
        house.work.rest.explain(days, MissReason.ILL)
    house.store.core.problem = None
    assert house.store.core.reasons(TODAY - DAY, TODAY) == {}


def test_a_moved_pause_is_written_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Pause(TODAY, TODAY + DAY)
    house.work.rest.pause(before.first, before.last)

    def refuse(*_: object) -> None:
        raise FULL

    monkeypatch.setattr(house.store.core, "pause", refuse)
    house.work.rest.change_pause(before, TODAY + DAY, None)
    assert house.store.core.pauses() == (Pause(TODAY + DAY),)


def test_a_step_down_and_its_answer_are_taken_back_together(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house.store.core, "hurt", lambda *_: frozenset({(TODAY - DAY, "plank")}))
    done = house.work.steps.accept(house.page().suggestions["plank"])
    asides = house.store.core.asides()
    assert asides and done.undo is not None
    house.store.core.problem = FULL
    with pytest.raises(type(FULL)):
        done.undo()
    house.store.core.problem = None
    assert house.store.core.asides() == asides
    done.undo()
    assert house.store.core.asides() == ()
    assert house.store.core.programme() == BASICS


def test_a_moved_pause_is_put_back_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    first, other = Pause(TODAY, TODAY + DAY), Pause(TODAY + 5 * DAY, TODAY + 6 * DAY)
    for pause in (first, other):
        house.work.rest.pause(pause.first, pause.last)
    done = house.work.rest.change_pause(first, other.first, None)

    def refuse(*_: object) -> None:
        raise FULL

    monkeypatch.setattr(house.store.core, "pause", refuse)
    assert done.undo is not None
    done.undo()
    assert house.store.core.pauses() == (first, other)
