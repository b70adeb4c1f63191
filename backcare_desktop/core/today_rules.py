"""The rules that choose the one thing to do now, in their order.

Safety stands first: what a symptom check locks, then reasons to check the symptoms, then pain that
has sessions wait. Only below that line is anything proposed that moves the back. No rule praises or
scolds, and the last one always fits: there is nothing more to do today is an answer, too.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.situation import Situation

TRIO: Final = "ease-off-trio"
SETTLE: Final = "settle-and-reactivate"
WARM_UP: Final = "five-minute-warm-up"
COOL_DOWN: Final = "cool-down"
MOBILITY: Final = "ten-minute-mobility"
WIND_DOWN: Final = "evening-wind-down"
ROUTINES: Final = (TRIO, SETTLE, WARM_UP, COOL_DOWN, MOBILITY, WIND_DOWN)
"""Ids of the routines that rules name."""

MOBILITY_FROM_HOUR = 8
"""Better not in the first hour after getting up (clinical.md 5); the hour is ours."""


class What(StrEnum):
    """What is proposed; exactly one thing."""

    ADVICE = "advice"
    """Read what the symptom check found, and act on it."""
    CHECK = "check"
    """Check the symptoms, or go on with the check that was begun."""
    COMFORT = "comfort"
    """Warmth or cold for a while."""
    RATE = "rate"
    """Say how the back is; with a session's id, how it is the morning after."""
    GO_ON = "go_on"
    ROUTINE = "routine"
    CORE = "core"
    LIFT = "lift"
    WALK = "walk"
    MEASURES = "measures"
    REST = "rest"


class Why(StrEnum):
    """Why it is proposed. The interface has the words; the numbers are with each rule."""

    LOCKED = "locked"
    CHECK_UNFINISHED = "check_unfinished"
    CONCERN = "concern"
    NEVER_CHECKED = "never_checked"
    CHECK_IN = "check_in"
    STRONG_PAIN = "strong_pain"
    UNSETTLED = "unsettled"
    BROKEN_OFF = "broken_off"
    MORNING_AFTER = "morning_after"
    FIRST_SESSION = "first_session"
    SETTLING = "settling"
    EASE_OFF = "ease_off"
    BEFORE_LIFTING = "before_lifting"
    LIFTING_DAY = "lifting_day"
    AFTER_LIFTING = "after_lifting"
    CORE_DAY = "core_day"
    EVENING = "evening"
    NO_LIFTING_TODAY = "no_lifting_today"
    WALK_DUE = "walk_due"
    MEASURES_DUE = "measures_due"
    NOT_RATED = "not_rated"
    NOTHING_LEFT = "nothing_left"


_Numbers = tuple[int | None, int | None]


def _no_numbers(_: Situation) -> _Numbers:
    return None, None


class Rule(Struct, frozen=True):
    """A row of the table.

    Attributes:
        why: its name.
        fits: whether it holds.
        what: what it proposes.
        routine: which routine; empty for none.
        numbers: what it counts.
        can_wait: the person may put it away for the day.
    """

    why: Why
    fits: Callable[[Situation], bool]
    what: What
    routine: str = ""
    numbers: Callable[[Situation], _Numbers] = _no_numbers
    can_wait: bool = False


def _done(routine_id: str) -> Callable[[Situation], _Numbers]:
    """How often a routine was done today, and how often it is meant to be."""

    def numbers(now: Situation) -> _Numbers:
        routine = now.routines[routine_id]
        return routine.done, routine.times_a_day

    return numbers


def _open(now: Situation) -> bool:
    """Whether work that loads the back fits into the day at all."""
    return not now.acute and not now.late


RULES: Final[tuple[Rule, ...]] = (
    # An emergency or urgent result is shown on Today and locks the rest (product.md, cross-tab
    # rules; clinical.md 1.4, 1 to 4, and 1.6).
    Rule(Why.LOCKED, lambda now: now.lock is not None, What.ADVICE),
    # An unfinished check never yields self-care (clinical.md 1.4, 8).
    Rule(Why.CHECK_UNFINISHED, lambda now: now.check_unfinished, What.CHECK),
    # Leg symptoms, or a rise by more than 2 points (product.md; clinical.md 5, stop rule).
    Rule(
        Why.CONCERN,
        lambda now: now.concern is not None and now.concern.wants_check,
        What.CHECK,
    ),
    # Danger is told from soreness before anything is done about either (articles.md, A-01, A-02).
    Rule(Why.NEVER_CHECKED, lambda now: now.never_checked, What.CHECK),
    # Day 7, 14 and 28 (articles.md, A-03; clinical.md 1.5, 1). Counts: that day.
    Rule(
        Why.CHECK_IN,
        lambda now: now.check_in is not None,
        What.CHECK,
        numbers=lambda now: (now.check_in, None),
        can_wait=True,
    ),
    # Above 5 nobody goes on (clinical.md 5, stop rule); warmth or cold by comfort (clinical.md 1.5,
    # 4), and as long as the skin rests from it how it is by now. Counts: the pain.
    Rule(
        Why.STRONG_PAIN,
        lambda now: now.strong is not None and now.unsettled and now.comfort_open,
        What.COMFORT,
        numbers=lambda now: (now.strong, None),
    ),
    Rule(
        Why.STRONG_PAIN,
        lambda now: now.strong is not None and now.unsettled,
        What.RATE,
        numbers=lambda now: (now.strong, None),
    ),
    # A session that hurt has others wait until it settles (clinical.md 5, stop rule).
    Rule(Why.UNSETTLED, lambda now: now.unsettled and now.comfort_open, What.COMFORT),
    Rule(Why.UNSETTLED, lambda now: now.unsettled, What.RATE),
    # --- from here on nothing is locked, and nothing asks for quiet ------------------------------
    # Leaving keeps the progress (ux.md, E 10); not on a day with pain above 5.
    Rule(Why.BROKEN_OFF, lambda now: bool(now.broken_off) and now.strong is None, What.GO_ON),
    # Worse the next morning is a reason to do less, so that is asked before more is done
    # (clinical.md 5, stop rule; product.md: the next morning belongs to the session).
    Rule(Why.MORNING_AFTER, lambda now: bool(now.morning), What.RATE, can_wait=True),
    # From day 3 on, where everyday movement is easy (articles.md, A-06); on a sore day the trio.
    Rule(
        Why.SETTLING,
        lambda now: (
            now.phase is RoutinePhase.DAYS_3_5
            and now.pain is not None
            and not (now.rough or now.late)
            and now.rested
            and now.fits(SETTLE)
        ),
        What.ROUTINE,
        SETTLE,
        _done(SETTLE),
        can_wait=True,
    ),
    # The acute trio, three times a day (articles.md, A-05). Counts: times done and meant.
    Rule(
        Why.EASE_OFF,
        lambda now: now.acute and not now.late and now.rested and now.may_do(TRIO),
        What.ROUTINE,
        TRIO,
        _done(TRIO),
        can_wait=True,
    ),
    # The default first session (articles.md, A-05).
    Rule(
        Why.FIRST_SESSION,
        lambda now: now.new and now.phase is None and now.may_do(TRIO),
        What.ROUTINE,
        TRIO,
        _done(TRIO),
        can_wait=True,
    ),
    # Five minutes before every strength session (articles.md, A-08).
    Rule(
        Why.BEFORE_LIFTING,
        lambda now: now.lift is not None and _open(now) and now.fits(WARM_UP),
        What.ROUTINE,
        WARM_UP,
        can_wait=True,
    ),
    # The person's own lifting day, with a load that gates leave open (articles.md, A-11, A-14).
    Rule(
        Why.LIFTING_DAY, lambda now: now.lift is not None and _open(now), What.LIFT, can_wait=True
    ),
    # Hip flexors and hamstrings after training (articles.md, A-09).
    Rule(
        Why.AFTER_LIFTING,
        lambda now: now.lifted and _open(now) and now.fits(COOL_DOWN),
        What.ROUTINE,
        COOL_DOWN,
        can_wait=True,
    ),
    # Core about three times a week (articles.md, A-07). Counts: days done and meant this week.
    Rule(
        Why.CORE_DAY,
        lambda now: now.core is not None and not (now.rough or now.late),
        What.CORE,
        numbers=lambda now: (now.core.done, now.core.target) if now.core else (None, None),
        can_wait=True,
    ),
    # A calm end of the day, for sleep and stress (articles.md, A-16).
    Rule(
        Why.EVENING,
        lambda now: now.evening and now.fits(WIND_DOWN),
        What.ROUTINE,
        WIND_DOWN,
        can_wait=True,
    ),
    # Up to day 14 (articles.md, A-06).
    Rule(
        Why.SETTLING,
        lambda now: now.phase is RoutinePhase.WEEK_2 and _open(now) and now.fits(SETTLE),
        What.ROUTINE,
        SETTLE,
        _done(SETTLE),
        can_wait=True,
    ),
    # Daily mobility on days without lifting (articles.md, A-14, A-15).
    Rule(
        Why.NO_LIFTING_TODAY,
        lambda now: (
            not now.lifted and _open(now) and now.hour >= MOBILITY_FROM_HOUR and now.fits(MOBILITY)
        ),
        What.ROUTINE,
        MOBILITY,
        can_wait=True,
    ),
    # Short walks, no bed rest (articles.md, A-04, A-15; clinical.md 1.5, 11). Counts: walks.
    Rule(
        Why.WALK_DUE,
        lambda now: now.walks.done < now.walks.wanted and now.walks.fits_now and not now.late,
        What.WALK,
        numbers=lambda now: (now.walks.done, now.walks.wanted),
        can_wait=True,
    ),
    # Own activities weekly, the questionnaire every week or two (clinical.md 3.1). Counts: how many
    # are due.
    Rule(
        Why.MEASURES_DUE,
        lambda now: now.measures_due > 0,
        What.MEASURES,
        numbers=lambda now: (now.measures_due, None),
        can_wait=True,
    ),
    # Pain now, once a day (clinical.md 3.1).
    Rule(Why.NOT_RATED, lambda now: not now.rated, What.RATE, can_wait=True),
    # Rest is part of the plan (ux.md, E 19).
    Rule(Why.NOTHING_LEFT, lambda _: True, What.REST),
)
