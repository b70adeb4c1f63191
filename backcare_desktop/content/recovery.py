"""Reads the way back to lifting: phases, gates, swaps, technique cards and the comeback plan."""

from collections import defaultdict
from collections.abc import Callable, Container, Mapping
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from msgspec import Struct

from backcare_desktop.content.phase_titles import LONGEST_TITLE
from backcare_desktop.content.reader import Table
from backcare_desktop.content.translated import read_content
from backcare_desktop.core.comeback import (
    LONGEST_LIFT_NAME,
    MOST_ITEMS,
    MOST_TIMES_A_DAY,
    MOST_WEEKS,
    Comeback,
    ComebackItem,
    ComebackWeek,
)
from backcare_desktop.core.dose import (
    LONGEST_HOLD_S,
    LONGEST_TEMPO_S,
    MOST_REPS,
    MOST_SETS,
    Dose,
)
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.languages import ENGLISH, LANGUAGES
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.routine import RoutinePhase

MOST_LIFTS: Final = 30
MOST_SWAPS: Final = 10
MOST_CARDS: Final = 20

K = TypeVar("K", bound=StrEnum)
V = TypeVar("V")


class PhaseText(Struct, frozen=True):
    """What is said of a phase.

    Attributes:
        title: its name.
        fits, waits: what to do in it and what not yet, one sentence each.
        source: where that comes from.
    """

    title: str
    fits: tuple[str, ...]
    waits: tuple[str, ...]
    source: str


class GateText(Struct, frozen=True):
    """What is said of a gate.

    Attributes:
        title: its name.
        inside: the same inside a sentence.
        steps: how to try it, one sentence each.
        met: when it counts as met.
        exercise_id: whose figure shows it; empty for none.
        source: where it comes from.
    """

    title: str
    inside: str
    steps: tuple[str, ...]
    met: str
    exercise_id: str
    source: str


class Swap(Struct, frozen=True):
    """An exercise that stands in for a lift, why, and the first phase that it fits."""

    exercise_id: str
    reason: str
    phase: RoutinePhase


class LiftSwaps(Struct, frozen=True):
    """What stands in for a lift while the back is sore, in the order to show it.

    Attributes:
        id: stable key.
        name: in the language that was asked for.
        swaps: in the order to show them.
        source: where that comes from.
        names: in every language, folded; a lift keeps the name that somebody typed, whatever
            language is chosen later.
    """

    id: str
    name: str
    swaps: tuple[Swap, ...]
    source: str
    names: frozenset[str]


class TechniqueCard(Struct, frozen=True):
    """A skill to practise.

    Attributes:
        id: stable key; that of a :class:`~backcare_desktop.core.lift_log.FormPoint` where the
            checklist asks for the same.
        title: its name.
        text: one sentence each.
        exercise_id: whose figure shows it.
        source: where it comes from.
    """

    id: str
    title: str
    text: tuple[str, ...]
    exercise_id: str
    source: str


class Recovery(Struct, frozen=True):
    """Everything that the Training tab says by itself.

    Attributes:
        phases: of every phase but ``ANY``, in the order of recovery.
        gates: of every gate, in order.
        swaps: by lift.
        cards: in the order to show them.
        comeback: the template.
    """

    phases: Mapping[RoutinePhase, PhaseText]
    gates: Mapping[Gate, GateText]
    swaps: tuple[LiftSwaps, ...]
    cards: tuple[TechniqueCard, ...]
    comeback: Comeback

    def lift_like(self, name: str) -> LiftSwaps | None:
        """The lift of a name that somebody typed, or the one whose name is most of it."""
        typed = name.casefold()
        found = [(len(each), lift) for lift in self.swaps for each in lift.names if each in typed]
        return max(found, key=lambda pair: pair[0], default=(0, None))[1]

    def same_lift(self, one: str, other: str) -> bool:
        """Whether two names mean one lift: they are the same, or its names in two languages."""
        folded = {one.casefold(), other.casefold()}
        return len(folded) == 1 or any(folded <= lift.names for lift in self.swaps)


def load_recovery(folder: Path, exercises: Container[str], language: str = ENGLISH) -> Recovery:
    """Read the five files in ``folder``.

    Args:
        folder: with phases, gates, swaps, technique and comeback, all ``.toml``.
        exercises: ids of the exercises that could be loaded.
        language: of the texts.

    Raises:
        ContentError: a file is missing or wrong, with file, table and key.
    """

    def read(name: str) -> Table:
        return read_content(folder / f"{name}.toml", language)

    return Recovery(
        phases=_of_each(read("phases"), "phases", PHASES, _phase),
        gates=_of_each(read("gates"), "gates", tuple(Gate), lambda t: _gate(t, exercises)),
        swaps=_swaps(read("swaps"), exercises, _names(folder / "swaps.toml")),
        cards=_cards(read("technique"), exercises),
        comeback=_comeback(read("comeback"), exercises),
    )


def _of_each(
    table: Table, key: str, wanted: tuple[K, ...], make: Callable[[Table], V]
) -> dict[K, V]:
    """One value for each of ``wanted``, which stand in the file in that order."""
    entries = table.tables(key, most=len(wanted))
    table.finish()
    found: dict[K, V] = {}
    for entry, each in zip(entries, wanted, strict=False):
        if entry.text("id") != each:
            raise entry.error(f"must be {str(each)!r} in this place", "id")
        found[each] = make(entry)
        entry.finish()
    if len(found) < len(wanted):
        raise table.error(f"must hold {str(wanted[len(found)])!r} as well", key)
    return found


def _phase(table: Table) -> PhaseText:
    return PhaseText(
        title=table.text("title", longest=LONGEST_TITLE),
        fits=table.texts("fits"),
        waits=table.texts("waits"),
        source=table.text("source"),
    )


def _gate(table: Table, exercises: Container[str]) -> GateText:
    title = table.text("title", longest=LONGEST_TITLE)
    return GateText(
        title=title,
        inside=table.text("inside", title, longest=LONGEST_TITLE),
        steps=table.texts("try"),
        met=table.text("met"),
        exercise_id=_exercise(table, exercises) if table.has("exercise") else "",
        source=table.text("source"),
    )


def _names(path: Path) -> Mapping[str, frozenset[str]]:
    """What each lift is called in every language, folded, by its id."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for entry in read_content(path, language).tables("lifts", most=MOST_LIFTS):
            found[entry.text("id")].add(entry.text("name").casefold())
    return {key: frozenset(names) for key, names in found.items()}


def _swaps(
    table: Table, exercises: Container[str], names: Mapping[str, frozenset[str]]
) -> tuple[LiftSwaps, ...]:
    found: dict[str, LiftSwaps] = {}
    for entry in table.tables("lifts", most=MOST_LIFTS):
        key = _new_id(entry, found)
        swaps = tuple(_swap(swap, exercises) for swap in entry.tables("swaps", most=MOST_SWAPS))
        if len({swap.exercise_id for swap in swaps}) < len(swaps):
            raise entry.error("names an exercise twice", "swaps")
        name = entry.text("name", longest=LONGEST_TITLE)
        found[key] = LiftSwaps(key, name, swaps, entry.text("source"), names[key])
        entry.finish()
    table.finish()
    return tuple(found.values())


def _swap(table: Table, exercises: Container[str]) -> Swap:
    phase = table.text("phase")
    if phase not in PHASES:
        raise table.error(f"names no phase: {phase!r}", "phase")
    swap = Swap(_exercise(table, exercises), table.text("reason"), RoutinePhase(phase))
    table.finish()
    return swap


def _cards(table: Table, exercises: Container[str]) -> tuple[TechniqueCard, ...]:
    found: dict[str, TechniqueCard] = {}
    for entry in table.tables("cards", most=MOST_CARDS):
        key = _new_id(entry, found)
        found[key] = TechniqueCard(
            id=key,
            title=entry.text("title", longest=LONGEST_TITLE),
            text=entry.texts("text"),
            exercise_id=_exercise(entry, exercises),
            source=entry.text("source"),
        )
        entry.finish()
    table.finish()
    return tuple(found.values())


def _new_id(table: Table, taken: Container[str]) -> str:
    key = table.text("id", longest=40)
    if key in taken:
        raise table.error(f"{key!r} is taken already", "id")
    return key


def _exercise(table: Table, exercises: Container[str]) -> str:
    wanted = table.text("exercise")
    if wanted not in exercises:
        raise table.error(f"names an exercise that could not be loaded: {wanted!r}", "exercise")
    return wanted


# --- the comeback --------------------------------------------------------------------------------


def _comeback(table: Table, exercises: Container[str]) -> Comeback:
    weeks = tuple(_week(week, exercises) for week in table.tables("weeks", most=MOST_WEEKS))
    key, name = table.text("id", longest=40), table.text("name", longest=LONGEST_TITLE)
    summary, source = table.text("summary"), table.text("source")
    table.finish()
    try:
        return Comeback(key, name, summary, weeks, source)
    except ValueError as error:
        raise table.error(str(error), "weeks") from error


def _week(table: Table, exercises: Container[str]) -> ComebackWeek:
    items = tuple(_item(item, exercises) for item in table.tables("items", most=MOST_ITEMS))
    title, text = table.text("title", longest=LONGEST_TITLE), table.text("text")
    names = table.words("gates")
    for name in names:
        if name not in tuple(Gate):
            raise table.error(f"names no gate: {name!r}", "gates")
    table.finish()
    try:
        return ComebackWeek(title, text, tuple(Gate(name) for name in names), items)
    except ValueError as error:
        raise table.error(str(error), "gates") from error


def _item(table: Table, exercises: Container[str]) -> ComebackItem:
    if table.has("exercise") == table.has("lift"):
        raise table.error("must hold either exercise or lift")
    days = table.integer("days", 7, least=1, most=7)
    times_a_day = table.integer("times_a_day", 1, least=1, most=MOST_TIMES_A_DAY)
    text = table.text("text", "")
    if table.has("lift"):
        lift = table.text("lift", longest=LONGEST_LIFT_NAME)
        share = Decimal(table.integer("percent", least=1, most=100)) / 100
        item = ComebackItem("", None, lift, share, days, times_a_day, text)
    else:
        exercise_id = _exercise(table, exercises)
        item = ComebackItem(exercise_id, _dose(table), "", None, days, times_a_day, text)
    table.finish()
    return item


def _dose(table: Table) -> Dose:
    if table.has("hold_s") == table.has("reps"):
        raise table.error("must hold either hold_s or reps")
    hold_s = reps = 0
    tempo_s = 0.0
    if table.has("hold_s"):
        hold_s = table.integer("hold_s", least=1, most=LONGEST_HOLD_S)
    else:
        reps = table.integer("reps", least=1, most=MOST_REPS)
        tempo_s = table.number("tempo_s", least=1, most=LONGEST_TEMPO_S)
    sets = table.integer("sets", 1, least=1, most=MOST_SETS)
    return Dose(hold_s, reps, tempo_s, sets, table.flag("each_side", default=False))
