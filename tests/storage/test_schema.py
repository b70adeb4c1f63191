"""The tables as released, and what they refuse."""

import re
import sqlite3
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.pool import NullPool

from backcare_desktop.core.session_state import EventKind
from backcare_desktop.storage import bare
from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.schema import APPLICATION_ID, CURRENT, SCHEMA
from backcare_desktop.storage.store import SqlStore
from tests.storage import examples, looks
from tests.storage.examples import EVER, NOON

ROOT = Path(__file__).parents[2]
WANTED_WHOLE = {
    "SCAN routine_choice",
    "SCAN weekly_target",
    "SCAN core_pause",
    "SCAN core_aside",
    "SCAN lift",
    "SCAN flare",
    "SCAN psfs_form",
    "SCAN psfs_activity",
}
"""They are few, and all of them are asked for."""

LISTED = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"


def test_autogenerate_finds_nothing_to_do_after_the_migrations(filled: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = create_engine(f"sqlite:///{filled}", poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_migrations_and_the_rows_say_the_same_word_for_word(filled: Path) -> None:
    # Autogenerate doesn't look at CHECK constraints; the statements themselves are compared.
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        METADATA.create_all(connection)
        modelled = connection.exec_driver_sql(LISTED).fetchall()
    with closing(sqlite3.connect(filled)) as connection_:
        migrated = connection_.execute(LISTED).fetchall()
    assert _by_name(migrated) == _by_name([tuple(row) for row in modelled])


def _by_name(listed: list[tuple[str, str]]) -> dict[str, str]:
    return {name: re.sub(r"\s+", " ", sql) for name, sql in listed}


def test_every_constraint_has_a_name() -> None:
    for table in METADATA.sorted_tables:
        named = [rule.name for rule in table.constraints] + [index.name for index in table.indexes]
        assert all(named), table.name
        assert len(set(named)) == len(named)


def test_every_reference_has_an_index(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        for table in METADATA.tables:
            columns: dict[int, list[str]] = defaultdict(list)
            for number, *_, column, _, _, _, _ in connection.execute(
                f"PRAGMA foreign_key_list({table})"
            ):
                columns[number].append(f"{column} = 'x'")
            for reference in columns.values():
                plan = connection.execute(
                    f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {' AND '.join(reference)}"
                ).fetchone()
                assert "SEARCH" in plan[3], (table, reference)


def test_the_header_says_whose_file_it_is_and_which_schema(filled: Path) -> None:
    header = filled.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == SCHEMA == CURRENT.schema


@pytest.mark.parametrize(
    "change",
    [
        "pain_rating SET score = 11",
        "pain_rating SET score = -1",
        "pain_rating SET score = 4.5",
        "pain_rating SET score = 'four'",
        "pain_rating SET score = NULL",
        "pain_rating SET at_utc = '2025-07-09 10:00:00'",
        "pain_rating SET at_utc = '2025-02-30T10:00:00.000000Z'",
        "pain_rating SET at_utc = '2025-07-09T25:00:00.000000Z'",
        "pain_rating SET at_utc = '2025-07-09T10:00:00.000Z'",
        "pain_rating SET at_utc = 'yesterday'",
        "pain_rating SET local_date = '2025-13-01'",
        "pain_rating SET local_date = '2025-02-29'",
        "pain_rating SET local_date = '9.7.2025'",
        "pain_rating SET utc_offset_min = 1081",
        "pain_rating SET context = 'sometimes'",
        "pain_rating SET session_id = 'nowhere'",
        "pain_rating SET note = printf('%.*c', 10001, 'x')",
        "pain_rating SET note = NULL",
        "pain_rating SET removed_at_utc = 'yes'",
        "pain_rating SET id = ''",
        "session SET outcome = 'lost'",
        "session SET ready_s = 31",
        "session SET switch_s = -1",
        "session SET segment = -1",
        "session SET into_s = -0.5",
        "session SET active_s = 'long'",
        "session SET clock_suspect = 2",
        "session SET started_local_date = 'today'",
        "session SET ended_at_utc = NULL WHERE id = 'session-1'",
        "session SET ended_zone = NULL WHERE id = 'session-1'",
        "session SET outcome = 'open' WHERE id = 'session-1'",
        "session SET outcome = 'finished' WHERE id = 'session-0'",
        "session_plan_step SET hold_s = 601 WHERE hold_s > 0",
        "session_plan_step SET hold_s = 0",
        "session_plan_step SET reps = 5",
        "session_plan_step SET tempo_s = 0.5 WHERE reps > 0",
        "session_plan_step SET sets = 0",
        "session_plan_step SET each_side = 3",
        "session_plan_step SET rest_s = 121",
        "session_event SET kind = 'slipped'",
        "session_event SET side = 'middle'",
        "session_event SET set_no = 0",
        "session_event SET seconds = -1",
        "session_event SET seq = -1",
        "session_event SET session_id = 'nowhere'",
    ],
)
def test_a_value_outside_its_rule_is_refused_by_the_file_itself(filled: Path, change: str) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(f"UPDATE {change}")


@pytest.mark.parametrize(
    "parent",
    [
        "session",
        "symptom_check",
        "episode",
        "session_event",
        "session_hurt",
        "own_routine",
        "programme",
        "lift",
        "load_plan",
        "comeback",
        "comeback_week",
        "lift_entry",
        "pain_rating",
        "psfs_form",
        "psfs_measure",
        "rmdq_measure",
    ],
)
def test_what_others_belong_to_cannot_be_deleted_from_under_them(filled: Path, parent: str) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(f"DELETE FROM {parent}")


def test_the_connection_is_set_up_for_safety(store: SqlStore) -> None:
    far = bare.is_network(bare.kind_of(Path()))
    expected = {
        "journal_mode": "delete" if far else "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
        "busy_timeout": 0,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
    }
    connection = store._database.connection
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected


def test_the_connection_belongs_to_the_thread_that_opened_it(store: SqlStore) -> None:
    with ThreadPoolExecutor(1) as other:
        misuse = other.submit(store.ratings.latest, 1)
        with pytest.raises(ProgrammingError, match="same thread"):
            misuse.result()
    assert store.ratings.latest(1) == ()


def test_no_look_at_the_diary_reads_a_whole_table(store: SqlStore) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []

    def listen(
        _: Connection, __: object, statement: str, values: tuple[object, ...], *___: object
    ) -> None:
        asked.append((statement, values))

    events = examples.event(1), examples.event(2, EventKind.HURT)
    store.sessions.begin(examples.record(), events, None)
    event.listen(store._database.engine, "before_cursor_execute", listen)
    store.ratings.days(*EVER)
    store.ratings.latest(5)
    store.ratings.first_day()
    store.ratings.add(examples.rating(1))
    store.ratings.remove("rating-1", NOON)
    store.ratings.restore("rating-1")
    store.sessions.newest_open()
    store.sessions.get("session-1")
    store.sessions.events("session-1")
    store.sessions.marks(*EVER)
    store.sessions.last_of("evening")
    store.ratings.of_session("session-1")
    looks.look_at_checks_and_episodes(store)
    looks.look_at_feedback_and_routines(store)
    looks.look_at_core(store)
    looks.look_at_lifting(store)
    looks.look_at_pain(store)
    read = [found for found in asked if found[0].startswith(("SELECT", "UPDATE", "DELETE"))]
    assert len(read) >= 230
    for statement, values in read:
        explain = f"EXPLAIN QUERY PLAN {statement}"
        plan = [row[3] for row in store._database.connection.execute(explain, values)]
        steps = [step for step in plan if step.startswith(("SCAN", "SEARCH"))]
        assert steps, statement
        ends_early = _walks_back(statement) and not any("TEMP B-TREE" in step for step in plan)
        fine = all("USING" in step or step in WANTED_WHOLE for step in steps)
        assert ends_early or fine, (statement, plan)


def _walks_back(statement: str) -> bool:
    """From the row entered last, until there are enough: that ends early without an index."""
    newest = ("symptom_check.rowid", "weekly_target.since", "programme_follow.number")
    return "LIMIT" in statement and any(f"ORDER BY {row} DESC" in statement for row in newest)


def _loaded(code: str, *arguments: str) -> set[str]:
    """The modules a fresh Python has loaded after running ``code``."""
    script = f"{code}\nimport sys\nprint(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(done.stdout.split())


def test_importing_the_package_the_settings_or_the_check_loads_no_sql_library() -> None:
    loaded = _loaded(
        "import backcare_desktop.storage, backcare_desktop.storage.settings_file\n"
        "import backcare_desktop.storage.integrity, backcare_desktop.storage.schema"
    )
    assert not loaded & {"sqlmodel", "sqlalchemy", "alembic", "pydantic"}


def test_a_diary_that_is_up_to_date_opens_without_alembic(filled: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from backcare_desktop.storage.store import open_store\n"
        "store = open_store(pathlib.Path(sys.argv[1]))\n"
        "assert store.ratings.latest(1)\n"
        "store.close()"
    )
    assert not _loaded(code, str(filled)) & {"alembic", "mako", "PySide6"}


def test_nothing_is_built_that_would_validate_a_row() -> None:
    rows = Row.__subclasses__()
    assert {row.__tablename__ for row in rows} == set(METADATA.tables)
    assert not any(row.__pydantic_complete__ for row in rows)
