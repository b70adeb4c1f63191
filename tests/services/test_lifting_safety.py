"""The way back to lifting never runs ahead of what hurt, what is open and what was shown."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.gates import Gate, LightTry
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load_plan import Jump
from backcare_desktop.core.load_week import Move, Reason
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Concern
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.services.gate import LockedError
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.services.load_warning import NotOpen
from tests.lifting_house import BAR, EASY, START, TEMPLATE, House, felt, fully_back, kg, lock

FULL = RoutinePhase.FULL_TRAINING


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def back() -> House:
    """Day 31 with every gate met and a squat planned today."""
    return fully_back()


@pytest.fixture
def light() -> House:
    """Day 7 with the stairs met and a squat planned today: half of it is open."""
    house = House()
    house.hurt(ago=6)
    house.meet(Gate.STAIRS)
    house.add_squat()
    return house


def today(house: House) -> date:
    return house.page.today.local_date


def ahead(house: House, load: str, day: date | None = None) -> Jump | NotOpen | None:
    """What is said of a load before it is logged."""
    page = house.page
    return page.ahead(page.lifts[0], kg(load), day or page.today.local_date)


# --- pain is not forgotten ----------------------------------------------------------------------


def test_pain_while_a_week_waits_asks_for_a_step_back_once_it_opens(light: House) -> None:
    light.calm_week()
    light.lift("50", pain_during=9)
    assert light.squat.load is None and light.squat.kept == kg("45")
    light.days(1)
    light.meet()
    squat = light.squat
    assert squat.setback and squat.load == kg("45")
    assert squat.followed is not None and not squat.followed.held
    light.days(7)
    followed = light.squat.followed
    assert followed is not None and followed.passed[-1].came.move is Move.STEP_BACK
    assert followed.week.load is not None and followed.week.load <= kg("45")


def test_pain_before_the_first_week_opens_asks_for_a_step_back(house: House) -> None:
    house.hurt(ago=6)
    house.add_squat()
    house.lift("50", pain_during=9)
    house.days(1)
    house.meet(Gate.STAIRS)
    assert house.squat.setback and house.squat.load == kg("45")
    house.lifting.step_back(house.squat)
    assert not house.squat.setback and house.squat.load == kg("45")


def test_a_completed_plan_goes_back_to_its_start_after_a_long_break(back: House) -> None:
    while not back.squat.followed.complete:  # type: ignore[union-attr]
        back.calm_week()
    assert back.squat.load == kg("100")
    back.days(26 * 7)
    followed = back.squat.followed
    assert followed is not None and not followed.complete and followed.rested is not None
    assert back.squat.load == kg("50") and not back.page.complete


def test_a_morning_above_5_steps_back_whatever_is_usual(back: House) -> None:
    back.lift("50", pain_next_morning=9)
    followed = back.squat.followed
    assert followed is not None and followed.outlook.reasons == (Reason.MORNING_HIGH,)
    assert back.squat.load == kg("45")


def test_strong_pain_in_one_lift_holds_the_others_that_week(back: House) -> None:
    back.lifting.add_lift("Deadlift", kg("100"), BAR)
    back.lift("50")
    other = back.page.lifts[1].lift.id
    back.lifting.log(Lifted(today(back), other, 3, 8, kg("50"), None, 9, 0, tuple(FormPoint)))
    back.days(7)
    followed = back.squat.followed
    assert followed is not None and followed.week.load == kg("50")
    assert followed.passed[0].came.reasons == (Reason.OTHER_LIFT,)
    back.calm_week()
    assert back.squat.followed.week.load == kg("55")  # type: ignore[union-attr]


def test_beginning_anew_after_pain_is_no_way_around_the_step_back(back: House) -> None:
    back.lift("50", pain_during=9)
    for wait in (0, 1):
        back.days(wait)
        squat = back.squat
        done = back.lifting.change_lift(squat, squat.lift, Decimal("0.1"), Decimal(1), anew=True)
        assert back.squat.kept is not None and back.squat.kept <= kg("45")
        done.undo()
        done = back.lifting.change_lift(squat, squat.lift, Decimal("0.05"))
        assert back.squat.kept is not None and back.squat.kept <= kg("45")
        done.undo()


# --- what is open -------------------------------------------------------------------------------


def test_five_ticks_and_a_correction_open_nothing_on_the_first_day(house: House) -> None:
    house.hurt()
    house.meet(*EASY)
    for day in (START, START - timedelta(days=1)):
        with pytest.raises(ValueError, match="week 2"):
            house.way.try_gate(Gate.NEUTRAL_SPINE, met=True, light=LightTry(day, 0, as_usual=True))
    with pytest.raises(ValueError, match="no load is open"):
        house.way.try_gate(Gate.NEUTRAL_SPINE, met=True)
    house.add_squat(share=Decimal(1))
    house.way.correct_phase(FULL)
    page = house.page
    assert page.open_share == 0 and house.squat.load is None and not page.complete
    assert page.phase is not None and page.phase.phase is RoutinePhase.DAYS_3_5
    assert page.ends_plans


def test_a_correction_ahead_opens_more_only_with_calm_weeks(light: House) -> None:
    light.meet()
    light.way.correct_phase(FULL)
    assert light.page.phase.phase is RoutinePhase.WEEKS_3_4  # type: ignore[union-attr]
    assert light.page.open_share == Decimal("0.8")
    light.calm_week(pain_during=4)
    assert light.page.phase.phase is RoutinePhase.WEEKS_3_4  # type: ignore[union-attr]
    light.way.correct_phase(RoutinePhase.DAYS_3_5)
    assert light.page.open_share == 0


def test_full_is_open_after_a_calm_week_above_half(back: House) -> None:
    back.calm_week()
    assert back.page.open_share == Decimal("0.8")
    back.calm_week()
    assert back.page.open_share == 1


def test_a_taken_back_correction_is_left_by_one_phase_and_undone(back: House) -> None:
    back.way.correct_phase(RoutinePhase.DAYS_3_5)
    back.days(1)
    done = back.way.correct_phase(None)
    assert back.page.phase.phase is RoutinePhase.WEEK_2  # type: ignore[union-attr]
    assert back.page.phase.slowed  # type: ignore[union-attr]
    assert back.squat.load == kg("50")
    done.undo()
    assert back.page.phase.phase is RoutinePhase.DAYS_3_5  # type: ignore[union-attr]


def test_a_higher_usual_load_opens_no_more_for_the_rest_of_the_episode(light: House) -> None:
    before = light.squat
    light.lifting.change_lift(before, replace(before.lift, normal=kg("200")), Decimal("0.1"))
    for _ in range(6):
        light.lift("50")
        light.days(7)
    assert light.squat.load == kg("50") and light.squat.held
    assert ahead(light, "55") == NotOpen(kg("55"), kg("50"))


def test_a_load_is_warned_of_on_the_day_of_a_step_back(light: House) -> None:
    light.meet()
    light.lift("50", pain_during=9)
    light.lifting.step_back(light.squat)
    assert ahead(light, "20") == NotOpen(kg("20"), None)
    light.days(1)
    assert ahead(light, "100") == NotOpen(kg("100"), kg("50"))
    light.days(29)
    light.lift("40", pain_during=9)
    light.lifting.step_back(light.squat)
    light.days(1)
    assert isinstance(ahead(light, "50"), Jump)


def test_a_load_is_warned_of_without_a_plan_and_before_it_began(house: House) -> None:
    house.lifting.add_lift("Squat", kg("100"), BAR)
    house.days(3)
    house.way.start_episode(today(house))
    assert house.squat.followed is None
    assert ahead(house, "20") == NotOpen(kg("20"), None)
    house.days(6)
    house.lifting.change_lift(house.squat, house.squat.lift, Decimal("0.1"))
    onset = START + timedelta(days=3)
    assert ahead(house, "100", onset) == NotOpen(kg("100"), None)
    assert ahead(house, "100", onset - timedelta(days=1)) is None


def test_a_heavier_load_of_last_week_is_no_measure_after_a_step_back(back: House) -> None:
    back.calm_week()
    back.lift("55", pain_during=9)
    back.lifting.step_back(back.squat)
    back.days(1)
    assert back.squat.load == kg("50")
    found = ahead(back, "57.5")
    assert isinstance(found, Jump) and found.measure == kg("50")


def test_under_a_lock_nothing_is_open_from_its_first_day_on(light: House) -> None:
    light.meet()
    lock(light)
    page = light.page
    assert page.open_share == 0 and page.lifts[0].load is None
    assert ahead(light, "20") == NotOpen(kg("20"), None)
    for ask in (
        lambda: light.way.correct_phase(FULL),
        lambda: light.way.change_onset(START - timedelta(days=40)),
    ):
        with pytest.raises(LockedError):
            ask()


# --- loads that no bar is light enough for ------------------------------------------------------


def test_weeks_below_the_lightest_load_pass_with_their_days(back: House) -> None:
    back.lifting.remove_lift(back.squat.lift.id)
    back.lifting.add_lift("Press", kg("30"), BAR)
    assert back.squat.load is None
    back.days(4 * 7)
    followed = back.squat.followed
    assert followed is not None and followed.week.load == kg("20")
    assert back.squat.load == kg("20")
    assert [past.came.move for past in followed.passed] == [Move.MOVE_UP] * len(followed.passed)


def test_pain_holds_a_week_below_the_lightest_load(back: House) -> None:
    back.lifting.remove_lift(back.squat.lift.id)
    back.lifting.add_lift("Press", kg("30"), BAR)
    back.lift("20", pain_during=9)
    assert back.squat.setback and back.squat.load is None
    assert ahead(back, "20") == NotOpen(kg("20"), None)


def test_a_warm_up_alone_ends_no_plan(back: House) -> None:
    back.lifting.remove_lift(back.squat.lift.id)
    back.lifting.add_lift("Row", kg("60"), BAR)
    back.lift("10")
    back.days(7)
    assert back.squat.load == kg("20")


# --- the end ------------------------------------------------------------------------------------


def test_an_episode_without_a_lifted_plan_is_not_complete(back: House) -> None:
    assert not back.page.complete
    back.lifting.remove_lift(back.squat.lift.id)
    assert not back.page.complete


# --- the first day ------------------------------------------------------------------------------


def test_a_wrong_first_day_is_mended_and_everything_follows(back: House) -> None:
    before = back.page
    done = back.way.change_onset(START)
    page = back.page
    assert page.episode is not None and page.episode.onset == START
    assert page.phase is not None and page.phase.phase is RoutinePhase.FIRST_48H
    assert page.open_share == 0 and Gate.NEUTRAL_SPINE not in page.gates.met
    assert done.undo().episodes
    assert back.page == before


def test_a_first_day_does_not_lie_ahead(back: House) -> None:
    with pytest.raises(ValueError, match="after today"):
        back.way.change_onset(START + timedelta(days=1))


# --- undo ---------------------------------------------------------------------------------------


def test_an_old_undo_does_not_take_a_later_choice_away(back: House) -> None:
    first = back.lifting.choose_day(0, DayKind.HEAVY)
    back.lifting.choose_day(2, DayKind.TECHNIQUE)
    with pytest.raises(ValueError, match="since"):
        first.undo()  # type: ignore[misc]
    week = back.page.week
    assert isinstance(week, TrainingWeek) and week.days[2] is DayKind.TECHNIQUE
    said = back.way.correct_phase(RoutinePhase.WEEK_2)
    back.way.correct_phase(RoutinePhase.DAYS_3_5)
    with pytest.raises(ValueError, match="since"):
        said.undo()  # type: ignore[misc]
    onset = back.way.change_onset(START - timedelta(days=20))
    back.way.change_onset(START - timedelta(days=10))
    with pytest.raises(ValueError, match="since"):
        onset.undo()  # type: ignore[misc]
    followed = back.way.follow_comeback(TEMPLATE)
    back.way.drop_comeback()
    with pytest.raises(ValueError, match="since"):
        followed.undo()  # type: ignore[misc]


def test_an_old_undo_does_not_take_a_later_entry_or_lift_back(back: House) -> None:
    back.lift("50", pain_next_morning=None)
    back.next_morning()
    answered = back.mornings.answer(START, 8)
    (entry,) = back.page.entries
    later = Lifted(entry.day, entry.lift_id, 3, 8, kg("60"), pain_during=9, pain_next_morning=8)
    changed = back.lifting.change(entry, later)
    assert back.page.entries[0].load == kg("60")
    changed.undo()  # type: ignore[misc]
    assert back.page.entries == (entry,)
    back.lifting.change(entry, later)
    answered.undo()  # type: ignore[misc]
    (kept,) = back.page.entries
    assert kept.load == kg("60") and kept.pain_next_morning is None
    squat = back.squat
    renamed = back.lifting.change_lift(squat, replace(squat.lift, name="A"), Decimal("0.1"))
    back.clock.jump(60)
    back.lifting.change_lift(back.squat, replace(squat.lift, name="B"), Decimal("0.1"))
    with pytest.raises(ValueError, match="since"):
        renamed.undo()  # type: ignore[misc]
    assert back.squat.lift.name == "B"


# --- the way to the symptom check ---------------------------------------------------------------


def test_strong_pain_is_a_reason_to_check_until_a_check_was_done(back: House) -> None:
    assert back.page.concern is None
    back.lift("50", pain_during=6)
    assert back.page.concern is Concern.HIGH
    back.days(2)
    assert back.page.concern is None
    back.lift("50", pain_during=1, pain_next_morning=6, day=today(back) - timedelta(days=1))
    assert back.page.concern is Concern.HIGH


def test_a_rise_of_more_than_2_is_one_too(back: House) -> None:
    back.ratings.add(felt(START, 1))
    back.lift("50", pain_during=3)
    assert back.page.concern is None
    back.lift("50", pain_during=4)
    assert back.page.concern is Concern.ROSE
    assert felt(START, 1).context is RatingContext.NOW
