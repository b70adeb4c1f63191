"""Gates: the latest answer counts, "not yet" included, and every answer is kept."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.gates import (
    LONGEST_NOTE,
    Gate,
    GateStanding,
    GateTry,
    LightTry,
    Standing,
    standing,
)

START = datetime(2026, 6, 10, 12, tzinfo=UTC)


def tried(gate: Gate, hours: int, *, met: bool, episode: str = "e", key: str = "") -> GateTry:
    at = moment(START + timedelta(hours=hours), ZoneInfo("UTC"))
    light = calm(at.local_date - timedelta(days=1)) if gate is Gate.NEUTRAL_SPINE else None
    return GateTry(key or f"{gate}-{hours}-{met}", episode, gate, at, met, light=light)


def calm(day: date) -> LightTry:
    return LightTry(day, 3, as_usual=True)


def test_a_gate_that_was_never_tried_is_not_met() -> None:
    untried = standing([])
    assert untried.met == frozenset()
    assert untried.tries == ()
    assert [each.latest for each in untried.gates] == [None] * len(Gate)


def test_not_yet_takes_an_earlier_met_back_and_met_takes_it_again() -> None:
    tries = [tried(Gate.STAIRS, hour, met=met) for hour, met in ((0, True), (5, False), (9, True))]
    assert standing(tries[:1]).met == {Gate.STAIRS}
    assert standing(tries[:2]).met == frozenset()
    assert standing(tries).met == {Gate.STAIRS}
    assert standing(tries).of(Gate.STAIRS).tries == tuple(tries)


def test_gates_do_not_touch_each_other() -> None:
    both = [tried(Gate.STAIRS, 0, met=True), tried(Gate.ROTATION, 1, met=False)]
    assert standing(both).met == {Gate.STAIRS}
    assert standing(both).of(Gate.ROTATION).latest == both[1]


def test_at_the_same_instant_not_yet_counts() -> None:
    tries = [tried(Gate.STAIRS, 0, met=False), tried(Gate.STAIRS, 0, met=True)]
    assert standing(tries).met == standing(tries[::-1]).met == frozenset()


def test_a_recurrence_begins_anew() -> None:
    with pytest.raises(ValueError, match="one episode"):
        standing(
            [
                tried(Gate.STAIRS, 0, met=True, episode="first"),
                tried(Gate.ROTATION, 1, met=True, episode="second"),
            ]
        )


def test_every_gate_stands_once() -> None:
    with pytest.raises(ValueError, match="every gate"):
        Standing((GateStanding(Gate.STAIRS),))


def test_a_note_has_ten_thousand_characters_at_most() -> None:
    at = moment(START, ZoneInfo("UTC"))
    assert GateTry("a", "e", Gate.STAIRS, at, met=True, note="x" * LONGEST_NOTE).note
    with pytest.raises(ValueError, match="10000 characters"):
        GateTry("a", "e", Gate.STAIRS, at, met=True, note="x" * (LONGEST_NOTE + 1))


TODAY = START.date()


@pytest.mark.parametrize(
    "light",
    [
        None,
        LightTry(TODAY, 0, as_usual=True),
        LightTry(TODAY - timedelta(days=1), 4, as_usual=True),
        LightTry(TODAY - timedelta(days=1), 0, as_usual=False),
    ],
)
def test_a_steady_back_is_met_a_morning_after_a_light_load_that_stayed_calm(
    light: LightTry | None,
) -> None:
    at, spine = moment(START, ZoneInfo("UTC")), Gate.NEUTRAL_SPINE
    with pytest.raises(ValueError, match="stayed calm"):
        GateTry("a", "e", spine, at, met=True, light=light)
    assert not GateTry("a", "e", spine, at, met=False, light=light).met
    yesterday = calm(TODAY - timedelta(days=1))
    assert standing([GateTry("a", "e", spine, at, met=True, light=yesterday)]).met == {spine}


def test_only_a_steady_back_speaks_of_a_light_load() -> None:
    at = moment(START, ZoneInfo("UTC"))
    with pytest.raises(ValueError, match="only a steady back"):
        GateTry("a", "e", Gate.STAIRS, at, met=False, light=calm(TODAY - timedelta(days=1)))
    with pytest.raises(ValueError, match="0 to 10"):
        LightTry(TODAY, 11, as_usual=True)


def test_what_was_done_before_an_onset_or_lifted_before_week_2_does_not_count() -> None:
    tries = [tried(Gate.STAIRS, 0, met=True), tried(Gate.NEUTRAL_SPINE, 1, met=True)]
    ago = {days: TODAY - timedelta(days=days) for days in (-1, 0, 5, 6)}
    assert standing(tries, ago[-1]).met == frozenset()
    assert standing(tries, ago[0]).met == standing(tries, ago[5]).met == {Gate.STAIRS}
    there = standing(tries, ago[6])
    assert there.met == {Gate.STAIRS, Gate.NEUTRAL_SPINE}
    assert there.at_end_of(TODAY) == there


histories = st.lists(
    st.tuples(st.sampled_from(Gate), st.integers(0, 200), st.booleans()), max_size=25
).map(
    lambda found: [
        tried(gate, hours, met=met, key=str(number))
        for number, (gate, hours, met) in enumerate(found)
    ]
)


@given(histories, st.randoms())
def test_the_order_of_entry_makes_no_difference(tries: list[GateTry], chance: object) -> None:
    mixed = list(tries)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert standing(mixed) == standing(tries)


@given(histories, st.sampled_from(Gate), st.booleans())
def test_a_try_that_is_taken_back_leaves_what_was_before(
    tries: list[GateTry], gate: Gate, met: bool
) -> None:
    more = [*tries, tried(gate, 500, met=met, key="last")]
    assert (gate in standing(more).met) is met
    assert standing([each for each in more if each.id != "last"]) == standing(tries)


@given(histories)
def test_nothing_that_was_tried_is_lost(tries: list[GateTry]) -> None:
    kept = standing(tries).tries
    assert sorted(each.id for each in kept) == sorted(each.id for each in tries)
    times = [each.at.at_utc for each in kept]
    assert times == sorted(times)
