"""Planned against done over the days of a report, and the days, and the code."""

import re

import pytest

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.report import ReportChoice, Section
from backcare_desktop.reporting.report_sections import Doing, Done
from backcare_desktop.services import preferences
from backcare_desktop.services.report_code import SIGNS, kept_code
from backcare_desktop.services.report_days import days_of_episode, latest_days
from tests.fakes import MemoryStore
from tests.services.pain_book import TODAY, ago, at
from tests.services.report_book import PROGRAMME, ReportBook

ONLY = frozenset({Section.PLANNED})
LAST_SUNDAY = 3
"""Days ago: today is a Wednesday."""


@pytest.fixture
def book() -> ReportBook[MemoryStore]:
    return ReportBook(MemoryStore())


def planned(
    book: ReportBook[MemoryStore], first_ago: int = 29, last_ago: int = 0
) -> tuple[Done, ...]:
    found = book.report(ReportChoice(ago(first_ago), ago(last_ago), sections=ONLY)).planned
    assert found is not None
    return found


def whole_day(book: ReportBook[MemoryStore], days_ago: int) -> None:
    """Every planned set of the day, so that it counts."""
    for item in PROGRAMME.items:
        for side in item.dose.sides:
            for number in range(1, item.dose.sets + 1):
                book.planned_set(days_ago, item, side, number)


def test_sessions_of_stretching_are_told_by_days_and_times(book: ReportBook[MemoryStore]) -> None:
    for days_ago in (40, 5, 5, 2):
        book.session(days_ago)
    assert planned(book) == (Done(Doing.STRETCH, None, 2, 3, {}),)


def test_walks_are_those_that_were_noted(book: ReportBook[MemoryStore]) -> None:
    for days_ago in (4, 4, 1):
        book.relieve(days_ago, ReliefKind.WALK, 20)
    book.relieve(3, ReliefKind.BATH)
    assert planned(book) == (Done(Doing.WALK, None, 2, 3, {}),)


def test_core_work_without_a_programme_is_done_and_never_planned(
    book: ReportBook[MemoryStore],
) -> None:
    book.session(6, core=True)
    book.session(6, core=True)
    book.core_set(3)
    assert planned(book) == (Done(Doing.CORE, None, 2, 3, {}),)


def test_core_work_is_told_of_planned_days_week_by_week(book: ReportBook[MemoryStore]) -> None:
    """Two weeks of three days: four days in one of them make up for none in the other."""
    book.store.core.follow(PROGRAMME, ago(60))
    for days_ago in (LAST_SUNDAY, 4, 5, 6):
        whole_day(book, days_ago)
    (core,) = planned(book, LAST_SUNDAY + 13, LAST_SUNDAY)
    assert (core.planned, core.done, core.times, core.unexplained) == (6, 3, 4, 3)


def test_reasons_are_told_of_days_that_were_missed(book: ReportBook[MemoryStore]) -> None:
    book.store.core.follow(PROGRAMME, ago(60))
    book.store.core.explain(MissReason.ILL, ago(LAST_SUNDAY), ago(4))
    (core,) = planned(book, LAST_SUNDAY + 6, LAST_SUNDAY)
    assert (core.planned, core.reasons, core.unexplained) == (3, {MissReason.ILL: 2}, 1)


def test_a_pause_plans_nothing(book: ReportBook[MemoryStore]) -> None:
    book.store.core.follow(PROGRAMME, ago(60))
    book.store.core.pause(Pause(ago(50), None))
    assert planned(book, LAST_SUNDAY + 6, LAST_SUNDAY) == (Done(Doing.CORE, 0, 0, 0, {}),)


def test_what_is_planned_only_after_the_range_was_not_planned_in_it(
    book: ReportBook[MemoryStore],
) -> None:
    book.store.core.follow(PROGRAMME, ago(2))
    book.core_set(10)
    assert planned(book, 20, 5) == (Done(Doing.CORE, None, 1, 1, {}),)


# --- days ----------------------------------------------------------------------------------------


def test_so_many_days_end_today() -> None:
    assert latest_days(30, TODAY) == (ago(29), TODAY)
    assert latest_days(1, TODAY) == (TODAY, TODAY)
    with pytest.raises(ValueError, match="a day at least"):
        latest_days(0, TODAY)


def test_an_episode_lasts_until_today_or_the_day_it_was_closed(
    book: ReportBook[MemoryStore],
) -> None:
    episode = book.begin_episode(20)
    assert days_of_episode(episode, TODAY) == (ago(20), TODAY)
    assert days_of_episode(episode.ended(at(5)), TODAY) == (ago(20), ago(5))


# --- the code ------------------------------------------------------------------------------------


class Choices:
    """Kept in memory."""

    def __init__(self, **values: object) -> None:
        self.values = values
        self.problem: StorageUnavailable | None = None

    def load(self) -> dict[str, object]:
        return dict(self.values)

    def save(self, values: object) -> None:
        if self.problem is not None:
            raise self.problem
        self.values = dict(values)  # type: ignore[call-overload]


def test_a_code_is_made_once_and_stays() -> None:
    choices = Choices(theme="dark")
    code = kept_code(choices)
    assert re.fullmatch(r"BC-[2-9A-HJ-NP-Z]{4}", code)
    assert kept_code(choices) == code
    assert choices.values["theme"] == "dark"


def test_no_sign_is_taken_for_another() -> None:
    assert not set("0O1I") & set(SIGNS)
    assert len(set(SIGNS)) == len(SIGNS) == 32


def test_two_diaries_have_two_codes() -> None:
    assert len({kept_code(Choices()) for _ in range(20)}) > 1


@pytest.mark.parametrize("broken", ["", "BC-0O1I", "BC-7F3K ", "BC-7F3KX", 7, None])
def test_a_code_that_makes_no_sense_is_made_anew(broken: object) -> None:
    choices = Choices(report_code=broken)
    assert kept_code(choices) == choices.values["report_code"] != broken


def test_choices_saved_in_settings_leave_the_code_as_it_is() -> None:
    choices = Choices()
    code = kept_code(choices)
    preferences.write(choices, preferences.Preferences())
    assert kept_code(choices) == code


def test_a_report_can_be_made_where_no_code_can_be_kept() -> None:
    choices = Choices()
    choices.problem = StorageUnavailable(StorageProblem.READ_ONLY)
    assert kept_code(choices).startswith("BC-")
