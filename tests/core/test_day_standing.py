"""What a whole day of core work came to."""

import pytest
from msgspec.structs import replace

from backcare_desktop.core.day_standing import DayStanding, day_standings, standing
from backcare_desktop.core.programme import PlannedDay
from backcare_desktop.core.set_log import exercise_days
from tests.core.test_programme import BIRD_DOG, PLANK, programme
from tests.core.test_set_log import FRIDAY, PLAN, SATURDAY, log, whole


@pytest.mark.parametrize(
    ("done", "planned", "found"),
    [
        (0, 0, DayStanding.REST),
        (0, 9, DayStanding.REST),
        (1, 9, DayStanding.PART),
        (4, 9, DayStanding.PART),
        (5, 9, DayStanding.MOST),
        (6, 12, DayStanding.MOST),
        (8, 9, DayStanding.MOST),
        (9, 9, DayStanding.ALL),
        (1, 1, DayStanding.ALL),
    ],
)
def test_a_day_is_rest_part_most_or_all_by_its_planned_sets(
    done: int, planned: int, found: DayStanding
) -> None:
    assert standing(done, planned) is found


def test_a_day_counts_from_half_its_sets_on() -> None:
    assert [found for found in DayStanding if found.counts] == [DayStanding.MOST, DayStanding.ALL]


@pytest.mark.parametrize(("done", "planned"), [(-1, 3), (4, 3)])
def test_a_day_has_no_more_sets_done_than_planned(done: int, planned: int) -> None:
    with pytest.raises(ValueError, match="planned sets"):
        standing(done, planned)


def test_a_day_is_all_its_exercises_together() -> None:
    extra = replace(log(day=SATURDAY), exercise_id="clamshell")
    plans = [PLAN, PlannedDay(SATURDAY, programme())]
    days = exercise_days([*whole(BIRD_DOG), *whole(PLANK, SATURDAY)[:1], extra], plans)
    assert day_standings(days) == {FRIDAY: DayStanding.MOST, SATURDAY: DayStanding.PART}


def test_a_day_with_nothing_but_extra_sets_stays_one_of_rest() -> None:
    days = exercise_days([log(target=0)], [PLAN])
    assert day_standings(days) == {FRIDAY: DayStanding.REST}
