"""What was done, in a FHIR bundle: sessions, sets of core work, and lifts.

Self-exercise is an observation. A procedure would claim that a clinician acted (clinical.md 4.1).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from backcare_desktop.core.dose import Side
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.variation import Way
from backcare_desktop.reporting.fhir_codes import (
    PHYSICAL_ACTIVITY,
    Category,
    Json,
    Local,
    Loinc,
    Ucum,
)
from backcare_desktop.reporting.fhir_lifting import lift_entry, lift_head, lift_rows
from backcare_desktop.reporting.fhir_parts import (
    Author,
    Entry,
    Part,
    coded,
    exercise,
    loinc,
    on,
    on_day,
    quantity,
    reference,
)
from backcare_desktop.reporting.fhir_text import (
    clean,
    narrative,
    newest_rows,
    paragraph,
)
from backcare_desktop.reporting.report import Section
from backcare_desktop.reporting.report_sections import Sets

_PANEL = coded(PHYSICAL_ACTIVITY, "PAPanel", "Physical Activity Panel")
_AMOUNTS: Mapping[tuple[bool, Side | None], Local] = {
    (True, None): Local.HOLD,
    (True, Side.LEFT): Local.HOLD_LEFT,
    (True, Side.RIGHT): Local.HOLD_RIGHT,
    (False, None): Local.REPS,
    (False, Side.LEFT): Local.REPS_LEFT,
    (False, Side.RIGHT): Local.REPS_RIGHT,
}


# --- sessions ------------------------------------------------------------------------------------


def sessions_part(
    author: Author, sessions: Sequence[SessionMark], around: Mapping[str, Sequence[str]]
) -> Part:
    """Sessions, each a group of what was done and how long.

    Args:
        around: URLs of the ratings before and after a session, by its id; they belong to it.
    """
    words = author.words
    head = [words(f"tables.{key}") for key in ("time", "routine", "outcome", "minutes")]
    rows = [
        (
            words.time(each.started),
            each.routine_name,
            words.of(each.outcome),
            words.minutes(each.active_s),
        )
        for each in sessions
    ]
    text = narrative(words, newest_rows(words, head, rows, words("tables.none_sessions")))
    entries = tuple(
        entry for each in sessions for entry in _session(author, each, around.get(each.id, ()))
    )
    return Part(author.member(Section.SESSIONS), words("tables.sessions"), text, entries)


def _session(author: Author, session: SessionMark, around: Sequence[str]) -> Iterable[Entry]:
    """The group first. When it ended isn't told: pauses lie within it."""
    when = on(session.started)
    kind = author.observation(
        "session-kind",
        session.id,
        loinc(Loinc.ACTIVITY),
        when,
        of=Category.ACTIVITY,
        valueCodeableConcept={"text": clean(session.routine_name) or session.routine_id},
    )
    length = author.observation(
        "session-length",
        session.id,
        loinc(Loinc.DURATION),
        when,
        of=Category.ACTIVITY,
        valueQuantity=quantity(session.active_s / 60, Ucum.MINUTES),
    )
    members = (kind.url, length.url, *around)
    yield author.observation(
        "session",
        session.id,
        _PANEL,
        when,
        of=Category.ACTIVITY,
        hasMember=[reference(url) for url in members],
        component=author.choice(Local.OUTCOME, session.outcome),
    )
    yield kind
    yield length


# --- sets ----------------------------------------------------------------------------------------


def sets_part(author: Author, sets: Sets) -> Part:
    """Core work and lifts. The sets of an exercise on a day that were done in the same way are one
    observation, each set in it.
    """
    words = author.words
    days = [
        (*key, tuple(found))
        for key, found in groupby(
            sorted(sets.core, key=lambda each: (each.day, each.exercise_id)),
            key=lambda each: (each.day, each.exercise_id),
        )
    ]
    head = [words(f"tables.{key}") for key in ("day", "exercise", "done")]
    rows = [
        (words.day(day), words.name("exercise", key), _done(words, found))
        for day, key, found in days
    ]
    text = narrative(
        words,
        paragraph(words("tables.core"), strong=True),
        newest_rows(words, head, rows, words("tables.none_sets")),
        paragraph(words("tables.lifts"), strong=True),
        newest_rows(
            words, lift_head(words), lift_rows(words, sets.lifts), words("tables.none_lifts")
        ),
    )
    entries = (
        *(entry for _, _, found in days for entry in _exercise_day(author, found)),
        *(lift_entry(author, line) for line in sets.lifts),
    )
    return Part(author.member(Section.SETS), words.of(Section.SETS), text, entries)


def _exercise_day(author: Author, sets: Sequence[SetLog]) -> Iterable[Entry]:
    """All sets of one exercise on one day, every one with its side and its own number."""
    first = sets[0]
    for way in Way:
        done = [each for each in sets if each.way is way]
        if done:
            yield author.observation(
                "exercise-day",
                author.of_diary(first.day, first.exercise_id, way),
                author.local(Local.EXERCISE_SETS),
                on_day(first.day),
                of=Category.ACTIVITY,
                valueCodeableConcept=exercise(author.words, first.exercise_id),
                component=[
                    *author.choice(Local.WAY, way),
                    *author.whole(Local.SETS, len(done)),
                    *(_set(author, each) for each in done),
                ],
            )


def _set(author: Author, each: SetLog) -> Json:
    code = author.local(_AMOUNTS[each.seconds, each.side])
    if each.seconds:
        return {"code": code, "valueQuantity": quantity(each.amount, Ucum.SECONDS)}
    return {"code": code, "valueInteger": each.amount}


def _changed(each: SetLog) -> bool:
    return each.way is not Way.AS_PLANNED


def _done(words: ReportWords, sets: Sequence[SetLog]) -> str:
    """ "left side 30 s, 30 s; right side 30 s, 25 s"."""
    told = []
    for side in (None, Side.LEFT, Side.RIGHT):
        amounts = _amounts(words, [each for each in sets if each.side is side])
        if amounts:
            told.append(amounts if side is None else f"{words.of(side)} {amounts}")
    return "; ".join(told)


def _amounts(words: ReportWords, sets: Sequence[SetLog]) -> str:
    """The sets of one side: "30 s, 30 s", or "as planned: 30 s, easier: 30 s, 30 s"."""
    changed = any(_changed(each) for each in sets)
    told = []
    for way, found in groupby(sets, key=lambda each: each.way):
        amounts = ", ".join(
            words("tables.seconds" if each.seconds else "tables.repetitions", n=each.amount)
            for each in found
        )
        told.append(f"{words.of(way)}: {amounts}" if changed else amounts)
    return ", ".join(told)
