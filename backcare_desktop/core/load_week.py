"""What comes after a week of a load plan: up, the same once more, back, or a wait."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import HUNDREDTH, Load
from backcare_desktop.core.load_plan import LoadPlan, PlanWeek, on_line
from backcare_desktop.core.session_feedback import HIGHEST_TO_GO_ON, RISE_TO_CHECK

CALM_PAIN = 3
"""Most pain while lifting that lets a plan go on (clinical.md 1.5, 16)."""

_AS_PLANNED = Decimal("0.99")  # our choice: 132 lb stand for 60 kg


class Move(StrEnum):
    """Where a plan goes after a week."""

    MOVE_UP = "move_up"
    REPEAT = "repeat"
    STEP_BACK = "step_back"
    WAIT = "wait"
    """Its load isn't open: the plan stands still, and nothing is held against it."""


class Reason(StrEnum):
    """Why a plan doesn't move up, the weightiest first."""

    PAIN_HIGH = "pain_high"
    MORNING_HIGH = "morning_high"
    """Above 5 on a morning after, whatever is usual."""
    MORNING_MUCH_WORSE = "morning_much_worse"
    PAIN_DURING = "pain_during"
    MORNING_PAINFUL = "morning_painful"
    """Above 3 on a morning after, whatever is usual: no load goes up from there."""
    MORNING_WORSE = "morning_worse"
    OTHER_LIFT = "other_lift"
    """Another lift hurt by more than 3: the same back lifts them all."""
    FORM_LOST = "form_lost"
    LIGHTER = "lighter"
    FEWER = "fewer"
    """No day had as many repetitions with the week's load as the week has."""
    NOT_LIFTED = "not_lifted"
    PAIN_UNKNOWN = "pain_unknown"
    MORNING_UNKNOWN = "morning_unknown"
    USUAL_UNKNOWN = "usual_unknown"
    FORM_UNKNOWN = "form_unknown"
    HELD = "held"
    """By its phase or gates, by a lock or an injury pause."""

    @property
    def move(self) -> Move:
        """What it asks for by itself."""
        if self is Reason.HELD:
            return Move.WAIT
        return Move.STEP_BACK if self in _BACK else Move.REPEAT


_BACK = (Reason.PAIN_HIGH, Reason.MORNING_HIGH, Reason.MORNING_MUCH_WORSE)
_PAINFUL = (
    *_BACK,
    Reason.PAIN_DURING,
    Reason.MORNING_PAINFUL,
    Reason.MORNING_WORSE,
    Reason.OTHER_LIFT,
)


class NextWeek(Struct, frozen=True):
    """What comes after a week.

    Attributes:
        reasons: why not up; empty when nothing speaks against it.
    """

    reasons: tuple[Reason, ...]

    @property
    def move(self) -> Move:
        """Where the plan goes."""
        moves = {reason.move for reason in self.reasons}
        order = (Move.STEP_BACK, Move.REPEAT, Move.WAIT)
        return next((move for move in order if move in moves), Move.MOVE_UP)


def next_week(
    plan: LoadPlan,
    number: int,
    entries: Iterable[LiftEntry],
    usual: int | None,
    *,
    held: bool = False,
    waited: Iterable[LiftEntry] = (),
) -> NextWeek:
    """Whether the plan moves up after a week.

    Up only if the lift was done with the week's load and repetitions, pain stayed at 3 or less
    while lifting and on each next morning, was back to usual there, and the form was kept. That
    the 3 hold for mornings as well, however much is usual, is our choice. Back by the stop rule of
    sessions: pain above 5, or a morning more than 2 points worse than usual. Pain above 3 in
    another lift repeats the week (our choice). What nobody answered repeats it, too: it can be
    answered later, and then this says something else.

    A week whose load is below the lightest there is passes with its days: only pain holds it.

    Args:
        plan, number: the week.
        entries: what was logged in it; of other lifts pain above 3 counts, and nothing else.
        usual: 0-10, how much it usually hurts in the morning; None if that isn't known, and then
            no pain at all counts as usual and nothing else does.
        held: the load isn't open. Then what wasn't lifted or was lighter says nothing; what hurt
            is a reason to step back all the same.
        waited: what was logged while the week waited: only what asks for a step back counts.

    Raises:
        ValueError: the plan has no such week.
    """
    week = plan.week(number)
    found = set(_found(week, plan.lift.id, tuple(entries), usual))
    if week.load is None:
        found &= {*_PAINFUL}
    if held:
        found = {reason for reason in found if reason.move is Move.STEP_BACK} or {Reason.HELD}
    before = _felt(plan.lift.id, tuple(waited), usual)
    found |= {reason for reason in before if reason.move is Move.STEP_BACK}
    if len(found) > 1:
        found.discard(Reason.HELD)
    return NextWeek(tuple(reason for reason in Reason if reason in found))


def _found(
    week: PlanWeek, lift_id: str, entries: tuple[LiftEntry, ...], usual: int | None
) -> set[Reason]:
    """What the entries of a week say against moving up."""
    found = _felt(lift_id, entries, usual)
    own = [entry for entry in entries if entry.lift_id == lift_id]
    if not own:
        return found | {Reason.NOT_LIFTED}
    found |= {reason for entry in own if (reason := _form(entry)) is not None}
    if not _as_planned(week, max(entry.load for entry in own)):
        found.add(Reason.LIGHTER)
    elif not _as_often(week, own):
        found.add(Reason.FEWER)
    return found


def _felt(lift_id: str, entries: tuple[LiftEntry, ...], usual: int | None) -> set[Reason]:
    """What pain says, while lifting and on the mornings after."""
    own = [entry for entry in entries if entry.lift_id == lift_id]
    found = {
        reason
        for day in {entry.day for entry in own}
        for reason in felt((entry for entry in own if entry.day == day), usual)
    }
    if any(_painful(entry) for entry in entries if entry.lift_id != lift_id):
        found.add(Reason.OTHER_LIFT)
    return found


def felt(entries: Iterable[LiftEntry], usual: int | None) -> tuple[Reason, ...]:
    """What the pain of one day says against more; nothing when it stayed calm.

    Args:
        entries: what was logged on the day.
        usual: as for :func:`next_week`.
    """
    entries = tuple(entries)
    during = _during(_worst(entry.pain_during for entry in entries))
    morning = _morning(_worst(entry.pain_next_morning for entry in entries), usual)
    return tuple(reason for reason in (during, morning) if reason is not None)


def _painful(entry: LiftEntry) -> bool:
    worst = _worst((entry.pain_during, entry.pain_next_morning))
    return worst is not None and worst > CALM_PAIN


def repeat_week(plan: LoadPlan, number: int, lifted: Load | None) -> LoadPlan:
    """The plan with a week once more, and on from there under the same cap.

    Never below the lightest that can be loaded: a warm-up on its own doesn't end a plan.

    Args:
        plan, number: the week that is repeated.
        lifted: the heaviest load of that week, where a lighter one goes on; None if there was none.

    Raises:
        ValueError: the plan has no such week.
    """
    week = plan.week(number)
    start = week.exact_kg
    if lifted is not None and not _as_planned(week, lifted):
        start = min(start, lifted.kg)
        if week.load is not None and plan.lift.loadable(start) is None:
            start = plan.lift.above(Load(HUNDREDTH, lifted.unit)).kg
    return LoadPlan(plan.lift, on_line(start), plan.cap, number + 1)


def replan(plan: LoadPlan, number: int, lifted: Load | None) -> LoadPlan:
    """The plan after a setback: back by one step at least, and on from there under the same cap.

    A step is a week of the line, or as many as it takes until the load is really lighter. The line
    begins anew at what is on the bar, so that coarse plates don't bring the old load right back.

    Args:
        plan, number: the week of the setback.
        lifted: what was lifted last; the plan begins below it. None if nothing was.

    Raises:
        ValueError: the plan has no such week.
    """
    before = plan.week(number).exact_kg
    if lifted is not None:
        before = min(before, lifted.kg)
    down = plan.lift.loadable
    heavy = down(before)
    start = on_line(before / (1 + plan.cap))
    while heavy is not None and down(start) == heavy:
        start = on_line(start / (1 + plan.cap))
    light = down(start)
    return LoadPlan(plan.lift, light.kg if light is not None else start, plan.cap, number + 1)


def _as_planned(week: PlanWeek, lifted: Load) -> bool:
    return week.load is None or lifted.kg >= week.load.kg * _AS_PLANNED


def _as_often(week: PlanWeek, own: list[LiftEntry]) -> bool:
    """Whether a day had the week's repetitions with its load, in whatever sets."""
    done: dict[date, int] = defaultdict(int)
    for entry in own:
        if _as_planned(week, entry.load):
            done[entry.day] += entry.sets * entry.reps
    return max(done.values(), default=0) >= week.sets * week.reps


def _worst(scores: Iterable[int | None]) -> int | None:
    """The highest that was given; None if none was."""
    return max((score for score in scores if score is not None), default=None)


def _during(pain: int | None) -> Reason | None:
    if pain is None:
        return Reason.PAIN_UNKNOWN
    if pain > HIGHEST_TO_GO_ON:
        return Reason.PAIN_HIGH
    return Reason.PAIN_DURING if pain > CALM_PAIN else None


def _morning(pain: int | None, usual: int | None) -> Reason | None:
    if pain is None:
        return Reason.MORNING_UNKNOWN
    if pain > HIGHEST_TO_GO_ON:
        return Reason.MORNING_HIGH
    if usual is not None and pain > usual + RISE_TO_CHECK:
        return Reason.MORNING_MUCH_WORSE
    if pain > CALM_PAIN:
        return Reason.MORNING_PAINFUL
    if usual is None:
        return Reason.USUAL_UNKNOWN if pain else None
    return Reason.MORNING_WORSE if pain > usual else None


def _form(entry: LiftEntry) -> Reason | None:
    kept = entry.form_kept
    if kept is None:
        return Reason.FORM_UNKNOWN
    return None if kept else Reason.FORM_LOST
