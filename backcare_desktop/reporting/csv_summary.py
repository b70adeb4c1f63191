"""Tables of what a report sums up: the same numbers as on its first page."""

from collections.abc import Iterator, Sequence
from datetime import date

from backcare_desktop.core.adherence import WEEKDAYS, MissReason
from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.outcome import Change, Verdict
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.told import tenths
from backcare_desktop.core.verdict import PainChange
from backcare_desktop.reporting.csv_cells import Cell
from backcare_desktop.reporting.csv_columns import (
    DAYS,
    LISTED,
    NOT_SAID,
    NOT_TOLD,
    TIMES,
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
    score,
    words,
)
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Doing, Scores

NO_EPISODE = "no episode in these days"
NO_LOCK = "nothing waits for a clinician"
NO_PEAK = "none in these days, or scores were left out"
NO_CHECK = "there was none"
LEFT_OUT = "left out of the report"


# --- the report itself ---------------------------------------------------------------------------


def _report(report: Report, _words: ReportWords) -> Iterator[Row]:
    episode, lock, where = report.episode, report.warning.lock, report.where
    latest = report.warning.latest.check if report.warning.latest else None
    yield (
        report.code,
        report.made,
        report.version,
        report.first,
        report.last,
        report.choice.name,
        report.choice.notes,
        report.choice.medicine,
        report.coverage.rated,
        report.coverage.possible,
        report.entries,
        episode.id if episode else None,
        episode.onset if episode else None,
        episode.mechanism if episode else None,
        episode.closed if episode else None,
        where.episode_side if where else None,
        where.episode_regions if where else None,
        lock.level.word if lock else None,
        lock.since if lock else None,
        latest.found if latest else None,
        latest.finding.level.word if latest and latest.finding.level is not None else None,
        report.lifting.lifted_days if report.lifting else None,
        WEEKDAYS[report.first_weekday],
    )


REPORT = Table(
    "report",
    "What the report is about; one row.",
    (
        Column("code", Kind.CODE, "The same in every report of this diary."),
        instant("made", "When the numbers were read."),
        Column("version", Kind.CODE, "Version of Backcare."),
        day("first", "First day of the report."),
        day("last", "Last day of the report."),
        Column("name", Kind.TEXT, "Name of the person.", LEFT_OUT),
        Column("notes_told", Kind.FLAG, "Whether own words are in the report."),
        Column("medicine_told", Kind.FLAG, "Whether medicine is in the report."),
        count("days_rated", "Days with a rating.", DAYS),
        count("days_possible", "Days since the first rating of all that lie in the report.", DAYS),
        count("ratings", "Ratings in these days.", "ratings"),
        Column("episode", Kind.CODE, "Id of the episode.", NO_EPISODE),
        day("episode_onset", "Day the episode began.", NO_EPISODE),
        Column("episode_mechanism", Kind.CODE, "What was being done then.", NOT_SAID),
        instant("episode_closed", "When the episode ended.", "it goes on, or there is none"),
        code("episode_side", BodySide, "Side, as entered with the episode.", NOT_TOLD),
        codes("episode_regions", Region, "Where, as entered with the episode.", NOT_TOLD),
        Column("lock_level", Kind.CODE, "How soon somebody should look.", NO_LOCK),
        instant("lock_since", "Since when that waits.", NO_LOCK),
        instant("latest_check", "The newest symptom check up to the last day.", NO_CHECK),
        Column("latest_check_level", Kind.CODE, "What its answers ask for.", NO_CHECK),
        count("lifted_days", "Days with lifting.", DAYS, LEFT_OUT),
        Column(
            "weeks_start",
            Kind.CODE,
            "Day that planned weeks begin on.",
            values=LISTED.join(WEEKDAYS),
        ),
    ),
    _report,
)


# --- episodes ------------------------------------------------------------------------------------


def _episodes(report: Report, _words: ReportWords) -> Iterator[Row]:
    for line in report.episodes:
        each, peak = line.episode, line.peak
        yield (
            each.onset,
            each.id,
            each.closed,
            each.mechanism,
            each.side,
            each.regions,
            peak.score if peak else None,
            peak.day if peak else None,
        )


EPISODES = Table(
    "episodes",
    "Episodes of back pain that share a day with the report.",
    (
        day("onset", "The day it began.", role=Role.DATE),
        Column("id", Kind.CODE, "Stable key.", role=Role.ENTRY),
        instant("closed", "When it ended.", "it goes on"),
        code("mechanism", Mechanism, "What was being done then.", NOT_SAID),
        Column("side", Kind.CODE, "Its side.", NOT_SAID, values=words(BodySide), role=Role.SIDE),
        codes("regions", Region, "Where it was felt."),
        score("peak", "Highest rating of its days.", NO_PEAK),
        day("peak_day", "First day with it.", NO_PEAK),
    ),
    _episodes,
)


# --- scores --------------------------------------------------------------------------------------

_SCORES = ("pain", "volatility", "peak", "psfs", "psfs_activity", "rmdq", "groc")
_VERDICTS = LISTED.join(dict.fromkeys((*PainChange, *Verdict, "high", "low")))


def _scores(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    return None if report.scores is None else _score_rows(report.scores)


def _score_rows(scores: Scores) -> Iterator[Row]:
    pain, moves = scores.pain, scores.volatility
    if pain is not None:
        weeks = pain.baseline, pain.latest
        means = [
            *(None if week.mean is None else tenths(week.mean) for week in weeks),
            pain.difference,
        ]
        days, rated = [week.first for week in weeks], [week.rated for week in weeks]
        yield ("pain", None, *means, pain.change, *days, *rated, None)
    if moves is not None:
        told = (tenths(moves.points), None, "high" if moves.is_high else "low")
        yield ("volatility", None, None, *told, None, None, None, None, moves.entries)
    if scores.peak is not None:
        peak = scores.peak
        yield ("peak", None, None, peak.score, None, None, None, peak.day, None, None, None)
    yield from _psfs_rows(scores)
    rmdq = [(each.score, each.when.local_date) for each in scores.rmdq if each.finished]
    yield from _measured("rmdq", None, rmdq, scores.rmdq_change)
    if scores.groc:
        groc = [(each.score, each.when.local_date) for each in scores.groc]
        was, begun = groc[0] if len(groc) > 1 else (None, None)
        now, ended = groc[-1]
        verdict = scores.groc[-1].verdict
        yield ("groc", None, was, now, None, verdict, begun, ended, None, None, len(groc))


def _psfs_rows(scores: Scores) -> Iterator[Row]:
    if scores.form is None:
        return
    complete = [each for each in scores.psfs if each.complete]
    means = [(tenths(each.score or 0.0), each.when.local_date) for each in complete]
    yield from _measured("psfs", None, means, scores.psfs_change)
    for activity in scores.form.activities:
        own = [(each.scores[activity.id], each.when.local_date) for each in complete]
        change = scores.psfs_activities.get(activity.id)
        yield from _measured("psfs_activity", activity.words, own, change)


def _measured(
    key: str, name: str | None, answers: Sequence[tuple[Cell, date]], change: Change | None
) -> Iterator[Row]:
    """A row for what was answered; what was answered once is first, and not latest."""
    if not answers:
        return
    was, begun = answers[0]
    now, ended = answers[-1] if change else (None, None)
    moved = change.difference if change else None
    verdict = change.verdict if change else None
    yield (key, name, was, now, moved, verdict, begun, ended, None, None, len(answers))


ONE_ANSWER = "there is one answer only"
NOT_COMPARED = "they can't be compared"
NO_COUNT = "told by weeks, or peak"
NO_WEEK = "isn't told by weeks"
SCORES = Table(
    "scores",
    "Scores and how they moved, as on the first page.",
    (
        item("score", "Which.", LISTED.join(_SCORES)),
        Column("activity", Kind.TEXT, "Own activity.", "it isn't about one", role=Role.NAME),
        Column(
            "first",
            Kind.NUMBER,
            "First answer, or mean of the first week.",
            "no day of that week was rated; volatility and peak have none, nor has a single groc",
            "points",
            "pain and psfs 0 to 10, rmdq 0 to 24, groc -5 to 5",
        ),
        Column(
            "latest",
            Kind.NUMBER,
            "Latest answer, or mean of the latest week; of peak the highest rating.",
            f"no day of that week was rated, or {ONE_ANSWER}",
            "points",
            "as first; volatility and peak 0 to 10",
        ),
        Column("change", Kind.NUMBER, "Latest less first.", NOT_COMPARED, "points"),
        Column("verdict", Kind.CODE, "What that means.", NOT_COMPARED, values=_VERDICTS),
        day("first_day", "Day of the first answer, or first day of its week.", ONE_ANSWER),
        day(
            "latest_day",
            "Day of the latest answer, first day of its week, or day of the peak.",
            ONE_ANSWER,
        ),
        count("first_rated", "Rated days of the first week.", DAYS, NO_WEEK),
        count("latest_rated", "Rated days of the latest week.", DAYS, NO_WEEK),
        count("answers", "Answers, or ratings, in these days.", "answers", NO_COUNT),
    ),
    _scores,
)


# --- planned and done ----------------------------------------------------------------------------


def _planned(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.planned is None:
        return None
    return (
        (
            each.doing,
            each.planned,
            each.done,
            each.times,
            *(each.reasons.get(reason, 0) for reason in MissReason),
            each.unexplained,
        )
        for each in report.planned
    )


PLANNED = Table(
    "planned",
    "Planned against done, in days.",
    (
        item("doing", "What.", words(Doing)),
        count("planned", "Days planned.", DAYS, "nothing was ever planned"),
        count("done", "Days done; of planned ones, no more in a week than planned.", DAYS),
        count("times", "How often, more than one a day counted.", TIMES),
        *(
            count(f"missed_{reason}", f"Planned days not done, reason: {reason}.", DAYS)
            for reason in MissReason
        ),
        count("missed_unexplained", "Planned days not done, without a reason.", DAYS),
    ),
    _planned,
)
