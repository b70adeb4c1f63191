"""Which backups are kept: enough of each kind, whatever the clock did (contract R6)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backcare_desktop.core.backup_plan import Backup, BackupReason, superfluous

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
DAILY = BackupReason.DAILY


def made(
    at_utc: datetime, reason: BackupReason = DAILY, *, problem: str = "", number: int = 0
) -> Backup:
    return Backup(f"{reason}-{at_utc:%Y%m%dT%H%M%S}-{number}", reason, at_utc, at_utc.date(), 6,
                  problem=problem)  # fmt: skip


def lived(
    days: int, start: datetime = NOON, kept: tuple[Backup, ...] = ()
) -> tuple[tuple[Backup, ...], datetime]:
    """A backup each day, thinned each time, as it really goes; what is left, and when it ends."""
    now = start
    for number in range(days):
        now = start + timedelta(days=number)
        there = (*kept, made(now))
        gone = {backup.name for backup in superfluous(there, now)}
        kept = tuple(backup for backup in there if backup.name not in gone)
    return kept, now


def days_of(backups: tuple[Backup, ...]) -> list[str]:
    return sorted((backup.day.isoformat() for backup in backups), reverse=True)


@pytest.mark.parametrize(
    ("days", "count"),
    [(1, 1), (7, 7), (8, 7), (14, 8), (31, 10), (61, 11), (400, 20), (4000, 20)],
)
def test_so_many_are_there_after_so_many_days(days: int, count: int) -> None:
    kept, _ = lived(days)
    assert len(kept) == count


def test_a_year_leaves_seven_days_four_weeks_and_twelve_months() -> None:
    kept, now = lived(366)
    assert now.date() == date(2027, 6, 15)
    assert days_of(kept) == [
        *("2027-06-15", "2027-06-14", "2027-06-13", "2027-06-12"),
        *("2027-06-11", "2027-06-10", "2027-06-09"),
        *("2027-06-06", "2027-05-31", "2027-05-30"),
        *("2027-04-30", "2027-03-31", "2027-02-28", "2027-01-31", "2026-12-31"),
        *("2026-11-30", "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31"),
    ]


def test_days_without_a_backup_take_no_place() -> None:
    """Somebody who opens the diary once a fortnight has seven days behind them, too."""
    backups = tuple(made(NOON - timedelta(days=14 * number)) for number in range(7))
    assert superfluous(backups, NOON) == ()


@pytest.mark.parametrize(
    ("reason", "count"),
    [
        (BackupReason.PRE_UPGRADE, 3),
        (BackupReason.BEFORE_IMPORT, 5),
        (BackupReason.BEFORE_RESTORE, 5),
        (BackupReason.BEFORE_DELETE, 5),
        (BackupReason.BY_HAND, 10),
    ],
)
def test_of_every_other_kind_the_last_few_stay(reason: BackupReason, count: int) -> None:
    backups = [made(NOON - timedelta(days=number), reason) for number in range(12)]
    assert superfluous(backups, NOON) == tuple(reversed(backups[count:]))


def test_one_kind_takes_no_place_of_another() -> None:
    backups = [made(NOON - timedelta(hours=n), reason) for n in range(3) for reason in BackupReason]
    assert {backup.reason for backup in superfluous(backups, NOON)} == {DAILY}


def _set_forward(kept: tuple[Backup, ...], now: datetime) -> tuple[tuple[Backup, ...], datetime]:
    return lived(3, now + timedelta(days=3652), kept)


def _set_back(kept: tuple[Backup, ...], now: datetime) -> tuple[tuple[Backup, ...], datetime]:
    return lived(3, now - timedelta(days=365), kept)


def _forward_for_long_and_back(
    kept: tuple[Backup, ...], now: datetime
) -> tuple[tuple[Backup, ...], datetime]:
    kept, _ = lived(30, now + timedelta(days=3652), kept)
    return lived(3, now + timedelta(days=30), kept)


@pytest.mark.parametrize("jump", [_set_forward, _set_back, _forward_for_long_and_back])
def test_a_clock_that_jumps_costs_no_month_and_none_of_the_last_days(
    jump: Callable[[tuple[Backup, ...], datetime], tuple[tuple[Backup, ...], datetime]],
) -> None:
    before, right = lived(200)
    kept, now = jump(before, right)
    for back in range(3):
        assert (now - timedelta(days=back)).date() in {backup.day for backup in kept}
    ends = {backup.day for backup in before if (backup.day + timedelta(days=1)).day == 1}
    assert len(ends) >= 6
    assert ends <= {backup.day for backup in kept}


def test_backups_of_a_clock_that_was_ahead_are_thinned_by_themselves() -> None:
    ahead, _ = lived(60, NOON + timedelta(days=3652))
    kept, _ = lived(60, NOON, ahead)
    ours = [backup for backup in kept if backup.made_utc.year == 2026]
    assert len(ours) == len(lived(60)[0])
    assert len(kept) - len(ours) == len(ahead)


def test_a_bad_one_takes_no_place_and_is_left_to_the_person() -> None:
    bad = made(NOON, problem="It has changed since it was made")
    good = [made(NOON - timedelta(days=number + 1)) for number in range(7)]
    assert superfluous([bad, *good], NOON) == ()


def test_a_moment_without_a_zone_is_no_moment() -> None:
    with pytest.raises(ValueError, match="UTC"):
        made(datetime(2026, 6, 15, 12))  # noqa: DTZ001 - that is what is refused


moments = st.datetimes(datetime(2015, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
some = st.lists(
    st.builds(
        made,
        moments,
        st.sampled_from(BackupReason),
        problem=st.sampled_from(["", "", "It is not as long as it was made"]),
        number=st.integers(0, 99),
    ),
    max_size=80,
    unique_by=lambda backup: backup.name,
)


@settings(max_examples=200, deadline=None)
@given(some, moments)
def test_whatever_is_there_enough_stays_and_not_too_much(
    backups: list[Backup], now: datetime
) -> None:
    gone = {backup.name for backup in superfluous(backups, now)}
    kept = [backup for backup in backups if backup.name not in gone]
    good = [backup for backup in kept if backup.good]
    assert all(backup.good for backup in backups if backup.name in gone)
    # Some good one stays, and the newest of each kind before now does, which the last one made is.
    assert bool(good) == any(backup.good for backup in backups)
    for reason in BackupReason:
        past = [b for b in backups if b.good and b.reason is reason and b.made_utc <= now]
        if past:
            newest = max(past, key=lambda b: (b.made_utc, b.name))
            assert newest.name not in gone
    assert len(good) <= 2 * (7 + 4 + 12 + 3 + 5 + 5 + 5 + 10)
    # What is kept once is not thinned any further by asking again.
    assert superfluous(kept, now) == ()
