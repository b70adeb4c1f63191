"""The first sections of a FHIR bundle: warning signs, and what the days are."""

from collections.abc import Iterable

from backcare_desktop.core.body import Region
from backcare_desktop.core.check import Clearance, Lock, Mode
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.triage import Reason
from backcare_desktop.reporting.fhir_codes import (
    LOW_BACK_PAIN,
    QUESTIONS,
    SNOMED,
    Json,
    Local,
)
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    coded,
    during,
    notes,
    on,
)
from backcare_desktop.reporting.fhir_text import bullets, date_time, narrative, paragraph
from backcare_desktop.reporting.report import CheckLine, Report, ReportChoice, WarningSigns
from backcare_desktop.reporting.report_sections import EpisodeLine
from backcare_desktop.reporting.sentences import rated_text, unchecked_text

# --- warning signs -------------------------------------------------------------------------------


def warning_part(author: Author, warning: WarningSigns) -> Part:
    """Symptom checks, and what waits for a clinician. They tell no diagnosis."""
    words = author.words
    lines = [] if warning.lock is None else [_waiting(author, warning.lock)]
    earlier = () if warning.checks or warning.latest is None else (warning.latest,)
    lines += [_check(author, line) for line in warning.checks or earlier]
    waits = ""
    if warning.lock is not None:
        day = words.day(warning.lock.since.local_date)
        waits = words("warning.waits", day=day, level=words.of(warning.lock.level))
    versions = dict.fromkeys(line.check.rules_version for line in warning.checks)
    text = narrative(
        words,
        paragraph(waits, strong=True),
        paragraph("" if warning.checks else unchecked_text(warning, words)),
        bullets(_told(author, line) for line in warning.checks),
        *(paragraph(words.rules(version)) for version in versions),
    )
    return Part(author.local(Local.WARNING_SIGNS), words("warning.title"), text, tuple(lines))


def _told(author: Author, line: CheckLine) -> str:
    """One check in words."""
    words, check = author.words, line.check
    when, level = check.found or check.started, check.finding.level
    said = []
    if level is not None:
        day = words.day(when.local_date)
        said.append(words("warning.line", day=day, level=words.of(level)))
    found = check.finding.reasons
    reasons = dict.fromkeys(words.sign(each.cause, not_sure=each.not_sure) for each in found)
    if check.mode is Mode.CHECKLIST:
        said.append(words("warning.checklist"))
    elif reasons:
        said.append(words("warning.reasons", reasons="; ".join(reasons)))
    if not check.complete:
        said.append(words("warning.unfinished"))
    if line.cleared is not None:
        day = words.day(line.cleared.when.local_date)
        said.append(words("warning.cleared", day=day, who=words.of(line.cleared.who)))
    return " ".join(said)


def _check(author: Author, line: CheckLine) -> Entry:
    """A check as an observation: preliminary while it wasn't finished."""
    check = line.check
    level = check.finding.level
    where = author.regions(check.side, check.regions)
    return author.observation(
        "check",
        check.id,
        author.local(Local.CHECK),
        on(check.found or check.started),
        status="final" if check.complete else "preliminary",
        valueCodeableConcept=None if level is None else author.member(level),
        method=author.member(check.mode),
        bodySite={"text": where} if where else None,
        note=notes(
            author.words("fhir.check_note"),
            author.words.rules(check.rules_version),
        ),
        component=[
            *_answers(author, line),
            *_rules(author, check.finding.reasons),
            *_cleared(author, line.cleared),
        ],
    )


def _answers(author: Author, line: CheckLine) -> Iterable[Json]:
    """What was answered, each no as well: a sign that was asked for and denied says something.

    No report has the age, nor the date of birth.
    """
    answers = line.check.answers
    for key, answer in answers.symptoms.items():
        code = coded(QUESTIONS, key, author.words.name("question", key))
        yield {"code": code, "valueCodeableConcept": author.member(answer)}
    yield from author.choice(Local.ONSET, answers.onset, "fhir.onset")
    yield from author.choice(Local.MECHANISM, answers.mechanism)
    yield from author.whole(Local.DAYS_SINCE_ONSET, answers.days_since_onset)
    yield from author.choice(Local.TREND, answers.trend, "fhir.trend")
    yield from author.whole(Local.PAIN_NOW, answers.pain_now)


def _rules(author: Author, reasons: Iterable[Reason]) -> Iterable[Json]:
    code = author.local(Local.RULE)
    for rule in dict.fromkeys(reason.rule for reason in reasons):
        yield {"code": code, "valueString": rule}


def _cleared(author: Author, cleared: Clearance | None) -> Iterable[Json]:
    if cleared is None:
        return
    yield from author.choice(Local.CLEARED_BY, cleared.who)
    yield {"code": author.local(Local.CLEARED_ON), "valueDateTime": date_time(cleared.when)}


def _waiting(author: Author, lock: Lock) -> Entry:
    """What waits now, whenever it was found."""
    return author.observation(
        "waiting",
        lock.check_id,
        author.local(Local.WAITING),
        on(lock.since),
        valueCodeableConcept=author.member(lock.level),
        note=notes(author.words("fhir.check_note")),
    )


# --- the days ------------------------------------------------------------------------------------


def about_part(author: Author, report: Report) -> Part:
    """Which days these are, how many were rated, and the episode they belong to."""
    words = author.words
    episodes = [_episode(author, each) for each in report.episodes]
    entries = [_coverage(author, report), *episodes]
    text = narrative(
        words,
        paragraph(words.span(report.first, report.last)),
        paragraph(rated_text(report, words)),
        paragraph(words.count("page.entries", report.entries)),
        *(bullets(_episode_lines(author, each)) for each in report.episodes),
        paragraph(words("page.missing")),
        paragraph(_left_out(words, report.choice)),
        paragraph(words("page.not_diagnosis")),
    )
    return Part(author.local(Local.ABOUT), words("fhir.about"), text, tuple(entries))


def _left_out(words: ReportWords, choice: ReportChoice) -> str:
    """What somebody who reads this should know that they don't read."""
    told = {"page.notes": choice.notes, "page.medicine": choice.medicine}
    missing = [words(key) for key, wanted in told.items() if not wanted]
    return words("page.left_out", what=", ".join(missing)) if missing else ""


def _coverage(author: Author, report: Report) -> Entry:
    return author.observation(
        "coverage",
        author.of_diary(report.first, report.last),
        author.local(Local.COVERAGE),
        during(report.first, report.last),
        component=[
            *author.whole(Local.DAYS_RATED, report.coverage.rated),
            *author.whole(Local.DAYS_POSSIBLE, report.coverage.possible),
            *author.whole(Local.RATINGS, report.entries),
        ],
    )


def _episode(author: Author, line: EpisodeLine) -> Entry:
    """A bout of pain as the person entered it: something felt, no condition that somebody found."""
    episode, peak = line.episode, line.peak
    end = None if episode.closed is None else episode.closed.local_date
    where = author.regions(episode.side, episode.regions)
    value = coded(SNOMED, *LOW_BACK_PAIN) if Region.LOWER_BACK in episode.regions else None
    return author.observation(
        "episode",
        episode.id,
        author.local(Local.EPISODE),
        during(episode.onset, end),
        valueCodeableConcept=value,
        bodySite={"text": where} if where else None,
        component=[
            *author.choice(Local.MECHANISM, episode.mechanism),
            *author.whole(Local.PEAK, peak.score if peak else None),
        ],
    )


def _episode_lines(author: Author, line: EpisodeLine) -> Iterable[str]:
    words, episode = author.words, line.episode
    onset = words.day(episode.onset)
    if episode.closed is None:
        yield words("page.episode_going_on", onset=onset)
    else:
        closed = words.day(episode.closed.local_date)
        yield words("page.episode_closed", onset=onset, closed=closed)
    if episode.mechanism is not None:
        yield words("page.mechanism", mechanism=words.of(episode.mechanism))
    where = author.regions(episode.side, episode.regions)
    if where:
        yield words("page.where", where=where)
    if line.peak is not None:
        yield words("scores.peak", score=line.peak.score, day=words.day(line.peak.day))
