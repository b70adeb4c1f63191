"""What Alembic runs: every revision that is due, in the transaction that is already open."""

from alembic import context  # noqa: TID253 - nobody imports this file but Alembic


def run() -> None:
    """Migrate over the connection handed in by :mod:`backcare_desktop.storage.upgrade`."""
    context.configure(
        connection=context.config.attributes["connection"],
        transactional_ddl=True,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
