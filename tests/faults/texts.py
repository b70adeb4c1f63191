"""Every field of the diary that holds a person's own words, and how words get into it."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace

from backcare_desktop.core.clock import moment
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.psfs import OwnActivity
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.storage.store import SqlStore
from tests.storage import examples, pain, training

Put = Callable[[SqlStore, str, int, datetime], None]
"""Writes a text into a row with a number of its own, at an instant."""

DAY = timedelta(days=1)


def _note(store: SqlStore, text: str, number: int, now: datetime) -> None:
    entry = pain.entry(number, at_utc=now)
    store.entries.put(replace(entry, rating=replace(entry.rating, note=text)))


def _eased(store: SqlStore, text: str, number: int, now: datetime) -> None:
    detail = replace(pain.DETAIL, eased_words=text)
    store.entries.put(pain.entry(number, at_utc=now, detail=detail))


def _worsened(store: SqlStore, text: str, number: int, now: datetime) -> None:
    detail = replace(pain.DETAIL, worsened_words=text)
    store.entries.put(pain.entry(number, at_utc=now, detail=detail))


def _relief(store: SqlStore, text: str, number: int, now: datetime) -> None:
    relief = pain.relief(100_000 + number, kind=ReliefKind.MEDICINE, at_utc=now)
    store.entries.put_relief(replace(relief, words=text))


def _flare(store: SqlStore, text: str, number: int, now: datetime) -> None:
    """Of three days, which is broad enough for a note on the chart, and apart from the others."""
    first = now.date() - DAY * (4 * (number // len(FIELDS)) + 6)
    told = Flare(f"flare-{number}", first, first + 2 * DAY, text)
    store.flares.replace_all([*store.flares.flares(), told])


def _activity(store: SqlStore, text: str, number: int, now: datetime) -> None:
    form = pain.form(number, at_utc=now)
    form = replace(form, activities=(OwnActivity("socks", text), *form.activities[1:]))
    store.measures.put_form(form)
    store.measures.put_psfs(pain.psfs(number, at_utc=now, of=form))


def _own(number: int, now: datetime) -> OwnRoutine:
    """A routine of exercises that ship: one that can't be begun shows why, not its summary."""
    step = PlannedStep("cat-cow", Dose(reps=8, tempo_s=4.5), 0)
    return replace(examples.own_routine(number, changed=now), steps=(step,))


def _routine(store: SqlStore, text: str, number: int, now: datetime) -> None:
    store.routines.put(replace(_own(number, now), name=text))


def _summary(store: SqlStore, text: str, number: int, now: datetime) -> None:
    store.routines.put(replace(_own(number, now), summary=text))


def _session(store: SqlStore, text: str, number: int, now: datetime) -> None:
    """Of a routine of that name, which is what a session's name comes from."""
    replace(_own(number, now), name=text)
    record = replace(examples.record(number, started=now), routine_name=text)
    store.sessions.begin(record, (examples.event(0),), None)
    ended = moment(now + timedelta(minutes=15), examples.BERLIN)
    over = replace(examples.progress(3), outcome=Outcome.FINISHED, ended=ended)
    store.sessions.append(record.id, (examples.event(1),), over)


def _programme(store: SqlStore, text: str, number: int, now: datetime) -> None:
    own = replace(training.PROGRAMME, id=f"own-{number}", name=text)
    store.core.follow(own, now.date())


def _lift(store: SqlStore, text: str, number: int, now: datetime) -> None:
    """With a plan, which keeps the name that the lift had, and a set in the log."""
    lift = training.lift(number, name=text)
    running = training.running_plan(number)
    plan = replace(running.plan, lift=lift)
    store.lifting.put_planned(lift, replace(running, plan=plan, began=now.date(), made=now))
    store.lifting.log(
        training.entry(number, lift_number=number, day=now.date(), logged=now),
    )


def _lift_note(store: SqlStore, text: str, number: int, now: datetime) -> None:
    lift = training.lift(number, name=f"Lift {number}")
    store.lifting.put_lift(lift)
    entry = training.entry(number, lift_number=number, day=now.date(), logged=now)
    store.lifting.log(replace(entry, note=text))


def _gate_note(store: SqlStore, text: str, number: int, now: datetime) -> None:
    store.lifting.add_try(replace(training.gate_try(number, at_utc=now), note=text))


def _comeback(store: SqlStore, text: str, number: int, now: datetime) -> None:
    """Its name, its weeks and what is lifted in them; there is one comeback at a time."""
    del number
    running = training.running_comeback()
    first, second = running.comeback.weeks
    lifts = (*second.items[:-1], replace(second.items[-1], lift=text, text=text))
    weeks = (replace(first, title=text, text=text), replace(second, items=lifts))
    told = replace(running.comeback, name=text, summary=text, source=text, weeks=weeks)
    store.lifting.put_comeback(replace(running, comeback=told, began=now.date()))


FIELDS: dict[str, Put] = {
    "pain_rating.note": _note,
    "pain_rating.eased_words": _eased,
    "pain_rating.worsened_words": _worsened,
    "pain_relief.words": _relief,
    "flare.note": _flare,
    "psfs_activity.words": _activity,
    "own_routine.name": _routine,
    "own_routine.summary": _summary,
    "session.routine_name": _session,
    "programme.name": _programme,
    "lift.name": _lift,
    "lift_entry.note": _lift_note,
    "gate_try.note": _gate_note,
    "comeback.name": _comeback,
}
ALONGSIDE = {
    "lift.name": ("load_plan.name",),
    "comeback.name": (
        "comeback.summary",
        "comeback.source",
        "comeback_week.title",
        "comeback_week.wording",
        "comeback_item.lift",
        "comeback_item.wording",
    ),
}
"""Columns that are written together with a field."""


def write(
    store: SqlStore, texts: Iterable[str], now: datetime = examples.NOON
) -> dict[str, list[str]]:
    """Write each text into each field that takes it, a row for each.

    The field's number stands behind a text, so that one that is seen tells where it comes from.

    Returns:
        By field, the texts as it took them; a text that core refuses is no text of it.
    """
    store.episodes.put(replace(examples.episode(2), onset=now.date() - 3 * DAY))
    taken: dict[str, list[str]] = {field: [] for field in FIELDS}
    numbered = tuple(enumerate(FIELDS.items()))
    each = ((text, mark, field, put) for text in texts for mark, (field, put) in numbered)
    for number, (text, mark, field, put) in enumerate(each, start=10):
        marked = f"{text} §{mark}."
        try:
            put(store, marked, number, now - timedelta(seconds=number))
        except ValueError:
            continue
        taken[field].append(marked)
    return taken
