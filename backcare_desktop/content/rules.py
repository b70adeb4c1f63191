"""Reads the symptom check's rules, and holds them against its questions."""

from collections.abc import Container, Iterable, Mapping
from typing import Final

from backcare_desktop.content.questions import LEVELS, read_groups, read_sources
from backcare_desktop.content.reader import Table
from backcare_desktop.core.interview import Interview, Question
from backcare_desktop.core.triage import Level, Rule, RuleSet

MOST_RULES: Final = 60


def read_rules(
    table: Table, interview: Interview, sources: Container[str], fingerprint: str
) -> RuleSet:
    """The rules of ``rules.toml``.

    Args:
        table: the file.
        interview: the questions that the rules speak of.
        sources: marks that a rule may name.
        fingerprint: hash of both files.

    Raises:
        ContentError: a rule names an unknown question, contradicts a level, or a question is
            left unused; with file, table and key.
    """
    version, reviewer = table.text("version", longest=20), table.text("reviewer", "")
    rules: list[Rule] = []
    for entry in table.tables("rules", most=MOST_RULES):
        rule = _rule(entry, interview.questions, sources)
        if rule.id in {other.id for other in rules}:
            raise entry.error(f"{rule.id!r} is taken already", "id")
        rules.append(rule)
    table.finish()
    _refuse_unused(table, rules, interview.questions.values())
    return RuleSet(version, fingerprint, reviewer, tuple(rules))


def _rule(table: Table, questions: Mapping[str, Question], sources: Container[str]) -> Rule:
    level = Level.of(table.choice("level", LEVELS))
    rule = Rule(
        id=table.text("id", longest=40),
        level=level,
        title=table.text("title"),
        sources=read_sources(table, sources),
        groups=read_groups(table, "all", questions),
    )
    table.finish()
    alone = len(rule.groups) == 1
    for key in (key for group in rule.groups for key in group.symptoms):
        own = questions[key].level
        if alone and own is not level:
            raise table.error(f"contradicts the level of {key!r} in questions.toml", "level")
        if own is not None and own > level:
            raise table.error(f"asks for less than {key!r} does by itself", "level")
    return rule


def _refuse_unused(table: Table, rules: Iterable[Rule], questions: Iterable[Question]) -> None:
    """A question counts as its level says: by itself, together with something, or not at all."""
    rules = tuple(rules)
    alone = {key for rule in rules if len(rule.groups) == 1 for key in rule.groups[0].symptoms}
    anywhere = {key for rule in rules for group in rule.groups for key in group.symptoms}
    for question in questions:
        key = question.key
        if question.level is not None and key not in alone:
            raise table.error(f"no rule of its level uses {key!r} by itself", "rules")
        if question.combines and key not in anywhere:
            raise table.error(f"no rule uses {key!r}", "rules")
        if question.level is None and not question.combines and key in anywhere:
            raise table.error(f"{key!r} is context and may not change a result", "rules")
