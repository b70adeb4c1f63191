"""What the use cases of core work need of the outside; storage satisfies it by shape alone."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Protocol

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.programme import PlannedDay, Programme, WeeklyTarget
from backcare_desktop.core.session_feedback import Hurt, HurtPress
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.suggestion import NO_ASIDES, Aside


class CoreStore(Protocol):
    """The core programme and what was done of it. Every method may raise StorageUnavailable."""

    def programme(self) -> Programme | None:
        """The programme that is followed; None before one was chosen."""
        ...

    def follow(
        self, programme: Programme, since: date, asides: Mapping[str, Aside | None] = NO_ASIDES
    ) -> None:
        """Follow a programme, or a changed one, from that day on; what was planned before stays.

        The weekly target is kept with the day if it differs from the one before; and what was left
        of some exercises is kept or, with None, forgotten, as :meth:`put_aside` and
        :meth:`ask_again` do. All or none.
        """
        ...

    def unfollow(self) -> None:
        """Take the choice of the first programme back: none is followed, and nothing planned."""
        ...

    def own_programmes(self, prefix: str) -> tuple[Programme, ...]:
        """Programmes whose ids begin with ``prefix``, each as it was followed last, the latest
        first.
        """
        ...

    def targets(self) -> tuple[WeeklyTarget, ...]:
        """Weekly targets, oldest first, each with the day it began."""
        ...

    def planned(self, first: date, last: date) -> tuple[PlannedDay, ...]:
        """What was planned on days of which something is known, both ends included, in order.

        Known is a set, a note, pain, or a session of core work that wasn't discarded. A day of
        which all was taken back isn't among them: what is kept of it next plans it anew.
        """
        ...

    def log(self, entry: SetLog, planned: PlannedDay) -> None:
        """Keep a set, or rewrite the one with its id, and what was planned on its day if nothing
        is known of that yet, in one transaction.
        """
        ...

    def keep_day(
        self, planned: PlannedDay, sets: Iterable[SetLog], notes: Iterable[ExerciseNote] = ()
    ) -> None:
        """Keep sets and notes of one day, as :meth:`log` and :meth:`note` do, all or none."""
        ...

    def remove(self, set_id: str, at_utc: datetime) -> None:
        """Take a set out of every view; it can be restored."""
        ...

    def restore(self, set_id: str) -> None:
        """Undo a removal."""
        ...

    def sets(self, first: date, last: date) -> tuple[SetLog, ...]:
        """Sets of these days, in the order they were logged."""
        ...

    def note(self, note: ExerciseNote, planned: PlannedDay) -> None:
        """Keep effort and form of one exercise on one day, or rewrite them; an empty note takes
        them back. What was planned that day is kept as :meth:`log` does.
        """
        ...

    def notes(self, first: date, last: date) -> tuple[ExerciseNote, ...]:
        """Effort and form on these days, in order of the days."""
        ...

    def hurt(self, first: date, last: date) -> frozenset[tuple[date, str]]:
        """Days and exercises in which the player was told that it hurts, in a session that was
        discarded as well: that takes back what was done, not that it hurt.
        """
        ...

    def presses(self, first: date, last: date) -> tuple[HurtPress, ...]:
        """Every press of "This hurts" in the player, in order of days, then of time; in discarded
        sessions as well.
        """
        ...

    def told(self, first: date, last: date) -> tuple[tuple[date, Hurt], ...]:
        """What was said of "This hurts" in the player, each with the day of its session, in order;
        of discarded sessions as well.
        """
        ...

    def pause(self, pause: Pause) -> None:
        """Keep an injury pause, or rewrite the one that begins on the same day."""
        ...

    def unpause(self, first: date, instead: Iterable[Pause] = ()) -> None:
        """Take the pause that begins on that day back, and keep others instead, all or none."""
        ...

    def pauses(self) -> tuple[Pause, ...]:
        """Injury pauses, in order of time."""
        ...

    def put_aside(self, aside: Aside) -> None:
        """Keep that a suggestion was left as it is, in the place of what was left before."""
        ...

    def ask_again(self, exercise_id: str) -> None:
        """Forget what was left of an exercise."""
        ...

    def asides(self) -> tuple[Aside, ...]:
        """Suggestions that were left as they are, one an exercise, in order of their ids."""
        ...

    def leave_unasked(self, first: date, *, unasked: bool) -> None:
        """Keep that nobody is asked why the week from ``first`` fell short, or take that back."""
        ...

    def is_unasked(self, first: date) -> bool:
        """Whether the week from ``first`` is left without an answer."""
        ...

    def explain(self, reason: MissReason | None, *days: date) -> None:
        """Keep why nothing was done on some days, all or none; None takes it back."""
        ...

    def reasons(self, first: date, last: date) -> Mapping[date, MissReason]:
        """Why nothing was done, by day."""
        ...
