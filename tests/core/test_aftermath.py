"""What the pain of a session says of the rest of its day."""

from datetime import UTC, datetime, timedelta

import pytest

from backcare_desktop.core.aftermath import Aftermath, unsettled
from backcare_desktop.core.body import Region
from backcare_desktop.core.session_feedback import Concern, Hurt, concern_of

SAID = datetime(2025, 7, 9, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def told(score: int | None = None, *regions: Region) -> Hurt:
    return Hurt("s", 3, score, None, regions)


@pytest.mark.parametrize(
    ("score", "before", "regions", "concern"),
    [
        (None, 3, (), None),
        (5, 3, (), None),
        (5, None, (), None),
        (6, None, (), Concern.HIGH),
        (6, 4, (), Concern.HIGH),
        (4, 1, (), Concern.ROSE),
        (9, 3, (), Concern.ROSE),
        (None, None, (Region.FOOT,), Concern.LEG),
        (0, 5, (Region.LOWER_LEG,), Concern.LEG),
        (2, 2, (Region.LOWER_BACK,), None),
    ],
)
def test_the_stop_rule(
    score: int | None, before: int | None, regions: tuple[Region, ...], concern: Concern | None
) -> None:
    assert concern_of(score, before, regions) is concern


def test_the_weightiest_of_what_was_said_counts() -> None:
    hurts = (told(6), told(None, Region.FOOT), told(2))
    assert Aftermath(3, 3).concern is None
    assert Aftermath(4, 6, ()).concern is Concern.HIGH
    assert Aftermath(4, 2, (told(6),)).concern is Concern.HIGH
    assert Aftermath(3, 8, (told(6),)).concern is Concern.ROSE
    assert Aftermath(3, 8, hurts).concern is Concern.LEG


HIGH = Aftermath(4, 7)


def test_without_a_concern_there_is_nothing_to_settle() -> None:
    assert not unsettled(Aftermath(4, 5), SAID, (), None)


@pytest.mark.parametrize(
    ("at", "score", "still"),
    [(SAID, 2, True), (SAID - HOUR, 2, True), (SAID + HOUR, 5, False), (SAID + HOUR, 6, True)],
)
def test_a_later_rating_that_is_low_enough_settles_it(
    at: datetime, score: int, still: bool
) -> None:
    assert unsettled(HIGH, SAID, [(at, score)], None) is still


def test_pain_in_a_leg_is_settled_by_no_rating() -> None:
    leg = Aftermath(3, 1, (told(None, Region.LOWER_LEG),))
    assert unsettled(leg, SAID, [(SAID + HOUR, 0)], None)


def test_low_enough_is_no_more_than_two_points_above_the_beginning() -> None:
    rose = Aftermath(1, 4)
    assert unsettled(rose, SAID, [(SAID + HOUR, 4)], None)
    assert not unsettled(rose, SAID, [(SAID + HOUR, 3)], None)


def test_a_check_finished_later_settles_it_and_an_earlier_one_does_not() -> None:
    leg = Aftermath(None, None, (told(None, Region.FOOT),))
    assert unsettled(leg, SAID, (), SAID - HOUR)
    assert not unsettled(leg, SAID, (), SAID + HOUR)
