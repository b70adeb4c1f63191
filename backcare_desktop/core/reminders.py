"""When a reminder is due, and when the next one is.

Nothing here waits or counts: a timer asks :func:`next_due` when to ask again, and :func:`due` what
there is to show by then. After each look the state is brought forward with :func:`shown` or
:func:`passed`, so that no time of the day is looked at twice. What was missed while the computer
slept, the program was closed, or something filled the screen, comes as one (contract T10), and only
on its own day. A wall clock that is set back repeats nothing; one that was far ahead is forgotten.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import DAY_STARTS_AT, moment, reading
from backcare_desktop.core.reminder_plan import Reminder, ReminderKind, ReminderPlan

LATE = timedelta(minutes=5)
"""Shown later than this, a reminder was missed. A choice: a busy computer is seconds late."""

MOST_BACK = timedelta(hours=2)
"""How far a clock may be set back and still be believed to have been right before: a change of the
hour, or somebody's mistake put right. Past it the times before are forgotten."""

SNOOZE_MIN = (5, 10, 30, 60)
"""Minutes to choose from."""

AHEAD_DAYS = 8
"""So many days are looked through for the next reminder: one more than a week has."""

_DAY = timedelta(days=1)


class Here(Struct, frozen=True):
    """The present, as far as reminders go.

    Attributes:
        at_utc: now, aware, in UTC.
        zone: where the person is.
        idle: kinds with nothing to remind of now: done for today, locked, or not wanted.
        held: a full-screen program or a session runs; what is due then waits.
    """

    at_utc: datetime
    zone: ZoneInfo
    idle: frozenset[ReminderKind] = frozenset()
    held: bool = False

    @property
    def day(self) -> date:
        """The local day."""
        return moment(self.at_utc, self.zone).local_date


class Due(Struct, frozen=True):
    """A reminder that is to be shown.

    Attributes:
        kind: of what.
        at_utc: when it fell due.
        missed: it fell due a while ago, and stands for everything that did.
    """

    kind: ReminderKind
    at_utc: datetime
    missed: bool = False


class Shown(Struct, frozen=True):
    """A reminder that was shown, on which local day."""

    kind: ReminderKind
    at_utc: datetime
    day: date


class Snooze(Struct, frozen=True):
    """A kind that was put off, from when until when."""

    kind: ReminderKind
    since: datetime
    until: datetime

    def lasts(self, at_utc: datetime) -> bool:
        """Whether it goes on; a clock that was set back behind its beginning ends it."""
        return self.since <= at_utc < self.until


class LeftOut(Struct, frozen=True):
    """Not today: a kind that is left out on a day; None for all of them."""

    kind: ReminderKind | None
    day: date


class ReminderState(Struct, frozen=True):
    """What was shown, put off and left out. Kept beside the choices, small, and of no more than a
    day or two.

    Attributes:
        seen: up to when everything was looked at; None before the first look.
        shown: of today and the day before.
        snoozes: one a kind at most.
        left_out: of today.
    """

    seen: datetime | None = None
    shown: tuple[Shown, ...] = ()
    snoozes: tuple[Snooze, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def is_left_out(self, kind: ReminderKind, day: date) -> bool:
        """Whether a kind is left out on a day."""
        return any(each.day == day and each.kind in (kind, None) for each in self.left_out)

    def count(self, day: date) -> int:
        """How many were shown on a day."""
        return sum(each.day == day for each in self.shown)

    def snooze_of(self, kind: ReminderKind) -> Snooze | None:
        """The snooze of a kind, over or not."""
        return next((each for each in self.snoozes if each.kind is kind), None)


# --- looking -------------------------------------------------------------------------------------


def due(plan: ReminderPlan, state: ReminderState, here: Here) -> tuple[Due, ...]:
    """What there is to show now, the most important first; one at most of what was missed.

    Args:
        plan: what was asked for.
        state: as the last look left it.
        here: now.
    """
    if here.held or plan.is_quiet(_local(here.at_utc, here.zone)):
        return ()
    room = plan.most_a_day - state.count(here.day)
    found = [
        Due(reminder.kind, at, here.at_utc - at > LATE)
        for reminder in plan.wanted
        if (at := _fell_due(plan, state, here, reminder)) is not None
    ]
    if any(each.missed for each in found):
        found = [replace(found[0], missed=True)]
    return tuple(found[: max(0, room)])


def next_due(plan: ReminderPlan, state: ReminderState, here: Here) -> Due | None:
    """The next reminder after now; None when there is none within a week.

    A kind that is idle now may have something again tomorrow, not before. Whoever waits for it
    should ask again after a while: a timer sleeps with the computer, and zones and clocks change.

    Args:
        plan, state, here: as for :func:`due`, and after it.
    """
    ahead = [
        Due(reminder.kind, at)
        for reminder in plan.wanted
        if (at := _next_of(plan, state, here, reminder)) is not None
    ]
    return min(ahead, key=lambda each: each.at_utc, default=None)


# --- after a look --------------------------------------------------------------------------------


def passed(state: ReminderState, here: Here) -> ReminderState:
    """The state after a look that showed nothing; what is held goes on waiting."""
    seen = _seen(state, here.at_utc)
    if here.held:
        return replace(state, seen=seen)
    return replace(
        state,
        seen=max(seen, here.at_utc),
        shown=tuple(each for each in state.shown if abs(each.day - here.day) <= _DAY),
        snoozes=tuple(each for each in state.snoozes if each.lasts(here.at_utc)),
        left_out=tuple(each for each in state.left_out if each.day == here.day),
    )


def shown(state: ReminderState, what: tuple[Due, ...], here: Here) -> ReminderState:
    """The state after these were shown."""
    new = tuple(Shown(each.kind, here.at_utc, here.day) for each in what)
    state = passed(state, here)
    return replace(state, shown=(*state.shown, *new))


def snoozed(state: ReminderState, kind: ReminderKind, minutes: int, here: Here) -> ReminderState:
    """The state after a kind was put off; until then it is silent, and then it is due again.

    Raises:
        ValueError: it is put off by less than a minute or more than a day.
    """
    if not 1 <= minutes <= 24 * 60:
        raise ValueError("a reminder is put off by 1 minute to a day")
    others = (each for each in state.snoozes if each.kind is not kind)
    put_off = Snooze(kind, here.at_utc, here.at_utc + timedelta(minutes=minutes))
    return replace(state, snoozes=(*others, put_off))


def not_today(state: ReminderState, kind: ReminderKind | None, here: Here) -> ReminderState:
    """The state after a kind, or everything, was left out for the rest of the local day."""
    return replace(state, left_out=(*state.left_out, LeftOut(kind, here.day)))


def today_again(state: ReminderState, kind: ReminderKind | None, here: Here) -> ReminderState:
    """Takes :func:`not_today` back; None takes everything back."""
    kept = (each for each in state.left_out if kind is not None and each.kind is not kind)
    seen = max(_seen(state, here.at_utc), here.at_utc)
    return replace(state, left_out=tuple(kept), seen=seen)


# --- times ---------------------------------------------------------------------------------------


def _seen(state: ReminderState, at_utc: datetime) -> datetime:
    """Up to when everything was looked at, as far as that can be believed."""
    if state.seen is None or state.seen - at_utc > MOST_BACK:
        return at_utc
    return state.seen


def _fell_due(
    plan: ReminderPlan, state: ReminderState, here: Here, reminder: Reminder
) -> datetime | None:
    """When a reminder fell due since the last look, the latest time of several; None if not."""
    kind, day = reminder.kind, here.day
    snooze = state.snooze_of(kind)
    silent = snooze is not None and snooze.lasts(here.at_utc)
    if silent or kind in here.idle or state.is_left_out(kind, day):
        return None
    seen = _seen(state, here.at_utc)
    if snooze is not None and snooze.until <= here.at_utc:
        # What it was silent about is not caught up with.
        seen = max(seen, snooze.until)
    times = [at for at in _times(plan, reminder, day, here.zone) if seen < at <= here.at_utc]
    if snooze is not None and _ends_on(plan, snooze, day, here.zone):
        times.append(min(snooze.until, here.at_utc))
    return max(times, default=None)


def _next_of(
    plan: ReminderPlan, state: ReminderState, here: Here, reminder: Reminder
) -> datetime | None:
    kind, full = reminder.kind, state.count(here.day) >= plan.most_a_day
    after, snooze = max(_seen(state, here.at_utc), here.at_utc), state.snooze_of(kind)
    lasting = snooze if snooze is not None and snooze.lasts(here.at_utc) else None
    if lasting is not None:
        after = max(after, lasting.until)
    found: list[datetime] = []
    for number in range(AHEAD_DAYS):
        day = here.day + number * _DAY
        if (number == 0 and (full or kind in here.idle)) or state.is_left_out(kind, day):
            continue
        found += (at for at in _times(plan, reminder, day, here.zone) if at > after)
        if lasting is not None and _ends_on(plan, lasting, day, here.zone):
            found.append(lasting.until)
        if found:
            return min(found)
    return None


def _ends_on(plan: ReminderPlan, snooze: Snooze, day: date, zone: ZoneInfo) -> bool:
    """Whether a snooze ends on a local day, and outside of quiet hours."""
    until = moment(snooze.until, zone)
    return until.local_date == day and not plan.is_quiet(until.local.time())


def _times(plan: ReminderPlan, reminder: Reminder, day: date, zone: ZoneInfo) -> Iterator[datetime]:
    """The times of a reminder on a local day, in UTC; none in quiet hours.

    An hour that is left out when clocks go forward is read as much later, one that comes twice is
    its first. A date that a zone left out, as Apia did with 30 December 2011, has none.
    """
    if day.weekday() not in reminder.weekdays:
        return
    for at in reminder.rhythm.times:
        on = day if at.hour >= DAY_STARTS_AT else day + _DAY
        read = reading(datetime.combine(on, at), zone).moment
        if read.local_date == day and not plan.is_quiet(read.local.time()):
            yield read.at_utc


def _local(at_utc: datetime, zone: ZoneInfo) -> time:
    return moment(at_utc, zone).local.time()
