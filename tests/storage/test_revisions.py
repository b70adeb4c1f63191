"""Each revision by itself: it makes what it says, whole or not at all, and for good."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import FakeClock
from tests.storage import pain, training
from tests.storage.examples import TODAY, episode, event, found, hurt, own_routine, record
from tests.storage.fixtures import make_v2, make_v3, make_v4, make_v5
from tests.storage.next_release import DIARIES, contents, migrate_to, narrowed

CLOCK = FakeClock(datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC))
LATER = date(2027, 1, 1), date(2027, 12, 31)
"""The days that schema 5 wrote of."""

TICK = HabitTick(TODAY, Habit.SLEEP)

REVISIONS = {
    1: ("0001_baseline.py", 4),
    2: ("0002_checks_and_episodes.py", 7),
    3: ("0003_feedback_and_own_routines.py", 7),
    4: ("0004_ways.py", 3),
    5: ("0005_core_and_lifting.py", 26),
    6: ("0006_pain_diary.py", 14),
    7: ("0007_habits.py", 1),
}
"""The revision that leads to each schema, and in how many steps."""


@pytest.fixture
def old(database: Path) -> Callable[[int], Path]:
    """Puts a diary of that schema where the diary will be."""

    def put(schema: int) -> Path:
        database.parent.mkdir()
        return Path(shutil.copyfile(DIARIES[schema], database))

    return put


def test_every_revision_is_tried() -> None:
    assert list(REVISIONS) == list(DIARIES)


@pytest.mark.parametrize("schema", range(2, SCHEMA + 1))
def test_a_diary_becomes_one_of_the_next_schema(old: Callable[[int], Path], schema: int) -> None:
    database = old(schema - 1)
    before = contents(database)
    migrate_to(database, schema)
    assert _tables(database) == _tables(DIARIES[schema])
    assert int.from_bytes(database.read_bytes()[60:64], "big") == schema
    assert narrowed(contents(database), before) == before


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_an_upgraded_diary_takes_what_is_new(old: Callable[[int], Path], schema: int) -> None:
    store = open_store(old(schema), clock=CLOCK)
    checked = replace(found(100), episode_id="episode-100")
    store.episodes.put(episode(100, closed=True))
    store.checks.put(checked)
    assert store.checks.get("check-100") == checked
    happened = event(0, EventKind.HURT), event(1, EventKind.HARDER)
    store.sessions.begin(record(100), happened, None)
    store.sessions.hurt(hurt(0, 100))
    store.sessions.feel("session-100", "cat-cow", Feel.RIGHT)
    assert store.sessions.get("session-100") == record(100)
    assert store.sessions.events("session-100") == happened
    assert store.sessions.hurts("session-100") == (hurt(0, 100),)
    assert store.sessions.feels("session-100") == {"cat-cow": Feel.RIGHT}
    store.routines.put(own_routine())
    store.routines.choose_voice("evening", on=True)
    assert own_routine() in store.routines.all()
    assert store.routines.voices()["evening"]
    _take_what_schema_5_brought(store)
    _take_what_schema_6_brought(store)
    store.habits.tick(TICK)
    assert store.habits.ticks(TODAY, TODAY) == (TICK,)
    store.close()


def _take_what_schema_5_brought(store: SqlStore) -> None:
    store.core.follow(training.PROGRAMME, TODAY)
    store.core.log(training.performed(session_id="session-100"), training.planned())
    assert store.core.programme() == training.PROGRAMME
    assert store.core.sets(TODAY, TODAY) == (training.performed(session_id="session-100"),)
    store.lifting.add_try(training.gate_try(100, episode=100))
    store.lifting.put_lift(training.lift(100))
    store.lifting.put_plan(training.running_plan(100))
    store.lifting.put_comeback(training.running_comeback(100))
    store.lifting.log(training.entry(100, lift_number=100))
    assert store.lifting.tries("episode-100") == (training.gate_try(100, episode=100),)
    assert training.lift(100) in store.lifting.lifts()
    assert training.running_plan(100) in store.lifting.plans()
    assert store.lifting.comeback("episode-100") == training.running_comeback(100)
    assert store.lifting.entries(TODAY, TODAY) == (training.entry(100, lift_number=100),)


def _take_what_schema_6_brought(store: SqlStore) -> None:
    store.entries.put(pain.entry(900))
    store.flares.replace_all([pain.flare(100)])
    store.measures.put_form(pain.form(100, episode=100))
    store.measures.put_psfs(pain.psfs(100, of=pain.form(100, episode=100)))
    store.measures.put_rmdq(pain.rmdq(100))
    store.measures.put_groc(pain.groc(100))
    assert store.entries.get("rating-900") == pain.entry(900)
    assert store.flares.flares() == (pain.flare(100),)
    assert pain.form(100, episode=100) in store.measures.forms()
    assert pain.psfs(100, of=pain.form(100, episode=100)) in store.measures.psfs()
    assert pain.rmdq(100) in store.measures.rmdq()
    assert pain.groc(100) in store.measures.groc()


@pytest.mark.parametrize("schema", [1, 2])
def test_the_steps_there_were_ran_by_the_clock(old: Callable[[int], Path], schema: int) -> None:
    database = old(schema)
    steps = contents(database)["session_plan_step"]
    store = open_store(database, clock=CLOCK)
    session = store.sessions.get("session-0")
    assert session is not None
    assert not any(step.dose.untimed for step in session.plan.steps)
    store.close()
    kept = [(*step, 0, "as_planned", None) for step in steps]
    assert contents(database)["session_plan_step"] == kept


@pytest.mark.parametrize("schema", [3, 4])
def test_the_steps_there_were_are_done_as_planned_on_every_side(
    old: Callable[[int], Path], schema: int
) -> None:
    database = old(schema)
    steps = contents(database)["session_plan_step"]
    open_store(database, clock=CLOCK).close()
    kept = [(*step, "as_planned", None) for step in steps]
    assert contents(database)["session_plan_step"] == kept


def _found_at(check: SymptomCheck) -> datetime:
    assert check.found is not None
    return check.found.at_utc


def _tables(database: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(database)) as connection:
        listed = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        return connection.execute(listed).fetchall()


@pytest.mark.parametrize("schema", range(2, SCHEMA + 1))
def test_checks_and_episodes_are_read_back(old: Callable[[int], Path], schema: int) -> None:
    database = old(schema)
    kept = contents(database)
    store = open_store(database)
    read = [store.checks.get(f"check-{number}") for number in range(make_v2.CHECKS)]
    checks = [check for check in read if check is not None]
    assert len(checks) == len(kept["symptom_check"]) == make_v2.CHECKS
    assert sum(len(check.answers.symptoms) for check in checks) == len(kept["check_answer"])
    assert sum(len(check.finding.reasons) for check in checks) == len(kept["check_reason"])
    assert sum(len(check.regions) for check in checks) == len(kept["check_region"])
    shown = [check for check in checks if check.id != "check-9"]
    assert store.checks.newest(99) == tuple(
        sorted((check for check in shown if check.found), key=_found_at, reverse=True)
    )
    assert store.checks.latest() in checks
    assert store.checks.newest_open() in shown
    assert store.checks.clearance_of("check-2") is not None
    assert store.checks.clearance_of("check-6") is None
    active = store.episodes.active()
    assert active is not None
    assert active.id == f"episode-{make_v2.EPISODES - 1}"
    assert len(store.episodes.newest(99)) == make_v2.EPISODES - 1 == len(kept["episode"]) - 1
    store.close()
    assert narrowed(contents(database), kept) == kept


@pytest.mark.parametrize("schema", range(3, SCHEMA + 1))
def test_feedback_and_own_routines_are_read_back(old: Callable[[int], Path], schema: int) -> None:
    database = old(schema)
    kept = contents(database)
    store = open_store(database)
    names = [f"talked-{number}" for number in range(make_v3.SESSIONS)]
    hurts = [hurt for name in names for hurt in store.sessions.hurts(name)]
    assert len(hurts) == len(kept["session_hurt"])
    assert sum(len(hurt.regions) for hurt in hurts) == len(kept["session_hurt_region"])
    assert sum(len(store.sessions.feels(name)) for name in names) == len(kept["session_feel"])
    assert {len(store.ratings.of_session(name)) for name in names} == {2}
    session = store.sessions.get("talked-1")
    assert session is not None
    assert session.plan.steps == tuple(make_v3.step(1 + n) for n in range(make_v3.STEPS))
    routines = store.routines.all()
    removed = make_v3.step_count(4)
    assert len(routines) == make_v3.ROUTINES - 1 == len(kept["own_routine"]) - 1
    assert sum(len(own.steps) for own in routines) == len(kept["own_routine_step"]) - removed
    assert [own.changed.at_utc for own in routines] == sorted(
        (own.changed.at_utc for own in routines), reverse=True
    )
    assert len(store.routines.voices()) == len(kept["routine_choice"])
    store.close()
    assert narrowed(contents(database), kept) == kept


def test_exercises_done_another_way_are_read_back(old: Callable[[int], Path]) -> None:
    store = open_store(old(4))
    for number in range(make_v4.SESSIONS):
        session = store.sessions.get(f"varied-{number}")
        assert session is not None
        assert store.sessions.events(session.id) == tuple(
            make_v4.event(seq, session) for seq in range(len(make_v4.CHANGED))
        )
    store.close()


def test_core_work_is_read_back(old: Callable[[int], Path]) -> None:
    store = open_store(old(5))
    days = range(make_v5.DAYS)
    assert store.core.programme() == make_v5.planned(make_v5.DAYS - 1).programme
    assert [target.days for target in store.core.targets()] == [2, 3, 4]
    assert store.core.planned(*LATER) == tuple(make_v5.planned(number) for number in days)
    made = {make_v5.performed(number, set_no) for number in days for set_no in (1, 2, 3)}
    shown = {entry for entry in made if entry.id != make_v5.REMOVED_SET}
    assert set(store.core.sets(*LATER)) == shown
    assert len(shown) == len(made) - 1
    assert set(store.core.notes(*LATER)) == set(make_v5.notes())
    assert store.core.pauses() == tuple(make_v5.pauses())
    assert list(store.core.reasons(*LATER).values()) == list(MissReason)
    store.close()


def test_lifting_is_read_back(old: Callable[[int], Path]) -> None:
    store = open_store(old(5))
    tries = [store.lifting.tries(f"episode-{number}") for number in range(make_v2.EPISODES)]
    kept = {make_v5.gate_try(number) for number in range(30) if number != 4}
    assert {each for found in tries for each in found} == kept
    for number in range(5):
        assert store.lifting.correction(f"episode-{number}") == make_v5.correction(number)
    shown = [n for n in range(make_v5.LIFTS) if f"lift-{n}" != make_v5.REMOVED_LIFT]
    assert store.lifting.lifts() == tuple(make_v5.lift(number) for number in shown)
    followed = tuple(make_v5.running_plan(number, number % 3) for number in shown)
    assert store.lifting.plans() == followed
    entries = {make_v5.entry(number) for number in range(make_v5.ENTRIES) if number != 5}
    assert set(store.lifting.entries(*LATER)) == entries
    for number in range(4):
        running = make_v5.running_comeback(number)
        assert store.lifting.comeback(running.episode_id) == running
    assert store.lifting.last_filmed() == make_v5.day(12)
    assert store.lifting.week() == make_v5.WEEK
    store.close()


def test_what_was_said_of_events_still_refers_to_them(old: Callable[[int], Path]) -> None:
    database = old(3)
    open_store(database, clock=CLOCK).close()
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("PRAGMA foreign_key_list(session_hurt)").fetchall()
    assert {row[2] for row in rows} == {"session_event"}


def _breaking_off(scripts: Path, revision: str, steps: int) -> Iterator[Release]:
    """Today's release with the revision broken off before each of its operations."""
    shutil.copytree(CURRENT.scripts, scripts)
    script = scripts / "versions" / revision
    text = script.read_text()
    operations = [line for line in text.splitlines() if re.fullmatch(r"    _\w+\(\)", line)]
    assert len(operations) == steps
    for operation in operations:
        script.write_text(text.replace(operation, "    raise RuntimeError('broken off')", 1))
        yield Release(SCHEMA, scripts)


@pytest.mark.parametrize(("revision", "steps"), REVISIONS.values())
def test_a_revision_breaking_off_leaves_a_diary_still_to_be_made(
    database: Path, tmp_path: Path, revision: str, steps: int
) -> None:
    for release in _breaking_off(tmp_path / "broken", revision, steps):
        with pytest.raises(RuntimeError, match="broken off"):
            open_store(database, release=release)
        assert contents(database) == {}
    store = open_store(database)
    assert store.ratings.latest(1) == ()
    store.close()


@pytest.mark.parametrize(
    ("schema", "broken"),
    [
        pytest.param(old, new, marks=() if old == new - 1 else pytest.mark.long)
        for new in REVISIONS
        for old in range(1, new)
    ],
)
def test_a_revision_breaking_off_leaves_the_diary_as_it_was(
    old: Callable[[int], Path], tmp_path: Path, schema: int, broken: int
) -> None:
    database = old(schema)
    before = contents(database)
    for release in _breaking_off(tmp_path / "broken", *REVISIONS[broken]):
        with pytest.raises(RuntimeError, match="broken off"):
            open_store(database, clock=CLOCK, release=release)
        assert contents(database) == before
        assert int.from_bytes(database.read_bytes()[60:64], "big") == schema


def test_a_revision_knows_nothing_of_the_tables_as_they_are_today() -> None:
    for script in (CURRENT.scripts / "versions").glob("0*.py"):
        assert "backcare_desktop" not in script.read_text()
