"""Tables of what hurt, which side, and what eased it."""

from collections.abc import Iterator

from backcare_desktop.core.body import BodyArea, BodySide
from backcare_desktop.core.dose import Side
from backcare_desktop.core.pain_context import Effect, ReliefKind
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_columns import (
    NOT_SAID,
    NOT_TOLD,
    SIDE,
    TIMES,
    Column,
    Kind,
    Role,
    Row,
    Table,
    count,
    day,
    item,
    item_name,
    score,
    words,
)
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import Where


def _counts(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    return None if report.where is None else _count_rows(report.where)


def _count_rows(where: Where) -> Iterator[Row]:
    yield ("ratings", "all", None, where.areas.entries)
    yield ("ratings", "with_area", None, where.areas.placed)
    for area, times in where.areas.times.items():
        yield ("area", area, area.side, times)
    for side, times in where.sides.items():
        yield ("side", side, side, times)
    for quality, times in where.qualities.items():
        yield ("quality", quality, None, times)
    for what, found in (("eased_by", where.eased_by), ("worsened_by", where.worsened_by)):
        for activity, times in found.items():
            yield (what, activity, None, times)


COUNTS = Table(
    "counts",
    "In how many ratings something was said.",
    (
        Column(
            "what",
            Kind.CODE,
            "What was said.",
            values="ratings, area, side, quality, eased_by, worsened_by",
        ),
        item("item", "The word itself.", f"{words(BodyArea)} and the words of the table ratings"),
        Column("side", Kind.CODE, "Its side.", "has none", values=words(BodySide), role=Role.SIDE),
        count("ratings", "In so many ratings.", "ratings"),
    ),
    _counts,
)


def _eased(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.where is None:
        return None
    return (
        (each.kind, each.times, *(each.effects.get(effect, 0) for effect in Effect), each.words)
        for each in report.where.reliefs
    )


EASED = Table(
    "relief_counts",
    "What was done against pain, and how it was afterwards; afterwards, not therefore.",
    (
        item("relief", "What was done.", words(ReliefKind)),
        count("times", "How often.", TIMES),
        *(count(f"then_{effect}", f"Then the pain was: {effect}.", TIMES) for effect in Effect),
        Column("words", Kind.LIST, "Own words, each once, most often first.", NOT_TOLD),
    ),
    _eased,
)


def _hurt(report: Report, texts: ReportWords) -> Iterator[Row] | None:
    if report.where is None:
        return None
    return (
        (
            each.exercise_id,
            texts.name("exercise", each.exercise_id),
            each.side,
            each.times,
            each.worst,
        )
        for each in report.where.hurt
    )


HURT = Table(
    "hurt",
    "Exercises that were said to hurt, by the side that was worked.",
    (
        item("exercise", "Which."),
        item_name("exercise_name", "What it is called."),
        SIDE,
        count("times", "How often it was said.", TIMES),
        score("worst", "The highest score given.", NOT_SAID),
    ),
    _hurt,
)


def _sides(report: Report, texts: ReportWords) -> Iterator[Row] | None:
    if report.where is None:
        return None
    return (
        (
            each.day,
            each.exercise_id,
            texts.name("exercise", each.exercise_id),
            each.left,
            each.right,
            "s" if each.seconds else "repetitions",
        )
        for each in report.where.holds
    )


SIDES = Table(
    "sides",
    "Exercises whose sides differ by a fifth or more, on the latest day with both.",
    (
        day("date", "The day both were done.", role=Role.DATE),
        item("exercise", "Which."),
        item_name("exercise_name", "What it is called."),
        *(
            Column(str(side), Kind.NUMBER, f"Best set of the {side} side.", unit_in="unit")
            for side in Side
        ),
        Column("unit", Kind.CODE, "What both are counted in.", values="s, repetitions"),
    ),
    _sides,
)

WHERE = (COUNTS, EASED, HURT, SIDES)
