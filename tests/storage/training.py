"""Core work and lifting to store."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from backcare_desktop.core.clock import moment
from backcare_desktop.core.comeback import Comeback, ComebackItem, ComebackWeek
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.gates import Gate, GateTry
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.core.load import Load, Plates, Rounding, Steps, Unit
from backcare_desktop.core.load_plan import Lift, LoadPlan
from backcare_desktop.core.phase import Correction
from backcare_desktop.core.programme import PlannedDay, Programme, ProgrammeItem
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.running import RunningComeback, RunningPlan
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.suggestion import Aside, Reason, SuggestionKind
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.core.variation import Way
from tests.storage.examples import BERLIN, NOON, TODAY

PROGRAMME = Programme(
    id="big-three",
    name="Big three – easy",
    weekly_target=3,
    items=(
        ProgrammeItem("side-plank", Dose(hold_s=20, sets=3, each_side=True), 30, 60, Way.EASIER),
        ProgrammeItem("curl-up", Dose(reps=6, tempo_s=4.5, sets=2, untimed=True), 20, 12),
    ),
)

BAR = Plates(
    Load(Decimal(20), Unit.KG),
    (Decimal(20), Decimal(10), Decimal("2.50"), Decimal("1.25")),
    (2, 1, 1, 4),
)
DUMBBELLS = Steps(Load(Decimal("2.5"), Unit.LB))
"""Any multiple of two and a half pounds."""

WEEK = TrainingWeek(
    (
        DayKind.HEAVY,
        DayKind.REST,
        DayKind.TECHNIQUE,
        DayKind.REST,
        DayKind.REST,
        DayKind.TECHNIQUE,
        DayKind.REST,
    )
)
"""Days of the week, Monday first."""

WEEKS = (
    ComebackWeek("First steps", "Walk.", (), (ComebackItem("walk", Dose(hold_s=600), days=7),)),
    ComebackWeek(
        "Half of it",
        "",
        (Gate.STAIRS,),
        (
            ComebackItem("curl-up", Dose(reps=8, tempo_s=3.5, sets=3), times_a_day=2, text="Slow."),
            ComebackItem(lift="Squat", share=Decimal("0.5"), days=2),
        ),
    ),
)


def aside(day: date = TODAY) -> Aside:
    """A step up that was left as it is."""
    return Aside("curl-up", SuggestionKind.UP, Reason.TWICE_WHOLE, day)


def planned(day: date = TODAY, programme: Programme = PROGRAMME) -> PlannedDay:
    """What a day is measured by."""
    return PlannedDay(day, programme)


def performed(
    number: int = 1,
    *,
    day: date = TODAY,
    logged: datetime = NOON,
    amount: int = 20,
    session_id: str | None = None,
) -> SetLog:
    """Set ``number``: a side plank on the left."""
    return SetLog(
        id=f"set-{number}",
        day=day,
        logged=moment(logged, BERLIN),
        exercise_id="side-plank",
        side=Side.LEFT,
        set_no=2,
        amount=amount,
        seconds=True,
        target=20,
        session_id=session_id,
    )


def gate_try(
    number: int = 1, *, at_utc: datetime = NOON, met: bool = True, episode: int = 2
) -> GateTry:
    """Try ``number`` at the stairs."""
    when = moment(at_utc, BERLIN)
    return GateTry(
        f"try-{number}", f"episode-{episode}", Gate.STAIRS, when, met, "Zwei Treppen – gut"
    )


def correction(phase: RoutinePhase = RoutinePhase.WEEK_2) -> Correction:
    """The person's word, at noon."""
    return Correction(phase, moment(NOON, BERLIN))


def lift(number: int = 1, *, name: str = "Back squat", rounding: Rounding = BAR) -> Lift:
    """Lift ``number``, usually done with 102.50 kg."""
    return Lift(f"lift-{number}", name, Load(Decimal("102.50"), Unit.KG), rounding)


def running_plan(
    number: int = 1, *, start: str = "51.2500001", rounding: Rounding = BAR, weeks: int = 0
) -> RunningPlan:
    """A plan for lift ``number``, begun that many weeks after the day."""
    plan = LoadPlan(lift(number, rounding=rounding), Decimal(start), Decimal("0.075"), 1 + weeks)
    return RunningPlan(plan, TODAY + timedelta(weeks=weeks), NOON)


def running_comeback(episode: int = 2) -> RunningComeback:
    """A comeback of two weeks."""
    comeback = Comeback("weeks", "Two weeks", "Back in two steps.", WEEKS, "articles, A-15")
    return RunningComeback(comeback, f"episode-{episode}", TODAY)


def entry(
    number: int = 1, *, lift_number: int = 1, day: date = TODAY, logged: datetime = NOON
) -> LiftEntry:
    """Entry ``number``: three sets with 137.25 lb."""
    return LiftEntry(
        id=f"entry-{number}",
        day=day,
        logged=moment(logged, BERLIN),
        lift_id=f"lift-{lift_number}",
        sets=3,
        reps=8,
        load=Load(Decimal("137.25"), Unit.LB),
        effort=6,
        pain_during=2,
        pain_next_morning=None,
        form=(FormPoint.BRACE, FormPoint.CONTROL),
        note="Belt <b>off</b>\n2nd line",
    )
