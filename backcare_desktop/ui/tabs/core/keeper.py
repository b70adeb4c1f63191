"""Does one thing after the other in core work."""

from collections.abc import Callable, Hashable
from typing import Protocol

from PySide6.QtCore import QObject

from backcare_desktop.services.core_work import CoreWork
from backcare_desktop.services.done import Done
from backcare_desktop.services.sessions import Sessions
from backcare_desktop.ui.errands import Errands
from backcare_desktop.ui.jobs import Jobs

Work = Callable[[CoreWork], Done]


class CoreDesk(Protocol):
    """Who hands out the use cases. Asked inside jobs only, because asking may open the file."""

    @property
    def core_work(self) -> CoreWork: ...

    @property
    def sessions(self) -> Sessions: ...


class CoreKeeper(Errands):
    """Runs use cases of core work off the window's thread. Signals: see :class:`Errands`."""

    def __init__(self, desk: CoreDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, parent)
        self._desk = desk

    def do(self, work: Work, said: str, press: Hashable) -> None:
        """Do something; ``said`` and ``press`` as for :meth:`Errands.run`."""
        self.run(lambda: work(self._desk.core_work), said, press)

    def file_broken_off(self, session_id: str) -> None:
        """Keep a session that was broken off as it is."""
        press = ("file", session_id)
        self.run(lambda: Done(self._desk.sessions.finish_broken_off(session_id)), "", press)
