"""Diaries to be refused: newer, somebody else's, damaged."""

import random
import shutil
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.triage import Level
from backcare_desktop.storage import connections
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage import examples, pain, training


def fill(database: Path, sessions: int = 3) -> None:
    """Make a diary with a few pages of everything there is, and close it."""
    store = open_store(database)
    for number in range(sessions):
        started = examples.NOON + timedelta(days=number)
        before = examples.rating(number, at_utc=started, session_id=f"session-{number}")
        events = [examples.event(seq) for seq in range(40)]
        store.sessions.begin(examples.record(number, started=started), events, before)
    ended = examples.progress(1, Outcome.FINISHED)
    store.sessions.append("session-1", (), ended)
    _fill_feedback(store)
    _fill_checks(store)
    _fill_core(store)
    _fill_lifting(store)
    _fill_pain(store)
    store.close()


def _fill_feedback(store: SqlStore) -> None:
    hurts = [examples.event(seq, EventKind.HURT) for seq in (40, 41)]
    store.sessions.append("session-0", hurts, examples.progress(2))
    store.sessions.hurt(examples.hurt(40, 0))
    store.sessions.hurt(replace(examples.hurt(41, 0), score=None, side=None, regions=()))
    store.sessions.feel("session-0", "cat-cow", Feel.EASY)
    store.sessions.feel("session-0", "childs-pose", Feel.HARD)
    store.routines.put(examples.own_routine(1))
    store.routines.put(examples.own_routine(2))
    store.routines.choose_voice("own-1", on=True)
    store.routines.choose_voice("evening", on=False)


def _fill_checks(store: SqlStore) -> None:
    store.episodes.put(examples.episode(1, closed=True))
    store.episodes.put(examples.episode(2))
    store.checks.put(replace(examples.found(1), episode_id="episode-1"))
    store.checks.put(replace(examples.found(2, Level.SELF_CARE), corrects="check-1"))
    store.checks.put(examples.check(3))
    store.checks.clear(examples.clearance())


def _fill_core(store: SqlStore) -> None:
    store.core.follow(training.PROGRAMME, examples.TODAY)
    store.core.log(training.performed(1, session_id="session-0"), training.planned())
    store.core.log(training.performed(2), training.planned())
    store.core.remove("set-2", examples.NOON)
    note = ExerciseNote(examples.TODAY, "side-plank", 6, form_kept=True)
    store.core.note(note, training.planned())
    store.core.pause(Pause(examples.TODAY, examples.TODAY + timedelta(days=3)))
    store.core.explain(MissReason.AWAY, examples.TODAY)
    store.core.put_aside(training.aside())
    store.core.leave_unasked(examples.TODAY, unasked=True)


def _fill_lifting(store: SqlStore) -> None:
    store.lifting.add_try(training.gate_try())
    store.lifting.correct("episode-2", training.correction())
    store.lifting.put_lift(training.lift(1))
    store.lifting.put_lift(training.lift(2, rounding=training.DUMBBELLS))
    store.lifting.put_plan(training.running_plan(1))
    store.lifting.put_plan(training.running_plan(2, rounding=training.DUMBBELLS))
    store.lifting.put_comeback(training.running_comeback())
    store.lifting.log(training.entry(1))
    store.lifting.log(replace(training.entry(2), form=None))
    store.lifting.filmed(examples.TODAY)
    store.lifting.plan_week(training.WEEK)


def _fill_pain(store: SqlStore) -> None:
    store.entries.put(pain.entry(3, at_utc=examples.NOON + timedelta(days=3)))
    store.entries.put_relief(pain.relief(1))
    store.flares.replace_all([pain.flare(1), pain.flare(2, first=date(2025, 8, 1), days=None)])
    store.flares.say_no(examples.TODAY)
    store.habits.tick(HabitTick(examples.TODAY, Habit.SLEEP))
    store.habits.tick(HabitTick(examples.TODAY, Habit.WATER))
    store.measures.put_form(pain.form(episode=2))
    store.measures.put_psfs(pain.psfs())
    store.measures.put_rmdq(pain.rmdq(episode=2))
    store.measures.put_groc(pain.groc(episode=2))


def with_hot_log(database: Path, *statements: str) -> None:
    """Leave ``statements`` in a write-ahead log beside the file, as after a power cut."""
    aside = database.with_name("aside")
    aside.mkdir()
    with closing(connections.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        for statement in statements:
            connection.execute(statement)
        for suffix in ("", "-wal"):
            name = database.name + suffix
            shutil.copy(database.with_name(name), aside / name)
    for file in aside.iterdir():
        file.replace(database.with_name(file.name))
    aside.rmdir()


def run(database: Path, *statements: str) -> None:
    """Change a closed diary behind the application's back."""
    with closing(connections.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)


def truncate(database: Path, share: float) -> None:
    """Keep the first part of the file only."""
    data = database.read_bytes()
    database.write_bytes(data[: int(len(data) * share)])


def overwrite(database: Path, chance: random.Random, count: int = 16) -> None:
    """Put random bytes over a random place behind the header."""
    data = bytearray(database.read_bytes())
    start = chance.randrange(100, len(data) - count)
    data[start : start + count] = chance.randbytes(count)
    database.write_bytes(data)


def blank_table(database: Path, table: str) -> None:
    """Put zeros over the first page of a table, or of an index."""
    with closing(connections.connect(database)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(asked, (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    size = int(size)  # SQLCipher says it in words
    data = bytearray(database.read_bytes())
    data[size * (page - 1) : size * page] = bytes(size)
    database.write_bytes(data)
