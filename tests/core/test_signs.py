"""Pain that rose in a session, or was worse the next morning."""

from datetime import date, timedelta
from types import MappingProxyType

import pytest
from msgspec.structs import replace

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.answers import Answers
from backcare_desktop.core.check import Clearance, Clinician, Mode, SymptomCheck
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.signs import lock_end, pause_end, rose_on
from backcare_desktop.core.triage import Finding, Level
from tests.core.test_check import WHY
from tests.core.test_set_log import FRIDAY, SATURDAY, on

BEFORE, AFTER, MORNING = (
    RatingContext.BEFORE_SESSION,
    RatingContext.AFTER_SESSION,
    RatingContext.NEXT_MORNING,
)


def rated(score: int, context: RatingContext, session: str | None = "s") -> Rating:
    day = SATURDAY if context is MORNING else FRIDAY
    hour = {BEFORE: 17, AFTER: 19}.get(context, 7)
    return Rating(f"{session}-{context}", score, on(day, hour), context, session)


@pytest.mark.parametrize("context", [AFTER, MORNING])
def test_one_point_more_than_before_is_a_rise_on_the_day_of_the_session(
    context: RatingContext,
) -> None:
    assert rose_on([rated(3, context), rated(2, BEFORE)]) == {FRIDAY}
    assert rose_on([rated(2, context), rated(2, BEFORE)]) == frozenset()


def test_a_session_without_pain_before_says_nothing() -> None:
    assert rose_on([rated(9, AFTER), rated(9, MORNING)]) == frozenset()
    assert rose_on([rated(1, BEFORE), rated(9, AFTER, session="other")]) == frozenset()
    assert rose_on([rated(1, BEFORE, session=None), rated(9, AFTER, session=None)]) == frozenset()


def test_what_was_rated_again_counts_as_it_was_last() -> None:
    again = Rating("later", 2, on(FRIDAY + timedelta(days=0), 20), AFTER, "s")
    assert rose_on([again, rated(2, BEFORE), rated(5, AFTER)]) == frozenset()


# --- where the row begins anew -------------------------------------------------------------------


def check(number: int, day: date, level: Level, mode: Mode = Mode.COMPUTED) -> SymptomCheck:
    when = on(day)
    finding = Finding(level, WHY if level.locks else ())
    return SymptomCheck(
        f"c{number}",
        when,
        Answers(),
        "1",
        "x",
        mode=mode,
        finding=finding,
        complete=True,
        found=when,
    )


def lock_over(
    *checks: SymptomCheck, cleared: dict[str, date] = MappingProxyType({})
) -> date | None:
    def clearance_of(check_id: str) -> Clearance | None:
        day = cleared.get(check_id)
        return None if day is None else Clearance("k", check_id, on(day, 20), Clinician.DOCTOR)

    return lock_end(reversed(checks), clearance_of)


def test_a_lock_ends_with_its_clearance_or_a_later_check_that_finds_less() -> None:
    urgent, calm = check(1, FRIDAY, Level.URGENT), check(2, SATURDAY, Level.SELF_CARE)
    assert lock_over(calm) is None
    assert lock_over(urgent) is None
    assert lock_over(urgent, cleared={"c1": FRIDAY}) == FRIDAY
    assert lock_over(urgent, calm) == SATURDAY
    assert lock_over(urgent, calm, cleared={"c1": FRIDAY}) == FRIDAY
    assert lock_over(calm, urgent) is None


def test_a_list_of_signs_takes_nothing_back_that_was_computed() -> None:
    urgent = check(1, FRIDAY, Level.URGENT)
    none = check(2, SATURDAY, Level.SELF_CARE, Mode.CHECKLIST)
    assert lock_over(urgent, none) is None
    assert lock_over(replace(urgent, mode=Mode.CHECKLIST), none) == SATURDAY


def test_the_latest_pause_that_is_over_counts() -> None:
    pauses = (
        Pause(FRIDAY - timedelta(9), FRIDAY - timedelta(8)),
        Pause(FRIDAY - timedelta(5), FRIDAY),
        Pause(SATURDAY + timedelta(3), SATURDAY + timedelta(5)),
    )
    assert pause_end(pauses, SATURDAY) == FRIDAY
    assert pause_end(pauses[:2], FRIDAY) == FRIDAY - timedelta(8)
    assert pause_end((Pause(FRIDAY),), SATURDAY) is None
