"""One bout of back pain, from its first day to its end."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import moment
from backcare_desktop.core.episode import Episode, in_order

OPENED = moment(datetime(2025, 7, 9, 10, tzinfo=UTC), ZoneInfo("Europe/Berlin"))
LATER = moment(OPENED.at_utc + timedelta(days=20), ZoneInfo("America/New_York"))
ONSET = date(2025, 7, 7)
EPISODE = Episode(
    "bout", ONSET, Mechanism.DEADLIFT, BodySide.LEFT, (Region.LOWER_BACK, Region.BUTTOCK), OPENED
)


def test_an_episode_goes_on_until_it_is_ended_and_keeps_the_rest() -> None:
    ended = EPISODE.ended(LATER)
    assert (EPISODE.is_active, ended.is_active) == (True, False)
    assert (EPISODE.closed, ended.closed) == (None, LATER)
    assert replace(ended, closed=None) == EPISODE


def test_an_episode_may_end_when_it_was_entered_and_not_before() -> None:
    assert not EPISODE.ended(OPENED).is_active
    before = moment(OPENED.at_utc - timedelta(seconds=1), ZoneInfo("Europe/Berlin"))
    with pytest.raises(ValueError, match="after it was entered"):
        EPISODE.ended(before)


def test_the_end_is_compared_by_instant_not_by_the_clock_on_the_wall() -> None:
    west = moment(OPENED.at_utc + timedelta(minutes=1), ZoneInfo("Pacific/Honolulu"))
    assert not EPISODE.ended(west).is_active


@pytest.mark.parametrize(
    ("today", "day"),
    [(ONSET, 0), (date(2025, 7, 8), 1), (date(2025, 8, 4), 28), (date(2025, 7, 6), 0)],
)
def test_the_day_it_began_is_day_0_and_no_day_is_less(today: date, day: int) -> None:
    assert EPISODE.day(today) == day


def test_what_nobody_asked_may_be_missing() -> None:
    bare = Episode("bout", ONSET, None, None, (), OPENED)
    assert (bare.mechanism, bare.side, bare.regions) == (None, None, ())


@pytest.mark.parametrize(
    "regions", [(Region.BUTTOCK, Region.LOWER_BACK), (Region.FOOT, Region.FOOT)]
)
def test_regions_stand_from_the_top_down_each_once(regions: tuple[Region, ...]) -> None:
    with pytest.raises(ValueError, match="regions"):
        replace(EPISODE, regions=regions)
    assert replace(EPISODE, regions=in_order(regions)).regions == in_order(regions)


def test_regions_are_put_in_order_whatever_order_they_were_named_in() -> None:
    assert in_order(()) == ()
    assert in_order(tuple(reversed(Region)) * 2) == tuple(Region)
    for upper, lower in pairwise(Region):
        assert in_order((lower, upper)) == (upper, lower)
