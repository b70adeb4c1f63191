"""What is put away today: kept beside the choices, forgotten with the day."""

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.today_rules import Why
from backcare_desktop.services.put_away import KEY, PutAway
from tests.fakes import FakeClock
from tests.services.paper import Paper


def test_it_is_kept_beside_the_choices_and_taken_back() -> None:
    paper, clock = Paper(theme="dark"), FakeClock()
    away = PutAway(paper, clock)
    away.add(Why.CORE_DAY)
    away.add(Why.WALK_DUE)
    away.remove(Why.CORE_DAY)
    assert PutAway(paper, clock).today == {Why.WALK_DUE}
    assert paper.values["theme"] == "dark"


def test_another_day_knows_nothing_of_it_and_keeps_nothing_of_it() -> None:
    paper, clock = Paper(), FakeClock()
    PutAway(paper, clock).add(Why.CORE_DAY)
    clock.advance(86_400)
    away = PutAway(paper, clock)
    assert away.today == frozenset()
    away.add(Why.EVENING)
    assert away.today == {Why.EVENING}


def test_where_it_cannot_be_kept_it_holds_while_the_program_runs() -> None:
    paper = Paper()
    paper.problem = StorageUnavailable(StorageProblem.FULL)
    away = PutAway(paper, FakeClock())
    away.add(Why.CORE_DAY)
    assert away.today == {Why.CORE_DAY}


@pytest.mark.parametrize(
    "found",
    [7, {}, {"day": 3, "whys": []}, {"day": "2025-07-09", "whys": ["x"]}, {"day": "x", "whys": 1}],
)
def test_what_makes_no_sense_puts_nothing_away(found: object) -> None:
    assert PutAway(Paper(**{KEY: found}), FakeClock()).today == frozenset()
