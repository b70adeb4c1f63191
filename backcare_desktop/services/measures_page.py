"""What outcome measures have come to, and when they are due again."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import TypeVar

from msgspec import Struct, field

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.outcome import (
    PSFS_EVERY_DAYS,
    Change,
    GrocMeasure,
    RmdqMeasure,
    measure_due,
    rmdq_change,
)
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure, activity_changes, psfs_change
from backcare_desktop.services.asking import Asking

EPISODES = 500
"""So many episodes are looked at: more than anybody has."""

A = TypeVar("A", PsfsMeasure, RmdqMeasure)


class Measure(StrEnum):
    """What is asked again and again."""

    PSFS = "psfs"
    RMDQ = "rmdq"


class PsfsHistory(Struct, frozen=True):
    """A form and its answers.

    Attributes:
        form: the activities.
        answers: newest first.
        first: the complete answer that changes are told from, see :func:`since_when`; None without
            one.
        change: the mean, from it to the latest complete answer; None with fewer than two.
        activities: the same for each activity, by its id.
    """

    form: PsfsForm
    answers: tuple[PsfsMeasure, ...]
    first: PsfsMeasure | None = None
    change: Change | None = None
    activities: Mapping[str, Change] = field(default_factory=dict)


class RmdqHistory(Struct, frozen=True):
    """The answers to the RMDQ.

    Attributes:
        answers: finished ones, newest first.
        unfinished: one that was begun today, to go on with; None without. An older one is about
            a day that is over.
        first: the answer that ``change`` is told from, see :func:`since_when`; None without one.
        change: from it to the latest answer; None with fewer than two.
    """

    answers: tuple[RmdqMeasure, ...]
    unfinished: RmdqMeasure | None = None
    first: RmdqMeasure | None = None
    change: Change | None = None


class MeasuresPage(Struct, frozen=True):
    """Everything about outcome measures.

    Attributes:
        today: the local date.
        form: the activities in use; None before some were named.
        psfs: every form with its answers, the one in use first.
        rmdq: the questionnaire's answers.
        groc: the change since the start, newest first.
        due: what it is time to ask; own activities only once some were named.
        psfs_from, rmdq_from: the day each is due; None where it was never answered.
    """

    today: date
    form: PsfsForm | None
    psfs: tuple[PsfsHistory, ...]
    rmdq: RmdqHistory
    groc: tuple[GrocMeasure, ...]
    due: tuple[Measure, ...]
    psfs_from: date | None
    rmdq_from: date | None


class Kept(Struct, frozen=True):
    """Everything that was answered, in order of time, and the forms, the oldest first."""

    forms: Sequence[PsfsForm]
    psfs: Sequence[PsfsMeasure]
    rmdq: Sequence[RmdqMeasure]
    groc: Sequence[GrocMeasure]


def measures_page(
    kept: Kept, today: date, asking: Asking, episodes: Sequence[Episode]
) -> MeasuresPage:
    """Put the page together.

    Args:
        kept: what is in the diary.
        today: the day it is.
        asking: how the person wants to be asked.
        episodes: the latest onset first.
    """
    form = kept.forms[-1] if kept.forms else None
    finished = tuple(each for each in kept.rmdq if each.finished)
    complete = [each for each in kept.psfs if each.complete and each.form == form]
    days = {
        Measure.PSFS: [each.when.local_date for each in complete],
        Measure.RMDQ: [each.when.local_date for each in finished],
    }
    every = {Measure.PSFS: PSFS_EVERY_DAYS, Measure.RMDQ: asking.rmdq_every_days}
    due = [each for each in Measure if measure_due(days[each], today, every[each])]
    if form is None and Measure.PSFS in due:
        due.remove(Measure.PSFS)
    may_ask = asking.asked and (asking.not_before is None or today >= asking.not_before)
    return MeasuresPage(
        today=today,
        form=form,
        psfs=tuple(
            _psfs_history(each, kept.psfs, episodes, in_use=each == form)
            for each in reversed(kept.forms)
        ),
        rmdq=_rmdq_history(finished, kept.rmdq, today, episodes),
        groc=tuple(reversed(kept.groc)),
        due=tuple(due) if may_ask else (),
        psfs_from=_next(days[Measure.PSFS], every[Measure.PSFS]),
        rmdq_from=_next(days[Measure.RMDQ], every[Measure.RMDQ]),
    )


def since_when(
    answers: Sequence[A], episodes: Sequence[Episode], *, in_use: bool = True
) -> A | None:
    """The answer that a change is told from: the first one of the episode of the latest answer.

    An episode has the answers that were given while it went on, however late it was entered.
    Outside of episodes it is the first answer since the last of them.

    Args:
        answers: in order of time.
        episodes: the latest onset first.
        in_use: whether answers are still to come. Then there is none to tell from while an episode
            goes on that has no answer yet.
    """
    if not answers:
        return None
    here = _bout(answers[-1].when, episodes)
    going_on = next((each.id for each in episodes if each.is_active), None)
    if in_use and going_on is not None and here != (going_on, True):
        return None
    *_, first = takewhile(lambda each: _bout(each.when, episodes) == here, reversed(answers))
    return first


def _bout(when: Moment, episodes: Sequence[Episode]) -> tuple[str, bool]:
    """The episode that went on at a moment, or the last one before it; and whether it went on."""
    begun = [each for each in episodes if each.onset <= when.local_date]
    going = [each for each in begun if each.closed is None or when.at_utc <= each.closed.at_utc]
    # On a day on which one ends and the next begins, what was said before the end is of the first.
    found = (*going[-1:], *begun[:1])
    return (found[0].id if found else ""), bool(going)


def _psfs_history(
    form: PsfsForm,
    answers: Sequence[PsfsMeasure],
    episodes: Sequence[Episode],
    *,
    in_use: bool,
) -> PsfsHistory:
    own = [each for each in answers if each.form == form]
    complete = [each for each in own if each.complete]
    newest = tuple(reversed(own))
    first = since_when(complete, episodes, in_use=in_use)
    if first is None or first == complete[-1]:
        return PsfsHistory(form, newest, first)
    latest = complete[-1]
    change, activities = psfs_change(first, latest), activity_changes(first, latest)
    return PsfsHistory(form, newest, first, change, activities)


def _rmdq_history(
    finished: Sequence[RmdqMeasure],
    every: Sequence[RmdqMeasure],
    today: date,
    episodes: Sequence[Episode],
) -> RmdqHistory:
    begun = [each for each in every if not each.finished and each.when.local_date == today]
    first = since_when(finished, episodes)
    change = None
    if first is not None and first != finished[-1]:
        change = rmdq_change(first, finished[-1])
    return RmdqHistory(tuple(reversed(finished)), begun[-1] if begun else None, first, change)


def _next(answered: Sequence[date], every_days: int) -> date | None:
    return max(answered) + timedelta(days=every_days) if answered else None
