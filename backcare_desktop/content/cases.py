"""Reads tables of cases that a clinician runs through the symptom check's rules."""

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from msgspec import Struct

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table, read_toml
from backcare_desktop.core.answers import (
    LONGEST_DAYS,
    OLDEST,
    WORST_PAIN,
    Answer,
    Answers,
    Mechanism,
    Onset,
    Trend,
)
from backcare_desktop.core.interview import Question
from backcare_desktop.core.triage import Level

MOST_CASES: Final = 2000
LARGEST_FILE: Final = 4 * 1024 * 1024
LONGEST_STORY: Final = 4000

_LEVELS = tuple(level.word for level in Level)
_CASE = re.compile(r"\s*\[\[\s*case\s*\]\]")
_IN_CASE = re.compile(r"case\[(\d+)\]")

E = TypeVar("E", bound=StrEnum)


class CaseError(Exception):
    """A case file that can't be run; the message names the line, as far as it is known."""


class Case(Struct, frozen=True):
    """A person on paper, and the levels that would be right for them.

    Attributes:
        answers: the symptoms named are answered yes, every other question no.
        expected: what the rules are meant to give.
        least, most: below the one is unsafe, above the other too much.
    """

    id: str
    answers: Answers
    expected: Level
    least: Level
    most: Level


def load_cases(path: Path, questions: Mapping[str, Question]) -> tuple[Case, ...]:
    """Read a case file.

    Raises:
        CaseError: something is wrong with it; nothing of it is to be run.
    """
    try:
        table = read_toml(path, largest=LARGEST_FILE)
        cases: list[Case] = []
        for entry in table.tables("case", most=MOST_CASES):
            case = _case(entry, questions)
            if case.id in {other.id for other in cases}:
                raise entry.error(f"{case.id!r} is taken already", "id")
            cases.append(case)
        table.finish()
    except ContentError as error:
        line = _line_of(path, error)
        place = f"{path}:{line}" if line else str(path)
        key = f"{error.key}: " if error.key else ""
        raise CaseError(f"{place}: {key}{error.reason}") from error
    return tuple(cases)


def _case(table: Table, questions: Mapping[str, Question]) -> Case:
    case_id = table.text("id", longest=60)
    if not case_id.isprintable():
        # It stands in one line with its result, on a terminal that obeys control characters.
        raise table.error("must be one line of printable characters", "id")
    case = Case(
        id=case_id,
        answers=Answers(
            symptoms=_symptoms(table, questions),
            age=table.integer("age", least=0, most=OLDEST),
            onset=_value(table, "onset", Onset),
            mechanism=_value(table, "mechanism", Mechanism),
            days_since_onset=table.integer("days_since_onset", least=0, most=LONGEST_DAYS),
            trend=_value(table, "trend", Trend),
            pain_now=table.integer("pain_now", least=0, most=WORST_PAIN),
        ),
        expected=_level(table, "expected_level"),
        least=_level(table, "min_safe_level"),
        most=_level(table, "max_level"),
    )
    for key in ("title", "text"):
        table.text(key, "", longest=LONGEST_STORY)
    if table.has("basis"):
        table.words("basis")
    table.finish()
    if not case.least <= case.expected <= case.most:
        raise table.error("must lie between min_safe_level and max_level", "expected_level")
    return case


def _symptoms(table: Table, questions: Mapping[str, Question]) -> dict[str, Answer]:
    yes = table.words("symptoms")
    for key in yes:
        if key not in questions:
            raise table.error(f"knows no question called {key!r}", "symptoms")
    return {key: Answer.YES if key in yes else Answer.NO for key in questions}


def _value(table: Table, key: str, kind: type[E]) -> E:
    return kind(table.choice(key, tuple(kind)))


def _level(table: Table, key: str) -> Level:
    return Level.of(table.choice(key, _LEVELS))


def _line_of(path: Path, error: ContentError) -> int:
    """The line that an error is about; 0 if it can't be told.

    TOML's reader doesn't keep lines, so they are looked for: the case by its header, in it the
    key, and after that the word in question.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            return 0
        lines = path.read_text("utf-8").split("\n")
    except UnicodeDecodeError as wrong:
        return wrong.object.count(b"\n", 0, wrong.start) + 1
    except OSError:
        return 0
    if not error.table and not error.key:
        return _toml_line(lines, error)
    headers = [number for number, line in enumerate(lines) if _CASE.match(line)]
    in_case = _IN_CASE.match(error.table)
    if in_case is None or int(in_case[1]) >= len(headers):
        return _key_line(lines, 0, len(lines), error)
    number = int(in_case[1])
    end = headers[number + 1] if number + 1 < len(headers) else len(lines)
    return _key_line(lines, headers[number] + 1, end, error) or headers[number] + 1


def _toml_line(lines: list[str], error: ContentError) -> int:
    """Where TOML's reader stopped."""
    if found := re.search(r"\(at line (\d+), column \d+\)$", error.reason):
        return int(found[1])
    return len(lines) if error.reason.endswith("(at end of document)") else 0


def _key_line(lines: list[str], start: int, end: int, error: ContentError) -> int:
    """The line that gives a key its value, or opens the table of that name."""
    name = rf"""["']?{re.escape(error.key)}["']?"""
    key = re.compile(rf"\s*(?:{name}\s*[=.]|\[+\s*(?:case\s*\.\s*)?{name}\s*[\].])")
    for number in range(start, end):
        if error.key and key.match(lines[number]):
            return _word_line(lines, number, end, error) + 1
    return 0


def _word_line(lines: list[str], start: int, end: int, error: ContentError) -> int:
    """In a list over several lines, the one with the word that the error quotes.

    A word that stands there twice is wrong at its second place.
    """
    quoted = re.search(r"'([^']+)'", error.reason)
    if quoted is None:
        return start
    word = re.compile(rf"""["']{re.escape(quoted[1])}["']""")
    found = []
    for number in range(start, end):
        if number > start and re.match(r"\s*[\w\"']+\s*=", lines[number]):
            break
        found += [number] * len(word.findall(lines[number]))
    if not found:
        return start
    return found[1] if error.reason.endswith(" twice") and len(found) > 1 else found[0]
