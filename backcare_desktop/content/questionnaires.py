"""Reads the questionnaires of others, with their terms: one TOML file each."""

from pathlib import Path
from typing import Final

from msgspec import Struct

from backcare_desktop.content.reader import Table
from backcare_desktop.content.translated import read_content
from backcare_desktop.core.languages import ENGLISH
from backcare_desktop.core.outcome import RMDQ_STATEMENTS

RMDQ_FILE: Final = "rmdq24.toml"
LONGEST_NAME: Final = 60


class Questionnaire(Struct, frozen=True):
    """A questionnaire to be shown as its authors wrote it.

    Attributes:
        id: stable key.
        name, short_name: in full and as its field calls it.
        instructions: paragraphs to show above the statements, in the authors' words.
        statements: in order, in the authors' words; answers name them by their number, from 1.
        scoring: how the score comes about and which way it goes.
        meaning, meaning_source: what a change of the score means, and where that comes from.
        untranslated: why the authors' words aren't in the language that is read; empty if they are.
        credit: the line to show below the questionnaire and beside its scores in a report.
        terms, terms_source: what may be done with it, and where that is said.
    """

    id: str
    name: str
    short_name: str
    instructions: tuple[str, ...]
    statements: tuple[str, ...]
    untranslated: str
    scoring: str
    meaning: str
    meaning_source: str
    credit: str
    terms: str
    terms_source: str


def load_rmdq(folder: Path, language: str = ENGLISH) -> Questionnaire:
    """The Roland-Morris questionnaire of ``folder``.

    What is told about it is in ``language``; what its authors wrote is as they wrote it.

    Raises:
        ContentError: the file is missing or wrong, with file, table and key.
    """
    table = read_content(folder / RMDQ_FILE, language)
    found = _questionnaire(table, language)
    if len(found.statements) != RMDQ_STATEMENTS:
        raise table.error(
            f"must hold {RMDQ_STATEMENTS} statements, not {len(found.statements)}", "statements"
        )
    return found


def _questionnaire(table: Table, language: str) -> Questionnaire:
    file_id = Path(table.file).stem
    if table.text("id") != file_id:
        raise table.error(f"must be the file's own name, {file_id!r}", "id")
    statements = table.texts("statements")
    if len(set(statements)) < len(statements):
        raise table.error("must hold each statement once", "statements")
    untranslated = table.text("untranslated")
    found = Questionnaire(
        id=file_id,
        name=table.text("name", longest=LONGEST_NAME),
        short_name=table.text("short_name", longest=LONGEST_NAME),
        instructions=table.texts("instructions"),
        statements=statements,
        untranslated="" if language == ENGLISH else untranslated,
        scoring=table.text("scoring"),
        meaning=table.text("meaning"),
        meaning_source=table.text("meaning_source"),
        credit=table.text("credit"),
        terms=table.text("terms"),
        terms_source=table.text("terms_source"),
    )
    table.finish()
    return found
