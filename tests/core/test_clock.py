"""Instants, offsets and the day an entry belongs to (reliability.md B.3)."""

import os
import time as machine
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import pytest
import tzlocal
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import (
    DAY_STARTS_AT,
    Moment,
    SystemClock,
    moment,
    now,
    reading,
    seconds_to_next_day,
)
from tests.fakes import FakeClock

BERLIN = ZoneInfo("Europe/Berlin")


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("hour", "minute", "day"),
    [(2, 59, date(2025, 7, 9)), (3, 0, date(2025, 7, 10)), (23, 59, date(2025, 7, 10))],
)
def test_a_day_begins_at_three_in_the_morning(hour: int, minute: int, day: date) -> None:
    at_utc = datetime(2025, 7, 10, hour, minute, tzinfo=BERLIN).astimezone(UTC)
    assert moment(at_utc, BERLIN).local_date == day


@pytest.mark.parametrize(("starts", "day"), [(0, 10), (2, 10), (3, 9), (6, 9)])
def test_a_day_begins_where_the_person_says(starts: int, day: int) -> None:
    clock = FakeClock(utc(2025, 7, 10, 0, 30))
    clock.day_starts_at = starts
    assert now(clock).local_date == date(2025, 7, day)
    wall = datetime(2025, 7, 10, 2, 30)  # noqa: DTZ001
    assert reading(wall, BERLIN, starts).moment.local_date == date(2025, 7, day)
    left = seconds_to_next_day(clock.utc_now(), BERLIN, starts)
    assert moment(clock.utc_now() + timedelta(seconds=left), BERLIN, starts).local_date == date(
        2025, 7, day + 1
    )


def test_berlin_autumn_tells_the_two_half_past_twos_apart() -> None:
    first, second = (
        moment(utc(2025, 10, 26, 0, 30), BERLIN),
        moment(utc(2025, 10, 26, 1, 30), BERLIN),
    )
    assert first.local == second.local == datetime(2025, 10, 26, 2, 30)  # noqa: DTZ001
    assert second.at_utc - first.at_utc == timedelta(hours=1)
    assert (first.offset_min, second.offset_min) == (120, 60)
    assert first.local_date == second.local_date == date(2025, 10, 25)


def test_berlin_spring_leaves_an_hour_out_and_keeps_the_day() -> None:
    before, after = moment(utc(2025, 3, 30, 0, 59), BERLIN), moment(utc(2025, 3, 30, 1, 0), BERLIN)
    assert (before.local.hour, after.local.hour) == (1, 3)
    assert (before.local_date, after.local_date) == (date(2025, 3, 29), date(2025, 3, 30))


def test_lord_howe_moves_its_clocks_by_half_an_hour() -> None:
    zone = ZoneInfo("Australia/Lord_Howe")
    offsets = [moment(utc(2025, month, 1), zone).offset_min for month in (1, 7)]
    assert offsets == [660, 630]


def test_apia_never_had_the_30th_of_december_2011() -> None:
    zone = ZoneInfo("Pacific/Apia")
    hours = [moment(utc(2011, 12, 29) + timedelta(hours=n), zone) for n in range(72)]
    days = {entry.local_date for entry in hours}
    assert days == {date(2011, 12, n) for n in (28, 29, 31)} | {date(2012, 1, 1)}


def test_kathmandu_is_five_and_three_quarter_hours_ahead() -> None:
    entry = moment(utc(2025, 7, 9, 21, 14), ZoneInfo("Asia/Kathmandu"))
    assert entry.offset_min == 345
    assert entry.local == datetime(2025, 7, 10, 2, 59)  # noqa: DTZ001
    assert entry.local_date == date(2025, 7, 9)


def test_a_flight_from_auckland_to_honolulu_lives_the_same_date_twice() -> None:
    left = moment(utc(2025, 7, 9, 20), ZoneInfo("Pacific/Auckland"))
    landed = moment(utc(2025, 7, 10, 5), ZoneInfo("Pacific/Honolulu"))
    assert left.local_date == date(2025, 7, 10)
    assert landed.local_date == date(2025, 7, 9)
    assert left.at_utc < landed.at_utc


def test_travelling_does_not_move_the_day_of_an_entry() -> None:
    entered = moment(utc(2025, 7, 9, 22), BERLIN)
    elsewhere = moment(entered.at_utc, ZoneInfo("Pacific/Honolulu"))
    assert entered.local_date == date(2025, 7, 9)
    assert entered.zone == "Europe/Berlin"
    assert elsewhere.at_utc == entered.at_utc
    assert entered != elsewhere


def test_an_app_left_open_over_night_asks_for_the_day_again() -> None:
    clock = FakeClock(utc(2025, 7, 9, 22))
    evening = now(clock)
    clock.advance(5 * 3600)
    assert (now(clock).local_date - evening.local_date).days == 1


def test_a_changed_zone_is_asked_for_again() -> None:
    clock = FakeClock()
    here = now(clock)
    clock.zone_name = "Asia/Kathmandu"
    assert (here.zone, now(clock).zone) == ("Europe/Berlin", "Asia/Kathmandu")


def test_an_instant_from_another_zone_is_kept_in_utc() -> None:
    in_tokyo = datetime(2025, 7, 9, 19, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert moment(in_tokyo, BERLIN) == moment(utc(2025, 7, 9, 10), BERLIN)
    assert moment(in_tokyo, BERLIN).at_utc.tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        moment(datetime(2025, 7, 9, 12), BERLIN)  # noqa: DTZ001
    with pytest.raises(ValueError, match="UTC"):
        Moment(datetime(2025, 7, 9, 12), 0, "UTC", date(2025, 7, 9))  # noqa: DTZ001
    with pytest.raises(ValueError, match="UTC"):
        Moment(datetime(2025, 7, 9, 12, tzinfo=BERLIN), 120, "Europe/Berlin", date(2025, 7, 9))


@pytest.mark.parametrize("offset", [-18 * 60, 18 * 60])
def test_offsets_reach_to_eighteen_hours(offset: int) -> None:
    Moment(utc(2025, 7, 9), offset, "Etc/Far", date(2025, 7, 9))
    with pytest.raises(ValueError, match="offset"):
        Moment(utc(2025, 7, 9), offset + (1 if offset > 0 else -1), "Etc/Far", date(2025, 7, 9))


@given(
    st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(sorted(available_timezones() - {"localtime", "posixrules"})),
)
def test_wall_time_and_day_agree_in_every_zone(at_utc: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    entry = moment(at_utc, zone)
    wall = at_utc.astimezone(zone).replace(tzinfo=None)
    assert abs(entry.local - wall) < timedelta(minutes=1)
    assert (entry.local_date == wall.date()) == (wall.hour >= DAY_STARTS_AT)
    assert timedelta(0) <= wall.date() - entry.local_date <= timedelta(days=2)
    noon = datetime.combine(entry.local_date, time(12), zone)
    assert noon.astimezone(UTC).astimezone(zone).date() == entry.local_date, "a day that was lived"
    assert entry.at_utc == at_utc


def test_the_machines_clocks_go_forward_and_its_wall_clock_is_utc() -> None:
    clock = SystemClock()
    assert clock.monotonic() <= clock.monotonic()
    assert clock.boot() <= clock.boot()
    assert clock.utc_now().utcoffset() == timedelta(0)
    assert clock.zone().utcoffset(clock.utc_now()) is not None


# --- the machine's zone -------------------------------------------------------------------------

Live = Callable[[str], None]


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Live]:
    """Set the machine's zone for this process."""
    if not hasattr(machine, "tzset"):
        pytest.skip("this machine has no TZ to set")

    def live(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)

    yield live
    monkeypatch.undo()
    machine.tzset()
    try:
        tzlocal.reload_localzone()
    except ZoneInfoNotFoundError:
        assert "TZ" in os.environ


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Asia/Kathmandu", "Asia/Kathmandu"),
        ("UTC-1", "Etc/GMT-1"),
        ("XYZ5", "Etc/GMT+5"),
        ("XYZ-5:45", "UTC"),
        ("XYZ-20", "UTC"),
        ("Nowhere/Land", "UTC"),
    ],
)
def test_a_zone_without_a_name_is_replaced_by_one_that_agrees(
    live_in: Live, zone: str, name: str
) -> None:
    live_in(zone)
    assert SystemClock().zone().key == name


def test_a_rule_instead_of_a_name_agrees_with_the_machine_summer_and_winter(live_in: Live) -> None:
    live_in("CET-1CEST")
    now(SystemClock())
    shown = machine.localtime().tm_gmtoff
    assert SystemClock().zone().key == f"Etc/GMT-{shown // 3600}"


def test_a_zone_file_without_a_name_is_no_fault(
    live_in: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Nameless:
        key = None

    live_in("UTC")
    monkeypatch.setattr(tzlocal, "reload_localzone", Nameless)
    assert SystemClock().zone().key == "UTC"


def test_the_system_s_link_names_the_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    SystemClock().zone()
    hours, rest = divmod(machine.localtime().tm_gmtoff, 3600)
    if rest:
        pytest.skip("no zone of whole hours agrees with this machine")
    linked = f"Etc/GMT{-hours:+d}"
    monkeypatch.setattr(Path, "readlink", lambda _: Path(f"/usr/share/zoneinfo/{linked}"))
    monkeypatch.delattr(tzlocal, "reload_localzone")
    assert SystemClock().zone().key == linked


@pytest.mark.parametrize("target", ["zoneinfo/Nowhere/Land", "elsewhere", "zoneinfo/Etc/GMT-14"])
def test_a_link_that_can_t_be_right_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    monkeypatch.delenv("TZ", raising=False)
    usual = SystemClock().zone()
    monkeypatch.setattr(Path, "readlink", lambda _: Path(f"/usr/share/{target}"))
    found = SystemClock().zone()
    at = SystemClock().utc_now()
    assert found.utcoffset(at) == usual.utcoffset(at)


def test_a_journey_is_noticed_while_the_program_runs(live_in: Live) -> None:
    clock = SystemClock()
    live_in("Asia/Kathmandu")
    assert clock.zone().key == "Asia/Kathmandu"
    live_in("Asia/Tokyo")
    assert clock.zone().key == "Asia/Tokyo"


def test_the_name_is_looked_up_once_as_long_as_the_offset_stays(
    live_in: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    live_in("Asia/Tokyo")
    clock = SystemClock()
    first = clock.zone()
    monkeypatch.delattr(tzlocal, "reload_localzone")
    assert clock.zone() is first


# --- the next day -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "hours"),
    [
        (datetime(2025, 7, 10, 2, 59, tzinfo=BERLIN), 1 / 60),
        (datetime(2025, 7, 10, 3, 0, tzinfo=BERLIN), 24),
        (datetime(2025, 7, 10, 12, 0, tzinfo=BERLIN), 15),
        (datetime(2025, 10, 25, 12, 0, tzinfo=BERLIN), 16),
        (datetime(2025, 10, 26, 2, 30, tzinfo=BERLIN), 1.5),
        (datetime(2025, 10, 26, 2, 30, tzinfo=BERLIN, fold=1), 0.5),
        (datetime(2025, 3, 29, 12, 0, tzinfo=BERLIN), 14),
        (datetime(2025, 3, 30, 1, 59, tzinfo=BERLIN), 1 / 60),
    ],
)
def test_the_next_day_begins_at_three_with_or_without_summer_time(
    at: datetime, hours: float
) -> None:
    left = seconds_to_next_day(at.astimezone(UTC), BERLIN)
    assert left == pytest.approx(hours * 3600)


@pytest.mark.parametrize(
    "at_utc",
    [
        datetime(2025, 3, 29, 22, tzinfo=UTC),
        datetime(2025, 10, 25, 22, tzinfo=UTC),
        datetime(2025, 4, 5, 5, tzinfo=UTC),
        datetime(2011, 12, 30, 5, tzinfo=UTC),
        datetime(2025, 7, 9, 21, tzinfo=UTC),
    ],
)
@pytest.mark.parametrize(
    "name",
    [
        "Europe/Berlin",
        "Europe/Helsinki",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Asia/Kathmandu",
        "America/Havana",
    ],
)
def test_the_day_of_an_entry_turns_at_that_second(at_utc: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    turns = at_utc + timedelta(seconds=seconds_to_next_day(at_utc, zone))
    today = moment(at_utc, zone).local_date
    assert moment(turns - timedelta(seconds=1), zone).local_date == today
    assert moment(turns, zone).local_date > today


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(sorted(available_timezones() - {"localtime", "posixrules"})),
)
def test_the_next_day_is_ahead_and_not_far_in_every_zone(at_utc: datetime, name: str) -> None:
    assert 0 < seconds_to_next_day(at_utc, ZoneInfo(name)) <= 27 * 3600


def test_the_next_day_of_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        seconds_to_next_day(datetime(2025, 7, 9, 12), BERLIN)  # noqa: DTZ001


# --- what a clock on the wall showed -------------------------------------------------------------


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001 - a clock on the wall


def test_an_hour_that_comes_once_is_one_moment() -> None:
    found = reading(wall(2025, 7, 9, 21, 30), BERLIN)
    assert found.moment == moment(utc(2025, 7, 9, 19, 30), BERLIN)
    assert (found.other, found.moved) == (None, False)


@pytest.mark.parametrize(
    ("shown", "name", "first", "second"),
    [
        ((2025, 10, 26, 2, 30), "Europe/Berlin", (0, 30), (1, 30)),
        ((2025, 4, 6, 1, 45), "Australia/Lord_Howe", (14, 45), (15, 15)),
        ((2025, 4, 6, 2, 30), "Pacific/Auckland", (13, 30), (14, 30)),
    ],
)
def test_an_hour_that_comes_twice_is_the_first_one_and_offers_the_second(
    shown: tuple[int, ...], name: str, first: tuple[int, int], second: tuple[int, int]
) -> None:
    found = reading(wall(*shown), ZoneInfo(name))
    assert found.other is not None and not found.moved
    both = found.moment, found.other
    assert [(m.at_utc.hour, m.at_utc.minute) for m in both] == [first, second]
    assert [m.local for m in both] == [wall(*shown)] * 2
    assert found.moment.local_date == found.other.local_date


@pytest.mark.parametrize(
    ("shown", "name", "lands"),
    [
        ((2025, 3, 30, 2, 30), "Europe/Berlin", (2025, 3, 30, 3, 30)),
        ((2025, 10, 5, 2, 15), "Australia/Lord_Howe", (2025, 10, 5, 2, 45)),
        ((2011, 12, 30, 9, 0), "Pacific/Apia", (2011, 12, 31, 9, 0)),
    ],
)
def test_an_hour_that_never_was_moves_on_by_as_much_as_clocks_did(
    shown: tuple[int, ...], name: str, lands: tuple[int, ...]
) -> None:
    found = reading(wall(*shown), ZoneInfo(name))
    assert found.moved and found.other is None
    assert found.moment.local == wall(*lands)


def test_in_kathmandu_the_clock_is_five_hours_and_three_quarters_ahead() -> None:
    found = reading(wall(2025, 7, 9, 6, 0), ZoneInfo("Asia/Kathmandu"))
    assert found.moment.at_utc == utc(2025, 7, 9, 0, 15)
    assert found.moment.offset_min == 345


def test_half_past_one_is_read_as_the_evening_before() -> None:
    found = reading(wall(2025, 7, 9, 1, 30), BERLIN)
    assert found.moment.local_date == date(2025, 7, 8)


def test_a_reading_with_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no zone"):
        reading(utc(2025, 7, 9, 12), BERLIN)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1)),  # noqa: DTZ001
    st.sampled_from(sorted(available_timezones() - {"localtime", "posixrules"})),
)
def test_every_reading_was_shown_there_or_was_left_out(shown: datetime, name: str) -> None:
    found = reading(shown, ZoneInfo(name))
    if found.moved:
        assert found.moment.local > shown
        return
    # Offsets count whole minutes.
    assert abs(found.moment.local - shown) < timedelta(minutes=1)
    if found.other is not None:
        assert found.other.at_utc > found.moment.at_utc


@pytest.mark.parametrize(
    ("hour", "minute", "morning"),
    [(1, 30, False), (3, 0, True), (11, 59, True), (12, 0, False), (21, 0, False)],
)
def test_a_morning_ends_at_noon_and_begins_with_the_day(
    hour: int, minute: int, *, morning: bool
) -> None:
    assert reading(wall(2025, 7, 9, hour, minute), BERLIN).moment.is_morning is morning
