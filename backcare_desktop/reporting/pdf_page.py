"""Everything that a report's pages say, as the template is given it: texts, numbers and an SVG."""

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf_chart import chart_part
from backcare_desktop.reporting.pdf_first import planned_part, where_part
from backcare_desktop.reporting.pdf_lifting import lifting_part
from backcare_desktop.reporting.pdf_lists import Days
from backcare_desktop.reporting.pdf_scores import scores_part
from backcare_desktop.reporting.pdf_tables import notes, tables
from backcare_desktop.reporting.pdf_text import Page, own
from backcare_desktop.reporting.pdf_warning import warning_box
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.sentences import rated_text


def page_of(report: Report, words: ReportWords) -> dict[str, Page]:
    """The pages of a report. A part that was left out is None."""
    days = Days(report, words)
    scores, chart, planned = report.scores, report.chart, report.planned
    where, lifting = report.where, report.lifting
    return {
        "title": words("page.title"),
        "language": words.language,
        "author": " ".join(report.choice.name.split()),
        "head": _head(report, words),
        "about": _about(report, words),
        "warning": warning_box(report.warning, words),
        "scores": None if scores is None else scores_part(scores, days, words),
        "chart": None if chart is None else chart_part(chart, report, words),
        "planned": None if planned is None else planned_part(planned, words),
        "where": None if where is None else where_part(where, days, words, several=report.several),
        "lifting": None if lifting is None else lifting_part(lifting, days, words),
        "foot": _foot(report, words),
        "tables": tables(report, days, words),
        "notes": notes(report, words),
        "running": words("pdf.running", code=report.code),
        "numbers": words("page.of_pages", page="{page}", pages="{pages}"),
    }


def _head(report: Report, words: ReportWords) -> list[Page]:
    """Who, which days, and who says so."""
    code = words("page.code", code=report.code)
    name = own(report.choice.name)
    made = words("page.made", day=words.day(report.made.local_date), version=report.version)
    return [
        words("pdf.dot").join([words("page.name", name=name), code] if name else [code]),
        words.span(report.first, report.last),
        words("pdf.dot").join([words("page.self_reported"), made]),
    ]


def _about(report: Report, words: ReportWords) -> str:
    """How much was rated, and which episode this is about."""
    episode = report.episode
    told = [rated_text(report, words)]
    if report.entries:
        told.append(words.count("page.entries", report.entries))
    if report.several:
        told.append(words.count("page.episodes", len(report.episodes)))
    if episode is not None:
        onset = words.day(episode.onset)
        if episode.closed is None:
            told.append(words("page.episode_going_on", onset=onset))
        else:
            closed = words.day(episode.closed.local_date)
            told.append(words("page.episode_closed", onset=onset, closed=closed))
        if episode.mechanism is not None and not report.several:
            told.append(words("page.mechanism", mechanism=words.of(episode.mechanism)))
    return words("pdf.dot").join(told)


def _foot(report: Report, words: ReportWords) -> list[Page]:
    """What the numbers mean and where that is from, when to get help, and what this is not."""
    lines = []
    if report.scores is not None:
        told = [words("page.meaningful"), words("pdf.sources"), words("scores.cause")]
        lines.append(" ".join(told))
    left_out = [words.of(each) for each in Section if each not in report.choice.sections]
    left_out += [] if report.choice.notes else [words("page.notes")]
    left_out += [] if report.choice.medicine else [words("page.medicine")]
    rest = [words("page.missing"), words("page.not_diagnosis")]
    if left_out:
        rest.append(words("page.left_out", what=words("pdf.comma").join(left_out)))
    return [words("pdf.safety"), *lines, " ".join(rest)]
