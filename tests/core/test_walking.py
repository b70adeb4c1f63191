"""Short walks: most in the first days, and an hour apart."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from backcare_desktop.core.clock import moment
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.walking import (
    WALKS_A_DAY,
    last_walk,
    walk_fits,
    walks_wanted,
)

NOON = datetime(2025, 7, 9, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


def relief(kind: ReliefKind, at_utc: datetime) -> Relief:
    return Relief(f"{kind}-{at_utc}", kind, moment(at_utc, ZoneInfo("Europe/Berlin")))


def test_fewer_are_wanted_from_phase_to_phase_and_none_without_an_episode() -> None:
    counts = [walks_wanted(phase, flare=False) for phase in PHASES]
    assert counts == sorted(counts, reverse=True) == list(WALKS_A_DAY.values())
    assert counts[0] > counts[1] > counts[2] > counts[-1] == 0
    assert walks_wanted(None, flare=False) == 0


@pytest.mark.parametrize("phase", [None, *PHASES])
def test_a_flare_up_asks_for_as_many_as_the_early_days(phase: object) -> None:
    wanted = walks_wanted(phase, flare=True)  # type: ignore[arg-type]
    assert wanted >= 6
    assert wanted >= walks_wanted(phase, flare=False)  # type: ignore[arg-type]


def test_only_walks_count_as_walks() -> None:
    walk = relief(ReliefKind.WALK, NOON - 3 * HOUR)
    assert last_walk([walk, relief(ReliefKind.BATH, NOON)]) == walk.when.at_utc
    assert last_walk([relief(ReliefKind.WARMTH, NOON)]) is None


@pytest.mark.parametrize(
    ("ago", "fits"),
    [
        (timedelta(), False),
        (timedelta(minutes=59), False),
        (HOUR, True),
        (timedelta(days=9), True),
        (-timedelta(minutes=1), True),
    ],
)
def test_the_next_one_fits_an_hour_later_and_a_wrong_clock_holds_none_back(
    ago: timedelta, fits: bool
) -> None:
    assert walk_fits(NOON - ago, NOON) is fits


def test_the_first_one_always_fits() -> None:
    assert walk_fits(None, NOON)
