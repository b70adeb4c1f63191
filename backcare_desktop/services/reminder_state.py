"""What was shown, put off and left out, as plain values of a file, and back."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from backcare_desktop.core.reminder_plan import ReminderKind
from backcare_desktop.core.reminders import LeftOut, ReminderState, Shown, Snooze

T = TypeVar("T")

MOST_KEPT = 100
"""More entries of one sort than this were written by somebody else."""


def values_of(state: ReminderState) -> dict[str, object]:
    """Plain values that :func:`read_state` reads."""
    return {
        "seen": None if state.seen is None else state.seen.isoformat(),
        "shown": [[s.kind.value, s.at_utc.isoformat(), s.day.isoformat()] for s in state.shown],
        "snoozes": [
            [s.kind.value, s.since.isoformat(), s.until.isoformat()] for s in state.snoozes
        ],
        "left_out": [[o.kind, o.day.isoformat()] for o in state.left_out],
    }


def read_state(found: object) -> ReminderState:
    """The state of what the file holds; what makes no sense never happened."""
    if not isinstance(found, Mapping):
        return ReminderState()
    seen = _each([[found.get("seen")]], _instant)
    return ReminderState(
        seen[0] if seen else None,
        _each(found.get("shown"), _shown),
        _each(found.get("snoozes"), _snooze),
        _each(found.get("left_out"), _left_out),
    )


def _each(found: object, make: Callable[..., T]) -> tuple[T, ...]:
    if not isinstance(found, list):
        return ()
    made: list[T] = []
    for parts in found[:MOST_KEPT]:
        try:
            made.append(make(*parts))
        except (TypeError, ValueError):
            continue
    return tuple(made)


def _shown(kind: Any, at_utc: Any, day: Any) -> Shown:
    return Shown(ReminderKind(kind), _instant(at_utc), date.fromisoformat(day))


def _snooze(kind: Any, since: Any, until: Any) -> Snooze:
    return Snooze(ReminderKind(kind), _instant(since), _instant(until))


def _left_out(kind: Any, day: Any) -> LeftOut:
    return LeftOut(None if kind is None else ReminderKind(kind), date.fromisoformat(day))


def _instant(text: Any) -> datetime:
    """An instant in UTC.

    Raises:
        TypeError: it is no text.
        ValueError: it is none, or has no zone.
    """
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("an instant has a zone")
    return at.astimezone(UTC)
