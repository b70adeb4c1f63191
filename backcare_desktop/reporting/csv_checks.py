"""Tables of the symptom checks."""

from collections.abc import Iterator
from typing import Final

from backcare_desktop.core.answers import Answer, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clinician, Mode
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.csv_columns import (
    AT,
    DATE,
    ENTRY,
    LISTED,
    NOT_SAID,
    Column,
    Kind,
    Role,
    Row,
    Table,
    code,
    codes,
    instant,
    item,
    item_name,
    score,
    words,
)
from backcare_desktop.reporting.report import Report

UNFINISHED: Final = "no level was reached yet"
NOT_CLEARED: Final = "nobody was said to have looked"


def _checks(report: Report, _words: ReportWords) -> Iterator[Row]:
    for line in report.warning.checks:
        check, cleared = line.check, line.cleared
        answers, level = check.answers, check.finding.level
        yield (
            check.started.local_date,
            check.started,
            check.id,
            check.side,
            level.word if level is not None else None,
            check.complete,
            check.found,
            check.mode,
            check.rules_version,
            check.rules_fingerprint,
            check.regions,
            answers.onset,
            answers.mechanism,
            answers.days_since_onset,
            answers.trend,
            answers.pain_now,
            check.corrects,
            check.episode_id,
            cleared.when if cleared else None,
            cleared.who if cleared else None,
        )


CHECKS = Table(
    "checks",
    "Symptom checks; self-reported, read by rules, no clinical assessment.",
    (
        DATE,
        AT,
        ENTRY,
        Column(
            "side",
            Kind.CODE,
            "Side of the pain.",
            NOT_SAID,
            values=words(BodySide),
            role=Role.SIDE,
        ),
        Column(
            "level",
            Kind.CODE,
            "What the answers ask for.",
            UNFINISHED,
            values=LISTED.join(level.word for level in Level),
        ),
        Column("complete", Kind.FLAG, "Whether everything that applies was answered."),
        instant("found", "When the level was reached.", UNFINISHED),
        code("mode", Mode, "Computed by rules, or chosen from a list of signs."),
        Column("rules_version", Kind.CODE, "Version of the rules."),
        Column("rules_fingerprint", Kind.CODE, "Hash of the rules."),
        codes("regions", Region, "Where it hurt."),
        code("onset", Onset, "How the pain came.", NOT_SAID),
        code("mechanism", Mechanism, "What was being done.", NOT_SAID),
        Column(
            "days_since_onset",
            Kind.NUMBER,
            "Days since the pain began; 0 is the same day.",
            NOT_SAID,
            "days",
            "whole, from 0",
        ),
        code("trend", Trend, "How the pain has moved since.", NOT_SAID),
        score("pain_now", "Pain at that time.", NOT_SAID),
        Column("corrects", Kind.CODE, "Id of the check that it changes.", "it is a fresh one"),
        Column("episode", Kind.CODE, "Id of its episode.", "it belongs to none"),
        instant("cleared", "When the person said that somebody had looked.", NOT_CLEARED),
        code("cleared_by", Clinician, "Who looked, as the person said.", NOT_CLEARED),
    ),
    _checks,
)


def _answers(report: Report, texts: ReportWords) -> Iterator[Row]:
    for line in report.warning.checks:
        when = line.check.started
        for key, answer in line.check.answers.symptoms.items():
            name = texts.name("question", key)
            yield (when.local_date, when, line.check.id, key, name, answer)


_OF_CHECK: Final = (DATE, AT, Column("check", Kind.CODE, "Id of the check.", role=Role.ENTRY))

ANSWERS = Table(
    "check_answers",
    "Every yes/no question that was answered.",
    (
        *_OF_CHECK,
        item("question", "Its key."),
        item_name("question_text", "As it was asked."),
        code("answer", Answer, "The answer; not_sure counts as yes."),
    ),
    _answers,
)


def _reasons(report: Report, texts: ReportWords) -> Iterator[Row]:
    for line in report.warning.checks:
        when = line.check.started
        for reason in line.check.finding.reasons:
            name = texts.name("rule", reason.rule)
            said = (reason.cause, reason.not_sure)
            yield (when.local_date, when, line.check.id, reason.rule, name, *said)


REASONS = Table(
    "check_reasons",
    "Why a level was reached.",
    (
        *_OF_CHECK,
        item("rule", "Id of the rule."),
        item_name("rule_name", "What it looks for."),
        Column("cause", Kind.CODE, "The question, or the field, that made it hold."),
        Column("not_sure", Kind.FLAG, "Whether the person wasn't sure of that answer."),
    ),
    _reasons,
)

CHECK_TABLES = (CHECKS, ANSWERS, REASONS)
