"""The first screen's facts: today, two weeks behind it, and what was broken off."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest

from backcare_desktop.core import clock
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.programme import PlannedDay
from backcare_desktop.core.session_log import Outcome, Progress, SessionRecord
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.timeline import Position
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.sessions import Sessions
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.today import TREND_DAYS, Today, TodayPage
from tests.core.test_programme import programme
from tests.fakes import NOON, FakeClock, MemoryChecks, MemoryRatings, MemorySessions
from tests.memory_core import MemoryCore
from tests.memory_lifting import MemoryLifting
from tests.services.test_checks import TRIAGE
from tests.services.test_sessions import PLAN, ROUTINE

TODAY = date(2025, 7, 9)


def felt(ago: int, score: int = 4, hour: int = 6) -> Rating:
    day = TODAY - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, hour, 0, tzinfo=UTC)
    return Rating(f"r{ago}-{hour}", score, Moment(at, 120, "Europe/Berlin", day))


class House:
    """A diary in memory and the page made of it."""

    def __init__(self, *ratings: Rating) -> None:
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.ratings = MemoryRatings(*ratings)
        self.sessions = MemorySessions(self.ratings)
        self.checks = MemoryChecks()
        self.core, self.lifting = MemoryCore(self.sessions), MemoryLifting()
        self._ids = (f"s{number}" for number in numbers)
        self.guide = self.fresh()

    def fresh(self) -> Sessions:
        return Sessions(self.sessions, self.clock, lambda: next(self._ids))

    def today(self) -> Today:
        gate = Gate(self.checks, self.clock, lambda: "clearance")
        strong = StrongPain(self.ratings, self.lifting, self.core)
        return Today(self.ratings, self.sessions, self.guide, gate, self.clock, strong)

    def page(self) -> TodayPage:
        return self.today().page()

    def finish(self) -> None:
        """A whole session."""
        self.guide.begin(ROUTINE, PLAN, None)
        for _ in range(120):
            self.clock.advance(1.0)
            if self.guide.poll().changes:
                return


def test_an_empty_diary_has_an_empty_page() -> None:
    assert House().page() == TodayPage(TODAY, None, (), (), None)


def test_two_weeks_include_today_and_not_a_day_more() -> None:
    house = House(felt(0), felt(13), felt(14), felt(200))
    page = house.page()
    assert [day.day for day in page.days] == [TODAY - timedelta(days=13), TODAY]
    assert page.first_day == TODAY - timedelta(days=TREND_DAYS - 1) == page.days[0].day


def test_a_day_that_was_not_rated_is_missing_and_not_zero() -> None:
    assert [day.day.day for day in House(felt(0), felt(2)).page().days] == [7, 9]


def test_the_latest_rating_is_the_newest_ever_however_old() -> None:
    assert House(felt(400, 7)).page().latest == felt(400, 7)
    assert House(felt(3, 7), felt(3, 2, hour=9), felt(5, 9)).page().latest == felt(3, 2, hour=9)


def test_a_rating_taken_back_is_gone() -> None:
    house = House(felt(0))
    house.ratings.remove("r0-6", house.clock.utc_now())
    assert house.page() == House().page()


def test_today_s_sessions_are_done_and_yesterday_s_are_not() -> None:
    house = House()
    house.finish()
    house.clock.advance(24 * 3600)
    house.finish()
    house.guide.begin(ROUTINE, PLAN, None)
    house.guide.end_early()
    assert [mark.started.local_date for mark in house.page().done] == [date(2025, 7, 10)] * 2


def test_the_day_turns_at_three_in_the_morning() -> None:
    house = House()
    house.clock.jump(14 * 3600)
    assert house.page().day == TODAY
    house.clock.jump(2 * 3600)
    assert house.page().day == date(2025, 7, 10)


def test_a_session_being_followed_is_neither_done_nor_broken_off() -> None:
    house = House()
    house.guide.begin(ROUTINE, PLAN, None)
    page = house.page()
    assert (page.done, page.broken_off) == ((), None)


def test_a_session_that_a_crash_left_open_is_offered() -> None:
    house = House()
    house.guide.begin(ROUTINE, PLAN, None)
    for _ in range(40):
        house.clock.advance(1.0)
        house.guide.poll()
    house.guide = house.fresh()
    broken_off = house.page().broken_off
    assert broken_off is not None
    assert (broken_off.record.id, broken_off.steps_done) == ("s1", 1)


def test_a_diary_that_cannot_be_read_is_told() -> None:
    house = House()
    house.ratings.problem = StorageUnavailable(StorageProblem.FAILED)
    with pytest.raises(StorageUnavailable):
        house.page()


def test_what_a_symptom_check_locks_is_told() -> None:
    house = House()
    assert house.page().lock is None
    examiner = Examiner(TRIAGE.interview, TRIAGE.rules, house.clock, lambda: "check")
    house.checks.put(examiner.from_list(Level.URGENT))
    lock = house.page().lock
    assert lock is not None and lock.level is Level.URGENT


# --- the next morning ----------------------------------------------------------------------------


TO_NINE_S = 21 * 3600
"""From noon to nine o'clock on the next day."""


def rated(house: House, session_id: str, context: RatingContext, score: int = 4) -> None:
    when = clock.now(house.clock)
    house.ratings.add(Rating(f"{session_id}-{context}", score, when, context, session_id))


def test_the_day_after_a_session_asks_for_the_morning() -> None:
    house = House()
    house.finish()
    assert house.page().morning is None, "not on the day itself"
    house.clock.advance(TO_NINE_S)
    morning = house.page().morning
    assert morning is not None
    assert (morning.id, morning.routine_name) == ("s1", ROUTINE.name)
    house.clock.advance(24 * 3600)
    assert house.page().morning is None, "nor two days later"


def test_only_the_last_session_of_yesterday_is_asked_for_ended_early_or_not() -> None:
    house = House()
    house.finish()
    house.guide.begin(ROUTINE, PLAN, None)
    house.guide.end_early()
    house.clock.advance(TO_NINE_S)
    morning = house.page().morning
    assert morning is not None and morning.id == "s2"
    rated(house, "s2", RatingContext.NEXT_MORNING)
    assert house.page().morning is None


def test_a_session_taken_back_or_still_open_is_not_asked_for() -> None:
    house = House()
    house.finish()
    house.guide.discard("s1")
    house.guide.begin(ROUTINE, PLAN, None)
    house.clock.advance(TO_NINE_S)
    assert house.page().morning is None


def test_the_pain_before_and_after_answer_nothing_about_the_morning() -> None:
    house = House()
    house.finish()
    rated(house, "s1", RatingContext.AFTER_SESSION)
    house.clock.advance(TO_NINE_S)
    rated(house, "s0", RatingContext.NEXT_MORNING)
    assert house.page().morning is not None


def test_an_answer_taken_back_is_asked_for_again() -> None:
    house = House()
    house.finish()
    house.clock.advance(TO_NINE_S)
    rated(house, "s1", RatingContext.NEXT_MORNING)
    house.ratings.remove("s1-next_morning", house.clock.utc_now())
    assert house.page().morning is not None


def test_a_morning_is_asked_for_until_noon() -> None:
    house = House()
    house.finish()
    house.clock.advance(TO_NINE_S)
    house.clock.utc = NOON + timedelta(days=1, seconds=-1)
    assert house.page().morning is not None
    house.clock.advance(1)
    assert house.page().morning is None


def test_an_hour_past_midnight_asks_for_no_morning() -> None:
    house = House()
    house.finish()
    house.clock.advance(38 * 3600)
    assert clock.now(house.clock).local_date == TODAY + timedelta(days=1)
    assert house.page().morning is None


def test_a_session_of_today_without_events_or_ratings_leaves_nothing_unsettled() -> None:
    house = House()
    at = clock.now(house.clock)
    over = Progress(Position(0, 0.0), 100.0, Outcome.FINISHED, at)
    house.sessions.begin(SessionRecord("s0", "trio", "Trio", PLAN, at, over), (), None)
    page = house.page()
    assert [mark.id for mark in page.done] == ["s0"]
    assert not page.unsettled


def test_the_pain_before_a_session_is_found_again() -> None:
    house = House()
    house.guide.begin(ROUTINE, PLAN, 6)
    session = house.sessions.newest_open()
    assert session is not None
    rated(house, session.id, RatingContext.AFTER_SESSION, 2)
    assert house.today().pain_before(session.id) == 6
    assert house.today().pain_before("another") is None


# --- strong pain today ---------------------------------------------------------------------------


def rated_now(house: House, score: int) -> None:
    number = len(house.ratings.latest(99))
    house.ratings.add(Rating(f"now{number}", score, clock.now(house.clock)))


def test_a_strong_rating_today_is_a_reason_to_leave_sessions_out_until_it_settles() -> None:
    house = House()
    rated_now(house, 9)
    assert (house.page().strong, house.page().unsettled) == (9, True)
    house.clock.advance(60)
    rated_now(house, 5)
    assert (house.page().strong, house.page().unsettled) == (9, False)


def test_strong_pain_of_an_exercise_stands_all_day() -> None:
    house = House()
    note = ExerciseNote(TODAY, "plank", hurt=True, pain=9)
    house.core.note(note, PlannedDay(TODAY, programme()))
    rated_now(house, 1)
    assert (house.page().strong, house.page().unsettled) == (9, True)
    house.clock.advance(timedelta(days=1).total_seconds())
    assert (house.page().strong, house.page().unsettled) == (None, False)


def test_a_check_that_locks_nothing_settles_a_rating_before_it() -> None:
    house = House()
    rated_now(house, 9)
    house.clock.advance(60)
    examiner = Examiner(TRIAGE.interview, TRIAGE.rules, house.clock, lambda: "check")
    house.checks.put(examiner.from_list(Level.SELF_CARE))
    assert not house.page().unsettled
