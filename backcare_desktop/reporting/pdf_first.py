"""The plan, and where it hurt: two parts of the first page."""

from collections.abc import Mapping, Sequence

from backcare_desktop.core.body import BodySide
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf_lists import SEMICOLON, Days, counted, led, listed, most
from backcare_desktop.reporting.pdf_text import Page, own, shortened
from backcare_desktop.reporting.report_sections import Done, ReliefLine, SideHold, SideHurt, Where
from backcare_desktop.reporting.sentences import kept_text

LONGEST_RELIEF = 40
"""Letters of the own words for what was done against pain."""


def planned_part(done: Sequence[Done], words: ReportWords) -> Page:
    """Each kind of doing with its share of what was planned, 0 to 1; None without a plan."""
    told: list[Page] = [_done(each, words) for each in done if each.times or each.planned]
    return {"title": words("planned.title"), "rows": told, "none": words("planned.none")}


def _done(each: Done, words: ReportWords) -> Page:
    share = each.done / each.planned if each.planned else None
    reasons = [
        words("planned.reason", reason=words.of(why), count=count)
        for why, count in each.reasons.items()
    ]
    if each.unexplained:
        reasons.append(words("planned.unexplained", count=each.unexplained))
    missed = words("planned.reasons", reasons=listed(reasons, words)) if reasons else ""
    return {
        "name": words.of(each.doing),
        "share": share,
        "text": kept_text(each, words),
        "missed": missed,
    }


def where_part(where: Where, days: Days, words: ReportWords, *, several: bool) -> Page:
    """Sentences, one a line.

    Args:
        several: whether these days have more than one episode.
    """
    lines = [
        *_places(where, words, several=several),
        *_feeling(where, words),
        *_exercises(where, days, words),
    ]
    told: list[Page] = [led(line) for line in lines or [words("where.none")]]
    return {"title": words("where.title"), "lines": told, "foot": ""}


def _places(where: Where, words: ReportWords, *, several: bool) -> list[str]:
    areas = where.areas
    lines = []
    entered = [words.of(region) for region in where.episode_regions]
    if where.episode_side is not None:
        entered.append(words.of(where.episode_side))
    if entered:
        key = "where.episode_latest" if several else "where.episode"
        lines.append(words(key, where=listed(entered, words)))
    if areas.placed:
        named = [
            words("where.area", area=words.of(area), count=count)
            for area, count in areas.times.items()
        ]
        placed, entries = areas.placed, areas.entries
        told = [
            words(
                "where.areas",
                placed=placed,
                entries=entries,
                areas=most(named, words, SEMICOLON),
            )
        ]
        told += _sides(where.sides, words)
        told += [] if areas.in_leg else [words("where.no_leg")]
        lines.append(" ".join(told))
    elif areas.entries:
        lines.append(words("where.no_area"))
    return lines


def _sides(sides: Mapping[BodySide, int], words: ReportWords) -> list[str]:
    told = [words("where.side", side=words.of(side), count=count) for side, count in sides.items()]
    return [words("where.sides", sides=listed(told, words))] if told else []


def _feeling(where: Where, words: ReportWords) -> list[str]:
    told = []
    if where.qualities:
        told.append(words("where.qualities", qualities=counted(where.qualities, words)))
    if where.eased_by:
        told.append(words("where.eased", activities=counted(where.eased_by, words)))
    if where.worsened_by:
        told.append(words("where.worsened", activities=counted(where.worsened_by, words)))
    lines = [" ".join(told)] if told else []
    if where.reliefs:
        reliefs = most([_relief(each, words) for each in where.reliefs], words, SEMICOLON)
        lines.append(f"{words('where.reliefs')} {reliefs}.")
    return lines


def _relief(line: ReliefLine, words: ReportWords) -> str:
    said = {"relief": words.of(line.kind), "times": words.count("where.times", line.times)}
    if line.words:
        told = most([own(shortened(each, LONGEST_RELIEF)) for each in line.words], words)
        text = words("where.relief_words", words=told, **said)
    else:
        text = words("where.relief", **said)
    effects = [
        words("where.effects", effect=words.of(effect).lower(), count=count)
        for effect, count in line.effects.items()
    ]
    return words("pdf.with", what=text, more=listed(effects, words)) if effects else text


def _exercises(where: Where, days: Days, words: ReportWords) -> list[str]:
    lines = []
    if where.hurt:
        told = most([_hurt(each, words) for each in where.hurt], words, SEMICOLON)
        lines.append(words("where.hurt", exercises=told))
    if where.holds:
        told = most([_hold(each, days, words) for each in where.holds], words, SEMICOLON)
        lines.append(f"{words('where.holds')} {told}.")
    return lines


def _hurt(each: SideHurt, words: ReportWords) -> str:
    side = "" if each.side is None else "_side"
    worst = "" if each.worst is None else "_worst"
    return words(
        f"where.hurt{side}{worst}" if side or worst else "where.hurt_line",
        exercise=words.name("exercise", each.exercise_id),
        side="" if each.side is None else words.of(each.side),
        times=words.count("where.times", each.times),
        worst=each.worst,
    )


def _hold(each: SideHold, days: Days, words: ReportWords) -> str:
    return words(
        "where.hold_s" if each.seconds else "where.hold_reps",
        exercise=words.name("exercise", each.exercise_id),
        left=each.left,
        right=each.right,
        day=days(each.day),
    )
