"""Symptom checks with everything that belongs to them, and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Clinician, Mode, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import in_order
from backcare_desktop.core.triage import Finding, Level, Reason
from backcare_desktop.storage.mapping.moments import moment_or_none

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import (
        AnswerRow,
        CheckRegionRow,
        CheckRow,
        ClearanceRow,
        ReasonRow,
    )


def check_row(check: SymptomCheck, removed_at_utc: datetime | None) -> CheckRow:
    """A check without its answers, reasons and regions."""
    from backcare_desktop.storage.rows import CheckRow

    answers, level, found = check.answers, check.finding.level, check.found
    return CheckRow(
        id=check.id,
        started_at_utc=check.started.at_utc,
        started_offset_min=check.started.offset_min,
        started_zone=check.started.zone,
        started_local_date=check.started.local_date,
        mode=check.mode.value,
        page=check.page,
        age=answers.age,
        onset=answers.onset.value if answers.onset else None,
        mechanism=answers.mechanism.value if answers.mechanism else None,
        days_since_onset=answers.days_since_onset,
        trend=answers.trend.value if answers.trend else None,
        pain_now=answers.pain_now,
        side=check.side.value if check.side else None,
        level=None if level is None else level.word,
        complete=check.complete,
        found_at_utc=found.at_utc if found else None,
        found_offset_min=found.offset_min if found else None,
        found_zone=found.zone if found else None,
        found_local_date=found.local_date if found else None,
        rules_version=check.rules_version,
        rules_fingerprint=check.rules_fingerprint,
        corrects_id=check.corrects,
        episode_id=check.episode_id,
        removed_at_utc=removed_at_utc,
    )


def answer_rows(check: SymptomCheck) -> list[AnswerRow]:
    """The answers to a check's yes/no questions."""
    from backcare_desktop.storage.rows import AnswerRow

    return [
        AnswerRow(check_id=check.id, key=key, answer=answer.value)
        for key, answer in check.answers.symptoms.items()
    ]


def reason_rows(check: SymptomCheck) -> list[ReasonRow]:
    """Why a check came to its level."""
    from backcare_desktop.storage.rows import ReasonRow

    return [
        ReasonRow(
            check_id=check.id,
            position=position,
            rule=reason.rule,
            cause=reason.cause,
            not_sure=reason.not_sure,
        )
        for position, reason in enumerate(check.finding.reasons)
    ]


def region_rows(check: SymptomCheck) -> list[CheckRegionRow]:
    """Where it hurts."""
    from backcare_desktop.storage.rows import CheckRegionRow

    return [CheckRegionRow(check_id=check.id, region=region.value) for region in check.regions]


def symptom_check(
    row: CheckRow,
    answers: Iterable[AnswerRow],
    reasons: Iterable[ReasonRow],
    regions: Iterable[CheckRegionRow],
) -> SymptomCheck:
    """The check of a row and what belongs to it, in whatever order; removed or not."""
    return SymptomCheck(
        id=row.id,
        started=Moment(
            row.started_at_utc, row.started_offset_min, row.started_zone, row.started_local_date
        ),
        answers=_answers(row, answers),
        rules_version=row.rules_version,
        rules_fingerprint=row.rules_fingerprint,
        mode=Mode(row.mode),
        page=row.page,
        side=BodySide(row.side) if row.side is not None else None,
        regions=in_order(tuple(Region(found.region) for found in regions)),
        finding=Finding(
            Level.of(row.level) if row.level is not None else None,
            tuple(
                Reason(found.rule, found.cause, found.not_sure)
                for found in sorted(reasons, key=attrgetter("position"))
            ),
        ),
        complete=row.complete,
        found=moment_or_none(
            row.found_at_utc, row.found_offset_min, row.found_zone, row.found_local_date
        ),
        corrects=row.corrects_id,
        episode_id=row.episode_id,
    )


def clearance_row(clearance: Clearance) -> ClearanceRow:
    """A clearance that counts."""
    from backcare_desktop.storage.rows import ClearanceRow

    return ClearanceRow(
        id=clearance.id,
        check_id=clearance.check_id,
        at_utc=clearance.when.at_utc,
        utc_offset_min=clearance.when.offset_min,
        zone=clearance.when.zone,
        local_date=clearance.when.local_date,
        who=clearance.who.value,
    )


def clearance(row: ClearanceRow) -> Clearance:
    """The clearance of a row, withdrawn or not."""
    return Clearance(
        id=row.id,
        check_id=row.check_id,
        when=Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date),
        who=Clinician(row.who),
    )


def _answers(row: CheckRow, answers: Iterable[AnswerRow]) -> Answers:
    return Answers(
        symptoms={found.key: Answer(found.answer) for found in answers},
        age=row.age,
        onset=Onset(row.onset) if row.onset is not None else None,
        mechanism=Mechanism(row.mechanism) if row.mechanism is not None else None,
        days_since_onset=row.days_since_onset,
        trend=Trend(row.trend) if row.trend is not None else None,
        pain_now=row.pain_now,
    )
