"""Reads the words of a report."""

from collections.abc import Iterator
from pathlib import Path

from backcare_desktop.content.library import Library
from backcare_desktop.content.questionnaires import load_rmdq
from backcare_desktop.content.reader import Table, read_toml
from backcare_desktop.content.translated import MADE_FROM
from backcare_desktop.content.triage import Triage
from backcare_desktop.core.programme import CORE_PREFIX
from backcare_desktop.core.report_words import ReportWords

LONGEST_TEXT = 1000


def load_report_words(
    folder: Path, library: Library, triage: Triage, language: str = "en"
) -> ReportWords:
    """The words in one language, with the names of exercises, routines, programmes and questions.

    Args:
        folder: ``report/words``, a file a language; the questionnaires lie two folders up.
        library: exercises, routines and programmes, by id.
        triage: questions and rules, by key.
        language: name of the file without its ending.

    Raises:
        ContentError: the file is missing or wrong, with file, table and key.
    """
    table = read_toml(folder / f"{language}.toml")
    about = table.table("language")
    tag = about.text("tag", longest=35)
    about.text(MADE_FROM, "")
    nought_is_one = about.flag("nought_is_one", default=False)
    about.finish()
    return ReportWords(
        language=tag,
        texts=dict(_texts(table)),
        names=_names(library, triage) | _statements(folder.parents[1] / "questionnaires"),
        nought_is_one=nought_is_one,
    )


def _texts(table: Table) -> Iterator[tuple[str, str]]:
    """Every text below a table, by its path from the top of the file."""
    for key in table.names():
        if table.holds_table(key):
            yield from _texts(table.table(key))
        else:
            path = f"{table.name}.{key}" if table.name else key
            yield path, table.text(key, "", longest=LONGEST_TEXT)


def _names(library: Library, triage: Triage) -> dict[str, str]:
    """What is written by its id; see :class:`ReportWords`."""
    exercises = {f"exercise.{key}": each.name for key, each in library.exercises.items()}
    routines = {f"routine.{key}": each.name for key, each in library.routines.items()}
    core = {
        f"routine.{CORE_PREFIX}{key}": each.programme.name
        for key, each in library.programmes.items()
    }
    questions = {f"question.{key}": q.ask for key, q in triage.interview.questions.items()}
    rules = {f"rule.{each.id}": each.title for each in triage.rules.rules}
    reviewer = {f"reviewer.{triage.rules.version}": triage.rules.reviewer}
    return {**exercises, **routines, **core, **questions, **rules, **reviewer}


def _statements(folder: Path) -> dict[str, str]:
    """The questionnaire's own words, by the number of the statement."""
    statements = enumerate(load_rmdq(folder).statements, start=1)
    return {f"rmdq.{number}": text for number, text in statements}
