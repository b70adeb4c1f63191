"""Opens a diary that is there while the program is still being loaded.

What SQLite checks of it, it checks beside Python, which has other things to do meanwhile.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop.core.clock import Clock
from backcare_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from backcare_desktop.storage.store import SqlStore


class DiaryAhead:
    """A diary that is opened once, before anybody asks for it, on the thread that it will live on.

    Attributes:
        worker: that thread.
    """

    def __init__(self, database: Path) -> None:
        """Begin with the diary in that file."""
        self._opened: SqlStore | None = None
        self._problem: BaseException | None = None
        self.worker = Worker("database", self)
        self.worker.submit(lambda: self._open(database))

    def _open(self, database: Path) -> None:
        try:
            from backcare_desktop.storage.store import open_store

            self._opened = open_store(database)
        except BaseException as problem:  # noqa: BLE001 - raised again for whoever takes it
            self._problem = problem

    def take(self, database: Path, *, clock: Clock) -> "SqlStore":
        """The diary, on its thread; whoever asks again has it opened anew.

        Args:
            database: its file.
            clock: dates its backups from now on.

        Raises:
            StorageUnavailable: it can't be opened; or whatever else kept it from being.
        """
        from backcare_desktop.storage.store import open_store

        opened, self._opened = self._opened, None
        problem, self._problem = self._problem, None
        if problem is not None:
            raise problem
        if opened is None:
            return open_store(database, clock=clock)
        opened.go_by(clock)
        return opened

    def close(self) -> None:
        """Let go of it, if nobody took it, and end the thread."""
        self.worker.submit(self._let_go)
        self.worker.close()

    def _let_go(self) -> None:
        if self._opened is not None:
            self._opened.close()
