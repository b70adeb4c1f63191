"""The diary in a FHIR bundle: ratings, what was done against pain, and medicine as text."""

from collections.abc import Iterable, Sequence

from backcare_desktop.core.entry import Entry as DiaryEntry
from backcare_desktop.core.pain_context import EntryDetail, Relief, ReliefKind
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_codes import Json, Local, Loinc, Ucum
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    entry_of,
    loinc,
    notes,
    on,
    quantity,
    url_of,
)
from backcare_desktop.reporting.fhir_text import (
    clean,
    date_time,
    narrative,
    newest_rows,
    paragraph,
)
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.report_sections import Ratings
from backcare_desktop.reporting.sentences import sleep_text


def ratings_part(author: Author, report: Report, ratings: Ratings) -> Part:
    """Every rating with what was said with it, and what was done against pain."""
    words = author.words
    keys = ("time", "pain", "context", "where", "quality", "doing", "eased", "worsened", "note")
    head = [words(f"tables.{key}") for key in keys]
    reliefs = ratings.all_reliefs
    relief_head = [words(f"tables.{k}") for k in ("time", "kind", "words", "minutes", "effect")]
    text = narrative(
        words,
        newest_rows(
            words,
            head,
            [_row(words, each) for each in ratings.entries],
            words("tables.none_ratings"),
        ),
        paragraph(words("tables.reliefs"), strong=True),
        newest_rows(
            words,
            relief_head,
            [_relief_row(words, each) for each in ratings.tried],
            words("tables.none_reliefs"),
        ),
        paragraph(sleep_text(ratings.nights, words)),
    )
    entries = (
        *(_rating(author, each) for each in ratings.entries),
        *(_relief(author, report, each) for each in reliefs),
    )
    return Part(author.member(Section.RATINGS), words("tables.ratings"), text, entries)


def ratings_around(ratings: Ratings) -> dict[str, list[str]]:
    """URLs of the ratings that belong to a session, by its id, in order of time."""
    found: dict[str, list[str]] = {}
    for entry in ratings.entries:
        if entry.rating.session_id is not None:
            found.setdefault(entry.rating.session_id, []).append(_url(entry))
    return found


def _url(entry: DiaryEntry) -> str:
    return url_of("rating", entry.rating.id)


# --- entries -------------------------------------------------------------------------------------


def _rating(author: Author, entry: DiaryEntry) -> Entry:
    rating, detail, words = entry.rating, entry.detail, author.words
    return author.observation(
        "rating",
        rating.id,
        loinc(Loinc.PAIN),
        on(rating.when),
        valueQuantity=quantity(rating.score, Ucum.SCORE),
        bodySite=author.body_site(detail.areas),
        component=[
            *author.choice(Local.CONTEXT, rating.context),
            *author.choices(Local.QUALITY, detail.qualities),
            *author.choice(Local.DOING, detail.doing),
            *author.choices(Local.EASED_BY, detail.eased_by),
            *author.choices(Local.WORSENED_BY, detail.worsened_by),
            *_own(author, Local.EASED_BY, detail.eased_words),
            *_own(author, Local.WORSENED_BY, detail.worsened_words),
        ],
        note=notes(rating.note, words("tables.later") if entry.back_dated else ""),
    )


def _own(author: Author, code: Local, said: str) -> list[Json]:
    """What the choices don't name, in their own words."""
    kept = clean(said)
    return [{"code": author.local(code), "valueString": kept}] if kept else []


def _relief(author: Author, report: Report, relief: Relief) -> Entry:
    if relief.kind is ReliefKind.MEDICINE:
        return _medicine(author, report, relief)
    minutes = author.amount(Local.MINUTES, relief.minutes, Ucum.MINUTES)
    return author.observation(
        "relief",
        relief.id,
        author.local(Local.RELIEF),
        on(relief.when),
        valueCodeableConcept=author.member(relief.kind),
        component=[*minutes, *author.choice(Local.EFFECT, relief.effect)],
        note=notes(relief.words),
    )


def _medicine(author: Author, report: Report, relief: Relief) -> Entry:
    """What was taken, as they wrote it. No code: nobody checked what it was, or how much."""
    words = author.words
    resource: dict[str, object] = {
        "resourceType": "MedicationStatement",
        "status": "completed",
        "medicationCodeableConcept": {"text": clean(relief.words) or words.of(relief.kind)},
        "subject": author.patient,
        **on(relief.when),
        "dateAsserted": date_time(report.made),
        "informationSource": author.patient,
    }
    if relief.effect is not None:
        resource["note"] = notes(words.of(relief.effect))
    return entry_of(url_of("relief", relief.id), resource)


# --- for human eyes ------------------------------------------------------------------------------


def _row(words: ReportWords, entry: DiaryEntry) -> Sequence[str]:
    rating, detail = entry.rating, entry.detail
    note = [rating.note] if rating.note else []
    return (
        words.time(rating.when),
        str(rating.score),
        words.of(rating.context),
        "; ".join(map(words.of, detail.areas)),
        ", ".join(map(words.of, detail.qualities)),
        "" if detail.doing is None else words.of(detail.doing),
        *_activities(words, detail),
        "\n".join([*note, words("tables.later")] if entry.back_dated else note),
    )


def _activities(words: ReportWords, detail: EntryDetail) -> Iterable[str]:
    for activities, own in (
        (detail.eased_by, detail.eased_words),
        (detail.worsened_by, detail.worsened_words),
    ):
        named = [words.of(each) for each in activities]
        yield ", ".join([*named, own] if own else named)


def _relief_row(words: ReportWords, relief: Relief) -> Sequence[str]:
    return (
        words.time(relief.when),
        words.of(relief.kind),
        relief.words,
        "" if relief.minutes is None else str(relief.minutes),
        "" if relief.effect is None else words.of(relief.effect),
    )
