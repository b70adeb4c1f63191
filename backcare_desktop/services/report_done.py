"""Planned against done, over the days of a report."""

from collections import Counter
from datetime import date

from backcare_desktop.core.adherence import Record, adherence, days_done
from backcare_desktop.core.day_standing import day_standings
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.programme import is_core
from backcare_desktop.core.set_log import exercise_days
from backcare_desktop.reporting.report_sections import Doing, Done
from backcare_desktop.services.report_diary import ReportDiary


def done_of(diary: ReportDiary, first_weekday: int) -> tuple[Done, ...]:
    """What was planned or done; a kind without either is left out.

    Core work alone is planned. One day of it counts once, or as often as the player was used for
    it; walks are those that were noted.

    Args:
        diary: as the report looks at it.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.

    Raises:
        StorageUnavailable: it can't be read.
    """
    store, days = diary.store, (diary.first, diary.last)
    marks = store.sessions.marks(*days)
    stretched = Counter(each.started.local_date for each in marks if not is_core(each.routine_id))
    sessions = Counter(each.started.local_date for each in marks if is_core(each.routine_id))
    on = [each.day for each in store.pain_days.core_done(*days)]
    core = Counter({day: max(1, sessions[day]) for day in on})
    walked = Counter(
        each.when.local_date
        for each in store.entries.reliefs(*days)
        if each.kind is ReliefKind.WALK
    )
    planned = _planned_core(diary, first_weekday, core)
    found = (_free(Doing.STRETCH, stretched), planned, _free(Doing.WALK, walked))
    return tuple(each for each in found if each.times or each.planned is not None)


def _planned_core(diary: ReportDiary, first_weekday: int, core: Counter[date]) -> Done:
    store, days = diary.store.core, (diary.first, diary.last)
    targets = store.targets()
    if not any(target.since <= min(diary.last, diary.today) for target in targets):
        return _free(Doing.CORE, core)
    logged = exercise_days(
        diary.core_sets, store.planned(*days), diary.core_notes, store.hurt(*days)
    )
    done = days_done(day_standings(logged))
    record = Record(targets, done, store.pauses(), store.reasons(*days))
    kept = adherence(*days, diary.today, first_weekday, record)
    return Done(Doing.CORE, kept.planned, kept.done, core.total(), kept.reasons, kept.unexplained)


def _free(doing: Doing, on: Counter[date]) -> Done:
    """What nobody planned."""
    return Done(doing, None, len(on), on.total(), {})
