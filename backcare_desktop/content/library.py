"""Everything the program ships to do and to show: exercises, routines, programmes, figures."""

import string
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from backcare_desktop.content.doses import read_dose
from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.figure_files import Figures
from backcare_desktop.content.programmes import ShippedProgramme, load_programmes
from backcare_desktop.content.reader import Table
from backcare_desktop.content.translated import read_content
from backcare_desktop.core.exercise import (
    LEAST_FACTOR,
    MOST_FACTOR,
    Equipment,
    Exercise,
    ExerciseGroup,
    Variant,
)
from backcare_desktop.core.languages import ENGLISH
from backcare_desktop.core.programme import CORE_PREFIX
from backcare_desktop.core.routine import (
    LONGEST_REST_S,
    MOST_STEPS,
    Routine,
    RoutinePhase,
    Step,
)

if TYPE_CHECKING:
    from backcare_desktop.core.figure import Figure

GROUPS = ("acute relief", "mobility", "warm-up", "cool-down")

_NO_EQUIPMENT = "none"
_PHASE_ORDER = tuple(RoutinePhase)

T = TypeVar("T")


class Library(Struct, frozen=True):
    """What could be loaded, by id, and what could not; figures are read when they are asked for.

    Routines come in the order they are shown: by group, then by the phase they fit first.
    Programmes go by the phase alone.
    """

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    figures: Mapping[str, "Figure"]
    unusable: tuple[ContentError, ...]
    programmes: Mapping[str, ShippedProgramme] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[ContentError, ...]:
        """What could not be loaded; reads every figure."""
        of_figures = self.figures.problems() if isinstance(self.figures, Figures) else ()
        return (*of_figures, *self.unusable)

    def session_name(self, routine_id: str, stored: str) -> str:
        """What a session of the diary is called in the language that is spoken now.

        Args:
            routine_id: a routine's, or of what was left of a core programme.
            stored: what it was called then; stays for what doesn't ship.
        """
        if routine_id in self.routines:
            return self.routines[routine_id].name
        shipped = self.programmes.get(routine_id.removeprefix(CORE_PREFIX))
        is_core = routine_id.startswith(CORE_PREFIX)
        return shipped.programme.name if is_core and shipped is not None else stored


def load_library(folder: Path, language: str = ENGLISH) -> Library:
    """Load ``exercises/``, ``routines/``, ``programmes/`` and ``figures/`` below ``folder``,
    with their texts in ``language``.

    A broken file is named in ``problems``; the rest still loads. A routine or a programme that
    needs an exercise which could not be loaded is itself a problem: half of one is not offered. A
    variant that leads to such an exercise keeps its words and leads nowhere.
    """
    known = {path.stem for path in (folder / "exercises").glob("*.toml")}
    loaded, exercise_problems = _load(
        folder / "exercises", language, lambda table: _exercise(table, known)
    )
    exercises = {key: _without_lost_links(value, loaded) for key, value in loaded.items()}
    routines, routine_problems = _load(
        folder / "routines", language, lambda table: _routine(table, exercises)
    )
    programmes, programme_problems = load_programmes(folder / "programmes", exercises, language)
    return Library(
        exercises,
        dict(sorted(routines.items(), key=_place)),
        Figures(folder / "figures"),
        (*exercise_problems, *routine_problems, *programme_problems),
        programmes,
    )


def _place(item: tuple[str, Routine]) -> tuple[int, int, str]:
    """Where a routine stands among the others."""
    key, routine = item
    return GROUPS.index(routine.group), _PHASE_ORDER.index(routine.phases[0]), key


def _load(
    folder: Path, language: str, make: Callable[[Table], T]
) -> tuple[dict[str, T], list[ContentError]]:
    """One value a file, keyed by the file's name without its ending."""
    found: dict[str, T] = {}
    problems: list[ContentError] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            table = read_content(path, language)
            if table.text("id") != path.stem:
                raise table.error(f"must be the file's own name, {path.stem!r}", "id")
            found[path.stem] = make(table)
            table.finish()
        except ContentError as problem:
            found.pop(path.stem, None)
            problems.append(problem)
    return found, problems


def _exercise(table: Table, known: Collection[str]) -> Exercise:
    easier = _variant(table, "easier", known)
    harder = _variant(table, "harder", known)
    equipment = _ids(table, "equipment", (*Equipment, _NO_EQUIPMENT), alone=_NO_EQUIPMENT)
    return Exercise(
        id=Path(table.file).stem,
        name=table.text("name", longest=60),
        aim=table.text("aim"),
        muscles=table.text("muscles"),
        setup=table.text("setup"),
        steps=table.texts("steps"),
        breathing=table.text("breathing"),
        mistakes=table.texts("mistakes"),
        easier=easier.text,
        harder=harder.text,
        avoid=table.text("avoid"),
        cues=_cues(table),
        dose_source=table.text("dose_source"),
        figure=table.text("figure"),
        group=ExerciseGroup(table.choice("group", tuple(ExerciseGroup))),
        equipment=tuple(thing for thing in Equipment if thing in equipment),
        easier_variant=easier,
        harder_variant=harder,
    )


def _variant(table: Table, key: str, known: Collection[str]) -> Variant:
    """The easier or harder way.

    ``exercise`` must be the file of another exercise. ``new_position = true`` marks a way in
    another posture or place, so that a session leaves time to get there.
    """
    found = table.table(key)
    variant = Variant(
        name=found.text("name", longest=40),
        text=found.text("text"),
        dose_factor=found.number("dose_factor", 1.0, least=LEAST_FACTOR, most=MOST_FACTOR),
        exercise_id=found.text("exercise", ""),
        new_position=found.flag("new_position", default=False),
    )
    found.finish()
    if variant.exercise_id == Path(table.file).stem:
        raise found.error("must be another exercise than its own", "exercise")
    if variant.exercise_id and variant.exercise_id not in known:
        raise found.error(f"names no exercise: {variant.exercise_id!r}", "exercise")
    return variant


def _without_lost_links(exercise: Exercise, loaded: Collection[str]) -> Exercise:
    """The exercise with variants that lead to exercises which could be loaded."""

    def kept(variant: Variant | None) -> Variant | None:
        if variant is None or not variant.exercise_id or variant.exercise_id in loaded:
            return variant
        return replace(variant, exercise_id="")

    return replace(
        exercise,
        easier_variant=kept(exercise.easier_variant),
        harder_variant=kept(exercise.harder_variant),
    )


def _ids(table: Table, key: str, allowed: tuple[str, ...], *, alone: str) -> tuple[str, ...]:
    """Words from ``allowed``, each once; ``alone`` stands for none or all of the others."""
    found = table.texts(key)
    for word in found:
        if word not in allowed:
            raise table.error(f"must hold {', '.join(allowed)} only, not {word!r}", key)
    if len(set(found)) < len(found):
        raise table.error("must name each only once", key)
    if alone in found and len(found) > 1:
        raise table.error(f"must hold nothing beside {alone!r}", key)
    return found


def _cues(table: Table) -> tuple[str, ...]:
    """The cue lines; ``{side}`` and ``{other}`` are the only gaps they may leave."""
    cues = table.texts("cues")
    for cue in cues:
        try:
            gaps = {name for _, name, _, _ in string.Formatter().parse(cue) if name is not None}
        except ValueError as error:
            raise table.error(f"can't be read as a sentence: {error}", "cues") from error
        if not gaps <= {"side", "other"}:
            raise table.error("may leave gaps for {side} and {other} only", "cues")
    return cues


def _routine(table: Table, exercises: Mapping[str, Exercise]) -> Routine:
    phases = _ids(table, "phases", tuple(RoutinePhase), alone=RoutinePhase.ANY)
    return Routine(
        id=Path(table.file).stem,
        name=table.text("name", longest=60),
        summary=table.text("summary"),
        purpose=table.text("purpose"),
        group=table.choice("group", GROUPS),
        times_a_day=table.integer("times_a_day", 1, least=1, most=12),
        steps=tuple(_step(step, exercises) for step in table.tables("steps", most=MOST_STEPS)),
        phases=tuple(phase for phase in RoutinePhase if phase in phases),
        quiet=table.flag("quiet", default=False),
    )


def _step(table: Table, exercises: Mapping[str, Exercise]) -> Step:
    wanted = table.text("exercise")
    if wanted not in exercises:
        raise table.error(f"names an exercise that could not be loaded: {wanted!r}", "exercise")
    step = Step(
        exercise=exercises[wanted],
        dose=read_dose(table),
        rest_s=table.integer("rest_s", 15, least=0, most=LONGEST_REST_S),
    )
    table.finish()
    return step
