"""Symptom checks, what opens their locks, and the episode that goes on."""

from datetime import date
from typing import Any

from backcare_desktop.core.check import Clearance, Mode, SymptomCheck
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.triage import Level
from backcare_desktop.storage.glance.lines import Part, ids_of
from backcare_desktop.storage.mapping import checks, episodes

_LOCKING = [level.word for level in Level if level.locks]


class Checks(Part):
    """See :class:`~backcare_desktop.storage.checks.CheckRepository`."""

    def newest_open(self) -> SymptomCheck | None:
        query = """
            SELECT * FROM symptom_check WHERE removed_at_utc IS NULL ORDER BY rowid DESC LIMIT 1
        """
        rows = [row for row in self._lines.find(query) if not row.complete]
        return next(iter(self._whole(rows)), None)

    def latest(self, mode: Mode | None = None) -> SymptomCheck | None:
        query = """
            SELECT * FROM symptom_check WHERE removed_at_utc IS NULL AND level IS NOT NULL
            AND (complete = 1 OR level IN (SELECT value FROM json_each(?)))
            AND mode = coalesce(?, mode) ORDER BY rowid DESC LIMIT 1
        """
        rows = self._lines.find(query, _LOCKING, None if mode is None else mode.value)
        return next(iter(self._whole(rows)), None)

    def newest(self, count: int) -> tuple[SymptomCheck, ...]:
        query = """
            SELECT * FROM symptom_check WHERE removed_at_utc IS NULL AND level IS NOT NULL
            ORDER BY rowid DESC LIMIT ?
        """
        return self._whole(self._lines.find(query, count))

    def begun(self, first: date, last: date) -> tuple[SymptomCheck, ...]:
        query = """
            SELECT * FROM symptom_check WHERE removed_at_utc IS NULL AND level IS NOT NULL
            AND (complete = 1 OR level IN (SELECT value FROM json_each(?)))
            AND started_local_date BETWEEN ? AND ? ORDER BY started_at_utc, id
        """
        return self._whole(self._lines.find(query, _LOCKING, first, last))

    def clearance_of(self, check_id: str) -> Clearance | None:
        query = """
            SELECT * FROM clearance WHERE check_id = ? AND withdrawn_at_utc IS NULL
            ORDER BY at_utc DESC, id DESC LIMIT 1
        """
        return next(map(checks.clearance, self._lines.find(query, check_id)), None)

    def _whole(self, rows: list[Any]) -> tuple[SymptomCheck, ...]:
        ids = ids_of(rows)
        answers = self._of_checks("SELECT * FROM check_answer", ids)
        reasons = self._of_checks("SELECT * FROM check_reason", ids)
        regions = self._of_checks("SELECT * FROM check_region", ids)
        return tuple(
            checks.symptom_check(row, answers[row.id], reasons[row.id], regions[row.id])
            for row in rows
        )

    def _of_checks(self, begin: str, ids: list[str]) -> dict[str, list[Any]]:
        of_these = "WHERE check_id IN (SELECT value FROM json_each(?))"
        return self._lines.grouped("check_id", f"{begin} {of_these}", ids)


class Episodes(Part):
    """See :class:`~backcare_desktop.storage.episodes.EpisodeRepository`."""

    def active(self) -> Episode | None:
        query = "SELECT * FROM episode WHERE active = 1 AND removed_at_utc IS NULL"
        return next(iter(self._whole(self._lines.find(query))), None)

    def newest(self, count: int) -> tuple[Episode, ...]:
        query = """
            SELECT * FROM episode WHERE removed_at_utc IS NULL
            ORDER BY onset_date DESC, opened_at_utc DESC, id DESC LIMIT ?
        """
        return self._whole(self._lines.find(query, count))

    def _whole(self, rows: list[Any]) -> tuple[Episode, ...]:
        query = "SELECT * FROM episode_region WHERE episode_id IN (SELECT value FROM json_each(?))"
        regions = self._lines.grouped("episode_id", query, ids_of(rows))
        return tuple(episodes.episode(row, regions[row.id]) for row in rows)
