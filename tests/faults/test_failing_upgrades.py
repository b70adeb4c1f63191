"""An upgrade that fails at any statement happened whole or never (R4)."""

import sqlite3
from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import gate
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import open_store
from tests.faults import dbapi
from tests.storage.next_release import DIARIES, NEXT, contents, make_release

LOOKING_AROUND = ("SELECT", "PRAGMA main.", "PRAGMA temp.")


def test_an_upgrade_that_fails_at_any_statement_happened_whole_or_never(
    database: Path, plan: dbapi.FaultPlan, tmp_path: Path
) -> None:
    whole, before = database.read_bytes(), contents(database)
    release = make_release(tmp_path / "migrations")
    plan.arm(None)
    store = open_store(database, release=release)
    statements = tuple(plan.statements)
    store.close()
    after = contents(database)
    assert not any(name.startswith("_alembic") for name in after)
    commit = statements.index("COMMIT")
    # Looking around fails harmlessly, and SQLAlchemy tries some of it in another way.
    changing = [n for n, said in enumerate(statements) if not said.startswith(LOOKING_AROUND)]
    assert len(changing) >= 30
    for countdown in changing:
        database.write_bytes(whole)
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable) as caught:
            open_store(database, release=release)
        assert caught.value.problem is StorageProblem.FULL
        assert contents(database) == (before if countdown <= commit else after)
        assert gate.schema_of(database, NEXT) == (SCHEMA if countdown <= commit else NEXT)


EVERY = [pytest.param(9, id="quick"), pytest.param(1, marks=pytest.mark.long, id="long")]


@pytest.mark.parametrize("every", EVERY)
@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_the_way_to_todays_schema_that_fails_at_some_statement_happened_whole_or_never(
    tmp_path: Path, plan: dbapi.FaultPlan, schema: int, every: int
) -> None:
    database = tmp_path / "backcare.sqlite"
    whole = DIARIES[schema].read_bytes()
    database.write_bytes(whole)
    before = contents(database)
    plan.arm(None)
    open_store(database).close()
    statements, after = tuple(plan.statements), contents(database)
    commit = statements.index("COMMIT")
    changing = [n for n, said in enumerate(statements) if not said.startswith(LOOKING_AROUND)]
    assert len(changing) >= 15
    # The commit and what follows it are tried every time; after that it is all written.
    last = [n for n in changing if commit - 1 <= n <= commit + 1]
    for countdown in sorted({*(n for n in changing[::every] if n < commit), *last}):
        database.write_bytes(whole)
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable):
            open_store(database)
        plan.arm(None)
        assert contents(database) == (before if countdown <= commit else after)
        assert gate.schema_of(database, NEXT) == (schema if countdown <= commit else SCHEMA)
