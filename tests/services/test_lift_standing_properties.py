"""Held weeks never count against a plan, whenever and however long they are."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.core.load import Load, Steps, Unit
from backcare_desktop.core.load_plan import Lift, load_plan
from backcare_desktop.core.load_week import Reason
from backcare_desktop.core.open_days import OpenShares, closed
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.services.lift_weeks import Followed, Open, follow

START = date(2025, 7, 9)
KG = Unit.KG
LIFT = Lift("lift", "Squat", Load(Decimal(100), KG), Steps(Load(Decimal("2.5"), KG)))
LOGGED = moment(datetime(2027, 1, 1, 12, tzinfo=UTC), ZoneInfo("UTC"))
RUNNING = RunningPlan(load_plan(LIFT), START, LOGGED.at_utc)

lengths = st.integers(0, 40)
holds = st.integers(0, 20)
steady = st.lists(st.tuples(st.integers(1, 7), st.integers(0, 4)), max_size=12).map(
    lambda gaps: [
        (sum(gap for gap, _ in gaps[: number + 1]), pain) for number, (_, pain) in enumerate(gaps)
    ]
)
"""No break is long enough to send a plan back to its start, with a hold in it or without."""
trainings = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 4)), max_size=12)


def lifted(training: list[tuple[int, int]], since: int = 0, wait: int = 0) -> list[LiftEntry]:
    """Entries of days after the start, with the pain of each; those from a day on come later."""
    return [
        LiftEntry(
            id=f"entry-{number}",
            day=START + timedelta(days=ahead + (wait if ahead >= since else 0)),
            logged=LOGGED,
            lift_id="lift",
            sets=3,
            reps=8,
            load=Load(Decimal(100), KG),
            pain_during=pain,
            pain_next_morning=0,
            form=tuple(FormPoint),
        )
        for number, (ahead, pain) in enumerate(training)
    ]


def nobody_knows(_: date) -> int | None:
    return None


def stands(
    entries: list[LiftEntry],
    ahead: int,
    shares: OpenShares = OpenShares(),  # noqa: B008 - frozen
) -> Followed:
    return follow(RUNNING, entries, nobody_knows, START + timedelta(days=ahead), Open(shares))


@given(steady, st.integers(0, 60), holds, st.integers(0, 7))
def test_a_hold_moves_everything_after_it_and_changes_nothing_else(
    training: list[tuple[int, int]], at: int, wait: int, later: int
) -> None:
    last = max((day for day, _ in training), default=0)
    at, ahead = min(at, last), last + later
    first = START + timedelta(days=at)
    held = closed(first, first + timedelta(days=wait))
    with_hold = stands(lifted(training, at, wait), ahead + wait, held)
    without = stands(lifted(training), ahead)
    assert with_hold.plan == without.plan and with_hold.week == without.week
    assert with_hold.complete == without.complete
    assert [past.came for past in with_hold.passed] == [past.came for past in without.passed]


@given(trainings, st.integers(0, 400))
def test_a_plan_whose_load_never_opens_stands_where_it_began(
    training: list[tuple[int, int]], ahead: int
) -> None:
    followed = stands(lifted(training), ahead, closed(START, None))
    assert followed.plan == RUNNING.plan and followed.week.number == 1
    assert followed.held and followed.passed == ()
    assert followed.outlook.reasons == (Reason.HELD,)
    assert followed.starts[0] is None


@given(trainings, st.integers(0, 200))
def test_weeks_are_numbered_by_weeks_lifted(training: list[tuple[int, int]], ahead: int) -> None:
    followed = stands(lifted(training), ahead)
    weeks = [past for past in followed.passed if past.came.reasons != (Reason.NOT_LIFTED,)]
    assert followed.week.number == 1 + len(weeks) - followed.complete


@given(trainings, st.lists(st.tuples(lengths, lengths), max_size=3), st.integers(0, 120))
def test_weeks_follow_each_other_and_each_has_seven_open_days(
    training: list[tuple[int, int]], holds: list[tuple[int, int]], ahead: int
) -> None:
    turns: dict[date, Decimal] = {}
    for at, wait in sorted(holds):
        turns[START + timedelta(days=at)] = Decimal("0.5")
        turns[START + timedelta(days=at + wait)] = Decimal(1)
    shares = OpenShares(tuple(sorted(turns.items())))
    followed = stands(lifted(training), ahead, shares)
    before = START
    for past in followed.passed:
        assert before <= past.first_day < past.until
        span = range((past.until - past.first_day).days)
        on = [past.first_day + timedelta(days=n) for n in span]
        assert sum(shares.on(day) >= past.week.share for day in on) == 7
        before = past.until
