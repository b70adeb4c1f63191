"""Sentences that the page and the FHIR document share."""

from collections.abc import Sequence

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.report import Report, WarningSigns
from backcare_desktop.reporting.report_sections import Done, Peak


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


def peak_text(peak: Peak | None, words: ReportWords) -> str:
    """The highest rating, and when; empty without any."""
    return "" if peak is None else words("scores.peak", score=peak.score, day=words.day(peak.day))


def unchecked_text(warning: WarningSigns, words: ReportWords) -> str:
    """That these days have no check, and what the latest one before them came to."""
    latest = warning.latest
    if latest is None:
        return words("warning.never")
    check, level = latest.check, latest.check.finding.level or Level.SELF_CARE
    day = words.day((check.found or check.started).local_date)
    said = [
        words("warning.none_checked"),
        words("warning.latest", day=day, level=words.of(level)),
    ]
    if latest.cleared is not None:
        looked, who = words.day(latest.cleared.when.local_date), words.of(latest.cleared.who)
        said.append(words("warning.cleared", day=looked, who=who))
    return " ".join(said)


def sleep_text(nights: Sequence[int], words: ReportWords) -> str:
    """How long they slept, in hours; empty without a night.

    Args:
        nights: minutes of each.
    """
    if not nights:
        return ""
    shortest, mean, longest = (
        words.number(minutes / 60, 1)
        for minutes in (min(nights), sum(nights) / len(nights), max(nights))
    )
    return words.count("tables.sleep", len(nights), shortest=shortest, mean=mean, longest=longest)
