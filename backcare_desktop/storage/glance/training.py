"""Sessions, core work and lifting."""

from datetime import date, datetime
from typing import Any

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.gates import GateTry
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.phase import Correction
from backcare_desktop.core.programme import PlannedDay, Programme, WeeklyTarget
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.session_log import LoggedEvent, SessionMark, SessionRecord
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.storage.glance.lines import PLATES, SETS, Part, ids_of
from backcare_desktop.storage.mapping import core, feedback, lifting, sessions


class Sessions(Part):
    """See :class:`~backcare_desktop.storage.sessions.SessionRepository`."""

    def newest_open(self) -> SessionRecord | None:
        query = """
            SELECT * FROM session WHERE outcome = 'open' ORDER BY started_at_utc DESC LIMIT 1
        """
        return self._record(self._lines.find(query))

    def get(self, session_id: str) -> SessionRecord | None:
        return self._record(self._lines.find("SELECT * FROM session WHERE id = ?", session_id))

    def _record(self, rows: list[Any]) -> SessionRecord | None:
        if not rows:
            return None
        query = "SELECT * FROM session_plan_step WHERE session_id = ? ORDER BY position"
        return sessions.session_record(rows[0], self._lines.find(query, rows[0].id))

    def events(self, session_id: str) -> tuple[LoggedEvent, ...]:
        query = "SELECT * FROM session_event WHERE session_id = ? ORDER BY seq"
        return tuple(sessions.logged_event(row) for row in self._lines.find(query, session_id))

    def marks(self, first: date, last: date, prefix: str = "") -> tuple[SessionMark, ...]:
        query = """
            SELECT * FROM session WHERE outcome IN ('finished', 'partial')
            AND started_local_date BETWEEN ? AND ? AND substr(routine_id, 1, ?) = ?
            ORDER BY started_at_utc, id
        """
        found = self._lines.find(query, first, last, len(prefix), prefix)
        return tuple(sessions.session_mark(row) for row in found)

    def last_of(self, routine_id: str) -> SessionMark | None:
        query = """
            SELECT * FROM session WHERE outcome IN ('finished', 'partial') AND routine_id = ?
            AND EXISTS (SELECT 1 FROM session_event
                WHERE session_event.session_id = session.id AND kind = 'step_done')
            ORDER BY started_at_utc DESC LIMIT 1
        """
        found = [sessions.session_mark(row) for row in self._lines.find(query, routine_id)]
        return next(iter(found), None)

    def hurts(self, session_id: str) -> tuple[Hurt, ...]:
        where = "SELECT * FROM session_hurt_region WHERE session_id = ?"
        said = "SELECT * FROM session_hurt WHERE session_id = ? ORDER BY seq"
        regions = self._lines.grouped("seq", where, session_id)
        found = self._lines.find(said, session_id)
        return tuple(feedback.hurt(row, regions[row.seq]) for row in found)


class Core(Part):
    """See :class:`~backcare_desktop.storage.core_work.CoreRepository`."""

    def programme(self) -> Programme | None:
        query = "SELECT programme_no FROM programme_follow ORDER BY number DESC LIMIT 1"
        numbers = ids_of(self._lines.find(query), "programme_no")
        return self._programmes(numbers)[numbers[0]] if numbers else None

    def _programmes(self, numbers: list[int]) -> dict[int, Programme]:
        items = self._lines.grouped(
            "programme_no",
            "SELECT * FROM programme_item WHERE programme_no IN (SELECT value FROM json_each(?))",
            numbers,
        )
        query = "SELECT * FROM programme WHERE number IN (SELECT value FROM json_each(?))"
        found = self._lines.find(query, numbers)
        return {row.number: core.programme(row, items[row.number]) for row in found}

    def targets(self) -> tuple[WeeklyTarget, ...]:
        found = self._lines.find("SELECT * FROM weekly_target ORDER BY since")
        return tuple(WeeklyTarget(row.since, row.days) for row in found)

    def planned(self, first: date, last: date) -> tuple[PlannedDay, ...]:
        query = """
            SELECT * FROM planned_day AS plan WHERE day BETWEEN ? AND ? AND (
            EXISTS (SELECT 1 FROM set_log WHERE day = plan.day AND removed_at_utc IS NULL)
            OR EXISTS (SELECT 1 FROM exercise_note WHERE day = plan.day)
            OR EXISTS (SELECT 1 FROM session WHERE started_local_date = plan.day
                AND routine_id LIKE 'core:%' AND outcome != 'discarded')
            OR EXISTS (SELECT 1 FROM session_event JOIN session ON session.id = session_id
                WHERE started_local_date = plan.day AND kind = 'hurt')
            ) ORDER BY day
        """
        rows = self._lines.find(query, first, last)
        programmes = self._programmes(ids_of(rows, "programme_no")) if rows else {}
        return tuple(PlannedDay(row.day, programmes[row.programme_no]) for row in rows)

    def sets(self, first: date, last: date) -> tuple[SetLog, ...]:
        query = """
            SELECT * FROM set_log WHERE removed_at_utc IS NULL AND day BETWEEN ? AND ?
            ORDER BY logged_at_utc, rowid
        """
        return tuple(core.set_log(row) for row in self._lines.find(query, first, last, typed=SETS))

    def notes(self, first: date, last: date) -> tuple[ExerciseNote, ...]:
        query = "SELECT * FROM exercise_note WHERE day BETWEEN ? AND ? ORDER BY day, exercise_id"
        return tuple(core.exercise_note(row) for row in self._lines.find(query, first, last))

    def pauses(self) -> tuple[Pause, ...]:
        found = self._lines.find("SELECT * FROM core_pause ORDER BY first_day")
        return tuple(core.pause(row) for row in found)

    def hurt(self, first: date, last: date) -> frozenset[tuple[date, str]]:
        query = """
            SELECT started_local_date, exercise_id FROM session
            JOIN session_event ON session_event.session_id = session.id
            WHERE started_local_date BETWEEN ? AND ? AND kind = 'hurt'
        """
        found = self._lines.find(query, first, last)
        return frozenset((row.started_local_date, row.exercise_id) for row in found)

    def told(self, first: date, last: date) -> tuple[tuple[date, Hurt], ...]:
        where = """
            SELECT session_hurt_region.* FROM session_hurt_region
            JOIN session ON session.id = session_id WHERE started_local_date BETWEEN ? AND ?
        """
        said = """
            SELECT started_local_date, session_hurt.* FROM session_hurt
            JOIN session ON session.id = session_id WHERE started_local_date BETWEEN ? AND ?
            ORDER BY started_local_date, session_id, seq
        """
        regions = self._lines.grouped("session_id", where, first, last)
        return tuple(
            (
                row.started_local_date,
                feedback.hurt(row, [it for it in regions[row.session_id] if it.seq == row.seq]),
            )
            for row in self._lines.find(said, first, last)
        )


class Lifting(Part):
    """See :class:`~backcare_desktop.storage.lifting.LiftingRepository`."""

    def tries(self, episode_id: str) -> tuple[GateTry, ...]:
        query = """
            SELECT * FROM gate_try WHERE removed_at_utc IS NULL AND episode_id = ?
            ORDER BY at_utc, id
        """
        return tuple(lifting.gate_try(row) for row in self._lines.find(query, episode_id))

    def correction(self, episode_id: str) -> Correction | None:
        query = "SELECT * FROM phase_correction WHERE episode_id = ?"
        return next(map(lifting.correction, self._lines.find(query, episode_id)), None)

    def lifts(self) -> tuple[Lift, ...]:
        query = "SELECT * FROM lift WHERE removed_at_utc IS NULL ORDER BY rowid"
        rows = self._lines.find(query)
        plates = self._lines.grouped(
            "lift_id",
            "SELECT * FROM lift_plate WHERE lift_id IN (SELECT value FROM json_each(?))",
            ids_of(rows),
            typed=PLATES,
        )
        return tuple(lifting.lift(row, plates[row.id]) for row in rows)

    def usual_loads(self) -> tuple[tuple[str, datetime, Load], ...]:
        query = """
            SELECT lift_id, made_at_utc, normal_amount, normal_unit FROM load_plan
            WHERE lift_id IN (SELECT id FROM lift WHERE removed_at_utc IS NULL)
            ORDER BY lift_id, number
        """
        return tuple(
            (row.lift_id, row.made_at_utc, Load(row.normal_amount, Unit(row.normal_unit)))
            for row in self._lines.find(query)
        )

    def entries(self, first: date, last: date) -> tuple[LiftEntry, ...]:
        query = """
            SELECT * FROM lift_entry WHERE removed_at_utc IS NULL AND day BETWEEN ? AND ?
            ORDER BY day, logged_at_utc, id
        """
        points = """
            SELECT * FROM lift_entry_form WHERE entry_id IN (
            SELECT id FROM lift_entry WHERE removed_at_utc IS NULL AND day BETWEEN ? AND ?)
        """
        form = self._lines.grouped("entry_id", points, first, last)
        found = self._lines.find(query, first, last)
        return tuple(lifting.lift_entry(row, form[row.id]) for row in found)

    def week(self) -> TrainingWeek | None:
        query = "SELECT kind FROM training_day WHERE weekday BETWEEN 0 AND 6 ORDER BY weekday"
        days = tuple(DayKind(row.kind) for row in self._lines.find(query))
        return TrainingWeek(days) if days else None
