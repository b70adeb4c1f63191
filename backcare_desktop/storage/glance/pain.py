"""Pain, what was said and done about it, and how the back is by questionnaire."""

from collections import defaultdict
from datetime import date
from typing import Any

from backcare_desktop.core.daily import EARLIEST, LATEST, OF_A_MOMENT, DailyPain
from backcare_desktop.core.day_marks import DoneDay, LiftDay, ReliefDay
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import HabitTick
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.storage.glance.lines import Part, ids_of
from backcare_desktop.storage.mapping import entries, flares, habits, measures, ratings

_OF_A_MOMENT = [context.value for context in OF_A_MOMENT]


class Ratings(Part):
    """See :class:`~backcare_desktop.storage.ratings.RatingRepository`."""

    def days(self, first: date, last: date) -> tuple[DailyPain, ...]:
        last_score = """
            (SELECT of_day.score FROM pain_rating AS of_day
            WHERE of_day.removed_at_utc IS NULL AND of_day.local_date = pain_rating.local_date
            {} ORDER BY of_day.at_utc DESC, of_day.id DESC LIMIT 1)
        """
        of_moment = last_score.format("AND of_day.context IN (SELECT value FROM json_each(?))")
        query = f"""
            SELECT local_date, coalesce({of_moment}, {last_score.format("")}) AS value,
            avg(score) AS mean, min(score) AS lowest, max(score) AS highest, count(*) AS count
            FROM pain_rating WHERE removed_at_utc IS NULL AND local_date BETWEEN ? AND ?
            GROUP BY local_date ORDER BY local_date
        """  # noqa: S608 - of constants
        span = max(first, EARLIEST), min(last, LATEST)
        found = self._lines.find(query, _OF_A_MOMENT, *span)
        return tuple(DailyPain(*vars(row).values()) for row in found)

    def latest(self, count: int) -> tuple[Rating, ...]:
        query = """
            SELECT * FROM pain_rating WHERE removed_at_utc IS NULL
            ORDER BY at_utc DESC, id DESC LIMIT ?
        """
        return tuple(ratings.rating(row) for row in self._lines.find(query, count))

    def mornings(self, first: date, last: date) -> tuple[Rating, ...]:
        query = """
            SELECT * FROM pain_rating WHERE removed_at_utc IS NULL AND context = 'next_morning'
            AND local_date BETWEEN ? AND ? ORDER BY at_utc, id
        """
        return tuple(ratings.rating(row) for row in self._lines.find(query, first, last))

    def of_session(self, session_id: str) -> tuple[Rating, ...]:
        query = """
            SELECT * FROM pain_rating WHERE removed_at_utc IS NULL AND session_id = ?
            ORDER BY at_utc, id
        """
        return tuple(ratings.rating(row) for row in self._lines.find(query, session_id))


class Entries(Part):
    """See :class:`~backcare_desktop.storage.entries.EntryRepository`."""

    def of_day(self, day: date) -> tuple[Entry, ...]:
        query = """
            SELECT * FROM pain_rating WHERE removed_at_utc IS NULL AND local_date = ?
            ORDER BY at_utc, id
        """
        rows = self._lines.find(query, day)
        ids = ids_of(rows)
        areas = self._of_ratings("SELECT * FROM pain_area", ids)
        qualities = self._of_ratings("SELECT * FROM pain_quality", ids)
        activities = self._of_ratings("SELECT * FROM pain_activity", ids)
        reliefs = self._of_ratings("SELECT * FROM pain_relief", ids)
        return tuple(
            entries.entry(
                row,
                entries.Said(areas[row.id], qualities[row.id], activities[row.id], reliefs[row.id]),
            )
            for row in rows
        )

    def _of_ratings(self, begin: str, ids: list[str]) -> dict[str, list[Any]]:
        of_these = "WHERE rating_id IN (SELECT value FROM json_each(?))"
        return self._lines.grouped("rating_id", f"{begin} {of_these}", ids)

    def reliefs(self, first: date, last: date) -> tuple[Relief, ...]:
        query = """
            SELECT pain_relief.* FROM pain_relief
            LEFT JOIN pain_rating ON pain_rating.id = pain_relief.rating_id
            WHERE pain_relief.local_date BETWEEN ? AND ? AND pain_rating.removed_at_utc IS NULL
            ORDER BY pain_relief.at_utc, pain_relief.id
        """
        return tuple(entries.relief(row) for row in self._lines.find(query, first, last))


class Flares(Part):
    """See :class:`~backcare_desktop.storage.flares.FlareRepository`."""

    def flares(self) -> tuple[Flare, ...]:
        query = "SELECT * FROM flare ORDER BY first_day, id"
        return tuple(flares.flare(row) for row in self._lines.find(query))


class Habits(Part):
    """See :class:`~backcare_desktop.storage.habits.HabitRepository`."""

    def ticks(self, first: date, last: date) -> tuple[HabitTick, ...]:
        query = "SELECT * FROM habit_tick WHERE day BETWEEN ? AND ? ORDER BY day, habit"
        return tuple(habits.tick(row) for row in self._lines.find(query, first, last))


class PainDays(Part):
    """See :class:`~backcare_desktop.storage.pain_days.PainDayRepository`."""

    def stretched(self, first: date, last: date) -> tuple[DoneDay, ...]:
        of_kind = self._sessions(first, last, core=False)
        return tuple(DoneDay(*found) for found in of_kind.items())

    def core_done(self, first: date, last: date) -> tuple[DoneDay, ...]:
        query = """
            SELECT DISTINCT day FROM set_log
            WHERE removed_at_utc IS NULL AND day BETWEEN ? AND ?
        """
        days = dict.fromkeys(ids_of(self._lines.find(query, first, last), "day"), False)
        days |= self._sessions(first, last, core=True)
        return tuple(DoneDay(*found) for found in sorted(days.items()))

    def _sessions(self, first: date, last: date, *, core: bool) -> dict[date, bool]:
        query = """
            SELECT started_local_date, sum(outcome = 'finished') AS whole FROM session
            WHERE outcome IN ('finished', 'partial') AND (substr(routine_id, 1, 5) = 'core:') = ?
            AND started_local_date BETWEEN ? AND ?
            GROUP BY started_local_date ORDER BY started_local_date
        """
        found = self._lines.find(query, int(core), first, last)
        return {row.started_local_date: not row.whole for row in found}

    def lifted(self, first: date, last: date) -> tuple[LiftDay, ...]:
        query = """
            SELECT lift_entry.day, lift_entry.lift_id, lift.name, lift_entry.load_amount,
            lift_entry.load_unit FROM lift_entry JOIN lift ON lift.id = lift_entry.lift_id
            WHERE lift_entry.removed_at_utc IS NULL AND lift_entry.day BETWEEN ? AND ?
            ORDER BY lift_entry.day, lift_entry.logged_at_utc, lift_entry.id
        """
        heaviest: dict[tuple[date, str], LiftDay] = {}
        for row in self._lines.find(query, first, last):
            load = Load(row.load_amount, Unit(row.load_unit))
            before = heaviest.get((row.day, row.lift_id))
            if before is None or before.load < load:
                heaviest[row.day, row.lift_id] = LiftDay(row.day, row.lift_id, row.name, load)
        return tuple(sorted(heaviest.values(), key=lambda it: (it.day, it.name, it.lift_id)))

    def relieved(self, first: date, last: date) -> tuple[ReliefDay, ...]:
        query = """
            SELECT pain_relief.local_date, kind, sum(minutes) AS minutes FROM pain_relief
            LEFT JOIN pain_rating ON pain_rating.id = pain_relief.rating_id
            WHERE pain_relief.local_date BETWEEN ? AND ? AND pain_rating.removed_at_utc IS NULL
            GROUP BY pain_relief.local_date, kind ORDER BY pain_relief.local_date
        """
        found: dict[date, dict[ReliefKind, int | None]] = defaultdict(dict)
        for row in self._lines.find(query, first, last):
            found[row.local_date][ReliefKind(row.kind)] = row.minutes
        return tuple(
            ReliefDay(day, tuple(each for each in ReliefKind if each in kinds), slept)
            for day, kinds in found.items()
            for slept in (kinds.get(ReliefKind.SLEEP),)
        )


class Measures(Part):
    """See :class:`~backcare_desktop.storage.measures.MeasureRepository`."""

    def forms(self) -> tuple[PsfsForm, ...]:
        return tuple(self._forms().values())

    def _forms(self) -> dict[str, PsfsForm]:
        activities = self._lines.grouped("form_id", "SELECT * FROM psfs_activity")
        rows = self._lines.find("SELECT * FROM psfs_form ORDER BY begun_at_utc, id")
        return {row.id: measures.psfs_form(row, activities[row.id]) for row in rows}

    def psfs(self, first: date = EARLIEST, last: date = LATEST) -> tuple[PsfsMeasure, ...]:
        query = """
            SELECT * FROM psfs_measure WHERE removed_at_utc IS NULL
            AND local_date BETWEEN ? AND ? ORDER BY at_utc, id
        """
        of_these = "SELECT * FROM psfs_score WHERE measure_id IN (SELECT value FROM json_each(?))"
        rows = self._lines.find(query, first, last)
        forms = self._forms() if rows else {}
        scores = self._lines.grouped("measure_id", of_these, ids_of(rows))
        return tuple(
            measures.psfs_measure(row, forms.get(row.form_id), scores[row.id]) for row in rows
        )

    def rmdq(self, first: date = EARLIEST, last: date = LATEST) -> tuple[RmdqMeasure, ...]:
        query = """
            SELECT * FROM rmdq_measure WHERE removed_at_utc IS NULL
            AND local_date BETWEEN ? AND ? ORDER BY at_utc, id
        """
        of_these = "SELECT * FROM rmdq_tick WHERE measure_id IN (SELECT value FROM json_each(?))"
        rows = self._lines.find(query, first, last)
        ticks = self._lines.grouped("measure_id", of_these, ids_of(rows))
        return tuple(measures.rmdq_measure(row, ticks[row.id]) for row in rows)

    def groc(self) -> tuple[GrocMeasure, ...]:
        query = """
            SELECT * FROM groc_measure WHERE removed_at_utc IS NULL
            AND local_date BETWEEN ? AND ? ORDER BY at_utc, id
        """
        found = self._lines.find(query, EARLIEST, LATEST)
        return tuple(measures.groc_measure(row) for row in found)
