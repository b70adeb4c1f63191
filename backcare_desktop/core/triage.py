"""The symptom check's rules: answers in, a level with its reasons out.

Pure and deterministic. The rules themselves are content (``resources/triage/rules.toml``); this
is how they are read. "Not sure" counts as yes everywhere, so that a doubt never lowers a level.
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum

from msgspec import Struct

from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend


class Level(IntEnum):
    """What the answers ask for, the higher the sooner."""

    SELF_CARE = 0
    ROUTINE = 1
    URGENT = 2
    EMERGENCY = 3

    @property
    def word(self) -> str:
        """How files and tables write it, for instance ``self_care``."""
        return self.name.lower()

    @property
    def locks(self) -> bool:
        """Whether stretching, core work and lifting wait until somebody has looked."""
        return self >= Level.URGENT

    @classmethod
    def of(cls, word: str) -> "Level":
        """The level of a word such as ``self_care``.

        Raises:
            ValueError: there is no such level.
        """
        for level in cls:
            if level.word == word:
                return level
        raise ValueError(f"no such level: {word}")


class Group(Struct, frozen=True):
    """Alternatives: the group holds if any one of them does.

    A field that wasn't answered yet holds nothing.

    Attributes:
        symptoms: keys of yes/no questions.
        age_from, age_below: years; the first included, the second not.
        onset, mechanism, trend: values of which one must be the answer.
        pain_from: lowest 0-10 rating.
        day_from: lowest number of days since the pain began.
    """

    symptoms: tuple[str, ...] = ()
    age_from: int | None = None
    age_below: int | None = None
    onset: tuple[Onset, ...] = ()
    mechanism: tuple[Mechanism, ...] = ()
    trend: tuple[Trend, ...] = ()
    pain_from: int | None = None
    day_from: int | None = None

    def causes(self, answers: Answers) -> Iterator[str]:
        """What makes the group hold: keys of questions and names of fields; none if it doesn't."""
        yield from (key for key in self.symptoms if answers.says(key))
        age, day, pain = answers.age, answers.days_since_onset, answers.pain_now
        older = self.age_from is not None and age is not None and age >= self.age_from
        younger = self.age_below is not None and age is not None and age < self.age_below
        if older or younger:
            yield "age"
        if answers.onset in self.onset:
            yield "onset"
        if answers.mechanism in self.mechanism:
            yield "mechanism"
        if answers.trend in self.trend:
            yield "trend"
        if self.pain_from is not None and pain is not None and pain >= self.pain_from:
            yield "pain_now"
        if self.day_from is not None and day is not None and day >= self.day_from:
            yield "days_since_onset"


def all_causes(groups: Iterable[Group], answers: Answers) -> tuple[str, ...]:
    """What makes every one of the groups hold; empty if one of them doesn't."""
    found: list[str] = []
    for group in groups:
        causes = tuple(group.causes(answers))
        if not causes:
            return ()
        found += causes
    return tuple(dict.fromkeys(found))


class Rule(Struct, frozen=True):
    """Asks for a level when all its groups hold.

    Attributes:
        id: stable name, stored with every result.
        title: what the rule looks for, in plain words.
        sources: marks of what it rests on.
    """

    id: str
    level: Level
    title: str
    sources: tuple[str, ...]
    groups: tuple[Group, ...]

    @property
    def is_plain(self) -> bool:
        """It only repeats what questions ask for by themselves."""
        return len(self.groups) == 1 and bool(self.groups[0].symptoms)


class RuleSet(Struct, frozen=True):
    """All rules of one version.

    Attributes:
        version: raised with every change of a rule or a question.
        fingerprint: hash of the files that rules and questions came from.
        reviewer: the clinician who has reviewed this version; empty while nobody has.
    """

    version: str
    fingerprint: str
    reviewer: str
    rules: tuple[Rule, ...]


class Reason(Struct, frozen=True):
    """Why a level was reached.

    Attributes:
        rule: id of the rule that asked for it.
        cause: key of a question, or name of a field such as ``age``.
        not_sure: the person wasn't sure of this answer.
    """

    rule: str
    cause: str
    not_sure: bool = False


class Finding(Struct, frozen=True):
    """What the answers come to.

    Attributes:
        level: the highest level that any rule asks for; None while the check is unfinished and
            nothing was found: an unfinished check never yields self-care.
        reasons: what every rule that fired rests on, those of the highest level first.
    """

    level: Level | None
    reasons: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        found_something = self.level is not None and self.level > Level.SELF_CARE
        if found_something != bool(self.reasons):
            raise ValueError("every level above self-care has a reason, and no other has one")


NOTHING_FOUND = Finding(None)
"""Of a check that isn't finished."""


def evaluate(rules: RuleSet, answers: Answers, *, complete: bool) -> Finding:
    """Apply every rule.

    Args:
        rules: the rules of one version.
        answers: those that count; questions that were not asked count as no.
        complete: whether everything that applies was answered.
    """
    fired = sorted(
        ((rule, causes) for rule in rules.rules if (causes := all_causes(rule.groups, answers))),
        key=lambda found: -found[0].level,
    )
    if not fired:
        return Finding(Level.SELF_CARE if complete else None)
    reasons = tuple(
        Reason(rule.id, cause, answers.symptoms.get(cause) is Answer.NOT_SURE)
        for rule, causes in fired
        for cause in causes
    )
    return Finding(fired[0][0].level, reasons)
