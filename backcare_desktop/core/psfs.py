"""PSFS: up to three activities that have become difficult, in the person's own words.

The method is that of Stratford 1995, the wording Backcare's own. Numbers are those of
clinical.md 3.1.
"""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import force_setattr

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.outcome import Change, in_order_of_time, verdict_on
from backcare_desktop.core.own_routine import TextFault
from backcare_desktop.core.own_words import one_line, plain_words, words_fault

MOST_ACTIVITIES = 3
LONGEST_ACTIVITY = 100
PSFS_BEST = 10
"""As before the problem; 0 is unable."""

PSFS_CHANGE_MEAN = 2
PSFS_CHANGE_ONE = 3
"""Points that a mean, and a single activity, must move to be more than chance (MDC90, printed on
the form)."""


class OwnActivity(Struct, frozen=True):
    """Something that has become difficult, in the person's own words.

    A new one has no :attr:`fault`.

    Raises:
        ValueError: the words are missing, too long or not one line.
    """

    id: str
    words: str

    def __post_init__(self) -> None:
        if not self.words.strip():
            raise ValueError("an activity needs words")
        if len(self.words) > LONGEST_ACTIVITY:
            raise ValueError(f"an activity has {LONGEST_ACTIVITY} characters at most")
        if not one_line(self.words):
            raise ValueError("an activity is one line")

    @property
    def fault(self) -> TextFault | None:
        """Why new words are refused; None for good ones."""
        return words_fault(self.words)


class PsfsForm(Struct, frozen=True):
    """The activities that are rated each time. Others make another form, with its own start.

    Attributes:
        id: stable key.
        begun: when they were named.
        activities: one to three, in the order in which they were named.
        episode_id: the episode it belongs to, if any.

    Raises:
        ValueError: none or too many activities, or one is there twice.
    """

    id: str
    begun: Moment
    activities: tuple[OwnActivity, ...]
    episode_id: str | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.activities) <= MOST_ACTIVITIES:
            raise ValueError(f"a form has between 1 and {MOST_ACTIVITIES} activities")
        for seen in (
            [a.id for a in self.activities],
            [plain_words(a.words) for a in self.activities],
        ):
            if len(set(seen)) < len(seen):
                raise ValueError("every activity stands there once")


class PsfsMeasure(Struct, frozen=True):
    """A form as it was answered once.

    Attributes:
        id: unique for good, also across computers.
        when: the time it speaks of.
        form: what was asked.
        scores: 0-10 by the id of the activity, 0 = unable, 10 = as before; in the form's order,
            what wasn't rated is missing.

    Raises:
        ValueError: a score is out of its scale, or belongs to no activity of the form.
    """

    id: str
    when: Moment
    form: PsfsForm
    scores: Mapping[str, int]

    def __post_init__(self) -> None:
        known = [activity.id for activity in self.form.activities]
        if not set(self.scores) <= set(known):
            raise ValueError("scores belong to activities of the form")
        if not all(0 <= score <= PSFS_BEST for score in self.scores.values()):
            raise ValueError(f"an activity is rated 0 to {PSFS_BEST}")
        ordered = {key: self.scores[key] for key in known if key in self.scores}
        force_setattr(self, "scores", MappingProxyType(ordered))

    @property
    def complete(self) -> bool:
        """Whether every activity was rated."""
        return len(self.scores) == len(self.form.activities)

    @property
    def score(self) -> float | None:
        """The mean, 0-10, higher = better; None unless every activity was rated."""
        return sum(self.scores.values()) / len(self.scores) if self.complete else None


def psfs_change(first: PsfsMeasure, latest: PsfsMeasure) -> Change | None:
    """How the mean moved; None unless both are complete.

    A form of one activity is judged as the single activity that it is.

    Raises:
        ValueError: they answer different forms, or stand in the wrong order.
    """
    _same_form(first, latest)
    was, now = first.score, latest.score
    if was is None or now is None:
        return None
    count = len(first.form.activities)
    points = sum(latest.scores.values()) - sum(first.scores.values())
    # Sums, not means: thirds have no exact float, and 2 points must count as 2 points.
    needed = PSFS_CHANGE_ONE if count == 1 else PSFS_CHANGE_MEAN * count
    return Change(was, now, verdict_on(points, needed))


def activity_changes(first: PsfsMeasure, latest: PsfsMeasure) -> dict[str, Change]:
    """How each activity moved that was rated both times, by its id, in the form's order.

    Raises:
        ValueError: they answer different forms, or stand in the wrong order.
    """
    _same_form(first, latest)
    return {
        key: activity_change(was, latest.scores[key])
        for key, was in first.scores.items()
        if key in latest.scores
    }


def activity_change(was: int, now: int) -> Change:
    """How one activity moved from a score to a later one."""
    return Change(was, now, verdict_on(now - was, PSFS_CHANGE_ONE))


def _same_form(first: PsfsMeasure, latest: PsfsMeasure) -> None:
    if first.form != latest.form:
        raise ValueError("measures of different forms can't be compared")
    in_order_of_time(first.when, latest.when)
