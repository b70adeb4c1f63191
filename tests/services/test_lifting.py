"""The way back to lifting: an episode, its gates, lifts that come back by their plans, the log."""

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.check import Clinician
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Plates, Steps
from backcare_desktop.core.load_plan import Jump, Lift
from backcare_desktop.core.load_week import Move, Reason
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.services import lift_diary
from backcare_desktop.services.gate import LockedError
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.services.load_warning import NotOpen, jump_of
from backcare_desktop.services.usual_mornings import usual_mornings
from tests.lifting_house import BAR, DAY, EASY, START, TEMPLATE, House, felt, fully_back, kg, lock


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def back() -> House:
    """Somebody in full training again, by calendar and gates, who begins a plan today."""
    return fully_back()


# --- the episode --------------------------------------------------------------------------------


def test_an_episode_begins_by_hand_and_stands_in_a_phase(house: House) -> None:
    assert house.page.episode is None and house.page.phase is None
    house.hurt(ago=3)
    page = house.page
    assert page.episode is not None and page.episode.onset == START - timedelta(days=3)
    assert page.phase is not None and page.phase.phase is RoutinePhase.DAYS_3_5


def test_an_episode_cannot_begin_tomorrow(house: House) -> None:
    with pytest.raises(ValueError, match="after today"):
        house.hurt(ago=-1)


def test_one_episode_at_a_time(house: House) -> None:
    house.hurt()
    with pytest.raises(ValueError, match="still active"):
        house.hurt()


def test_beginning_an_episode_can_be_undone(house: House) -> None:
    done = house.way.start_episode(START)
    assert done.changes.episodes
    assert done.undo().episodes
    assert house.page.episode is None


def test_an_ended_episode_is_kept_and_a_recurrence_is_a_new_one_with_its_gates_open(
    house: House,
) -> None:
    house.hurt()
    house.meet(*EASY)
    first = house.page.episode
    done = house.way.end_episode()
    assert house.page.episode is None and [e.id for e in house.page.past] == [first.id]  # type: ignore[union-attr]
    done.undo()
    assert house.page.episode == first
    house.way.end_episode()
    house.days(60)
    house.way.start_episode(house.page.today.local_date)
    assert house.page.gates.met == frozenset()
    assert len(house.page.past) == 1


def test_there_is_nothing_to_end_without_an_episode(house: House) -> None:
    with pytest.raises(LookupError):
        house.way.end_episode()


def test_an_episode_ends_even_with_a_clock_set_back(house: House) -> None:
    house.hurt()
    house.clock.jump(-3600)
    house.way.end_episode()
    assert house.page.episode is None


# --- gates and phases ---------------------------------------------------------------------------


def test_a_gate_is_met_not_yet_and_undone_with_its_history(house: House) -> None:
    house.hurt()
    house.way.try_gate(Gate.STAIRS, met=True)
    house.days(1)
    done = house.way.try_gate(Gate.STAIRS, met=False, note="the third step")
    stairs = house.page.gates.of(Gate.STAIRS)
    assert not stairs.met and [t.met for t in stairs.tries] == [True, False]
    done.undo()
    assert house.page.gates.of(Gate.STAIRS).met


def test_a_try_is_removed_and_comes_back(house: House) -> None:
    house.hurt()
    house.meet(Gate.STAIRS)
    (tried,) = house.page.gates.tries
    done = house.way.remove_try(tried.id)
    assert house.page.gates.tries == ()
    done.undo()
    assert house.page.gates.tries == (tried,)


def test_the_phase_is_held_back_by_gates_corrected_and_taken_back(house: House) -> None:
    house.hurt(ago=6)
    phase = house.page.phase
    assert phase is not None and phase.phase is RoutinePhase.DAYS_3_5
    assert phase.held_back_by == (Gate.STAIRS,)
    done = house.way.correct_phase(RoutinePhase.FIRST_48H)
    assert house.page.phase.phase is RoutinePhase.FIRST_48H  # type: ignore[union-attr]
    done.undo()
    assert house.page.phase == phase
    house.way.correct_phase(RoutinePhase.DAYS_3_5)
    house.way.correct_phase(None)
    assert house.page.phase == phase and house.page.correction is None


# --- a lift and its plan ------------------------------------------------------------------------


def test_a_lift_begins_at_half_and_rises_by_a_tenth_at_most(back: House) -> None:
    followed = back.squat.followed
    assert followed is not None
    loads = [str(w.load.amount) for w in followed.plan.weeks if w.load]
    assert loads[:3] == ["50", "55", "60"] and loads[-1] == "100"
    assert back.squat.load == kg("50") and not back.squat.held


def test_adding_a_lift_can_be_undone(house: House) -> None:
    done = house.lifting.add_lift("Squat", kg("100"), Steps(kg("2.5")))
    assert len(house.page.lifts) == 1
    assert done.undo().lifting
    assert house.page.lifts == ()


def test_the_first_days_have_no_load_and_say_what_is_missing(house: House) -> None:
    house.hurt()
    house.add_squat()
    squat = house.squat
    assert squat.load is None
    assert squat.missing == (Gate.STAIRS,) and squat.waits_for is RoutinePhase.WEEK_2


def test_gates_alone_open_no_load_before_its_phase(house: House) -> None:
    house.hurt()
    house.meet(*EASY)
    house.add_squat()
    assert house.squat.load is None
    assert house.squat.missing == () and house.squat.waits_for is RoutinePhase.WEEK_2
    house.days(5)
    assert house.squat.load == kg("50") and not house.squat.held


def test_a_load_never_runs_ahead_of_its_phase(house: House) -> None:
    house.hurt(ago=5)
    house.meet(Gate.STAIRS)
    house.add_squat()
    house.calm_week()
    squat = house.squat
    assert squat.followed is not None and squat.followed.week.load == kg("55")
    assert squat.load == kg("50")
    assert squat.missing == tuple(Gate)[1:]
    assert squat.waits_for is RoutinePhase.WEEKS_3_4


def test_without_an_episode_nothing_holds_a_plan_back(house: House) -> None:
    house.add_squat()
    assert house.squat.load == kg("50") and not house.squat.held


def test_a_calm_week_moves_up(back: House) -> None:
    back.calm_week()
    followed = back.squat.followed
    assert followed is not None and followed.week.number == 2
    assert followed.week.load == kg("55")
    assert [past.came.move for past in followed.passed] == [Move.MOVE_UP]


def test_a_week_without_lifting_is_repeated(back: House) -> None:
    back.days(7)
    followed = back.squat.followed
    assert followed is not None and followed.week.number == 1
    assert followed.week.load == kg("50")
    assert followed.passed[0].came.reasons == (Reason.NOT_LIFTED,)


def test_a_morning_that_is_answered_later_moves_the_plan_up_after_all(back: House) -> None:
    back.calm_week(pain_next_morning=None)
    assert back.squat.followed.week.load == kg("50")  # type: ignore[union-attr]
    back.mornings.answer(START, 0)
    assert back.squat.followed.week.load == kg("55")  # type: ignore[union-attr]


def test_a_week_that_hurt_is_followed_by_a_lighter_one(back: House) -> None:
    back.calm_week()
    back.calm_week(pain_during=6)
    followed = back.squat.followed
    assert followed is not None and followed.week.number == 3
    assert followed.week.load is not None and followed.week.load < kg("55")
    assert followed.passed[1].came.move is Move.STEP_BACK


def test_after_a_setback_the_plan_steps_back_at_once_and_that_can_be_undone(back: House) -> None:
    back.calm_week()
    back.lift("55", pain_during=7)
    before = back.squat.followed
    assert before is not None and before.outlook.move is Move.STEP_BACK
    done = back.lifting.step_back(back.squat)
    after = back.squat.followed
    assert after is not None and after.week.load is not None and after.week.load < kg("55")
    assert after.first_day == START + timedelta(days=8)
    assert after.outlook.move is not Move.STEP_BACK
    done.undo()
    assert back.squat.followed == before


def test_after_pain_the_load_drops_at_once(back: House) -> None:
    back.lift("50", pain_during=9)
    squat = back.squat
    assert squat.followed is not None and squat.followed.outlook.move is Move.STEP_BACK
    assert squat.load is None and squat.kept == kg("45")
    back.days(1)
    assert back.squat.load == kg("45")


def test_a_step_back_is_made_once(back: House) -> None:
    back.lift("50", pain_during=9)
    before = back.squat
    done = back.lifting.step_back(before)
    again = back.lifting.step_back(before)
    assert not again.changes and again.undo is None
    done.undo()
    assert back.squat == before


@pytest.mark.parametrize("paused", [False, True])
def test_after_more_than_four_weeks_off_a_plan_goes_back_to_its_start(
    back: House, *, paused: bool
) -> None:
    for _ in range(5):
        back.calm_week()
    before = back.squat.followed
    assert before is not None and back.squat.load == kg("75")
    last = START + timedelta(days=28)
    if paused:
        back.pauses.append(Pause(START + timedelta(days=36), START + timedelta(days=200)))
    back.clock.jump(DAY * 21)
    assert back.squat.load == (None if paused else kg("75"))
    back.clock.jump(DAY)
    followed = back.squat.followed
    assert followed is not None and followed.rested == last + timedelta(days=29)
    assert followed.week.number == before.week.number
    back.days(182)
    assert back.squat.load == kg("50")
    back.calm_week()
    assert back.squat.load == kg("55")
    assert back.squat.followed.rested is None  # type: ignore[union-attr]


def test_a_plan_ends_with_an_episode_that_still_held_something_back(house: House) -> None:
    house.hurt()
    house.add_squat(share=Decimal(1))
    before = house.page
    assert before.ends_plans and house.squat.load is None
    done = house.way.end_episode()
    assert house.squat.followed is None and house.squat.load is None
    house.days(90)
    assert house.squat.followed is None
    done.undo()
    house.way.end_episode()
    house.clock.jump(60)
    house.lifting.change_lift(house.squat, house.squat.lift, Decimal("0.1"))
    assert house.squat.load == kg("50")


def test_a_plan_made_on_the_day_an_episode_ended_is_a_new_one(house: House) -> None:
    house.hurt()
    house.way.end_episode()
    house.clock.jump(60)
    house.add_squat()
    assert house.squat.load == kg("50")


def test_a_plan_outlives_an_episode_that_held_nothing_back(back: House) -> None:
    assert back.page.ends_plans
    for _ in range(2):
        back.calm_week()
    before = back.squat
    assert not back.page.ends_plans
    back.clock.jump(60)
    back.way.end_episode()
    assert back.squat.followed == before.followed and back.squat.load == kg("60")


def test_no_plan_no_step_back(house: House) -> None:
    house.add_squat()
    with pytest.raises(ValueError, match="no plan"):
        house.lifting.step_back(replace(house.squat, followed=None))


def test_a_plan_lived_to_its_end_is_complete(back: House) -> None:
    assert not back.page.complete
    weeks = len(back.squat.followed.plan.weeks)  # type: ignore[union-attr]
    for _ in range(weeks):
        back.calm_week()
    assert back.squat.followed.complete  # type: ignore[union-attr]
    assert back.page.complete


def test_another_cap_goes_on_from_this_week_and_never_makes_it_heavier(house: House) -> None:
    house.add_squat(cap=Decimal("0.05"))
    house.calm_week()
    before = house.squat
    done = house.lifting.change_lift(before, before.lift, Decimal("0.1"))
    after = house.squat.followed
    assert after is not None and before.followed is not None
    assert after.week.exact_kg == before.followed.week.exact_kg
    assert after.week.number == 2 and after.first_day == before.followed.first_day
    done.undo()
    assert house.squat == before


def test_another_usual_load_keeps_todays_kilograms(house: House) -> None:
    house.add_squat()
    before = house.squat
    lift = Lift(before.lift.id, "Front squat", kg("80"), BAR)
    house.lifting.change_lift(before, lift, Decimal("0.1"))
    assert house.squat.lift.name == "Front squat"
    assert house.squat.load == kg("50")
    lighter = replace(lift, normal=kg("40"))
    house.lifting.change_lift(house.squat, lighter, Decimal("0.1"))
    assert house.squat.load == kg("40")


def test_a_change_is_of_one_lift(house: House) -> None:
    house.add_squat()
    other = replace(house.squat.lift, id="other")
    with pytest.raises(ValueError, match="keeps its id"):
        house.lifting.change_lift(house.squat, other, Decimal("0.1"))


def test_a_higher_usual_load_opens_nothing_more_until_a_week_has_passed(house: House) -> None:
    house.hurt(ago=6)
    house.meet(Gate.STAIRS)
    house.add_squat(share=Decimal("0.8"))
    before = house.squat
    assert before.load == kg("50")
    heavy = Lift(before.lift.id, "Squat", kg("160"), BAR)
    for anew in (False, True):
        done = house.lifting.change_lift(before, heavy, Decimal("0.1"), Decimal("0.8"), anew=anew)
        assert house.squat.load == kg("50") and house.squat.lift.normal == kg("160")
        done.undo()
    house.lifting.change_lift(before, heavy, Decimal("0.1"))
    for _ in range(6):
        house.lift("50")
        house.days(7)
        assert house.squat.load == kg("50") and house.squat.missing == tuple(Gate)[1:]
    house.meet()
    assert house.squat.load == kg("55")


def test_a_higher_usual_load_opens_nothing_more_later_while_nothing_is_open(house: House) -> None:
    house.hurt()
    house.meet(Gate.STAIRS)
    house.add_squat(share=Decimal(1))
    before = house.squat
    house.lifting.change_lift(before, Lift(before.lift.id, "Squat", kg("160"), BAR), Decimal("0.1"))
    house.days(6)
    assert house.squat.load == kg("50")


def test_finer_plates_make_today_no_heavier(house: House) -> None:
    coarse = Plates(kg("20"), (kg("15").amount,))
    house.lifting.add_lift("Squat", kg("100"), coarse)
    house.calm_week()
    before = house.squat
    assert before.load == kg("50") and before.followed is not None
    assert before.followed.week.exact_kg > kg("50").kg
    house.lifting.change_lift(before, replace(before.lift, rounding=BAR), Decimal("0.1"))
    assert house.squat.load == kg("50")


def test_a_second_press_changes_a_lift_once(house: House) -> None:
    house.add_squat()
    before = house.squat
    house.clock.jump(60)
    house.lifting.change_lift(before, before.lift, Decimal("0.05"))
    with pytest.raises(ValueError, match="by now"):
        house.lifting.change_lift(before, before.lift, Decimal("0.05"))


def test_undoing_a_step_back_leaves_a_plan_that_was_made_after_it(back: House) -> None:
    back.lift("50", pain_during=9)
    done = back.lifting.step_back(back.squat)
    back.clock.jump(60)
    back.lifting.change_lift(back.squat, back.squat.lift, Decimal("0.05"))
    after = back.squat
    done.undo()
    assert back.squat == after


def test_what_a_day_is_for_is_kept_and_undone(back: House) -> None:
    assert back.page.week is None
    first = back.lifting.choose_day(0, DayKind.HEAVY)
    second = back.lifting.choose_day(2, DayKind.TECHNIQUE)
    rest = DayKind.REST
    heavy = (DayKind.HEAVY, *(rest,) * 6)
    assert back.page.week == TrainingWeek(heavy).with_day(2, DayKind.TECHNIQUE)
    second.undo()
    assert back.page.week == TrainingWeek(heavy)
    first.undo()
    assert back.page.week is None


def test_a_removed_lift_comes_back_with_its_plan(house: House) -> None:
    house.add_squat()
    before = house.squat
    done = house.lifting.remove_lift(before.lift.id)
    assert house.page.lifts == ()
    done.undo()
    assert house.squat == before


def test_a_plan_of_an_earlier_return_says_nothing_about_a_recurrence(back: House) -> None:
    back.way.end_episode()
    back.days(90)
    back.way.start_episode(back.page.today.local_date)
    assert back.squat.followed is None
    done = back.lifting.change_lift(back.squat, back.squat.lift, Decimal("0.1"))
    assert back.squat.followed is not None and back.squat.followed.week.load == kg("50")
    done.undo()
    assert back.squat.followed is None


# --- held weeks ---------------------------------------------------------------------------------


def test_a_lift_named_before_loads_are_open_begins_its_first_week_when_they_are(
    house: House,
) -> None:
    house.hurt()
    house.meet(Gate.STAIRS)
    house.add_squat()
    house.days(4)
    followed = house.squat.followed
    assert followed is not None and followed.held and followed.passed == ()
    assert followed.outlook.reasons == (Reason.HELD,) and followed.outlook.move is Move.WAIT
    house.days(1)
    followed = house.squat.followed
    assert followed is not None and not followed.held
    assert followed.first_day == START + timedelta(days=5)
    house.lift("50")
    house.days(6)
    assert house.squat.followed.week.number == 1  # type: ignore[union-attr]
    house.days(1)
    assert house.squat.followed.week.number == 2  # type: ignore[union-attr]


def test_a_week_held_by_its_gates_waits_and_loses_nothing(house: House) -> None:
    house.hurt(ago=5)
    house.meet(Gate.STAIRS)
    house.add_squat()
    house.calm_week()
    for _ in range(3):
        house.lift("50")
        house.days(7)
    followed = house.squat.followed
    assert followed is not None and followed.held and followed.week.load == kg("55")
    assert [past.week.number for past in followed.passed] == [1]
    house.meet(*tuple(Gate)[1:])
    assert not house.squat.followed.held  # type: ignore[union-attr]
    house.calm_week()
    assert house.squat.followed.week.number == 3  # type: ignore[union-attr]


def test_what_hurts_in_a_held_week_is_a_reason_to_step_back_all_the_same(house: House) -> None:
    house.hurt(ago=5)
    house.meet(Gate.STAIRS)
    house.add_squat()
    house.calm_week()
    house.lift("50", pain_during=7)
    followed = house.squat.followed
    assert followed is not None and followed.held
    assert followed.outlook.reasons == (Reason.PAIN_HIGH,)


def test_days_of_an_injury_pause_do_not_count(back: House) -> None:
    back.lift("50")
    back.days(3)
    back.pauses.append(Pause(back.page.today.local_date, START + timedelta(days=12)))
    back.days(7)
    followed = back.squat.followed
    assert followed is not None and followed.held and followed.passed == ()
    back.days(7)
    followed = back.squat.followed
    assert followed is not None and not followed.held and followed.week.number == 2


def test_days_of_a_lock_do_not_count_and_a_clearance_ends_them(back: House) -> None:
    back.lift("50")
    lock(back)
    back.days(20)
    assert back.squat.followed.passed == ()  # type: ignore[union-attr]
    back.lockkeeper.clear("check", Clinician.DOCTOR)
    back.days(7)
    assert back.squat.followed.week.number == 2  # type: ignore[union-attr]


def test_waiting_is_not_forgotten_when_the_episode_is_over(house: House) -> None:
    house.hurt(ago=23)
    house.meet(Gate.STAIRS)
    house.add_squat(share=Decimal("0.6"))
    house.days(5)
    house.meet()
    house.lift("60")
    house.days(7)
    house.way.end_episode()
    followed = house.squat.followed
    assert followed is not None and followed.passed[0].first_day == START + timedelta(days=5)
    assert followed.week.number == 2


def test_a_plan_begins_anew_from_another_share_and_that_is_undone(back: House) -> None:
    back.calm_week()
    before = back.squat
    share = Decimal("0.4")
    done = back.lifting.change_lift(before, before.lift, Decimal("0.1"), share, anew=True)
    followed = back.squat.followed
    assert followed is not None and followed.week.number == 1
    assert followed.week.load == kg("40")
    done.undo()
    assert back.squat == before


# --- the log ------------------------------------------------------------------------------------


def test_an_entry_is_kept_changed_and_undone(back: House) -> None:
    entry_id = back.lift("50")
    (before,) = back.page.entries
    lifted = Lifted(START - timedelta(days=1), before.lift_id, 5, 5, kg("52.5"), note="evening")
    done = back.lifting.change(before, lifted)
    (after,) = back.page.entries
    assert after.id == entry_id and after.sets == 5 and after.back_dated
    assert after.logged == before.logged
    done.undo()
    assert back.page.entries == (before,)


def test_an_entry_of_yesterday_is_marked(back: House) -> None:
    back.lift("50", day=START - timedelta(days=1))
    assert back.page.entries[0].back_dated


def test_an_entry_moved_to_a_later_day_was_entered_then(back: House) -> None:
    back.lift("50")
    (before,) = back.page.entries
    back.days(1)
    back.lifting.change(before, replace(_lifted(before), day=START + timedelta(days=1)))
    assert not back.page.entries[0].back_dated


def _lifted(entry: object) -> Lifted:
    names = Lifted.__struct_fields__
    return Lifted(**{name: getattr(entry, name) for name in names})


def test_nothing_is_lifted_tomorrow(back: House) -> None:
    with pytest.raises(ValueError, match="before its day"):
        back.lift("50", day=START + timedelta(days=1))


def test_a_removed_entry_comes_back_and_logging_can_be_undone(back: House) -> None:
    entry_id = back.lift("50")
    done = back.lifting.remove(entry_id)
    assert back.page.entries == ()
    done.undo()
    assert len(back.page.entries) == 1
    logged = back.lifting.log(Lifted(START, back.squat.lift.id, 1, 1, kg("20")))
    logged.undo()
    assert len(back.page.entries) == 1


def test_the_next_morning_is_asked_for_on_the_next_days_and_answered_for_the_whole_day(
    back: House,
) -> None:
    back.lift("50", pain_next_morning=None)
    back.lift("50", pain_next_morning=None)
    assert back.page.mornings == ()
    back.days(1)
    assert back.page.mornings == (START,)
    done = back.mornings.answer(START, 1)
    assert back.page.mornings == ()
    assert {entry.pain_next_morning for entry in back.page.entries} == {1}
    done.undo()
    assert back.page.mornings == (START,)
    back.days(3)
    assert back.page.mornings == ()


def test_a_load_above_the_cap_is_a_jump_and_one_of_the_plan_is_none(back: House) -> None:
    back.calm_week()
    page = back.page
    assert jump_of(page.lifts[0], page.entries, kg("55"), START + timedelta(days=7)) is None
    found = jump_of(page.lifts[0], page.entries, kg("60"), START + timedelta(days=7))
    assert isinstance(found, Jump) and found.measure == kg("50") and found.rise == Decimal("0.2")


def test_loads_from_before_the_trouble_measure_nothing(back: House) -> None:
    back.lift("90", day=START - timedelta(days=20))
    page, today = back.page, START
    found = jump_of(page.lifts[0], page.entries, kg("100"), today)
    assert isinstance(found, Jump) and found.measure == kg("90")
    found = jump_of(page.lifts[0], page.entries, kg("100"), today, since=START)
    assert isinstance(found, Jump) and found.measure == kg("50") and found.on is None


def test_without_a_plan_nothing_is_a_jump(house: House) -> None:
    house.add_squat()
    bare = replace(house.squat, running=None, followed=None)
    assert jump_of(bare, (), kg("500"), START) is None


def test_what_phase_and_gates_keep_back_is_not_open_to_the_log(house: House) -> None:
    house.hurt()
    house.add_squat(share=Decimal("0.8"))
    page = house.page
    assert page.ahead(page.lifts[0], kg("20"), START) == NotOpen(kg("20"), None)
    house.days(6)
    house.meet(Gate.STAIRS)
    page, today = house.page, START + timedelta(days=6)
    assert page.ahead(page.lifts[0], kg("50"), today) is None
    assert page.ahead(page.lifts[0], kg("80"), today) == NotOpen(kg("80"), kg("50"))


def test_a_load_is_measured_by_what_is_open_where_nothing_else_is(back: House) -> None:
    page = back.page
    assert page.ahead(page.lifts[0], kg("55"), START) is None
    found = page.ahead(page.lifts[0], kg("57.5"), START)
    assert isinstance(found, Jump) and found.measure == kg("50")
    assert page.ahead(page.lifts[0], kg("90"), START - timedelta(days=40)) is None


def test_after_pain_another_set_is_measured_by_what_is_open_and_the_one_before_is_not(
    back: House,
) -> None:
    entry_id = back.lift("50", pain_during=9)
    page = back.page
    assert page.ahead(back.squat, kg("50"), START) == NotOpen(kg("50"), None)
    assert page.ahead(back.squat, kg("50"), START, entry_id) is None
    back.days(1)
    page, tomorrow = back.page, START + timedelta(days=1)
    assert page.ahead(back.squat, kg("50"), tomorrow) == Jump(kg("50"), kg("45"), None)


def test_the_smallest_step_of_the_plates_is_no_jump_in_a_plan(house: House) -> None:
    house.lifting.add_lift("Squat", kg("100"), Steps(kg("10")))
    for _ in range(2):
        house.calm_week()
    page, today = house.page, house.page.today.local_date
    week = house.squat.followed.week  # type: ignore[union-attr]
    assert week.load == kg("60") and week.step == Decimal("0.2")
    assert page.ahead(page.lifts[0], kg("60"), today) is None
    assert page.ahead(page.lifts[0], kg("70"), today) is not None


def test_a_second_film_of_a_day_leaves_the_first_when_it_is_undone(back: House) -> None:
    back.lifting.film()
    back.lifting.film().undo()
    assert back.page.filmed == START


def test_a_film_is_due_in_weeks_with_lifting_until_one_is_made(back: House) -> None:
    assert not back.page.film_due
    back.lift("50")
    assert back.page.film_due
    done = back.lifting.film()
    assert not back.page.film_due and back.page.filmed == START
    done.undo()
    assert back.page.film_due


# --- usual mornings -----------------------------------------------------------------------------


def test_the_usual_morning_is_the_middle_of_the_first_ratings_before_noon() -> None:
    days = [START - timedelta(days=ago) for ago in (1, 2, 3)]
    ratings = [felt(day, score) for day, score in zip(days, (1, 2, 5), strict=True)]
    ratings += [felt(days[0], 9, hour=7), felt(START - timedelta(days=4), 9, hour=16)]
    assert usual_mornings(ratings, frozenset())(START) == 2


def test_mornings_after_lifting_and_old_ones_are_no_measure_and_two_are_too_few() -> None:
    days = [START - timedelta(days=ago) for ago in (1, 2, 3, 20)]
    usual = usual_mornings([felt(day, 3) for day in days], frozenset({days[1]}))
    assert usual(START) is None


def test_a_morning_as_usual_moves_up_and_a_worse_one_does_not(back: House) -> None:
    for ago in (1, 2, 3):
        back.ratings.add(felt(START - timedelta(days=ago), 2))
    back.calm_week(pain_next_morning=2)
    assert back.squat.followed.week.load == kg("55")  # type: ignore[union-attr]
    back.lift("55", pain_next_morning=3)
    back.days(7)
    assert back.squat.followed.passed[-1].came.reasons == (Reason.MORNING_WORSE,)  # type: ignore[union-attr]


def test_a_thousand_ratings_since_do_not_hide_what_was_usual_when_a_plan_began(
    back: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lift_diary, "READ_RATINGS", 2)
    for ago in (1, 2, 3):
        back.ratings.add(felt(START - timedelta(days=ago), 2))
    back.calm_week(pain_next_morning=2)
    for ahead in (1, 2, 3, 4):
        back.ratings.add(felt(START + timedelta(days=ahead), 0, hour=17))
    assert back.squat.followed.week.load == kg("55")  # type: ignore[union-attr]


# --- the comeback -------------------------------------------------------------------------------


def test_a_comeback_goes_by_the_week_as_far_as_its_gates_allow(house: House) -> None:
    house.hurt(ago=5)
    house.meet(Gate.STAIRS)
    house.way.follow_comeback(TEMPLATE)
    assert house.page.comeback is not None and house.page.comeback.number == 1
    house.days(7)
    comeback = house.page.comeback
    assert comeback is not None and comeback.number == 1
    assert comeback.missing == (Gate.SITTING_WALKING,)
    house.meet(Gate.SITTING_WALKING)
    assert house.page.comeback.number == 2  # type: ignore[union-attr]
    house.days(30)
    assert not house.page.comeback.over  # type: ignore[union-attr]
    house.meet()
    for number in (3, 4):
        assert house.page.comeback.number == number  # type: ignore[union-attr]
        assert not house.page.comeback.over  # type: ignore[union-attr]
        house.days(7)
    last = house.page.comeback
    assert last is not None and last.number == 4 and last.over


def test_whoever_was_held_in_the_first_week_goes_on_with_the_second(house: House) -> None:
    house.hurt(ago=7)
    house.way.follow_comeback(TEMPLATE)
    house.days(22)
    held = house.page.comeback
    assert held is not None and held.number == 1 and held.missing == (Gate.STAIRS,)
    house.meet()
    assert house.page.comeback.number == 1  # type: ignore[union-attr]
    house.days(7)
    assert house.page.comeback.number == 2  # type: ignore[union-attr]


def test_days_of_an_injury_pause_are_no_days_of_a_comeback(back: House) -> None:
    back.way.follow_comeback(TEMPLATE)
    back.pauses.append(Pause(START, START + timedelta(days=13)))
    back.days(20)
    assert back.page.comeback.number == 1  # type: ignore[union-attr]
    back.days(1)
    assert back.page.comeback.number == 2  # type: ignore[union-attr]


def test_a_week_of_the_comeback_is_repeated_and_that_is_undone(house: House) -> None:
    house.hurt(ago=30)
    house.meet()
    house.way.follow_comeback(TEMPLATE)
    house.days(14)
    assert house.page.comeback.number == 3  # type: ignore[union-attr]
    done = house.way.repeat_comeback_week()
    again = house.page.comeback
    assert again is not None and again.number == 3
    house.days(7)
    longer = house.page.comeback
    assert longer is not None and longer.number == 4
    weeks = longer.running.comeback.weeks
    assert weeks[3] == weeks[2] == TEMPLATE.weeks[2] and len(weeks) == 5
    done.undo()
    assert house.page.comeback.running.comeback == TEMPLATE  # type: ignore[union-attr]


def test_a_changed_comeback_keeps_its_beginning_and_a_dropped_one_comes_back(house: House) -> None:
    house.hurt()
    first = house.way.follow_comeback(TEMPLATE)
    house.days(1)
    changed = TEMPLATE.with_week(1, TEMPLATE.weeks[0].without(0))
    done = house.way.follow_comeback(changed)
    running = house.page.comeback.running  # type: ignore[union-attr]
    assert running.comeback == changed and running.began == START
    done.undo()
    assert house.page.comeback.running.comeback == TEMPLATE  # type: ignore[union-attr]
    dropped = house.way.drop_comeback()
    assert house.page.comeback is None
    dropped.undo()
    assert house.page.comeback is not None
    first.undo()
    assert house.page.comeback is None


def test_without_a_comeback_there_is_no_week_to_repeat_and_none_to_drop(house: House) -> None:
    house.hurt()
    for ask in (house.way.repeat_comeback_week, house.way.drop_comeback):
        with pytest.raises(LookupError, match="no comeback"):
            ask()


# --- locked -------------------------------------------------------------------------------------


def test_a_symptom_check_locks_gates_plans_and_comebacks_and_leaves_the_log(back: House) -> None:
    lock(back)
    squat = back.squat
    assert back.page.lock is not None
    for ask in (
        lambda: back.way.try_gate(Gate.STAIRS, met=True),
        lambda: back.way.follow_comeback(TEMPLATE),
        lambda: back.add_squat(),
        lambda: back.lifting.change_lift(squat, squat.lift, Decimal("0.1")),
    ):
        with pytest.raises(LockedError):
            ask()
    back.lift("50")
    back.lifting.step_back(squat)
