"""The days that a symptom check locked, as the gate locks them."""

from datetime import timedelta

from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.check import Mode, SymptomCheck
from backcare_desktop.core.open_days import least_of
from backcare_desktop.core.triage import Level
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.held_days import lock_days
from tests.lifting_house import House
from tests.services.test_checks import everything

DAY = timedelta(days=1)
TRIAGE = load_triage(paths.resource("triage"))


def computed(house: House, key: str, *yes: str) -> SymptomCheck:
    examiner = Examiner(TRIAGE.interview, TRIAGE.rules, house.clock, lambda: key)
    return examiner.assess(examiner.fresh(), everything(*yes), 4)


def listed(house: House, key: str, *, locks: bool) -> SymptomCheck:
    """A list of signs, of which one applied, or none."""
    like = computed(house, key, *(("chest_pain",) if locks else ()))
    assert like.finding.level is not None and like.finding.level.locks is locks
    assert locks or like.finding.level is Level.SELF_CARE
    return replace(like, mode=Mode.CHECKLIST)


def agree(house: House) -> bool:
    """Whether today is as open as the gate says, seen from tomorrow."""
    checks = house.checks
    days = least_of(lock_days(checks.newest(50), checks.clearance_of))
    tomorrow = house.page.today.local_date + DAY
    return (days.on(tomorrow) == 0) is (house.lockkeeper.lock() is not None)


def test_a_list_of_which_none_applies_opens_what_a_list_has_locked() -> None:
    house = House()
    house.checks.put(listed(house, "a", locks=True))
    assert house.lockkeeper.lock() is not None and agree(house)
    house.days(2)
    house.checks.put(listed(house, "b", locks=False))
    assert house.lockkeeper.lock() is None and agree(house)
    days = least_of(lock_days(house.checks.newest(50), house.checks.clearance_of))
    today = house.page.today.local_date
    assert days.on(today) == 1 and days.on(today - DAY) == 0


def test_a_list_takes_nothing_back_that_was_computed() -> None:
    house = House()
    house.checks.put(computed(house, "a", "chest_pain"))
    for key, locks in (("b", False), ("c", True), ("d", False)):
        house.days(1)
        house.checks.put(listed(house, key, locks=locks))
        assert house.lockkeeper.lock() is not None and agree(house)
    house.days(1)
    house.checks.put(computed(house, "e"))
    assert house.lockkeeper.lock() is None and agree(house)
