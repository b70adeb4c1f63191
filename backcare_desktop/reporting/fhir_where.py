"""Where it hurt, which side, and what eased it, in a FHIR bundle: how often each was named."""

from collections.abc import Iterable, Mapping
from typing import Any

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.fhir_codes import Category, Local, Ucum
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    during,
    exercise,
    notes,
    on_day,
)
from backcare_desktop.reporting.fhir_text import bullets, clean, narrative, paragraph
from backcare_desktop.reporting.report import Report, Section
from backcare_desktop.reporting.report_sections import ReliefLine, SideHold, SideHurt, Where


def where_part(author: Author, report: Report, where: Where) -> Part:
    """Counts of entries, reliefs by kind, and exercises that hurt or differ between the sides."""
    words = author.words
    text = narrative(
        words,
        bullets(_lines(author, where, several=report.several)) or paragraph(words("where.none")),
        _list(words("where.reliefs"), (_relief_words(words, each) for each in where.reliefs)),
        _list(words("where.holds"), (_hold_words(words, each) for each in where.holds)),
    )
    entries = (
        *_counts(author, report, where),
        *(_relief(author, report, each) for each in where.reliefs),
        *(_hurt(author, report, each) for each in where.hurt),
        *(_hold(author, each) for each in where.holds),
    )
    return Part(author.member(Section.WHERE), words("where.title"), text, entries)


def _list(title: str, lines: Iterable[str]) -> str:
    items = bullets(lines)
    return paragraph(title) + items if items else ""


# --- entries -------------------------------------------------------------------------------------


def _counts(author: Author, report: Report, where: Where) -> Iterable[Entry]:
    """In how many entries each was named; nothing for what nobody named."""
    of: dict[Local, Mapping[Any, int]] = {
        Local.PAIN_AREAS: where.areas.times,
        Local.PAIN_SIDES: where.sides,
        Local.PAIN_QUALITIES: where.qualities,
        Local.EASED_BY: where.eased_by,
        Local.WORSENED_BY: where.worsened_by,
    }
    for code, times in of.items():
        if times:
            yield author.observation(
                code.value,
                author.of_diary(report.first, report.last),
                author.local(code),
                during(report.first, report.last),
                component=author.counts(times),
            )


def _relief(author: Author, report: Report, line: ReliefLine) -> Entry:
    return author.observation(
        "reliefs",
        author.of_diary(report.first, report.last, line.kind),
        author.local(Local.RELIEFS),
        during(report.first, report.last),
        valueCodeableConcept=author.member(line.kind),
        component=[*author.whole(Local.TIMES, line.times), *author.counts(line.effects)],
        note=notes(*line.words),
    )


def _hurt(author: Author, report: Report, hurt: SideHurt) -> Entry:
    return author.observation(
        "exercise-hurt",
        author.of_diary(report.first, report.last, hurt.exercise_id, hurt.side),
        author.local(Local.EXERCISE_HURT),
        during(report.first, report.last),
        of=Category.ACTIVITY,
        valueCodeableConcept=exercise(author.words, hurt.exercise_id),
        component=[
            *author.choice(Local.SIDE, hurt.side),
            *author.whole(Local.TIMES, hurt.times),
            *author.whole(Local.WORST, hurt.worst),
        ],
    )


def _hold(author: Author, hold: SideHold) -> Entry:
    """Both sides of an exercise beside each other, the best set of the day."""
    if hold.seconds:
        component = [
            *author.amount(Local.HOLD_LEFT, hold.left, Ucum.SECONDS),
            *author.amount(Local.HOLD_RIGHT, hold.right, Ucum.SECONDS),
        ]
    else:
        component = [
            *author.whole(Local.REPS_LEFT, hold.left),
            *author.whole(Local.REPS_RIGHT, hold.right),
        ]
    return author.observation(
        "sides-differ",
        author.of_diary(hold.day, hold.exercise_id),
        author.local(Local.SIDES_DIFFER),
        on_day(hold.day),
        of=Category.ACTIVITY,
        valueCodeableConcept=exercise(author.words, hold.exercise_id),
        component=component,
    )


# --- for human eyes ------------------------------------------------------------------------------


def _lines(author: Author, where: Where, *, several: bool) -> Iterable[str]:
    words, areas = author.words, where.areas
    episode = author.regions(where.episode_side, where.episode_regions)
    if episode:
        yield words("where.episode_latest" if several else "where.episode", where=episode)
    if areas.times:
        told = (
            words("where.area", area=words.of(area), count=n) for area, n in areas.times.items()
        )
        yield words(
            "where.areas", placed=areas.placed, entries=areas.entries, areas="; ".join(told)
        )
    elif areas.entries:
        yield words("where.no_area")
    if where.sides:
        yield words("where.sides", sides=_told(words, "where.side", "side", where.sides))
    if where.qualities:
        said = _told(words, "where.quality", "quality", where.qualities)
        yield words("where.qualities", qualities=said)
    if where.eased_by:
        said = _told(words, "where.activity", "activity", where.eased_by)
        yield words("where.eased", activities=said)
    if where.worsened_by:
        said = _told(words, "where.activity", "activity", where.worsened_by)
        yield words("where.worsened", activities=said)
    if where.hurt:
        exercises = "; ".join(_hurt_words(words, each) for each in where.hurt)
        yield words("where.hurt", exercises=exercises)


def _told(words: ReportWords, key: str, name: str, times: Mapping[Any, int]) -> str:
    return ", ".join(words(key, **{name: words.of(each)}, count=n) for each, n in times.items())


def _relief_words(words: ReportWords, line: ReliefLine) -> str:
    times = words.count("where.times", line.times)
    relief = words.of(line.kind)
    if line.words:
        own = "; ".join(map(clean, line.words))
        said = words("where.relief_words", relief=relief, words=own, times=times)
    else:
        said = words("where.relief", relief=relief, times=times)
    effects = ", ".join(
        words("where.effects", effect=words.of(effect), count=n)
        for effect, n in line.effects.items()
    )
    return f"{said}: {effects}" if effects else said


def _hurt_words(words: ReportWords, hurt: SideHurt) -> str:
    rated = hurt.worst is not None
    if hurt.side is None:
        key = "where.hurt_worst" if rated else "where.hurt_line"
    else:
        key = "where.hurt_side_worst" if rated else "where.hurt_side"
    return words(
        key,
        exercise=words.name("exercise", hurt.exercise_id),
        side="" if hurt.side is None else words.of(hurt.side),
        times=words.count("where.times", hurt.times),
        worst=hurt.worst,
    )


def _hold_words(words: ReportWords, hold: SideHold) -> str:
    return words(
        "where.hold_s" if hold.seconds else "where.hold_reps",
        exercise=words.name("exercise", hold.exercise_id),
        left=hold.left,
        right=hold.right,
        day=words.day(hold.day),
    )
