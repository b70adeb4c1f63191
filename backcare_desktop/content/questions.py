"""Reads the symptom check's pages and questions."""

from collections.abc import Container, Mapping
from enum import StrEnum
from typing import Final, TypeVar

from backcare_desktop.content.reader import Table
from backcare_desktop.core.answers import (
    FIELDS,
    LONGEST_DAYS,
    OLDEST,
    WORST_PAIN,
    Mechanism,
    Onset,
    Trend,
)
from backcare_desktop.core.interview import Interview, InterviewPage, Question, missing_fields
from backcare_desktop.core.triage import Group, Level

COMBINED: Final = "combined"
"""Level of a question that counts together with something else only."""

CONTEXT: Final = "context"
"""Level of a question that never changes the result."""

MOST_QUESTIONS: Final = 40
MOST_PAGES: Final = 12
MOST_GROUPS: Final = 8

LEVELS = tuple(level.word for level in Level if level is not Level.SELF_CARE)
"""Levels that a question or a rule can ask for; self-care is what is left."""

E = TypeVar("E", bound=StrEnum)


def read_interview(table: Table, sources: Container[str]) -> Interview:
    """The pages of ``questions.toml``.

    Args:
        table: the file.
        sources: marks that a question may name.

    Raises:
        ContentError: something is wrong, with file, table and key.
    """
    questions: dict[str, Question] = {}
    pages: list[InterviewPage] = []
    for entry in table.tables("pages", most=MOST_PAGES):
        page = _page(entry, questions, sources)
        if page.id in {other.id for other in pages}:
            raise entry.error(f"{page.id!r} is taken already", "id")
        for name in page.fields:
            if any(name in other.fields for other in pages):
                raise entry.error(f"{name!r} is asked already", "fields")
        pages.append(page)
    table.finish()
    for name in missing_fields(pages):
        raise table.error(f"no page asks for {name!r}", "pages")
    first = pages[0]
    if first.fields or any(questions[key].level is not Level.EMERGENCY for key in first.questions):
        raise table.error("the first page holds the emergency questions only", "pages")
    late = [q.key for q in questions.values() if q.level is Level.EMERGENCY]
    if set(late) - set(first.questions):
        raise table.error("every emergency question stands on the first page", "pages")
    return Interview(tuple(pages), questions)


def _page(table: Table, questions: dict[str, Question], sources: Container[str]) -> InterviewPage:
    page_id = table.text("id", longest=40)
    title, text, why = table.text("title"), table.text("text"), table.texts("why")
    fields = _words(table, "fields", FIELDS)
    keys: list[str] = []
    for entry in table.tables("questions", most=MOST_QUESTIONS):
        question = _question(entry, questions, sources)
        questions[question.key] = question
        keys.append(question.key)
    table.finish()
    return InterviewPage(page_id, title, text, why, fields, tuple(keys))


def _question(table: Table, before: Mapping[str, Question], sources: Container[str]) -> Question:
    key = table.text("key", longest=60)
    if key in before or key in FIELDS:
        raise table.error(f"{key!r} is taken already", "key")
    word = table.choice("level", (*LEVELS, COMBINED, CONTEXT))
    groups = _optional_groups(table, "asked_if", before)
    question = Question(
        key=key,
        ask=table.text("ask", longest=80),
        detail=table.text("detail", ""),
        why=table.text("why"),
        tell=table.text("tell", ""),
        level=Level.of(word) if word in LEVELS else None,
        combines=word == COMBINED,
        sources=read_sources(table, sources),
        asked_if=groups,
        doubted_if=_optional_groups(table, "doubted_if", before),
    )
    table.finish()
    return question


def _optional_groups(table: Table, key: str, before: Mapping[str, Question]) -> tuple[Group, ...]:
    return read_groups(table, key, before) if table.has(key) else ()


def read_sources(table: Table, known: Container[str]) -> tuple[str, ...]:
    """The marks of one source or more.

    Raises:
        ContentError: none, or one that nobody knows.
    """
    sources = _words(table, "sources", known)
    if not sources:
        raise table.error("must name at least one source", "sources")
    return sources


def _words(table: Table, key: str, allowed: Container[str]) -> tuple[str, ...]:
    words = table.words(key)
    for word in words:
        if word not in allowed:
            raise table.error(f"knows nothing called {word!r}", key)
    return words


def read_groups(table: Table, key: str, questions: Mapping[str, Question]) -> tuple[Group, ...]:
    """Groups of conditions, each naming only questions that are known.

    Raises:
        ContentError: something is wrong, with file, table and key.
    """
    return tuple(_group(group, questions) for group in table.tables(key, most=MOST_GROUPS))


def _group(table: Table, questions: Mapping[str, Question]) -> Group:
    group = Group(
        symptoms=_words(table, "symptoms", tuple(questions)) if table.has("symptoms") else (),
        age_from=_bound(table, "age_from", OLDEST),
        age_below=_bound(table, "age_below", OLDEST),
        onset=_values(table, "onset", Onset),
        mechanism=_values(table, "mechanism", Mechanism),
        trend=_values(table, "trend", Trend),
        pain_from=_bound(table, "pain_from", WORST_PAIN),
        day_from=_bound(table, "day_from", LONGEST_DAYS),
    )
    table.finish()
    if group == Group():
        raise table.error("holds no condition")
    return group


def _bound(table: Table, key: str, most: int) -> int | None:
    return table.integer(key, least=0, most=most) if table.has(key) else None


def _values(table: Table, key: str, kind: type[E]) -> tuple[E, ...]:
    if not table.has(key):
        return ()
    return tuple(kind(word) for word in _words(table, key, tuple(kind)))
