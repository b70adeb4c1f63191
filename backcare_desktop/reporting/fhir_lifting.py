"""Lifts in a FHIR bundle: what was logged, and the lifting before flares."""

from collections.abc import Iterable, Sequence

from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Unit
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_codes import Category, Json, Local, Ucum
from backcare_desktop.reporting.fhir_days import flare_entry, flare_words
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    during,
    notes,
    on_day,
    quantity,
)
from backcare_desktop.reporting.fhir_text import clean, narrative, paragraph, table
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.report_sections import Lifting, LiftLine

_UNITS = {Unit.KG: Ucum.KG, Unit.LB: Ucum.LB}


# --- lifts ---------------------------------------------------------------------------------------


def lift_entry(author: Author, line: LiftLine) -> Entry:
    """One exercise of a training day as it was logged."""
    entry = line.entry
    return author.observation(
        "lift",
        entry.id,
        author.local(Local.LIFT),
        on_day(entry.day),
        of=Category.ACTIVITY,
        valueCodeableConcept={"text": clean(line.name) or entry.lift_id},
        component=[
            *author.whole(Local.SETS, entry.sets),
            *author.whole(Local.REPS, entry.reps),
            *author.amount(Local.LOAD, entry.load.amount, _UNITS[entry.load.unit]),
            *author.whole(Local.EFFORT, entry.effort),
            *author.whole(Local.PAIN_DURING, entry.pain_during),
            *author.whole(Local.PAIN_NEXT_MORNING, entry.pain_next_morning),
            *_form(author, entry.form),
        ],
        note=notes(entry.note),
    )


def _form(author: Author, kept: tuple[FormPoint, ...] | None) -> Sequence[Json]:
    """The points of form that were kept. None kept isn't the same as not said."""
    if kept == ():
        code = author.local(Local.FORM)
        return [{"code": code, "valueCodeableConcept": author.local(Local.NO_FORM)}]
    return author.choices(Local.FORM, kept or ())


def lift_head(words: ReportWords) -> Sequence[str]:
    """Heads of a table of lifts."""
    keys = ("day", "lift", "sets", "load", "effort", "pain_during", "next_morning", "note")
    return [words(f"tables.{key}") for key in keys]


def lift_rows(words: ReportWords, lifts: Iterable[LiftLine]) -> Sequence[Sequence[str]]:
    """Its rows; a blank for what nobody said."""
    return [
        (
            words.day(line.entry.day),
            line.name,
            f"{line.entry.sets} × {line.entry.reps}",
            words.load(line.entry.load),
            *(
                "" if score is None else str(score)
                for score in (
                    line.entry.effort,
                    line.entry.pain_during,
                    line.entry.pain_next_morning,
                )
            ),
            line.entry.note,
        )
        for line in lifts
    ]


# --- lifting before flares -----------------------------------------------------------------------


def lifting_part(author: Author, report: Report, lifting: Lifting) -> Part:
    """Each flare with the lifting of the days before it, and the heaviest of each lift."""
    words = author.words
    told = []
    for each in lifting.flares:
        rows = lift_rows(words, each.lifts)
        told.append(paragraph(flare_words(words, each.flare), strong=True))
        told.append(paragraph(words("lifting.before" if rows else "lifting.nothing_before")))
        told.append(table(lift_head(words), rows))
    text = narrative(
        words,
        *told,
        "" if lifting.flares else paragraph(words("lifting.no_flare")),
        paragraph(_lifted(words, lifting)),
        paragraph(_heaviest_words(words, lifting)),
        paragraph(words("lifting.no_cause")),
    )
    entries = (
        author.observation(
            "days-lifted",
            author.of_diary(report.first, report.last),
            author.local(Local.LIFTED_DAYS),
            during(report.first, report.last),
            of=Category.ACTIVITY,
            valueInteger=lifting.lifted_days,
        ),
        *(flare_entry(author, each.flare) for each in lifting.flares),
        *(lift_entry(author, line) for each in lifting.flares for line in each.lifts),
        *_heaviest(author, lifting),
    )
    return Part(author.member(Section.LIFTING), words("lifting.title"), text, entries)


def _lifted(words: ReportWords, lifting: Lifting) -> str:
    if not lifting.lifted_days:
        return words("lifting.none_lifted")
    return words.count("lifting.days", lifting.lifted_days)


def _heaviest_words(words: ReportWords, lifting: Lifting) -> str:
    if not lifting.heaviest:
        return ""
    lifts = "; ".join(
        words(
            "lifting.heaviest_line",
            name=clean(each.name),
            load=words.load(each.load),
            day=words.day(each.day),
        )
        for each in lifting.heaviest
    )
    return words("lifting.heaviest", lifts=lifts)


def _heaviest(author: Author, lifting: Lifting) -> Iterable[Entry]:
    for each in lifting.heaviest:
        yield author.observation(
            "heaviest",
            author.of_diary(each.day, each.lift_id),
            author.spoken(Local.HEAVIEST, each.name),
            on_day(each.day),
            of=Category.ACTIVITY,
            valueQuantity=quantity(each.load.amount, _UNITS[each.load.unit]),
        )
