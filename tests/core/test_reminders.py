"""Reminders: at their time, once, quietly, and one for all that was missed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core import reminders
from backcare_desktop.core.clock import moment
from backcare_desktop.core.reminder_plan import (
    AtTimes,
    Every,
    QuietHours,
    Reminder,
    ReminderKind,
    ReminderPlan,
)
from backcare_desktop.core.reminders import (
    Due,
    Here,
    ReminderState,
    due,
    next_due,
    not_today,
    passed,
    shown,
    snoozed,
    today_again,
)

K = ReminderKind
BERLIN, HONOLULU = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Honolulu")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
MIDNIGHT = datetime(2025, 7, 9, tzinfo=BERLIN)  # A Wednesday.


def plan(*wanted: Reminder, quiet: QuietHours | None = None, most: int = 30) -> ReminderPlan:
    made = ReminderPlan(quiet=quiet, most_a_day=most)
    for each in wanted:
        made = made.with_reminder(replace(each, on=True))
    return made


def daily(kind: ReminderKind, *hours: float) -> Reminder:
    return Reminder(kind, AtTimes(tuple(time(int(h), round(h % 1 * 60)) for h in hours)))


def at(hour: float, day: int = 9, zone: ZoneInfo = BERLIN, **more: object) -> Here:
    """An hour of that day of July 2025."""
    wall = datetime(2025, 7, day, tzinfo=zone) + timedelta(hours=hour)
    return Here(wall.astimezone(UTC), zone, **more)  # type: ignore[arg-type]


class Life:
    """Somebody's plan through the day: looks, and remembers what was shown."""

    def __init__(self, wanted: ReminderPlan, began: Here) -> None:
        self.plan = wanted
        self.state = passed(ReminderState(), began)

    def look(self, here: Here) -> list[ReminderKind]:
        found = due(self.plan, self.state, here)
        self.state = shown(self.state, found, here) if found else passed(self.state, here)
        return [each.kind for each in found]


RATE = plan(daily(K.RATING, 20))
WALKS = plan(Reminder(K.WALK, Every(60, time(9), time(18))))


# --- at their time --------------------------------------------------------------------------------


def test_nothing_is_shown_that_was_not_asked_for() -> None:
    life = Life(ReminderPlan(quiet=None), at(0))
    assert not any(life.look(at(hour)) for hour in range(26))
    assert next_due(ReminderPlan(), ReminderState(), at(9)) is None


def test_one_comes_at_its_time_and_once() -> None:
    life = Life(RATE, at(19))
    assert life.look(at(19.99)) == []
    assert life.look(at(20)) == [K.RATING]
    assert life.look(at(20.01)) == []
    assert life.look(at(23)) == []
    assert life.look(at(20, day=10)) == [K.RATING]


def test_the_first_look_catches_up_with_nothing() -> None:
    assert due(RATE, ReminderState(), at(20.05)) == ()
    assert due(RATE, ReminderState(), at(20)) == ()


def test_the_next_one_is_known() -> None:
    state = passed(ReminderState(), at(9.5))
    assert next_due(WALKS, state, at(9.5)) == Due(K.WALK, at(10).at_utc)
    assert next_due(WALKS, passed(state, at(18)), at(18)) == Due(K.WALK, at(9, day=10).at_utc)


def test_one_that_is_idle_today_is_next_tomorrow() -> None:
    here = at(9.5, idle=frozenset({K.WALK}))
    assert next_due(WALKS, passed(ReminderState(), here), here) == Due(K.WALK, at(9, day=10).at_utc)


def test_weekdays_that_were_not_chosen_are_left_out() -> None:
    thursdays = plan(replace(daily(K.CORE, 17), weekdays=frozenset({3})))
    life = Life(thursdays, at(9))
    assert next_due(thursdays, life.state, at(9)) == Due(K.CORE, at(17, day=10).at_utc)
    assert life.look(at(17)) == []
    assert life.look(at(17, day=10)) == [K.CORE]
    assert next_due(thursdays, life.state, at(17, day=10)) == Due(K.CORE, at(17, day=17).at_utc)


def test_one_in_the_morning_belongs_to_the_evening_before() -> None:
    late = plan(replace(daily(K.WIND_DOWN, 1), weekdays=frozenset({2})))
    life = Life(late, at(20))
    assert life.look(at(25)) == [K.WIND_DOWN]
    assert life.look(at(25, day=10)) == []


def test_two_at_once_come_together_the_weightier_first() -> None:
    life = Life(plan(daily(K.WATER, 10), daily(K.TRIO, 10)), at(9))
    assert life.look(at(10)) == [K.TRIO, K.WATER]


# --- missed, held ---------------------------------------------------------------------------------


def test_what_was_missed_while_the_computer_slept_comes_as_one() -> None:
    life = Life(plan(*WALKS.wanted, daily(K.TRIO, 13), daily(K.WATER, 10, 14)), at(9.5))
    found = due(life.plan, life.state, at(14.5))
    assert [(each.kind, each.missed) for each in found] == [(K.TRIO, True)]
    assert life.look(at(14.5)) == [K.TRIO]
    assert life.look(at(14.9)) == []
    assert life.look(at(15)) == [K.WALK]


def test_what_is_on_time_joins_what_was_missed() -> None:
    life = Life(plan(daily(K.TRIO, 8), daily(K.WATER, 10)), at(7))
    found = due(life.plan, life.state, at(10))
    assert len(found) == 1 and found[0].missed


def test_a_few_seconds_late_is_not_missed() -> None:
    life = Life(RATE, at(19))
    (found,) = due(RATE, life.state, at(20.05))
    assert not found.missed
    (found,) = due(RATE, life.state, at(20.1))
    assert found.missed


def test_another_day_is_not_caught_up_with() -> None:
    life = Life(RATE, at(19))
    assert life.look(at(9, day=10)) == []
    assert life.look(at(9, day=12)) == []
    assert life.look(at(20, day=12)) == [K.RATING]


def test_what_falls_due_during_a_session_waits_for_its_end() -> None:
    life = Life(plan(*WALKS.wanted, daily(K.TRIO, 10)), at(9.5))
    assert life.look(at(10, held=True)) == []
    assert life.look(at(10.5, held=True)) == []
    assert life.look(at(10.6)) == [K.TRIO]
    assert life.look(at(10.7)) == []


def test_one_with_nothing_to_remind_of_is_passed_over_for_good() -> None:
    life = Life(plan(daily(K.RATING, 20), daily(K.WATER, 20)), at(19))
    assert life.look(at(20, idle=frozenset({K.RATING}))) == [K.WATER]
    assert life.look(at(20.5)) == []


# --- quiet ----------------------------------------------------------------------------------------


def test_quiet_hours_are_quiet_and_nothing_waits_for_their_end() -> None:
    night = plan(
        Reminder(K.WATER, Every(60, time(20), time(23))), quiet=QuietHours(time(21), time(8))
    )
    life = Life(night, at(19.5))
    assert [life.look(at(hour)) for hour in (20, 21, 22, 23, 32)] == [[K.WATER], [], [], [], []]
    assert next_due(night, life.state, at(23)) == Due(K.WATER, at(20, day=10).at_utc)


def test_a_day_has_no_more_than_the_limit() -> None:
    few = plan(*WALKS.wanted, daily(K.TRIO, 9), most=3)
    life = Life(few, at(8))
    assert [life.look(at(hour)) for hour in range(9, 13)] == [[K.TRIO, K.WALK], [K.WALK], [], []]
    assert next_due(few, life.state, at(12)) == Due(K.TRIO, at(9, day=10).at_utc)
    assert life.look(at(9, day=10)) == [K.TRIO, K.WALK]


def test_of_two_at_once_the_limit_leaves_the_weightier() -> None:
    life = Life(plan(daily(K.WATER, 10), daily(K.TRIO, 10), most=1), at(9))
    assert life.look(at(10)) == [K.TRIO]


# --- put off --------------------------------------------------------------------------------------


def test_a_snooze_is_silent_until_it_ends_and_then_reminds() -> None:
    life = Life(WALKS, at(9.9))
    assert life.look(at(10)) == [K.WALK]
    life.state = snoozed(life.state, K.WALK, 70, at(10))
    assert next_due(WALKS, life.state, at(10)) == Due(K.WALK, at(10).at_utc + 70 * MINUTE)
    assert life.look(at(11)) == []
    assert life.look(Here(at(10).at_utc + 70 * MINUTE, BERLIN)) == [K.WALK]
    assert life.look(at(11.5)) == []
    assert life.look(at(12)) == [K.WALK]


def test_what_a_snooze_was_silent_about_is_not_caught_up_with() -> None:
    noon = plan(daily(K.TRIO, 11.5), quiet=QuietHours(time(12), time(14)))
    life = Life(noon, at(11))
    life.state = snoozed(life.state, K.TRIO, 60, at(11))  # Until the quiet hours begin.
    assert life.look(at(14.5)) == []


def test_a_later_snooze_takes_the_place_of_an_earlier_one() -> None:
    state = snoozed(ReminderState(), K.WALK, 60, at(10))
    assert snoozed(state, K.WALK, 5, at(10)).snoozes == (
        reminders.Snooze(K.WALK, at(10).at_utc, at(10).at_utc + 5 * MINUTE),
    )


def test_other_kinds_are_not_put_off() -> None:
    life = Life(plan(daily(K.TRIO, 10), daily(K.WATER, 10)), at(9.5))
    life.state = snoozed(life.state, K.TRIO, 60, at(9.5))
    assert life.look(at(10)) == [K.WATER]


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_a_snooze_is_a_minute_to_a_day_long(minutes: int) -> None:
    with pytest.raises(ValueError, match="put off"):
        snoozed(ReminderState(), K.WALK, minutes, at(9))


def test_a_clock_set_back_behind_a_snooze_ends_it() -> None:
    life = Life(WALKS, at(9.9))
    life.state = snoozed(life.state, K.WALK, 30, at(10.2))
    assert life.look(at(9.95)) == [K.WALK]


def test_not_today_is_not_today_and_tomorrow_again() -> None:
    life = Life(plan(*WALKS.wanted, daily(K.WATER, 11)), at(9.5))
    life.state = not_today(life.state, K.WALK, at(9.5))
    assert next_due(life.plan, life.state, at(9.5)) == Due(K.WATER, at(11).at_utc)
    assert [life.look(at(hour)) for hour in (10, 11, 12)] == [[], [K.WATER], []]
    assert life.look(at(9, day=10)) == [K.WALK]


def test_all_of_them_can_be_left_out_and_come_back_without_those_behind() -> None:
    life = Life(plan(*WALKS.wanted, daily(K.WATER, 11)), at(9.5))
    life.state = not_today(life.state, None, at(9.5))
    assert [life.look(at(hour)) for hour in (10, 11)] == [[], []]
    life.state = today_again(life.state, None, at(11.5))
    assert life.look(at(11.6)) == []
    assert life.look(at(12)) == [K.WALK]


def test_one_kind_comes_back_alone() -> None:
    life = Life(plan(daily(K.TRIO, 11), daily(K.WATER, 11)), at(9.5))
    for kind in (K.TRIO, K.WATER):
        life.state = not_today(life.state, kind, at(10))
    life.state = today_again(life.state, K.WATER, at(10))
    assert life.look(at(11)) == [K.WATER]


# --- clocks and zones -----------------------------------------------------------------------------


def test_a_clock_set_back_an_hour_repeats_nothing() -> None:
    life = Life(WALKS, at(9.5))
    assert life.look(at(10)) == [K.WALK]
    assert life.look(at(9.01)) == []
    assert life.look(at(10)) == []
    assert life.look(at(11)) == [K.WALK]


def test_a_clock_that_was_a_year_ahead_doesn_t_silence_a_year() -> None:
    life = Life(WALKS, replace(at(9.5), at_utc=at(9.5).at_utc + 365 * DAY))
    assert life.look(replace(at(10), at_utc=at(10).at_utc + 365 * DAY)) == [K.WALK]
    assert life.look(at(9.9)) == []
    assert life.look(at(10)) == [K.WALK]


def test_the_hour_that_comes_twice_reminds_once() -> None:
    # On 26 October 2025 clocks in Berlin go from three back to two.
    early = plan(Reminder(K.WATER, AtTimes((time(2, 30),))))
    began = datetime(2025, 10, 25, 20, tzinfo=UTC)
    life = Life(early, Here(began, BERLIN))
    looks = [Here(began + number * 10 * MINUTE, BERLIN) for number in range(60)]
    found = [here.at_utc for here in looks if life.look(here)]
    assert found == [datetime(2025, 10, 26, 0, 30, tzinfo=UTC)]


def test_an_hour_that_is_left_out_at_the_end_of_a_day_has_no_reminder() -> None:
    # Half past two on 30 March 2025 would still have been the day before.
    early = plan(Reminder(K.WATER, AtTimes((time(2, 30),))))
    began = datetime(2025, 3, 29, 18, tzinfo=UTC)
    life = Life(early, Here(began, BERLIN))
    following = next_due(early, life.state, Here(began, BERLIN))
    assert following == Due(K.WATER, datetime(2025, 3, 31, 0, 30, tzinfo=UTC))
    looks = [Here(began + number * 10 * MINUTE, BERLIN) for number in range(90)]
    assert not any(life.look(here) for here in looks)


def test_times_go_with_the_wall_clock_when_summer_begins() -> None:
    # On 30 March 2025 clocks in Berlin go from two to three.
    state = passed(ReminderState(), Here(datetime(2025, 3, 29, 18, tzinfo=UTC), BERLIN))
    nine = plan(daily(K.RATING, 9))
    found = next_due(nine, state, Here(datetime(2025, 3, 29, 18, tzinfo=UTC), BERLIN))
    assert found == Due(K.RATING, datetime(2025, 3, 30, 7, tzinfo=UTC))


def test_whoever_flies_west_is_reminded_by_the_new_clock() -> None:
    life = Life(plan(daily(K.RATING, 20)), at(19))
    assert life.look(at(20)) == [K.RATING]
    there = at(20, zone=HONOLULU)
    assert next_due(life.plan, life.state, replace(there, at_utc=at(23).at_utc)) == Due(
        K.RATING, there.at_utc
    )
    assert life.look(there) == [K.RATING]


def test_a_border_at_noon_repeats_nothing() -> None:
    life = Life(plan(daily(K.WATER, 11)), at(9))
    assert life.look(at(11)) == [K.WATER]
    lisbon = ZoneInfo("Europe/Lisbon")
    assert life.look(Here(at(11.5).at_utc, lisbon)) == []


def test_a_date_that_a_zone_left_out_has_no_reminders() -> None:
    # Apia went from 29 to 31 December 2011.
    apia = ZoneInfo("Pacific/Apia")
    began = datetime(2011, 12, 29, 22, tzinfo=apia).astimezone(UTC)
    noon = plan(Reminder(K.WATER, AtTimes((time(12),))))
    found = next_due(noon, passed(ReminderState(), Here(began, apia)), Here(began, apia))
    assert found is not None
    assert moment(found.at_utc, apia).local_date == date(2011, 12, 31)
    assert found.at_utc - began == 14 * HOUR


# --- whatever happens -----------------------------------------------------------------------------

ZONES = st.sampled_from(
    [BERLIN, HONOLULU, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Asia/Kathmandu")]
)
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def _every(minutes: int, ends: list[time]) -> Every:
    first, last = sorted(ends, key=reminder_order)
    return Every(minutes, first, last)


def reminder_order(each: time) -> int:
    return (each.hour * 60 + each.minute - 180) % 1440


RHYTHMS = st.one_of(
    st.lists(MINUTES, min_size=1, max_size=3).map(lambda times: AtTimes(tuple(times))),
    st.builds(_every, st.integers(15, 480), st.lists(MINUTES, min_size=2, max_size=2)),
)


@st.composite
def plans(draw: st.DrawFn) -> ReminderPlan:
    wanted = [
        Reminder(kind, draw(RHYTHMS), weekdays=draw(st.frozensets(st.integers(0, 6), min_size=1)))
        for kind in draw(st.lists(st.sampled_from(K), unique=True, min_size=1, max_size=3))
    ]
    times = draw(st.none() | st.tuples(MINUTES, MINUTES).filter(lambda pair: pair[0] != pair[1]))
    quiet = None if times is None else QuietHours(*times)
    return plan(*wanted, quiet=quiet, most=draw(st.integers(1, 30)))


STARTS = st.integers(0, 1000 * 24 * 60).map(lambda n: datetime(2024, 1, 1, tzinfo=UTC) + n * MINUTE)
STEPS = st.lists(
    st.tuples(st.integers(-90, 700), st.booleans(), st.sampled_from(["look", "snooze", "left"])),
    max_size=25,
)


@given(wanted=plans(), start=STARTS, zone=ZONES, steps=STEPS)
def test_at_any_time_the_rules_hold(
    wanted: ReminderPlan, start: datetime, zone: ZoneInfo, steps: list[tuple[int, bool, str]]
) -> None:
    """Clocks set back and forth, sleep, sessions, snoozes: quiet stays quiet, the limit holds."""
    life, now = Life(wanted, Here(start, zone)), start
    told: dict[date, int] = {}
    for minutes, held, act in steps:
        now += minutes * MINUTE
        here = Here(now, zone, held=held)
        found = due(wanted, life.state, here)
        assert found == due(wanted, life.state, here)
        assert not (held and found)
        assert not (found and wanted.is_quiet(moment(now, zone).local.time()))
        assert all(each.at_utc <= now for each in found)
        assert len(found) == 1 or not any(each.missed for each in found)
        life.look(here)
        assert due(wanted, life.state, here) == ()
        told[here.day] = told.get(here.day, 0) + len(found)
        assert told[here.day] <= wanted.most_a_day
        if act == "snooze" and found:
            life.state = snoozed(life.state, found[0].kind, 10, here)
            assert found[0].kind not in [d.kind for d in due(wanted, life.state, here)]
        if act == "left":
            life.state = not_today(life.state, None, here)
            assert due(wanted, life.state, replace(here, at_utc=now + MINUTE)) == () or (
                replace(here, at_utc=now + MINUTE).day != here.day
            )


@given(wanted=plans(), start=STARTS, zone=ZONES, snooze=st.integers(0, 200))
def test_nothing_is_due_before_the_next_one_and_then_it_is(
    wanted: ReminderPlan, start: datetime, zone: ZoneInfo, snooze: int
) -> None:
    here = Here(start, zone)
    state = passed(ReminderState(), here)
    if snooze:
        state = snoozed(state, wanted.wanted[0].kind, snooze, here)
    following = next_due(wanted, state, here)
    if following is None:
        return
    assert following.at_utc > start
    just_before = Here(following.at_utc - timedelta(seconds=1), zone)
    assert due(wanted, state, just_before) == ()
    found = due(wanted, state, Here(following.at_utc, zone))
    assert [each.at_utc for each in found] == [following.at_utc] * len(found)
    assert found[0].kind == following.kind


@given(wanted=plans(), start=STARTS, zone=ZONES, gap=st.integers(6, 60 * 20))
def test_after_any_sleep_there_is_one_at_most(
    wanted: ReminderPlan, start: datetime, zone: ZoneInfo, gap: int
) -> None:
    life = Life(wanted, Here(start, zone))
    woke = Here(start + gap * MINUTE, zone)
    found = due(wanted, life.state, woke)
    on_time = all(woke.at_utc - each.at_utc <= reminders.LATE for each in found)
    assert len(found) <= 1 or on_time


@given(wanted=plans(), start=STARTS, zone=ZONES, back=st.integers(1, 120))
def test_setting_the_clock_back_shows_no_time_again(
    wanted: ReminderPlan, start: datetime, zone: ZoneInfo, back: int
) -> None:
    life = Life(wanted, Here(start, zone))
    seen: list[tuple[ReminderKind, datetime]] = []
    for minutes in range(0, 240, 3):
        here = Here(start + minutes * MINUTE, zone)
        seen += [(each.kind, each.at_utc) for each in due(wanted, life.state, here)]
        life.look(here)
    for minutes in range(240 - back, 245, 3):
        here = Here(start + minutes * MINUTE, zone)
        again = [(each.kind, each.at_utc) for each in due(wanted, life.state, here)]
        assert not set(again).intersection(seen)
        life.look(here)
