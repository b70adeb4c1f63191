"""Reads what the phases are called, without the rest of the way back to lifting."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from backcare_desktop.content.translated import read_content
from backcare_desktop.core.languages import ENGLISH
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.routine import RoutinePhase

LONGEST_TITLE: Final = 60


def load_phase_titles(folder: Path, language: str = ENGLISH) -> Mapping[RoutinePhase, str]:
    """The names out of ``phases.toml`` in ``folder``, which stand there in the order of recovery.

    What else the file says is checked by whoever reads it.

    Raises:
        ContentError: a name is missing or wrong, with file, table and key.
    """
    table = read_content(folder / "phases.toml", language)
    entries = table.tables("phases", most=len(PHASES))
    found: dict[RoutinePhase, str] = {}
    for entry, phase in zip(entries, PHASES, strict=False):
        if entry.text("id") != phase:
            raise entry.error(f"must be {str(phase)!r} in this place", "id")
        found[phase] = entry.text("title", longest=LONGEST_TITLE)
    if len(found) < len(PHASES):
        raise table.error(f"must hold {str(PHASES[len(found)])!r} as well", "phases")
    return found
