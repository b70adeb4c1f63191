"""The Training part of the sample history: gates, two lifts with their plans, and a log."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from zoneinfo import ZoneInfo

from msgspec import Struct

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.gates import Gate, LightTry
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Load, Plates, Unit
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.services.lifting import Lifting
from backcare_desktop.services.ports import Store
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.services.strong_pain import StrongPain

DAYS = 20
"""The latest episode began so many days ago: weeks 3 and 4, in which the plan goes beyond half."""

_TRIES: tuple[tuple[int, float, Gate, bool, str], ...] = (
    (3, 18.5, Gate.STAIRS, False, "The last few steps pulled on the right."),
    (5, 9.0, Gate.STAIRS, True, ""),
    (7, 19.0, Gate.SITTING_WALKING, True, "An hour at the desk, then home on foot."),
    (9, 8.5, Gate.ROTATION, False, ""),
    (10, 18.0, Gate.BODYWEIGHT_SQUAT, False, "Fine down to the chair, not below."),
    (12, 8.5, Gate.ROTATION, True, "Both sides alike."),
    (13, 18.0, Gate.BODYWEIGHT_SQUAT, True, ""),
    (13, 18.5, Gate.NEUTRAL_SPINE, True, ""),
)
"""Day of the episode, hour, gate, whether it was met, and a note."""


class _Training(Struct, frozen=True):
    """A lift of a day of the episode, and the pain on the morning after."""

    day: int
    name: str
    load: str
    effort: int
    pain: int
    morning: int | None
    note: str = ""


_LOG = (
    _Training(6, "Squat", "50", 3, 2, 1, "Light, and it stayed that way."),
    _Training(8, "Deadlift", "60", 3, 2, 1),
    _Training(10, "Squat", "50", 3, 1, 0),
    _Training(14, "Squat", "55", 4, 2, 1),
    _Training(15, "Deadlift", "65", 5, 2, 0, "Brace first, then pull."),
    _Training(18, "Squat", "55", 4, 1, 0),
    _Training(19, "Deadlift", "65", 5, 2, None),
)

_LIFTED_AT = 18.75
_STEADY_ON = 12
_FILMED_ON = 8


class TrainingStory:
    """Tells it through the use cases, each at its own time.

    Args:
        store: the diary, with the latest episode in it.
        clock, turn_to: a clock, and what sets it to an instant.
        new_id: keys that no other row has.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        turn_to: Callable[[datetime], None],
        new_id: Callable[[], str],
    ) -> None:
        gate = Lockkeeper(store.checks, clock, new_id)
        held = HeldDays(
            store.lifting, store.episodes, store.checks, store.core.pauses, store.ratings
        )
        self._way = ReturnToLifting(
            store.lifting,
            store.episodes,
            store.ratings,
            gate,
            held,
            StrongPain(store.ratings, store.lifting, store.core),
            clock,
            new_id,
        )
        self._lifting = Lifting(store.lifting, clock, new_id, gate.pass_or_raise, held)
        self._store = store
        self._turn_to = turn_to
        self._lifts: dict[str, str] = {}

    def tell(self, onset: date, zone: ZoneInfo, now: datetime) -> None:
        """What happened since the episode began, up to ``now``, in order of time."""
        todo: list[tuple[datetime, Callable[[], None]]] = [
            (_at(onset, 5, 20.0, zone), self._name_lifts),
            (_at(onset, _FILMED_ON, 20.0, zone), self._film),
        ]
        todo += [
            (
                _at(onset, day, hour, zone),
                partial(self._try, gate, note, _light(onset, gate), met=met),
            )
            for day, hour, gate, met, note in _TRIES
        ]
        todo += [
            (_at(onset, each.day, _LIFTED_AT, zone), partial(self._lift, onset, each))
            for each in _LOG
        ]
        for at_utc, happen in sorted(todo, key=_when):
            if at_utc < now:
                self._turn_to(at_utc)
                happen()

    def _name_lifts(self) -> None:
        for name, normal in (("Squat", "100"), ("Deadlift", "120")):
            self._lifting.add_lift(name, _kg(normal), _BAR)
        self._lifts = {lift.name: lift.id for lift in self._store.lifting.lifts()}

    def _film(self) -> None:
        self._lifting.film()

    def _try(self, gate: Gate, note: str, light: LightTry | None, *, met: bool) -> None:
        self._way.try_gate(gate, met=met, note=note, light=light)

    def _lift(self, onset: date, done: _Training) -> None:
        lifted = Lifted(
            day=onset + timedelta(days=done.day),
            lift_id=self._lifts[done.name],
            sets=3,
            reps=8,
            load=_kg(done.load),
            effort=done.effort,
            pain_during=done.pain,
            pain_next_morning=done.morning,
            form=tuple(FormPoint),
            note=done.note,
        )
        self._lifting.log(lifted)


def _light(onset: date, gate: Gate) -> LightTry | None:
    """What was felt of the light load that a steady back asks for."""
    if gate is not Gate.NEUTRAL_SPINE:
        return None
    return LightTry(onset + timedelta(days=_STEADY_ON), 1, as_usual=True)


def _kg(amount: str) -> Load:
    return Load(Decimal(amount), Unit.KG)


_BAR = Plates(_kg("20"), tuple(Decimal(each) for each in ("20", "15", "10", "5", "2.5", "1.25")))


def _at(onset: date, day: int, hour: float, zone: ZoneInfo) -> datetime:
    """That hour of that day of the episode."""
    midnight = datetime.combine(onset + timedelta(days=day), time.min, zone)
    return (midnight + timedelta(hours=hour)).astimezone(UTC)


def _when(happening: tuple[datetime, Callable[[], None]]) -> datetime:
    return happening[0]
