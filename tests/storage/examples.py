"""Values to store."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.routine import Plan, PlannedStep
from backcare_desktop.core.session import EventKind
from backcare_desktop.core.session_log import LoggedEvent, Outcome, Progress, SessionRecord
from backcare_desktop.core.timeline import Position

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2025, 7, 9, 10, 0, tzinfo=UTC)
EVER = date(1900, 1, 1), date(2100, 12, 31)

PLAN = Plan(
    (
        PlannedStep("childs-pose", Dose(hold_s=30, sets=2), 15),
        PlannedStep("figure-four", Dose(hold_s=30, each_side=True), 15),
        PlannedStep("cat-cow", Dose(reps=8, tempo_s=4.5), 0),
    ),
    ready_s=10,
    switch_s=4,
)


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


def progress(segment: int, outcome: Outcome = Outcome.OPEN) -> Progress:
    """So far on the timeline; ended a quarter of an hour after noon if it is not open."""
    ended = None if outcome is Outcome.OPEN else moment(NOON + timedelta(minutes=15), BERLIN)
    return Progress(Position(segment, 1.25), segment * 10.0, outcome, ended)


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
