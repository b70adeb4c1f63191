"""The reminders of Settings as text, and back; what makes no sense is as usual.

A choice of Settings is one plain value, in its file as in an archive: here a text in JSON.
"""

import json
from collections.abc import Callable, Mapping
from datetime import time
from typing import Final, TypeVar

from backcare_desktop.core.reminder_plan import (
    EVERY_DAY,
    AtTimes,
    Every,
    QuietHours,
    Reminder,
    ReminderPlan,
)

T = TypeVar("T")

_USUAL: Final = ReminderPlan()


def read_plan(text: str) -> ReminderPlan:
    """The plan of a text; each part that is missing or makes no sense is as usual.

    Args:
        text: as :func:`plan_text` writes it; empty for nothing that isn't as usual.
    """
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        found = None
    return _plan_of(found if isinstance(found, dict) else {})


def plan_text(plan: ReminderPlan) -> str:
    """The text of a plan; empty where all is as usual, and so off."""
    values = _values_of(plan)
    return json.dumps(values, separators=(",", ":")) if values else ""


def _plan_of(values: Mapping[str, object]) -> ReminderPlan:
    reminders = tuple(
        _or(usual, _reminder, usual, values.get(usual.kind)) for usual in _USUAL.reminders
    )
    quiet = _or(_USUAL.quiet, _quiet, values["quiet"]) if "quiet" in values else _USUAL.quiet
    most = values.get("most_a_day")
    details = values.get("details") is True
    if isinstance(most, int) and not isinstance(most, bool):
        usual_number = ReminderPlan(reminders, quiet, details=details)
        return _or(usual_number, ReminderPlan, reminders, quiet, most, details)
    return ReminderPlan(reminders, quiet, details=details)


def _values_of(plan: ReminderPlan) -> dict[str, object]:
    """Only what isn't as usual."""
    values: dict[str, object] = {
        str(each.kind): _plain(each) for each in plan.reminders if each != _USUAL.of(each.kind)
    }
    if plan.quiet != _USUAL.quiet:
        quiet = plan.quiet
        values["quiet"] = [] if quiet is None else [_text(quiet.begin), _text(quiet.end)]
    if plan.most_a_day != _USUAL.most_a_day:
        values["most_a_day"] = plan.most_a_day
    if plan.details:
        values["details"] = True
    return values


def _plain(reminder: Reminder) -> dict[str, object]:
    rhythm = reminder.rhythm
    values: dict[str, object] = {"on": reminder.on}
    if isinstance(rhythm, Every):
        values["every"] = [rhythm.minutes, _text(rhythm.first), _text(rhythm.last)]
    else:
        values["at"] = [_text(each) for each in rhythm.times]
    if reminder.weekdays != EVERY_DAY:
        values["weekdays"] = sorted(reminder.weekdays)
    return values


def _reminder(usual: Reminder, found: object) -> Reminder:
    if not isinstance(found, dict):
        raise TypeError("a reminder is an object")
    on = found.get("on")
    if not isinstance(on, bool):
        raise TypeError("a reminder is on or off")
    rhythm: AtTimes | Every = usual.rhythm
    if "every" in found:
        minutes, first, last = found["every"]
        if type(minutes) is not int:
            raise TypeError("minutes are a whole number")
        rhythm = Every(minutes, time.fromisoformat(first), time.fromisoformat(last))
    elif "at" in found:
        rhythm = AtTimes(tuple(time.fromisoformat(each) for each in found["at"]))
    weekdays = frozenset(found.get("weekdays", EVERY_DAY))
    return Reminder(usual.kind, rhythm, on, weekdays)


def _quiet(found: object) -> QuietHours | None:
    if not isinstance(found, list):
        raise TypeError("quiet hours are two times, or none")
    if not found:
        return None
    begin, end = found
    return QuietHours(time.fromisoformat(begin), time.fromisoformat(end))


def _or(usual: T, make: Callable[..., T], *values: object) -> T:
    """What is made of some values; the usual where that can't be done."""
    try:
        return make(*values)
    except (TypeError, ValueError):
        return usual


def _text(at: time) -> str:
    return at.isoformat("minutes")
