"""Somebody on the way back to lifting, with a diary in memory."""

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from msgspec.structs import replace

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.content.recovery import load_recovery
from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.gates import Gate, LightTry
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Load, Plates, Unit
from backcare_desktop.services.diary import Diary
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lifting import Lifting
from backcare_desktop.services.mornings import Mornings
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.training_page import TrainingPage
from tests.fakes import FakeClock
from tests.memory import (
    MemoryChecks,
    MemoryCore,
    MemoryEpisodes,
    MemoryRatings,
    MemorySessions,
)
from tests.memory_lifting import MemoryLifting
from tests.services.test_checks import everything

START = date(2025, 7, 9)
DAY = 86_400
TEMPLATE = load_recovery(
    paths.resource("recovery"), load_library(paths.resources()).exercises
).comeback


def kg(amount: str) -> Load:
    return Load(Decimal(amount), Unit.KG)


BAR = Plates(kg("20"), tuple(Decimal(p) for p in ("20", "10", "5", "2.5", "1.25")))


class House:
    """A diary in memory and somebody on the way back."""

    def __init__(self) -> None:
        numbers = (f"id-{number}" for number in itertools.count(1))
        self.clock = FakeClock()
        self.store, self.ratings = MemoryLifting(), MemoryRatings()
        self.checks = MemoryChecks()
        self.episodes = MemoryEpisodes(checks=self.checks)
        self.lockkeeper = Lockkeeper(self.checks, self.clock, lambda: next(numbers))
        new_id: Callable[[], str] = lambda: next(numbers)  # noqa: E731 - one name for two users
        self.pauses: list[Pause] = []
        held = HeldDays(self.store, self.episodes, self.checks, lambda: self.pauses, self.ratings)
        self.sessions = MemorySessions(self.ratings)
        self.core = MemoryCore(self.sessions)
        self.way = ReturnToLifting(
            self.store,
            self.episodes,
            self.ratings,
            self.lockkeeper,
            held,
            StrongPain(self.ratings, self.store, self.core),
            self.clock,
            new_id,
        )
        admit = self.lockkeeper.pass_or_raise
        self.lifting = Lifting(self.store, self.clock, new_id, admit, held)
        self.mornings = Mornings(self.ratings, self.sessions, self.store, self.clock, new_id)
        self.diary = Diary(self.ratings, self.clock, new_id)

    @property
    def page(self) -> TrainingPage:
        return self.way.page()

    @property
    def squat(self) -> LiftStanding:
        return self.page.lifts[0]

    def days(self, count: int) -> None:
        self.clock.jump(DAY * count)

    def next_morning(self) -> None:
        """From noon to nine o'clock on the next day."""
        self.clock.jump(DAY - 3 * 3600)

    def hurt(self, ago: int = 0) -> None:
        self.way.start_episode(START - timedelta(days=ago))

    def meet(self, *gates: Gate) -> None:
        """A steady back with a light load of yesterday."""
        yesterday = self.page.today.local_date - timedelta(days=1)
        for gate in gates or tuple(Gate):
            steady = gate is Gate.NEUTRAL_SPINE
            light = LightTry(yesterday, 2, as_usual=True) if steady else None
            self.way.try_gate(gate, met=True, light=light)

    def add_squat(self, **more: Decimal) -> None:
        self.lifting.add_lift("Squat", kg("100"), BAR, **more)

    def lift(self, load: str, **more: object) -> str:
        lifted = Lifted(self.page.today.local_date, self.squat.lift.id, 3, 8, kg(load))
        calm = {"pain_during": 2, "pain_next_morning": 0, "form": tuple(FormPoint)}
        self.lifting.log(replace(lifted, **{**calm, **more}))  # type: ignore[arg-type]
        return self.page.entries[0].id

    def calm_week(self, **more: object) -> None:
        load = self.squat.followed.week.load  # type: ignore[union-attr]
        assert load is not None
        self.lift(str(load.amount), **more)
        self.days(7)


EASY = tuple(gate for gate in Gate if gate is not Gate.NEUTRAL_SPINE)
"""The gates without a load, which can be met on the first day."""


def fully_back() -> House:
    """Day 31: full training by calendar and gates, and a squat planned today."""
    house = House()
    house.hurt(ago=30)
    house.meet()
    house.add_squat()
    return house


def felt(day: date, score: int, hour: int = 6) -> Rating:
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Rating(f"{day}-{hour}", score, moment(at, FakeClock().zone()))


def lock(house: House) -> None:
    from backcare_desktop.content.triage import load_triage
    from backcare_desktop.services.checks import Examiner

    triage = load_triage(paths.resource("triage"))
    examiner = Examiner(triage.interview, triage.rules, house.clock, lambda: "check")
    house.checks.put(examiner.assess(examiner.fresh(), everything("chest_pain"), 4))
