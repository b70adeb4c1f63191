"""Tables of the outcome measures."""

from collections.abc import Iterator

from backcare_desktop.core.outcome import GROC_MOST, RMDQ_STATEMENTS
from backcare_desktop.core.psfs import PsfsForm
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.told import tenths
from backcare_desktop.reporting.csv_columns import (
    AT,
    DATE,
    ENTRY,
    Column,
    Kind,
    Role,
    Row,
    Table,
    instant,
    item,
    item_name,
    score,
)
from backcare_desktop.reporting.report import Report


def _activities(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.scores is None:
        return None
    forms: dict[str, PsfsForm] = {each.form.id: each.form for each in report.scores.psfs_all}
    if report.scores.form is not None:
        forms[report.scores.form.id] = report.scores.form
    return (
        (form.begun.local_date, form.begun, form.id, activity.id, activity.words, number)
        for form in forms.values()
        for number, activity in enumerate(form.activities, 1)
    )


ACTIVITIES = Table(
    "psfs_activities",
    "Own activities that have become difficult (PSFS; Stratford 1995).",
    (
        DATE,
        instant("at", "When they were named.", role=Role.AT),
        Column("form", Kind.CODE, "Id of the form.", role=Role.ENTRY),
        item("activity", "Id of the activity."),
        item_name("activity_words", "In own words."),
        Column("place", Kind.NUMBER, "Place in the form.", values="1-3"),
    ),
    _activities,
)


def _psfs(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.scores is None:
        return None
    return (
        (
            each.when.local_date,
            each.when,
            each.id,
            activity.id,
            activity.words,
            each.scores.get(activity.id),
            None if each.score is None else tenths(each.score),
            each.form.id,
        )
        for each in report.scores.psfs_all
        for activity in each.form.activities
    )


PSFS = Table(
    "psfs",
    "Answers on the own activities; one row for each activity.",
    (
        DATE,
        AT,
        ENTRY,
        item("activity", "Id of the activity."),
        item_name("activity_words", "In own words."),
        score("score", "0 is unable, 10 as before the problem.", "this one wasn't rated"),
        Column("mean", Kind.NUMBER, "Of the whole answer.", "it isn't complete", "points", "0-10"),
        Column("form", Kind.CODE, "Id of the form."),
    ),
    _psfs,
)


def _rmdq(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.scores is None:
        return None
    return (
        (each.when.local_date, each.when, each.id, each.score, tuple(map(str, each.ticked)))
        for each in report.scores.rmdq
    )


RMDQ = Table(
    "rmdq",
    "Answers to the Roland-Morris Disability Questionnaire (Spine 1983;8:141-144).",
    (
        DATE,
        AT,
        ENTRY,
        Column(
            "score",
            Kind.NUMBER,
            "Statements ticked; fewer is better.",
            "it wasn't finished",
            "points",
            f"0-{RMDQ_STATEMENTS}, whole",
        ),
        Column(
            "ticked",
            Kind.LIST,
            "Numbers of the statements ticked.",
            "none",
            values=f"1-{RMDQ_STATEMENTS}",
        ),
    ),
    _rmdq,
)


def _groc(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.scores is None:
        return None
    return ((each.when.local_date, each.when, each.id, each.score) for each in report.scores.groc)


GROC = Table(
    "groc",
    "The change since the start, as the person feels it.",
    (
        DATE,
        AT,
        ENTRY,
        Column(
            "score",
            Kind.NUMBER,
            "Below 0 is worse, above 0 better.",
            unit="points",
            values=f"from -{GROC_MOST} to {GROC_MOST}, whole",
        ),
    ),
    _groc,
)

MEASURES = (ACTIVITIES, PSFS, RMDQ, GROC)
