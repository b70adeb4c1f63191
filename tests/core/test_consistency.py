"""The last 28 days: rest is planned, nothing is ever zero, and a flare-up shows nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.adherence import Pause, Record
from backcare_desktop.core.consistency import WINDOW_DAYS, Consistency, consistency
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.programme import WeeklyTarget

TODAY = date(2025, 7, 9)  # A Wednesday.
LONG_AGO = TODAY - timedelta(days=200)
THREE = (WeeklyTarget(LONG_AGO, 3),)


def ago(*days: int) -> frozenset[date]:
    return frozenset(TODAY - timedelta(days=number) for number in days)


def of(
    moved: frozenset[date],
    targets: tuple[WeeklyTarget, ...] = (),
    pauses: tuple[Pause, ...] = (),
    flares: tuple[Flare, ...] = (),
) -> Consistency | None:
    return consistency(TODAY, 0, moved, Record(targets, moved, pauses), flares)


def test_without_a_plan_the_days_that_were_moved_on_count() -> None:
    assert of(ago(0, 1, 5, 27, 28)) == Consistency(kept=4, of=28, moved=4, this_week=2)


def test_rest_that_the_plan_has_counts_as_planned() -> None:
    # Monday, Wednesday and Friday of the last weeks, and Monday and Wednesday of this one.
    days = ago(
        *(n for n in range(WINDOW_DAYS) if (TODAY - timedelta(days=n)).weekday() in (0, 2, 4))
    )
    found = of(days, THREE)
    assert found is not None
    assert (found.kept, found.of, found.this_week) == (28, 28, 2)


def test_a_planned_day_that_was_not_done_is_the_only_one_missing() -> None:
    days = ago(
        *(n for n in range(WINDOW_DAYS) if (TODAY - timedelta(days=n)).weekday() in (0, 2, 4))
    )
    found = of(days - ago(12), THREE)  # The Friday before last.
    assert found is not None and found.kept == 27


def test_of_the_last_seven_days_nothing_is_missing_yet() -> None:
    early = ago(*(n for n in range(7, WINDOW_DAYS)))
    found = of(early, THREE)
    assert found is not None and found.kept == 28


def test_days_of_a_pause_and_of_a_flare_are_planned_rest() -> None:
    days = ago(0, 1)
    hard = of(days, THREE)
    eased = of(days, THREE, pauses=(Pause(TODAY - timedelta(days=20), TODAY - timedelta(days=4)),))
    flared = of(
        days,
        THREE,
        flares=(Flare("f", TODAY - timedelta(days=20), TODAY - timedelta(days=4)),),
    )
    assert hard is not None and eased is not None
    assert eased == flared
    assert eased.kept > hard.kept


def test_in_a_flare_up_nothing_is_shown() -> None:
    assert of(ago(0, 1), flares=(Flare("f", TODAY),)) is None
    assert of(ago(0, 1), flares=(Flare("f", TODAY - timedelta(days=3), TODAY),)) is None


@pytest.mark.parametrize("targets", [(), THREE])
def test_zero_is_never_shown(targets: tuple[WeeklyTarget, ...]) -> None:
    assert of(frozenset(), targets) is None
    assert of(ago(28, 90), targets) is None


def test_before_there_was_a_plan_nothing_is_counted() -> None:
    found = of(ago(0, 4, 20), (WeeklyTarget(TODAY - timedelta(days=6), 3),))
    assert found is not None
    assert (found.of, found.moved) == (7, 2)


@given(
    moved=st.frozensets(st.integers(0, 60)),
    target=st.integers(1, 7),
    began=st.integers(0, 60),
)
def test_it_counts_within_its_days_and_a_day_more_never_costs_one(
    moved: frozenset[int], target: int, began: int
) -> None:
    targets = (WeeklyTarget(TODAY - timedelta(days=began), target),)
    found = of(ago(*moved), targets)
    if found is None:
        return
    assert 1 <= found.moved <= found.of <= WINDOW_DAYS
    assert 0 <= found.kept <= found.of
    assert found.this_week <= found.moved or found.of < 3
    more = of(ago(*moved, 0), targets)
    assert more is not None and more.kept >= found.kept
