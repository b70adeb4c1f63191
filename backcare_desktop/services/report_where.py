"""What hurt, which side, and what eased it: the entries of some days counted."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TypeVar

from backcare_desktop.core.body import BodySide
from backcare_desktop.core.day_marks import AreaCounts
from backcare_desktop.core.dose import Side
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.session_feedback import HurtPress
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.reporting.report_sections import ReliefLine, SideHold, SideHurt, Where

HOLDS_DIFFER_BY = 5
"""A fifth of the longer side: less is how holds differ from day to day. A choice, not a finding."""

E = TypeVar("E", bound=Enum)
Worked = tuple[str, Side | None]
"""An exercise and the side of it that was worked."""


def where_of(
    entries: Sequence[Entry],
    alone: Sequence[Relief],
    episode: Episode | None,
    hurt: tuple[SideHurt, ...],
    holds: tuple[SideHold, ...],
) -> Where:
    """Count what entries say.

    Args:
        entries: as they are told.
        alone: reliefs that belong to none of them, as they are told.
        episode: whose side and regions are told; None for none.
        hurt, holds: as :func:`said_to_hurt` and :func:`sides_apart` have them.
    """
    placed = [entry.detail.areas for entry in entries if entry.detail.areas]
    sides = [{area.side for area in areas} - {BodySide.MIDDLE} for areas in placed]
    return Where(
        areas=AreaCounts(
            entries=len(entries),
            placed=len(placed),
            times=Counter(area for areas in placed for area in areas),
        ),
        sides=_counted(side for named in sides for side in named),
        qualities=_counted(each for entry in entries for each in entry.detail.qualities),
        eased_by=_counted(each for entry in entries for each in entry.detail.eased_by),
        worsened_by=_counted(each for entry in entries for each in entry.detail.worsened_by),
        reliefs=_relief_lines((*(r for entry in entries for r in entry.reliefs), *alone)),
        episode_side=episode.side if episode is not None else None,
        episode_regions=episode.regions if episode is not None else (),
        hurt=hurt,
        holds=holds,
    )


def said_to_hurt(
    presses: Iterable[HurtPress], notes: Iterable[ExerciseNote]
) -> tuple[SideHurt, ...]:
    """Exercises that were said to hurt, most often first.

    Args:
        presses: what the player was told.
        notes: what was said of exercises in the log. On a day on which the player was told of the
            same exercise the log repeats it; a score given there is then that of the one side that
            was named, and of none where there were two.
    """
    scores: dict[Worked, list[int | None]] = defaultdict(list)
    sides: dict[tuple[date, str], set[Side | None]] = defaultdict(set)
    for press in presses:
        scores[press.exercise_id, press.side].append(press.score)
        sides[press.day, press.exercise_id].add(press.side)
    times = Counter({worked: len(given) for worked, given in scores.items()})
    for note in notes:
        if not note.hurt:
            continue
        named = tuple(sides.get((note.day, note.exercise_id), ()))
        if not named:
            times[note.exercise_id, None] += 1
        if len(named) <= 1:
            scores[note.exercise_id, named[0] if named else None].append(note.pain)
    found = (SideHurt(*worked, times[worked], _worst(scores[worked])) for worked in times)
    return tuple(sorted(found, key=_often_first))


def sides_apart(sets: Iterable[SetLog]) -> tuple[SideHold, ...]:
    """Exercises whose sides differed by a fifth or more when both were done last, newest first.

    Sides are compared that were done in the same way on the same day.

    Args:
        sets: of any exercises, in any order.
    """
    best: dict[tuple[str, date, int, bool], dict[Side, int]] = defaultdict(dict)
    for log in sets:
        if log.side is not None:
            sides = best[log.exercise_id, log.day, log.way.rung, log.seconds]
            sides[log.side] = max(log.amount, sides.get(log.side, 0))
    latest: dict[str, SideHold] = {}
    for (exercise_id, day, _, seconds), sides in sorted(best.items()):
        if len(sides) == len(Side):
            latest[exercise_id] = SideHold(
                exercise_id, day, sides[Side.LEFT], sides[Side.RIGHT], seconds
            )
    apart = [hold for hold in latest.values() if _differs(hold)]
    return tuple(sorted(apart, key=lambda hold: hold.day, reverse=True))


def _differs(hold: SideHold) -> bool:
    return HOLDS_DIFFER_BY * abs(hold.left - hold.right) >= max(hold.left, hold.right)


def _often_first(hurt: SideHurt) -> tuple[int, str, str]:
    return -hurt.times, hurt.exercise_id, hurt.side or ""


def _worst(scores: Iterable[int | None]) -> int | None:
    return max((score for score in scores if score is not None), default=None)


def _counted(words: Iterable[E]) -> Mapping[E, int]:
    """How often each was said, most first; ties in the order of the enumeration."""
    times = Counter(words)
    order = [each for kind in {type(word) for word in times} for each in kind]
    return {each: times[each] for each in sorted(times, key=lambda e: (-times[e], order.index(e)))}


def _most_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word, _ in Counter(words).most_common())


def _relief_lines(reliefs: Iterable[Relief]) -> tuple[ReliefLine, ...]:
    """One line a kind. Sleep is none: every night of a habit is no treatment."""
    done: dict[ReliefKind, list[Relief]] = defaultdict(list)
    for relief in reliefs:
        if relief.kind is not ReliefKind.SLEEP:
            done[relief.kind].append(relief)
    kinds = _counted(kind for kind, found in done.items() for _ in found)
    return tuple(
        ReliefLine(
            kind=kind,
            times=times,
            effects=_counted(each.effect for each in done[kind] if each.effect is not None),
            words=_most_first(each.words for each in done[kind] if each.words),
        )
        for kind, times in kinds.items()
    )
