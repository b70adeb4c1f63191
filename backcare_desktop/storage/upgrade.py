"""From an older schema, or none, to the newest: all of it or nothing (contract R4).

Alembic is loaded only here, and only called when the gate found that something is due.
"""

from collections.abc import Iterable

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.schema import APPLICATION_ID, Release


def migrate(database: Database, release: Release) -> None:
    """Run every revision that is due in one transaction, together with the header's numbers.

    Foreign keys are off meanwhile, and from before the transaction: SQLite changes a table by
    dropping and remaking it, which with foreign keys on would empty the tables that refer to it.

    Raises:
        StorageUnavailable: the machine's problems; CORRUPT when a row refers to nothing.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(release.scripts).replace("%", "%%"))
    bare = database.connection
    with translated():
        bare.execute("PRAGMA foreign_keys=OFF")
        try:
            with database.engine.connect() as connection, connection.begin():
                config.attributes["connection"] = connection
                command.upgrade(config, release.revision)
                _refuse_loose_ends(connection.exec_driver_sql("PRAGMA foreign_key_check"))
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version={release.schema}")
        finally:
            bare.execute("PRAGMA foreign_keys=ON")


def _refuse_loose_ends(found: Iterable[object]) -> None:
    tables = sorted({str(row) for row in found})
    if tables:
        raise StorageUnavailable(StorageProblem.CORRUPT, f"rows refer to nothing: {tables}")
