"""Today: the one thing to do with its reason, one touch to rate, and where it stands."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.habits import Habit
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.today_rules import MOBILITY, TRIO, WARM_UP
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.preferences import Preferences
from tests.fakes import HeldJobs
from tests.services.today_house import BASICS, DAY, TODAY
from tests.ui.today_room import FULL, Room, each_of

DAY_S = 86_400.0
HABITS = Preferences(habits="sleep:8 water:6")


@pytest.fixture
def room(qapp: object) -> Room:
    return Room()


# --- the one thing to do ------------------------------------------------------------------------


def hurt(room: Room) -> None:
    room.hurt(ago=2)
    room.rate(5)


def check_in(room: Room) -> None:
    room.hurt(ago=7)
    room.rate(2)


def unchecked(room: Room) -> None:
    room.hurt(checked=False)


def worse(room: Room) -> None:
    hurt(room)
    room.rate(8)


def worse_and_warmed(room: Room) -> None:
    worse(room)
    room.relief(ReliefKind.WARMTH, 20)


def leg(room: Room) -> None:
    hurt(room)
    room.rate_session(room.session(TRIO), before=2, after=5)


def core_day(room: Room) -> None:
    room.follow()
    room.session(MOBILITY)
    room.clock.advance(4 * 3600)


def lift(room: Room) -> None:
    room.squat()
    room.session(WARM_UP)


def all_done(room: Room) -> None:
    room.session(MOBILITY)
    room.rate(1)


@pytest.mark.parametrize(
    ("lived", "title", "start"),
    [
        (lambda room: None, "Ease-off trio · 4 min", "Start"),
        (hurt, "Ease-off trio · 4 min", "Start"),
        (unchecked, "Check your symptoms first", "Check my symptoms"),
        (check_in, "Check-in after 7 days", "Check my symptoms"),
        (leg, "Check your symptoms", "Check my symptoms"),
        (worse, "Ease off · 20 min", "Begin warmth"),
        (core_day, "Core · about 20 min", "Start"),
        (lift, "Lift: Squat", "Open Training"),
        (all_done, "Nothing more for today", ""),
    ],
)
def test_there_is_one_thing_to_do_and_one_button_for_it(
    room: Room, lived: Callable[[Room], None], title: str, start: str
) -> None:
    lived(room)
    room.open()
    assert (room.card.title, room.card.start) == (title, start)
    assert room.card.why


def test_the_reason_has_the_numbers_that_it_rests_on(room: Room) -> None:
    hurt(room)
    room.session(TRIO)
    room.clock.advance(4 * 3600)
    room.open()
    assert room.card.why.endswith("3 times a day, hours apart. Done today: 1.")
    assert room.card.tag == "1 of 3 today"


def test_after_a_session_something_else_comes(room: Room) -> None:
    room.open()
    first = room.card.title
    room.session(TRIO)
    room.presenter.refresh()
    assert (first, room.card.title) == ("Ease-off trio · 4 min", "Ten-minute mobility · 10 min")
    assert room.state.done_text == "Done today: Ease-off trio"


def test_not_this_today_brings_the_next_until_it_is_taken_back(room: Room) -> None:
    room.open()
    assert room.card.put_away == "Not this today"
    room.presenter.put_away()
    assert room.card.title == "Ten-minute mobility · 10 min"
    room.take_back()
    assert room.card.title == "Ease-off trio · 4 min"


def test_what_is_put_away_stays_away_after_a_restart_and_comes_back_tomorrow(room: Room) -> None:
    room.open().presenter.put_away()
    room.enter()
    assert room.open().card.title == "Ten-minute mobility · 10 min"
    room.clock.advance(DAY_S)
    room.presenter.refresh()
    assert room.card.title == "Ease-off trio · 4 min"


@pytest.mark.parametrize("lived", [unchecked, leg, worse])
def test_what_is_for_safety_has_no_button_to_put_it_away(
    room: Room, lived: Callable[[Room], None]
) -> None:
    lived(room)
    room.open().presenter.put_away()
    assert (room.card.put_away, room.told) == ("", [])


def test_minutes_are_those_of_ones_own_pace(room: Room) -> None:
    room.open().presenter.set_preferences(Preferences(hold_factor=2.0))
    assert room.card.title == "Ease-off trio · 6 min"


def test_start_does_what_the_card_says(room: Room) -> None:
    room.open().presenter.start()
    assert [routine.id for (routine,) in each_of(room.started)] == [TRIO]
    core_day(room)
    room.presenter.refresh()
    room.presenter.start()
    assert each_of(room.started)[-1][0].id == "core:core-basics"


def test_a_programme_that_ships_is_called_what_it_is_called_now(room: Room) -> None:
    """However it was called on the day it was chosen."""
    room.follow(replace(BASICS, name="Rumpf-Grundlagen"))
    room.session(MOBILITY)
    room.clock.advance(4 * 3600)
    room.open()
    assert room.card.text == f"What is left of “{BASICS.name}” for today."
    room.follow(replace(BASICS, id="own-1", name="Mein Programm"))
    room.presenter.refresh()
    assert room.card.text == "What is left of “Mein Programm” for today."


def test_start_leads_to_the_check_and_to_other_tabs(room: Room) -> None:
    check_in(room)
    room.open().presenter.start()
    assert room.checks.count() == 1
    room.presenter.put_away()
    for key in ("core", "help", "compare"):
        room.presenter.press(key)
    assert each_of(room.tabs) == [("core",), ("help",), ("pain",)]


def test_with_the_list_of_signs_alone_no_check_is_asked_for(room: Room) -> None:
    unchecked(room)
    room.presenter.set_preferences(Preferences(static_list=True))
    assert room.open().card.title == "Ease-off trio · 4 min"


def test_behind_a_lock_stand_the_advice_and_the_way_to_help(room: Room) -> None:
    hurt(room)
    room.check("saddle_numbness")
    room.open()
    assert room.state.lock is not None and room.state.lock.tone == "emergency"
    assert (room.state.action, list(room.rows)) == (None, ["help"])


def test_before_the_diary_is_read_nothing_is_proposed(room: Room) -> None:
    room.presenter.show_frame()
    assert (room.card.text, room.card.start) == ("Your diary hasn’t been read yet.", "")
    room.presenter.start()
    assert room.started.count() == 0
    room.memory.ratings.problem = FULL
    failed = []
    room.presenter.failed.connect(failed.append)
    room.presenter.refresh()
    assert (room.card.text, failed) == ("Your diary can’t be read.", [FULL])
    wanted = []
    room.presenter.tab_wanted.connect(wanted.append)
    (button,) = room.rows["help"].buttons
    room.presenter.press(button.key)
    assert wanted == ["help"]


# --- a session that was broken off ----------------------------------------------------------------


def test_a_broken_off_session_is_gone_on_with_kept_or_discarded(room: Room) -> None:
    session_id = room.break_off()
    room.open()
    assert (room.card.title, room.card.broken_off) == (
        "Ease-off trio: go on where you stopped",
        session_id,
    )
    room.presenter.start()
    assert each_of(room.resumed) == [(session_id,)]
    room.presenter.discard_broken_off()
    assert each_of(room.discarded) == [(session_id,)]
    assert room.card.title == "Ease-off trio · 4 min"


def test_quick_fingers_end_it_once_and_start_nothing_meanwhile(qapp: object) -> None:
    jobs = HeldJobs()
    room = Room(jobs)
    room.break_off()
    room.open()
    jobs.run()
    room.presenter.file_broken_off()
    room.presenter.file_broken_off()
    room.presenter.discard_broken_off()
    room.presenter.start()
    jobs.run()
    assert room.changes == [Changes(sessions=True)]
    assert (room.discarded.count(), room.resumed.count(), room.started.count()) == (0, 0, 0)
    room.presenter.start()
    assert room.started.count() == 1


def test_what_could_not_be_ended_can_be_tried_again(room: Room) -> None:
    session_id = room.break_off()
    room.open()
    room.memory.sessions.problem = FULL
    room.presenter.file_broken_off()
    text, problem, again = each_of(room.not_saved)[0]
    assert (text, problem) == ("The session was not ended.", FULL)
    room.memory.sessions.problem = None
    again()
    record = room.memory.sessions.get(session_id)
    assert record is not None and record.progress.outcome is Outcome.PARTIAL


def test_on_a_day_with_strong_pain_it_can_be_kept_and_is_not_gone_on_with(room: Room) -> None:
    room.break_off()
    room.rate(9)
    room.open()
    assert room.card.title == "Ease off · 20 min" and room.card.check
    assert [button.key for button in room.rows["broken-off"].buttons] == ["keep"]


# --- pain at one touch ---------------------------------------------------------------------------


def test_one_touch_saves_and_details_can_follow(room: Room) -> None:
    room.open().presenter.rate(3)
    (rating,) = room.memory.ratings.latest(5)
    assert (rating.score, rating.context) == (3, RatingContext.NOW)
    assert each_of(room.saved) == [("Pain 3 saved", rating.id)]
    assert (room.state.latest_text, room.state.details) == (
        "Last entry: 3, today, 12:00",
        rating.id,
    )


def test_a_rating_that_is_tried_again_is_of_the_moment_of_the_touch(room: Room) -> None:
    touched = room.open().clock.utc
    room.memory.ratings.problem = FULL
    room.presenter.rate(7)
    assert (room.saved.count(), room.changes) == (0, [])
    text, _, again = each_of(room.not_saved)[0]
    assert text == "Pain 7 was not saved."
    room.memory.ratings.problem = None
    room.clock.advance(26 * 3600)
    again()
    assert room.memory.ratings.latest(1)[0].when.at_utc == touched


def test_the_morning_after_is_asked_first_and_answered_for_its_session(room: Room) -> None:
    session_id = room.session(TRIO)
    room.clock.advance(DAY_S - 3 * 3600)
    room.open()
    asked = room.state.question
    assert asked.text == "How is your back this morning, after yesterday’s Ease-off trio?"
    assert (asked.session_id, asked.tag, room.state.action) == (session_id, "Next for today", None)
    room.presenter.rate(3, session_id)
    (rating,) = room.memory.ratings.latest(1)
    assert (rating.context, rating.session_id) == (RatingContext.NEXT_MORNING, session_id)
    assert room.state.question.text == "How is your back right now?"


def test_the_morning_after_put_away_waits_on_the_list(room: Room) -> None:
    session_id = room.session(TRIO)
    room.clock.advance(DAY_S - 3 * 3600)
    room.open().presenter.put_away(session_id)
    assert (room.state.question.session_id, "morning" in room.rows) == ("", True)
    room.presenter.press("morning")
    assert (room.state.question.session_id, "morning" in room.rows) == (session_id, False)


def test_in_the_evening_nobody_asks_how_this_morning_was(room: Room) -> None:
    room.session(TRIO)
    room.clock.advance(DAY_S + 9 * 3600)
    room.open()
    assert room.state.question.text == "How is your back right now?"
    assert room.state.question.session_id == "" and "morning" not in room.rows


def test_until_strong_pain_settles_the_keys_ask_how_it_is_by_now(room: Room) -> None:
    worse_and_warmed(room)
    room.open()
    assert room.state.action is None
    assert room.state.question.text == "How is your back by now?"
    assert "You rated 8 of 10 today." in room.state.question.why
    room.clock.advance(60)
    room.presenter.rate(3)
    assert room.card.title == "Settle and reactivate · 12 min" or room.card.start == "Start"


# --- the day's list -------------------------------------------------------------------------------


def test_the_list_has_what_the_episode_asks_for(room: Room) -> None:
    hurt(room)
    room.follow()
    room.open()
    assert list(room.rows) == ["walks", "comfort", "trio", "core", "check-in", "help"]
    assert [row.text for row in room.rows.values()][:3] == [
        "0 of 6 today",
        "20 min at most, with a cloth between, never on numb skin",
        "0 of 3 today",
    ]
    assert room.rows["check-in"].text == "Monday 14 July: the symptom check once more"


def test_a_walk_is_added_with_its_minutes_and_taken_back(room: Room) -> None:
    hurt(room)
    room.open().presenter.press("walk-10")
    assert [(each.kind, each.minutes) for each in room.reliefs] == [(ReliefKind.WALK, 10)]
    assert (room.rows["walks"].done, room.told[-1][0]) == (1, "Walk added, 10 min")
    room.take_back()
    assert (room.reliefs, room.rows["walks"].done) == ((), 0)


def test_a_walk_that_was_not_saved_can_be_tried_again(room: Room) -> None:
    hurt(room)
    room.open()
    room.memory.entries.problem = FULL
    room.presenter.press("walk-5")
    room.memory.entries.problem = None
    each_of(room.not_saved)[0][2]()
    assert len(room.reliefs) == 1


def test_a_check_in_that_is_due_can_be_answered_from_the_list_as_well(room: Room) -> None:
    check_in(room)
    room.open().presenter.put_away()
    assert [each.key for each in room.rows["check-in"].buttons] == ["check", "compare"]
    room.presenter.press("check")
    assert room.checks.count() == 1


def test_without_an_episode_one_line_leads_to_the_check(room: Room) -> None:
    room.open()
    assert list(room.rows) == ["first-check", "help"]
    assert room.state.steps == ()


def test_a_habit_is_ticked_for_the_day_and_taken_back(room: Room) -> None:
    room.presenter.set_preferences(HABITS)
    room.open()
    assert [(line.text, line.ticked) for line in room.state.habits] == [
        ("Hours of sleep: 8 or more", False),
        ("Glasses of water: 6", False),
    ]
    room.presenter.tick("water", ticked=True)
    assert [line.ticked for line in room.state.habits] == [False, True]
    room.presenter.tick("water", ticked=False)
    room.take_back()
    assert [tick.habit for tick in room.store.habits.ticks(TODAY, TODAY)] == [Habit.WATER]
    room.clock.advance(DAY_S)
    room.presenter.refresh()
    assert [line.ticked for line in room.state.habits] == [False, False]


# --- where it stands ------------------------------------------------------------------------------


def test_the_heading_and_the_strip_say_where_the_episode_stands(room: Room) -> None:
    hurt(room)
    room.open()
    assert (room.state.title, room.state.rest) == (
        "Day 3 of this episode",
        "– early days: keep moving",
    )
    assert [(step.title, step.dates, step.when) for step in room.state.steps][:3] == [
        ("First 48 hours", "began 7 July", "past"),
        ("Days 3 to 5", "since 9 July", "now"),
        ("Week 2", "12 July at the earliest", "ahead"),
    ]
    assert room.state.trend.since == TODAY - 2 * DAY


@pytest.mark.parametrize(
    ("scores", "text"),
    [
        ((), "Your first rating starts the chart."),
        ((4,), "A few more days make a picture."),
        ((4, 4, 4), "3 days rated, all 4."),
        ((2, 8, 5), "3 days rated, between 2 and 8."),
    ],
)
def test_one_neutral_sentence_stands_under_the_little_chart(
    room: Room, scores: tuple[int, ...], text: str
) -> None:
    for score in scores:
        room.rate(score)
        room.clock.advance(DAY_S)
    room.open()
    assert room.state.trend.text == text


def test_days_are_counted_once_there_are_a_few_and_never_in_a_flare_up(room: Room) -> None:
    room.session(MOBILITY)
    assert room.open().state.steady == ""
    for _ in range(3):
        room.clock.advance(DAY_S)
        room.session(MOBILITY)
    room.presenter.refresh()
    assert room.state.steady.startswith("You moved on 4 of the last 28 days.")
    room.desk.flares.declare()
    room.presenter.refresh()
    assert room.state.steady == ""


# --- time -----------------------------------------------------------------------------------------


def test_what_the_hour_changes_is_seen_while_somebody_looks(room: Room) -> None:
    room.session(TRIO)
    room.rate(1)
    room.open()
    before = room.card.title
    room.clock.advance(9 * 3600)
    room.hour.fire()
    assert (before, room.card.title) == (
        "Ten-minute mobility · 10 min",
        "Evening wind-down · 9 min",
    )
    room.presenter.watch(watched=False)
    assert room.hour.armed is None
    room.clock.advance(DAY_S)
    room.presenter.watch(watched=True)
    assert room.state.date_text == "Thursday 10 July"


def test_warmth_may_begin_again_as_soon_as_the_clock_says_so(room: Room) -> None:
    hurt(room)
    room.relief(ReliefKind.COLD, 20)
    room.clock.advance((20 + 115) * 60)
    room.open()
    assert room.rows["comfort"].text == "Again from 14:20: 2 hours lie between"
    assert room.hour.armed == pytest.approx(300)
    room.presenter.press("warmth")
    assert not room.presenter.comfort.runs
    room.clock.advance(301)
    room.hour.fire()
    assert [each.key for each in room.rows["comfort"].buttons] == ["warmth", "cold"]
