"""Today's board: the one thing to do now and the list, from what the whole diary says."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import BodyArea, Region
from backcare_desktop.core.check import Clinician
from backcare_desktop.core.check_in import CheckIn
from backcare_desktop.core.clock import now
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.habits import Habit, HabitGoal
from backcare_desktop.core.pain_context import EntryDetail, ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.core.reminder_plan import ReminderKind
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.situation import Walks
from backcare_desktop.core.today_rules import (
    COOL_DOWN,
    MOBILITY,
    ROUTINES,
    SETTLE,
    TRIO,
    WARM_UP,
    WIND_DOWN,
    What,
    Why,
)
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.ports import Store
from backcare_desktop.services.today_board import HabitToday
from backcare_desktop.storage.store import open_store
from tests.core_life import live
from tests.fakes import MemoryStore
from tests.services.today_house import (
    BASICS,
    DAY,
    HOUR,
    LIBRARY,
    TODAY,
    TRIAGE,
    WISHES,
    House,
)

K = ReminderKind


@pytest.fixture(params=["memory", "file"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """Somebody with an empty diary, in memory and on disk."""
    if request.param == "memory":
        yield House(MemoryStore())  # type: ignore[arg-type]
        return
    store: Store = open_store(tmp_path / "backcare.sqlite")
    yield House(store)
    store.close()


def test_every_routine_that_rules_name_ships() -> None:
    assert set(ROUTINES) <= set(LIBRARY.routines)


# --- the one thing --------------------------------------------------------------------------------


def test_an_empty_diary_proposes_the_first_session(house: House) -> None:
    board = house.board
    choice = board.choice
    assert (choice.what, choice.why, choice.routine_id) == (
        What.ROUTINE,
        Why.FIRST_SESSION,
        TRIO,
    )
    assert choice.minutes is not None and 2 <= choice.minutes <= 8
    assert (board.episode, board.phase, board.core, board.check_in) == (None, None, None, None)
    assert board.consistency is None and board.habits == ()
    assert board.walks == Walks(0, 0)


def test_a_bout_that_nobody_has_looked_at_is_checked_first(house: House) -> None:
    house.hurt(checked=False)
    assert house.board.choice.why is Why.NEVER_CHECKED
    house.check()
    assert house.board.choice.why is Why.EASE_OFF


def test_a_check_from_before_says_nothing_of_a_new_bout(house: House) -> None:
    house.check()
    house.clock.advance(24 * HOUR)
    house.desk.way_back.start_episode(TODAY + DAY)
    assert house.board.choice.why is Why.NEVER_CHECKED


def test_half_a_check_that_locked_and_was_cleared_is_no_whole_one(house: House) -> None:
    house.hurt(checked=False)
    examiner = Examiner(TRIAGE.interview, TRIAGE.rules, house.clock, lambda: "half")
    alarming = Answers(symptoms={"chest_pain": Answer.YES})
    house.store.checks.put(examiner.assess(examiner.fresh(), alarming, 0))
    assert house.board.choice.why is Why.LOCKED
    house.clock.advance(13 * HOUR)
    house.desk.gate.clear("half", Clinician.DOCTOR)
    assert house.board.choice.why is Why.NEVER_CHECKED


def test_a_check_that_locks_is_all_there_is(house: House) -> None:
    house.hurt()
    house.check("chest_pain")
    board = house.board
    assert board.choice.what is What.ADVICE
    assert board.idle == frozenset(K) - {K.RATING, K.WATER}


def test_the_first_day_goes_from_trio_to_walk_to_trio(house: House) -> None:
    house.hurt()
    assert house.board.choice.routine_id == TRIO
    house.session(TRIO)
    assert house.board.choice.what is What.WALK
    house.relief(ReliefKind.WALK)
    assert house.board.choice.why is Why.NOT_RATED
    house.clock.advance(3 * HOUR)
    choice = house.board.choice
    assert (choice.routine_id, choice.number, choice.of) == (TRIO, 1, 3)


def test_pain_of_today_chooses_between_trio_and_settling(house: House) -> None:
    house.hurt(ago=3)
    house.rate(2)
    assert house.board.choice.routine_id == SETTLE
    house.clock.advance(60)
    house.rate(4)
    assert house.board.choice.routine_id == TRIO


def test_a_rating_of_yesterday_says_nothing_of_today(house: House) -> None:
    house.rate(9)
    house.clock.advance(24 * HOUR)
    board = house.board
    assert board.situation.pain is None and board.situation.strong is None
    assert not board.situation.rated


def test_strong_pain_asks_for_comfort_then_for_how_it_is(house: House) -> None:
    house.hurt()
    house.rate(8)
    board = house.board
    assert (board.choice.what, board.choice.why, board.choice.number) == (
        What.COMFORT,
        Why.STRONG_PAIN,
        8,
    )
    assert {K.TRIO, K.CORE} <= board.idle and K.WARMTH_COLD not in board.idle
    house.relief(ReliefKind.COLD, 20)
    assert house.board.choice.what is What.RATE
    house.clock.advance(60)
    house.rate(5)
    assert house.board.choice.routine_id == TRIO


@pytest.mark.parametrize(("after", "why"), [(4, Why.CONCERN), (3, Why.WALK_DUE)])
def test_a_session_after_which_pain_rose_is_a_reason_to_check(
    house: House, after: int, why: Why
) -> None:
    house.hurt()
    house.clock.advance(60)
    house.rate_session(house.session(TRIO), before=1, after=after)
    board = house.board
    assert board.choice.why is why
    assert board.page.concern is (Concern.ROSE if why is Why.CONCERN else None)
    house.clock.advance(60)
    house.check()
    assert house.board.page.concern is None


def test_pain_that_rose_while_lifting_is_one_as_well(house: House) -> None:
    back_in_training(house)
    house.rate(1)
    house.clock.advance(60)
    house.lift(pain=4)
    assert house.board.choice.why is Why.CONCERN


def test_an_entry_that_tells_of_a_leg_is_a_reason_to_check_once(house: House) -> None:
    house.hurt()
    entries = house.desk.entries
    house.clock.advance(60)
    entries.write(entries.made(3, detail=EntryDetail((BodyArea.CALF_LEFT,))))
    assert house.board.situation.concern is Concern.LEG
    assert house.board.choice.why is Why.CONCERN
    house.clock.advance(60)
    house.check(regions=(Region.LOWER_LEG,))
    assert house.board.situation.concern is None
    house.clock.advance(60)
    entries.write(entries.made(3, detail=EntryDetail((BodyArea.CALF_LEFT,))))
    assert house.board.situation.concern is None, "the check knew of it"


def test_a_check_left_in_the_middle_is_gone_on_with(house: House) -> None:
    examiner = Examiner(TRIAGE.interview, TRIAGE.rules, house.clock, lambda: "half")
    house.store.checks.put(examiner.fresh())
    assert house.board.choice.why is Why.CHECK_UNFINISHED
    house.clock.advance(13 * HOUR)
    assert house.board.choice.why is not Why.CHECK_UNFINISHED


def test_whoever_reads_the_list_of_signs_is_asked_to_go_on_with_no_check(house: House) -> None:
    house.hurt(ago=7, checked=False)
    house.store.checks.put(
        Examiner(TRIAGE.interview, TRIAGE.rules, house.clock, lambda: "half").fresh()
    )
    assert house.board.choice.what is What.CHECK
    house.wishes = replace(WISHES, checks=False)
    board = house.board
    assert board.choice.what is not What.CHECK
    assert (board.check_in, K.CHECK_IN in board.idle) == (None, True)


def test_a_questionnaire_that_is_due_is_reminded_of_for_four_weeks(house: House) -> None:
    """Whoever stopped answering is left in peace."""
    here = now(house.clock)
    form = PsfsForm("f", here, (OwnActivity("a", "Squat"),))
    house.store.measures.put_form(form)
    house.store.measures.put_psfs(PsfsMeasure("m", here, form, {"a": 5}))
    due = []
    for days in (6, 1, 27, 1):
        house.clock.advance(days * 24 * HOUR)
        due.append(house.board.situation.measures_due)
    assert due == [0, 1, 1, 0]


def test_the_morning_after_is_asked_and_can_be_put_away(house: House) -> None:
    house.session(TRIO)
    house.clock.advance(20 * HOUR)
    choice = house.board.choice
    assert choice.why is Why.MORNING_AFTER and choice.session_id
    house.wishes = replace(WISHES, put_away=frozenset({Why.MORNING_AFTER}))
    assert house.board.choice.why is not Why.MORNING_AFTER


def test_a_flare_up_is_eased_off_without_an_episode(house: House) -> None:
    house.session(MOBILITY)
    house.clock.advance(4 * HOUR)
    house.desk.flares.declare(house.desk.flares.page().today)
    board = house.board
    assert board.choice.routine_id == TRIO
    assert board.walks.wanted == 6
    assert board.trio is not None and board.trio.done == 0


# --- lifting and core work ------------------------------------------------------------------------


def back_in_training(house: House) -> None:
    """Day 31, every gate met, a squat on Wednesdays, a session long ago."""
    house.hurt(ago=30)
    house.clock.jump(-86_400.0)
    house.session(MOBILITY)
    house.clock.jump(86_400.0)
    house.meet_gates()
    house.squat()
    house.wishes = replace(
        WISHES, put_away=frozenset({Why.MORNING_AFTER, Why.CHECK_IN, Why.MEASURES_DUE})
    )


def test_a_lifting_day_goes_from_warm_up_to_lift_to_cool_down(house: House) -> None:
    back_in_training(house)
    assert house.board.phase is not None
    assert house.board.phase.phase is RoutinePhase.FULL_TRAINING
    assert house.board.choice.routine_id == WARM_UP
    house.session(WARM_UP, minutes=5)
    choice = house.board.choice
    assert choice.what is What.LIFT
    assert choice.lift_id == house.store.lifting.lifts()[0].id
    house.clock.advance(60)
    house.lift()
    assert house.board.choice.routine_id == COOL_DOWN


def test_the_lift_that_waited_longest_has_its_turn(house: House) -> None:
    back_in_training(house)
    house.squat(name="Deadlift")
    house.clock.jump(-7 * 86_400.0)
    house.lift(0)
    house.clock.jump(7 * 86_400.0)
    house.session(WARM_UP)
    assert house.board.choice.lift_id == house.store.lifting.lifts()[1].id


def test_no_lift_is_proposed_before_its_phase(house: House) -> None:
    house.hurt(ago=3)
    house.squat()
    assert house.board.situation.lift is None


@pytest.mark.parametrize("ago", range(6))
def test_in_the_first_two_phases_no_lift_has_a_load(house: House, ago: int) -> None:
    house.hurt(ago=ago)
    if ago == 5:
        house.desk.way_back.try_gate(Gate.STAIRS, met=True)
    house.squat()
    page = house.desk.way_back.page()
    assert [lift.load is not None for lift in page.lifts] == [page.light_open] == [ago == 5]
    assert (house.board.situation.lift is not None) is page.light_open


def test_behind_a_lock_or_after_strong_pain_no_lift_has_its_turn(house: House) -> None:
    back_in_training(house)
    assert house.board.situation.lift is not None
    told = house.desk.diary.rate(9)
    assert house.board.situation.lift is None
    house.desk.diary.remove(told.rating.id)
    assert house.board.situation.lift is not None
    house.check("chest_pain")
    assert house.board.page.lock is not None and house.board.situation.lift is None


def test_no_lift_is_proposed_on_a_day_of_rest(house: House) -> None:
    back_in_training(house)
    assert house.board.situation.lift is not None
    house.clock.advance(24 * HOUR)
    assert house.board.situation.lift is None


def test_core_work_is_proposed_on_its_days(house: House) -> None:
    house.session(TRIO)
    house.clock.advance(24 * HOUR)
    house.wishes = replace(WISHES, put_away=frozenset({Why.MORNING_AFTER}))
    house.follow(ago=14)
    board = house.board
    assert board.core is not None
    assert (board.core.open, board.core.next_day) == (True, TODAY + DAY)
    assert (board.choice.what, board.choice.programme_id) == (What.CORE, "core-basics")
    assert (board.choice.number, board.choice.of) == (0, 3)
    assert board.choice.minutes is not None and board.choice.minutes > 5
    live(house.store.core, BASICS, TODAY + DAY)
    board = house.board
    assert board.core is not None
    assert (board.core.open, board.core.next_day) == (False, TODAY + 3 * DAY)
    assert board.choice.what is not What.CORE
    assert K.CORE in board.idle


def test_core_work_done_in_the_player_counts_at_once() -> None:
    house = House()
    house.session(TRIO)
    house.clock.advance(24 * HOUR)
    house.follow(ago=14)
    left, guide = house.desk.core_work.left_today(), house.desk.sessions
    assert left is not None
    guide.begin(left, left.plan(), None)
    while not guide.poll().changes:
        house.clock.advance(1.0)
    row = house.board.core
    assert row is not None and row.week.done == (TODAY + DAY,)


def test_core_work_waits_for_its_phase_and_on_sore_days(house: House) -> None:
    house.follow(ago=14)
    house.hurt(ago=1)
    board = house.board
    assert board.core is not None and not board.core.open
    assert board.situation.core is None


# --- the list -------------------------------------------------------------------------------------


def test_walks_of_today_are_counted_and_the_next_one_waits_an_hour(house: House) -> None:
    house.hurt()
    house.clock.jump(-86_400.0)
    house.relief(ReliefKind.WALK)
    house.clock.jump(86_400.0)
    house.relief(ReliefKind.WALK)
    house.relief(ReliefKind.BATH)
    board = house.board
    assert board.walks == Walks(1, 10, fits_now=False)
    assert K.WALK in board.idle
    house.clock.advance(HOUR)
    board = house.board
    assert board.walks.fits_now and K.WALK not in board.idle


def test_warmth_opens_two_hours_after_its_end_even_over_midnight(house: House) -> None:
    house.clock.jump(14 * HOUR + 1800)  # Half past two at night: still the same day.
    house.relief(ReliefKind.WARMTH, 20)
    began = house.clock.utc
    house.clock.advance(1800 + 60)
    assert house.board.comfort_opens == began + timedelta(minutes=140)
    house.clock.advance(3 * HOUR)
    assert house.board.comfort_opens is None


def test_the_trio_is_on_the_list_on_days_that_ask_for_it(house: House) -> None:
    assert house.board.trio is None
    house.hurt(ago=2)
    house.session(TRIO)
    house.session(TRIO, Outcome.PARTIAL)
    trio = house.board.trio
    assert trio is not None and (trio.done, trio.times_a_day) == (1, 3)


def test_a_check_in_is_announced_due_and_done(house: House) -> None:
    house.hurt(ago=6)
    assert house.board.check_in == CheckIn(7, TODAY + DAY, due=False)
    assert K.CHECK_IN in house.board.idle
    house.clock.advance(24 * HOUR)
    board = house.board
    assert board.check_in == CheckIn(7, TODAY + DAY, due=True, compare=True)
    assert (board.choice.why, board.choice.number) == (Why.CHECK_IN, 7)
    assert K.CHECK_IN not in board.idle
    house.compare()
    assert house.board.check_in == CheckIn(7, TODAY + DAY, due=True, compare=False)
    house.check()
    assert house.board.check_in == CheckIn(14, TODAY + 8 * DAY, due=False)
    assert house.board.choice.why is not Why.CHECK_IN


def test_only_chosen_habits_are_listed_with_their_ticks(house: House) -> None:
    goals = (HabitGoal(Habit.SLEEP, 8), HabitGoal(Habit.WATER, 6))
    house.wishes = replace(WISHES, goals=goals)
    house.desk.today_list.tick(Habit.WATER)
    house.desk.today_list.tick(Habit.BREAKS)
    board = house.board
    assert board.habits == (HabitToday(goals[0], False), HabitToday(goals[1], True))
    assert K.WATER in board.idle
    house.clock.advance(24 * HOUR)
    assert not any(each.ticked for each in house.board.habits)


def test_the_last_28_days_count_all_that_moves_and_hide_in_a_flare(house: House) -> None:
    house.session(TRIO)
    house.clock.advance(24 * HOUR)
    house.relief(ReliefKind.WALK)
    house.clock.advance(24 * HOUR)
    house.relief(ReliefKind.WARMTH, 20)
    found = house.board.consistency
    assert found is not None and (found.moved, found.kept) == (2, 2)
    house.wishes = replace(WISHES, consistency=False)
    assert house.board.consistency is None
    house.wishes = WISHES
    house.desk.flares.declare(now(house.clock).local_date)
    assert house.board.consistency is None


# --- reminders ------------------------------------------------------------------------------------


def test_without_an_episode_nothing_of_the_first_days_is_reminded_of(house: House) -> None:
    board = house.board
    assert {K.TRIO, K.WARMTH_COLD, K.CHECK_IN, K.CORE, K.MEASURES} <= board.idle
    assert not {K.MOVE, K.WALK, K.WATER, K.RATING, K.WIND_DOWN} & board.idle


def test_what_is_done_is_not_reminded_of(house: House) -> None:
    house.hurt()
    assert K.TRIO not in house.board.idle
    for _ in range(3):
        house.session(TRIO)
        house.clock.advance(3 * HOUR)
    house.rate(4)
    house.session(WIND_DOWN)
    house.clock.advance(3 * HOUR)
    assert {K.TRIO, K.RATING, K.WIND_DOWN} <= house.board.idle


def test_no_reminder_leads_to_the_mat_while_exercises_wait(house: House) -> None:
    """The calmest routine has the back move, too."""
    house.rate(8)
    assert {K.TRIO, K.CORE, K.WIND_DOWN} <= house.board.idle
    house.clock.advance(60)
    house.rate(5)
    assert not {K.TRIO, K.WIND_DOWN} & house.board.idle


def test_the_trio_is_reminded_of_no_sooner_than_it_is_proposed(house: House) -> None:
    house.hurt()
    house.session(TRIO)
    house.clock.advance(2 * HOUR)
    assert house.board.choice.routine_id != TRIO and K.TRIO in house.board.idle
    house.clock.advance(HOUR)
    assert house.board.choice.routine_id == TRIO and K.TRIO not in house.board.idle


def test_what_time_alone_brings_back_is_not_over(house: House) -> None:
    house.hurt()
    house.session(TRIO)
    house.relief(ReliefKind.WALK)
    house.relief(ReliefKind.WARMTH, 20)
    waiting = {K.TRIO, K.WALK, K.WARMTH_COLD}
    assert waiting <= house.board.idle and not waiting & house.board.over
    house.session(TRIO)
    house.session(TRIO)
    house.rate(4)
    assert {K.TRIO, K.RATING} <= house.board.over


def test_a_diary_that_cannot_be_read_is_told() -> None:
    memory = MemoryStore()
    house = House(memory)  # type: ignore[arg-type]
    memory.flares.problem = StorageUnavailable(StorageProblem.FAILED)
    with pytest.raises(StorageUnavailable):
        _ = house.board
