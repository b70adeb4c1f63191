"""Sentences that the page and the FHIR document share."""

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.report import Done, Report


def rated_text(report: Report, words: ReportWords) -> str:
    """How many days were rated; of those since the first rating where the range begins earlier."""
    found = report.coverage
    if not found.rated:
        return words("page.rated_none")
    whole = (report.last - report.first).days + 1
    key = "page.rated" if found.possible == whole else "page.rated_since"
    return words(key, rated=found.rated, possible=found.possible)


def kept_text(each: Done, words: ReportWords) -> str:
    """ "21 of 30 planned days (70 %), 24 times", or "39 times on 24 days (no plan set)"."""
    more = each.times > each.done
    if each.planned:
        percent = words.number(100 * each.done / each.planned)
        text = words("planned.of", done=each.done, planned=each.planned, percent=percent)
        return (
            words("pdf.comma").join([text, words("planned.times", times=each.times)])
            if more
            else text
        )
    days = words.count("page.days", each.done)
    if more:
        return words("planned.done_times", times=each.times, days=days)
    return words("planned.done_only", days=days)
