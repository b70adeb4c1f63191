"""Reads the symptom check: questions, rules, result texts, sources and emergency numbers.

Questions and rules are checked against each other: a rule that names an unknown question, a
question that no rule uses, a rule whose level contradicts that of its question are all errors,
and each names its file, table and key.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Final

from msgspec import Struct

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.questions import read_interview
from backcare_desktop.content.reader import Table
from backcare_desktop.content.rules import read_rules
from backcare_desktop.content.translated import read_content
from backcare_desktop.core.interview import Interview
from backcare_desktop.core.languages import ENGLISH
from backcare_desktop.core.triage import Level, RuleSet


class ResultText(Struct, frozen=True):
    """What a result of one level says.

    Attributes:
        name: the level in a word or two.
        headline, text: what is said first; ``{emergency}`` and ``{urgent}`` are gaps for numbers,
            in the text only.
        do: what to do meanwhile.
        bring: what to take along.
    """

    name: str
    headline: str
    text: str
    do: tuple[str, ...]
    bring: tuple[str, ...]


class Terms(Struct, frozen=True):
    """What a person agrees to before the first check, and again when the rules change."""

    title: str
    paragraphs: tuple[str, ...]
    again: str


class Source(Struct, frozen=True):
    """What a question rests on.

    Attributes:
        short: for result pages; names no condition.
        text: whole.
        url: may be empty.
    """

    short: str
    text: str
    url: str


class Country(Struct, frozen=True):
    """Whom to call.

    Attributes:
        name: of the country.
        emergency: number of the ambulance.
        urgent: completes "If your practice is closed, …".
        note: one more thing to know; may be empty.
    """

    name: str
    emergency: str
    urgent: str
    note: str


UNKNOWN_COUNTRY: Final = "unknown"
"""Key of the numbers for a country that isn't listed."""

_GAPS: Final = (("emergency", "", None), ("urgent", "", None))
"""Name, format and conversion of the gaps that a text may leave."""


class Triage(Struct, frozen=True):
    """Everything the symptom check needs.

    Attributes:
        results: texts by level; those for None are of an unfinished check.
        countries: by ISO code, and by :data:`UNKNOWN_COUNTRY`.
    """

    interview: Interview
    rules: RuleSet
    results: Mapping[Level | None, ResultText]
    terms: Terms
    sources: Mapping[str, Source]
    countries: Mapping[str, Country]

    @property
    def terms_version(self) -> str:
        """What is remembered when somebody agrees: the terms are asked again for other rules."""
        return f"{self.rules.version} {self.rules.fingerprint[:12]}"

    def signs(self, level: Level) -> tuple[str, ...]:
        """Every sign that asks for a level: questions, and what rules find in several answers."""
        questions = self.interview.questions.values()
        asked = tuple(
            f"{question.ask} ({question.detail})" if question.detail else question.ask
            for question in questions
            if question.level is level
        )
        found = (rule for rule in self.rules.rules if rule.level is level and not rule.is_plain)
        return (*asked, *(rule.title for rule in found))

    def country(self, code: str) -> Country:
        """The numbers of a country; those of "another country" where it isn't listed."""
        return self.countries.get(code, self.countries[UNKNOWN_COUNTRY])


def load_triage(folder: Path, language: str = ENGLISH) -> Triage:
    """Read the five files in ``folder``, with their texts in ``language``.

    Rules, questions and their fingerprint are the English files' in every language.

    Raises:
        ContentError: a file is missing or wrong, with file, table and key.
    """

    def read(name: str) -> Table:
        return read_content(folder / name, language)

    sources = _sources(read("sources.toml"))
    interview = read_interview(read("questions.toml"), sources)
    rules_table = read("rules.toml")
    fingerprint = _fingerprint(folder / "rules.toml", folder / "questions.toml")
    rules = read_rules(rules_table, interview, sources, fingerprint)
    _refuse_idle_sources(sources, interview, rules)
    results, terms = _results(read("results.toml"), language)
    countries = _countries(read("countries.toml"))
    return Triage(interview, rules, results, terms, sources, countries)


def _refuse_idle_sources(
    sources: Mapping[str, Source], interview: Interview, rules: RuleSet
) -> None:
    """What is listed as a source is one."""
    named = {mark for question in interview.questions.values() for mark in question.sources}
    named |= {mark for rule in rules.rules for mark in rule.sources}
    for mark in sources:
        if mark not in named:
            raise ContentError(
                "is no source of any question or rule", file="sources.toml", key=mark
            )


def _fingerprint(*paths: Path) -> str:
    """The same for the same text, whatever line endings the files were checked out with."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _sources(table: Table) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for entry in table.tables("sources", most=200):
        key = entry.text("id", longest=40)
        if key in found:
            raise entry.error(f"{key!r} is taken already", "id")
        found[key] = Source(
            entry.text("short", longest=60), entry.text("text"), entry.text("url", "")
        )
        entry.finish()
    table.finish()
    return found


def _results(table: Table, language: str) -> tuple[dict[Level | None, ResultText], Terms]:
    results: dict[Level | None, ResultText] = {
        level: _result(table.table(level.word)) for level in Level
    }
    results[None] = _result(table.table("unfinished"))
    words = table.table("terms")
    translated = words.text("translated")
    told = () if language == ENGLISH else (translated,)
    terms = Terms(
        words.text("title"),
        _with_gaps(words, "paragraphs", (*words.texts("paragraphs"), *told)),
        words.text("again"),
    )
    words.finish()
    table.finish()
    return results, terms


def _result(table: Table) -> ResultText:
    (headline,) = _without_gaps(table, "headline", (table.text("headline"),))
    (text,) = _with_gaps(table, "text", (table.text("text"),))
    result = ResultText(
        name=table.text("name", longest=40),
        headline=headline,
        text=text,
        do=_without_gaps(table, "do", table.texts("do")),
        bring=_without_gaps(table, "bring", table.texts("bring")),
    )
    table.finish()
    return result


def _with_gaps(table: Table, key: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """The texts, once they are known to leave gaps for the two numbers only."""
    for text in texts:
        try:
            gaps = [gap for _, *gap in Formatter().parse(text) if gap[0] is not None]
        except ValueError as error:
            raise table.error("leaves a gap that isn't closed", key) from error
        if any(tuple(gap) not in _GAPS for gap in gaps):
            raise table.error("may leave gaps for {emergency} and {urgent} only", key)
    return texts


def _without_gaps(table: Table, key: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """The texts, once they are known to be shown as they stand."""
    if any(brace in text for text in texts for brace in "{}"):
        raise table.error("may leave no gaps, as nothing fills them", key)
    return texts


def _countries(table: Table) -> dict[str, Country]:
    found = {}
    for code in table.names():
        entry = table.table(code)
        found[code] = Country(
            name=entry.text("name", longest=60),
            emergency=entry.text("emergency", longest=10),
            urgent=entry.text("urgent"),
            note=entry.text("note", ""),
        )
        entry.finish()
    if UNKNOWN_COUNTRY not in found:
        raise table.error("is missing", UNKNOWN_COUNTRY)
    table.finish()
    return found
