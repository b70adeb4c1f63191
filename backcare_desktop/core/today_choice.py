"""The one thing to do now, and why: the first rule of the table that fits."""

from collections.abc import Collection

from msgspec import Struct

from backcare_desktop.core.comfort import LENGTHS_MIN
from backcare_desktop.core.situation import Situation
from backcare_desktop.core.today_rules import RULES, Rule, What, Why
from backcare_desktop.core.walking import WALK_MINUTES


class Choice(Struct, frozen=True):
    """What to do now.

    Attributes:
        what: the thing.
        why: the rule that chose it.
        number, of: what the rule counts, as the table says; None where it counts nothing.
        minutes: to plan for; None where nobody can say.
        routine_id, programme_id, lift_id, session_id: with which one; empty where none is meant.
        can_wait: the person may put it away for the day.
    """

    what: What
    why: Why
    number: int | None = None
    of: int | None = None
    minutes: int | None = None
    routine_id: str = ""
    programme_id: str = ""
    lift_id: str = ""
    session_id: str = ""
    can_wait: bool = False


def choose(now: Situation, put_away: Collection[Why] = ()) -> Choice:
    """The one thing to do now.

    Args:
        now: how things stand.
        put_away: what the person doesn't want proposed again today. What is for safety stays, and
            the list below goes on showing what waits.
    """
    fitting = (
        rule for rule in RULES if rule.fits(now) and not (rule.can_wait and rule.why in put_away)
    )
    return _made(next(fitting), now)


def _made(rule: Rule, now: Situation) -> Choice:
    number, of = rule.numbers(now)
    session = {Why.BROKEN_OFF: now.broken_off, Why.MORNING_AFTER: now.morning}.get(rule.why, "")
    core = now.core if rule.what is What.CORE else None
    lift = now.lift if rule.what is What.LIFT else None
    return Choice(
        rule.what,
        rule.why,
        number,
        of,
        _minutes(rule, now),
        routine_id=rule.routine,
        programme_id=core.programme_id if core is not None else "",
        lift_id=lift.lift_id if lift is not None else "",
        session_id=session,
        can_wait=rule.can_wait,
    )


def _minutes(rule: Rule, now: Situation) -> int | None:
    if rule.routine:
        return now.routines[rule.routine].minutes
    if rule.what is What.CORE and now.core is not None:
        return now.core.minutes
    return {What.WALK: WALK_MINUTES[0], What.COMFORT: LENGTHS_MIN[-1]}.get(rule.what)
