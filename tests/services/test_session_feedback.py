"""What is said of a session: what hurt where and how much, and how its exercises felt."""

import pytest

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_state import EventKind
from tests.services.test_sessions import FULL, House

LEG, BACK = (Region.LOWER_LEG,), (Region.LOWER_BACK,)


@pytest.fixture
def house() -> House:
    return House()


def hurting(house: House) -> str:
    """A session ten seconds into its first hold, where it hurts."""
    session_id = house.begin().record.id
    house.run(15)
    house.guide.hurt()
    return session_id


# --- the rule ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "score", "regions", "wanted"),
    [
        (3, 5, BACK, False),
        (3, 6, BACK, True),
        (None, 10, BACK, False),
        (3, None, BACK, False),
        (3, 3, LEG, True),
        (None, None, (Region.FOOT,), True),
        (None, None, (Region.BUTTOCK, Region.HIP, Region.GROIN), False),
        (0, 0, (), False),
    ],
)
def test_a_leg_or_a_rise_of_more_than_two_points_is_a_reason_to_check(
    before: int | None, score: int | None, regions: tuple[Region, ...], wanted: bool
) -> None:
    assert Hurt("s", 0, score, None, regions).wants_check(before) is wanted


# --- what hurts ----------------------------------------------------------------------------------


def test_what_is_said_stands_on_the_event_it_was_said_of(house: House) -> None:
    session_id = hurting(house)
    house.guide.tell_hurt(6, BodySide.LEFT, BACK)
    seq = next(e.seq for e in house.store.events(session_id) if e.kind is EventKind.HURT)
    assert house.store.hurts(session_id) == (Hurt(session_id, seq, 6, BodySide.LEFT, BACK),)


def test_saying_it_again_rewrites_it(house: House) -> None:
    session_id = hurting(house)
    house.guide.tell_hurt(6, None, ())
    house.guide.tell_hurt(None, BodySide.BOTH, BACK)
    (kept,) = house.store.hurts(session_id)
    assert (kept.score, kept.side, kept.regions) == (None, BodySide.BOTH, BACK)


def test_each_press_has_its_own_words(house: House) -> None:
    session_id = hurting(house)
    house.guide.tell_hurt(4, None, ())
    house.guide.ease()
    house.run(5)
    house.guide.hurt()
    house.guide.tell_hurt(7, None, LEG)
    assert [hurt.score for hurt in house.store.hurts(session_id)] == [4, 7]


def test_saying_it_moves_nothing_and_logs_nothing(house: House) -> None:
    session_id = hurting(house)
    before = house.store.events(session_id)
    following = house.guide.tell_hurt(4, None, ())
    assert house.store.events(session_id) == before
    assert following.cue is None
    assert not following.changes


def test_of_what_did_not_hurt_nothing_can_be_said(house: House) -> None:
    house.begin()
    with pytest.raises(LookupError):
        house.guide.tell_hurt(4, None, ())


def test_another_session_knows_nothing_of_the_press_before_it(house: House) -> None:
    hurting(house)
    house.guide.end_early()
    house.begin()
    with pytest.raises(LookupError):
        house.guide.tell_hurt(4, None, ())


def test_on_a_full_disk_it_waits_with_the_event_and_comes_after_it(house: House) -> None:
    session_id = house.begin().record.id
    house.run(15)
    house.store.problem = FULL
    house.guide.hurt()
    assert house.guide.tell_hurt(6, None, BACK).problem is FULL
    assert house.guide.ease().problem is FULL
    house.store.problem = None
    assert house.guide.poll().problem is None
    assert [hurt.score for hurt in house.store.hurts(session_id)] == [6]


def test_what_waits_when_the_session_ends_is_written_before_it_is_let_go(house: House) -> None:
    session_id = hurting(house)
    house.store.problem = FULL
    house.guide.tell_hurt(6, None, ())
    house.guide.end_early()
    house.store.problem = None
    house.guide.leave_open()
    assert [hurt.score for hurt in house.store.hurts(session_id)] == [6]


# --- how it felt ---------------------------------------------------------------------------------


def test_one_touch_says_how_an_exercise_felt_and_another_says_it_anew(house: House) -> None:
    session_id = house.begin().record.id
    assert house.guide.touch_feel(session_id, "cat-cow", Feel.HARD) == {"cat-cow": Feel.HARD}
    assert house.guide.touch_feel(session_id, "cat-cow", Feel.EASY) == {"cat-cow": Feel.EASY}
    assert house.guide.feels(session_id) == house.store.feels(session_id)


def test_the_same_touch_again_takes_it_back(house: House) -> None:
    session_id = house.begin().record.id
    house.guide.touch_feel(session_id, "knee-rolls", Feel.RIGHT)
    house.guide.touch_feel(session_id, "cat-cow", Feel.HARD)
    assert house.guide.touch_feel(session_id, "cat-cow", Feel.HARD) == {"knee-rolls": Feel.RIGHT}
