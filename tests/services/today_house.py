"""Today over a whole diary: somebody lives, and the board is read."""

import itertools
from datetime import date, timedelta
from pathlib import Path

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.triage import load_triage
from backcare_desktop.core.body import Region
from backcare_desktop.core.clock import now
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.gates import Gate, LightTry
from backcare_desktop.core.outcome import GrocMeasure
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.programme import Programme
from backcare_desktop.core.session_log import Outcome, Progress, SessionRecord
from backcare_desktop.core.timeline import Position
from backcare_desktop.core.training_week import DayKind
from backcare_desktop.services.checks import Examiner
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.services.ports import Store
from backcare_desktop.services.today_board import TodayBoard, Wishes
from tests.fakes import FakeClock, MemoryStore
from tests.lifting_house import BAR, kg
from tests.services.test_checks import everything

LIBRARY = load_library(paths.resources())
TRIAGE = load_triage(paths.resource("triage"))
BASICS = LIBRARY.programmes["core-basics"].programme
TODAY = date(2025, 7, 9)  # A Wednesday; noon in Berlin.
DAY, HOUR = timedelta(days=1), 3600.0
WISHES = Wishes(
    routines=tuple(LIBRARY.routines.values()),
    programmes=tuple((each.programme, each.phases) for each in LIBRARY.programmes.values()),
)


class House:
    """A diary, the desk over it, and somebody who lives with a back."""

    def __init__(self, store: Store | None = None, clock: FakeClock | None = None) -> None:
        numbers = self._numbers = itertools.count(1)
        self.clock = clock or FakeClock()
        self.store: Store = store or MemoryStore()  # type: ignore[assignment]
        self.desk = Desk(
            Path("diary.sqlite"),
            lambda _: self.store,
            self.clock,
            lambda: f"id-{next(numbers)}",
            LIBRARY.exercises,
        )
        self.wishes = WISHES

    @property
    def board(self) -> TodayBoard:
        return self.desk.today_board(self.wishes)

    # --- what happens --------------------------------------------------------------------------

    def hurt(self, ago: int = 0, *, checked: bool = True) -> None:
        """An episode that began some days ago, looked at on that day unless it wasn't."""
        self.desk.way_back.start_episode(TODAY - ago * DAY)
        if checked:
            self.clock.jump(-ago * 86_400.0)
            self.check()
            self.clock.jump(ago * 86_400.0)

    def check(self, *yes: str, regions: tuple[Region, ...] = ()) -> None:
        examiner = Examiner(
            TRIAGE.interview, TRIAGE.rules, self.clock, lambda: f"check-{self.clock.utc_now()}"
        )
        last = len(TRIAGE.interview.pages) - 1
        answers = everything(*yes)
        self.store.checks.put(examiner.assess(examiner.fresh(), answers, last, regions=regions))

    def rate(self, score: int) -> None:
        self.desk.diary.rate(score)

    def session(
        self, routine_id: str, outcome: Outcome = Outcome.FINISHED, minutes: float = 4
    ) -> str:
        """A session that ends now; its id."""
        ended = now(self.clock)
        self.clock.jump(-minutes * 60)
        began = now(self.clock)
        self.clock.jump(minutes * 60)
        progress = Progress(Position(0, 0.0), minutes * 60, outcome, ended)
        plan = LIBRARY.routines[routine_id].plan()
        record = SessionRecord(
            f"s{next(self._numbers)}", routine_id, routine_id, plan, began, progress
        )
        self.store.sessions.begin(record, (), None)
        return record.id

    def break_off(self) -> str:
        """A session that a crash leaves open in its second step; its id."""
        routine = LIBRARY.routines["ease-off-trio"]
        following = self.desk.sessions.begin(routine, routine.plan(), None)
        for _ in range(40):
            self.clock.advance(1.0)
            self.desk.sessions.poll()
        self.desk._sessions = None
        return following.record.id

    def rate_session(self, session_id: str, before: int, after: int) -> None:
        """The pain before a session and after it, both told now."""
        contexts = {RatingContext.BEFORE_SESSION: before, RatingContext.AFTER_SESSION: after}
        for context, score in contexts.items():
            self.clock.advance(1)
            self.desk.diary.rate(score, context=context, session_id=session_id)

    def relief(self, kind: ReliefKind, minutes: int | None = None) -> None:
        entries = self.desk.entries
        entries.relieve(entries.made_relief(kind, minutes=minutes))

    def compare(self, score: int = 1) -> None:
        self.store.measures.put_groc(GrocMeasure("groc", now(self.clock), score))

    def follow(self, programme: Programme = BASICS, ago: int = 0) -> None:
        self.store.core.follow(programme, TODAY - ago * DAY)

    def meet_gates(self) -> None:
        yesterday = now(self.clock).local_date - DAY
        for gate in Gate:
            light = LightTry(yesterday, 2, as_usual=True) if gate is Gate.NEUTRAL_SPINE else None
            self.desk.way_back.try_gate(gate, met=True, light=light)

    def squat(self, kind: DayKind = DayKind.HEAVY, name: str = "Squat") -> None:
        """A lift with a plan, and Wednesdays to lift it on."""
        self.desk.lifting.add_lift(name, kg("100"), BAR)
        self.desk.lifting.choose_day(TODAY.weekday(), kind)

    def lift(self, number: int = 0, pain: int | None = None) -> None:
        lift = self.store.lifting.lifts()[number]
        lifted = Lifted(now(self.clock).local_date, lift.id, 3, 8, kg("50"), pain_during=pain)
        self.desk.lifting.log(lifted)
