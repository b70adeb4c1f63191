"""A symptom check as it is kept, what it locks, and how two of them differ."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import FIELDS, Answer, Answers, Mechanism, Trend
from backcare_desktop.core.body import Region
from backcare_desktop.core.check import (
    Clearance,
    Clinician,
    Difference,
    Lock,
    Mode,
    SymptomCheck,
    compare,
    lock_of,
)
from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.triage import NOTHING_FOUND, Finding, Level, Reason

BERLIN = ZoneInfo("Europe/Berlin")
WHY = (Reason("1", "a"),)


def at(minute: int) -> Moment:
    return moment(datetime(2025, 7, 9, 10, tzinfo=UTC) + timedelta(minutes=minute), BERLIN)


BEGUN = SymptomCheck("check", at(0), Answers(), "2026.1", "f")


def check(level: Level | None, *, complete: bool = True) -> SymptomCheck:
    """A check with a finding, made ten minutes after it was begun."""
    finding = NOTHING_FOUND if level is None else Finding(level, WHY if level else ())
    return replace(
        BEGUN, finding=finding, complete=complete, found=None if level is None else at(10)
    )


def cleared(minute: int, check_id: str = "check") -> Clearance:
    return Clearance("clearance", check_id, at(minute), Clinician.DOCTOR)


# --- what a check can be -------------------------------------------------------------------------


def test_a_check_that_was_just_begun_has_found_nothing() -> None:
    assert (BEGUN.finding, BEGUN.found, BEGUN.complete, BEGUN.counts) == (
        NOTHING_FOUND,
        None,
        False,
        False,
    )
    assert (BEGUN.mode, BEGUN.page) == (Mode.COMPUTED, 0)


def test_a_level_and_its_time_go_together() -> None:
    with pytest.raises(ValueError, match="time"):
        replace(BEGUN, found=at(1))
    with pytest.raises(ValueError, match="time"):
        replace(check(Level.URGENT), found=None)


def test_a_complete_check_has_a_level() -> None:
    with pytest.raises(ValueError, match="complete"):
        replace(BEGUN, complete=True)


def test_an_unfinished_check_is_never_self_care() -> None:
    assert check(Level.SELF_CARE).finding.level is Level.SELF_CARE
    with pytest.raises(ValueError, match="unfinished"):
        check(Level.SELF_CARE, complete=False)


def test_pages_count_from_0() -> None:
    assert replace(BEGUN, page=0).page == 0
    with pytest.raises(ValueError, match="from 0"):
        replace(BEGUN, page=-1)


@pytest.mark.parametrize("regions", [(Region.FOOT, Region.LOWER_BACK), (Region.FOOT, Region.FOOT)])
def test_regions_stand_in_order_and_once(regions: tuple[Region, ...]) -> None:
    with pytest.raises(ValueError, match="regions"):
        replace(BEGUN, regions=regions)


# --- which check counts --------------------------------------------------------------------------


@pytest.mark.parametrize("level", Level)
def test_a_complete_check_counts(level: Level) -> None:
    assert check(level).counts


@pytest.mark.parametrize(
    ("level", "counts"),
    [(None, False), (Level.ROUTINE, False), (Level.URGENT, True), (Level.EMERGENCY, True)],
)
def test_an_unfinished_check_counts_once_it_asks_for_a_doctor_today(
    level: Level | None, counts: bool
) -> None:
    assert check(level, complete=False).counts is counts


# --- the lock ------------------------------------------------------------------------------------


@pytest.mark.parametrize("complete", [True, False])
@pytest.mark.parametrize("level", [Level.URGENT, Level.EMERGENCY])
def test_emergency_and_urgent_lock_from_when_they_were_found(level: Level, complete: bool) -> None:
    assert lock_of(check(level, complete=complete), None) == Lock("check", level, at(10))


@pytest.mark.parametrize("level", [Level.SELF_CARE, Level.ROUTINE])
def test_routine_and_self_care_lock_nothing(level: Level) -> None:
    assert lock_of(check(level), None) is None


def test_without_a_check_or_a_level_nothing_is_locked() -> None:
    assert lock_of(None, None) is None
    assert lock_of(BEGUN, None) is None
    assert lock_of(check(Level.ROUTINE, complete=False), None) is None


@pytest.mark.parametrize("level", Level)
def test_somebody_who_examined_the_person_after_it_opens_the_lock(level: Level) -> None:
    for minute in (10, 11, 60 * 24 * 30):
        assert lock_of(check(level), cleared(minute)) is None


def test_a_clearance_says_nothing_of_what_was_found_after_it() -> None:
    """An unfinished check can still rise: whoever cleared the person didn't hear of that."""
    assert lock_of(check(Level.EMERGENCY), cleared(9)) == Lock("check", Level.EMERGENCY, at(10))


def test_a_clearance_of_another_check_opens_nothing() -> None:
    assert lock_of(check(Level.URGENT), cleared(20, "another")) is not None


# --- two checks ----------------------------------------------------------------------------------


def difference(was: Answers, now: Answers, *fields: str) -> Difference:
    return compare(replace(BEGUN, answers=was), replace(BEGUN, id="later", answers=now), fields)


def said(**symptoms: Answer) -> Answers:
    return Answers(symptoms=symptoms)


YES, NO, UNSURE = Answer.YES, Answer.NO, Answer.NOT_SURE


def test_the_same_answers_differ_in_nothing() -> None:
    same = replace(said(a=YES, b=NO, c=UNSURE), age=40, trend=Trend.SAME)
    assert difference(same, same, *FIELDS) == Difference((), (), ())


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        (None, YES, "new"),
        (None, UNSURE, "new"),
        (None, NO, ""),
        (NO, YES, "new"),
        (NO, UNSURE, "new"),
        (NO, None, ""),
        (YES, NO, "gone"),
        (YES, None, ""),
        (UNSURE, NO, "gone"),
        (UNSURE, None, ""),
        (YES, UNSURE, "changed"),
        (UNSURE, YES, "changed"),
    ],
)
def test_an_answer_is_new_gone_or_changed_and_never_two_of_them(
    was: Answer | None, now: Answer | None, expected: str
) -> None:
    before, after = (Answers(symptoms={} if a is None else {"a": a}) for a in (was, now))
    found = difference(before, after)
    assert found == Difference(
        new=("a",) * (expected == "new"),
        gone=("a",) * (expected == "gone"),
        changed=(("a", was, now),) * (expected == "changed"),
    )


def test_answers_are_told_in_the_order_of_the_later_check_then_those_that_are_left() -> None:
    found = difference(said(d=YES, c=YES, a=NO), said(b=YES, a=YES, d=NO, c=NO))
    assert (found.new, found.gone) == (("b", "a"), ("d", "c"))


def test_only_the_fields_that_are_asked_for_are_compared_each_with_both_values() -> None:
    was = Answers(pain_now=7, trend=Trend.WORSE, mechanism=Mechanism.SQUAT, age=40)
    now = Answers(pain_now=3, trend=Trend.IMPROVING, mechanism=Mechanism.SQUAT, age=41)
    assert difference(was, now, "pain_now", "trend", "mechanism").changed == (
        ("pain_now", 7, 3),
        ("trend", Trend.WORSE, Trend.IMPROVING),
    )
    assert difference(was, now).changed == ()


def test_what_was_answered_in_one_of_the_two_only_has_not_changed() -> None:
    for was, now in ((Answers(), Answers(pain_now=0)), (Answers(pain_now=4), Answers())):
        assert difference(was, now, "pain_now").changed == ()
