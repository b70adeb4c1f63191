"""Reads the programmes that ship: one TOML file each, its name being the programme's id.

A file says ``name``, ``summary``, ``purpose``, ``source``, ``phases`` and ``weekly_target``, and
has one ``[[items]]`` table for each exercise: ``exercise``, ``hold_s`` or ``reps`` with
``tempo_s``, ``sets``, ``each_side``, ``rest_s``, and ``most``, up to which a set grows.
"""

from collections.abc import Container
from pathlib import Path

from msgspec import Struct

from backcare_desktop.content.doses import read_dose
from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table
from backcare_desktop.content.translated import read_content
from backcare_desktop.core.languages import ENGLISH
from backcare_desktop.core.programme import (
    DAYS_A_WEEK,
    LONGEST_NAME,
    MOST_ITEMS,
    Programme,
    ProgrammeItem,
    amount,
    exercise_ids,
    largest_amount,
)
from backcare_desktop.core.routine import LONGEST_REST_S, RoutinePhase


class ShippedProgramme(Struct, frozen=True):
    """A programme to begin with, and what is said of it.

    Attributes:
        programme: as it is taken over, before anything has grown.
        summary: one sentence for its card.
        purpose: what it is for and when it fits.
        source: where its doses come from.
        phases: when in an episode it fits, in the order of recovery.
    """

    programme: Programme
    summary: str
    purpose: str
    source: str
    phases: tuple[RoutinePhase, ...]


def load_programmes(
    folder: Path, exercises: Container[str], language: str = ENGLISH
) -> tuple[dict[str, ShippedProgramme], list[ContentError]]:
    """Every programme of ``folder`` by its id, and what is wrong with the files left out.

    They come in the order of the phase that they fit first. A folder that isn't there holds none.

    Args:
        exercises: ids of the exercises that could be loaded. A programme that needs another one
            is left out: half a programme is not offered.
        language: of the texts.
    """
    found: dict[str, ShippedProgramme] = {}
    errors: list[ContentError] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            found[path.stem] = _programme(read_content(path, language), path.stem, exercises)
        except ContentError as error:
            errors.append(error)
    return dict(sorted(found.items(), key=_place)), errors


def _place(entry: tuple[str, ShippedProgramme]) -> tuple[int, str]:
    key, shipped = entry
    return tuple(RoutinePhase).index(shipped.phases[0]), key


def _programme(table: Table, file_id: str, exercises: Container[str]) -> ShippedProgramme:
    if table.text("id") != file_id:
        raise table.error(f"must be the file's own name, {file_id!r}", "id")
    name = table.text("name", longest=LONGEST_NAME)
    if not name.isprintable():
        raise table.error("must be one line without control characters", "name")
    shipped = ShippedProgramme(
        programme=Programme(
            id=file_id,
            name=name,
            weekly_target=table.integer("weekly_target", least=1, most=DAYS_A_WEEK),
            items=_items(table, exercises),
        ),
        summary=table.text("summary"),
        purpose=table.text("purpose"),
        source=table.text("source"),
        phases=_phases(table),
    )
    table.finish()
    return shipped


def _phases(table: Table) -> tuple[RoutinePhase, ...]:
    words = table.words("phases")
    for word in words:
        if word not in tuple(RoutinePhase):
            raise table.error(f"must hold {', '.join(RoutinePhase)} only, not {word!r}", "phases")
    if not words:
        raise table.error("must name at least one phase", "phases")
    if RoutinePhase.ANY in words and len(words) > 1:
        raise table.error(f"must hold nothing beside {RoutinePhase.ANY!r}", "phases")
    return tuple(phase for phase in RoutinePhase if phase in words)


def _items(table: Table, exercises: Container[str]) -> tuple[ProgrammeItem, ...]:
    items: list[ProgrammeItem] = []
    for entry in table.tables("items", most=MOST_ITEMS):
        item = _item(entry, exercises)
        if item.exercise_id in exercise_ids(items):
            raise entry.error(f"{item.exercise_id!r} is there already", "exercise")
        items.append(item)
    return tuple(items)


def _item(table: Table, exercises: Container[str]) -> ProgrammeItem:
    exercise_id = table.text("exercise")
    if exercise_id not in exercises:
        raise table.error(
            f"names an exercise that could not be loaded: {exercise_id!r}", "exercise"
        )
    dose = read_dose(table)
    item = ProgrammeItem(
        exercise_id=exercise_id,
        dose=dose,
        rest_s=table.integer("rest_s", least=0, most=LONGEST_REST_S),
        most=table.integer("most", least=amount(dose), most=largest_amount(dose)),
    )
    table.finish()
    return item
