"""Symptom checks: kept at every page, found again, taken out and put back; and clearances."""

from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import Region
from backcare_desktop.core.check import Clinician, Mode, SymptomCheck
from backcare_desktop.core.triage import Finding, Level
from backcare_desktop.services.ports import CheckStore, Store
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import MemoryChecks, MemoryStore
from tests.storage.examples import ANSWERS, NOON, check, clearance, episode, found
from tests.storage.next_release import contents

HOUR = timedelta(hours=1)


@pytest.fixture(params=["file", "memory"])
def checks(request: pytest.FixtureRequest) -> CheckStore:
    """The store on disk, and the one that other tests stand on: both keep the same rules."""
    if request.param == "memory":
        return MemoryChecks()
    store: SqlStore = request.getfixturevalue("store")
    return store.checks


def ids(found_: tuple[SymptomCheck, ...]) -> list[str]:
    return [check_.id for check_ in found_]


def test_a_store_in_memory_is_what_the_use_cases_ask_for_too() -> None:
    wanted: Store = MemoryStore()
    assert not wanted.checks.newest(1)
    assert not wanted.episodes.newest(1)


def test_a_check_is_there_with_everything_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.episodes.put(episode())
    store.checks.put(found(1))
    linked = replace(found(2, Level.EMERGENCY), corrects="check-1", episode_id="episode-1")
    store.checks.put(linked)
    store.checks.clear(clearance(1, 2))
    store.close()
    store = open_store(database)
    assert store.checks.get("check-2") == linked
    assert store.checks.clearance_of("check-2") == clearance(1, 2)
    store.close()


def test_a_check_is_rewritten_whole(checks: CheckStore) -> None:
    checks.put(found(1, Level.EMERGENCY))
    fewer = replace(
        found(1, Level.ROUTINE),
        answers=Answers({"fever": Answer.NO, "cough": Answer.YES}, age=17),
        regions=(Region.FOOT,),
        side=None,
        page=1,
    )
    fewer = replace(fewer, finding=Finding(Level.ROUTINE, fewer.finding.reasons[1:]))
    checks.put(fewer)
    assert checks.get("check-1") == fewer
    checks.put(check(1))
    assert checks.get("check-1") == check(1)


def test_a_check_that_is_not_there_is_none(checks: CheckStore) -> None:
    assert checks.get("check-9") is None
    assert checks.newest_open() is None
    assert checks.latest() is None
    assert checks.newest(5) == ()
    assert checks.clearance_of("check-9") is None


def test_the_open_check_is_the_one_entered_last_until_it_is_complete(checks: CheckStore) -> None:
    for number in (2, 1, 3):
        checks.put(check(number))
    assert checks.newest_open() == check(3)
    urgent = found(3, Level.URGENT, complete=False)
    checks.put(urgent)
    assert checks.newest_open() == urgent
    checks.put(replace(urgent, complete=True))
    assert checks.newest_open() is None


@pytest.mark.parametrize(
    ("level", "complete"),
    [(level, True) for level in Level] + [(level, False) for level in Level if level > 0],
)
def test_the_latest_check_is_the_newest_that_counts(
    checks: CheckStore, level: Level, complete: bool
) -> None:
    checks.put(found(1, Level.ROUTINE))
    checks.put(check(2, started=NOON + 9 * HOUR))
    newer = found(3, level, at_utc=NOON + HOUR, complete=complete)
    checks.put(newer)
    expected = newer if newer.counts else found(1, Level.ROUTINE)
    assert checks.latest() == expected


def test_the_latest_is_the_one_entered_last_whatever_the_clock_said(checks: CheckStore) -> None:
    dated_ahead = found(1, Level.SELF_CARE, at_utc=NOON + 48 * HOUR)
    checks.put(dated_ahead)
    checks.put(found(2, Level.EMERGENCY))
    assert checks.latest() == found(2, Level.EMERGENCY)
    checks.put(dated_ahead)
    assert ids(checks.newest(5)) == ["check-2", "check-1"]


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_checks_come_in_the_order_they_were_entered(
    checks: CheckStore, order: tuple[int, ...]
) -> None:
    for number in order:
        checks.put(found(number))
    assert ids(checks.newest(9)) == [f"check-{number}" for number in reversed(order)]
    assert checks.latest() == found(order[-1])


def test_the_latest_of_one_mode_can_be_asked_for(checks: CheckStore) -> None:
    checks.put(found(1, Level.URGENT))
    listed = replace(found(2, Level.SELF_CARE), mode=Mode.CHECKLIST)
    checks.put(listed)
    assert checks.latest() == listed
    assert checks.latest(Mode.CHECKLIST) == listed
    assert checks.latest(Mode.COMPUTED) == found(1, Level.URGENT)


def test_checks_with_a_level_come_newest_first_and_whole(checks: CheckStore) -> None:
    levels = (Level.EMERGENCY, Level.SELF_CARE, Level.ROUTINE, Level.URGENT)
    written = [found(number, level) for number, level in enumerate(levels)]
    for each in written:
        checks.put(each)
    checks.put(check(8))
    assert checks.newest(9) == tuple(reversed(written))
    assert checks.newest(2) == (written[3], written[2])
    assert checks.newest(0) == ()


def test_a_removed_check_shows_nowhere_and_comes_back_whole(checks: CheckStore) -> None:
    for kept in (found(1, Level.ROUTINE), found(2, at_utc=NOON + HOUR), check(3)):
        checks.put(kept)
    before = checks.newest_open(), checks.latest(), checks.newest(9)
    checks.remove("check-2", NOON)
    checks.remove("check-3", NOON)
    assert checks.newest_open() is None
    assert checks.latest() == found(1, Level.ROUTINE)
    assert ids(checks.newest(9)) == ["check-1"]
    assert checks.get("check-2") == found(2, at_utc=NOON + HOUR)
    checks.restore("check-2")
    checks.restore("check-3")
    assert (checks.newest_open(), checks.latest(), checks.newest(9)) == before


def test_a_removed_check_stays_removed_when_it_is_rewritten(checks: CheckStore) -> None:
    checks.put(found(1))
    checks.remove("check-1", NOON)
    checks.put(found(1, Level.EMERGENCY))
    assert checks.latest() is None
    checks.restore("check-1")
    assert checks.latest() == found(1, Level.EMERGENCY)


def test_removing_and_restoring_twice_changes_nothing(checks: CheckStore) -> None:
    checks.put(found(1))
    checks.remove("check-1", NOON)
    checks.remove("check-1", NOON + HOUR)
    assert checks.latest() is None
    checks.restore("check-1")
    checks.restore("check-1")
    assert checks.latest() == found(1)


def test_the_newest_clearance_that_was_not_taken_back_counts(checks: CheckStore) -> None:
    checks.put(found(1))
    checks.put(found(2))
    second = replace(clearance(2, at_utc=NOON + HOUR), who=Clinician.PHYSIOTHERAPIST)
    for kept in (second, clearance(1), clearance(3, 2, at_utc=NOON + 2 * HOUR)):
        checks.clear(kept)
    assert checks.clearance_of("check-1") == second
    checks.withdraw("clearance-2", NOON + HOUR)
    checks.withdraw("clearance-2", NOON + 3 * HOUR)
    assert checks.clearance_of("check-1") == clearance(1)
    checks.withdraw("clearance-1", NOON + HOUR)
    assert checks.clearance_of("check-1") is None
    assert checks.clearance_of("check-2") == clearance(3, 2, at_utc=NOON + 2 * HOUR)


def test_an_unknown_check_or_clearance_is_our_mistake_not_a_success(checks: CheckStore) -> None:
    with pytest.raises(LookupError, match="check-8"):
        checks.remove("check-8", NOON)
    with pytest.raises(LookupError, match="check-8"):
        checks.restore("check-8")
    with pytest.raises(LookupError, match="check-8"):
        checks.clear(clearance(1, 8))
    with pytest.raises(LookupError, match="clearance-8"):
        checks.withdraw("clearance-8", NOON)


def test_what_was_taken_back_or_out_stays_in_the_file_with_its_first_time(
    database: Path, store: SqlStore
) -> None:
    store.checks.put(found(1))
    store.checks.clear(clearance())
    store.checks.withdraw("clearance-1", NOON)
    store.checks.withdraw("clearance-1", NOON + HOUR)
    store.checks.remove("check-1", NOON)
    store.checks.remove("check-1", NOON + HOUR)
    store.close()
    kept = contents(database)
    first = NOON.strftime("%Y-%m-%dT%H:%M:%S.000000Z")
    assert [row[-1] for row in kept["clearance"]] == [first]
    assert [row[-1] for row in kept["symptom_check"]] == [first]


@pytest.mark.parametrize(("corrects", "episode_id"), [("nowhere", None), (None, "nowhere")])
def test_a_check_that_refers_to_nothing_is_our_mistake_and_nothing_of_it_is_kept(
    store: SqlStore, corrects: str | None, episode_id: str | None
) -> None:
    store.checks.put(found(1))
    for astray in (found(1, Level.EMERGENCY), found(2)):
        with pytest.raises(IntegrityError):
            store.checks.put(replace(astray, corrects=corrects, episode_id=episode_id))
    assert store.checks.newest(9) == (found(1),)


def test_writing_a_page_twice_changes_nothing(checks: CheckStore) -> None:
    page = replace(check(1), answers=ANSWERS, page=2)
    checks.put(page)
    checks.put(page)
    assert checks.newest_open() == page


def test_checks_of_some_days_come_in_order_of_time_if_they_count(checks: CheckStore) -> None:
    days = [NOON - timedelta(days=number) for number in range(4)]
    later, earlier = found(1, at_utc=days[1]), found(2, at_utc=days[2])
    counting = found(3, Level.URGENT, at_utc=days[1] + HOUR, complete=False)
    idle = found(4, Level.ROUTINE, at_utc=days[1], complete=False)
    others = found(5, at_utc=days[0]), found(6, at_utc=days[3]), check(7, started=days[1])
    gone = found(8, at_utc=days[1])
    for each in (later, earlier, counting, idle, *others, gone):
        checks.put(each)
    checks.remove("check-8", NOON)
    first, last = (day.date() for day in (days[2], days[1]))
    assert checks.begun(first, last) == (earlier, later, counting)


def test_clearances_are_found_by_the_day_their_check_was_begun(checks: CheckStore) -> None:
    for number, days_ago in ((1, 1), (2, 2)):
        checks.put(found(number, at_utc=NOON - timedelta(days=days_ago)))
    second, first = clearance(1, 1), clearance(2, 1, at_utc=NOON - HOUR)
    for word in (second, first, clearance(3, 2), clearance(4, 1)):
        checks.clear(word)
    checks.withdraw("clearance-4", NOON)
    yesterday = (NOON - timedelta(days=1)).date()
    assert checks.clearances(yesterday, yesterday) == (first, second)
