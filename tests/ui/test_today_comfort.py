"""Warmth or cold on Today: it runs, it can't be overdone, and it is in the diary afterwards."""

import pytest

from backcare_desktop.core.pain_context import ReliefKind
from tests.ui.today_room import FULL, Room, each_of


@pytest.fixture
def room(qapp: object) -> Room:
    room = Room()
    room.hurt(ago=2)
    room.rate(5)
    return room.open()


def logged(room: Room) -> list[tuple[ReliefKind, int | None]]:
    return [(each.kind, each.minutes) for each in room.reliefs]


def left(room: Room) -> str:
    row = room.presenter.comfort.row()
    return "" if row is None else row.left


def test_the_countdown_is_the_clock_s_and_moves_with_its_seconds(room: Room) -> None:
    room.presenter.press("warmth")
    assert (left(room), room.ticker.armed) == ("20:00", pytest.approx(1))
    room.clock.advance(61.4)
    room.ticker.fire()
    assert (left(room), room.ticker.armed) == ("18:59", pytest.approx(0.6))


def test_unseen_it_is_asked_once_at_its_end(room: Room) -> None:
    room.presenter.press("cold")
    room.presenter.watch(watched=False)
    assert room.ticker.armed == pytest.approx(20 * 60)


def test_when_its_time_has_gone_by_it_is_told_and_logged_and_can_be_taken_back(room: Room) -> None:
    room.presenter.press("warmth")
    room.clock.advance(20 * 60)
    room.ticker.fire()
    assert each_of(room.over) == [("Warmth is over.",)]
    assert (logged(room), room.ticker.armed) == ([(ReliefKind.WARMTH, 20)], None)
    assert room.told[-1][0] == "Warmth noted, 20 min"
    room.take_back()
    assert logged(room) == []


def test_it_goes_on_while_the_computer_sleeps(room: Room) -> None:
    room.presenter.press("warmth")
    room.clock.sleep(3600)
    room.ticker.fire()
    assert logged(room) == [(ReliefKind.WARMTH, 20)]


def test_stopped_early_it_is_logged_as_long_as_it_was(room: Room) -> None:
    room.presenter.press("cold")
    room.clock.advance(7 * 60)
    room.presenter.press("stop")
    assert (logged(room), room.presenter.comfort.runs) == ([(ReliefKind.COLD, 7)], False)


def test_stopped_at_once_it_leaves_nothing(room: Room) -> None:
    room.presenter.press("cold")
    room.clock.advance(10)
    room.presenter.press("stop")
    assert (logged(room), room.told) == ([], [])
    assert [each.key for each in room.rows["comfort"].buttons] == ["warmth", "cold"]


def test_the_next_one_waits_for_two_hours(room: Room) -> None:
    room.presenter.press("warmth")
    room.clock.advance(20 * 60)
    room.ticker.fire()
    assert room.rows["comfort"].text == "Again from 14:20: 2 hours lie between"
    assert room.rows["comfort"].buttons == ()


def test_it_survives_a_restart_and_is_logged_once_the_diary_takes_it(room: Room) -> None:
    room.presenter.press("warmth")
    room.clock.advance(30 * 60)
    room.enter()
    room.presenter.watch(watched=True)
    assert (room.presenter.comfort.runs, room.over.count(), logged(room)) == (True, 0, [])
    room.open()
    assert (room.over.count(), logged(room)) == (1, [(ReliefKind.WARMTH, 20)])


def test_what_a_full_disk_did_not_take_is_given_once_more(room: Room) -> None:
    room.presenter.press("warmth")
    room.clock.advance(20 * 60)
    room.memory.entries.problem = FULL
    room.ticker.fire()
    text, problem, again = each_of(room.not_saved)[0]
    assert (text, problem) == ("Warmth, 20 min, was not noted.", FULL)
    room.memory.entries.problem = None
    again()
    assert logged(room) == [(ReliefKind.WARMTH, 20)]


def test_on_the_card_the_same_button_begins_and_stops(room: Room) -> None:
    room.rate(8)
    room.presenter.refresh()
    assert (room.card.start, room.card.second) == ("Begin warmth", "Begin cold")
    room.presenter.start_second()
    assert (room.card.start, room.card.second) == ("Stop", "")
    room.clock.advance(60)
    room.presenter.start()
    assert logged(room) == [(ReliefKind.COLD, 1)]


def test_without_pain_and_without_an_episode_it_is_not_offered(qapp: object) -> None:
    assert "comfort" not in Room().open().rows


def test_it_says_what_is_known_and_promises_nothing(room: Room) -> None:
    known = room.rows["comfort"].known
    assert "a little, for a short time" in known
    assert "too little is known" in known
