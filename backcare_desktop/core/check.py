"""A symptom check as it is kept, and what it locks."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import in_order
from backcare_desktop.core.triage import NOTHING_FOUND, Finding, Level

FRESH_FOR = timedelta(hours=12)
"""How long answers tell how a person is: a check can be gone on with or corrected that long."""


class Mode(StrEnum):
    """How a level came about."""

    COMPUTED = "computed"
    CHECKLIST = "checklist"


class Clinician(StrEnum):
    """Who examined the person."""

    DOCTOR = "doctor"
    EMERGENCY_DEPARTMENT = "emergency_department"
    PHYSIOTHERAPIST = "physiotherapist"
    OTHER = "other"


class SymptomCheck(Struct, frozen=True):
    """One check, finished or not.

    Attributes:
        id: stable key.
        started: when it was begun.
        answers: everything answered so far.
        rules_version, rules_fingerprint: of the rules that it was read with.
        mode: whether rules computed the level, or the person chose it from a list of signs.
        page: index of the page to go on with.
        side, regions: where it hurts; None and empty if not said.
        finding: what the answers come to.
        complete: whether everything that applies was answered.
        found: when that finding was made; None while there is no level.
        corrects: id of the check whose answers this one changes; None for a fresh one.
        episode_id: the episode it belongs to, if any.

    Raises:
        ValueError: there is a level without its time or a time without a level, or the regions
            are out of order or doubled.
    """

    id: str
    started: Moment
    answers: Answers
    rules_version: str
    rules_fingerprint: str
    mode: Mode = Mode.COMPUTED
    page: int = 0
    side: BodySide | None = None
    regions: tuple[Region, ...] = ()
    finding: Finding = NOTHING_FOUND
    complete: bool = False
    found: Moment | None = None
    corrects: str | None = None
    episode_id: str | None = None

    def __post_init__(self) -> None:
        if (self.finding.level is None) != (self.found is None):
            raise ValueError("a level and its time go together")
        if self.complete and self.finding.level is None:
            raise ValueError("a complete check has a level")
        if not self.complete and self.finding.level is Level.SELF_CARE:
            raise ValueError("an unfinished check never yields self-care")
        if self.page < 0:
            raise ValueError("pages count from 0")
        if self.regions != in_order(self.regions):
            raise ValueError("regions stand in the body's order, each once")

    @property
    def counts(self) -> bool:
        """Whether its level holds: it is complete, or already asks for a doctor today."""
        level = self.finding.level
        return level is not None and (self.complete or level.locks)


class Clearance(Struct, frozen=True):
    """The person's word that somebody examined them after a check and cleared them."""

    id: str
    check_id: str
    when: Moment
    who: Clinician


class Lock(Struct, frozen=True):
    """Why stretching, core work and lifting wait.

    Attributes:
        check_id: the check that asked for it.
        level: emergency or urgent.
        since: when.
    """

    check_id: str
    level: Level
    since: Moment


def is_fresh(check: SymptomCheck, utc: datetime) -> bool:
    """Whether a check was begun within :data:`FRESH_FOR`, on either side of a clock put right."""
    return abs(utc - check.started.at_utc) <= FRESH_FOR


def lock_of(latest: SymptomCheck | None, clearance: Clearance | None) -> Lock | None:
    """What is locked now.

    Args:
        latest: the newest check that counts.
        clearance: the one recorded for that check. It opens what was found before it only: whoever
            examined the person didn't hear of an answer that was given afterwards.
    """
    if latest is None or not latest.counts:
        return None
    level, since = latest.finding.level, latest.found
    if level is None or since is None or not level.locks:
        return None
    opens = (
        clearance is not None
        and clearance.check_id == latest.id
        and clearance.when.at_utc >= since.at_utc
    )
    return None if opens else Lock(latest.id, level, since)


class Difference(Struct, frozen=True):
    """What two checks answer differently, by question key or field name.

    Attributes:
        new: a yes or a not sure that was none before.
        gone: the other way round, where the later check says No; not asked is not gone.
        changed: fields, or a yes that became a not sure, with both values. What was answered in
            one of the two only hasn't changed.
    """

    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[tuple[str, object, object], ...]


def compare(before: SymptomCheck, after: SymptomCheck, fields: tuple[str, ...]) -> Difference:
    """What changed from one check to a later one.

    Args:
        before, after: the two checks.
        fields: names of answer fields to compare.
    """
    was, now = before.answers, after.answers
    keys = tuple(dict.fromkeys((*now.symptoms, *was.symptoms)))
    changed: list[tuple[str, object, object]] = [
        (key, was.symptoms[key], now.symptoms[key])
        for key in keys
        if _both_say(was.symptoms, now.symptoms, key) and was.symptoms[key] != now.symptoms[key]
    ]
    changed += [
        (name, getattr(was, name), getattr(now, name))
        for name in fields
        if getattr(was, name) != getattr(now, name)
        and None not in (getattr(was, name), getattr(now, name))
    ]
    return Difference(
        new=tuple(key for key in keys if now.says(key) and not was.says(key)),
        gone=tuple(key for key in keys if was.says(key) and now.symptoms.get(key) is Answer.NO),
        changed=tuple(changed),
    )


def _both_say(was: Mapping[str, Answer], now: Mapping[str, Answer], key: str) -> bool:
    return was.get(key, Answer.NO) is not Answer.NO and now.get(key, Answer.NO) is not Answer.NO
