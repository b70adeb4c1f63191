"""Lifting before flares, a part of the first page."""

from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf_lists import SEMICOLON, Days, listed, most, pair
from backcare_desktop.reporting.pdf_text import Page, own, shortened
from backcare_desktop.reporting.report_sections import BeforeFlare, Lifting, LiftLine

MOST_FLARES = 3
MOST_LIFTS = 4
LONGEST_NOTE = 60
"""Letters of a flare's note."""


def lifting_part(lifting: Lifting, days: Days, words: ReportWords) -> Page:
    """Sentences, those on flares newest first."""
    flares = [_flare(each, words) for each in reversed(lifting.flares)]
    lines = [pair("", _lifted(lifting, days, words)), *flares[:MOST_FLARES]]
    if len(flares) > MOST_FLARES:
        lines.append(pair("", words.count("pdf.more_flares", len(flares) - MOST_FLARES)))
    if not flares:
        lines.append(pair("", words("lifting.no_flare")))
    foot = words("lifting.no_cause") if any(each.lifts for each in lifting.flares) else ""
    return {"title": words("lifting.title"), "lines": lines, "foot": foot}


def half_told(lifting: Lifting) -> tuple[BeforeFlare, ...]:
    """Flares whose notes don't stand here, or not in full."""
    left_out = lifting.flares[:-MOST_FLARES]
    return tuple(
        each for each in lifting.flares if each in left_out or len(each.flare.note) > LONGEST_NOTE
    )


def _lifted(lifting: Lifting, days: Days, words: ReportWords) -> str:
    if not lifting.lifted_days:
        return words("lifting.none_lifted")
    text = words.count("lifting.days", lifting.lifted_days)
    if not lifting.heaviest:
        return text
    told = most([_heaviest(each, days, words) for each in lifting.heaviest], words)
    return f"{text} {words('lifting.heaviest', lifts=told)}"


def _heaviest(each: LiftDay, days: Days, words: ReportWords) -> str:
    return words(
        "lifting.heaviest_line",
        name=own(each.name),
        load=words.load(each.load),
        day=days(each.day),
    )


def _flare(each: BeforeFlare, words: ReportWords) -> Page:
    flare = each.flare
    if flare.last is None:
        name = words("lifting.flare_open", day=words.day(flare.first))
    else:
        name = words("lifting.flare", span=words.span(flare.first, flare.last))
    if flare.note:
        # The sentence has a stop of its own.
        said = words("chart.note", words=own(shortened(flare.note, LONGEST_NOTE)).rstrip("."))
        name = listed([name, said], words)
    if not each.lifts:
        return pair(f"{name}.", words("lifting.nothing_before"))
    # The latest ones lie nearest to the flare.
    lifts = [_lift(line, words) for line in each.lifts[-MOST_LIFTS:]]
    if len(each.lifts) > MOST_LIFTS:
        lifts.append(words("pdf.more", n=len(each.lifts) - MOST_LIFTS))
    before = f"{words('lifting.before')} {words(SEMICOLON).join(lifts)}."
    return pair(f"{name}.", before)


def _lift(line: LiftLine, words: ReportWords) -> str:
    entry = line.entry
    told = [
        words(
            "lifting.line",
            day=words.short_day(entry.day),
            name=own(line.name),
            sets=entry.sets,
            reps=entry.reps,
            load=words.load(entry.load),
        )
    ]
    scores = (
        ("pdf.effort", entry.effort),
        ("lifting.pain_during", entry.pain_during),
        ("lifting.next_morning", entry.pain_next_morning),
    )
    told += [words(key, score=score) for key, score in scores if score is not None]
    return listed(told, words)
