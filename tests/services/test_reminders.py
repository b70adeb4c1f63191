"""Reminders while the program runs: looked at when due, kept over a restart, never in the way."""

import json
from datetime import UTC, datetime, time

import pytest
from msgspec.structs import replace

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.reminder_plan import (
    AtTimes,
    Every,
    Notice,
    Reminder,
    ReminderKind,
    ReminderPlan,
)
from backcare_desktop.core.reminders import ReminderState, passed
from backcare_desktop.services.reminder_state import read_state, values_of
from backcare_desktop.services.reminders import KEY, LONGEST_WAIT_S, Reminders
from tests.fakes import FakeClock
from tests.services.paper import Paper

K = ReminderKind
WALKS = ReminderPlan().with_reminder(Reminder(K.WALK, Every(60, time(9), time(18)), on=True))
BOTH = WALKS.with_reminder(Reminder(K.TRIO, AtTimes((time(13),)), on=True))


class House:
    """Noon in Berlin, nothing looked at yet."""

    def __init__(self, plan: ReminderPlan = WALKS) -> None:
        self.clock, self.paper, self.busy = FakeClock(), Paper(theme="dark"), False
        self.plan = plan
        self.reminders = self.fresh()
        self.reminders.may_be_due()

    def fresh(self) -> Reminders:
        """As after a restart of the program."""
        self.paper.values = json.loads(json.dumps(self.paper.values))
        return Reminders(self.paper, self.clock, lambda: self.busy, self.plan)

    def look(self, *idle: ReminderKind) -> list[ReminderKind]:
        """What a timer does: ask, and look only when there may be something."""
        if not self.reminders.may_be_due():
            return []
        return [due.kind for due in self.reminders.look(idle, idle)]


def test_with_nothing_asked_for_no_timer_runs() -> None:
    house = House(ReminderPlan())
    assert house.reminders.wait_s() is None
    assert house.reminders.upcoming() is None


def test_the_timer_waits_a_minute_at_most_and_to_the_second_at_the_end() -> None:
    house = House()
    assert house.reminders.wait_s() == LONGEST_WAIT_S
    house.clock.advance(3600 - 12.5)
    assert house.reminders.wait_s() == 12.5
    house.clock.advance(12.5)
    assert house.look() == [K.WALK]
    assert house.reminders.wait_s() == LONGEST_WAIT_S


def test_waiting_as_told_never_comes_late() -> None:
    house, found = House(), []
    for _ in range(400):
        house.clock.advance(house.reminders.wait_s() or 0.0)
        found += [(kind, house.clock.utc) for kind in house.look()]
    hours = [at.hour for _, at in found if at.date() == datetime(2025, 7, 9, tzinfo=UTC).date()]
    assert hours == [11, 12, 13, 14, 15, 16]
    assert all((at.minute, at.second, at.microsecond) == (0, 0, 0) for _, at in found)


def test_what_there_is_nothing_to_remind_of_is_passed_over() -> None:
    house = House(BOTH)
    house.clock.advance(3600)
    assert house.look(K.TRIO) == [K.WALK]
    house.clock.advance(60)
    assert house.look() == []


def test_of_two_at_once_each_counts_as_shown() -> None:
    house = House(replace(BOTH, most_a_day=2))
    house.clock.advance(3600)
    assert house.look() == [K.TRIO, K.WALK]
    house.clock.advance(3600)
    assert house.look() == [], "two are enough for a day"


def test_what_time_alone_brings_back_is_next_today() -> None:
    house = House()
    house.reminders.look({K.WALK}, ())
    following = house.reminders.upcoming()
    assert following is not None and (following.at_utc.day, following.at_utc.hour) == (9, 11)
    house.reminders.look({K.WALK}, {K.WALK})
    following = house.reminders.upcoming()
    assert following is not None and following.at_utc.day == 10


def test_what_was_done_yesterday_is_open_again_before_anybody_looks() -> None:
    house = House()
    house.clock.advance(3600)
    assert house.look(K.WALK) == []
    following = house.reminders.upcoming()
    assert following is not None and following.at_utc.day == 10, "done for today"
    house.clock.advance(20 * 3600)
    following = house.reminders.upcoming()
    assert following is not None
    assert (following.at_utc.day, following.at_utc.hour) == (10, 8), "ten in Berlin"


def test_during_a_session_everything_waits_and_then_comes_as_one() -> None:
    house = House(BOTH)
    house.busy = True
    house.clock.advance(3600)
    assert house.look() == []
    house.clock.advance(600)
    house.busy = False
    assert house.look() == [K.TRIO]
    assert house.look() == []


def test_after_sleep_there_is_one() -> None:
    house = House(BOTH)
    house.clock.sleep(3.5 * 3600)
    assert house.look() == [K.TRIO]
    assert house.look() == []


def test_a_restart_repeats_nothing_and_keeps_what_was_put_off() -> None:
    house = House(BOTH)
    house.clock.advance(3600)
    assert house.look() == [K.TRIO, K.WALK]
    house.reminders.snooze(K.WALK, 30)
    house.reminders.not_today(K.TRIO)
    house.reminders = house.fresh()
    assert house.look() == []
    assert house.reminders.is_left_out(K.TRIO)
    house.clock.advance(30 * 60)
    assert house.look() == [K.WALK]


def test_what_was_left_out_comes_back_when_wanted() -> None:
    house = House()
    house.reminders.not_today()
    assert house.reminders.is_left_out(K.WALK)
    house.reminders.today_again()
    assert not house.reminders.is_left_out(K.WALK)
    house.clock.advance(3600)
    assert house.look() == [K.WALK]


def test_a_new_plan_reminds_of_nothing_that_lies_behind() -> None:
    house = House(ReminderPlan())
    house.clock.advance(4000)
    house.reminders.set_plan(WALKS)
    assert house.look() == []
    following = house.reminders.upcoming()
    assert following is not None and following.at_utc.hour == 12


def test_a_restart_reminds_of_nothing_from_before_it_was_asked_for() -> None:
    house = House()
    house.clock.advance(3600)
    assert house.look() == [K.WALK]
    house.reminders.set_plan(ReminderPlan())
    house.clock.advance(2.5 * 3600)
    house.reminders.set_plan(WALKS)
    house.plan = WALKS
    house.reminders = house.fresh()
    assert house.look() == []


def test_a_new_plan_lets_go_of_what_a_session_held_back() -> None:
    house = House()
    house.busy = True
    house.clock.advance(3600)
    assert house.look() == []
    house.reminders.set_plan(BOTH)
    house.busy = False
    assert house.look() == []


def test_a_notification_says_nothing_of_pain_unless_details_are_wanted() -> None:
    house = House()
    house.clock.advance(3600)
    house.reminders.may_be_due()
    (due,) = house.reminders.look((), ())
    assert house.reminders.notice(due) is Notice.MOVE
    house.reminders.set_plan(ReminderPlan(WALKS.reminders, details=True))
    assert house.reminders.notice(due) is None


def test_where_nothing_can_be_written_it_holds_as_long_as_the_program_runs() -> None:
    house = House()
    house.paper.problem = StorageUnavailable(StorageProblem.FULL)
    house.clock.advance(3600)
    assert house.look() == [K.WALK]
    assert house.look() == []
    house.reminders.snooze(K.WALK, 5)


def test_other_choices_stay_as_they_are() -> None:
    house = House()
    house.reminders.not_today(K.WALK)
    assert set(house.paper.values) == {"theme", KEY}


# --- on paper -------------------------------------------------------------------------------------


def test_an_empty_state_is_kept_as_one() -> None:
    assert read_state(values_of(ReminderState())) == ReminderState()


@pytest.mark.parametrize(
    "found", [None, 3, "seen", [], {}, {"seen": 5, "shown": 3, "left_out": {}}]
)
def test_anything_else_on_paper_is_an_empty_state(found: object) -> None:
    assert read_state(found) == ReminderState()


@pytest.mark.parametrize(
    "line",
    [
        ["walk"],
        ["walk", "2025-07-09T10:00:00+00:00"],
        ["walk", "2025-07-09T10:00:00", "2025-07-09"],
        ["fly", "2025-07-09T10:00:00+00:00", "2025-07-09"],
        ["walk", "2025-07-09T10:00:00+00:00", "someday"],
        [1, 2, 3],
        [],
        None,
        3,
    ],
)
def test_one_line_that_makes_no_sense_costs_only_itself(line: object) -> None:
    good = ["walk", "2025-07-09T12:00:00+02:00", "2025-07-09"]
    (kept,) = read_state({"shown": [line, good]}).shown
    assert kept.at_utc == datetime(2025, 7, 9, 10, tzinfo=UTC)


def test_a_file_that_somebody_else_filled_stays_small() -> None:
    line = ["walk", "2025-07-09T12:00:00+02:00", "2025-07-09"]
    assert len(read_state({"shown": [line] * 5000}).shown) == 100


def test_looking_lets_go_of_what_is_old() -> None:
    house = House()
    for _ in range(30):
        house.clock.advance(6 * 3600)
        house.look()
        house.reminders.not_today(K.WATER)
    state = read_state(house.paper.values[KEY])
    assert len(state.shown) <= 3 * WALKS.most_a_day
    assert len(state.left_out) <= 4
    assert passed(state, house.reminders._here()).shown == state.shown
