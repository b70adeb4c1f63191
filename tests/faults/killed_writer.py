"""Writers that are killed, one after the other, each forked from a process that is warmed up.

Run as a script with ``writing DATABASE ROUNDS``, ``checking DATABASE ROUNDS``, ``arranging
DATABASE ROUNDS``, ``logging DATABASE ROUNDS``, ``noting DATABASE ROUNDS`` or ``upgrading DATABASE
SCRIPTS SCHEMA EVERY``: prints what was found as JSON. With ``far`` at the end the diary is kept as
on a network's disk. A process of its own, because a test process may have threads, and forking
those is not safe.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import Region
from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.triage import Finding, Level, Reason
from backcare_desktop.storage import bare
from backcare_desktop.storage.schema import Release
from backcare_desktop.storage.store import SqlStore, open_store
from tests.faults import dbapi
from tests.faults.steps_pain import step_of_entry, step_of_flares, step_of_rmdq
from tests.storage import encrypted, training
from tests.storage.examples import (
    EVER,
    NOON,
    TODAY,
    event,
    found,
    own_routine,
    progress,
    rating,
    record,
)
from tests.storage.next_release import contents


class KillPlan(dbapi.FaultPlan):
    """Kills its own process before the chosen statement."""

    def strike(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Do what the command line says."""
    what, database = sys.argv[1], Path(sys.argv[2])
    if sys.argv[-1] == "far":
        bare.kind_of = lambda _: "nfs4"
    if sys.argv[-1] == "encrypted":
        encrypted.begin(database.parent)
    if what in KILLED:
        print(json.dumps([KILLED[what](database, n) for n in range(int(sys.argv[3]))]))
    else:
        release, every = Release(int(sys.argv[4]), Path(sys.argv[3])), int(sys.argv[5])
        print(json.dumps(_killed_while_upgrading(database, release, every)))


def _forked(work: Callable[[int], None]) -> tuple[int, int]:
    """Run ``work`` in a child; its process id, and where to read what it acknowledges."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        work(writer)
        os._exit(0)
    os.close(writer)
    return child, reader


def _killed_while_writing(database: Path, number: int) -> dict[str, object]:
    """Kill a writer of events after some acknowledgements, and count what is there."""
    name = f"session-{number}"

    def write(acknowledge: int) -> None:
        store = open_store(database)
        if number % 2:
            store._database.connection.execute("PRAGMA wal_autocheckpoint=3")
        store.sessions.begin(record(number), (event(0),), rating(number, session_id=name))
        for seq in range(1, 10_000):
            os.write(acknowledge, b".")
            store.sessions.append(name, (event(seq),), progress(seq))

    acknowledged = _killed(write, random.Random(number).randrange(40))
    store = open_store(database)
    found = _verdict(store, number, acknowledged)
    store.close()
    return found


def _killed(write: Callable[[int], None], acknowledgements: int) -> int:
    """Kill a writer after some acknowledgements; how many it gave in all."""
    child, reader = _forked(write)
    acknowledged = 0
    for _ in range(acknowledgements):
        acknowledged += len(os.read(reader, 1))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 4096):
        acknowledged += len(more)
    os.close(reader)
    return acknowledged


def _verdict(store: SqlStore, number: int, acknowledged: int) -> dict[str, object]:
    name = f"session-{number}"
    kept = store.sessions.events(name)
    session = store.sessions.get(name)
    offered = store.sessions.newest_open()
    if session is not None:
        store.sessions.append(name, (), session.progress)
    return {
        "acknowledged": acknowledged,
        "kept": len(kept),
        "in_order": kept == tuple(event(seq) for seq in range(len(kept))),
        "progress": session.progress.position.index if session else -1,
        "offered": offered is not None,
    }


def _killed_while_checking(database: Path, number: int) -> dict[str, object]:
    """Kill a writer of one symptom check, rewritten with ever more in it; look at what is there."""

    def write(acknowledge: int) -> None:
        store = open_store(database)
        if number % 2:
            store._database.connection.execute("PRAGMA wal_autocheckpoint=3")
        for step in range(10_000):
            store.checks.put(step_of_check(number, step))
            os.write(acknowledge, b".")

    acknowledged = _killed(write, random.Random(number).randrange(40))
    store = open_store(database)
    kept = store.checks.get(f"check-{number}")
    latest = store.checks.latest()
    store.close()
    steps = kept.page + 1 if kept else 0
    return {
        "acknowledged": acknowledged,
        "kept": steps,
        "whole": kept == (step_of_check(number, steps - 1) if steps else None),
        "latest": latest is not None and kept is not None and latest.id == kept.id,
    }


def step_of_check(number: int, step: int) -> SymptomCheck:
    """A check at one of its steps: other answers, reasons and regions at each."""
    at_utc = NOON + timedelta(hours=number)
    return replace(
        found(number, Level.URGENT, at_utc=at_utc, complete=False),
        page=step,
        answers=Answers({f"key-{n}": Answer.YES for n in range(step % 13)}),
        finding=Finding(
            Level.URGENT, tuple(Reason("rule", f"key-{n}") for n in range(step % 7 + 1))
        ),
        regions=tuple(Region)[step % 5 : step % 5 + 3],
    )


def _killed_while_arranging(database: Path, number: int) -> dict[str, object]:
    """Kill a writer of one routine and one hurt, rewritten by turns; look at what is there."""
    name = f"session-{number}"

    def write(acknowledge: int) -> None:
        store = open_store(database)
        if number % 2:
            store._database.connection.execute("PRAGMA wal_autocheckpoint=3")
        store.sessions.begin(record(number), (event(0, EventKind.HURT),), None)
        for step in range(10_000):
            store.routines.put(step_of_routine(number, step))
            store.sessions.hurt(step_of_hurt(number, step))
            os.write(acknowledge, b".")

    acknowledged = _killed(write, random.Random(number).randrange(40))
    store = open_store(database)
    routine = next((own for own in store.routines.all() if own.id == f"own-{number}"), None)
    hurt = next(iter(store.sessions.hurts(name)), None)
    store.close()
    steps = int(routine.name) + 1 if routine else 0
    said = {step_of_hurt(number, step - 1) if step else None for step in (steps, steps - 1)}
    return {
        "acknowledged": acknowledged,
        "kept": steps,
        "whole": routine == (step_of_routine(number, steps - 1) if steps else None),
        "said": hurt in said,
    }


def step_of_routine(number: int, step: int) -> OwnRoutine:
    """A routine at one of its changes: other steps, and more or fewer of them, at each."""
    steps = tuple(
        PlannedStep(f"exercise-{step}-{n}", Dose(hold_s=1 + n, untimed=step % 2 == 0), n)
        for n in range(1 + step * 7 % MOST_STEPS)
    )
    return replace(own_routine(number), name=str(step), steps=steps)


def step_of_hurt(number: int, step: int) -> Hurt:
    """What is said of an event, another thing each time."""
    return Hurt(f"session-{number}", 0, step % 11, None, tuple(Region)[step % 5 : step % 5 + 3])


def _killed_while_logging(database: Path, number: int) -> dict[str, object]:
    """Kill a writer of the sets and notes of days, each kept whole; look at what is there."""
    name = f"of-{number}-"

    def write(acknowledge: int) -> None:
        store = open_store(database)
        if number % 2:
            store._database.connection.execute("PRAGMA wal_autocheckpoint=3")
        for step in range(10_000):
            sets, note = step_of_day(number, step)
            store.core.keep_day(training.planned(note.day), sets, (note,))
            os.write(acknowledge, b".")

    acknowledged = _killed(write, random.Random(number).randrange(40))
    store = open_store(database)
    kept = [log for log in store.core.sets(*EVER) if log.id.startswith(name)]
    days = sorted({log.day for log in kept})
    expected = [step_of_day(number, step) for step in range(len(days))]
    whole = sorted(kept, key=lambda log: log.id) == sorted(
        (log for sets, _ in expected for log in sets), key=lambda log: log.id
    )
    noted = all(note in store.core.notes(note.day, note.day) for _, note in expected)
    planned = {plan.day for plan in store.core.planned(*EVER)} >= set(days)
    store.close()
    return {
        "acknowledged": acknowledged,
        "kept": len(days),
        "whole": whole,
        "said": noted and planned,
    }


def step_of_day(number: int, step: int) -> tuple[list[SetLog], ExerciseNote]:
    """One day with other sets, and more or fewer of them, than the day before."""
    day = TODAY - timedelta(days=1 + step)
    sets = [
        replace(training.performed(1 + n, day=day), id=f"of-{number}-{step}-{n}")
        for n in range(1 + step % 5)
    ]
    return sets, ExerciseNote(day, f"exercise-{number}", step % 11, form_kept=step % 2 == 0)


def _killed_while_noting(database: Path, number: int) -> dict[str, object]:
    """Kill a writer of one entry, the flares and one measure, rewritten by turns; look at them."""

    def write(acknowledge: int) -> None:
        store = open_store(database)
        if number % 2:
            store._database.connection.execute("PRAGMA wal_autocheckpoint=3")
        for step in range(10_000):
            store.entries.put(step_of_entry(number, step))
            store.flares.replace_all(step_of_flares(step))
            store.measures.put_rmdq(step_of_rmdq(number, step))
            os.write(acknowledge, b".")

    acknowledged = _killed(write, random.Random(number).randrange(40))
    store = open_store(database)
    entry = store.entries.get(f"rating-{number}")
    flares = store.flares.flares()
    measure = next((each for each in store.measures.rmdq() if each.id == f"rmdq-{number}"), None)
    store.flares.replace_all([])
    store.close()
    steps = int(entry.rating.note) + 1 if entry else 0
    lately = [step for step in (steps - 1, steps - 2) if step >= 0]
    declared = [step_of_flares(step) for step in lately] + [()] * (steps <= 1)
    ticked = [step_of_rmdq(number, step) for step in lately] + [None] * (steps <= 1)
    return {
        "acknowledged": acknowledged,
        "kept": steps,
        "whole": entry == (step_of_entry(number, steps - 1) if steps else None),
        "said": flares in declared and measure in ticked,
    }


KILLED = {
    "writing": _killed_while_writing,
    "checking": _killed_while_checking,
    "arranging": _killed_while_arranging,
    "logging": _killed_while_logging,
    "noting": _killed_while_noting,
}


def _killed_while_upgrading(
    database: Path, release: Release, every: int
) -> list[dict[str, object]]:
    """Kill an upgrade before each ``every``-th statement; look what became of the diary."""
    whole = database.read_bytes()
    found: list[dict[str, object]] = []
    countdown, status = 0, 1
    while status:
        database.write_bytes(whole)

        def upgrade(_: int, countdown: int = countdown) -> None:
            plan = dbapi.install(pytest.MonkeyPatch(), KillPlan())
            plan.arm(countdown)
            open_store(database, release=release).close()

        child, reader = _forked(upgrade)
        _, status = os.waitpid(child, 0)
        os.close(reader)
        tables = contents(database)
        found.append(
            {
                "schema": int.from_bytes(database.read_bytes()[60:64], "big"),
                "tables": len(tables),
                "events": len(tables["session_event"]),
                "ratings": len(tables["pain_rating"]),
                "left": [name for name in tables if name.startswith("_alembic")],
                "opens_again": _opens(database, release),
            }
        )
        countdown += every
    return found


def _opens(database: Path, release: Release) -> bool:
    store = open_store(database, release=release)
    store.close()
    return store.writable


if __name__ == "__main__":
    main()
