"""Days in a FHIR bundle: the pain of each, flares, and planned against done."""

from collections.abc import Iterable

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.fhir_codes import Category, Local, Ucum
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    during,
    notes,
    on_day,
    quantity,
)
from backcare_desktop.reporting.fhir_text import bullets, narrative, newest_rows, paragraph
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.report_sections import Done
from backcare_desktop.reporting.sentences import kept_text

# --- the chart -----------------------------------------------------------------------------------


def chart_part(author: Author, chart: PainChart) -> Part:
    """What the chart draws: the pain of each rated day, and flares. A day without a rating is
    missing, not zero."""
    words = author.words
    head = [
        words("tables.day"),
        words("chart.day"),
        words("chart.day_range"),
        words("fhir.code.ratings"),
    ]
    rows = [
        (words.day(each.day), str(each.value), _range(each), str(each.count)) for each in chart.days
    ]
    text = narrative(
        words,
        newest_rows(words, head, rows, words("chart.none")),
        bullets(flare_words(words, flare) for flare in chart.flares),
        paragraph(words("page.missing")),
    )
    entries = (
        *(_daily(author, each) for each in chart.days),
        *(flare_entry(author, flare) for flare in chart.flares),
    )
    return Part(author.member(Section.CHART), words("chart.title"), text, entries)


def _range(pain: DailyPain) -> str:
    return str(pain.lowest) if pain.lowest == pain.highest else f"{pain.lowest}–{pain.highest}"


def _daily(author: Author, pain: DailyPain) -> Entry:
    """What a day counts as. Not coded as a rating: it would be told twice beside the ratings."""
    return author.observation(
        "daily-pain",
        author.of_diary(pain.day),
        author.local(Local.DAILY_PAIN),
        on_day(pain.day),
        valueQuantity=quantity(pain.value, Ucum.SCORE),
        component=[
            *author.whole(Local.LOWEST, pain.lowest),
            *author.whole(Local.HIGHEST, pain.highest),
            *author.whole(Local.RATINGS, pain.count),
        ],
    )


# --- flares --------------------------------------------------------------------------------------


def flare_entry(author: Author, flare: Flare) -> Entry:
    """A flare as it was declared. What was lifted before it isn't its cause: nothing links them."""
    return author.observation(
        "flare",
        flare.id,
        author.local(Local.FLARE),
        during(flare.first, flare.last),
        note=notes(flare.note),
    )


def flare_words(words: ReportWords, flare: Flare) -> str:
    """A flare and its note in words."""
    if flare.last is None:
        said = words("lifting.flare_open", day=words.day(flare.first))
    else:
        said = words("lifting.flare", span=words.span(flare.first, flare.last))
    return f"{said}: {words('chart.note', words=flare.note)}" if flare.note else said


# --- planned and done ----------------------------------------------------------------------------


def planned_part(author: Author, report: Report, planned: tuple[Done, ...]) -> Part:
    """Planned against done, each kind by itself."""
    words = author.words
    something = [each for each in planned if each.planned or each.done]
    lines = bullets(f"{words.of(each.doing)}: {_kept(words, each)}" for each in something)
    text = narrative(words, lines or paragraph(words("planned.none")))
    entries = tuple(_planned(author, report, each) for each in planned)
    return Part(author.member(Section.PLANNED), words("planned.title"), text, entries)


def _planned(author: Author, report: Report, kept: Done) -> Entry:
    return author.observation(
        "planned",
        author.of_diary(report.first, report.last, kept.doing),
        author.local(Local.PLANNED_AND_DONE),
        during(report.first, report.last),
        of=Category.ACTIVITY,
        valueCodeableConcept=author.member(kept.doing),
        component=[
            *author.whole(Local.DAYS_PLANNED, kept.planned),
            *author.whole(Local.DAYS_DONE, kept.done),
            *author.whole(Local.TIMES, kept.times),
            *author.counts(kept.reasons),
            *author.whole(Local.UNEXPLAINED, kept.unexplained),
        ],
    )


def _kept(words: ReportWords, kept: Done) -> str:
    """ "21 of 30 planned days (70 %), 24 times. Not done: too painful 3."."""
    reasons = [*_reasons(words, kept)]
    why = [words("planned.reasons", reasons=", ".join(reasons))] if reasons else []
    return " ".join([f"{kept_text(kept, words)}.", *why])


def _reasons(words: ReportWords, kept: Done) -> Iterable[str]:
    for reason, count in kept.reasons.items():
        yield words("planned.reason", reason=words.of(reason), count=count)
    if kept.unexplained:
        yield words("planned.unexplained", count=kept.unexplained)
