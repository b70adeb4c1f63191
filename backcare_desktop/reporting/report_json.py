"""A report as JSON, for programs: every number of the page, with stable keys.

``format`` and ``version`` say how to read it; a version keeps its keys and their meaning. Days are
ISO dates, moments ISO times with their distance from UTC; a moment's day is the person's own, which
turns at three in the morning or at the hour they chose, and stands beside it. Numbers are numbers,
words are those of the program, what is missing is null. A section that was left out is null, one in
which nothing was recorded is empty.
"""

import json
from pathlib import Path
from typing import Any

from backcare_desktop.core.adherence import WEEKDAYS
from backcare_desktop.core.episode import Episode
from backcare_desktop.reporting.report import CheckLine, Report, Section, WarningSigns
from backcare_desktop.reporting.report_json_diary import (
    lifting_json,
    ratings_json,
    sessions_json,
    sets_json,
)
from backcare_desktop.reporting.report_json_parts import (
    Json,
    chart_json,
    day_json,
    moment_json,
    named,
    peak_json,
    scores_json,
    where_json,
)
from backcare_desktop.reporting.report_sections import Done
from backcare_desktop.whole_file import write_whole

FORMAT = "backcare-report"
VERSION = 1


def write_report_json(report: Report, path: Path) -> None:
    """Write a report, whole or not at all.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
    """
    text = json.dumps(report_json(report), ensure_ascii=False, allow_nan=False, indent=1)
    write_whole(path, f"{text}\n".encode())


def report_json(report: Report) -> Json:
    """A report as values that JSON has."""
    choice = report.choice
    return {
        "format": FORMAT,
        "version": VERSION,
        "backcare": report.version,
        "made": moment_json(report.made),
        "code": report.code,
        "name": choice.name or None,
        "first": day_json(report.first),
        "last": day_json(report.last),
        "sections": [each.value for each in Section if each in choice.sections],
        "notes": choice.notes,
        "medicine": choice.medicine,
        "episode": None if report.episode is None else _episode(report.episode),
        "episodes": [
            {**_episode(each.episode), "peak": peak_json(each.peak)} for each in report.episodes
        ],
        "weeks_start": WEEKDAYS[report.first_weekday],
        "days_rated": report.coverage.rated,
        "days_possible": report.coverage.possible,
        "ratings_count": report.entries,
        "warning": _warning(report.warning),
        "scores": None if report.scores is None else scores_json(report.scores),
        "chart": None if report.chart is None else chart_json(report.chart),
        "planned": None if report.planned is None else [_done(each) for each in report.planned],
        "where": None if report.where is None else where_json(report.where),
        "lifting": None if report.lifting is None else lifting_json(report.lifting),
        "sessions": None if report.sessions is None else sessions_json(report.sessions),
        "sets": None if report.sets is None else sets_json(report.sets),
        "ratings": None if report.ratings is None else ratings_json(report.ratings),
    }


def _episode(episode: Episode) -> Json:
    closed = episode.closed
    return {
        "id": episode.id,
        "onset": day_json(episode.onset),
        "closed": None if closed is None else day_json(closed.local_date),
        "mechanism": named(episode.mechanism),
        "side": named(episode.side),
        "regions": [each.value for each in episode.regions],
    }


def _warning(warning: WarningSigns) -> Json:
    lock = warning.lock
    return {
        "checks": [_check(line) for line in warning.checks],
        "waits": None
        if lock is None
        else {"check": lock.check_id, "level": lock.level.word, "since": moment_json(lock.since)},
        "latest": None if warning.latest is None else _check(warning.latest),
    }


def _check(line: CheckLine) -> Json:
    check, cleared, level = line.check, line.cleared, line.check.finding.level
    fields: dict[str, Any] = {
        "onset": named(check.answers.onset),
        "mechanism": named(check.answers.mechanism),
        "days_since_onset": check.answers.days_since_onset,
        "trend": named(check.answers.trend),
        "pain_now": check.answers.pain_now,
    }
    return {
        "id": check.id,
        "begun": moment_json(check.started),
        "found": moment_json(check.found),
        "level": None if level is None else level.word,
        "complete": check.complete,
        "mode": check.mode.value,
        "rules": check.rules_version,
        "reasons": [
            {"rule": each.rule, "cause": each.cause, "not_sure": each.not_sure}
            for each in check.finding.reasons
        ],
        "answers": {**fields, "symptoms": {k: a.value for k, a in check.answers.symptoms.items()}},
        "side": named(check.side),
        "regions": [each.value for each in check.regions],
        "corrects": check.corrects,
        "cleared": None
        if cleared is None
        else {"who": cleared.who.value, "when": moment_json(cleared.when)},
    }


def _done(done: Done) -> Json:
    return {
        "doing": done.doing.value,
        "planned_days": done.planned,
        "done_days": done.done,
        "times": done.times,
        "reasons": {reason.value: count for reason, count in done.reasons.items()},
        "unexplained": done.unexplained,
    }
