"""Weeks of core work lived in advance, for pictures and for tests that need a past."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from backcare_desktop.core.clock import moment
from backcare_desktop.core.programme import PlannedDay, Programme, amount
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.services.core_ports import CoreStore

BERLIN = ZoneInfo("Europe/Berlin")


def live(store: CoreStore, programme: Programme, day: date, *, sets: float = 1.0) -> None:
    """Do a share of each exercise's planned sets on a day, every form kept."""
    logged = moment(datetime.combine(day, time(18), BERLIN), BERLIN)
    plan = PlannedDay(day, programme)
    for item in programme.items:
        for side in item.dose.sides:
            for number in range(1, round(item.dose.sets * sets) + 1):
                target = amount(item.dose)
                log_id = f"{day}-{item.exercise_id}-{side}-{number}"
                seconds = bool(item.dose.hold_s)
                store.log(
                    SetLog(
                        log_id,
                        day,
                        logged,
                        item.exercise_id,
                        side,
                        number,
                        target,
                        seconds,
                        target,
                        way=item.way,
                    ),
                    plan,
                )
        if sets:
            store.note(ExerciseNote(day, item.exercise_id, 5, form_kept=True), plan)


def live_weeks(store: CoreStore, programme: Programme, today: date, weeks: int) -> None:
    """Mondays, Wednesdays and Fridays up to yesterday, with parts and rests among them."""
    store.follow(programme, today - timedelta(weeks=weeks))
    for ago in range(weeks * 7, 0, -1):
        day = today - timedelta(days=ago)
        if day.weekday() in (0, 2, 4) and ago % 11:
            live(store, programme, day, sets=(1.0, 0.67, 1.0, 0.34)[ago % 4])
