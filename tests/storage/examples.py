"""Values to store."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Clinician, SymptomCheck
from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.routine import Plan, PlannedStep
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.session_log import LoggedEvent, Outcome, Progress, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import Position
from backcare_desktop.core.triage import Finding, Level, Reason

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2025, 7, 9, 10, 0, tzinfo=UTC)
TODAY = NOON.date()
EVER = date(1900, 1, 1), date(2100, 12, 31)

PLAN = Plan(
    (
        PlannedStep("childs-pose", Dose(hold_s=30, sets=2), 15),
        PlannedStep("figure-four", Dose(hold_s=30, each_side=True, untimed=True), 15),
        PlannedStep("cat-cow", Dose(reps=8, tempo_s=4.5), 0),
    ),
    ready_s=10,
    switch_s=4,
)


ANSWERS = Answers(
    symptoms={
        "saddle_numbness": Answer.NO,
        "fever": Answer.NOT_SURE,
        "leg_pain": Answer.YES,
    },
    age=41,
    onset=Onset.SUDDEN,
    mechanism=Mechanism.DEADLIFT,
    days_since_onset=3,
    trend=Trend.SAME,
    pain_now=6,
)
REASONS = (Reason("2-infection", "fever", not_sure=True), Reason("3-leg", "leg_pain"))


def rating(
    number: int, *, score: int = 4, at_utc: datetime = NOON, session_id: str | None = None
) -> Rating:
    """Rating ``number``, at noon unless told otherwise."""
    context = RatingContext.BEFORE_SESSION if session_id else RatingContext.NOW
    return Rating(f"rating-{number}", score, moment(at_utc, BERLIN), context, session_id)


def record(
    number: int = 1, *, started: datetime = NOON, routine_id: str = "evening"
) -> SessionRecord:
    """An open session at its beginning."""
    return SessionRecord(
        id=f"session-{number}",
        routine_id=routine_id,
        routine_name="Evening stretch",
        plan=PLAN,
        started=moment(started, BERLIN),
        progress=Progress(Position(0, 0.0), 0.0),
    )


def event(seq: int, kind: EventKind = EventKind.STEP_DONE) -> LoggedEvent:
    """Event ``seq``, that many seconds after noon."""
    return LoggedEvent(
        seq=seq,
        kind=kind,
        at_utc=NOON + timedelta(seconds=seq, microseconds=250),
        segment=seq % 5,
        into=seq / 3,
        active_s=seq * 1.5,
        seconds=30.0,
        exercise_id="figure-four",
        side=(None, Side.RIGHT, Side.LEFT)[seq % 3],
        set_no=1 + seq % 2,
        round_no=1,
    )


def hurt(seq: int, number: int = 1) -> Hurt:
    """What was said of event ``seq`` of a session, which has to be of that kind."""
    regions = (Region.LOWER_BACK, Region.BUTTOCK, Region.FOOT)
    return Hurt(f"session-{number}", seq, 6, BodySide.LEFT, regions)


def own_routine(number: int = 1, *, changed: datetime = NOON) -> OwnRoutine:
    """Routine ``number``, changed at noon unless told otherwise."""
    return OwnRoutine(
        id=f"own-{number}",
        name="Rücken am Abend",
        summary="Slow, on the mat.",
        quiet=True,
        steps=PLAN.steps,
        changed=moment(changed, BERLIN),
    )


def progress(segment: int, outcome: Outcome = Outcome.OPEN) -> Progress:
    """So far on the timeline; ended a quarter of an hour after noon if it is not open."""
    ended = None if outcome is Outcome.OPEN else moment(NOON + timedelta(minutes=15), BERLIN)
    return Progress(Position(segment, 1.25), segment * 10.0, outcome, ended)


def check(number: int = 1, *, started: datetime = NOON) -> SymptomCheck:
    """Check ``number``, begun and not answered yet."""
    return SymptomCheck(
        id=f"check-{number}",
        started=moment(started, BERLIN),
        answers=Answers(),
        rules_version="2026.1",
        rules_fingerprint="c0ffee",
    )


def found(
    number: int = 1, level: Level = Level.URGENT, *, at_utc: datetime = NOON, complete: bool = True
) -> SymptomCheck:
    """Check ``number``, begun ten minutes before it came to a level."""
    return replace(
        check(number, started=at_utc - timedelta(minutes=10)),
        answers=ANSWERS,
        page=4,
        side=BodySide.LEFT,
        regions=(Region.LOWER_BACK, Region.LOWER_LEG),
        finding=Finding(level, REASONS if level > Level.SELF_CARE else ()),
        complete=complete,
        found=moment(at_utc, BERLIN),
    )


def clearance(number: int = 1, check_number: int = 1, *, at_utc: datetime = NOON) -> Clearance:
    """Clearance ``number``, by a doctor."""
    when = moment(at_utc, BERLIN)
    return Clearance(f"clearance-{number}", f"check-{check_number}", when, Clinician.DOCTOR)


def episode(number: int = 1, *, onset: date = TODAY, closed: bool = False) -> Episode:
    """Episode ``number``, entered an hour after noon; closed a week later."""
    opened = NOON + timedelta(hours=1)
    return Episode(
        id=f"episode-{number}",
        onset=onset,
        mechanism=Mechanism.SQUAT,
        side=BodySide.BOTH,
        regions=(Region.UPPER_BACK, Region.BUTTOCK),
        opened=moment(opened, BERLIN),
        closed=moment(opened + timedelta(days=7), BERLIN) if closed else None,
    )


def footprint(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Every file of a folder with its rights, time and content."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mode,
            path.stat().st_mtime_ns,
            path.read_bytes(),
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def scores(ratings: Sequence[Rating]) -> list[int]:
    """The scores, in the order given."""
    return [found.score for found in ratings]
