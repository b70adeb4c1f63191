"""Tables of what was entered: one row for each thing."""

from collections.abc import Iterator
from datetime import datetime

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.habits import Habit
from backcare_desktop.core.pain_context import Activity, Effect, Quality, ReliefKind
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.variation import Way
from backcare_desktop.reporting.csv_columns import (
    AT,
    DATE,
    ENTRY,
    NOT_SAID,
    SIDE,
    Column,
    Kind,
    Role,
    Row,
    Table,
    code,
    codes,
    count,
    day,
    instant,
    item,
    item_name,
    score,
    text,
    words,
)
from backcare_desktop.reporting.csv_lifting import LIFT_COLUMNS, lift_row
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Ratings

# --- ratings -------------------------------------------------------------------------------------


def _ratings(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    return None if report.ratings is None else map(_rating_row, report.ratings.entries)


def _rating_row(entry: Entry) -> Row:
    rating, detail = entry.rating, entry.detail
    return (
        rating.when.local_date,
        rating.when,
        rating.id,
        rating.score,
        rating.context,
        detail.areas,
        detail.qualities,
        detail.doing,
        detail.eased_by,
        detail.worsened_by,
        detail.eased_words,
        detail.worsened_words,
        rating.session_id,
        _in_utc(entry.entered_utc),
        entry.back_dated,
        rating.note,
    )


def _in_utc(at_utc: datetime) -> Moment:
    """An instant of which nobody kept the place."""
    return Moment(at_utc, 0, "UTC", at_utc.date())


RATINGS = Table(
    "ratings",
    "Pain ratings with what was said with them.",
    (
        DATE,
        AT,
        ENTRY,
        score("score", "Pain; 10 is the worst imaginable."),
        code("context", RatingContext, "When in the day's course."),
        codes("areas", BodyArea, "Where; the person's own left and right."),
        codes("qualities", Quality, "What it felt like."),
        code("doing", Activity, "What the person was doing.", NOT_SAID),
        codes("eased_by", Activity, "What eased it."),
        codes("worsened_by", Activity, "What made it worse."),
        text("eased_words", "What eased it, in own words."),
        text("worsened_words", "What made it worse, in own words."),
        Column("session", Kind.CODE, "Id of the session it surrounds.", "it surrounds none"),
        instant("entered", "When it was written down, in UTC."),
        Column("back_dated", Kind.FLAG, "Whether that was over 30 minutes later."),
        text("note", "Note."),
    ),
    _ratings,
)


def _reliefs(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    return None if report.ratings is None else _relief_rows(report.ratings)


def _relief_rows(ratings: Ratings) -> Iterator[Row]:
    for each in ratings.all_reliefs:
        when, said = each.when, (each.minutes, each.effect, each.words, each.rating_id)
        yield (when.local_date, when, each.id, each.kind, *said)


RELIEFS = Table(
    "reliefs",
    "What was done against pain.",
    (
        DATE,
        AT,
        ENTRY,
        item("relief", "What was done.", words(ReliefKind)),
        count("minutes", "How long.", "min", NOT_SAID),
        code("effect", Effect, "How the pain was afterwards; not therefore.", NOT_SAID),
        text("words", "Own words; of a medicine what was taken."),
        Column("rating", Kind.CODE, "Id of the rating it was logged with.", "it stands alone"),
    ),
    _reliefs,
)


def _habits(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.ratings is None:
        return None
    return ((each.day, each.habit) for each in report.ratings.habits)


HABITS = Table(
    "habits",
    "Habits that were ticked for a day; a day without one says nothing.",
    (DATE, item("habit", "Which.", words(Habit))),
    _habits,
)

# --- sessions and sets ---------------------------------------------------------------------------


def _sessions(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.sessions is None:
        return None
    return (
        (
            each.started.local_date,
            each.started,
            each.id,
            each.routine_id,
            each.routine_name,
            each.outcome,
            each.active_s,
        )
        for each in report.sessions
    )


SESSIONS = Table(
    "sessions",
    "Sessions that were finished or ended early.",
    (
        DATE,
        instant("at", "When it began.", role=Role.AT),
        ENTRY,
        item("routine", "Id of the routine."),
        item_name("routine_name", "What it is called; an own one, what it was then."),
        code("outcome", Outcome, "How it ended."),
        Column("active_s", Kind.NUMBER, "How long it ran.", unit="s", values="from 0"),
    ),
    _sessions,
)


def _core_sets(report: Report, texts: ReportWords) -> Iterator[Row] | None:
    if report.sets is None:
        return None
    return (
        (
            each.day,
            each.logged,
            each.id,
            each.exercise_id,
            texts.name("exercise", each.exercise_id),
            each.side,
            each.set_no,
            each.amount,
            each.target or None,
            "s" if each.seconds else "repetitions",
            each.way,
            each.back_dated,
            each.session_id,
        )
        for each in report.sets.core
    )


CORE_SETS = Table(
    "core_sets",
    "Sets of core work.",
    (
        day("date", "The day it was done.", role=Role.DATE),
        instant("logged", "When it was entered.", role=Role.AT),
        ENTRY,
        item("exercise", "Which."),
        item_name("exercise_name", "What it is called."),
        SIDE,
        Column("set", Kind.NUMBER, "Which set of the day on that side.", values="whole, from 1"),
        Column("amount", Kind.NUMBER, "Done.", unit_in="unit", values="whole, from 1"),
        Column("target", Kind.NUMBER, "Planned.", "an extra set", unit_in="unit", values="whole"),
        Column("unit", Kind.CODE, "What both are counted in.", values="s, repetitions"),
        code("way", Way, "How it was done."),
        Column("back_dated", Kind.FLAG, "Whether it was entered on a later day."),
        Column("session", Kind.CODE, "Id of its session.", "it was logged by hand"),
    ),
    _core_sets,
)


def _lifts(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    return None if report.sets is None else map(lift_row, report.sets.lifts)


LIFTS = Table("lifts", "The lift log.", LIFT_COLUMNS, _lifts)

DIARY = (RATINGS, RELIEFS, HABITS, SESSIONS, CORE_SETS, LIFTS)
