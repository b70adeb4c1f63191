"""The coming weeks: core work with rest between, days to look how the back is, and no more."""

import itertools
from datetime import date, timedelta

import pytest

from backcare_desktop.core.adherence import MOST_APART, Pause
from backcare_desktop.core.answers import Answer
from backcare_desktop.core.programme import PlannedDay
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.triage import Level
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.calendar_plan import (
    MOST_WEEKS,
    CalendarPlan,
    CalendarTitles,
    PlannedEvent,
    PlannedKind,
    day_events,
    spread,
)
from backcare_desktop.services.gate import Gate
from tests.core.test_programme import PLANK, programme
from tests.reporting import report_samples as samples
from tests.services.pain_book import PainBook, ago, at

MONDAY, SUNDAY = 0, 6
TODAY = date(2025, 7, 9)
"""A Wednesday."""

NOT_ASKED = Asking(asked=False)


class Plan(PainBook):
    """A diary with what is planned."""

    def __init__(self) -> None:
        super().__init__()
        gate = Gate(self.store.checks, self.clock, self.new_id)
        self.plan = CalendarPlan(self.store, gate, self.clock)

    def follow(self, target: int, since: int = 30) -> None:
        self.store.core.follow(programme(PLANK, target=target), ago(since))

    def whole_day(self, days_ago: int) -> None:
        """Everything planned was done."""
        day = ago(days_ago)
        for number in range(1, PLANK.dose.sets + 1):
            log = SetLog(
                self.new_id(), day, at(days_ago), "plank", None, number, 30, seconds=True, target=30
            )
            self.store.core.log(log, PlannedDay(day, programme(PLANK)))

    def days(
        self, kind: PlannedKind = PlannedKind.CORE, first_weekday: int = MONDAY, weeks: int = 2
    ) -> list[str]:
        """Days of one kind, as month and day."""
        found = self.plan.coming(first_weekday, weeks=weeks)
        return [f"{each.day:%m-%d}" for each in found if each.kind is kind]

    def keys(self) -> dict[str, date]:
        return {each.key: each.day for each in self.plan.coming(MONDAY)}


@pytest.fixture
def book() -> Plan:
    return Plan()


# --- core work -----------------------------------------------------------------------------------


@pytest.mark.parametrize("days", range(1, 8))
def test_days_of_a_week_are_spread_and_up_to_four_have_rest_between(days: int) -> None:
    found = spread(days)
    assert len(set(found)) == days and set(found) <= set(range(7))
    gaps = [later - earlier for earlier, later in itertools.pairwise(found)]
    assert days > MOST_APART or all(gap >= 2 for gap in gaps)


def test_core_days_go_on_through_the_weeks_and_end_with_the_plan(book: Plan) -> None:
    book.follow(3)
    assert book.days() == ["07-09", "07-11", "07-13", "07-14", "07-16", "07-18", "07-21"]
    assert book.days(weeks=1) == ["07-09", "07-11", "07-13", "07-14"]


def test_what_is_done_this_week_is_not_planned_again(book: Plan) -> None:
    book.follow(3)
    book.whole_day(2)
    assert book.days(weeks=1) == ["07-09", "07-11", "07-14"]
    book.whole_day(0)
    assert book.days(weeks=1) == ["07-11", "07-14"]


def test_the_day_after_one_that_is_done_is_left_for_rest(book: Plan) -> None:
    book.follow(3)
    book.whole_day(1)
    assert book.days(weeks=1) == ["07-11", "07-13", "07-14"]


def test_a_week_that_was_done_early_is_done(book: Plan) -> None:
    book.follow(2)
    book.whole_day(2)
    book.whole_day(1)
    assert book.days(weeks=1) == ["07-14"]


def test_the_week_begins_where_the_person_says(book: Plan) -> None:
    book.follow(1)
    assert book.days(first_weekday=SUNDAY) == ["07-09", "07-13", "07-20"]
    assert book.days(first_weekday=MONDAY) == ["07-09", "07-14", "07-21"]


def test_a_pause_is_rest_that_nobody_makes_up_for(book: Plan) -> None:
    book.follow(3)
    book.store.core.pause(Pause(date(2025, 7, 10), date(2025, 7, 17)))
    assert book.days() == ["07-09", "07-18", "07-21"]
    book.store.core.pause(Pause(ago(1)))
    assert book.days() == []


def test_nothing_is_planned_while_somebody_should_look_first(book: Plan) -> None:
    book.follow(3)
    book.store.checks.put(samples.check(0, Level.URGENT, {"fever_or_shivering": Answer.YES}))
    assert book.days() == []


def test_without_a_programme_there_are_no_core_days(book: Plan) -> None:
    assert book.days() == []


# --- looking how the back is ---------------------------------------------------------------------


def test_an_episode_is_looked_at_on_its_days_7_14_and_28(book: Plan) -> None:
    book.begin_episode(7)
    found = [each for each in book.plan.coming(MONDAY) if each.kind is PlannedKind.CHECK_IN]
    assert [(each.day, each.number) for each in found] == [
        (TODAY, 7),
        (TODAY + timedelta(days=7), 14),
        (TODAY + timedelta(days=21), 28),
    ]
    book.store.episodes.put(book.begin_episode(7).ended(at(0)))
    assert book.days(PlannedKind.CHECK_IN, weeks=4) == []


def test_the_questionnaire_is_due_today_and_every_two_weeks_from_then(book: Plan) -> None:
    assert book.days(PlannedKind.RMDQ, weeks=4) == ["07-09", "07-23"]
    book.rmdq(4, 3)
    assert book.days(PlannedKind.RMDQ, weeks=4) == ["07-19", "08-02"]


def test_own_activities_are_asked_weekly_once_some_are_named(book: Plan) -> None:
    assert book.days(PlannedKind.PSFS) == []
    form = PsfsForm("f", at(9), (OwnActivity("a", "Put on socks"),))
    book.store.measures.put_form(form)
    book.store.measures.put_psfs(PsfsMeasure("p", at(2), form, {"a": 4}))
    assert book.days(PlannedKind.PSFS) == ["07-14", "07-21"]


def test_whoever_is_not_asked_has_no_such_days(book: Plan) -> None:
    assert book.plan.coming(MONDAY, NOT_ASKED) == ()
    later = Asking(not_before=date(2025, 7, 20))
    found = [each.day for each in book.plan.coming(MONDAY, later)]
    assert found == [date(2025, 7, 20), date(2025, 8, 3)]


def test_a_plan_is_for_some_weeks(book: Plan) -> None:
    for weeks in (0, MOST_WEEKS + 1):
        with pytest.raises(ValueError, match="weeks"):
            book.plan.coming(MONDAY, weeks=weeks)


# --- in a calendar -------------------------------------------------------------------------------


def test_what_has_moved_keeps_its_key(book: Plan) -> None:
    book.follow(3)
    before = book.keys()
    book.clock.advance(86_400)
    after = book.keys()
    assert before["core/2025-07-07/0"] == TODAY
    assert after["core/2025-07-07/1"] == TODAY + timedelta(days=2)
    assert after["core/2025-07-14/0"] == before["core/2025-07-14/0"]


def test_no_two_days_share_a_key(book: Plan) -> None:
    book.follow(5)
    book.begin_episode(5)
    found = book.plan.coming(MONDAY)
    assert len({each.key for each in found}) == len(found) > 20


def test_titles_are_those_that_were_given() -> None:
    plan = (
        PlannedEvent(TODAY, PlannedKind.CHECK_IN, "c", 14),
        PlannedEvent(TODAY, PlannedKind.CORE, "d"),
    )
    titles = CalendarTitles("Core day", "Check-in, day {number}", "Activities", "Questions")
    found = day_events(plan, titles)
    assert [each.title for each in found] == ["Check-in, day 14", "Core day"]
    assert [(each.key, each.day) for each in found] == [("c", TODAY), ("d", TODAY)]
