"""The box that stands first on the page: warning signs, and what became of them."""

from collections.abc import Sequence

from backcare_desktop.core.answers import Answer
from backcare_desktop.core.check import Mode, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.triage import Level
from backcare_desktop.reporting.pdf_lists import SEMICOLON, pair
from backcare_desktop.reporting.pdf_text import Page
from backcare_desktop.reporting.report import CheckLine, WarningSigns
from backcare_desktop.reporting.sentences import unchecked_text

MOST_CHECKS = 4
"""So many checks that found something are told, the most serious first; the others are counted."""

MOST_REASONS = 4
MOST_DOUBTS = 4


def warning_box(warning: WarningSigns, words: ReportWords) -> Page:
    """The box.

    Its ``standing`` sentences are in the strongest way there is; lines are pairs of a beginning
    that stands out and the rest.
    """
    found = [line for line in warning.checks if _level(line.check) > Level.SELF_CARE]
    found.sort(key=lambda line: (-_level(line.check), -line.check.started.at_utc.timestamp()))
    lines: list[Page] = [pair("", _summary(warning, len(found), words))]
    lines += [_told(line, words) for line in found[:MOST_CHECKS]]
    if len(found) > MOST_CHECKS:
        lines.append(pair("", words.count("pdf.more_checks", len(found) - MOST_CHECKS)))
    lines += _doubts([line.check for line in warning.checks], words)
    return {
        "title": words("warning.title"),
        "standing": _standing(warning, words),
        "lines": lines,
        "rules": _rules(warning.checks, words),
    }


def _level(check: SymptomCheck) -> Level:
    return check.finding.level or Level.SELF_CARE


def _standing(warning: WarningSigns, words: ReportWords) -> Page:
    """What waits for a clinician now; empty for nothing."""
    if warning.lock is None:
        return []
    since, level = warning.lock.since.local_date, words.of(warning.lock.level)
    return [words("warning.waits", day=words.day(since), level=level), words("pdf.locked")]


def _summary(warning: WarningSigns, found: int, words: ReportWords) -> str:
    """How many checks there were, and how many of them found something."""
    count = len(warning.checks)
    if not count:
        return unchecked_text(warning, words)
    if not found:
        last_day = words.day(_found(warning.checks[-1].check).local_date)
        return words.count("warning.none_found", count, day=last_day)
    return words.count("warning.found", count, found=found)


def _found(check: SymptomCheck) -> Moment:
    return check.found or check.started


def _told(line: CheckLine, words: ReportWords) -> Page:
    """One check that found something: when, how serious, why, and what was done about it."""
    check = line.check
    parts = [_why(check, words)]
    if not check.complete:
        parts.append(words("warning.unfinished"))
    if line.cleared is not None:
        when, who = words.day(line.cleared.when.local_date), words.of(line.cleared.who)
        parts.append(words("warning.cleared", day=when, who=who))
    elif _level(check).locks:
        parts.append(words("pdf.not_cleared"))
    day = words.day(_found(check).local_date)
    return pair(words("warning.line", day=day, level=words.of(_level(check))), " ".join(parts))


def _why(check: SymptomCheck, words: ReportWords) -> str:
    if check.mode is Mode.CHECKLIST:
        return words("warning.checklist")
    # Several rules may rest on the same answer.
    reasons = check.finding.reasons
    said = list(dict.fromkeys(words.sign(each.cause, not_sure=each.not_sure) for each in reasons))
    if len(said) > MOST_REASONS:
        said[MOST_REASONS:] = [words("pdf.more", n=len(said) - MOST_REASONS)]
    return words("warning.reasons", reasons=words(SEMICOLON).join(said))


def _doubts(checks: Sequence[SymptomCheck], words: ReportWords) -> list[Page]:
    """Each sign that somebody wasn't sure of, with the last answer that was given to it since."""
    last_unsure: dict[str, int] = {}
    for number, check in enumerate(checks):
        for key, answer in check.answers.symptoms.items():
            if answer is Answer.NOT_SURE:
                last_unsure[key] = number
    told: list[Page] = [
        _doubt(key, checks[number], checks[number + 1 :], words)
        for key, number in last_unsure.items()
    ]
    if len(told) > MOST_DOUBTS:
        told[MOST_DOUBTS:] = [pair("", words.count("pdf.more_doubts", len(told) - MOST_DOUBTS))]
    return told


def _doubt(
    key: str, check: SymptomCheck, later: Sequence[SymptomCheck], words: ReportWords
) -> Page:
    begin = words("pdf.not_sure", day=words.day(check.started.local_date))
    sign = words.sign(key)
    for after in later:
        answer = after.answers.symptoms.get(key)
        if answer is not None:
            then = words.day(after.started.local_date)
            return pair(begin, words("pdf.answered", sign=sign, answer=words.of(answer), day=then))
    return pair(begin, words("pdf.not_answered", sign=sign))


def _rules(checks: Sequence[CheckLine], words: ReportWords) -> str:
    """The versions of the rules that these checks were read with, and who reviewed them."""
    versions = dict.fromkeys(line.check.rules_version for line in checks)
    return " ".join(words.rules(version) for version in versions)
