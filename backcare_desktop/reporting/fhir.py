"""The report as an HL7 FHIR R4 document: a Bundle whose first entry is the page, in sections.

Plain R4 (4.0.1), as clinical.md 4 has it. It claims no profile. Everything in it is what a person
said of themselves: their observations, and never a diagnosis, a procedure or a plan of care.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from backcare_desktop.core.body import Region
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_about import about_part, warning_part
from backcare_desktop.reporting.fhir_codes import (
    CODES,
    LOCAL,
    PARTICIPANTS,
    Json,
    Local,
    Loinc,
)
from backcare_desktop.reporting.fhir_days import chart_part, planned_part
from backcare_desktop.reporting.fhir_lifting import lifting_part
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    coded,
    entry_of,
    loinc,
    period,
    reference,
    url_of,
    written,
)
from backcare_desktop.reporting.fhir_ratings import ratings_around, ratings_part
from backcare_desktop.reporting.fhir_scores import scores_part
from backcare_desktop.reporting.fhir_text import clean, date_time, narrative, paragraph
from backcare_desktop.reporting.fhir_training import sessions_part, sets_part
from backcare_desktop.reporting.fhir_where import where_part
from backcare_desktop.reporting.report import Report
from backcare_desktop.whole_file import whole_file


def write_fhir(report: Report, words: ReportWords, path: Path) -> None:
    """Write the report to ``path`` as JSON, whole or not at all; an entry a line.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
        KeyError: the words lack a text.
    """
    lines = _lines(report, words)
    with whole_file(path) as file:
        file.writelines(lines)


def bundle(report: Report, words: ReportWords) -> dict[str, Any]:
    """The report as a Bundle of type document, as it is written.

    The same report gives the same bundle, and a record has the same id in every bundle of its
    diary.

    Raises:
        KeyError: the words lack a text.
    """
    document: dict[str, Any] = json.loads(b"".join(_lines(report, words)))
    return document


def loinc_notice(words: ReportWords) -> str:
    """What LOINC's licence wants to be shown wherever its codes are (clinical.md 4.5)."""
    return words("fhir.loinc")


def _lines(report: Report, words: ReportWords) -> Iterator[bytes]:
    """The document in pieces: its head, an entry a line, and its end."""
    author = Author(words, report.code)
    head = {
        "resourceType": "Bundle",
        "language": words.language,
        "meta": {"tag": _tags(author)},
        "identifier": {
            "system": "urn:ietf:rfc:3986",
            "value": _document_url(report, words, "bundle"),
        },
        "type": "document",
        "timestamp": date_time(report.made),
    }
    yield written(head)[:-1] + b',"entry":['
    between = b"\n"
    for entry in _entries(author, report):
        yield between + b'{"fullUrl":' + written(entry.url) + b',"resource":' + entry.data + b"}"
        between = b",\n"
    yield b"\n]}\n"


def _entries(author: Author, report: Report) -> Iterable[Entry]:
    """The page first, and every other resource once."""
    parts = _parts(author, report)
    parts.append(_notices(author, report))
    composition = _composition(author, report, parts)
    found = [composition, _patient(author, report), _device(author, report)]
    found += [entry for part in parts for entry in part.entries]
    found.append(_provenance(author, report, composition))
    return {entry.url: entry for entry in found}.values()


# --- the sections --------------------------------------------------------------------------------


def _parts(author: Author, report: Report) -> list[Part]:
    """Warning signs first, then what was chosen, in the order of the pages."""
    parts = [warning_part(author, report.warning), about_part(author, report)]
    if report.scores is not None:
        parts.append(scores_part(author, report, report.scores))
    if report.chart is not None:
        parts.append(chart_part(author, report.chart))
    if report.planned is not None:
        parts.append(planned_part(author, report, report.planned))
    if report.where is not None:
        parts.append(where_part(author, report, report.where))
    if report.lifting is not None:
        parts.append(lifting_part(author, report, report.lifting))
    if report.sessions is not None:
        around = {} if report.ratings is None else ratings_around(report.ratings)
        parts.append(sessions_part(author, report.sessions, around))
    if report.sets is not None:
        parts.append(sets_part(author, report.sets))
    if report.ratings is not None:
        parts.append(ratings_part(author, report, report.ratings))
    return parts


def _notices(author: Author, report: Report) -> Part:
    """What the file is and isn't, and the terms of whatever it uses of others."""
    words = author.words
    notices = [words("fhir.nature"), loinc_notice(words)]
    if any(Region.LOWER_BACK in each.episode.regions for each in report.episodes):
        notices.append(words("fhir.snomed"))
    if report.scores is not None and report.scores.rmdq:
        notices.append(words("scores.rmdq_source"))
    text = narrative(words, *map(paragraph, notices))
    return Part(author.local(Local.NOTICES), words("fhir.notices"), text)


# --- the frame -----------------------------------------------------------------------------------


def _composition(author: Author, report: Report, parts: Sequence[Part]) -> Entry:
    words = author.words
    resource = {
        "resourceType": "Composition",
        "language": words.language,
        "meta": {"tag": _tags(author)},
        "text": narrative(
            words,
            paragraph(words("page.title"), strong=True),
            paragraph(_whose(author, report)),
            paragraph(words.span(report.first, report.last)),
            paragraph(words("page.self_reported")),
            paragraph(
                words(
                    "page.made",
                    day=words.day(report.made.local_date),
                    version=report.version,
                )
            ),
        ),
        "status": "final",
        "type": loinc(Loinc.NOTE),
        "subject": author.patient,
        "date": date_time(report.made),
        "author": [author.patient, author.device],
        "title": words("page.title"),
        "event": [{"period": period(report.first, report.last)}],
        "section": [_section(part) for part in parts],
    }
    return entry_of(_document_url(report, words, "composition"), resource)


def _section(part: Part) -> Json:
    section: dict[str, Any] = {"title": part.title, "code": part.code, "text": part.text}
    if part.entries:
        urls = dict.fromkeys(entry.url for entry in part.entries)
        section["entry"] = [reference(url) for url in urls]
    return section


def _whose(author: Author, report: Report) -> str:
    """The name as they want it read; the code for none."""
    name = clean(report.choice.name)
    if name:
        return author.words("page.name", name=name)
    return author.words("page.code", code=report.code)


def _patient(author: Author, report: Report) -> Entry:
    """The name if they tell it, else the code. No date of birth, no sex."""
    name = clean(report.choice.name)
    known: dict[str, Any] = (
        {"name": [{"text": name}]}
        if name
        else {"identifier": [{"system": CODES, "value": report.code}]}
    )
    resource = {
        "resourceType": "Patient",
        "text": narrative(author.words, paragraph(_whose(author, report))),
        **known,
    }
    return entry_of(author.patient["reference"], resource)


def _device(author: Author, report: Report) -> Entry:
    words = author.words
    kind = words("fhir.device")
    resource = {
        "resourceType": "Device",
        "text": narrative(words, paragraph(f"Backcare {report.version}. {kind}")),
        "deviceName": [{"name": "Backcare", "type": "user-friendly-name"}],
        "type": {"text": kind},
        "version": [{"value": report.version}],
    }
    return entry_of(author.device["reference"], resource)


def _provenance(author: Author, report: Report, composition: Entry) -> Entry:
    """They wrote it, the program put it together."""
    agents = (("author", "Author", author.patient), ("assembler", "Assembler", author.device))
    resource = {
        "resourceType": "Provenance",
        "target": [reference(composition.url)],
        "recorded": date_time(report.made),
        "agent": [
            {"type": coded(PARTICIPANTS, code, display), "who": who}
            for code, display, who in agents
        ],
    }
    return entry_of(_document_url(report, author.words, "provenance"), resource)


def _tags(author: Author) -> Sequence[Json]:
    display = author.words.of(Local.PATIENT_GENERATED, "fhir.code")
    return [{"system": LOCAL, "code": Local.PATIENT_GENERATED.value, "display": display}]


def _document_url(report: Report, words: ReportWords, kind: str) -> str:
    """An id that no other document has: of this diary, made at this moment, with these choices, in
    this language.
    """
    choice = report.choice
    key = (
        report.code,
        report.made.at_utc.isoformat(),
        *(choice.first, choice.last, choice.notes, choice.medicine),
        *sorted(choice.sections),
        choice.name,
        choice.episode_id or "",
        report.first_weekday,
        words.language,
    )
    return url_of(kind, "/".join(map(str, key)))
