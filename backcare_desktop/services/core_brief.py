"""Core work in a few words, for the first screen: what is followed, and how the weeks stand."""

from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.adherence import Pause, Record, Week, days_done
from backcare_desktop.core.consistency import WINDOW_DAYS
from backcare_desktop.core.programme import Programme
from backcare_desktop.services.core_page import read_logged, this_week
from backcare_desktop.services.core_ports import CoreStore


class CoreBrief(Struct, frozen=True):
    """Where core work stands.

    Attributes:
        programme: what is followed.
        week: the running week.
        record: targets, days that count and pauses, of the last four weeks and a little more.
    """

    programme: Programme
    week: Week
    record: Record

    @property
    def pauses(self) -> tuple[Pause, ...]:
        """Injury pauses, in order of time."""
        return tuple(self.record.pauses)


def read_brief(
    store: CoreStore, programme: Programme, today: date, first_weekday: int
) -> CoreBrief:
    """Read it from the last four weeks.

    Args:
        store: where core work is kept; sessions that ended are sets by now.
        programme: what is followed.
        today: the day it is.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
    """
    logged = read_logged(store, today - timedelta(days=WINDOW_DAYS), today)
    targets, pauses = store.targets(), store.pauses()
    week = this_week(programme.weekly_target, targets, today, first_weekday, logged, pauses)
    return CoreBrief(programme, week, Record(targets, days_done(logged.standings), pauses))
